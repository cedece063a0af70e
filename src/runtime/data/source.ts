/** What every data source implements; `registry.ts` lists them. */
import type { DataSpec, FieldSpec, TableSpec } from '../../plan/data-spec.ts';
import type { DataAccess } from './access.ts';
import type { SourceArgs } from './config.ts';
import type { RowKeys } from './partition.ts';
import type { FieldArray } from './types.ts';

export interface SourceContext {
  readonly access: DataAccess;
  readonly args: SourceArgs;
  /**
   * For a source of `rows` rows, whether a row is one of the training rows: class indices and the like are fitted on
   * these, never on held-out rows. `keys`: what a split by class, group or time goes by; the first call decides.
   */
  trainingRows(rows: number, keys?: RowKeys): (row: number) => boolean;
  /** Fractions of the rows to set aside, for a source that splits itself. */
  readonly split: { readonly val: number; readonly test: number; readonly group?: string; readonly time?: string };
  /** Whether the split goes by the classes of the target: `trainingRows` then wants `labels`. */
  readonly stratified: boolean;
  /** What targets may hold beside class indices. */
  readonly ignoreIndex: number | undefined;
  /** What an earlier run fitted: to be used instead of fitting. */
  readonly fitted: DataSpec | undefined;
}

/** A source without its rows. `valRows`, `testRows`: of splits of its own. */
export interface SourceSummary {
  readonly fields: readonly FieldSpec[];
  readonly rows: number;
  readonly valRows?: number;
  /** `split` has been carried out: `rows`, `valRows` and `testRows` are what it left. */
  readonly splitsItself?: boolean;
  readonly testRows?: number;
  /** What `$data.NAME` means, beside `features`, which every source has. */
  readonly constants: Readonly<Record<string, number>>;
  readonly table?: TableSpec;
}

export interface SourceRows extends SourceSummary {
  /** Rows by field name, as `Split.fields`. */
  readonly train: ReadonlyMap<string, FieldArray>;
  readonly val?: ReadonlyMap<string, FieldArray>;
  readonly test?: ReadonlyMap<string, FieldArray>;
}

export interface SourceReader {
  /** Reads headers only, where they say enough. */
  describe(context: SourceContext): Promise<SourceSummary>;
  /** The rows, every value checked; the summary equals `describe`'s. */
  load(context: SourceContext): Promise<SourceRows>;
}
