/** What of the `train` section is wrong together or against the data: told with the place, the numbers and what to do. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { buildModel } from '../../../src/compiler/model/build.ts';
import { PORTABLE } from '../../../src/compiler/target.ts';
import type { Diagnostic } from '../../../src/errors.ts';
import type { DataSpec } from '../../../src/plan/data-spec.ts';
import { configOf, specOf } from './support.ts';

/** 64 training rows in batches of 8. */
function told(lines: string, rows: Partial<DataSpec['rows']> = {}, model = '- linear: 3'): readonly Diagnostic[] {
  const source = { train: `loss: cross_entropy\n${lines}` };
  const spec = specOf(source);
  const result = buildModel(configOf(model, source), { ...spec, rows: { ...spec.rows, ...rows } }, 'train');
  return result.ok ? result.warnings : result.diagnostics;
}

const SGD = 'optimizer: sgd\n';

describe('one_cycle', () => {
  it('has to be as long as the run, and says how long that is', () => {
    expect(told(`${SGD}epochs: 3\nschedule: {one_cycle: {max_lr: 0.1, total_steps: 20}}`)).toMatchObject([
      { code: 'schedule-too-short', location: { line: 9, column: 14 }, message: '`total_steps` of `one_cycle` is 20 updates, and the run has 24', hint: 'leave `total_steps` out, or set it to 24 or more' },
    ]);
    expect(told(`${SGD}epochs: 3\naccumulate: 3\nschedule: {one_cycle: {max_lr: 0.1, total_steps: 9}}`)).toEqual([]);
    expect(told(`${SGD}steps: 20\nschedule: {one_cycle: {max_lr: 0.1, total_steps: 20}}`)).toEqual([]);
    expect(told(`${SGD}steps: 20\nschedule: {one_cycle: {max_lr: 0.1, total_steps: 16}, warmup: {steps: 3}}`)).toMatchObject([
      { message: '`total_steps` of `one_cycle` is 16 updates behind a warm-up of 3, and the run has 20', hint: 'leave `total_steps` out, or set it to 17 or more' },
    ]);
    expect(told(`${SGD}epochs: 3\nschedule: {one_cycle: {max_lr: 0.1, total_steps: 2}, interval: epoch}`)).toMatchObject([{ message: '`total_steps` of `one_cycle` is 2 epochs, and the run has 3' }]);
  });

  it('is laid out for the run where nothing is said, behind its warm-up', () => {
    const main = (lines: string): unknown => {
      const source = { train: `loss: cross_entropy\n${lines}` };
      return compile(configOf('- linear: 3', source), specOf(source), PORTABLE).plan.training!.schedule.main;
    };
    expect(main(`${SGD}epochs: 3\nschedule: {one_cycle: 0.1}`)).toMatchObject({ total_steps: 24, momentum: { base: 0.85, max: 0.95 } });
    expect(main(`${SGD}epochs: 3\naccumulate: 3\nschedule: {one_cycle: 0.1, warmup: {steps: 4}}`)).toMatchObject({ total_steps: 5 });
    expect(main(`${SGD}steps: 20\nschedule: {one_cycle: 0.1, interval: epoch}`)).toMatchObject({ total_steps: 3 });
    expect(main(`${SGD}epochs: 0\nschedule: {one_cycle: {max_lr: 0.1, cycle_momentum: false}}`)).toEqual({
      kind: 'one_cycle', max_lr: 0.1, total_steps: 1, pct_start: 0.3, anneal: 'cos', div_factor: 25, final_div_factor: 1e4, three_phase: false,
    });
  });

  it('warns of rates that it ignores, where they are written', () => {
    const found = told('optimizer: {sgd: {lr: 0.1, groups: [{match: "*.bias", lr: 0.2}]}}\nepochs: 1\nschedule: {one_cycle: 0.1}');
    expect(found).toMatchObject([
      { code: 'lr-ignored', severity: 'warning', location: { line: 7, column: 25 }, message: '`one_cycle` sets the learning rate from `max_lr`; `lr: 0.1` has no effect' },
      { code: 'lr-ignored', severity: 'warning', location: { line: 7, column: 61 } },
    ]);
    expect(told('optimizer: {sgd: {groups: [{match: "*.bias", weight_decay: 0.1}]}}\nepochs: 1\nschedule: {one_cycle: 0.1}')).toEqual([]);
  });

  it.each(['adagrad', 'adadelta'])('cannot cycle a momentum that %s does not have', (name) => {
    expect(told(`optimizer: ${name}\nepochs: 1\nschedule: {one_cycle: 0.1}`)).toMatchObject([{ code: 'no-momentum', location: { line: 9, column: 14 } }]);
    expect(told(`optimizer: ${name}\nepochs: 1\nschedule: {one_cycle: {max_lr: 0.1, cycle_momentum: false}}`)).toEqual([]);
  });
});

describe('reduce_on_plateau', () => {
  it('watches what is measured', () => {
    const watching = (monitor: string, more = ''): readonly Diagnostic[] => told(`${SGD}epochs: 1\nmetrics: [accuracy]\nschedule: {reduce_on_plateau: {monitor: ${monitor}${more}}}`, { val: 8 });
    for (const monitor of ['val.loss', 'val.accuracy', 'train.loss', 'train.accuracy']) expect(watching(monitor)).toEqual([]);
    expect(watching('val.acuracy')).toMatchObject([{ code: 'unknown-monitor', location: { line: 10, column: 14 }, hint: 'did you mean `val.accuracy`?; a metric has to be listed in `metrics`' }]);
    for (const monitor of ['loss', 'val', 'test.loss', 'val.loss.x', 'val.mse', '""']) expect(watching(monitor)).toMatchObject([{ code: 'unknown-monitor' }]);
    expect(watching('val.loss', ', interval: step')).toMatchObject([{ code: 'monitor-interval', message: '`reduce_on_plateau` watches `val.loss` after each update, and it is measured once an epoch' }]);
    expect(watching('train.loss', ', interval: step')).toEqual([]);
  });

  it('needs a validation split where it watches one', () => {
    expect(told(`${SGD}epochs: 1\nschedule: reduce_on_plateau`)).toMatchObject([{ code: 'no-validation', location: { line: 9, column: 13 } }]);
    expect(told(`${SGD}epochs: 1\nschedule: {reduce_on_plateau: train.loss}`)).toEqual([]);
  });

  it('takes large for good where the metric does', () => {
    const mode = (text: string): unknown => {
      const source = { train: `loss: cross_entropy\n${SGD}epochs: 1\nmetrics: [accuracy]\nschedule: {reduce_on_plateau: {${text}}}` };
      return compile(configOf('- linear: 3', source), { ...specOf(source), rows: { train: 64, val: 8 } }, PORTABLE).plan.training!.schedule.main;
    };
    expect(mode('monitor: val.accuracy')).toMatchObject({ mode: 'max' });
    expect(mode('monitor: val.loss')).toMatchObject({ mode: 'min' });
    expect(mode('monitor: val.accuracy, mode: min')).toMatchObject({ mode: 'min' });
  });
});

describe('groups', () => {
  it('that match nothing, or nothing that is left, are faults', () => {
    expect(told('optimizer: {adam: {groups: [{match: "*.gamma", lr: 0.1}]}}\nepochs: 1')).toMatchObject([{ code: 'group-matches-nothing', location: { line: 7 } }]);
    expect(told('optimizer: {adam: {groups: [{match: "*", lr: 0.1}, {match: "*.bias", lr: 0.2}]}}\nepochs: 1')).toMatchObject([{ code: 'group-matches-nothing', message: 'every parameter that `*.bias` matches belongs to an earlier group' }]);
  });

  it('that want more numbers a step than fit are one, with how many there are', () => {
    const layers = Array.from({ length: 40 }, (_, i) => `- {name: l${i}, linear: 3}`).join('\n');
    const groups = Array.from({ length: 40 }, (_, i) => `{match: l${i}.weight, lr: ${(i + 1) / 100}}`).join(', ');
    const source = { train: `loss: cross_entropy\noptimizer: {adamw: {groups: [${groups}]}}\nepochs: 1` };
    expect(() => compile(configOf(layers, source), specOf(source), PORTABLE)).toThrow(/`adamw` with 40 groups needs \d+ numbers a step, and there is room for 64/);
  });
});

describe('parameters that are all frozen', () => {
  it('are warned of: nothing would be trained', () => {
    expect(told(`${SGD}epochs: 1`, {}, '- {linear: 4, freeze: true}\n- {linear: 3, freeze: true}')).toMatchObject([{ code: 'nothing-trained', severity: 'warning' }]);
    expect(told(`${SGD}epochs: 1`, {}, '- {linear: 4, freeze: true}\n- linear: 3')).toEqual([]);
  });
});
