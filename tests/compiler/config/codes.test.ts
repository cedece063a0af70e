/** Every code of the language's diagnostics: what provokes it, where it points, what it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONFIG_CODES } from '../../../src/compiler/config/codes.ts';
import { model, resolve, show, train, type Options } from './helpers.ts';

interface Case {
  readonly code: string;
  readonly text: string;
  readonly at: string;
  readonly message: string;
  readonly hint?: string;
  readonly options?: Options;
}

const OPTIMIZER = 'loss: mse\noptimizer: sgd\nepochs: 1';

const CASES: readonly Case[] = [
  { code: 'text-too-large', text: 'x'.repeat(1_000_001), at: '1:1', message: 'the text has 1000001 characters; the limit is 1000000' },
  { code: 'line-too-long', text: `# ${'x'.repeat(65_536)}`, at: '1:65537', message: 'the line has 65538 characters; the limit is 65536' },
  { code: 'too-many-keys', text: 'a: 1\n'.repeat(20_001), at: '1:1', message: 'the text has more than 20000 keys' },
  { code: 'text-too-complex', text: `[${'a,\n'.repeat(100_000)}]`, at: '50000:2', message: 'the text has more than 200000 tokens' },
  { code: 'nesting-too-deep', text: `${'['.repeat(65)}`, at: '1:66', message: 'collections are nested more than 64 deep' },
  { code: 'control-character', text: 'name: a\u0007', at: '1:8', message: 'the text holds a control character (U+0007)' },
  { code: 'bidi-character', text: 'name: \u202eb', at: '1:7', message: 'the text holds a character that changes the direction of writing (U+202E)' },
  { code: 'invalid-unicode', text: 'name: \ud801', at: '1:7', message: 'the text holds half of a surrogate pair (U+D801)' },
  { code: 'invalid-utf8', text: 'name: \ufffd', at: '1:7', message: 'the text holds a byte that is not UTF-8 (or the character U+FFFD) (U+FFFD)' },
  { code: 'yaml-syntax', text: 'data: {source: digits', at: '1:22', message: 'a mapping is not closed with }' },
  { code: 'yaml-tag', text: 'name: !foo a', at: '1:7', message: 'the YAML tag "!foo" is not part of the language', hint: 'leave the tag out' },
  { code: 'tab-indent', text: '\tname: a', at: '1:1', message: 'a tab is used for indentation', hint: 'indent with spaces' },
  { code: 'multiple-documents', text: 'name: a\n---\nname: b', at: '2:1', message: 'the file holds more than one YAML document' },
  { code: 'not-a-mapping', text: '[1]', at: '1:1', message: 'expected a mapping (version, data, model, train) and found a list' },
  { code: 'duplicate-key', text: 'name: a\nname: b', at: '2:1', message: 'the key "name" is given twice' },
  { code: 'key-not-string', text: '1: a', at: '1:1', message: 'a key has to be a string' },
  { code: 'merge-key', text: '<<: {a: 1}', at: '1:1', message: 'the merge key << is not part of the language' },
  { code: 'alias-unknown', text: 'name: *bias', at: '1:7', message: 'YAML reads *bias as an alias, and there is no anchor &bias before it', hint: 'quote it if it is text: "*bias"' },
  { code: 'alias-cycle', text: 'name: &a [*a]', at: '1:11', message: 'the alias *a lies within the value that it stands for' },
  {
    code: 'too-many-values',
    text: `vars:\n${Array.from({ length: 8 }, (_, i) => `  v${i}: &v${i} [${Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*v${i - 1}`)).join(', ')}]`).join('\n')}`,
    at: '7:17',
    message: 'with its aliases followed the file has more than 200000 values',
  },
  { code: 'too-many-faults', text: model(Array.from({ length: 600 }, (_, i) => `- x${i}`).join('\n')), at: '-', message: 'there are 100 faults more, which are not listed' },
  { code: 'leading-zero', text: model('- linear: 017'), at: '4:11', message: '017 is 17 here: YAML 1.2 has no octal numbers of this form', hint: 'write 17' },
  { code: 'unknown-key', text: model('- conv2d: {out_channels: 8, kernel_size: 3, pading: 1}'), at: '4:45', message: '`conv2d` has no "pading"', hint: 'did you mean `padding`?' },
  { code: 'missing-key', text: model('- conv2d: {out_channels: 8}'), at: '4:3', message: '`conv2d` needs `kernel_size`: an integer of at least 1, or a list of 2 of them' },
  { code: 'misplaced-key', text: model('- {relu: , with: {a: 1}}'), at: '4:12', message: '`with` means nothing beside `relu`' },
  { code: 'wrong-type', text: model('- dropout: yes'), at: '4:12', message: '`p` of `dropout` must be a number of at least 0 and at most 1, not the string "yes"' },
  { code: 'out-of-range', text: model('- dropout: 1.5'), at: '4:12', message: '`p` of `dropout` must be a number of at least 0 and at most 1, not 1.5' },
  { code: 'number-range', text: model('- linear: 9007199254740993'), at: '4:11', message: 'the integer 9007199254740993 is past 2^53 and would be rounded' },
  { code: 'unknown-value', text: model('- gelu: tahn'), at: '4:9', message: '`approximate` of `gelu` must be one of none, tanh, not the string "tahn"', hint: 'did you mean `tanh`?' },
  { code: 'one-of', text: model('- {relu: , linear: 3}'), at: '4:12', message: 'an item is exactly one thing, and `linear` stands beside `relu`' },
  { code: 'bad-name', text: model('- {name: "a b", relu: }'), at: '4:10', message: '"a b" cannot be a layer\'s name' },
  { code: 'reserved-name', text: model('- {name: in, relu: }'), at: '4:10', message: '`in` is the input of the container and cannot be a name' },
  { code: 'duplicate-name', text: model('- {name: a, relu: }\n- {name: a, relu: }'), at: '5:10', message: 'two layers have the path `a`' },
  { code: 'unknown-layer', text: model('- Conv2D: {out_channels: 1}'), at: '4:3', message: 'there is no layer "Conv2D"', hint: 'did you mean `conv2d`?' },
  { code: 'unknown-loss', text: train(OPTIMIZER.replace('mse', 'crossentropy')), at: '5:9', message: 'there is no loss "crossentropy"', hint: 'did you mean `cross_entropy`?' },
  { code: 'unknown-optimizer', text: train(OPTIMIZER.replace('sgd', 'admm')), at: '6:14', message: 'there is no optimizer "admm"', hint: 'did you mean `adam`?' },
  { code: 'unknown-schedule', text: train(`${OPTIMIZER}\nschedule: cosin`), at: '8:13', message: 'there is no schedule "cosin"', hint: 'did you mean `cosine`?' },
  { code: 'unknown-metric', text: train(`${OPTIMIZER}\nmetrics: [acc]`), at: '8:13', message: 'there is no metric "acc"', hint: 'did you mean `accuracy`?' },
  { code: 'unknown-initialiser', text: model('- {linear: 3, init: xavier_unifrom}'), at: '4:21', message: 'there is no initialiser "xavier_unifrom"', hint: 'did you mean `xavier_uniform`?' },
  { code: 'unknown-source', text: 'version: 1\ndata: {source: minst}\nmodel: [flatten]', at: '2:16', message: 'there is no source "minst"', hint: 'did you mean `mnist`?' },
  { code: 'missing-layer', text: model('- {name: a}'), at: '4:3', message: 'the item says no layer' },
  { code: 'no-layers', text: 'version: 1\ndata: {source: digits}\nmodel: []', at: '3:8', message: '`model` has no layers' },
  { code: 'too-many-layers', text: model('- {relu: , repeat: 100000}'), at: '4:20', message: 'the model has more than 20000 layers once blocks and repetitions are expanded' },
  { code: 'unknown-block', text: model('- use: rse', 'blocks: {res: {layers: [relu]}}\n'), at: '5:8', message: 'there is no block "rse"', hint: 'did you mean `res`?' },
  { code: 'block-cycle', text: model('- use: a', 'blocks:\n  a: {layers: [use: b]}\n  b: {layers: [use: a]}\n'), at: '4:21', message: 'the block `a` uses itself: a → b → a' },
  { code: 'unused-block', text: model('- relu', 'blocks: {a: {layers: [relu]}}\n'), at: '2:10', message: 'the block `a` is not used' },
  { code: 'no-validation', text: train(`${OPTIMIZER}\nearly_stopping: {patience: 2}`), at: '8:3', message: '`early_stopping` watches the validation split, and there is none' },
  { code: 'bad-expression', text: model('- linear: $(2 +)'), at: '4:16', message: '`)` is out of place: expected a value' },
  { code: 'unknown-variable', text: model('- linear: $(2 * dimm)', 'vars: {dim: 3}\n'), at: '5:17', message: 'there is no variable `dimm`', hint: 'did you mean `dim`?' },
  { code: 'unknown-function', text: model('- linear: $(sqr(4))'), at: '4:13', message: 'there is no function `sqr`', hint: 'did you mean `sqrt`?' },
  { code: 'unknown-data-constant', text: model('- linear: $data.vocab'), at: '4:12', message: 'the data (digits) has no `vocab`', hint: 'there is $data.classes' },
  { code: 'data-unknown', text: model('- linear: $data.classes'), at: '4:12', message: '`$data.classes` is not known without the data', options: { spec: undefined } },
  { code: 'no-index', text: model('- linear: $index'), at: '4:12', message: '`index` has a value only inside a `repeat`' },
  { code: 'division-by-zero', text: model('- linear: $(8 // 0)'), at: '4:15', message: 'division of 8 by zero' },
  { code: 'variable-cycle', text: model('- linear: $a', 'vars: {a: $b, b: $(a + 1)}\n'), at: '2:20', message: 'the variable `a` is defined by itself' },
  { code: 'unused-variable', text: model('- relu', 'vars: {a: 1}\n'), at: '2:8', message: 'the variable `a` is not used' },
  { code: 'missing-file', text: 'extends: b.yaml', at: '1:10', message: 'there is no file `b.yaml` to extend' },
  { code: 'extends-cycle', text: 'extends: b.yaml', at: 'b.yaml:1:10', message: '`a.yaml` extends itself: a.yaml → b.yaml → a.yaml', options: { files: { 'b.yaml': 'extends: a.yaml', 'a.yaml': 'extends: b.yaml' } } },
  { code: 'unknown-name', text: model('- {name: head, linear: 3}', 'edit: {haed: {linear: 5}}\n'), at: '2:8', message: 'the model has no layer `haed`', hint: 'did you mean `head`?' },
  { code: 'bad-set', text: model('- relu'), at: '--set:1:1', message: '"train.epochs" has no `=` between path and value', options: { set: ['train.epochs'] } },
];

describe('every code', () => {
  it.each(CASES.map((c) => [c.code, c] as const))('%s says what and where', (_code, { code, text, at, message, hint, options }) => {
    const { diagnostics } = resolve(text, options);
    const found = diagnostics.find((d) => d.code === code);
    expect(diagnostics.map(show)).toContain(`${at} ${code}`);
    expect(found?.message).toBe(message);
    if (hint !== undefined) expect(found?.hint).toBe(hint);
  });

  it('is documented and tested', () => {
    expect([...new Set(CASES.map(({ code }) => code))].sort()).toEqual(Object.keys(CONFIG_CODES).sort());
  });

  it('that the source uses is documented', () => {
    const folder = new URL('../../../src/compiler/config/', import.meta.url);
    const used = new Set<string>();
    for (const file of readdirSync(folder)) {
      if (file.includes('generated')) continue;
      const text = readFileSync(new URL(file, folder), 'utf8');
      for (const [, code] of text.matchAll(/(?:error|warn|fault|fail|refuse|ExpressionFault)\('([a-z0-9]+(?:-[a-z0-9]+)+)'/g)) used.add(code!);
      for (const [, code] of text.matchAll(/code: '([a-z0-9]+(?:-[a-z0-9]+)+)'/g)) used.add(code!);
    }
    expect(used.size).toBeGreaterThan(40);
    expect([...used].filter((code) => !Object.hasOwn(CONFIG_CODES, code))).toEqual([]);
  });
});

describe('all at once', () => {
  it('finds every fault of a file in one go, in the order of the text', () => {
    const text = [
      'version: 2',
      'sede: 1',
      'data: {source: mnist, batch_size: 0, bach: 3}',
      'model:',
      '- conv2d: {out_channels: -8, kernal_size: 3}',
      '- relu6x',
      '- linear: $units',
      '- {name: "é", linear: 3.5}',
      'train:',
      '  loss: mse',
      '  optimizer: {adam: {lr: fast}}',
      '  epochs: 1',
      '  steps: 3',
    ].join('\n');
    expect(resolve(text).diagnostics.map(show)).toEqual([
      '1:10 out-of-range',
      '2:1 unknown-key',
      '3:35 out-of-range',
      '3:38 unknown-key',
      '5:26 out-of-range',
      '5:30 unknown-key',
      '6:3 unknown-layer',
      '7:12 unknown-variable',
      '8:10 bad-name',
      '8:23 wrong-type',
      '11:26 wrong-type',
      '13:10 one-of',
    ]);
  });

  it('tells a fault of a repeated block once', () => {
    const text = model('- {name: a, use: b, repeat: 50}\n- {name: c, use: b}', 'blocks: {b: {layers: [dropout: 2]}}\n');
    expect(resolve(text).diagnostics.map(show)).toEqual(['2:32 out-of-range']);
  });

  it('makes warnings errors where it is strict', () => {
    const text = model('- relu', 'vars: {a: 1}\n');
    expect(resolve(text).config).toBeDefined();
    expect(resolve(text, { strict: true }).config).toBeUndefined();
    expect(resolve(text, { strict: true }).diagnostics[0]).toMatchObject({ severity: 'error', code: 'unused-variable' });
  });
});

describe('hints', () => {
  it.each([
    [model('- maxpool: 2'), 'did you mean `max_pool2d`?'],
    [model('- dense: 2'), 'did you mean `linear`?'],
    [model('- conv2d: {filters: 2, kernel_size: 3}'), 'did you mean `out_channels`?'],
    [model('- conv2d: {out_channels: 2, kernel_size: 3, in_channels: 1}'), 'input sizes are worked out from the layer before and never written; remove it'],
    [model('- {relu: , nmae: a}'), 'did you mean `name`?'],
    [model('- {conv2d: {out_channels: 2, kernel_size: 3}, padding: 1}'), 'arguments go below the layer: conv2d: {padding: …}'],
    [model('- {linear: 3, relu: }'), 'make `relu` an item of its own: - relu'],
    [model('- res', 'blocks: {res: {layers: [relu]}}\n'), 'it is a block: write use: res'],
    [model('- linear: {out_features: 3, bias: no}'), 'YAML 1.2 reads no as a string; write false'],
    [model('- linear: 1_000'), 'write 1000, without separators or quotes'],
    [model('- linear: "10"'), 'write 10, without separators or quotes'],
    [model('- linear: dim', 'vars: {dim: 3}\n'), 'for a variable write `$dim`'],
    [model('- {name: 3, relu: }'), 'put it in quotes: "3"'],
    [train(`${OPTIMIZER}\nmetric: [accuracy]`), 'did you mean `metrics`?'],
    [train(OPTIMIZER.replace('sgd', '{sgd: {learning_rate: 0.1}}')), 'did you mean `lr`?'],
    [train(OPTIMIZER.replace('sgd', '{adam: , lr: 0.1}')), 'arguments go below the name: adam: {lr: …}'],
    ['version: 1\ndataset: {source: digits}\nmodel: [relu]', 'did you mean `data`?'],
  ])('%s', (text, hint) => {
    expect(resolve(text).diagnostics.map((d) => d.hint)).toContain(hint);
  });
});
