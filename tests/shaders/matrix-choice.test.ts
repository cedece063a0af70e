/** Where matrix units are taken, what the plan says of them, and who refuses such a plan. */
import { describe, expect, it } from 'vitest';
import { choicesProblem } from '../../src/compiler/passes/schedules.ts';
import type { Target } from '../../src/compiler/target.ts';
import { printPlan } from '../../src/plan/print.ts';
import { parsePlan, serialisePlan } from '../../src/plan/serialise.ts';
import type { MatrixShape } from '../../src/plan/matrix.ts';
import type { Plan } from '../../src/plan/types.ts';
import { matricesOf, requestDevice } from '../../src/runtime/device.ts';
import { candidateSchedules, chooseSchedule } from '../../src/shaders/choose.ts';
import { compiled, experiment } from '../integration/experiment.ts';
import { matmul, type Sized } from './kernels.ts';
import { APPLE, APPLE_HALF, INTEL, matrixTarget, NVIDIA } from './matrix-units.ts';

const halved = ({ kernel }: Sized): Sized['kernel'] => ({ ...kernel, bindings: kernel.bindings.map((b) => ({ ...b, format: 'f16' as const })) });
const LARGE = matmul(2048, 1024, 1024, 'NN');
const matrixOf = (kernel: Sized['kernel'], target: Target): MatrixShape | undefined => {
  const schedule = chooseSchedule(kernel, target);
  return schedule.kind === 'tile' ? schedule.matrix : undefined;
};
const offered = (kernel: Sized['kernel'], target: Target): (MatrixShape | undefined)[] => candidateSchedules(kernel, target).map((s) => (s.kind === 'tile' ? s.matrix : undefined));

describe('the table', () => {
  it('takes units of halves for large products of halves, on discrete devices and Apple’s', () => {
    expect(matrixOf(halved(LARGE), matrixTarget(NVIDIA))).toEqual(NVIDIA);
    expect(matrixOf(halved(LARGE), { ...matrixTarget(APPLE, APPLE_HALF), deviceClass: 'apple' })).toEqual(APPLE_HALF);
    expect(matrixOf(halved(matmul(64, 64, 64, 'NN')), matrixTarget(NVIDIA))).toBeUndefined();
    expect(matrixOf(halved(LARGE), { ...matrixTarget(NVIDIA), matrices: [] })).toBeUndefined();
  });

  it('never takes units of halves, nor offers them, for a product that has no halves in memory', () => {
    for (const target of [matrixTarget(NVIDIA), { ...matrixTarget(APPLE, APPLE_HALF), deviceClass: 'apple' as const }]) {
      expect(matrixOf(LARGE.kernel, target)).toBeUndefined();
      expect(offered(LARGE.kernel, target).some((matrix) => matrix?.components === 'f16')).toBe(false);
    }
    expect(offered(LARGE.kernel, { ...matrixTarget(APPLE, APPLE_HALF), deviceClass: 'apple' })).toContainEqual(APPLE);
  });

  it('leaves integrated devices to tuning, which always has the plain tile too', () => {
    const target = { ...matrixTarget(INTEL), deviceClass: 'integrated' as const };
    expect(matrixOf(halved(LARGE), target)).toBeUndefined();
    for (const t of [target, matrixTarget(NVIDIA)]) {
      expect(offered(halved(LARGE), t).some((matrix) => matrix !== undefined)).toBe(true);
      expect(candidateSchedules(halved(LARGE), t).some((s) => s.kind === 'tile' && s.block === undefined)).toBe(true);
    }
  });
});

describe('a plan', () => {
  const made = (precision: string): Plan => compiled(experiment({ input: [512], batch: 512, model: '- linear: 1024\n- relu\n- linear: 1024\n- relu\n- linear: $data.classes', train: `precision: ${precision}\nloss: cross_entropy\noptimizer: {sgd: {lr: 0.1}}\nepochs: 1` }), matrixTarget(NVIDIA)).plan;
  const plan = made('mixed');

  it('of mixed precision needs the feature and the units; of f32 it does not', () => {
    expect(plan.requires.features).toContain('chromium-experimental-subgroup-matrix');
    expect(plan.requires.matrices).toEqual([NVIDIA]);
    expect(plan.modules.some((m) => m.wgsl.includes('subgroupMatrixMultiplyAccumulate'))).toBe(true);
    const full = made('full');
    expect(full.requires.features).not.toContain('chromium-experimental-subgroup-matrix');
    expect(full.requires.matrices).toBeUndefined();
    expect(printPlan(plan)).toContain('matrix units: f16 16 x 16 x 16 in subgroups of up to 32');
  });

  it('is read back as it was, and refused where a unit makes no sense', () => {
    const text = serialisePlan(plan);
    expect(parsePlan(text)).toEqual(plan);
    expect(() => parsePlan(text.replace('"components":"f16"', '"components":"i8"'))).toThrow(/components/);
  });

  it('is refused by an adapter without the feature, and by one with other units', async () => {
    const adapter = (features: readonly string[], configs: readonly object[]): GPUAdapter =>
      ({ features: new Set(features), limits: plan.requires.limits, info: { description: 'other', device: '', architecture: '', vendor: '', subgroupMinSize: 32, subgroupMaxSize: 32, subgroupMatrixConfigs: configs } }) as unknown as GPUAdapter;
    const messages = async (own: GPUAdapter): Promise<string[]> => {
      const error = (await requestDevice({ requestAdapter: async () => own } as unknown as GPU, plan.requires).catch((e: unknown) => e)) as { diagnostics?: { code: string; message: string }[] };
      return error.diagnostics?.map((d) => `${d.code} ${d.message}`) ?? [];
    };
    const config = { componentType: 'f16', resultComponentType: 'f32', M: 16, N: 16, K: 16 };
    expect((await messages(adapter(['shader-f16', 'subgroups'], [config]))).join()).toMatch(/device-feature .*chromium-experimental-subgroup-matrix.*device-feature .*f16 16 x 16 x 16 by 32 lanes/s);
    expect((await messages(adapter(plan.requires.features, [{ ...config, resultComponentType: 'f16' }]))).join()).toMatch(/^device-feature [^,]*matrix units of f16 16 x 16 x 16 by 32 lanes; other lacks it$/);
    // Sums of halves are no units of ours.
    expect(matricesOf(adapter(plan.requires.features, [config, { ...config, resultComponentType: 'f16' }, { ...config, componentType: 'i8', resultComponentType: 'i32' }]))).toEqual([NVIDIA]);
    expect(matricesOf(adapter([], [config]))).toEqual([]);
  });
});

it('a file of tuned schedules may name units, and whole ones alone', () => {
  const schedule = { kind: 'tile', batch: [], m: [0], n: [1], tm: 8, tn: 8, workgroup: [16, 8], subgroup: 0, block: 16, matrix: NVIDIA };
  const file = (matrix: object): object => ({ format: 'shale.schedules', version: 1, kernels: { ['a'.repeat(64)]: { schedule: { ...schedule, matrix }, table: schedule, shader: 'x' } } });
  expect(choicesProblem(file(NVIDIA))).toBeUndefined();
  for (const wrong of [{ ...NVIDIA, components: 'i8' }, { ...NVIDIA, lanes: 0 }, { ...NVIDIA, k: 1.5 }, {}]) expect(choicesProblem(file(wrong))).toMatch(/no schedule/);
});
