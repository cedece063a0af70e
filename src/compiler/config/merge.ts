/**
 * One configuration over another: mappings merge, lists and single values replace. Where a key is a choice (a layer, an
 * optimizer) another choice drops the old one with its arguments; the same choice keeps the arguments it does not change.
 */
import { LAYERS } from '../layers/registry.ts';
import { LOSSES } from '../losses/registry.ts';
import { OPTIMIZERS } from '../optimizers/registry.ts';
import type { Definition } from './args.ts';
import { SCHEDULE_KEYS } from './schedule-section.ts';
import { SCHEDULES } from './schedules.ts';
import { ITEM_DOCS, ITEM_KIND_DOCS } from './sections.ts';
import { SOURCES } from './sources.ts';
import type { Entry, MapTree, Tree } from './tree.ts';
import { entryOf, isExpression, isNull } from './tree.ts';

/** A place where one key says what is chosen, and which keys may stand beside it. */
interface ChoicePlace {
  readonly registry: ReadonlyMap<string, Definition>;
  readonly beside: readonly string[];
}

const ITEM: ChoicePlace = { registry: LAYERS, beside: Object.keys(ITEM_DOCS) };

const CHOICES: ReadonlyMap<string, ChoicePlace> = new Map([
  ['data.source', { registry: SOURCES, beside: [] }],
  ['train.loss', { registry: LOSSES, beside: [] }],
  ['train.optimizer', { registry: OPTIMIZERS, beside: [] }],
  ['train.schedule', { registry: SCHEDULES, beside: SCHEDULE_KEYS }],
]);

/** Keys that rule each other out: where a file extends another, giving one takes the other away. */
const EXCLUSIVE: ReadonlyMap<string, readonly string[]> = new Map([
  ['train', ['epochs', 'steps']],
  ['data.source.csv.target', ['number', 'category']],
]);

/** A file over the one that it extends. */
export function mergeFiles(base: MapTree, over: MapTree): Tree {
  return mergeTrees(base, over, [], EXCLUSIVE);
}

/** `path` is where both stand, from the top of the file. */
export function mergeTrees(base: Tree, over: Tree, path: readonly string[], exclusives: typeof EXCLUSIVE = new Map()): Tree {
  const place = CHOICES.get(path.join('.'));
  if (place !== undefined) return mergeChoice(base, over, place, path, exclusives);
  if (base.kind !== 'map' || over.kind !== 'map') return over;
  const exclusive = exclusives.get(path.join('.')) ?? [];
  const replaced = exclusive.some((key) => !isNull(entryOf(over, key)?.value)) ? exclusive.filter((key) => entryOf(over, key) === undefined) : [];
  const kept = replaced.length === 0 ? base : { ...base, entries: base.entries.filter(({ key }) => !replaced.includes(key)) };
  return mergeMaps(kept, over, (key, a, b) => mergeTrees(a, b, [...path, key], exclusives));
}

/** An item of the model changed by an edit: `{linear: 5}`, `gelu`, `{freeze: true}`. */
export function mergeItem(base: Tree, over: Tree): Tree {
  return mergeChoice(base, over, ITEM, ['model', 'item'], new Map());
}

function mergeChoice(base: Tree, over: Tree, place: ChoicePlace, path: readonly string[], exclusives: typeof EXCLUSIVE): Tree {
  const a = asMap(base);
  const b = asMap(over);
  if (a === undefined || b === undefined) return over;
  const head = b.entries.find(({ key }) => !place.beside.includes(key));
  const kept = head === undefined ? a : { ...a, entries: a.entries.filter(({ key }) => key === head.key || place.beside.includes(key)) };
  return mergeMaps(kept, b, (key, x, y) => (place.beside.includes(key) ? mergeTrees(x, y, [...path, key], exclusives) : mergeArguments(place.registry.get(key), x, y, [...path, key], exclusives)));
}

/** A bare word is a choice without arguments. */
function asMap(tree: Tree): MapTree | undefined {
  if (tree.kind === 'map') return tree;
  if (tree.kind !== 'scalar' || typeof tree.value !== 'string' || isExpression(tree)) return undefined;
  const nothing: Tree = { kind: 'scalar', value: null, location: tree.location };
  return { kind: 'map', entries: [{ key: tree.value, keyLocation: tree.location, value: nothing }], location: tree.location };
}

/** A primary argument alone and a mapping of arguments merge by the primary's name. */
function mergeArguments(def: Definition | undefined, base: Tree, over: Tree, path: readonly string[], exclusives: typeof EXCLUSIVE): Tree {
  if (isNull(base) || isNull(over)) return over;
  const primary = def?.primary;
  if (primary === undefined || (base.kind !== 'map' && over.kind !== 'map')) return mergeTrees(base, over, path, exclusives);
  const spelt = (tree: Tree): Tree => (tree.kind === 'map' ? tree : { kind: 'map', entries: [{ key: primary, keyLocation: tree.location, value: tree }], location: tree.location });
  return mergeTrees(spelt(base), spelt(over), path, exclusives);
}

function mergeMaps(base: MapTree, over: MapTree, merge: (key: string, a: Tree, b: Tree) => Tree): MapTree {
  const changed = base.entries.map((entry): Entry => {
    const other = entryOf(over, entry.key);
    return other === undefined ? entry : { ...other, value: merge(entry.key, entry.value, other.value) };
  });
  const added = over.entries.filter(({ key }) => entryOf(base, key) === undefined);
  return { ...over, entries: [...changed, ...added] };
}

/** Whether a key says what an item is or stands beside that, rather than naming a layer within it. */
export function isItemKey(key: string): boolean {
  return ITEM.beside.includes(key) || Object.hasOwn(ITEM_KIND_DOCS, key) || LAYERS.has(key);
}
