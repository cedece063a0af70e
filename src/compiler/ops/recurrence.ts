/** Recurrent layers along axis 1, of which only what needs the step before runs step by step. */
import type { Attrs, Node, NodeId, TensorType } from '../graph/ir.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import { BACKWARD, CELLS, FORWARD, GATES, SAVED, backwardStep, forwardStep, type Cell } from './cells.ts';
import { runLoop, type Loop } from './loop.ts';
import type { OpDef } from './op.ts';
import { equalShapes, ofType, require, showShape, sizeAt, textAttr } from './rules.ts';

/** Elementwise operations for an element of a hidden state in one step, roughly. */
const GATE_WORK: Readonly<Record<Cell, number>> = { rnn_tanh: 2, rnn_relu: 2, lstm: 20, gru: 16 };

function cellOf(attrs: Attrs): Cell {
  require(typeof attrs['reverse'] === 'boolean', () => `reverse is ${JSON.stringify(attrs['reverse'])}, not a boolean`);
  return textAttr<Cell>(attrs, 'cell', CELLS);
}

function expectWeight(weight: TensorType, cell: Cell): number {
  const h = sizeAt(weight.shape, 1);
  require(equalShapes(weight.shape, [GATES[cell] * h, h]), () => `${showShape(weight.shape)} is no recurrent weight of ${cell}`);
  return h;
}

function expectSteps(x: TensorType, width: number): number {
  require(x.shape.length === 3 && x.shape[0] === 'N' && x.shape[2] === width, () => `${showShape(x.shape)} is not [N, steps, ${width}]`);
  return sizeAt(x.shape, 1);
}

/**
 * `recurrence {cell, reverse, output}` of x [N, steps, gates * h] (the products with the input, biases added), weight
 * [gates * h, h] and, for the GRU, perhaps the bias [h] of the product that its reset gate multiplies. `output`: `hidden`
 * [N, steps, h]; for the backward pass also `cell` and `gates`. `reverse` runs from the last step to the first.
 */
export const recurrence: OpDef = {
  name: 'recurrence',
  kind: 'reduction',
  type(inputs, attrs) {
    const cell = cellOf(attrs);
    require(inputs.length === 2 || (inputs.length === 3 && cell === 'gru'), () => `${cell} takes x and a weight, not ${inputs.length} operands`);
    inputs.forEach((x) => ofType(x, 'f32'));
    const h = expectWeight(inputs[1]!, cell);
    const steps = expectSteps(inputs[0]!, GATES[cell] * h);
    if (inputs[2]) require(equalShapes(inputs[2].shape, [h]), () => `a bias of ${showShape(inputs[2]!.shape)} for ${h} hidden units`);
    const output = textAttr(attrs, 'output', FORWARD[cell]);
    return { shape: ['N', steps, output === 'gates' ? 4 * h : h], dtype: 'f32' };
  },
  /** One product over all rows and steps for the weight: the steps only work out the gradients of their sums. */
  gradient(g, node, inputs, grad, wanted) {
    const cell = node.attrs['cell'] as Cell;
    if (node.attrs['output'] !== 'hidden') throw new Error(`recurrence: nothing differentiates its ${String(node.attrs['output'])}`);
    const weight = inputs[1]!;
    const saved = SAVED[cell].map((output) => g.add('recurrence', inputs, { ...node.attrs, output }));
    const part = (output: string): NodeId => g.add('recurrence_grad', [grad, weight, ...saved], { cell, reverse: node.attrs['reverse']!, output });
    const recurrent = (): NodeId => part(BACKWARD[cell][0]!);
    const h = sizeAt(g.type(weight).shape, 1);
    return [
      wanted[0] ? part('input') : undefined,
      wanted[1] ? weightGradient(g, node, recurrent(), weight) : undefined,
      wanted[2] ? g.reduce('sum', g.add('slice', [recurrent()], { axis: 2, start: 2 * h, end: 3 * h }), [0, 1]) : undefined,
    ];
  },
  reference: (inputs, attrs, { rows, types }) => runLoop(forwardLoop(types, attrs), inputs, rows),
  loop: (node, inputs) => forwardLoop(inputs, node.attrs),
  flops: (node, inputs, rows) => work(node.attrs['cell'] as Cell, inputs[1]!, rows, node.shape[1] as number),
};

/**
 * `recurrence_grad {cell, reverse, output}` of the gradient of `hidden`, the weight and what the cell keeps for it; `reverse` is the
 * forward pass's. `output`: `input`, the gradient of x; for the GRU also `recurrent`, the gradient of W h'.
 */
export const recurrenceGrad: OpDef = {
  name: 'recurrence_grad',
  kind: 'reduction',
  type(inputs, attrs) {
    const cell = cellOf(attrs);
    require(inputs.length === 2 + SAVED[cell].length, () => `${cell} takes ${2 + SAVED[cell].length} operands, not ${inputs.length}`);
    inputs.forEach((x) => ofType(x, 'f32'));
    const h = expectWeight(inputs[1]!, cell);
    const steps = expectSteps(inputs[0]!, h);
    SAVED[cell].forEach((name, i) => expectSteps(inputs[2 + i]!, name === 'gates' ? 4 * h : h));
    textAttr(attrs, 'output', BACKWARD[cell]);
    return { shape: ['N', steps, GATES[cell] * h], dtype: 'f32' };
  },
  reference: (inputs, attrs, { rows, types }) => runLoop(backwardLoop(types, attrs), inputs, rows),
  loop: (node, inputs) => backwardLoop(inputs, node.attrs),
  flops: (node, inputs, rows) => work(node.attrs['cell'] as Cell, inputs[1]!, rows, node.shape[1] as number),
};

function forwardLoop(inputs: readonly TensorType[], attrs: Attrs): Loop {
  const { cell, reverse, output } = attrs as { cell: Cell; reverse: boolean; output: string };
  return {
    steps: inputs[0]!.shape[1] as number,
    reverse,
    step: forwardStep(cell, inputs[1]!.shape[1] as number, inputs.length > 2),
    output: FORWARD[cell].indexOf(output),
  };
}

function backwardLoop(inputs: readonly TensorType[], attrs: Attrs): Loop {
  const { cell, reverse, output } = attrs as { cell: Cell; reverse: boolean; output: string };
  return { steps: inputs[0]!.shape[1] as number, reverse: !reverse, step: backwardStep(cell, inputs[1]!.shape[1] as number), output: BACKWARD[cell].indexOf(output) };
}

/** sum over rows and steps of d(W h')[step] ⊗ h[step before]; before the first step h is zero. */
function weightGradient(g: GraphBuilder, node: Node, recurrent: NodeId, weight: NodeId): NodeId {
  const steps = node.shape[1] as number;
  if (steps === 1) return g.fill(0, g.type(weight).shape);
  const early = { axis: 1, start: 0, end: steps - 1 };
  const late = { axis: 1, start: 1, end: steps };
  const [before, after] = node.attrs['reverse'] === true ? [late, early] : [early, late];
  return g.contract(g.add('slice', [recurrent], after), g.add('slice', [node.id], before), 'nto', 'nth', 'oh');
}

function work(cell: Cell, weight: TensorType, rows: number, steps: number): number {
  const [wide, h] = weight.shape as [number, number];
  return rows * steps * (2 * wide * h + GATE_WORK[cell] * h);
}
