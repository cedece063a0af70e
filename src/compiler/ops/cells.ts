/**
 * One step of the recurrent cells, forward and backward, with PyTorch's formulas and gate orders (torch.nn.RNN, LSTM, GRU). The
 * products with the input are made outside, for all steps at once: a step adds the product with the hidden state of the
 * step before.
 *
 *   rnn   h = act(x + W h')
 *   lstm  i, f, g, o = σ, σ, tanh, σ (x + W h');  c = f c' + i g;  h = o tanh(c)
 *   gru   p = W h';  r = σ(x_r + p_r);  z = σ(x_z + p_z);  m = p_n + b;  n = tanh(x_n + r m);  h = (1 - z) n + z h'
 */
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import { StepBuilder, type Step } from './loop.ts';

export const CELLS = ['rnn_tanh', 'rnn_relu', 'lstm', 'gru'] as const;
export type Cell = (typeof CELLS)[number];

/** Rows of `weight_hh` are this many times the hidden size. */
export const GATES: Readonly<Record<Cell, number>> = { rnn_tanh: 1, rnn_relu: 1, lstm: 4, gru: 3 };

/** Outputs of a forward step by name; `gates` are the activated ones, for the GRU r, z, n and m. */
export const FORWARD: Readonly<Record<Cell, readonly string[]>> = { rnn_tanh: ['hidden'], rnn_relu: ['hidden'], lstm: ['hidden', 'cell', 'gates'], gru: ['hidden', 'gates'] };

/** Outputs of a backward step: gradients of x and, where it differs from that, of W h'. What else it hands on has no name. */
export const BACKWARD: Readonly<Record<Cell, readonly string[]>> = { rnn_tanh: ['input'], rnn_relu: ['input'], lstm: ['input'], gru: ['recurrent', 'input'] };

/** What a backward step reads beside the gradient of h and the weight. */
export const SAVED: Readonly<Record<Cell, readonly string[]>> = { rnn_tanh: ['hidden'], rnn_relu: ['hidden'], lstm: ['gates', 'cell'], gru: ['gates', 'hidden'] };

/** Operands: x [N, steps, gates * h], weight [gates * h, h], for the GRU perhaps b [h]. */
export function forwardStep(cell: Cell, h: number, bias: boolean): Step {
  const s = new StepBuilder();
  const { g } = s;
  const wide = GATES[cell] * h;
  const x = s.slice(0, wide);
  const before = s.previous(0, h);
  const product = g.contract(before, s.whole(1, [wide, h]), 'nk', 'ok', 'no');
  switch (cell) {
    case 'rnn_tanh':
      return s.finish([[g.unary('tanh', g.binary('add', product, x))]]);
    case 'rnn_relu': {
      const sum = g.binary('add', product, x);
      return s.finish([[wherePositive(g, sum, sum)]]);
    }
    case 'lstm': {
      const sum = g.binary('add', product, x);
      const [i, f, o] = [0, 1, 3].map((k) => g.unary('sigmoid', part(g, sum, k, h))) as [NodeId, NodeId, NodeId];
      const candidate = g.unary('tanh', part(g, sum, 2, h));
      const c = g.binary('add', g.binary('mul', f, s.previous(1, h)), g.binary('mul', i, candidate));
      return s.finish([[g.binary('mul', o, g.unary('tanh', c))], [c], [i, f, candidate, o]]);
    }
    case 'gru': {
      const [r, z] = [0, 1].map((k) => g.unary('sigmoid', g.binary('add', part(g, product, k, h), part(g, x, k, h)))) as [NodeId, NodeId];
      const m = bias ? g.binary('add', part(g, product, 2, h), s.whole(2, [h])) : part(g, product, 2, h);
      const n = g.unary('tanh', g.binary('add', part(g, x, 2, h), g.binary('mul', r, m)));
      return s.finish([[g.binary('add', n, g.binary('mul', z, g.binary('sub', before, n)))], [r, z, n, m]]);
    }
  }
}

/** Runs against the forward steps. Operands: gradient of h [N, steps, h], weight, what is saved. */
export function backwardStep(cell: Cell, h: number): Step {
  const s = new StepBuilder();
  const { g } = s;
  const wide = GATES[cell] * h;
  const direct = s.slice(0, h);
  const throughStep = g.contract(s.previous(0, wide), s.whole(1, [wide, h]), 'no', 'ok', 'nk');
  const dh = g.binary('add', throughStep, direct);
  switch (cell) {
    case 'rnn_tanh':
      return s.finish([[g.binary('mul', dh, tanhSlope(g, s.slice(2, h)))]]);
    case 'rnn_relu':
      return s.finish([[wherePositive(g, s.slice(2, h), dh)]]);
    case 'lstm': {
      const gates = s.slice(2, wide);
      const [i, f, candidate, o] = [0, 1, 2, 3].map((k) => part(g, gates, k, h)) as [NodeId, NodeId, NodeId, NodeId];
      const squashed = g.unary('tanh', s.slice(3, h));
      const dc = g.binary('add', s.previous(1, h), g.binary('mul', dh, g.binary('mul', o, tanhSlope(g, squashed))));
      const di = g.binary('mul', g.binary('mul', dc, candidate), sigmoidSlope(g, i));
      // The cell before this one in the forward order comes next here.
      const df = g.binary('mul', g.binary('mul', dc, s.slice(3, h, 1)), sigmoidSlope(g, f));
      const dg = g.binary('mul', g.binary('mul', dc, i), tanhSlope(g, candidate));
      const dO = g.binary('mul', g.binary('mul', dh, squashed), sigmoidSlope(g, o));
      return s.finish([[di, df, dg, dO], [g.binary('mul', dc, f)]]);
    }
    case 'gru': {
      const gates = s.slice(2, 4 * h);
      const [r, z, n, m] = [0, 1, 2, 3].map((k) => part(g, gates, k, h)) as [NodeId, NodeId, NodeId, NodeId];
      const whole = g.binary('add', dh, s.previous(2, h));
      const dz = g.binary('mul', g.binary('mul', whole, g.binary('sub', s.slice(3, h, 1), n)), sigmoidSlope(g, z));
      const dn = g.binary('mul', g.binary('mul', whole, g.binary('sub', g.constant(1), z)), tanhSlope(g, n));
      const dr = g.binary('mul', g.binary('mul', dn, m), sigmoidSlope(g, r));
      return s.finish([[dr, dz, g.binary('mul', dn, r)], [dr, dz, dn], [g.binary('mul', whole, z)]]);
    }
  }
}

function part(g: GraphBuilder, x: NodeId, k: number, h: number): NodeId {
  return g.add('slice', [x], { axis: 1, start: k * h, end: (k + 1) * h });
}

/** From tanh's value. */
function tanhSlope(g: GraphBuilder, y: NodeId): NodeId {
  return g.binary('sub', g.constant(1), g.binary('mul', y, y));
}

/** From the sigmoid's value. */
function sigmoidSlope(g: GraphBuilder, y: NodeId): NodeId {
  return g.binary('mul', y, g.binary('sub', g.constant(1), y));
}

/** `value` where `sign` is positive, else 0; NaN passes. */
function wherePositive(g: GraphBuilder, sign: NodeId, value: NodeId): NodeId {
  return g.select(g.binaryConst('le', sign, 0), g.constant(0), value);
}
