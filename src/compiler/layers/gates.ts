/** `prelu` and `glu`: activations that are more than a function of one element, by a learned slope or by a second half that gates the first. */
import type { LayerDef } from './layer.ts';
import { alongAxis, expectFloat, printShape, resolveDim, sizeAt } from './shapes.ts';
import { numberOf } from './values.ts';

export const prelu: LayerDef = {
  name: 'prelu',
  summary: 'x where it is positive, else a learned slope times x; at 0 the slope.',
  args: {
    num_parameters: { type: { kind: 'int', min: 1 }, default: 1, doc: 'One slope for all, or one for each channel (dim 1): 1 or their number.' },
    init: { type: { kind: 'float' }, default: 0.25, doc: 'What the slopes begin with.' },
  },
  primary: 'num_parameters',
  inputs: { min: 1, max: 1 },
  shape: '[N, C, …] → [N, C, …]',
  example: { input: [3, 2], model: '- prelu: 3' },

  build(context, [x], args) {
    const { g } = context;
    const { shape } = context.type(x!);
    expectFloat(context, x!);
    const count = numberOf(args, 'num_parameters');
    const channels = shape.length > 1 ? sizeAt(shape, 1) : 1;
    if (count !== 1 && count !== channels) {
      context.fail('layer-argument', `\`num_parameters\` is ${count}, but the input ${printShape(shape)} has ${channels} channel${channels === 1 ? '' : 's'} in dim 1`, `it must be 1 or ${channels}`);
    }
    const weight = context.parameter('weight', [count], { kind: 'constant', value: numberOf(args, 'init') });
    const slope = count === 1 ? g.broadcastTo(g.reshape(weight, []), shape) : alongAxis(g, weight, 1, shape);
    return g.select(g.binaryConst('gt', x!, 0), x!, g.binary('mul', slope, x!));
  },
};

export const glu: LayerDef = {
  name: 'glu',
  summary: 'Gated linear unit: the first half along dim times the sigmoid of the second.',
  args: { dim: { type: { kind: 'int' }, default: -1, doc: 'Axis that is halved, of even size, counted with the batch.' } },
  primary: 'dim',
  inputs: { min: 1, max: 1 },
  shape: '[N, …, 2·D, …] → [N, …, D, …]',
  example: { input: [6], model: '- glu' },

  build(context, [x], args) {
    const { g } = context;
    const { shape } = context.type(x!);
    expectFloat(context, x!);
    const axis = resolveDim(context, numberOf(args, 'dim'), shape);
    const size = sizeAt(shape, axis);
    if (size % 2 !== 0) context.fail('shape-mismatch', `halves dim ${axis} of ${printShape(shape)}, whose size ${size} is odd`, 'the layer before it must give an even number');
    const half = size / 2;
    const value = g.add('slice', [x!], { axis, start: 0, end: half });
    const gate = g.add('slice', [x!], { axis, start: half, end: size });
    return g.binary('mul', value, g.unary('sigmoid', gate));
  },
};
