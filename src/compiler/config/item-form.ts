/** The form of one item: what it is (a layer, `use`, `sequential`, …) and what stands beside that. */
import type { Location } from '../../errors.ts';
import { LAYERS } from '../layers/registry.ts';
import { reportPlanned } from './arguments.ts';
import type { CheckContext } from './check.ts';
import { PLANNED } from './planned.ts';
import type { Scope } from './scope.ts';
import { ITEM_DOCS, ITEM_KIND_DOCS } from './sections.ts';
import { hintFor, nearest } from './suggest.ts';
import type { Entry, MapTree, Tree } from './tree.ts';
import { describeTree, isExpression, isNull, valueOf } from './tree.ts';

export interface ItemForm {
  /** A layer's name, or `use`, `sequential`, `residual`, `branches`, `call`. */
  readonly head: string;
  readonly place: Location;
  /** What stands behind the head; absent where there is nothing. */
  readonly args?: Tree;
  readonly name?: Tree;
  readonly from?: Tree;
  readonly repeat?: Tree;
  readonly when?: Tree;
  readonly with?: Tree;
  readonly init?: Tree;
  readonly freeze?: Tree;
  readonly tie?: Tree;
}

const KINDS = Object.keys(ITEM_KIND_DOCS);
const MODIFIERS = Object.keys(ITEM_DOCS);

/** Which modifiers mean something beside which head; the rest means something everywhere. */
const ONLY_BESIDE: Readonly<Record<string, (head: string) => boolean>> = {
  with: (head) => head === 'use',
  tie: (head) => LAYERS.has(head),
  init: (head) => LAYERS.has(head),
  freeze: (head) => head !== 'call',
};

/** Undefined where the item is none (reported) or not known yet. `blocks` are the names of blocks, for hints. */
export function readForm(written: Tree, scope: Scope, blocks: readonly string[], context: CheckContext): ItemForm | undefined {
  const tree = isExpression(written) ? scope.resolve(written) : written;
  if (tree.kind === 'unknown') return undefined;
  if (tree.kind === 'scalar' && typeof tree.value === 'string') return bareWord(tree.value, tree.location, blocks, context);
  if (tree.kind !== 'map') {
    context.report.error('wrong-type', tree.location, `an item of the model is a layer's name or a mapping, not ${describeTree(tree)}`, {
      hint: tree.kind === 'list' ? 'use `sequential` for layers within a layer' : undefined,
    });
    return undefined;
  }
  const heads = tree.entries.filter(({ key }) => !MODIFIERS.includes(key));
  const head = chooseHead(heads, tree, blocks, context);
  if (head === undefined) return undefined;
  const form: Record<string, Tree> = {};
  for (const key of MODIFIERS) {
    const value = valueOf(tree, key);
    if (value === undefined || isNull(value)) continue;
    if (ONLY_BESIDE[key]?.(head.key) === false && isKnown(head.key)) {
      const place = tree.entries.find((entry) => entry.key === key)?.keyLocation ?? value.location;
      context.report.error('misplaced-key', place, `\`${key}\` means nothing beside \`${head.key}\``, { hint: key === 'with' ? 'it gives a block its parameters, beside `use`' : 'put it beside the layers within' });
    } else form[key] = value;
  }
  return { head: head.key, place: head.keyLocation, ...(isNull(head.value) ? {} : { args: head.value }), ...form };
}

function bareWord(name: string, place: Location, blocks: readonly string[], context: CheckContext): ItemForm | undefined {
  if (KINDS.includes(name)) {
    context.report.error('missing-key', place, `\`${name}\` needs something behind it: ${ITEM_KIND_DOCS[name] ?? ''}`);
    return undefined;
  }
  return knownOrReported(name, place, blocks, context) ? { head: name, place } : undefined;
}

/** The one key that says what the item is. All other keys that it cannot have are reported. */
function chooseHead(heads: readonly Entry[], tree: MapTree, blocks: readonly string[], context: CheckContext): Entry | undefined {
  const known = heads.filter(({ key }) => isKnown(key) || PLANNED.layer.has(key));
  const [first, second] = known;
  if (heads.length === 0) {
    context.report.error('missing-layer', tree.location, 'the item says no layer', { hint: 'add a layer, `use`, `sequential`, `residual`, `branches` or `call`' });
    return undefined;
  }
  if (first === undefined) {
    for (const [i, { key, keyLocation }] of heads.entries()) {
      if (i === 0) knownOrReported(key, keyLocation, blocks, context);
      else context.report.error('unknown-key', keyLocation, `an item has no key ${JSON.stringify(key.slice(0, 60))}`, { hint: hintFor(key, MODIFIERS) });
    }
    return undefined;
  }
  if (second !== undefined) {
    context.report.error('one-of', second.keyLocation, `an item is exactly one thing, and \`${second.key}\` stands beside \`${first.key}\``, {
      hint: `make \`${second.key}\` an item of its own: - ${second.key}`,
      notes: [{ message: `the item is a \`${first.key}\` by this key`, location: first.keyLocation }],
    });
    return undefined;
  }
  for (const { key, keyLocation } of heads) {
    if (key === first.key) continue;
    const isArgument = Object.hasOwn(LAYERS.get(first.key)?.args ?? {}, key);
    const near = nearest(key, MODIFIERS);
    const hint = isArgument ? `arguments go below the layer: ${first.key}: {${key}: …}` : near === undefined ? `beside \`${first.key}\` there can be ${MODIFIERS.join(', ')}` : `did you mean \`${near}\`?`;
    context.report.error('unknown-key', keyLocation, `an item has no key ${JSON.stringify(key.slice(0, 60))}`, { hint });
  }
  return knownOrReported(first.key, first.keyLocation, blocks, context) ? first : undefined;
}

function isKnown(head: string): boolean {
  return LAYERS.has(head) || KINDS.includes(head);
}

function knownOrReported(name: string, place: Location, blocks: readonly string[], context: CheckContext): boolean {
  if (isKnown(name)) return true;
  if (PLANNED.layer.has(name)) {
    reportPlanned(name, place, context);
    return false;
  }
  const valid = [...LAYERS.keys(), ...KINDS];
  const near = nearest(name, valid);
  const hint = blocks.includes(name) ? `it is a block: write use: ${name}` : near !== undefined ? `did you mean \`${near}\`?` : '`shale ops` lists the layers';
  context.report.error('unknown-layer', place, `there is no layer ${JSON.stringify(name.slice(0, 60))}`, { hint });
  return false;
}
