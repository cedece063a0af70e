/**
 * A plan written by hand, small enough to check on paper: x[N,3] → linear 4 → relu → dropout → linear 2, mean squared
 * error, SGD or Adam. The first weight lies transposed and padded in its buffer, so that the order of state matters.
 * Beside it the same training in float64, the truth that the runtime is held against.
 */
import { createHash } from 'node:crypto';
import { identityLayout } from '../../src/plan/layout.ts';
import { uniform } from '../../src/plan/random.ts';
import { PLAN_FORMAT, PLAN_VERSION, type Dispatch, type FrameField, type Grid, type LogWord, type ModuleBinding, type Plan, type ShaderModule, type StateEntry, type StateRole, type Training } from '../../src/plan/types.ts';
import type { Dataset, Split } from '../../src/runtime/data/types.ts';

export const INPUTS = 3;
export const HIDDEN = 4;
export const OUTPUTS = 2;
export const DROPOUT_STREAM = 7;

export interface FixtureOptions {
  readonly optimizer?: 'sgd' | 'adam';
  readonly dropout?: number;
  readonly maxRows?: number;
  readonly seed?: number;
  readonly training?: Partial<Training>;
  readonly rows?: { readonly train: number; readonly val?: number; readonly test?: number };
}

// The arena: weight 1 as [3, 8] (transposed, 4 of 8 columns used), bias 1, weight 2 [2, 4], bias 2; then padding.
const W1 = 0;
const B1 = 24;
const W2 = 28;
const B2 = 36;
const ARENA = 40;

const BUFFER = { parameter: 0, gradient: 1, exp_avg: 2, exp_avg_sq: 3, control: 4, h: 5, y: 6, dy: 7, dh: 8, input: 9, goal: 10, rows: 11, log: 12 } as const;
type BufferName = keyof typeof BUFFER;

const FRAME: FrameField[] = [
  ...(['rows', 'first', 'step', 'slot', 'seed', 'micro'] as const).map((kind): FrameField => ({ name: kind, type: 'u32', kind })),
  { name: 'grad_scale', type: 'f32', kind: 'grad_scale' },
  { name: 'lr', type: 'f32', kind: 'scalar', value: 'lr' },
  { name: 'step_size', type: 'f32', kind: 'scalar', value: { op: 'div', a: 'lr', b: { op: 'sub', a: 1, b: { op: 'pow', a: 0.9, b: 't' } } } },
  { name: 'correction', type: 'f32', kind: 'scalar', value: { op: 'sqrt', a: { op: 'sub', a: 1, b: { op: 'pow', a: 0.999, b: 't' } } } },
];

const FRAME_WGSL = `struct Frame {\n${FRAME.map((f) => `  ${f.name}: ${f.type},`).join('\n')}\n}`;

const RANDOM_WGSL = `
fn mix32(x: u32) -> u32 {
  var h = x;
  h = (h ^ (h >> 16u)) * 0x7feb352du;
  h = (h ^ (h >> 15u)) * 0x846ca68bu;
  return h ^ (h >> 16u);
}
fn keep(element: u32) -> f32 {
  let key = mix32(args.stream ^ mix32(frame.step ^ mix32(frame.seed ^ 0x9e3779b9u)));
  let u = f32(mix32(element ^ key) >> 8u) * 0x1p-24f;
  return select(0.0, 1.0 / (1.0 - bitcast<f32>(args.rate)), u >= bitcast<f32>(args.rate));
}`;

interface KernelText {
  readonly name: string;
  /** Storage bindings in order; a name with `!` is written. */
  readonly storage: readonly string[];
  readonly args?: boolean;
  readonly functions?: string;
  readonly body: string;
  readonly workgroup: number;
}

function moduleOf({ name, storage, args, functions = '', body, workgroup }: KernelText): ShaderModule {
  const bindings: ModuleBinding[] = storage.map((s) => ({ name: s.replace('!', ''), type: s.endsWith('!') ? 'read_write' : 'read' }));
  bindings.push({ name: 'frame', type: 'frame' });
  if (args) bindings.push({ name: 'args', type: 'args' });
  const declarations = bindings.map(({ name, type }, i) => {
    if (type === 'frame') return `@group(0) @binding(${i}) var<uniform> frame: Frame;`;
    if (type === 'args') return `struct Args { stream: u32, rate: u32 }\n@group(0) @binding(${i}) var<uniform> args: Args;`;
    const element = name === 'rows' || name === 'control' || name === 'log' ? 'u32' : 'f32';
    return `@group(0) @binding(${i}) var<storage, ${type}> ${name}: array<${element}>;`;
  });
  const wgsl = `${FRAME_WGSL}\n${declarations.join('\n')}\n${functions}\n@compute @workgroup_size(${workgroup})\nfn main(@builtin(global_invocation_id) id: vec3u) {\n  let i = id.x;\n${body}\n}\n`;
  return { hash: createHash('sha256').update(wgsl).digest('hex'), name, wgsl, entry: 'main', bindings, workgroupBytes: 0, invocations: workgroup };
}

const NON_FINITE = 'fn bad(x: f32) -> bool { return (bitcast<u32>(x) & 0x7f800000u) == 0x7f800000u; }';

function kernels(optimizer: 'sgd' | 'adam'): Record<string, KernelText> {
  const hidden = (drop: boolean): KernelText => ({
    name: drop ? 'linear_relu_dropout' : 'linear_relu',
    storage: ['input', 'rows', 'parameter', 'h!'],
    args: drop,
    functions: drop ? RANDOM_WGSL : '',
    workgroup: 64,
    body: `  if (i >= frame.rows * 4u) { return; }
  let n = rows[frame.first + i / 4u];
  let o = i % 4u;
  var s = parameter[${B1}u + o];
  for (var k = 0u; k < 3u; k++) { s += input[n * 3u + k] * parameter[k * 8u + o]; }
  h[i] = select(s, 0.0, s <= 0.0)${drop ? ' * keep(i)' : ''};`,
  });
  const loss = (train: boolean): KernelText => ({
    name: train ? 'mse_train' : 'mse',
    storage: train ? ['y', 'goal', 'rows', 'dy!', 'control!', 'log!'] : ['y', 'goal', 'rows', 'log!'],
    functions: NON_FINITE,
    workgroup: 1,
    body: `  var sum = 0.0;
  let count = f32(frame.rows * 2u);
  for (var n = 0u; n < frame.rows; n++) {
    for (var o = 0u; o < 2u; o++) {
      let d = y[n * 2u + o] - goal[rows[frame.first + n] * 2u + o];
      sum += d * d;${train ? '\n      dy[n * 2u + o] = 2.0 * d / count * frame.grad_scale;' : ''}
    }
  }
  let loss = sum / count;${train ? '\n  if (bad(loss)) { control[0] = 1u; }' : ''}
  log[frame.slot * 16u] = bitcast<u32>(loss);
  log[frame.slot * 16u + 1u] = bitcast<u32>(f32(frame.rows));
  log[frame.slot * 16u + 2u] = bitcast<u32>(sum / 2.0);`,
  });
  return {
    hidden_train: hidden(true),
    hidden_eval: hidden(false),
    output: {
      name: 'linear',
      storage: ['h', 'parameter', 'y!'],
      workgroup: 64,
      body: `  if (i >= frame.rows * 2u) { return; }
  let o = i % 2u;
  var s = parameter[${B2}u + o];
  for (var k = 0u; k < 4u; k++) { s += h[(i / 2u) * 4u + k] * parameter[${W2}u + o * 4u + k]; }
  y[i] = s;`,
    },
    loss_train: loss(true),
    loss_eval: loss(false),
    backward_hidden: {
      name: 'linear_relu_gradient',
      storage: ['dy', 'h', 'parameter', 'dh!'],
      args: true,
      functions: RANDOM_WGSL,
      workgroup: 64,
      body: `  if (i >= frame.rows * 4u) { return; }
  var s = 0.0;
  for (var o = 0u; o < 2u; o++) { s += dy[(i / 4u) * 2u + o] * parameter[${W2}u + o * 4u + i % 4u]; }
  dh[i] = select(0.0, s, h[i] > 0.0) * keep(i);`,
    },
    backward_parameters: {
      name: 'parameter_gradients',
      storage: ['dy', 'dh', 'h', 'input', 'rows', 'gradient!'],
      workgroup: 64,
      body: `  if (i >= ${ARENA}u) { return; }
  var s = 0.0;
  for (var n = 0u; n < frame.rows; n++) {
    let r = rows[frame.first + n];
    if (i < ${B1}u) { if (i % 8u < 4u) { s += dh[n * 4u + i % 8u] * input[r * 3u + i / 8u]; } }
    else if (i < ${W2}u) { s += dh[n * 4u + i - ${B1}u]; }
    else if (i < ${B2}u) { s += dy[n * 2u + (i - ${W2}u) / 4u] * h[n * 4u + i % 4u]; }
    else if (i < ${B2 + 2}u) { s += dy[n * 2u + i - ${B2}u]; }
  }
  gradient[i] = select(gradient[i] + s, s, frame.micro == 0u);`,
    },
    check: {
      name: 'gradient_norm',
      storage: ['gradient', 'control!', 'log!'],
      functions: NON_FINITE,
      workgroup: 1,
      body: `  var sum = 0.0;
  for (var e = 0u; e < ${ARENA}u; e++) { sum += gradient[e] * gradient[e]; }
  if (bad(sum)) { control[0] = 1u; }
  log[frame.slot * 16u + 3u] = bitcast<u32>(sqrt(sum));
  log[frame.slot * 16u + 4u] = control[0];`,
    },
    apply:
      optimizer === 'sgd'
        ? {
            name: 'sgd',
            storage: ['gradient', 'control', 'parameter!'],
            workgroup: 64,
            body: `  if (i >= ${ARENA}u || control[0] != 0u) { return; }
  parameter[i] -= frame.lr * gradient[i];`,
          }
        : {
            name: 'adam',
            storage: ['gradient', 'control', 'parameter!', 'exp_avg!', 'exp_avg_sq!'],
            workgroup: 64,
            body: `  if (i >= ${ARENA}u || control[0] != 0u) { return; }
  let g = gradient[i];
  let m = 0.9 * exp_avg[i] + 0.1 * g;
  let v = 0.999 * exp_avg_sq[i] + 0.001 * g * g;
  exp_avg[i] = m;
  exp_avg_sq[i] = v;
  parameter[i] -= frame.step_size * m / (sqrt(v) / frame.correction + 1e-8);`,
          },
  };
}

const f32Bits = (x: number): number => new Uint32Array(Float32Array.of(x).buffer)[0]!;

export function fixturePlan(options: FixtureOptions = {}): Plan {
  const { optimizer = 'sgd', dropout = 0, maxRows = 8, seed = 3 } = options;
  const texts = kernels(optimizer);
  const modules: ShaderModule[] = [];
  const dispatch = (key: string, grid: Grid, origin: number): Dispatch => {
    const text = texts[key]!;
    const module = moduleOf(text);
    const index = modules.findIndex((m) => m.hash === module.hash);
    const bindings = text.storage.map((s) => {
      const buffer = BUFFER[s.replace('!', '') as BufferName];
      const bytes = bytesOf(buffer, maxRows);
      return { buffer, offset: 0, size: bytes === 0 ? null : bytes };
    });
    return {
      kind: 'dispatch', module: index >= 0 ? index : modules.push(module) - 1, grid, bindings, origins: [origin], label: `${text.name}, fixture`, flops: 0, bytes: 0,
      ...(text.args ? { args: 0 } : {}),
    };
  };
  const each = (perRow: number): Grid => ({ perRow, constant: 0, divisor: 64, times: 1 });
  const once: Grid = { perRow: 0, constant: 1, divisor: 1, times: 1 };
  const y = { name: 'output', shape: ['N', OUTPUTS] as const, dtype: 'f32' as const, layout: identityLayout(['N', OUTPUTS]), buffer: BUFFER.y, offset: 0, origin: 1 };
  const lossWords: LogWord[] = [
    { word: 0, kind: 'loss', type: 'f32' },
    { word: 1, kind: 'weight', type: 'f32' },
    { word: 2, kind: 'metric', metric: 'mse', type: 'f32' },
  ];
  const forward = [dispatch('hidden_eval', each(HIDDEN), 0), dispatch('output', each(OUTPUTS), 1)];
  return {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    name: 'fixture',
    seed,
    requires: { target: 'portable', features: [], limits: {} },
    fingerprint: createHash('sha256').update(`fixture ${optimizer}`).digest('hex'),
    data: {
      source: 'fixture',
      fields: [
        { name: 'x', shape: [INPUTS], dtype: 'f32', format: 'f32', target: false },
        { name: 'y', shape: [OUTPUTS], dtype: 'f32', format: 'f32', target: true },
      ],
      rows: options.rows ?? { train: 20 },
      constants: {},
    },
    maxRows,
    frame: FRAME,
    buffers: Object.entries(BUFFER).map(([name, index]) => {
      const kind = index <= BUFFER.control ? 'state' : index <= BUFFER.dh ? 'slab' : index <= BUFFER.goal ? 'data' : index === BUFFER.rows ? 'rows' : 'log';
      return { name, kind, bytes: bytesOf(index, maxRows), ...(kind === 'data' ? { field: name === 'input' ? 'x' : 'y' } : {}) };
    }),
    log: { slots: 256, words: 16 },
    state: stateTable(optimizer),
    programs: {
      grad: {
        body: [
          dispatch('hidden_train', each(HIDDEN), 0),
          dispatch('output', each(OUTPUTS), 1),
          dispatch('loss_train', once, 2),
          dispatch('backward_hidden', each(HIDDEN), 0),
          dispatch('backward_parameters', { perRow: 0, constant: ARENA, divisor: 64, times: 1 }, 0),
        ],
        reads: ['x', 'y'],
        log: lossWords,
        outputs: [
          { name: 'h', shape: ['N', HIDDEN], dtype: 'f32', layout: identityLayout(['N', HIDDEN]), buffer: BUFFER.h, offset: 0, origin: 0 },
          y,
        ],
      },
      update: {
        body: [dispatch('check', once, 3), dispatch('apply', { perRow: 0, constant: ARENA, divisor: 64, times: 1 }, 3)],
        reads: [],
        log: [
          { word: 3, kind: 'grad_norm', type: 'f32' },
          { word: 4, kind: 'status', type: 'u32' },
        ],
        outputs: [],
      },
      eval: { body: [...forward, dispatch('loss_eval', once, 2)], reads: ['x', 'y'], log: lossWords, outputs: [] },
      predict: { body: forward, reads: ['x'], log: [], outputs: [y] },
    },
    training: {
      epochs: 2, batchSize: maxRows, accumulate: 1, lr: 0.05, schedule: { interval: 'step', main: { kind: 'constant' } },
      metrics: [{ name: 'mse', mode: 'min', value: { kind: 'mean', perRow: 1 } }], shuffle: true, dropLast: false,
      ...options.training,
    },
    args: [DROPOUT_STREAM, f32Bits(dropout), ...new Array<number>(62).fill(0)],
    origins: [
      { path: 'fc1', type: 'linear', phase: 'forward', file: 'fixture.yaml', line: 11 },
      { path: 'fc2', type: 'linear', phase: 'forward', file: 'fixture.yaml', line: 14 },
      { path: 'loss', type: 'mse', phase: 'loss', file: 'fixture.yaml', line: 17 },
      { path: 'optimizer', type: optimizer, phase: 'update', file: 'fixture.yaml', line: 18 },
    ],
    modules,
    idRanges: [],
    choices: {},
  };
}

function bytesOf(buffer: number, maxRows: number): number {
  if (buffer < BUFFER.control) return ARENA * 4;
  if (buffer === BUFFER.control) return 4;
  if (buffer === BUFFER.h || buffer === BUFFER.dh) return maxRows * HIDDEN * 4;
  if (buffer === BUFFER.y || buffer === BUFFER.dy) return maxRows * OUTPUTS * 4;
  return buffer === BUFFER.log ? 256 * 16 * 4 : 0;
}

function stateTable(optimizer: 'sgd' | 'adam'): StateEntry[] {
  const bound = (fan: number): StateEntry['init'] => ({ kind: 'uniform', low: -1 / Math.sqrt(fan), high: 1 / Math.sqrt(fan) });
  const tensors = [
    { name: 'fc1.weight', shape: [HIDDEN, INPUTS], at: W1, layout: { split: [[HIDDEN], [INPUTS]], perm: [1, 0], padded: [INPUTS, 8] }, init: bound(INPUTS) },
    { name: 'fc1.bias', shape: [HIDDEN], at: B1, layout: identityLayout([HIDDEN]), init: bound(INPUTS) },
    { name: 'fc2.weight', shape: [OUTPUTS, HIDDEN], at: W2, layout: identityLayout([OUTPUTS, HIDDEN]), init: bound(HIDDEN) },
    { name: 'fc2.bias', shape: [OUTPUTS], at: B2, layout: identityLayout([OUTPUTS]), init: bound(HIDDEN) },
  ];
  const entries = (role: StateRole, buffer: number, slot?: string): StateEntry[] =>
    tensors.map(({ name, shape, at, layout, init }) => ({
      name, role, dtype: 'f32', shape, layout, buffer, offset: at * 4,
      ...(slot === undefined ? {} : { slot }),
      ...(role === 'parameter' ? { init: init!, trainable: true } : {}),
    }));
  return [
    ...entries('parameter', BUFFER.parameter),
    ...entries('gradient', BUFFER.gradient),
    ...(optimizer === 'adam' ? [...entries('optimizer', BUFFER.exp_avg, 'exp_avg'), ...entries('optimizer', BUFFER.exp_avg_sq, 'exp_avg_sq')] : []),
    { name: 'control', role: 'control', dtype: 'u32', shape: [1], layout: identityLayout([1]), buffer: BUFFER.control, offset: 0 },
  ];
}

/** Rows of a smooth function of three inputs, a different one for each split. */
export function fixtureData(plan: Plan): Dataset {
  const split = (rows: number, stream: number): Split => {
    const x = Float32Array.from({ length: rows * INPUTS }, (_, i) => uniform(1, 0, stream, i) * 2 - 1);
    const y = Float32Array.from({ length: rows * OUTPUTS }, (_, i) => {
      const row = (i >> 1) * INPUTS;
      return i % 2 === 0 ? x[row]! * x[row + 1]! : x[row + 2]! - x[row]!;
    });
    return { rows, fields: new Map([['x', x], ['y', y]]) };
  };
  const { train, val, test } = plan.data.rows;
  return {
    spec: plan.data,
    splits: { train: split(train, 1), ...(val === undefined ? {} : { val: split(val, 2) }), ...(test === undefined ? {} : { test: split(test, 3) }) },
    hash: '0'.repeat(64),
  };
}

/** The fixture's training in float64, on the same order of rows and the same dropout masks. */
export class Reference {
  readonly parameters: Map<string, Float64Array>;
  private readonly moments = new Map<string, { m: Float64Array; v: Float64Array }>();
  private readonly gradients = new Map<string, Float64Array>();
  private readonly options: Required<Pick<FixtureOptions, 'optimizer' | 'dropout' | 'seed'>>;

  constructor(parameters: ReadonlyMap<string, ArrayLike<number>>, options: FixtureOptions) {
    this.parameters = new Map([...parameters].map(([name, values]) => [name, Float64Array.from(values)]));
    this.options = { optimizer: options.optimizer ?? 'sgd', dropout: options.dropout ?? 0, seed: options.seed ?? 3 };
  }

  /** Sum over rows of the squared errors' mean over outputs, and the outputs, without dropout. */
  evaluate(data: Split, rows: readonly number[]): { loss: number; outputs: number[] } {
    const { sum, outputs } = this.forward(data, rows, undefined);
    return { loss: sum / (rows.length * OUTPUTS), outputs };
  }

  private forward(data: Split, rows: readonly number[], counter: number | undefined) {
    const p = (name: string): Float64Array => this.parameters.get(name)!;
    const x = data.fields.get('x')!;
    const target = data.fields.get('y')!;
    const { dropout, seed } = this.options;
    const h: number[] = [];
    const mask: number[] = [];
    const outputs: number[] = [];
    const errors: number[] = [];
    let sum = 0;
    rows.forEach((row, n) => {
      for (let o = 0; o < HIDDEN; o++) {
        let s = p('fc1.bias')[o]!;
        for (let k = 0; k < INPUTS; k++) s += x[row * INPUTS + k]! * p('fc1.weight')[o * INPUTS + k]!;
        const i = n * HIDDEN + o;
        mask[i] = counter === undefined ? 1 : uniform(seed, counter, DROPOUT_STREAM, i) >= Math.fround(dropout) ? 1 / (1 - Math.fround(dropout)) : 0;
        h[i] = Math.max(s, 0) * mask[i]!;
      }
      for (let o = 0; o < OUTPUTS; o++) {
        let s = p('fc2.bias')[o]!;
        for (let k = 0; k < HIDDEN; k++) s += h[n * HIDDEN + k]! * p('fc2.weight')[o * HIDDEN + k]!;
        outputs.push(s);
        const e = s - target[row * OUTPUTS + o]!;
        errors.push(e);
        sum += e * e;
      }
    });
    return { h, mask, outputs, errors, sum };
  }

  /** Adds a micro-batch's gradients (scaled by `gradScale`) and gives its loss. `counter` is the frame's `step`. */
  accumulate(data: Split, rows: readonly number[], counter: number, micro: number, gradScale: number): number {
    const { h, mask, errors, sum } = this.forward(data, rows, counter);
    const x = data.fields.get('x')!;
    const add = (name: string, i: number, value: number): void => void (this.gradients.get(name)![i]! += value);
    if (micro === 0) for (const [name, values] of this.parameters) this.gradients.set(name, new Float64Array(values.length));
    rows.forEach((row, n) => {
      const dh = new Array<number>(HIDDEN).fill(0);
      for (let o = 0; o < OUTPUTS; o++) {
        const dy = ((2 * errors[n * OUTPUTS + o]!) / (rows.length * OUTPUTS)) * gradScale;
        add('fc2.bias', o, dy);
        for (let k = 0; k < HIDDEN; k++) {
          add('fc2.weight', o * HIDDEN + k, dy * h[n * HIDDEN + k]!);
          dh[k]! += dy * this.parameters.get('fc2.weight')![o * HIDDEN + k]!;
        }
      }
      for (let o = 0; o < HIDDEN; o++) {
        const d = h[n * HIDDEN + o]! > 0 ? dh[o]! * mask[n * HIDDEN + o]! : 0;
        add('fc1.bias', o, d);
        for (let k = 0; k < INPUTS; k++) add('fc1.weight', o * INPUTS + k, d * x[row * INPUTS + k]!);
      }
    });
    return sum / (rows.length * OUTPUTS);
  }

  gradient(name: string): Float64Array {
    return this.gradients.get(name)!;
  }

  moment(name: string, slot: 'exp_avg' | 'exp_avg_sq'): Float64Array {
    return this.moments.get(name)![slot === 'exp_avg' ? 'm' : 'v'];
  }

  /** Applies the gradients; `t` counts updates from 1. */
  update(lr: number, t: number): void {
    for (const [name, values] of this.parameters) {
      const gradient = this.gradients.get(name)!;
      const state = this.moments.get(name) ?? { m: new Float64Array(values.length), v: new Float64Array(values.length) };
      this.moments.set(name, state);
      for (let i = 0; i < values.length; i++) {
        const g = gradient[i]!;
        if (this.options.optimizer === 'sgd') values[i]! -= lr * g;
        else {
          state.m[i] = 0.9 * state.m[i]! + 0.1 * g;
          state.v[i] = 0.999 * state.v[i]! + 0.001 * g * g;
          values[i]! -= ((lr / (1 - 0.9 ** t)) * state.m[i]!) / (Math.sqrt(state.v[i]!) / Math.sqrt(1 - 0.999 ** t) + 1e-8);
        }
      }
    }
  }
}
