/** What a plan's activations need at the least, from its dispatches: the most bytes that are alive at once, next to what the slabs take. */
import { dispatchesOf } from '../../src/plan/references.ts';
import type { Plan } from '../../src/plan/types.ts';

interface Tensor {
  readonly buffer: number;
  readonly offset: number;
  readonly bytes: number;
  readonly first: number;
  last: number;
}

/** Bytes of all slabs, and the most that the tensors of `program` take between their first write and their last read. */
export function liveness(plan: Plan, program: 'grad' | 'eval' | 'predict'): { readonly slabs: number; readonly alive: number } {
  const isSlab = (buffer: number): boolean => plan.buffers[buffer]!.kind === 'slab';
  const dispatches = [...dispatchesOf(plan.programs[program]!.body)];
  const all: Tensor[] = [];
  let current: Tensor[] = [];
  dispatches.forEach((dispatch, k) => {
    const storage = plan.modules[dispatch.module]!.bindings.filter((b) => b.type === 'read' || b.type === 'read_write');
    const bound = dispatch.bindings.map((b, i) => ({ ...b, bytes: b.size!, writes: storage[i]!.type === 'read_write' })).filter((b) => isSlab(b.buffer));
    for (const b of bound.filter((one) => !one.writes)) {
      const tensor = current.find((t) => t.buffer === b.buffer && t.offset === b.offset);
      if (tensor === undefined) throw new Error(`${dispatch.label} reads what nothing wrote`);
      tensor.last = k;
    }
    for (const b of bound.filter((one) => one.writes)) {
      // What it overlaps is dead: nothing reads it later, or its place would not have been given away.
      current = current.filter((t) => t.buffer !== b.buffer || t.offset + t.bytes <= b.offset || b.offset + b.bytes <= t.offset);
      const tensor = { buffer: b.buffer, offset: b.offset, bytes: b.bytes, first: k, last: k };
      all.push(tensor);
      current.push(tensor);
    }
  });
  const alive = dispatches.map((_, k) => all.reduce((sum, t) => sum + (t.first <= k && k <= t.last ? t.bytes : 0), 0));
  return { slabs: plan.buffers.reduce((sum, b) => sum + (b.kind === 'slab' ? b.bytes : 0), 0), alive: Math.max(...alive) };
}
