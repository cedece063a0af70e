/** `pad`: a border around the trailing axes, of a constant or of what it surrounds. */
import type { LayerDef } from './layer.ts';
import type { LayerContext } from './layer.ts';
import type { Args } from '../config/args.ts';
import type { Shape } from '../../plan/layout.ts';
import type { EdgeMode } from '../ops/edges.ts';
import { padded, type Pair } from './convolution.ts';
import { expectFloat, printShape } from './shapes.ts';
import { numberOf, numbersOf, stringOf } from './values.ts';

export const pad: LayerDef = {
  name: 'pad',
  summary: 'Adds a border around the last axes, such as height and width.',
  args: {
    padding: {
      type: { kind: 'union', of: [{ kind: 'int' }, { kind: 'list', of: { kind: 'int' } }] },
      doc: 'Elements before and after each axis, the last axis first: left and right, top and bottom, front and back; one number pads every axis behind the channels. Negative ones cut off.',
    },
    mode: {
      type: { kind: 'enum', values: ['constant', 'reflect', 'replicate', 'circular'] },
      default: 'constant',
      doc: 'What the border holds: `value`, the input mirrored at its ends (which are not doubled), its nearest element, or its other side.',
    },
    value: { type: { kind: 'float' }, default: 0, doc: 'The constant.' },
  },
  primary: 'padding',
  inputs: { min: 1, max: 1 },
  shape: '[N, C, H, W] → [N, C, top + H + bottom, left + W + right]',
  example: { input: [2, 3, 3], model: '- pad: {padding: [1, 2, 0, 2], mode: reflect}' },

  build(context, [x], args) {
    expectFloat(context, x!);
    const { shape } = context.type(x!);
    const pairs = pairsOf(context, args, shape);
    return padded(context, x!, pairs, stringOf(args, 'mode') as 'constant' | EdgeMode, numberOf(args, 'value'));
  },
};

/** One pair for each of the last axes, in their order. */
function pairsOf(context: LayerContext, args: Args, shape: Shape): Pair[] {
  const axes = shape.length - 1;
  if (axes === 0) context.fail('shape-mismatch', `takes an input with an axis behind the batch, but gets ${printShape(shape)}`);
  if (typeof args.padding === 'number') {
    const all = numberOf(args, 'padding');
    return Array.from({ length: Math.max(1, axes - 1) }, () => [all, all] as const);
  }
  const numbers = numbersOf(args, 'padding');
  if (numbers.length === 0 || numbers.length % 2 !== 0 || numbers.length > 2 * axes) {
    const most = Array.from({ length: axes }, (_, i) => 2 * (i + 1)).join(' or ');
    context.fail('padding-length', `\`padding\` has ${numbers.length} numbers, but the input ${printShape(shape)} takes ${most}`, 'two for each axis, before and after it, the last axis first: [left, right, top, bottom]');
  }
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!] as const).reverse();
}
