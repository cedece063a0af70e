/** What training takes of the device: known beforehand to the byte, linear in the batch, and told where there is not enough. */
import { describe, expect, it, vi } from 'vitest';
import { PORTABLE } from '../../src/compiler/target.ts';
import { ShaleError } from '../../src/errors.ts';
import { sessionBytes } from '../../src/plan/memory.ts';
import { createSession } from '../../src/runtime/executor.ts';
import { experiment, planOf, trainedIn, type Setup } from './experiment.ts';
import { useTarget } from './target.ts';

const { device, target } = useTarget('adapter');

const NETWORKS: Readonly<Record<string, Setup>> = {
  'convolutions, batch norm and dropout': {
    input: [2, 9, 9],
    batch: 7,
    rows: { train: 20, val: 9 },
    model: '- {conv2d: {out_channels: 4, kernel_size: 3}}\n- batch_norm2d\n- relu\n- max_pool2d: 2\n- dropout: 0.3\n- flatten\n- linear: $data.classes',
  },
  'a loop over time': { input: [5, 3], rows: { train: 20 }, model: '- lstm: 6\n- flatten\n- linear: $data.classes' },
  'frozen layers, bytes and a wide log': {
    input: [12],
    bytes: true,
    rows: { train: 20, val: 8 },
    model: '- {name: trunk, linear: 9, freeze: true}\n- tanh\n- linear: $data.classes',
    train: 'loss: cross_entropy\noptimizer: {adam: {lr: 0.01}}\nmetrics: [accuracy, f1]\nepochs: 2',
  },
  'a limit': {
    input: [30],
    batch: 16,
    rows: { train: 40 },
    model: `${Array.from({ length: 4 }, () => '- linear: 200\n- gelu').join('\n')}\n- linear: $data.classes`,
    train: 'loss: cross_entropy\noptimizer: {sgd: {lr: 0.01}}\nepochs: 1\nmemory_limit: 1.36MiB',
  },
};

describe.each(Object.keys(NETWORKS))('%s', (name) => {
  it('takes what the plan says, and rows of data', async () => {
    const e = experiment(NETWORKS[name]!);
    const plan = planOf(e, target());
    const made: { label: string; size: number }[] = [];
    const { gpu } = device();
    const createBuffer = gpu.createBuffer.bind(gpu);
    const spy = vi.spyOn(gpu, 'createBuffer').mockImplementation((descriptor) => {
      made.push({ label: descriptor.label ?? '', size: descriptor.size });
      return createBuffer(descriptor);
    });
    const session = await createSession(device(), plan);
    try {
      const { total, state, activations, other } = sessionBytes(plan);
      expect(device().usage.bytes).toBe(total);
      expect(made.reduce((n, { size }) => n + size, 0)).toBe(total);
      const labelled = (of: (label: string) => boolean): number => made.filter(({ label }) => of(label)).reduce((n, { size }) => n + size, 0);
      expect(labelled((label) => label.startsWith('slab.'))).toBe(activations);
      expect(labelled((label) => ['frame', 'args', 'log', 'log readback'].includes(label))).toBe(other);
      expect(state).toBe(total - activations - other);
      const before = made.length;
      await trainedIn(session, e.data);
      // Rows come on top while they are trained or evaluated on, and what is read back on its way.
      const more = made.slice(before).map(({ label }) => label);
      expect(more.filter((label) => !/^(data\..*|kept\..*|rows|readback)$/.test(label))).toEqual([]);
      expect(more.some((label) => label.startsWith('data.'))).toBe(true);
      expect(device().usage.bytes).toBe(total);
    } finally {
      session.dispose();
      spy.mockRestore();
    }
  });
});

describe('against the batch', () => {
  const network = (batch: number): Setup => ({
    input: [3, 16, 16],
    batch,
    rows: { train: 2 * batch },
    model: '- {conv2d: {out_channels: 8, kernel_size: 3, padding: 1}}\n- batch_norm2d\n- relu\n- {conv2d: {out_channels: 8, kernel_size: 3, padding: 1}}\n- relu\n- max_pool2d: 2\n- flatten\n- linear: $data.classes',
  });

  it.each(['portable', 'adapter'] as const)('activations grow in proportion: %s', (kind) => {
    const on = kind === 'portable' ? PORTABLE : target();
    const of = (batch: number): number => sessionBytes(planOf(experiment(network(batch)), on)).activations / batch;
    const [small, ...larger] = [64, 128, 512, 1024].map(of);
    // Partial sums, of which there are as many for any batch, count less and less.
    for (const bytes of larger) {
      expect(bytes).toBeLessThanOrEqual(1.02 * small!);
      expect(bytes).toBeGreaterThan(0.8 * small!);
    }
  });

  it('state does not', () => {
    const of = (batch: number): number => sessionBytes(planOf(experiment(network(batch)))).state;
    expect(of(512)).toBe(of(8));
  });
});

describe('D7: too little', () => {
  const setup: Setup = { file: 'big.yaml', input: [30], batch: 16, rows: { train: 40 }, model: '- {name: wide, linear: 500}\n- relu\n- {name: head, linear: $data.classes}' };

  it.each([0, 3, 9])('names what is wanted, the largest tensors with their lines, and what would help, at allocation %i', async (failing) => {
    const plan = planOf(experiment(setup), target());
    const { gpu } = device();
    const createBuffer = gpu.createBuffer.bind(gpu);
    let calls = 0;
    const spy = vi.spyOn(gpu, 'createBuffer').mockImplementation((descriptor) => {
      if (calls++ === failing) throw new Error('there is none left');
      return createBuffer(descriptor);
    });
    const error = await createSession(device(), plan).then(() => undefined, (e: unknown) => e);
    spy.mockRestore();
    expect(error).toBeInstanceOf(ShaleError);
    const [fault] = (error as ShaleError).diagnostics;
    expect(fault).toMatchObject({ code: 'out-of-memory' });
    expect(fault!.message).toContain(`${sessionBytes(plan).total} bytes are wanted in all`);
    expect(fault!.message).toContain('there is none left');
    expect(fault!.hint).toMatch(/lower `batch_size` from 16, set `train\.memory_limit` .*choose another device/);
    expect(fault!.notes).toHaveLength(3);
    expect(fault!.notes![0]!.message).toMatch(/`wide\.weight`.* \[500, 30\] takes 58\.\d KiB/);
    expect(fault!.notes![0]!.location).toMatchObject({ file: 'big.yaml', line: 5 });
    expect(device().usage.buffers).toBe(0);
  });
});
