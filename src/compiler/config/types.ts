/**
 * A configuration, resolved: variables, blocks, repetitions, conditions, `extends`, `edit` and `--set` are worked out, every
 * default is filled in. What is left for the model builder is wiring and shapes.
 */
import type { Location } from '../../errors.ts';
import type { Args, ArgValue } from './args.ts';

/** A name with arguments, such as a loss, an optimizer, a schedule. */
export interface Choice {
  readonly name: string;
  readonly args: Args;
  readonly location: Location;
}

interface ItemBase {
  /** Full path, the prefix of parameter names: `layer1.0`. Transparent containers add nothing to their children's. */
  readonly path: string;
  /** Last segments of the path as written, or the index; `named` tells which. May hold dots (`convs.0`). */
  readonly name: string;
  readonly named: boolean;
  readonly location: Location;
  /** References as written in `from`, with their places. */
  readonly from?: readonly Reference[];
  readonly frozen: boolean;
  /** In a draft: its name is faulty, so that a reference that is like it may mean the item; empty where any may. */
  readonly nameLost?: string;
}

export interface Reference {
  readonly name: string;
  readonly location: Location;
}

export interface LayerItem extends ItemBase {
  readonly kind: 'layer';
  /** Name of the LayerDef. */
  readonly layer: string;
  /** Which output, for a layer of several. */
  readonly output?: number;
  readonly args: Args;
  /** References among the arguments (`add: [body, skip]`), by argument name. */
  readonly references: { readonly [arg: string]: readonly Reference[] };
  /** `tie: {weight: tok.weight}`: own parameter → full name of the shared one. */
  readonly tie: { readonly [parameter: string]: Reference };
  /** `init: {weight: xavier_uniform}`: own parameter → initialiser; `*` for a bare one. */
  readonly init: { readonly [parameter: string]: Choice };
}

/** `call: a`: applies the layer or container `a` again. */
export interface CallItem extends ItemBase {
  readonly kind: 'call';
  readonly target: Reference;
}

/** sequential, residual, branches, an expanded block or one round of a repeat. */
export interface ContainerItem extends ItemBase {
  readonly kind: 'container';
  readonly container: 'sequential' | 'residual' | 'branches' | 'block' | 'repeat';
  /** For `branches`: one container of kind sequential for each branch. */
  readonly items: readonly Item[];
  /** For `branches`; `none` gives the input on, as a layer with several outputs does. */
  readonly merge?: 'concat' | 'add' | 'none';
}

/**
 * An item that is faulty (reported): it has a place and inputs, but what it gives is not known, and what depends on it is not
 * judged. Only a `Draft` has such items, never a `Config`.
 */
export interface UnknownItem extends ItemBase {
  readonly kind: 'unknown';
  /** Items within that can be judged by themselves: those of a container that is faulty as a whole. */
  readonly items: readonly Item[];
  /** Everything in it that reads like a name: layers so called may be its inputs. */
  readonly mentions: readonly string[];
  /** It may hold items that are not known: a name below its path may be theirs. */
  readonly open: boolean;
}

export type Item = LayerItem | CallItem | ContainerItem | UnknownItem;

export interface LossTerm extends Choice {
  /** What it is taken of; empty: the model's output. */
  readonly inputs: readonly Reference[];
  readonly target?: Reference;
  readonly factor: number;
}

export interface OptimizerGroup {
  /** Glob on full parameter names. */
  readonly match: string;
  readonly args: Args;
  readonly location: Location;
}

export interface OptimizerConfig extends Choice {
  readonly groups: readonly OptimizerGroup[];
}

export interface ScheduleConfig extends Choice {
  readonly interval: 'step' | 'epoch';
  readonly warmup?: { readonly steps: number; readonly start_factor: number };
}

/** Weights read before training: `init: ./x.safetensors` or the long form of rule 4. */
export interface WeightsInit {
  readonly file: string;
  readonly allowMissing: readonly string[];
  readonly allowExtra: readonly string[];
  readonly rename: { readonly [old: string]: string };
  readonly location: Location;
}

/** Dynamic scaling of the loss, as torch.cuda.amp.GradScaler does it. */
export interface LossScaling {
  readonly initScale: number;
  readonly growthFactor: number;
  readonly backoffFactor: number;
  readonly growthInterval: number;
  readonly location: Location;
}

export interface TrainConfig {
  readonly losses: readonly LossTerm[];
  readonly optimizer: OptimizerConfig;
  readonly schedule: ScheduleConfig;
  readonly epochs?: number;
  readonly steps?: number;
  readonly accumulate: number;
  readonly clipGradNorm?: { readonly maxNorm: number; readonly normType: number };
  readonly clipGradValue?: number;
  readonly ema?: { readonly decay: number };
  readonly metrics: readonly Choice[];
  readonly best?: string;
  readonly earlyStopping?: { readonly patience: number; readonly minDelta: number };
  /** Present in mixed precision. */
  readonly scaling?: LossScaling;
  readonly init?: WeightsInit;
  /** Bytes that a run may take on the device, the data set aside. */
  readonly memoryLimit?: { readonly bytes: number; readonly location: Location };
}

/** Fractions of the training rows set aside, drawn by the seed unless one of the others says which. */
export interface SplitConfig {
  readonly val: number;
  readonly test: number;
  /** Each class in the same shares. */
  readonly stratify?: boolean;
  /** Column whose equal values stay together. */
  readonly group?: string;
  /** Column by which the last rows are set aside. */
  readonly time?: string;
}

/** Random changes of the training inputs; what is absent is not done. */
export interface AugmentConfig {
  readonly flip?: 'horizontal' | 'vertical' | 'both';
  /** Pixels of zeros put around before a window of the old size is cut out. */
  readonly crop?: { readonly padding: number };
  /** Largest shift as a share of height and width. */
  readonly shift?: number;
  /** Largest turn, degrees. */
  readonly rotate?: number;
  /** Standard deviation of the noise that is added. */
  readonly noise?: number;
  /** Both parameters of the beta distribution that two rows are mixed by. */
  readonly mixup?: number;
  readonly location: Location;
}

export interface DataConfig {
  readonly source: Choice;
  readonly batchSize: number;
  readonly shuffle: boolean;
  readonly dropLast: boolean;
  readonly split: SplitConfig;
  /** How classes of different sizes are evened out. */
  readonly balance?: 'loss' | 'sampler';
  /** Of the inputs: a mean and a standard deviation for all or for each channel; absent: fitted on the training rows. */
  readonly normalize?: { readonly mean?: readonly number[]; readonly std?: readonly number[] };
  readonly augment?: AugmentConfig;
  /** What targets may hold beside class indices: the losses' `ignore_index`, where one has it. */
  readonly ignoreIndex?: number;
  readonly location: Location;
}

export interface Config {
  readonly version: 1;
  readonly name: string;
  readonly seed: number;
  readonly file: string;
  readonly data: DataConfig;
  readonly model: readonly Item[];
  /** Absent where the file has no `train` section: `check`, `compile` and `predict` don't need one. */
  readonly train?: TrainConfig;
  /** The whole file resolved, for `config.resolved.yaml`: the tree of values, each leaf with its origin. */
  readonly resolved: ResolvedValue;
}

/**
 * As much of a configuration as is known where it has faults: what is faulty is left out or unknown. Enough to look for faults
 * of wiring and shapes in the rest. Every `Config` is a draft without gaps.
 */
export interface Draft {
  readonly model: readonly Item[];
  readonly data: Pick<DataConfig, 'batchSize' | 'dropLast' | 'location' | 'augment' | 'balance' | 'ignoreIndex'>;
  readonly train?: Pick<TrainConfig, 'losses' | 'metrics'> & { readonly optimizer?: OptimizerConfig };
  /** What reads like a name in faulty losses: layers so called may be their inputs. */
  readonly mentions?: readonly string[];
}

/** Where a value comes from: written in a file, given with `--set`, or a default. */
export type ValueOrigin = { readonly kind: 'file'; readonly location: Location } | { readonly kind: 'set'; readonly text: string } | { readonly kind: 'default' };

export type ResolvedValue =
  | {
      readonly kind: 'scalar';
      readonly value: ArgValue;
      readonly origin: ValueOrigin;
      /** The value is a path, as seen from the working folder. */
      readonly path?: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly ResolvedValue[] }
  | { readonly kind: 'map'; readonly entries: readonly { readonly key: string; readonly value: ResolvedValue }[] };
