/**
 * Scalar functions as WGSL, for one value or four. WGSL lets a compiler assume that NaN does not occur, and built-in
 * max, min and clamp lose it, so everything here keeps NaN by selecting on comparisons or looks at exponent bits.
 */
import type { BinaryFn, UnaryFn } from '../compiler/ops/scalar.ts';
import type { ScalarType } from '../compiler/kernel/ir.ts';
import { f32 } from './literals.ts';

export type Width = 1 | 4;

/** WGSL type of `width` values. */
export function typeName(type: ScalarType, width: Width): string {
  if (width === 1) return type;
  return type === 'bool' ? 'vec4<bool>' : `vec4${type[0]}`;
}

export type HelperName = 'is_nan' | 'safe_exp' | 'safe_tanh' | 'sigmoid' | 'softplus' | 'erf' | 'sign_of' | 'larger' | 'smaller' | 'mix_bits' | 'is_finite' | 'power' | 'rank_of' | 'of_rank' | 'rank_below' | 'of_rank_below';

/** exp overflows f32 above 88.72 and is 0 below -104: clamped, so that no infinity arises. */
const EXP_LOW = -104;
const EXP_HIGH = 88;
/** tanh is 1 in f32 from 9.02 on; built-in tanh may give anything beyond 88. */
const TANH_LIMIT = 10;

interface Helper {
  readonly needs?: readonly HelperName[];
  /** Parameters, result type and body lines; `v` splats a constant. */
  body(width: Width, v: (value: number) => string, call: (name: HelperName) => string): { parameters: string; result: string; lines: readonly string[] };
}

function splatBits(width: Width): (bits: string) => string {
  return (bits) => (width === 1 ? bits : `vec4u(${bits})`);
}

const HELPERS: Readonly<Record<HelperName, Helper>> = {
  is_nan: {
    body: (w) => {
      const [u, bits] = [typeName('u32', w), splatBits(w)];
      return { parameters: `value: ${typeName('f32', w)}`, result: typeName('bool', w), lines: [`return (bitcast<${u}>(value) & ${bits('0x7fffffffu')}) > ${bits('0x7f800000u')};`] };
    },
  },
  is_finite: {
    body: (w) => {
      const [u, bits] = [typeName('u32', w), splatBits(w)];
      return { parameters: `value: ${typeName('f32', w)}`, result: typeName('bool', w), lines: [`return (bitcast<${u}>(value) & ${bits('0x7f800000u')}) != ${bits('0x7f800000u')};`] };
    },
  },
  safe_exp: {
    body: (w, v) => ({
      parameters: `x: ${typeName('f32', w)}`,
      result: typeName('f32', w),
      lines: [`let below = select(x, ${v(EXP_HIGH)}, x > ${v(EXP_HIGH)});`, `return exp(select(below, ${v(EXP_LOW)}, below < ${v(EXP_LOW)}));`],
    }),
  },
  safe_tanh: {
    body: (w, v) => ({
      parameters: `x: ${typeName('f32', w)}`,
      result: typeName('f32', w),
      lines: [`let below = select(x, ${v(TANH_LIMIT)}, x > ${v(TANH_LIMIT)});`, `return tanh(select(below, ${v(-TANH_LIMIT)}, below < ${v(-TANH_LIMIT)}));`],
    }),
  },
  sigmoid: {
    needs: ['safe_exp'],
    body: (w, _v, call) => ({ parameters: `x: ${typeName('f32', w)}`, result: typeName('f32', w), lines: [`return 1.0 / (1.0 + ${call('safe_exp')}(-x));`] }),
  },
  // log(1 + exp(x)) without overflow. Below 0.03 the logarithm's series is used, where 1 + e would round e away.
  softplus: {
    needs: ['safe_exp'],
    body: (w, v, call) => ({
      parameters: `x: ${typeName('f32', w)}`,
      result: typeName('f32', w),
      lines: [
        `let e = ${call('safe_exp')}(-abs(x));`,
        'let series = e * (1.0 - e * (0.5 - e * (0.33333334 - e * 0.25)));',
        `return select(x, ${v(0)}, x < ${v(0)}) + select(log(1.0 + e), series, e < ${v(0.03)});`,
      ],
    }),
  },
  // Abramowitz and Stegun 7.1.26: |error| below 1.5e-7 in exact arithmetic.
  erf: {
    needs: ['safe_exp'],
    body: (w, v, call) => ({
      parameters: `x: ${typeName('f32', w)}`,
      result: typeName('f32', w),
      lines: [
        'let size = abs(x);',
        'let t = 1.0 / (1.0 + 0.3275911 * size);',
        `let tail = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * ${call('safe_exp')}(-size * size);`,
        `return select(1.0 - tail, tail - 1.0, x < ${v(0)});`,
      ],
    }),
  },
  sign_of: {
    body: (w, v) => ({ parameters: `x: ${typeName('f32', w)}`, result: typeName('f32', w), lines: [`return select(select(x, ${v(1)}, x > ${v(0)}), ${v(-1)}, x < ${v(0)});`] }),
  },
  larger: {
    needs: ['is_nan'],
    body: (w, _v, call) => ({ parameters: `a: ${typeName('f32', w)}, b: ${typeName('f32', w)}`, result: typeName('f32', w), lines: [`return select(b, a, (a > b) | ${call('is_nan')}(a));`] }),
  },
  smaller: {
    needs: ['is_nan'],
    body: (w, _v, call) => ({ parameters: `a: ${typeName('f32', w)}, b: ${typeName('f32', w)}`, result: typeName('f32', w), lines: [`return select(b, a, (a < b) | ${call('is_nan')}(a));`] }),
  },
  // pow of a negative base is undefined in WGSL: the sign is worked out apart, for the whole exponents where it exists.
  power: {
    body: (w, v) => ({
      parameters: `base: ${typeName('f32', w)}, exponent: ${typeName('f32', w)}`,
      result: typeName('f32', w),
      lines: [
        'let size = pow(abs(base), exponent);',
        `let odd = floor(exponent * 0.5) * 2.0 != exponent;`,
        `let signed = select(size, -size, (base < ${v(0)}) & odd);`,
        `return select(signed, ${v(1)}, exponent == ${v(0)});`,
      ],
    }),
  },
  // The order of floats as that of u32, NaN above all; 0 and -0 are equal.
  rank_of: {
    needs: ['is_nan'],
    body: (_w, _v, call) => ({
      parameters: 'value: f32',
      result: 'u32',
      lines: ['let bits = select(bitcast<u32>(value), 0u, value == 0.0);', 'let rank = select(bits | 0x80000000u, ~bits, bits >= 0x80000000u);', `return select(rank, 0xffffffffu, ${call('is_nan')}(value));`],
    }),
  },
  of_rank: {
    body: () => ({ parameters: 'rank: u32', result: 'f32', lines: ['return bitcast<f32>(select(~rank, rank & 0x7fffffffu, rank >= 0x80000000u));'] }),
  },
  // From the largest to the smallest, NaN above all.
  rank_below: {
    needs: ['rank_of'],
    body: (_w, _v, call) => ({ parameters: 'value: f32', result: 'u32', lines: [`let rank = ${call('rank_of')}(value);`, 'return select(~rank, rank, rank == 0xffffffffu);'] }),
  },
  of_rank_below: {
    needs: ['of_rank'],
    body: (_w, _v, call) => ({ parameters: 'rank: u32', result: 'f32', lines: [`return ${call('of_rank')}(select(~rank, rank, rank == 0xffffffffu));`] }),
  },
  // Wellons' lowbias32, as in plan/random.ts.
  mix_bits: {
    body: (w) => {
      const [u, by] = [typeName('u32', w), splatBits(w)];
      return {
        parameters: `bits: ${u}`,
        result: u,
        lines: [`var h = bits ^ (bits >> ${by('16u')});`, 'h *= 0x7feb352du;', `h ^= h >> ${by('15u')};`, 'h *= 0x846ca68bu;', `return h ^ (h >> ${by('16u')});`],
      };
    },
  },
};

export const HELPER_ORDER = Object.keys(HELPERS) as HelperName[];

/** Name of a helper at a width. */
export function helperFunction(name: HelperName, width: Width): string {
  return width === 1 ? name : `${name}_vec4`;
}

export function helperNeeds(name: HelperName): readonly HelperName[] {
  return HELPERS[name].needs ?? [];
}

/** Definition of a helper at a width. */
export function helperText(name: HelperName, width: Width): string[] {
  const splat = (value: number): string => (width === 1 ? f32(value) : `vec4f(${f32(value)})`);
  const { parameters, result, lines } = HELPERS[name].body(width, splat, (needed) => helperFunction(needed, width));
  return [`fn ${helperFunction(name, width)}(${parameters}) -> ${result} {`, ...lines.map((l) => `  ${l}`), '}'];
}

/** How a unary function of f32 (or, where it says so, integers) is written: a call of a helper or of a built-in. */
export function unaryCall(fn: UnaryFn, type: ScalarType): { readonly helper: HelperName } | { readonly builtin: string } | { readonly prefix: string } | { readonly reciprocal: true } {
  switch (fn) {
    case 'neg':
      return { prefix: '-' };
    case 'not':
      return { prefix: '!' };
    case 'exp':
      return { helper: 'safe_exp' };
    case 'tanh':
      return { helper: 'safe_tanh' };
    case 'sigmoid':
    case 'softplus':
    case 'erf':
    case 'is_finite':
      return { helper: fn };
    case 'sign':
      return type === 'f32' ? { helper: 'sign_of' } : { builtin: 'sign' };
    case 'rsqrt':
      return { builtin: 'inverseSqrt' };
    case 'reciprocal':
      return { reciprocal: true };
    default:
      return { builtin: fn };
  }
}

/** Operator of a binary function with its precedence, or nothing where it is a call. */
export function operatorOf(fn: BinaryFn): { readonly text: string; readonly precedence: Precedence } | undefined {
  switch (fn) {
    case 'add':
      return { text: '+', precedence: 'sum' };
    case 'sub':
      return { text: '-', precedence: 'sum' };
    case 'mul':
      return { text: '*', precedence: 'product' };
    case 'div':
      return { text: '/', precedence: 'product' };
    case 'lt':
      return { text: '<', precedence: 'other' };
    case 'le':
      return { text: '<=', precedence: 'other' };
    case 'gt':
      return { text: '>', precedence: 'other' };
    case 'ge':
      return { text: '>=', precedence: 'other' };
    case 'eq':
      return { text: '==', precedence: 'other' };
    case 'ne':
      return { text: '!=', precedence: 'other' };
    case 'and':
      return { text: '&', precedence: 'other' };
    case 'or':
      return { text: '|', precedence: 'other' };
    default:
      return undefined;
  }
}

/** How tightly a text binds: a name or call, `*` and `/`, `+` and `-`, or what always needs brackets inside another. */
export type Precedence = 'atom' | 'product' | 'sum' | 'other';
