/** The `train` section: losses, optimizer, schedule, length, and what is watched. */
import type { Location } from '../../errors.ts';
import { LOSSES } from '../losses/registry.ts';
import { OPTIMIZERS } from '../optimizers/registry.ts';
import type { Args } from './args.ts';
import { resolveArgs, resolveDefinition } from './arguments.ts';
import type { CheckContext } from './check.ts';
import { resolveChoice, type Chosen } from './choice.ts';
import { referencesIn } from './item-parts.ts';
import { readMemoryLimit } from './memory-limit.ts';
import { readMetrics } from './metrics-section.ts';
import { readOptimizer } from './optimizer-section.ts';
import { DEFAULT, resolvedMap, resolvedScalar, SET_FILE } from './resolved-value.ts';
import { readSchedule } from './schedule-section.ts';
import type { Scope } from './scope.ts';
import { CLIP, EMA, LOSS_ARGS, LOSS_SCALING, TRAIN_ARGS, WEIGHTS } from './sections.ts';
import type { MapTree, Tree } from './tree.ts';
import { describeTree, isNull, valueOf } from './tree.ts';
import type { LossScaling, LossTerm, Reference, ResolvedValue, TrainConfig, WeightsInit } from './types.ts';

const BESIDE = ['loss', 'optimizer', 'schedule', 'clip_grad_norm', 'metrics', 'ema', 'init'];

export interface Section<T> {
  readonly config: T;
  readonly value: ResolvedValue;
}

/** Undefined where something is wrong (reported) or not known yet. */
export function readTrain(written: Tree, scope: Scope, context: CheckContext): Section<TrainConfig> | undefined {
  const tree = scope.resolve(written);
  if (tree.kind !== 'map') {
    if (tree.kind !== 'unknown') context.report.error('wrong-type', tree.location, `\`train\` must be a mapping, not ${describeTree(tree)}`, { hint: 'write loss, optimizer and epochs below it' });
    return undefined;
  }
  const options = resolveArgs(TRAIN_ARGS, tree, '`train`', context, { beside: BESIDE });
  const losses = required(tree, 'loss', options.meant, `the loss, one of ${[...LOSSES.keys()].join(', ')}`, context, (loss) => readLosses(loss, context));
  const optimizer = required(tree, 'optimizer', options.meant, `the optimizer, one of ${[...OPTIMIZERS.keys()].join(', ')}`, context, (choice) => readOptimizer(choice, context));
  const schedule = readSchedule(present(tree, 'schedule'), tree.location, context);
  const metrics = readMetrics(present(tree, 'metrics'), present(tree, 'best'), context);
  const clip = optional(tree, 'clip_grad_norm', (clipping) => resolveDefinition(CLIP, clipping, clipping.location, context));
  const ema = optional(tree, 'ema', (mean) => resolveDefinition(EMA, mean, mean.location, context));
  const weights = optional(tree, 'init', (init) => ({ ...resolveDefinition(WEIGHTS, init, init.location, context), place: init.location }));
  const memoryLimit = optional(tree, 'memory_limit', (limit) => readMemoryLimit(limit, options.args['memory_limit'], context));
  const lengthKnown = checkLength(tree, options.meant, context);
  if (!options.complete || losses === undefined || optimizer === undefined || schedule === undefined || metrics === undefined || !lengthKnown) return undefined;
  if (clip?.complete === false || ema?.complete === false || weights?.complete === false) return undefined;
  const { args } = options;
  const config: TrainConfig = {
    losses: losses.config,
    optimizer: optimizer.config,
    schedule: schedule.config,
    ...(args['epochs'] === null ? {} : { epochs: args['epochs'] as number }),
    ...(args['steps'] === null ? {} : { steps: args['steps'] as number }),
    accumulate: args['accumulate'] as number,
    ...(clip === undefined ? {} : { clipGradNorm: { maxNorm: clip.args['max_norm'] as number, normType: clip.args['norm_type'] === 'inf' ? Infinity : (clip.args['norm_type'] as number) } }),
    ...(args['clip_grad_value'] === null ? {} : { clipGradValue: args['clip_grad_value'] as number }),
    ...(ema === undefined ? {} : { ema: { decay: ema.args['decay'] as number } }),
    metrics: metrics.config,
    ...(args['best'] === null ? {} : { best: args['best'] as string }),
    ...(args['early_stopping'] === null ? {} : { earlyStopping: earlyStopping(args['early_stopping'] as Args) }),
    ...scalingOf(args['precision'] as Args | string, valueOf(tree, 'precision')?.location ?? tree.location, context),
    ...(memoryLimit === undefined ? {} : { memoryLimit }),
    ...(weights === undefined ? {} : { init: weightsOf(weights.args, weights.place) }),
  };
  const shown = (name: string): readonly [string, ResolvedValue | undefined] => {
    const value = options.values.entries.find(({ key }) => key === name)?.value;
    // The other one of epochs and steps is not a default of this run.
    return [name, (name === 'epochs' || name === 'steps') && args[name] === null ? undefined : value];
  };
  const value = resolvedMap([
    ['loss', losses.value],
    ['optimizer', optimizer.value],
    ['schedule', schedule.value],
    shown('epochs'),
    shown('steps'),
    shown('accumulate'),
    shown('memory_limit'),
    ['clip_grad_norm', clip?.values ?? resolvedScalar(null, DEFAULT)],
    shown('clip_grad_value'),
    ['ema', ema?.values ?? resolvedScalar(null, DEFAULT)],
    ['metrics', metrics.value],
    shown('best'),
    shown('early_stopping'),
    shown('precision'),
    ['init', weights?.values ?? resolvedScalar(null, DEFAULT)],
  ]);
  return { config, value };
}

function present(tree: MapTree, key: string): Tree | undefined {
  const value = valueOf(tree, key);
  return isNull(value) ? undefined : value;
}

function required<T>(tree: MapTree, key: string, meant: ReadonlySet<string>, what: string, context: CheckContext, read: (value: Tree) => T | undefined): T | undefined {
  const value = present(tree, key);
  if (value !== undefined) return read(value);
  if (!meant.has(key)) context.report.error('missing-key', tree.location, `\`train\` needs \`${key}\`: ${what}`);
  return undefined;
}

function optional<T>(tree: MapTree, key: string, read: (value: Tree) => T): T | undefined {
  const value = present(tree, key);
  return value === undefined || value.kind === 'unknown' ? undefined : read(value);
}

/** One loss, or a list of terms. */
export function readLosses(tree: Tree, context: CheckContext): Section<readonly LossTerm[]> | undefined {
  if (tree.kind === 'list' && tree.items.length === 0) {
    context.report.error('wrong-type', tree.location, '`loss` must name at least one loss, not an empty list');
    return undefined;
  }
  const terms = (tree.kind === 'list' ? tree.items : [tree]).map((term) => readLoss(term, context));
  if (!terms.every((term) => term !== undefined)) return undefined;
  const values = terms.map(({ value }) => value);
  return { config: terms.map(({ config }) => config), value: tree.kind === 'list' ? { kind: 'list', items: values } : values[0]! };
}

function readLoss(tree: Tree, context: CheckContext): Section<LossTerm> | undefined {
  const chosen = resolveChoice('loss', LOSSES, tree, context, { beside: Object.keys(LOSS_ARGS) });
  if (chosen === undefined) return undefined;
  const { written } = chosen.resolved;
  const own = { ...written, entries: written.entries.filter(({ key }) => Object.hasOwn(LOSS_ARGS, key)) };
  const beside = resolveArgs(LOSS_ARGS, own, `\`${chosen.def.name}\``, context);
  const inputs = inputNames(valueOf(written, 'input'), chosen, context);
  const target = oneName(valueOf(written, 'target'), 'target', context);
  if (!chosen.resolved.complete || !beside.complete || inputs === undefined) return undefined;
  const config: LossTerm = { ...chosen.choice, factor: beside.args['factor'] as number, inputs, ...(target === undefined ? {} : { target }) };
  const entries = [...chosen.resolved.values.entries, ...beside.values.entries];
  return { config, value: resolvedMap([[chosen.def.name, { kind: 'map', entries }]]) };
}

/** The inputs of a loss: one, which may be left out, or as many as it compares. Undefined where that is wrong (reported). */
function inputNames(tree: Tree | undefined, { def, choice }: Chosen, context: CheckContext): readonly Reference[] | undefined {
  const wanted = LOSSES.get(def.name)?.inputs ?? 1;
  if (wanted === 1) {
    const input = oneName(tree, 'input', context);
    return input === undefined ? [] : [input];
  }
  const names = tree === undefined ? [] : referencesIn(tree);
  if (names.length === wanted) return names;
  const given = names.length === 0 ? 'none is named' : `there ${names.length === 1 ? 'is' : 'are'} ${names.length}`;
  context.report.error('wrong-type', tree?.location ?? choice.location, `\`${def.name}\` compares ${wanted} inputs, and ${given}`, { hint: `name them: ${def.name}: {input: [a, b]}` });
  return undefined;
}

function oneName(tree: Tree | undefined, key: string, context: CheckContext): Reference | undefined {
  const [name, ...more] = tree === undefined ? [] : referencesIn(tree);
  if (tree !== undefined && more.length > 0) context.report.error('wrong-type', tree.location, `\`${key}\` of a loss must be one name, not a list of ${more.length + 1}`);
  return name;
}

/** Exactly one of epochs and steps. */
function checkLength(tree: MapTree, meant: ReadonlySet<string>, context: CheckContext): boolean {
  const [epochs, steps] = [present(tree, 'epochs'), present(tree, 'steps')];
  if ((epochs === undefined) !== (steps === undefined)) return true;
  if (epochs !== undefined && steps !== undefined) {
    context.report.error('one-of', steps.location, '`train` has both `epochs` and `steps`', { hint: keepOne(epochs, steps), notes: [{ message: '`epochs` is given here', location: epochs.location }] });
  } else if (!meant.has('epochs') && !meant.has('steps')) context.report.error('missing-key', tree.location, '`train` needs `epochs` or `steps`', { hint: 'such as epochs: 5' });
  return false;
}

function keepOne(epochs: Tree, steps: Tree): string {
  const added = epochs.location.file === SET_FILE ? epochs : steps.location.file === SET_FILE ? steps : undefined;
  return added === undefined || epochs.location.file === steps.location.file ? 'keep one' : `take the other away, too: --set train.${added === epochs ? 'steps' : 'epochs'}=null`;
}

function earlyStopping(args: Args): { readonly patience: number; readonly minDelta: number } {
  return { patience: args['patience'] as number, minDelta: args['min_delta'] as number };
}

/** `mixed`, or with how the loss is scaled. */
function scalingOf(precision: Args | string, location: Location, context: CheckContext): { readonly scaling?: LossScaling } {
  if (precision === 'full') return {};
  const args = typeof precision === 'string' ? resolveArgs(LOSS_SCALING, { kind: 'map', entries: [], location }, '', context).args : (precision['mixed'] as Args);
  return {
    scaling: {
      initScale: args['init_scale'] as number,
      growthFactor: args['growth_factor'] as number,
      backoffFactor: args['backoff_factor'] as number,
      growthInterval: args['growth_interval'] as number,
      location,
    },
  };
}

function weightsOf(args: Args, location: WeightsInit['location']): WeightsInit {
  return {
    file: args['file'] as string,
    allowMissing: args['allow_missing'] as readonly string[],
    allowExtra: args['allow_extra'] as readonly string[],
    rename: args['rename'] as Readonly<Record<string, string>>,
    location,
  };
}
