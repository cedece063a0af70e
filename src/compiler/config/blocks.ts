/** `blocks`: groups of layers with typed parameters, and what `use … with …` makes of them. */
import type { Location } from '../../errors.ts';
import type { ArgType } from './args.ts';
import { reportUnknown } from './arguments.ts';
import type { CheckContext } from './check.ts';
import { checkValue } from './check.ts';
import { PARAM_TYPES } from './sections.ts';
import type { Scope } from './scope.ts';
import { checkNames } from './scope.ts';
import { hintFor, nearest } from './suggest.ts';
import type { MapTree, Tree } from './tree.ts';
import { describeTree, entryOf, isNull, valueOf } from './tree.ts';

type ParamType = (typeof PARAM_TYPES)[number];

export interface BlockDef {
  readonly name: string;
  readonly location: Location;
  readonly params: readonly Param[];
  /** Absent where the definition is faulty (reported). */
  readonly layers?: Tree;
}

interface Param {
  readonly name: string;
  /** Absent where the declaration is faulty (reported): then every value is taken, and none is known. */
  readonly type?: ParamType;
  readonly default?: Tree;
  readonly location: Location;
}

/** Reads all definitions; of faulty ones (reported) the name stands alone. */
export function readBlocks(tree: Tree | undefined, vars: Scope, context: CheckContext): ReadonlyMap<string, BlockDef> {
  const blocks = new Map<string, BlockDef>();
  if (tree === undefined || isNull(tree)) return blocks;
  if (tree.kind !== 'map') {
    context.report.error('wrong-type', tree.location, `\`blocks\` must be a mapping from names to blocks, not ${describeTree(tree)}`);
    return blocks;
  }
  checkNames(tree, 'block', context.report);
  for (const { key, keyLocation, value } of tree.entries) {
    blocks.set(key, readBlock(key, keyLocation, value, vars, context));
  }
  return blocks;
}

function readBlock(name: string, location: Location, tree: Tree, vars: Scope, context: CheckContext): BlockDef {
  if (tree.kind !== 'map') {
    context.report.error('wrong-type', tree.location, `the block \`${name}\` must be a mapping of params and layers, not ${describeTree(tree)}`, { hint: `write ${name}: {layers: […]}` });
    return { name, location, params: [] };
  }
  const meant = reportUnknown(tree, ['params', 'layers'], `the block \`${name}\``, context);
  const layers = valueOf(tree, 'layers');
  if (layers === undefined && !meant.has('layers')) context.report.error('missing-key', location, `the block \`${name}\` needs \`layers\``, { hint: `write ${name}: {layers: […]}` });
  const params = readParams(valueOf(tree, 'params'), vars, context);
  // Without its parameters nothing within can be judged.
  return layers === undefined || params === undefined || meant.has('params') ? { name, location, params: params ?? [] } : { name, location, params, layers };
}

function readParams(tree: Tree | undefined, vars: Scope, context: CheckContext): readonly Param[] | undefined {
  if (tree === undefined || isNull(tree)) return [];
  if (tree.kind !== 'map') {
    context.report.error('wrong-type', tree.location, `\`params\` must be a mapping from names to types or defaults, not ${describeTree(tree)}`, { hint: 'write params: {channels: {type: int}, stride: 1}' });
    return undefined;
  }
  checkNames(tree, 'parameter', context.report);
  return tree.entries.map(({ key, keyLocation, value }) => {
    const param = value.kind === 'map' ? declared(key, keyLocation, value, vars, context) : byDefault(key, keyLocation, value, vars, context);
    return param ?? { name: key, location: keyLocation };
  });
}

/** `channels: {type: int}`, with or without a default. */
function declared(name: string, location: Location, tree: MapTree, vars: Scope, context: CheckContext): Param | undefined {
  const meant = reportUnknown(tree, ['type', 'default'], `the parameter \`${name}\``, context);
  const type = valueOf(tree, 'type');
  if (type === undefined) {
    if (!meant.has('type')) context.report.error('missing-key', tree.location, `the parameter \`${name}\` needs a type or a default`, { hint: `write ${name}: {type: int}, or a literal as the default` });
    return undefined;
  }
  const checked = checkValue({ kind: 'enum', values: PARAM_TYPES }, type, `the type of \`${name}\``, context);
  if (checked?.kind !== 'scalar') return undefined;
  const kind = checked.value as ParamType;
  const written = valueOf(tree, 'default');
  if (written === undefined) return { name, type: kind, location };
  const value = vars.resolve(written);
  return checkParam(name, kind, value, context) ? { name, type: kind, default: value, location } : undefined;
}

/** `stride: 1`: a literal is the default and gives the type. */
function byDefault(name: string, location: Location, tree: Tree, vars: Scope, context: CheckContext): Param | undefined {
  const value = vars.resolve(tree);
  if (value.kind === 'unknown') return { name, type: 'float', default: value, location };
  if (value.kind === 'list') return { name, type: 'list', default: value, location };
  if (value.kind === 'scalar' && value.value !== null) {
    const type = typeof value.value === 'number' ? (Number.isInteger(value.value) && value.float !== true ? 'int' : 'float') : typeof value.value === 'boolean' ? 'bool' : 'string';
    return { name, type, default: value, location };
  }
  context.report.error('wrong-type', tree.location, `the parameter \`${name}\` needs a type or a default, not ${describeTree(value)}`, { hint: `write ${name}: {type: int}, or a literal as the default` });
  return undefined;
}

function checkParam(name: string, type: ParamType, value: Tree, context: CheckContext): boolean {
  if (value.kind === 'unknown') return true;
  const what = `the parameter \`${name}\``;
  if (type === 'list') {
    if (value.kind === 'list') return true;
    context.report.error('wrong-type', value.location, `${what} must be a list, not ${describeTree(value)}`);
    return false;
  }
  if (type === 'layer') {
    if (value.kind === 'map' || (value.kind === 'scalar' && typeof value.value === 'string')) return true;
    context.report.error('wrong-type', value.location, `${what} must be a layer, not ${describeTree(value)}`, { hint: 'a layer is its name, or its name with arguments: {leaky_relu: 0.2}' });
    return false;
  }
  return checkValue({ kind: type } satisfies ArgType, value, what, context) !== undefined;
}

/**
 * Gives the parameters of a use their values in `inner`: from `with` (worked out in the user's scope), else defaults. One that
 * is missing or wrong (reported) is unknown within.
 */
export function bindParams(block: BlockDef, given: Tree | undefined, place: Location, outer: Scope, inner: Scope, context: CheckContext): void {
  const map: MapTree = given?.kind === 'map' ? given : { kind: 'map', entries: [], location: place };
  // Where `with` as a whole is faulty or not known yet, so is each of its values.
  const lost = given !== undefined && given.kind !== 'map' && !isNull(given);
  if (lost && given.kind !== 'unknown') {
    context.report.error('wrong-type', given.location, `\`with\` must be a mapping of the block's parameters, not ${describeTree(given)}`, { hint: 'write with: {channels: 64}' });
  }
  const meant = reportUnknownParams(block, map, context);
  for (const param of block.params) {
    const entry = entryOf(map, param.name);
    const value = entry === undefined ? param.default : outer.resolve(entry.value);
    const known = value !== undefined && param.type !== undefined && !lost && !(entry === undefined && meant.has(param.name)) && checkParam(param.name, param.type, value, context);
    if (value === undefined && !lost && param.type !== undefined && !meant.has(param.name)) {
      context.report.error('missing-key', place, `the block \`${block.name}\` needs the parameter \`${param.name}\``, {
        hint: `add with: {${param.name}: …}`,
        notes: [{ message: 'the parameter is declared here', location: param.location }],
      });
    }
    inner.define(param.name, known ? value : { kind: 'unknown', location: place });
  }
}

/** Gives the parameters that unknown ones were probably meant to be. */
function reportUnknownParams(block: BlockDef, given: MapTree, context: CheckContext): ReadonlySet<string> {
  const names = block.params.map(({ name }) => name);
  const meant = new Set<string>();
  for (const { key, keyLocation } of given.entries) {
    if (names.includes(key)) continue;
    const near = nearest(key, names);
    if (near !== undefined) meant.add(near);
    context.report.error('unknown-key', keyLocation, `the block \`${block.name}\` has no parameter ${JSON.stringify(key.slice(0, 60))}`, {
      hint: names.length === 0 ? 'it has none' : hintFor(key, names),
      notes: [{ message: 'the block is defined here', location: block.location }],
    });
  }
  return meant;
}
