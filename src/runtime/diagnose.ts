/**
 * Where an update stopped being finite. The step is run again with a checking plan, in which nothing is fused and every
 * tensor keeps its own memory; the first tensor with a bad value names the layer and the line that made it.
 */
import type { Diagnostic, Location } from '../errors.ts';
import { originText } from '../plan/print.ts';
import type { Origin, Plan, ProgramOutput } from '../plan/types.ts';
import type { Split } from './data/types.ts';
import type { Device } from './device.ts';
import { createSession, type Session } from './executor.ts';
import { createFeed } from './feed.ts';
import type { FrameValues } from './scalars.ts';
import { initialState, writeStateValues, type StateValues } from './state.ts';

/** What is known about an update that did not stay finite; the state is that before it. */
export interface NonFiniteContext {
  /** Counts from 1, as events do. */
  readonly step: number;
  /** Row numbers in the training split, a list for each micro-batch, and the frame each was run with. */
  readonly batches: readonly { readonly rows: Uint32Array<ArrayBuffer>; readonly frame: FrameValues }[];
  readonly split: Split;
  readonly state: StateValues;
}

/**
 * `checkPlan`: the same network compiled without fusion and without sharing memory; the outputs of its `grad` program are
 * all tensors in the order in which they are made. The state is that of `context`; the training session is left alone.
 */
export async function locateNonFinite(device: Device, checkPlan: Plan, context: NonFiniteContext): Promise<Diagnostic | undefined> {
  const notes = [...badInputs(checkPlan, context), ...badState(context)].map((message) => ({ message }));
  const session = await createSession(device, checkPlan, { programs: ['grad'] });
  try {
    writeStateValues(session, new Map([...initialState(checkPlan), ...context.state]));
    const found = (await runForward(session, context)) ?? (await badGradient(session));
    if (!found && notes.length === 0) return undefined;
    const message = found?.message ?? 'Every tensor of the step is finite; only the norm of its gradients is not';
    return { code: 'non-finite', severity: 'error', message, ...(found?.location ? { location: found.location } : {}), ...(notes.length > 0 ? { notes } : {}) };
  } finally {
    session.dispose();
  }
}

interface Found {
  readonly message: string;
  readonly location?: Location;
}

async function runForward(session: Session, context: NonFiniteContext): Promise<Found | undefined> {
  const { plan } = session;
  const order = Uint32Array.from(context.batches.flatMap(({ rows }) => [...rows]));
  const feed = await createFeed(session, ['grad'], context.split, { mode: 'stream', windowRows: plan.maxRows });
  feed.setOrder(order);
  let at = 0;
  for (const { rows, frame } of context.batches) {
    const placed = feed.place(at, rows.length);
    at += rows.length;
    await session.submit([{ program: 'grad', rows: placed.rows, frame: { ...frame, first: placed.first } }]);
    for (const output of plan.programs.grad!.outputs) {
      // The data as the network sees them are no layer's work; the notes tell of them.
      if (output.dtype !== 'f32' || (output.origin !== undefined && plan.origins[output.origin]!.path.startsWith('data.'))) continue;
      const [values] = await session.readOutputs([output], rows.length);
      const bad = firstBad(values!);
      if (bad >= 0) return describe(plan, output, bad, values![bad]!, rows);
    }
  }
  return undefined;
}

function describe(plan: Plan, output: ProgramOutput, element: number, value: number, rows: Uint32Array): Found {
  const origin = output.origin === undefined ? undefined : plan.origins[output.origin];
  const index = coordinates(element, output.shape.map((d) => (d === 'N' ? rows.length : d)));
  const row = output.shape[0] === 'N' ? `, row ${rows[index[0]!]} of the training data` : '';
  const half = output.format === 'f16' && Math.abs(value) === Infinity ? '; it is kept in half precision, whose largest number is 65504' : '';
  const where = origin ? originText(origin) : output.name;
  return { message: `The first value that is not finite is ${value} in ${where}: element [${index.join(', ')}] of [${output.shape.join(', ')}]${row}${half}`, ...locationOf(origin) };
}

async function badGradient(session: Session): Promise<Found | undefined> {
  const entries = session.plan.state.filter((e) => e.role === 'gradient');
  const values = await session.readState(entries);
  for (const [i, entry] of entries.entries()) {
    const bad = firstBad(values[i]!);
    if (bad < 0) continue;
    const parameter = session.plan.state.find((e) => e.role === 'parameter' && e.name === entry.name);
    const origin = parameter?.origin === undefined ? undefined : session.plan.origins[parameter.origin];
    return { message: `The gradient of ${entry.name} is ${values[i]![bad]} at element [${coordinates(bad, entry.shape).join(', ')}]`, ...locationOf(origin) };
  }
  return undefined;
}

/** Values of the batch itself that are not finite: by field, row and element. */
function badInputs(plan: Plan, { batches, split }: NonFiniteContext): string[] {
  const found: string[] = [];
  for (const field of plan.data.fields) {
    const array = split.fields.get(field.name);
    if (!(array instanceof Float32Array)) continue;
    const size = array.length / split.rows;
    for (const row of batches.flatMap((b) => [...b.rows])) {
      const bad = firstBad(array.subarray(row * size, (row + 1) * size));
      if (bad >= 0) found.push(`The data's ${field.name} is ${array[row * size + bad]} in row ${row}, element [${coordinates(bad, field.shape).join(', ')}]`);
    }
  }
  return found.slice(0, 5);
}

/** Weights that were bad before the step, loaded so or by an earlier fault. */
function badState({ state }: NonFiniteContext): string[] {
  return [...state].flatMap(([key, values]) => {
    const bad = values instanceof Float32Array ? firstBad(values) : -1;
    return bad < 0 ? [] : [`${key} was ${values[bad]} before the step`];
  }).slice(0, 5);
}

function firstBad(values: ArrayLike<number>): number {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i]!)) return i;
  return -1;
}

function coordinates(element: number, shape: readonly number[]): number[] {
  const index: number[] = [];
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    index.unshift(element % shape[axis]!);
    element = Math.floor(element / shape[axis]!);
  }
  return index;
}

function locationOf(origin: Origin | undefined): { location?: Location } {
  return origin?.file === undefined || origin.line === undefined ? {} : { location: { file: origin.file, line: origin.line, column: 1 } };
}
