/**
 * Source `digits`: handwritten-looking digits drawn on the spot, so that a first model needs neither file nor network.
 * Points of a glyph are jittered, the whole is sheared, turned, scaled, bent and moved, then inked by distance to the
 * curve and overlaid with noise. Only + − × ÷ and √ are used, which every engine rounds alike: equal bytes everywhere.
 */
import type { FieldSpec } from '../../../plan/data-spec.ts';
import { DIGIT_GLYPHS } from '../digit-strokes.ts';
import { Draws } from '../draws.ts';
import type { SourceContext, SourceReader, SourceSummary } from '../source.ts';
import type { FieldArray } from '../types.ts';

const STREAM = 0xfff0_0003;
const CLASSES = 10;
/** Straight pieces for each span between two points of a curve. */
const PIECES = 4;

interface DigitsArgs {
  readonly rows: number;
  readonly testRows: number;
  readonly size: number;
  readonly seed: number;
}

export const DIGITS_SOURCE: SourceReader = {
  describe: (context) => Promise.resolve(summary(digitsArgs(context))),
  load(context) {
    const args = digitsArgs(context);
    const test = args.testRows === 0 ? {} : { test: drawRows(args.testRows, args.size, args.seed, 0x8000_0000) };
    return Promise.resolve({ ...summary(args), train: drawRows(args.rows, args.size, args.seed, 0), ...test });
  },
};

function digitsArgs({ args }: SourceContext): DigitsArgs {
  return { rows: args.int('train_rows', 1, 6000), testRows: args.int('test_rows', 0, 1000), size: args.int('size', 8, 28), seed: args.int('seed', 0, 0) };
}

function summary({ rows, testRows, size }: DigitsArgs): SourceSummary {
  const classNames = Array.from({ length: CLASSES }, (_, digit) => String(digit));
  const fields: readonly FieldSpec[] = [
    { name: 'image', shape: [1, size, size], dtype: 'f32', format: 'u8', scale: 1 / 255, target: false },
    { name: 'label', shape: [], dtype: 'i32', format: 'i32', classes: CLASSES, classNames, target: true },
  ];
  return { fields, rows, constants: { classes: CLASSES }, ...(testRows === 0 ? {} : { testRows }) };
}

/** Row n shows digit n mod 10; `firstStep` keeps training and test rows apart in the generator's counter. */
function drawRows(rows: number, size: number, seed: number, firstStep: number): Map<string, FieldArray> {
  const images = new Uint8Array(rows * size * size);
  const labels = new Int32Array(rows);
  const ink = new Float64Array(size * size);
  for (let row = 0; row < rows; row++) {
    labels[row] = row % CLASSES;
    drawDigit(labels[row]!, size, new Draws(seed, firstStep + row, STREAM), ink, images.subarray(row * size * size, (row + 1) * size * size));
  }
  return new Map<string, FieldArray>([
    ['image', images],
    ['label', labels],
  ]);
}

function drawDigit(digit: number, size: number, draws: Draws, ink: Float64Array, out: Uint8Array): void {
  const glyphs = DIGIT_GLYPHS[digit]!;
  const glyph = glyphs[Math.floor(draws.between(0, glyphs.length))]!;
  const place = placement(size, draws);
  const radius = size * draws.between(0.042, 0.078);
  const points = glyph.points.map(([x, y]) => [x + draws.bell(0.022), y + draws.bell(0.022)] as const);
  ink.fill(0);
  for (const stroke of glyph.strokes) {
    const pressure = [draws.between(0.8, 1.15), draws.between(0.8, 1.15)] as const;
    const spans = stroke.length - 1;
    let [px, py] = place(...points[stroke[0]!]!);
    for (let span = 0; span < spans; span++) {
      const at = (i: number): readonly [number, number] => points[stroke[Math.min(spans, Math.max(0, i))]!]!;
      for (let piece = 1; piece <= PIECES; piece++) {
        const t = piece / PIECES;
        const [x, y] = place(...catmullRom(at(span - 1), at(span), at(span + 1), at(span + 2), t));
        const along = (span + t) / spans;
        inkSegment(ink, size, px, py, x, y, radius * (pressure[0] + (pressure[1] - pressure[0]) * along));
        [px, py] = [x, y];
      }
    }
  }
  const darkness = draws.between(205, 255);
  const grain = draws.between(2, 12);
  for (let i = 0; i < ink.length; i++) {
    const value = ink[i]! * darkness + draws.bell(grain);
    out[i] = value <= 0 ? 0 : value >= 255 ? 255 : Math.floor(value + 0.5);
  }
}

/** From the glyph's unit box to pixels: bend, shear, turn, scale, move. */
function placement(size: number, draws: Draws): (x: number, y: number) => [number, number] {
  // With t = tan(angle / 2), sine and cosine are rational.
  const t = draws.bell(0.045);
  const [cos, sin] = [(1 - t * t) / (1 + t * t), (2 * t) / (1 + t * t)];
  const shear = draws.bell(0.11) - 0.05;
  const [scaleX, scaleY] = [size * draws.between(0.5, 0.68), size * draws.between(0.64, 0.78)];
  const [bendX, bendY] = [draws.bell(0.08), draws.bell(0.08)];
  const [moveX, moveY] = [size * (0.5 + draws.bell(0.024)), size * (0.5 + draws.bell(0.024))];
  return (x, y) => {
    const [u, v] = [x - 0.5, y - 0.5];
    const bentX = (u + bendX * (1 - 4 * v * v) - shear * v) * scaleX;
    const bentY = (v + bendY * (1 - 4 * u * u)) * scaleY;
    return [moveX + cos * bentX - sin * bentY, moveY + sin * bentX + cos * bentY];
  };
}

type Point = readonly [number, number];

/** The uniform Catmull-Rom spline between b and c. */
function catmullRom(a: Point, b: Point, c: Point, d: Point, t: number): [number, number] {
  const axis = (k: 0 | 1): number =>
    0.5 * (2 * b[k] + t * (c[k] - a[k] + t * (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k] + t * (3 * (b[k] - c[k]) + d[k] - a[k]))));
  return [axis(0), axis(1)];
}

/** Covers the pixels within `radius` of the segment, with an edge one pixel soft; where strokes meet, the darker one stays. */
function inkSegment(ink: Float64Array, size: number, x0: number, y0: number, x1: number, y1: number, radius: number): void {
  const reach = radius + 0.5;
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length2 = dx * dx + dy * dy;
  const left = Math.max(0, Math.floor(Math.min(x0, x1) - reach));
  const right = Math.min(size - 1, Math.floor(Math.max(x0, x1) + reach));
  const top = Math.max(0, Math.floor(Math.min(y0, y1) - reach));
  const bottom = Math.min(size - 1, Math.floor(Math.max(y0, y1) + reach));
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const [px, py] = [column + 0.5 - x0, row + 0.5 - y0];
      const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length2));
      const [ex, ey] = [px - along * dx, py - along * dy];
      const coverage = Math.min(1, reach - Math.sqrt(ex * ex + ey * ey));
      if (coverage > ink[row * size + column]!) ink[row * size + column] = coverage;
    }
  }
}
