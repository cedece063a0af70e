/**
 * What a primitive op says of itself, in one file each: shape rule, gradient, float64 reference, cost, and how one
 * element of its result is computed from elements of its inputs. Registered in registry.ts.
 */
import type { Attrs, Node, NodeId, TensorType } from '../graph/ir.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { Bound, Expr, ReduceFn } from '../kernel/ir.ts';
import type { Extent, Index } from '../kernel/index.ts';
import type { Loop } from './loop.ts';

/** A float64 tensor of the reference, row-major; integers and booleans are stored as numbers too. */
export interface RefTensor {
  readonly shape: readonly number[];
  readonly data: Float64Array;
}

/** What the reference of an op can ask for besides its inputs. */
export interface RefContext {
  /** N of this evaluation. */
  readonly rows: number;
  readonly seed: number;
  readonly step: number;
  /** Types of the op's inputs: integer arithmetic differs from float. */
  readonly types: readonly TensorType[];
  /** Word of the frame by name (`lr`, `grad_scale`). */
  frame(name: string): number;
}

/** How an op computes one element. Expressions are built with kernel/expr.ts. */
export interface LowerContext {
  /** Element of input `i` at a logical index (one Index for each axis): a load, or the input's own expression inlined. */
  input(i: number, index: readonly Index[]): Expr;
  /** Type of input `i`. */
  type(i: number): TensorType;
  /** Extent of axis `axis` of input `i`. */
  extent(i: number, axis: number): Extent;
  /** Reduces over fresh axes of the given extents; `body` gets their indices. Gives the accumulator's value. */
  reduce(fn: ReduceFn, extents: readonly { readonly extent: Extent; readonly name: string }[], body: (axes: readonly Index[]) => Expr): Expr;
  /** As `reduce` with `argmax`; gives the winner's row-major position in the reduce axes, i32. */
  reduceIndex(extents: readonly { readonly extent: Extent; readonly name: string }[], body: (axes: readonly Index[]) => Expr): Expr;
  /** `body()` where all bounds hold, else `otherwise`. */
  guard(bounds: readonly Bound[], body: () => Expr, otherwise: number): Expr;
  /** An integer expression as an index, known to lie in [min, max]. */
  toIndex(value: Expr, min: number, max: number): Index;
  /** Uniform [0, 1) for stream `stream` at row-major element `element`. */
  random(stream: number, element: Index): Expr;
}

export interface OpDef {
  readonly name: string;
  /** Type of the result. Throws `ShapeError` with a sentence about the rule that is broken. */
  type(inputs: readonly TensorType[], attrs: Attrs): TensorType;
  /**
   * Gradient with respect to each input, `undefined` where there is none (integers, iota). Absent: the op is not
   * differentiable and stops gradients. Where `wanted[i]` is false nobody asks for input i's gradient: a rule that would
   * need further nodes for it leaves it out.
   */
  gradient?(g: GraphBuilder, node: Node, inputs: readonly NodeId[], grad: NodeId, wanted: readonly boolean[]): readonly (NodeId | undefined)[];
  /** The result in float64. */
  reference(inputs: readonly RefTensor[], attrs: Attrs, context: RefContext): RefTensor;
  /** One element of the result. Absent for composites, which `decompose` first. */
  lower?(context: LowerContext, node: Node, index: readonly Index[]): Expr;
  /** For composites: the same value from primitive ops. */
  decompose?(g: GraphBuilder, node: Node, inputs: readonly NodeId[]): NodeId;
  /** For what runs step by step: the step, instead of `lower`. */
  loop?(node: Node, inputs: readonly TensorType[]): Loop;
  /** Floating-point operations for a whole result at N = rows; a multiply-add counts 2. Default: one an element. */
  flops?(node: Node, inputs: readonly TensorType[], rows: number): number;
  /**
   * `elementwise`: same index in as out. `movement`: index arithmetic only. `reduction`: reads many elements for one.
   * `source`: no inputs.
   */
  readonly kind: 'elementwise' | 'movement' | 'reduction' | 'source' | 'composite';
  /** True where results are sums or extremes rather than activations: mixed precision keeps them f32 in memory. */
  readonly statistic?: true | ((node: Node) => boolean);
}

/** A broken shape rule; the caller adds the layer, both shapes and the lines. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}
