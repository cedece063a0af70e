/** `extends`, `edit` and `--set`: one configuration over another. */
import { describe, expect, it } from 'vitest';
import { faults, good, layer, parse, paths, resolve, show } from './helpers.ts';

const BASE = `version: 1
name: base
data: {source: {mnist: {path: files}}, batch_size: 100}
model:
  - {name: conv, conv2d: {out_channels: 8, kernel_size: 3, padding: 1, bias: false}}
  - {name: act, relu: }
  - name: body
    sequential:
      - {name: fc, linear: {out_features: 10, bias: false}}
      - dropout: 0.3
  - name: skip
    residual: {transparent: true, layers: [{name: inner, linear: 4}]}
  - {name: two, branches: {of: [[linear: 3], [{name: p, linear: 5}]]}}
  - flatten
  - {name: head, linear: {out_features: 10, bias: false}}
train:
  loss: {cross_entropy: {label_smoothing: 0.1}}
  optimizer: {adam: {lr: 1e-3, betas: [0.8, 0.9]}}
  schedule: {step: {step_size: 5}, warmup: {steps: 2}}
  epochs: 5
  metrics: [accuracy]
`;

const extend = (text: string, files: Readonly<Record<string, string>> = {}): ReturnType<typeof good> => good(text, { files: { 'base.yaml': BASE, ...files } });
const set = (...changes: string[]): ReturnType<typeof good> => good(BASE, { set: changes });
const setFaults = (...changes: string[]): readonly string[] => faults(BASE, { set: changes });

describe('extends', () => {
  it('merges mappings and replaces lists', () => {
    const config = extend('extends: base.yaml\nname: mine\ndata: {batch_size: 50}\ntrain: {metrics: [], optimizer: {adam: {lr: 2e-3}}}');
    expect(config).toMatchObject({ name: 'mine', data: { batchSize: 50, source: { name: 'mnist', args: { path: 'files' } } } });
    expect(config.train).toMatchObject({ metrics: [], optimizer: { args: { lr: 0.002, betas: [0.8, 0.9] } }, epochs: 5 });
    expect(extend('extends: base.yaml\nmodel: [flatten]').model).toHaveLength(1);
  });

  it('another choice drops the old arguments, the same one keeps them', () => {
    expect(extend('extends: base.yaml\ntrain: {optimizer: {sgd: {lr: 0.1}}}').train?.optimizer).toMatchObject({ name: 'sgd', args: { lr: 0.1, momentum: 0 } });
    expect(extend('extends: base.yaml\ntrain: {optimizer: sgd}').train?.optimizer).toMatchObject({ name: 'sgd', args: { lr: 0.001 } });
    expect(extend('extends: base.yaml\ntrain: {loss: mse}').train?.losses).toMatchObject([{ name: 'mse' }]);
    expect(extend('extends: base.yaml\ntrain: {schedule: {cosine: 9}}').train?.schedule).toMatchObject({ name: 'cosine', args: { t_max: 9 }, warmup: { steps: 2 } });
    expect(extend('extends: base.yaml\ntrain: {schedule: {step: 7}}').train?.schedule).toMatchObject({ args: { step_size: 7 } });
    expect(extend('extends: base.yaml\ndata: {source: digits}').data.source).toMatchObject({ name: 'digits' });
  });

  it('steps take the place of epochs', () => {
    const { train } = extend('extends: base.yaml\ntrain: {steps: 9}');
    expect(train?.steps).toBe(9);
    expect(train?.epochs).toBeUndefined();
  });

  it('goes over several files, each path relative to its own', () => {
    const files = { 'lib/mid.yaml': 'extends: ../base.yaml\nname: mid\nseed: 3\ndata: {source: {mnist: {path: ../data}}}', 'base.yaml': BASE };
    const config = good('extends: lib/mid.yaml\nseed: 4', { files });
    expect(config).toMatchObject({ name: 'mid', seed: 4, data: { source: { args: { path: 'data' } } } });
    expect(good('extends: ../lib/mid.yaml', { file: 'top/a.yaml', files }).name).toBe('mid');
  });

  it('faults of the other file carry its name', () => {
    expect(faults('extends: b.yaml\nseed: x', { files: { 'b.yaml': 'version: 1\ndata: {source: digits}\nmodel: [rleu]' } })).toEqual(['2:7 wrong-type', 'b.yaml:3:9 unknown-layer']);
    expect(faults('extends: b.yaml', { files: { 'b.yaml': 'version: [1' } })).toEqual(['b.yaml:1:12 yaml-syntax']);
    expect(parse('extends: b.yaml', { files: { 'b.yaml': 'version: 1' } }).sources.get('b.yaml')).toBe('version: 1');
  });

  it.each([
    ['extends: 3', {}, ['1:10 wrong-type']],
    ['extends: [a.yaml]', {}, ['1:10 wrong-type']],
    ['extends: none.yaml', {}, ['1:10 missing-file']],
    ['extends: __proto__', {}, ['1:10 missing-file']],
    ['extends: a.yaml', { 'a.yaml': 'x: 1' }, ['1:10 extends-cycle']],
    ['extends: ./b.yaml', { 'b.yaml': 'extends: c.yaml', 'c.yaml': 'extends: ./x/../b.yaml' }, ['c.yaml:1:10 extends-cycle']],
  ])('%s', (text, files, expected) => {
    expect(faults(text, { files })).toEqual(expected);
  });

  it('ends a chain without end', () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`f${i}.yaml`, `extends: f${i + 1}.yaml`]));
    expect(faults('extends: f0.yaml', { files })).toEqual(['f14.yaml:1:10 extends-cycle']);
  });

  it('null takes an optional section away', () => {
    expect(extend('extends: base.yaml\ntrain: {schedule: null}').train?.schedule.name).toBe('constant');
    expect(extend('extends: base.yaml\ntrain: null').train).toBeUndefined();
  });
});

describe('edit', () => {
  const edit = (changes: string): ReturnType<typeof good> => extend(`extends: base.yaml\nedit: ${changes}`);

  it('changes one layer by name; the same layer keeps what is not said', () => {
    const config = edit('{head: {linear: 5}}');
    expect(layer(config, 'head').args).toEqual({ out_features: 5, bias: false });
    expect(config.model).toHaveLength(7);
    expect(layer(edit('{conv: {conv2d: {out_channels: 16}}}'), 'conv').args).toMatchObject({ out_channels: 16, kernel_size: [3, 3], bias: false });
  });

  it('another layer drops the old one with its arguments, and keeps the name', () => {
    const config = edit('{conv: {linear: 3}, act: gelu, head: {freeze: true}}');
    expect(layer(config, 'conv')).toMatchObject({ layer: 'linear', args: { out_features: 3, bias: true } });
    expect(layer(config, 'act').layer).toBe('gelu');
    expect(layer(config, 'head')).toMatchObject({ frozen: true, args: { out_features: 10 } });
  });

  it('reaches into containers, by names and indices', () => {
    const config = edit('{body.fc: {linear: 7}, body.1: {dropout: 0.5}, inner: {linear: 6}, two.0.0: {linear: 8}, two.1.p: {linear: 9}, "5": tanh}');
    expect(['body.fc', 'inner', 'two.0.0', 'two.1.p'].map((path) => layer(config, path).args['out_features'])).toEqual([7, 6, 8, 9]);
    expect(layer(config, 'body.1').args['p']).toBe(0.5);
    expect(paths(config.model)).toContain('5:tanh');
  });

  it('counts through transparent containers as paths do', () => {
    const text = 'version: 1\ndata: {source: digits}\nmodel: [relu, {residual: {transparent: true, layers: [relu, relu]}}, relu]\nedit: {"2": tanh, "3": sigmoid}';
    expect(paths(good(text).model)).toEqual(['0:relu', '1:residual', '1:relu', '2:tanh', '3:sigmoid']);
  });

  it.each([
    ['{haed: {linear: 5}}', ['2:8 unknown-name']],
    ['{body.fd: {linear: 5}}', ['2:8 unknown-name']],
    ['{"9": relu}', ['2:8 unknown-name']],
    ['{head: {linaer: 5}}', ['2:15 unknown-layer']],
    ['{head: {linear: x}}', ['2:23 wrong-type']],
    ['{head: 5}', ['2:14 wrong-type']],
    ['[head]', ['2:7 wrong-type']],
  ])('%s', (changes, expected) => {
    expect(faults(`extends: base.yaml\nedit: ${changes}`, { files: { 'base.yaml': BASE } })).toEqual(expected);
  });

  it('says where the layers of a block are changed', () => {
    const text = 'version: 1\nblocks: {b: {layers: [{name: fc, linear: 3}]}}\ndata: {source: digits}\nmodel: [{name: a, use: b}]\nedit: {a.fc: {linear: 5}}';
    const [d] = parse(text).diagnostics;
    expect(`${show(d!)} ${d?.hint ?? ''}`).toBe('5:8 unknown-name its layers are those of the block `b`, which is changed under `blocks`');
  });

  it('works in the file itself, and each file edits what it has', () => {
    const mid = 'extends: base.yaml\nedit: {head: {linear: 20}}';
    expect(layer(good('extends: mid.yaml\nedit: {head: {linear: {bias: true}}}', { files: { 'base.yaml': BASE, 'mid.yaml': mid } }), 'head').args).toEqual({ out_features: 20, bias: true });
    expect(layer(good(`${BASE}edit: {head: {linear: 3}}`), 'head').args['out_features']).toBe(3);
  });
});

describe('--set', () => {
  it('is the same as editing the file', () => {
    expect(set('train.epochs=3', 'data.batch_size=7', 'name=other', 'seed=9')).toMatchObject({ name: 'other', seed: 9, train: { epochs: 3 }, data: { batchSize: 7 } });
    expect(set('train.optimizer.adam.lr=0.5').train?.optimizer).toMatchObject({ name: 'adam', args: { lr: 0.5, betas: [0.8, 0.9] } });
    expect(set('train.optimizer.adam.betas.1=0.99').train?.optimizer.args['betas']).toEqual([0.8, 0.99]);
    expect(set('train.metrics=[mse]').train?.metrics).toMatchObject([{ name: 'mse' }]);
    expect(set('train.metrics.0=mse').train?.metrics).toMatchObject([{ name: 'mse' }]);
    expect(set('train.steps=10', 'train.epochs=null').train).toMatchObject({ steps: 10 });
    expect(set('train.schedule=').train?.schedule.name).toBe('constant');
    expect(set('train.best=val.accuracy', 'data.split.val=0.1').train?.best).toBe('val.accuracy');
    expect(set('name=$$x').name).toBe('$x');
  });

  it('epochs beside steps are a fault, as in a file, with what to do', () => {
    const { diagnostics } = resolve(BASE, { set: ['train.steps=10'] });
    expect(diagnostics.map(show)).toEqual(['--set:1:13 one-of']);
    expect(diagnostics[0]?.hint).toBe('take the other away, too: --set train.epochs=null');
  });

  it('a misspelt layer is told with the one that was meant', () => {
    expect(resolve(BASE, { set: ['model.haed.linear=5'] }).diagnostics).toMatchObject([{ message: 'the model has no layer `haed`', hint: 'did you mean `head`?' }]);
  });

  it('a misspelt section is told with the one that was meant', () => {
    const { diagnostics } = resolve(BASE, { set: ['trian.epochs=3'] });
    expect(diagnostics.map(show)).toEqual(['--set:1:1 unknown-key']);
    expect(diagnostics[0]?.hint).toBe('did you mean `train`?');
  });

  it('another choice drops the old one', () => {
    expect(set('train.optimizer.sgd.lr=0.5').train?.optimizer).toMatchObject({ name: 'sgd', args: { lr: 0.5 } });
    expect(set('train.optimizer=sgd').train?.optimizer).toMatchObject({ name: 'sgd' });
    expect(set('train.optimizer={sgd: {lr: 0.25, momentum: 0.9}}').train?.optimizer).toMatchObject({ args: { lr: 0.25, momentum: 0.9 } });
    expect(set('data.source=digits').data.source.name).toBe('digits');
    expect(set('data.source.digits.size=16').data.source).toMatchObject({ name: 'digits', args: { size: 16 } });
  });

  it('finds layers by name', () => {
    expect(layer(set('model.head.linear=5'), 'head').args).toEqual({ out_features: 5, bias: false });
    expect(layer(set('model.head.linear.out_features=6'), 'head').args['out_features']).toBe(6);
    expect(layer(set('model.head.linear.bias=true'), 'head').args).toEqual({ out_features: 10, bias: true });
    expect(layer(set('model.body.fc.linear=7'), 'body.fc').args['out_features']).toBe(7);
    expect(layer(set('model.body.1.dropout=0.9'), 'body.1').args['p']).toBe(0.9);
    expect(layer(set('model.inner.linear=7'), 'inner').args['out_features']).toBe(7);
    expect(layer(set('model.two.1.p.linear=7'), 'two.1.p').args['out_features']).toBe(7);
    expect(layer(set('model.act=gelu'), 'act').layer).toBe('gelu');
    expect(layer(set('model.act.gelu.approximate=tanh'), 'act').args).toEqual({ approximate: 'tanh' });
    expect(layer(set('model.head.freeze=true'), 'head').frozen).toBe(true);
    expect(set('model=[flatten, {linear: 3}]').model).toHaveLength(2);
  });

  it('later ones win, and see what earlier ones made', () => {
    expect(set('train.epochs=3', 'train.epochs=4').train?.epochs).toBe(4);
    expect(layer(set('model.head={name: neck}', 'model.neck.linear=3'), 'neck').args['out_features']).toBe(3);
  });

  it.each([
    ['train.epochs', ['--set:1:1 bad-set']],
    ['=3', ['--set:1:1 bad-set']],
    ['train..epochs=3', ['--set:1:1 bad-set']],
    ['train. epochs=3', ['--set:1:1 bad-set']],
    [`${'a.'.repeat(70)}b=1`, ['--set:1:1 bad-set']],
    ['train.epochs=3\nx', ['--set:1:1 bad-set']],
    ['train.epochs=three', ['--set:1:14 wrong-type']],
    ['train.epochs=-3', ['--set:1:14 out-of-range']],
    ['train.epocs=3', ['--set:1:7 unknown-key']],
    ['trian.epochs=3', ['--set:1:1 unknown-key']],
    ['train.epochs=[1', ['--set:1:16 yaml-syntax']],
    ['train.epochs={a: 1, a: 2}', ['--set:1:21 duplicate-key']],
    ['train.epochs=*x', ['--set:1:14 alias-unknown']],
    ['train.metrics.4=mse', ['--set:1:15 unknown-key']],
    ['train.optimizer.admm.lr=3', ['--set:1:17 unknown-optimizer']],
    ['model.haed.linear=5', ['--set:1:7 unknown-name']],
    ['model.head.linear=0', ['--set:1:19 out-of-range']],
    ['model.head.linear.bais=true', ['--set:1:19 unknown-key']],
    ['extends=b.yaml', ['--set:1:1 unknown-key']],
    ['edit.head.linear=5', ['--set:1:1 unknown-key']],
    ['version=2', ['--set:1:9 out-of-range']],
  ])('%j', (change, expected) => {
    expect(setFaults(change)).toEqual(expected);
  });

  it('places are those of the change, whichever it is', () => {
    expect(setFaults('train.epochs=3', 'data.batch_size=0')).toEqual(['--set:2:17 out-of-range']);
    expect(parse(BASE, { set: ['seed=1', 'seed=2'] }).sources.get('--set')).toBe('seed=1\nseed=2');
  });

  it('variables can be set', () => {
    const text = 'version: 1\nvars: {n: 3}\ndata: {source: digits}\nmodel: [linear: $n]';
    expect(layer(good(text, { set: ['vars.n=5'] }), '0').args['out_features']).toBe(5);
  });
});
