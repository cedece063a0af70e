/** What every data source implements; `registry.ts` lists them. */
import type { FieldSpec } from '../../plan/data-spec.ts';
import type { DataAccess } from './access.ts';
import type { SourceArgs } from './config.ts';
import type { FieldArray } from './types.ts';

export interface SourceContext {
  readonly access: DataAccess;
  readonly args: SourceArgs;
  /**
   * For a source of `rows` rows, whether a row is one of the training rows: class indices and the like are fitted on
   * these, never on held-out rows.
   */
  trainingRows(rows: number): (row: number) => boolean;
}

/** A source without its rows. `testRows`: of a test split of its own. */
export interface SourceSummary {
  readonly fields: readonly FieldSpec[];
  readonly rows: number;
  readonly testRows?: number;
  /** What `$data.NAME` means, beside `features`, which every source has. */
  readonly constants: Readonly<Record<string, number>>;
}

export interface SourceRows extends SourceSummary {
  /** Rows by field name, as `Split.fields`. */
  readonly train: ReadonlyMap<string, FieldArray>;
  readonly test?: ReadonlyMap<string, FieldArray>;
}

export interface SourceReader {
  /** Reads headers only, where they say enough. */
  describe(context: SourceContext): Promise<SourceSummary>;
  /** The rows, every value checked; the summary equals `describe`'s. */
  load(context: SourceContext): Promise<SourceRows>;
}
