/**
 * Where state lies: the parameters of an optimizer group packed into arenas, their gradients and optimizer state in
 * arenas of the same form, so that one kernel updates all of them. Every tensor starts at a multiple of 256 bytes; the
 * gaps are zero and stay zero.
 */
import { identityLayout, physicalElements, type Layout } from '../../plan/layout.ts';
import type { BufferDecl, StateEntry } from '../../plan/types.ts';
import type { StateTensor } from '../graph/state.ts';

const ALIGN = 256;

/** Parameters that are updated together. */
export interface Arena {
  readonly group: number;
  readonly tensors: readonly { readonly tensor: StateTensor; readonly offset: number }[];
  readonly elements: number;
}

export interface StatePlace {
  readonly buffer: number;
  readonly offset: number;
  readonly bytes: number;
}

export interface StateMemory {
  readonly buffers: readonly BufferDecl[];
  readonly entries: readonly StateEntry[];
  readonly arenas: readonly Arena[];
  /** Elements of the updated model buffers' arena and of its successor's; 0 where there are none. */
  readonly modelBuffers: number;
  /** By key: of single tensors, and `arena:parameter:0`, `arena:grad:0`, `arena:exp_avg:0`, `arena:buffer`, `arena:next`. */
  readonly places: ReadonlyMap<string, StatePlace>;
}

export interface StateMemoryInput {
  /** Parameters, model buffers and tables. */
  readonly tensors: readonly StateTensor[];
  readonly layoutOf: (key: string) => Layout;
  /** Optimizer state of each parameter, and the value that it starts with in a group. */
  readonly slots: readonly string[];
  readonly initial: (group: number, slot: string) => number;
  /** Single words: `control:flag`, `control:loss`, those of loss scaling. */
  readonly control: readonly StateTensor[];
  /** Model buffers that a step changes; the others (frozen layers') and tables stay as they are. */
  readonly updated: ReadonlySet<string>;
  /** Whether there is a backward pass at all. */
  readonly training: boolean;
  readonly maxBinding: number;
}

export function placeState(input: StateMemoryInput): StateMemory {
  const buffers: BufferDecl[] = [];
  const entries: StateEntry[] = [];
  const places = new Map<string, StatePlace>();
  const parameters = input.tensors.filter((t) => t.role === 'parameter');
  const trainable = parameters.filter((t) => t.trainable !== false && input.training);
  const fixed = parameters.filter((t) => !trainable.includes(t));
  const modelBuffers = input.tensors.filter((t) => t.role === 'buffer' && input.updated.has(t.key));
  const still = input.tensors.filter((t) => t.role === 'table' || (t.role === 'buffer' && !input.updated.has(t.key)));

  const bytesOf = (t: StateTensor): number => align(physicalElements(input.layoutOf(t.key), 1) * 4);
  const buffer = (name: string, bytes: number): number => buffers.push({ name, kind: 'state', bytes }) - 1;
  /** Lays tensors one after another; gives offsets and the end. */
  const pack = (tensors: readonly StateTensor[]): { offsets: number[]; end: number } => {
    let end = 0;
    const offsets = tensors.map((t) => {
      const offset = end;
      end += bytesOf(t);
      return offset;
    });
    return { offsets, end };
  };
  const enter = (tensor: StateTensor, key: string, role: StateEntry['role'], at: number, offset: number, slot?: string): void => {
    const layout = input.layoutOf(tensor.key);
    const start = slot === undefined ? 0 : input.initial(tensor.group ?? 0, slot);
    places.set(key, { buffer: at, offset, bytes: physicalElements(layout, 1) * 4 });
    entries.push({
      name: tensor.name,
      role,
      dtype: tensor.dtype,
      shape: tensor.shape,
      layout,
      buffer: at,
      offset,
      ...(slot === undefined ? {} : { slot }),
      ...(tensor.aliases && role === 'parameter' ? { aliases: tensor.aliases } : {}),
      ...(role === 'parameter' ? { trainable: tensor.trainable !== false } : {}),
      ...(tensor.counted === undefined || role !== 'buffer' ? {} : { counted: tensor.counted }),
      ...(tensor.init && (role === 'parameter' || role === 'buffer' || role === 'table') ? { init: tensor.init } : {}),
      ...(start === 0 ? {} : { init: { kind: 'constant', value: start } as const }),
      ...(tensor.origin === undefined ? {} : { origin: tensor.origin }),
    });
  };

  const arenas: Arena[] = [];
  for (const group of [...new Set(trainable.map((t) => t.group ?? 0))].sort((a, b) => a - b)) {
    for (const tensors of chunks(trainable.filter((t) => (t.group ?? 0) === group), bytesOf, input.maxBinding)) {
      const { offsets, end } = pack(tensors);
      const number = arenas.length;
      arenas.push({ group, tensors: tensors.map((tensor, i) => ({ tensor, offset: offsets[i]! })), elements: end / 4 });
      const kinds = [['parameter', ''], ['grad', 'grad:'], ...input.slots.map((s) => [s, `${s}:`])] as const;
      for (const [kind, prefix] of kinds) {
        const at = buffer(`${kind}.${number}`, end);
        places.set(`arena:${kind}:${number}`, { buffer: at, offset: 0, bytes: end });
        const role = kind === 'parameter' ? 'parameter' : kind === 'grad' ? 'gradient' : 'optimizer';
        tensors.forEach((t, i) => enter(t, prefix + t.key, role, at, offsets[i]!, role === 'optimizer' ? kind : undefined));
      }
    }
  }
  for (const tensors of chunks([...fixed, ...still], bytesOf, input.maxBinding)) {
    const { offsets, end } = pack(tensors);
    const at = buffer('fixed', end);
    tensors.forEach((t, i) => enter(t, t.key, t.role, at, offsets[i]!));
  }
  let modelElements = 0;
  if (modelBuffers.length > 0) {
    const { offsets, end } = pack(modelBuffers);
    modelElements = end / 4;
    for (const [kind, prefix, role] of [['buffer', '', 'buffer'], ['next', 'next:', 'buffer_next']] as const) {
      const at = buffer(kind, end);
      places.set(`arena:${kind}`, { buffer: at, offset: 0, bytes: end });
      modelBuffers.forEach((t, i) => enter(t, prefix + t.key, role, at, offsets[i]!));
    }
  }
  for (const tensor of input.control) {
    const layout = identityLayout(tensor.shape);
    const bytes = 4 * physicalElements(layout, 1);
    const at = buffer(tensor.key, bytes);
    places.set(tensor.key, { buffer: at, offset: 0, bytes });
    entries.push({ name: tensor.name, role: tensor.role, dtype: tensor.dtype, shape: tensor.shape, layout, buffer: at, offset: 0, ...(tensor.init ? { init: tensor.init } : {}) });
  }
  return { buffers, entries, arenas, modelBuffers: modelElements, places };
}

function align(bytes: number): number {
  return Math.ceil(bytes / ALIGN) * ALIGN;
}

/** Cuts a list where its bytes would pass the binding limit. */
function chunks(tensors: readonly StateTensor[], bytesOf: (t: StateTensor) => number, limit: number): StateTensor[][] {
  const result: StateTensor[][] = [];
  let bytes = Infinity;
  for (const tensor of tensors) {
    const own = bytesOf(tensor);
    if (bytes + own > limit) {
      result.push([]);
      bytes = 0;
    }
    result.at(-1)!.push(tensor);
    bytes += own;
  }
  return result;
}
