/** `swiglu`: the gated feed-forward network of Shazeer 2020 and of Llama, with the names of Meta's code. */
import type { NodeId } from '../graph/ir.ts';
import type { LayerDef } from './layer.ts';
import { linear } from './linear.ts';
import { booleanOf, numberOf } from './values.ts';

export const swiglu: LayerDef = {
  name: 'swiglu',
  summary: 'Gated feed-forward network: w2(silu(w1(x)) * w3(x)), on the last axis.',
  args: {
    hidden_features: { type: { kind: 'int', min: 1 }, doc: 'Size of the last axis between the projections.' },
    bias: { type: { kind: 'bool' }, default: false, doc: 'Whether all three projections add a learned bias.' },
  },
  primary: 'hidden_features',
  inputs: { min: 1, max: 1 },
  shape: '[N, …, D] → [N, …, D]',
  example: { input: [4, 6], model: '- swiglu: 5' },

  build(context, [x], args) {
    const { g } = context;
    const project = (name: string, input: NodeId, out_features: number): NodeId =>
      linear.build({ ...context, parameter: (own, shape, init) => context.parameter(`${name}.${own}`, shape, init) }, [input], { out_features, bias: booleanOf(args, 'bias') });
    const hidden = numberOf(args, 'hidden_features');
    const gate = project('w1', x!, hidden);
    const gated = g.binary('mul', g.binary('mul', gate, g.unary('sigmoid', gate)), project('w3', x!, hidden));
    return project('w2', gated, context.type(x!).shape.at(-1) as number);
  },
};
