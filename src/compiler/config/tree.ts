/**
 * The tree of values that a configuration is made of, each with its place. It is what is left of YAML after reading:
 * no tags, no aliases, string keys only, no key twice. All later phases work on it.
 */
import type { Location } from '../../errors.ts';

export type Primitive = null | boolean | number | string;

export interface ScalarTree {
  readonly kind: 'scalar';
  readonly value: Primitive;
  readonly location: Location;
  /** Characters between `location` and the text of the value: 1 where it is quoted. */
  readonly quote?: number;
  /** A string that is no expression whatever it starts with: the value of one, or `$$…` with its dollar taken off. */
  readonly literal?: boolean;
  /** A whole number written as a float (`1.0`): it tells a parameter's type. */
  readonly float?: boolean;
}

export interface ListTree {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly location: Location;
}

export interface Entry {
  readonly key: string;
  readonly keyLocation: Location;
  readonly value: Tree;
}

export interface MapTree {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly location: Location;
}

/** A value that depends on the data (`$data.classes`) while the data is not at hand; it passes every check. */
export interface UnknownTree {
  readonly kind: 'unknown';
  readonly location: Location;
}

export type Tree = ScalarTree | ListTree | MapTree | UnknownTree;

export function entryOf(map: MapTree, key: string): Entry | undefined {
  return map.entries.find((entry) => entry.key === key);
}

export function valueOf(map: MapTree, key: string): Tree | undefined {
  return entryOf(map, key)?.value;
}

export function scalar(value: Primitive, location: Location): ScalarTree {
  return { kind: 'scalar', value, location };
}

export function isNull(tree: Tree | undefined): boolean {
  return tree === undefined || (tree.kind === 'scalar' && tree.value === null);
}

/** `$name` or `$(…)`; `$$…` is a literal and does not count. */
export function isExpression(tree: Tree | undefined): tree is ScalarTree & { readonly value: string } {
  return tree?.kind === 'scalar' && tree.literal !== true && typeof tree.value === 'string' && tree.value.startsWith('$') && !tree.value.startsWith('$$');
}

/** What a value is, for messages: `a list`, `the string "abc"`. */
export function describeTree(tree: Tree): string {
  switch (tree.kind) {
    case 'list':
      return tree.items.length === 0 ? 'an empty list' : 'a list';
    case 'map':
      return tree.entries.length === 0 ? 'an empty mapping' : 'a mapping';
    case 'unknown':
      return 'a value that depends on the data';
    case 'scalar':
      return describeScalar(tree.value);
  }
}

function describeScalar(value: Primitive): string {
  if (value === null) return 'nothing (null)';
  if (typeof value === 'string') return `the string ${quoted(value)}`;
  if (typeof value === 'number') return `the number ${Object.is(value, -0) ? '-0' : String(value)}`;
  return String(value);
}

/** A text in double quotes, cut short where it is long, control characters escaped. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}

/**
 * As plain data, for the schema's validator. Objects have no prototype, so that no key can mean something else; an
 * unknown value becomes an expression, which the schema accepts everywhere, and `.inf`, which JSON lacks, the word for it.
 */
export function toPlain(tree: Tree): unknown {
  switch (tree.kind) {
    case 'scalar':
      return tree.value === Infinity ? 'inf' : tree.value;
    case 'unknown':
      return '$data';
    case 'list':
      return tree.items.map(toPlain);
    case 'map': {
      const plain = Object.create(null) as Record<string, unknown>;
      for (const { key, value } of tree.entries) plain[key] = toPlain(value);
      return plain;
    }
  }
}
