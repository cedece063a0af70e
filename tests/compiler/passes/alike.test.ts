// Kernels taken over from a cluster that looks the same are those that lowering would have made.
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { AlikeKernels } from '../../../src/compiler/passes/alike.ts';
import { optimise } from '../../../src/compiler/passes/optimise.ts';
import { kernelsOf, layOut, type ScheduledKernel } from '../../../src/compiler/passes/pipeline.ts';
import { PORTABLE } from '../../../src/compiler/target.ts';
import { experiment } from '../../integration/experiment.ts';

/** Lowers every cluster anew. */
class NeverAlike extends AlikeKernels<ScheduledKernel> {
  override of(_cluster: unknown, _input: unknown, _id: string, make: () => readonly ScheduledKernel[]): readonly ScheduledKernel[] {
    return make();
  }
}

class Counting extends AlikeKernels<ScheduledKernel> {
  made = 0;
  override of(...[cluster, input, id, make]: Parameters<AlikeKernels<ScheduledKernel>['of']>): readonly ScheduledKernel[] {
    return super.of(cluster, input, id, () => (this.made++, make()));
  }
}

function model(repeat: number): ReturnType<typeof experiment> {
  return experiment({
    input: [3, 8, 8],
    batch: 16,
    before: 'blocks:\n  b:\n    layers:\n      - residual: [{conv2d: {out_channels: 4, kernel_size: 3, padding: 1}}, batch_norm2d, relu, dropout: 0.2]\n      - residual: [layer_norm, {linear: 8}, gelu]',
    model: `- conv2d: {out_channels: 4, kernel_size: 1}\n- {use: b, repeat: ${repeat}}\n- flatten\n- linear: $data.classes`,
    train: 'loss: cross_entropy\noptimizer: {adam: {lr: 0.01}}\nepochs: 1',
  });
}

function kernels(repeat: number, alike: AlikeKernels<ScheduledKernel>): readonly ScheduledKernel[] {
  const e = model(repeat);
  const source = compile(e.config, e.spec, PORTABLE).programs['grad']!.source;
  const layouts = new Map();
  const laid = layOut(optimise(source), layouts);
  return kernelsOf(source, laid, layouts, { target: PORTABLE, maxRows: 16, spec: e.spec, logWords: 8, alike }).kernels;
}

describe('clusters that look the same', () => {
  it('get the kernels, tensors and random streams that they would get alone', () => {
    expect(kernels(4, new AlikeKernels())).toEqual(kernels(4, new NeverAlike()));
  });

  it('are lowered once however often a block is repeated', () => {
    const counts = [3, 9].map((repeat) => {
      const counting = new Counting();
      kernels(repeat, counting);
      return counting.made;
    });
    expect(counts[1]).toBe(counts[0]);
  });
});
