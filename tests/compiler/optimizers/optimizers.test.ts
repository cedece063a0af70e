/** What the golden runs leave open of the optimizers: dampening, amsgrad, argument checks, slots; and the schedules' specs. */
import { describe, expect, it } from 'vitest';
import { OPTIMIZERS } from '../../../src/compiler/optimizers/registry.ts';
import { update } from '../../parity/reference.ts';
import { configOf, faults, noise } from '../model/support.ts';

function optimizer(text: string): NonNullable<ReturnType<typeof configOf>['train']> {
  return configOf('- linear: 3', { train: `loss: cross_entropy\noptimizer: ${text}\nsteps: 1` }).train!;
}

/** Parameters after each of `steps` steps, with gradients that change. */
function trace(text: string, steps: number): number[][] {
  const train = optimizer(text);
  const slots = {};
  let p = noise([3], 1).data;
  return Array.from({ length: steps }, (_, k) => [...(p = update(train, p, noise([3], k + 2).data, slots, { lr: train.optimizer.args['lr'] as number, t: k + 1 }))]);
}

const close = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): void =>
  a.forEach((row, k) => row.forEach((v, i) => expect(v, `step ${k}, element ${i}`).toBeCloseTo(b[k]![i]!, 13)));

describe('sgd', () => {
  it('dampens from the second step on', () => {
    const [m, damp, wd, lr] = [0.9, 0.3, 0.01, 0.1];
    let p = [...noise([3], 1).data];
    let buffer: number[] | undefined;
    const expected = [0, 1, 2, 3].map((k) => {
      const d = [...noise([3], k + 2).data].map((g, i) => g + wd * p[i]!);
      buffer = buffer === undefined ? d : buffer.map((b, i) => m * b + (1 - damp) * d[i]!);
      return (p = p.map((v, i) => v - lr * buffer![i]!));
    });
    close(trace('{sgd: {lr: 0.1, momentum: 0.9, dampening: 0.3, weight_decay: 0.01}}', 4), expected);
  });

  it('keeps a buffer only where it has a momentum', () => {
    const sgd = OPTIMIZERS.get('sgd')!;
    expect(sgd.slots(optimizer('sgd').optimizer.args, false)).toEqual([]);
    expect(sgd.slots(optimizer('{sgd: {momentum: 0.1}}').optimizer.args, false)).toEqual(['momentum_buffer']);
  });

  it('refuses nesterov without momentum, and with dampening', () => {
    for (const args of ['nesterov: true', 'nesterov: true, momentum: 0.9, dampening: 0.1']) {
      expect(faults('- linear: 3', { train: `loss: cross_entropy\noptimizer: {sgd: {${args}}}\nsteps: 1` })).toMatchObject([{ code: 'nesterov-momentum', location: { line: 7 } }]);
    }
  });
});

describe('adam', () => {
  it('with amsgrad divides by the largest second moment so far', () => {
    const [b1, b2, eps, lr] = [0.9, 0.5, 1e-8, 0.1];
    let p = [...noise([3], 1).data];
    let [m, v, top] = [[0, 0, 0], [0, 0, 0], [0, 0, 0]];
    const expected = [1, 2, 3, 4, 5].map((t) => {
      const g = [...noise([3], t + 1).data];
      m = m.map((a, i) => b1 * a + (1 - b1) * g[i]!);
      v = v.map((a, i) => b2 * a + (1 - b2) * g[i]! ** 2);
      top = top.map((a, i) => Math.max(a, v[i]!));
      return (p = p.map((a, i) => a - ((lr / (1 - b1 ** t)) * m[i]!) / (Math.sqrt(top[i]!) / Math.sqrt(1 - b2 ** t) + eps)));
    });
    close(trace('{adam: {lr: 0.1, betas: [0.9, 0.5], amsgrad: true}}', 5), expected);
  });

  it('of a zero gradient does not move', () => {
    const train = optimizer('adam');
    const p = noise([3], 1).data;
    expect([...update(train, p, new Float64Array(3), {}, { lr: 1e-3, t: 1 })]).toEqual([...p]);
  });

  it("has PyTorch's defaults", () => {
    expect(optimizer('adam').optimizer.args).toEqual({ lr: 1e-3, betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0, amsgrad: false });
    expect(optimizer('adamw').optimizer.args).toMatchObject({ weight_decay: 0.01 });
    expect(optimizer('sgd').optimizer.args).toEqual({ lr: 1e-3, momentum: 0, dampening: 0, weight_decay: 0, nesterov: false });
  });
});
