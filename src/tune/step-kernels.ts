/** The distinct kernels of a compiled training step, each with how often it runs and what it works on. */
import type { Compilation } from '../compiler/compile.ts';
import type { Kernel, Schedule } from '../compiler/kernel/ir.ts';
import type { Tensor } from '../compiler/passes/lower.ts';
import { choiceKey } from '../compiler/passes/schedules.ts';
import { hostBytes } from '../compiler/work.ts';
import { runsOf } from '../plan/references.ts';
import { workOf } from '../runtime/submission.ts';

export interface StepKernel {
  /** See `choiceKey`. */
  readonly key: string;
  readonly kernel: Kernel;
  readonly program: 'grad' | 'update';
  /** What the plan runs it with. */
  readonly schedule: Schedule;
  /** Runs in a step, and what the plan expects that they ask of the device: see `workOf`. */
  readonly runs: number;
  readonly work: number;
  /** Layers, loss or optimizer that its first dispatch serves. */
  readonly layers: readonly string[];
  /** What the first dispatch binds, in the order of the kernel's bindings. */
  readonly bindings: readonly { readonly tensor: Tensor; readonly bytes: number }[];
  /** Word offset of the first dispatch's `args`. */
  readonly args: number;
  /** In how many dispatches it runs, for it is long. */
  readonly parts: number;
}

/** In the order of their first run. The plan must have been compiled with `train`. */
export function stepKernels({ plan, programs }: Pick<Compilation, 'plan' | 'programs'>): StepKernel[] {
  const found = new Map<string, StepKernel>();
  for (const program of ['grad', 'update'] as const) {
    const compiled = programs[program];
    const body = plan.programs[program]?.body;
    if (compiled === undefined || body === undefined) continue;
    const all = [...runsOf(body)];
    const heads = all.filter(({ dispatch }) => (dispatch.part?.from ?? 0) === 0);
    if (heads.length !== compiled.kernels.length) throw new Error(`tune: ${heads.length} dispatches of ${compiled.kernels.length} kernels`);
    compiled.kernels.forEach(({ kernel, schedule, tensors }, i) => {
      const { dispatch, times } = heads[i]!;
      const runs = times * (program === 'grad' ? plan.training!.accumulate : 1);
      const key = choiceKey(kernel, plan.maxRows);
      const work = runs * workOf(dispatch, plan.maxRows, plan.maxRows);
      const known = found.get(key);
      if (known) return void found.set(key, { ...known, runs: known.runs + runs, work: known.work + work });
      const bindings = tensors.map((tensor, b) => ({ tensor, bytes: dispatch.bindings[b]!.size ?? hostBytes(tensor, compiled.graph, plan.data, plan.maxRows) }));
      const parts = dispatch.part === undefined ? 1 : all.filter((other) => other.dispatch.label === dispatch.label && other.dispatch.module === dispatch.module && other.dispatch.part !== undefined).length;
      const layers = [...new Set(dispatch.origins.map((o) => plan.origins[o]!.path))];
      found.set(key, { key, kernel, program, schedule, runs, work, layers, bindings, args: dispatch.args ?? 0, parts });
    });
  }
  return [...found.values()];
}
