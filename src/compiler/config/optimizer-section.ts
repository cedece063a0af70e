/** `train.optimizer`: its arguments, and groups of parameters with arguments of their own. */
import { OPTIMIZERS } from '../optimizers/registry.ts';
import { resolveArgs } from './arguments.ts';
import type { ArgSpecs, Definition } from './args.ts';
import type { CheckContext } from './check.ts';
import { checkValue } from './check.ts';
import { resolveChoice } from './choice.ts';
import { plainMap, resolvedMap } from './resolved-value.ts';
import type { Tree } from './tree.ts';
import { describeTree, valueOf } from './tree.ts';
import type { OptimizerConfig, OptimizerGroup, ResolvedValue } from './types.ts';

const MATCH = { type: { kind: 'string' }, doc: 'Glob on full parameter names, such as "*.bias".' } as const;

export function readOptimizer(tree: Tree, context: CheckContext): { readonly config: OptimizerConfig; readonly value: ResolvedValue } | undefined {
  const chosen = resolveChoice('optimizer', OPTIMIZERS, tree, context, { beside: ['groups'] });
  if (chosen === undefined) return undefined;
  const { values, written, complete } = chosen.resolved;
  const groups = readGroups(chosen.def, valueOf(written, 'groups'), values, context);
  if (!complete || groups === undefined) return undefined;
  const list: ResolvedValue = { kind: 'list', items: groups.map(({ value }) => value) };
  return {
    config: { ...chosen.choice, groups: groups.map(({ group }) => group) },
    value: resolvedMap([[chosen.def.name, resolvedMap([...values.entries.map(({ key, value }) => [key, value] as const), ['groups', list]])]]),
  };
}

/** A group has all arguments of the optimizer: its own ones, and the optimizer's where it says nothing. */
function readGroups(def: Definition, tree: Tree | undefined, base: ResolvedValue & { kind: 'map' }, context: CheckContext): readonly { readonly group: OptimizerGroup; readonly value: ResolvedValue }[] | undefined {
  if (tree === undefined) return [];
  if (tree.kind !== 'list') {
    if (tree.kind !== 'unknown') context.report.error('wrong-type', tree.location, `\`groups\` must be a list, not ${describeTree(tree)}`, { hint: 'write groups: [{match: "*.bias", weight_decay: 0}]' });
    return undefined;
  }
  const groups = tree.items.map((item) => {
    if (item.kind !== 'map') {
      if (item.kind !== 'unknown') context.report.error('wrong-type', item.location, `a group must be a mapping of match and arguments, not ${describeTree(item)}`);
      return undefined;
    }
    const given = Object.entries(def.args).filter(([name]) => valueOf(item, name) !== undefined);
    const specs: ArgSpecs = { match: MATCH, ...Object.fromEntries(given) };
    const others = Object.keys(def.args).filter((name) => valueOf(item, name) === undefined);
    const own = resolveArgs(specs, item, 'a group', context, { beside: others });
    const match = valueOf(item, 'match');
    if (match !== undefined && checkValue({ kind: 'string' }, match, '`match`', context) === undefined) return undefined;
    if (!own.complete) return undefined;
    const entries = base.entries.map(({ key, value }) => ({ key, value: own.values.entries.find((entry) => entry.key === key)?.value ?? value }));
    return { group: { match: own.args['match'] as string, args: plainMap({ kind: 'map', entries }), location: item.location }, value: own.values };
  });
  return groups.every((group) => group !== undefined) ? groups : undefined;
}
