/**
 * The contract between compiler and runtime. A Plan is plain data: JSON in, JSON out, nothing to look up, no code but
 * WGSL. The runtime executes it without knowing a layer's name; equal inputs of the compiler give equal bytes here.
 */
import type { DataSpec } from './data-spec.ts';
import type { Layout, Shape } from './layout.ts';
import type { MatrixShape } from './matrix.ts';
import type { MetricSpec } from './metrics.ts';

export const PLAN_FORMAT = 'shale.plan';
export const PLAN_VERSION = 1;

export interface Plan {
  readonly format: typeof PLAN_FORMAT;
  readonly version: typeof PLAN_VERSION;
  readonly name: string;
  readonly seed: number;
  /** Device requirements, checked before anything is allocated. */
  readonly requires: Requirements;
  /** SHA-256 of the state table's names, shapes and roles: a checkpoint of another network does not match. */
  readonly fingerprint: string;
  readonly data: DataSpec;
  /** The bounded symbol N: every program runs with 1 to `maxRows` rows. */
  readonly maxRows: number;
  /** Scalars that the host writes for each submission of a program, in order, 4 bytes each; see `FrameField`. */
  readonly frame: readonly FrameField[];
  readonly buffers: readonly BufferDecl[];
  readonly log: LogShape;
  readonly state: readonly StateEntry[];
  /** What integer fields must hold: the host checks the data, since a shader can only leave wrong ids out. */
  readonly idRanges: readonly IdRange[];
  readonly modules: readonly ShaderModule[];
  /** Per-dispatch constants (the uniform `args`): 32-bit words, each dispatch's slice starting at a multiple of 256 bytes. */
  readonly args: readonly number[];
  /** Slices that the host makes behind `args`, for the dispatches of repeats. */
  readonly counters?: readonly Counter[];
  /** `prefix` runs over the training rows before `grad`, which reads what it keeps: what no step changes, and only frozen layers have it. */
  readonly programs: { readonly prefix?: Program; readonly grad?: Program; readonly update?: Program; readonly eval: Program; readonly predict: Program };
  readonly training?: Training;
  /** Origins that dispatches point to: where in the YAML each kernel comes from. */
  readonly origins: readonly Origin[];
  /** What was chosen where there was a choice (schedules, fusions), for the reader. */
  readonly choices: Readonly<Record<string, string>>;
}

/** `count` slices of `args`, 64 words apart from word `at` on; slice i begins with `first + i * step`. */
export interface Counter {
  readonly at: number;
  readonly count: number;
  readonly first: number;
  readonly step: number;
}

/** All values of `field` lie in [0, below) or are `except` (a loss' ignore_index); `by` says who asks: `tok (embedding)`. */
export interface IdRange {
  readonly field: string;
  readonly below: number;
  readonly except?: number;
  readonly by: string;
}

export interface Requirements {
  readonly target: string;
  readonly features: readonly string[];
  readonly limits: Readonly<Record<string, number>>;
  /** Lanes of every subgroup, where kernels are laid out for it. Absent: any. */
  readonly subgroupSize?: number;
  /** Matrix units that kernels are laid out for. Absent: none. */
  readonly matrices?: readonly MatrixShape[];
}

/**
 * A word of the `frame` uniform. `rows`: N of this submission; `first`: where the batch begins in the `rows` buffer;
 * `step`: the counter of the random
 * numbers, updates done so far times `accumulate` plus `micro`; `slot`: which slot of the log is written; `seed`;
 * `micro`: micro-batch within the step; `grad_scale`: 1 / micro-batches of the step (f32). `scalar` fields are f32
 * values of `value`, worked out by the host in float64.
 */
export type FrameField =
  | { readonly name: string; readonly type: 'u32'; readonly kind: 'rows' | 'first' | 'step' | 'slot' | 'seed' | 'micro' }
  | { readonly name: string; readonly type: 'f32'; readonly kind: 'grad_scale' }
  /** A draw from Beta(alpha, alpha) that is a function of `seed` and `step`: the share that mixup keeps. */
  | { readonly name: string; readonly type: 'f32'; readonly kind: 'beta'; readonly alpha: number }
  | { readonly name: string; readonly type: 'f32'; readonly kind: 'scalar'; readonly value: ScalarExpr };

/**
 * Host-side arithmetic on what changes from step to step. `lr` is the scheduled base rate of this update, `group_lr` that of
 * a parameter group (an index into `Training.groups`), `momentum` the schedule's, `t` the number of this update counted from
 * 1 (it counts updates that landed). `gt` is 1 where a > b, else 0; `product` multiplies `a` over all updates up to this one.
 */
export type ScalarExpr =
  | number
  | 'lr'
  | 'momentum'
  | 't'
  | { readonly op: 'add' | 'sub' | 'mul' | 'div' | 'pow' | 'min' | 'max' | 'gt'; readonly a: ScalarExpr; readonly b: ScalarExpr }
  | { readonly op: 'sqrt' | 'neg'; readonly a: ScalarExpr }
  | { readonly op: 'product'; readonly a: ScalarExpr }
  | { readonly op: 'group_lr'; readonly group: number };

/**
 * `state`: survives a step (parameters, gradients, optimizer state, model buffers, control); zeroed at creation.
 * `slab`: activations; undefined at the start of a program. `data`: rows of a field (`field`), resident or a window,
 * filled by the host. `kept`: rows of an output of `prefix` (`field`) as they lie in it, copied there behind each of its runs
 * and found by row numbers as those of `data` are. `rows`: u32 row numbers, the epoch's permutation. `log`: its slots, one a run of a submission.
 */
export interface BufferDecl {
  readonly name: string;
  readonly kind: 'state' | 'slab' | 'data' | 'kept' | 'rows' | 'log';
  /** Bytes; 0 for `data`, `kept` and `rows`, whose size the host decides. */
  readonly bytes: number;
  readonly field?: string;
}

/** Runs that a submission can have, and words of a slot where nothing needs more. */
export const LOG_SLOTS = 256;
export const LOG_WORDS = 16;

/** The log: each run of a submission writes to a slot of its own. Metrics that count by class make slots wider, and then fewer. */
export interface LogShape {
  readonly slots: number;
  readonly words: number;
}

/** `scaling`: the loss scale of mixed precision and what it depends on, kept from step to step. `table`: constants that a layer looks up, worked out by `init` when a run starts; never trained and never saved. */
export type StateRole = 'parameter' | 'gradient' | 'optimizer' | 'buffer' | 'buffer_next' | 'table' | 'control' | 'scaling';

export interface StateEntry {
  /** Full name: a parameter's or buffer's path (`layer1.0.weight`); for the others the name of what they belong to. */
  readonly name: string;
  readonly role: StateRole;
  /** For optimizer state, PyTorch's name of it: `exp_avg`, `exp_avg_sq`, `momentum_buffer`. */
  readonly slot?: string;
  readonly dtype: 'f32' | 'i32' | 'u32';
  readonly shape: readonly number[];
  readonly layout: Layout;
  /** Index into `buffers`, and bytes from its start. */
  readonly buffer: number;
  readonly offset: number;
  /** Further names of the same tensor (tied weights). */
  readonly aliases?: readonly string[];
  /** False for frozen parameters. Only for role `parameter`. */
  readonly trainable?: boolean;
  /** What a pass in training adds to the `num_batches_tracked` that goes with a buffer, where that is not 1: its layer is applied several times, or is none that PyTorch counts. */
  readonly counted?: number;
  /** How a fresh run fills it; absent: zeros. */
  readonly init?: InitSpec;
  readonly origin?: number;
}

/** Initial values, made on the CPU in float64 from (seed, name, element); gains and bounds are already worked out. */
export type InitSpec =
  | { readonly kind: 'constant'; readonly value: number }
  /** Each element's, in row-major order. */
  | { readonly kind: 'values'; readonly values: readonly number[] }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  /** `zero_row`: this index of axis 0 is filled with 0 instead (an embedding's padding). */
  | { readonly kind: 'normal'; readonly mean: number; readonly std: number; readonly zero_row?: number }
  | { readonly kind: 'trunc_normal'; readonly mean: number; readonly std: number; readonly low: number; readonly high: number }
  | { readonly kind: 'orthogonal'; readonly gain: number }
  /** [positions, width]: element (t, 2i) is sin(t / base^(2i / width)), element (t, 2i + 1) the cosine of the same angle. */
  | { readonly kind: 'sinusoid'; readonly base: number };

export interface ShaderModule {
  /** SHA-256 of `wgsl`, hex; equal kernels are one module. */
  readonly hash: string;
  /** Role name of what it computes, for people: `conv2d`, `relu_max_pool2d`. */
  readonly name: string;
  readonly wgsl: string;
  /** Always `main`. */
  readonly entry: string;
  /** @group(0) bindings in order; storage first, then `frame` (dynamic offset) and `args` where it uses them. */
  readonly bindings: readonly ModuleBinding[];
  /** Bytes of workgroup memory and invocations, for the limits. */
  readonly workgroupBytes: number;
  readonly invocations: number;
}

export interface ModuleBinding {
  readonly name: string;
  readonly type: 'read' | 'read_write' | 'frame' | 'args';
}

/** Number of workgroups: ceil((perRow * N + constant) / divisor) * times. */
export interface Grid {
  readonly perRow: number;
  readonly constant: number;
  readonly divisor: number;
  readonly times: number;
}

export interface Dispatch {
  readonly kind: 'dispatch';
  /** Index into `modules`. */
  readonly module: number;
  /**
   * One-dimensional. Above 65,535 workgroups the runtime dispatches (65,535, ceil(n / 65,535)); kernels that can reach
   * that work out their number as wid.y * 65535 + wid.x and test it against the end.
   */
  readonly grid: Grid;
  /**
   * One for each storage binding of the module; bytes. `size` null: to the end of the buffer (data, rows). `shape` is the
   * logical shape of an activation, for the reader.
   */
  readonly bindings: readonly { readonly buffer: number; readonly offset: number; readonly size: number | null; readonly shape?: Shape }[];
  /** Only these workgroups of the grid, from the number that stands in `args`: a part of a long kernel. */
  readonly part?: { readonly from: number; readonly groups: number };
  /** Offset in words into `args` (a multiple of 64) where the module has an `args` binding. */
  readonly args?: number;
  /** Indices into `origins`. */
  readonly origins: readonly number[];
  /** For people and the profiler: `fc1 linear + relu, forward`. */
  readonly label: string;
  /** Work of one run at N = maxRows. */
  readonly flops: number;
  readonly bytes: number;
}

export interface Repeat {
  readonly kind: 'repeat';
  readonly count: number;
  /** Words by which the body's `args` move on from one iteration to the next, a multiple of 64: what differs between them is data. Default 0. */
  readonly stride?: number;
  readonly body: readonly ProgramNode[];
}

export type ProgramNode = Dispatch | Repeat;

export interface Program {
  readonly body: readonly ProgramNode[];
  /** Fields of the data that it reads. */
  readonly reads: readonly string[];
  /** Scalars that it writes to words of its log slot. */
  readonly log: readonly LogWord[];
  /** Tensors that the host may read after it ran. */
  readonly outputs: readonly ProgramOutput[];
}

/** What `update` logs as its status: the step landed; it was not finite, and nothing lands any more; a gradient overflowed, and it was left out. */
export const STATUS = { landed: 0, stopped: 1, skipped: 2 } as const;

/**
 * `loss`: sum of the loss' terms, already reduced over the batch; `weight`: what the mean was divided by (rows, or the
 * class weights' sum), so that the host can average batches exactly; `metric`: part `part` of what `metric` is made of, `count` words (see metrics.ts);
 * `counted`: targets that are not ignored, where some may be; `grad_norm`: total norm before clipping, not scaled; `status`: see
 * `STATUS`; `loss_scale`: that of the step.
 */
export interface LogWord {
  readonly word: number;
  readonly kind: 'loss' | 'weight' | 'counted' | 'metric' | 'grad_norm' | 'status' | 'loss_scale';
  readonly metric?: string;
  readonly part?: number;
  /** Words; default 1. */
  readonly count?: number;
  readonly type: 'f32' | 'u32';
}

export interface ProgramOutput {
  readonly name: string;
  readonly shape: Shape;
  readonly dtype: 'f32' | 'i32' | 'u32';
  /** Where an f32 tensor lies as halves: a checking plan of mixed precision has such outputs. */
  readonly format?: 'f16';
  readonly layout: Layout;
  readonly buffer: number;
  readonly offset: number;
  readonly origin?: number;
}

export interface Origin {
  /** Path of the layer (`layer1.0`), or `loss`, `optimizer`, `data.image`. */
  readonly path: string;
  /** `conv2d`, `cross_entropy`, `adam`. */
  readonly type: string;
  /** `recompute`: of the forward pass, worked out again in the backward pass to save memory. */
  readonly phase: 'forward' | 'recompute' | 'backward' | 'loss' | 'update';
  readonly file?: string;
  readonly line?: number;
}

/** What the trainer does, resolved: the plan holds all of it. */
export interface Training {
  readonly epochs?: number;
  readonly steps?: number;
  readonly batchSize: number;
  readonly accumulate: number;
  readonly lr: number;
  /** Learning rates of the parameter groups, in their order; the schedule changes each of them. Absent: there are none. */
  readonly groups?: readonly number[];
  readonly schedule: ScheduleSpec;
  readonly metrics: readonly MetricSpec[];
  readonly shuffle: boolean;
  readonly dropLast: boolean;
  /** Key that is watched for the best weights, e.g. `val.accuracy`. */
  readonly best?: string;
  /** Ends training after `patience` epochs in which the watched value gained no more than `minDelta`; needs `best`. */
  readonly earlyStopping?: { readonly patience: number; readonly minDelta: number };
}

/** Learning-rate schedules, PyTorch's names; `interval` says whether `k` counts updates or epochs. */
export interface ScheduleSpec {
  readonly interval: 'step' | 'epoch';
  readonly warmup?: { readonly steps: number; readonly start_factor: number };
  readonly main:
    | { readonly kind: 'constant' }
    | { readonly kind: 'step'; readonly step_size: number; readonly gamma: number }
    | { readonly kind: 'multistep'; readonly milestones: readonly number[]; readonly gamma: number }
    | { readonly kind: 'exponential'; readonly gamma: number }
    | { readonly kind: 'cosine'; readonly t_max: number; readonly eta_min: number }
    | { readonly kind: 'cosine_restarts'; readonly t_0: number; readonly t_mult: number; readonly eta_min: number }
    | { readonly kind: 'polynomial'; readonly total_iters: number; readonly power: number }
    | { readonly kind: 'linear'; readonly start_factor: number; readonly end_factor: number; readonly total_iters: number }
    | OneCycle
    | Plateau;
}

/** `momentum`: its ends, where it is cycled. */
export interface OneCycle {
  readonly kind: 'one_cycle';
  readonly max_lr: number;
  readonly total_steps: number;
  readonly pct_start: number;
  readonly anneal: 'cos' | 'linear';
  readonly div_factor: number;
  readonly final_div_factor: number;
  readonly three_phase: boolean;
  readonly momentum?: { readonly base: number; readonly max: number };
}

/** `monitor`: `val.loss`, `val.accuracy`, `train.loss`, …; what it was so far is state of the run. */
export interface Plateau {
  readonly kind: 'reduce_on_plateau';
  readonly monitor: string;
  readonly mode: 'min' | 'max';
  readonly factor: number;
  readonly patience: number;
  readonly threshold: number;
  readonly threshold_mode: 'rel' | 'abs';
  readonly cooldown: number;
  readonly min_lr: number;
  readonly eps: number;
}
