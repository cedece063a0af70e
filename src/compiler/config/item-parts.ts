/** The smaller parts of an item: references, `tie` and `init`. */
import type { CheckContext } from './check.ts';
import { isName } from './check.ts';
import { resolveChoice } from './choice.ts';
import { INITIALISERS } from './initialisers.ts';
import { resolvedMap, resolvedScalar } from './resolved-value.ts';
import type { Entry, Tree } from './tree.ts';
import { describeTree } from './tree.ts';
import type { Choice, Reference, ResolvedValue } from './types.ts';

/** The names in a checked value, one or a list; a number holds none. */
export function referencesIn(tree: Tree): readonly Reference[] {
  const items = tree.kind === 'list' ? tree.items : [tree];
  return items.flatMap((item) => (item.kind === 'scalar' && typeof item.value === 'string' ? [{ name: item.value, location: item.location }] : []));
}

/** Everything in a faulty value that could be a name of a layer. */
export function mentionsIn(tree: Tree): readonly string[] {
  if (tree.kind === 'list') return tree.items.flatMap(mentionsIn);
  if (tree.kind === 'map') return tree.entries.flatMap(({ value }) => mentionsIn(value));
  return tree.kind === 'scalar' && typeof tree.value === 'string' && isName(tree.value) ? [tree.value] : [];
}

/** `tie: {weight: tok.weight}` */
export function tieOf(tree: Tree | undefined, context: CheckContext): { readonly tie: Readonly<Record<string, Reference>>; readonly value?: ResolvedValue } {
  const tie = Object.create(null) as Record<string, Reference>;
  if (tree === undefined || tree.kind === 'unknown') return { tie };
  if (tree.kind !== 'map') {
    context.report.error('wrong-type', tree.location, `\`tie\` must be a mapping from own parameters to others' names, not ${describeTree(tree)}`, { hint: 'write tie: {weight: OTHER.weight}' });
    return { tie };
  }
  const values: (readonly [string, ResolvedValue])[] = [];
  for (const entry of tree.entries) {
    const { key, value } = entry;
    if (!isParameter(entry, context)) continue;
    if (value.kind === 'scalar' && typeof value.value === 'string' && isName(value.value)) {
      tie[key] = { name: value.value, location: value.location };
      values.push([key, resolvedScalar(value.value, context.originOf(value.location))]);
    } else if (value.kind !== 'unknown') {
      context.report.error('wrong-type', value.location, `\`tie.${key}\` must be a parameter's full name, not ${describeTree(value)}`, { hint: 'such as tok.weight' });
    }
  }
  return { tie, value: resolvedMap(values) };
}

/** `init: xavier_uniform`, `init: {constant: 0.1}` or `init: {weight: xavier_uniform, bias: zeros}`. */
export function initOf(tree: Tree | undefined, context: CheckContext): { readonly init: Readonly<Record<string, Choice>>; readonly value?: ResolvedValue } {
  const init = Object.create(null) as Record<string, Choice>;
  if (tree === undefined || tree.kind === 'unknown') return { init };
  const byParameter = tree.kind === 'map' && !tree.entries.some(({ key }) => INITIALISERS.has(key));
  if (!byParameter) {
    const chosen = resolveChoice('initialiser', INITIALISERS, tree, context);
    if (chosen === undefined) return { init };
    init['*'] = chosen.choice;
    return { init, value: chosen.value };
  }
  const values: (readonly [string, ResolvedValue])[] = [];
  for (const entry of tree.entries) {
    if (!isParameter(entry, context)) continue;
    const chosen = resolveChoice('initialiser', INITIALISERS, entry.value, context);
    if (chosen === undefined) continue;
    init[entry.key] = chosen.choice;
    values.push([entry.key, chosen.value]);
  }
  return { init, value: resolvedMap(values) };
}

function isParameter({ key, keyLocation }: Entry, context: CheckContext): boolean {
  if (/^\w{1,64}$/.test(key)) return true;
  context.report.error('bad-name', keyLocation, `${JSON.stringify(key.slice(0, 60))} cannot be a parameter's name`, { hint: 'such as weight or bias' });
  return false;
}
