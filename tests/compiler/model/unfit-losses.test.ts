/** What `balance` and `mixup` do to the target has to fit the loss; where it does not, the message says who did it. */
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../../src/compiler/check.ts';
import type { Diagnostic } from '../../../src/errors.ts';
import type { DataSpec } from '../../../src/plan/data-spec.ts';
import { parse } from '../config/helpers.ts';
import { field } from './support.ts';

const SPEC: DataSpec = {
  source: 'made-up',
  fields: [field('input', [4]), field('label', [], { dtype: 'i32', classes: 2, target: true, classWeights: [0.75, 1.5] })],
  rows: { train: 90 },
  constants: { classes: 2 },
};

function faults(data: string, outputs: number, loss: string): readonly Diagnostic[] {
  const text = `version: 1\ndata: {source: {synthetic: {shape: [4]}}, ${data}}\nmodel:\n  - linear: ${outputs}\ntrain:\n  loss: ${loss}\n  optimizer: sgd\n  steps: 1\n`;
  return checkConfig(parse(text), SPEC).diagnostics;
}

describe('balance: loss', () => {
  it.each(['cross_entropy', 'nll', 'multi_margin'])('gives `%s` its class weights', (loss) => expect(faults('balance: loss', 2, loss)).toEqual([]));

  it.each(['bce', 'bce_with_logits'])('is refused beside `%s`, whose weights are none of classes', (loss) => {
    expect(faults('balance: loss', 1, loss)).toMatchObject([{ code: 'data-balance', location: { line: 6 }, hint: expect.stringContaining('sampler') as string }]);
  });

  it('is refused beside weights that the file gives', () => {
    expect(faults('balance: loss', 2, '{cross_entropy: {weight: [1, 2]}}')).toMatchObject([{ code: 'data-balance' }]);
  });
});

describe('mixup', () => {
  it('makes targets that `mse` takes in training only: told before training', () => {
    expect(faults('augment: {mixup: 0.2}', 2, 'mse')).toMatchObject([{ code: 'dtype-mismatch', location: { line: 6 } }]);
  });

  it.each([['bce_with_logits', 1], ['multi_margin', 2], ['nll', 2]] as const)('makes targets that `%s` does not take, and the note says so', (loss, outputs) => {
    const [fault, ...rest] = faults('augment: {mixup: 0.2}', outputs, loss);
    expect(rest).toEqual([]);
    expect(fault?.notes?.map(({ message }) => message)).toContainEqual(expect.stringContaining('`mixup` makes probabilities of class indices'));
  });
});
