/** Arguments of losses and metrics that can't be: each with its place, and what is watched must be a number that is measured. */
import { describe, expect, it } from 'vitest';
import { resolve, show } from './helpers.ts';

const faultsOf = (train: string): string[] =>
  resolve(`version: 1\ndata: {source: {synthetic: {shape: [4], classes: 3}}, split: {val: 0.2}}\nmodel: [{linear: 3}]\ntrain:\n  optimizer: sgd\n  epochs: 1\n${train.replace(/^/gm, '  ')}`).diagnostics.map(show);

describe('losses', () => {
  it.each([
    ['loss: {cross_entropy: {label_smoothing: 1.1}}', ['7:43 out-of-range']],
    ['loss: {cross_entropy: {weight: [1, -1, 1]}}', ['7:38 out-of-range']],
    ['loss: {cross_entropy: {weight: 2}}', ['7:34 wrong-type']],
    ['loss: {cross_entropy: {ignore_index: 0.5}}', ['7:40 wrong-type']],
    ['loss: {nll: {label_smoothing: 0.1}}', ['7:16 unknown-key']],
    ['loss: {mse: {reduction: none}}', ['7:27 unknown-value']],
    ['loss: {mse: {reduction: batchmean}}', ['7:27 unknown-value']],
    ['loss: {smooth_l1: {beta: -1}}', ['7:28 out-of-range']],
    ['loss: {huber: {delta: 0}}', ['7:25 out-of-range']],
    ['loss: {bce_with_logits: {pos_weight: [-1]}}', ['7:41 out-of-range']],
    ['loss: {kl_div: {log_target: 1}}', ['7:31 wrong-type']],
    ['loss: {poisson_nll: {eps: 0}}', ['7:29 out-of-range']],
    ['loss: {multi_margin: {p: 3}}', ['7:28 out-of-range']],
    ['loss: {cosine_embedding: {input: [a, b], margin: 2}}', ['7:52 out-of-range']],
    ['loss: {mse: {factor: many}}', ['7:24 wrong-type']],
  ])('%s', (train, expected) => expect(faultsOf(train)).toEqual(expected));
});

describe('metrics', () => {
  it.each([
    ['metrics: [{top_k: 0}]', ['8:21 out-of-range']],
    ['metrics: [{f1: {average: none}}]', ['8:28 unknown-value']],
    ['metrics: [{recall: {class: -1}}]', ['8:30 out-of-range']],
    ['metrics: [f1, {f1: {average: micro}}]', ['8:18 duplicate-name']],
    ['metrics: [f2]', ['8:13 unknown-metric']],
    ['metrics: [{mae: {dim: 1}}]', ['8:20 unknown-key']],
    ['best: val.confusion_matrix', ['8:9 unknown-value']],
    ['best: val.f1', []],
    ['metrics: [{f1: {average: weighted}}]\nbest: val.f1', []],
  ])('%s', (train, expected) => expect(faultsOf(`loss: cross_entropy\n${train}`)).toEqual(expected));
});
