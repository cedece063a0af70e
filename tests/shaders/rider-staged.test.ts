/** Sums that ride along with products in workgroup memory, as GPUs run them: which ones do, and what they come to. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchContraction } from '../../src/compiler/kernel/contraction.ts';
import type { Kernel, Schedule } from '../../src/compiler/kernel/ir.ts';
import { hasRiders } from '../../src/compiler/kernel/product.ts';
import type { PassName } from '../../src/compiler/passes/switches.ts';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import type { DeviceClass } from '../../src/plan/device-class.ts';
import { openTestDevice, type TestDevice } from '../gpu.ts';
import { compiled, experiment, type Setup } from '../integration/experiment.ts';
import { noise } from './close.ts';
import { runKernel, SOFTWARE } from './run.ts';

let gpu: TestDevice;
beforeAll(async () => void (gpu = await openTestDevice({ features: ['shader-f16'] })));
afterAll(() => gpu.close());

const conv = (args: string, size = 7): Setup => ({ input: [3, size, size], batch: 5, model: `- conv2d: {${args}}\n- relu\n- flatten\n- linear: $data.classes` });

const NETWORKS: Readonly<Record<string, Setup>> = {
  'linear layers': { input: [13], batch: 5, model: '- linear: 17\n- relu\n- linear: 7\n- relu\n- linear: $data.classes' },
  'a linear layer over positions': { input: [4, 6], numbers: [4, 10], batch: 5, model: '- linear: 12\n- relu\n- linear: 10', train: 'loss: mse\noptimizer: {sgd: {lr: 0.1}}\nepochs: 1' },
  'a convolution within a border of zeros': conv('out_channels: 8, kernel_size: 3, padding: 1'),
  'a convolution with a stride': conv('out_channels: 6, kernel_size: 3, padding: 1, stride: 2'),
  'a convolution in groups': conv('out_channels: 12, kernel_size: 3, padding: 1, groups: 3'),
  'a long sum in two kernels': { ...conv('out_channels: 8, kernel_size: 3, padding: 1', 20), batch: 12 },
};

type Tile = Pick<Extract<Schedule, { kind: 'tile' }>, 'tm' | 'tn' | 'workgroup' | 'block' | 'prefetch'>;
/** Lanes below each other share the additions, some of them stand by, one adds alone. */
const TILES: readonly (readonly [string, Tile, Target])[] = [
  ['all lanes add', { tm: 4, tn: 4, workgroup: [8, 8], block: 16 }, PORTABLE],
  ['half of the lanes add', { tm: 4, tn: 8, workgroup: [4, 8], block: 4, prefetch: true }, SOFTWARE],
  ['each lane adds for itself', { tm: 4, tn: 4, workgroup: [8, 1], block: 8 }, SOFTWARE],
];

function riding(setup: Setup, target: Target = PORTABLE, without: readonly PassName[] = []): Kernel[] {
  return compiled(experiment(setup), target, { without: new Set(without) }).programs['grad']!.kernels.map((k) => k.kernel).filter(hasRiders);
}

/** What the kernel writes, with `maxRows` rows of it, against the interpreter. Elements past `rows` are no numbers. */
async function compare(kernel: Kernel, tile: Tile, target: Target, rows: number, maxRows: number, bound: number): Promise<void> {
  const schedule: Schedule = { kind: 'tile', ...matchContraction(kernel)!, ...tile, subgroup: 0 };
  const bindings = kernel.bindings.map((b, i) => (b.access === 'read' ? noise(60_000, i + 1) : 60_000));
  const { gpu: got, reference } = await runKernel(gpu, kernel, schedule, { bindings, rows, maxRows }, target);
  kernel.bindings.forEach((b, i) => {
    if (b.access === 'read') return;
    const written = [...reference[i]!.keys()].filter((k) => !Number.isNaN(reference[i]![k]!));
    expect(written.length, b.name).toBeGreaterThan(0);
    const wrong = written.filter((k) => !(Math.abs(got[i]![k]! - reference[i]![k]!) <= bound));
    expect(wrong.slice(0, 5), `${kernel.name} ${JSON.stringify(tile)}, ${b.name}`).toEqual([]);
  });
}

describe.each(Object.entries(NETWORKS))('%s', (_, setup) => {
  it.each(TILES)('where %s', async (_, tile, target) => {
    const kernels = riding(setup).filter((kernel) => matchContraction(kernel) && fourColumns(kernel));
    expect(kernels.length).toBeGreaterThan(0);
    for (const kernel of kernels) for (const rows of new Set([setup.batch!, 1])) await compare(kernel, tile, target, rows, setup.batch!, 5000 * 2 ** -24);
  });
});

/** Columns of the product; fewer than four get no staged tile. */
function fourColumns(kernel: Kernel): boolean {
  return matchContraction(kernel)!.n.reduce((n, i) => n * (kernel.axes[i]!.extent as number), 1) >= 4;
}

describe('halves', () => {
  // Where partial sums go: to the place of the right block, of the left one, or to memory of their own.
  const halves = { ...SOFTWARE, features: ['shader-f16'] };
  const kernel = riding(NETWORKS['a convolution within a border of zeros']!).find((k) => k.name.startsWith('conv'))!;

  it.each([['the input', ['x']], ['the gradient', ['grad']], ['both', ['grad', 'x']]] as const)('in %s', async (_, names) => {
    if (!gpu.device.features.has('shader-f16')) return;
    const bindings = kernel.bindings.map((b) => (names.some((n) => b.name.startsWith(n)) && b.access === 'read' ? { ...b, format: 'f16' as const } : b));
    expect(bindings.filter((b) => b.format === 'f16')).toHaveLength(names.length);
    await compare({ ...kernel, bindings }, TILES[0]![1], halves, 5, 5, 5000 * 2 ** -24);
  });
});

describe('the step of the CNN for MNIST', () => {
  const block = (channels: number, pool: string): string => `- conv2d: {out_channels: ${channels}, kernel_size: 3, padding: 1}\n- relu\n- max_pool2d: ${pool}\n- dropout: 0.3\n`;
  const model = `${block(32, '2')}${block(64, '2')}${block(128, '{kernel_size: 2, padding: 1}')}- flatten\n- linear: 625\n- relu\n- dropout: 0.3\n- linear: $data.classes`;
  const setup: Setup = { input: [1, 28, 28], bytes: true, classes: 10, batch: 100, model, train: 'loss: cross_entropy\noptimizer: {adam: {lr: 1e-3}}\nepochs: 5\nmetrics: [accuracy]' };

  it.each<[DeviceClass]>([['integrated'], ['discrete'], ['apple']])('takes a dispatch less for each bias and no more than forty on %s', (deviceClass) => {
    const dispatches = (without: readonly PassName[]): number => {
      const { programs } = compiled(experiment(setup), { ...PORTABLE, deviceClass }, { without: new Set(without) });
      return ['grad', 'update'].reduce((n, name) => n + programs[name]!.kernels.length, 0);
    };
    const riding = dispatches([]);
    expect(riding).toBeLessThanOrEqual(40);
    expect(dispatches(['ride']) - riding).toBeGreaterThanOrEqual(5);
  });

  it('keeps partial sums of a bias for its own elements alone', () => {
    const { programs } = compiled(experiment(setup), { ...PORTABLE, deviceClass: 'discrete' });
    const partials = programs['grad']!.kernels.filter((k) => hasRiders(k.kernel)).flatMap((k) => k.tensors.filter((t) => t.kind === 'partial' && t.id.endsWith('.1')));
    // Three convolutions', of up to 128 channels in at most 128 parts, written and read.
    expect(partials.length).toBe(6);
    for (const t of partials) expect(t.kind === 'partial' && t.elements).toBeLessThanOrEqual(128 * 128);
  });
});
