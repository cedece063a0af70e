/**
 * Every fault of a configuration in one list: of keys and values, of wiring, of shapes. What is faulty counts as unknown for
 * what comes after it, so a fault hides no other one, and none is told that only follows from another.
 */
import type { Diagnostic } from '../errors.ts';
import type { DataSpec } from '../plan/data-spec.ts';
import type { ParsedConfig } from './config/parse.ts';
import { hasErrors, raised, Report } from './config/report.ts';
import { draftConfig } from './config/resolve.ts';
import type { Config } from './config/types.ts';
import { buildModel } from './model/build.ts';
import type { SoundModel } from './model/types.ts';

export interface Checked {
  /** Absent if any diagnostic is an error. */
  readonly config?: Config;
  /** As training sees it where the configuration trains; absent as `config` is. */
  readonly built?: SoundModel;
  /** Sorted by place; warnings of a strict configuration are errors. */
  readonly diagnostics: readonly Diagnostic[];
  /** Of a sound configuration, the warnings about the text alone: `compile` gives those about the model. */
  readonly warnings: readonly Diagnostic[];
}

/** Without a `spec`, because the data could not be opened, what depends on the data is not judged. */
export function checkConfig(parsed: ParsedConfig, spec: DataSpec | undefined): Checked {
  const { config, draft, diagnostics } = spec === undefined ? { ...parsed, config: undefined } : draftConfig(parsed, spec);
  const report = new Report({ file: parsed.file });
  report.addAll(diagnostics);
  const built = draft === undefined ? undefined : buildModel(draft, spec, draft.train === undefined ? 'predict' : 'train');
  if (built !== undefined) report.addAll(built.ok ? built.warnings : built.diagnostics);
  // Mixup makes probabilities of class indices in training; an evaluation has the indices, which the loss may not take.
  if (draft?.train !== undefined && draft.data.augment?.mixup !== undefined && built?.ok === true) {
    const evaluated = buildModel(draft, spec, 'eval');
    if (!evaluated.ok) report.addAll(evaluated.diagnostics);
  }
  const final = raised(report.sorted(), parsed.strict);
  if (config === undefined || built?.ok !== true || hasErrors(final)) return { diagnostics: final, warnings: [] };
  return { config, built, diagnostics: final, warnings: diagnostics };
}
