/** A configuration's data in memory: read, checked, split by seed, hashed. */
import type { DataAccess } from './access.ts';
import type { DataOptions } from './config.ts';
import { atSource, sourceContext, toSpec } from './describe.ts';
import { datasetHash } from './hash.ts';
import { assignRows, takeRows, TEST, TRAIN, VAL } from './partition.ts';
import { sourceReader } from './sources/registry.ts';
import type { Dataset, Split } from './types.ts';

/**
 * `val` and `test` fractions are carved from the training rows (exact counts: see `splitCounts`); a test split of the
 * source's own stays as it is. `seed` is the configuration's. The spec equals `describeData`'s.
 * @throws ShaleError of class `data` (or `config` for arguments), located at the source in the configuration.
 */
export function openDataset(config: DataOptions, access: DataAccess, seed: number): Promise<Dataset> {
  return atSource(config, async () => {
    const reader = sourceReader(config.source.name);
    const { train, test, ...summary } = await reader.load(sourceContext(config, access, seed));
    const spec = toSpec(config, summary);
    const all: Split = { rows: summary.rows, fields: train };
    const own = test === undefined ? {} : { test: { rows: summary.testRows!, fields: test } };
    const splits = { ...carve(all, config, seed), ...own };
    return { spec, splits, hash: await datasetHash(spec.fields, splits) };
  });
}

function carve(all: Split, { split, source }: DataOptions, seed: number): Dataset['splits'] {
  if (split.val === 0 && split.test === 0) return { train: all };
  const assigned = assignRows(all.rows, split, seed, source.name);
  return {
    train: takeRows(all, assigned, TRAIN),
    ...(split.val > 0 ? { val: takeRows(all, assigned, VAL) } : {}),
    ...(split.test > 0 ? { test: takeRows(all, assigned, TEST) } : {}),
  };
}
