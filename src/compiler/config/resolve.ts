/** `ParsedConfig` to `Config`, given what the data source says of itself: the second half of the front end. */
import type { Diagnostic } from '../../errors.ts';
import type { DataSpec } from '../../plan/data-spec.ts';
import { assemble } from './assemble.ts';
import type { ParsedConfig } from './parse.ts';
import { hasErrors, raised, Report } from './report.ts';
import type { Config, Draft } from './types.ts';

export interface ResolveResult {
  /** Absent if any diagnostic is an error. */
  readonly config?: Config;
  /** All diagnostics, those of `parseConfig` included, sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `spec` gives `$data.classes` and the like; without it using them is an error. */
export function resolveConfig(parsed: ParsedConfig, spec: DataSpec | undefined): ResolveResult {
  const { config, diagnostics } = draftConfig(parsed, spec);
  const final = raised(diagnostics, parsed.strict);
  return { diagnostics: final, ...(config === undefined || hasErrors(final) ? {} : { config }) };
}

/** As `resolveConfig`, but warnings stay warnings, and of a faulty configuration there is what is known of it. */
export function draftConfig(parsed: ParsedConfig, spec: DataSpec | undefined): ResolveResult & { readonly draft?: Draft } {
  const report = new Report({ file: parsed.file });
  report.addAll(parsed.diagnostics);
  if (parsed.tree === undefined) return { diagnostics: report.sorted() };
  const { config, draft } = assemble(parsed.file, parsed.tree, parsed.sets, spec === undefined ? { kind: 'absent' } : { kind: 'known', spec }, report);
  return { diagnostics: report.sorted(), ...(config === undefined ? {} : { config }), ...(draft === undefined ? {} : { draft }) };
}
