/** `linear`: an affine map of the last axis. */
import type { LayerDef } from './layer.ts';
import { expectFloat, printShape, sizeAt } from './shapes.ts';
import { booleanOf, numberOf } from './values.ts';

export const linear: LayerDef = {
  name: 'linear',
  summary: 'Affine map of the last axis: x · weightᵀ + bias.',
  args: {
    out_features: { type: { kind: 'int', min: 1 }, doc: 'Size of the last axis of the output.' },
    bias: { type: { kind: 'bool' }, default: true, doc: 'Whether a learned bias is added.' },
  },
  primary: 'out_features',
  inputs: { min: 1, max: 1 },
  shape: '[N, …, in_features] → [N, …, out_features]',
  example: { input: [6], model: '- linear: 4' },

  build(context, [x], args) {
    const { g } = context;
    const { shape } = context.type(x!);
    expectFloat(context, x!);
    if (shape.length < 2) context.fail('shape-mismatch', `takes an input [N, …, in_features], but gets ${printShape(shape)}`, 'a `flatten` before it makes rows of one number');
    const last = shape.length - 1;
    const inFeatures = sizeAt(shape, last);
    const outFeatures = numberOf(args, 'out_features');
    // nn.Linear.reset_parameters: kaiming_uniform(a = √5) on the weight is uniform within 1/√fan_in, as the bias is.
    const bound = 1 / Math.sqrt(inFeatures);
    const init = { kind: 'uniform', low: -bound, high: bound } as const;
    const weight = context.parameter('weight', [outFeatures, inFeatures], init);
    const lead = 'nabcdefghij'.slice(0, last);
    const product = g.contract(x!, weight, `${lead}k`, 'ok', `${lead}o`);
    return booleanOf(args, 'bias') ? g.binary('add', product, context.parameter('bias', [outFeatures], init)) : product;
  },
};
