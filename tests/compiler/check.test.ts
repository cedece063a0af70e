/** All faults of a file come in one list: none hides another, and none is told that only follows from another. */
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/compiler/check.ts';
import type { Diagnostic } from '../../src/errors.ts';
import type { DataSpec } from '../../src/plan/data-spec.ts';
import { parse } from './config/helpers.ts';

const SPEC: DataSpec = {
  source: 'digits',
  fields: [
    { name: 'image', shape: [1, 28, 28], dtype: 'f32', format: 'f32', target: false },
    { name: 'label', shape: [], dtype: 'i32', format: 'i32', classes: 10, target: true },
  ],
  rows: { train: 100 },
  constants: { classes: 10 },
};

const BASE = `version: 1
seed: 1
vars: {wide: 16}
blocks:
  res:
    params: {channels: {type: int}, stride: 1}
    layers:
      - {conv2d: {out_channels: $channels, kernel_size: 3, padding: 1}}
      - {name: body, batch_norm2d: }
      - {name: skip, from: in, conv2d: {out_channels: $channels, kernel_size: 1}}
      - add: [body, skip]
data:
  source: digits
  batch_size: 20
model:
  - {name: stem, conv2d: {out_channels: $wide, kernel_size: 3, padding: 1}}
  - relu
  - {name: trunk, use: res, with: {channels: 8}}
  - {name: left, from: trunk, conv2d: {out_channels: 8, kernel_size: 3, padding: 1}}
  - {name: right, from: trunk, conv2d: {out_channels: 8, kernel_size: 1}}
  - {name: sum, add: [left, right]}
  - {name: low, from: stem, max_pool2d: 2}
  - {name: deep, from: low, sequential: [{conv2d: {out_channels: 4, kernel_size: 3}}, relu]}
  - {name: flat, from: deep, flatten: }
  - {name: aux, linear: 3}
  - {name: pooled, from: sum, flatten: }
  - {name: both, concat: [pooled, aux]}
  - {name: fc, linear: $data.classes}
train:
  loss: cross_entropy
  optimizer: {sgd: {lr: 0.1, groups: [{match: "fc.*", lr: 0.01}]}}
  epochs: 1
  metrics: [accuracy]
`;

interface Options {
  readonly strict?: boolean;
  readonly spec?: DataSpec | undefined;
}

function told(text: string, options: Options = {}): readonly Diagnostic[] {
  return checkConfig(parse(text, { strict: options.strict === true }), 'spec' in options ? options.spec : SPEC).diagnostics;
}

/** `line:code`, where the line is that of the base. */
function show(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ location, code }) => `${location?.line ?? '-'}:${code}`);
}

function edited(edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`nothing to change: ${from}`);
    return text.replace(from, to);
  }, BASE);
}

/** One fault each, with the only thing that is to be said of it. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ['seed: 1', 'sede: 1', '2:unknown-key'],
  ['vars:', 'vrs:', '3:unknown-key'],
  ['blocks:', 'block:', '4:unknown-key'],
  ['data:', 'dta:', '12:unknown-key'],
  ['model:', 'modle:', '15:unknown-key'],
  ['train:', 'trian:', '29:unknown-key'],
  ['{wide: 16}', '{wide: $(16 / 0)}', '3:division-by-zero'],
  ['{channels: {type: int}, stride', '{channels: {tpye: int}, stride', '6:unknown-key'],
  ['{out_channels: $channels, kernel_size: 3', '{out_channels: $channels, kernel_sise: 3', '8:unknown-key'],
  ['name: body', 'nmae: body', '9:unknown-key'],
  ['from: in, conv2d', 'form: in, conv2d', '10:unknown-key'],
  ['add: [body, skip]', 'add: [body, skipp]', '11:unknown-reference'],
  ['batch_size: 20', 'batch_sise: 20', '14:unknown-key'],
  ['name: stem', 'name: "the stem"', '16:bad-name'],
  ['{out_channels: $wide', '{out_channels: $wise', '16:unknown-variable'],
  ['- relu\n  - {name: trunk', '- rleu\n  - {name: trunk', '17:unknown-layer'],
  ['use: res', 'use: ress', '18:unknown-block'],
  ['use: res', 'ue: res', '18:unknown-layer'],
  ['with: {channels: 8}', 'wiht: {channels: 8}', '18:unknown-key'],
  ['with: {channels: 8}', 'with: {chanels: 8}', '18:unknown-key'],
  ['with: {channels: 8}', 'with: {stride: 1}', '18:missing-key'],
  ['left, from: trunk, conv2d: {out_channels: 8', 'left, from: trunk, conv2d: {out_channels: "8"', '19:wrong-type'],
  ['right, from: trunk, conv2d: {out_channels: 8', 'right, from: trunk, conv2d: {out_channels: 9', '21:shape-mismatch'],
  ['add: [left, right]', 'ad: [left, right]', '21:unknown-layer'],
  ['from: stem, max_pool2d: 2', 'from: stemm, max_pool2d: 2', '22:unknown-reference'],
  ['{conv2d: {out_channels: 4, kernel_size: 3}}', '{conv2d: {out_channels: 4, kernel_size: 30}}', '23:kernel-too-large'],
  ['deep, from: low, sequential', 'deep, from: low, sequental', '23:unknown-layer'],
  ['name: flat, from: deep', 'name: flat, from: both', '24:later-reference'],
  ['{name: aux, linear: 3}', '{name: aux, linear: 3, repat: 2}', '25:unknown-key'],
  ['{name: aux, linear: 3}', '{name: aux, linear: 3, relu: }', '25:one-of'],
  ['{name: aux, linear: 3}', '{name: aux, linear: {out_features: 3, bias: no}}', '25:wrong-type'],
  ['[pooled, aux]', '[pooled, aux, lable]', '27:unknown-reference'],
  ['linear: $data.classes', 'linear: $data.clases', '28:unknown-data-constant'],
  ['loss: cross_entropy', 'loss: {cross_entropy: {label_smothing: 0.1}}', '30:unknown-key'],
  ['loss: cross_entropy', 'losss: cross_entropy', '30:unknown-key'],
  ['loss: cross_entropy', 'loss: mse', '30:dtype-mismatch'],
  ['lr: 0.1', 'lr: -1', '31:out-of-range'],
  ['"fc.*"', '"head.*"', '31:group-matches-nothing'],
  ['epochs: 1', 'epochs: 1\n  steps: 2', '33:one-of'],
  ['[accuracy]', '[acuracy]', '33:unknown-metric'],
];

describe('one fault', () => {
  it('the base has none', () => expect(told(BASE)).toEqual([]));

  it.each(FAULTS)('%s → %s', (from, to, expected) => {
    const diagnostics = told(edited([[from, to]]));
    expect(show(diagnostics)).toEqual([expected]);
    // Each says what to do.
    expect(diagnostics[0]?.hint).toMatch(/\w/);
  });
});

describe('several faults', () => {
  it('every two of them are told as each alone, unless one makes the other unknowable', () => {
    // What is silent beside what: shapes, groups, and what a block needs, where something before is not known.
    const depends = (code: string) => ['shape-mismatch', 'dtype-mismatch', 'group-matches-nothing', 'kernel-too-large', 'missing-key'].includes(code.split(':')[1]!);
    for (const [i, a] of FAULTS.entries()) {
      for (const b of FAULTS.slice(i + 1)) {
        let text: string;
        try {
          text = edited([[a[0], a[1]], [b[0], b[1]]]);
        } catch {
          continue; // both change the same words
        }
        const lines = show(told(text)).map((d) => d.split(':')[1]);
        const codes = [a[2], b[2]].map((d) => d.split(':')[1]);
        const name = `${a[1]} and ${b[1]}`;
        for (const code of lines) expect(codes, name).toContain(code);
        for (const fault of [a, b]) if (!depends(fault[2])) expect(lines, name).toContain(fault[2].split(':')[1]);
        expect(lines.length, name).toBeLessThanOrEqual(2);
      }
    }
  });

  it('a misspelt key, a wrong `from`, a shape in another branch and an unused variable, with --strict', () => {
    const text = edited([
      ['{wide: 16}', '{wide: 16, spare: 1}'],
      ['left, from: trunk, conv2d: {out_channels: 8', 'left, from: trunk, conv2d: {out_chanels: 8'],
      ['from: stem, max_pool2d: 2', 'from: stemm, max_pool2d: 2'],
      ['right, from: trunk, conv2d: {out_channels: 8, kernel_size: 1', 'right, from: trunk, conv2d: {out_channels: 8, kernel_size: 100'],
    ]);
    const strict = told(text, { strict: true });
    expect(show(strict)).toEqual(['3:unused-variable', '19:unknown-key', '20:kernel-too-large', '22:unknown-reference']);
    expect(strict.every(({ severity }) => severity === 'error')).toBe(true);
    expect(told(text).map(({ severity }) => severity)).toEqual(['warning', 'error', 'error', 'error']);
  });

  it.each([
    ['{cosine: {tmax: 3}, intervall: epoch, warmup: {step: 3}}', ['`cosine` has no "tmax"', '`schedule` has no "intervall"', '`warmup` has no "step"']],
    ['{intervall: epoch}', ['`schedule` has no "intervall"']],
    ['{linera: {}, interval: epoch}', ['there is no schedule "linera"']],
  ])('keys of a schedule and keys beside it: %s', (schedule, messages) => {
    expect(told(edited([['epochs: 1', `epochs: 1\n  schedule: ${schedule}`]])).map(({ message }) => message).sort()).toEqual([...messages].sort());
  });

  it('a warning alone is an error where it is strict, and no more than that', () => {
    const text = edited([['{wide: 16}', '{wide: 16, spare: 1}']]);
    expect(told(text).map(({ severity }) => severity)).toEqual(['warning']);
    expect(told(text, { strict: true }).map(({ severity }) => severity)).toEqual(['error']);
  });

  it('wiring is judged without the data, shapes and fields are not', () => {
    const text = edited([['from: stem, max_pool2d: 2', 'from: stemm, max_pool2d: 2'], ['flat, from: deep', 'flat, from: both'], ['out_channels: 4, kernel_size: 3', 'out_channels: 4, kernel_size: 300']]);
    // `stemm` may be a field of the data.
    expect(show(told(text, { spec: undefined }))).toEqual(['24:later-reference']);
  });

  it('a layer that nothing uses is told beside other faults', () => {
    const text = edited([['- {name: fc, linear', '- {name: lost, from: image, flatten: }\n  - {name: fc, from: both, linear'], ['seed: 1', 'sede: 1']]);
    expect(show(told(text))).toEqual(['2:unknown-key', '28:unused-layer']);
  });
});
