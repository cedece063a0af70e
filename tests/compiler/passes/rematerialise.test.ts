/** What kernels keep for the backward pass: one number in place of several functions of it. */
import { describe, expect, it } from 'vitest';
import type { CompiledProgram } from '../../../src/compiler/passes/pipeline.ts';
import { PORTABLE } from '../../../src/compiler/target.ts';
import { compiled, experiment, type Setup } from '../../integration/experiment.ts';

/** Elements a row of the tensors that the forward pass of `model` leaves to the backward pass or to itself. */
function written(model: string, input: readonly number[]): number[] {
  const setup: Setup = { input, numbers: input, model, train: 'loss: mse\noptimizer: {sgd: {lr: 0.1}}\nepochs: 1' };
  const { graph, kernels } = compiled(experiment(setup), PORTABLE).programs['grad'] as CompiledProgram;
  return kernels.flatMap(({ kernel, tensors }) =>
    tensors.flatMap((tensor, i) => {
      if (tensor.kind !== 'node' || kernel.bindings[i]!.access !== 'read_write') return [];
      const node = graph.nodes[tensor.node]!;
      if (graph.origins[node.origin]!.phase !== 'forward' || node.op === 'input') return [];
      return [node.shape.reduce<number>((n, d) => n * (d === 'N' ? 1 : d), 1)];
    }),
  );
}

// The output itself goes into the loss and is not kept.
describe('of a feed-forward layer are kept', () => {
  it.each([
    // The GELU's input and its value, which the next layer's weight gradient reads.
    ['gelu', '- linear: 24\n- gelu\n- linear: 6', [24, 24]],
    ['gelu: tanh', '- linear: 24\n- gelu: tanh\n- linear: 6', [24, 24]],
    ['silu', '- linear: 24\n- silu\n- linear: 6', [24, 24]],
    // Gate, what is gated, and their product.
    ['swiglu', '- swiglu: 24', [24, 24, 24]],
    // A ReLU's value says where it was positive, a sigmoid's what its slope was: nothing else is needed.
    ['relu', '- linear: 24\n- relu\n- linear: 6', [24]],
    ['sigmoid', '- linear: 24\n- sigmoid\n- linear: 6', [24]],
  ])('%s', (_, model, sizes) => {
    expect(written(model, [6]).sort((a, b) => b - a)).toEqual(sizes);
  });
});

it('of attention scores and weights are written, and one gradient of each', () => {
  const setup: Setup = { input: [5, 8], numbers: [5, 8], model: '- multihead_attention: {num_heads: 2, causal: true}', train: 'loss: mse\noptimizer: {sgd: {lr: 0.1}}\nepochs: 1' };
  const { graph, kernels } = compiled(experiment(setup), PORTABLE).programs['grad'] as CompiledProgram;
  const squares = kernels.flatMap(({ kernel, tensors }) => tensors.filter((t, i) => t.kind === 'node' && kernel.bindings[i]!.access === 'read_write' && graph.nodes[t.node]!.shape.slice(-2).every((d) => d === 5)));
  expect(squares).toHaveLength(4);
  // No mask is read or written anywhere: it is a comparison of positions.
  expect(graph.nodes.some((n) => n.op === 'iota')).toBe(true);
  const asMask = (id: number): boolean => graph.nodes[id]!.dtype === 'bool';
  expect(kernels.some(({ tensors }) => tensors.some((t) => t.kind === 'node' && asMask(t.node)))).toBe(false);
});
