/** A trained model opened for use: of a run, or of a configuration and a file of weights. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fault, type Diagnostic } from '../../errors.ts';
import type { Plan } from '../../plan/types.ts';
import { modelOf } from '../../runtime/average.ts';
import { decodeCheckpoint } from '../../runtime/checkpoint.ts';
import type { DataAccess } from '../../runtime/data/access.ts';
import { requestDevice, type Device } from '../../runtime/device.ts';
import { createSession, type Session } from '../../runtime/executor.ts';
import { nodeDataAccess } from '../../runtime/node/files.ts';
import { CheckpointStore } from '../../runtime/node/store.ts';
import type { ProgramName } from '../../runtime/run.ts';
import { initialState, writeStateValues, type StateValues } from '../../runtime/state.ts';
import { loadWeights } from '../../runtime/weights.ts';
import { loadConfig, type LoadedConfig } from './config.ts';
import { readDataFile } from './data-file.ts';
import { printDiagnostics, withSources } from './diagnostics.ts';
import { downloadProgress } from './download.ts';
import { readBinaryFile } from './files.ts';
import { openAdapter, targetOf } from './gpu.ts';
import type { ConfigFlags } from './options.ts';
import { openRun } from './run-folder.ts';
import { say } from './terminal.ts';
import { compileTuned } from './tuning.ts';

export interface TrainedFlags extends ConfigFlags {
  readonly weights?: string;
  readonly device?: string;
  readonly tune: boolean;
}

export interface Trained extends LoadedConfig {
  readonly access: DataAccess;
  readonly plan: Plan;
  readonly session: Session;
  /** Updates that the weights have seen, where a run says so. */
  readonly step: number | undefined;
}

/** Opens `source`, a run's folder or a configuration, and gives it to `use`; the GPU is let go afterwards. */
export async function withTrained(source: string, flags: TrainedFlags, program: ProgramName, use: (trained: Trained) => Promise<void>): Promise<void> {
  const run = existsSync(source) && statSync(source).isDirectory() ? await openRun(source) : undefined;
  if (run === undefined && flags.weights === undefined) {
    throw fault('config', 'no-weights', `${source} is no run, and a configuration alone is not trained`, { hint: 'give the folder of a run, or --weights FILE.safetensors beside the configuration' });
  }
  const access = nodeDataAccess({ onProgress: downloadProgress() });
  const loaded = await loadConfig(run === undefined ? source : run.file('config.resolved.yaml'), { ...flags, spec: run && readDataFile(run) }, access);
  const adapter = await openAdapter(flags.device);
  await withSources(loaded.sources, async () => {
    const { plan, warnings, tuning } = compileTuned(loaded.config, loaded.spec, targetOf(adapter.profile), adapter.profile, { built: loaded.built, fullPrecision: true, tune: flags.tune });
    if (tuning !== undefined) say(tuning);
    // A run told them when it was trained, and its resolved file has defaults as if they had been written.
    if (run === undefined) printDiagnostics([...loaded.warnings, ...warnings], loaded.sources);
    const model = await readModel(plan, run?.path, flags.weights);
    printDiagnostics(model.warnings, loaded.sources);
    const device: Device = await requestDevice(adapter.gpu, plan.requires);
    try {
      const session = await createSession(device, plan, { programs: [program] });
      writeStateValues(session, new Map([...initialState(plan), ...model.values]));
      await use({ ...loaded, access, plan, session, step: flags.weights === undefined ? model.step : undefined });
      session.dispose();
    } finally {
      device.destroy();
    }
  });
}

interface Model {
  readonly values: StateValues;
  readonly step?: number;
  readonly warnings: readonly Diagnostic[];
}

/** The weights given; else the run's model; else, of a run that was interrupted, its newest checkpoint. */
async function readModel(plan: Plan, run: string | undefined, weights: string | undefined): Promise<Model> {
  const file = weights ?? join(run!, 'model.safetensors');
  if (weights !== undefined || existsSync(file)) {
    const loaded = loadWeights(plan, readBinaryFile('data', file), file);
    return run === undefined ? loaded : { ...loaded, step: (await openRun(run)).readManifest().step };
  }
  const checkpoint = await new CheckpointStore(join(run!, 'checkpoints')).latest();
  const { snapshot, landed, warnings } = decodeCheckpoint(plan, checkpoint.bytes, checkpoint.path);
  return { values: snapshot.best?.weights ?? modelOf(plan, snapshot.state, landed), step: snapshot.step, warnings };
}
