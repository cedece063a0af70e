/** The form of one item: what it is (a layer, `use`, `sequential`, …) and what stands beside that. */
import type { Location } from '../../errors.ts';
import { LAYERS } from '../layers/registry.ts';
import type { CheckContext } from './check.ts';
import type { Scope } from './scope.ts';
import { ITEM_DOCS, ITEM_KIND_DOCS } from './sections.ts';
import { nearest } from './suggest.ts';
import type { Entry, MapTree, Tree } from './tree.ts';
import { describeTree, isExpression, isNull, valueOf } from './tree.ts';

interface Written {
  readonly place: Location;
  /** The item as written. */
  readonly tree: Tree;
  readonly name?: Tree;
  readonly from?: Tree;
  readonly when?: Tree;
}

/** What is left of an item that is faulty as a whole (reported). */
export interface FaultyForm extends Written {
  readonly head?: undefined;
  /** Whether it may hold items. */
  readonly open: boolean;
}

export interface ItemForm extends Written {
  /** A layer's name, or `use`, `sequential`, `residual`, `branches`, `call`. */
  readonly head: string;
  /** What stands behind the head; absent where there is nothing. */
  readonly args?: Tree;
  readonly repeat?: Tree;
  /** Something beside the head is faulty (reported): what is within can be judged, what the item gives can't. */
  readonly faulty: boolean;
  readonly with?: Tree;
  readonly init?: Tree;
  readonly freeze?: Tree;
  readonly tie?: Tree;
}

const KINDS = Object.keys(ITEM_KIND_DOCS);
const MODIFIERS = Object.keys(ITEM_DOCS);
const CONTAINERS = ['sequential', 'residual', 'branches', 'use'];

/** Which modifiers mean something beside which head; the rest means something everywhere. */
const ONLY_BESIDE: Readonly<Record<string, (head: string) => boolean>> = {
  with: (head) => head === 'use',
  tie: (head) => LAYERS.has(head),
  init: (head) => LAYERS.has(head),
  freeze: (head) => head !== 'call',
};

/** Reports what is wrong. `blocks` are the names of blocks, for hints. */
export function readForm(written: Tree, scope: Scope, blocks: readonly string[], context: CheckContext): ItemForm | FaultyForm {
  const tree = isExpression(written) ? scope.resolve(written) : written;
  const lost: FaultyForm = { place: tree.location, tree, open: true };
  if (tree.kind === 'unknown') return lost;
  if (tree.kind === 'scalar' && typeof tree.value === 'string') return bareWord(tree.value, tree, blocks, context) ?? { ...lost, open: false };
  if (tree.kind !== 'map') {
    context.report.error('wrong-type', tree.location, `an item of the model is a layer's name or a mapping, not ${describeTree(tree)}`, {
      hint: tree.kind === 'list' ? 'use `sequential` for layers within a layer' : 'write `- relu`, or `- linear: 10`',
    });
    return lost;
  }
  const heads = tree.entries.filter(({ key }) => !MODIFIERS.includes(key));
  const { head, meant, faulty } = chooseHead(heads, tree, blocks, context);
  const form: Record<string, Tree> = {};
  for (const key of MODIFIERS) {
    const value = valueOf(tree, key) ?? meant.get(key);
    if (value === undefined || isNull(value)) continue;
    if (head !== undefined && ONLY_BESIDE[key]?.(head.key) === false && isKnown(head.key)) {
      const place = tree.entries.find((entry) => entry.key === key)?.keyLocation ?? value.location;
      context.report.error('misplaced-key', place, `\`${key}\` means nothing beside \`${head.key}\``, { hint: key === 'with' ? 'it gives a block its parameters, beside `use`' : 'put it beside the layers within' });
    } else form[key] = value;
  }
  if (head === undefined) return { ...form, ...lost, open: heads.some(({ key, value }) => KINDS.includes(key) || value.kind === 'list') };
  return { head: head.key, place: head.keyLocation, tree, faulty, ...(isNull(head.value) ? {} : { args: head.value }), ...form };
}

function bareWord(name: string, tree: Tree, blocks: readonly string[], context: CheckContext): ItemForm | undefined {
  const place = tree.location;
  if (KINDS.includes(name)) {
    context.report.error('missing-key', place, `\`${name}\` needs something behind it: ${ITEM_KIND_DOCS[name] ?? ''}`, { hint: `write - ${name}: …` });
    return undefined;
  }
  return knownOrReported(name, place, blocks, context) ? { head: name, place, tree, faulty: false } : undefined;
}

interface Head {
  /** Undefined where no key says what the item is. */
  readonly head?: Entry;
  /** `name`, `from` and `with` by what misspelt keys gave them: what refers to the item, or needs them, is then no fault, too. */
  readonly meant: ReadonlyMap<string, Tree>;
  /** Whether some key that it cannot have may have meant something for its inputs or its output. */
  readonly faulty: boolean;
}

/** The one key that says what the item is. All other keys that it cannot have are reported. */
function chooseHead(heads: readonly Entry[], tree: MapTree, blocks: readonly string[], context: CheckContext): Head {
  const known = heads.filter(({ key }) => isKnown(key));
  const [first, second] = known;
  const meant = new Map<string, Tree>();
  if (heads.length === 0) {
    context.report.error('missing-layer', tree.location, 'the item says no layer', { hint: 'add a layer, `use`, `sequential`, `residual`, `branches` or `call`' });
    return { meant, faulty: true };
  }
  let faulty = false;
  const stray = ({ key, keyLocation, value }: Entry, layer: string | undefined): void => {
    const isArgument = layer !== undefined && Object.hasOwn(LAYERS.get(layer)?.args ?? {}, key);
    const near = isArgument ? undefined : nearest(key, MODIFIERS);
    const hint = isArgument ? `arguments go below the layer: ${layer}: {${key}: …}` : near === undefined ? `beside \`${layer ?? 'a layer'}\` there can be ${MODIFIERS.join(', ')}` : `did you mean \`${near}\`?`;
    context.report.error('unknown-key', keyLocation, `an item has no key ${JSON.stringify(key.slice(0, 60))}`, { hint });
    if ((near === 'name' && isText(value)) || (near === 'from' && (isText(value) || (value.kind === 'list' && value.items.every(isText))))) meant.set(near, value);
    else if (near === 'with' && value.kind === 'map') meant.set(near, value);
    else if (near !== 'init' && near !== 'freeze') faulty = true;
  };
  if (first === undefined) {
    const [head, ...others] = heads;
    for (const entry of others) stray(entry, undefined);
    knownOrReported(head!.key, head!.keyLocation, blocks, context);
    // A container is gone into under its right name: what is within has faults of its own.
    const near = nearest(head!.key, [...LAYERS.keys(), ...KINDS]);
    return near !== undefined && CONTAINERS.includes(near) ? { head: { ...head!, key: near }, meant, faulty } : { meant, faulty: true };
  }
  if (second !== undefined) {
    context.report.error('one-of', second.keyLocation, `an item is exactly one thing, and \`${second.key}\` stands beside \`${first.key}\``, {
      hint: `make \`${second.key}\` an item of its own: - ${second.key}`,
      notes: [{ message: `the item is a \`${first.key}\` by this key`, location: first.keyLocation }],
    });
    return { meant, faulty: true };
  }
  for (const entry of heads) if (entry.key !== first.key) stray(entry, first.key);
  return knownOrReported(first.key, first.keyLocation, blocks, context) ? { head: first, meant, faulty } : { meant, faulty: true };
}

function isText(tree: Tree): boolean {
  return tree.kind === 'scalar' && typeof tree.value === 'string';
}

function isKnown(head: string): boolean {
  return LAYERS.has(head) || KINDS.includes(head);
}

function knownOrReported(name: string, place: Location, blocks: readonly string[], context: CheckContext): boolean {
  if (isKnown(name)) return true;
  const valid = [...LAYERS.keys(), ...KINDS];
  const near = nearest(name, valid);
  const hint = blocks.includes(name) ? `it is a block: write use: ${name}` : near !== undefined ? `did you mean \`${near}\`?` : '`shale ops` lists the layers';
  context.report.error('unknown-layer', place, `there is no layer ${JSON.stringify(name.slice(0, 60))}`, { hint });
  return false;
}
