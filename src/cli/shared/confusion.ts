/** A confusion matrix as text: the whole table where it fits, else what is confused most. */
import { className } from './classes.ts';
import type { FieldSpec } from '../../plan/data-spec.ts';
import type { Plan } from '../../plan/types.ts';
import type { Evaluation } from '../../runtime/evaluate.ts';
import { columns } from './terminal.ts';
import { grouped, shorten } from './text.ts';

/** Columns that a class's name may take. */
const NAME = 16;
const GAP = 2;
/** Pairs that are listed where the table is too wide. */
const WORST = 10;

/**
 * Rows are targets, columns predictions; at the end of a row the share of its targets that were found (recall), below a column the
 * share of its predictions that are right (precision). `target` knows the classes' names.
 */
export function confusionTable(name: string, counts: readonly (readonly number[])[], target: FieldSpec | undefined, width: number): string[] {
  const names = counts.map((_, i) => (target === undefined ? String(i) : className(target, i)));
  const recall = counts.map((row, i) => share(row[i]!, row.reduce((a, b) => a + b, 0)));
  const precision = counts.map((_, j) => share(counts[j]![j]!, counts.reduce((sum, row) => sum + row[j]!, 0)));
  const head = `${name.replaceAll('_', ' ')}: rows are targets, columns predictions`;
  for (const columns of [names, names.map((_, i) => String(i))]) {
    const numbered = columns !== names && columns.some((column, i) => column !== names[i]);
    const rows = names.map((label, i) => shorten(numbered ? `${i} ${label}` : label, NAME));
    const lines = tableOf(rows, columns, counts, recall, precision);
    if (lines.every((line) => line.length <= width)) return [head, ...lines];
  }
  return [`${name.replaceAll('_', ' ')} of ${counts.length} classes: most often confused`, ...worst(counts, names, recall, width)];
}

/** All matrices of an evaluation, each below an empty line. */
export function confusionLines(matrices: Evaluation['matrices'] & {}, plan: Plan): string[] {
  const target = plan.data.fields.find((field) => field.target && field.dtype === 'i32');
  return Object.entries(matrices).flatMap(([name, counts]) => {
    const known = target?.classes === undefined || target.classes === counts.length;
    return ['', ...confusionTable(name, counts, known ? target : undefined, columns(process.stdout))];
  });
}

function tableOf(rows: readonly string[], columns: readonly string[], counts: readonly (readonly number[])[], recall: readonly string[], precision: readonly string[]): string[] {
  const first = Math.max('precision'.length, ...rows.map((row) => row.length));
  const widths = columns.map((column, j) => Math.max(Math.min(column.length, NAME), precision[j]!.length, ...counts.map((row) => grouped(row[j]!).length)));
  const end = Math.max('recall'.length, ...recall.map((text) => text.length));
  const line = (label: string, cells: readonly string[], last: string): string =>
    `  ${label.padEnd(first)}${cells.map((cell, j) => ' '.repeat(GAP) + shorten(cell, widths[j]!).padStart(widths[j]!)).join('')}${' '.repeat(GAP)}${last.padStart(end)}`.trimEnd();
  return [line('', columns, 'recall'), ...counts.map((row, i) => line(rows[i]!, row.map(grouped), recall[i]!)), line('precision', precision, '')];
}

function worst(counts: readonly (readonly number[])[], names: readonly string[], recall: readonly string[], width: number): string[] {
  const pairs = counts.flatMap((row, i) => row.flatMap((count, j) => (i === j || count === 0 ? [] : [{ i, j, count }])));
  const listed = pairs.sort((a, b) => b.count - a.count || a.i - b.i || a.j - b.j).slice(0, WORST);
  if (listed.length === 0) return ['  none'];
  return listed.map(({ i, j, count }) => shorten(`  ${shorten(names[i]!, 24)} as ${shorten(names[j]!, 24)}: ${grouped(count)} of ${grouped(counts[i]!.reduce((a, b) => a + b, 0))} (recall ${recall[i]!})`, width));
}

/** `97.1 %`; a dash where there is nothing to take a share of. */
function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
