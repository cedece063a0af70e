/** One run of a program: what goes in and what it logs. */
import type { Plan, Program } from '../plan/types.ts';
import { bug } from '../errors.ts';
import type { LoggedMetrics } from './metrics.ts';
import type { BoundRows } from './rows.ts';
import type { FrameValues } from './scalars.ts';

export type ProgramName = 'prefix' | 'grad' | 'update' | 'eval' | 'predict';

export interface Run {
  readonly program: ProgramName;
  /** The rows it reads; absent for programs that read no data. */
  readonly rows?: BoundRows;
  readonly frame: FrameValues;
}

/** What a run logged, by meaning. `status` is 0 where there is none. */
export interface RunLog {
  readonly loss?: number;
  readonly weight?: number;
  /** Targets that are not ignored, where some may be. */
  readonly counted?: number;
  readonly gradNorm?: number;
  readonly status: number;
  /** What the step's gradients were multiplied by, in mixed precision. */
  readonly lossScale?: number;
  readonly metrics: LoggedMetrics;
}

/** Throws where the plan has no such program. */
export function programOf(plan: Plan, name: ProgramName): Program {
  const program = plan.programs[name];
  if (!program) throw bug('program-missing', `the plan has no program ${name}`);
  return program;
}

/** The words of a run's log slot. */
export function readLog(program: Program, words: Uint32Array): RunLog {
  const floats = new Float32Array(words.buffer, words.byteOffset, words.length);
  const log: { loss?: number; weight?: number; counted?: number; gradNorm?: number; status: number; lossScale?: number; metrics: Record<string, Float64Array> } = { status: 0, metrics: {} };
  for (const { word, kind, metric, count = 1, type } of program.log) {
    const value = type === 'u32' ? words[word]! : floats[word]!;
    if (kind === 'metric') log.metrics[metric!] = Float64Array.of(...(log.metrics[metric!] ?? []), ...floats.subarray(word, word + count));
    else log[kind === 'grad_norm' ? 'gradNorm' : kind === 'loss_scale' ? 'lossScale' : kind] = value;
  }
  return log;
}
