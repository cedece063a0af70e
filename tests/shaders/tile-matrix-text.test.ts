/**
 * The text of kernels with matrix units, as it is: Dawn validates it without any GPU, on its null backend, which has the
 * feature and names no configurations of units. Types, address spaces, strides, bounds and uniformity are checked when the
 * module is made, the size of the workgroup when the pipeline is.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { create, globals } from 'webgpu';
import { matchContraction } from '../../src/compiler/kernel/contraction.ts';
import type { Schedule } from '../../src/compiler/kernel/ir.ts';
import { emitKernel } from '../../src/shaders/emit.ts';
import { candidateSchedules } from '../../src/shaders/choose.ts';
import { batched, convForward, convInputGradient, convWeightGradient, matmul, type Sized } from './kernels.ts';
import { AMD, APPLE, APPLE_HALF, INTEL, matrixTarget, NVIDIA } from './matrix-units.ts';
import { FRAME } from './run.ts';

/** Referenced for as long as the process lives: Dawn delivers events to it after the last device is gone. */
const instance = create(['backend=null', 'enable-dawn-features=allow_unsafe_apis']);
let device: GPUDevice;

beforeAll(async () => {
  Object.assign(globalThis, globals);
  const adapter = (await instance.requestAdapter())!;
  device = await adapter.requestDevice({
    requiredFeatures: ['chromium-experimental-subgroup-matrix' as GPUFeatureName, 'shader-f16', 'subgroups' as GPUFeatureName],
    requiredLimits: { maxComputeWorkgroupStorageSize: adapter.limits.maxComputeWorkgroupStorageSize, maxComputeInvocationsPerWorkgroup: adapter.limits.maxComputeInvocationsPerWorkgroup },
  });
});

/** What Dawn finds wrong with it; empty where nothing is. The null adapter has no more than 16 KiB of workgroup memory: with more, the module alone is made. */
async function faults(code: string, workgroupBytes = 0): Promise<string> {
  device.pushErrorScope('validation');
  const module = device.createShaderModule({ code });
  const made = workgroupBytes > device.limits.maxComputeWorkgroupStorageSize ? '' : await device.createComputePipelineAsync({ layout: 'auto', compute: { module, entryPoint: 'main' } }).then(
    () => '',
    (error: unknown) => String(error),
  );
  const scope = await device.popErrorScope();
  const { messages } = await module.getCompilationInfo();
  return [...messages.map((m) => `${m.type} ${m.lineNum}: ${m.message}`), made, scope?.message ?? ''].filter((t) => t !== '').join('\n');
}

type Tile = Extract<Schedule, { kind: 'tile' }>;

/** Workgroups of 128 and 256: multiples of the null adapter's largest subgroup, which has 128 lanes. */
const VARIANTS: readonly Pick<Tile, 'tm' | 'tn' | 'workgroup' | 'block' | 'matrix'>[] = [
  { tm: 4, tn: 8, workgroup: [8, 16], block: 16, matrix: NVIDIA },
  { tm: 4, tn: 4, workgroup: [16, 8], block: 32, matrix: NVIDIA },
  { tm: 4, tn: 8, workgroup: [8, 16], block: 16, matrix: AMD },
  { tm: 4, tn: 8, workgroup: [8, 16], block: 16, matrix: INTEL },
  { tm: 4, tn: 8, workgroup: [8, 16], block: 8, matrix: APPLE },
  { tm: 4, tn: 4, workgroup: [8, 16], block: 8, matrix: APPLE_HALF },
];

function textOf({ kernel }: Sized, variant: (typeof VARIANTS)[number]): string {
  const schedule: Tile = { kind: 'tile', ...matchContraction(kernel)!, ...variant, subgroup: 0 };
  return emitKernel(kernel, schedule, { target: matrixTarget(variant.matrix!), frame: FRAME, maxRows: 45 }).wgsl;
}

function halved({ kernel, ...rest }: Sized): Sized {
  return { kernel: { ...kernel, bindings: kernel.bindings.map((b) => ({ ...b, format: 'f16' as const })) }, ...rest };
}

const SHAPE = { batch: 3, size: [7, 5] as const, channels: 8, filters: 12 };
const KERNELS: readonly [string, Sized][] = [
  ['a product', matmul(67, 71, 47, 'NN')],
  ['rows of the batch', matmul({ times: 1, max: 45 }, 64, 32, 'NT')],
  ['a sum over the batch', matmul(19, 36, { times: 3, max: 13 }, 'TN')],
  ['a batch of products', batched({ times: 1, max: 3 }, 21, 24, 40)],
  ['a convolution', convForward(SHAPE)],
  ['an input gradient', convInputGradient(SHAPE)],
  ['a weight gradient in parts', convWeightGradient(SHAPE, 2)],
];

describe.each(KERNELS)('%s', (_, sized) => {
  it('is valid with units of every kind, stored as f32 and as halves', async () => {
    for (const variant of VARIANTS) for (const own of [sized, halved(sized)]) expect(await faults(textOf(own, variant)), JSON.stringify(variant)).toBe('');
  });

  it('loads and multiplies between the same two barriers', () => {
    for (const variant of VARIANTS) {
      const text = textOf(sized, variant);
      for (const part of text.split('workgroupBarrier();')) {
        const [loads, products] = [part.includes('subgroupMatrixLoad'), part.includes('subgroupMatrixMultiplyAccumulate')];
        expect(loads).toBe(products);
      }
      expect(text).toContain('subgroupMatrixMultiplyAccumulate');
    }
  });
});

it('is valid for what the table and tuning take on every class of device', async () => {
  let seen = 0;
  for (const deviceClass of ['discrete', 'apple', 'integrated'] as const) {
    for (const [shapes, sized] of [[[NVIDIA], halved(matmul(1024, 1024, 512, 'NN'))], [[APPLE, APPLE_HALF], matmul(1024, 1024, 512, 'NN')]] as const) {
      const target = { ...matrixTarget(...shapes), deviceClass };
      for (const schedule of candidateSchedules(sized.kernel, target)) {
        if (schedule.kind !== 'tile' || !schedule.matrix || (schedule.workgroup[0] * schedule.workgroup[1]) % 128 !== 0) continue;
        seen++;
        const { wgsl, workgroupBytes } = emitKernel(sized.kernel, schedule, { target, frame: FRAME, maxRows: 45 });
        expect(await faults(wgsl, workgroupBytes)).toBe('');
      }
    }
  }
  expect(seen).toBeGreaterThan(5);
});

describe('what Dawn would say of a wrong text', () => {
  const right = (): string => textOf(matmul(67, 71, 47, 'NN'), VARIANTS[0]!);

  it.each<[string, (text: string) => string, RegExp]>([
    ['columns and rows changed round', (t) => t.replaceAll('subgroup_matrix_left<f16, 16, 16>', 'subgroup_matrix_left<f16, 8, 16>'), /no matching call/],
    ['sums of halves', (t) => t.replaceAll('subgroup_matrix_result<f32', 'subgroup_matrix_result<i32'), /no matching call/],
    ['a place that differs between lanes', (t) => t.replace('&left_tile, ', '&left_tile, lane + '), /uniform/],
    ['multiplications by some lanes', (t) => t.replaceAll('if (subgroup < 4u)', 'if (lane < 4u)'), /subgroup uniform control flow/],
    ['barriers for some subgroups', (t) => t.replace('let result_at', 'if (subgroup > 2u) { return; }\n  let result_at'), /uniform control flow/],
    ['rows closer than they are wide', (t) => t.replace(/(subgroupMatrixLoad<[^;]*), \d+u\);/, '$1, 3u);'), /stride/],
    ['the feature not enabled', (t) => t.replace('enable chromium_experimental_subgroup_matrix;\n', ''), /chromium_experimental_subgroup_matrix/],
    ['a workgroup that is no whole subgroups', (t) => t.replace('@workgroup_size(128)', '@workgroup_size(96)'), /multiple of the device maxSubgroupSize/],
  ])('%s', async (_, spoil, message) => {
    expect(await faults(right())).toBe('');
    expect(spoil(right())).not.toBe(right());
    expect(await faults(spoil(right()))).toMatch(message);
  });
});
