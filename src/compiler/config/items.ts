/**
 * The model: items to layers, calls and containers with their paths. Conditions, repetitions and blocks are worked out here;
 * wiring and shapes are left to the model builder.
 */
import type { Location } from '../../errors.ts';
import { resolveArgs } from './arguments.ts';
import type { BlockDef } from './blocks.ts';
import { bindParams } from './blocks.ts';
import type { CheckContext } from './check.ts';
import { checkValue } from './check.ts';
import { MAX_DEPTH } from './guards.ts';
import type { FaultyForm, ItemForm } from './item-form.ts';
import { readForm } from './item-form.ts';
import { ItemPaths, joinPath, readName } from './item-names.ts';
import { mentionsIn, referencesIn } from './item-parts.ts';
import type { Expanded, ItemBase } from './item-value.ts';
import { itemValue, unknownItem } from './item-value.ts';
import { expandLayer } from './layer-item.ts';
import { resolvedMap, resolvedScalar } from './resolved-value.ts';
import type { Expansion } from './scope.ts';
import { LimitReached, Scope } from './scope.ts';
import { BRANCHES_ARGS, RESIDUAL_ARGS } from './sections.ts';
import { hintFor, nearest } from './suggest.ts';
import type { MapTree, Tree } from './tree.ts';
import { describeTree, isExpression, isNull, scalar, valueOf } from './tree.ts';
import type { ContainerItem, Item, Reference, ResolvedValue } from './types.ts';

/** Items of an expanded model. */
export const MAX_ITEMS = 20_000;

export interface ExpandedList {
  readonly items: readonly Item[];
  readonly value: ResolvedValue;
}

/** Where a list of items stands. */
interface Place {
  /** Prefix of the paths within, without the last dot. */
  readonly path: string;
  readonly frozen: boolean;
  /** Index of the next item; a transparent container counts on with its parent's. */
  readonly counter: { next: number };
  /** Blocks that are being expanded. */
  readonly uses: readonly string[];
  readonly level: number;
  /** `$index` of the nearest repeat. */
  readonly index?: Tree;
}

export class ModelExpander {
  /** Blocks that were used. */
  readonly used = new Set<string>();
  private count = 0;
  private readonly paths: ItemPaths;
  private readonly context: CheckContext;
  private readonly expansion: Expansion;
  private readonly vars: Scope;
  private readonly blocks: ReadonlyMap<string, BlockDef>;

  private readonly blocksKnown: boolean;

  /** `blocksKnown`: false where `blocks` is faulty as a whole (reported). */
  constructor(context: CheckContext, expansion: Expansion, vars: Scope, blocks: ReadonlyMap<string, BlockDef>, blocksKnown: boolean) {
    this.context = context;
    this.paths = new ItemPaths(context.report);
    this.expansion = expansion;
    this.vars = vars;
    this.blocks = blocks;
    this.blocksKnown = blocksKnown;
  }

  /** Throws `LimitReached` where the model grows past its limit. */
  expand(tree: Tree): ExpandedList {
    return this.list(tree, this.vars, { path: '', frozen: false, counter: { next: 0 }, uses: [], level: 0 }, '`model`');
  }

  private list(written: Tree, scope: Scope, place: Place, what: string): ExpandedList {
    const tree = isExpression(written) ? scope.resolve(written) : written;
    const out: Expanded[] = [];
    const items = tree.kind === 'list' ? tree.items : [];
    for (const item of items) {
      const expanded = this.item(item, scope, place);
      if (expanded !== undefined) out.push(expanded);
    }
    if (items.length === 0) {
      if (tree.kind === 'list') this.context.report.error('no-layers', tree.location, `${what} has no layers`, { hint: 'list at least one, such as - linear: 10' });
      else if (tree.kind !== 'unknown') this.context.report.error('wrong-type', tree.location, `${what} must be a list of layers, not ${describeTree(tree)}`, { hint: 'begin each layer with `- `' });
      const path = joinPath(place.path, String(place.counter.next++));
      out.push(unknownItem({ path, name: path.slice(path.lastIndexOf('.') + 1), named: false, nameLost: '', location: tree.location, frozen: place.frozen }, mentionsIn(tree), true));
    }
    return { items: out.map(({ item }) => item), value: { kind: 'list', items: out.map(({ value }) => value) } };
  }

  /** Undefined where `when` drops the item. One that is faulty (reported) or depends on what is not known yet has an unknown output. */
  private item(tree: Tree, scope: Scope, place: Place): Expanded | undefined {
    const form = readForm(tree, scope, [...this.blocks.keys()], this.context);
    if (form.when !== undefined && !this.isKept(form.when, scope)) return undefined;
    const base = this.base(form, scope, place);
    if (form.head === undefined) {
      const mentions = mentionsIn(form.tree);
      for (const name of mentions) if (this.blocks.has(name)) this.used.add(name);
      return unknownItem(base, mentions, form.open);
    }
    const whole = this.whole(form, base, scope, place);
    const inputsLost = form.from !== undefined && base.from === undefined;
    return form.faulty || inputsLost ? this.lost(form, base, whole) : whole;
  }

  private whole(form: ItemForm, base: ItemBase, scope: Scope, place: Place): Expanded {
    if (form.repeat === undefined) return this.single(form, base, scope, place);
    if (!this.isTransparent(form)) return this.repeated(form, form.repeat, base, scope, place);
    this.context.report.error('misplaced-key', form.repeat.location, '`repeat` needs a segment for each round, and a transparent container adds none', { hint: 'leave `transparent` out' });
    return this.lost(form, base);
  }

  /** The item with its output unknown; what is within can be judged still. */
  private lost(form: ItemForm, base: ItemBase, whole?: Expanded, open = whole === undefined): Expanded {
    const item = whole?.item;
    if (item?.kind === 'unknown') return whole!;
    return unknownItem(base, mentionsIn(form.tree), open, item?.kind === 'container' ? item.items : []);
  }

  private isKept(when: Tree, scope: Scope): boolean {
    const value = checkValue({ kind: 'bool' }, scope.resolve(when), '`when`', this.context);
    return value?.kind !== 'scalar' || value.value === true;
  }

  private base(form: ItemForm | FaultyForm, scope: Scope, place: Place): ItemBase {
    const named = form.name === undefined ? undefined : readName(scope.resolve(form.name), this.context);
    const transparent = form.head !== undefined && this.isTransparent(form) && form.repeat === undefined;
    const name = named ?? String(place.counter.next);
    if (!transparent) place.counter.next++;
    const path = joinPath(place.path, name);
    if (!transparent || named !== undefined) this.paths.claim(path, form.name?.location ?? form.place, named !== undefined);
    const from = form.from === undefined ? undefined : this.references(scope.resolve(form.from), '`from`');
    const freeze = form.head === undefined || form.freeze === undefined ? undefined : checkValue({ kind: 'bool' }, scope.resolve(form.freeze), '`freeze`', this.context);
    const frozen = place.frozen || (freeze?.kind === 'scalar' && freeze.value === true);
    const nameLost = form.name === undefined ? form.head === undefined && form.open : named === undefined;
    return { path, name, named: named !== undefined, ...(nameLost ? { nameLost: writtenName(form.name) } : {}), location: form.place, ...(from === undefined ? {} : { from }), frozen };
  }

  private references(tree: Tree, what: string): readonly Reference[] | undefined {
    return checkValue({ kind: 'references' }, tree, what, this.context) === undefined ? undefined : referencesIn(tree);
  }

  /** Rounds are items `.0` to `.n-1` of a container of their own; `$index` counts them. */
  private repeated(form: ItemForm, repeat: Tree, base: ItemBase, scope: Scope, place: Place): Expanded {
    const resolved = scope.resolve(repeat);
    const checked = checkValue({ kind: 'int', min: 1 }, resolved, '`repeat`', this.context);
    const rounds = checked?.kind === 'scalar' ? Number(checked.value) : 1;
    this.grow(rounds, repeat.location);
    const out: Expanded[] = [];
    for (let i = 0; i < rounds; i++) {
      const index: Tree = checked === undefined ? { kind: 'unknown', location: repeat.location } : scalar(i, repeat.location);
      const inner = new Scope(this.expansion, scope);
      inner.define('index', index);
      const path = joinPath(base.path, String(i));
      this.paths.claim(path, form.place, false);
      const round = this.single(form, { path, name: String(i), named: false, location: base.location, frozen: base.frozen }, inner, { ...place, index });
      // Written out, a round needs its number as a name: references may use it, and they do not use mere indices.
      out.push({ item: round.item, value: named(round.value, resolvedScalar(String(i), this.context.originOf(repeat.location))) });
    }
    const item: ContainerItem = { kind: 'container', container: 'repeat', ...base, items: out.map((round) => round.item) };
    const whole = { item, value: itemValue(base, form, this.context, 'sequential', { kind: 'list', items: out.map((round) => round.value) }) };
    return checked === undefined ? this.lost(form, base, whole, true) : whole;
  }

  private single(form: ItemForm, base: ItemBase, scope: Scope, place: Place): Expanded {
    this.grow(1, form.place);
    if (place.level >= MAX_DEPTH) {
      this.context.report.error('nesting-too-deep', form.place, `layers are nested more than ${MAX_DEPTH} deep`);
      throw new LimitReached();
    }
    switch (form.head) {
      case 'sequential':
      case 'residual':
        return this.container(form, form.head, base, scope, place);
      case 'branches':
        return this.branches(form, base, scope, place);
      case 'use':
        return this.use(form, base, scope, place);
      case 'call':
        return this.call(form, base, scope);
      default:
        return expandLayer(form, base, scope, this.context);
    }
  }

  private container(form: ItemForm, container: 'sequential' | 'residual', base: ItemBase, scope: Scope, place: Place): Expanded {
    const transparent = this.isTransparent(form);
    const within = this.within(base, place, transparent);
    const long = form.args?.kind === 'map' ? form.args : undefined;
    const settings = long === undefined ? undefined : resolveArgs(RESIDUAL_ARGS, options(long, 'layers', scope), `\`${container}\``, this.context, { beside: ['layers'] });
    const layers = long === undefined ? form.args : valueOf(long, 'layers');
    if (layers === undefined) {
      if (settings?.meant.has('layers') !== true) this.context.report.error('missing-key', form.place, `\`${container}\` needs a list of layers`, { hint: `write ${container}: […]` });
      return this.lost(form, base);
    }
    const { items, value } = this.list(layers, scope, within, `\`${container}\``);
    const shown = transparent ? resolvedMap([['transparent', resolvedScalar(true, this.context.originOf(form.place))], ['layers', value]]) : value;
    const whole: Expanded = { item: { kind: 'container', container, ...base, items }, value: itemValue(base, form, this.context, container, shown) };
    // Whether it was to be transparent is not known then, and with that its items' paths.
    return settings?.complete === false ? this.lost(form, { ...base, nameLost: '' }, whole, true) : whole;
  }

  private isTransparent(form: ItemForm): boolean {
    if ((form.head !== 'residual' && form.head !== 'sequential') || form.args?.kind !== 'map') return false;
    const flag = valueOf(form.args, 'transparent');
    return flag?.kind === 'scalar' && flag.value === true;
  }

  private branches(form: ItemForm, base: ItemBase, scope: Scope, place: Place): Expanded {
    const { args } = form;
    if (args === undefined || args.kind !== 'map') {
      this.context.report.error('wrong-type', args?.location ?? form.place, `\`branches\` must be a mapping of merge and of, not ${args === undefined ? 'nothing' : describeTree(args)}`, { hint: 'write branches: {merge: concat, of: [[…], […]]}' });
      return this.lost(form, base);
    }
    const merging = resolveArgs(BRANCHES_ARGS, options(args, 'of', scope), '`branches`', this.context, { beside: ['of'] });
    const of = valueOf(args, 'of');
    const lists = of !== undefined && isExpression(of) ? scope.resolve(of) : of;
    if (lists === undefined || lists.kind !== 'list' || lists.items.length === 0) {
      const told = lists?.kind === 'unknown' || (lists === undefined && merging.meant.has('of'));
      if (!told) this.context.report.error(lists === undefined ? 'missing-key' : 'wrong-type', lists?.location ?? form.place, '`branches` needs `of`: a list with a list of layers for each branch', { hint: 'write of: [[…], […]]' });
      return this.lost(form, base);
    }
    const within = this.within(base, place, false);
    const branches = lists.items.map((branch, i): Expanded => {
      const path = joinPath(base.path, String(i));
      this.grow(1, branch.location);
      this.paths.claim(path, branch.location, false);
      const { items, value } = this.list(branch, scope, { ...within, path, counter: { next: 0 } }, `branch ${i}`);
      return { item: { kind: 'container', container: 'sequential', path, name: String(i), named: false, location: branch.location, frozen: base.frozen, items }, value };
    });
    const merge = merging.args['merge'] === 'add' ? 'add' : 'concat';
    const item: ContainerItem = { kind: 'container', container: 'branches', ...base, merge, items: branches.map((branch) => branch.item) };
    const shown = resolvedMap([...merging.values.entries.map(({ key, value }) => [key, value] as const), ['of', { kind: 'list', items: branches.map((branch) => branch.value) }]]);
    const whole = { item, value: itemValue(base, form, this.context, 'branches', shown) };
    return merging.complete ? whole : this.lost(form, base, whole);
  }

  private use(form: ItemForm, base: ItemBase, scope: Scope, place: Place): Expanded {
    const written = form.args === undefined ? undefined : scope.resolve(form.args);
    if (written?.kind === 'unknown') return this.lost(form, base);
    if (written?.kind !== 'scalar' || typeof written.value !== 'string') {
      this.context.report.error('wrong-type', written?.location ?? form.place, `\`use\` must be the name of a block${written === undefined ? '' : `, not ${describeTree(written)}`}`, { hint: 'write use: NAME, and parameters beside it: with: {…}' });
      return this.lost(form, base);
    }
    const known = this.blocks.get(written.value);
    // A misspelt one is taken for the nearest: its use has faults of its own.
    const near = known === undefined ? nearest(written.value, [...this.blocks.keys()]) : undefined;
    if (known === undefined && this.blocksKnown) {
      this.context.report.error('unknown-block', written.location, `there is no block ${JSON.stringify(written.value.slice(0, 60))}`, { hint: this.blocks.size === 0 ? 'define it under `blocks`' : hintFor(written.value, [...this.blocks.keys()]) });
    }
    const block = known ?? (near === undefined ? undefined : this.blocks.get(near));
    if (block === undefined) return this.lost(form, base);
    this.used.add(block.name);
    if (place.uses.includes(block.name)) {
      const circle = [...place.uses.slice(place.uses.indexOf(block.name)), block.name].join(' → ');
      if (known !== undefined) {
        this.context.report.error('block-cycle', written.location, `the block \`${block.name}\` uses itself: ${circle}`, {
          hint: 'a block is made of layers and other blocks; `repeat` puts it in several times',
          notes: [{ message: 'the block is defined here', location: block.location }],
        });
      }
      return this.lost(form, base);
    }
    if (block.layers === undefined) return this.lost(form, base);
    const inner = new Scope(this.expansion, this.vars);
    if (place.index !== undefined) inner.define('index', place.index);
    bindParams(block, form.with, form.place, scope, inner, this.context);
    const { items, value } = this.list(block.layers, inner, { ...this.within(base, place, false), uses: [...place.uses, block.name] }, `the block \`${block.name}\``);
    return { item: { kind: 'container', container: 'block', ...base, items }, value: itemValue(base, form, this.context, 'sequential', value) };
  }

  private call(form: ItemForm, base: ItemBase, scope: Scope): Expanded {
    if (form.args === undefined || isNull(form.args)) {
      this.context.report.error('missing-key', form.place, '`call` needs the name of a layer or container', { hint: 'write call: NAME' });
      return this.lost(form, base);
    }
    const tree = scope.resolve(form.args);
    const targets = tree.kind === 'list' ? undefined : this.references(tree, '`call`');
    if (tree.kind === 'list') this.context.report.error('wrong-type', tree.location, '`call` must be one name, not a list', { hint: '`from` names the inputs' });
    const target = targets?.[0];
    if (target === undefined) return this.lost(form, base);
    return { item: { kind: 'call', ...base, target }, value: itemValue(base, form, this.context, 'call', resolvedScalar(target.name, this.context.originOf(target.location))) };
  }

  private within(base: ItemBase, place: Place, transparent: boolean): Place {
    return { ...place, path: transparent ? parentOf(base) : base.path, frozen: base.frozen, counter: transparent ? place.counter : { next: 0 }, level: place.level + 1 };
  }

  private grow(items: number, location: Location): void {
    this.count += items;
    if (this.count <= MAX_ITEMS) return;
    this.context.report.error('too-many-layers', location, `the model has more than ${MAX_ITEMS} layers once blocks and repetitions are expanded`);
    throw new LimitReached();
  }
}

function named(value: ResolvedValue, name: ResolvedValue): ResolvedValue {
  return value.kind === 'map' ? { kind: 'map', entries: [{ key: 'name', value: name }, ...value.entries] } : value;
}

function writtenName(tree: Tree | undefined): string {
  return tree?.kind === 'scalar' && tree.value !== null && !isExpression(tree) ? String(tree.value) : '';
}

function parentOf(base: ItemBase): string {
  return base.path.slice(0, Math.max(base.path.length - base.name.length - 1, 0));
}

/** A mapping's plain arguments worked out; the lists of layers in it keep their expressions for the items' own scopes. */
function options(map: MapTree, layers: string, scope: Scope): MapTree {
  return { ...map, entries: map.entries.map((entry) => (entry.key === layers ? entry : { ...entry, value: scope.resolve(entry.value) })) };
}
