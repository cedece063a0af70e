/**
 * Ops that run step by step along axis 1 (time): what one step is, as a graph of its own. A step reads slices of the op's
 * operands, whole operands, and what the step before it gave; everything that does not need the step before belongs
 * outside, as one op over all steps.
 */
import { GraphBuilder } from '../graph/builder.ts';
import { evaluateNodes } from '../graph/evaluate.ts';
import type { Graph, Node, NodeId } from '../graph/ir.ts';
import type { OpDef, RefTensor } from './op.ts';
import { operands, shapeAttr, dtypeAttr, textAttr } from './rules.ts';
import { tensor } from './tensor.ts';

export interface Loop {
  /** How many steps: the size of axis 1 of what is sliced and of every output. */
  readonly steps: number;
  /** From the last time step to the first. */
  readonly reverse: boolean;
  readonly step: Step;
  /** Which of the step's outputs, stacked to [N, steps, width], the node is. */
  readonly output: number;
}

export interface Step {
  /** One step; its sources are slots and, for whole operands, states. Its results are named by output and part: `0.2`. */
  readonly body: Graph;
  /** For each output its parts [N, width], which lie side by side. */
  readonly outputs: readonly (readonly NodeId[])[];
}

/** What a source of a step stands for; offsets and `previous` count in the order in which steps run. */
export type Slot =
  /** Time step `offset` on from this one; zeros beyond the ends. */
  | { readonly kind: 'slice'; readonly operand: number; readonly offset: number }
  /** An output of the step before; zeros in the first one. */
  | { readonly kind: 'previous'; readonly output: number }
  | { readonly kind: 'whole'; readonly operand: number };

/** `slot {key, shape, dtype}`: a source of a step that differs from step to step. */
export const slot: OpDef = {
  name: 'slot',
  kind: 'source',
  type(inputs, attrs) {
    operands(inputs, 0);
    textAttr(attrs, 'key');
    return { shape: shapeAttr(attrs), dtype: dtypeAttr(attrs) };
  },
  reference() {
    throw new Error('slot has no value of its own: the loop gives it');
  },
  flops: () => 0,
};

/** Builds a step. */
export class StepBuilder {
  readonly g = new GraphBuilder({ path: '', type: 'step', phase: 'forward' });

  slice(operand: number, width: number, offset = 0): NodeId {
    return this.slot(`slice:${operand}:${offset}`, width);
  }

  previous(output: number, width: number): NodeId {
    return this.slot(`previous:${output}`, width);
  }

  whole(operand: number, shape: readonly number[]): NodeId {
    return this.g.add('state', [], { key: `whole:${operand}`, shape: [...shape], dtype: 'f32' });
  }

  private slot(key: string, width: number): NodeId {
    return this.g.add('slot', [], { key, shape: ['N', width], dtype: 'f32' });
  }

  finish(outputs: readonly (readonly NodeId[])[]): Step {
    outputs.forEach((parts, k) => parts.forEach((node, part) => this.g.result({ kind: 'output', name: `${k}.${part}`, node })));
    return { body: this.g.finish(), outputs };
  }
}

export function slotOf(key: string): Slot {
  const [kind, first, offset] = key.split(':');
  const number = Number(first);
  if (kind === 'slice') return { kind, operand: number, offset: Number(offset) };
  return kind === 'previous' ? { kind, output: number } : { kind: 'whole', operand: number };
}

/** Output and part of a step's result. */
export function partOf(name: string): { readonly output: number; readonly part: number } {
  const [output, part] = name.split('.').map(Number);
  return { output: output!, part: part! };
}

/** Columns of an output before a part, and of the whole output where `part` is left out. */
export function columns({ body, outputs }: Step, output: number, part = outputs[output]!.length): number {
  return outputs[output]!.slice(0, part).reduce((n, id) => n + (body.nodes[id]!.shape[1] as number), 0);
}

/** Nodes that are outputs of one loop have equal keys. */
export function loopKey({ op, inputs, attrs }: Node): string {
  return JSON.stringify([op, inputs, Object.entries({ ...attrs, output: null }).sort()]);
}

/** All steps in float64; gives [rows, steps, width]. */
export function runLoop({ steps, reverse, step, output }: Loop, inputs: readonly RefTensor[], rows: number): RefTensor {
  const { body, outputs } = step;
  const sources = body.nodes.filter((n) => n.op === 'slot' || n.op === 'state');
  const nodes = outputs.flat();
  const stacked = tensor([rows, steps, columns(step, output)]);
  let before = outputs.map((_, k) => tensor([rows, columns(step, k)]));
  for (let i = 0; i < steps; i++) {
    const time = reverse ? steps - 1 - i : i;
    const value = (key: string): RefTensor => {
      const from = slotOf(key);
      if (from.kind === 'previous') return before[from.output]!;
      if (from.kind === 'whole') return inputs[from.operand]!;
      return sliceAt(inputs[from.operand]!, time + (reverse ? -from.offset : from.offset));
    };
    const state = Object.fromEntries(sources.map((n) => [n.attrs['key'] as string, value(n.attrs['key'] as string)]));
    const values = evaluateNodes(body, nodes, { rows, state });
    before = outputs.map((parts) => beside(parts.map((id) => values[nodes.indexOf(id)]!), rows));
    const width = before[output]!.shape[1]!;
    for (let n = 0; n < rows; n++) stacked.data.set(before[output]!.data.subarray(n * width, (n + 1) * width), (n * steps + time) * width);
  }
  return stacked;
}

function sliceAt(x: RefTensor, time: number): RefTensor {
  const [rows, steps, width] = x.shape as [number, number, number];
  const out = tensor([rows, width]);
  if (time < 0 || time >= steps) return out;
  for (let n = 0; n < rows; n++) out.data.set(x.data.subarray((n * steps + time) * width, (n * steps + time + 1) * width), n * width);
  return out;
}

function beside(parts: readonly RefTensor[], rows: number): RefTensor {
  const width = parts.reduce((n, p) => n + p.shape[1]!, 0);
  const out = tensor([rows, width]);
  let start = 0;
  for (const part of parts) {
    const own = part.shape[1]!;
    for (let n = 0; n < rows; n++) out.data.set(part.data.subarray(n * own, (n + 1) * own), n * width + start);
    start += own;
  }
  return out;
}
