/** Comparisons as tables for people and as JSON for keeping. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Scaling } from '../scaling/measure.ts';
import type { CheckValues } from './agree.ts';
import { columns } from './columns.ts';
import type { Comparison, ContenderResult } from './compare.ts';
import { versionOf } from './versions.ts';

export interface Report {
  readonly date: string;
  readonly adapter: string;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly memoryBytes: number; readonly platform: string; readonly node: string; readonly dawn: string };
  /** Environment that chooses or tunes the driver, where it was set. */
  readonly environment: Readonly<Record<string, string>>;
  readonly comparisons: readonly Comparison[];
  /** Workloads that came to nothing. */
  readonly failures: readonly { readonly workload: string; readonly error: string }[];
  readonly scaling?: Scaling;
}

const NOTED_ENVIRONMENT = ['VK_ICD_FILENAMES', 'VK_DRIVER_FILES', 'LP_NUM_THREADS', 'MESA_SHADER_CACHE_DISABLE'];

export function makeReport({ comparisons, failures, scaling }: Pick<Report, 'comparisons' | 'failures' | 'scaling'>, date: Date): Report {
  const [cpu, ...others] = cpus();
  return {
    date: date.toISOString(),
    adapter: comparisons[0]?.adapter ?? scaling?.adapter ?? 'none',
    machine: {
      cpu: cpu?.model ?? 'unknown',
      cores: 1 + others.length,
      memoryBytes: totalmem(),
      platform: `${process.platform} ${process.arch}`,
      node: process.version,
      dawn: `webgpu ${versionOf('webgpu')}`,
    },
    environment: Object.fromEntries(NOTED_ENVIRONMENT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
    comparisons: comparisons.map(withoutSamples),
    failures,
    ...(scaling === undefined ? {} : { scaling }),
  };
}

/** Numbers of a check that are worth keeping: losses. Of a product's elements the agreements tell the difference. */
const KEPT_VALUES = 16;

function withoutSamples(comparison: Comparison): Comparison {
  const few = (values: CheckValues): CheckValues => Object.fromEntries(Object.entries(values).filter(([, numbers]) => numbers.length <= KEPT_VALUES));
  return { ...comparison, checks: Object.fromEntries(Object.entries(comparison.checks).map(([name, values]) => [name, few(values)])) };
}

/** Writes it under `folder`, named by date and adapter; the file's path. */
export function saveReport(report: Report, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const adapter = report.adapter.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 40).replace(/^-|-$/g, '');
  const file = join(folder, `${report.date.slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}-${adapter}.json`);
  writeFileSync(file, `${JSON.stringify(report, undefined, 1)}\n`);
  return file;
}

/** A table with one column for each contender. */
export function table(comparison: Comparison): string {
  const { title, flops, results, agreements, rounds, load, seconds, phases } = comparison;
  const head = `${title}\n${'='.repeat(title.length)}`;
  if (!results) {
    const wrong = agreements.filter((a) => !a.agrees).map((a) => `  ${a.contender}: ${a.check} differs by ${a.difference.toExponential(2)}, more than ${a.tolerance}`);
    return [head, 'Not compared: the contenders do not compute the same.', ...wrong].join('\n');
  }
  const rows: [string, (r: ContenderResult) => string][] = [
    ['', (r) => `${r.contender} ${r.about.version}`],
    ['step, waited for, ms', (r) => ms(r.step.median)],
    ['  quartiles', (r) => `${ms(r.step.low)} - ${ms(r.step.high)}`],
    [`  by ${results[0]!.contender}'s, in pairs`, (r) => `${r.ratio.median.toFixed(2)}×`],
    ['  known to 95 %', (r) => (r.interval ? `${r.interval[0].toFixed(2)} - ${r.interval[1].toFixed(2)}` : '-')],
    ['  range of the pairs', (r) => `${r.ratio.min.toFixed(2)} - ${r.ratio.max.toFixed(2)}`],
    ...(flops === undefined ? [] : [['  GFLOP/s', (r: ContenderResult) => (flops / r.step.median / 1e6).toFixed(1)] as [string, (r: ContenderResult) => string]]),
    ['step, pipelined, ms', (r) => (r.pipelined ? ms(r.pipelined.median) : '-')],
    ['first step, cold, s', (r) => (r.cold.firstStepMs / 1000).toFixed(2)],
    ['  of which', (r) => Object.entries(r.cold.stages).map(([name, t]) => `${name} ${(t / 1000).toFixed(2)}`).join(', ') || '-'],
    ['dispatches a step', (r) => String(r.counts.step.dispatches)],
    ['submissions a step', (r) => String(r.counts.step.submits)],
    ['buffers made a step', (r) => String(r.counts.step.buffersCreated)],
    ['pipelines', (r) => String(r.counts.all.pipelinesCreated)],
    ['GPU memory at most, MB', megabytes],
  ];
  const lines = columns(rows.map(([label, cell]) => [label, ...results.map(cell)]));
  const agree = agreements.map((a) => `${a.check}, ${a.contender}: ${a.difference.toExponential(1)}`).join('; ');
  return [head, lines, `Relative differences in the check: ${agree}.`, `${rounds} rounds; ${seconds.toFixed(0)} s (${Object.entries(phases).map(([name, s]) => `${name} ${s.toFixed(0)}`).join(', ')}); load ${load[0].toFixed(1)} before, ${load[1].toFixed(1)} after. Memory is without the data.`].join('\n');
}

export function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

/** The comparisons in a few lines: ratios to the first contender, and what can be counted. */
export function summary(comparisons: readonly Comparison[]): string {
  const names = comparisons.flatMap((c) => c.results?.map((r) => r.contender) ?? []).filter((name, i, all) => all.indexOf(name) === i);
  const [first, ...others] = names;
  if (first === undefined) return 'Nothing was compared.';
  const head = ['', `${first}, ms`, ...others.flatMap((name) => [`${name}, ms`, 'ratio', 'range']), 'cold, s', 'dispatches/submissions/pipelines', 'MB'];
  const rows = comparisons.map(({ workload, results }) => {
    if (!results) return [workload, 'the contenders disagree', ...head.slice(2).map(() => '')];
    const of = (name: string): ContenderResult | undefined => results.find((r) => r.contender === name);
    const own = results[0]!;
    const each = (text: (r: ContenderResult) => string): string => results.map(text).join(' ');
    return [
      workload,
      ms(own.step.median),
      ...others.flatMap((name) => {
        const r = of(name);
        return r ? [ms(r.step.median), `${r.ratio.median.toFixed(2)}×`, `${r.ratio.min.toFixed(1)}-${r.ratio.max.toFixed(1)}`] : ['-', '-', '-'];
      }),
      each((r) => (r.cold.firstStepMs / 1000).toFixed(1)),
      each((r) => `${r.counts.step.dispatches}/${r.counts.step.submits}/${r.counts.all.pipelinesCreated}`),
      each((r) => megabytes(r)),
    ];
  });
  return columns([head, ...rows]);
}

export function megabytes({ counts, cold }: ContenderResult): string {
  return ((counts.memory.peakBytes - cold.dataBytes) / 1e6).toFixed(1);
}
