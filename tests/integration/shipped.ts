/** Configurations of the repository, loaded as the command line does, with their data. */
import { loadConfig } from '../../src/cli/shared/config.ts';
import type { Config } from '../../src/compiler/config/types.ts';
import type { DataAccess } from '../../src/runtime/data/access.ts';
import { openDataset } from '../../src/runtime/data/open.ts';
import type { Dataset, FieldArray, Split } from '../../src/runtime/data/types.ts';
import { nodeDataAccess } from '../../src/runtime/node/files.ts';

/** `file` with `set` on top. */
export async function loadShipped(file: string, set: readonly string[], access: DataAccess = nodeDataAccess()): Promise<{ config: Config; data: Dataset }> {
  const { config } = await loadConfig(file, { set }, access);
  return { config, data: await openDataset(config.data, access, config.seed) };
}

/** The first `count` rows of a split. */
export function firstRows({ rows, fields }: Split, count: number): Split {
  return { rows: count, fields: new Map([...fields].map(([name, values]) => [name, values.slice(0, (values.length / rows) * count) as FieldArray])) };
}
