/** What `manifest.json` says of a fresh run. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Config } from '../../compiler/config/types.ts';
import type { PassName } from '../../compiler/passes/switches.ts';
import type { Plan } from '../../plan/types.ts';
import type { Dataset } from '../../runtime/data/types.ts';
import type { LoadedWeights } from '../../runtime/weights.ts';
import { VERSION } from './package.ts';
import { planHash } from './plan-hash.ts';
import { RUN_FORMAT, RUN_VERSION, type Manifest } from './run-folder.ts';

export interface ManifestInput {
  readonly plan: Plan;
  readonly config: Config;
  readonly source: string;
  readonly set: readonly string[];
  readonly steps: number | undefined;
  readonly adapter: string;
  readonly data: Dataset;
  readonly weights: LoadedWeights | undefined;
  /** Passes that are switched off. */
  readonly without: readonly PassName[];
}

export function newManifest({ plan, config, source, set, steps, adapter, data, weights, without }: ManifestInput): Manifest {
  return {
    format: RUN_FORMAT,
    version: RUN_VERSION,
    name: config.name,
    config: source,
    set,
    seed: config.seed,
    ...(steps === undefined ? {} : { steps }),
    versions: { shale: VERSION, node: process.versions.node, webgpu: dawnVersion() },
    platform: `${process.platform} ${process.arch}`,
    adapter,
    data: { source: data.spec.source, hash: data.hash, rows: Object.fromEntries(Object.entries(data.splits).map(([name, split]) => [name, split.rows])) },
    plan: { target: plan.requires.target, hash: planHash(plan), fingerprint: plan.fingerprint, ...(without.length === 0 ? {} : { without }) },
    ...(weights === undefined ? {} : { init: { file: config.train!.init!.file, ...weights.listing, batchesTracked: weights.batchesTracked } }),
    started: new Date().toISOString(),
    status: 'running',
    step: 0,
  };
}

function dawnVersion(): string {
  try {
    const entry = createRequire(import.meta.url).resolve('webgpu');
    return (JSON.parse(readFileSync(join(dirname(entry), 'package.json'), 'utf8')) as { version: string }).version;
  } catch {
    return 'unknown';
  }
}
