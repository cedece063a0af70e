/** The pictures of a finished run: curves of all events, and a grid of images with what the network makes of them. */
import type { Config } from '../../compiler/config/types.ts';
import type { Dataset, Split } from '../../runtime/data/types.ts';
import type { Session } from '../../runtime/executor.ts';
import { predictRows } from '../../runtime/predict.ts';
import type { EvalEvent } from '../../runtime/events.ts';
import { lossAccuracyPlot } from '../plots/curves.ts';
import { predictionGrid } from '../plots/grid.ts';
import { classifierOf, inputField, probabilities, ranked } from './classes.ts';
import type { LoggedEvent, RunFolder } from './run-folder.ts';

const GRID_IMAGES = 32;
/** What an event says besides its metrics. */
const NOT_METRICS = new Set(['event', 'step', 'epoch', 'loss', 'lr', 'grad_norm', 'split', 'count']);

export async function drawPictures(run: RunFolder, session: Session, config: Config, data: Dataset): Promise<void> {
  const events = run.events();
  const steps = events.filter(({ event }) => event === 'step').map((e) => ({ step: e.step, loss: e['loss'] as number, metrics: metricsOf(e) }));
  const evals = events.filter(({ event }) => event === 'eval').map((e) => ({ split: e['split'] as EvalEvent['split'], step: e.step, loss: e['loss'] as number, metrics: metricsOf(e) }));
  await run.write('plots/curves.svg', lossAccuracyPlot({ title: config.name, steps, evals }));
  const grid = await gridOf(session, config, data);
  if (grid !== undefined) await run.write('plots/predictions.svg', grid);
}

function metricsOf(event: LoggedEvent): Record<string, number> {
  return Object.fromEntries(Object.entries(event).filter(([key, value]) => !NOT_METRICS.has(key) && typeof value === 'number')) as Record<string, number>;
}

/** Undefined where the rows are no pictures or the network no classifier of them. */
async function gridOf(session: Session, config: Config, { spec, splits }: Dataset): Promise<string | undefined> {
  const classifier = classifierOf(session.plan, config);
  const image = inputField(spec);
  const [channels] = image.shape;
  if (classifier === undefined || image.shape.length !== 3 || (channels !== 1 && channels !== 3)) return undefined;
  const split: Split = splits.test ?? splits.val ?? splits.train;
  const rows = Uint32Array.from({ length: Math.min(GRID_IMAGES, split.rows) }, (_, i) => i);
  const { values } = await predictRows(session, split, rows);
  const size = image.shape.reduce((a, b) => a * b, 1);
  const pixels = split.fields.get(image.name)!;
  const labels = split.fields.get(classifier.target.name)!;
  if (pixels instanceof Int32Array) return undefined;
  const chances = Array.from(rows, (row) => probabilities(values.subarray(row * classifier.size, (row + 1) * classifier.size), classifier.scores));
  const predicted = chances.map((row) => ranked(row)[0]!);
  return predictionGrid({
    title: `${config.name}: ${splits.test ? 'test' : splits.val ? 'validation' : 'training'} images`,
    shape: image.shape,
    images: Array.from(rows, (row) => pixels.subarray(row * size, (row + 1) * size)),
    predicted,
    truth: Array.from(rows, (row) => labels[row]!),
    probabilities: chances.map((row, i) => row[predicted[i]!]!),
    ...(classifier.target.classNames === undefined ? {} : { classNames: classifier.target.classNames }),
  });
}
