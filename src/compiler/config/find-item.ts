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
    // What follows the layer's own name is a key of the item: `head` of `head.linear`.
    const key = segments.findIndex((segment, i) => i > 0 && isItemKey(segment));
    const name = (key < 0 ? segments : segments.slice(0, key)).join('.');
    const hint = changed.block === undefined ? hintFor(name, namesOf(list, '')) : `its layers are those of the block \`${changed.block}\`, which is changed under \`blocks\``;
    report.error('unknown-name', place, `the model has no layer \`${name.slice(0, 100)}\``, {
      hint: hint ?? 'layers are called by their names, or by their index where they have none',
    });
  }
  return list;
}

type Found = { readonly kind: 'changed'; readonly tree: Tree } | { readonly kind: 'missing'; readonly block?: string } | { readonly kind: 'failed' };

const MISSING: Found = { kind: 'missing' };

function within(list: Tree, segments: readonly string[], change: Change): Found {
  if (list.kind !== 'list') return MISSING;
  const all = slots(list, { next: 0 });
  for (let n = segments.length; n >= 1; n--) {
    const name = segments.slice(0, n).join('.');
    const slot = all.find((candidate) => candidate.name === name);
    if (slot === undefined) continue;
    const found = inItem(slot.item, segments.slice(n), change);
    if (found.kind === 'changed') return { kind: 'changed', tree: replaceAt(list, slot.steps, found.tree) };
    if (found.kind === 'failed' || found.block !== undefined) return found;
  }
  return MISSING;
}

/** An item as it is called from the list that `slots` was asked for. */
interface Slot {
  /** Its name, or its index; undefined for a transparent container without a name. */
  readonly name: string | undefined;
  readonly item: Tree;
  /** Positions in the list and in the lists of transparent containers within. */
  readonly steps: readonly number[];
}

/** A transparent container adds no segment: what is within is called, and counted, as if it stood in the list itself. */
function slots(list: ListTree, counter: { next: number }): readonly Slot[] {
  return list.items.flatMap((item, i): readonly Slot[] => {
    const name = nameOf(item);
    if (!isTransparent(item)) {
      const index = String(counter.next++);
      return [{ name: name ?? index, item, steps: [i] }];
    }
    const layers = layersOf(item);
    const inner = layers?.kind === 'list' ? slots(layers, counter) : [];
    return [{ name, item, steps: [i] }, ...inner.map((slot) => ({ ...slot, steps: [i, ...slot.steps] }))];
  });
}

function replaceAt(list: ListTree, [first = 0, ...rest]: readonly number[], tree: Tree): ListTree {
  const items = list.items.map((item, i) => {
    if (i !== first) return item;
    const layers = layersOf(item);
    return rest.length === 0 || layers?.kind !== 'list' ? tree : withLayers(item, replaceAt(layers, rest, tree));
  });
  return { ...list, items };
}

/** The layers within a sequential or residual, in either form. */
function layersOf(item: Tree): Tree | undefined {
  const value = item.kind === 'map' ? (valueOf(item, 'sequential') ?? valueOf(item, 'residual')) : undefined;
  return value?.kind === 'map' ? valueOf(value, 'layers') : value;
}

function withLayers(item: Tree, layers: Tree): Tree {
  if (item.kind !== 'map') return item;
  const key = valueOf(item, 'sequential') === undefined ? 'residual' : 'sequential';
  const value = valueOf(item, key);
  return withValue(item, key, value?.kind === 'map' ? withValue(value, 'layers', layers) : layers);
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
  const layers = layersOf(item);
  if (layers !== undefined) {
    const found = within(layers, segments, change);
    return found.kind === 'changed' ? { kind: 'changed', tree: withLayers(item, found.tree) } : found;
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

function withValue(map: MapTree, key: string, value: Tree): MapTree {
  return { ...map, entries: map.entries.map((entry) => (entry.key === key ? { ...entry, value } : entry)) };
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
  return slots(list, { next: 0 }).flatMap(({ name, item }) => {
    const layers = isTransparent(item) ? undefined : layersOf(item);
    return [...(nameOf(item) === undefined ? [] : [`${prefix}${name}`]), ...(layers === undefined ? [] : namesOf(layers, `${prefix}${name}.`))];
  });
}

/** `edit: {head: {linear: 5}}`: each key a layer's name, each value merged into its item. */
export function applyEdits(model: Tree, edits: MapTree, report: Report): Tree {
  return edits.entries.reduce((tree, { key, keyLocation, value }) => changeItem(tree, key.split('.'), keyLocation, report, (item) => mergeItem(item, value)), model);
}
