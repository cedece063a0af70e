/**
 * What `shale tune` measured, in the user's cache folder: a file for each adapter and driver, which all configurations share.
 * A file that cannot be used is said to be so and left out: tuning makes things faster, never possible.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile, type Compilation, type CompileOptions } from '../../compiler/compile.ts';
import type { Config } from '../../compiler/config/types.ts';
import { choicesProblem, CHOICES_FORMAT, CHOICES_VERSION, type ScheduleChoice, type ScheduleChoices } from '../../compiler/passes/schedules.ts';
import type { Target } from '../../compiler/target.ts';
import type { Diagnostic } from '../../errors.ts';
import type { DataSpec } from '../../plan/data-spec.ts';
import { sha256 } from '../../plan/hash.ts';
import type { Plan } from '../../plan/types.ts';
import { removeStrayFiles, writeFileAtomic } from '../../runtime/node/atomic-file.ts';
import { cacheFolder } from '../../runtime/node/datasets.ts';
import { reasonOf } from '../../runtime/node/reasons.ts';
import type { AdapterProfile } from '../../runtime/profile.ts';
import type { MeasuredChoice } from '../../tune/tune.ts';

type Measured = Readonly<Record<string, MeasuredChoice>>;

export interface Tuning {
  readonly file: string;
  readonly choices?: ScheduleChoices;
  readonly warnings: readonly Diagnostic[];
}

/** The file for an adapter under its driver, of which the description tells the version. */
export function tuningFile({ name, description, vendor, architecture, subgroupSize, matrices }: AdapterProfile): string {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40) || 'adapter';
  const id = sha256(JSON.stringify([name, description, vendor, architecture, subgroupSize, ...(matrices ? [matrices] : [])])).slice(0, 8);
  return join(cacheFolder(process.env, process.platform), 'tune', `${slug}-${id}.json`);
}

/** What is known of an adapter; nothing where nothing was measured. */
export function readTuning(profile: AdapterProfile): Tuning {
  return readChoices(tuningFile(profile));
}

/** Choices from a file, which need not be there. */
export function readChoices(file: string): Tuning {
  if (!existsSync(file)) return { file, warnings: [] };
  const unusable = (why: string): Tuning => ({
    file,
    warnings: [{ code: 'tuning-unreadable', severity: 'warning', message: `${file} ${why}: what was tuned is not used`, hint: 'remove the file, or measure anew with `shale tune`' }],
  });
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return unusable(`cannot be read (${reasonOf(error)})`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unusable('is not JSON');
  }
  const problem = choicesProblem(value);
  return problem === undefined ? { file, choices: value as ScheduleChoices, warnings: [] } : unusable(problem);
}

/** What was measured before, as far as it is whole. */
export function measuredIn(choices: ScheduleChoices | undefined): Measured {
  const entries = Object.entries(choices?.kernels ?? {}) as [string, Partial<MeasuredChoice> & ScheduleChoices['kernels'][string]][];
  return Object.fromEntries(entries.filter(([, c]) => typeof c.kernel === 'string' && typeof c.before === 'number' && typeof c.after === 'number')) as Measured;
}

/** In the folder of a run: the schedules that it was begun with. */
export const SCHEDULES = 'schedules.json';

export function serialiseChoices({ kernels, ...head }: ScheduleChoices & { readonly adapter?: string; readonly driver?: string }): string {
  const lines = Object.entries(kernels).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, choice]) => `${JSON.stringify(key)}:${JSON.stringify(choice)}`);
  return `${JSON.stringify(head).slice(0, -1)},"kernels":{\n${lines.join(',\n')}\n}}\n`;
}

/** Adds to the file what was measured, beside what others have written there in the meantime, and takes `forgotten` keys out. Throws `write-failed`. */
export async function writeTuning(profile: AdapterProfile, measured: Measured, forgotten: Iterable<string> = []): Promise<string> {
  const { file, choices } = readTuning(profile);
  await removeStrayFiles(dirname(file));
  const kernels: Record<string, ScheduleChoice> = { ...choices?.kernels };
  for (const key of forgotten) delete kernels[key];
  Object.assign(kernels, measured);
  await writeFileAtomic(file, serialiseChoices({ format: CHOICES_FORMAT, version: CHOICES_VERSION, adapter: profile.name, driver: profile.description, kernels }));
  return file;
}

/** Compiles with what was tuned, unless it is switched off or there is no adapter to have tuned for. */
export function compileTuned(config: Config, spec: DataSpec, target: Target, profile: AdapterProfile | undefined, options: CompileOptions & { readonly tune: boolean }): Compilation & { readonly tuning?: string } {
  const tuning = options.tune && profile !== undefined ? readTuning(profile) : undefined;
  const compilation = compile(config, spec, target, { ...options, choices: tuning?.choices });
  const line = tunedLine(compilation.plan);
  return { ...compilation, warnings: [...(tuning?.warnings ?? []), ...compilation.warnings], ...(line === undefined ? {} : { tuning: line }) };
}

/** In a line, how much of a plan runs otherwise than the table says. */
export function tunedLine({ choices }: Plan): string | undefined {
  const count = Object.keys(choices).filter((key) => key.startsWith('tuned ')).length;
  return count === 0 ? undefined : `tuned: ${count} ${count === 1 ? 'kernel runs' : 'kernels run'} as measured here by \`shale tune\` (--no-tune ignores that)`;
}
