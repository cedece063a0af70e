/** What is wrong with a model, and how it is told: code, line, both shapes, the lines that made them, the likely fix. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/errors.ts';
import { LAYERS } from '../../../src/compiler/layers/registry.ts';
import { matchesGlob } from '../../../src/plan/glob.ts';
import { build, faults, field, type Source } from './support.ts';

/** `model` stands from line 4 on (line 3 is `model:`). */
const FIRST_LINE = 4;
const told = (model: string, source: Source = {}): string[] => faults(model, source).map((d) => `${d.location!.line - FIRST_LINE}: ${d.code}`);
const image: Source = { input: [3, 8, 8] };

describe('layers', () => {
  it.each<[string, string, Source?]>([
    ['conv2d: {out_channels: 4, kernel_size: 9}', 'kernel-too-large', image],
    ['conv2d: {out_channels: 4, kernel_size: 3, dilation: 4}', 'kernel-too-large', image],
    ['max_pool2d: 9', 'kernel-too-large', image],
    ['max_pool2d: {kernel_size: 2, padding: 2}', 'padding-too-large', image],
    ['avg_pool2d: {kernel_size: 3, padding: 2}', 'padding-too-large', image],
    ['conv2d: {out_channels: 4, kernel_size: 3, groups: 2}', 'groups-mismatch', image],
    ['conv2d: {out_channels: 4, kernel_size: 3, groups: 3}', 'groups-mismatch', image],
    ['conv2d: {out_channels: 4, kernel_size: 3, padding: same, stride: 2}', 'same-padding-stride', image],
    ['conv2d: {out_channels: 4, kernel_size: 3, padding: 8, padding_mode: reflect}', 'border-too-wide', image],
    ['conv2d: {out_channels: 4, kernel_size: 3, padding: 9, padding_mode: circular}', 'border-too-wide', image],
    ['conv1d: {out_channels: 4, kernel_size: 9}', 'kernel-too-large', { input: [3, 8] }],
    ['conv1d: {out_channels: 4, kernel_size: 3}', 'shape-mismatch', image],
    ['conv3d: {out_channels: 4, kernel_size: [1, 2, 3], padding: [0, 0, 1]}', 'kernel-too-large', { input: [2, 3, 1, 3] }],
    ['conv3d: {out_channels: 4, kernel_size: 3, groups: 3}', 'groups-mismatch', { input: [2, 3, 3, 3] }],
    ['conv_transpose2d: {out_channels: 4, kernel_size: 3, stride: 2, output_padding: 2}', 'output-padding-too-large', image],
    ['conv_transpose1d: {out_channels: 4, kernel_size: 3, output_padding: 1}', 'output-padding-too-large', { input: [3, 8] }],
    ['conv_transpose2d: {out_channels: 4, kernel_size: 3, padding: 5}', 'empty-dim', image],
    ['conv_transpose2d: {out_channels: 6, kernel_size: 3, groups: 2}', 'groups-mismatch', image],
    ['conv_transpose1d: {out_channels: 4, kernel_size: 3}', 'shape-mismatch', image],
    ['pad: {padding: [8, 0], mode: reflect}', 'border-too-wide', image],
    ['pad: {padding: [0, 0, 0, 9], mode: circular}', 'border-too-wide', image],
    ['pad: [1, 2, 3]', 'padding-length', image],
    ['pad: [1, 1, 1, 1, 1, 1, 1, 1]', 'padding-length', image],
    ['pad: [-4, -4]', 'empty-dim', image],
    ['upsample', 'size-or-scale', image],
    ['upsample: {scale_factor: 2, size: 16}', 'size-or-scale', image],
    ['upsample: {scale_factor: [2, 2, 2]}', 'shape-mismatch', image],
    ['upsample: {scale_factor: 2, mode: bilinear}', 'shape-mismatch', { input: [3, 8] }],
    ['upsample: {scale_factor: 2, align_corners: true}', 'align-corners', image],
    ['upsample: 0.1', 'empty-dim', image],
    ['upsample: 2', 'shape-mismatch'],
    ['pixel_shuffle: 2', 'shape-mismatch', image],
    ['pixel_shuffle: 2', 'shape-mismatch'],
    ['pixel_unshuffle: 3', 'shape-mismatch', image],
    ['conv2d: {out_channels: 4, kernel_size: 3}', 'shape-mismatch'],
    ['max_pool2d: 2', 'shape-mismatch'],
    ['batch_norm2d', 'shape-mismatch'],
    ['reshape: [3, 3]', 'shape-mismatch'],
    ['reshape: [-1, 3]', 'shape-mismatch'],
    ['reshape: [-1, -1]', 'reshape-ambiguous'],
    ['reshape: [0]', 'empty-dim'],
    ['flatten: {start_dim: 0}', 'batch-dim'],
    ['flatten: {start_dim: 3}', 'dim-out-of-range'],
    ['flatten: {start_dim: 3, end_dim: 2}', 'dim-out-of-range', image],
    ['permute: [1, 0]', 'batch-dim'],
    ['permute: [0, 1, 2]', 'permute-dims'],
    ['permute: [0, 0]', 'permute-dims'],
    ['softmax: 0', 'batch-dim'],
    ['softmax: 2', 'dim-out-of-range'],
    ['slice: {dim: 0}', 'batch-dim'],
    ['slice: {dim: 1, start: 2, end: 2}', 'empty-dim'],
    ['slice: {dim: 1, end: 5}', 'slice-out-of-range'],
    ['layer_norm: {normalized_dims: 2}', 'dim-out-of-range'],
    ['embedding: {num_embeddings: 4, embedding_dim: 2}', 'dtype-mismatch'],
    ['embedding: {num_embeddings: 4, embedding_dim: 2, padding_idx: 4}', 'id-out-of-range', { input: [3], dtype: 'i32' }],
    ['embedding: {num_embeddings: 4, embedding_dim: 2}', 'id-out-of-range', { fields: [field('input', [3], { dtype: 'i32', classes: 5 })] }],
    ['linear: 3', 'dtype-mismatch', { input: [3], dtype: 'i32' }],
    ['linear: 3', 'shape-mismatch', { input: [] }],
    ['add: {}', 'input-count'],
    ['linear: 2147483647', 'tensor-too-large'],
    ['pad: [1000000, 1000000, 1000000, 1000000]', 'tensor-too-large', image],
  ])('%s: %s', (layer, code, source = {}) => {
    expect(told(`- ${layer}`, source)).toEqual([`0: ${code}`]);
  });

  it('tells names, shapes, and where they come from', () => {
    const model = '- {name: a, linear: 3}\n- {name: b, from: in, linear: 4}\n- {name: sum, add: [a, b]}';
    const [fault] = faults(model);
    expect(fault).toEqual({
      code: 'shape-mismatch',
      severity: 'error',
      message: "`sum` (add): the shapes [N, 3] and [N, 4] don't fit together",
      hint: 'they must be equal, or 1 where they differ',
      location: expect.objectContaining({ file: 'test.yaml', line: FIRST_LINE + 2 }) as Diagnostic['location'],
      notes: [
        { message: '`a` (linear) gives [N, 3]', location: expect.objectContaining({ line: FIRST_LINE }) as unknown },
        { message: '`b` (linear) gives [N, 4]', location: expect.objectContaining({ line: FIRST_LINE + 1 }) as unknown },
      ],
    });
  });

  it('tells once of what a layer takes twice', () => {
    const [fault] = faults('- {name: a, linear: 3}\n- matmul: [a, a]', { input: [5, 4] });
    expect(fault!.notes!.map(({ message }) => message)).toEqual(['`a` (linear) gives [N, 5, 3]']);
  });

  it('names the data where they are the input', () => {
    expect(faults('- max_pool2d: 2')[0]!.notes).toEqual([{ message: '`input` of made-up is [N, 4]' }]);
  });

  it.each([
    ['- {name: a, linear: 3}\n- {name: b, from: in, reshape: [2, 2]}\n- concat: [a, b]', 'shape-mismatch'],
    ['- {name: a, reshape: [2, 2]}\n- {name: b, from: in, reshape: [1, 4]}\n- matmul: [a, b]', 'shape-mismatch'],
    ['- {name: a, reshape: [4, 1]}\n- {name: b, from: in, linear: 4}\n- matmul: [a, b]', 'shape-mismatch'],
    ['- {name: a, reshape: [2, 2]}\n- {name: b, from: in, linear: 4}\n- add: [a, b]', 'shape-mismatch'],
  ])('%s', (model, code) => {
    expect(told(model)).toEqual([`2: ${code}`]);
  });

  it('a number takes one input', () => {
    expect(told('- {name: a, mul: 2}\n- {from: [a, in], mul: 2}')).toEqual(['1: input-count']);
    expect(told('- {name: a, mul: 2}\n- {from: [a, in], relu: }')).toEqual(['1: input-count']);
    expect(told('- {name: a, mul: 2}\n- {name: b, mul: 2}\n- {from: a, add: [a, b]}')).toEqual(['2: input-count']);
  });

  it('every layer refuses an input of a kind that it can not take, by name', () => {
    for (const def of LAYERS.values()) {
      if (['identity', 'flatten', 'reshape', 'permute', 'slice', 'concat', 'unflatten', 'squeeze', 'unsqueeze', 'stack', 'embedding'].includes(def.name)) continue;
      const fields = [field('input', def.example.input, { dtype: 'i32' })];
      const found = faults(def.example.model, { fields });
      expect(found.map((d) => d.code).filter((code) => code !== 'unused-layer'), def.name).toContain('dtype-mismatch');
    }
  });
});

describe('containers', () => {
  it('a residual keeps the shape, branches fit together', () => {
    expect(told('- residual: [linear: 3]')).toEqual(['0: shape-mismatch']);
    expect(told('- branches: {merge: add, of: [[linear: 3], [linear: 4]]}')).toEqual(['0: shape-mismatch']);
    expect(told('- branches: {merge: concat, of: [[linear: 3], [reshape: [2, 2]]]}')).toEqual(['0: shape-mismatch']);
  });

  it('take one input', () => {
    expect(told('- {name: a, mul: 2}\n- {from: [a, in], sequential: [relu]}')).toEqual(['1: input-count']);
  });
});

describe('references', () => {
  it('to what is not there suggest what is', () => {
    expect(faults('- {name: encoder, linear: 4}\n- {from: encodr, relu: }')).toMatchObject([{ code: 'unknown-reference', location: { line: FIRST_LINE + 1 }, hint: 'did you mean `encoder`?' }]);
    expect(faults('- {name: a, relu: }\n- add: inptu')).toMatchObject([{ code: 'unknown-reference', hint: 'did you mean `input`?' }]);
    expect(faults('- name: block\n  sequential: [{name: conv, linear: 4}]\n- add: block.conf')).toMatchObject([{ hint: 'did you mean `block.conv`?' }]);
  });

  it('to later layers, to themselves, to what contains them', () => {
    expect(faults('- {from: b, relu: }\n- {name: b, relu: }')).toMatchObject([{ code: 'later-reference', notes: [{ location: { line: FIRST_LINE + 1 } }] }]);
    expect(told('- {name: a, add: a}')).toEqual(['0: self-reference']);
    expect(told('- {name: s, sequential: [{from: s, relu: }]}')).toEqual(['0: self-reference']);
    expect(told('- {name: s, sequential: [{call: s}]}')).toEqual(['0: self-reference']);
    expect(told('- {call: b}\n- {name: b, relu: }')).toEqual(['0: later-reference']);
  });

  it('take names, not positions', () => {
    expect(faults('- linear: 4\n- add: "0"')).toMatchObject([{ code: 'index-reference', notes: [{ location: { line: FIRST_LINE } }] }]);
    expect(told('- sequential: [{name: x, relu: }]\n- add: 0.x')).toEqual(['1: index-reference']);
  });

  it('of a call are layers', () => {
    expect(told('- call: input')).toEqual(['0: call-not-layer']);
    expect(told('- call: in')).toEqual(['0: call-not-layer']);
    expect(told('- {name: a, mul: 2}\n- {name: b, add: [a, in]}\n- call: b')).toEqual(['2: call-not-layer']);
  });

  it('of a tie are parameters of layers before', () => {
    expect(faults('- {name: a, linear: 4}\n- {name: b, linear: 4, tie: {weight: a.wieght}}')).toMatchObject([{ code: 'unknown-parameter', hint: 'did you mean `a.weight`?' }]);
    expect(faults('- {name: a, linear: 4}\n- {name: b, linear: 3, tie: {weight: a.weight}}')).toMatchObject([{ code: 'shape-mismatch', message: expect.stringMatching(/\[3, 4\].*\[4, 4\]/) as unknown }]);
    expect(told('- {name: a, linear: 4}\n- {name: b, linear: 4, tie: {wight: a.weight}}')).toEqual(['1: unknown-parameter']);
  });

  it('of a call need the sizes that the weights have', () => {
    expect(faults('- {name: a, linear: 3}\n- call: a')).toMatchObject([{ code: 'shape-mismatch', message: expect.stringMatching(/`a.weight`.*\[3, 3\].*\[3, 4\]/) as unknown }]);
  });
});

describe('names', () => {
  it('of layers and fields are one name space', () => {
    expect(told('- {name: label, linear: 4}')).toEqual(['0: name-clash']);
    expect(told('- {name: input, linear: 4}')).toEqual(['0: name-clash']);
    build('- name: a\n  sequential: [{name: label, linear: 4}]');
  });
});

describe('layers that nothing uses', () => {
  it('are faults, of a chain the last one', () => {
    expect(told('- {name: a, linear: 4}\n- {name: b, linear: 4}\n- {from: a, relu: }')).toEqual(['1: unused-layer']);
    expect(told('- {name: a, linear: 4}\n- {name: b, linear: 4}\n- {name: c, linear: 4}\n- {from: a, relu: }')).toEqual(['2: unused-layer']);
    expect(told('- {name: a, linear: 4}\n- name: s\n  sequential: [linear: 4, relu]\n- {from: a, relu: }')).toEqual(['2: unused-layer']);
    expect(told('- name: s\n  sequential:\n    - {name: x, linear: 4}\n    - relu\n- {from: s.x, tanh: }')).toEqual(['3: unused-layer']);
  });

  it('are used where a loss reads them', () => {
    const train = 'loss: [{cross_entropy: {input: aux}}, {cross_entropy: {input: head}}]\noptimizer: sgd\nsteps: 1';
    build('- {name: trunk, linear: 4}\n- {name: aux, linear: 3}\n- {name: head, from: trunk, linear: 3}', { train });
    build('- {name: trunk, linear: 4}\n- {name: aux, linear: 3}\n- {name: head, from: trunk, linear: 3}', { train }, 'predict');
  });
});

describe('several faults', () => {
  it('are told at once; what depends on a faulty layer is not', () => {
    const model = ['- {name: a, conv2d: {out_channels: 4, kernel_size: 9}}', '- {name: b, max_pool2d: 99}', '- {name: c, from: in, conv2d: {out_channels: 4, kernel_size: 3, groups: 2}}', '- {name: d, from: in, permute: [0, 1]}', '- concat: [b, c, d]'].join('\n');
    expect(told(model, image)).toEqual(['0: kernel-too-large', '2: groups-mismatch', '3: permute-dims']);
  });

  it('of a repeated block are told once', () => {
    const before = 'blocks:\n  b:\n    layers:\n      - max_pool2d: 2\n      - residual: [linear: 3]';
    expect(faults('- {name: r, use: b, repeat: 3}', { before }).map((d) => d.code)).toEqual(['shape-mismatch']);
  });

  it('of loss and layers come together', () => {
    const fields = [field('input', [4]), field('label', [2], { dtype: 'i32', target: true })];
    const found = faults('- {name: a, linear: 4}\n- {name: dead, reshape: [3]}\n- {from: a, linear: 3}', { fields, train: 'loss: cross_entropy\noptimizer: sgd\nsteps: 1' });
    expect(found.map((d) => d.code).sort()).toEqual(['shape-mismatch', 'shape-mismatch', 'unused-layer']);
  });
});

describe('data and training', () => {
  const train = 'loss: cross_entropy\noptimizer: sgd\nsteps: 1';

  it('need an input and a target', () => {
    expect(faults('- linear: 3', { fields: [field('y', [], { target: true })] })).toMatchObject([{ code: 'no-input' }]);
    expect(faults('- linear: 3', { fields: [field('x', [4])], train })).toMatchObject([{ code: 'no-target' }]);
  });

  it('a group that matches nothing is a fault, one that comes too late as well', () => {
    const groups = (list: string): Source => ({ train: `loss: cross_entropy\noptimizer: {sgd: {groups: ${list}}}\nsteps: 1` });
    expect(faults('- {name: l, linear: 3}', groups('[{match: "l.wieght", lr: 1}]'))).toMatchObject([{ code: 'group-matches-nothing', hint: 'did you mean `l.weight`?' }]);
    expect(faults('- {name: l, linear: 3}', groups('[{match: "*", lr: 1}, {match: "*.bias", lr: 1}]'))).toMatchObject([{ code: 'group-matches-nothing', message: expect.stringContaining('earlier group') as unknown }]);
  });

  it('globs match as in a shell, in linear time', () => {
    for (const [glob, name, expected] of [['*', 'a.b', true], ['*.bias', 'a.b.bias', true], ['*.bias', 'a.bias2', false], ['a?c', 'abc', true], ['a.c', 'abc', false], ['a*b*c', 'aXbYbZc', true], ['', 'a', false]] as const) {
      expect(matchesGlob(glob, name), `${glob} ${name}`).toBe(expected);
    }
    expect(matchesGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(2000))).toBe(false);
  });

  it('calls that multiply end in a fault, not in a hang', () => {
    const lines = ['- {name: c0, relu: }'];
    for (let i = 1; i <= 30; i++) lines.push(`- name: c${i}\n  sequential: [{call: c${i - 1}}, {call: c${i - 1}}]`);
    expect(told(lines.join('\n'))).toMatchObject([expect.stringMatching(/too-many-layers/)]);
  });
});
