/** A configuration from its file, checked: every fault at once, with the texts that its places point into. */
import { existsSync, readFileSync } from 'node:fs';
import { parseConfig, type ParsedConfig } from '../../compiler/config/parse.ts';
import { checkConfig } from '../../compiler/check.ts';
import { hasErrors, Report } from '../../compiler/config/report.ts';
import { valueOf } from '../../compiler/config/tree.ts';
import type { Config } from '../../compiler/config/types.ts';
import type { SoundModel } from '../../compiler/model/types.ts';
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
  /** What is known of the data already, from a run: the source is not asked. */
  readonly spec?: DataSpec | undefined;
}

export interface LoadedConfig {
  readonly config: Config;
  readonly spec: DataSpec;
  /** The model as training sees it, or as prediction does where the configuration does not train. */
  readonly built: SoundModel;
  /** About the text; `compile` gives those about the model. */
  readonly warnings: readonly Diagnostic[];
  /** All warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of all files read, by name. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Reads and checks `file`. Throws all faults together: those of the text, of wiring and shapes, and of the data source, which
 * are of class `data` where there are no others.
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
  // The seed decides which rows are training rows, and it may be an expression: resolved, it is known for sure.
  let seed = writtenSeed(parsed);
  for (let round = 0; ; round++) {
    const data = options.spec ?? (await describe(parsed, access, seed));
    const spec = data instanceof ShaleError ? undefined : data;
    const { config, built, diagnostics, warnings } = checkConfig(parsed, spec);
    if (data instanceof ShaleError) throw new SourcedError(hasErrors(diagnostics) ? 'config' : data.faultClass, inOrder(file, [...diagnostics, ...data.diagnostics]), sources);
    if (config === undefined || built === undefined || spec === undefined) throw new SourcedError('config', diagnostics, sources);
    if (config.seed === seed || round > 1) return { config, spec, built, warnings, diagnostics, sources };
    seed = config.seed;
  }
}

function inOrder(file: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const report = new Report({ file });
  report.addAll(diagnostics);
  return report.sorted();
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
