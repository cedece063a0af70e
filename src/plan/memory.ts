/**
 * What a session of a plan takes of the device's memory, buffer by buffer: the compiler holds it against a limit, the runtime
 * allocates exactly this, and whoever shows a plan can say it beforehand. Rows of data come on top, as does what is read back.
 */
import { ARGS_WORDS, dispatchesOf, FRAME_BYTES, argsOf, isHostSized } from './references.ts';
import { physicalElements, type Shape } from './layout.ts';
import type { Origin, Plan } from './types.ts';

/** Submissions whose logs have not come back yet; one more than that is refused. */
export const MAX_IN_FLIGHT = 4;

export interface SessionBuffers {
  /** Scalars of the runs of one submission. */
  readonly frame: number;
  /** Constants of dispatches. */
  readonly args: number;
  /** Of each of the `MAX_IN_FLIGHT` buffers that logs come back through. */
  readonly readback: number;
  /** Indices into the plan's buffers. */
  readonly own: readonly number[];
}

export type ProgramNames = readonly (keyof Plan['programs'])[];

/** Bytes and buffers for these programs; all of the plan's by default. State is always there, slabs only where a program uses them. */
export function sessionBuffers(plan: Plan, programs: ProgramNames = Object.keys(plan.programs) as (keyof Plan['programs'])[]): SessionBuffers {
  const used = new Set<number>();
  plan.buffers.forEach(({ kind }, i) => {
    if (kind === 'state' || kind === 'log') used.add(i);
  });
  for (const name of programs) {
    const program = plan.programs[name];
    for (const dispatch of dispatchesOf(program?.body ?? [])) for (const b of dispatch.bindings) used.add(b.buffer);
    for (const output of program?.outputs ?? []) used.add(output.buffer);
  }
  return {
    frame: plan.log.slots * FRAME_BYTES,
    // A binding spans a whole slice, wherever the last one starts.
    args: argsBytes(argsOf(plan).length),
    readback: plan.log.slots * plan.log.words * 4,
    own: [...used].filter((i) => !isHostSized(plan.buffers[i]!)),
  };
}

/** Bytes of the buffer for so many words of `args`. */
export function argsBytes(words: number): number {
  return (Math.floor(words / ARGS_WORDS) + 1) * ARGS_WORDS * 4;
}

export interface SessionBytes {
  /** Parameters, gradients, optimizer state, buffers. */
  readonly state: number;
  /** Activations, in slabs. */
  readonly activations: number;
  /** Log and its readback, scalars, constants. */
  readonly other: number;
  readonly total: number;
}

/** Bytes that a session allocates when it is made. */
export function sessionBytes(plan: Plan, programs?: ProgramNames): SessionBytes {
  const { frame, args, readback, own } = sessionBuffers(plan, programs);
  const of = (kind: string): number => own.reduce((n, i) => n + (plan.buffers[i]!.kind === kind ? plan.buffers[i]!.bytes : 0), 0);
  const [state, activations, other] = [of('state'), of('slab'), of('log') + frame + args + MAX_IN_FLIGHT * readback];
  return { state, activations, other, total: state + activations + other };
}

export interface LargeTensor {
  /** `the forward result of \`conv1\` (conv2d) [100, 32, 28, 28]`. */
  readonly name: string;
  readonly bytes: number;
  readonly origin?: Origin;
}

/** The tensors that take most, one of each layer and phase, largest first. */
export function largestTensors(plan: Plan, count: number): readonly LargeTensor[] {
  const found = new Map<string, LargeTensor>();
  const note = (key: string, tensor: LargeTensor): void => {
    if (tensor.bytes > (found.get(key)?.bytes ?? 0)) found.set(key, tensor);
  };
  for (const { name, role, slot, shape, layout, origin } of plan.state) {
    if (role === 'control') continue;
    const what = role === 'parameter' || role === 'buffer' || role === 'table' ? `\`${name}\`` : `\`${name}\` (${slot ?? role})`;
    const place = plan.origins[origin ?? -1];
    note(`state ${name} ${role} ${slot ?? ''}`, { name: `${what} ${shapeText(shape, plan.maxRows)}`, bytes: 4 * physicalElements(layout, 1), ...(place ? { origin: place } : {}) });
  }
  for (const program of Object.values(plan.programs)) {
    for (const { module, bindings, origins } of dispatchesOf(program?.body ?? [])) {
      const storage = plan.modules[module]!.bindings.filter(({ type }) => type === 'read' || type === 'read_write');
      const origin = plan.origins[origins.at(-1)!]!;
      bindings.forEach(({ buffer, size, shape }, i) => {
        if (storage[i]!.type !== 'read_write' || plan.buffers[buffer]!.kind !== 'slab' || size === null || shape === undefined) return;
        note(`${origin.path} ${origin.phase}`, { name: `the ${origin.phase} result of \`${origin.path}\` (${origin.type}) ${shapeText(shape, plan.maxRows)}`, bytes: size, origin });
      });
    }
  }
  return [...found.values()].sort((a, b) => b.bytes - a.bytes).slice(0, count);
}

function shapeText(shape: Shape, rows: number): string {
  return `[${shape.map((size) => (size === 'N' ? rows : size)).join(', ')}]`;
}

/** `84.2 MiB`: three digits, as a rule. `round`: up where whoever reads it may take it for a limit. */
export function bytesText(bytes: number, round: (n: number) => number = Math.round): string {
  const power = bytes < 1024 ? 0 : Math.min(4, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** power;
  const digits = power === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${(round(value * 10 ** digits) / 10 ** digits).toFixed(digits)} ${['B', 'KiB', 'MiB', 'GiB', 'TiB'][power]!}`;
}
