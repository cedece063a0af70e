/** `embedding`: a table of learned vectors, looked up by token id. */
import type { LayerDef } from './layer.ts';
import { printShape } from './shapes.ts';
import { numberOf, optionalNumber } from './values.ts';

export const embedding: LayerDef = {
  name: 'embedding',
  summary: 'Looks up a learned vector for each id.',
  args: {
    num_embeddings: { type: { kind: 'int', min: 1 }, doc: 'Size of the table: ids are 0 to num_embeddings - 1.' },
    embedding_dim: { type: { kind: 'int', min: 1 }, doc: 'Size of each vector.' },
    padding_idx: { type: { kind: 'int' }, default: null, doc: 'This id stands for padding: its vector starts at zero and gets no gradient. Negative: from the end.' },
  },
  inputs: { min: 1, max: 1 },
  shape: '[N, …] (i32) → [N, …, embedding_dim]',
  example: { input: [5], dtype: 'i32', model: '- embedding: {num_embeddings: 7, embedding_dim: 3}' },

  build(context, [ids], args) {
    const { g } = context;
    const { dtype, shape } = context.type(ids!);
    if (dtype !== 'i32') context.fail('dtype-mismatch', `looks up ids (i32), but gets ${dtype} ${printShape(shape)}`, 'token ids and categories are integers; a `linear` maps numbers');
    const entries = numberOf(args, 'num_embeddings');
    context.idsBelow(ids!, entries);
    const padding = optionalNumber(args, 'padding_idx');
    if (padding !== undefined && (padding < -entries || padding >= entries)) {
      context.fail('id-out-of-range', `\`padding_idx\` is ${padding}, but the table has the ids 0 to ${entries - 1}`);
    }
    const paddingId = padding !== undefined && padding < 0 ? padding + entries : padding;
    // nn.Embedding.reset_parameters: N(0, 1), and zeros for the padding.
    const init = { kind: 'normal', mean: 0, std: 1, ...(paddingId === undefined ? {} : { zero_row: paddingId }) } as const;
    const weight = context.parameter('weight', [entries, numberOf(args, 'embedding_dim')], init);
    const vectors = g.add('gather', [weight, ids!]);
    if (paddingId === undefined) return vectors;
    const isPadding = g.binaryConst('eq', ids!, paddingId);
    return g.select(g.reshape(isPadding, [...shape, 1]), g.add('stop_gradient', [vectors]), vectors);
  },
};
