/**
 * Scalar expressions as WGSL, for one value or, along the vector axis, four at a time. A subexpression gets a name where
 * it is used more than once, is long, or can be worked out further out than where it is needed.
 */
import type { Index } from '../compiler/kernel/index.ts';
import type { Expr, Kernel, Store } from '../compiler/kernel/ir.ts';
import { simplifyBounds } from '../compiler/kernel/expr.ts';
import { children, indicesOf, postOrder } from '../compiler/kernel/traverse.ts';
import { atom, binaryCode, castCode, constantCode, selectCode, unaryCode, widen, writesTwice } from './arithmetic.ts';
import { maskKey, NO_MASK, type Code, type Context, type Mask } from './context.ts';
import type { Width } from './functions.ts';
import { IndexWriter } from './indices.ts';
import { loadCode, storeLines } from './memory.ts';
import { nameOf } from './roles.ts';

/** Longer texts are broken up by a `let`. */
const LONG = 72;

export class ValueWriter {
  readonly indices: IndexWriter;
  private readonly context: Context;
  private readonly kernel: Kernel;
  private readonly loading = new Map<Expr, boolean>();
  private readonly depths = new Map<string, number>();
  private depthsAt = -1;

  constructor(context: Context, kernel: Kernel) {
    this.context = context;
    this.kernel = kernel;
    this.indices = new IndexWriter(context, {
      depth: (expr, mask) => this.depth(expr, mask),
      index: (expr, at, hint, mask) => this.runtimeIndex(expr, at, hint, mask),
    });
  }

  /** Code of an expression for use at depth `at` (the innermost block, if not said). Loads are made where `mask` holds. */
  value(expr: Expr, at = this.context.scopes.depth, mask: Mask = NO_MASK, hint?: string): Code {
    const trivial = this.trivial(expr);
    if (trivial) return trivial;
    const key = this.key(expr, mask);
    const known = this.context.scopes.known(key);
    if (known) return atom(known.text, expr.type, known.width);
    const depth = this.depth(expr, mask);
    const code = this.node(expr, depth, mask);
    const bind = depth < at || this.context.timesUsed(expr) > 1 || code.text.length > LONG;
    return bind ? this.bind(expr, code, depth, key, hint) : code;
  }

  /** As `value`, but a name or literal, to be written more than once. */
  named(expr: Expr, at = this.context.scopes.depth, mask: Mask = NO_MASK, hint?: string): Code {
    const code = this.value(expr, at, mask, hint);
    return this.bind(expr, code, this.depth(expr, mask), this.key(expr, mask), hint);
  }

  private bind(expr: Expr, code: Code, depth: number, key: string, hint = nameOf(expr, this.kernel)): Code {
    if (/^-?[\w.]+$/.test(code.text)) return code;
    const name = this.context.scopes.bind(depth, hint, code.text, key, code.width);
    return atom(name, code.type, code.width);
  }

  private key(expr: Expr, mask: Mask): string {
    return `value:${this.context.interner.numberOf(expr)}${mask.length > 0 && this.loads(expr) ? `?${maskKey(mask)}` : ''}`;
  }

  /** True where the value reads memory, so that a mask matters. */
  private loads(expr: Expr): boolean {
    const known = this.loading.get(expr);
    if (known !== undefined) return known;
    const result = postOrder([expr]).some((e) => e.kind === 'load');
    this.loading.set(expr, result);
    return result;
  }

  /** Depth of the outermost block in which the expression can be worked out. */
  depth(expr: Expr, mask: Mask): number {
    if (expr.kind === 'accumulator') return this.context.accumulator(expr).depth;
    if (this.depthsAt !== this.context.version) this.depths.clear();
    this.depthsAt = this.context.version;
    const key = `${this.context.interner.numberOf(expr)}?${maskKey(mask)}`;
    const known = this.depths.get(key);
    if (known !== undefined) return known;
    const depth = this.findDepth(expr, mask);
    this.depths.set(key, depth);
    return depth;
  }

  private findDepth(expr: Expr, mask: Mask): number {
    const own = expr.kind === 'load' && mask.length > 0 ? this.indices.maskDepth(mask) : 0;
    const inner = expr.kind === 'guard' ? this.joined(mask, expr) : mask;
    const guardDepth = expr.kind === 'guard' ? this.indices.maskDepth(expr.bounds) : 0;
    const indexDepth = indicesOf(expr).reduce((d, index) => Math.max(d, this.indices.depth(index, mask)), 0);
    const operands = expr.kind === 'load' || expr.kind === 'index' || expr.kind === 'random' ? [] : children(expr);
    return operands.reduce((d, child) => Math.max(d, this.depth(child, inner)), Math.max(own, guardDepth, indexDepth));
  }

  private trivial(expr: Expr): Code | undefined {
    switch (expr.kind) {
      case 'const':
        return constantCode(expr.value, expr.type);
      case 'accumulator':
        return this.context.accumulator(expr).code;
      case 'frame':
        return this.frame(expr.name, expr.type);
      case 'arg':
        return this.arg(expr.word, expr.type);
      default:
        return undefined;
    }
  }

  private frame(name: string, type: 'u32' | 'f32'): Code {
    const { scopes, module } = this.context;
    if (module.frameType(name) !== type) throw new Error(`shader: frame word '${name}' is not ${type}`);
    const key = `frame:${name}`;
    return atom(scopes.recall(key) ?? scopes.bind(0, name, module.frame(name), key), type, 1);
  }

  private arg(word: number, type: 'u32' | 'f32'): Code {
    const { scopes, module } = this.context;
    const key = `arg:${type}:${word}`;
    const text = type === 'u32' ? module.arg(word) : `bitcast<f32>(${module.arg(word)})`;
    return atom(scopes.recall(key) ?? scopes.bind(0, `arg_${word}`, text, key), type, 1);
  }

  private node(expr: Expr, at: number, mask: Mask): Code {
    const helper = this.context.module.helper.bind(this.context.module);
    switch (expr.kind) {
      case 'load':
        return loadCode(this.context, this.indices, this.kernel.bindings, expr, at, mask);
      case 'index':
        return this.indexAsValue(expr.index, at, mask);
      case 'unary':
        return unaryCode(expr.fn, this.value(expr.a, at, mask), helper);
      case 'binary': {
        const commutes = expr.fn === 'max' || expr.fn === 'min';
        const [a, b] = commutes && expr.a.kind === 'const' ? [expr.b, expr.a] : [expr.a, expr.b];
        const known = b.kind === 'const' ? b.value : undefined;
        const left = writesTwice(expr.fn, a.type, known) ? this.named(a, at, mask) : this.value(a, at, mask);
        const right = expr.fn === 'mod' ? this.named(b, at, mask) : this.value(b, at, mask);
        return binaryCode(expr.fn, left, right, helper, known);
      }
      case 'select':
        return selectCode(this.value(expr.condition, at, mask), this.value(expr.yes, at, mask), this.value(expr.no, at, mask));
      case 'cast':
        // An index is u32 in the first place.
        if (expr.a.kind === 'index' && expr.type !== 'bool' && expr.a.index.min >= 0 && !this.context.lanes.differ(expr.a.index)) {
          const text = this.indices.text(expr.a.index, at, 'position', mask);
          return expr.type === 'u32' ? { ...atom(text, 'u32', 1), precedence: /^\w+$/.test(text) ? 'atom' : 'other' } : atom(`${expr.type}(${text})`, expr.type, 1);
        }
        return castCode(this.value(expr.a, at, mask), expr.type);
      case 'guard': {
        const joined = this.joined(mask, expr);
        const value = this.value(expr.value, at, joined);
        return selectCode(this.indices.mask(expr.bounds), value, constantCode(expr.otherwise, expr.type));
      }
      case 'random':
        return this.random(expr, at, mask);
      default:
        throw new Error(`shader: ${expr.kind} is trivial`);
    }
  }

  private joined(mask: Mask, guard: Extract<Expr, { kind: 'guard' }>): Mask {
    const bounds = simplifyBounds([...mask, ...guard.bounds]);
    return bounds === 'never' ? [...mask, ...guard.bounds] : bounds;
  }

  /** An index as i32. */
  private indexAsValue(index: Index, at: number, mask: Mask): Code {
    if (!this.context.lanes.differ(index)) return atom(this.indices.signed(index, at, 'position', mask), 'i32', 1);
    const lanes = this.lanes(index, at, 'position', mask);
    // Four u32 make no vec4i at once.
    return atom(this.context.lanes.areConsecutive(index) ? `vec4i(${lanes})` : `vec4i(vec4u(${lanes}))`, 'i32', 4);
  }

  /** The four u32 of an index along the vector axis, as arguments of a constructor. */
  private lanes(index: Index, at: number, hint: string, mask: Mask): string {
    if (this.context.lanes.areConsecutive(index)) return `${this.indices.operand(this.context.lanes.of(index, 0), at, hint, mask)} + vec4u(0u, 1u, 2u, 3u)`;
    return [0, 1, 2, 3].map((j) => this.indices.text(this.context.lanes.of(index, j), at, hint, mask)).join(', ');
  }

  /** A run-time value inside an index, as u32 text. */
  private runtimeIndex(expr: Expr, at: number, hint: string, mask: Mask): string {
    const depth = this.depth(expr, mask);
    const code = this.named(expr, at, mask, hint);
    if (code.type === 'u32') return code.text;
    const key = `index-of:${this.key(expr, mask)}`;
    const { scopes } = this.context;
    return scopes.recall(key) ?? scopes.bind(depth, hint, `u32(${code.text})`, key);
  }

  /** The hash of (seed, step, stream) is the same for all elements and worked out once. */
  private random(expr: Extract<Expr, { kind: 'random' }>, at: number, mask: Mask): Code {
    const { scopes, module } = this.context;
    const width: Width = this.context.lanes.differ(expr.element) ? 4 : 1;
    const key = `stream:${expr.stream}`;
    const mix = module.helper('mix_bits', 1);
    const stream =
      scopes.recall(key) ??
      scopes.bind(0, 'stream_key', `${mix}(${this.arg(expr.stream, 'u32').text} ^ ${mix}(${this.frame('step', 'u32').text} ^ ${mix}(${this.frame('seed', 'u32').text} ^ 0x9e3779b9u)))`, key);
    const element = width === 4 ? `vec4u(${this.lanes(expr.element, at, 'element', mask)})` : this.indices.operand(expr.element, at, 'element', mask);
    const bits = `${module.helper('mix_bits', width)}(${element} ^ ${widen(atom(stream, 'u32', 1), width).text})`;
    return { ...atom(`${width === 4 ? `vec4f(${bits} >> vec4u(8u))` : `f32(${bits} >> 8u)`} * 0x1p-24f`, 'f32', width), precedence: 'product' };
  }

  /** Writes the stores of one point: all values first, then the writes. `skip` leaves out elements of a vector. */
  store(stores: readonly Store[], lanesInside?: Mask): void {
    const { scopes } = this.context;
    const codes = stores.map((s) => (stores.length > 1 ? this.named(s.value) : this.value(s.value)));
    stores.forEach((s, i) => {
      if (s.where) scopes.open(`if (${this.indices.mask([s.where]).text}) {`);
      storeLines(this.context, this.indices, this.kernel.bindings, s, codes[i]!, lanesInside).forEach((line) => scopes.line(line));
      if (s.where) scopes.close();
    });
  }
}
