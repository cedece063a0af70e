/** `dropout2d` and `drop_path`: regularisers that zero whole channels or whole rows while training. */
import type { NodeId } from '../graph/ir.ts';
import type { Args } from '../config/args.ts';
import type { LayerContext, LayerDef } from './layer.ts';
import { expectFloat, printShape } from './shapes.ts';
import { booleanOf, numberOf } from './values.ts';

/** x with whole blocks zeroed, one draw for each point of its first `axes` axes; the rest times `scale`. */
function dropWhole(context: LayerContext, x: NodeId, args: Args, axes: number, scale: number): NodeId {
  const { g } = context;
  const p = numberOf(args, 'p');
  // The stream is taken in any case, so that another layer's mask does not depend on this one's p.
  const stream = context.stream();
  if (context.mode === 'eval' || p === 0) return x;
  const { shape } = context.type(x);
  // Random numbers are multiples of 2⁻²⁴: a threshold that is one, too, means the same in f32 and in f64.
  const dropped = g.binaryConst('lt', g.add('random', [], { shape: shape.slice(0, axes), stream }), Math.round(p * 2 ** 24) / 2 ** 24);
  const spread = axes === shape.length ? dropped : g.add('broadcast', [dropped], { shape: [...shape], axes: shape.map((_, i) => i).slice(0, axes) });
  const kept = p === 1 ? g.fill(0, shape) : scale === 1 ? x : g.binaryConst('mul', x, scale);
  return g.select(spread, g.constant(0), kept);
}

export const dropout2d: LayerDef = {
  name: 'dropout2d',
  summary: 'Zeroes each channel of each row with probability p while training and scales the rest by 1 / (1 - p).',
  args: { p: { type: { kind: 'float', min: 0, max: 1 }, default: 0.5, doc: 'Probability that a channel is zeroed.' } },
  primary: 'p',
  inputs: { min: 1, max: 1 },
  shape: '[N, C, …] → [N, C, …]',
  example: { input: [3, 2, 2], model: '- dropout2d: 0.3' },

  build(context, [x], args) {
    expectFloat(context, x!);
    const { shape } = context.type(x!);
    if (shape.length < 3) context.fail('shape-mismatch', `takes an input [N, channels, …] with one spatial axis or more, but gets ${printShape(shape)}`, '`dropout` zeroes single elements');
    return dropWhole(context, x!, args, 2, 1 / (1 - numberOf(args, 'p')));
  },
};

export const dropPath: LayerDef = {
  name: 'drop_path',
  summary: 'Zeroes whole rows with probability p while training (stochastic depth): inside a `residual` it skips the branch.',
  args: {
    p: { type: { kind: 'float', min: 0, max: 1 }, default: 0, doc: 'Probability that a row is zeroed.' },
    scale_by_keep: { type: { kind: 'bool' }, default: true, doc: 'Whether the rest is scaled by 1 / (1 - p).' },
  },
  primary: 'p',
  inputs: { min: 1, max: 1 },
  shape: '[N, …] → [N, …]',
  example: { input: [3, 2], model: '- drop_path: 0.3' },

  build(context, [x], args) {
    expectFloat(context, x!);
    return dropWhole(context, x!, args, 1, booleanOf(args, 'scale_by_keep') ? 1 / (1 - numberOf(args, 'p')) : 1);
  },
};
