/** What `shale predict` shows of a network's output: classes with their chances, classes of positions, or numbers. */
import type { Split } from '../../runtime/data/types.ts';
import { predictRows } from '../../runtime/predict.ts';
import { className, classifierOf, classMap, mapClassifierOf, probabilities, ranked, type Classifier, type MapClassifier } from './classes.ts';
import { emit, out } from './terminal.ts';
import type { Trained } from './trained.ts';

const BAR = 30;
/** Numbers of a row that are written out; of more only the first few, with what they all are like. */
const MOST_NUMBERS = 16;
const FIRST_NUMBERS = 6;

/** Rows to predict, each with a name and, where it is known, the class or the classes that are right. */
export interface Request {
  readonly split: Split;
  readonly rows: readonly RequestedRow[];
}

interface RequestedRow {
  readonly index: number;
  readonly label: string;
  /** What the row is called in JSON. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly truth?: Int32Array;
}

interface Flags {
  readonly top: number;
  readonly json?: true;
}

/** One line or more for each row on stdout, or one JSON object. */
export async function showPredictions({ session, plan, config }: Trained, { split, rows }: Request, flags: Flags): Promise<void> {
  const { shape, values } = await predictRows(session, split, Uint32Array.from(rows, ({ index }) => index));
  const perRow = shape.slice(1);
  const size = perRow.reduce((a, b) => a * b, 1);
  const classifier = classifierOf(plan, config);
  const map = mapClassifierOf(plan, config);
  // In the units of the file that it learned from.
  const scale = plan.data.table?.target.kind === 'number' ? plan.data.table.target.scale : 1;
  rows.forEach((row, i) => {
    const output = values.subarray(i * size, (i + 1) * size);
    if (classifier !== undefined) showClasses(classifier, output, row, flags);
    else if (map !== undefined) showMap(map, classMap(output, perRow, map.axis), row, flags);
    else showNumbers(Array.from(output, (value) => value / scale), perRow, row, flags);
  });
}

function showClasses({ target, scores }: Classifier, output: ArrayLike<number>, { label, fields, truth }: RequestedRow, { top, json }: Flags): void {
  const chances = probabilities(output, scores);
  const order = ranked(chances);
  const best = order[0]!;
  const right = truth?.[0];
  if (json) {
    emit({ event: 'predict', ...fields, class: best, name: target.classNames?.[best] ?? String(best), probability: chances[best], probabilities: Array.from(chances), ...(right === undefined ? {} : { target: right }) });
    return;
  }
  const verdict = right === undefined ? '' : right === best ? ', which is right' : `; it is ${className(target, right)}`;
  out(`${label}: ${className(target, best)} (${percent(chances[best]!)})${verdict}`);
  bars(order.slice(0, top).map((index) => [className(target, index), chances[index]!]));
}

function showMap({ target }: MapClassifier, classes: Int32Array, { label, fields, truth }: RequestedRow, { top, json }: Flags): void {
  if (json) {
    emit({ event: 'predict', ...fields, shape: target.shape, classes: Array.from(classes), ...(truth === undefined ? {} : { target: Array.from(truth) }) });
    return;
  }
  const counted = truth === undefined ? [] : Array.from(truth.keys()).filter((i) => truth[i]! >= 0 && truth[i]! < (target.classes ?? Infinity));
  const hits = counted.filter((i) => truth![i] === classes[i]).length;
  const verdict = counted.length === 0 ? '' : `, ${percent(hits / counted.length)} of them right`;
  out(`${label}: ${target.shape.join(' × ')} classes${verdict}`);
  const counts = new Map<number, number>();
  for (const index of classes) counts.set(index, (counts.get(index) ?? 0) + 1);
  const order = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  bars(order.slice(0, top).map(([index, count]) => [className(target, index), count / classes.length]));
}

function showNumbers(values: readonly number[], shape: readonly number[], { label, fields }: RequestedRow, { json }: Flags): void {
  const short = (value: number): string => String(Number(value.toPrecision(6)));
  if (json) {
    emit({ event: 'predict', ...fields, shape, output: values });
  } else if (values.length <= MOST_NUMBERS) {
    out(`${label}: ${values.map(short).join(', ')}`);
  } else {
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const [least, most] = values.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [Infinity, -Infinity] as [number, number]);
    out(`${label}: ${shape.join(' × ')} numbers from ${short(least)} to ${short(most)}, mean ${short(mean)} (all of them with --json)`);
    out(`  ${values.slice(0, FIRST_NUMBERS).map(short).join(', ')}, …`);
  }
}

function bars(lines: readonly (readonly [name: string, share: number])[]): void {
  const width = Math.max(...lines.map(([name]) => name.length));
  for (const [name, share] of lines) out(`  ${name.padEnd(width)}  ${percent(share).padStart(8)}  ${'█'.repeat(Math.round(share * BAR))}`.trimEnd());
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
