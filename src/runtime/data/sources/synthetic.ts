/**
 * Source `synthetic`: random rows of a given shape, for tests and timing. "Standard normal" values are the sum of twelve
 * uniforms less six (mean 0, variance 1, within ±6): integer arithmetic up to one rounding, so equal on every machine.
 */
import { mix, streamKey } from '../../../plan/random.ts';
import type { FieldSpec } from '../../../plan/data-spec.ts';
import type { SourceContext, SourceReader, SourceSummary } from '../source.ts';
import type { FieldArray } from '../types.ts';

const STREAM = 0xfff0_0004;

interface Synthetic extends SourceSummary {
  readonly seed: number;
}

export const SYNTHETIC_SOURCE: SourceReader = {
  describe(context) {
    const { seed: _, ...summary } = synthetic(context);
    return Promise.resolve(summary);
  },
  load(context) {
    const { seed, ...summary } = synthetic(context);
    const make = (rows: number, step: number): Map<string, FieldArray> =>
      new Map(summary.fields.map((field, i) => [field.name, randomRows(field, rows, streamKey(seed, step, STREAM + i))]));
    const test = summary.testRows === undefined ? {} : { test: make(summary.testRows, 1) };
    return Promise.resolve({ ...summary, train: make(summary.rows, 0), ...test });
  },
};

function synthetic({ args }: SourceContext): Synthetic {
  const shape = args.sizes('shape') ?? [1];
  const targetShape = args.sizes('target_shape') ?? [1];
  const [vocab, classes] = [args.optionalInt('vocab', 1), args.optionalInt('classes', 1)];
  const testRows = args.int('test_rows', 0, 0);
  const input: FieldSpec = { ...valuesOrIndices('input', shape, vocab), target: false };
  const single = classes !== undefined && targetShape.length === 1 && targetShape[0] === 1;
  const target: FieldSpec = { ...valuesOrIndices('target', single ? [] : targetShape, classes), target: true };
  return {
    fields: [input, target],
    rows: args.int('rows', 1, 1000),
    ...(testRows === 0 ? {} : { testRows }),
    constants: { ...(vocab === undefined ? {} : { vocab }), ...(classes === undefined ? {} : { classes }) },
    seed: args.int('seed', 0, 0),
  };
}

function valuesOrIndices(name: string, shape: readonly number[], classes: number | undefined): Omit<FieldSpec, 'target'> {
  return classes === undefined ? { name, shape, dtype: 'f32', format: 'f32' } : { name, shape, dtype: 'i32', format: 'i32', classes };
}

function randomRows(field: FieldSpec, rows: number, key: number): FieldArray {
  const count = field.shape.reduce((n, size) => n * size, rows);
  if (field.classes !== undefined) {
    const indices = new Int32Array(count);
    for (let i = 0; i < count; i++) indices[i] = Math.floor((mix(i ^ key) / 2 ** 32) * field.classes);
    return indices;
  }
  const values = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    // Two 16-bit uniforms from each hash; their midpoints make the mean exactly 0.
    let sum = 0;
    for (let k = 0; k < 6; k++) {
      const bits = mix(Math.imul(i, 6) + k ^ key);
      sum += (bits & 0xffff) + (bits >>> 16);
    }
    values[i] = (sum + 6) / 65536 - 6;
  }
  return values;
}
