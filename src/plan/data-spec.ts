/**
 * What a data source says of itself, before a row is read: the compiler needs the shapes and counts, the runtime feeds
 * what is promised here. The batch axis is never part of a field's shape.
 */
import type { Location } from '../errors.ts';

/** How the rows of a field lie in memory. `u8`: bytes, four to a word, multiplied by `scale` when they are read as f32. */
export type FieldFormat = 'f32' | 'u8' | 'i32';

export interface FieldSpec {
  readonly name: string;
  /** Shape of one row, PyTorch's order (an image is [C, H, W]); [] for a scalar such as a class index. */
  readonly shape: readonly number[];
  /** What the network sees: f32 values, or i32 for class indices and token ids. */
  readonly dtype: 'f32' | 'i32';
  readonly format: FieldFormat;
  /** Factor on `u8` values; 1/255 turns pixels into [0, 1]. */
  readonly scale?: number;
  /** For i32 fields: values lie in [0, classes). */
  readonly classes?: number;
  /** Names of the classes, where they have some. */
  readonly classNames?: readonly string[];
  readonly target: boolean;
}

export interface DataSpec {
  /** What it is called in messages: `mnist`, `loans.csv`. */
  readonly source: string;
  readonly fields: readonly FieldSpec[];
  /** Rows of each split, as far as they are known without the data. `val` and `test` are absent where there is none. */
  readonly rows: { readonly train: number; readonly val?: number; readonly test?: number };
  /** What `$data.NAME` means in a configuration: `classes`, `features`, `vocab`. */
  readonly constants: Readonly<Record<string, number>>;
  readonly location?: Location;
}
