/** What a plan depends on and what it doesn't: depth, comments, names and random streams change no shader; equal inputs give equal bytes. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { serialisePlan, parsePlan } from '../../src/plan/serialise.ts';
import type { Plan } from '../../src/plan/types.ts';
import { dispatchesOf } from '../../src/plan/references.ts';
import type { DataSpec } from '../../src/plan/data-spec.ts';
import { compile } from '../../src/compiler/compile.ts';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import { configure, experiment, planOf, specOf, textOf, type Setup } from './experiment.ts';

const hashes = (plan: Plan): string[] => plan.modules.map((m) => m.hash).sort();
const dispatches = (plan: Plan): number => Object.values(plan.programs).reduce((n, p) => n + [...dispatchesOf(p.body)].length, 0);

/** A CPU adapter with subgroups, such as Mesa's: other schedules than the portable ones. */
const SUBGROUPS: Target = { ...PORTABLE, name: 'subgroups', features: ['subgroups'], subgroupSize: 8, deviceClass: 'cpu', limits: { ...PORTABLE.limits, maxStorageBuffersPerShaderStage: 16 } };

const residual = (repeat: number): Setup => ({
  input: [12],
  before: `blocks:
  body:
    layers:
      - residual:
          - layer_norm
          - linear: 24
          - gelu
          - dropout: 0.1
          - linear: 12`,
  model: `- linear: 12
- {name: blocks, use: body, repeat: ${repeat}}
- linear: $data.classes`,
  train: 'loss: cross_entropy\noptimizer: {adam: {lr: 0.001}}\nepochs: 1\nmetrics: [accuracy]',
});

const convolutions = (repeat: number): Setup => ({
  input: [4, 6, 6],
  bytes: true,
  model: `- conv2d: {out_channels: 4, kernel_size: 3, padding: 1}
- {name: blocks, repeat: ${repeat}, residual: [{conv2d: {out_channels: 4, kernel_size: 3, padding: 1, bias: false}}, batch_norm2d, relu, dropout: 0.2]}
- flatten
- linear: $data.classes`,
});

const PIXELS: Setup = {
  input: [1, 8, 8],
  model: `- {name: first, conv2d: {out_channels: 4, kernel_size: 3}}
- relu
- max_pool2d: 2
- {name: drop, dropout: 0.25}
- flatten
- {name: last, linear: $data.classes}`,
};

describe.each([PORTABLE, SUBGROUPS])('for $name', (target) => {
  it.each([['layers', residual], ['convolutions', convolutions]] as const)('repeat: 12 runs the shaders of repeat: 2 (%s)', (_, setup) => {
    const [two, twelve] = [planOf(experiment(setup(2)), target), planOf(experiment(setup(12)), target)];
    // The optimizer's kernels hold the arena's size, which is the networks' own: those are the same in number.
    const modulesOf = (plan: Plan, programs: readonly ('grad' | 'update' | 'eval' | 'predict')[]): Set<string> =>
      new Set(programs.flatMap((p) => [...dispatchesOf(plan.programs[p]!.body)].map((d) => plan.modules[d.module]!.hash)));
    expect(modulesOf(twelve, ['grad', 'eval', 'predict'])).toEqual(modulesOf(two, ['grad', 'eval', 'predict']));
    expect(twelve.modules.length).toBe(two.modules.length);
    expect(dispatches(twelve)).toBeGreaterThan(3 * dispatches(two));
  });

  it('comments, blank lines, names and the name of the file change no shader', () => {
    const before = planOf(experiment(PIXELS), target);
    const commented = planOf(experiment({ ...PIXELS, before: '# A comment.\n\nname: another', file: 'elsewhere/other.yaml' }), target);
    const renamed = planOf(experiment({ ...PIXELS, model: PIXELS.model.replace('first', 'stem').replace('drop,', 'noise,').replace('last', 'head') }), target);
    for (const plan of [commented, renamed]) {
      expect(hashes(plan)).toEqual(hashes(before));
      expect(plan.modules.map((m) => m.wgsl)).toEqual(before.modules.map((m) => m.wgsl));
    }
    expect(renamed.fingerprint).not.toBe(before.fingerprint);
    expect(commented.fingerprint).toBe(before.fingerprint);
  });

  it('another stream of random numbers is another argument of the same shader', () => {
    const twice = planOf(experiment({ ...PIXELS, input: [20], model: '- linear: 20\n- relu\n- dropout: 0.25\n- linear: 20\n- relu\n- dropout: 0.25\n- linear: $data.classes' }), target);
    const masks = [...dispatchesOf(twice.programs.grad!.body)].filter((d) => d.args !== undefined && d.origins.some((o) => twice.origins[o]!.type === 'dropout' && twice.origins[o]!.phase === 'forward'));
    expect(masks).toHaveLength(2);
    expect(masks[0]!.module).toBe(masks[1]!.module);
    expect(masks[0]!.args).not.toBe(masks[1]!.args);
    // The stream of the second dropout depends on the first one's being there, its shader doesn't.
    const late = planOf(experiment({ ...PIXELS, model: `- dropout: 0.5\n${PIXELS.model}` }), target);
    const own = (plan: Plan): string[] => [...dispatchesOf(plan.programs.grad!.body)].filter((d) => d.origins.some((o) => plan.origins[o]!.path === 'drop')).map((d) => plan.modules[d.module]!.hash);
    expect(own(late)).toEqual(own(planOf(experiment(PIXELS), target)));
  });

  it('seed, learning rate and rows of the data are data', () => {
    const train = (lr: string): string => `loss: cross_entropy\noptimizer: {adam: {lr: ${lr}}}\nepochs: 1`;
    const before = planOf(experiment({ ...PIXELS, train: train('0.001') }), target);
    const after = planOf(experiment({ ...PIXELS, train: train('0.5'), seed: 99, rows: { train: 999, test: 3 } }), target);
    expect(hashes(after)).toEqual(hashes(before));
  });

  it('no text of the configuration reaches a shader', () => {
    const plan = planOf(experiment({ ...PIXELS, before: 'name: zebra_run', model: PIXELS.model.replace('first', 'zebra_layer'), file: 'zebra */ fn main() {.yaml' }), target);
    for (const { wgsl, name } of plan.modules) expect(wgsl + name).not.toMatch(/zebra/);
    expect(serialisePlan(plan)).toMatch(/zebra_layer/);
  });
});

describe('plan bytes', () => {
  const setup: Setup = { ...convolutions(2), train: 'loss: cross_entropy\noptimizer:\n  adamw:\n    lr: 0.01\n    weight_decay: 0.1\n    groups: [{match: "*.bias", weight_decay: 0}]\nclip_grad_norm: 1\nepochs: 1\nmetrics: [accuracy]' };

  it('are the same for the same inputs, and survive reading', () => {
    const [a, b] = [planOf(experiment(setup)), planOf(experiment(setup))].map(serialisePlan);
    expect(b).toBe(a);
    expect(serialisePlan(parsePlan(a!))).toBe(a);
  });

  it('do not depend on the order of keys in the data description', () => {
    const spec = specOf(setup);
    const turned = JSON.parse(JSON.stringify(spec), (_, value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value)) as DataSpec;
    const text = textOf(setup);
    const plans = [spec, turned].map((s) => serialisePlan(compile(configure(text, s), s, PORTABLE).plan));
    expect(plans[1]).toBe(plans[0]);
  });

  it('are the same in another process, under another language and time zone', () => {
    const child = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('plan-child.ts', import.meta.url))], {
      input: JSON.stringify(setup), encoding: 'utf8', maxBuffer: 2 ** 26, env: { ...process.env, LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
    });
    expect(child.stderr).toBe('');
    expect(child.stdout).toBe(serialisePlan(planOf(experiment(setup))));
  });
});
