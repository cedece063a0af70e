/** Every program's kernels against the graph's own float64 value: passes, fusion, layouts, splits, all of it at once. */
import { describe, expect, it } from 'vitest';
import { evaluateGraph } from '../../../src/compiler/graph/evaluate.ts';
import { CHECKING, compile } from '../../../src/compiler/compile.ts';
import { parseConfig } from '../../../src/compiler/config/parse.ts';
import { resolveConfig } from '../../../src/compiler/config/resolve.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { PORTABLE } from '../../../src/compiler/target.ts';
import type { DataSpec } from '../../../src/plan/data-spec.ts';
import { uniform } from '../../../src/plan/random.ts';
import { stateKey } from '../../../src/runtime/state.ts';
import { runProgram } from './run.ts';

interface Case {
  readonly model: string;
  readonly input: readonly number[];
  readonly classes: number;
  readonly train?: string;
  readonly ids?: number;
  readonly u8?: boolean;
}

const CASES: Readonly<Record<string, Case>> = {
  mlp: { model: '- linear: 7\n- tanh\n- linear: $data.classes', input: [5], classes: 3 },
  'mlp with dropout': { model: '- linear: 9\n- relu\n- dropout: 0.4\n- linear: $data.classes', input: [6], classes: 4 },
  'cnn of bytes': {
    model: '- conv2d: {out_channels: 6, kernel_size: 3, padding: 1}\n- relu\n- max_pool2d: 2\n- dropout: 0.3\n- conv2d: {out_channels: 5, kernel_size: 3, stride: 2, padding: 1}\n- gelu\n- flatten\n- linear: $data.classes',
    input: [1, 12, 12],
    classes: 10,
    u8: true,
  },
  'overlapping pools': {
    model: '- conv2d: {out_channels: 4, kernel_size: 2}\n- max_pool2d: {kernel_size: 3, stride: 2, padding: 1}\n- sigmoid\n- avg_pool2d: 2\n- flatten\n- linear: $data.classes',
    input: [3, 9, 9],
    classes: 3,
  },
  'residual with batch norm': {
    model:
      '- {name: stem, conv2d: {out_channels: 4, kernel_size: 3, padding: 1, bias: false}}\n- batch_norm2d\n- relu\n- residual:\n    - conv2d: {out_channels: 4, kernel_size: 3, padding: 1}\n    - batch_norm2d\n    - relu\n- flatten\n- linear: $data.classes',
    input: [2, 6, 6],
    classes: 3,
  },
  'a long chain without weights': { model: `- linear: 5\n${'- residual: [gelu, {dropout: 0.1}]\n'.repeat(40)}- linear: $data.classes`, input: [4], classes: 3 },
  'layer norm': { model: '- linear: 12\n- layer_norm\n- gelu: {approximate: tanh}\n- linear: $data.classes', input: [4, 6], classes: 3, train: 'dim: -1' },
  'layer norm of images': { model: '- conv2d: {out_channels: 3, kernel_size: 3}\n- layer_norm: {normalized_dims: 3}\n- relu\n- flatten\n- linear: $data.classes', input: [2, 6, 6], classes: 4 },
  attention: {
    model: `- {name: tok, embedding: {num_embeddings: 11, embedding_dim: 8}}
- {name: q, linear: 8}
- {name: qh, reshape: [6, 2, 4]}
- {name: qt, permute: [0, 2, 1, 3]}
- {from: tok, name: k, linear: 8}
- {name: kh, reshape: [6, 2, 4]}
- {name: kt, permute: [0, 2, 3, 1]}
- {name: scores, matmul: [qt, kt]}
- mul: 0.5
- {name: p, softmax: -1}
- {name: mixed, matmul: [p, qt]}
- permute: [0, 2, 1, 3]
- reshape: [6, 8]
- {name: out, add: [tok]}
- linear: $data.classes`,
    input: [6],
    ids: 11,
    classes: 5,
    train: 'dim: -1',
  },
  'a transformer block': {
    model: `- {name: tok, embedding: {num_embeddings: 11, embedding_dim: 8, padding_idx: 0}}
- positional_embedding
- residual: [layer_norm, {multihead_attention: {num_heads: 4, num_kv_heads: 2, causal: true, rope: true, rope_base: 20, dropout: 0.2}}]
- residual: [layer_norm, {swiglu: {hidden_features: 10, bias: true}}]
- positional_embedding: sinusoidal
- {name: head, linear: {out_features: 11, bias: false}, tie: {weight: tok.weight}}`,
    input: [6],
    ids: 11,
    classes: 11,
    train: 'dim: -1',
  },
  'attention to other places': {
    model: `- {name: memory, slice: {dim: 1, end: 5}}
- {name: keys, linear: 6}
- {from: [x, keys, memory], multihead_attention: {num_heads: 2, rope: true, rope_interleaved: true}}
- {name: heads, reshape: [7, 2, 2]}
- {name: q, permute: [0, 2, 1, 3]}
- {from: q, name: turned, rotary: {dim: 2}}
- {name: mixed, from: [turned, turned, q], scaled_dot_product_attention: {causal: true, scale: 0.3}}
- flatten
- linear: $data.classes`,
    input: [7, 4],
    classes: 3,
  },
  'two branches': {
    model: '- branches: {merge: concat, of: [[{conv2d: {out_channels: 3, kernel_size: 1}}], [{conv2d: {out_channels: 2, kernel_size: 3, padding: 1}}, relu]]}\n- max_pool2d: 2\n- flatten\n- linear: $data.classes',
    input: [2, 5, 5],
    classes: 3,
  },
  'a stack of LSTMs in both directions': { model: '- lstm: {hidden_size: 5, num_layers: 2, bidirectional: true, dropout: 0.3}\n- flatten\n- linear: $data.classes', input: [4, 3], classes: 3 },
  'the last of two GRUs': { model: '- gru: {hidden_size: 8, num_layers: 2, output: last}\n- linear: $data.classes', input: [6, 3], classes: 3 },
  'GRU in both directions without bias': { model: '- gru: {hidden_size: 3, bias: false, bidirectional: true, output: last}\n- linear: $data.classes', input: [5, 2], classes: 3 },
  'recurrent networks one after the other': { model: '- rnn: {hidden_size: 6, nonlinearity: relu}\n- rnn: {hidden_size: 4, bias: false}\n- relu\n- lstm: {hidden_size: 4, output: last}\n- linear: $data.classes', input: [3, 4], classes: 3 },
  'a single time step': { model: '- lstm: {hidden_size: 4, bidirectional: true}\n- gru: 3\n- rnn: {hidden_size: 4, output: last}\n- linear: $data.classes', input: [1, 3], classes: 3 },
  'an LSTM applied twice': { model: '- {name: a, lstm: 4}\n- {name: b, call: a}\n- add: [a, b]\n- flatten\n- linear: $data.classes', input: [3, 4], classes: 3 },
  'paddings that repeat': {
    model: '- conv1d: {out_channels: 6, kernel_size: 5, padding: 3, padding_mode: reflect}\n- relu\n- conv1d: {out_channels: 4, kernel_size: 3, stride: 2, padding: 4, padding_mode: circular, groups: 2}\n- pad: {padding: [2, 1], mode: replicate}\n- tanh\n- flatten\n- linear: $data.classes',
    input: [2, 9],
    classes: 3,
  },
  volumes: {
    model: '- conv3d: {out_channels: 5, kernel_size: [2, 3, 1], padding: 1, padding_mode: replicate}\n- relu\n- conv3d: {out_channels: 4, kernel_size: 2, stride: 2, padding: [1, 0, 1]}\n- upsample: {size: [3, 2, 5]}\n- flatten\n- linear: $data.classes',
    input: [2, 3, 4, 3],
    classes: 3,
  },
  'transposed convolutions': {
    model: '- conv_transpose2d: {out_channels: 5, kernel_size: 3, stride: 2, padding: 1, output_padding: 1}\n- relu\n- conv_transpose2d: {out_channels: 4, kernel_size: [2, 4], stride: [2, 3], dilation: [3, 1], output_padding: [2, 0], groups: 1}\n- reshape: [8, -1]\n- conv_transpose1d: {out_channels: 6, kernel_size: 2, stride: 2, groups: 2}\n- flatten\n- linear: $data.classes',
    input: [3, 4, 3],
    classes: 3,
  },
  'down and up again, with a skip': {
    model: `- {name: wide, conv2d: {out_channels: 6, kernel_size: 3, padding: same, padding_mode: reflect}}
- relu
- {name: narrow, conv2d: {out_channels: 8, kernel_size: 3, stride: 2, padding: 1}}
- relu
- {name: up, upsample: {scale_factor: 2, mode: bilinear}}
- {name: shuffled, from: narrow, pixel_shuffle: 2}
- {name: transposed, from: narrow, conv_transpose2d: {out_channels: 3, kernel_size: 2, stride: 2}}
- concat: [up, shuffled, transposed, wide]
- conv2d: {out_channels: 5, kernel_size: 3, padding: 1}
- relu
- pixel_unshuffle: 2
- upsample: {scale_factor: 1.5, mode: bilinear, align_corners: true}
- flatten
- linear: $data.classes`,
    input: [2, 6, 8],
    classes: 3,
  },
  'a softmax over positions': { model: '- linear: 3\n- softmax: 1\n- mean: 2\n- linear: $data.classes', input: [4, 3], classes: 5 },
  'sums of single elements': { model: '- prelu\n- max: {dim: 1, keepdim: true}\n- tanh\n- mean: {dim: 1, keepdim: true}\n- sum: {dim: 1, keepdim: true}\n- flatten\n- linear: $data.classes', input: [3, 1], classes: 4 },
  'attention of one head': { model: '- linear: 6\n- multihead_attention: 1\n- flatten\n- linear: $data.classes', input: [4, 6], classes: 3 },
  'a dense odd width': { model: '- linear: 625\n- relu\n- linear: $data.classes', input: [33], classes: 10 },
};

const ATTENTION = new Set(['a transformer block', 'attention to other places', 'attention of one head']);

/** A batch of one is as long as axes of size 1 and as a sum over the batch: what fits by chance elsewhere fits there. */
const BATCHES = [{ maxRows: 5, rows: [1, 3, 5], fused: [true, false] }, { maxRows: 1, rows: [1], fused: [true] }] as const;

function setUp(name: string, maxRows: number): { spec: DataSpec; options: (fuse: boolean, attentionFrom?: number) => ReturnType<typeof compile> } {
  const c = CASES[name]!;
  const perToken = c.train?.includes('-1') === true;
  const spec: DataSpec = {
    source: 'test',
    fields: [
      { name: 'x', shape: c.input, dtype: c.ids ? 'i32' : 'f32', format: c.ids ? 'i32' : c.u8 ? 'u8' : 'f32', target: false, ...(c.u8 ? { scale: 1 / 255 } : {}), ...(c.ids ? { classes: c.ids } : {}) },
      { name: 'y', shape: perToken ? c.input.slice(0, 1) : [], dtype: 'i32', format: 'i32', classes: c.classes, target: true },
    ],
    rows: { train: 20 },
    constants: { classes: c.classes },
  };
  const text = `version: 1
name: t
seed: 3
data: {source: mnist, batch_size: ${maxRows}}
model:
${c.model.replace(/^/gm, '  ')}
train:
  loss: {cross_entropy: {${c.train ?? ''}}}
  optimizer: {adamw: {lr: 0.01, weight_decay: 0.1}}
  clip_grad_norm: 1.0
  epochs: 1
  metrics: [accuracy]
`;
  const parsed = parseConfig({ file: 't.yaml', text, read: () => undefined });
  const { config, diagnostics } = resolveConfig(parsed, spec);
  if (!config) throw new Error(diagnostics.map((d) => `${d.code} ${d.message}`).join('\n'));
  const options = (fuse: boolean, attentionFrom?: number): ReturnType<typeof compile> => compile(config, spec, PORTABLE, fuse ? { ...(attentionFrom === undefined ? {} : { attentionFrom }) } : CHECKING);
  return { spec, options };
}

/** Deterministic values in [-1, 1). */
function values(count: number, stream: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => 2 * uniform(1, 0, stream, i) - 1);
}

function inputsFor(spec: DataSpec, rows: number): { data: Record<string, Float64Array>; inputs: Record<string, RefTensor> } {
  const data: Record<string, Float64Array> = {};
  const inputs: Record<string, RefTensor> = {};
  for (const [i, field] of spec.fields.entries()) {
    const count = rows * field.shape.reduce((n, d) => n * d, 1);
    const bound = field.classes ?? 256;
    const raw = field.format === 'f32' ? values(count, 10 + i) : values(count, 10 + i).map((v) => Math.floor(((v + 1) / 2) * bound));
    data[field.name] = raw;
    inputs[field.name] = { shape: [rows, ...field.shape], data: field.format === 'u8' ? raw.map((v) => v * (field.scale ?? 1)) : raw };
  }
  return { data, inputs };
}

describe.each(Object.keys(CASES).flatMap((name) => BATCHES.map((batch) => ({ name, ...batch }))))('$name, batches of $maxRows', ({ name, maxRows, rows: lengths, fused }) => {
  const { options, spec } = setUp(name, maxRows);
  // Heads so short keep their scores in memory unless told otherwise.
  const kinds = fused.flatMap((fuse) => (fuse && ATTENTION.has(name) ? [{ fuse }, { fuse, attentionFrom: 2 }] : [{ fuse }]) as { fuse: boolean; attentionFrom?: number }[]);
  for (const { fuse, attentionFrom } of kinds) {
    const compiled = options(fuse, attentionFrom);
    if (attentionFrom !== undefined) it('has kernels of its own for attention', () => expect(compiled.programs['grad']!.kernels.filter((k) => k.schedule.kind === 'attention').length).toBeGreaterThan(1));
    const given = compiled.plan.state.filter((s) => s.role === 'parameter' || s.role === 'buffer' || s.role === 'table');
    const layouts = new Map(given.map((s) => [stateKey(s), s.layout]));
    const state: Record<string, RefTensor> = {};
    given.forEach((s, i) => {
      const data = values(s.shape.reduce((n, d) => n * d, 1), 100 + i);
      state[stateKey(s)] = { shape: s.shape, data: s.name.endsWith('running_var') ? data.map((v) => v + 2) : data };
    });
    for (const rows of lengths) {
      it.each(['grad', 'eval', 'predict'])(`${fuse ? (attentionFrom === undefined ? 'fused' : 'attention without scores') : 'unfused'}, ${rows} rows: %s`, (program) => {
        const { data, inputs } = inputsFor(spec, rows);
        const frame = { first: 0, slot: 0, seed: 3, step: 7, micro: 0, grad_scale: 1 };
        const compiledProgram = compiled.programs[program]!;
        const run = runProgram(compiledProgram, layouts, maxRows, { rows, data, state, frame });
        const { source, graph } = compiledProgram;
        const expected = evaluateGraph(source, { rows, inputs, state, seed: 3, step: 7, frame });
        source.results.forEach((result, i) => {
          const laid = graph.results[i]!;
          const got = result.kind === 'state' ? run.state(result.state) : result.kind === 'log' ? run.log(result.word, expected[i]!.data.length) : run.output(laid.node);
          const want = expected[i]!.data;
          const scale = Math.max(1e-3, ...want.map(Math.abs));
          expect(got.length).toBe(want.length);
          want.forEach((v, k) => expect(Math.abs(got[k]! - v) / scale, `${JSON.stringify(result)} [${k}]: ${got[k]} for ${v}`).toBeLessThan(1e-9));
        });
      });
    }
  }
});
