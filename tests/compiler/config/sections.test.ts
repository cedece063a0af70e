/** The sections `data` and `train`, and the file's own keys. */
import { describe, expect, it } from 'vitest';
import { faults, good, parse, resolve, show, train } from './helpers.ts';
import { METRICS } from '../../../src/compiler/metrics/registry.ts';

const data = (text: string): string => `version: 1\ndata: ${text}\nmodel: [flatten]`;
const BASE = 'loss: mse\noptimizer: sgd\n';

describe('the file', () => {
  it('has defaults for name and seed', () => {
    expect(good(data('{source: digits}'), { file: 'configs/my-net.yaml' })).toMatchObject({ version: 1, name: 'my-net', seed: 0, file: 'configs/my-net.yaml' });
    expect(good(`name: x\nseed: 7\n${data('{source: digits}')}`)).toMatchObject({ name: 'x', seed: 7 });
  });

  it.each(['a/b', '..', '../x', 'a\\\\b', '', 'x'.repeat(200)])('refuses the name %j: folders are named by it', (name) => {
    expect(faults(`name: "${name}"\n${data('{source: digits}')}`)).toEqual(['1:7 bad-name']);
  });

  it('needs no train section', () => {
    expect(good(data('{source: digits}')).train).toBeUndefined();
  });

  it.each([
    ['version: 2\ndata: {source: digits}\nmodel: [relu]', ['1:10 out-of-range']],
    ['version: "1"\ndata: {source: digits}\nmodel: [relu]', ['1:10 wrong-type']],
    ['data: {source: digits}\nmodel: [relu]', ['1:1 missing-key']],
    ['version: 1\nmodel: [relu]', ['1:1 missing-key']],
    ['version: 1\nseed: -1\ndata: {source: digits}\nmodel: [relu]', ['2:7 out-of-range']],
    ['version: 1\nseed: 4294967296\ndata: {source: digits}\nmodel: [relu]', ['2:7 out-of-range']],
    ['version: 1\nname: 3\ndata: {source: digits}\nmodel: [relu]', ['2:7 wrong-type']],
    ['version: 1\ndata: digits\nmodel: [relu]', ['2:7 wrong-type']],
    ['version: 1\ndata: {source: digits}\nmodel: [relu]\ntrain: 3', ['4:8 wrong-type']],
    ['version: 1\nvars: [1]\ndata: {source: digits}\nmodel: [relu]', ['2:7 wrong-type']],
    ['version: 1\nblocks: 3\ndata: {source: digits}\nmodel: [relu]', ['2:9 wrong-type']],
  ])('%j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
});

describe('data', () => {
  it('fills in the defaults', () => {
    expect(good(data('{source: mnist}')).data).toEqual({
      source: { name: 'mnist', args: { path: null }, location: { file: 'a.yaml', line: 2, column: 16, length: 5 } },
      batchSize: 32,
      shuffle: true,
      dropLast: false,
      split: { val: 0, test: 0 },
      location: { file: 'a.yaml', line: 2, column: 7, length: 15 },
    });
  });

  it('is there before the data is known, and although the model is wrong', () => {
    const parsed = parse('version: 1\ndata: {source: {digits: {train_rows: 50}}, batch_size: 10}\nmodel: [nonsense]');
    expect(parsed.data).toMatchObject({ batchSize: 10, source: { name: 'digits', args: { train_rows: 50, test_rows: 1000, size: 28, seed: 0 } } });
    expect(parsed.diagnostics.map(show)).toEqual(['3:9 unknown-layer']);
  });

  it('takes the table of the guide', () => {
    const { source } = good(data('{source: {csv: {file: loans.csv, inputs: {number: [age, "loan amount"]}, target: {category: defaulted}, ignore: [id]}}}'), { file: 'x/a.yaml' }).data;
    expect(source).toMatchObject({ name: 'csv', args: { file: 'x/loans.csv', inputs: { number: ['age', 'loan amount'] }, target: { number: null, category: 'defaulted' }, ignore: ['id'], delimiter: ',' } });
  });

  it.each([
    ['a.npy', 'a.yaml', 'a.npy'],
    ['./a.npy', 'configs/a.yaml', 'configs/a.npy'],
    ['../a.npy', 'configs/a.yaml', 'a.npy'],
    ['../../a.npy', 'configs/a.yaml', '../a.npy'],
    ['../a.npy', '../x/a.yaml', '../a.npy'],
    ['b/../a.npy', '/abs/a.yaml', '/abs/a.npy'],
    ['../../../a.npy', '/abs/a.yaml', '/a.npy'],
    ['/data/a.npy', 'configs/a.yaml', '/data/a.npy'],
    ['C:\\data\\a.npy', 'configs/a.yaml', 'C:\\data\\a.npy'],
  ])('a path %s in %s is %s', (path, file, expected) => {
    expect(good(data(`{source: {npy: {input: '${path}', target: t.npy}}}`), { file }).data.source.args['input']).toBe(expected);
  });

  it('a path of --set is relative to the working folder', () => {
    expect(good(data('{source: mnist}'), { file: 'configs/a.yaml', set: ['data.source.mnist.path=files'] }).data.source.args['path']).toBe('files');
  });

  it.each([
    ['{batch_size: 3}', ['2:7 missing-key']],
    ['{source: digits, batch_size: 0}', ['2:36 out-of-range']],
    ['{source: digits, batch_size: 2.5}', ['2:36 wrong-type']],
    ['{source: digits, shuffle: yes}', ['2:33 wrong-type']],
    ['{source: digits, split: 0.1}', ['2:31 wrong-type']],
    ['{source: digits, split: {val: 1}}', ['2:37 out-of-range']],
    ['{source: digits, split: {val: 0.5, test: 0.5}}', ['2:31 out-of-range']],
    ['{source: digits, split: {val: 0.1, stratify: true, group: a}}', ['2:31 one-of']],
    ['{source: digits, split: {group: a}}', ['2:31 missing-key']],
    ['{source: digits, balance: weights}', ['2:33 unknown-value']],
    ['{source: digits, balance: sampler, shuffle: false}', ['2:33 one-of']],
    ['{source: digits, normalize: {mean: a}}', ['2:42 wrong-type']],
    ['{source: digits, normalize: {std: 0}}', ['2:41 out-of-range']],
    ['{source: digits, normalize: {deviation: 1}}', ['2:36 unknown-key']],
    ['{source: digits, augment: [flip, {flip: true}]}', ['2:41 one-of']],
    ['{source: digits, augment: [spin]}', ['2:34 unknown-key']],
    ['{source: digits, augment: [crop]}', ['2:34 unknown-value']],
    ['{source: digits, augment: [[flip]]}', ['2:34 wrong-type']],
    ['{source: digits, augment: {rotate: -1}}', ['2:42 out-of-range']],
    ['{source: digits, augment: {flip: sideways}}', ['2:40 unknown-value']],
    ['{source: {images: {path: a}}}', ['2:17 missing-key']],
    ['{source: {images: {path: a, size: [1, 2, 3]}}}', ['2:41 wrong-type']],
    ['{source: {images: {path: a, size: 8, resize: fill}}}', ['2:52 unknown-value']],
    ['{source: {mnist: , digits: }}', ['2:26 one-of']],
    ['{source: {}}', ['2:16 missing-key']],
    ['{source: [mnist]}', ['2:16 wrong-type']],
    ['{source: idx}', ['2:16 missing-key']],
    ['{source: {idx: {images: a, labels: b, test_images: c}}}', ['2:17 missing-key']],
    ['{source: {digits: 3}}', ['2:25 wrong-type']],
    ['{source: {digits: {size: 4}}}', ['2:32 out-of-range']],
    ['{source: {synthetic: {shape: 3}}}', ['2:36 wrong-type']],
    ['{source: {synthetic: {shape: [0]}}}', ['2:37 out-of-range']],
    ['{source: {csv: {file: a, inputs: {number: [x]}, target: {number: y, category: z}}}}', ['2:17 one-of']],
    ['{source: {csv: {file: a, inputs: {number: [x]}, target: {}}}}', ['2:17 one-of']],
    ['{source: {csv: {file: a, inputs: {number: [x]}, target: {number: y}, impute: modus}}}', ['2:84 unknown-value']],
    ['{source: {csv: {file: a, inputs: {number: [x]}, target: {number: y}, standardise: maybe}}}', ['2:89 wrong-type']],
    ['{source: {csv: {file: a, inputs: {number: [3]}, target: {number: y}}}}', ['2:50 wrong-type']],
    ['{source: {csv: {file: "", inputs: {number: [x]}, target: {number: y}}}}', ['2:29 wrong-type']],
  ])('%s', (text, expected) => {
    expect(faults(data(text))).toEqual(expected);
  });
});

describe('train', () => {
  it('fills in the defaults', () => {
    expect(good(train(`${BASE}epochs: 3`)).train).toEqual({
      losses: [{ name: 'mse', args: { reduction: 'mean' }, inputs: [], factor: 1, location: expect.anything() }],
      optimizer: { name: 'sgd', args: { lr: 0.001, momentum: 0, dampening: 0, weight_decay: 0, nesterov: false }, groups: [], location: expect.anything() },
      schedule: { name: 'constant', args: {}, interval: 'step', location: expect.anything() },
      epochs: 3,
      accumulate: 1,
      metrics: [],
    });
  });

  it('takes losses by name, with arguments, and as terms', () => {
    const losses = (text: string) => good(train(`${text}\noptimizer: sgd\nsteps: 1`)).train?.losses;
    expect(losses('loss: {cross_entropy: {label_smoothing: 0.1}}')).toMatchObject([{ name: 'cross_entropy', args: { label_smoothing: 0.1, ignore_index: -100, weight: null } }]);
    expect(losses('loss: [mse, {cross_entropy: {input: logits, target: label, factor: 0.3}}]')).toMatchObject([
      { name: 'mse', factor: 1 },
      { name: 'cross_entropy', factor: 0.3, inputs: [{ name: 'logits', location: { line: 5, column: 39 } }], target: { name: 'label' } },
    ]);
  });

  it('gives a group the optimizer’s arguments and its own', () => {
    const optimizer = good(train('loss: mse\noptimizer: {adamw: {lr: 1e-2, weight_decay: 0.05, groups: [{match: "*.bias", weight_decay: 0}]}}\nepochs: 1')).train?.optimizer;
    expect(optimizer).toMatchObject({
      name: 'adamw',
      args: { lr: 0.01, weight_decay: 0.05 },
      groups: [{ match: '*.bias', args: { lr: 0.01, weight_decay: 0, betas: [0.9, 0.999], eps: 1e-8, amsgrad: false } }],
    });
  });

  it('reads schedules with interval and warm-up', () => {
    const schedule = (text: string) => good(train(`${BASE}epochs: 1\nschedule: ${text}`)).train?.schedule;
    expect(schedule('{cosine: {t_max: 2000}, interval: epoch, warmup: {steps: 100, start_factor: 0.01}}')).toMatchObject({ name: 'cosine', args: { t_max: 2000, eta_min: 0 }, interval: 'epoch', warmup: { steps: 100, start_factor: 0.01 } });
    expect(schedule('{step: 30}')).toMatchObject({ name: 'step', args: { step_size: 30, gamma: 0.1 } });
    expect(schedule('{warmup: {steps: 5}}')).toMatchObject({ name: 'constant', warmup: { steps: 5, start_factor: 1 / 3 } });
    expect(schedule('')).toMatchObject({ name: 'constant' });
  });

  it('knows what each schedule counts', () => {
    const schedule = (text: string) => good(train(`${BASE}epochs: 1\nschedule: ${text}`), { set: ['data.split.val=0.1'] }).train?.schedule;
    expect(schedule('{one_cycle: 0.1}')).toMatchObject({ interval: 'step', args: { max_lr: 0.1, total_steps: null, pct_start: 0.3, anneal_strategy: 'cos', cycle_momentum: true, base_momentum: 0.85, max_momentum: 0.95, div_factor: 25, final_div_factor: 1e4, three_phase: false } });
    expect(schedule('reduce_on_plateau')).toMatchObject({ interval: 'epoch', args: { monitor: 'val.loss', mode: null, factor: 0.1, patience: 10, threshold: 1e-4, threshold_mode: 'rel', cooldown: 0, min_lr: 0, eps: 1e-8 } });
    expect(schedule('{reduce_on_plateau: {monitor: train.loss, interval: step}}')).toMatchObject({ interval: 'step' });
    expect(schedule('{reduce_on_plateau: train.loss, interval: step}')).toMatchObject({ interval: 'step', args: { monitor: 'train.loss' } });
    expect(schedule('{multistep: [3, 5], interval: epoch}')).toMatchObject({ interval: 'epoch', args: { milestones: [3, 5], gamma: 0.1 } });
  });

  it('reads the rest', () => {
    expect(good(train(`${BASE}steps: 10\naccumulate: 4\nclip_grad_norm: 1.5\nmetrics: [mse]\nbest: val.mse\nearly_stopping: {patience: 3}\ninit: ./w.safetensors`), { file: 'c/a.yaml', set: ['data.split.val=0.1'] }).train).toMatchObject({
      steps: 10,
      accumulate: 4,
      clipGradNorm: { maxNorm: 1.5, normType: 2 },
      metrics: [{ name: 'mse' }],
      best: 'val.mse',
      earlyStopping: { patience: 3, minDelta: 0 },
      init: { file: 'c/w.safetensors', allowMissing: [], allowExtra: [], rename: {} },
    });
    expect(good(train(`${BASE}epochs: 1\nprecision: full`)).train).not.toHaveProperty('scaling');
    expect(good(train(`${BASE}epochs: 1\nprecision: mixed`)).train!.scaling).toEqual({ initScale: 65536, growthFactor: 2, backoffFactor: 0.5, growthInterval: 2000, location: expect.objectContaining({ line: 8, column: 14 }) });
    expect(good(train(`${BASE}epochs: 1\nprecision: {mixed: {init_scale: 1024, growth_interval: 10}}`)).train!.scaling).toMatchObject({ initScale: 1024, growthFactor: 2, growthInterval: 10 });
    expect(good(train(`${BASE}epochs: 0\nclip_grad_norm: {max_norm: 2, norm_type: 1}\ninit: {file: w.safetensors, allow_missing: ["head.*"], rename: {old: new}}`)).train).toMatchObject({
      epochs: 0,
      clipGradNorm: { maxNorm: 2, normType: 1 },
      init: { file: 'w.safetensors', allowMissing: ['head.*'], rename: { old: 'new' } },
    });
    for (const infinite of ['inf', '.inf', '.Inf']) expect(good(train(`${BASE}epochs: 1\nclip_grad_norm: {max_norm: 2, norm_type: ${infinite}}`)).train).toMatchObject({ clipGradNorm: { maxNorm: 2, normType: Infinity } });
  });

  it.each([
    ['optimizer: sgd\nepochs: 1', ['5:3 missing-key']],
    ['loss: mse\nepochs: 1', ['5:3 missing-key']],
    [BASE, ['5:3 missing-key']],
    [`${BASE}epochs: 1\nsteps: 2`, ['8:10 one-of']],
    [`${BASE}epochs: -1`, ['7:11 out-of-range']],
    [`${BASE}epochs: 1.5`, ['7:11 wrong-type']],
    [`${BASE}epochs: 1\naccumulate: 0`, ['8:15 out-of-range']],
    [`${BASE}epochs: 1\nclip_grad_norm: 0`, ['8:19 out-of-range']],
    [`${BASE}epochs: 1\nclip_grad_norm: {norm_type: 2}`, ['8:19 missing-key']],
    [`${BASE}epochs: 1\nclip_grad_norm: big`, ['8:19 wrong-type']],
    [`${BASE}epochs: 1\nmetrics: mse`, ['8:12 wrong-type']],
    [`${BASE}epochs: 1\nmetrics: [mse, mse]`, ['8:18 duplicate-name']],
    [`${BASE}epochs: 1\nbest: accuracy`, ['8:9 unknown-value']],
    [`${BASE}epochs: 1\nbest: 3`, ['8:9 wrong-type']],
    [`${BASE}epochs: 1\nbest: val.loss.x`, ['8:9 unknown-value']],
    [`${BASE}epochs: 1\nbest: val.loss`, ['8:3 no-validation']],
    [`${BASE}epochs: 1\nbest: train.loss`, ['8:9 unknown-value']],
    [`${BASE}epochs: 1\nearly_stopping: 3`, ['8:19 wrong-type']],
    [`${BASE}epochs: 1\nearly_stopping: {}`, ['8:19 missing-key']],
    [`${BASE}epochs: 1\nearly_stopping: {patience: 0}`, ['8:30 out-of-range']],
    [`${BASE}epochs: 1\ninit: {allow_missing: []}`, ['8:9 missing-key']],
    [`${BASE}epochs: 1\ninit: {file: a, allow_missing: "*"}`, ['8:34 wrong-type']],
    [`${BASE}epochs: 1\nschedule: {cosine: }`, ['8:14 missing-key']],
    [`${BASE}epochs: 1\nschedule: {cosine: 5, step: 3}`, ['8:25 one-of']],
    [`${BASE}epochs: 1\nschedule: {cosine: 5, interval: batch}`, ['8:35 unknown-value']],
    [`${BASE}epochs: 1\nschedule: {cosine: 5, warmup: 10}`, ['8:33 wrong-type']],
    [`${BASE}epochs: 1\nschedule: {cosine: 5, warmup: {steps: 10, start_factor: 0}}`, ['8:59 out-of-range']],
    [`${BASE}epochs: 1\nschedule: one_cycle`, ['8:13 missing-key']],
    [`${BASE}epochs: 1\nschedule: {one_cycle: {max_lr: 0}}`, ['8:34 out-of-range']],
    [`${BASE}epochs: 1\nschedule: {one_cycle: {max_lr: 1, pct_start: 1.1}}`, ['8:48 out-of-range']],
    [`${BASE}epochs: 1\nschedule: {one_cycle: {max_lr: 1, max_momentum: 1}}`, ['8:51 out-of-range']],
    [`${BASE}epochs: 1\nschedule: {one_cycle: {max_lr: 1, anneal_strategy: cosine}}`, ['8:54 unknown-value']],
    [`${BASE}epochs: 1\nschedule: {multistep: {milestones: 3}}`, ['8:38 wrong-type']],
    [`${BASE}epochs: 1\nschedule: {multistep: [3, -1]}`, ['8:29 out-of-range']],
    [`${BASE}epochs: 1\nschedule: {exponential: 0}`, ['8:27 out-of-range']],
    [`${BASE}epochs: 1\nschedule: {cosine_restarts: {t_0: 0}}`, ['8:37 out-of-range']],
    [`${BASE}epochs: 1\nschedule: {cosine_restarts: {t_0: 5, t_mult: 0}}`, ['8:48 out-of-range']],
    [`${BASE}epochs: 1\nschedule: {polynomial: {power: -1}}`, ['8:34 out-of-range']],
    [`${BASE}epochs: 1\nschedule: {linear: {start_factor: 0}}`, ['8:37 out-of-range']],
    [`${BASE}epochs: 1\nschedule: {linear: {end_factor: 1.5}}`, ['8:35 out-of-range']],
    [`${BASE}epochs: 1\nschedule: {reduce_on_plateau: {factor: 1}}`, ['8:42 out-of-range']],
    [`${BASE}epochs: 1\nschedule: {reduce_on_plateau: {mode: big}}`, ['8:40 unknown-value']],
    [`${BASE}epochs: 1\nschedule: {reduce_on_plateau: {interval: step}, interval: epoch}`, ['8:61 one-of']],
    [`${BASE}epochs: 1\nema: 1`, ['8:8 out-of-range']],
    [`${BASE}epochs: 1\nema: {decay: -0.1}`, ['8:16 out-of-range']],
    [`${BASE}epochs: 1\nema: {rate: 0.9}`, ['8:9 unknown-key']],
    [`${BASE}epochs: 1\nclip_grad_value: 0`, ['8:20 out-of-range']],
    [`${BASE}epochs: 1\nclip_grad_norm: {max_norm: 1, norm_type: 0}`, ['8:44 out-of-range']],
    [`${BASE}epochs: 1\nclip_grad_norm: {max_norm: 1, norm_type: nuc}`, ['8:44 unknown-value']],
    [`${BASE}epochs: 1\nclip_grad_norm: {max_norm: 1, norm_type: -.inf}`, ['8:44 number-range']],
    [`${BASE}epochs: 1\nclip_grad_norm: {max_norm: .inf}`, ['8:30 number-range']],
    [`${BASE}epochs: 1\nprecision: half`, ['8:14 unknown-value']],
    [`${BASE}epochs: 1\nprecision: {mixed: {init_scale: 0}}`, ['8:35 out-of-range']],
    [`${BASE}epochs: 1\nprecision: {mixed: {growth_factor: 1}}`, ['8:38 out-of-range']],
    [`${BASE}epochs: 1\nprecision: {mixed: {backoff_factor: 1}}`, ['8:39 out-of-range']],
    [`${BASE}epochs: 1\nprecision: {mixed: {growth_interval: 0}}`, ['8:40 out-of-range']],
    [`${BASE}epochs: 1\nprecision: {mixed: {scale: 2}}`, ['8:23 unknown-key']],
    [`${BASE}epochs: 1\nmemory_limit: 1 GP`, ['8:17 wrong-type']],
    ['loss: []\noptimizer: sgd\nepochs: 1', ['5:9 wrong-type']],
    ['loss: 3\noptimizer: sgd\nepochs: 1', ['5:9 wrong-type']],
    ['loss: {mse: , cross_entropy: }\noptimizer: sgd\nepochs: 1', ['5:17 one-of']],
    ['loss: {mse: {reduction: average}}\noptimizer: sgd\nepochs: 1', ['5:27 unknown-value']],
    ['loss: {mse: {input: [a, b]}}\noptimizer: sgd\nepochs: 1', ['5:23 wrong-type']],
    ['loss: {cross_entropy: {label_smoothing: 1.5}}\noptimizer: sgd\nepochs: 1', ['5:43 out-of-range']],
    ['loss: mse\noptimizer: {adam: {betas: 0.9}}\nepochs: 1', ['6:29 wrong-type']],
    ['loss: mse\noptimizer: {adam: {betas: [0.9]}}\nepochs: 1', ['6:29 wrong-type']],
    ['loss: mse\noptimizer: {adam: {betas: [0.9, 1]}}\nepochs: 1', ['6:35 out-of-range']],
    ['loss: mse\noptimizer: {sgd: {lr: 1e-60}}\nepochs: 1', ['6:25 number-range']],
    ['loss: mse\noptimizer: {sgd: {lr: -0.1}}\nepochs: 1', ['6:25 out-of-range']],
    ['loss: mse\noptimizer: {sgd: {groups: 3}}\nepochs: 1', ['6:29 wrong-type']],
    ['loss: mse\noptimizer: {sgd: {groups: [{weight_decay: 0}]}}\nepochs: 1', ['6:30 missing-key']],
    ['loss: mse\noptimizer: {sgd: {groups: [{match: 3}]}}\nepochs: 1', ['6:38 wrong-type']],
    ['loss: mse\noptimizer: {sgd: {groups: [{match: "*", betas: 0}]}}\nepochs: 1', ['6:43 unknown-key']],
    ['loss: mse\noptimizer: {sgd: {groups: ["*.bias"]}}\nepochs: 1', ['6:30 wrong-type']],
    ['loss: mse\noptimizer: {lion: {eps: 1e-8}}\nepochs: 1', ['6:22 unknown-key']],
    ['loss: mse\noptimizer: {rmsprop: {alpha: 1.5}}\nepochs: 1', ['6:32 out-of-range']],
    ['loss: mse\noptimizer: {adadelta: {rho: -1}}\nepochs: 1', ['6:31 out-of-range']],
    ['loss: mse\noptimizer: {adagrad: {initial_accumulator_value: -1}}\nepochs: 1', ['6:52 out-of-range']],
    ['loss: mse\noptimizer: {nadam: {momentum_decay: -1}}\nepochs: 1', ['6:39 out-of-range']],
    ['loss: mse\noptimizer: {sgd: {groups: [{match: "*", lr: -1}]}}\nepochs: 1', ['6:47 out-of-range']],
  ])('%j', (text, expected) => {
    expect(faults(train(text))).toEqual(expected);
  });

  it('measures what it watches, listed or not', () => {
    const metrics = (text: string) => good(train(`${BASE}epochs: 1\n${text}`), { set: ['data.split.val=0.1'] }).train?.metrics.map(({ name }) => name);
    expect(metrics('best: val.accuracy')).toEqual(['accuracy']);
    expect(metrics('best: val.accuracy\nmetrics: [mse, accuracy]')).toEqual(['mse', 'accuracy']);
    expect(metrics('best: val.loss')).toEqual([]);
  });

  it('says which names can be watched', () => {
    const hint = (best: string) => resolve(train(`${BASE}epochs: 1\nbest: ${best}`)).diagnostics[0]?.hint;
    expect(hint('val.acuracy')).toBe('did you mean `val.accuracy`?');
    expect(hint('nonsense')).toBe(`valid here: ${['loss', ...METRICS.keys()].filter((name) => name !== 'confusion_matrix').map((name) => `val.${name}`).sort().join(', ')}`);
  });
});
