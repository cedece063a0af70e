/**
 * Equal kernels as equal data: axes numbered in order of appearance, equal subexpressions as one object. The text of a
 * shader depends on this form alone, never on how a pass happened to build the kernel.
 */
import { axisIndex, type Axis, type Index } from './index.ts';
import type { Expr, Kernel, Stage } from './ir.ts';
import { axesOfStage, children, indicesOf, nodeText, postOrder, rewriting, rootsOf, valuesOf, type Rewriting } from './traverse.ts';

/** Hash-consing: equal expressions become one object, known by a number. */
export class Interner {
  private readonly byText = new Map<string, Expr>();
  private readonly numbers = new Map<Expr, number>();

  /** The one object equal to `expr`, whose operands must be interned already. */
  readonly one = (expr: Expr): Expr => {
    if (this.numbers.has(expr)) return expr;
    const text = nodeText(expr, (child) => this.numberOf(child));
    const known = this.byText.get(text);
    if (known) return known;
    this.byText.set(text, expr);
    this.numbers.set(expr, this.numbers.size);
    return expr;
  };

  /** Interns whole expressions, replacing axes (by id) on the way. */
  substitution(axes: ReadonlyMap<number, Index> = new Map()): Rewriting {
    return rewriting(this.one, axes);
  }

  numberOf(expr: Expr): number {
    return this.numbers.get(expr) ?? this.numbers.get(this.substitution().expr(expr))!;
  }
}

/**
 * The kernel with axes renumbered, expressions shared, and loops of one point left out of its stages. Names of axes and
 * bindings stay, and so do the positions of parallel axes.
 */
export function canonicalKernel(kernel: Kernel, interner: Interner): Kernel {
  const renamed = new Map<number, Axis>();
  for (const axis of [...kernel.axes, ...kernel.stages.flatMap(axesOfStage)]) {
    if (!renamed.has(axis.id)) renamed.set(axis.id, { ...axis, id: renamed.size });
  }
  const rename = (axis: Axis): Axis => renamed.get(axis.id)!;
  const mapped = mapKernel(kernel, interner.substitution(new Map([...renamed].map(([id, axis]) => [id, axisIndex(axis)]))), rename);
  return { ...mapped, stages: mapped.stages.map((stage) => ({ ...stage, axes: stage.axes.filter((a) => a.extent !== 1) })) };
}

/** Applies a rewriting to everything in the kernel; `rename` to the axes of its loops. */
export function mapKernel(kernel: Kernel, rewrite: Rewriting, rename: (axis: Axis) => Axis = (axis) => axis): Kernel {
  return { ...kernel, axes: kernel.axes.map(rename), stages: kernel.stages.map((stage) => mapStage(stage, rewrite, rename)) };
}

export function mapStage(stage: Stage, rewrite: Rewriting, rename: (axis: Axis) => Axis = (axis) => axis): Stage {
  const axes = stage.axes.map(rename);
  return stage.kind === 'reduce'
    ? {
        ...stage,
        axes,
        accumulators: stage.accumulators.map((a) => ({ ...a, value: rewrite.expr(a.value), ...(a.axes ? { axes: a.axes.map(rename) } : {}) })),
        ...(stage.inner ? { inner: stage.inner.map((i) => ({ axes: i.axes.map(rename), value: rewrite.expr(i.value) })) } : {}),
      }
    : { ...stage, axes, stores: stage.stores.map((s) => ({ ...s, index: rewrite.index(s.index), value: rewrite.expr(s.value), ...(s.where ? { where: { ...s.where, index: rewrite.index(s.where.index) } } : {}) })) };
}

/** Every load and store of a kernel: binding and index. */
export interface Access {
  readonly binding: number;
  readonly index: Index;
  readonly write: boolean;
  /** True for what is loaded to work out an index. */
  readonly nested: boolean;
}

export function accessesOf(kernel: Kernel): Access[] {
  const stored = kernel.stages.flatMap((stage) => (stage.kind === 'store' ? stage.stores : []));
  const nodes = postOrder(rootsOf(kernel));
  const inIndices = new Set(postOrder([...nodes.flatMap(indicesOf), ...stored.map((s) => s.index)].flatMap(valuesOf)));
  const loads = nodes.flatMap((e) => (e.kind === 'load' ? [{ binding: e.binding, index: e.index, write: false, nested: inIndices.has(e) }] : []));
  const stores = stored.map((s) => ({ binding: s.binding, index: s.index, write: true, nested: false }));
  return [...loads, ...stores];
}

/** How often each node is an operand or a root, and all indices that occur; what occurs twice gets a name. */
export function countUses(roots: readonly Expr[], indices: readonly Index[] = []): { readonly exprs: Map<Expr, number>; readonly indices: readonly Index[] } {
  const exprs = new Map<Expr, number>();
  const seen: Index[] = [];
  const seeIndex = (index: Index): void => void seen.push(index);
  roots.forEach((root) => exprs.set(root, (exprs.get(root) ?? 0) + 1));
  indices.forEach(seeIndex);
  for (const node of postOrder(roots)) {
    indicesOf(node).forEach(seeIndex);
    for (const child of children(node)) exprs.set(child, (exprs.get(child) ?? 0) + 1);
  }
  return { exprs, indices: seen };
}

/** The kernel without bindings that nothing loads or stores; `kept` are the old numbers of those that stay. */
export function pruneBindings(kernel: Kernel): { readonly kernel: Kernel; readonly kept: readonly number[] } {
  const used = new Set(accessesOf(kernel).map((a) => a.binding));
  const kept = kernel.bindings.map((_, i) => i).filter((i) => used.has(i));
  if (kept.length === kernel.bindings.length) return { kernel, kept };
  const now = new Map(kept.map((old, i) => [old, i]));
  const renumber = rewriting((e) => (e.kind === 'load' ? { ...e, binding: now.get(e.binding)! } : undefined));
  const pruned = mapKernel(kernel, renumber);
  const stages = pruned.stages.map((s): Stage => (s.kind === 'store' ? { ...s, stores: s.stores.map((w) => ({ ...w, binding: now.get(w.binding)! })) } : s));
  return { kernel: { ...pruned, stages, bindings: kept.map((i) => kernel.bindings[i]!) }, kept };
}
