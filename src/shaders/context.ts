/**
 * What the writers of a function body share: the module, the open blocks, which axis is which variable, and the vector
 * axis.
 */
import { countUses, type Interner } from '../compiler/kernel/canonical.ts';
import { floorDiv, type Axis, type Index } from '../compiler/kernel/index.ts';
import type { AccumulatorPart, Bound, Expr, ScalarType } from '../compiler/kernel/ir.ts';
import { boundText } from '../compiler/kernel/traverse.ts';
import type { Precedence, Width } from './functions.ts';
import type { Lanes } from './lanes.ts';
import type { ModuleText } from './module.ts';
import { Scopes } from './scopes.ts';

/** A piece of WGSL with its type. */
export interface Code {
  readonly text: string;
  readonly type: ScalarType;
  readonly width: Width;
  readonly precedence: Precedence;
}

/** The conditions under which loads may be made; all must hold. */
export type Mask = readonly Bound[];

export const NO_MASK: Mask = [];

export function maskKey(mask: Mask): string {
  return mask.length === 0 ? '' : mask.map(boundText).join('&');
}

/** Index terms without the constant: what unrolled accesses have in common. */
export function termsKey(index: Index): string {
  return index.termsKey;
}

export class Context {
  readonly module: ModuleText;
  readonly scopes: Scopes;
  readonly interner: Interner;
  readonly lanes: Lanes;
  /** Loads of a short loop that may be written out; default: loops.ts's own. */
  readonly unrolledLoads: number | undefined;
  /** Changes whenever an axis or accumulator becomes known: what was said about depths may not hold any more. */
  version = 0;
  private readonly axes = new Map<number, { readonly text: string; readonly depth: number }>();
  private readonly accumulators = new Map<string, { readonly code: Code; readonly depth: number }>();
  private readonly hints = new Map<string, string>();
  private exprUses = new Map<Expr, number>();
  private indexUses = new Map<string, number>();

  /** Text of a builtin that is always 0. */
  private zeroBuiltin: string | undefined;

  constructor(module: ModuleText, interner: Interner, lanes: Lanes, unrolledLoads?: number) {
    this.unrolledLoads = unrolledLoads;
    this.module = module;
    this.interner = interner;
    this.lanes = lanes;
    this.scopes = new Scopes((name) => module.isTaken(name));
  }

  /** Names a builtin that is 0 in every dispatch, since grids have one or two dimensions. */
  bindZero(builtin: string): void {
    this.zeroBuiltin = builtin;
  }

  /** A 0 that no compiler can see. */
  zero(): string {
    const known = this.scopes.recall('zero');
    if (known !== undefined) return known;
    if (this.zeroBuiltin === undefined) throw new Error('shader: no builtin to take a zero from');
    this.scopes.line('// Always 0, but not a constant: keeps drivers from unrolling long loops.', 0);
    return this.scopes.bind(0, 'zero', this.zeroBuiltin, 'zero');
  }

  /** Says that `axis` is the variable `text`, known from `depth` inwards. */
  bindAxis(axis: Axis, text: string, depth = this.scopes.depth): void {
    this.axes.set(axis.id, { text, depth });
    this.version++;
  }

  axis(axis: Axis): { readonly text: string; readonly depth: number } {
    const known = this.axes.get(axis.id);
    if (!known) throw new Error(`shader: axis ${axis.name} is not known here`);
    return known;
  }

  bindAccumulator(stage: number, number: number, part: AccumulatorPart, code: Code, depth = this.scopes.depth): void {
    this.accumulators.set(`${stage}.${number}.${part}`, { code, depth });
    this.version++;
  }

  accumulator(expr: Extract<Expr, { kind: 'accumulator' }>): { readonly code: Code; readonly depth: number } {
    const known = this.accumulators.get(`${expr.stage}.${expr.accumulator}.${expr.part}`);
    if (!known) throw new Error(`shader: accumulator ${expr.stage}.${expr.accumulator} is not known here`);
    return known;
  }

  /** A name for this index, should it need one. */
  suggest(index: Index, name: string): void {
    if (index.terms.length > 0 && !this.hints.has(termsKey(index))) this.hints.set(termsKey(index), name);
  }

  suggested(key: string): string | undefined {
    return this.hints.get(key);
  }

  /** Announces what is written next, so that what is used more than once gets a name. */
  announce(roots: readonly Expr[], indices: readonly Index[] = []): void {
    const uses = countUses(roots, indices);
    this.exprUses = uses.exprs;
    this.indexUses = new Map();
    for (const index of uses.indices) {
      const first = this.lanes.differ(index) ? this.lanes.of(index, 0) : index;
      const written = first !== index && this.lanes.areAligned(index) ? floorDiv(first, 4) : first;
      this.indexUses.set(termsKey(written), (this.indexUses.get(termsKey(written)) ?? 0) + 1);
    }
  }

  timesUsed(expr: Expr): number {
    return this.exprUses.get(expr) ?? 1;
  }

  timesIndexUsed(index: Index): number {
    return this.indexUses.get(termsKey(index)) ?? 1;
  }
}
