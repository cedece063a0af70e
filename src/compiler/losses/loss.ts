/** What a loss says of itself: its arguments and the scalar that it builds from an input and a target. */
import type { FieldSpec } from '../../plan/data-spec.ts';
import type { Args, Definition } from '../config/args.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId, TensorType } from '../graph/ir.ts';

export interface LossContext {
  readonly g: GraphBuilder;
  /** What the loss is taken of: logits, predictions. */
  readonly input: NodeId;
  /** All of them, in the order in which they are named; `input` is the first. */
  readonly inputs: readonly NodeId[];
  readonly target: NodeId;
  /** The data field that the target is, where it is one: what is known of its values. */
  readonly field?: FieldSpec;
  type(node: NodeId): TensorType;
  /** States that all values of `ids` lie in [0, count) or are `except`. */
  idsBelow(ids: NodeId, count: number, except?: number): void;
  /** An error at this loss. */
  fail(code: string, message: string, hint?: string): never;
}

export interface LossValue {
  /** Scalar []: the loss as PyTorch reduces it. */
  readonly value: NodeId;
  /** Scalar []: what the mean was taken over, to average batches exactly; 1 for a sum. */
  readonly weight: NodeId;
  /** Scalar []: how many targets count, where some may be ignored. */
  readonly counted?: NodeId;
}

export interface LossDef extends Definition {
  /** How many inputs it compares; default 1. With more than one `input` must list them. */
  readonly inputs?: number;
  /** Whether its `weight` is a weight for each class, which `balance: loss` can give. */
  readonly weighsClasses?: true;
  /** Shapes of input and target for the reference. */
  readonly shape: string;
  build(context: LossContext, args: Args): LossValue;
}
