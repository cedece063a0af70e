/** Data in the host's memory, as the trainer and the executor take it: one typed array a field, row after row. */
import type { DataSpec } from '../../plan/data-spec.ts';

export type FieldArray = Uint8Array | Float32Array | Int32Array;
export type SplitName = 'train' | 'val' | 'test';

export interface Split {
  readonly rows: number;
  /** By field name; `rows` times the field's row size elements, of the field's `format` (u8, f32, i32). */
  readonly fields: ReadonlyMap<string, FieldArray>;
}

export interface Dataset {
  readonly spec: DataSpec;
  readonly splits: Readonly<Partial<Record<SplitName, Split>>> & { readonly train: Split };
  /** `balance: sampler`: how often each training row is drawn, relative to the others. */
  readonly samplerWeights?: Float64Array;
  /** SHA-256 over the fields' bytes and shapes, hex: the data hash of the run's manifest. */
  readonly hash: string;
}
