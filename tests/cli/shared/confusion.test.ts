/** Confusion matrices as text: aligned, within the width, with the names that the data know. */
import { describe, expect, it } from 'vitest';
import { confusionTable } from '../../../src/cli/shared/confusion.ts';
import type { FieldSpec } from '../../../src/plan/data-spec.ts';

const species: FieldSpec = { name: 'species', shape: [], dtype: 'i32', format: 'i32', classes: 3, classNames: ['setosa', 'versicolor', 'virginica'], target: true };

describe('confusionTable', () => {
  it('has targets in rows, with recall and precision at its edges', () => {
    expect(confusionTable('confusion_matrix', [[10, 0, 0], [0, 8, 2], [0, 1, 0]], species, 80)).toEqual([
      'confusion matrix: rows are targets, columns predictions',
      '               setosa  versicolor  virginica   recall',
      '  setosa           10           0          0  100.0 %',
      '  versicolor        0           8          2   80.0 %',
      '  virginica         0           1          0    0.0 %',
      '  precision   100.0 %      88.9 %      0.0 %',
    ]);
  });

  it('takes numbers for columns where names are too wide', () => {
    const names = Array.from({ length: 8 }, (_, i) => `a long name ${i}`);
    const counts = names.map((_, i) => names.map((__, j) => (i === j ? 100 : j)));
    const lines = confusionTable('confusion_matrix', counts, { ...species, classes: 8, classNames: names }, 90);
    expect(lines.every((line) => line.length <= 90)).toBe(true);
    expect(lines[1]).toMatch(/^ +0 +1 +2 +3 +4 +5 +6 +7 +recall$/);
    expect(lines[3]).toMatch(/^ {2}1 a long name 1 +0 +100 +2 /);
  });

  it('fits ten classes into 80 columns, with shares rounded down', () => {
    const counts = Array.from({ length: 10 }, (_, i) => Array.from({ length: 10 }, (__, j) => (i === j ? 980 : i === 4 && j === 9 ? 5 : 0)));
    const lines = confusionTable('confusion_matrix', counts, undefined, 80);
    expect(lines.every((line) => line.length <= 80)).toBe(true);
    expect(lines[6]).toBe('  4            0    0    0    0  980    0    0    0    0    5     99%');
    expect(lines[11]).toBe('  9            0    0    0    0    0    0    0    0    0  980    100%');
  });

  it('lists what is confused most where no table fits', () => {
    const counts = Array.from({ length: 40 }, (_, i) => Array.from({ length: 40 }, (__, j) => (i === j ? 90 : i === 7 && j === 3 ? 10 : i === 2 && j === 1 ? 5 : 0)));
    expect(confusionTable('confusion_matrix', counts, undefined, 80)).toEqual([
      'confusion matrix of 40 classes: most often confused',
      '  7 as 3: 10 of 100 (recall 90.0 %)',
      '  2 as 1: 5 of 95 (recall 94.7 %)',
    ]);
  });

  it('has a dash where a class was never wanted or never predicted', () => {
    expect(confusionTable('confusion_matrix', [[3, 0], [0, 0]], undefined, 80).slice(2)).toEqual(['  0                3        0  100.0 %', '  1                0        0        –', '  precision  100.0 %        –']);
  });
});
