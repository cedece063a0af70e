/**
 * The DataSpec of a configuration: what the compiler needs to know of the data. Named and generated sources need no
 * access at all; of files the headers are read, and rows only where class indices must be counted.
 */
import { fault, ShaleError } from '../../errors.ts';
import type { DataSpec } from '../../plan/data-spec.ts';
import type { DataAccess } from './access.ts';
import { SourceArgs, type DataOptions } from './config.ts';
import { assignRows, splitCounts, TRAIN } from './partition.ts';
import type { SourceContext, SourceSummary } from './source.ts';
import { sourceReader } from './sources/registry.ts';

/**
 * @param seed the configuration's: it decides which rows are training rows.
 * @throws ShaleError of class `data` (or `config` for arguments), located at the source in the configuration.
 */
export function describeData(config: DataOptions, access: DataAccess, seed: number): Promise<DataSpec> {
  return atSource(config, async () => {
    const reader = sourceReader(config.source.name);
    return toSpec(config, await reader.describe(sourceContext(config, access, seed)));
  });
}

export function sourceContext(config: DataOptions, access: DataAccess, seed: number): SourceContext {
  return {
    access,
    args: new SourceArgs(config.source.name, config.source.args),
    trainingRows(rows) {
      if (config.split.val === 0 && config.split.test === 0) return () => true;
      const assigned = assignRows(rows, config.split, seed, config.source.name);
      return (row) => assigned[row] === TRAIN;
    },
  };
}

export function toSpec(config: DataOptions, summary: SourceSummary): DataSpec {
  const source = config.source.name;
  if (summary.testRows !== undefined && config.split.test > 0) {
    throw fault('config', 'data-split', `${source} has a test split of its own (${summary.testRows} rows); \`split.test\` would make a second one.`, {
      hint: 'Leave `split.test` out; `split.val` takes its rows from the training rows.',
    });
  }
  const counts = splitCounts(summary.rows, config.split, source);
  const test = summary.testRows ?? counts.test;
  const features = summary.fields.find((field) => !field.target)!.shape.reduce((n, size) => n * size, 1);
  return {
    source,
    fields: summary.fields,
    rows: { train: counts.train, ...(counts.val > 0 ? { val: counts.val } : {}), ...(test > 0 ? { test } : {}) },
    constants: { features, ...summary.constants },
    ...(config.source.location === undefined ? {} : { location: config.source.location }),
  };
}

/** Gives faults that have no place yet the place of the source in the configuration. */
export async function atSource<T>(config: DataOptions, work: () => Promise<T>): Promise<T> {
  const { location } = config.source;
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ShaleError) || location === undefined) throw error;
    const diagnostics = error.diagnostics.map((d) => (d.location === undefined ? { ...d, location } : d));
    throw new ShaleError(error.faultClass, diagnostics, { cause: error.cause });
  }
}
