/** The `data` section: the source with its arguments, and how rows become batches. */
import { resolveArgs } from './arguments.ts';
import type { CheckContext } from './check.ts';
import { resolveChoice } from './choice.ts';
import { PLANNED } from './planned.ts';
import { resolvedMap } from './resolved-value.ts';
import type { Scope } from './scope.ts';
import { DATA_ARGS } from './sections.ts';
import { SOURCES } from './sources.ts';
import type { Tree } from './tree.ts';
import { describeTree, valueOf } from './tree.ts';
import type { DataConfig, ResolvedValue } from './types.ts';

export interface DataSection {
  readonly data: DataConfig;
  readonly value: ResolvedValue;
}

/** Undefined where something is wrong (reported) or not known yet. */
export function readData(written: Tree, scope: Scope, context: CheckContext): DataSection | undefined {
  const tree = scope.resolve(written);
  if (tree.kind !== 'map') {
    if (tree.kind !== 'unknown') context.report.error('wrong-type', tree.location, `\`data\` must be a mapping, not ${describeTree(tree)}`, { hint: 'write source and batch_size below it' });
    return undefined;
  }
  const options = resolveArgs(DATA_ARGS, tree, '`data`', context, { beside: ['source'], planned: PLANNED.data });
  const source = valueOf(tree, 'source');
  if (source === undefined) {
    if (!options.meant.has('source')) context.report.error('missing-key', tree.location, '`data` needs `source`', { hint: `one of ${[...SOURCES.keys()].join(', ')}` });
    return undefined;
  }
  const chosen = resolveChoice('source', SOURCES, source, context, { planned: PLANNED.csv });
  if (chosen === undefined || !options.complete || !chosen.resolved.complete) return undefined;
  const { args } = options;
  const split = args['split'] as { readonly val: number; readonly test: number };
  let good = true;
  if (split.val + split.test >= 1) {
    context.report.error('out-of-range', valueOf(tree, 'split')?.location ?? tree.location, `\`val\` and \`test\` of \`split\` take ${split.val + split.test} of the rows; some must be left for training`);
    good = false;
  }
  if (!checkPairs(chosen.choice.name, chosen.choice.args, chosen.choice.location, context)) good = false;
  if (!good) return undefined;
  const data: DataConfig = {
    source: chosen.choice,
    batchSize: args['batch_size'] as number,
    shuffle: args['shuffle'] as boolean,
    dropLast: args['drop_last'] as boolean,
    split: { val: split.val, test: split.test },
    location: tree.location,
  };
  return { data, value: resolvedMap([['source', chosen.value], ...options.values.entries.map(({ key, value }) => [key, value] as const)]) };
}

/** What a source's arguments must be together. */
function checkPairs(source: string, args: DataConfig['source']['args'], place: DataConfig['location'], context: CheckContext): boolean {
  const given = (name: string): boolean => args[name] !== null && args[name] !== undefined;
  if (source === 'csv') {
    const target = args['target'] as { readonly number: string | null; readonly category: string | null };
    if ((target.number === null) === (target.category === null)) {
      context.report.error('one-of', place, '`target` of `csv` must have exactly one of `number` and `category`');
      return false;
    }
  }
  for (const [a, b] of [['test_images', 'test_labels'], ['test_input', 'test_target']] as const) {
    if (given(a) !== given(b)) {
      context.report.error('missing-key', place, `\`${given(a) ? a : b}\` of \`${source}\` goes with \`${given(a) ? b : a}\`, which is not given`);
      return false;
    }
  }
  return true;
}
