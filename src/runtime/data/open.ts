/** A configuration's data in memory: read, checked, split by seed, fitted on the training rows, hashed. */
import type { DataSpec } from '../../plan/data-spec.ts';
import type { DataAccess } from './access.ts';
import type { DataOptions } from './config.ts';
import { fitted, normalizedRows, samplerWeights } from './fit.ts';
import { datasetHash } from './hash.ts';
import { takeRows, TEST, TRAIN, VAL } from './partition.ts';
import { atSource, Preparation } from './prepare.ts';
import { sourceReader } from './sources/registry.ts';
import type { SourceRows } from './source.ts';
import type { Dataset, Split } from './types.ts';

/**
 * `val` and `test` fractions are carved from the training rows (exact counts: see `splitCounts`); splits of the source's
 * own stay as they are. `seed` is the configuration's. The spec equals `describeData`'s; where `earlier` is given, that of
 * a run, its class names and statistics are used instead of fitting new ones.
 * @throws ShaleError of class `data` (or `config` for arguments), located at the source in the configuration.
 */
export function openDataset(config: DataOptions, access: DataAccess, seed: number, earlier?: DataSpec): Promise<Dataset> {
  return atSource(config, async () => {
    const { spec, splits } = await loadDataset(config, access, seed, earlier);
    const weights = config.balance === 'sampler' ? { samplerWeights: samplerWeights(spec, splits.train) } : {};
    return { spec, splits, ...weights, hash: await datasetHash(spec.fields, splits) };
  });
}

/** As `openDataset`, without the hash; faults have no place. */
export async function loadDataset(config: DataOptions, access: DataAccess, seed: number, earlier?: DataSpec): Promise<Omit<Dataset, 'hash'>> {
  const preparation = new Preparation(config, access, seed, earlier);
  const { train, val, test, ...summary } = await sourceReader(config.source.name).load(preparation);
  preparation.checkOwnSplits(summary);
  const all: Split = { rows: summary.rows, fields: train };
  const raw: Dataset['splits'] = {
    ...carve(all, summary, preparation, config),
    ...(val === undefined ? {} : { val: { rows: summary.valRows!, fields: val } }),
    ...(test === undefined ? {} : { test: { rows: summary.testRows!, fields: test } }),
  };
  const spec = earlier ?? fitted(preparation.spec(summary), config, raw.train);
  return { spec, splits: normalizedRows(spec, summary.fields, raw) };
}

function carve(all: Split, summary: Omit<SourceRows, 'train' | 'val' | 'test'>, preparation: Preparation, { split }: DataOptions): Dataset['splits'] {
  if (!preparation.isSplit || summary.splitsItself === true) return { train: all };
  const target = summary.fields.find((field) => field.target && field.classes !== undefined && field.shape.length === 0);
  const labels = target === undefined ? undefined : all.fields.get(target.name);
  const assigned = preparation.assigned(all.rows, labels === undefined ? {} : { labels });
  return {
    train: takeRows(all, assigned, TRAIN),
    ...(split.val > 0 ? { val: takeRows(all, assigned, VAL) } : {}),
    ...(split.test > 0 ? { test: takeRows(all, assigned, TEST) } : {}),
  };
}
