/** What names mean at a place: variables, a block's parameters, `$index` of a repeat, `$data.…` of the data source. */
import type { Location } from '../../errors.ts';
import type { DataSpec } from '../../plan/data-spec.ts';
import { evaluate } from './evaluate.ts';
import type { Operand } from './expression.ts';
import { ExpressionFault, parseExpression } from './expression.ts';
import { MAX_DEPTH } from './guards.ts';
import type { Report } from './report.ts';
import { nearest } from './suggest.ts';
import type { MapTree, ScalarTree, Tree } from './tree.ts';
import { describeTree, isExpression } from './tree.ts';

/** Names that variables and parameters cannot have. */
export const RESERVED = ['data', 'index', 'true', 'false'];

/** What the data source can say of itself. */
export const DATA_CONSTANTS = ['classes', 'features', 'vocab'];

/** `unknown`: not opened yet, its values pass every check. `absent`: there is none, and using one is a fault. */
export type DataKnowledge = { readonly kind: 'unknown' } | { readonly kind: 'absent' } | { readonly kind: 'known'; readonly spec: DataSpec };

/** The work that substitution has caused; hostile variables double with each line. */
export const MAX_SUBSTITUTED = 1_000_000;

/** Ends the expansion of a configuration that grows without bounds; the report has been told. */
export class LimitReached extends Error {}

interface Variable {
  readonly tree: Tree;
  /** Values in it, and levels of collections. */
  readonly size: number;
  readonly height: number;
}

/** State shared by all scopes of one expansion. */
export interface Expansion {
  readonly report: Report;
  readonly data: DataKnowledge;
  /** Whether `vars` is faulty as a whole (reported): then any name may be a variable's. */
  readonly varsUnknown?: boolean;
  /** Variables that misspelt names were probably meant to be: they are not unused. */
  readonly meant?: Set<string>;
  substituted: number;
  /** Variables that are being worked out, one within the other. */
  pending: number;
}

export class Scope {
  private readonly names = new Map<string, Variable | 'open' | { readonly pending: Tree }>();
  private readonly expansion: Expansion;
  private readonly parent: Scope | undefined;

  constructor(expansion: Expansion, parent?: Scope) {
    this.expansion = expansion;
    this.parent = parent;
  }

  /** The outermost scope: `vars`, each worked out when it is first used. */
  static ofVariables(expansion: Expansion, vars: MapTree | undefined): Scope {
    const scope = new Scope(expansion);
    for (const { key, value } of vars?.entries ?? []) scope.names.set(key, { pending: value });
    return scope;
  }

  /** Defines a name by a value that is already worked out. */
  define(name: string, tree: Tree): void {
    this.names.set(name, measured(tree));
  }

  /** Works out every expression in a value. What cannot be worked out is reported once and passes all later checks. */
  resolve(tree: Tree): Tree {
    return this.walk(tree, 0);
  }

  /** All names that can be used here. */
  visible(): readonly string[] {
    return [...this.names.keys(), ...(this.parent?.visible() ?? [])];
  }

  private walk(tree: Tree, level: number): Tree {
    this.count(1, tree.location);
    switch (tree.kind) {
      case 'unknown':
        return tree;
      case 'scalar':
        return this.resolveScalar(tree, level);
      case 'list':
        return { ...tree, items: tree.items.map((item) => this.walk(item, level + 1)) };
      case 'map':
        return { ...tree, entries: tree.entries.map((entry) => ({ ...entry, value: this.walk(entry.value, level + 1) })) };
    }
  }

  private resolveScalar(tree: ScalarTree, level: number): Tree {
    if (!isExpression(tree)) {
      const dollars = tree.literal !== true && typeof tree.value === 'string' && tree.value.startsWith('$$');
      return dollars ? { ...tree, value: String(tree.value).slice(1), literal: true } : tree;
    }
    try {
      const expression = parseExpression(tree.value);
      if (expression.kind === 'name') {
        const { tree: found, size, height } = this.lookup(expression.name, tree, expression.at);
        this.count(size, tree.location);
        if (level + height > MAX_DEPTH) throw new ExpressionFault('nesting-too-deep', 0, `with its variables filled in the value is nested more than ${MAX_DEPTH} deep`);
        return { ...found, location: tree.location };
      }
      const value = evaluate(expression, (name, at) => operand(this.lookup(name, tree, at).tree, name, at));
      return value === undefined ? { kind: 'unknown', location: tree.location } : { kind: 'scalar', value, location: tree.location, literal: true };
    } catch (error) {
      if (!(error instanceof ExpressionFault)) throw error;
      this.expansion.report.error(error.code, placeWithin(tree, error.at), error.message, { hint: error.hint });
      return { kind: 'unknown', location: tree.location };
    }
  }

  private lookup(name: string, site: ScalarTree, at: number): Variable {
    if (name.startsWith('data.')) return this.lookUpData(name.slice('data.'.length), site, at);
    const found = this.names.get(name);
    if (found === undefined) {
      if (this.parent !== undefined) return this.parent.lookup(name, site, at);
      if (this.expansion.varsUnknown === true && !RESERVED.includes(name)) return measured({ kind: 'unknown', location: site.location });
      throw this.unknownName(name, at);
    }
    if (found === 'open') throw new ExpressionFault('variable-cycle', at, `the variable \`${name}\` is defined by itself`);
    if (!('pending' in found)) return found;
    if (this.expansion.pending >= MAX_DEPTH) throw new ExpressionFault('nesting-too-deep', at, `variables refer to one another more than ${MAX_DEPTH} deep`);
    this.names.set(name, 'open');
    this.expansion.pending++;
    const worked = measured(this.walk(found.pending, 0));
    this.expansion.pending--;
    this.names.set(name, worked);
    return worked;
  }

  private unknownName(name: string, at: number): ExpressionFault {
    if (name === 'index') return new ExpressionFault('no-index', at, '`index` has a value only inside a `repeat`');
    if (name === 'data') return new ExpressionFault('unknown-variable', at, '`data` has parts', `there are ${DATA_CONSTANTS.map((c) => `$data.${c}`).join(', ')}`);
    const near = nearest(name, this.visible());
    if (near !== undefined) this.expansion.meant?.add(near);
    return new ExpressionFault('unknown-variable', at, `there is no variable \`${name}\``, near === undefined ? 'define it under `vars`' : `did you mean \`${near}\`?`);
  }

  private lookUpData(name: string, site: ScalarTree, at: number): Variable {
    const { data } = this.expansion;
    const known = data.kind === 'known' ? Object.keys(data.spec.constants) : DATA_CONSTANTS;
    const value = data.kind === 'known' && Object.hasOwn(data.spec.constants, name) ? data.spec.constants[name] : undefined;
    if (value !== undefined) return measured({ kind: 'scalar', value, location: site.location });
    if (!known.includes(name)) {
      const hint = known.length === 0 ? undefined : `there is ${known.map((c) => `$data.${c}`).join(', ')}`;
      throw new ExpressionFault('unknown-data-constant', at, `the data${data.kind === 'known' ? ` (${data.spec.source})` : ''} has no \`${name}\``, hint);
    }
    if (data.kind === 'absent') throw new ExpressionFault('data-unknown', at, `\`$data.${name}\` is not known without the data`, 'make the data available, or write the number');
    return measured({ kind: 'unknown', location: site.location });
  }

  private count(values: number, location: Location): void {
    this.expansion.substituted += values;
    if (this.expansion.substituted <= MAX_SUBSTITUTED) return;
    this.expansion.report.error('too-many-values', location, `with variables and repetitions filled in the configuration has more than ${MAX_SUBSTITUTED} values`);
    throw new LimitReached();
  }
}

/** Place of a character of a value, where that is known: the value lies in one line. Else the value's own. */
export function placeWithin(tree: ScalarTree, at: number): Location {
  const { location } = tree;
  const column = location.column + (tree.quote ?? 0) + at;
  return at > 0 && column < location.column + (location.length ?? 1) ? { file: location.file, line: location.line, column, length: 1 } : location;
}

/** Each name with the place of its definition, checked: identifiers that are not taken. */
export function checkNames(map: MapTree, what: string, report: Report): void {
  for (const { key, keyLocation } of map.entries) {
    if (!/^[A-Za-z_]\w{0,63}$/.test(key)) {
      report.error('bad-name', keyLocation, `${JSON.stringify(key)} cannot be the name of a ${what}`, { hint: 'use letters, digits and _, a letter first' });
    } else if (RESERVED.includes(key)) {
      report.error('reserved-name', keyLocation, `\`${key}\` has a meaning of its own and cannot be the name of a ${what}`, { hint: 'choose another name' });
    }
  }
}

function operand(tree: Tree, name: string, at: number): Operand | undefined {
  if (tree.kind === 'unknown') return undefined;
  if (tree.kind === 'scalar' && tree.value !== null) return tree.value;
  throw new ExpressionFault('wrong-type', at, `\`${name}\` is ${describeTree(tree)}, and cannot be part of a calculation`);
}

function measured(tree: Tree): Variable {
  if (tree.kind === 'scalar' || tree.kind === 'unknown') return { tree, size: 1, height: 0 };
  const parts = (tree.kind === 'list' ? tree.items : tree.entries.map((entry) => entry.value)).map(measured);
  return {
    tree,
    size: parts.reduce((sum, part) => sum + part.size, 1),
    height: parts.reduce((most, part) => Math.max(most, part.height + 1), 1),
  };
}

