/** The configuration that trainings in tests of the command line share: small, with shuffling, a short last batch and Adam's moments. */

/** 220 rows less 11 for validation: 20 whole batches and one of 9. */
export const STEPS_PER_EPOCH = 21;

/** Lines of the list `model`; further lines of `train`. */
export function tiny(model: readonly string[], train: readonly string[] = []): string {
  return `version: 1
name: tiny
seed: 3
data:
  source: {digits: {train_rows: 220, test_rows: 30, size: 8}}
  split: {val: 0.05}
  batch_size: 10
model:
${model.map((line) => `  - ${line}`).join('\n')}
train:
  loss: cross_entropy
  optimizer: {adam: {lr: 0.01}}
  epochs: 2
${train.map((line) => `  ${line}\n`).join('')}`;
}
