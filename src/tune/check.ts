/** Whether a schedule's results are the plain one's: to the bit where sums are exact, else within what another order of adding can do. */
import type { Expr, Kernel, Schedule, StorageFormat } from '../compiler/kernel/ir.ts';
import { maxExtent } from '../compiler/kernel/index.ts';
import { LARGEST, QUANTUM_BITS } from './inputs.ts';

/** Half a unit in the last place of a float32 of 1, and of a float16. */
const ROUNDING: Readonly<Record<'f32' | 'f16', number>> = { f32: 2 ** -24, f16: 2 ** -11 };

/** Roundings of what follows a sum: products that the driver may or may not contract with what they are added to. */
const EPILOGUE = 16;

/** What matrix units of halves may add: both factors rounded, in sums whose magnitudes come to no more than twice the result. */
const HALF_FACTORS = 4 * ROUNDING.f16;

/** Bits of a float32's significand. */
const SIGNIFICAND = 24;

/** A number that is a multiple of 2^-bits and at most `most`. */
interface Grain {
  readonly bits: number;
  readonly most: number;
}

/**
 * Largest difference allowed, as a share of the largest result: that of adding `n` numbers in another order is at most
 * 2 (n - 1) roundings of the sum of their magnitudes, and no sum is larger than the largest result by more than cancels.
 */
export function toleranceOf(kernel: Kernel, format: StorageFormat, schedule?: Schedule): number {
  const inexact = kernel.stages.reduce((n, stage) => {
    if (stage.kind !== 'reduce') return n;
    const terms = stage.axes.reduce((product, axis) => product * maxExtent(axis.extent), 1);
    return stage.accumulators.every(({ fn, value }) => fn !== 'sum' || isExactSum(kernel, value, terms)) ? n : n + terms;
  }, 0);
  const factors = schedule?.kind === 'tile' && schedule.matrix?.components === 'f16' ? HALF_FACTORS : 0;
  return (EPILOGUE + 2 * inexact) * ROUNDING[format === 'f16' ? 'f16' : 'f32'] + factors;
}

/** True where no order of adding `terms` of these rounds anything, on the inputs of inputs.ts. */
export function isExactSum({ bindings }: Kernel, value: Expr, terms: number): boolean {
  const grain = grainOf(bindings, value, new Map());
  return grain !== undefined && grain.most * terms * 2 ** grain.bits <= 2 ** SIGNIFICAND;
}

function grainOf(bindings: Kernel['bindings'], expr: Expr, known: Map<Expr, Grain | undefined>): Grain | undefined {
  if (known.has(expr)) return known.get(expr);
  const found = work(bindings, expr, (other) => grainOf(bindings, other, known));
  known.set(expr, found);
  return found;
}

function work(bindings: Kernel['bindings'], expr: Expr, of: (expr: Expr) => Grain | undefined): Grain | undefined {
  switch (expr.kind) {
    case 'load':
      if (bindings[expr.binding]!.format === 'u8x4') return { bits: 0, most: 255 };
      return expr.type === 'f32' ? { bits: QUANTUM_BITS, most: LARGEST } : undefined;
    case 'const':
      return constant(expr.value);
    case 'guard':
      return either(of(expr.value), constant(expr.otherwise));
    case 'select':
      return either(of(expr.yes), of(expr.no));
    case 'unary': {
      const a = of(expr.a);
      return expr.fn === 'neg' || expr.fn === 'abs' ? a : undefined;
    }
    case 'binary': {
      const [a, b] = [of(expr.a), of(expr.b)];
      if (a === undefined || b === undefined) return undefined;
      if (expr.fn === 'mul') return { bits: a.bits + b.bits, most: a.most * b.most };
      if (expr.fn === 'add' || expr.fn === 'sub') return { bits: Math.max(a.bits, b.bits), most: a.most + b.most };
      return expr.fn === 'max' || expr.fn === 'min' ? either(a, b) : undefined;
    }
    default:
      return undefined;
  }
}

function either(a: Grain | undefined, b: Grain | undefined): Grain | undefined {
  return a && b && { bits: Math.max(a.bits, b.bits), most: Math.max(a.most, b.most) };
}

function constant(value: number): Grain | undefined {
  for (let bits = 0; bits <= 8; bits++) if (Number.isInteger(value * 2 ** bits)) return { bits, most: Math.abs(value) };
  return undefined;
}

/**
 * What differs between the results of one binding, in words; undefined where nothing does. Floats may differ by
 * `tolerance` of the largest finite number among the expected ones; what is not finite must be so in both.
 */
export function difference(expected: Uint32Array, found: Uint32Array, format: StorageFormat, tolerance: number): string | undefined {
  if (format !== 'f32' && format !== 'f16') {
    const at = expected.findIndex((word, i) => word !== found[i]);
    return at < 0 ? undefined : `word ${at} is ${found[at]} instead of ${expected[at]}`;
  }
  const [wanted, got] = [numbers(expected, format), numbers(found, format)];
  let scale = 0;
  for (const value of wanted) if (Number.isFinite(value) && Math.abs(value) > scale) scale = Math.abs(value);
  const bound = tolerance * scale;
  for (let i = 0; i < wanted.length; i++) {
    const [a, b] = [wanted[i]!, got[i]!];
    if (Object.is(a, b) || a === b || Math.abs(a - b) <= bound) continue;
    if (Number.isNaN(a) && Number.isNaN(b)) continue;
    return `element ${i} is ${b} instead of ${a}, and ${bound.toPrecision(2)} is what rounding explains`;
  }
  return undefined;
}

/** Share of finite numbers among results: a comparison of what is not finite proves little. */
export function finiteShare(words: Uint32Array, format: StorageFormat): number {
  if (format !== 'f32' && format !== 'f16') return 1;
  const values = numbers(words, format);
  let finite = 0;
  for (const value of values) if (Number.isFinite(value)) finite++;
  return values.length === 0 ? 1 : finite / values.length;
}

function numbers(words: Uint32Array, format: 'f32' | 'f16'): Float32Array {
  if (format === 'f32') return new Float32Array(words.buffer, words.byteOffset, words.length);
  const out = new Float32Array(words.length * 2);
  words.forEach((word, i) => {
    out[2 * i] = fromHalf(word & 0xffff);
    out[2 * i + 1] = fromHalf(word >>> 16);
  });
  return out;
}

function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const mantissa = bits & 1023;
  if (exponent === 31) return mantissa === 0 ? sign * Infinity : NaN;
  return sign * (exponent === 0 ? mantissa * 2 ** -24 : (1 + mantissa / 1024) * 2 ** (exponent - 15));
}
