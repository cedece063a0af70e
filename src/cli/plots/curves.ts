/** The curves of a run: loss above, the first metric below, over the steps; what was measured on held-out rows as points. */
import type { EvalEvent, StepEvent } from '../../runtime/events.ts';
import { linearScale, logScale, percent, plainNumber, stepScale, type Scale } from './scale.ts';
import { isShare } from '../shared/text.ts';
import { coordinate, document, element, text } from './svg.ts';

export interface RunMetrics {
  /** For the head of the picture: the run's or the configuration's name. */
  readonly title: string;
  /** Both in the order of the run. */
  readonly steps: readonly Pick<StepEvent, 'step' | 'loss' | 'metrics'>[];
  readonly evals: readonly Pick<EvalEvent, 'split' | 'step' | 'loss' | 'metrics'>[];
}

interface Point {
  readonly step: number;
  readonly value: number;
}

interface Panel {
  readonly heading: string;
  readonly train: readonly Point[];
  readonly val: readonly Point[];
  readonly test: readonly Point[];
  readonly label: (value: number) => string;
  /** The best value possible, which the axis then ends at. */
  readonly bound?: number;
}

const WIDTH = 640;
const PANEL_HEIGHT = 230;
const HEAD = 40;
const LEFT = 58;
const RIGHT = 18;

/**
 * An SVG of 640 px width. Training values are drawn twice: as they are, faintly, and smoothed. Values that aren't finite
 * are left out.
 */
export function lossAccuracyPlot(metrics: RunMetrics): string {
  const panels = [lossPanel(metrics), metricPanel(metrics)].filter((panel) => panel !== undefined);
  const last = Math.max(1, metrics.steps.at(-1)?.step ?? 0, metrics.evals.at(-1)?.step ?? 0);
  const height = HEAD + panels.length * PANEL_HEIGHT + 8;
  const children = panels.map((panel, i) => drawPanel(panel, HEAD + i * PANEL_HEIGHT, last));
  return document(WIDTH, height, `${metrics.title}: training curves`, [text(16, 26, metrics.title, { class: 'title' }), ...children]);
}

function lossPanel({ steps, evals }: RunMetrics): Panel {
  const of = (split: string): Point[] => finite(evals.filter((e) => e.split === split).map((e) => ({ step: e.step, value: e.loss })));
  return { heading: 'Loss', train: finite(steps.map((s) => ({ step: s.step, value: s.loss }))), val: of('val'), test: of('test'), label: plainNumber };
}

function metricPanel({ steps, evals }: RunMetrics): Panel | undefined {
  const name = [...steps.slice(0, 1), ...evals.slice(0, 1)].flatMap((event) => Object.keys(event.metrics))[0];
  if (name === undefined) return undefined;
  const points = (events: readonly Pick<StepEvent, 'step' | 'metrics'>[]): Point[] =>
    finite(events.flatMap(({ step, metrics }) => (metrics[name] === undefined ? [] : [{ step, value: metrics[name] }])));
  const of = (split: string): Point[] => points(evals.filter((e) => e.split === split));
  const isPercent = isShare(name);
  const heading = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');
  return { heading, train: points(steps), val: of('val'), test: of('test'), label: isPercent ? percent : plainNumber, ...(isPercent ? { bound: 1 } : {}) };
}

function finite(points: Point[]): Point[] {
  return points.filter(({ value }) => Number.isFinite(value));
}

function drawPanel(panel: Panel, top: number, lastStep: number): string {
  const [left, right, upper, lower] = [LEFT, WIDTH - RIGHT, top + 30, top + PANEL_HEIGHT - 38];
  const smooth = smoothed(panel.train);
  const x = stepScale(lastStep, left, right, 7);
  const y = valueScale(panel, smooth, lower, upper);
  const parts = [
    text(16, top + 14, panel.heading, { class: 'head' }),
    legend(panel, smooth, top + 14),
    ...y.ticks.map((tick) => element('line', { class: 'grid', x1: left, x2: right, y1: tick.at, y2: tick.at }) + text(left - 8, tick.at + 4, tick.label, { class: 'muted', 'text-anchor': 'end' })),
    ...x.ticks.map((tick) => element('line', { class: 'axis', x1: tick.at, x2: tick.at, y1: lower, y2: lower + 4 }) + text(tick.at, lower + 17, tick.label, { class: 'muted', 'text-anchor': tick.at > right - 12 ? 'end' : 'middle' })),
    element('line', { class: 'axis', x1: left, x2: right, y1: lower, y2: lower }),
    text((left + right) / 2, lower + 31, 'step', { class: 'muted', 'text-anchor': 'middle' }),
  ];
  if (panel.train.length === 0 && panel.val.length === 0 && panel.test.length === 0) {
    parts.push(text((left + right) / 2, (upper + lower) / 2, 'nothing recorded', { class: 'muted', 'text-anchor': 'middle' }));
  }
  const group = (name: string, children: string): string => (children === '' ? '' : element('g', { class: name }, children));
  parts.push(group('train', envelope(panel.train, x, y) + curve(smooth, x, y)));
  parts.push(group('val', curve(panel.val, x, y) + panel.val.map((p) => element('circle', { class: 'dot', cx: x(p.step), cy: y(p.value), r: 3.5 })).join('')));
  parts.push(group('test', panel.test.map((p) => diamond(x(p.step), y(p.value))).join('')));
  return parts.filter((part) => part !== '').join('\n');
}

function valueScale(panel: Panel, smooth: readonly Point[], lower: number, upper: number): Scale {
  const held = [...panel.val, ...panel.test].map((p) => p.value);
  const curves = [...smooth.map((p) => p.value), ...held];
  if (curves.length === 0) return linearScale(0, 1, lower, upper, 5, panel.label);
  // Single steps may stick out; the axis is made for what the curves do and for all but the wildest hundredth of steps.
  const raw = panel.train.map((p) => p.value).sort((a, b) => a - b);
  const at = (q: number): number => raw[Math.round(q * (raw.length - 1))] ?? curves[0]!;
  const least = minOf(curves);
  const most = maxOf(curves);
  if (panel.bound !== undefined) return linearScale(Math.min(least, at(0.05)), panel.bound, lower, upper, 5, panel.label);
  if (least > 0 && most / least > 50) return logScale(Math.min(least, Math.max(at(0.01), least / 10)), Math.max(most, at(0.99)), lower, upper);
  return linearScale(Math.min(0, least), Math.max(most, at(0.99)), lower, upper, 5, panel.label);
}

/** Spreading a long array into Math.min would overflow the stack. */
function minOf(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function maxOf(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}

/**
 * The mean over a window around each step, a thirtieth of the run wide; at the beginning, where curves are steep, only as
 * far ahead as behind. (A moving average of the past alone would lag behind what it shows.)
 */
export function smoothed(points: readonly Point[]): Point[] {
  const half = Math.floor(points.length / 60);
  const sums = [0];
  for (const { value } of points) sums.push(sums.at(-1)! + value);
  return points.map(({ step }, i) => {
    const reach = Math.min(i, half);
    const end = Math.min(points.length, i + reach + 1);
    return { step, value: (sums[end]! - sums[i - reach]!) / (end - i + reach) };
  });
}

function curve(points: readonly Point[], x: Scale, y: Scale): string {
  if (points.length < 2) return '';
  return element('path', { class: 'line', d: path(thinned(points).map((p) => [x(p.step), y(p.value)])) });
}

/** The values as they are; of very many, the least and the greatest in each pixel column, so that no spike is lost. */
function envelope(points: readonly Point[], x: Scale, y: Scale): string {
  if (points.length < 2) return points.map((p) => element('circle', { class: 'dot', cx: x(p.step), cy: y(p.value), r: 3 })).join('');
  return element('path', { class: 'raw', d: path(thinned(points, true).map((p) => [x(p.step), y(p.value)])) });
}

const MOST_POINTS = 560;

function thinned(points: readonly Point[], extremes = false): readonly Point[] {
  if (points.length <= 2 * MOST_POINTS) return points;
  const kept: Point[] = [];
  for (let i = 0; i < MOST_POINTS; i++) {
    const bucket = points.slice(Math.floor((i * points.length) / MOST_POINTS), Math.floor(((i + 1) * points.length) / MOST_POINTS));
    if (!extremes) {
      kept.push(bucket.at(-1)!);
      continue;
    }
    const least = bucket.reduce((a, b) => (b.value < a.value ? b : a));
    const most = bucket.reduce((a, b) => (b.value > a.value ? b : a));
    kept.push(...(least === most ? [least] : least.step < most.step ? [least, most] : [most, least]));
  }
  return kept;
}

function path(points: readonly (readonly [number, number])[]): string {
  return points.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${coordinate(px)} ${coordinate(py)}`).join('');
}

function diamond(cx: number, cy: number): string {
  return element('path', { class: 'dot', d: `${path([[cx, cy - 5.5], [cx + 5.5, cy], [cx, cy + 5.5], [cx - 5.5, cy]])}Z` });
}

/** What is drawn, with its last value, from the right. */
function legend(panel: Panel, smooth: readonly Point[], y: number): string {
  const entries: { group: string; mark: (x: number) => string; label: string }[] = [];
  const value = (points: readonly Point[]): string => panel.label(Number(points.at(-1)!.value.toPrecision(4)));
  if (smooth.length > 0) entries.push({ group: 'train', mark: (x) => element('path', { class: 'line', d: `M${coordinate(x)} ${coordinate(y - 4)}h14` }), label: `training ${value(smooth)}` });
  if (panel.val.length > 0) entries.push({ group: 'val', mark: (x) => element('circle', { class: 'dot', cx: x + 7, cy: y - 4, r: 3.5 }), label: `validation ${value(panel.val)}` });
  if (panel.test.length > 0) entries.push({ group: 'test', mark: (x) => diamond(x + 7, y - 4), label: `test ${value(panel.test)}` });
  let x = WIDTH - RIGHT;
  return entries
    .reverse()
    .map(({ group, mark, label }) => {
      // The fonts' digits and letters are at most 7 px wide at this size.
      x -= label.length * 6.6 + 34;
      return element('g', { class: group }, mark(x + 12)) + text(x + 31, y, label);
    })
    .join('\n');
}
