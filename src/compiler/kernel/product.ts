/** Products with zero guards taken apart, so that what a sum skips can be decided by loops instead of being tested inside. */
import { binary, guard } from './expr.ts';
import type { Bound, Expr, Kernel } from './ir.ts';

export interface GuardedFactor {
  readonly bounds: readonly Bound[];
  readonly value: Expr;
}

/** A product: bounds outside of which all of it is zero, and factors with the bounds outside of which they are. */
export interface GuardedProduct {
  readonly bounds: readonly Bound[];
  readonly factors: readonly GuardedFactor[];
}

/** Takes a product apart, pulling out the guards that make it zero. Only for sums: a skipped term adds nothing. */
export function takeApart(value: Expr): GuardedProduct {
  if (value.kind === 'binary' && value.fn === 'mul') {
    const [a, b] = [takeApart(value.a), takeApart(value.b)];
    return { bounds: [...a.bounds, ...b.bounds], factors: [...a.factors, ...b.factors] };
  }
  if (value.kind !== 'guard' || value.otherwise !== 0) return { bounds: [], factors: [{ bounds: [], value }] };
  const inner = takeApart(value.value);
  if (inner.factors.length > 1) return { bounds: [...value.bounds, ...inner.bounds], factors: inner.factors };
  const only = inner.factors[0]!;
  return { bounds: [], factors: [{ bounds: [...value.bounds, ...inner.bounds, ...only.bounds], value: only.value }] };
}

export function boundsOf({ bounds, factors }: GuardedProduct): Bound[] {
  return [...bounds, ...factors.flatMap((f) => f.bounds)];
}

/** The product without the bounds in `done`. */
export function putTogether({ bounds, factors }: GuardedProduct, done: ReadonlySet<Bound> = new Set()): Expr {
  const rest = (all: readonly Bound[]): Bound[] => all.filter((b) => !done.has(b));
  return guard(rest(bounds), factors.map((f) => guard(rest(f.bounds), f.value, 0)).reduce((a, b) => binary('mul', a, b)), 0);
}

/** Whether accumulators behind the first are sums that ride along with it. */
export function hasRiders({ stages }: Kernel): boolean {
  return stages.some((stage) => stage.kind === 'store' && stage.stores.some((s) => s.where !== undefined));
}
