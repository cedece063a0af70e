/** `rnn`, `lstm` and `gru`: recurrent layers over [N, T, features], as PyTorch's with `batch_first`. */
import type { Args, ArgSpec } from '../config/args.ts';
import type { NodeId } from '../graph/ir.ts';
import type { Cell } from '../ops/cells.ts';
import { GATES } from '../ops/cells.ts';
import { dropout } from './dropout.ts';
import type { LayerContext, LayerDef } from './layer.ts';
import { expectFloat, expectRank, sizeAt } from './shapes.ts';
import { booleanOf, numberOf, stringOf } from './values.ts';

const SIZE: ArgSpec = { type: { kind: 'int', min: 1 }, doc: 'Features of the hidden state, in each direction.' };

const ARGS = {
  num_layers: { type: { kind: 'int', min: 1 }, default: 1, doc: 'Layers on top of each other, each reading the sequence that the one below gives.' },
  bias: { type: { kind: 'bool' }, default: true, doc: 'Whether learned biases are added, one with the product of the input and one with that of the hidden state.' },
  dropout: { type: { kind: 'float', min: 0, max: 1 }, default: 0, doc: 'Probability that an element of what a layer hands to the next one is zeroed while training.' },
  bidirectional: { type: { kind: 'bool' }, default: false, doc: 'Whether a second set of weights reads the sequence backwards; its output stands behind that of the first.' },
  output: { type: { kind: 'enum', values: ['sequence', 'last'] }, default: 'sequence', doc: "`sequence`: the top layer's output at every step; `last`: at the last step, PyTorch's `output[:, -1]`, where the backward direction has read one step only." },
} as const satisfies Readonly<Record<string, ArgSpec>>;

const SHAPE = '[N, T, features] → [N, T, directions · hidden_size], without T for `last`';
const INPUT = [5, 3];

export const rnn: LayerDef = {
  name: 'rnn',
  summary: 'Elman network: h = act(W x + W′ h), step by step.',
  args: {
    hidden_size: SIZE,
    num_layers: ARGS.num_layers,
    nonlinearity: { type: { kind: 'enum', values: ['tanh', 'relu'] }, default: 'tanh', doc: 'Activation of the hidden state.' },
    bias: ARGS.bias,
    dropout: ARGS.dropout,
    bidirectional: ARGS.bidirectional,
    output: ARGS.output,
  },
  primary: 'hidden_size',
  inputs: { min: 1, max: 1 },
  shape: SHAPE,
  example: { input: INPUT, model: '- rnn: {hidden_size: 4, output: last}' },
  build: (context, [x], args) => stack(context, x!, args, stringOf(args, 'nonlinearity') === 'relu' ? 'rnn_relu' : 'rnn_tanh'),
};

export const lstm: LayerDef = {
  name: 'lstm',
  summary: 'Long short-term memory; gates in the order i, f, g, o.',
  args: { hidden_size: SIZE, ...ARGS },
  primary: 'hidden_size',
  inputs: { min: 1, max: 1 },
  shape: SHAPE,
  example: { input: INPUT, model: '- lstm: {hidden_size: 4, num_layers: 2}' },
  build: (context, [x], args) => stack(context, x!, args, 'lstm'),
};

export const gru: LayerDef = {
  name: 'gru',
  summary: 'Gated recurrent unit; gates in the order r, z, n, the reset gate behind the product.',
  args: { hidden_size: SIZE, ...ARGS },
  primary: 'hidden_size',
  inputs: { min: 1, max: 1 },
  shape: SHAPE,
  example: { input: INPUT, model: '- gru: {hidden_size: 3, bidirectional: true}' },
  build: (context, [x], args) => stack(context, x!, args, 'gru'),
};

function stack(context: LayerContext, x: NodeId, args: Args, cell: Cell): NodeId {
  const { g } = context;
  expectFloat(context, x);
  const steps = sizeAt(expectRank(context, x, 3, '[N, T, features]'), 1);
  const layers = numberOf(args, 'num_layers');
  const last = stringOf(args, 'output') === 'last';
  const p = numberOf(args, 'dropout');
  if (p > 0 && layers === 1) context.warn('dropout-unused', `\`dropout: ${p}\` drops nothing: it lies between layers, and there is one`, 'set `num_layers: 2`, or put a `dropout` behind it');
  const suffixes = booleanOf(args, 'bidirectional') ? ['', '_reverse'] : [''];
  let current = x;
  for (let layer = 0; layer < layers; layer++) {
    const top = layer === layers - 1;
    const directions = suffixes.map((suffix) => {
      const reverse = suffix !== '';
      // At the last step the backward direction has only just begun.
      const seen = top && last && reverse ? g.add('slice', [current], { axis: 1, start: steps - 1, end: steps }) : current;
      const sequence = oneDirection(context, seen, args, cell, `_l${layer}${suffix}`, reverse);
      return top && last ? atLastStep(context, sequence) : sequence;
    });
    current = directions.length === 1 ? directions[0]! : g.add('concat', directions, { axis: top && last ? 1 : 2 });
    if (!top) current = dropout.build(context, [current], { p });
  }
  return current;
}

/** Weights of one layer in one direction, and its sequence [N, T, hidden]. */
function oneDirection(context: LayerContext, x: NodeId, args: Args, cell: Cell, suffix: string, reverse: boolean): NodeId {
  const { g } = context;
  const h = numberOf(args, 'hidden_size');
  const rows = GATES[cell] * h;
  // nn.RNNBase.reset_parameters: everything uniform within 1/√hidden_size.
  const bound = 1 / Math.sqrt(h);
  const parameter = (name: string, shape: readonly number[]): NodeId => context.parameter(`${name}${suffix}`, shape, { kind: 'uniform', low: -bound, high: bound });
  const weightIn = parameter('weight_ih', [rows, sizeAt(context.type(x).shape, 2)]);
  const weightHidden = parameter('weight_hh', [rows, h]);
  const product = g.contract(x, weightIn, 'ntk', 'ok', 'nto');
  const bias = booleanOf(args, 'bias') ? [parameter('bias_ih', [rows]), parameter('bias_hh', [rows])] as const : undefined;
  if (!bias) return g.add('recurrence', [product, weightHidden], { cell, reverse, output: 'hidden' });
  if (cell !== 'gru') return g.add('recurrence', [g.binary('add', product, g.binary('add', bias[0], bias[1])), weightHidden], { cell, reverse, output: 'hidden' });
  // The reset gate multiplies the last third of the hidden state's bias, too.
  const [early, late] = [{ start: 0, end: 2 * h }, { start: 2 * h, end: rows }].map((range) => g.add('slice', [bias[1]], { axis: 0, ...range })) as [NodeId, NodeId];
  const outside = g.binary('add', bias[0], g.add('pad', [early], { low: [0], high: [h], value: 0 }));
  return g.add('recurrence', [g.binary('add', product, outside), weightHidden, late], { cell, reverse, output: 'hidden' });
}

function atLastStep(context: LayerContext, sequence: NodeId): NodeId {
  const [n, steps, h] = context.type(sequence).shape as ['N', number, number];
  return context.g.reshape(context.g.add('slice', [sequence], { axis: 1, start: steps - 1, end: steps }), [n, h]);
}
