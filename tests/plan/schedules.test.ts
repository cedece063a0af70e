/** Plans with every kind of schedule, groups and products of scalars survive their way through JSON. */
import { expect, it } from 'vitest';
import { parsePlan, serialisePlan } from '../../src/plan/serialise.ts';
import { experiment, planOf } from '../integration/experiment.ts';

it.each([
  'multistep: [3, 5]', 'exponential: 0.9', 'cosine_restarts: 4', 'one_cycle: 0.1', 'one_cycle: {max_lr: 0.1, cycle_momentum: false}', 'polynomial: 5', 'linear: {}', 'reduce_on_plateau: train.loss',
])('%s', (schedule) => {
  const train = `loss: cross_entropy\noptimizer: {nadam: {groups: [{match: "*.bias", lr: 0.3}]}}\nepochs: 2\nema: 0.9\nschedule: {${schedule}}`;
  const plan = planOf(experiment({ input: [4], model: '- linear: $data.classes', train }));
  expect(parsePlan(serialisePlan(plan), 'plan.json')).toEqual(plan);
});
