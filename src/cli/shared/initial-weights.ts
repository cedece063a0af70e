/** `train.init`: the weights that a run begins with, from a safetensors file. */
import type { WeightsInit } from '../../compiler/config/types.ts';
import { ShaleError } from '../../errors.ts';
import type { Plan } from '../../plan/types.ts';
import { loadWeights, type LoadedWeights } from '../../runtime/weights.ts';
import { readBinaryFile } from './files.ts';
import type { RunOptions } from './training-run.ts';

/** Undefined where the configuration names none. Faults have the place of `init`. */
export function initialWeights(plan: Plan, { config, reporter, sources }: RunOptions): LoadedWeights | undefined {
  const init = config.train?.init;
  if (init === undefined) return undefined;
  const loaded = loadWeights(plan, readWeights(init), init.file, init);
  reporter.warnings(loaded.warnings, sources);
  reporter.weights(init.file, loaded.listing);
  return loaded;
}

function readWeights({ file, location }: WeightsInit): Uint8Array {
  try {
    return readBinaryFile('data', file);
  } catch (error) {
    if (!(error instanceof ShaleError)) throw error;
    throw new ShaleError(error.faultClass, error.diagnostics.map((d) => ({ ...d, location })), { cause: error });
  }
}
