/**
 * The graph: typed tensors and primitive ops, plain data in topological order. Axis order is logical (PyTorch's); the
 * batch is the symbol N, always axis 0 where it occurs. Nodes have exactly one output.
 */
import type { Location } from '../../errors.ts';
import type { Shape } from '../../plan/layout.ts';

export type DType = 'f32' | 'i32' | 'u32' | 'bool';
export type NodeId = number;

export interface TensorType {
  readonly shape: Shape;
  readonly dtype: DType;
}

/** Attributes of an op: JSON values, so that nodes print, compare and hash. */
export type AttrValue = number | string | boolean | null | readonly AttrValue[] | { readonly [key: string]: AttrValue };
export type Attrs = { readonly [key: string]: AttrValue };

export interface Node extends TensorType {
  readonly id: NodeId;
  readonly op: string;
  readonly inputs: readonly NodeId[];
  readonly attrs: Attrs;
  /** Op and attributes as text, from the builder: equal for equal ones. */
  readonly text?: string;
  /** Index into the graph's origins. */
  readonly origin: number;
}

/** Where a node comes from; `phase` tells forward from backward. `recompute`: of the forward pass, worked out again in the backward pass. */
export interface NodeOrigin {
  readonly path: string;
  readonly type: string;
  readonly phase: 'forward' | 'recompute' | 'backward' | 'loss' | 'update';
  readonly location?: Location;
}

/**
 * What a program does with its results: `state` writes a state tensor, `log` words of the log from `word` on, `output` keeps a tensor
 * for the host.
 */
export type Result =
  | { readonly kind: 'state'; readonly state: string; readonly node: NodeId }
  | { readonly kind: 'log'; readonly word: number; readonly node: NodeId }
  | { readonly kind: 'output'; readonly name: string; readonly node: NodeId };

export interface Graph {
  readonly nodes: readonly Node[];
  readonly origins: readonly NodeOrigin[];
  readonly results: readonly Result[];
}
