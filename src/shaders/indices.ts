/**
 * Index expressions as WGSL. All index arithmetic is u32 and wraps around: an intermediate below zero is harmless when
 * the sum is not, and `lower <= i < upper` becomes the single comparison `i - lower < upper - lower`. Each part of a sum
 * is bound in the outermost block that knows its axes, so divisions stay out of inner loops.
 */
import { add, constant, ofTerm, scale, type Atom, type Index, type Term } from '../compiler/kernel/index.ts';
import type { Bound, Expr } from '../compiler/kernel/ir.ts';
import { valuesOf } from '../compiler/kernel/traverse.ts';
import { maskKey, type Code, type Context, type Mask } from './context.ts';
import { u32 } from './literals.ts';

/** Writes the scalar expressions inside indices. */
export interface RuntimeValues {
  depth(expr: Expr, mask: Mask): number;
  /** As u32 text; `hint` names it. */
  index(expr: Expr, at: number, hint: string, mask: Mask): string;
}

interface Text {
  readonly text: string;
  readonly simple: boolean;
}

export class IndexWriter {
  private readonly context: Context;
  private readonly values: RuntimeValues;

  constructor(context: Context, values: RuntimeValues) {
    this.context = context;
    this.values = values;
  }

  /** Depth of the outermost block where the index can be worked out; `mask` holds for values loaded in it. */
  depth(index: Index, mask: Mask): number {
    return index.terms.reduce((depth, t) => Math.max(depth, this.atomDepth(t.atom, mask)), 0);
  }

  private atomDepth(atom: Atom, mask: Mask): number {
    if (atom.kind === 'axis') return atom.axis.id === this.context.lanes.axis?.id ? 0 : this.context.axis(atom.axis).depth;
    if (atom.kind === 'value') return this.values.depth(atom.value as Expr, mask);
    return this.depth(atom.of, mask);
  }

  /** u32 text at depth `at`, in brackets unless it is a name, a number or a call. */
  operand(index: Index, at: number, hint: string, mask: Mask): string {
    const { text, simple } = this.sum(index, at, hint, mask);
    return simple ? text : `(${text})`;
  }

  /** u32 text at depth `at`. `hint` names what has to be bound on the way. */
  text(index: Index, at: number, hint: string, mask: Mask): string {
    return this.sum(index, at, hint, mask).text;
  }

  private sum(index: Index, at: number, hint: string, mask: Mask): Text {
    if (index.terms.length === 0) return { text: u32(index.constant), simple: true };
    const groups = this.byDepth(index, mask);
    if (groups.length === 1 && index.terms.every((t) => t.coefficient < 0)) {
      // Nothing is added, so the constant comes first.
      return this.addTerms(u32(index.constant), index.terms, groups[0]!.depth, hint, mask);
    }
    const often = this.context.timesIndexUsed(index) > 1;
    // A value loaded inside the index is another one under another mask.
    const guarded = mask.length > 0 && valuesOf(index).length > 0 ? `?${maskKey(mask)}` : '';
    let known: Text | undefined;
    const keys: string[] = [];
    groups.forEach(({ depth, terms }, i) => {
      keys.push(...terms.map((t) => `${t.coefficient}*${t.atom.key}`));
      const sum = this.addTerms(known?.text, terms, depth, hint, mask);
      const last = i === groups.length - 1;
      const bind = !sum.simple && (!last || depth < at || often);
      known = bind ? { text: this.bound(depth, keys, guarded, hint, sum.text), simple: true } : sum;
    });
    return addConstant(known!, index.constant);
  }

  /** Name of a bound partial sum. Its key is made of its terms alone, so accesses that differ by a constant share it. */
  private bound(depth: number, keys: readonly string[], guarded: string, hint: string, text: string): string {
    const joined = [...keys].sort().join('+');
    const key = `index:${joined}${guarded}`;
    return this.context.scopes.recall(key) ?? this.context.scopes.bind(depth, this.context.suggested(joined) ?? hint, text, key);
  }

  private byDepth(index: Index, mask: Mask): { depth: number; terms: Term[] }[] {
    const groups = new Map<number, Term[]>();
    for (const term of index.terms) {
      const depth = this.atomDepth(term.atom, mask);
      groups.set(depth, [...(groups.get(depth) ?? []), term]);
    }
    return [...groups].sort(([a], [b]) => a - b).map(([depth, terms]) => ({ depth, terms }));
  }

  /** known + terms, the largest strides first, what is subtracted last. */
  private addTerms(known: string | undefined, terms: readonly Term[], at: number, hint: string, mask: Mask): Text {
    const ordered = [...terms].sort((a, b) => b.coefficient - a.coefficient);
    if (known === undefined && ordered.length === 1 && ordered[0]!.coefficient === 1) return { text: this.atom(ordered[0]!.atom, at, hint, mask), simple: true };
    let text = known ?? '';
    for (const { coefficient, atom } of ordered) {
      const size = Math.abs(coefficient);
      const name = this.atom(atom, at, hint, mask);
      const product = size === 1 ? name : `${name} * ${u32(size)}`;
      if (coefficient > 0) text += text === '' ? product : ` + ${product}`;
      else text += text === '' ? `0u - ${product}` : ` - ${product}`;
    }
    return { text, simple: false };
  }

  /** Name of an atom; divisions are always bound, in the outermost block that can. */
  private atom(atom: Atom, at: number, hint: string, mask: Mask): string {
    if (atom.kind === 'axis') return this.context.axis(atom.axis).text;
    if (atom.kind === 'value') return this.values.index(atom.value as Expr, at, this.context.suggested(`1*${atom.key}`) ?? 'looked_up', mask);
    const key = `index:1*${atom.key}`;
    const known = this.context.scopes.recall(key);
    // Floor division of what may be negative: shifted by a multiple of the divisor first.
    const shift = atom.of.min < 0 ? Math.ceil(-atom.of.min / atom.by) : 0;
    const name = known ?? this.divide(atom, shift, key, hint, mask);
    return atom.kind === 'div' && shift > 0 ? `(${name} - ${u32(shift)})` : name;
  }

  private divide(atom: Extract<Atom, { kind: 'div' | 'mod' }>, shift: number, key: string, hint: string, mask: Mask): string {
    const depth = this.depth(atom.of, mask);
    const of = this.dividend(add(atom.of, constant(shift * atom.by)), depth, hint, mask);
    const name = this.context.suggested(`1*${atom.key}`) ?? (atom.kind === 'div' ? 'quotient' : 'remainder');
    return this.context.scopes.bind(depth, name, `${of} ${atom.kind === 'div' ? '/' : '%'} ${u32(atom.by)}`, key);
  }

  /** What is divided has a name, without its constant: it is divided more than once, for quotient and remainder. */
  private dividend(index: Index, depth: number, hint: string, mask: Mask): string {
    const { text, simple } = this.sum(add(index, constant(-index.constant)), depth, hint, mask);
    const terms = index.terms.map((t) => `${t.coefficient}*${t.atom.key}`);
    const guarded = mask.length > 0 && valuesOf(index).length > 0 ? `?${maskKey(mask)}` : '';
    const sum = addConstant({ text: simple ? text : this.bound(depth, terms, guarded, 'flat', text), simple: true }, index.constant);
    return sum.simple ? sum.text : `(${sum.text})`;
  }

  /** Signed text, for values that may be negative. */
  signed(index: Index, at: number, hint: string, mask: Mask): string {
    if (index.terms.length === 0) return `${index.constant}i`;
    return `i32(${this.text(index, at, hint, mask)})`;
  }

  /** An index as an i32 value at the innermost block. */
  asValue(index: Index): Code {
    return { text: this.signed(index, this.context.scopes.depth, 'position', []), type: 'i32', width: 1, precedence: 'atom' };
  }

  /** The upper limit of a bound as u32 text, and its root-level name where it is run-time. */
  limit(upper: Bound['upper']): string {
    if (typeof upper === 'number') return u32(upper);
    const { scopes, module } = this.context;
    const rows = scopes.recall('frame:rows') ?? scopes.bind(0, 'rows', module.frame('rows'), 'frame:rows');
    if (upper.rows === 1) return rows;
    const key = `rows*${upper.rows}`;
    return scopes.recall(key) ?? scopes.bind(0, 'row_limit', `${rows} * ${u32(upper.rows)}`, key);
  }

  /** lower <= index < upper as text at depth `at`, without what the ranges prove. */
  private comparison({ index, lower, upper }: Bound, at: number, mask: Mask): string {
    const hint = 'position';
    const upperHolds = typeof upper === 'number' && index.max < upper;
    if (index.min >= 0 && index.min >= lower) return `${this.text(index, at, hint, mask)} < ${this.limit(upper)}`;
    if (index.min >= 0 && upperHolds) return `${this.text(index, at, hint, mask)} >= ${u32(lower)}`;
    if (typeof upper !== 'number' && lower > 0) {
      const value = this.signed(index, at, hint, mask);
      return `(${value} >= ${lower}i) & (${value} < i32(${this.limit(upper)}))`;
    }
    const shifted = this.text(add(index, constant(-lower)), at, hint, mask);
    const range = typeof upper === 'number' ? u32(upper - lower) : lower === 0 ? this.limit(upper) : `${this.limit(upper)} + ${u32(-lower)}`;
    return `${shifted} < ${range}`;
  }

  maskDepth(mask: Mask): number {
    return mask.reduce((depth, b) => Math.max(depth, this.depth(b.index, [])), 0);
  }

  /** Name of a bool that is true where all bounds hold; no bound may differ between vector elements. */
  private scalarMask(mask: Mask): string {
    const groups = new Map<number, Bound[]>();
    for (const bound of mask) {
      const depth = this.depth(bound.index, []);
      groups.set(depth, [...(groups.get(depth) ?? []), bound]);
    }
    let name: string | undefined;
    const done: Bound[] = [];
    for (const [depth, bounds] of [...groups].sort(([a], [b]) => a - b)) {
      done.push(...bounds);
      const key = `mask:${maskKey(done)}`;
      const known = this.context.scopes.recall(key);
      if (known === undefined) {
        const parts = bounds.map((b) => this.comparison(b, depth, []));
        const joined = parts.length + (name ? 1 : 0) === 1 ? parts[0]! : [...(name ? [name] : []), ...parts.map((p) => `(${p})`)].join(' & ');
        name = this.context.scopes.bind(depth, 'inside', joined, key);
      } else name = known;
    }
    return name!;
  }

  /** A bool, or four where bounds differ between vector elements. */
  mask(mask: Mask): Code {
    if (!mask.some((b) => this.context.lanes.differ(b.index))) return { text: this.scalarMask(mask), type: 'bool', width: 1, precedence: 'atom' };
    const key = `mask:${maskKey(mask)}`;
    const lanes = [0, 1, 2, 3].map((j) => this.scalarMask(this.context.lanes.ofMask(mask, j)));
    const name = this.context.scopes.recall(key) ?? this.context.scopes.bind(this.maskDepth(mask), 'inside', `vec4<bool>(${lanes.join(', ')})`, key);
    return { text: name, type: 'bool', width: 4, precedence: 'atom' };
  }

  /**
   * u32 text of a load's index that stays in bounds where `mask` fails: 0, or 0 plus the terms that vary further in
   * than the mask, which alone never leave the array.
   */
  masked(index: Index, at: number, hint: string, mask: Mask): string {
    if (mask.length === 0) return this.text(index, at, hint, mask);
    const ok = this.scalarMask(mask);
    const depth = this.maskDepth(mask);
    const inner = index.terms.filter((t) => this.atomDepth(t.atom, mask) > depth);
    const varying = add(...inner.map(ofTerm));
    const outer = add(index, scale(varying, -1));
    if (inner.length === 0 || varying.min < 0) {
      const text = this.text(index, at, hint, mask);
      return `select(0u, ${text}, ${ok})`;
    }
    const key = `masked:${outer.key}?${maskKey(mask)}`;
    const base = this.context.scopes.recall(key) ?? this.context.scopes.bind(depth, hint, `select(0u, ${this.text(outer, depth, hint, mask)}, ${ok})`, key);
    return this.addTerms(base, inner, at, hint, mask).text;
  }
}

function addConstant(sum: Text, value: number): Text {
  if (value === 0) return sum;
  return { text: value > 0 ? `${sum.text} + ${u32(value)}` : `${sum.text} - ${u32(-value)}`, simple: false };
}
