/** `rotary` and `positional_embedding`: how a sequence's elements learn where they stand. */
import type { ArgSpec } from '../config/args.ts';
import { rotate } from './attend.ts';
import type { LayerContext, LayerDef } from './layer.ts';
import { expectFloat, expectRank, printShape, resolveDim, sizeAt } from './shapes.ts';
import { booleanOf, numberOf, optionalNumber, stringOf } from './values.ts';

export const BASE: ArgSpec = { type: { kind: 'float', above: 0 }, default: 10000, doc: 'Pair i of D features turns by t / base^(2i / D) at position t.' };
export const INTERLEAVED: ArgSpec = { type: { kind: 'bool' }, default: false, doc: 'Whether features 2i and 2i + 1 make a pair (RoFormer, torchtune); else i and i + D/2 do (GPT-NeoX, Llama in Hugging Face’s checkpoints).' };

/** Features turn in pairs. */
export function expectEven(context: LayerContext, features: number, what: string): void {
  if (features % 2 !== 0) context.fail('rotary-odd', `turns features in pairs, but a ${what} has ${features}`, 'choose sizes that leave an even number');
}

export const rotary: LayerDef = {
  name: 'rotary',
  summary: 'Turns pairs of features by angles that grow with the position, so that products of two vectors depend on their distance.',
  args: {
    base: BASE,
    interleaved: INTERLEAVED,
    dim: { type: { kind: 'int' }, default: 1, doc: 'Axis of the positions, counted with the batch; of [N, heads, positions, features] it is 2.' },
  },
  primary: 'base',
  inputs: { min: 1, max: 1 },
  shape: '[N, T, …, D] → [N, T, …, D]',
  example: { input: [4, 2, 6], model: '- rotary' },

  build(context, [x], args) {
    const { shape } = context.type(x!);
    expectFloat(context, x!);
    if (shape.length < 3) context.fail('shape-mismatch', `takes an input [N, positions, …, features], but gets ${printShape(shape)}`);
    const axis = resolveDim(context, numberOf(args, 'dim'), shape);
    if (axis === shape.length - 1) context.fail('dim-out-of-range', `\`dim\` is ${numberOf(args, 'dim')}, the features' axis of ${printShape(shape)}`, 'name the axis of the positions');
    expectEven(context, sizeAt(shape, shape.length - 1), 'vector');
    return rotate(context, x!, axis, { base: numberOf(args, 'base'), interleaved: booleanOf(args, 'interleaved') });
  },
};

export const positionalEmbedding: LayerDef = {
  name: 'positional_embedding',
  summary: 'Adds a vector for each position to its input: learned, or sines and cosines.',
  args: {
    kind: { type: { kind: 'enum', values: ['learned', 'sinusoidal'] }, default: 'learned', doc: 'learned: a row of `weight` for each position; sinusoidal: sin(t / 10000^(2i / D)) at place 2i, the cosine at 2i + 1.' },
    num_embeddings: { type: { kind: 'int', min: 1 }, default: null, doc: 'Rows of `weight`, at least as many as there are positions; without it, one for each position.' },
  },
  primary: 'kind',
  inputs: { min: 1, max: 1 },
  shape: '[N, T, D] → [N, T, D]',
  example: { input: [4, 6], model: '- positional_embedding' },

  build(context, [x], args) {
    const { g } = context;
    const shape = expectRank(context, x!, 3, '[N, positions, features]');
    expectFloat(context, x!);
    const [positions, features] = [sizeAt(shape, 1), sizeAt(shape, 2)];
    const rows = optionalNumber(args, 'num_embeddings');
    if (stringOf(args, 'kind') === 'sinusoidal') {
      if (rows !== undefined) context.fail('layer-argument', '`num_embeddings` is for learned vectors; sinusoidal ones have no table to be sized', 'remove one of the two');
      return g.binary('add', x!, context.table([positions, features], { kind: 'sinusoid', base: 10000 }));
    }
    if (rows !== undefined && rows < positions) context.fail('shape-mismatch', `\`num_embeddings\` is ${rows}, but the input ${printShape(shape)} has ${positions} positions`, 'raise it, or shorten the sequences');
    // As nn.Embedding: N(0, 1).
    const weight = context.parameter('weight', [rows ?? positions, features], { kind: 'normal', mean: 0, std: 1 });
    return g.binary('add', x!, rows === undefined || rows === positions ? weight : g.add('slice', [weight], { axis: 0, start: 0, end: positions }));
  },
};
