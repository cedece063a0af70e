/**
 * The compiler on one screen: configuration + data specification + target → plan. Pure: equal inputs give a
 * byte-identical plan on every machine.
 *
 *   1. model     layers build the forward pass, once for training and once for evaluation
 *   2. programs  autodiff adds the backward pass; results say what is written to state, log and host
 *   3. passes    composites opened, algebra, layouts; the optimizer's update over the packed arenas
 *   4. kernels   fusion, lowering, loop axes, split sums, schedules
 *   5. plan      memory, WGSL, dispatches
 */
import { fault, ShaleError, type Diagnostic } from '../errors.ts';
import type { DataSpec } from '../plan/data-spec.ts';
import { sha256 } from '../plan/hash.ts';
import { FRAME_BYTES } from '../plan/references.ts';
import { rowMajor } from './passes/layout-rules.ts';
import { PLAN_FORMAT, PLAN_VERSION, type Plan, type StateEntry, type Training } from '../plan/types.ts';
import { Assembly } from './assemble.ts';
import type { Config, LossScaling } from './config/types.ts';
import type { Graph } from './graph/ir.ts';
import { checkSizes } from './memory/limits.ts';
import { placeState } from './memory/arenas.ts';
import { withinBudget } from './memory/budget.ts';
import { MUCH_EFFORT } from './memory/slabs.ts';
import { memoryChoice } from './memory/verdict.ts';
import { buildModel } from './model/build.ts';
import type { BuiltModel, SoundModel } from './model/types.ts';
import type { StateLayouts } from './passes/layout.ts';
import { Scheduler, tunedText, type ScheduleChoices } from './passes/schedules.ts';
import { ALL_ON, passesText, type Passes } from './passes/switches.ts';
import { AlikeKernels } from './passes/alike.ts';
import { LONGEST_DISPATCH } from './parts.ts';
import { optimise } from './passes/optimise.ts';
import { keptAttention } from './passes/attention-choice.ts';
import { augmentFrame } from './model/augment.ts';
import { kernelsOf, layOut, type CompiledProgram, type ScheduledKernel } from './passes/pipeline.ts';
import { evalGraph, gradGraph, predictGraph } from './programs/grad.ts';
import { dividePrefix, type Division } from './programs/prefix.ts';
import { configuredLength, scheduleOf } from './programs/schedule.ts';
import { initialSlot, scalingOf, updateGraph, updateSlots } from './programs/update.ts';
import { CONTROL, FRAME, logShape, lossWords, LOSS_SCALE_WORD, NORM_WORD, STATUS_WORD } from './programs/words.ts';
import type { Target } from './target.ts';

export interface CompileOptions {
  /** Passes to switch off; results agree within the bound of the reassociation. Default: none. */
  readonly without?: Passes;
  /** Every tensor that a kernel writes is an output, and keeps its bytes to the end. Default false. */
  readonly keepAll?: boolean;
  /** Schedules that measured faster than the table's; those that no longer fit are left out with the warning `tuning-stale`. */
  readonly choices?: ScheduleChoices | undefined;
  /** The most FLOPs of a dispatch: longer kernels run in parts. Default: by the device's class. */
  readonly longestDispatch?: number;
  /** Leaves `precision: mixed` and `memory_limit` out of account: for who only evaluates or predicts, which is f32 in either and takes less. Default false. */
  readonly fullPrecision?: boolean;
  /** What `checkConfig` built of this configuration over this data, which is then not built again. Default: built here. */
  readonly built?: SoundModel;
  /** Fewest keys from which attention has kernels of its own. Default: by device class. */
  readonly attentionFrom?: number;
}

/** A plan that keeps every tensor of the graph to be looked at: what a step that is not finite is replayed on. */
export const CHECKING: CompileOptions = { without: new Set(['attention', 'prefix', 'fuse', 'split', 'alias']), keepAll: true };

export interface Compilation {
  readonly plan: Plan;
  readonly warnings: readonly Diagnostic[];
  /** The forward pass as the layers built it: in training mode where the config trains. */
  readonly model: BuiltModel;
  /** Each program before and after the passes, and its kernels. */
  readonly programs: Readonly<Record<string, CompiledProgram>>;
  /** Of the choices given, those that kernels run with; absent where there are none. */
  readonly tuned?: ScheduleChoices;
}

/** Throws `ShaleError` of class config with every fault of the model, or of class device where it cannot fit the target. */
export function compile(config: Config, spec: DataSpec, target: Target, options: CompileOptions = {}): Compilation {
  const train = options.fullPrecision ? inFull(config.train) : config.train;
  const scaling = train?.scaling;
  if (scaling) checkHalf(scaling, target);
  const { keepAll = false } = options;
  const without = keepAll && scaling ? asTrained(options.without) : (options.without ?? ALL_ON);
  const maxRows = config.data.batchSize;

  // 1. model
  const warnings: Diagnostic[] = [];
  const model = (mode: 'train' | 'eval' | 'predict', made?: SoundModel): BuiltModel => {
    const built = made ?? buildModel(config, spec, mode);
    if (!built.ok) throw new ShaleError('config', built.diagnostics);
    if (warnings.length === 0) warnings.push(...built.warnings);
    return built.model;
  };
  const training = train ? model('train', options.built) : undefined;
  // Evaluation has all that prediction asks for, and a loss.
  const evaluating = training ? model('eval') : model('predict', options.built);
  const states = (training ?? evaluating).states;

  // 2. programs, 3. passes
  const layouts: StateLayouts = new Map();
  const keeps = keptAttention(target, maxRows, without, options.attentionFrom);
  const prepare = (graph: Graph): { readonly source: Graph; readonly laid: ReturnType<typeof layOut> } => ({ source: graph, laid: layOut(optimise(graph, without, keeps), layouts, without, { target, maxRows }) });
  const updated = new Set(training?.bufferUpdates.map((u) => u.state) ?? []);
  const step = training && train ? gradGraph(training, train.accumulate, scaling !== undefined) : undefined;
  const divided = step && train ? divide(optimise(step, without, keeps)) : undefined;
  const prefix = divided?.prefix;
  const grad = step && divided ? { source: step, laid: layOut(divided.grad, layouts, without, { target, maxRows }) } : undefined;
  const evaluation = prepare(evalGraph(evaluating));
  const prediction = prepare(predictGraph(evaluating));
  const layoutOf = (key: string): ReturnType<typeof rowMajor> => layouts.get(key) ?? rowMajor(states.find((s) => s.key === key)!.shape);
  const memory = placeState({
    tensors: states,
    layoutOf,
    slots: train ? updateSlots(train) : [],
    initial: (group, slot) => (train ? initialSlot(train, group, slot) : 0),
    control: train ? [...CONTROL, ...scalingOf(train)] : [],
    updated,
    training: train !== undefined,
    maxBinding: target.limits.maxStorageBufferBindingSize,
  });
  const update = train ? updateGraph(train, memory) : undefined;
  const updating = update ? prepare(update.graph) : undefined;
  const frame = [...FRAME, ...(train ? augmentFrame(config.data) : []), ...(update?.scalars ?? [])];
  if (train) checkFrame(frame.length, train.optimizer);

  const logs = {
    prefix: [],
    grad: training ? lossWords(training) : [],
    update: [
      { word: NORM_WORD, kind: 'grad_norm', type: 'f32' },
      { word: STATUS_WORD, kind: 'status', type: 'f32' },
      ...(scaling ? [{ word: LOSS_SCALE_WORD, kind: 'loss_scale', type: 'f32' } as const] : []),
    ] as const,
    eval: train ? lossWords(evaluating) : [],
    predict: [],
  };
  const log = logShape(Object.values(logs));

  // 4. kernels
  const scheduler = new Scheduler({ target, frame, maxRows }, options.choices);
  const passes = { target, maxRows, spec, logWords: log.words, without, alike: new AlikeKernels<ScheduledKernel>(), scheduler };
  const kernels = ({ source, laid }: ReturnType<typeof prepare>, half = false): CompiledProgram => kernelsOf(source, laid, layouts, { ...passes, half });
  const longest = options.longestDispatch ?? LONGEST_DISPATCH[target.deviceClass];
  const alias = !without.has('alias') && !keepAll;
  const kept = {
    ...(prefix ? { prefix: kernels(prefix) } : {}),
    ...(grad ? { grad: kernels(grad, scaling !== undefined) } : {}),
    ...(updating ? { update: kernels(updating) } : {}),
    eval: kernels(evaluation),
    predict: kernels(prediction),
  };
  checkSizes(Object.values(kept), states, layoutOf, target, maxRows);
  const budget = limitMemory();
  const programs = budget ? { ...kept, grad: budget.grad } : kept;

  // 5. plan
  const assembly = new Assembly({
    programs: (Object.keys(programs) as (keyof typeof logs)[]).map((name) => ({ name, compiled: programs[name]!, log: logs[name] })),
    memory,
    spec,
    target,
    frame,
    maxRows,
    log,
    alias,
    keepAll,
    ...(budget ? { effort: MUCH_EFFORT } : {}),
    longest,
  });
  const forward = (training ?? evaluating).g.finish();
  const state = memory.entries.map((entry): StateEntry => (entry.origin === undefined ? entry : { ...entry, origin: assembly.origin(forward.origins[entry.origin]!) }));
  const { buffers, modules, args, counters, programs: built, origins, requires } = assembly.run();
  const all = Object.values(programs).flatMap(({ kernels }) => kernels);
  const plan: Plan = {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    name: config.name,
    seed: config.seed,
    requires,
    fingerprint: fingerprint(state),
    data: spec,
    maxRows,
    frame,
    buffers,
    log,
    state,
    idRanges: (training ?? evaluating).idRanges,
    modules,
    args,
    ...(counters.length > 0 ? { counters } : {}),
    programs: built as Plan['programs'],
    ...(train ? { training: trainingOf(config, spec, evaluating.metrics.map((m) => m.spec)) } : {}),
    origins,
    choices: { passes: passesText(without), 'device class': target.deviceClass, ...(scaling ? { precision: 'mixed' } : {}), ...tunedText(all, maxRows), ...(divided?.choice === undefined ? {} : { 'frozen layers': divided.choice }) },
  };
  const done = train?.memoryLimit ? { ...plan, choices: { ...plan.choices, memory: budget ? memoryChoice(plan, budget, train.memoryLimit) : 'the limit is not kept to: `alias` is switched off' } } : plan;
  const tuned = scheduler.used(all);
  return { plan: done, warnings: [...warnings, ...scheduler.warnings(all)], model: training ?? evaluating, programs, ...(tuned === undefined ? {} : { tuned }) };

  /** A plan that is to keep everything anyway has no limit. */
  function limitMemory(): ReturnType<typeof withinBudget> | undefined {
    if (!train?.memoryLimit || !kept.grad || !grad || !alias) return undefined;
    const { grad: step, ...others } = kept;
    return withinBudget({ limit: train.memoryLimit.bytes, memory, log, grad: step, others: Object.values(others), kernels: (laid) => kernels({ source: grad.source, laid }, scaling !== undefined), maxRows, maxSlab: target.limits.maxBufferSize, longest });
  }

  function divide(graph: Graph): Division {
    if (train && !without.has('prefix')) return dividePrefix(graph, { states, updated, spec, target, epochs: configuredLength({ data: config.data, train }, spec).epoch, layouts, without });
    return { grad: graph, ...(states.some(({ trainable }) => trainable === false) ? { choice: 'run in every step: switched off' } : {}) };
  }
}

/** Evaluation and prediction are f32 in either precision, so that what only evaluates or predicts can leave mixed precision out; a limit that training keeps to by halves is left out with it. */
function inFull(train: Config['train']): Config['train'] {
  if (!train) return undefined;
  const { scaling: _, memoryLimit: __, ...rest } = train;
  return rest;
}

/** What kernels store is what is rounded to halves, and may overflow: a checking plan in mixed precision stores what training stores. */
function asTrained(without: Passes = ALL_ON): Passes {
  return new Set([...without].filter((pass) => pass !== 'fuse' && pass !== 'split'));
}

/** Never silently f32: whoever asks for halves is told where there are none. */
function checkHalf({ location }: LossScaling, target: Target): void {
  if (target.features.includes('shader-f16')) return;
  throw fault('device', 'no-half-precision', `\`precision: mixed\` needs the feature shader-f16, which ${target.name} does not have`, {
    location,
    hint: 'take `precision: mixed` away (--set train.precision=full) to train in f32, or use an adapter that has it, by `--target adapter` where no device is opened; `shale doctor` says which do',
  });
}

/** Groups that differ want scalars of their own in each step, and those of one step have their limit. */
function checkFrame(words: number, { name, groups, location }: NonNullable<Config['train']>['optimizer']): void {
  if (words * 4 <= FRAME_BYTES) return;
  throw fault('config', 'too-many-groups', `\`${name}\` with ${groups.length} groups needs ${words} numbers a step, and there is room for ${FRAME_BYTES / 4}`, { location, hint: 'give several patterns the same arguments, or use fewer groups' });
}

/** What a checkpoint must match: names, roles, types and shapes of the state. A run may go on in the other precision. */
function fingerprint(state: readonly StateEntry[]): string {
  const lasting = state.filter(({ role, name }) => role !== 'scaling' && (role !== 'control' || CONTROL.some((known) => known.name === name)));
  return sha256(JSON.stringify(lasting.map(({ name, role, slot, dtype, shape }) => [name, role, slot ?? '', dtype, shape])));
}

function trainingOf(config: Config, spec: DataSpec, metrics: Training['metrics'] = []): Training {
  const train = config.train!;
  // Early stopping watches the validation loss unless `best` names something else.
  const best = train.best ?? (train.earlyStopping ? 'val.loss' : undefined);
  return {
    ...(train.epochs === undefined ? {} : { epochs: train.epochs }),
    ...(train.steps === undefined ? {} : { steps: train.steps }),
    batchSize: config.data.batchSize,
    accumulate: train.accumulate,
    ...scheduleOf({ data: config.data, train }, spec),
    metrics,
    shuffle: config.data.shuffle,
    dropLast: config.data.dropLast,
    ...(best === undefined ? {} : { best }),
    ...(train.earlyStopping ? { earlyStopping: train.earlyStopping } : {}),
  };
}
