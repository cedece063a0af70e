/**
 * A choice among definitions: `adam`, `{adam: {lr: 1e-3}}`, `{step: 30}`. Losses, optimizers, schedules, metrics,
 * initialisers and data sources are all written so.
 */
import type { Location } from '../../errors.ts';
import type { ArgumentsOptions, Resolved } from './arguments.ts';
import { resolveDefinition } from './arguments.ts';
import type { Definition } from './args.ts';
import type { CheckContext } from './check.ts';
import { resolvedMap } from './resolved-value.ts';
import { hintFor, nearest } from './suggest.ts';
import type { Entry, MapTree, Tree } from './tree.ts';
import { describeTree, isNull } from './tree.ts';
import type { Choice, ResolvedValue } from './types.ts';

export type ChoiceKind = 'loss' | 'optimizer' | 'schedule' | 'initialiser' | 'metric' | 'source';

export interface Chosen {
  readonly def: Definition;
  readonly choice: Choice;
  readonly resolved: Resolved;
  /** `{NAME: {…every argument…}}`. */
  readonly value: ResolvedValue;
}

/** The one key of a choice with what stands behind it, or undefined (reported). */
export interface Named {
  readonly name: string;
  readonly place: Location;
  readonly args: Tree | undefined;
}

export function resolveChoice(kind: ChoiceKind, registry: ReadonlyMap<string, Definition>, tree: Tree, context: CheckContext, options: ArgumentsOptions & { readonly sideKeys?: readonly string[] } = {}): Chosen | undefined {
  const named = nameOfChoice(kind, registry, tree, context, options.sideKeys ?? []);
  if (named === undefined) return undefined;
  const def = definitionOf(kind, registry, named, context);
  if (def === undefined) return undefined;
  const resolved = resolveDefinition(def, named.args, named.place, context, options);
  const choice = { name: def.name, args: resolved.args, location: named.place };
  return { def, choice, resolved, value: resolvedMap([[def.name, resolved.values]]) };
}

/** `sideKeys` may stand beside the choice (`interval` and `warmup` of a schedule). */
function nameOfChoice(kind: ChoiceKind, registry: ReadonlyMap<string, Definition>, tree: Tree, context: CheckContext, sideKeys: readonly string[]): Named | undefined {
  /** Rather like a key that may stand beside the choice than like a choice: a fault of its own. */
  const isMisspelt = (key: string): boolean => !registry.has(key) && sideKeys.includes(nearest(key, [...registry.keys(), ...sideKeys]) ?? '');
  if (tree.kind === 'unknown') return undefined;
  if (tree.kind === 'scalar' && typeof tree.value === 'string') return { name: tree.value, place: tree.location, args: undefined };
  if (tree.kind !== 'map') {
    context.report.error('wrong-type', tree.location, `${article(kind)} is a name, or a name with arguments, not ${describeTree(tree)}`);
    return undefined;
  }
  const names = tree.entries.filter(({ key }) => !sideKeys.includes(key) && !isMisspelt(key));
  const misspelt = tree.entries.filter(({ key }) => !sideKeys.includes(key) && isMisspelt(key));
  for (const { key, keyLocation } of misspelt) {
    context.report.error('unknown-key', keyLocation, `\`${kind}\` has no ${JSON.stringify(key.slice(0, 60))}`, { hint: hintFor(key, sideKeys) });
  }
  const [first, second] = names;
  if (first === undefined && misspelt.length > 0) return undefined;
  if (first === undefined) {
    context.report.error('missing-key', tree.location, `${article(kind)} is missing`, { hint: `write the name of the ${kind} as a key` });
    return undefined;
  }
  if (second !== undefined) {
    const firstKnown = names.find(({ key }) => registry.has(key)) ?? first;
    const other = names.find((entry) => entry !== firstKnown) ?? second;
    context.report.error('one-of', other.keyLocation, `there is one ${kind}, and \`${other.key}\` stands beside \`${firstKnown.key}\``, { hint: misplaced(other, firstKnown, tree) });
    return undefined;
  }
  return { name: first.key, place: first.keyLocation, args: isNull(first.value) ? undefined : first.value };
}

/** Arguments written beside the name instead of below it. */
function misplaced(other: Entry, first: Entry, tree: MapTree): string {
  return tree.entries.length === 2 && !isNull(first.value) ? 'keep one of them' : `arguments go below the name: ${first.key}: {${other.key}: …}`;
}

function definitionOf(kind: ChoiceKind, registry: ReadonlyMap<string, Definition>, named: Named, context: CheckContext): Definition | undefined {
  const def = registry.get(named.name);
  if (def !== undefined) return def;
  context.report.error(`unknown-${kind}`, named.place, `there is no ${kind} ${JSON.stringify(named.name.slice(0, 60))}`, { hint: hintFor(named.name, [...registry.keys()]) });
  return undefined;
}

function article(kind: ChoiceKind): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind === 'source' ? 'data source' : kind}`;
}
