/**
 * How data come in, for whatever platform: Node reads files and downloads, a page fetches. The sources see only this.
 */
import type { NamedDataset, NamedFile } from './named.ts';

export interface DataAccess {
  /** The whole file. @throws ShaleError `data-missing` or `data-unreadable`. */
  read(path: string): Promise<Uint8Array>;
  /** At most `length` bytes from `offset`; fewer only at the end of the file. */
  readRange(path: string, offset: number, length: number): Promise<Uint8Array>;
  /** Bytes of the file. */
  size(path: string): Promise<number>;
  /** What a folder holds, in any order. @throws ShaleError as `read`. */
  list(path: string): Promise<readonly { readonly name: string; readonly folder: boolean }[]>;
  /**
   * A file of a named data set as published (compressed), its size and SHA-256 already checked.
   * @throws ShaleError `data-unavailable` where it is neither here nor to be had.
   */
  named(set: NamedDataset, file: NamedFile): Promise<Uint8Array>;
}
