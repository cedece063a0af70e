/** Augmentation and normalising in the graph: what they do to known pictures, in float64; and what they refuse. */
import { describe, expect, it } from 'vitest';
import type { AugmentConfig, Config } from '../../../src/compiler/config/types.ts';
import { evaluateNodes } from '../../../src/compiler/graph/evaluate.ts';
import { preparedField } from '../../../src/compiler/model/augment.ts';
import { buildModel } from '../../../src/compiler/model/build.ts';
import type { BuiltModel } from '../../../src/compiler/model/types.ts';
import type { DataSpec, FieldSpec } from '../../../src/plan/data-spec.ts';
import { configOf, field, noise, specOf, stateOf, tensor, type Mode } from './support.ts';

const LOCATION = { file: 'test.yaml', line: 2, column: 1 };
const IMAGE = field('image', [1, 4, 5]);
const LABEL = field('label', [], { dtype: 'i32', classes: 3, target: true });

function configured(fields: readonly FieldSpec[], augment: Partial<AugmentConfig>, train?: string): { config: Config; spec: DataSpec } {
  const source = { fields, ...(train === undefined ? {} : { train }) };
  const config = configOf('- identity', source);
  return { config: { ...config, data: { ...config.data, augment: { ...augment, location: LOCATION } } }, spec: specOf(source) };
}

function build(fields: readonly FieldSpec[], augment: Partial<AugmentConfig>, mode: Mode = 'train', train?: string): BuiltModel {
  const { config, spec } = configured(fields, augment, train);
  const result = buildModel(config, spec, mode);
  if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join('\n'));
  return result.model;
}

/** What the model's first layer sees of `rows` pictures. */
function seen(model: BuiltModel, rows: number, pictures: ReturnType<typeof tensor>, step = 0, node = model.output, share = 0.3): number[][] {
  const env = { rows, inputs: { image: pictures, label: tensor([rows], Array.from({ length: rows }, (_, i) => i % 3)) }, state: stateOf(model), seed: 11, step, frame: { mixup: share } };
  const { data } = evaluateNodes(model.g.finish(), [node], env)[0]!;
  const size = data.length / rows;
  return Array.from({ length: rows }, (_, i) => [...data.subarray(i * size, (i + 1) * size)]);
}

/** The target as a loss would see it: through a layer that is fed with it. */
function lossTarget(augment: Partial<AugmentConfig>, fields: readonly FieldSpec[]): { model: BuiltModel; node: number } {
  const model = build(fields, augment);
  const label = fields[1]!;
  const raw = model.g.add('input', [], { field: label.name, shape: ['N', ...label.shape], dtype: label.dtype });
  const data = { augment: { ...augment, location: LOCATION } };
  return { model, node: preparedField(raw, label, { g: model.g, mode: 'train', data, spec: specOf({ fields }) }) };
}

/** The same numbered picture in every row. */
const numbered = (rows: number) => tensor([rows, 1, 4, 5], Array.from({ length: rows * 20 }, (_, i) => (i % 20) + 1));
const ORIGINAL = Array.from({ length: 20 }, (_, i) => i + 1);
const at = (y: number, x: number): number => (y < 0 || y > 3 || x < 0 || x > 4 ? 0 : y * 5 + x + 1);
const picture = (from: (y: number, x: number) => number): number[] => ORIGINAL.map((_, i) => from(Math.floor(i / 5), i % 5));

describe('augment', () => {
  it('flips about half of the pictures, exactly', () => {
    const mirrored = picture((y, x) => at(y, 4 - x));
    const rows = seen(build([IMAGE, LABEL], { flip: 'horizontal' }), 200, numbered(200));
    const flipped = rows.filter((row) => row[0] !== 1);
    for (const row of rows) expect(row).toEqual(row[0] === 1 ? ORIGINAL : mirrored);
    // Binomial(200, 1/2): five standard deviations are 36.
    expect(Math.abs(flipped.length - 100)).toBeLessThan(36);
    const both = seen(build([IMAGE, LABEL], { flip: 'both' }), 60, numbered(60)).map((row) => row[0]);
    expect(new Set(both)).toEqual(new Set([1, 5, 16, 20]));
  });

  it('cuts every window of the padded picture, each about as often', () => {
    const windows = new Map<string, number>();
    for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) windows.set(picture((y, x) => at(y + dy, x + dx)).join(), 0);
    for (const row of seen(build([IMAGE, LABEL], { crop: { padding: 1 } }), 900, numbered(900))) {
      expect(windows.has(row.join())).toBe(true);
      windows.set(row.join(), windows.get(row.join())! + 1);
    }
    // Binomial(900, 1/9): five standard deviations are 47.
    for (const count of windows.values()) expect(Math.abs(count - 100)).toBeLessThan(47);
  });

  it('shifts by up to the share, between pixels linearly', () => {
    // A ramp along x stays a ramp where it does not meet the border.
    const ramp = tensor([50, 1, 4, 5], Array.from({ length: 1000 }, (_, i) => i % 5));
    const shifts = seen(build([IMAGE, LABEL], { shift: 0.2 }), 50, ramp).map((row) => row[2 * 5 + 2]! - 2);
    expect(Math.max(...shifts.map(Math.abs))).toBeLessThanOrEqual(1);
    expect(Math.max(...shifts) - Math.min(...shifts)).toBeGreaterThan(1.5);
    expect(new Set(shifts).size).toBe(50);
  });

  it('turns about the centre', () => {
    const square = field('image', [1, 5, 5]);
    // The distance from the centre is what a turn keeps.
    const radii = tensor([40, 1, 5, 5], Array.from({ length: 1000 }, (_, i) => (Math.floor((i % 25) / 5) - 2) ** 2 + ((i % 5) - 2) ** 2));
    const model = build([square, LABEL], { rotate: 180 });
    for (const row of seen(model, 40, radii)) {
      expect(row[12]).toBeCloseTo(0, 9);
      // One pixel away: 1, but for what interpolating a square adds (at most 1/4 for each axis).
      for (const near of [7, 11, 13, 17]) expect(Math.abs(row[near]! - 1)).toBeLessThan(0.51);
    }
    const slope = tensor([40, 1, 5, 5], Array.from({ length: 1000 }, (_, i) => (i % 5) - 2));
    const angles = seen(model, 40, slope).map((row) => Math.atan2((row[17]! - row[7]!) / 2, (row[13]! - row[11]!) / 2));
    expect(Math.max(...angles)).toBeGreaterThan(2);
    expect(Math.min(...angles)).toBeLessThan(-2);
  });

  it('adds normal noise of the deviation asked for', () => {
    const rows = seen(build([IMAGE, LABEL], { noise: 0.1 }), 500, tensor([500, 1, 4, 5], new Array<number>(10_000).fill(0.5))).flat();
    const deviations = rows.map((value) => (value - 0.5) / 0.1);
    const moment = (power: number): number => deviations.reduce((sum, d) => sum + d ** power, 0) / deviations.length;
    // Five standard errors of a standard normal's moments, 10,000 draws.
    expect(Math.abs(moment(1))).toBeLessThan(0.05);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.071);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.5);
  });

  it('mixes each row with its partner, pictures and classes by the same share', () => {
    const model = build([IMAGE, LABEL], { mixup: 0.4 }, 'train');
    const rows = tensor([3, 1, 4, 5], Array.from({ length: 60 }, (_, i) => Math.floor(i / 20) + 1));
    // Rows 1, 2, 3 with 3, 2, 1.
    expect(seen(model, 3, rows).map((row) => row[7])).toEqual([0.3 * 1 + 0.7 * 3, 0.3 * 2 + 0.7 * 2, 0.3 * 3 + 0.7 * 1]);
    // A batch of one is its own partner.
    expect(seen(model, 1, tensor([1, 1, 4, 5], ORIGINAL))[0]![7]).toBeCloseTo(8, 12);
    const target = lossTarget({ mixup: 0.4 }, [IMAGE, LABEL]);
    // Classes 0, 1, 2 of three rows.
    expect(seen(target.model, 3, rows, 0, target.node).flat().map((v) => Math.round(v * 1e9) / 1e9)).toEqual([0.3, 0, 0.7, 0, 1, 0, 0.7, 0, 0.3]);
  });

  it('is new at each step, and the same at the same step', () => {
    const model = build([IMAGE, LABEL], { flip: 'both', crop: { padding: 2 }, noise: 0.1 });
    expect(seen(model, 5, numbered(5), 3)).toEqual(seen(model, 5, numbered(5), 3));
    expect(seen(model, 5, numbered(5), 3)).not.toEqual(seen(model, 5, numbered(5), 4));
  });

  it('leaves evaluation and prediction alone', () => {
    for (const mode of ['eval', 'predict'] as const) {
      expect(seen(build([IMAGE, LABEL], { flip: 'both', crop: { padding: 2 }, noise: 1, mixup: 1 }, mode), 3, numbered(3))).toEqual([ORIGINAL, ORIGINAL, ORIGINAL]);
    }
  });

  it('moves a map of classes along with its picture; what comes in is ignored', () => {
    const mask = field('label', [4, 5], { dtype: 'i32', classes: 21, target: true });
    const { model, node } = lossTarget({ flip: 'horizontal', crop: { padding: 1 } }, [IMAGE, mask]);
    const pictures = numbered(30);
    const env = { rows: 30, inputs: { image: pictures, label: { shape: [30, 4, 5], data: pictures.data } }, state: stateOf(model), seed: 2, step: 1 };
    const [moved, map] = evaluateNodes(model.g.finish(), [model.output, node], env);
    // Each pixel says where it comes from, in the picture and in the map: 0 and -100 for what was outside.
    map!.data.forEach((value, i) => expect(value).toBe(moved!.data[i] === 0 ? -100 : moved!.data[i]));
    expect(map!.data).toContain(-100);
  });

  it('refuses to move what is no image, and to mix what are indices', () => {
    const refused = (fields: readonly FieldSpec[], augment: Partial<AugmentConfig>): string[] => {
      const { config, spec } = configured(fields, augment);
      const result = buildModel(config, spec, 'train');
      return result.ok ? [] : result.diagnostics.map(({ code, message }) => `${code}: ${message}`);
    };
    expect(refused([field('input', [7]), LABEL], { rotate: 5 })).toEqual([expect.stringMatching(/^augment-unfit: `rotate` of `augment` moves images.*`input` \[7\]/)]);
    expect(refused([field('ids', [7], { dtype: 'i32', classes: 9 }), LABEL], { noise: 1 })[0]).toMatch(/^augment-unfit: `augment` changes numbers.*`ids` i32 \[7\]/);
    expect(refused([IMAGE, field('ids', [7], { dtype: 'i32', classes: 9 }), LABEL], { mixup: 1 }).join()).toContain('`ids` are indices');
    expect(refused([field('input', [7]), LABEL], { noise: 1 })).toEqual([]);
  });
});

describe('normalize', () => {
  it('is (value - mean) / std for each channel, after augmentation', () => {
    const colour = field('image', [3, 2, 2], { normalize: { mean: [1, 2, 3], std: [2, 4, 8] } });
    const values = noise([2, 3, 2, 2]);
    const got = seen(build([colour, LABEL], {}, 'eval'), 2, values).flat();
    got.forEach((value, i) => {
      const c = Math.floor(i / 4) % 3;
      expect(value).toBeCloseTo((values.data[i]! - [1, 2, 3][c]!) / [2, 4, 8][c]!, 12);
    });
    // Zeros that a crop brings in are raw: normalised like any pixel.
    const one = field('image', [1, 4, 5], { normalize: { mean: [0.5], std: [0.25] } });
    const cropped = seen(build([one, LABEL], { crop: { padding: 3 } }), 20, numbered(20)).flat();
    expect(cropped).toContain((0 - 0.5) / 0.25);
  });
});
