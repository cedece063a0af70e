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
}

export interface Reference {
  readonly name: string;
  readonly location: Location;
}

export interface LayerItem extends ItemBase {
  readonly kind: 'layer';
  /** Name of the LayerDef. */
  readonly layer: string;
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
  /** For `branches`. */
  readonly merge?: 'concat' | 'add';
}

export type Item = LayerItem | CallItem | ContainerItem;

export interface LossTerm extends Choice {
  readonly input?: Reference;
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

export interface TrainConfig {
  readonly losses: readonly LossTerm[];
  readonly optimizer: OptimizerConfig;
  readonly schedule: ScheduleConfig;
  readonly epochs?: number;
  readonly steps?: number;
  readonly accumulate: number;
  readonly clipGradNorm?: { readonly maxNorm: number; readonly normType: number };
  readonly metrics: readonly Choice[];
  readonly best?: string;
  readonly earlyStopping?: { readonly patience: number; readonly minDelta: number };
  readonly init?: WeightsInit;
}

/** Fractions of the training rows set aside. */
export interface SplitConfig {
  readonly val: number;
  readonly test: number;
}

export interface DataConfig {
  readonly source: Choice;
  readonly batchSize: number;
  readonly shuffle: boolean;
  readonly dropLast: boolean;
  readonly split: SplitConfig;
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
