/** Loads and stores: storage formats, vector accesses, and what is read where a mask fails. Nothing else knows them. */
import { guard } from '../compiler/kernel/expr.ts';
import { floorDiv, modulo, type Index } from '../compiler/kernel/index.ts';
import type { Binding, Expr } from '../compiler/kernel/ir.ts';
import { postOrder } from '../compiler/kernel/traverse.ts';
import { atom, castCode, operand, widen } from './arithmetic.ts';
import type { Code, Context, Mask } from './context.ts';
import type { Width } from './functions.ts';
import type { IndexWriter } from './indices.ts';
import { scalarOf } from './module.ts';
import { ScheduleError } from './errors.ts';

type Load = Extract<Expr, { kind: 'load' }>;

/** A load: one element, or four along the vector axis. */
export function loadCode(context: Context, indices: IndexWriter, bindings: readonly Binding[], expr: Load, at: number, mask: Mask): Code {
  const binding = bindings[expr.binding]!;
  const name = context.module.bindings[expr.binding]!;
  const hint = `${binding.name}_at`;
  const type = scalarOf(binding.format);
  // One element for all four, unless some of them must not read it.
  const alike = !context.lanes.differ(expr.index) && !mask.some((b) => context.lanes.differ(b.index));
  if (alike) return castCode(element(indices, binding, name, expr.index, at, hint, mask), expr.type);
  if (context.lanes.areAligned(expr.index) && (context.module.isVector(expr.binding) || binding.format === 'u8x4')) {
    // Bounds that differ between elements never leave a padded row.
    const whole = mask.filter((b) => !context.lanes.differ(b.index));
    const text = `${name}[${indices.masked(floorDiv(context.lanes.of(expr.index, 0), 4), at, hint, whole)}]`;
    if (binding.format === 'f16') return castCode(atom(`vec4f(${text})`, type, 4), expr.type);
    if (binding.format !== 'u8x4') return castCode(atom(text, type, 4), expr.type);
    return castCode({ ...atom(`(vec4u(${text}) >> vec4u(0u, 8u, 16u, 24u)) & vec4u(0xffu)`, 'u32', 4), precedence: 'other' }, expr.type);
  }
  const lanes = [0, 1, 2, 3].map((j) => element(indices, binding, name, context.lanes.of(expr.index, j), at, hint, context.lanes.ofMask(mask, j)).text);
  return castCode(atom(`vec4${type[0]}(${lanes.join(', ')})`, type, 4), expr.type);
}

/** One element. */
function element(indices: IndexWriter, binding: Binding, name: string, index: Index, at: number, hint: string, mask: Mask): Code {
  if (binding.format === 'f16') return atom(`f32(${name}[${indices.masked(index, at, hint, mask)}])`, 'f32', 1);
  if (binding.format !== 'u8x4') return atom(`${name}[${indices.masked(index, at, hint, mask)}]`, scalarOf(binding.format), 1);
  const word = `${name}[${indices.masked(floorDiv(index, 4), at, hint, mask)}]`;
  const byte = modulo(index, 4);
  if (byte.terms.length === 0 && byte.constant === 0) return { ...atom(`${word} & 0xffu`, 'u32', 1), precedence: 'other' };
  return { ...atom(`(${word} >> (${indices.operand(byte, at, 'byte', mask)} * 8u)) & 0xffu`, 'u32', 1), precedence: 'other' };
}

/** The lines of one store. `inside`: bounds that elements of a vector must keep; others of a padded row become zero. */
export function storeLines(context: Context, indices: IndexWriter, bindings: readonly Binding[], store: { readonly binding: number; readonly index: Index }, value: Code, inside: Mask = []): string[] {
  const binding = bindings[store.binding]!;
  if (binding.format === 'u8x4') throw new ScheduleError(`${binding.name}: bytes can't be stored, four share a word`);
  const name = context.module.bindings[store.binding]!;
  const hint = `${binding.name}_at`;
  const at = context.scopes.depth;
  const code = castCode(value, scalarOf(binding.format));
  if (!context.lanes.differ(store.index)) {
    if (code.width === 4) throw new ScheduleError(`${binding.name}: four values for one element`);
    return [`${name}[${indices.text(store.index, at, hint, [])}] = ${stored(binding, code.text, 1)};`];
  }
  const wide = widen(code, 4);
  if (context.module.isVector(store.binding)) {
    const kept = inside.length > 0 ? `select(vec4${code.type[0]}(), ${wide.text}, ${indices.mask(inside).text})` : wide.text;
    return [`${name}[${indices.text(floorDiv(context.lanes.of(store.index, 0), 4), at, hint, [])}] = ${stored(binding, kept, 4)};`];
  }
  const four = /^\w+$/.test(wide.text) ? wide.text : context.scopes.bind(at, `${binding.name}_four`, wide.text, `four:${store.binding}:${wide.text}`, 4);
  return [0, 1, 2, 3].flatMap((j) => {
    const one = `${operand(atom(four, code.type, 4))}.${'xyzw'[j]}`;
    const line = `${name}[${indices.text(context.lanes.of(store.index, j), at, hint, [])}] = ${stored(binding, one, 1)};`;
    const mask = context.lanes.ofMask(inside, j);
    return mask.length > 0 ? [`if (${indices.mask(mask).text}) { ${line} }`] : [line];
  });
}

/**
 * A value as it is written to the buffer. Conversion to a half rounds, and from 2^16 on WGSL has it give an infinity: what
 * overflows is found where a gradient's norm is not finite. Nothing clamps.
 */
function stored(binding: Binding, text: string, width: Width): string {
  return binding.format !== 'f16' ? text : `${width === 4 ? 'vec4h' : 'f16'}(${text})`;
}

/** The value with loads that don't fill a vec4 kept within the last column. */
export function keepWithin(context: Context, inside: Mask, value: Expr): Expr {
  if (inside.length === 0) return value;
  const { lanes, module } = context;
  const leaves = postOrder([value]).some((e) => e.kind === 'load' && lanes.differ(e.index) && !module.isVector(e.binding));
  return leaves ? context.interner.substitution().expr(guard(inside, value, 0)) : value;
}
