/** The resolved configuration: every value with its origin, and as text that gives the same configuration again. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printResolved } from '../../../src/compiler/config/resolved.ts';
import type { Config, ResolvedValue, ValueOrigin } from '../../../src/compiler/config/types.ts';
import { good, model, train, type Options } from './helpers.ts';

const REPO = new URL('../../../', import.meta.url);

/** Without places, and with blocks and repetitions as the containers they are written out as. */
function essence(config: Config): unknown {
  const drop = new Set(['location', 'file', 'resolved', 'named']);
  return JSON.parse(JSON.stringify(config, (key, value: unknown) => (drop.has(key) ? undefined : key === 'container' && (value === 'block' || value === 'repeat') ? 'sequential' : value))) as unknown;
}

function roundTrip(text: string, options: Options = {}): void {
  const config = good(text, options);
  const again = good(printResolved(config), { ...options, set: [], file: 'config.resolved.yaml', strict: true });
  expect(essence(again)).toEqual(essence(config));
  // Written once more it only differs in the origins.
  const bare = (c: Config): string => printResolved(c).replace(/ {2}#.*$/gm, '');
  expect(bare(again)).toBe(bare(config));
}

function leaf(value: ResolvedValue, path: string): { readonly value: unknown; readonly origin: ValueOrigin } {
  let here = value;
  for (const key of path.split('.')) {
    const next = here.kind === 'map' ? here.entries.find((entry) => entry.key === key)?.value : here.kind === 'list' ? here.items[Number(key)] : undefined;
    if (next === undefined) throw new Error(`no ${key} in ${path}`);
    here = next;
  }
  if (here.kind !== 'scalar') throw new Error(`${path} is a ${here.kind}`);
  return { value: here.value, origin: here.origin };
}

describe('origins', () => {
  const config = good(train('loss: mse\noptimizer: {adam: {lr: 1e-2}}\nepochs: 5'), { set: ['train.epochs=3', 'data.batch_size=8'] });
  const { resolved } = config;

  it('are the file, --set, or a default', () => {
    expect(leaf(resolved, 'version')).toEqual({ value: 1, origin: { kind: 'file', location: { file: 'a.yaml', line: 1, column: 10, length: 1 } } });
    expect(leaf(resolved, 'name')).toEqual({ value: 'a', origin: { kind: 'default' } });
    expect(leaf(resolved, 'seed')).toEqual({ value: 0, origin: { kind: 'default' } });
    expect(leaf(resolved, 'train.epochs')).toEqual({ value: 3, origin: { kind: 'set', text: 'train.epochs=3' } });
    expect(leaf(resolved, 'data.batch_size').origin).toEqual({ kind: 'set', text: 'data.batch_size=8' });
    expect(leaf(resolved, 'train.optimizer.adam.lr')).toMatchObject({ value: 0.01, origin: { location: { line: 6 } } });
    expect(leaf(resolved, 'train.optimizer.adam.betas.1')).toEqual({ value: 0.999, origin: { kind: 'default' } });
    expect(leaf(resolved, 'train.schedule.interval').origin).toEqual({ kind: 'default' });
  });

  it('stand behind every value of the text', () => {
    const lines = printResolved(config).split('\n');
    expect(lines).toContain('  epochs: 3  # --set train.epochs=3');
    expect(lines).toContain('      lr: 0.01  # a.yaml:6');
    expect(lines).toContain('      betas: [0.9, 0.999]  # default');
    expect(lines).toContain('version: 1  # a.yaml:1');
    for (const line of lines.filter((l) => /^[^#]*: [^\s{[]/.test(l))) expect(line).toMatch(/ {2}# (default|a\.yaml:\d+|--set .+)$/);
  });

  it('of an extended file carry its name', () => {
    const files = { 'b.yaml': model('- linear: 3\n') };
    expect(printResolved(good('extends: b.yaml\nseed: 4', { files }))).toContain('      out_features: 3  # b.yaml:4');
  });
});

describe('text', () => {
  it.each(['mnist-cnn', 'quickstart'])('configs/%s.yaml comes back the same', (name) => {
    roundTrip(readFileSync(new URL(`configs/${name}.yaml`, REPO), 'utf8'));
  });

  it('blocks, repetitions, branches and expressions come back as what they are', () => {
    roundTrip(
      model(
        '- {name: a, use: b, with: {n: 4}, freeze: true}\n- {name: r, use: b, repeat: 2, with: {n: $(index + 2)}}\n- {linear: 3, repeat: 2}\n- {from: r.1, residual: {transparent: true, layers: [{name: q, linear: 3}, relu]}}\n- branches: {merge: add, of: [[relu], [{name: p, tanh: }, {sequential: [relu]}]]}\n- {call: q, from: in}\n- add: [a, q]\n- mul: 0.5\n- {name: convs.0, linear: 3, tie: {weight: q.weight}, init: {bias: zeros}}\n- {linear: $data.classes, init: {constant: 0.5}}\n',
        'vars: {act: {leaky_relu: 0.3}}\nblocks: {b: {params: {n: {type: int}}, layers: [{when: $(n > 3), dropout: 0.1}, {linear: $n}, $act, {add: [in, "1"]}]}}\n',
      ),
    );
  });

  it('a whole train section comes back', () => {
    roundTrip(
      train(
        'loss: [{cross_entropy: {input: logits, weight: [1, 2.5], factor: 0.3}}, mse]\noptimizer: {adamw: {lr: 1e-7, groups: [{match: "*.bias", weight_decay: 0}, {match: "norm.*", lr: 1e-5}]}}\nschedule: {cosine: {t_max: 20, eta_min: 1e-6}, interval: epoch, warmup: {steps: 3}}\nclip_grad_norm: 1.0\naccumulate: 2\nsteps: 100\nmetrics: [accuracy, mse]\nbest: val.accuracy\nearly_stopping: {patience: 2}\ninit: {file: /w/x.safetensors, allow_missing: ["head.*"], rename: {"a.b": c.d}}',
      ).replace('digits}', 'digits, split: {val: 0.1}}'),
    );
  });

  it('strings come back whatever they hold', () => {
    const columns = ['plain', 'loan amount', 'a: b', '# no', '*', '&x', '- x', '"quoted"', "it's", '$price', '$$x', 'true', 'null', '~', '1e3', '017', '0x1f', '', ' lead', 'back\\slash', '日本', '<b>', '{a}', '[a]', 'a,b', '!tag', '%d', '@at', '`tick', '?', '|', '>', 'no', '.inf', '2001-12-14', '---', 'tab\there', 'x'.repeat(300)];
    roundTrip(`version: 1\nname: "a\\tb"\ndata:\n  source: {csv: {file: /x.csv, inputs: {number: ${JSON.stringify(columns.map((c) => (c.startsWith('$') ? `$${c}` : c)))}}, target: {number: y}}}\nmodel: [flatten]`);
  });

  it('numbers come back exactly', () => {
    for (const lr of ['1e-7', '0.1', '3.4e38', '1.4e-45', '123456789.123', '0', '0.30000000000000004']) roundTrip(train(`loss: mse\noptimizer: {sgd: {lr: ${lr}}}\nepochs: 1`));
  });

  it('paths can be written so that they hold from anywhere', () => {
    const config = good('version: 1\ndata: {source: {npy: {input: x.npy, target: ../t.npy}}}\nmodel: [flatten]', { file: 'configs/a.yaml' });
    const text = printResolved(config, { path: (path) => `/home/me/${path}` });
    expect(text).toContain('input: "/home/me/configs/x.npy"');
    expect(text).toContain('target: "/home/me/t.npy"');
    expect(good(text, { file: '/runs/1/config.resolved.yaml' }).data.source.args).toMatchObject({ input: '/home/me/configs/x.npy', target: '/home/me/t.npy' });
  });

  it('a change with a line break or a hash in it stays within its comment', () => {
    const config = good(model('- relu'), { set: ['name="a # b"'], file: 'x\ny.yaml' });
    const text = printResolved(config);
    expect(text).toContain('name: "a # b"  # --set name="a # b"');
    expect(good(text).name).toBe('a # b');
  });
});
