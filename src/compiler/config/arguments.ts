/**
 * A mapping against the arguments that a definition has: unknown and missing ones are faults, defaults are filled in. The
 * same function serves layers, losses, optimizers, sources and the sections of the file.
 */
import type { Location } from '../../errors.ts';
import type { Args, ArgSpec, ArgSpecs, Definition } from './args.ts';
import type { CheckContext } from './check.ts';
import { checkValue, resolveDefault } from './check.ts';
import { describeType } from './describe.ts';
import { plainMap } from './resolved-value.ts';
import { hintFor, nearest } from './suggest.ts';
import type { MapTree, Tree } from './tree.ts';
import { describeTree, entryOf, isNull } from './tree.ts';
import type { ResolvedValue } from './types.ts';

export interface Resolved {
  /** Every argument of the specs, those that are wrong or unknown left out. */
  readonly args: Args;
  readonly values: ResolvedValue & { readonly kind: 'map' };
  /** The arguments as written, the primary one spelt out. */
  readonly written: MapTree;
  /** Whether all arguments are there and right. */
  readonly complete: boolean;
  /** Valid keys that unknown ones were probably meant to be: that those are missing needs no words. */
  readonly meant: ReadonlySet<string>;
}

export interface ArgumentsOptions {
  /** Keys beside the specs that somebody else reads. */
  readonly beside?: readonly string[];
  /** Keys that can never be written, with the reason. */
  readonly refused?: Readonly<Record<string, string>>;
}

/** Input sizes follow from the layer before. */
const INFERRED = 'input sizes are worked out from the layer before and never written; remove it';
const REFUSED: Readonly<Record<string, string>> = { in_features: INFERRED, in_channels: INFERRED, num_features: INFERRED };

/** The arguments of a definition as written behind its name: nothing, a mapping, or its primary argument alone. */
export function resolveDefinition(def: Definition, tree: Tree | undefined, place: Location, context: CheckContext, options: ArgumentsOptions = {}): Resolved {
  const map = argumentMap(def, tree, place, context, options);
  return resolveArgs(def.args, map, `\`${def.name}\``, context, { refused: REFUSED, ...options });
}

/** As a mapping, the primary argument spelt out. */
function argumentMap(def: Definition, tree: Tree | undefined, place: Location, context: CheckContext, options: ArgumentsOptions): MapTree {
  if (tree === undefined || isNull(tree)) return { kind: 'map', entries: [], location: place };
  if (tree.kind === 'map' && !isPrimaryMap(def, tree, options)) return { ...tree, location: place };
  if (def.primary !== undefined) return { kind: 'map', entries: [{ key: def.primary, keyLocation: tree.location, value: tree }], location: place };
  if (tree.kind !== 'unknown') {
    const names = Object.keys(def.args);
    const hint = names.length === 0 ? `\`${def.name}\` has no arguments` : `name the argument: ${def.name}: {${names[0]}: …}`;
    context.report.error('wrong-type', tree.location, `\`${def.name}\` takes a mapping of arguments, not ${describeTree(tree)}`, { hint });
  }
  return { kind: 'map', entries: [], location: place };
}

/** A mapping that is itself the primary argument: none of its keys is an argument's name, and the type is a mapping. */
function isPrimaryMap(def: Definition, tree: MapTree, options: ArgumentsOptions): boolean {
  const type = def.primary === undefined ? undefined : def.args[def.primary]?.type.kind;
  if (type !== 'map' && type !== 'object') return false;
  return tree.entries.every(({ key }) => !Object.hasOwn(def.args, key) && options.beside?.includes(key) !== true);
}

export function resolveArgs(specs: ArgSpecs, map: MapTree, what: string, context: CheckContext, options: ArgumentsOptions = {}): Resolved {
  const meant = new Set<string>();
  let complete = reportUnknownKeys(specs, map, what, context, options, meant);
  const entries: { key: string; value: ResolvedValue }[] = [];
  for (const [name, spec] of Object.entries(specs)) {
    const entry = entryOf(map, name);
    const value = entry === undefined && meant.has(name) ? undefined : resolveArg(spec, entry?.value, name, what, map.location, context);
    if (value === undefined) complete = false;
    else entries.push({ key: name, value });
  }
  const values = { kind: 'map', entries } as const;
  return { args: plainMap(values), values, written: map, complete, meant };
}

function resolveArg(spec: ArgSpec, tree: Tree | undefined, name: string, what: string, place: Location, context: CheckContext): ResolvedValue | undefined {
  if (tree === undefined) {
    if (spec.default !== undefined) return withFieldDefaults(spec, context, place);
    context.report.error('missing-key', place, `${what} needs \`${name}\`: ${describeType(spec.type)}`, { hint: spec.doc });
    return undefined;
  }
  // `key:` with nothing behind it: the absence of an optional argument.
  if (isNull(tree) && spec.default === null) return { kind: 'scalar', value: null, origin: context.originOf(tree.location) };
  return checkArg(spec, tree, name, what, context);
}

function checkArg(spec: ArgSpec, tree: Tree, name: string, what: string, context: CheckContext): ResolvedValue | undefined {
  // Of alternatives, a mapping can only mean the one that is an object.
  const alternatives = spec.type.kind === 'union' ? spec.type.of : [spec.type];
  const object = alternatives.find((type) => type.kind === 'object');
  if (object === undefined || tree.kind !== 'map') return checkValue(spec.type, tree, `\`${name}\` of ${what}`, context);
  const inner = resolveArgs(object.fields, tree, `\`${name}\``, context);
  return inner.complete ? inner.values : undefined;
}

/** A default mapping shows its fields' defaults, too. */
function withFieldDefaults(spec: ArgSpec, context: CheckContext, place: Location): ResolvedValue | undefined {
  if (spec.type.kind !== 'object' || spec.default === null) return resolveDefault(spec.type, spec.default ?? null);
  return resolveArgs(spec.type.fields, { kind: 'map', entries: [], location: place }, '', context).values;
}

function reportUnknownKeys(specs: ArgSpecs, map: MapTree, what: string, context: CheckContext, options: ArgumentsOptions, meant: Set<string>): boolean {
  const valid = [...Object.keys(specs), ...(options.beside ?? [])];
  let good = true;
  for (const { key, keyLocation } of map.entries) {
    if (valid.includes(key)) continue;
    good = false;
    const refused = options.refused !== undefined && Object.hasOwn(options.refused, key) ? options.refused[key] : undefined;
    const near = nearest(key, valid);
    if (near !== undefined) meant.add(near);
    context.report.error('unknown-key', keyLocation, `${what} has no ${JSON.stringify(key.slice(0, 60))}`, { hint: refused ?? (valid.length === 0 ? 'it takes none: remove it' : hintFor(key, valid)) });
  }
  return good;
}

/** Keys of a mapping that has fixed ones and no types of its own. Gives the valid keys that unknown ones were probably meant to be. */
export function reportUnknown(map: MapTree, valid: readonly string[], what: string, context: CheckContext): ReadonlySet<string> {
  const meant = new Set<string>();
  reportUnknownKeys({}, map, what, context, { beside: valid }, meant);
  return meant;
}
