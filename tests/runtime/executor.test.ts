import { describe, expect, it } from 'vitest';
import { identityLayout } from '../../src/plan/layout.ts';
import type { Plan } from '../../src/plan/types.ts';
import { workgroups } from '../../src/plan/grid.ts';
import { createSession, type Session } from '../../src/runtime/executor.ts';
import type { BoundRows } from '../../src/runtime/rows.ts';
import { initialValues } from '../../src/runtime/init.ts';
import type { FrameValues } from '../../src/runtime/scalars.ts';
import { FIRST_WORK } from '../../src/runtime/submission.ts';
import { fixtureData, fixturePlan, Reference } from './fixtures.ts';
import { useDevice } from './gpu.ts';

const gpu = useDevice();

const frame = (values: Partial<FrameValues>): FrameValues => ({ rows: 1, first: 0, step: 0, seed: 3, micro: 0, gradScale: 1, lr: 0.05, t: 1, ...values });

/** Initial parameters on the device, and the same in the reference. */
function initialise(session: Session, plan: Plan, options: Parameters<typeof fixturePlan>[0] = {}): Reference {
  const values = new Map<string, Float32Array<ArrayBuffer>>();
  for (const entry of plan.state) {
    if (!entry.init) continue;
    const data = Float32Array.from(initialValues(entry.init, entry.shape, entry.name, plan.seed));
    session.writeState(entry, data);
    values.set(entry.name, data);
  }
  return new Reference(values, options);
}

async function bindAll(session: Session, plan: Plan): Promise<BoundRows> {
  const { train } = fixtureData(plan).splits;
  const bytes = new Map([...train.fields].map(([name, array]) => [name, array.byteLength]));
  const rows = await session.bindRows({ programs: ['grad', 'eval', 'predict'], bytes, capacity: train.rows });
  for (const [name, array] of train.fields) rows.write(name, 0, new Uint8Array(array.buffer as ArrayBuffer));
  rows.writeOrder(Uint32Array.from({ length: train.rows }, (_, i) => i));
  return rows;
}

async function read(session: Session, role: string, name: string, slot?: string): Promise<number[]> {
  const entry = session.plan.state.find((s) => s.role === role && s.name === name && s.slot === slot)!;
  return [...(await session.readState([entry]))[0]!];
}

function near(actual: Iterable<number>, expected: ArrayLike<number>, tolerance: number): void {
  const values = [...actual];
  expect(values.length).toBe(expected.length);
  values.forEach((v, i) => expect(Math.abs(v - expected[i]!), `element ${i}: ${v} and ${expected[i]}`).toBeLessThanOrEqual(tolerance));
}

describe('executor', () => {
  it.each(['sgd', 'adam'] as const)('one step of %s gives the loss, gradients and state of float64, in logical order', async (optimizer) => {
    const options = { optimizer, dropout: 0.25 };
    const plan = fixturePlan(options);
    const session = await createSession(gpu.device(), plan);
    const reference = initialise(session, plan, options);
    const data = fixtureData(plan).splits.train;
    const rows = await bindAll(session, plan);
    const values = frame({ rows: 5, first: 2, step: 4, t: 1 });
    const [grad, update] = await session.submit([
      { program: 'grad', rows, frame: values },
      { program: 'update', frame: values },
    ]);
    const loss = reference.accumulate(data, [2, 3, 4, 5, 6], 4, 0, 1);
    near([grad!.loss!], [loss], 1e-6);
    expect(grad!.weight).toBe(5);
    expect(update!.status).toBe(0);
    let square = 0;
    for (const name of reference.parameters.keys()) {
      near(await read(session, 'gradient', name), reference.gradient(name), 1e-6);
      for (const g of reference.gradient(name)) square += g * g;
    }
    near([update!.gradNorm!], [Math.sqrt(square)], 1e-6);
    reference.update(0.05, 1);
    for (const [name, expected] of reference.parameters) {
      near(await read(session, 'parameter', name), expected, 2e-6);
      if (optimizer === 'adam') for (const slot of ['exp_avg', 'exp_avg_sq'] as const) near(await read(session, 'optimizer', name, slot), reference.moment(name, slot), 1e-7);
    }
    session.dispose();
  });

  it('gives the same bits however many runs share a submission, and whatever the slabs hold', async () => {
    const plan = fixturePlan({ optimizer: 'adam', dropout: 0.5 });
    const results: unknown[] = [];
    for (const [chunk, poison, work] of [[1, 0, FIRST_WORK], [3, 0x7fc00000, 1], [12, 0xffffffff, 1000]] as const) {
      const session = await createSession(gpu.device(), plan);
      initialise(session, plan);
      const rows = await bindAll(session, plan);
      session.fillSlabs(poison);
      const runs = Array.from({ length: 12 }, (_, i) => {
        const values = frame({ rows: 4, first: i, step: i >> 1, t: (i >> 1) + 1, micro: 0 });
        return i % 2 === 0 ? { program: 'grad' as const, rows, frame: values } : { program: 'update' as const, frame: values };
      });
      const logs = [];
      for (let at = 0; at < runs.length; at += chunk) logs.push(...(await session.submit(runs.slice(at, at + chunk), work)));
      results.push({ logs, weights: await session.readState(plan.state.filter((s) => s.role !== 'gradient')) });
      session.dispose();
    }
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  it('accumulates gradients over micro-batches with grad_scale', async () => {
    const plan = fixturePlan();
    const session = await createSession(gpu.device(), plan);
    const reference = initialise(session, plan);
    const data = fixtureData(plan).splits.train;
    const rows = await bindAll(session, plan);
    await session.submit([0, 1, 2].map((micro) => ({ program: 'grad' as const, rows, frame: frame({ rows: 4, first: 4 * micro, micro, step: micro, gradScale: 1 / 3 }) })));
    for (let micro = 0; micro < 3; micro++) reference.accumulate(data, [0, 1, 2, 3].map((r) => r + 4 * micro), micro, micro, 1 / 3);
    for (const name of reference.parameters.keys()) near(await read(session, 'gradient', name), reference.gradient(name), 1e-6);
    session.dispose();
  });

  it('predicts one row, and every row up to the bound, with the same pipelines', async () => {
    const plan = fixturePlan({ maxRows: 8 });
    const session = await createSession(gpu.device(), plan);
    const reference = initialise(session, plan);
    const rows = await bindAll(session, plan);
    const pipelines = gpu.device().pipelines.size;
    for (const n of [1, 3, 8]) {
      await session.submit([{ program: 'predict', rows, frame: frame({ rows: n, first: 5 }) }]);
      const output = await session.readOutput('predict', 'output', n);
      near([...output], reference.evaluate(fixtureData(plan).splits.train, Array.from({ length: n }, (_, i) => i + 5)).outputs, 1e-6);
    }
    expect(gpu.device().pipelines.size).toBe(pipelines);
    session.dispose();
  });

  it('keeps several submissions in flight and refuses one too many', async () => {
    const plan = fixturePlan();
    const session = await createSession(gpu.device(), plan);
    initialise(session, plan);
    const rows = await bindAll(session, plan);
    const run = { program: 'eval' as const, rows, frame: frame({ rows: 4 }) };
    const pending = Array.from({ length: 4 }, () => session.submit([run]));
    await expect(session.submit([run])).rejects.toMatchObject({ code: 'too-many-submissions' });
    const logs = await Promise.all(pending);
    expect(new Set(logs.map((l) => l[0]!.loss)).size).toBe(1);
    session.dispose();
  });

  it('spreads more than 65,535 workgroups over two dimensions', async () => {
    const elements = 65_535 * 2 + 7;
    const base = fixturePlan();
    const wgsl = `@group(0) @binding(0) var<storage, read_write> out: array<u32>;
@compute @workgroup_size(1) fn main(@builtin(workgroup_id) wid: vec3u) {
  let i = wid.y * 65535u + wid.x;
  if (i < arrayLength(&out)) { out[i] = i + 1u; }
}`;
    const plan: Plan = {
      ...base,
      buffers: [...base.buffers, { name: 'big', kind: 'state', bytes: elements * 4 }],
      state: [{ name: 'big', role: 'buffer', dtype: 'u32', shape: [elements], layout: identityLayout([elements]), buffer: base.buffers.length, offset: 0 }],
      modules: [{ ...base.modules[0]!, hash: 'f'.repeat(64), wgsl, bindings: [{ name: 'out', type: 'read_write' }] }],
      programs: {
        ...base.programs,
        eval: {
          reads: [], log: [], outputs: [],
          body: [{ kind: 'dispatch', module: 0, grid: { perRow: elements, constant: 0, divisor: 1, times: 1 }, bindings: [{ buffer: base.buffers.length, offset: 0, size: elements * 4 }], origins: [], label: 'count', flops: 0, bytes: 0 }],
        },
      },
    };
    const session = await createSession(gpu.device(), plan, { programs: ['eval'] });
    await session.submit([{ program: 'eval', frame: frame({ rows: 1 }) }]);
    const [values] = await session.readState(plan.state);
    expect(values!.every((v, i) => v === i + 1)).toBe(true);
    session.dispose();
  });

  it('runs the body of a repeat as often as it says', async () => {
    const base = fixturePlan();
    const wgsl = `@group(0) @binding(0) var<storage, read_write> control: array<u32>;
@compute @workgroup_size(1) fn main() { control[0] = control[0] * 2u + 1u; }`;
    const body = [{ kind: 'dispatch' as const, module: 0, grid: { perRow: 0, constant: 1, divisor: 1, times: 1 }, bindings: [{ buffer: 4, offset: 0, size: 4 }], origins: [], label: 'double', flops: 0, bytes: 0 }];
    const plan: Plan = {
      ...base,
      modules: [{ ...base.modules[0]!, hash: 'e'.repeat(64), wgsl, bindings: [{ name: 'control', type: 'read_write' }] }],
      programs: { ...base.programs, eval: { reads: [], log: [], outputs: [], body: [{ kind: 'repeat', count: 2, body: [{ kind: 'repeat', count: 3, body }] }] } },
    };
    const session = await createSession(gpu.device(), plan, { programs: ['eval'] });
    await session.submit([{ program: 'eval', frame: frame({}) }]);
    expect(await read(session, 'control', 'control')).toEqual([63]);
    session.dispose();
  });

  it('counts the turns of a repeat in its args, upwards or downwards', async () => {
    const base = fixturePlan();
    const wgsl = `@group(0) @binding(0) var<storage, read_write> control: array<u32>;
@group(0) @binding(1) var<uniform> args: array<vec4u, 1>;
@compute @workgroup_size(1) fn main() { control[0] = control[0] * 10u + args[0].x; }`;
    const at = Math.ceil(base.args.length / 64) * 64;
    const count = (from: number) => [{ kind: 'dispatch' as const, module: 0, grid: { perRow: 0, constant: 1, divisor: 1, times: 1 }, bindings: [{ buffer: 4, offset: 0, size: 4 }], args: from, origins: [], label: 'append', flops: 0, bytes: 0 }];
    const plan: Plan = {
      ...base,
      counters: [{ at, count: 4, first: 1, step: 1 }, { at: at + 4 * 64, count: 3, first: 7, step: -1 }],
      modules: [{ ...base.modules[0]!, hash: 'c'.repeat(64), wgsl, bindings: [{ name: 'control', type: 'read_write' }, { name: 'args', type: 'args' }] }],
      programs: {
        ...base.programs,
        eval: { reads: [], log: [], outputs: [], body: [{ kind: 'repeat', count: 4, stride: 64, body: count(at) }, { kind: 'repeat', count: 3, stride: 64, body: count(at + 4 * 64) }] },
      },
    };
    const session = await createSession(gpu.device(), plan, { programs: ['eval'] });
    await session.submit([{ program: 'eval', frame: frame({}) }]);
    expect(await read(session, 'control', 'control')).toEqual([1_234_765]);
    session.dispose();
  });

  it('names the kernel of an invalid shader, and of an invalid dispatch', async () => {
    const plan = fixturePlan();
    const broken: Plan = { ...plan, modules: plan.modules.map((m, i) => (i === 1 ? { ...m, hash: 'd'.repeat(64), wgsl: 'fn main( {' } : m)) };
    await expect(createSession(gpu.device(), broken)).rejects.toMatchObject({ code: 'shader-invalid', faultClass: 'internal', message: expect.stringContaining(`kernel ${plan.modules[1]!.name}`) as string });
    const program = plan.programs.eval;
    const first = program.body[0]!;
    const huge = { ...first, grid: { perRow: 0, constant: 65_535 * 65_536 + 1, divisor: 1, times: 1 }, label: 'the guilty one' } as typeof first;
    const session = await createSession(gpu.device(), { ...plan, programs: { ...plan.programs, eval: { ...program, body: [huge, ...program.body.slice(1)] } } });
    const rows = await bindAll(session, plan);
    await expect(session.submit([{ program: 'eval', rows, frame: frame({}) }])).rejects.toMatchObject({ code: 'gpu-validation', message: expect.stringContaining('kernel the guilty one (eval)') as string });
    session.dispose();
  });

  it('frees what it made, refuses use after disposal, and may be disposed twice', async () => {
    const plan = fixturePlan();
    const session = await createSession(gpu.device(), plan);
    const rows = await bindAll(session, plan);
    expect(gpu.device().usage.buffers).toBeGreaterThan(10);
    session.dispose();
    session.dispose();
    rows.release();
    expect(gpu.device().usage).toMatchObject({ buffers: 0, bytes: 0 });
    await expect(session.submit([{ program: 'update', frame: frame({}) }])).rejects.toMatchObject({ code: 'disposed' });
    await expect(session.readState([])).rejects.toMatchObject({ code: 'disposed' });
    expect(() => session.writeState(plan.state[0]!, new Float32Array(12))).toThrow(/disposed/);
  });

  it('a buffer that cannot be had, whichever it is, leaves none behind', async () => {
    const device = gpu.device();
    const plan = fixturePlan();
    const real = device.gpu.createBuffer.bind(device.gpu);
    let failures = 0;
    for (let n = 0; ; n++) {
      let calls = 0;
      device.gpu.createBuffer = (descriptor) => {
        if (calls++ === n) throw new RangeError('injected');
        return real(descriptor);
      };
      let session: Session | undefined;
      try {
        session = await createSession(device, plan);
        const before = device.usage.buffers;
        const rows = await bindAll(session, plan).catch((error: unknown) => {
          expect(device.usage.buffers).toBe(before);
          throw error;
        });
        await session.submit([{ program: 'eval', rows, frame: frame({}) }]);
        await session.readState(plan.state);
        break;
      } catch (error) {
        failures++;
        expect(error).toMatchObject({ code: 'out-of-memory', faultClass: 'device' });
      } finally {
        device.gpu.createBuffer = real;
        session?.dispose();
        expect(device.usage.buffers, `after call ${n} failed`).toBe(0);
      }
    }
    expect(failures).toBeGreaterThan(10);
  });

  it('returns to no buffers after 200 sessions', async () => {
    const plan = fixturePlan();
    for (let i = 0; i < 200; i++) (await createSession(gpu.device(), plan)).dispose();
    expect(gpu.device().usage.buffers).toBe(0);
  });
});

describe('workgroups', () => {
  it('follows the grid formula', () => {
    expect(workgroups({ perRow: 784, constant: 0, divisor: 64, times: 3 }, 5)).toBe(Math.ceil((784 * 5) / 64) * 3);
    expect(workgroups({ perRow: 0, constant: 10, divisor: 4, times: 1 }, 9)).toBe(3);
    expect(workgroups({ perRow: 0, constant: 0, divisor: 4, times: 1 }, 9)).toBe(0);
  });
});
