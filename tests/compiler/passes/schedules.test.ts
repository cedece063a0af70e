/** Choices of schedules: followed where they fit, left out with a word where they don't, recorded in the plan. */
import { describe, expect, it } from 'vitest';
import type { Compilation } from '../../../src/compiler/compile.ts';
import type { Schedule } from '../../../src/compiler/kernel/ir.ts';
import { choiceKey, choicesProblem, CHOICES_FORMAT, shaderHash, type ScheduleChoices } from '../../../src/compiler/passes/schedules.ts';
import type { ScheduledKernel } from '../../../src/compiler/passes/pipeline.ts';
import { PORTABLE } from '../../../src/compiler/target.ts';
import { sessionBytes } from '../../../src/plan/memory.ts';
import { serialisePlan } from '../../../src/plan/serialise.ts';
import { compiled, experiment, type Setup } from '../../integration/experiment.ts';

const NET: Setup = { input: [24], batch: 40, model: '- {name: first, linear: 32}\n- relu\n- {name: second, linear: 48}\n- relu\n- linear: $data.classes' };
const e = experiment(NET);
const table = compiled(e);

/** The first kernel of the step that runs as a tile. */
const tiled = (c: Compilation): ScheduledKernel => c.programs['grad']!.kernels.find(({ schedule }) => schedule.kind === 'tile')!;

function choose(schedule: Schedule, { plan }: Compilation = table, kernel = tiled(table).kernel): ScheduleChoices {
  const shader = shaderHash(kernel, schedule, { target: PORTABLE, frame: plan.frame, maxRows: plan.maxRows });
  return { format: CHOICES_FORMAT, version: 1, kernels: { [choiceKey(kernel, plan.maxRows)]: { schedule, shader, table: tiled(table).schedule } } };
}

const LOOP: Schedule = { kind: 'loop', workgroup: 32 };

describe('a choice that fits', () => {
  const choices = choose(LOOP);
  const { plan, tuned, warnings, programs } = compiled(e, PORTABLE, { choices });

  it('takes the place of the table’s, and the plan says so', () => {
    expect(warnings).toEqual([]);
    expect(tuned).toEqual(choices);
    const key = Object.keys(choices.kernels)[0]!;
    const kernel = programs['grad']!.kernels.find((k) => choiceKey(k.kernel, plan.maxRows) === key)!;
    expect(kernel.schedule).toEqual(LOOP);
    expect(kernel.table).toEqual(tiled(table).schedule);
    expect(plan.choices[`tuned ${kernel.kernel.name} ${key.slice(0, 8)}`]).toMatch(/^loop.*; the table says tile/);
    expect(plan.modules).not.toEqual(table.plan.modules);
  });

  it('gives the same plan each time, and one made of what was used is that plan', () => {
    const other = { ...choices, kernels: { ...choices.kernels, ['0'.repeat(64)]: { schedule: LOOP, shader: 'of another network', table: LOOP } } };
    expect(serialisePlan(compiled(e, PORTABLE, { choices: other }).plan)).toBe(serialisePlan(plan));
    expect(serialisePlan(compiled(e, PORTABLE, { choices: tuned! }).plan)).toBe(serialisePlan(plan));
  });

  it('that is the table’s own changes nothing', () => {
    const { plan: same, tuned: none } = compiled(e, PORTABLE, { choices: choose(tiled(table).schedule) });
    expect(none).toBeUndefined();
    expect(serialisePlan(same)).toBe(serialisePlan(table.plan));
  });

  it('serves the same kernel of another network, and no other number of rows', () => {
    const deeper = experiment({ ...NET, model: `${NET.model.replace('- linear: $data.classes', '- linear: 7\n- tanh\n- linear: $data.classes')}` });
    expect(compiled(deeper, PORTABLE, { choices }).tuned).toEqual(choices);
    expect(compiled(experiment({ ...NET, batch: 41 }), PORTABLE, { choices }).tuned).toBeUndefined();
  });
});

describe('a choice that does not fit', () => {
  const plain = serialisePlan(table.plan);
  const key = Object.keys(choose(LOOP).kernels)[0]!;
  const withChoice = (schedule: Schedule, shader = 'f'.repeat(64), before = tiled(table).schedule): ScheduleChoices => ({ format: CHOICES_FORMAT, version: 1, kernels: { [key]: { schedule, shader, table: before } } });

  it.each([
    ['made another shader when it was measured', withChoice(LOOP), /makes another shader/],
    ['cannot run the kernel', withChoice({ kind: 'tile', batch: [], m: [0], n: [0], tm: 4, tn: 4, workgroup: [8, 8], subgroup: 0 }), /tile/],
    ['passes the target’s limits', withChoice({ kind: 'loop', workgroup: 1024 }), /1024 invocations/],
    ['was measured against another schedule', withChoice(LOOP, choose(LOOP).kernels[key]!.shader, { kind: 'loop', workgroup: 8 }), /the table has another/],
  ])('because it %s: the table’s, and a warning', (_, choices, reason) => {
    const { plan, tuned, warnings } = compiled(e, PORTABLE, { choices });
    expect(serialisePlan(plan)).toBe(plain);
    expect(tuned).toBeUndefined();
    expect(warnings).toMatchObject([{ code: 'tuning-stale', severity: 'warning' }]);
    expect(warnings[0]!.message).toMatch(reason);
    expect(warnings[0]!.message).toContain(tiled(table).kernel.name);
  });
});

describe('a choice for a kernel that a limit of memory does away with', () => {
  const conv = '- {conv2d: {out_channels: 8, kernel_size: 3, padding: 1}}\n- silu';
  const deep: Setup = { input: [3, 9, 7], batch: 10, model: `${conv}\n${conv}\n- {max_pool2d: 2}\n- flatten\n- linear: $data.classes`, train: 'loss: cross_entropy\noptimizer: adam\nsteps: 1' };
  const free = compiled(experiment(deep));
  const { total, activations } = sessionBytes(free.plan);
  const limited = experiment({ ...deep, train: `${deep.train}\nmemory_limit: ${Math.floor(total - 0.1 * activations)}` });
  const keys = (c: Compilation): Set<string> => new Set(Object.values(c.programs).flatMap(({ kernels }) => kernels.map(({ kernel }) => choiceKey(kernel, c.plan.maxRows))));
  const left = keys(compiled(limited));
  const gone = free.programs['grad']!.kernels.find(({ kernel, schedule }) => schedule.kind === 'tile' && !left.has(choiceKey(kernel, free.plan.maxRows)))!;
  const other: Schedule = { kind: 'loop', workgroup: 32 };
  const fits = shaderHash(gone.kernel, other, { target: PORTABLE, frame: free.plan.frame, maxRows: free.plan.maxRows });
  const choices = (shader: string): ScheduleChoices => ({ format: CHOICES_FORMAT, version: 1, kernels: { [choiceKey(gone.kernel, free.plan.maxRows)]: { schedule: other, shader, table: gone.schedule } } });

  it('is not part of the plan, whether it fits or not: nothing is kept of it and nothing said', () => {
    expect(compiled(experiment(deep), PORTABLE, { choices: choices(fits) }).tuned).toEqual(choices(fits));
    for (const shader of [fits, 'f'.repeat(64)]) {
      const { tuned, warnings, plan } = compiled(limited, PORTABLE, { choices: choices(shader) });
      expect(plan.choices['memory']).toMatch(/^recomputes/);
      expect({ tuned, warnings }).toEqual({ tuned: undefined, warnings: [] });
    }
  });
});

describe('choices from a file', () => {
  const good = choose(LOOP);
  const key = Object.keys(good.kernels)[0]!;
  it.each<[string, unknown, string | undefined]>([
    ['as they were written', JSON.parse(JSON.stringify(good)), undefined],
    ['one of attention', { ...good, kernels: { [key]: { ...good.kernels[key], table: { kind: 'attention', lanes: 8, rows: 4, block: 4, subgroup: true } } } }, undefined],
    ['no object', [], 'is not an object'],
    ['another format', { ...good, format: 'x' }, 'has the format "x", not "shale.schedules"'],
    ['a later version', { ...good, version: 2 }, 'has version 2; this Shale reads version 1'],
    ['no kernels', { ...good, kernels: null }, 'has no kernels'],
    ['an unknown schedule', { ...good, kernels: { [key]: { ...good.kernels[key], schedule: { kind: 'magic' } } } }, `has no schedule for the kernel ${key.slice(0, 12)}`],
    ['a tile without a division', { ...good, kernels: { [key]: { ...good.kernels[key], schedule: { kind: 'tile', tm: 4, tn: 4, workgroup: [8, 8], subgroup: 0 } } } }, `has no schedule for the kernel ${key.slice(0, 12)}`],
    ['a tile of no invocations', { ...good, kernels: { [key]: { ...good.kernels[key], schedule: { kind: 'tile', batch: [], m: [0], n: [1], tm: 4, tn: 4, workgroup: [8, 0], subgroup: 0, block: 8 } } } }, `has no schedule for the kernel ${key.slice(0, 12)}`],
    ['a row of no lanes', { ...good, kernels: { [key]: { ...good.kernels[key], table: { kind: 'row', lanes: 0 } } } }, `has no schedule for the kernel ${key.slice(0, 12)}`],
  ])('%s', (_, value, problem) => {
    expect(choicesProblem(value)).toBe(problem);
  });
});
