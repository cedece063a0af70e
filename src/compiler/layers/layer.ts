/**
 * What a layer says of itself, one file a family: its arguments, its output shape and the graph ops that it builds.
 * Semantics, defaults, parameter names and shapes are PyTorch's.
 */
import type { Args, Definition } from '../config/args.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId, TensorType } from '../graph/ir.ts';
import type { InitSpec } from '../../plan/types.ts';

export interface LayerContext {
  readonly g: GraphBuilder;
  /** `train`: dropout drops, batch norm takes the batch's statistics. */
  readonly mode: 'train' | 'eval';
  /** `freeze: true` on this layer or a container of it. */
  readonly frozen: boolean;
  type(node: NodeId): TensorType;
  /** A parameter of this layer: `weight` becomes `PATH.weight`. A second call with the same name gives the same tensor. */
  parameter(name: string, shape: readonly number[], init: InitSpec): NodeId;
  /**
   * A model buffer such as `running_mean`; `update` sets its value after this step (in train mode, where not frozen). `counted: false`
   * where PyTorch leaves `num_batches_tracked` alone.
   */
  buffer(name: string, shape: readonly number[], init: InitSpec): { readonly value: NodeId; update(next: NodeId, counted?: boolean): void };
  /** Constants that are too costly to work out for each element, such as sines: filled by `init`, the same tensor for equal ones, never saved. */
  table(shape: readonly number[], init: InitSpec): NodeId;
  /** Rows of the smallest batch that training meets, as far as it is known; 1 where the last batch is short or unknown. */
  readonly smallestBatch: number;
  /** States that all values of `ids` (i32) lie in [0, count); a data field that breaks it is a fault here or when it is read. */
  idsBelow(ids: NodeId, count: number): void;
  /** A number for random streams, different for each layer and call, the same in every compilation. */
  stream(): number;
  /** A warning at this layer; `code` as in diagnostics. */
  warn(code: string, message: string, hint?: string): void;
  /** An error at this layer; `code` as in diagnostics. */
  fail(code: string, message: string, hint?: string): never;
}

export interface LayerDef extends Definition {
  /** How many inputs it takes; `references` and `operand` arguments name them, else `from` or the item before. */
  readonly inputs: { readonly min: number; readonly max: number };
  /** Input and output shapes for the reference: `[N, in_channels, H, W] → [N, out_channels, H', W']`. */
  readonly shape: string;
  /** A few lines of YAML (a `model` list), run in the tests. `input` is the shape of one row it is run on. */
  readonly example: { readonly input: readonly number[]; readonly dtype?: 'f32' | 'i32'; readonly model: string };
  /** For a layer of several outputs, the argument that says how many: `build` gives one of them at a time, and references name them `NAME.0`, `NAME.1`, … */
  readonly outputs?: string;
  /** Builds the layer and gives its output. Shape faults are reported with `context.fail` or thrown as `ShapeError`. */
  build(context: LayerContext, inputs: readonly NodeId[], args: Args, output?: number): NodeId;
}
