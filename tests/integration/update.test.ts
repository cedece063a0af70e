/**
 * The program `update` on the device, given gradients: clipping, groups with rates of their own, cycled momentum, running
 * means, over packed arenas, against torch.optim's rules and torch.nn.utils' clipping in float64.
 */
import { describe, expect, it } from 'vitest';
import { Rates } from '../../src/runtime/rates.ts';
import { initialState, readStateValues, writeStateValues } from '../../src/runtime/state.ts';
import { torchOptimizer } from '../compiler/optimizers/torch.ts';
import { noise } from '../compiler/model/support.ts';
import { experiment, planOf, using, type Experiment, type Setup } from './experiment.ts';
import { useTarget } from './target.ts';

const STEPS = 8;
const SIZES = { 'a.weight': 35, 'a.bias': 7, 'b.weight': 21, 'b.bias': 3 };
type Name = keyof typeof SIZES;
const NAMES = Object.keys(SIZES) as Name[];

function setup(optimizer: string, more: readonly string[] = []): Setup {
  return { input: [5], model: '- {name: a, linear: 7}\n- {name: b, linear: $data.classes}', train: [`loss: cross_entropy`, `optimizer: ${optimizer}`, `steps: ${STEPS}`, ...more].join('\n') };
}

/** Rounded to float32, as the device has them. */
const gradients = (k: number): Map<Name, Float32Array<ArrayBuffer>> => new Map(NAMES.map((name, i) => [name, Float32Array.from(noise([SIZES[name]], 10 * k + i + 1).data)]));

const groupOf = (e: Experiment, name: Name): number => e.config.train!.optimizer.groups.findIndex(({ match }) => (match.startsWith('*') ? name.endsWith(match.slice(1)) : match === name)) + 1;

interface Truth {
  readonly parameters: Map<Name, number[]>;
  readonly means: Map<Name, number[]>;
  readonly norms: number[];
}

function truthOf(e: Experiment, initial: ReadonlyMap<string, ArrayLike<number>>): Truth {
  const train = e.config.train!;
  const { optimizer, clipGradNorm, clipGradValue = Infinity, ema } = train;
  const plan = planOf(e);
  const rates = new Rates(plan.training!, () => 0);
  const rules = new Map(NAMES.map((name) => [name, torchOptimizer(optimizer.name, { ...optimizer.args, ...optimizer.groups[groupOf(e, name) - 1]?.args })]));
  const parameters = new Map(NAMES.map((name) => [name, [...Array.from(initial.get(name)!)]]));
  const means = new Map<Name, number[]>();
  const norms: number[] = [];
  for (let k = 0; k < STEPS; k++) {
    const given = gradients(k);
    const all = [...given.values()].flatMap((g) => [...g]).map(Math.abs);
    const p = clipGradNorm?.normType ?? 2;
    const norm = p === Infinity ? Math.max(...all) : all.reduce((sum, v) => sum + v ** p, 0) ** (1 / p);
    norms.push(norm);
    const factor = clipGradNorm === undefined ? 1 : Math.min(1, clipGradNorm.maxNorm / (norm + 1e-6));
    const { lr, groups, momentum } = rates.at(k);
    for (const name of NAMES) {
      const clipped = [...given.get(name)!].map((v) => Math.max(-clipGradValue, Math.min(clipGradValue, v * factor)));
      const group = groupOf(e, name);
      const next = rules.get(name)!(parameters.get(name)!, clipped, { lr: group === 0 ? lr : groups![group - 1]!, momentum: momentum?.(k + 1) });
      parameters.set(name, next);
      const old = means.get(name);
      if (ema) means.set(name, old === undefined ? next : next.map((v, i) => ema.decay * old[i]! + (1 - ema.decay) * v));
    }
  }
  return { parameters, means, norms };
}

const CASES: readonly (readonly [string, Setup])[] = [
  ...['{sgd: {lr: 0.1, momentum: 0.9, dampening: 0.3}}', '{adam: {lr: 0.1, amsgrad: true}}', '{adamw: {lr: 0.1, weight_decay: 0.1}}', '{adamax: {lr: 0.1}}', '{nadam: {lr: 0.1}}',
    '{radam: {lr: 0.1, betas: [0.9, 0.9]}}', '{rmsprop: {lr: 0.1, alpha: 0.9, centered: true, momentum: 0.5, eps: 0.01}}', '{adagrad: {lr: 0.1, lr_decay: 0.1, initial_accumulator_value: 0.1}}', 'adadelta', '{lion: {lr: 0.1, weight_decay: 0.1}}',
  ].map((optimizer) => [optimizer, setup(optimizer)] as const),
  ...['clip_grad_norm: 0.5', 'clip_grad_norm: {max_norm: 0.5, norm_type: 1}', 'clip_grad_norm: {max_norm: 0.5, norm_type: inf}', 'clip_grad_norm: {max_norm: 0.5, norm_type: 3.5}',
    'clip_grad_norm: 1000', 'clip_grad_value: 0.1', 'clip_grad_norm: 3\nclip_grad_value: 0.1', 'ema: 0.7',
  ].map((option) => [option, setup('{sgd: {lr: 0.1}}', [option])] as const),
  ['a group with a rate where the others have 0', setup('{sgd: {lr: 0, groups: [{match: "*.bias", lr: 0.1}]}}')],
  ['groups with all arguments of their own', setup('{adam: {lr: 0.1, groups: [{match: a.weight, betas: [0.5, 0.9], amsgrad: true}, {match: "*.bias", weight_decay: 0.5, eps: 0.1, lr: 0.01}]}}')],
  ['groups with their own start', setup('{adagrad: {lr: 0.1, groups: [{match: "*.bias", initial_accumulator_value: 0.5}]}}')],
  ['groups under a cosine that ends above 0', setup('{sgd: {lr: 0.1, groups: [{match: "*.bias", lr: 0.02}]}}', ['schedule: {cosine: {t_max: 6, eta_min: 0.01}}'])],
  ...['sgd', 'adam', 'nadam', 'rmsprop', 'lion'].map((name) => [`${name} under one_cycle`, setup(name, ['schedule: {one_cycle: {max_lr: 0.1, three_phase: true, pct_start: 0.4}}'])] as const),
  ['groups under one_cycle', setup('{sgd: {nesterov: true, momentum: 0.5, groups: [{match: "*.bias", weight_decay: 0.5}]}}', ['schedule: {one_cycle: 0.1}'])],
  ['a running mean behind groups and clipping', setup('{adamw: {lr: 0.1, amsgrad: true, groups: [{match: "*.bias", weight_decay: 0}]}}', ['ema: {decay: 0.9}', 'clip_grad_norm: 1'])],
];

describe('update', () => {
  const { device } = useTarget('portable');

  it.each(CASES)('%s', async (_name, described) => {
    const e = experiment(described);
    const plan = planOf(e);
    const initial = initialState(plan);
    const truth = truthOf(e, initial);
    const rates = new Rates(plan.training!, () => 0);
    await using(device(), plan, async (session) => {
      writeStateValues(session, initial);
      for (let k = 0; k < STEPS; k++) {
        writeStateValues(session, new Map([...gradients(k)].map(([name, values]) => [`gradient:${name}`, values])));
        const [log] = await session.submit([{ program: 'update', frame: { rows: 1, first: 0, step: k, seed: 0, micro: 0, gradScale: 1, ...rates.at(k), t: k + 1 } }]);
        expect(log!.status).toBe(0);
        expect(Math.abs(log!.gradNorm! - truth.norms[k]!)).toBeLessThan(1e-5 * truth.norms[k]!);
      }
      const state = await readStateValues(session, ['parameter', 'optimizer']);
      for (const name of NAMES) {
        near(state.get(name)!, truth.parameters.get(name)!, name);
        if (truth.means.size > 0) near(state.get(`ema:${name}`)!, truth.means.get(name)!, `mean of ${name}`);
      }
    });
  });
});

/** Some thirty roundings of float32 in numbers of about 1. */
function near(actual: ArrayLike<number>, expected: readonly number[], what: string): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((v, i) => expect(Math.abs(actual[i]! - v), `${what}[${i}]`).toBeLessThan(4e-6));
}
