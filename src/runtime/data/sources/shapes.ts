/**
 * Source `shapes`: pictures of discs, boxes and rings on an uneven ground, with the class of every pixel: a segmentation
 * task that needs neither file nor network. Brightness says nothing about the class, only form does. Only + − × ÷ are
 * used, which every engine rounds alike: equal bytes everywhere.
 */
import type { FieldSpec } from '../../../plan/data-spec.ts';
import { Draws } from '../draws.ts';
import type { SourceContext, SourceReader, SourceSummary } from '../source.ts';
import type { FieldArray } from '../types.ts';

const STREAM = 0xfff0_0005;
const CLASS_NAMES = ['ground', 'disc', 'box', 'ring'];

interface ShapesArgs {
  readonly rows: number;
  readonly testRows: number;
  readonly size: number;
  readonly objects: number;
  readonly noise: number;
  readonly seed: number;
}

export const SHAPES_SOURCE: SourceReader = {
  describe: (context) => Promise.resolve(summary(shapesArgs(context))),
  load(context) {
    const args = shapesArgs(context);
    const test = args.testRows === 0 ? {} : { test: drawRows(args, args.testRows, 0x8000_0000) };
    return Promise.resolve({ ...summary(args), train: drawRows(args, args.rows, 0), ...test });
  },
};

function shapesArgs({ args }: SourceContext): ShapesArgs {
  return {
    rows: args.int('train_rows', 1, 2000),
    testRows: args.int('test_rows', 0, 400),
    size: args.int('size', 8, 32),
    objects: args.int('objects', 1, 3),
    noise: args.number('noise', 0.05),
    seed: args.int('seed', 0, 0),
  };
}

function summary({ rows, testRows, size }: ShapesArgs): SourceSummary {
  const classes = CLASS_NAMES.length;
  const fields: readonly FieldSpec[] = [
    { name: 'image', shape: [1, size, size], dtype: 'f32', format: 'u8', scale: 1 / 255, target: false },
    { name: 'mask', shape: [size, size], dtype: 'i32', format: 'i32', classes, classNames: CLASS_NAMES, target: true },
  ];
  return { fields, rows, constants: { classes }, ...(testRows === 0 ? {} : { testRows }) };
}

/** `firstStep` keeps training and test rows apart in the generator's counter. */
function drawRows(args: ShapesArgs, rows: number, firstStep: number): Map<string, FieldArray> {
  const pixels = args.size * args.size;
  const images = new Uint8Array(rows * pixels);
  const masks = new Int32Array(rows * pixels);
  for (let row = 0; row < rows; row++) {
    const at = [row * pixels, (row + 1) * pixels] as const;
    drawPicture(args, new Draws(args.seed, firstStep + row, STREAM), images.subarray(...at), masks.subarray(...at));
  }
  return new Map<string, FieldArray>([
    ['image', images],
    ['mask', masks],
  ]);
}

function drawPicture({ size, objects, noise }: ShapesArgs, draws: Draws, image: Uint8Array, mask: Int32Array): void {
  const light = new Float64Array(size * size);
  const [level, across, down] = [draws.between(0.3, 0.7), draws.between(-0.2, 0.2), draws.between(-0.2, 0.2)];
  for (let i = 0; i < light.length; i++) light[i] = level + across * ((i % size) / size - 0.5) + down * (Math.floor(i / size) / size - 0.5);
  const count = 1 + Math.floor(draws.between(0, objects));
  for (let object = 0; object < count; object++) drawObject(size, draws, light, mask);
  for (let i = 0; i < light.length; i++) {
    const value = 255 * (light[i]! + draws.bell(noise));
    image[i] = value <= 0 ? 0 : value >= 255 ? 255 : Math.floor(value + 0.5);
  }
}

/** One object over what is there already, darker or lighter than the ground. */
function drawObject(size: number, draws: Draws, light: Float64Array, mask: Int32Array): void {
  const kind = 1 + Math.floor(draws.between(0, CLASS_NAMES.length - 1));
  const [x, y] = [draws.between(0.15, 0.85) * size, draws.between(0.15, 0.85) * size];
  const radius = draws.between(0.1, 0.25) * size;
  const [wide, high] = [radius * draws.between(0.6, 1), radius * draws.between(0.6, 1)];
  const hole = radius * draws.between(0.45, 0.65);
  const shade = draws.between(0.2, 0.35) * (draws.between(0, 1) < 0.5 ? -1 : 1);
  const shaded = (at: number): number => Math.min(1, Math.max(0, light[at]! + shade));
  for (let i = 0; i < light.length; i++) {
    const [dx, dy] = [(i % size) + 0.5 - x, Math.floor(i / size) + 0.5 - y];
    const distance2 = dx * dx + dy * dy;
    const inside = kind === 2 ? Math.max(dx, -dx) <= wide && Math.max(dy, -dy) <= high : distance2 <= radius * radius && (kind === 1 || distance2 >= hole * hole);
    if (!inside) continue;
    light[i] = shaded(i);
    mask[i] = kind;
  }
}
