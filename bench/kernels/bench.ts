/**
 * Times single kernels on the adapter: `npx tsx bench/kernels/bench.ts [filter] [--schedule=4x4] [--wgsl]`. Prints GFLOP/s
 * (median of several submissions), by the clock and by the process' CPU time over all cores (on a software adapter that
 * is what a quiet machine would give), and the cost of the first dispatch, which is mostly compilation.
 */
import { availableParallelism } from 'node:os';
import { matchContraction } from '../../src/compiler/kernel/contraction.ts';
import type { Schedule } from '../../src/compiler/kernel/ir.ts';
import { emitKernel } from '../../src/shaders/emit.ts';
import { GROUPS_PER_DIMENSION } from '../../src/plan/grid.ts';
import { openTestDevice, type TestDevice } from '../../tests/gpu.ts';
import { convForward, convInputGradient, convWeightGradient, matmul, type Sized } from '../../tests/shaders/kernels.ts';
import { FRAME, SOFTWARE } from '../../tests/shaders/run.ts';

const BATCH = 100;
const CONV1 = { batch: BATCH, size: [28, 28], channels: 1, filters: 32 } as const;
const CONV2 = { batch: BATCH, size: [14, 14], channels: 32, filters: 64 } as const;
const CONV3 = { batch: BATCH, size: [7, 7], channels: 64, filters: 128 } as const;
const ROWS = { times: 1, max: BATCH };

const CASES: Readonly<Record<string, () => Sized>> = {
  'conv1 forward': () => convForward(CONV1),
  'conv1 weight gradient /10': () => convWeightGradient(CONV1, 10),
  'conv2 forward': () => convForward(CONV2),
  'conv2 input gradient': () => convInputGradient(CONV2),
  'conv2 weight gradient': () => convWeightGradient(CONV2),
  'conv2 weight gradient /4': () => convWeightGradient(CONV2, 4),
  'conv3 forward': () => convForward(CONV3),
  'conv3 input gradient': () => convInputGradient(CONV3),
  'conv3 weight gradient': () => convWeightGradient(CONV3),
  'linear forward': () => matmul(ROWS, 625, 2048, 'NN', { b: 628, out: 628 }),
  'linear input gradient': () => matmul(ROWS, 2048, 625, 'NN'),
  'linear weight gradient': () => matmul(2048, 625, ROWS, 'TN', { b: 628, out: 628 }),
  'matmul 512': () => matmul(512, 512, 512, 'NN'),
  'matmul 1024': () => matmul(1024, 1024, 1024, 'NN'),
  'matmul 512 NT': () => matmul(512, 512, 512, 'NT'),
};

function schedules(sized: Sized): Record<string, Schedule> {
  const division = matchContraction(sized.kernel);
  const found: Record<string, Schedule> = {};
  if (!division) return found;
  for (const [tm, tn, subgroup, depth] of [
    [8, 4, 8, 1],
    [16, 4, 8, 1],
    [16, 4, 8, 2],
    [8, 4, 8, 4],
    [16, 4, 8, 4],
    [8, 4, 8, 8],
    [4, 4, 0, 0],
    [8, 4, 0, 0],
  ] as const) {
    const label = subgroup > 0 ? `${tm}x${tn} sg d${depth}` : `${tm}x${tn}`;
    found[label] = { kind: 'tile', ...division, tm, tn, workgroup: [8, 1], subgroup, ...(depth > 0 ? { depth } : {}) };
  }
  return found;
}

async function time(gpu: TestDevice, sized: Sized, schedule: Schedule, show: boolean): Promise<{ wall: number; cpu: number; first: number }> {
  const { device } = gpu;
  const emitted = emitKernel(sized.kernel, schedule, { target: SOFTWARE, frame: FRAME, maxRows: BATCH });
  if (show) console.log(emitted.wgsl);
  const storage = sized.sizes.map((n) => {
    const data = new Float32Array(Math.ceil(n / 4) * 4).map((_, i) => Math.sin(i * 1.7) * 0.5);
    const buffer = device.createBuffer({ size: data.byteLength, usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST });
    device.queue.writeBuffer(buffer, 0, data);
    return buffer;
  });
  const uniform = device.createBuffer({ size: 256, usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST });
  device.queue.writeBuffer(uniform, 0, new Uint32Array([BATCH, 0, 0, 0, 0, 0]));
  const start = process.cpuUsage();
  const pipeline = await device.createComputePipelineAsync({ layout: 'auto', compute: { module: device.createShaderModule({ code: emitted.wgsl }) } });
  const group = device.createBindGroup({
    layout: pipeline.getBindGroupLayout(0),
    entries: emitted.bindings.map((b, binding) => ({ binding, resource: { buffer: b.type === 'frame' ? uniform : storage[binding]! } })),
  });
  const { perRow, constant, divisor, times } = emitted.grid;
  const groups = Math.ceil((perRow * BATCH + constant) / divisor) * times;
  const run = async (count: number): Promise<void> => {
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, group);
    for (let i = 0; i < count; i++) pass.dispatchWorkgroups(Math.min(groups, GROUPS_PER_DIMENSION), Math.ceil(groups / GROUPS_PER_DIMENSION));
    pass.end();
    device.queue.submit([encoder.finish()]);
    await device.queue.onSubmittedWorkDone();
  };
  await run(1);
  const compiling = process.cpuUsage(start);
  const first = (compiling.user + compiling.system) / 1000;
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let i = 0; i < 5; i++) {
    const [from, used] = [performance.now(), process.cpuUsage()];
    await run(2);
    wall.push((performance.now() - from) / 2);
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / 2000 / availableParallelism());
  }
  await gpu.check();
  [...storage, uniform].forEach((b) => b.destroy());
  const median = (samples: number[]): number => samples.sort((a, b) => a - b)[2]!;
  return { wall: median(wall), cpu: median(cpu), first };
}

const filter = process.argv.slice(2).find((a) => !a.startsWith('--')) ?? '';
const only = process.argv.find((a) => a.startsWith('--schedule='))?.slice('--schedule='.length);
const gpu = await openTestDevice({ features: ['subgroups'], maximalLimits: true });
console.log(`${gpu.adapter.info.description}, ${gpu.adapter.info.vendor}`);
for (const [name, make] of Object.entries(CASES)) {
  if (!name.includes(filter)) continue;
  const sized = make();
  for (const [label, schedule] of Object.entries(schedules(sized))) {
    if (only && !only.split(',').includes(label)) continue;
    const rate = (ms: number): string => (sized.flops / ms / 1e6).toFixed(2).padStart(6);
    try {
      const { wall, cpu, first } = await time(gpu, sized, schedule, process.argv.includes('--wgsl'));
      console.log(`${name.padEnd(26)} ${label.padEnd(14)} ${rate(wall)} GFLOP/s, ${rate(cpu)} by CPU time ${wall.toFixed(1).padStart(7)} ms   first ${first.toFixed(0)} CPU ms`);
    } catch (error) {
      console.log(`${name.padEnd(26)} ${label.padEnd(14)} ${(error as Error).message.split('\n')[0]}`);
    }
  }
}
gpu.close();
