/**
 * The kernel IR: what a kernel computes. For every point of the parallel axes, its stages run in order: a reduce stage
 * yields accumulators, a store stage writes. How it runs (tiles, workgroups) is the schedule, kept apart. Nothing here
 * names a layer, a path or a tensor id: equal kernels are equal data.
 */
import type { MatrixShape } from '../../plan/matrix.ts';
import type { UnaryFn, BinaryFn } from '../ops/scalar.ts';
import type { Axis, Index } from './index.ts';

export type { MatrixShape } from '../../plan/matrix.ts';
export type { Axis, Extent, Index } from './index.ts';
export type ScalarType = 'f32' | 'i32' | 'u32' | 'bool';

/**
 * How elements lie in the buffer; only load and store emission know it. `u8x4`: bytes, four to a u32 word. `f16`: halves,
 * f32 when loaded, rounded when stored; what a half can't hold becomes an infinity.
 */
export type StorageFormat = 'f32' | 'i32' | 'u32' | 'u8x4' | 'f16';

/** Bytes of an element. */
export function formatBytes(format: StorageFormat): number {
  return format === 'u8x4' ? 1 : format === 'f16' ? 2 : 4;
}

export interface Binding {
  /** Role name in the WGSL: `x`, `weight`, `out`; unique in the kernel. */
  readonly name: string;
  readonly access: 'read' | 'read_write';
  readonly format: StorageFormat;
}

/** lower <= index < upper. */
export interface Bound {
  readonly index: Index;
  readonly lower: number;
  /** `rows`: the run-time N times `times`. */
  readonly upper: number | { readonly rows: number };
}

/** A scalar expression; a DAG of plain data, shared nodes being the same object. */
export type Expr =
  | { readonly kind: 'const'; readonly type: ScalarType; readonly value: number }
  /** Element of a binding at a physical index. */
  | { readonly kind: 'load'; readonly type: ScalarType; readonly binding: number; readonly index: Index }
  /** An index as a value, i32. */
  | { readonly kind: 'index'; readonly type: 'i32'; readonly index: Index }
  | { readonly kind: 'unary'; readonly type: ScalarType; readonly fn: UnaryFn; readonly a: Expr }
  | { readonly kind: 'binary'; readonly type: ScalarType; readonly fn: BinaryFn; readonly a: Expr; readonly b: Expr }
  | { readonly kind: 'select'; readonly type: ScalarType; readonly condition: Expr; readonly yes: Expr; readonly no: Expr }
  | { readonly kind: 'cast'; readonly type: ScalarType; readonly a: Expr }
  /** `value` where every bound holds, else the constant `otherwise`; loads inside are only made in bounds. */
  | { readonly kind: 'guard'; readonly type: ScalarType; readonly bounds: readonly Bound[]; readonly value: Expr; readonly otherwise: number }
  /**
   * Result of an earlier reduce stage; `index` is the position of an argmax's winner in its reduce axes, row-major. `inner`:
   * an inner sum of the stage itself, at the point that it is at.
   */
  | { readonly kind: 'accumulator'; readonly type: ScalarType; readonly stage: number; readonly accumulator: number; readonly part: AccumulatorPart }
  /** Uniform f32 in [0, 1) of (seed, step, stream, element); the stream is a word of `args`. */
  | { readonly kind: 'random'; readonly type: 'f32'; readonly stream: number; readonly element: Index }
  /** A word of the frame by name; `rows`, `step`, `slot`, `lr`. */
  | { readonly kind: 'frame'; readonly type: 'u32' | 'f32'; readonly name: string }
  /** Word `word` of the dispatch's `args`. */
  | { readonly kind: 'arg'; readonly type: 'u32' | 'f32'; readonly word: number };

export type AccumulatorPart = 'value' | 'index' | 'inner';

export type ReduceFn = 'sum' | 'max' | 'min' | 'argmax';

/** `argmax` keeps the first of equal values, and a NaN wins over everything. */
export interface Accumulator {
  readonly fn: ReduceFn;
  readonly value: Expr;
  /** Of a sum: one for each point of these axes, which a store stage that reads it has among its own. Default: a single one. */
  readonly axes?: readonly Axis[];
}

/** A sum that is worked out anew at each point of a reduce stage: a score of attention. */
export interface InnerSum {
  readonly axes: readonly Axis[];
  readonly value: Expr;
}

/** Loops over `axes` (outer to inner) and combines; all accumulators share the loops. */
export interface ReduceStage {
  readonly kind: 'reduce';
  readonly axes: readonly Axis[];
  readonly accumulators: readonly Accumulator[];
  /** What the accumulators' values can ask for as part `inner` of this stage. Default: nothing. */
  readonly inner?: readonly InnerSum[];
}

export interface Store {
  readonly binding: number;
  readonly index: Index;
  readonly value: Expr;
  /**
   * Of a sum that rides along with a product (accumulators behind the first, which are the plain sum of one factor): the one
   * parallel point, as a linear index of the axes that the sum doesn't have, at which it is written. Each element of the factor
   * takes part in the product there.
   */
  readonly where?: Bound;
}

/** Writes, for each point of `axes` (none: once for each parallel point). */
export interface StoreStage {
  readonly kind: 'store';
  readonly axes: readonly Axis[];
  readonly stores: readonly Store[];
}

export type Stage = ReduceStage | StoreStage;

export interface Kernel {
  /** Canonical name from the ops in it: `conv2d_add`, `softmax`; valid in WGSL. */
  readonly name: string;
  readonly axes: readonly Axis[];
  readonly stages: readonly Stage[];
  readonly bindings: readonly Binding[];
}

/**
 * `loop`: one invocation for each point of the parallel axes, everything else in its loops.
 * `row`: one workgroup of `lanes` invocations for each point; reduce and store axes are strided over the lanes.
 * `column`: as `loop`, `columns` invocations beside each other; `lanes` rows of them share the axes of the stages.
 * `tile`: a sum of products; each invocation owns `tm` points of the flattened `m` axes times `tn` (a multiple of 4, or
 * 1) of the flattened `n` axes; `m` indexes the left factor, `n` the right one, `batch` both.
 * `attention`: stages with inner sums; each invocation owns `rows` points of the last parallel axis, and takes `block` points
 * of the innermost reduce axis at a time. A maximum and the sums of exponentials below it are one loop.
 */
export type Schedule =
  /** `width`: neighbouring points of an invocation; default: four where the stores are aligned, else one. */
  | { readonly kind: 'loop'; readonly workgroup: number; readonly width?: 1 | 4 }
  | {
      readonly kind: 'row';
      readonly lanes: number;
      /** Four points of the stages' axes at a time. Default: one. */
      readonly width?: 4;
      /**
       * Merge with subgroup operations: the workgroup is one subgroup of exactly this many lanes, or, with 0, subgroups are of
       * whatever size. Absent: a tree in workgroup memory.
       */
      readonly subgroup?: number;
    }
  | { readonly kind: 'column'; readonly columns: number; readonly lanes: number; readonly width?: 1 | 4 }
  | {
      readonly kind: 'tile';
      readonly batch: readonly number[];
      readonly m: readonly number[];
      readonly n: readonly number[];
      readonly tm: number;
      readonly tn: number;
      readonly workgroup: readonly [number, number];
      /** Broadcast the left factor within a subgroup of exactly this many lanes; 0: plain loads. */
      readonly subgroup: number;
      /**
       * With a subgroup: how many points of the innermost reduce axis one load of the left factor covers, a divisor of
       * `subgroup`; the lanes cover subgroup / depth rows. Default 1.
       */
      readonly depth?: number;
      /**
       * Without a subgroup: bring both factors to workgroup memory, this many points of the flattened reduce axes at a
       * time. It, `tm` and `tn` are multiples of 4. Absent: plain loads.
       */
      readonly block?: number;
      /** With blocks: read the next block into registers before the present one is multiplied. Default false. */
      readonly prefetch?: boolean;
      /** With blocks: matrix units multiply them, and the factors are rounded to their components. Absent: every invocation its own results. */
      readonly matrix?: MatrixShape;
    }
  | {
      readonly kind: 'attention';
      /** Invocations in a workgroup, next to each other along the last parallel axis. */
      readonly lanes: number;
      readonly rows: number;
      readonly block: number;
      /** True: the lanes are one subgroup and broadcast what they share; false: it goes through workgroup memory. */
      readonly subgroup: boolean;
    };
