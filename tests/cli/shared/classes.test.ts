/** Scores of a classifier as chances and classes. */
import { describe, expect, it } from 'vitest';
import { className, classMap, probabilities, ranked } from '../../../src/cli/shared/classes.ts';
import type { FieldSpec } from '../../../src/plan/data-spec.ts';

describe('probabilities', () => {
  it.each([
    ['logits', [Math.log(1), Math.log(3)]],
    ['log_probabilities', [Math.log(0.25), Math.log(0.75)]],
    ['probabilities', [0.25, 0.75]],
    ['logit', [Math.log(3)]],
    ['probability', [0.75]],
  ] as const)('of %s', (kind, scores) => {
    const [no, yes] = probabilities(scores, kind);
    expect(no).toBeCloseTo(0.25, 12);
    expect(yes).toBeCloseTo(0.75, 12);
  });

  it('of logits that are far out are no NaN', () => {
    expect([...probabilities([1e4, -1e4], 'logits')]).toEqual([1, 0]);
    expect([...probabilities([-1e4], 'logit')]).toEqual([1, 0]);
  });
});

describe('classMap', () => {
  const scores = [1, 9, 2, 3, 8, 5, 0, 9, 1, 4, 8, 7];
  it('takes the best class of each position, of equal ones the first', () => {
    // [classes 3, 2, 2]: positions hold (1, 8, 1), (9, 5, 4), (2, 0, 8), (3, 9, 7).
    expect([...classMap(scores, [3, 2, 2], 0)]).toEqual([1, 0, 2, 1]);
    // [2, 2, classes 3].
    expect([...classMap(scores, [2, 2, 3], 2)]).toEqual([1, 1, 1, 1]);
    expect([...classMap([5, 5, 4, 4], [2, 2], 1)]).toEqual([0, 0]);
  });
});

it('classes are ranked by chance, equal ones by index', () => expect(ranked(Float64Array.of(0.2, 0.5, 0.2, 0.1))).toEqual([1, 0, 2, 3]));

it('names that would not be seen stand in quotes', () => {
  const field: FieldSpec = { name: 'label', shape: [], dtype: 'i32', format: 'i32', target: true, classNames: ['a', ' ', '\n', 'old town'] };
  expect([0, 1, 2, 3, 4].map((index) => className(field, index))).toEqual(['a', '" "', '"\\n"', 'old town', '4']);
});
