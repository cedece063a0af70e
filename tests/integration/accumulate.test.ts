/** Gradients over several micro-batches, with batch norm and a last update of fewer, against PyTorch's usual loop in float64. */
import { expect, it } from 'vitest';
import { experiment, planOf, trained } from './experiment.ts';
import { expectClose, referenceTraining } from './reference.ts';
import { useTarget } from './target.ts';

const { device } = useTarget('portable');

/** 22 rows by 4 make six batches: updates of four and of two, the last batch of two rows. */
it.each([
  ['four micro-batches, then two', '{sgd: {lr: 0.1, momentum: 0.9}}', ''],
  ['under a schedule, clipped', '{adamw: {lr: 0.01, groups: [{match: "*.bias", weight_decay: 0, lr: 0.02}]}}', 'schedule: {cosine: {t_max: 4, eta_min: 0.001}}\nclip_grad_norm: 0.5'],
])('%s', async (_name, optimizer, more) => {
  const e = experiment({
    input: [5],
    batch: 4,
    rows: { train: 22 },
    model: '- linear: {out_features: 6, bias: false}\n- batch_norm1d\n- relu\n- linear: $data.classes',
    train: `loss: cross_entropy\noptimizer: ${optimizer}\nepochs: 2\naccumulate: 4\n${more}`,
  });
  const plan = planOf(e);
  const truth = referenceTraining(e, plan, 4);
  const { steps, result } = await trained(device(), plan, e.data);
  expect(steps.map(({ rows }) => rows)).toEqual([16, 6, 16, 6]);
  steps.forEach(({ loss }, k) => expect(Math.abs(loss - truth.losses[k]!)).toBeLessThan(1e-5));
  for (const entry of plan.state.filter(({ role }) => role === 'parameter' || role === 'buffer')) expectClose(result.snapshot.state.get(entry.name)!, truth.values.get(entry.name)!, 1e-4, entry.name);
});
