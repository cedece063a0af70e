/**
 * Builds the items of a model in order: wiring, containers, calls. Where a layer fails, what depends on it is left out and
 * the rest goes on, so that one run finds every fault.
 */
import type { Diagnostic } from '../../errors.ts';
import type { DataSpec, FieldSpec } from '../../plan/data-spec.ts';
import type { CallItem, ContainerItem, Draft, Item, LayerItem, Reference, UnknownItem } from '../config/types.ts';
import type { Report } from '../config/report.ts';
import { hintFor } from '../config/suggest.ts';
import { sameShape, type GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import type { LayerContext, LayerDef } from '../layers/layer.ts';
import { LAYERS } from '../layers/registry.ts';
import { printShape } from '../layers/shapes.ts';
import { preparedField } from './augment.ts';
import { operands, who } from './operands.ts';
import { smallestBatch } from './batch.ts';
import { checkSize, Consequence, LayerFault, reporting } from './faults.ts';
import type { IdRanges } from './ids.ts';
import { Names, type Declared, type FaultyReference } from './names.ts';
import type { States } from './states.ts';
import type { LayerSummary } from './types.ts';
import type { Use } from './usage.ts';

/** A tensor and where it comes from: an execution of an item, or a data field. */
export interface Value {
  readonly node: NodeId;
  readonly use?: Use;
  readonly field?: FieldSpec;
}

/** What an item gave: no node where it failed or was left out. `use` says who reads whom even then. */
export type Outcome = Value | { readonly node?: undefined; readonly use?: Use };

/** Results by path; a call's own lie over those of the first execution. */
interface Results {
  readonly own: Map<Item, Outcome>;
  readonly outer?: Results;
}

interface Scope {
  /** Innermost first. */
  readonly parents: readonly Declared[];
  /** What `in` means. */
  readonly input: Outcome;
  readonly results: Results;
}

/** Executions of items in one model; calls within calls multiply. */
const MAX_EXECUTIONS = 20_000;

export class Walk {
  readonly uses: Use[] = [];
  readonly layers: LayerSummary[] = [];
  readonly top: Scope;
  /** Items that faulty references or faulty items probably use. */
  readonly meant = new Set<Declared>();
  /** Set where a reference could not be resolved and may mean any item: none is then known to be unused. */
  unresolved = false;
  /** Paths of the items that could not be built. */
  readonly failed: string[] = [];
  /** Layers with a fault of their own: applied again they would only repeat it. */
  private readonly faulty = new Set<Item>();

  private readonly g: GraphBuilder;
  private readonly spec: DataSpec | undefined;
  private readonly names: Names;
  private readonly states: States;
  private readonly ids: IdRanges;
  private readonly report: Report;
  private readonly mode: LayerContext['mode'];
  private readonly data: Draft['data'];
  private readonly smallestBatch: number;
  private streams = 0;
  private exhausted = false;

  constructor(parts: { g: GraphBuilder; config: Draft; spec: DataSpec | undefined; names: Names; states: States; ids: IdRanges; report: Report; mode: LayerContext['mode']; input: FieldSpec | undefined }) {
    this.g = parts.g;
    this.spec = parts.spec;
    this.names = parts.names;
    this.states = parts.states;
    this.ids = parts.ids;
    this.report = parts.report;
    this.mode = parts.mode;
    this.data = parts.config.data;
    this.smallestBatch = smallestBatch(parts.config, parts.spec);
    this.top = { parents: [], input: parts.input === undefined ? {} : this.field(parts.input), results: { own: new Map() } };
  }

  /** Gives the output of the last item. */
  run(items: readonly Item[]): Outcome {
    return this.sequence(items, this.top);
  }

  /** What a reference means; a fault of it is reported and gives an outcome without a node. */
  resolve(reference: Reference, scope: Scope, self: Declared | undefined): Outcome {
    const found = this.names.resolve(reference, scope.parents, self);
    if (found.kind === 'fault') return this.fault(found);
    if (found.kind === 'in') return scope.input;
    if (found.kind === 'field') return this.field(found.field);
    for (let results: Results | undefined = scope.results; results; results = results.outer) {
      const outcome = results.own.get(found.declared.item);
      if (outcome !== undefined) return outcome;
    }
    return {};
  }

  private fault({ meant }: FaultyReference): Outcome {
    if (meant === undefined) this.unresolved = true;
    else this.meant.add(meant);
    return {};
  }

  /** What a text in something faulty may name is not known to be unused. */
  mention(names: readonly string[]): void {
    for (const declared of names.flatMap((name) => this.names.mentioned(name))) this.meant.add(declared);
  }

  /** Where a value comes from, for the notes of a fault: once for each, where a layer takes one several times. */
  notes(values: readonly Outcome[]): NonNullable<Diagnostic['notes']> {
    return values.flatMap((value, i) => {
      if (value.node === undefined || values.findIndex(({ node }) => node === value.node) < i) return [];
      const { shape, dtype } = this.g.type(value.node);
      const what = dtype === 'f32' ? printShape(shape) : `${dtype} ${printShape(shape)}`;
      const item = value.use?.declared.item;
      if (item !== undefined) return [{ message: `${who(item)} gives ${what}`, location: item.location }];
      const mixed = this.data.augment?.mixup !== undefined && this.mode === 'train' && value.field?.dtype === 'i32' && dtype === 'f32';
      return [{ message: `\`${value.field?.name ?? 'input'}\` of ${this.spec?.source ?? 'the data'} is ${what}${mixed ? ': \`mixup\` makes probabilities of class indices' : ''}`, ...(this.spec?.location === undefined ? {} : { location: this.spec.location }) }];
    });
  }

  field(field: FieldSpec): Value {
    const before = this.g.currentOrigin;
    this.g.withOrigin({ path: `data.${field.name}`, type: 'input', phase: 'forward', ...(this.spec?.location === undefined ? {} : { location: this.spec.location }) });
    const raw = this.g.add('input', [], { field: field.name, shape: ['N', ...field.shape], dtype: field.dtype });
    const node = this.spec === undefined ? raw : preparedField(raw, field, { g: this.g, mode: this.mode, data: this.data, spec: this.spec });
    this.g.withOrigin(before);
    return { node, field };
  }

  private sequence(items: readonly Item[], scope: Scope): Outcome {
    let current = scope.input;
    for (const item of items) {
      current = this.item(item, current, scope);
      scope.results.own.set(item, current);
    }
    return current;
  }

  private item(item: Item, before: Outcome, scope: Scope): Outcome {
    if (this.exhausted) return {};
    if (this.uses.length >= MAX_EXECUTIONS) {
      this.exhausted = true;
      this.unresolved = true;
      this.report.error('too-many-layers', item.location, `the model has more than ${MAX_EXECUTIONS} layers with its calls carried out`);
      return {};
    }
    const declared = this.names.of(item);
    const inputs = item.from === undefined ? [before] : item.from.map((reference) => this.resolve(reference, scope, declared));
    if (item.kind === 'layer') return this.layer(item, declared, inputs, scope);
    if (item.kind === 'unknown') return this.unknown(item, declared, inputs, scope.results);
    if (inputs.length !== 1) {
      const what = item.kind === 'call' ? '`call`' : `\`${item.container}\``;
      this.report.error('input-count', item.location, `${what} takes one input, but \`from\` names ${inputs.length}`, { hint: '`concat` or `add` them first, or name them inside' });
      return this.used(declared, inputs, undefined);
    }
    return item.kind === 'call' ? this.call(item, declared, inputs[0]!, scope) : this.container(item, declared, inputs[0]!, scope);
  }

  /** What is faulty gives nothing that could be judged; what is within is wired still. */
  private unknown(item: UnknownItem, declared: Declared, inputs: readonly Outcome[], results: Results): Outcome {
    this.mention(item.mentions);
    const out = this.sequence(item.items, { parents: [declared, ...declared.parents], input: {}, results });
    return this.used(declared, [...inputs, out], undefined);
  }

  // --- layers ---------------------------------------------------------------------------------------------------------

  private layer(item: LayerItem, declared: Declared, from: readonly Outcome[], scope: Scope): Outcome {
    const def = LAYERS.get(item.layer);
    if (def === undefined) throw new Error(`no layer ${item.layer}`);
    const named = Object.values(item.references).flat().map((reference) => this.resolve(reference, scope, declared));
    const inputs = operands(item, def, from, named, this.report);
    return inputs === undefined ? this.used(declared, [...from, ...named], undefined) : this.apply(item, def, declared, inputs, item);
  }

  /** Builds `item`'s layer; `site` is the item itself, or the call that applies it again. */
  private apply(item: LayerItem, def: LayerDef, declared: Declared, inputs: readonly Outcome[], site: LayerItem | CallItem): Outcome {
    const nodes = inputs.map((input) => input.node);
    if (nodes.some((node) => node === undefined)) return this.used(declared, inputs, undefined);
    this.g.withOrigin({ path: site.path, type: item.layer, phase: 'forward', location: site.location });
    const wanted = new Set<string>();
    const node = reporting(this.report, who(item, site), site.location, () => this.notes(inputs), () => {
      const out = def.build(this.context(item, site, wanted), nodes as readonly NodeId[], item.args, item.output);
      checkSize(this.g.type(out).shape, 'its output');
      return out;
    });
    if (node === undefined) this.faulty.add(item);
    if (node === undefined) return this.used(declared, inputs, undefined);
    if (site === item) this.checkNamed(item, wanted);
    const parameters = site === item ? this.states.ownedBy(item) : [];
    this.layers.push({ path: site.path, type: item.layer, location: site.location, output: node, shape: this.g.type(node).shape, parameters });
    return this.used(declared, inputs, node);
  }

  private context(item: LayerItem, site: LayerItem | CallItem, wanted: Set<string>): LayerContext {
    const frozen = item.frozen || site.frozen;
    return {
      g: this.g,
      mode: this.mode,
      frozen,
      smallestBatch: this.smallestBatch,
      type: (node) => this.g.type(node),
      parameter: (name, shape, init) => {
        wanted.add(name);
        const tie = item.tie[name];
        return this.states.parameter(item, name, shape, init, frozen, tie === undefined ? undefined : this.tied(tie, item));
      },
      buffer: (name, shape, init) => this.states.buffer(item, name, shape, init, this.mode === 'train' && !frozen),
      table: (shape, init) => this.states.table(item, shape, init),
      stream: () => this.streams++,
      idsBelow: (ids, count) => this.ids.require(ids, count, undefined, who(item, site)),
      warn: (code, message, hint) => this.report.warn(code, site.location, `${who(item, site)}: ${message}`, { hint }),
      fail: (code, message, hint) => {
        throw new LayerFault(code, message, hint);
      },
    };
  }

  /** Full name of the tensor that a `tie` means: written in full, or from inside the nearest container. */
  private tied(reference: Reference, item: LayerItem): string {
    const prefixes = [...this.names.of(item).parents.map((p) => `${p.item.path}.`), ''];
    const found = prefixes.map((prefix) => prefix + reference.name).find((name) => this.states.has(name));
    if (found === undefined) {
      if (prefixes.some((prefix) => this.failed.some((path) => `${prefix}${reference.name}`.startsWith(`${path}.`)))) throw new Consequence();
      throw new LayerFault('unknown-parameter', `is tied to \`${reference.name}\`, but no layer before it has a parameter of that name`, hintFor(reference.name, this.states.names));
    }
    return found;
  }

  /** `init` and `tie` may only name parameters that the layer has. */
  private checkNamed(item: LayerItem, wanted: ReadonlySet<string>): void {
    for (const [key, map] of [['init', item.init], ['tie', item.tie]] as const) {
      for (const name of Object.keys(map)) {
        if (name === '*' ? wanted.size > 0 : wanted.has(name)) continue;
        const has = wanted.size === 0 ? 'it has no parameters' : undefined;
        const what = name === '*' ? `\`${key}\` has nothing to fill` : `\`${key}\` names \`${name}\`, which is not a parameter of it`;
        this.report.error('unknown-parameter', item.location, `${who(item)}: ${what}`, { hint: has ?? hintFor(name, [...wanted]) });
      }
    }
  }

  // --- containers and calls -------------------------------------------------------------------------------------------

  private container(item: ContainerItem, declared: Declared, input: Outcome, scope: Scope, results = scope.results): Outcome {
    const inner: Scope = { parents: [declared, ...declared.parents], input, results };
    if (item.container === 'branches') return this.branches(item, declared, input, inner);
    const out = this.sequence(item.items, inner);
    if (item.container !== 'residual') return this.used(declared, [out], out.node);
    if (input.node === undefined || out.node === undefined) return this.used(declared, [input, out], undefined);
    const [x, y] = [input.node, out.node];
    this.g.withOrigin({ path: item.path, type: 'residual', phase: 'forward', location: item.location });
    const node = reporting(this.report, who(item), item.location, () => this.notes([input, out]), () => {
      const [a, b] = [this.g.type(x), this.g.type(y)];
      if (a.dtype !== 'f32') throw new LayerFault('dtype-mismatch', `adds numbers (f32), but its input is ${a.dtype}`, undefined);
      if (!sameShape(a.shape, b.shape)) {
        throw new LayerFault('shape-mismatch', `adds its input ${printShape(a.shape)} to what its layers give, ${printShape(b.shape)}`, 'the layers inside must keep the shape');
      }
      return this.g.binary('add', x, y);
    });
    return this.used(declared, [input, out], node);
  }

  private branches(item: ContainerItem, declared: Declared, input: Outcome, inner: Scope): Outcome {
    const outs = item.items.map((branch) => {
      const out = this.item(branch, input, inner);
      inner.results.own.set(branch, out);
      return out;
    });
    const nodes = outs.map((out) => out.node);
    if (nodes.some((node) => node === undefined)) return this.used(declared, outs, undefined);
    if (item.merge === 'none') return this.used(declared, [input, ...outs], input.node);
    const merge = LAYERS.get(item.merge ?? 'concat')!;
    this.g.withOrigin({ path: item.path, type: merge.name, phase: 'forward', location: item.location });
    const node = reporting(this.report, who(item), item.location, () => this.notes(outs), () => {
      if (nodes.length === 1) return nodes[0]!;
      return merge.build(this.mergeContext(), nodes as readonly NodeId[], { inputs: null, other: null, dim: 1 });
    });
    return this.used(declared, outs, node);
  }

  /** For the merge of branches, which has no parameters. */
  private mergeContext(): LayerContext {
    const none = (): never => {
      throw new Error('a merge has no state');
    };
    return {
      g: this.g, mode: this.mode, frozen: false, smallestBatch: this.smallestBatch,
      type: (node) => this.g.type(node), parameter: none, buffer: none, table: none, stream: none, idsBelow: none, warn: none,
      fail: (code, message, hint) => {
        throw new LayerFault(code, message, hint);
      },
    };
  }

  /** Applies an earlier layer or container again: its parameters are the same, its inner results are its own. */
  private call(item: CallItem, declared: Declared, input: Outcome, scope: Scope): Outcome {
    const found = this.names.resolve(item.target, scope.parents, declared);
    if (found.kind === 'fault') {
      this.fault(found);
      return this.used(declared, [input], undefined);
    }
    if (found.kind !== 'item') {
      this.report.error('call-not-layer', item.target.location, `\`${item.target.name}\` is ${found.kind === 'in' ? 'an input' : 'a data field'}, which can't be applied`, { hint: 'name a layer or a container' });
      return this.used(declared, [input], undefined);
    }
    const target = found.declared.item;
    if (target.kind === 'call') return this.call({ ...target, path: item.path, location: item.location }, declared, input, { ...scope, parents: found.declared.parents });
    if (target.kind === 'unknown' || this.faulty.has(target)) return this.used(declared, [input], undefined);
    const out = target.kind === 'layer' ? this.callLayer(target, item, declared, input) : this.container(target, found.declared, input, scope, { own: new Map(), outer: scope.results });
    return this.used(declared, [input, out], out.node);
  }

  private callLayer(target: LayerItem, item: CallItem, declared: Declared, input: Outcome): Outcome {
    const def = LAYERS.get(target.layer);
    if (def === undefined) throw new Error(`no layer ${target.layer}`);
    if (def.inputs.min > 1 || Object.values(target.references).flat().length > 1) {
      this.report.error('call-not-layer', item.target.location, `\`${item.target.name}\` takes several inputs and can't be called`, { hint: `write the \`${target.layer}\` again: it has no weights to share` });
      return {};
    }
    return this.apply(target, def, declared, [input], item);
  }

  private used(declared: Declared, from: readonly Outcome[], node: NodeId | undefined): Outcome {
    const use: Use = { declared, from: from.map((outcome) => outcome.use) };
    this.uses.push(use);
    if (node === undefined) this.failed.push(declared.item.path);
    return node === undefined ? { use } : { node, use };
  }
}
