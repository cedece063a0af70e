/** A confusion matrix as text: the whole table where it fits, else what is confused most. */
import { className } from './classes.ts';
import type { FieldSpec } from '../../plan/data-spec.ts';
import type { Plan } from '../../plan/types.ts';
import type { Evaluation } from '../../runtime/evaluate.ts';
import { columns } from './terminal.ts';
import { grouped, shorten } from './text.ts';

/** Columns that a class's name may take. */
const NAME = 16;
/** Pairs that are listed where the table is too wide. */
const WORST = 10;

/**
 * Rows are targets, columns predictions; at the end of a row the share of its targets that were found (recall), below a column the
 * share of its predictions that are right (precision). `target` knows the classes' names.
 */
export function confusionTable(name: string, counts: readonly (readonly number[])[], target: FieldSpec | undefined, width: number): string[] {
  const names = counts.map((_, i) => (target === undefined ? String(i) : className(target, i)));
  const numbers = names.map((_, i) => String(i));
  const title = name.replaceAll('_', ' ');
  for (const [columns, percent, gap] of [[names, tenths, 2], [numbers, tenths, 2], [numbers, whole, 1]] as const) {
    const numbered = columns.some((column, i) => column !== names[i]);
    const rows = names.map((label, i) => shorten(numbered ? `${i} ${label}` : label, NAME));
    const lines = tableOf(rows, columns, counts, percent, gap);
    if (lines.every((line) => line.length <= width)) return [`${title}: rows are targets, columns predictions`, ...lines];
  }
  return [`${title} of ${counts.length} classes: most often confused`, ...worst(counts, names, width)];
}

/** All matrices of an evaluation, each below an empty line. */
export function confusionLines(matrices: Evaluation['matrices'] & {}, plan: Plan): string[] {
  const target = plan.data.fields.find((field) => field.target && field.dtype === 'i32');
  return Object.entries(matrices).flatMap(([name, counts]) => {
    const known = target?.classes === undefined || target.classes === counts.length;
    return ['', ...confusionTable(name, counts, known ? target : undefined, columns(process.stdout))];
  });
}

type Percent = (part: number, whole: number) => string;

function tableOf(rows: readonly string[], columns: readonly string[], counts: readonly (readonly number[])[], percent: Percent, gap: number): string[] {
  const recall = counts.map((row, i) => percent(row[i]!, sum(row)));
  const precision = counts.map((row, j) => percent(row[j]!, sum(counts.map((other) => other[j]!))));
  const first = Math.max('precision'.length, ...rows.map((row) => row.length));
  const own = columns.map((column, j) => Math.max(Math.min(column.length, NAME), precision[j]!.length, ...counts.map((row) => grouped(row[j]!).length)));
  // Numbers stand evenly; names as wide as they are.
  const widths = own.map((width) => (columns.every((column, j) => column === String(j)) ? Math.max(...own) : width));
  const last = Math.max('recall'.length, ...recall.map((text) => text.length));
  const line = (label: string, cells: readonly string[], end: string): string =>
    `  ${label.padEnd(first)}${cells.map((cell, j) => ' '.repeat(gap) + shorten(cell, widths[j]!).padStart(widths[j]!)).join('')}  ${end.padStart(last)}`.trimEnd();
  return [line('', columns, 'recall'), ...counts.map((row, i) => line(rows[i]!, row.map(grouped), recall[i]!)), line('precision', precision, '')];
}

function worst(counts: readonly (readonly number[])[], names: readonly string[], width: number): string[] {
  const pairs = counts.flatMap((row, i) => row.flatMap((count, j) => (i === j || count === 0 ? [] : [{ i, j, count }])));
  const listed = pairs.sort((a, b) => b.count - a.count || a.i - b.i || a.j - b.j).slice(0, WORST);
  if (listed.length === 0) return ['  none'];
  return listed.map(({ i, j, count }) => {
    const row = counts[i]!;
    return shorten(`  ${shorten(names[i]!, 24)} as ${shorten(names[j]!, 24)}: ${grouped(count)} of ${grouped(sum(row))} (recall ${tenths(row[i]!, sum(row))})`, width);
  });
}

/** `97.1 %`; a dash where there is nothing to take a share of. */
function tenths(part: number, all: number): string {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`;
}

/** `97%`, rounded down: 100% is all of them. */
function whole(part: number, all: number): string {
  return all === 0 ? '–' : `${Math.floor((100 * part) / all)}%`;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
