/**
 * Source `images`: PNG and JPEG files in a folder for each class, or in folders train, val and test of those. Every image is
 * decoded, turned upright and brought to one size when the data are opened; in memory they are bytes.
 */
import { fault } from '../../../errors.ts';
import type { FieldSpec } from '../../../plan/data-spec.ts';
import { decodeImage } from '../../formats/image.ts';
import type { DataAccess } from '../access.ts';
import type { SourceArgs } from '../config.ts';
import { pictureRow, type PictureOptions } from '../image.ts';
import type { SourceContext, SourceReader, SourceSummary } from '../source.ts';
import type { FieldArray, SplitName } from '../types.ts';

const IMAGE = /\.(png|jpe?g)$/i;
/** Pictures that would be left out silently. */
const OTHER_IMAGE = /\.(gif|bmp|webp|tiff?|avif|heic|jxl|jp2)$/i;
const MAX_DEPTH = 16;
const SPLITS: Readonly<Record<string, SplitName>> = { train: 'train', training: 'train', val: 'val', valid: 'val', validation: 'val', test: 'test', testing: 'test' };

interface Found {
  readonly path: string;
  readonly label: number;
}

interface Tree extends SourceSummary {
  readonly options: PictureOptions;
  readonly files: { readonly train: readonly Found[]; readonly val?: readonly Found[]; readonly test?: readonly Found[] };
}

export const IMAGES_SOURCE: SourceReader = {
  async describe(context) {
    const { options: _, files: __, ...summary } = await readTree(context);
    return summary;
  },
  async load(context) {
    const { options, files, ...summary } = await readTree(context);
    return {
      ...summary,
      train: await loadImages(files.train, options, context.access),
      ...(files.val === undefined ? {} : { val: await loadImages(files.val, options, context.access) }),
      ...(files.test === undefined ? {} : { test: await loadImages(files.test, options, context.access) }),
    };
  },
};

export function pictureOptions(args: SourceArgs): PictureOptions {
  const size = args.sizes('size');
  if (size === undefined || size.length > 2) throw fault('config', 'data-argument', 'images: `size` must be one number or [height, width].');
  const [height, width] = [size[0]!, size[1] ?? size[0]!];
  return { height, width, channels: args.optionalString('channels') === 'grey' ? 1 : 3, resize: (args.optionalString('resize') ?? 'cover') as PictureOptions['resize'] };
}

async function readTree({ access, args, fitted }: SourceContext): Promise<Tree> {
  const path = args.string('path');
  const options = pictureOptions(args);
  const folders = await subfolders(access, path);
  const isSplit = folders.length > 0 && folders.every((folder) => Object.hasOwn(SPLITS, folder.toLowerCase())) && folders.some((folder) => SPLITS[folder.toLowerCase()] === 'train');
  const roots = new Map<SplitName, string>();
  for (const folder of isSplit ? folders : []) {
    const name = SPLITS[folder.toLowerCase()]!;
    if (roots.has(name)) throw fault('data', 'data-format', `${path} has two folders for the ${name} split: ${roots.get(name)} and ${path}/${folder}.`, { hint: 'Keep one of them.' });
    roots.set(name, `${path}/${folder}`);
  }
  const trainRoot = roots.get('train') ?? path;
  const classNames = fitted?.fields.find((field) => field.target)?.classNames ?? (await subfolders(access, trainRoot));
  if (classNames.length === 0) {
    throw fault('data', 'data-empty', `${trainRoot} has no folders in it; a folder of images for each class is wanted.`, { hint: 'Put the images of each class into a folder that is named by it.' });
  }
  const train = await filesOf(access, trainRoot, classNames);
  const others: Partial<Record<SplitName, readonly Found[]>> = {};
  for (const name of ['val', 'test'] as const) if (roots.has(name)) others[name] = await filesOf(access, roots.get(name)!, classNames);
  const { channels, height, width } = options;
  const fields: readonly FieldSpec[] = [
    { name: 'image', shape: [channels, height, width], dtype: 'f32', format: 'u8', scale: 1 / 255, target: false },
    { name: 'label', shape: [], dtype: 'i32', format: 'i32', classes: classNames.length, classNames, target: true },
  ];
  return {
    fields,
    rows: train.length,
    ...(others.val === undefined ? {} : { valRows: others.val.length }),
    ...(others.test === undefined ? {} : { testRows: others.test.length }),
    constants: { classes: classNames.length },
    options,
    files: { train, ...others },
  };
}

/** In sorted order of the names; those with a dot in front are none. */
async function subfolders(access: DataAccess, path: string): Promise<string[]> {
  const entries = await access.list(path);
  return entries.flatMap(({ name, folder }) => (folder && !name.startsWith('.') ? [name] : [])).sort(byCodeUnit);
}

/** Class by class, each in sorted order of the paths. */
async function filesOf(access: DataAccess, root: string, classNames: readonly string[]): Promise<readonly Found[]> {
  const stray = (await subfolders(access, root)).find((folder) => !classNames.includes(folder));
  if (stray !== undefined) throw fault('data', 'data-mismatch', `${root}/${stray} is the folder of a class that the training images do not have.`, { hint: `They have ${classNames.slice(0, 8).map((name) => `\`${name}\``).join(', ')}${classNames.length > 8 ? ' and more' : ''}.` });
  const found: Found[] = [];
  const present = new Set(await subfolders(access, root));
  for (const [label, name] of classNames.entries()) {
    const before = found.length;
    if (present.has(name)) await walk(access, `${root}/${name}`, label, found, 0);
    if (found.length === before && present.has(name)) throw fault('data', 'data-empty', `${root}/${name} holds no PNG or JPEG image.`, { hint: 'Remove the folder, or put images of that class into it.' });
  }
  if (found.length === 0) throw fault('data', 'data-empty', `${root} holds no PNG or JPEG image.`);
  return found;
}

async function walk(access: DataAccess, path: string, label: number, found: Found[], depth: number): Promise<void> {
  if (depth > MAX_DEPTH) throw fault('data', 'data-format', `${path} is more than ${MAX_DEPTH} folders deep.`, { hint: 'A link that leads back would never end.' });
  const entries = [...(await access.list(path))].sort((a, b) => byCodeUnit(a.name, b.name));
  for (const { name, folder } of entries) {
    if (name.startsWith('.')) continue;
    const inside = `${path}/${name}`;
    if (folder) await walk(access, inside, label, found, depth + 1);
    else if (IMAGE.test(name)) found.push({ path: inside, label });
    else if (OTHER_IMAGE.test(name)) throw fault('data', 'image-format', `${inside} is neither a PNG nor a JPEG image.`, { hint: 'Save it as one of these, or move it away.' });
  }
}

async function loadImages(files: readonly Found[], options: PictureOptions, access: DataAccess): Promise<Map<string, FieldArray>> {
  const size = options.channels * options.height * options.width;
  const pixels = new Uint8Array(files.length * size);
  for (const [i, { path }] of files.entries()) pixels.set(pictureRow(await decodeImage(await access.read(path), path), options), i * size);
  return new Map<string, FieldArray>([['image', pixels], ['label', Int32Array.from(files, ({ label }) => label)]]);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
