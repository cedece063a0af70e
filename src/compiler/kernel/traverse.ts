/**
 * Walking and rewriting expressions. An expression is a DAG, and indices may hold expressions too (a token id), so every
 * walk remembers what it has seen and looks into indices.
 */
import { axesOf, constant, dependsOnAxis, substitute, valueIndex, type Axis, type Index } from './index.ts';
import { binary, cast, guard, indexValue, select, unary } from './expr.ts';
import type { Bound, Expr, Kernel, Stage } from './ir.ts';

/** The indices that an expression mentions itself, not through its children. */
export function indicesOf(expr: Expr): readonly Index[] {
  switch (expr.kind) {
    case 'load':
    case 'index':
      return [expr.index];
    case 'random':
      return [expr.element];
    case 'guard':
      return expr.bounds.map((b) => b.index);
    default:
      return [];
  }
}

/** Expressions read at run time inside an index. */
export function valuesOf(index: Index): readonly Expr[] {
  if (!index.runtime) return NONE;
  const values: Expr[] = [];
  axesOf(index, new Set(), (value) => values.push(value as Expr));
  return values;
}

const NONE: readonly never[] = [];

/** Direct operands, the run-time values of its indices included. */
export function children(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'load':
    case 'index':
      return valuesOf(expr.index);
    case 'random':
      return valuesOf(expr.element);
    case 'unary':
    case 'cast':
      return [expr.a];
    case 'binary':
      return [expr.a, expr.b];
    case 'select':
      return [expr.condition, expr.yes, expr.no];
    case 'guard':
      return [...expr.bounds.flatMap((b) => valuesOf(b.index)), expr.value];
    default:
      return NONE;
  }
}

/** Every node below and including `roots`, operands before users, each object once. */
export function postOrder(roots: readonly Expr[]): Expr[] {
  const seen = new Set<Expr>();
  const order: Expr[] = [];
  const visit = (expr: Expr): void => {
    if (seen.has(expr)) return;
    seen.add(expr);
    for (const child of children(expr)) visit(child);
    order.push(expr);
  };
  for (const root of roots) visit(root);
  return order;
}

/** Whether any index of the expression depends on the axis of this id. */
export function exprDependsOn(expr: Expr, id: number): boolean {
  return postOrder([expr]).some((node) => indicesOf(node).some((index) => dependsOnAxis(index, id)));
}

/** Axes that the expression depends on; accumulators count as depending on none. */
export function axesOfExpr(expr: Expr): Set<Axis> {
  const axes = new Set<Axis>();
  for (const node of postOrder([expr])) for (const index of indicesOf(node)) axesOf(index, axes);
  return axes;
}

/**
 * Rebuilds an expression bottom-up. `replace` sees each node with its operands already rewritten and may give another;
 * `axes` replaces axes in every index. What becomes simple is simplified.
 */
export function rewriter(replace: (expr: Expr) => Expr | undefined, axes: ReadonlyMap<number, Index> = new Map()): (expr: Expr) => Expr {
  return rewriting(replace, axes).expr;
}

/** As `rewriter`, for indices too (those of stores). */
export function rewriting(replace: (expr: Expr) => Expr | undefined, axes: ReadonlyMap<number, Index> = new Map()): Rewriting {
  const memo = new Map<Expr, Expr>();
  const visit = (expr: Expr): Expr => {
    const known = memo.get(expr);
    if (known) return known;
    const rebuilt = rebuild(expr);
    const result = replace(rebuilt) ?? rebuilt;
    memo.set(expr, result);
    return result;
  };
  const index = (i: Index): Index =>
    substitute(i, axes, (atom) => {
      const value = visit(atom.value as Expr);
      return value === atom.value ? undefined : valueAsIndex(value, atom.min, atom.max);
    });
  const rebuild = (expr: Expr): Expr => {
    switch (expr.kind) {
      case 'const':
      case 'accumulator':
      case 'frame':
      case 'arg':
        return expr;
      case 'load': {
        const at = index(expr.index);
        return at === expr.index || at.key === expr.index.key ? expr : { ...expr, index: at };
      }
      case 'index': {
        const at = index(expr.index);
        return at === expr.index ? expr : indexValue(at);
      }
      case 'random': {
        const element = index(expr.element);
        return element === expr.element ? expr : { ...expr, element };
      }
      case 'unary': {
        const a = visit(expr.a);
        return a === expr.a ? expr : unary(expr.fn, a);
      }
      case 'cast': {
        const a = visit(expr.a);
        return a === expr.a ? expr : cast(a, expr.type);
      }
      case 'binary': {
        const a = visit(expr.a);
        const b = visit(expr.b);
        return a === expr.a && b === expr.b ? expr : binary(expr.fn, a, b);
      }
      case 'select': {
        const condition = visit(expr.condition);
        const yes = visit(expr.yes);
        const no = visit(expr.no);
        return condition === expr.condition && yes === expr.yes && no === expr.no ? expr : select(condition, yes, no);
      }
      case 'guard':
        return guard(expr.bounds.map((b) => ({ ...b, index: index(b.index) })), visit(expr.value), expr.otherwise);
      default:
        return expr satisfies never;
    }
  };
  return { expr: visit, index };
}

export interface Rewriting {
  expr(expr: Expr): Expr;
  index(index: Index): Index;
}

/** Replaces axes (by id) in an expression. */
export function substituteAxes(expr: Expr, axes: ReadonlyMap<number, Index>): Expr {
  return axes.size === 0 ? expr : rewriter(() => undefined, axes)(expr);
}

/**
 * An integer expression as an index in [min, max]. A constant or an index comes back as what it is; anything else is
 * an opaque value, equal where its `exprKey` is.
 */
export function valueAsIndex(value: Expr, min: number, max: number): Index {
  if (value.kind === 'index') return value.index;
  if (value.kind === 'const') return constant(value.value);
  return valueIndex(value, exprKey(value), min, max);
}

/**
 * Structural identity: equal for equal expressions, however their nodes are shared. Linear in the size of the DAG, since
 * nodes refer to each other by number.
 */
export function exprKey(expr: Expr): string {
  return exprKeys([expr]);
}

/** `exprKey` of several expressions together, in order. */
export function exprKeys(exprs: readonly Expr[]): string {
  const numbers = new Map<Expr, number>();
  const byText = new Map<string, number>();
  for (const node of postOrder(exprs)) {
    const text = nodeText(node, (child) => numbers.get(child)!);
    const known = byText.get(text);
    if (known === undefined) byText.set(text, byText.size);
    numbers.set(node, known ?? byText.size - 1);
  }
  return `${[...byText.keys()].join(';')}=${exprs.map((e) => numbers.get(e)).join(',')}`;
}

/** One node, with its operands as numbers. */
export function nodeText(expr: Expr, number: (child: Expr) => number): string {
  switch (expr.kind) {
    case 'const':
      return `${expr.type}:${Object.is(expr.value, -0) ? '-0' : expr.value}`;
    case 'load':
      return `load:${expr.type}:${expr.binding}[${expr.index.key}]`;
    case 'index':
      return `index[${expr.index.key}]`;
    case 'unary':
      return `${expr.fn}(${number(expr.a)})`;
    case 'binary':
      return `${expr.fn}(${number(expr.a)},${number(expr.b)})`;
    case 'select':
      return `select(${number(expr.condition)},${number(expr.yes)},${number(expr.no)})`;
    case 'cast':
      return `${expr.type}(${number(expr.a)})`;
    case 'guard':
      return `guard(${expr.bounds.map(boundText).join('&')}?${number(expr.value)}:${expr.otherwise})`;
    case 'accumulator':
      return `acc:${expr.type}:${expr.stage}.${expr.accumulator}.${expr.part}`;
    case 'random':
      return `random:${expr.stream}[${expr.element.key}]`;
    case 'frame':
      return `frame:${expr.type}:${expr.name}`;
    case 'arg':
      return `arg:${expr.type}:${expr.word}`;
    default:
      return expr satisfies never;
  }
}

export function boundText({ index, lower, upper }: Bound): string {
  return `${lower}<=${index.key}<${typeof upper === 'number' ? upper : `${upper.rows}N`}`;
}

/** Values of a stage, in order. */
export function valuesOfStage(stage: Stage): readonly Expr[] {
  return stage.kind === 'reduce' ? [...(stage.inner ?? []), ...stage.accumulators].map((a) => a.value) : stage.stores.map((s) => s.value);
}

/** All axes that a stage loops over, those of its inner sums and accumulators included. */
export function axesOfStage(stage: Stage): readonly Axis[] {
  return stage.kind === 'store' ? stage.axes : [...stage.axes, ...(stage.inner ?? []).flatMap((i) => i.axes), ...stage.accumulators.flatMap((a) => a.axes ?? [])];
}

/** All expressions of a kernel that are evaluated, the run-time values of store indices included. */
export function rootsOf(kernel: Kernel): Expr[] {
  return kernel.stages.flatMap((stage) => [...valuesOfStage(stage), ...(stage.kind === 'store' ? stage.stores.flatMap((s) => valuesOf(s.index)) : [])]);
}
