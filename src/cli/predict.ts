/** `shale predict`: what a trained model makes of an image, of rows of its data set, or of a text that it goes on from. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { fault } from '../errors.ts';
import { SourceArgs } from '../runtime/data/config.ts';
import { pictureRow } from '../runtime/data/image.ts';
import { openDataset } from '../runtime/data/open.ts';
import { pictureOptions } from '../runtime/data/sources/images.ts';
import type { SplitName } from '../runtime/data/types.ts';
import { decodeImage } from '../runtime/formats/image.ts';
import { inputField } from './shared/classes.ts';
import { continueText } from './shared/continuation.ts';
import { readBinaryFile } from './shared/files.ts';
import { isTable, newRows } from './shared/new-rows.ts';
import { NO_TUNE, withConfigFlags } from './shared/options.ts';
import { showPredictions, type Request } from './shared/predictions.ts';
import { say } from './shared/terminal.ts';
import { withTrained, type Trained, type TrainedFlags } from './shared/trained.ts';

interface Flags extends TrainedFlags {
  readonly row?: readonly number[];
  readonly split?: SplitName;
  readonly top: number;
  readonly invert?: true;
  readonly prompt?: string;
  readonly length: number;
  readonly temperature: number;
  readonly topK?: number;
  readonly seed?: number;
  readonly json?: true;
}

export function predictCommand(): Command {
  return withConfigFlags(new Command('predict'))
    .summary('predict for an image, for rows, or how a text goes on')
    .description('Tells what a trained model makes of a PNG or JPEG image, of the rows of a CSV file or of rows of its data set: classes with probabilities, or values. A model of text goes on from a prompt.')
    .argument('<run>', 'folder of a run, or a configuration beside --weights')
    .argument('[file]', 'a PNG or JPEG image, which is fitted to the size that the model takes, or a CSV file of new rows')
    .option('--row <n>', 'a row of the data set, counted from 0; may be repeated', rowNumber)
    .addOption(new Option('--split <name>', 'the split that rows are of (default: test, else val, else train)').choices(['train', 'val', 'test']))
    .option('--top <k>', 'classes to show', (text: string) => rowNumber(text)[0]!, 3)
    .option('--invert', 'the image is dark on light and the data are light on dark')
    .option('--prompt <text>', 'go on from this text')
    .option('--length <n>', 'tokens to add to the prompt', (text: string) => wholeNumber(text), 500)
    .option('--temperature <t>', 'below 1 likelier text, 0 always the likeliest token', temperature, 1)
    .option('--top-k <k>', 'draw from the k likeliest tokens only', (text: string) => wholeNumber(text, 1))
    .option('--seed <n>', 'another text for the same prompt (default: the seed of the configuration)', (text: string) => wholeNumber(text))
    .option('--weights <file>', 'a safetensors file instead of the run’s model')
    .option('--no-tune', NO_TUNE)
    .option('--device <name>', 'the adapter to use; `shale doctor --device list` names them')
    .option('--json', 'results as JSON, one object a line')
    .addHelpText('after', '\nExamples:\n  shale predict runs/mnist-cnn-1 digit.png --invert\n  shale predict runs/mnist-cnn-1 --row 0 --row 1\n  shale predict runs/california-housing-1 houses.csv\n  shale predict runs/gpt-shakespeare-1 --prompt "ROMEO:" --temperature 0.8')
    .action((run: string, image: string | undefined, flags: Flags) => {
      const { prompt } = flags;
      if (prompt !== undefined) {
        if (image !== undefined || flags.row !== undefined) throw fault('config', 'usage', 'a prompt stands alone, without an image or rows');
        if (prompt === '') throw fault('config', 'text-prompt', 'the prompt is empty', { hint: 'give at least one character; a line end will do' });
        return withTrained(run, flags, 'predict', (trained) => continueText(trained, { ...flags, prompt }));
      }
      if ((image === undefined) === (flags.row === undefined)) throw fault('config', 'usage', 'either an image or rows or a prompt is wanted', { hint: 'shale predict RUN image.png, shale predict RUN --row 0, or shale predict RUN --prompt TEXT' });
      return withTrained(run, flags, 'predict', async (trained) => showPredictions(trained, image === undefined ? await dataRows(trained, flags) : await fileRequest(trained, image, flags), flags));
    });
}

function rowNumber(text: string, before: readonly number[] = []): number[] {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError('a whole number is wanted');
  return [...before, Number(text)];
}

function wholeNumber(text: string, least = 0): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  if (value < least || value > 4_294_967_295) throw new InvalidArgumentError(`a whole number from ${least} to 4294967295 is wanted`);
  return value;
}

function temperature(text: string): number {
  const value = Number(text);
  if (!/\d/.test(text) || !Number.isFinite(value) || value < 0) throw new InvalidArgumentError('a number of at least 0 is wanted');
  return value;
}

async function dataRows({ config, spec, access, plan }: Trained, flags: Flags): Promise<Request> {
  const { splits } = await openDataset(config.data, access, config.seed, spec);
  const name = flags.split ?? (['test', 'val', 'train'] as const).find((candidate) => (splits[candidate]?.rows ?? 0) > 0)!;
  const split = splits[name];
  if (split === undefined) throw fault('config', 'no-split', `the data have no ${name} split`, { hint: `they have ${Object.keys(splits).join(', ')}`, location: config.data.location });
  const target = plan.data.fields.find((field) => field.target && field.dtype === 'i32');
  const labels = target && split.fields.get(target.name);
  const size = (target?.shape ?? []).reduce((a, b) => a * b, 1);
  const pitch = target?.pitch ?? size;
  const rows = flags.row!.map((index) => {
    if (index >= split.rows) throw fault('data', 'no-row', `the ${name} split has no row ${index}`, { hint: `it has rows 0 to ${split.rows - 1}` });
    return { index, label: `${name} row ${index}`, fields: { split: name, row: index }, ...(labels === undefined ? {} : { truth: Int32Array.from(labels.subarray(index * pitch, index * pitch + size)) }) };
  });
  return { split, rows };
}

/** A picture, or a table of which every row is meant. */
async function fileRequest(trained: Trained, file: string, flags: Flags): Promise<Request> {
  if (!isTable(file)) return imageRequest(trained, file, flags);
  const split = await newRows(trained, file);
  const rows = Array.from({ length: split.rows }, (_, index) => ({ index, label: `row ${index}`, fields: { file, row: index } }));
  return { split, rows };
}

async function imageRequest({ config, spec }: Trained, file: string, flags: Flags): Promise<Request> {
  const field = inputField(spec);
  const [channels, height, width] = field.shape;
  if (field.format !== 'u8' || field.shape.length !== 3 || (channels !== 1 && channels !== 3)) {
    throw fault('config', 'not-images', `this model takes \`${field.name}\` [${field.shape.join(', ')}], which is no picture`, { hint: 'predict rows of its data set with --row' });
  }
  const image = await decodeImage(readBinaryFile('data', file), file);
  if (image.width !== width || image.height !== height) say(`${file}: ${image.width}×${image.height} resized to ${width}×${height}`);
  // As the images that it learned from were; other data sets have no images to resize.
  const resize = config.data.source.name === 'images' ? pictureOptions(new SourceArgs('images', config.data.source.args)).resize : 'stretch';
  const row = pictureRow(image, { channels, height: height!, width: width!, resize, invert: flags.invert === true });
  return { split: { rows: 1, fields: new Map([[field.name, row]]) }, rows: [{ index: 0, label: file, fields: { file } }] };
}
