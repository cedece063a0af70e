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
  /** A value outside [0, classes) that rows may hold and losses ignore. */
  readonly ignored?: number;
  /** Of a target: weights of the classes that even out their sizes, for the loss. */
  readonly classWeights?: readonly number[];
  /**
   * (value - mean) / std, one number each or one for each channel (dim 1). Images [C, H, W] hold raw values and the network
   * does it; of all others the rows are so already.
   */
  readonly normalize?: { readonly mean: readonly number[]; readonly std: readonly number[] };
  /**
   * Elements from a row's start to the next one's, where that is less than the row's size: rows overlap, as windows of a
   * text do. It divides the row's size, and all fields that a network reads have the same.
   */
  readonly pitch?: number;
  readonly target: boolean;
}

/** What a table's columns become, with all that was fitted on the training rows: enough to read further rows. */
export interface TableSpec {
  readonly delimiter: string;
  /** False: the columns are called 0, 1, 2 and so on. */
  readonly header: boolean;
  /** A row of the fields is so many consecutive rows of the file; the target is that of the row `horizon` after the last. */
  readonly window?: { readonly length: number; readonly horizon: number };
  /** Cells that count as missing, beside empty ones. */
  readonly missing: readonly string[];
  readonly ignore: readonly string[];
  /** In the order of the field `input`; it holds (value - mean) / std. `fill`: in place of a missing cell. */
  readonly numbers: readonly { readonly column: string; readonly fill?: number; readonly mean: number; readonly std: number }[];
  /** One-hot, behind the numbers; a value that is not listed gives zeros. */
  readonly categories: readonly CategorySpec[];
  /** Fields of their own, named by the column; a value that is not listed gets the index behind the last. */
  readonly indices: readonly CategorySpec[];
  /** `scale`: factor on a number's value. */
  readonly target: { readonly column: string; readonly kind: 'number' | 'category'; readonly scale: number };
}

export interface CategorySpec {
  readonly column: string;
  readonly values: readonly string[];
  readonly fill?: string;
}

/** Bytes that the rows of a run may take on the device, unless its user says otherwise. */
export const RESIDENT_BYTES = 2 ** 30;

export interface DataSpec {
  /** What it is called in messages: `mnist`, `loans.csv`. */
  readonly source: string;
  readonly fields: readonly FieldSpec[];
  /** Rows of each split, as far as they are known without the data. `val` and `test` are absent where there is none. */
  readonly rows: { readonly train: number; readonly val?: number; readonly test?: number };
  /** What `$data.NAME` means in a configuration: `classes`, `features`, `vocab`. */
  readonly constants: Readonly<Record<string, number>>;
  /** Of a table: how its cells become rows. */
  readonly table?: TableSpec;
  readonly location?: Location;
}
