/** A file with everything that changes it: the files it extends, its edits, and `--set` from the command line. */
import type { ConfigSource } from './parse.ts';
import { readMapping, withoutMark } from './read.ts';
import type { Report } from './report.ts';
import { SET_FILE } from './resolved.ts';
import type { MapTree } from './tree.ts';

export interface Loaded {
  /** Absent where the file, or one that it extends, could not be read. */
  readonly tree?: MapTree;
  /** Text of every file that was read, by name. */
  readonly sources: ReadonlyMap<string, string>;
}

export function loadTree(source: ConfigSource, sets: readonly string[], report: Report): Loaded {
  const sources = new Map<string, string>();
  if (sets.length > 0) sources.set(SET_FILE, sets.join('\n'));
  const text = withoutMark(source.text);
  sources.set(source.file, text);
  const tree = readMapping(source.file, text, report);
  return tree === undefined ? { sources } : { tree, sources };
}
