/** A file with everything that changes it: the files it extends, its edits, and `--set` from the command line. */
import type { Location } from '../../errors.ts';
import { applyEdits } from './find-item.ts';
import { mergeFiles } from './merge.ts';
import type { ConfigSource } from './parse.ts';
import { relativeTo } from './paths.ts';
import { readMapping, withoutMark } from './read.ts';
import type { Report } from './report.ts';
import { SET_FILE } from './resolved-value.ts';
import { applySets } from './set.ts';
import { hintFor } from './suggest.ts';
import type { MapTree, Tree } from './tree.ts';
import { describeTree, entryOf, isNull, valueOf } from './tree.ts';

/** Files that extend one another. */
const MAX_CHAIN = 16;

export interface Loaded {
  /** Absent where the file, or one that it extends, could not be read. */
  readonly tree?: MapTree;
  /** Text of every file that was read, by name. */
  readonly sources: ReadonlyMap<string, string>;
}

export function loadTree(source: ConfigSource, sets: readonly string[], report: Report): Loaded {
  const sources = new Map<string, string>();
  if (sets.length > 0) sources.set(SET_FILE, sets.join('\n'));
  const loader = new Loader((path) => source.read(path), sources, report);
  const tree = loader.load(source.file, source.text, []);
  return tree === undefined ? { sources } : { tree: applySets(tree, sets, report), sources };
}

class Loader {
  private readonly read: (path: string) => string | undefined;
  private readonly sources: Map<string, string>;
  private readonly report: Report;

  constructor(read: (path: string) => string | undefined, sources: Map<string, string>, report: Report) {
    this.read = read;
    this.sources = sources;
    this.report = report;
  }

  /** `open` are the files that extend this one. */
  load(file: string, raw: string, open: readonly string[]): MapTree | undefined {
    const text = withoutMark(raw);
    this.sources.set(file, text);
    const own = readMapping(file, text, this.report);
    if (own === undefined) return undefined;
    const base = valueOf(own, 'extends');
    const rest: MapTree = { ...own, entries: own.entries.filter(({ key }) => key !== 'extends' && key !== 'edit') };
    const below = base === undefined || isNull(base) ? undefined : this.loadBase(base, file, [...open, file]);
    // Where the base is faulty the rest cannot be judged; that it is faulty has been told.
    if (below === 'faulty') return undefined;
    const merged = below === undefined ? rest : mergeFiles(below, rest);
    return merged.kind === 'map' ? this.edited(merged, valueOf(own, 'edit')) : undefined;
  }

  private loadBase(tree: Tree, file: string, open: readonly string[]): MapTree | 'faulty' {
    if (tree.kind !== 'scalar' || typeof tree.value !== 'string' || tree.value === '') {
      this.report.error('wrong-type', tree.location, `\`extends\` must be the path of a file, not ${describeTree(tree)}`);
      return 'faulty';
    }
    const path = relativeTo(file, tree.value);
    if (open.includes(path)) return this.fault('extends-cycle', tree.location, `\`${path}\` extends itself: ${[...open.slice(open.indexOf(path)), path].join(' → ')}`);
    if (open.length >= MAX_CHAIN) return this.fault('extends-cycle', tree.location, `more than ${MAX_CHAIN} files extend one another`);
    const text = this.read(path);
    if (text === undefined) return this.fault('missing-file', tree.location, `there is no file \`${path}\` to extend`, 'the path is relative to this file');
    return this.load(path, text, open) ?? 'faulty';
  }

  private fault(code: string, location: Location, message: string, hint?: string): 'faulty' {
    this.report.error(code, location, message, { hint });
    return 'faulty';
  }

  private edited(tree: MapTree, edits: Tree | undefined): MapTree {
    if (edits === undefined || isNull(edits)) return tree;
    if (edits.kind !== 'map') {
      this.report.error('wrong-type', edits.location, `\`edit\` must be a mapping from layers' names to changes, not ${describeTree(edits)}`, { hint: 'write edit: {head: {linear: 5}}' });
      return tree;
    }
    const model = entryOf(tree, 'model');
    if (model === undefined) {
      this.report.error('unknown-name', edits.location, 'there is no model to edit', { hint: hintFor('extend', ['extends']) });
      return tree;
    }
    const value = applyEdits(model.value, edits, this.report);
    return { ...tree, entries: tree.entries.map((entry) => (entry === model ? { ...entry, value } : entry)) };
  }
}
