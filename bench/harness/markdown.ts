/** The tables of docs/benchmarks.md, made from the files of results that they come from, so that no number is copied by hand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { WORKLOADS } from '../workloads/registry.ts';
import type { Comparison, ContenderResult } from './compare.ts';
import { megabytes, ms, type Report } from './report.ts';

/** A file of results and what is in it. */
export interface NamedReport {
  readonly file: string;
  readonly report: Report;
}

type Compared = Comparison & { readonly results: readonly ContenderResult[] };

const BEGIN = '<!-- measured: ';
const END = '<!-- /measured -->';

export function readReports(files: readonly string[]): NamedReport[] {
  return files.map((file) => ({ file: basename(file), report: JSON.parse(readFileSync(file, 'utf8')) as Report }));
}

/** The section between its marks, which name the files. Of a workload that several files have, the last counts; it has to be the same adapter in all. */
export function measuredSection(reports: readonly NamedReport[]): string {
  const adapters = [...new Set(reports.map(({ report }) => report.adapter))];
  if (adapters.length !== 1) throw new Error(`these are results of ${adapters.length === 0 ? 'no adapter' : adapters.join(' and of ')}: a table is for one`);
  const latest = new Map<string, Compared>();
  for (const { report } of reports) for (const c of report.comparisons) if (c.results) latest.set(c.workload, c as Compared);
  const compared = WORKLOADS.flatMap(({ name }) => latest.get(name) ?? []);
  const scaling = reports.findLast(({ report }) => report.scaling !== undefined)?.report.scaling;
  const parts = [origin(reports, adapters[0]!, compared), comparisonTable(compared), ...(scaling ? [depthTable(scaling), batchTable(scaling), growthTable(scaling)] : [])];
  return `${BEGIN}${reports.map(({ file }) => file).join(' ')} -->\n\n${parts.filter((part) => part !== '').join('\n\n')}\n\n${END}`;
}

/** The files that the section of this page was made from, and its text. */
export function sectionOf(page: string): { readonly files: readonly string[]; readonly text: string } | undefined {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) return undefined;
  const text = page.slice(begin, end + END.length);
  return { files: text.slice(BEGIN.length, text.indexOf(' -->')).split(' '), text };
}

export function replaceSection(path: string, section: string): void {
  const page = readFileSync(path, 'utf8');
  const old = sectionOf(page);
  if (!old) throw new Error(`${path} has no section between ${BEGIN}… --> and ${END}`);
  writeFileSync(path, page.replace(old.text, () => section));
}

function origin(reports: readonly NamedReport[], adapter: string, compared: readonly Compared[]): string {
  const of = (text: (report: Report) => string): string => [...new Set(reports.map(({ report }) => text(report)))].join(' and ');
  // Later workloads find the load that earlier ones left.
  const loads = reports.flatMap(({ report }) => report.comparisons[0]?.load[0] ?? []);
  const load = loads.length === 0 ? '' : `; ${range(compared.map((c) => c.rounds), 0)} rounds, at a load of ${range(loads)} before the first`;
  return `${of((r) => r.date.slice(0, 10))}, ${adapter}, ${of((r) => `${r.machine.cores} cores`)}, ${of((r) => r.machine.dawn)}, Node ${of((r) => r.machine.node)}${load}.`;
}

function range(values: readonly number[], digits = 1): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((x) => x.toFixed(digits));
  return least === most ? least! : `${least} to ${most}`;
}

function markdown(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')).join('\n');
}

function comparisonTable(compared: readonly Compared[]): string {
  if (compared.length === 0) return '';
  const names = [...new Set(compared.flatMap((c) => c.results.map((r) => r.contender)))];
  const head = names.map((name) => {
    const versions = new Set(compared.flatMap((c) => c.results.filter((r) => r.contender === name).map((r) => r.about.version)));
    return name === 'shale' ? 'Shale' : `${name === 'tfjs' ? 'TensorFlow.js' : name} ${[...versions].join(', ')}`;
  });
  const row = (title: string, { results }: Compared, cell: (r: ContenderResult) => string): string[] => [title, ...names.map((name) => ((r) => (r ? cell(r) : '-'))(results.find((r) => r.contender === name)))];
  const rows = compared.flatMap((c) => [
    row(`${c.title}, ms`, c, (r) => `${ms(r.step.median)}${r.contender === names[0] ? '' : ` (${ratio(r)})`}`),
    // A product's first run and memory say little of a library.
    ...(c.results[0]!.pipelined === undefined
      ? []
      : [
          row('… cold, to the first loss, s', c, (r) => (r.cold.firstStepMs / 1000).toFixed(1)),
          row('… dispatches / submissions / pipelines', c, (r) => `${r.counts.step.dispatches} / ${r.counts.step.submits} / ${r.counts.all.pipelinesCreated}`),
          row('… GPU memory without the data, MB', c, megabytes),
        ]),
  ]);
  return markdown([['', ...head], ...rows]);
}

/** `5.02×, 4.8 to 5.3`: the median and where it lies with 95 % confidence, or else the range of the pairs. */
function ratio({ ratio: { median, min, max }, interval = [min, max] }: ContenderResult): string {
  const digits = (x: number): string => (x < 20 ? x.toFixed(1) : x.toFixed(0));
  return `${digits(median)}×, ${digits(interval[0])} to ${digits(interval[1])}`;
}

type Scaling = NonNullable<Report['scaling']>;

function depthTable({ compile }: Scaling): string {
  const head = ['from a configuration to its plan', 'times', 'cold, ms', 'CPU ms', 'warm, ms', 'CPU ms'];
  return markdown([head, ...compile.map((r) => [r.what, r.times === undefined ? '' : String(r.times), ms(r.cold.wall), ms(r.cold.cpu), ms(r.warm.wall), ms(r.warm.cpu)])]);
}

function batchTable({ batches }: Scaling): string {
  return markdown([['MNIST CNN, batch', 'step, ms', 'GPU memory, MB'], ...batches.map((b) => [String(b.batch), ms(b.stepMs), (b.bytes / 1e6).toFixed(1)])]);
}

function growthTable({ growth }: Scaling): string {
  return markdown([['exponent of growth', 'over all', 'over the largest', 'the same, within rounds', 'at most'], ...growth.map((g) => [g.what, g.exponent.toFixed(2), g.last.toFixed(2), g.paired.toFixed(2), g.bound.toFixed(2)])]);
}
