/** Operators, function calls and conversions put together from the code of their operands. */
import type { BinaryFn, UnaryFn } from '../compiler/ops/scalar.ts';
import type { ScalarType } from '../compiler/kernel/ir.ts';
import { isPredicate } from '../compiler/ops/scalar.ts';
import type { Code } from './context.ts';
import { operatorOf, typeName, unaryCall, type HelperName, type Precedence, type Width } from './functions.ts';
import { literal } from './literals.ts';

type Helper = (name: HelperName, width: Width) => string;

const RANK: Readonly<Record<Precedence, number>> = { atom: 3, product: 2, sum: 1, other: 0 };

/** The text, in brackets where it binds less tightly than `least`. */
export function operand(code: Code, least: Precedence = 'atom'): string {
  return RANK[code.precedence] >= RANK[least] ? code.text : `(${code.text})`;
}

/** The code as four equal values, if it isn't four already. */
export function widen(code: Code, width: Width): Code {
  if (code.width === width || width === 1) return code;
  return { ...code, width, text: `${typeName(code.type, width)}(${code.text})`, precedence: 'atom' };
}

export function atom(text: string, type: ScalarType, width: Width): Code {
  return { text, type, width, precedence: 'atom' };
}

export function unaryCode(fn: UnaryFn, a: Code, helper: Helper): Code {
  const type = isPredicate(fn) ? 'bool' : a.type;
  const how = unaryCall(fn, a.type);
  if ('prefix' in how) return { ...atom(`${how.prefix}${operand(a)}`, type, a.width), precedence: 'product' };
  if ('reciprocal' in how) return { ...atom(`1.0 / ${operand(a)}`, type, a.width), precedence: 'product' };
  const name = 'helper' in how ? helper(how.helper, a.width) : how.builtin;
  return atom(`${name}(${a.text})`, type, a.width);
}

/**
 * A binary function. `a` and `b` are names or literals where the function writes them twice (`mod`, `max` and `min` of
 * f32, `pow`): see `writesTwice`.
 */
export function binaryCode(fn: BinaryFn, a: Code, b: Code, helper: Helper, constant?: number): Code {
  const width: Width = a.width === 4 || b.width === 4 ? 4 : 1;
  const type = isPredicate(fn) ? 'bool' : a.type;
  const operator = operatorOf(fn);
  if (operator) {
    // Arithmetic mixes scalars and vectors; comparisons and logic don't.
    const mixes = operator.precedence !== 'other';
    const [x, y] = mixes ? [a, b] : [widen(a, width), widen(b, width)];
    const [least, right]: [Precedence, Precedence] = operator.precedence === 'sum' ? ['sum', 'product'] : operator.precedence === 'product' ? ['product', 'atom'] : ['atom', 'atom'];
    return { text: `${operand(x, least)} ${operator.text} ${operand(y, right)}`, type, width, precedence: operator.precedence };
  }
  if (fn === 'mod') return { ...modulo(a, b), width };
  if (fn === 'pow') return power(a, b, width, helper, constant);
  const [x, y] = [widen(a, width), widen(b, width)];
  if (a.type !== 'f32') return atom(`${fn}(${x.text}, ${y.text})`, type, width);
  // A constant is not NaN: then one comparison, false for NaN, keeps NaN.
  if (constant !== undefined) return atom(`select(${x.text}, ${y.text}, ${x.text} ${fn === 'max' ? '<' : '>'} ${y.text})`, type, width);
  return atom(`${helper(fn === 'max' ? 'larger' : 'smaller', width)}(${x.text}, ${y.text})`, type, width);
}

/** True where `binaryCode` repeats its first operand. */
export function writesTwice(fn: BinaryFn, type: ScalarType, constant: number | undefined): boolean {
  if (fn === 'mod') return type !== 'u32';
  if (fn === 'pow') return constant !== undefined;
  return (fn === 'max' || fn === 'min') && type === 'f32' && constant !== undefined;
}

/** Floored: the sign is the divisor's. */
function modulo(a: Code, b: Code): Code {
  const [x, y] = [operand(a), operand(b)];
  if (a.type === 'u32') return { ...a, text: `${x} % ${y}`, precedence: 'product' };
  if (a.type === 'i32') return { ...a, text: `(${x} % ${y} + ${y}) % ${y}`, precedence: 'product' };
  return { ...a, text: `${x} - ${y} * floor(${x} / ${y})`, precedence: 'sum' };
}

/** Small whole exponents are products: exact for every sign of the base, and fast. */
function power(a: Code, b: Code, width: Width, helper: Helper, exponent: number | undefined): Code {
  if (exponent !== undefined && Number.isInteger(exponent) && exponent !== 0 && Math.abs(exponent) <= 4) {
    const product = Array.from({ length: Math.abs(exponent) }, () => a.text).join(' * ');
    return exponent > 0 ? { ...a, text: product, precedence: 'product' } : { ...a, text: `1.0 / (${product})`, precedence: 'product' };
  }
  if (exponent === -0.5) return atom(`inverseSqrt(${a.text})`, 'f32', a.width);
  return atom(`${helper('power', width)}(${widen(a, width).text}, ${widen(b, width).text})`, 'f32', width);
}

/** Conversion: f32 to integers truncates and saturates, bool gives 0 or 1. */
export function castCode(a: Code, type: ScalarType): Code {
  return a.type === type ? a : atom(`${typeName(type, a.width)}(${a.text})`, type, a.width);
}

/** `condition ? yes : no`, element by element. */
export function selectCode(condition: Code, yes: Code, no: Code): Code {
  const width: Width = [condition, yes, no].some((c) => c.width === 4) ? 4 : 1;
  // A scalar condition chooses whole vectors.
  return atom(`select(${widen(no, width).text}, ${widen(yes, width).text}, ${condition.text})`, yes.type, width);
}

export function constantCode(value: number, type: ScalarType): Code {
  return { text: literal(value, type), type, width: 1, precedence: value < 0 || Object.is(value, -0) ? 'product' : 'atom' };
}
