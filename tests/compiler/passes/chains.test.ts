/** Thousands of layers of one element each in a row: kernels of a bounded size that any device can bind, and no stack that overflows. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { PORTABLE } from '../../../src/compiler/target.ts';
import type { Plan } from '../../../src/plan/types.ts';
import { configOf, specOf, type Source } from '../model/support.ts';

function planOf(block: string, depth: number, train = true): Plan {
  const source: Source = { input: [6], before: `blocks:\n  block:\n    layers: [${block}]`, ...(train ? { train: 'loss: cross_entropy\noptimizer: sgd\nepochs: 1' } : {}) };
  const { plan } = compile(configOf(`- linear: 6\n- {use: block, repeat: ${depth}}\n- linear: 3`, source), specOf(source), PORTABLE);
  return plan;
}

const dispatchesOf = ({ programs }: Plan): number => (programs.grad ?? programs.predict!).body.length;

describe('layers of one element each', () => {
  it.each([
    ['tanh', 'tanh'],
    ['residuals', '{residual: [sigmoid]}'],
  ])('%s, 1500 of them', (_, block) => {
    const plan = planOf(block, 1500, false);
    const dispatches = dispatchesOf(plan);
    expect(dispatches).toBeGreaterThan(10);
    expect(dispatches).toBeLessThan(100);
    for (const { wgsl } of plan.modules) expect(wgsl.length).toBeLessThan(10_000);
  });

  it('dropouts, 1200 of them: no kernel has more streams than words for them', () => {
    const plan = planOf('{dropout: 0.01}', 1200);
    const vectors = plan.modules.flatMap(({ wgsl }) => [...wgsl.matchAll(/args: array<vec4u, (\d+)>/g)].map((found) => Number(found[1])));
    expect(Math.max(...vectors)).toBeGreaterThan(10);
    expect(Math.max(...vectors)).toBeLessThanOrEqual(16);
    expect(dispatchesOf(plan)).toBeLessThan(100);
  });

  // The backward pass asks for what each of them makes: one kernel would have to write it all. Without fusion each op is a kernel.
  it.each([
    ['gelu', 'gelu', 60],
    ['residuals', '{residual: [tanh, sigmoid]}', 60],
    ['mixed', 'relu, {dropout: 0.1}, tanh', 60],
  ])('%s, 24 of them, are divided where bindings end, and nothing else is', (_, block, most) => {
    expect(dispatchesOf(planOf(block, 24))).toBeLessThan(most);
  });
});
