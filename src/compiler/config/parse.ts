/** Text to `ParsedConfig`: the first half of the front end, everything that can be known without the data. */
import type { Diagnostic } from '../../errors.ts';
import { assemble } from './assemble.ts';
import { loadTree } from './load.ts';
import { Report } from './report.ts';
import { checkSchema } from './schema-check.ts';
import type { MapTree } from './tree.ts';
import type { DataConfig, Draft } from './types.ts';

export interface ConfigSource {
  /** As it is to appear in messages; paths in the file are relative to its folder. */
  readonly file: string;
  readonly text: string;
  /** Text of another file (`extends`), by a path built from `file`'s folder; undefined where there is none. */
  read(path: string): string | undefined;
  /** Changes from the command line, `path=value` each, applied in order. */
  readonly set?: readonly string[] | undefined;
  /** Warnings such as unused variables become errors. */
  readonly strict?: boolean | undefined;
}

export interface ParsedConfig {
  readonly file: string;
  /** All faults that can be found without the data and the wiring, sorted by place. Warnings are warnings still, even if strict. */
  readonly diagnostics: readonly Diagnostic[];
  /** The `data` section, defaults in place of what is faulty; absent where its source is. */
  readonly data?: DataConfig;
  /** What is known of the rest without the data; absent where the file could not be read. */
  readonly draft?: Draft;
  /** Text of every file read, by name, for code frames; the changes of `--set`, one a line, under `--set`. */
  readonly sources: ReadonlyMap<string, string>;
  /** The whole file with `extends`, `edit` and `--set` worked out; absent where it could not be read. */
  readonly tree?: MapTree;
  readonly sets: readonly string[];
  readonly strict: boolean;
}

/** Never throws on a user's fault: those are in `diagnostics`. */
export function parseConfig(source: ConfigSource): ParsedConfig {
  const sets = source.set ?? [];
  const strict = source.strict === true;
  const report = new Report({ file: source.file });
  const { tree, sources } = loadTree(source, sets, report);
  const base = { file: source.file, sources, sets, strict };
  if (tree === undefined) return { ...base, diagnostics: report.sorted() };
  const { data, draft } = assemble(source.file, tree, sets, { kind: 'unknown' }, report);
  checkSchema(tree, report);
  return { ...base, diagnostics: report.sorted(), tree, ...(data === undefined ? {} : { data }), ...(draft === undefined ? {} : { draft }) };
}
