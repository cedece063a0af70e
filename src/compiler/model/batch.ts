/** The rows of the batches that training meets, as far as they are known before the data is read. */
import type { Draft } from '../config/types.ts';
import type { DataSpec } from '../../plan/data-spec.ts';

/** Rows of the smallest batch: the last one, where it is kept. */
export function smallestBatch(config: Draft, spec: DataSpec | undefined): number {
  const { batchSize, dropLast } = config.data;
  const rows = spec?.rows.train ?? 0;
  if (rows <= 0) return batchSize;
  if (rows <= batchSize) return rows;
  return dropLast || rows % batchSize === 0 ? batchSize : rows % batchSize;
}
