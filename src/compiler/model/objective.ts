/** The loss of a configuration, a sum of terms, and its metrics: what the model's output is held against. */
import type { Args } from '../config/args.ts';
import type { Choice, Draft, LossTerm, Reference } from '../config/types.ts';
import type { Report } from '../config/report.ts';
import type { DataSpec, FieldSpec } from '../../plan/data-spec.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import { optionalNumber } from '../layers/values.ts';
import type { LossContext, LossDef, LossValue } from '../losses/loss.ts';
import { LOSSES } from '../losses/registry.ts';
import type { MetricDefaults } from '../metrics/metric.ts';
import { METRICS } from '../metrics/registry.ts';
import { LayerFault, reporting } from './faults.ts';
import type { IdRanges } from './ids.ts';
import type { BuiltModel } from './types.ts';
import type { Outcome, Walk } from './walk.ts';

export interface Objective {
  readonly loss?: NonNullable<BuiltModel['loss']>;
  readonly metrics: BuiltModel['metrics'];
  /** Everything that is compared, for the question of what is unused. */
  readonly reads: readonly Outcome[];
}

interface Parts {
  readonly g: GraphBuilder;
  readonly spec: DataSpec | undefined;
  readonly walk: Walk;
  readonly ids: IdRanges;
  readonly report: Report;
  /** Whether it is for training steps, which have no use for metrics of whole splits. */
  readonly training: boolean;
}

export function buildObjective(config: Draft, output: Outcome, parts: Parts): Objective {
  const { train } = config;
  if (train === undefined) return { metrics: [], reads: [] };
  const { g, report, walk } = parts;
  const reads: Outcome[] = [];
  const terms: LossValue[] = [];
  let first: Pair | undefined;
  for (const term of train.losses) {
    const pair = pairOf(term, output, parts);
    reads.push(...pair.inputs, pair.target);
    first ??= pair;
    const value = inContext(parts, term, 'loss', pair, (context) => {
      const def = LOSSES.get(term.name);
      if (def === undefined) throw new Error(`no loss ${term.name}`);
      const built = def.build(context, balancedArgs(def, term, 'field' in pair.target ? pair.target.field : undefined, context));
      return { ...built, value: term.factor === 1 ? built.value : g.binaryConst('mul', built.value, term.factor) };
    });
    if (value !== undefined) terms.push(value);
  }
  const metrics = train.metrics.flatMap((metric) => {
    // Where a loss is at fault, the metric would only say so again.
    if (first === undefined || terms.length < train.losses.length) return [];
    const def = METRICS.get(metric.name);
    if (def === undefined) throw new Error(`no metric ${metric.name}`);
    const measured = inContext(parts, metric, 'metrics', first, (context) => def.build(context, metric.args, defaultsOf(train.losses[0]!)));
    if (measured === undefined || (parts.training && def.of === 'split')) return [];
    return [{ spec: { name: def.name, mode: def.mode, value: measured.value }, parts: measured.parts }];
  });
  if (config.data.balance === 'loss' && !report.hasErrors && !train.losses.some(({ name }) => LOSSES.get(name)?.weighsClasses)) {
    report.error('data-balance', train.losses[0]!.location, `\`balance: loss\` weighs the classes in the loss, and \`${train.losses[0]!.name}\` has no weight for each class`, { hint: 'use `cross_entropy`, or `balance: sampler`' });
  }
  if (terms.length === 0 || report.hasErrors) return { metrics, reads };
  g.withOrigin({ path: 'loss', type: 'sum', phase: 'loss', location: train.losses[0]!.location });
  const value = terms.map((term) => term.value).reduce((sum, term) => g.binary('add', sum, term));
  const weights = new Set(terms.map((term) => term.weight));
  // Where one term always counts something, nothing is to be said.
  const counts = terms.flatMap(({ counted }) => (counted === undefined ? [] : [counted]));
  const counted = counts.length < terms.length ? undefined : counts.reduce((sum, count) => g.binary('add', sum, count));
  return { loss: { value, weight: weights.size === 1 ? terms[0]!.weight : g.rows(), ...(counted === undefined ? {} : { counted }) }, metrics, reads };

  function pairOf(term: LossTerm, last: Outcome, { spec }: Parts): Pair {
    const resolve = (reference: Reference): Outcome => walk.resolve(reference, walk.top, undefined);
    const inputs = term.inputs.length === 0 ? [last] : term.inputs.map(resolve);
    if (term.target !== undefined) return { inputs, target: resolve(term.target) };
    if (spec === undefined) return { inputs, target: {} };
    const field = spec.fields.find((f) => f.target);
    if (field !== undefined) return { inputs, target: walk.field(field) };
    report.error('no-target', term.location, `\`${term.name}\` has no target: ${spec.source} has no target field`, { hint: 'name one: `target: FIELD`' });
    return { inputs, target: {} };
  }
}

/** `balance: loss`: the class weights that the data says of its target, for a loss that takes some. */
function balancedArgs(def: LossDef, term: LossTerm, target: FieldSpec | undefined, context: LossContext): Args {
  const weight = target?.classWeights;
  if (weight === undefined || !def.weighsClasses) return term.args;
  if (term.args['weight'] !== null) context.fail('data-balance', '`weight` and `balance: loss` both weigh the classes', 'keep one of them');
  return { ...term.args, weight };
}

interface Pair {
  /** At least one. */
  readonly inputs: readonly Outcome[];
  readonly target: Outcome;
}

/** Runs `build` where both sides are there; faults are reported at the loss or metric with both shapes. */
function inContext<T>(parts: Parts, choice: Choice, path: string, { inputs, target }: Pair, build: (context: LossContext) => T): T | undefined {
  const nodes = inputs.flatMap(({ node }) => (node === undefined ? [] : [node]));
  if (nodes.length < inputs.length || target.node === undefined) return undefined;
  const { g, ids, report, walk } = parts;
  const t = target.node;
  const field = ids.field(t);
  g.withOrigin({ path, type: choice.name, phase: 'loss', location: choice.location });
  return reporting(report, `\`${choice.name}\``, choice.location, () => walk.notes([...inputs, target]), () =>
    build({
      g,
      input: nodes[0]!,
      inputs: nodes,
      target: t,
      ...(field === undefined ? {} : { field }),
      type: (node) => g.type(node),
      idsBelow: (node, count, except) => ids.require(node, count, except, choice.name),
      fail: (code, message, hint) => {
        throw new LayerFault(code, message, hint);
      },
    }),
  );
}

/** A metric looks at the classes as the first loss does. */
function defaultsOf(term: LossTerm): MetricDefaults {
  return { loss: term.name, dim: optionalNumber(term.args, 'dim'), ignoreIndex: optionalNumber(term.args, 'ignore_index') };
}
