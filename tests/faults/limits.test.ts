/** The device's limits: what passes a binding is refused before anything is allocated; what passes a dispatch's dimension is split. */
import { describe, expect, it, vi } from 'vitest';
import { ShaleError } from '../../src/errors.ts';
import { dispatchesOf } from '../../src/plan/references.ts';
import type { Plan } from '../../src/plan/types.ts';
import { workgroups } from '../../src/plan/grid.ts';
import { createSession } from '../../src/runtime/executor.ts';
import { predictRows } from '../../src/runtime/predict.ts';
import { initialState, writeStateValues } from '../../src/runtime/state.ts';
import type { CompileOptions } from '../../src/compiler/compile.ts';
import { PORTABLE } from '../../src/compiler/target.ts';
import { experiment, planOf, trained, using, withValues, type Experiment, type Setup } from '../integration/experiment.ts';
import { useTarget } from '../integration/target.ts';

const { device, target } = useTarget('adapter');

function refusal(setup: Setup): ShaleError {
  try {
    planOf(experiment({ file: 'big.yaml', ...setup }), PORTABLE);
  } catch (error) {
    if (error instanceof ShaleError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('B4: tensors over the binding limit', () => {
  it('a parameter: bytes, limit, layer and line', () => {
    const error = refusal({ input: [6000], model: '- linear: 8\n- {name: wide, linear: 6001}\n- relu\n- {name: fat, linear: 6000}\n- linear: $data.classes' });
    expect(error).toMatchObject({ faultClass: 'device', code: 'tensor-too-large' });
    expect(error.diagnostics[0]!.message).toMatch(/`fat\.weight` \[6000, 6001\] takes 144\d{6} bytes, but portable binds at most 134217728 at once/);
    expect(error.diagnostics[0]!.location).toMatchObject({ file: 'big.yaml', line: 8 });
    expect(error.diagnostics[0]!.hint).toBeDefined();
  });

  it('an activation: the batch size that makes it so is named', () => {
    const error = refusal({ input: [4, 64, 64], batch: 100, rows: { train: 100 }, model: '- {name: c, conv2d: {out_channels: 128, kernel_size: 3, padding: 1}}\n- {name: act, relu: }\n- flatten\n- {name: fc, linear: $data.classes}' });
    expect(error).toMatchObject({ faultClass: 'device', code: 'tensor-too-large' });
    const [worst] = error.diagnostics;
    expect(worst!.message).toMatch(/result of `\w+` \[100, 128, 64, 64\] takes 209715200 bytes, but portable binds at most 134217728/);
    expect(worst!.hint).toMatch(/smaller `batch_size` than 100 would help: 64 fits, or `precision: mixed`/);
    expect(worst!.location?.file).toBe('big.yaml');
  });

  it('more elements than an index counts, on a device that binds as many bytes', () => {
    const large = { ...PORTABLE, limits: { ...PORTABLE.limits, maxStorageBufferBindingSize: 2 ** 36, maxBufferSize: 2 ** 36 } };
    const e = experiment({ file: 'big.yaml', input: [2 ** 16], batch: 2 ** 16, rows: { train: 2 }, model: '- {name: act, mul: 3}', train: 'none' });
    expect(() => planOf(e, large)).toThrow(/result of `act` \[65536, 65536\] has 4294967296 elements, and an index counts 2147483647/);
    const fits = experiment({ input: [2 ** 16], batch: 2 ** 15 - 1, rows: { train: 2 }, model: '- {name: act, mul: 3}', train: 'none' });
    expect(planOf(fits, large).maxRows).toBe(32_767);
  });

  it('a plan for more than the device has is refused before any buffer is made', async () => {
    const plan = planOf(experiment({ input: [3], model: '- linear: $data.classes' }), target());
    const { gpu } = device();
    const createBuffer = vi.spyOn(gpu, 'createBuffer');
    const huge: Plan = { ...plan, buffers: plan.buffers.map((b) => (b.kind === 'slab' ? { ...b, bytes: 2 ** 40 } : b)) };
    await expect(createSession(device(), huge)).rejects.toMatchObject({ faultClass: 'device', code: 'out-of-memory' });
    createBuffer.mockRestore();
    expect(device().usage.buffers).toBe(0);
  });
});

describe('B5: more workgroups than one dimension of a dispatch holds', () => {
  /** The output for all rows, after asserting that some kernel needs more than 65,535 groups. */
  async function predicted(e: Experiment, rows: number, options: CompileOptions = {}, compiledFor = target()): Promise<{ values: ArrayLike<number>; weights: ReadonlyMap<string, ArrayLike<number>> }> {
    const plan = planOf(e, compiledFor, options);
    const largest = Math.max(...[...dispatchesOf(plan.programs.predict.body)].map((d) => workgroups(d.grid, plan.maxRows)));
    expect(largest, 'no dispatch is that large: nothing to prove').toBeGreaterThan(65_535);
    return using(device(), plan, async (session) => {
      const weights = initialState(plan);
      writeStateValues(session, weights);
      const { values } = await predictRows(session, e.data.splits.train, Uint32Array.from({ length: rows }, (_, i) => i));
      return { values, weights };
    });
  }

  /** Index of the first element that is further than `tolerance` off; -1 where none is. */
  const firstWrong = (values: ArrayLike<number>, expected: (i: number) => number, tolerance: number): number => {
    for (let i = 0; i < values.length; i++) if (!(Math.abs(values[i]! - expected(i)) <= tolerance)) return i;
    return -1;
  };

  it.each([3, 2, 1])('elementwise, %i of at most 3 rows', async (rows) => {
    const size = 2_900_001;
    const e = experiment({ input: [size], batch: 3, rows: { train: 3 }, model: '- mul: 3', train: 'none' });
    const data = withValues(e.data, 'x', (x) => x.forEach((_, i) => (x[i] = i % 65_521)));
    // Whole, and in parts that do or don't need a second dimension themselves.
    for (const options of [{}, { longestDispatch: 1e6 }, { longestDispatch: 6e6 }]) {
      const { values } = await predicted({ ...e, data }, rows, options);
      expect(values.length).toBe(rows * size);
      expect(firstWrong(values, (i) => 3 * (i % 65_521), 0)).toBe(-1);
    }
  });

  it('rows of a softmax', async () => {
    const [groups, width] = [66_001, 64];
    const e = experiment({ input: [groups, width], batch: 1, rows: { train: 1 }, model: '- softmax: -1', train: 'none' });
    // Row r has one 1 at r mod 64 and zeros elsewhere.
    const data = withValues(e.data, 'x', (x) => x.forEach((_, i) => (x[i] = i % width === Math.floor(i / width) % width ? 1 : 0)));
    // A software adapter would run rows as short as these as loops.
    const { values } = await predicted({ ...e, data }, 1, {}, { ...target(), deviceClass: 'integrated' });
    const sum = Math.E + width - 1;
    expect(firstWrong(values, (i) => (i % width === Math.floor(i / width) % width ? Math.E : 1) / sum, 1e-7)).toBe(-1);
  });

  it('tiles of a product', async () => {
    const points = 1_100_001;
    const e = experiment({ input: [points, 4], batch: 1, rows: { train: 1 }, model: '- {name: fc, linear: 8}', train: 'none' });
    const data = withValues(e.data, 'x', (x) => x.forEach((_, i) => (x[i] = (i % 4093) / 4093)));
    const { values, weights } = await predicted({ ...e, data }, 1);
    const [w, b, x] = [weights.get('fc.weight')!, weights.get('fc.bias')!, data.splits.train.fields.get('x')!];
    const expected = (i: number): number => [0, 1, 2, 3].reduce((n, k) => n + w[(i % 8) * 4 + k]! * x[Math.floor(i / 8) * 4 + k]!, b[i % 8]!);
    expect(firstWrong(values, expected, 1e-6)).toBe(-1);
  });
});

describe('C7: no epochs', () => {
  it('nothing is trained, the test split is evaluated', async () => {
    const e = experiment({ input: [3], rows: { train: 8, test: 3 }, model: '- linear: $data.classes', train: 'loss: cross_entropy\noptimizer: {sgd: {lr: 0.1}}\nepochs: 0' });
    const plan = planOf(e, target());
    const { events, result } = await trained(device(), plan, e.data);
    expect(events.map((event) => event.event)).toEqual(['eval', 'done']);
    expect(result.snapshot.step).toBe(0);
    expect(result.snapshot.state.get('0.weight')).toEqual(initialState(plan).get('0.weight'));
  });
});
