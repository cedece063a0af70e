/** The words that shape rules are written in: reading attributes, checking operands, saying what is wrong. */
import type { Attrs, DType, TensorType } from '../graph/ir.ts';
import type { Shape } from '../../plan/layout.ts';
import { ShapeError } from './op.ts';

const DTYPES: readonly string[] = ['f32', 'i32', 'u32', 'bool'];

export function require(condition: boolean, message: () => string): asserts condition {
  if (!condition) throw new ShapeError(message());
}

export function textAttr<T extends string>(attrs: Attrs, name: string, allowed?: readonly T[]): T {
  const value = attrs[name];
  require(typeof value === 'string' && (!allowed || (allowed as readonly string[]).includes(value)), () => `${name} is ${JSON.stringify(value)}${allowed ? `, not one of ${allowed.join(', ')}` : ', not a text'}`);
  return value as T;
}

export function dtypeAttr(attrs: Attrs, name = 'dtype'): DType {
  return textAttr(attrs, name, DTYPES) as DType;
}

export function intAttr(attrs: Attrs, name: string, min = 0): number {
  const value = attrs[name];
  require(Number.isInteger(value) && (value as number) >= min, () => `${name} is ${JSON.stringify(value)}, not an integer of at least ${min}`);
  return value as number;
}

/** A list of integers, of `length` where that is given. */
export function intsAttr(attrs: Attrs, name: string, min = 0, length?: number): readonly number[] {
  const value = attrs[name];
  require(Array.isArray(value) && value.every((v) => Number.isInteger(v) && (v as number) >= min), () => `${name} is ${JSON.stringify(value)}, not a list of integers of at least ${min}`);
  require(length === undefined || (value as unknown[]).length === length, () => `${name} has ${(value as unknown[]).length} entries where ${length} are wanted`);
  return value as readonly number[];
}

/** Padding before and after, for each of `length` axes; none is negative. */
export function paddingAttr(attrs: Attrs, length: number): readonly (readonly [number, number])[] {
  const value = attrs['padding'];
  require(
    Array.isArray(value) && value.length === length && value.every((p) => Array.isArray(p) && p.length === 2 && p.every((v) => Number.isInteger(v) && (v as number) >= 0)),
    () => `padding is ${JSON.stringify(value)}, not ${length} pairs of integers of at least 0`,
  );
  return value as readonly (readonly [number, number])[];
}

/** A shape from the attributes: positive sizes, N at most in front. */
export function shapeAttr(attrs: Attrs, name = 'shape'): Shape {
  const value = attrs[name];
  require(Array.isArray(value), () => `${name} is ${JSON.stringify(value)}, not a shape`);
  return checkShape(value as Shape);
}

export function checkShape(shape: Shape): Shape {
  shape.forEach((d, i) => require(d === 'N' ? i === 0 : Number.isInteger(d) && d > 0, () => `axis ${i} of ${showShape(shape)} is neither a positive size nor the batch in front`));
  return shape;
}

export function showShape(shape: Shape): string {
  return `[${shape.join(', ')}]`;
}

export function operands(inputs: readonly TensorType[], count: number): void {
  require(inputs.length === count, () => `takes ${count} operands, not ${inputs.length}`);
}

export function ofType(input: TensorType, ...allowed: readonly DType[]): void {
  require(allowed.includes(input.dtype), () => `takes ${allowed.join(' or ')}, not ${input.dtype}`);
}

/** Size of an axis that is not the batch. */
export function sizeAt(shape: Shape, axis: number): number {
  const size = shape[axis];
  require(size !== undefined, () => `${showShape(shape)} has no axis ${axis}`);
  require(size !== 'N', () => `axis ${axis} of ${showShape(shape)} is the batch`);
  return size;
}

/** Strictly increasing axes of a tensor of this rank. */
export function axesAttr(attrs: Attrs, rank: number): readonly number[] {
  const axes = intsAttr(attrs, 'axes');
  axes.forEach((a, i) => require(a < rank && (i === 0 || a > axes[i - 1]!), () => `axes [${axes.join(', ')}] are not increasing axes of a tensor of rank ${rank}`));
  return axes;
}

export function without<T>(list: readonly T[], axes: readonly number[]): T[] {
  return list.filter((_, i) => !axes.includes(i));
}

/** The axes of a tensor of `rank` that are not in `axes`. */
export function otherAxes(rank: number, axes: readonly number[]): number[] {
  return without(Array.from({ length: rank }, (_, i) => i), axes);
}

export function equalShapes(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((d, i) => d === b[i]);
}
