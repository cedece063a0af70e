/** Shape arithmetic that several layer families share: axes as PyTorch counts them, windows, printing. */
import type { Shape } from '../../plan/layout.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import type { LayerContext } from './layer.ts';

export function printShape(shape: Shape): string {
  return `[${shape.join(', ')}]`;
}

/** Size of an axis that can't be the batch. */
export function sizeAt(shape: Shape, axis: number): number {
  const size = shape[axis];
  if (typeof size !== 'number') throw new Error(`axis ${axis} of ${printShape(shape)} has no fixed size`);
  return size;
}

/** Elements of one row: the product of all axes but the batch. */
export function rowSize(shape: Shape): number {
  return shape.reduce<number>((n, d) => (d === 'N' ? n : n * d), 1);
}

/** `dim` as PyTorch counts it (the batch is 0, negative from the end) → axis. The batch axis itself is a fault. */
export function resolveDim(context: LayerContext, dim: number, shape: Shape, argument = 'dim'): number {
  const rank = shape.length;
  if (!Number.isInteger(dim) || dim < -rank || dim >= rank) {
    context.fail('dim-out-of-range', `\`${argument}\` is ${dim}, but the input ${printShape(shape)} has dims 0 to ${rank - 1}`, `use 1 to ${rank - 1}, or -1 for the last`);
  }
  const axis = dim < 0 ? dim + rank : dim;
  if (axis === 0) context.fail('batch-dim', `\`${argument}\` is ${dim}: dim 0 is the batch, which no layer reduces, moves or reshapes`, rank > 1 ? `dims count from the batch: the first one behind it is 1` : 'the input has no other dim');
  return axis;
}

/** Fails unless the input has `rank` axes, the batch included. */
export function expectRank(context: LayerContext, input: NodeId, rank: number, meaning: string): Shape {
  const { shape } = context.type(input);
  if (shape.length !== rank) {
    const image = 'a `reshape: [channels, height, width]` before it makes an image of a row';
    const sequence = '`flatten: {start_dim: 2}` and `permute: [0, 2, 1]` before it make a sequence of an image, its pixels one after the other';
    context.fail('shape-mismatch', `takes an input ${meaning}, but gets ${printShape(shape)}`, shape.length === 2 && rank === 4 ? image : shape.length === 4 && meaning.endsWith('features]') ? sequence : undefined);
  }
  return shape;
}

/** Fails unless the input holds floats. */
export function expectFloat(context: LayerContext, input: NodeId): void {
  const { dtype, shape } = context.type(input);
  if (dtype !== 'f32') context.fail('dtype-mismatch', `takes numbers (f32), but gets ${dtype} ${printShape(shape)}`, 'class indices and token ids go through an `embedding` first');
}

export interface Window {
  readonly kernel: readonly number[];
  readonly stride: readonly number[];
  /** Added before and after each axis. */
  readonly padding: readonly (readonly [number, number])[];
  readonly dilation: readonly number[];
}

export const AXIS_NAMES: { readonly [axes: number]: readonly string[] } = { 1: ['length'], 2: ['height', 'width'], 3: ['depth', 'height', 'width'] };

/**
 * Output size of each spatial axis: floor((size + padding - dilation * (kernel - 1) - 1) / stride) + 1, PyTorch's formula.
 * Fails where the dilated kernel is larger than the padded input.
 */
export function windowSizes(context: LayerContext, sizes: readonly number[], window: Window): readonly number[] {
  return sizes.map((size, i) => {
    const [low, high] = window.padding[i]!;
    const reach = window.dilation[i]! * (window.kernel[i]! - 1) + 1;
    const padded = size + low + high;
    if (reach > padded) {
      const axis = AXIS_NAMES[sizes.length]![i]!;
      const dilated = window.dilation[i]! > 1 ? ` (dilated: ${reach})` : '';
      const grown = low + high > 0 ? `, ${padded} with padding` : '';
      context.fail('kernel-too-large', `the kernel's ${axis} ${window.kernel[i]!}${dilated} is larger than the input's ${size}${grown}`, 'make `kernel_size` smaller, add `padding`, or pool less before it');
    }
    return Math.floor((padded - reach) / window.stride[i]!) + 1;
  });
}

/** Both sides of each axis padded alike. */
export function symmetric(padding: readonly number[]): (readonly [number, number])[] {
  return padding.map((p) => [p, p] as const);
}

/** A vector over axis `axis`, spread over `shape`. */
export function alongAxis(g: GraphBuilder, vector: NodeId, axis: number, shape: Shape): NodeId {
  return g.add('broadcast', [vector], { shape: [...shape], axes: [axis] });
}

/** Rows of this submission times `perRow`, as f32: what a mean over the batch divides by. The bound never enters. */
export function batchCount(g: GraphBuilder, perRow: number): NodeId {
  return perRow === 1 ? g.rows() : g.binaryConst('mul', g.rows(), perRow);
}
