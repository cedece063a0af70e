/**
 * Runs a kernel in float64, one point after another: the meaning of the kernel IR, against which shaders are measured.
 * Expressions become closures over an array of axis values; nothing is evaluated where a guard fails.
 */
import { uniform } from '../../plan/random.ts';
import { castNumber } from './expr.ts';
import { roundToHalf } from './half.ts';
import type { Extent, Index } from './index.ts';
import type { Bound, Expr, Kernel, ReduceStage, Stage, StoreStage } from './ir.ts';
import { evaluateBinary, evaluateUnary } from './scalar.ts';
import { children, postOrder, rootsOf } from './traverse.ts';

export interface InterpretInputs {
  /** One array for each binding, an element each (u8x4: one byte each; f16: halves, to which what is stored is rounded). Written bindings are changed in place. */
  readonly bindings: readonly Float64Array[];
  /** N. */
  readonly rows: number;
  /** Words of the frame by name; `seed` and `step` are used by random numbers. `rows` is filled in. */
  readonly frame?: Readonly<Record<string, number>>;
  /** Words of the dispatch's `args`, as u32. */
  readonly args?: ArrayLike<number>;
}

/** Runs `kernel`; gives the faults found: accesses out of bounds, and run-time index values out of their range. */
export function interpret(kernel: Kernel, inputs: InterpretInputs): string[] {
  return new Interpreter(kernel, inputs).run();
}

type Thunk = () => number;

class Interpreter {
  private readonly kernel: Kernel;
  private readonly inputs: InterpretInputs;
  private readonly faults = new Set<string>();
  private readonly axisValues: number[] = [];
  private readonly slots = new Map<number, number>();
  private readonly accumulators = new Map<string, number>();
  private readonly vectors = new Map<string, { readonly sums: Float64Array; readonly at: Thunk }>();
  /** Changes with every point, so that a shared node is computed once a point. */
  private tick = 0;
  private readonly thunks = new Map<Expr, Thunk>();
  private readonly users = new Map<Expr, number>();

  constructor(kernel: Kernel, inputs: InterpretInputs) {
    this.kernel = kernel;
    this.inputs = inputs;
    const roots = rootsOf(kernel);
    for (const node of [...roots, ...postOrder(roots).flatMap(children)]) this.users.set(node, (this.users.get(node) ?? 0) + 1);
  }

  run(): string[] {
    const stages = this.kernel.stages.map((stage, number) => this.stage(stage, number));
    this.loops(this.kernel.axes, () => stages.forEach((stage) => stage()));
    return [...this.faults];
  }

  private extent(extent: Extent): number {
    return typeof extent === 'number' ? extent : extent.times * this.inputs.rows;
  }

  /** Runs `body` for every point of `axes`, the last axis fastest. */
  private loops(axes: Kernel['axes'], body: () => void, depth = 0): void {
    const axis = axes[depth];
    if (!axis) {
      this.tick++;
      body();
      return;
    }
    const slot = this.slot(axis.id);
    const extent = this.extent(axis.extent);
    for (let i = 0; i < extent; i++) {
      this.axisValues[slot] = i;
      this.loops(axes, body, depth + 1);
    }
  }

  private slot(axis: number): number {
    const known = this.slots.get(axis);
    if (known !== undefined) return known;
    this.slots.set(axis, this.slots.size);
    return this.slots.size - 1;
  }

  private stage(stage: Stage, number: number): () => void {
    return stage.kind === 'reduce' ? this.reduceStage(stage, number) : this.storeStage(stage);
  }

  private reduceStage(stage: ReduceStage, number: number): () => void {
    const inner = (stage.inner ?? []).map(({ axes, value }, i) => ({ axes, value: this.compile(value), key: `${number}.${i}.inner` }));
    const vectors = stage.accumulators.map(({ fn, value, axes }, i) => this.vectorSum(number, i, fn, value, axes ?? []));
    const parts = stage.accumulators.flatMap(({ fn, value, axes }, i) => (axes ? [] : [{ fn, value: this.compile(value), key: `${number}.${i}`, best: 0, index: 0, sum: 0 }]));
    return () => {
      vectors.forEach((v) => v?.reset());
      for (const part of parts) {
        part.sum = 0;
        part.best = part.fn === 'min' ? Infinity : -Infinity;
        part.index = 0;
      }
      let position = 0;
      this.loops(stage.axes, () => {
        for (const { axes, value, key } of inner) {
          let sum = 0;
          this.loops(axes, () => (sum += value()));
          this.accumulators.set(key, sum);
        }
        this.tick++;
        vectors.forEach((v) => v?.add());
        this.tick++;
        for (const part of parts) {
          const value = part.value();
          if (part.fn === 'sum') part.sum += value;
          // A NaN wins and stays; the first of equal values wins.
          else if (!Number.isNaN(part.best) && (Number.isNaN(value) || (part.fn === 'min' ? value < part.best : value > part.best))) {
            part.best = value;
            part.index = position;
          }
        }
        position++;
      });
      for (const part of parts) {
        this.accumulators.set(`${part.key}.value`, part.fn === 'sum' ? part.sum : part.best);
        this.accumulators.set(`${part.key}.index`, part.index);
      }
      this.tick++;
    };
  }

  /** Sums for each point of `axes`; `accumulator` expressions find them by the values that these axes then have. */
  private vectorSum(stage: number, accumulator: number, fn: string, value: Expr, axes: Kernel['axes']): { readonly reset: () => void; readonly add: () => void } | undefined {
    if (axes.length === 0) return undefined;
    if (fn !== 'sum') throw new Error(`interpret: ${fn} over points of its own`);
    const sums = new Float64Array(axes.reduce((n, a) => n * this.extent(a.extent), 1));
    const at = this.pointOf(axes);
    const term = this.compile(value);
    this.vectors.set(`${stage}.${accumulator}`, { sums, at });
    return { reset: () => sums.fill(0), add: () => this.loops(axes, () => (sums[at()] = sums[at()]! + term())) };
  }

  /** Row-major position of the values that `axes` have. */
  private pointOf(axes: Kernel['axes']): Thunk {
    const steps = axes.map((axis) => ({ slot: this.slot(axis.id), extent: this.extent(axis.extent) }));
    return () => steps.reduce((flat, { slot, extent }) => flat * extent + (extent === 1 ? 0 : this.axisValues[slot]!), 0);
  }

  /** All values of a point are computed before the first of them is written. */
  private storeStage(stage: StoreStage): () => void {
    const stores = stage.stores.map((store) => ({ binding: store.binding, index: this.index(store.index), value: this.compile(store.value), target: this.array(store.binding), half: this.kernel.bindings[store.binding]?.format === 'f16', holds: store.where ? this.bound(store.where) : undefined }));
    return () =>
      this.loops(stage.axes, () => {
        const writes = stores.filter((s) => s.holds?.() ?? true).map((s) => ({ ...s, at: s.index(), result: s.value() }));
        for (const { binding, at, result, target, half } of writes) {
          if (at < 0 || at >= target.length) this.faults.add(`store to ${this.name(binding)}[${at}] of ${target.length}`);
          else target[at] = half ? roundToHalf(result) : result;
        }
        this.tick++;
      });
  }

  private array(binding: number): Float64Array {
    const array = this.inputs.bindings[binding];
    if (!array) throw new Error(`interpret: no array for binding ${binding} (${this.name(binding)})`);
    return array;
  }

  private name(binding: number): string {
    return this.kernel.bindings[binding]?.name ?? `binding ${binding}`;
  }

  private compile(expr: Expr): Thunk {
    const known = this.thunks.get(expr);
    if (known) return known;
    const plain = this.compileNode(expr);
    let thunk = plain;
    if ((this.users.get(expr) ?? 0) > 1) {
      let at = -1;
      let value = 0;
      thunk = () => {
        if (at !== this.tick) {
          value = plain();
          at = this.tick;
        }
        return value;
      };
    }
    this.thunks.set(expr, thunk);
    return thunk;
  }

  private compileNode(expr: Expr): Thunk {
    switch (expr.kind) {
      case 'const':
        return () => expr.value;
      case 'load': {
        const array = this.array(expr.binding);
        const index = this.index(expr.index);
        return () => {
          const at = index();
          const value = array[at];
          if (value === undefined) this.faults.add(`load from ${this.name(expr.binding)}[${at}] of ${array.length}`);
          return value ?? NaN;
        };
      }
      case 'index':
        return this.index(expr.index);
      case 'unary': {
        const a = this.compile(expr.a);
        const type = expr.a.type;
        return () => evaluateUnary(expr.fn, a(), type);
      }
      case 'binary': {
        const a = this.compile(expr.a);
        const b = this.compile(expr.b);
        const type = expr.a.type;
        return () => evaluateBinary(expr.fn, a(), b(), type);
      }
      case 'select': {
        const [condition, yes, no] = [this.compile(expr.condition), this.compile(expr.yes), this.compile(expr.no)];
        return () => {
          // Both sides are evaluated, as in WGSL: what must not be loaded belongs into a guard.
          const [y, n] = [yes(), no()];
          return condition() !== 0 ? y : n;
        };
      }
      case 'cast': {
        const a = this.compile(expr.a);
        const from = expr.a.type;
        return () => castNumber(a(), expr.type, from);
      }
      case 'guard': {
        const bounds = expr.bounds.map((b) => this.bound(b));
        const value = this.compile(expr.value);
        return () => (bounds.every((holds) => holds()) ? value() : expr.otherwise);
      }
      case 'accumulator': {
        const key = `${expr.stage}.${expr.accumulator}.${expr.part}`;
        const vector = expr.part === 'value' ? this.vectors.get(`${expr.stage}.${expr.accumulator}`) : undefined;
        if (vector) return () => vector.sums[vector.at()]!;
        return () => this.accumulators.get(key) ?? fail(`interpret: accumulator ${key} is read before its stage ran`);
      }
      case 'random': {
        const element = this.index(expr.element);
        const stream = (this.inputs.args ?? [])[expr.stream] ?? fail(`interpret: args has no word ${expr.stream}`);
        const [seed, step] = [this.frameValue('seed'), this.frameValue('step')];
        return () => uniform(seed, step, stream, element());
      }
      case 'frame': {
        const value = this.frameValue(expr.name);
        return () => value;
      }
      case 'arg': {
        const word = (this.inputs.args ?? [])[expr.word] ?? fail(`interpret: args has no word ${expr.word}`);
        const value = expr.type === 'u32' ? word >>> 0 : new Float32Array(new Uint32Array([word]).buffer)[0]!;
        return () => value;
      }
      default:
        return expr satisfies never;
    }
  }

  private frameValue(name: string): number {
    return name === 'rows' ? this.inputs.rows : (this.inputs.frame?.[name] ?? fail(`interpret: frame has no ${name}`));
  }

  private bound({ index, lower, upper }: Bound): () => boolean {
    const value = this.index(index);
    const limit = typeof upper === 'number' ? upper : upper.rows * this.inputs.rows;
    return () => {
      const v = value();
      return v >= lower && v < limit;
    };
  }

  private index(index: Index): Thunk {
    const terms = index.terms.map(({ coefficient, atom }) => ({ coefficient, value: this.atom(atom) }));
    return () => {
      let sum = index.constant;
      for (const { coefficient, value } of terms) sum += coefficient * value();
      return sum;
    };
  }

  private atom(atom: Index['terms'][number]['atom']): Thunk {
    switch (atom.kind) {
      case 'axis': {
        const slot = this.slot(atom.axis.id);
        return () => this.axisValues[slot]!;
      }
      case 'div': {
        const of = this.index(atom.of);
        return () => Math.floor(of() / atom.by);
      }
      case 'mod': {
        const of = this.index(atom.of);
        return () => {
          const value = of();
          return value - atom.by * Math.floor(value / atom.by);
        };
      }
      case 'value': {
        const value = this.compile(atom.value as Expr);
        return () => {
          const v = value();
          if (v < atom.min || v > atom.max) this.faults.add(`run-time index ${v} outside [${atom.min}, ${atom.max}]`);
          return v;
        };
      }
    }
  }
}

function fail(message: string): never {
  throw new Error(message);
}
