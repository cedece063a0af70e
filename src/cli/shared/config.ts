/** A configuration from its file, checked: every fault at once, with the texts that its places point into. */
import { existsSync, readFileSync } from 'node:fs';
import { parseConfig, type ParsedConfig } from '../../compiler/config/parse.ts';
import { resolveConfig } from '../../compiler/config/resolve.ts';
import { valueOf } from '../../compiler/config/tree.ts';
import type { Config } from '../../compiler/config/types.ts';
import { ShaleError, type Diagnostic } from '../../errors.ts';
import type { DataSpec } from '../../plan/data-spec.ts';
import type { DataAccess } from '../../runtime/data/access.ts';
import { describeData } from '../../runtime/data/describe.ts';
import { SourcedError } from './diagnostics.ts';
import { readTextFile } from './files.ts';

export interface ConfigOptions {
  /** Changes from the command line, `path=value` each. */
  readonly set?: readonly string[] | undefined;
  readonly strict?: boolean | undefined;
}

export interface LoadedConfig {
  readonly config: Config;
  readonly spec: DataSpec;
  readonly warnings: readonly Diagnostic[];
  /** Texts of all files read, by name. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Reads, parses and resolves `file`. Throws all faults of the configuration together; where there is none, those of the
 * data source.
 */
export async function loadConfig(file: string, options: ConfigOptions, access: DataAccess): Promise<LoadedConfig> {
  const parsed = parseConfig({
    file,
    text: readTextFile('config', file),
    read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
    ...(options.set === undefined ? {} : { set: options.set }),
    ...(options.strict === undefined ? {} : { strict: options.strict }),
  });
  const { sources } = parsed;
  // Without a sound `data` section everything that asks the data would be a fault, too, and none of it is.
  if (parsed.data === undefined && hasErrors(parsed.diagnostics)) throw new SourcedError('config', parsed.diagnostics, sources);
  // The seed decides which rows are training rows, and it may be an expression: resolved, it is known for sure.
  let seed = writtenSeed(parsed);
  for (let round = 0; ; round++) {
    const data = await describe(parsed, access, seed);
    if (data instanceof ShaleError) {
      // What depends on the data can't be told yet; what doesn't can.
      throw new SourcedError(hasErrors(parsed.diagnostics) ? 'config' : data.faultClass, [...parsed.diagnostics, ...data.diagnostics], sources);
    }
    const { config, diagnostics } = resolveConfig(parsed, data);
    if (config === undefined || data === undefined) throw new SourcedError('config', diagnostics, sources);
    if (config.seed === seed || round > 1) return { config, spec: data, warnings: diagnostics, sources };
    seed = config.seed;
  }
}

function writtenSeed({ tree }: ParsedConfig): number {
  const seed = tree && valueOf(tree, 'seed');
  return seed?.kind === 'scalar' && typeof seed.value === 'number' ? seed.value : 0;
}

/** What the data source says of itself, or why it can't; undefined where the configuration has no usable `data`. */
async function describe(parsed: ParsedConfig, access: DataAccess, seed: number): Promise<DataSpec | ShaleError | undefined> {
  if (parsed.data === undefined) return undefined;
  try {
    return await describeData(parsed.data, access, seed);
  } catch (error) {
    if (error instanceof ShaleError) return error;
    throw error;
  }
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
