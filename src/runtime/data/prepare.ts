/** One preparation of a configuration's data: what its source is given, and what its summary becomes. */
import { fault, ShaleError } from '../../errors.ts';
import type { DataSpec } from '../../plan/data-spec.ts';
import type { DataAccess } from './access.ts';
import { SourceArgs, type DataOptions } from './config.ts';
import { assignRows, countAssigned, splitCounts, TRAIN, type RowKeys, type SplitCounts } from './partition.ts';
import type { SourceContext, SourceSummary } from './source.ts';

export class Preparation implements SourceContext {
  readonly access: DataAccess;
  readonly args: SourceArgs;
  readonly ignoreIndex: number | undefined;
  readonly fitted: DataSpec | undefined;
  private readonly config: DataOptions;
  private readonly seed: number;
  private parts: Uint8Array | undefined;

  /** `fitted`: what an earlier run fitted, to be used again instead of fitting. */
  constructor(config: DataOptions, access: DataAccess, seed: number, fitted?: DataSpec) {
    this.config = config;
    this.access = access;
    this.seed = seed;
    this.fitted = fitted;
    this.args = new SourceArgs(config.source.name, config.source.args);
    this.ignoreIndex = config.ignoreIndex;
  }

  get split(): DataOptions['split'] {
    return this.config.split;
  }

  get stratified(): boolean {
    return this.config.split.stratify === true;
  }

  get isSplit(): boolean {
    return this.config.split.val > 0 || this.config.split.test > 0;
  }

  trainingRows(rows: number, keys?: RowKeys): (row: number) => boolean {
    if (!this.isSplit) return () => true;
    const assigned = this.assigned(rows, keys);
    return (row) => assigned[row] === TRAIN;
  }

  /** The split of each row; worked out once, so that what is fitted and what is carved go by the same. */
  assigned(rows: number, keys?: RowKeys): Uint8Array {
    return (this.parts ??= assignRows(rows, this.config.split, this.seed, this.config.source.name, keys));
  }

  /** @throws ShaleError `data-split` where a split is asked for that the source has itself. */
  checkOwnSplits(summary: SourceSummary): void {
    const { config } = this;
    const source = config.source.name;
    for (const name of ['val', 'test'] as const) {
      const own = name === 'test' ? summary.testRows : summary.valRows;
      if (own === undefined || summary.splitsItself === true || config.split[name] === 0) continue;
      throw fault('config', 'data-split', `${source} has a ${name} split of its own (${own} rows); \`split.${name}\` would make a second one.`, {
        hint: `Leave \`split.${name}\` out${name === 'test' ? '; `split.val` takes its rows from the training rows' : ''}.`,
      });
    }
  }

  /** @throws ShaleError `data-split`. */
  spec(summary: SourceSummary): DataSpec {
    this.checkOwnSplits(summary);
    const { config } = this;
    const source = config.source.name;
    const counts: SplitCounts = summary.splitsItself === true ? { train: summary.rows, val: 0, test: 0 } : this.parts === undefined ? this.countsUnread(summary.rows) : countAssigned(this.parts);
    const [val, test] = [summary.valRows ?? counts.val, summary.testRows ?? counts.test];
    const features = summary.fields.find((field) => !field.target)?.shape.reduce((n, size) => n * size, 1);
    return {
      source,
      fields: summary.fields,
      rows: { train: counts.train, ...(val > 0 ? { val } : {}), ...(test > 0 ? { test } : {}) },
      constants: { ...(features === undefined ? {} : { features }), ...summary.constants },
      ...(summary.table === undefined ? {} : { table: summary.table }),
      ...(config.source.location === undefined ? {} : { location: config.source.location }),
    };
  }

  /** Known without the rows, except for groups, which only tables have, and those are always read. */
  private countsUnread(rows: number): SplitCounts {
    const { split, source } = this.config;
    if (split.group !== undefined || split.time !== undefined) return countAssigned(this.assigned(rows));
    return splitCounts(rows, split, source.name);
  }
}

/** Gives faults that have no place yet the place of the source in the configuration. */
export async function atSource<T>(config: DataOptions, work: () => Promise<T>): Promise<T> {
  const { location } = config.source;
  try {
    return await work();
  } catch (error) {
    if (error instanceof RangeError && /allocation|array length/i.test(error.message)) {
      throw fault('data', 'data-too-large', `${config.source.name}: the rows do not fit into memory (${error.message}).`, { cause: error, ...(location === undefined ? {} : { location }) });
    }
    if (!(error instanceof ShaleError) || location === undefined) throw error;
    const diagnostics = error.diagnostics.map((d) => (d.location === undefined ? { ...d, location } : d));
    throw new ShaleError(error.faultClass, diagnostics, { cause: error.cause });
  }
}
