/** Every optimizer's rule against an independent one in float64, its defaults, and what it refuses. */
import { describe, expect, it } from 'vitest';
import { OPTIMIZERS } from '../../../src/compiler/optimizers/registry.ts';
import { update } from '../../parity/reference.ts';
import { configOf, faults, noise } from '../model/support.ts';
import { torchOptimizer } from './torch.ts';

function optimizer(text: string): NonNullable<ReturnType<typeof configOf>['train']> {
  return configOf('- linear: 3', { train: `loss: cross_entropy\noptimizer: ${text}\nsteps: 1` }).train!;
}

/** Parameters after each of `steps` steps, with gradients that change; the momentum as a cycle has it, where there is one. */
function trace(text: string, steps: number, momentum?: (t: number) => number): number[][] {
  const train = optimizer(text);
  const slots = {};
  let p = noise([3], 1).data;
  return Array.from({ length: steps }, (_, k) => [...(p = update(train, p, noise([3], k + 2).data, slots, { lr: lrOf(train), t: k + 1, ...(momentum ? { momentum } : {}) }))]);
}

/** The same by the independent rules. */
function expected(text: string, steps: number, momentum?: (t: number) => number): number[][] {
  const train = optimizer(text);
  const step = torchOptimizer(train.optimizer.name, train.optimizer.args);
  let p = [...noise([3], 1).data];
  return Array.from({ length: steps }, (_, k) => (p = step(p, [...noise([3], k + 2).data], { lr: lrOf(train), momentum: momentum?.(k + 1) })));
}

const lrOf = ({ optimizer: { args } }: ReturnType<typeof optimizer>): number => args['lr'] as number;

const close = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): void =>
  a.forEach((row, k) => row.forEach((v, i) => expect(v, `step ${k}, element ${i}`).toBeCloseTo(b[k]![i]!, 12)));

describe('the rule of', () => {
  it.each([
    'sgd', '{sgd: {lr: 0.1, momentum: 0.9, dampening: 0.3, weight_decay: 0.01}}', '{sgd: {lr: 0.1, momentum: 0.9, nesterov: true, weight_decay: 0.1}}',
    '{adam: {lr: 0.1}}', '{adam: {lr: 0.1, betas: [0.9, 0.5], amsgrad: true}}', '{adam: {lr: 0.1, weight_decay: 0.1, eps: 1e-3}}',
    '{adamw: {lr: 0.1, weight_decay: 0.1}}', '{adamw: {lr: 0.1, amsgrad: true}}',
    '{adamax: {lr: 0.1}}', '{adamax: {lr: 0.1, betas: [0.8, 0.9], eps: 0.01, weight_decay: 0.1}}',
    '{nadam: {lr: 0.1}}', '{nadam: {lr: 0.1, momentum_decay: 0.5, weight_decay: 0.1}}', '{nadam: {lr: 0.1, weight_decay: 0.1, decoupled_weight_decay: true}}',
    // Beta2 decides from which step on the second moment is used: never, from the start but for some steps, late.
    '{radam: {lr: 0.1, betas: [0.9, 0.5]}}', '{radam: {lr: 0.1}}', '{radam: {lr: 0.1, betas: [0.9, 0.9], weight_decay: 0.1, eps: 0.01}}', '{radam: {lr: 0.1, weight_decay: 0.1, decoupled_weight_decay: true}}',
    '{rmsprop: {lr: 0.1}}', '{rmsprop: {lr: 0.1, alpha: 0.5, centered: true, momentum: 0.9}}', '{rmsprop: {lr: 0.1, momentum: 0.9, weight_decay: 0.1, eps: 0.01}}', '{rmsprop: {lr: 0.1, centered: true}}',
    '{adagrad: {lr: 0.1}}', '{adagrad: {lr: 0.1, lr_decay: 0.1, initial_accumulator_value: 0.5, weight_decay: 0.1, eps: 0.01}}',
    'adadelta', '{adadelta: {lr: 0.5, rho: 0.5, eps: 1e-3, weight_decay: 0.1}}',
    '{lion: {lr: 0.1}}', '{lion: {lr: 0.1, betas: [0.5, 0.9], weight_decay: 0.5}}',
  ])('%s', (text) => close(trace(text, 14), expected(text, 14)));

  it.each(['sgd', '{sgd: {lr: 0.1, momentum: 0.5, nesterov: true}}', 'adam', '{adamw: {amsgrad: true}}', 'adamax', 'nadam', 'radam', 'rmsprop', 'lion'])('%s, with a momentum that changes', (text) => {
    const momentum = (t: number): number => 0.8 + 0.1 * Math.cos(t);
    close(trace(text, 10, momentum), expected(text, 10, momentum));
  });

  it.each([...OPTIMIZERS.keys()])('%s leaves a parameter without gradient alone, whatever epsilon is', (name) => {
    const eps = Object.hasOwn(OPTIMIZERS.get(name)!.args, 'eps') ? 'eps: 0, ' : '';
    const train = optimizer(`{${name}: {${eps}lr: 0.1${name === 'adamw' ? ', weight_decay: 0' : ''}}}`);
    const p = noise([3], 1).data;
    expect([...update(train, p, new Float64Array(3), {}, { lr: 0.1, t: 1 })]).toEqual([...p]);
  });
});

describe('sgd', () => {
  it('keeps a buffer only where it has a momentum', () => {
    const sgd = OPTIMIZERS.get('sgd')!;
    expect(sgd.slots(optimizer('sgd').optimizer.args, false)).toEqual([]);
    expect(sgd.slots(optimizer('{sgd: {momentum: 0.1}}').optimizer.args, false)).toEqual(['momentum_buffer']);
    expect(sgd.slots(optimizer('sgd').optimizer.args, true)).toEqual(['momentum_buffer']);
  });

  it('refuses nesterov without momentum, and with dampening', () => {
    for (const args of ['nesterov: true', 'nesterov: true, momentum: 0.9, dampening: 0.1']) {
      expect(faults('- linear: 3', { train: `loss: cross_entropy\noptimizer: {sgd: {${args}}}\nsteps: 1` })).toMatchObject([{ code: 'nesterov-momentum', location: { line: 7 } }]);
    }
  });
});

describe('defaults', () => {
  it("are PyTorch's", () => {
    expect(optimizer('adam').optimizer.args).toEqual({ lr: 1e-3, betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0, amsgrad: false });
    expect(optimizer('adamw').optimizer.args).toMatchObject({ weight_decay: 0.01 });
    expect(optimizer('adamax').optimizer.args).toEqual({ lr: 2e-3, betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0 });
    expect(optimizer('nadam').optimizer.args).toEqual({ lr: 2e-3, betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0, momentum_decay: 4e-3, decoupled_weight_decay: false });
    expect(optimizer('radam').optimizer.args).toEqual({ lr: 1e-3, betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0, decoupled_weight_decay: false });
    expect(optimizer('rmsprop').optimizer.args).toEqual({ lr: 1e-2, alpha: 0.99, eps: 1e-8, weight_decay: 0, momentum: 0, centered: false });
    expect(optimizer('adagrad').optimizer.args).toEqual({ lr: 1e-2, lr_decay: 0, weight_decay: 0, initial_accumulator_value: 0, eps: 1e-10 });
    expect(optimizer('adadelta').optimizer.args).toEqual({ lr: 1, rho: 0.9, eps: 1e-6, weight_decay: 0 });
    expect(optimizer('lion').optimizer.args).toEqual({ lr: 1e-4, betas: [0.9, 0.99], weight_decay: 0 });
    expect(optimizer('sgd').optimizer.args).toEqual({ lr: 1e-3, momentum: 0, dampening: 0, weight_decay: 0, nesterov: false });
  });
});
