/** The state table as a whole: how a fresh run begins, and snapshots of it on the host. */
import { bug } from '../errors.ts';
import type { Plan, StateEntry, StateRole } from '../plan/types.ts';
import type { Session } from './executor.ts';
import { initialValues } from './init.ts';
import type { TensorData } from './logical.ts';

/** `fc1.weight`, `gradient:fc1.weight`, `exp_avg:fc1.weight`, `control:flag`: unique in a state table. */
export function stateKey(entry: Pick<StateEntry, 'role' | 'name' | 'slot'>): string {
  switch (entry.role) {
    case 'parameter':
    case 'buffer':
      return entry.name;
    case 'control':
    case 'scaling':
      return `${entry.role}:${entry.name}`;
    case 'table':
      return `table:${entry.name}`;
    case 'gradient':
      return `gradient:${entry.name}`;
    case 'optimizer':
      return `${entry.slot}:${entry.name}`;
    case 'buffer_next':
      return `next:${entry.name}`;
    default:
      return entry.role satisfies never;
  }
}

/** Logical values by `stateKey`. */
export type StateValues = ReadonlyMap<string, TensorData>;

/**
 * What lasts from step to step. Gradients and the buffers' next values are made anew in each one; the control flag is zero
 * between runs.
 */
export const LASTING: readonly StateRole[] = ['parameter', 'optimizer', 'buffer', 'scaling'];

/** What a trained model is. */
export const MODEL: readonly StateRole[] = ['parameter', 'buffer'];

/** Values that a fresh run starts with: initialisers for the seed, zeros elsewhere. */
export function initialState(plan: Plan, seed: number = plan.seed): StateValues {
  return new Map(
    plan.state.map((entry): [string, TensorData] => {
      const count = entry.shape.reduce((n, d) => n * d, 1);
      const make = entry.dtype === 'f32' ? Float32Array : entry.dtype === 'i32' ? Int32Array : Uint32Array;
      return [stateKey(entry), entry.init ? make.from(initialValues(entry.init, entry.shape, entry.name, seed)) : new make(count)];
    }),
  );
}

/** Sets every tensor that `values` names. Throws where a name or a size is not the plan's. */
export function writeStateValues(session: Session, values: StateValues): void {
  const entries = new Map(session.plan.state.map((entry) => [stateKey(entry), entry]));
  for (const [key, data] of values) {
    const entry = entries.get(key);
    if (!entry) throw bug('state-missing', `the plan has no state ${key}`);
    session.writeState(entry, data);
  }
}

/** The tensors of these roles, in logical order. */
export async function readStateValues(session: Session, roles: readonly StateRole[]): Promise<Map<string, TensorData>> {
  const entries = session.plan.state.filter((entry) => roles.includes(entry.role));
  const data = await session.readState(entries);
  return new Map(entries.map((entry, i) => [stateKey(entry), data[i]!]));
}

/** One tensor by role and name (and slot, for optimizer state). */
export async function readStateTensor(session: Session, role: StateRole, name: string, slot?: string): Promise<TensorData> {
  const entry = session.plan.state.find((e) => e.role === role && e.slot === slot && (e.name === name || e.aliases?.includes(name)));
  if (!entry) throw bug('state-missing', `the plan has no ${role} ${name}${slot === undefined ? '' : ` (${slot})`}`);
  return (await session.readState([entry]))[0]!;
}
