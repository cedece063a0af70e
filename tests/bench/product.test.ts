// Single products as the benchmarks time them: what the programs of a product plan compute is the product, however often it runs.
import { beforeAll, describe, expect, it } from 'vitest';
import { tuningOf } from '../../bench/gpu/tuning.ts';
import { compileProduct, ProductSession, productPlan, type Product } from '../../bench/shale/product.ts';
import { deviceFor, openAdapter, type Adapter } from '../../bench/shale/model.ts';
import { sameSchedule, shaderHash } from '../../src/compiler/passes/schedules.ts';
import { dispatchesOf } from '../../src/plan/references.ts';
import { parsePlan, serialisePlan } from '../../src/plan/serialise.ts';
import type { Plan } from '../../src/plan/types.ts';
import { candidateSchedules } from '../../src/shaders/choose.ts';
import { stepKernels, type StepKernel } from '../../src/tune/step-kernels.ts';
import { uniformBits } from '../../src/plan/random.ts';
import { sumBound, distance } from '../shaders/close.ts';

const random = (size: number, stream: number): Float32Array<ArrayBuffer> => Float32Array.from({ length: size }, (_, i) => uniformBits(3, 0, stream, i) * 2 ** -31 - 1);

let adapter: Adapter;
beforeAll(async () => {
  adapter = await openAdapter();
});

async function computed(product: Product, values: ReadonlyMap<string, Float32Array<ArrayBuffer>>, { half = false, plan = productPlan(product, adapter.profile, { half }) }: { readonly half?: boolean; readonly plan?: Plan } = {}): Promise<Float32Array> {
  const device = await deviceFor(plan, adapter);
  try {
    const session = await ProductSession.start(plan, device, values);
    await session.compute();
    const once = await session.result();
    await session.compute(3);
    // What the rows were placed in is still there.
    expect(await session.result()).toEqual(once);
    expect(device.takeUncaptured()).toBeUndefined();
    session.dispose();
    return once;
  } finally {
    device.destroy();
  }
}

function multiplied(a: ArrayLike<number>, b: ArrayLike<number>, m: number, k: number, n: number): Float64Array {
  return Float64Array.from({ length: m * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    let sum = 0;
    for (let l = 0; l < k; l++) sum += a[i * k + l]! * b[l * n + j]!;
    return sum;
  });
}

describe('a product plan', () => {
  const [m, k, n] = [37, 53, 29];
  const values = new Map([['a', random(m * k, 1)], ['b', random(k * n, 2)]]);

  it('multiplies matrices', async () => {
    const product: Product = { operands: [{ name: 'a', shape: [m, k], batch: false }, { name: 'b', shape: [k, n], batch: false }], build: (g, [a, b]) => g.contract(a!, b!, 'ik', 'kj', 'ij') };
    expect(distance(Float64Array.from(await computed(product, values)), multiplied(values.get('a')!, values.get('b')!, m, k, n))).toBeLessThan(sumBound(2 * k));
  });

  it('multiplies halves, where the adapter has them', async () => {
    if (!adapter.profile.features.includes('shader-f16')) return;
    const product: Product = { operands: [{ name: 'a', shape: [1, m, k], batch: true }, { name: 'b', shape: [1, k, n], batch: true }], build: (g, [a, b]) => g.contract(a!, b!, 'nik', 'nkj', 'nij') };
    const plan = productPlan(product, adapter.profile, { half: true });
    for (const { module } of dispatchesOf(plan.programs.eval.body)) expect(plan.modules[module]!.wgsl).toContain('f16');
    expect(plan.requires.features).toContain('shader-f16');
    const got = Float64Array.from(await computed(product, values, { half: true }));
    const exact = multiplied(values.get('a')!, values.get('b')!, m, k, n);
    const error = distance(got, exact);
    // Each factor is off by up to 2^-11 of itself, in either direction.
    expect(error).toBeLessThan(2 * k * 2 ** -11);
    expect(error).toBeGreaterThan(sumBound(2 * k));
  });

  it('has the products of a convolution, placed as layouts want them before the product runs', async () => {
    const [batch, channels, filters, size] = [5, 3, 7, 6];
    const operands = new Map([['x', random(batch * channels * size * size, 3)], ['dy', random(batch * filters * size * size, 4)]]);
    const attrs = { stride: [1, 1], padding: [[1, 1], [1, 1]], dilation: [1, 1], groups: 1, kernel: [3, 3] };
    const product: Product = {
      operands: [{ name: 'x', shape: [batch, channels, size, size], batch: true }, { name: 'dy', shape: [batch, filters, size, size], batch: true }],
      build: (g, [x, dy]) => g.add('conv_weight_grad', [x!, dy!], attrs),
    };
    const plan = productPlan(product, adapter.profile);
    const fields = (name: 'predict' | 'eval'): number => [...dispatchesOf(plan.programs[name].body)].filter((d) => d.bindings.some((b) => plan.buffers[b.buffer]!.kind === 'data')).length;
    expect(fields('predict')).toBe([...dispatchesOf(plan.programs.predict.body)].length);
    expect(fields('eval')).toBe(0);
    expect(parsePlan(serialisePlan(plan))).toEqual(plan);
    const got = Float64Array.from(await computed(product, operands));
    const [x, dy] = [operands.get('x')!, operands.get('dy')!];
    const want = Float64Array.from({ length: filters * channels * 9 }, (_, at) => {
      const [o, c, ky, kx] = [Math.floor(at / (channels * 9)), Math.floor(at / 9) % channels, Math.floor(at / 3) % 3, at % 3];
      let sum = 0;
      for (let b = 0; b < batch; b++) {
        for (let i = 0; i < size * size; i++) {
          const [iy, ix] = [Math.floor(i / size) + ky - 1, (i % size) + kx - 1];
          if (iy >= 0 && iy < size && ix >= 0 && ix < size) sum += x[((b * channels + c) * size + iy) * size + ix]! * dy[(b * filters + o) * size * size + i]!;
        }
      }
      return sum;
    });
    expect(distance(got, want)).toBeLessThan(sumBound(2 * batch * size * size));
  });

  it('can be tuned, and runs as it was found to be faster', async () => {
    const product: Product = { operands: [{ name: 'a', shape: [64, 64], batch: false }, { name: 'b', shape: [64, 64], batch: false }], build: (g, [a, b]) => g.contract(a!, b!, 'ik', 'kj', 'ij') };
    const { step } = compileProduct(product, adapter.profile);
    const { report } = await tuningOf(step, adapter, 60_000);
    expect(report).toMatchObject({ measured: 1, rejected: [], left: 0 });
    const [{ key, kernel, schedule: table }] = stepKernels(step) as [StepKernel];
    const schedule = candidateSchedules(kernel, adapter.profile).find((s) => !sameSchedule(s, table))!;
    const shader = shaderHash(kernel, schedule, { target: adapter.profile, frame: step.plan.frame, maxRows: step.plan.maxRows });
    const chosen = compileProduct(product, adapter.profile, { choices: { format: 'shale.schedules', version: 1, kernels: { [key]: { schedule, shader, table } } } });
    expect(stepKernels(chosen.step).map((k) => k.schedule)).toEqual([schedule]);
    const got = Float64Array.from(await computed(product, new Map([['a', random(64 * 64, 5)], ['b', random(64 * 64, 6)]]), { plan: chosen.plan }));
    expect(distance(got, multiplied(random(64 * 64, 5), random(64 * 64, 6), 64, 64, 64))).toBeLessThan(sumBound(2 * 64));
  });
});
