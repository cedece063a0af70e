/** Changes to single items of a model, found by their names: for `edit` and `--set model.NAME…`. */
import type { Location } from '../../errors.ts';
import { isItemKey, mergeItem } from './merge.ts';
import type { Report } from './report.ts';
import { hintFor } from './suggest.ts';
import type { ListTree, MapTree, Tree } from './tree.ts';
import { isExpression, valueOf } from './tree.ts';

/** Makes of an item, or of what stands at `rest` below it, something else; undefined where that fails (reported). */
export type Change = (item: Tree, rest: readonly string[]) => Tree | undefined;

/**
 * The list with one item changed. `segments` are names from the outermost container inwards (an item without a name is
 * called by its index), then whatever lies below the item.
 */
export function changeItem(list: Tree, segments: readonly string[], place: Location, report: Report, change: Change): Tree {
  const changed = within(list, segments, change);
  if (changed.kind === 'changed') return changed.tree;
  if (changed.kind === 'missing') {
    const hint = changed.block === undefined ? hintFor(segments.join('.'), namesOf(list, '')) : `its layers are those of the block \`${changed.block}\`, which is changed under \`blocks\``;
    report.error('unknown-name', place, `the model has no layer \`${segments.join('.').slice(0, 100)}\``, {
      hint: hint ?? 'layers are called by their names, or by their index where they have none',
    });
  }
  return list;
}

type Found = { readonly kind: 'changed'; readonly tree: Tree } | { readonly kind: 'missing'; readonly block?: string } | { readonly kind: 'failed' };

const MISSING: Found = { kind: 'missing' };

function within(list: Tree, segments: readonly string[], change: Change): Found {
  if (list.kind !== 'list') return MISSING;
  for (let n = segments.length; n >= 1; n--) {
    const i = indexOf(list, segments.slice(0, n).join('.'));
    if (i < 0) continue;
    const found = inItem(list.items[i]!, segments.slice(n), change);
    if (found.kind !== 'missing' || found.block !== undefined) return replaced(list, i, found);
  }
  // A transparent container adds no segment, so its layers are called as if they stood in this list.
  for (const [i, item] of list.items.entries()) {
    if (!isTransparent(item)) continue;
    const found = inContainer(item, segments, change);
    if (found.kind !== 'missing') return replaced(list, i, found);
  }
  return MISSING;
}

function inItem(item: Tree, rest: readonly string[], change: Change): Found {
  const [next] = rest;
  if (next !== undefined && !isItemKey(next)) return inContainer(item, rest, change);
  const tree = change(item, rest);
  return tree === undefined ? { kind: 'failed' } : { kind: 'changed', tree };
}

/** Goes down into the layers of a sequential, a residual or a branch. */
function inContainer(item: Tree, segments: readonly string[], change: Change): Found {
  if (item.kind !== 'map') return MISSING;
  const block = valueOf(item, 'use');
  if (block?.kind === 'scalar' && typeof block.value === 'string') return { kind: 'missing', block: block.value };
  for (const key of ['sequential', 'residual']) {
    const value = valueOf(item, key);
    if (value === undefined) continue;
    const list = value.kind === 'map' ? valueOf(value, 'layers') : value;
    if (list === undefined) return MISSING;
    const found = within(list, segments, change);
    if (found.kind !== 'changed') return found;
    return { kind: 'changed', tree: withValue(item, key, value.kind === 'map' ? withValue(value, 'layers', found.tree) : found.tree) };
  }
  const branches = valueOf(item, 'branches');
  const of = branches?.kind === 'map' ? valueOf(branches, 'of') : undefined;
  const index = Number(segments[0]);
  if (branches?.kind !== 'map' || of?.kind !== 'list' || !/^\d+$/.test(segments[0] ?? '') || of.items[index] === undefined) return MISSING;
  const found = within(of.items[index], segments.slice(1), change);
  if (found.kind !== 'changed') return found;
  const list: ListTree = { ...of, items: of.items.map((branch, i) => (i === index ? found.tree : branch)) };
  return { kind: 'changed', tree: withValue(item, 'branches', withValue(branches, 'of', list)) };
}

function replaced(list: ListTree, index: number, found: Found): Found {
  if (found.kind !== 'changed') return found;
  return { kind: 'changed', tree: { ...list, items: list.items.map((item, i) => (i === index ? found.tree : item)) } };
}

function withValue(map: MapTree, key: string, value: Tree): MapTree {
  return { ...map, entries: map.entries.map((entry) => (entry.key === key ? { ...entry, value } : entry)) };
}

function indexOf(list: ListTree, name: string): number {
  const named = list.items.findIndex((item) => nameOf(item) === name);
  if (named >= 0 || !/^\d{1,6}$/.test(name)) return named;
  const item = list.items[Number(name)];
  return item !== undefined && nameOf(item) === undefined ? Number(name) : -1;
}

function nameOf(item: Tree): string | undefined {
  const name = item.kind === 'map' ? valueOf(item, 'name') : undefined;
  return name?.kind === 'scalar' && typeof name.value === 'string' && !isExpression(name) ? name.value : undefined;
}

function isTransparent(item: Tree): boolean {
  if (item.kind !== 'map') return false;
  return ['sequential', 'residual'].some((key) => {
    const value = valueOf(item, key);
    const flag = value?.kind === 'map' ? valueOf(value, 'transparent') : undefined;
    return flag?.kind === 'scalar' && flag.value === true;
  });
}

/** Paths of all items that have names, for hints. */
function namesOf(list: Tree, prefix: string): readonly string[] {
  if (list.kind !== 'list') return [];
  return list.items.flatMap((item, i) => {
    if (item.kind !== 'map') return [];
    const name = nameOf(item);
    const path = `${prefix}${name ?? i}`;
    const value = valueOf(item, 'sequential') ?? valueOf(item, 'residual');
    const layers = value?.kind === 'map' ? valueOf(value, 'layers') : value;
    return [...(name === undefined ? [] : [path]), ...(layers === undefined ? [] : namesOf(layers, isTransparent(item) ? prefix : `${path}.`))];
  });
}

/** `edit: {head: {linear: 5}}`: each key a layer's name, each value merged into its item. */
export function applyEdits(model: Tree, edits: MapTree, report: Report): Tree {
  return edits.entries.reduce((tree, { key, keyLocation, value }) => changeItem(tree, key.split('.'), keyLocation, report, (item) => mergeItem(item, value)), model);
}
