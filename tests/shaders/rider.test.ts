/** Sums that ride along with a product: which ones do, and what every schedule makes of such a kernel. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchContraction } from '../../src/compiler/kernel/contraction.ts';
import type { Kernel, Schedule } from '../../src/compiler/kernel/ir.ts';
import { hasRiders } from '../../src/compiler/kernel/product.ts';
import type { PassName } from '../../src/compiler/passes/switches.ts';
import { emitKernel } from '../../src/shaders/emit.ts';
import { openTestDevice, type TestDevice } from '../gpu.ts';
import { compiled, experiment, type Setup } from '../integration/experiment.ts';
import { noise } from './close.ts';
import { FRAME, runKernel, SOFTWARE } from './run.ts';

let gpu: TestDevice;
beforeAll(async () => void (gpu = await openTestDevice({ features: ['subgroups'] })));
afterAll(() => gpu.close());

const conv = (args: string, size = 9): Setup => ({ input: [3, size, size], batch: 5, model: `- conv2d: {${args}}\n- relu\n- flatten\n- linear: $data.classes` });

const NETWORKS: Readonly<Record<string, Setup>> = {
  'a linear layer': { input: [13], batch: 5, model: '- linear: 17\n- relu\n- linear: $data.classes' },
  'a linear layer over positions': { input: [4, 6], numbers: [4, 10], batch: 5, model: '- linear: 12\n- relu\n- linear: 10', train: 'loss: mse\noptimizer: {sgd: {lr: 0.1}}\nepochs: 1' },
  'micro-batches that add up': { input: [13], batch: 5, model: '- linear: 17\n- relu\n- linear: $data.classes', train: 'loss: cross_entropy\noptimizer: {sgd: {lr: 0.1}}\naccumulate: 2\nepochs: 1' },
  'a convolution within a border of zeros': conv('out_channels: 8, kernel_size: 3, padding: 1'),
  'a convolution without one': conv('out_channels: 6, kernel_size: 3'),
  'a convolution with a stride': conv('out_channels: 8, kernel_size: 3, padding: 1, stride: 2'),
  'a dilated convolution': conv('out_channels: 8, kernel_size: 3, padding: 2, dilation: 2'),
  'a convolution in groups': conv('out_channels: 12, kernel_size: 3, padding: 1, groups: 3'),
  'a long sum in two kernels': { ...conv('out_channels: 8, kernel_size: 3, padding: 1', 20), batch: 12 },
};

function kernelsOf(setup: Setup, without: readonly PassName[] = []): Kernel[] {
  return compiled(experiment(setup), SOFTWARE, { without: new Set(without) }).programs['grad']!.kernels.map((k) => k.kernel);
}

/** Number of kernels in the training program that are nothing but a sum into a gradient. */
function sums(kernels: readonly Kernel[]): number {
  return kernels.filter((k) => k.name.startsWith('sum') && k.bindings.some((b) => b.name.startsWith('grad_'))).length;
}

describe('the bias’s gradient rides along with the weight’s', () => {
  it.each(Object.entries(NETWORKS))('of %s', (_, setup) => {
    expect(sums(kernelsOf(setup))).toBe(0);
    expect(sums(kernelsOf(setup, ['ride']))).toBe(2);
  });

  it('but not where each tap leaves out some windows', () => {
    const kernels = kernelsOf(conv('out_channels: 8, kernel_size: 2, padding: 1'));
    expect(sums(kernels)).toBe(1);
  });

  it('and not where the product’s rows run along the other operand', () => {
    // The weight of a transposed convolution is [in, out, …]; its gradient has the incoming one for its left factor.
    const kernels = kernelsOf({ input: [3, 5, 5], batch: 4, model: '- conv_transpose2d: {out_channels: 8, kernel_size: 3}\n- flatten\n- linear: $data.classes' });
    expect(sums(kernels)).toBe(1);
  });
});

// Micro-batches are run by tests/integration/accumulate.test.ts, whose frame counts them.
describe.each(Object.entries(NETWORKS).filter(([, { train }]) => !train?.includes('accumulate')))('kernels of %s', (_, setup) => {
  it('give what the interpreter gives, whatever the schedule', async () => {
    const riding = kernelsOf(setup).filter(hasRiders);
    expect(riding.length).toBeGreaterThan(0);
    let tiles = 0;
    for (const kernel of riding) {
      for (const schedule of [...tilesOf(kernel), ...OTHERS]) {
        if (!emits(kernel, schedule)) continue;
        if (schedule.kind === 'tile') tiles++;
        for (const rows of schedule.kind === 'tile' ? [setup.batch!, 1] : [setup.batch!]) {
          const bindings = kernel.bindings.map((b, i) => (b.access === 'read' ? noise(60_000, i + 1) : b.name.startsWith('partial') ? 60_000 : new Float64Array(60_000)));
          const { gpu: got, reference } = await runKernel(gpu, kernel, schedule, { bindings, rows, maxRows: setup.batch! });
          kernel.bindings.forEach((b, i) => {
            if (b.access === 'read') return;
            const wrong = [...reference[i]!.keys()].filter((k) => !Number.isNaN(reference[i]![k]!) && !(Math.abs(got[i]![k]! - reference[i]![k]!) <= 5000 * 2 ** -24));
            expect(wrong.slice(0, 5), `${kernel.name} ${JSON.stringify(schedule)}, ${b.name}`).toEqual([]);
          });
        }
      }
    }
    expect(tiles).toBeGreaterThan(0);
  });
});

const OTHERS: readonly Schedule[] = [{ kind: 'loop', workgroup: 64 }, { kind: 'row', lanes: 8 }, { kind: 'column', columns: 8, lanes: 4 }];

function tilesOf(kernel: Kernel): Schedule[] {
  const division = matchContraction(kernel);
  const sizes = [[8, 4, 8, 1], [16, 8, 8, 1], [8, 4, 8, 4], [3, 1, 0, 1]] as const;
  return division ? sizes.map(([tm, tn, subgroup, depth]) => ({ kind: 'tile', ...division, tm, tn, workgroup: [8, 1], subgroup, depth })) : [];
}

function emits(kernel: Kernel, schedule: Schedule): boolean {
  if (schedule.kind !== 'tile') return true;
  try {
    emitKernel(kernel, schedule, { target: SOFTWARE, frame: FRAME, maxRows: 12 });
    return true;
  } catch {
    return false;
  }
}
