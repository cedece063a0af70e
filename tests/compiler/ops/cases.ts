/** Random applications of every op, sizes 1 and primes among them: one list that all generic tests of ops run over. */
import type { Attrs, DType } from '../../../src/compiler/graph/ir.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import { opDef } from '../../../src/compiler/ops/registry.ts';
import { LOWEST } from '../../../src/compiler/ops/pooling.ts';
import { generate, tensor } from '../../../src/compiler/ops/tensor.ts';
import { Generator } from './generator.ts';
import { anyPool } from './pools.ts';

export interface Operand {
  readonly value: RefTensor;
  readonly dtype: DType;
  /** True: axis 0 is the batch N. */
  readonly batch: boolean;
}

export interface Case {
  readonly op: string;
  readonly attrs: Attrs;
  readonly operands: readonly Operand[];
  /** N; every operand with a batch has this many rows. */
  readonly rows: number;
}

const f32 = (value: RefTensor, batch = false): Operand => ({ value, dtype: 'f32', batch });
const i32 = (value: RefTensor, batch = false): Operand => ({ value, dtype: 'i32', batch });
const bool = (value: RefTensor, batch = false): Operand => ({ value, dtype: 'bool', batch });
const at = (shape: readonly number[], batch: boolean): (number | 'N')[] => shape.map((d, i) => (batch && i === 0 ? 'N' : d));

type Make = (r: Generator) => Omit<Case, 'op'> & { op?: string };

const POSITIVE = new Set(['log', 'sqrt', 'rsqrt']);
export const UNARY = ['neg', 'abs', 'sign', 'exp', 'log', 'sqrt', 'rsqrt', 'reciprocal', 'tanh', 'sigmoid', 'softplus', 'erf', 'sin', 'cos', 'floor'] as const;

function unaryCase(fn: string): Make {
  return (r) => {
    const shape = r.shape(2);
    const x = POSITIVE.has(fn) ? r.tensor(shape, 0.3, 3) : r.tensor(shape);
    // Away from the kinks and steps at integers.
    if (fn === 'floor' || fn === 'abs' || fn === 'sign' || fn === 'reciprocal') x.data.forEach((v, i) => (x.data[i] = Math.floor(v) + 0.2 + 0.6 * Math.abs(v - Math.trunc(v))));
    return { attrs: { fn }, operands: [f32(x, true)], rows: shape[0]! };
  };
}

function binaryCase(fn: string): Make {
  return (r) => {
    const shape = r.shape(2);
    const a = fn === 'pow' ? r.tensor(shape, 0.3, 3) : r.tensor(shape);
    const b = fn === 'div' || fn === 'mod' ? r.tensor(shape, 0.7, 3) : r.tensor(shape);
    if (fn === 'mod') a.data.forEach((_, i) => (a.data[i] = (r.int(-2, 2) + r.number(0.2, 0.8)) * b.data[i]!));
    return { attrs: { fn }, operands: [f32(a, true), f32(b, true)], rows: shape[0]! };
  };
}

interface Conv {
  readonly attrs: { stride: number[]; padding: number[][]; dilation: number[]; groups: number };
  readonly x: number[];
  readonly w: number[];
  readonly y: number[];
}

/** A convolution of 1 to 3 axes that fits, in groups, asymmetric padding included. */
export function randomConv(r: Generator): Conv {
  const rank = r.pick([1, 2, 2, 3]);
  const groups = r.pick([1, 1, 2, 3]);
  const inGroup = r.count([1, 2]);
  const outGroup = r.count([1, 2, 3]);
  const stride = r.list(rank, () => r.pick([1, 1, 2, 3]));
  const dilation = r.list(rank, () => r.pick([1, 1, 2]));
  const kernel = r.list(rank, () => r.pick(rank === 3 ? [1, 2] : [1, 2, 3]));
  const padding = r.list(rank, () => [r.int(0, 2), r.int(0, 2)]);
  const reach = kernel.map((k, d) => (k - 1) * dilation[d]! + 1);
  // Half of the time a whole number of strides: an input gradient then takes each place within a stride by itself.
  const whole = r.bool();
  const size = reach.map((n, d) => {
    const some = Math.max(1, n - padding[d]![0]! - padding[d]![1]!) + r.int(0, rank === 3 ? 2 : 4);
    return whole ? Math.ceil(some / stride[d]!) * stride[d]! : some;
  });
  const windows = size.map((s, d) => Math.floor((s + padding[d]![0]! + padding[d]![1]! - reach[d]!) / stride[d]!) + 1);
  const n = r.pick([1, 2, 3]);
  return {
    attrs: { stride, padding, dilation, groups },
    x: [n, groups * inGroup, ...size],
    w: [groups * outGroup, inGroup, ...kernel],
    y: [n, groups * outGroup, ...windows],
  };
}

interface Pool {
  readonly attrs: { kernel: number[]; stride: number[]; padding: number[][]; dilation: number[]; ceil_mode: boolean };
  readonly x: number[];
  readonly y: number[];
}

/** An axis of `size` made `to` long, as positions or as what lies between them. */
function randomSteps(r: Generator, size: number, to: number, nearest: boolean): [number, number, number] {
  return r.pick<[number, number, number]>([[size, 0, to], [2 * size, nearest ? size : size - to, 2 * to], [size - 1, 0, Math.max(1, to - 1)]]);
}

interface Resize {
  readonly attrs: { to: number[]; steps: number[][] };
  readonly x: number[];
  readonly y: number[];
}

export function randomResize(r: Generator, nearest: boolean): Resize {
  const rank = r.pick([1, 2, 2, 3]);
  const size = r.list(rank, () => r.pick([1, 2, 3, 5]));
  const to = r.list(rank, () => r.pick([1, 2, 3, 4, 7]));
  const [n, c] = [r.pick([1, 2]), r.pick([1, 3])];
  return { attrs: { to, steps: size.map((s, d) => randomSteps(r, s, to[d]!, nearest)) }, x: [n, c, ...size], y: [n, c, ...to] };
}

/** Late positions: those of a nearest resizing that take the element before, as where a product in f32 fell below it. */
function randomLate(r: Generator, { attrs, x }: Resize): number[][] {
  return attrs.to.map((to, d) => Array.from({ length: to }, (_, i) => i).filter((i) => {
    const [a, b, c] = attrs.steps[d] as [number, number, number];
    return a < c && (a * i + b) % c === 0 && (a * i + b) / c >= 1 && (a * i + b) / c < x[2 + d]! && r.bool();
  }));
}

export function randomBorder(r: Generator): { attrs: { low: number[]; high: number[]; mode: string }; x: number[]; y: number[] } {
  const mode = r.pick(['reflect', 'replicate', 'circular']);
  const x = r.shape(4);
  const widest = (size: number): number => (mode === 'replicate' ? 3 : mode === 'circular' ? size : size - 1);
  const side = (): number[] => x.map((size, i) => (i === 0 ? 0 : r.int(0, Math.min(3, widest(size)))));
  const [low, high] = [side(), side()];
  return { attrs: { low, high, mode }, x, y: x.map((d, i) => d + low[i]! + high[i]!) };
}

export function randomPool(r: Generator): Pool {
  const rank = r.pick([1, 2, 2, 3]);
  const kernel = r.list(rank, () => r.pick([1, 2, 3]));
  const stride = r.list(rank, () => r.pick([1, 2, 3, 4]));
  const dilation = r.list(rank, () => r.pick([1, 1, 2]));
  const reach = kernel.map((k, d) => (k - 1) * dilation[d]! + 1);
  const padding = kernel.map((k) => [r.int(0, Math.floor(k / 2)), r.int(0, Math.floor(k / 2))]);
  const size = reach.map((n, d) => Math.max(1, n - padding[d]![0]! - padding[d]![1]!) + r.int(0, rank === 3 ? 2 : 5));
  const ceil = r.bool();
  const windows = size.map((s, d) => {
    const room = s + padding[d]![0]! + padding[d]![1]! - reach[d]!;
    const count = (ceil ? Math.ceil : Math.floor)(room / stride[d]!) + 1;
    return ceil && (count - 1) * stride[d]! >= s + padding[d]![0]! ? count - 1 : count;
  });
  const [n, c] = [r.pick([1, 2]), r.pick([1, 3])];
  return { attrs: { kernel, stride, padding, dilation, ceil_mode: ceil }, x: [n, c, ...size], y: [n, c, ...windows] };
}

const MAKERS: readonly (readonly [string, Make])[] = [
  ...UNARY.map((fn) => [`unary ${fn}`, unaryCase(fn)] as const),
  ...['add', 'sub', 'mul', 'div', 'pow', 'max', 'min', 'mod', 'lt', 'le', 'gt', 'ge', 'eq', 'ne'].map((fn) => [`binary ${fn}`, binaryCase(fn)] as const),
  ['select', (r) => {
    const shape = r.shape(3);
    return { attrs: {}, operands: [bool(r.ints(shape, 0, 1), true), f32(r.tensor(shape), true), f32(r.tensor(shape), true)], rows: shape[0]! };
  }],
  ['cast', (r) => {
    const shape = r.shape(2);
    return { attrs: { to: r.pick(['i32', 'bool', 'f32']) }, operands: [f32(r.tensor(shape, -9, 9))], rows: 1 };
  }],
  ['copy', (r) => {
    const shape = r.shape(3);
    return { attrs: { order: [0, 2, 1] }, operands: [f32(r.tensor(shape), true)], rows: shape[0]! };
  }],
  ['constant', (r) => ({ attrs: { value: r.int(-9, 9), dtype: r.pick(['f32', 'i32']) }, operands: [], rows: 1 })],
  ['iota', (r) => {
    const shape = r.shape(3);
    return { attrs: { shape: at(shape, true), axis: r.int(0, 2), dtype: r.pick(['i32', 'f32', 'u32']) }, operands: [], rows: shape[0]! };
  }],
  ['random', (r) => {
    const shape = r.shape(3);
    return { attrs: { shape: at(shape, true), stream: r.int(0, 99) }, operands: [], rows: shape[0]! };
  }],
  ['broadcast', (r) => {
    const shape = r.shape(4);
    const axes = r.axes(4);
    return { attrs: { shape: at(shape, true), axes }, operands: [f32(r.tensor(axes.map((a) => shape[a]!)), axes[0] === 0)], rows: shape[0]! };
  }],
  ['reshape', (r) => {
    const [n, a, b, c] = r.shape(4) as [number, number, number, number];
    const to = r.pick([[a * b, c], [a, b * c], [a * b * c], [c, b, a], [1, a, b * c, 1], [b * a, 1, c]]);
    const batch = r.bool();
    return { attrs: { shape: [batch ? 'N' : n, ...to] }, operands: [f32(r.tensor([n, a, b, c]), batch)], rows: n };
  }],
  ['permute', (r) => {
    const shape = r.shape(4);
    const batch = r.bool();
    const perm = batch ? [0, ...r.shuffled([1, 2, 3])] : r.shuffled([0, 1, 2, 3]);
    return { attrs: { perm }, operands: [f32(r.tensor(shape), batch)], rows: shape[0]! };
  }],
  ['slice', (r) => {
    const shape = r.shape(3);
    const axis = r.int(1, 2);
    const start = r.int(0, shape[axis]! - 1);
    return { attrs: { axis, start, end: r.int(start + 1, shape[axis]!) }, operands: [f32(r.tensor(shape), true)], rows: shape[0]! };
  }],
  ['pad', (r) => {
    const shape = r.shape(3);
    return { attrs: { low: [0, r.int(0, 2), r.int(0, 2)], high: [0, r.int(0, 2), r.int(0, 2)], value: r.pick([0, 1.5]) }, operands: [f32(r.tensor(shape), true)], rows: shape[0]! };
  }],
  ['concat', (r) => {
    const shape = r.shape(3);
    const axis = r.int(1, 2);
    return { attrs: { axis }, operands: r.list(r.int(1, 3), () => f32(r.tensor(shape.with(axis, r.size())), true)), rows: shape[0]! };
  }],
  ['flip', (r) => {
    const shape = r.shape(3);
    return { attrs: { axes: r.axes(2).map((a) => a + 1) }, operands: [f32(r.tensor(shape), true)], rows: shape[0]! };
  }],
  ...['sum', 'max', 'min'].map((fn): readonly [string, Make] => [`reduce ${fn}`, (r) => {
    const shape = r.shape(4);
    return { attrs: { fn, axes: r.axes(4) }, operands: [f32(r.tensor(shape), true)], rows: shape[0]! };
  }]),
  ['argmax', (r) => {
    const shape = r.shape(3);
    // Small integers, so that ties are common.
    return { attrs: { axis: r.int(1, 2) }, operands: [f32(r.ints(shape, 0, 2), true)], rows: shape[0]! };
  }],
  ['contract', (r) => {
    const [a, b, out] = r.pick([['nk', 'ok', 'no'], ['nk', 'ko', 'no'], ['nhtd', 'nhsd', 'nhts'], ['no', 'nk', 'ok'], ['ni', 'nj', 'nij'], ['nab', 'ab', 'n'], ['n', 'n', 'n'], ['nab', 'nba', 'n'], ['nk', 'nk', 'nk'], ['nabc', 'dcb', 'nda']]);
    const sizes = new Map([...a + b].map((label) => [label, r.size()]));
    const shape = (labels: string): number[] => [...labels].map((label) => sizes.get(label)!);
    const batch = (labels: string): boolean => labels.startsWith('n');
    return { attrs: { a: a!, b: b!, out: out! }, operands: [f32(r.tensor(shape(a!)), batch(a!)), f32(r.tensor(shape(b!)), batch(b!))], rows: sizes.get('n')! };
  }],
  ['conv', (r) => {
    const c = randomConv(r);
    return { attrs: c.attrs, operands: [f32(r.tensor(c.x), true), f32(r.tensor(c.w))], rows: c.x[0]! };
  }],
  ['conv_input_grad', (r) => {
    const c = randomConv(r);
    return { attrs: { ...c.attrs, size: c.x.slice(2) }, operands: [f32(r.tensor(c.y), true), f32(r.tensor(c.w))], rows: c.x[0]! };
  }],
  ['conv_weight_grad', (r) => {
    const c = randomConv(r);
    return { attrs: { ...c.attrs, kernel: c.w.slice(2) }, operands: [f32(r.tensor(c.x), true), f32(r.tensor(c.y), true)], rows: c.x[0]! };
  }],
  ['border', (r) => {
    const b = randomBorder(r);
    return { attrs: b.attrs, operands: [f32(r.tensor(b.x), true)], rows: b.x[0]! };
  }],
  ['border_grad', (r) => {
    const b = randomBorder(r);
    return { attrs: { ...b.attrs, size: at(b.x, true) }, operands: [f32(r.tensor(b.y), true)], rows: b.x[0]! };
  }],
  ['resize_nearest', (r) => {
    const c = randomResize(r, true);
    return { attrs: { ...c.attrs, late: randomLate(r, c) }, operands: [f32(r.tensor(c.x), true)], rows: c.x[0]! };
  }],
  ['resize_nearest_grad', (r) => {
    const c = randomResize(r, true);
    return { attrs: { ...c.attrs, late: randomLate(r, c), size: c.x.slice(2) }, operands: [f32(r.tensor(c.y), true)], rows: c.x[0]! };
  }],
  ['resize_linear', (r) => {
    const c = randomResize(r, false);
    return { attrs: c.attrs, operands: [f32(r.tensor(c.x), true)], rows: c.x[0]! };
  }],
  ['resize_linear_grad', (r) => {
    const c = randomResize(r, false);
    return { attrs: { ...c.attrs, size: c.x.slice(2) }, operands: [f32(r.tensor(c.y), true)], rows: c.x[0]! };
  }],
  ...['max_pool', 'sum_pool'].map((op): readonly [string, Make] => [op, (r) => {
    const p = anyPool(r, randomPool);
    return { op, attrs: p.attrs, operands: [f32(r.tensor(p.x), true)], rows: p.x[0]! };
  }]),
  ['max_pool_index', (r) => {
    const p = anyPool(r, randomPool);
    const x = r.ints(p.x, 0, 3);
    return { attrs: p.attrs, operands: [f32(r.bool() ? x : tensor(p.x, x.data.map((v) => (v === 3 ? NaN : v === 2 ? LOWEST : v))), true)], rows: p.x[0]! };
  }],
  ['max_pool_grad', (r) => {
    const p = anyPool(r, randomPool);
    return { attrs: { ...p.attrs, size: p.x.slice(2) }, operands: [f32(r.tensor(p.y), true), i32(r.ints(p.y, 0, p.taps - 1), true)], rows: p.x[0]! };
  }],
  ['max_pool_gather', (r) => {
    const p = anyPool(r, randomPool);
    return { attrs: p.attrs, operands: [f32(r.tensor(p.x), true), i32(r.ints(p.y, 0, p.taps - 1), true)], rows: p.x[0]! };
  }],
  ['sum_pool_grad', (r) => {
    const p = anyPool(r, randomPool);
    return { attrs: { ...p.attrs, size: p.x.slice(2) }, operands: [f32(r.tensor(p.y), true)], rows: p.x[0]! };
  }],
  ['gather', (r) => {
    const rows = r.size();
    const ids = r.shape(2);
    return { attrs: {}, operands: [f32(r.tensor([rows, ...r.shape(r.int(0, 2))])), i32(r.ints(ids, -1, rows), true)], rows: ids[0]! };
  }],
  ['gather_grad', (r) => {
    const rows = r.size();
    const ids = r.shape(r.int(1, 2));
    return { attrs: { rows }, operands: [i32(r.ints(ids, -1, rows), true), f32(r.tensor([...ids, ...r.shape(r.int(0, 2))]), true)], rows: ids[0]! };
  }],
  ['warp', (r) => {
    const [rows, height, width] = [r.int(1, 3), r.int(1, 6), r.int(1, 5)];
    const shape = [rows, r.int(1, 3), height, width];
    const linear = r.int(0, 1) === 1;
    // The nearest pixel jumps halfway between two: only whole steps and mirrorings are exact.
    const map = generate([rows, 6], ([, k]) => {
      if (linear) return r.number(-1.3, 1.3);
      return k === 0 || k === 4 ? (r.int(0, 1) === 0 ? 1 : -1) : k === 2 || k === 5 ? r.int(-2, 2) : 0;
    });
    return { attrs: { mode: linear ? 'linear' : 'nearest', fill: linear ? 0 : r.int(-3, 3) }, operands: [f32(r.tensor(shape), true), f32(map, true)], rows };
  }],
  ['reverse_rows', (r) => {
    const shape = r.shape(2);
    return { attrs: {}, operands: [f32(r.tensor(shape), true)], rows: shape[0]! };
  }],
  ['take_class', (r) => {
    const shape = r.shape(3);
    const axis = r.int(1, 2);
    return { attrs: { axis }, operands: [f32(r.tensor(shape), true), i32(r.ints(shape.toSpliced(axis, 1), -1, shape[axis]!), true)], rows: shape[0]! };
  }],
  ...['softmax', 'log_softmax'].map((op): readonly [string, Make] => [op, (r) => {
    const shape = r.shape(3);
    return { op, attrs: { axis: r.int(1, 2) }, operands: [f32(r.tensor(shape), true)], rows: shape[0]! };
  }]),
  ['attention', (r) => attentionCase(r, r.pick(['out', 'out', 'lse']))],
  ['attention_grad', (r) => {
    const { attrs, operands, rows } = attentionCase(r, 'out');
    const [q, k, v, visible] = operands;
    const types = operands.map(({ value, dtype }) => ({ shape: value.shape, dtype }));
    // The numbers that environments have.
    const context = { rows, seed: 5, step: 9, types, frame: () => 0 };
    const [out, lse] = ['out', 'lse'].map((part) => opDef('attention').reference(operands.map((o) => o.value), { ...attrs, part }, context)) as [RefTensor, RefTensor];
    const grad = r.tensor(out.shape);
    const delta = tensor(out.shape.slice(0, -1));
    const width = out.shape.at(-1)!;
    out.data.forEach((x, i) => (delta.data[Math.floor(i / width)]! += x * grad.data[i]!));
    return { attrs: { ...attrs, part: r.pick(['q', 'k', 'v']) }, operands: [q!, k!, v!, ...[grad, lse, delta].map((x) => f32(x, true)), ...(visible ? [visible] : [])], rows };
  }],
  ['normalize', (r) => {
    const shape = r.shape(3);
    return { attrs: { axes: r.axes(3), eps: 0.01 }, operands: [f32(r.tensor(shape), true)], rows: shape[0]! };
  }],
];

/** Heads in groups that share keys, or a single axis before the positions. */
function attentionCase(r: Generator, part: string): Omit<Case, 'op'> {
  const [n, h, g, i, j] = r.shape(5) as [number, number, number, number, number];
  const [d, e] = r.shape(2) as [number, number];
  const grouped = r.bool();
  const labels = grouped ? { q: 'nihgd', k: 'njhd', v: 'njhe', scores: 'nhgij', out: 'nihge' } : { q: 'nhid', k: 'nhjd', v: 'nhje', scores: 'nhij', out: 'nhie' };
  const size: Readonly<Record<string, number>> = { n, h, g, i, j, d, e };
  const shape = (of: string): number[] => [...of].map((l) => size[l]!);
  const visible = tensor(shape(labels.scores));
  visible.data.forEach((_, at) => (visible.data[at] = r.int(0, 3) === 0 ? 0 : 1));
  return {
    attrs: { ...labels, scale: r.number(0.3, 1), causal: r.bool(), ...(r.bool() ? { p: r.pick([0.25, 0.25, 1]), stream: r.int(0, 9) } : {}), part },
    operands: [...[labels.q, labels.k, labels.v].map((of) => f32(r.tensor(shape(of)), true)), ...(r.bool() ? [bool(visible, true)] : [])],
    rows: n,
  };
}

const PER_OP = 8;

/** Names of the groups of cases, each a few applications of one op. */
export const CASES: readonly (readonly [string, readonly Case[]])[] = MAKERS.map(([name, make], group) => [
  name,
  Array.from({ length: PER_OP }, (_, i) => ({ op: name.split(' ')[0]!, ...make(new Generator(1000 * group + i)) })),
]);

/** As `CASES`, `count(name)` of each group, with sizes around those of tiles and vectors. */
export function edgeCases(count: (name: string) => number): readonly (readonly [string, readonly Case[]])[] {
  return MAKERS.map(([name, make], group) => [name, Array.from({ length: count(name) }, (_, i) => ({ op: name.split(' ')[0]!, ...make(new Generator(500_000 + 1000 * group + i, true)) }))]);
}

/** A tensor like `x` with one element changed. */
export function nudge(x: RefTensor, element: number, by: number): RefTensor {
  return generate(x.shape, (_, flat) => x.data[flat]! + (flat === element ? by : 0));
}

export function describeCase(c: Case): string {
  return `${c.op} ${JSON.stringify(c.attrs)} of ${c.operands.map((o) => `[${o.value.shape.join(', ')}]`).join(', ')}`;
}
