/** `pad`: a border around images. */
import type { LayerDef } from './layer.ts';
import { expectFloat, expectRank } from './shapes.ts';
import { numberOf, numbersOf, stringOf } from './values.ts';

export const pad: LayerDef = {
  name: 'pad',
  summary: 'Adds a border around height and width.',
  args: {
    padding: { type: { kind: 'list', of: { kind: 'int', min: 0 }, length: 4 }, doc: 'Columns on the left and right, rows at the top and bottom.' },
    mode: { type: { kind: 'enum', values: ['constant', 'reflect', 'replicate', 'circular'] }, default: 'constant', doc: 'What the border holds; `constant` is what there is so far.' },
    value: { type: { kind: 'float' }, default: 0, doc: 'The constant.' },
  },
  primary: 'padding',
  inputs: { min: 1, max: 1 },
  shape: '[N, C, H, W] → [N, C, top + H + bottom, left + W + right]',
  example: { input: [2, 3, 3], model: '- pad: [1, 2, 0, 3]' },

  build(context, [x], args) {
    expectRank(context, x!, 4, '[N, channels, height, width]');
    expectFloat(context, x!);
    const mode = stringOf(args, 'mode');
    if (mode !== 'constant') context.fail('unsupported-padding-mode', `\`mode: ${mode}\` is not supported`, 'only `constant` is, so far');
    const [left, right, top, bottom] = numbersOf(args, 'padding') as readonly [number, number, number, number];
    return context.g.add('pad', [x!], { low: [0, 0, top, left], high: [0, 0, bottom, right], value: numberOf(args, 'value') });
  },
};
