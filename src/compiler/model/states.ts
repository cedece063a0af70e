/** Parameters and buffers of a model: made by layers, shared by `call` and `tie`, filled by initialisers, frozen or not. */
import { matchesGlob } from '../../plan/glob.ts';
import type { InitSpec } from '../../plan/types.ts';
import type { LayerItem, OptimizerGroup } from '../config/types.ts';
import { INITIALISERS } from '../config/initialisers.ts';
import type { Report } from '../config/report.ts';
import { hintFor } from '../config/suggest.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import type { StateTensor } from '../graph/state.ts';
import { printShape } from '../layers/shapes.ts';
import { checkSize, LayerFault } from './faults.ts';

interface Entry {
  readonly key: string;
  readonly role: 'parameter' | 'buffer' | 'table';
  readonly shape: readonly number[];
  readonly init: InitSpec;
  readonly node: NodeId;
  readonly owner: LayerItem;
  readonly origin: number;
  readonly aliases: string[];
  frozen: boolean;
  /** For buffers: the value after this step. */
  next?: NodeId;
  /** For buffers: the updates in a pass that `num_batches_tracked` counts. */
  counted: number;
}

export class States {
  /** By name and by alias. */
  private readonly entries = new Map<string, Entry>();
  private readonly order: Entry[] = [];
  private readonly parametersOf = new Map<LayerItem, string[]>();
  private readonly g: GraphBuilder;

  constructor(g: GraphBuilder) {
    this.g = g;
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The parameter `name` of `item`, made at its first use. `tiedTo`: the full name of the tensor that it shares. */
  parameter(item: LayerItem, name: string, shape: readonly number[], init: InitSpec, frozen: boolean, tiedTo: string | undefined): NodeId {
    const key = `${item.path}.${name}`;
    const known = this.known(key, shape);
    const entry = known ?? (tiedTo === undefined ? this.make(key, 'parameter', item, shape, initOf(item, name, shape, init), frozen) : this.share(key, tiedTo, shape));
    entry.frozen ||= frozen;
    return entry.node;
  }

  /** The buffer `name` of `item`; its value is the one that an earlier call in this step left. */
  buffer(item: LayerItem, name: string, shape: readonly number[], init: InitSpec, updated: boolean): { readonly value: NodeId; update(next: NodeId, counted?: boolean): void } {
    const key = `${item.path}.${name}`;
    const entry = this.known(key, shape) ?? this.make(key, 'buffer', item, shape, init, false);
    return {
      value: entry.next ?? entry.node,
      update: (next, counted = true) => {
        if (!updated) return;
        entry.next = next;
        if (counted) entry.counted++;
      },
    };
  }

  /** The table that `init` makes; layers that ask for equal ones share it. */
  table(item: LayerItem, shape: readonly number[], init: InitSpec): NodeId {
    const { kind, ...rest } = init;
    const key = [kind, ...Object.values(rest), shape.join('x')].join('_');
    // A colon is in no parameter's name.
    return (this.entries.get(`table:${key}`) ?? this.make(`table:${key}`, 'table', item, shape, init, false)).node;
  }

  /** Names of the parameters that `item` made, none that it shares. */
  ownedBy(item: LayerItem): readonly string[] {
    return this.parametersOf.get(item) ?? [];
  }

  updates(): { readonly state: string; readonly node: NodeId }[] {
    return this.order.flatMap((entry) => (entry.next === undefined ? [] : [{ state: entry.key, node: entry.next }]));
  }

  /** In order of first use. Group 0 is the optimizer's own; a parameter belongs to the first group that matches it. */
  finish(groups: readonly OptimizerGroup[], report: Report): readonly StateTensor[] {
    const matched = new Set<OptimizerGroup>();
    const states = this.order.map((entry): StateTensor => {
      const names = [entry.key, ...entry.aliases];
      const group = entry.role === 'parameter' ? groups.findIndex(({ match }) => names.some((name) => matchesGlob(match, name))) : -1;
      if (group >= 0) matched.add(groups[group]!);
      return {
        key: entry.key,
        name: entry.key.replace(/^table:/, ''),
        role: entry.role,
        dtype: 'f32',
        shape: entry.shape,
        init: entry.init,
        origin: entry.origin,
        ...(entry.aliases.length > 0 ? { aliases: entry.aliases } : {}),
        ...(entry.role === 'parameter' ? { trainable: !entry.frozen, group: group + 1 } : {}),
        ...(entry.next === undefined || entry.counted === 1 ? {} : { counted: entry.counted }),
      };
    });
    const parameters = this.order.filter((entry) => entry.role === 'parameter').map((entry) => entry.key);
    for (const group of groups) {
      if (matched.has(group)) continue;
      const late = parameters.some((name) => matchesGlob(group.match, name));
      report.error('group-matches-nothing', group.location, late ? `every parameter that \`${group.match}\` matches belongs to an earlier group` : `\`${group.match}\` matches no parameter`, {
        hint: late ? 'the first group that matches wins: put the special one first' : hintFor(group.match, parameters),
      });
    }
    return states;
  }

  private known(key: string, shape: readonly number[]): Entry | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    if (!same(entry.shape, shape)) {
      throw new LayerFault('shape-mismatch', `needs \`${key}\` of shape ${printShape(shape)} here, but its first use made it ${printShape(entry.shape)}`, 'a layer that is applied again shares its weights, so its inputs must have the same size');
    }
    return entry;
  }

  private make(key: string, role: Entry['role'], owner: LayerItem, shape: readonly number[], init: InitSpec, frozen: boolean): Entry {
    checkSize(shape, `\`${key}\``);
    const node = this.g.add('state', [], { key, shape: [...shape], dtype: 'f32' });
    const entry: Entry = { key, role, shape: [...shape], init, node, owner, origin: this.g.node(node).origin, aliases: [], frozen, counted: 0 };
    this.entries.set(key, entry);
    this.order.push(entry);
    if (role === 'parameter') this.parametersOf.set(owner, [...this.ownedBy(owner), key]);
    return entry;
  }

  private share(key: string, tiedTo: string, shape: readonly number[]): Entry {
    const entry = this.entries.get(tiedTo);
    if (entry === undefined) throw new Error(`states: ${key} is tied to ${tiedTo}, which does not exist`);
    if (entry.role !== 'parameter') throw new LayerFault('tie-not-parameter', `ties \`${key}\` to \`${tiedTo}\`, which is a ${entry.role}`, 'only parameters are shared');
    if (!same(entry.shape, shape)) {
      throw new LayerFault('shape-mismatch', `ties \`${key}\`, of shape ${printShape(shape)}, to \`${tiedTo}\`, of shape ${printShape(entry.shape)}`, 'tied tensors have one shape');
    }
    entry.aliases.push(key);
    this.entries.set(key, entry);
    return entry;
  }
}

/**
 * What the item's `init` says of a parameter, else the layer's default. A bare initialiser is for weights: for the
 * parameters of two axes or more, and for `weight` where it has fewer (a norm's scale); biases keep their default.
 */
function initOf(item: LayerItem, name: string, shape: readonly number[], init: InitSpec): InitSpec {
  const bare = shape.length >= 2 || name === 'weight' ? item.init['*'] : undefined;
  const choice = item.init[name] ?? bare;
  if (choice === undefined) return init;
  const def = INITIALISERS.get(choice.name);
  if (def === undefined) throw new Error(`no initialiser ${choice.name}`);
  if (shape.length < def.minRank) {
    throw new LayerFault('init-shape', `can't fill \`${name}\` of shape ${printShape(shape)} with \`${choice.name}\`, which needs ${def.minRank} axes`, 'use `normal`, `uniform`, `constant`, `zeros` or `ones`');
  }
  const wrong = def.check?.(choice.args);
  if (wrong !== undefined) throw new LayerFault('init-range', `can't fill \`${name}\` with \`${choice.name}\`: ${wrong}`, 'exchange `a` and `b`');
  return def.spec(shape, choice.args);
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, i) => size === b[i]);
}
