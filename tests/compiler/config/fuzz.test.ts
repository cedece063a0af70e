/** Whatever the text: no crash, no pollution, no user's text in names, and the same answer twice. Seeded, so it repeats. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../../src/diagnostics.ts';
import type { Item } from '../../../src/compiler/config/types.ts';
import { resolveConfig } from '../../../src/compiler/config/resolve.ts';
import { checkConfig } from '../../../src/compiler/check.ts';
import { printResolved } from '../../../src/compiler/config/resolved.ts';
import { uniform } from '../../../src/plan/random.ts';
import { good, model, parse, resolve, SPEC, train } from './helpers.ts';

/** Numbers in [0, 1) from a stream. */
function source(stream: number): () => number {
  let element = 0;
  return () => uniform(1, 0, stream, element++);
}

function pick<T>(random: () => number, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

const SEEDS = [
  readFileSync(new URL('../../../configs/mnist-cnn.yaml', import.meta.url), 'utf8'),
  model('- {name: a, use: b, with: {n: 4}, repeat: 2}\n- branches: {merge: add, of: [[relu], [tanh]]}\n- {from: a.0, add: [a.0, in]}\n', 'vars: &v {x: $(3 * y), y: [1, {z: "q"}]}\nblocks: {b: {params: {n: {type: int}}, layers: [linear: $n, {when: $(n > 2), relu: }]}}\n'),
  train('loss: [mse, {cross_entropy: {weight: [1, 2]}}]\noptimizer: {adam: {groups: [{match: "*.bias"}]}}\nschedule: {cosine: 3, warmup: {steps: 2}}\nepochs: 1'),
];

const PIECES = ['{', '}', '[', ']', ':', ': ', ', ', '\n', '\n  ', '- ', '"', "'", '#', '&a ', '*a', '!x ', '|\n', '>', '?', '%', '@', '`', '$', '$(', '$$', ')', '<<', '---\n', '...', '~', 'null', '1e999', '-0', '0x', '__proto__', 'constructor', '\t', '\u0000', '\ud800', '\u202e', '\r', '\\', 'in', 'repeat', 'from', 'model', 'linear', '999999999999999999999', '.nan', 'x'.repeat(100)];

function mutated(text: string, random: () => number): string {
  let out = text;
  for (let n = 1 + Math.floor(random() * 4); n > 0; n--) {
    const at = Math.floor(random() * (out.length + 1));
    const length = Math.floor(random() * 12);
    const how = random();
    if (how < 0.4) out = out.slice(0, at) + pick(random, PIECES) + out.slice(at);
    else if (how < 0.7) out = out.slice(0, at) + out.slice(at + length);
    else if (how < 0.85) out = out.slice(0, at) + out.slice(at, at + 40) + out.slice(at);
    else out = out.slice(0, at) + pick(random, PIECES) + out.slice(at + length);
  }
  return out;
}

/** Everything that can be done with a text; throws only on a bug. */
function exercise(text: string, set: readonly string[] = []): void {
  const parsed = parse(text, { set });
  const { config, diagnostics } = resolveConfig(parsed, SPEC);
  expect(config === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  for (const d of diagnostics) {
    expect(d.message.length).toBeGreaterThan(0);
    expect(d.location?.line ?? 1).toBeGreaterThan(0);
    expect(d.location?.column ?? 1).toBeGreaterThan(0);
    expect(d.location?.length ?? 1).toBeGreaterThan(0);
    // A place lies within its text.
    const lines = d.location === undefined ? undefined : parsed.sources.get(d.location.file)?.split('\n');
    if (d.location !== undefined && lines !== undefined) expect(d.location.column).toBeLessThanOrEqual((lines[d.location.line - 1]?.length ?? 0) + 1);
  }
  // The phases that follow go on with what is left.
  for (const spec of [SPEC, undefined]) {
    const checked = checkConfig(parsed, spec);
    expect(checked.diagnostics.length).toBeGreaterThanOrEqual(spec === undefined ? 0 : diagnostics.length);
    if (checked.built !== undefined) expect(config).toBeDefined();
  }
  formatDiagnostics(diagnostics, { source: (file) => parsed.sources.get(file) });
  if (config !== undefined) printResolved(config);
}

describe('no text crashes the front end', () => {
  it.each(SEEDS.map((seed, i) => [i, seed] as const))('mutations of text %i', (stream, seed) => {
    const random = source(stream + 10);
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    for (let i = 0; i < 200; i++) {
      const text = mutated(seed, random);
      try {
        exercise(text);
      } catch (error) {
        throw new Error(`on ${JSON.stringify(text)}`, { cause: error });
      }
    }
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });

  it('nonsense made of the language’s own pieces', () => {
    const random = source(20);
    for (let i = 0; i < 500; i++) {
      const text = Array.from({ length: 1 + Math.floor(random() * 30) }, () => pick(random, PIECES)).join('');
      try {
        exercise(text);
      } catch (error) {
        throw new Error(`on ${JSON.stringify(text)}`, { cause: error });
      }
    }
  });

  it('changes of the command line', () => {
    const random = source(30);
    const words = ['train', 'model', 'data', 'layer1', '0', '1', 'conv2d', 'fc2', 'linear', 'optimizer', 'adam', 'lr', 'source', 'mnist', '__proto__', 'constructor', 'epochs', 'vars', 'x', '', ' ', 'metrics'];
    const values = ['3', '', '[', '{a: 1}', 'null', '$x', '$(1)', '[relu]', 'relu', '__proto__', '1e999', '"', '*a', '{__proto__: {x: 1}}'];
    for (let i = 0; i < 250; i++) {
      const change = `${Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(random, words)).join('.')}${random() < 0.95 ? '=' : ''}${pick(random, values)}`;
      try {
        exercise(SEEDS[0]!, [change]);
      } catch (error) {
        throw new Error(`on ${JSON.stringify(change)}`, { cause: error });
      }
    }
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('values of every kind at every place of a file', () => {
    const kinds = ['null', '3', '-1.5', 'true', 'text', '""', '[]', '[1]', '{}', '{a: 1}', '[[]]', '$x', '$(1 + 1)', '$data.classes', '.nan', '[relu]', '{relu: }'];
    const places = [
      ...['version', 'name', 'seed', 'data', 'model', 'train', 'vars', 'blocks', 'extends', 'edit', 'other'],
      ...['data.source', 'data.batch_size', 'data.split', 'data.split.val', 'data.source.mnist', 'data.source.csv', 'data.source.csv.target', 'blocks.b', 'blocks.b.params', 'blocks.b.params.n', 'blocks.b.layers'],
      ...['train.loss', 'train.loss.mse', 'train.optimizer', 'train.optimizer.adam', 'train.optimizer.adam.groups', 'train.optimizer.adam.groups.0', 'train.schedule', 'train.schedule.step', 'train.schedule.warmup', 'train.schedule.interval', 'train.metrics', 'train.metrics.0', 'train.init', 'train.init.rename', 'train.clip_grad_norm', 'train.best', 'train.early_stopping', 'train.epochs'],
      ...['model.a', 'model.a.name', 'model.a.from', 'model.a.repeat', 'model.a.when', 'model.a.with', 'model.a.init', 'model.a.init.weight', 'model.a.freeze', 'model.a.tie', 'model.a.use', 'model.a.call', 'model.a.sequential', 'model.a.residual', 'model.a.branches', 'model.a.branches.of', 'model.a.conv2d', 'model.a.conv2d.padding', 'model.a.add'],
    ];
    const text = `version: 1\ndata: {source: digits}\nmodel: [{name: a, linear: 3}]\ntrain: {loss: mse, optimizer: {adam: {groups: [{match: "*"}]}}, epochs: 1, metrics: [mse]}`;
    for (const place of places) for (const kind of kinds) exercise(text, [`${place}=${kind}`]);
  });
});

describe('what users write stays inert', () => {
  const HOSTILE = ['x; fn main(){', '@compute @workgroup_size(1) fn evil() {}', '/* */', '*/ fn', '<img src=x onerror=alert(1)>', '</script><script>', 'javascript:alert(1)', '../../etc/passwd', '${7*7}', '`id`', '$(exec("x"))', "'; drop table", 'a\\u2028b', '__proto__.x'];

  it.each(HOSTILE)('%j is refused as a name of anything', (text) => {
    const quoted = JSON.stringify(text).replaceAll('\\\\u', '\\u');
    // A dollar begins an expression; as a literal it is doubled.
    const literal = text.startsWith('$') ? quoted.replace('"$', '"$$$$') : quoted;
    const codes = (config: string): readonly string[] => resolve(config).diagnostics.filter((d) => d.severity === 'error').map(({ code }) => code);
    if (text !== '__proto__.x') {
      expect(codes(model(`- {name: ${literal}, relu: }`))).toEqual(['bad-name']);
      expect(codes(model(`- {relu: , from: ${literal}}`))).toEqual(['bad-name']);
      expect(codes(model(`- add: [in, ${literal}]`))).toEqual(['bad-name']);
      expect(codes(model(`- call: ${literal}`))).toEqual(['bad-name']);
    }
    expect(codes(model(`- {${quoted}: 1}`))).toEqual(['unknown-layer']);
    expect(codes(model(`- linear: {out_features: 3, ${quoted}: 1}`))).toEqual(['unknown-key']);
    expect(codes(model('- relu', `blocks: {${quoted}: {layers: [relu]}}\n`))).toEqual(['bad-name']);
    expect(codes(model('- relu', `vars: {${quoted}: 1}\n`))).toEqual(['bad-name']);
    expect(codes(model(`- gelu: ${literal}`))).toEqual(['unknown-value']);
    expect(codes(model(`- {linear: 3, tie: {weight: ${literal}}}`)).filter((code) => code !== 'wrong-type')).toEqual([]);
  });

  it('every path of a model that resolves is letters, digits, _ and dots', () => {
    const paths = (items: readonly Item[]): readonly string[] => items.flatMap((item) => [item.path, item.name, ...(item.kind === 'container' ? paths(item.items) : [])]);
    for (const text of SEEDS) for (const path of paths(good(text).model)) expect(path).toMatch(/^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$/);
  });

  it('equal texts give equal answers', () => {
    for (const text of SEEDS) expect(JSON.stringify(resolve(text))).toBe(JSON.stringify(resolve(text)));
  });
});
