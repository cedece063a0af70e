/** `softmax` and `log_softmax`: a distribution along one axis. */
import type { LayerDef } from './layer.ts';
import { expectFloat, resolveDim } from './shapes.ts';
import { numberOf } from './values.ts';

function alongDim(name: 'softmax' | 'log_softmax', summary: string): LayerDef {
  return {
    name,
    summary,
    args: { dim: { type: { kind: 'int' }, default: -1, doc: 'Axis that is normalised, counted with the batch.' } },
    primary: 'dim',
    inputs: { min: 1, max: 1 },
    shape: '[N, …] → [N, …]',
    example: { input: [3, 5], model: `- ${name}` },
    build(context, [x], args) {
      expectFloat(context, x!);
      return context.g.add(name, [x!], { axis: resolveDim(context, numberOf(args, 'dim'), context.type(x!).shape) });
    },
  };
}

export const softmax = alongDim('softmax', 'exp(x) over its sum along one axis.');
export const logSoftmax = alongDim('log_softmax', 'Logarithm of the softmax, without its rounding.');
