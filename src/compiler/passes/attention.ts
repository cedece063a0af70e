/**
 * Attention and its gradient as kernels that never write the matrix of weights: scores are sums inside the loop over the
 * keys (or, for the gradient of keys and values, over the queries), worked out where they are wanted and again in the gradient.
 */
import { accumulator, binary, constantOf, guard, select, unary } from '../kernel/expr.ts';
import { add, axisIndex, linearise, scale, type Axis, type Index } from '../kernel/index.ts';
import type { Accumulator, Bound, Expr, InnerSum, ReduceStage, Stage } from '../kernel/ir.ts';
import type { Node, NodeId } from '../graph/ir.ts';
import { attentionAttrs, HIDDEN, lettersOf, lseLabels, rowLabels, threshold, type AttentionAttrs, type Letters } from '../ops/attention-parts.ts';
import type { Cluster } from './clusters.ts';
import { ClusterLowering, type LoweredKernel, type LowerInput } from './lower.ts';
import { extentOf } from './lowering.ts';

export function lowerAttention(cluster: Cluster, input: LowerInput): LoweredKernel {
  return new AttentionLowering(cluster, input).run();
}

class AttentionLowering extends ClusterLowering {
  private readonly node: Node;
  private readonly attrs: AttentionAttrs;
  private readonly letters: Letters;
  private readonly axes = new Map<string, Axis>();

  constructor(cluster: Cluster, input: LowerInput) {
    super(cluster, input);
    this.node = input.graph.nodes[cluster.anchors[0]!]!;
    this.attrs = attentionAttrs(this.node.attrs);
    this.letters = lettersOf(this.attrs);
    for (const letter of this.attrs.scores + this.letters.feature + this.letters.value) this.axes.set(letter, this.fresh(letter));
  }

  protected override stagesFor(written: readonly NodeId[]): { readonly parallel: readonly Axis[]; readonly stages: readonly Stage[] } {
    const byPart = new Map(written.map((id) => [this.input.graph.nodes[id]!.attrs['part'] as string, id]));
    if (this.node.op === 'attention') return this.forward(byPart);
    const q = byPart.get('q');
    return q === undefined ? this.keysAndValues(byPart) : this.queries(q);
  }

  // --- the kernels -----------------------------------------------------------------------------------------------------

  /** Two stages over the keys: the largest score, then the exponentials below it and the values that they weigh. */
  private forward(byPart: ReadonlyMap<string, NodeId>): { readonly parallel: readonly Axis[]; readonly stages: readonly Stage[] } {
    const { key, value } = this.letters;
    const inner = [this.scoreSum()];
    const largest: ReduceStage = { kind: 'reduce', axes: this.along(key), inner, accumulators: [{ fn: 'max', value: this.shown(this.score(0), HIDDEN) }] };
    const max = accumulator(0, 0, 'f32');
    const weight = this.shown(unary('exp', binary('sub', this.score(1), max)), 0);
    const [out, lse] = [byPart.get('out'), byPart.get('lse')];
    const accumulators: Accumulator[] = [{ fn: 'sum', value: weight }];
    if (out !== undefined) accumulators.push({ fn: 'sum', axes: this.along(value), value: binary('mul', this.kept(weight), this.operand(2, this.attrs.v)) });
    const stages: Stage[] = [largest, { kind: 'reduce', axes: this.along(key), inner, accumulators }];
    const sum = accumulator(1, 0, 'f32');
    // Only what a mask hides can leave a query without a key.
    const orZero = (of: Expr): Expr => (this.visible() ? select(binary('eq', sum, constantOf(0)), constantOf(0), of) : of);
    if (out !== undefined) stages.push({ kind: 'store', axes: this.along(value), stores: this.storesOf(out, this.at(this.attrs.out), orZero(binary('div', accumulator(1, 1, 'f32'), sum))) });
    if (lse !== undefined) stages.push({ kind: 'store', axes: [], stores: this.storesOf(lse, this.at(lseLabels(this.attrs)), orZero(binary('add', max, unary('log', sum)))) });
    return { parallel: this.along(this.letters.batch + this.letters.query), stages };
  }

  private queries(out: NodeId): { readonly parallel: readonly Axis[]; readonly stages: readonly Stage[] } {
    const { key, feature } = this.letters;
    const own = this.withOwn(feature);
    const value = binary('mul', this.scoreGradient(0, 1), this.operand(1, this.attrs.k, own));
    const sums: ReduceStage = { kind: 'reduce', axes: this.along(key), inner: [this.scoreSum(), this.gradientSum()], accumulators: [{ fn: 'sum', axes: [own.get(feature)!], value }] };
    const store: Stage = { kind: 'store', axes: [own.get(feature)!], stores: this.storesOf(out, this.at(this.attrs.q, own), accumulator(0, 0, 'f32')) };
    return { parallel: this.along(this.letters.batch + this.letters.query), stages: [sums, store] };
  }

  private keysAndValues(byPart: ReadonlyMap<string, NodeId>): { readonly parallel: readonly Axis[]; readonly stages: readonly Stage[] } {
    const { batch, query, key, feature, value } = this.letters;
    const shared = [...batch].filter((l) => this.attrs.k.includes(l));
    const grouped = [...batch].filter((l) => !this.attrs.k.includes(l));
    const accumulators: Accumulator[] = [];
    const stores: Stage[] = [];
    const sum = (out: NodeId, labels: string, own: ReadonlyMap<string, Axis>, axis: Axis, term: Expr): void => {
      const number = accumulators.push({ fn: 'sum', axes: [axis], value: term }) - 1;
      stores.push({ kind: 'store', axes: [axis], stores: this.storesOf(out, this.at(labels, own), accumulator(0, number, 'f32')) });
    };
    const [k, v] = [byPart.get('k'), byPart.get('v')];
    if (v !== undefined) {
      const own = this.withOwn(value);
      sum(v, this.attrs.v, own, own.get(value)!, binary('mul', this.kept(this.weight(0)), this.operand(3, this.attrs.out, own)));
    }
    if (k !== undefined) {
      const own = this.withOwn(feature);
      sum(k, this.attrs.k, own, own.get(feature)!, binary('mul', this.scoreGradient(0, 1), this.operand(0, this.attrs.q, own)));
    }
    const inner = [this.scoreSum(), ...(k === undefined ? [] : [this.gradientSum()])];
    return { parallel: this.along(shared.join('') + key), stages: [{ kind: 'reduce', axes: this.along(grouped.join('') + query), inner, accumulators }, ...stores] };
  }

  // --- their parts -----------------------------------------------------------------------------------------------------

  private scoreSum(): InnerSum {
    return { axes: this.along(this.letters.feature), value: binary('mul', this.operand(0, this.attrs.q), this.operand(1, this.attrs.k)) };
  }

  /** The gradient of a weight, dropout aside. */
  private gradientSum(): InnerSum {
    return { axes: this.along(this.letters.value), value: binary('mul', this.operand(3, this.attrs.out), this.operand(2, this.attrs.v)) };
  }

  private score(stage: number): Expr {
    return binary('mul', accumulator(stage, 0, 'f32', 'inner'), constantOf(this.attrs.scale));
  }

  /** `value` where the query sees the key. */
  private shown(value: Expr, otherwise: number): Expr {
    const visible = this.visible();
    const masked = visible ? select(visible, value, constantOf(otherwise)) : value;
    const { query, key } = this.letters;
    const distance = add(axisIndex(this.axes.get(query)!), scale(axisIndex(this.axes.get(key)!), -1));
    const causal: Bound = { index: distance, lower: 0, upper: distance.max + 1 };
    return this.attrs.causal ? guard([causal], masked, otherwise) : masked;
  }

  private visible(): Expr | undefined {
    const operand = this.node.op === 'attention' ? 3 : 6;
    return this.node.inputs.length > operand ? this.operand(operand, this.attrs.scores) : undefined;
  }

  /** The weight, by the log-sum-exp of its query. */
  private weight(stage: number): Expr {
    return this.shown(unary('exp', binary('sub', this.score(stage), this.operand(4, lseLabels(this.attrs)))), 0);
  }

  /** After dropout. */
  private kept(value: Expr): Expr {
    const { p, stream, scores } = this.attrs;
    if (p === undefined) return value;
    const sizes = [...scores].map((l) => this.size(l));
    // The first size is never used, so the batch may stand there.
    const element = linearise(this.at(scores), sizes.map((size) => (size === 'N' ? 0 : size)));
    const scaled = p === 1 ? constantOf(0) : binary('mul', value, constantOf(1 / (1 - p)));
    return select(binary('lt', this.lowering.random(stream!, element), constantOf(threshold(p))), constantOf(0), scaled);
  }

  private scoreGradient(stage: number, gradient: number): Expr {
    const difference = binary('sub', this.kept(accumulator(stage, gradient, 'f32', 'inner')), this.operand(5, rowLabels(this.attrs)));
    return binary('mul', binary('mul', this.weight(stage), difference), constantOf(this.attrs.scale));
  }

  // --- axes ------------------------------------------------------------------------------------------------------------

  private size(letter: string): number | 'N' {
    const { q, k, v } = this.attrs;
    const [labels, operand] = ([q, k, v].map((l, i) => [l, i] as const).find(([l]) => l.includes(letter)))!;
    return this.input.graph.nodes[this.node.inputs[operand]!]!.shape[labels.indexOf(letter)]!;
  }

  /** Names by part, not the labels: equal kernels must be equal text whatever the letters were. */
  private fresh(letter: string): Axis {
    const { batch, query, key, feature } = this.letters;
    const at = batch.indexOf(letter);
    const name = at === 0 ? 'n' : at > 0 ? `head${at === 1 ? '' : at}` : letter === query ? 'query_at' : letter === key ? 'key_at' : letter === feature ? 'd' : 'e';
    return this.factory.fresh(extentOf(this.size(letter), this.input.maxRows), name);
  }

  private along(letters: string): Axis[] {
    return [...letters].map((l) => this.axes.get(l)!);
  }

  /** An axis of their own for the results' elements, where inner sums run over the same letter. */
  private withOwn(letter: string): Map<string, Axis> {
    return new Map([[letter, this.fresh(letter)]]);
  }

  private at(labels: string, own: ReadonlyMap<string, Axis> = new Map()): Index[] {
    return [...labels].map((l) => axisIndex(own.get(l) ?? this.axes.get(l)!));
  }

  private operand(i: number, labels: string, own: ReadonlyMap<string, Axis> = new Map()): Expr {
    return this.lowering.element(this.node.inputs[i]!, this.at(labels, own));
  }
}
