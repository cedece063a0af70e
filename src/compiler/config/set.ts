/** `--set path=value`: a change as if the file had been edited, with its origin kept. */
import type { Location } from '../../errors.ts';
import { changeItem } from './find-item.ts';
import { MAX_DEPTH } from './guards.ts';
import { mergeItem, mergeTrees } from './merge.ts';
import { readValue } from './read.ts';
import { Report } from './report.ts';
import { SET_FILE } from './resolved-value.ts';
import type { MapTree, Tree } from './tree.ts';
import { valueOf } from './tree.ts';

interface Assignment {
  readonly segments: readonly string[];
  readonly value: Tree;
  /** Place of a segment within the change. */
  at(segment: number): Location;
}

export function applySets(tree: MapTree, sets: readonly string[], report: Report): MapTree {
  return sets.reduce((file, text, i) => {
    const assignment = readAssignment(text, i + 1, report);
    if (assignment === undefined) return file;
    const changed = assign(file, assignment, 0, [], report);
    return changed.kind === 'map' ? changed : file;
  }, tree);
}

function readAssignment(text: string, line: number, report: Report): Assignment | undefined {
  const whole: Location = { file: SET_FILE, line, column: 1, length: Math.max(text.length, 1) };
  const equals = text.indexOf('=');
  const path = equals < 0 ? text : text.slice(0, equals);
  const segments = path.split('.');
  const fail = (message: string): undefined => {
    report.error('bad-set', whole, message, { hint: 'write --set train.epochs=3' });
    return undefined;
  };
  if (equals < 0) return fail(`${JSON.stringify(text.slice(0, 60))} has no \`=\` between path and value`);
  if (/[\r\n]/.test(text)) return fail('a change is one line');
  if (segments.some((segment) => segment.trim() === '' || segment !== segment.trim())) return fail(`${JSON.stringify(path.slice(0, 60))} is not a path: keys with dots between them`);
  if (segments.length > MAX_DEPTH) return fail(`the path has more than ${MAX_DEPTH} keys`);
  const own = new Report();
  const moved = (place: Location): Location => ({ ...place, file: SET_FILE, line, column: place.column + equals + 1 });
  const value = readValue(SET_FILE, text.slice(equals + 1), own);
  report.addAll(own.sorted().map((d) => (d.location === undefined ? d : { ...d, location: moved(d.location) })));
  if (value === undefined) return undefined;
  const at = (segment: number): Location => {
    const before = segments.slice(0, segment).reduce((sum, s) => sum + s.length + 1, 0);
    return { file: SET_FILE, line, column: before + 1, length: segments[segment]?.length ?? 1 };
  };
  return { segments, value: relocated(value, moved), at };
}

function relocated(tree: Tree, move: (place: Location) => Location): Tree {
  const location = move(tree.location);
  if (tree.kind === 'list') return { ...tree, location, items: tree.items.map((item) => relocated(item, move)) };
  if (tree.kind === 'map') return { ...tree, location, entries: tree.entries.map((entry) => ({ ...entry, keyLocation: move(entry.keyLocation), value: relocated(entry.value, move) })) };
  return { ...tree, location };
}

/** `tree` stands at `path`, the first `depth` segments. */
function assign(tree: Tree | undefined, change: Assignment, depth: number, path: readonly string[], report: Report): Tree {
  const key = change.segments[depth];
  if (key === undefined) return tree === undefined ? change.value : mergeTrees(tree, change.value, path);
  const place = change.at(depth);
  if (tree?.kind === 'list') return assignInList(tree, change, depth, path, report);
  if (depth === 1 && path[0] === 'model' && tree === undefined) {
    report.error('unknown-name', place, 'there is no model to change a layer of');
    return { kind: 'list', items: [], location: place };
  }
  const child = tree?.kind === 'map' ? valueOf(tree, key) : undefined;
  const value = assign(child, change, depth + 1, [...path, key], report);
  const over: MapTree = { kind: 'map', entries: [{ key, keyLocation: place, value }], location: place };
  if (tree === undefined) return over;
  // The child is worked out already; merging here only settles what a new key drops.
  return mergeTrees(tree, over, path);
}

function assignInList(list: Tree & { kind: 'list' }, change: Assignment, depth: number, path: readonly string[], report: Report): Tree {
  const place = change.at(depth);
  if (path.length === 1 && path[0] === 'model') {
    return changeItem(list, change.segments.slice(depth), place, report, (item, rest) => mergeItem(item, nested(rest, change)));
  }
  const key = change.segments[depth] ?? '';
  const index = Number(key);
  const item = /^\d{1,6}$/.test(key) ? list.items[index] : undefined;
  if (item === undefined) {
    report.error('unknown-key', place, `\`${path.join('.')}\` is a list of ${list.items.length}, and ${JSON.stringify(key.slice(0, 60))} is none of its indices`, { hint: list.items.length === 0 ? undefined : `0 to ${list.items.length - 1}` });
    return list;
  }
  return { ...list, items: list.items.map((old, i) => (i === index ? assign(item, change, depth + 1, [...path, key], report) : old)) };
}

/** The value below the keys that are left of the path. */
function nested(rest: readonly string[], change: Assignment): Tree {
  const first = change.segments.length - rest.length;
  return rest.reduceRight<Tree>((value, key, i) => {
    const place = change.at(first + i);
    return { kind: 'map', entries: [{ key, keyLocation: place, value }], location: place };
  }, change.value);
}
