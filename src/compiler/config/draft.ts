/**
 * What is known of a configuration that has faults: sound parts as they are, defaults or nothing in place of the others. With
 * it the phases that follow find their faults in the same run. Faults of the text are told by who reads it; here all is silent.
 */
import type { CheckContext } from './check.ts';
import { readData } from './data-section.ts';
import { mentionsIn } from './item-parts.ts';
import { readMetrics } from './metrics-section.ts';
import { readOptimizer } from './optimizer-section.ts';
import { Report } from './report.ts';
import type { Scope } from './scope.ts';
import { readLosses } from './train-section.ts';
import type { Tree } from './tree.ts';
import { isNull, valueOf } from './tree.ts';
import type { DataConfig, Draft, LossTerm } from './types.ts';

/** The data source with defaults in place of every option, where the options are faulty; undefined where the source is. */
export function draftData(written: Tree, train: Tree | undefined, scope: Scope, context: CheckContext): DataConfig | undefined {
  const tree = scope.resolve(written);
  if (tree.kind !== 'map') return undefined;
  const source: Tree = { ...tree, entries: tree.entries.filter(({ key }) => key === 'source') };
  const report = new Report();
  const data = readData(source, train, scope, { ...context, report });
  return report.hasErrors ? undefined : data?.data;
}

/** Losses and the optimizer as far as they are sound; metrics, which look at the first loss, where all losses are. */
export function draftTrain(written: Tree, scope: Scope, context: CheckContext): Pick<Draft, 'train' | 'mentions'> {
  const tree = scope.resolve(written);
  if (tree.kind !== 'map') return { mentions: mentionsIn(tree) };
  const silent = (): CheckContext => ({ ...context, report: new Report() });
  const loss = valueOf(tree, 'loss');
  const terms: readonly Tree[] = loss === undefined || isNull(loss) ? [] : loss.kind === 'list' ? loss.items : [loss];
  const losses: LossTerm[] = [];
  const mentions = loss === undefined ? [...mentionsIn(tree)] : [];
  for (const term of terms) {
    const read = readLosses(term, silent());
    if (read === undefined) mentions.push(...mentionsIn(term));
    else losses.push(...read.config);
  }
  const [choice, list] = [valueOf(tree, 'optimizer'), valueOf(tree, 'metrics')];
  const optimizer = choice === undefined ? undefined : readOptimizer(choice, silent());
  const metrics = losses.length !== terms.length || list === undefined || isNull(list) ? undefined : readMetrics(list, undefined, silent());
  return { train: { losses, metrics: metrics?.config ?? [], ...(optimizer === undefined ? {} : { optimizer: optimizer.config }) }, mentions };
}
