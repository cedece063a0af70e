/**
 * From a resolved configuration and what the data source says of itself to the forward graph: items in order, then the
 * loss and the metrics. Every fault that can be found in one run is found.
 */
import type { DataSpec } from '../../plan/data-spec.ts';
import type { Draft } from '../config/types.ts';
import { Report } from '../config/report.ts';
import { GraphBuilder } from '../graph/builder.ts';
import { checkAugment } from './augment.ts';
import { IdRanges } from './ids.ts';
import { Names } from './names.ts';
import { buildObjective } from './objective.ts';
import { States } from './states.ts';
import { checkTraining } from './training.ts';
import type { ModelResult } from './types.ts';
import { reportUnused } from './usage.ts';
import { Walk } from './walk.ts';

/**
 * `train` and `eval` build loss and metrics where the config has a `train` section; `predict` builds the output alone. Of a draft
 * with gaps, or without a `spec`, there is never a model, but every fault that does not follow from the gaps.
 */
export function buildModel(config: Draft, spec: DataSpec | undefined, mode: 'train' | 'eval' | 'predict'): ModelResult {
  const report = new Report();
  const g = new GraphBuilder({ path: '', type: 'model', phase: 'forward' });
  const names = new Names(config.model, spec, report);
  const states = new States(g);
  const ids = new IdRanges(g, spec);
  const input = spec?.fields.find((field) => !field.target);
  if (spec !== undefined && input === undefined) report.error('no-input', spec.location ?? config.data.location, `${spec.source} has no field that isn't a target`, { hint: 'the model needs an input' });
  if (config.model.length === 0) report.error('no-layers', config.data.location, 'the model has no layers', { hint: 'list them under `model`' });

  if (spec !== undefined) checkAugment(config.data, spec, report);

  const walk = new Walk({ g, config, spec, names, states, ids, report, mode: mode === 'train' ? 'train' : 'eval', input });
  const output = walk.run(config.model);
  const objective = buildObjective(config, output, { g, spec, walk, ids, report, training: mode === 'train' });
  walk.mention(config.mentions ?? []);
  const uses = [output.use, ...objective.reads.map((outcome) => outcome.use), ...walk.uses.filter(({ declared }) => walk.meant.has(declared))];
  if (!walk.unresolved) reportUnused(walk.uses, uses, report);
  checkTraining(config, spec, report);
  const all = states.finish(walk.failed.length > 0 ? [] : (config.train?.optimizer?.groups ?? []), report);
  const parameters = all.filter(({ role }) => role === 'parameter');
  if (mode === 'train' && parameters.length > 0 && parameters.every(({ trainable }) => trainable === false)) {
    report.warn('nothing-trained', config.train?.optimizer?.location, 'every parameter is frozen: training changes none', { hint: 'take a `freeze` away' });
  }

  const diagnostics = report.sorted();
  if (report.hasErrors || output.node === undefined) return { ok: false, diagnostics };
  const { loss, metrics } = objective;
  return {
    ok: true,
    warnings: diagnostics,
    model: {
      g,
      states: all,
      output: output.node,
      ...(loss === undefined || mode === 'predict' ? {} : { loss }),
      metrics: mode === 'predict' ? [] : metrics,
      bufferUpdates: mode === 'train' ? states.updates() : [],
      layers: walk.layers,
      idRanges: ids.found,
    },
  };
}
