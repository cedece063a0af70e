/**
 * Runs an op's `lower` directly: one expression for an element of the result, evaluated at every index. Strict where the
 * GPU is: both sides of a select are evaluated, and a load outside its tensor is an error.
 */
import { valueAsIndex } from '../../../src/compiler/kernel/traverse.ts';
import { accumulator, castNumber, guard, load, random } from '../../../src/compiler/kernel/expr.ts';
import { axisIndex, linearise, type Axis, type Extent, type Index } from '../../../src/compiler/kernel/index.ts';
import type { Bound, Expr, ReduceFn } from '../../../src/compiler/kernel/ir.ts';
import { evaluateBinary, evaluateUnary } from '../../../src/compiler/kernel/scalar.ts';
import type { Node } from '../../../src/compiler/graph/ir.ts';
import type { LowerContext, RefTensor } from '../../../src/compiler/ops/op.ts';
import { opDef } from '../../../src/compiler/ops/registry.ts';
import { atRows, generate } from '../../../src/compiler/ops/tensor.ts';
import { uniform } from '../../../src/plan/random.ts';

export interface Lowered {
  readonly value: RefTensor;
  /** How many reductions the expression holds. */
  readonly reductions: number;
}

interface Reduction {
  readonly fn: ReduceFn;
  readonly axes: readonly Axis[];
  readonly body: Expr;
}

/** `node` applied to `inputs`, whose types `types` are, at N = rows. */
export function runLowered(node: Node, types: readonly Node[], inputs: readonly RefTensor[], rows: number, seed = 0, step = 0): Lowered {
  let nextAxis = 0;
  const reductions: Reduction[] = [];
  const reads = new Map<Expr, { input: number; at: readonly Index[] }>();
  const extentOf = (d: number | 'N'): Extent => (d === 'N' ? { times: 1, max: rows + 3 } : d);
  const axis = (extent: Extent, name: string): Axis => ({ id: nextAxis++, extent, name });

  const reduceWith = (fn: ReduceFn, extents: readonly { readonly extent: Extent; readonly name: string }[], body: (axes: readonly Index[]) => Expr): Expr => {
    const axes = extents.map(({ extent, name }) => axis(extent, name));
    const value = body(axes.map(axisIndex));
    const stage = reductions.push({ fn, axes, body: value }) - 1;
    return fn === 'argmax' ? accumulator(stage, 0, 'i32', 'index') : accumulator(stage, 0, value.type);
  };
  const context: LowerContext = {
    input(i, at) {
      const type = types[i]!;
      if (at.length !== type.shape.length) throw new Error(`input ${i} of ${type.shape.length} axes read with ${at.length}`);
      const expr = load(i, linearise(at, type.shape.map((d) => (d === 'N' ? 0 : d))), type.dtype);
      reads.set(expr, { input: i, at });
      return expr;
    },
    type: (i) => types[i]!,
    extent: (i, a) => extentOf(types[i]!.shape[a]!),
    reduce: reduceWith,
    reduceIndex: (extents, body) => reduceWith('argmax', extents, body),
    guard: (bounds, body, otherwise) => guard(bounds, body(), otherwise),
    toIndex: valueAsIndex,
    random: (stream, element) => random(stream, element),
  };

  const axes = node.shape.map((d) => axis(extentOf(d), 'o'));
  const expr = opDef(node.op).lower!(context, node, axes.map(axisIndex));
  if (expr.type !== node.dtype) throw new Error(`${node.op} lowers to ${expr.type}, not ${node.dtype}`);

  const env = new Map<number, number>();
  const sizeOf = (extent: Extent): number => (typeof extent === 'number' ? extent : extent.times * rows);
  const indexAt = (index: Index): number =>
    index.terms.reduce((sum, { coefficient, atom }) => {
      if (atom.kind === 'axis') return sum + coefficient * env.get(atom.axis.id)!;
      if (atom.kind === 'value') {
        const v = valueOf(atom.value as Expr);
        if (v < atom.min || v > atom.max) throw new Error(`value ${v} is not in [${atom.min}, ${atom.max}]`);
        return sum + coefficient * v;
      }
      const of = indexAt(atom.of);
      const quotient = Math.floor(of / atom.by);
      return sum + coefficient * (atom.kind === 'div' ? quotient : of - atom.by * quotient);
    }, index.constant);
  const holds = ({ index, lower, upper }: Bound): boolean => {
    const i = indexAt(index);
    return i >= lower && i < (typeof upper === 'number' ? upper : upper.rows * rows);
  };
  const read = (e: Expr): number => {
    const { input, at } = reads.get(e)!;
    const shape = inputs[input]!.shape;
    let flat = 0;
    at.forEach((index, d) => {
      const i = indexAt(index);
      if (i < 0 || i >= shape[d]!) throw new Error(`load of input ${input} at ${i} of axis ${d} with ${shape[d]} elements`);
      flat = flat * shape[d]! + i;
    });
    return inputs[input]!.data[flat]!;
  };
  const reduced = ({ fn, axes: over, body }: Reduction, part: 'value' | 'index'): number => {
    let best = fn === 'sum' ? 0 : fn === 'min' ? Infinity : -Infinity;
    let where = 0;
    let position = 0;
    const loop = (d: number): void => {
      if (d < over.length) {
        for (let i = 0; i < sizeOf(over[d]!.extent); i++) {
          env.set(over[d]!.id, i);
          loop(d + 1);
        }
        return;
      }
      const v = valueOf(body);
      if (fn === 'sum') best += v;
      else if (fn === 'max') best = Math.max(best, v);
      else if (fn === 'min') best = Math.min(best, v);
      else if (position === 0 || (!Number.isNaN(best) && (v > best || Number.isNaN(v)))) {
        best = v;
        where = position;
      }
      position++;
    };
    loop(0);
    return part === 'index' ? where : best;
  };
  const valueOf = (e: Expr): number => {
    switch (e.kind) {
      case 'const': return e.value;
      case 'load': return read(e);
      case 'index': return indexAt(e.index);
      case 'unary': return evaluateUnary(e.fn, valueOf(e.a), e.a.type);
      case 'binary': return evaluateBinary(e.fn, valueOf(e.a), valueOf(e.b), e.a.type);
      case 'select': {
        const [c, yes, no] = [valueOf(e.condition), valueOf(e.yes), valueOf(e.no)];
        return c !== 0 ? yes : no;
      }
      case 'cast': return castNumber(valueOf(e.a), e.type);
      case 'guard': return e.bounds.every(holds) ? valueOf(e.value) : e.otherwise;
      case 'accumulator': return reduced(reductions[e.stage]!, e.part as 'value' | 'index');
      case 'random': return uniform(seed, step, e.stream, indexAt(e.element));
      case 'frame': return e.name === 'rows' ? rows : NaN;
      case 'arg': throw new Error('no args here');
      default: return e satisfies never;
    }
  };
  const value = generate(atRows(node.shape, rows), (index) => {
    index.forEach((i, d) => env.set(axes[d]!.id, i));
    return valueOf(expr);
  });
  return { value, reductions: reductions.length };
}
