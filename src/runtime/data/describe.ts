/**
 * The DataSpec of a configuration: what the compiler needs to know of the data. Named and generated sources need no
 * access at all; of files the headers are read, and rows only where something is counted or fitted.
 */
import type { DataSpec } from '../../plan/data-spec.ts';
import type { DataAccess } from './access.ts';
import type { DataOptions } from './config.ts';
import { needsRows } from './fit.ts';
import { loadDataset } from './open.ts';
import { atSource, Preparation } from './prepare.ts';
import { sourceReader } from './sources/registry.ts';

/**
 * @param seed the configuration's: it decides which rows are training rows.
 * @throws ShaleError of class `data` (or `config` for arguments), located at the source in the configuration.
 */
export function describeData(config: DataOptions, access: DataAccess, seed: number): Promise<DataSpec> {
  return atSource(config, async () => {
    if (needsRows(config)) return (await loadDataset(config, access, seed)).spec;
    const preparation = new Preparation(config, access, seed);
    return preparation.spec(await sourceReader(config.source.name).describe(preparation));
  });
}
