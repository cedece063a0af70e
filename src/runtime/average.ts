/**
 * The running mean of the parameters (`ema`). It lies among the optimizer's state and takes the parameters' place while
 * something is evaluated; the parameters wait where their gradients lie, which each step makes anew.
 */
import type { Plan, StateEntry } from '../plan/types.ts';
import type { Session } from './executor.ts';
import { stateKey, type StateValues } from './state.ts';

const SLOT = 'ema';

/** Runs `work` with the mean in place of the parameters; without one in the plan it just runs it. */
export async function withAverage<T>(session: Session, work: () => Promise<T>): Promise<T> {
  const buffers = buffersOf(session.plan);
  if (buffers.length === 0) return work();
  session.copyBuffers(buffers.map(({ parameter, gradient }) => [parameter, gradient]));
  session.copyBuffers(buffers.map(({ parameter, average }) => [average, parameter]));
  try {
    return await work();
  } finally {
    session.copyBuffers(buffers.map(({ parameter, gradient }) => [gradient, parameter]));
  }
}

/** What a run gives as its weights: of a state after `landed` updates the means in place of the parameters that have one. */
export function modelOf(plan: Plan, state: StateValues, landed: number): StateValues {
  const means = averages(plan);
  if (means.length === 0 || landed === 0) return state;
  return new Map([...state, ...means.map((entry) => [entry.name, state.get(stateKey(entry))!] as const)]);
}

function averages(plan: Plan): readonly StateEntry[] {
  return plan.state.filter((entry) => entry.role === 'optimizer' && entry.slot === SLOT);
}

/** Arenas of one form: parameters, their means, their gradients. */
function buffersOf(plan: Plan): readonly { readonly parameter: number; readonly average: number; readonly gradient: number }[] {
  const bufferOf = (role: StateEntry['role'], name: string): number => plan.state.find((entry) => entry.role === role && entry.name === name)!.buffer;
  const found = new Map(averages(plan).map(({ name, buffer }) => [buffer, name]));
  return [...found].map(([average, name]) => ({ average, parameter: bufferOf('parameter', name), gradient: bufferOf('gradient', name) }));
}
