/** The compiler's work grows with a model's depth, not with its square: counted, since times tell of the machine. */
import { afterEach, expect, it, vi } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { GraphBuilder } from '../../src/compiler/graph/builder.ts';
import { ClusterSet } from '../../src/compiler/passes/clusters.ts';
import { Lowering } from '../../src/compiler/passes/lowering.ts';
import { PORTABLE } from '../../src/compiler/target.ts';
import { configOf, specOf, type Source } from './model/support.ts';

const DEEPER = 8;
const TRAIN = 'loss: cross_entropy\noptimizer: {adam: {lr: 0.001}}\nepochs: 1';

afterEach(() => vi.restoreAllMocks());

/** How often each part of the compiler was asked for something; elements of operands are asked for by elements. */
function work(block: string, input: readonly number[], depth: number): { readonly counts: Readonly<Record<string, number>>; readonly modules: number; readonly dispatches: number } {
  const spies = {
    added: vi.spyOn(GraphBuilder.prototype, 'add'),
    'added again': vi.spyOn(GraphBuilder.prototype, 'addAgain'),
    elements: vi.spyOn(Lowering.prototype, 'element'),
    'questions of order': vi.spyOn(ClusterSet.prototype, 'dependsOn'),
  };
  const source: Source = { input, before: `blocks:\n  block:\n    layers:\n      - ${block}`, train: TRAIN };
  const { plan } = compile(configOf(`- {name: deep, use: block, repeat: ${depth}}\n${input.length > 1 ? '- flatten\n' : ''}- linear: 3`, source), specOf(source), PORTABLE);
  const counts = Object.fromEntries(Object.entries(spies).map(([name, spy]) => [name, spy.mock.calls.length]));
  vi.restoreAllMocks();
  return { counts, modules: plan.modules.length, dispatches: plan.programs.grad!.body.length };
}

it.each([
  ['linear layers with ReLU', '{sequential: [{linear: 4}, relu]}', [4]],
  ['residual blocks with norms', '{residual: [layer_norm, {linear: 8}, gelu, {linear: 4}]}', [4]],
  ['residual convolutions', '{residual: [{conv2d: {out_channels: 2, kernel_size: 3, padding: 1}}, batch_norm2d, relu]}', [2, 4, 4]],
] as const)('%s', (_, block, input) => {
  const [a, b, c] = [1, 2, 3].map((times) => work(block, input, times * DEEPER)) as [ReturnType<typeof work>, ReturnType<typeof work>, ReturnType<typeof work>];
  expect(b.dispatches).toBeGreaterThan(a.dispatches);
  // Each eight blocks more cost what the eight before them did; work that grew with the square would cost half as much again.
  for (const [name, count] of Object.entries(c.counts)) expect((count - b.counts[name]!) / (b.counts[name]! - a.counts[name]!), name).toBeCloseTo(1, 1);
  // Blocks that are alike share their kernels.
  expect([b.modules, c.modules]).toEqual([a.modules, a.modules]);
});
