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
import type { ItemForm } from './item-form.ts';
import { readForm } from './item-form.ts';
import { ItemPaths, joinPath, readName } from './item-names.ts';
import { referencesIn } from './item-parts.ts';
import type { Expanded, ItemBase } from './item-value.ts';
import { itemValue } from './item-value.ts';
import { expandLayer } from './layer-item.ts';
import { resolvedMap, resolvedScalar } from './resolved-value.ts';
import type { Expansion } from './scope.ts';
import { LimitReached, Scope } from './scope.ts';
import { BRANCHES_ARGS, RESIDUAL_ARGS } from './sections.ts';
import { hintFor } from './suggest.ts';
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

  constructor(context: CheckContext, expansion: Expansion, vars: Scope, blocks: ReadonlyMap<string, BlockDef>) {
    this.context = context;
    this.paths = new ItemPaths(context.report);
    this.expansion = expansion;
    this.vars = vars;
    this.blocks = blocks;
  }

  /** Throws `LimitReached` where the model grows past its limit. */
  expand(tree: Tree): ExpandedList {
    return this.list(tree, this.vars, { path: '', frozen: false, counter: { next: 0 }, uses: [], level: 0 }, '`model`');
  }

  private list(written: Tree, scope: Scope, place: Place, what: string): ExpandedList {
    const tree = isExpression(written) ? scope.resolve(written) : written;
    const out: Expanded[] = [];
    if (tree.kind === 'list') {
      if (tree.items.length === 0) this.context.report.error('no-layers', tree.location, `${what} has no layers`);
      for (const item of tree.items) {
        const expanded = this.item(item, scope, place);
        if (expanded !== undefined) out.push(expanded);
      }
    } else if (tree.kind !== 'unknown') {
      this.context.report.error('wrong-type', tree.location, `${what} must be a list of layers, not ${describeTree(tree)}`, { hint: 'begin each layer with `- `' });
    }
    return { items: out.map(({ item }) => item), value: { kind: 'list', items: out.map(({ value }) => value) } };
  }

  /** Undefined where `when` drops the item or it is faulty (reported). */
  private item(tree: Tree, scope: Scope, place: Place): Expanded | undefined {
    const form = readForm(tree, scope, [...this.blocks.keys()], this.context);
    if (form === undefined) {
      place.counter.next++;
      return undefined;
    }
    if (form.when !== undefined && !this.isKept(form.when, scope)) return undefined;
    const base = this.base(form, scope, place);
    if (form.repeat === undefined) return this.single(form, base, scope, place);
    if (this.isTransparent(form)) {
      this.context.report.error('misplaced-key', form.repeat.location, '`repeat` needs a segment for each round, and a transparent container adds none', { hint: 'leave `transparent` out' });
      return undefined;
    }
    return this.repeated(form, form.repeat, base, scope, place);
  }

  private isKept(when: Tree, scope: Scope): boolean {
    const value = checkValue({ kind: 'bool' }, scope.resolve(when), '`when`', this.context);
    return value?.kind !== 'scalar' || value.value === true;
  }

  private base(form: ItemForm, scope: Scope, place: Place): ItemBase {
    const named = form.name === undefined ? undefined : readName(scope.resolve(form.name), this.context);
    const transparent = this.isTransparent(form) && form.repeat === undefined;
    const name = named ?? String(place.counter.next);
    if (!transparent) place.counter.next++;
    const path = joinPath(place.path, name);
    if (!transparent || named !== undefined) this.paths.claim(path, form.name?.location ?? form.place, named !== undefined);
    const from = form.from === undefined ? undefined : this.references(scope.resolve(form.from), '`from`');
    const freeze = form.freeze === undefined ? undefined : checkValue({ kind: 'bool' }, scope.resolve(form.freeze), '`freeze`', this.context);
    const frozen = place.frozen || (freeze?.kind === 'scalar' && freeze.value === true);
    return { path, name, named: named !== undefined, location: form.place, ...(from === undefined ? {} : { from }), frozen };
  }

  private references(tree: Tree, what: string): readonly Reference[] | undefined {
    return checkValue({ kind: 'references' }, tree, what, this.context) === undefined ? undefined : referencesIn(tree);
  }

  /** Rounds are items `.0` to `.n-1` of a container of their own; `$index` counts them. */
  private repeated(form: ItemForm, repeat: Tree, base: ItemBase, scope: Scope, place: Place): Expanded | undefined {
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
      if (round !== undefined) out.push({ item: round.item, value: named(round.value, resolvedScalar(String(i), this.context.originOf(repeat.location))) });
    }
    const item: ContainerItem = { kind: 'container', container: 'repeat', ...base, items: out.map((round) => round.item) };
    return { item, value: itemValue(base, form, this.context, 'sequential', { kind: 'list', items: out.map((round) => round.value) }) };
  }

  private single(form: ItemForm, base: ItemBase, scope: Scope, place: Place): Expanded | undefined {
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

  private container(form: ItemForm, container: 'sequential' | 'residual', base: ItemBase, scope: Scope, place: Place): Expanded | undefined {
    const transparent = this.isTransparent(form);
    const within = this.within(base, place, transparent);
    const long = form.args?.kind === 'map' ? form.args : undefined;
    const meant = long === undefined ? undefined : resolveArgs(RESIDUAL_ARGS, options(long, 'layers', scope), `\`${container}\``, this.context, { beside: ['layers'] }).meant;
    const layers = long === undefined ? form.args : valueOf(long, 'layers');
    if (layers === undefined) {
      if (meant?.has('layers') !== true) this.context.report.error('missing-key', form.place, `\`${container}\` needs a list of layers`);
      return undefined;
    }
    const { items, value } = this.list(layers, scope, within, `\`${container}\``);
    const shown = transparent ? resolvedMap([['transparent', resolvedScalar(true, this.context.originOf(form.place))], ['layers', value]]) : value;
    return { item: { kind: 'container', container, ...base, items }, value: itemValue(base, form, this.context, container, shown) };
  }

  private isTransparent(form: ItemForm): boolean {
    if ((form.head !== 'residual' && form.head !== 'sequential') || form.args?.kind !== 'map') return false;
    const flag = valueOf(form.args, 'transparent');
    return flag?.kind === 'scalar' && flag.value === true;
  }

  private branches(form: ItemForm, base: ItemBase, scope: Scope, place: Place): Expanded | undefined {
    const { args } = form;
    if (args === undefined || args.kind !== 'map') {
      this.context.report.error('wrong-type', args?.location ?? form.place, `\`branches\` must be a mapping of merge and of, not ${args === undefined ? 'nothing' : describeTree(args)}`, { hint: 'write branches: {merge: concat, of: [[…], […]]}' });
      return undefined;
    }
    const merging = resolveArgs(BRANCHES_ARGS, options(args, 'of', scope), '`branches`', this.context, { beside: ['of'] });
    const of = valueOf(args, 'of');
    const lists = of !== undefined && isExpression(of) ? scope.resolve(of) : of;
    if (lists === undefined || lists.kind !== 'list' || lists.items.length === 0) {
      if (lists?.kind !== 'unknown') this.context.report.error(lists === undefined ? 'missing-key' : 'wrong-type', lists?.location ?? form.place, '`branches` needs `of`: a list with a list of layers for each branch');
      return undefined;
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
    return { item, value: itemValue(base, form, this.context, 'branches', shown) };
  }

  private use(form: ItemForm, base: ItemBase, scope: Scope, place: Place): Expanded | undefined {
    const written = form.args === undefined ? undefined : scope.resolve(form.args);
    if (written?.kind === 'unknown') return undefined;
    if (written?.kind !== 'scalar' || typeof written.value !== 'string') {
      this.context.report.error('wrong-type', written?.location ?? form.place, `\`use\` must be the name of a block${written === undefined ? '' : `, not ${describeTree(written)}`}`);
      return undefined;
    }
    const block = this.blocks.get(written.value);
    if (block === undefined) {
      this.context.report.error('unknown-block', written.location, `there is no block ${JSON.stringify(written.value.slice(0, 60))}`, { hint: this.blocks.size === 0 ? 'define it under `blocks`' : hintFor(written.value, [...this.blocks.keys()]) });
      return undefined;
    }
    this.used.add(block.name);
    if (place.uses.includes(block.name)) {
      this.context.report.error('block-cycle', written.location, `the block \`${block.name}\` uses itself: ${[...place.uses.slice(place.uses.indexOf(block.name)), block.name].join(' → ')}`, {
        notes: [{ message: 'the block is defined here', location: block.location }],
      });
      return undefined;
    }
    const inner = new Scope(this.expansion, this.vars);
    if (place.index !== undefined) inner.define('index', place.index);
    if (!bindParams(block, form.with, form.place, scope, inner, this.context)) return undefined;
    const { items, value } = this.list(block.layers, inner, { ...this.within(base, place, false), uses: [...place.uses, block.name] }, `the block \`${block.name}\``);
    return { item: { kind: 'container', container: 'block', ...base, items }, value: itemValue(base, form, this.context, 'sequential', value) };
  }

  private call(form: ItemForm, base: ItemBase, scope: Scope): Expanded | undefined {
    if (form.args === undefined || isNull(form.args)) {
      this.context.report.error('missing-key', form.place, '`call` needs the name of a layer or container');
      return undefined;
    }
    const tree = scope.resolve(form.args);
    const targets = tree.kind === 'list' ? undefined : this.references(tree, '`call`');
    if (tree.kind === 'list') this.context.report.error('wrong-type', tree.location, '`call` must be one name, not a list', { hint: '`from` names the inputs' });
    const target = targets?.[0];
    if (target === undefined) return undefined;
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

function parentOf(base: ItemBase): string {
  return base.path.slice(0, Math.max(base.path.length - base.name.length - 1, 0));
}

/** A mapping's plain arguments worked out; the lists of layers in it keep their expressions for the items' own scopes. */
function options(map: MapTree, layers: string, scope: Scope): MapTree {
  return { ...map, entries: map.entries.map((entry) => (entry.key === layers ? entry : { ...entry, value: scope.resolve(entry.value) })) };
}
