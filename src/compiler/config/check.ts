/**
 * Checks a resolved value against an argument's type and turns it into the form that the phases after it read: sizes
 * become lists, references lists of names, paths paths from the working folder.
 */
import type { Location } from '../../errors.ts';
import type { ArgType, ArgValue } from './args.ts';
import { describeType } from './describe.ts';
import { relativeTo } from './paths.ts';
import { Report } from './report.ts';
import { DEFAULT, resolvedScalar, SET_FILE } from './resolved-value.ts';
import { hintFor } from './suggest.ts';
import type { ListTree, ScalarTree, Tree } from './tree.ts';
import { describeTree, isNull } from './tree.ts';
import type { ResolvedValue, ValueOrigin } from './types.ts';

export interface CheckContext {
  readonly report: Report;
  originOf(location: Location): ValueOrigin;
}

/** Dotted names of layers and fields: segments of letters, digits and _. */
export const NAME = /^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$/;
export const MAX_NAME = 128;

/**
 * The value in its final form, or undefined where it is wrong (reported) or not known yet. `what` begins the message:
 * `` `kernel_size` ``.
 */
export function checkValue(type: ArgType, tree: Tree, what: string, context: CheckContext): ResolvedValue | undefined {
  if (tree.kind === 'unknown') return undefined;
  const wrong = (hint?: string, size = ''): undefined => {
    context.report.error('wrong-type', tree.location, `${what} must be ${describeType(type)}, not ${describeTree(tree)}${size}`, { hint: hint ?? typeHint(type, tree) ?? exampleHint(type) });
    return undefined;
  };
  switch (type.kind) {
    case 'int':
    case 'float':
      return tree.kind === 'scalar' && typeof tree.value === 'number' ? checkNumber(type, tree, tree.value, what, context) : wrong();
    case 'bool':
      return tree.kind === 'scalar' && typeof tree.value === 'boolean' ? leaf(tree.value, tree, context) : wrong();
    case 'string':
      return tree.kind === 'scalar' && typeof tree.value === 'string' ? leaf(tree.value, tree, context) : wrong();
    case 'null':
      return isNull(tree) ? leaf(null, tree, context) : wrong();
    case 'enum':
      // YAML's own way to write the word.
      if (tree.kind === 'scalar' && tree.value === Infinity && type.values.includes('inf')) return leaf('inf', tree, context);
      if (tree.kind !== 'scalar' || typeof tree.value !== 'string') return wrong();
      if (type.values.includes(tree.value)) return leaf(tree.value, tree, context);
      context.report.error('unknown-value', tree.location, `${what} must be ${describeType(type)}, not ${describeTree(tree)}`, { hint: hintFor(tree.value, type.values) });
      return undefined;
    case 'list':
      if (tree.kind !== 'list') return wrong();
      if (type.length !== undefined && tree.items.length !== type.length) return wrong(undefined, ` of ${tree.items.length}`);
      return checkItems(tree, (item, i) => checkValue(type.of, item, `${what}[${i}]`, context));
    case 'size':
    case 'padding':
      return checkSizes(type, tree, what, context);
    case 'references':
    case 'operand':
      if (type.kind === 'operand' && tree.kind === 'scalar' && typeof tree.value === 'number') return checkNumber({ kind: 'float' }, tree, tree.value, what, context);
      return checkReferences(type, tree, what, context);
    case 'path':
      return checkPath(tree, what, context);
    case 'map':
      if (tree.kind !== 'map') return wrong();
      return mapOf(tree.entries.map(({ key, value }) => [key, checkValue(type.of, value, `\`${key}\` of ${what}`, context)]));
    case 'object':
      // Objects have names, defaults and required fields of their own: `resolveArgs` checks them.
      return wrong();
    case 'union':
      return checkUnion(type, tree, what, context);
  }
}

function leaf(value: ArgValue, tree: Tree, context: CheckContext): ResolvedValue {
  return resolvedScalar(value, context.originOf(tree.location));
}

function checkNumber(type: ArgType & { kind: 'int' | 'float' }, tree: ScalarTree, value: number, what: string, context: CheckContext): ResolvedValue | undefined {
  const fail = (code: string, message: string, hint?: string): undefined => {
    context.report.error(code, tree.location, message, { hint });
    return undefined;
  };
  const written = Object.is(value, -0) ? '-0' : String(value);
  if (type.kind === 'int' && !Number.isInteger(value)) {
    return fail('wrong-type', `${what} must be ${describeType(type)}, not the number ${written}`, '`//` divides and rounds down');
  }
  if (Number.isNaN(value) || !Number.isFinite(value)) return fail('number-range', `${what} must be a finite number, not ${written}`, 'write a number with digits');
  if (type.kind === 'int' && !Number.isSafeInteger(value)) return fail('number-range', `${what} is past 2^53: ${written}`, 'write a smaller one');
  if (type.kind === 'float' && !Number.isFinite(Math.fround(value))) return fail('number-range', `${what} must fit a 32-bit float (up to 3.4e38), and ${written} does not`, 'write a smaller one');
  if (type.kind === 'float' && value !== 0 && Math.fround(value) === 0) return fail('number-range', `${what} is ${written}, which is 0 as a 32-bit float`, 'write 0, or at least 1.4e-45');
  const below = type.min !== undefined && (value < type.min || (Object.is(value, -0) && type.min >= 0));
  const above = type.max !== undefined && value > type.max;
  const open = type.kind === 'float' && ((type.above !== undefined && value <= type.above) || (type.below !== undefined && value >= type.below));
  if (below || above || open) return fail('out-of-range', `${what} must be ${describeType(type)}, not ${written}`, rangeHint(type, below, above));
  return leaf(Object.is(value, -0) ? 0 : value, tree, context);
}

function checkItems(tree: ListTree, check: (item: Tree, index: number) => ResolvedValue | undefined): ResolvedValue | undefined {
  const items = tree.items.map(check);
  return items.every((item) => item !== undefined) ? { kind: 'list', items } : undefined;
}

function mapOf(entries: readonly (readonly [string, ResolvedValue | undefined])[]): ResolvedValue | undefined {
  const checked = entries.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
  return checked.length === entries.length ? { kind: 'map', entries: checked } : undefined;
}

/** One number stands for all axes. */
function checkSizes(type: ArgType & { kind: 'size' | 'padding' }, tree: Tree, what: string, context: CheckContext): ResolvedValue | undefined {
  const each: ArgType = { kind: 'int', min: type.kind === 'size' ? type.min : 0, max: 2 ** 31 - 1 };
  if (tree.kind === 'scalar' && typeof tree.value === 'number') {
    const value = checkValue(each, tree, what, context);
    return value === undefined ? undefined : { kind: 'list', items: Array.from({ length: type.axes }, () => value) };
  }
  if (tree.kind === 'list' && tree.items.length === type.axes) return checkItems(tree, (item, i) => checkValue(each, item, `${what}[${i}]`, context));
  if (type.kind === 'padding' && tree.kind === 'scalar' && (tree.value === 'same' || tree.value === 'valid')) return leaf(tree.value, tree, context);
  const length = tree.kind === 'list' ? `a list of ${tree.items.length}` : describeTree(tree);
  context.report.error('wrong-type', tree.location, `${what} must be ${describeType(type)}, not ${length}`, { hint: typeHint(type, tree) ?? exampleHint(type) });
  return undefined;
}

/** A list of names, also where one name stands alone. */
function checkReferences(type: ArgType, tree: Tree, what: string, context: CheckContext): ResolvedValue | undefined {
  const one = (item: Tree): ResolvedValue | undefined => {
    if (item.kind === 'scalar' && typeof item.value === 'string') {
      if (isName(item.value)) return leaf(item.value, item, context);
      context.report.error('bad-name', item.location, `${JSON.stringify(item.value.slice(0, 60))} cannot be the name of a layer or a data field`, { hint: 'names are letters, digits and _, with dots between segments' });
      return undefined;
    }
    if (item.kind === 'unknown') return undefined;
    context.report.error('wrong-type', item.location, `${what} must be ${describeType(type)}, not ${describeTree(item)}`, { hint: typeHint(type, item) ?? exampleHint(type) });
    return undefined;
  };
  if (tree.kind !== 'list') {
    const value = one(tree);
    return value === undefined ? undefined : { kind: 'list', items: [value] };
  }
  if (tree.items.length === 0) {
    context.report.error('wrong-type', tree.location, `${what} must be ${describeType(type)}, not an empty list`, { hint: exampleHint(type) });
    return undefined;
  }
  return checkItems(tree, one);
}

export function isName(text: string): boolean {
  return text.length <= MAX_NAME && NAME.test(text);
}

function checkPath(tree: Tree, what: string, context: CheckContext): ResolvedValue | undefined {
  if (tree.kind !== 'scalar' || typeof tree.value !== 'string' || tree.value === '') {
    context.report.error('wrong-type', tree.location, `${what} must be a path, not ${describeTree(tree)}`, { hint: exampleHint({ kind: 'path' }) });
    return undefined;
  }
  const path = tree.location.file === SET_FILE ? tree.value : relativeTo(tree.location.file, tree.value);
  return { kind: 'scalar', value: path, origin: context.originOf(tree.location), path: true };
}

/** The first alternative that takes the value; where none does, the faults of the one that it resembles. */
function checkUnion(type: ArgType & { kind: 'union' }, tree: Tree, what: string, context: CheckContext): ResolvedValue | undefined {
  let nearest: Report | undefined;
  for (const alternative of type.of) {
    const report = new Report();
    const value = checkValue(alternative, tree, what, { ...context, report });
    if (!report.hasErrors) return value;
    if (!report.sorted().some((d) => d.code === 'wrong-type' && d.location === tree.location)) nearest ??= report;
  }
  if (nearest !== undefined) context.report.addAll(nearest.sorted());
  else context.report.error('wrong-type', tree.location, `${what} must be ${describeType(type)}, not ${describeTree(tree)}`, { hint: typeHint(type, tree) ?? exampleHint(type) });
  return undefined;
}

function rangeHint(type: ArgType & { kind: 'int' | 'float' }, below: boolean, above: boolean): string | undefined {
  if (below) return `the smallest is ${type.min}`;
  return above ? `the largest is ${type.max}` : `write a number ${type.kind === 'float' && type.above !== undefined ? `more than ${type.above}` : 'within these bounds'}`;
}

/** How a value of the type looks, where the words of the type do not show it. */
function exampleHint(type: ArgType): string | undefined {
  switch (type.kind) {
    case 'int':
      return `write a whole number, such as ${Math.min(Math.max(type.min ?? 1, 1), type.max ?? 1)}`;
    case 'float':
      return 'write a number, such as 0.5 or 1e-3';
    case 'bool':
      return 'write true or false';
    case 'string':
      return 'write a text, in quotes where it holds more than letters and digits';
    case 'list':
      return `write a list in brackets: [${Array.from({ length: type.length ?? 1 }, () => '…').join(', ')}]`;
    case 'size':
    case 'padding':
      return `write one number for all axes, or ${type.axes === 1 ? 'a list of one' : `[${Array.from({ length: type.axes }, () => type.kind === 'size' ? Math.max(type.min, 1) : 1).join(', ')}]`}`;
    case 'references':
      return 'write a name, or several in brackets: [a, b]';
    case 'operand':
      return 'write a number, a name, or names in brackets: [a, b]';
    case 'path':
      return 'write a path relative to this file, such as ./data.csv';
    case 'map':
    case 'object':
      return `write a mapping: {${type.kind === 'object' ? (Object.keys(type.fields)[0] ?? 'key') : 'key'}: …}`;
    default:
      return undefined;
  }
}

/** What YAML made of a text that was meant otherwise. */
function typeHint(type: ArgType, tree: Tree): string | undefined {
  if (tree.kind !== 'scalar') return undefined;
  const { value } = tree;
  if (type.kind === 'bool' && typeof value === 'string' && /^(yes|no|on|off|y|n|True|False)$/i.test(value)) {
    return `YAML 1.2 reads ${value} as a string; write ${/^(yes|on|y|true)$/i.test(value) ? 'true' : 'false'}`;
  }
  const wantsNumber = type.kind === 'int' || type.kind === 'float' || type.kind === 'size' || type.kind === 'padding' || type.kind === 'operand';
  if (wantsNumber && typeof value === 'string') {
    if (/^[-+]?\d[\d_,]*$/.test(value)) return `write ${value.replace(/[_,]/g, '')}, without separators or quotes`;
    if (value.trim() !== '' && Number.isFinite(Number(value))) return 'a number is written without quotes';
    if (/^[A-Za-z_]\w*$/.test(value)) return `for a variable write \`$${value}\``;
  }
  if (type.kind === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return `put it in quotes: "${value}"`;
  return undefined;
}

/** A default's final form; a default that does not pass its own type is a bug. */
export function resolveDefault(type: ArgType, value: ArgValue): ResolvedValue {
  if (value === null) return resolvedScalar(null, DEFAULT);
  const report = new Report();
  const resolved = type.kind === 'object' ? treeless(value) : checkValue(type, defaultTree(value), 'the default', { report, originOf: () => DEFAULT });
  if (resolved === undefined) throw new Error(`a default that its own type refuses: ${report.sorted().map((d) => d.message).join('; ')}`);
  return resolved;
}

const NOWHERE: Location = { file: SET_FILE, line: 0, column: 0 };

function defaultTree(value: ArgValue): Tree {
  if (value === null || typeof value !== 'object') return { kind: 'scalar', value, location: NOWHERE };
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item: ArgValue) => defaultTree(item)), location: NOWHERE };
  const entries = Object.entries(value as { readonly [key: string]: ArgValue });
  return { kind: 'map', entries: entries.map(([key, item]) => ({ key, keyLocation: NOWHERE, value: defaultTree(item) })), location: NOWHERE };
}

function treeless(value: ArgValue): ResolvedValue {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return resolvedScalar(value, DEFAULT);
  return { kind: 'map', entries: Object.entries(value as { readonly [key: string]: ArgValue }).map(([key, item]) => ({ key, value: treeless(item) })) };
}
