/** `train.metrics`, and what `train.best` watches: that is measured, too, where it is not listed. */
import type { CheckContext } from './check.ts';
import type { Chosen } from './choice.ts';
import { resolveChoice } from './choice.ts';
import { METRICS } from '../metrics/registry.ts';
import { hintFor } from './suggest.ts';
import type { Tree } from './tree.ts';
import { describeTree } from './tree.ts';
import type { Choice, ResolvedValue } from './types.ts';

export interface MetricsSection {
  readonly config: readonly Choice[];
  readonly value: ResolvedValue;
}

/** Undefined where something is wrong (reported) or not known yet. */
export function readMetrics(list: Tree | undefined, best: Tree | undefined, context: CheckContext): MetricsSection | undefined {
  const listed = list === undefined ? [] : readList(list, context);
  const watched = best === undefined ? [] : readBest(best, context);
  if (listed === undefined || watched === undefined) return undefined;
  const names = listed.map(({ def }) => def.name);
  const all = [...listed, ...watched.filter(({ def }) => !names.includes(def.name))];
  return { config: all.map(({ choice }) => choice), value: { kind: 'list', items: all.map(({ value }) => value) } };
}

function readList(tree: Tree, context: CheckContext): readonly Chosen[] | undefined {
  if (tree.kind !== 'list') {
    if (tree.kind !== 'unknown') context.report.error('wrong-type', tree.location, `\`metrics\` must be a list, not ${describeTree(tree)}`, { hint: 'write metrics: [accuracy]' });
    return undefined;
  }
  const names = new Set<string>();
  let good = true;
  const chosen = tree.items.flatMap((item) => {
    const metric = resolveChoice('metric', METRICS, item, context);
    if (metric?.resolved.complete !== true) good = false;
    if (metric === undefined) return [];
    if (names.has(metric.def.name)) context.report.error('duplicate-name', metric.choice.location, `the metric \`${metric.def.name}\` is listed twice`);
    names.add(metric.def.name);
    return [metric];
  });
  return good ? chosen : undefined;
}

/** `val.accuracy`: the validation split, and the loss or a metric. Gives the metric, if it is one. */
function readBest(tree: Tree, context: CheckContext): readonly Chosen[] | undefined {
  if (tree.kind !== 'scalar' || typeof tree.value !== 'string') return undefined; // reported by its type
  const [split, name = '', ...rest] = tree.value.split('.');
  const inPlace = split === 'val' && rest.length === 0;
  if (inPlace && name === 'loss') return [];
  if (inPlace && METRICS.get(name)?.watchable === true) {
    const metric = resolveChoice('metric', METRICS, { kind: 'scalar', value: name, location: tree.location }, context);
    return metric?.resolved.complete === true ? [metric] : undefined;
  }
  const valid = ['loss', ...[...METRICS.values()].filter((def) => def.watchable).map((def) => def.name)].map((metric) => `val.${metric}`);
  context.report.error('unknown-value', tree.location, `\`best\` must be what is watched in the validation split, not ${JSON.stringify(tree.value.slice(0, 60))}`, { hint: hintFor(tree.value, valid) });
  return undefined;
}
