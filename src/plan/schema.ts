/** The shape of a plan, member by member, so that a damaged file is refused before anything is allocated for it. */

/** Adds what is wrong with `value` at `path` to `problems`. */
type Check = (value: unknown, path: string, problems: string[]) => void;

const test = (what: string, holds: (value: unknown) => boolean): Check => (value, path, problems) => {
  if (!holds(value)) problems.push(`${path} is not ${what}`);
};

const text = test('a string', (v) => typeof v === 'string');
const flag = test('true or false', (v) => typeof v === 'boolean');
const number = test('a number', Number.isFinite);
const count = test('a whole number >= 0', (v) => Number.isSafeInteger(v) && (v as number) >= 0);
const positive = test('a whole number >= 1', (v) => Number.isSafeInteger(v) && (v as number) >= 1);
const word = test('a 32-bit word', (v) => Number.isSafeInteger(v) && (v as number) >= 0 && (v as number) < 2 ** 32);
const hash = test('a SHA-256', (v) => typeof v === 'string' && /^[0-9a-f]{64}$/.test(v));
const oneOf = (...options: (string | number | null)[]): Check => test(`one of ${options.join(', ')}`, (v) => options.includes(v as string));
const either = (a: Check, b: Check): Check => (value, path, problems) => {
  const first: string[] = [];
  a(value, path, first);
  if (first.length > 0) b(value, path, problems);
};
const list = (element: Check): Check => (value, path, problems) => {
  if (!Array.isArray(value)) problems.push(`${path} is not a list`);
  else value.forEach((v, i) => element(v, `${path}[${i}]`, problems));
};
const record = (element: Check): Check => (value, path, problems) => {
  if (!isObject(value)) problems.push(`${path} is not an object`);
  else for (const [key, v] of Object.entries(value)) element(v, `${path}.${key}`, problems);
};
/** Members ending in `?` may be absent; others than these are not allowed. */
const object = (members: Record<string, Check>): Check => {
  const known = new Map(Object.entries(members).map(([key, check]) => [key.replace(/\?$/, ''), { check, optional: key.endsWith('?') }]));
  return (value, path, problems) => {
    if (!isObject(value)) return void problems.push(`${path} is not an object`);
    for (const key of Object.keys(value)) if (!known.has(key)) problems.push(`${path} has an unknown member ${JSON.stringify(key)}`);
    for (const [key, { check, optional }] of known) {
      if (Object.hasOwn(value, key)) check(value[key], `${path}.${key}`, problems);
      else if (!optional) problems.push(`${path} has no ${key}`);
    }
  };
};
/** A tagged union: the members of each variant beside its tag, or the check of all of it. */
const tagged = (tag: string, variants: Record<string, Check | Record<string, Check>>): Check => (value, path, problems) => {
  const kind = isObject(value) ? value[tag] : undefined;
  if (typeof kind !== 'string' || !Object.hasOwn(variants, kind)) return void problems.push(`${path}.${tag} is not one of ${Object.keys(variants).join(', ')}`);
  const variant = variants[kind]!;
  const check = typeof variant === 'function' ? variant : object({ [tag]: text, ...variant });
  check(value, path, problems);
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nesting that expressions and programs may have; a deeper file is hostile. */
const MAX_DEPTH = 64;

const scalar = (depth: number): Check => (value, path, problems) => {
  if (depth > MAX_DEPTH) return void problems.push(`${path} is nested too deeply`);
  if (typeof value === 'number') return number(value, path, problems);
  if (value === 'lr' || value === 'momentum' || value === 't') return;
  const unary = { a: scalar(depth + 1) };
  const binary = { ...unary, b: scalar(depth + 1) };
  const known = { add: binary, sub: binary, mul: binary, div: binary, pow: binary, min: binary, max: binary, gt: binary, sqrt: unary, neg: unary, product: unary, group_lr: { group: count } };
  tagged('op', known)(value, path, problems);
};

const sizes = list(count);
const shape = list(either(count, oneOf('N')));
const axes = list(either(positive, oneOf(null)));
const layout = object({ split: list(axes), perm: sizes, padded: axes });
const location = object({ file: text, line: positive, column: positive, 'length?': count });

const category = object({ column: text, values: list(text), 'fill?': text });
const table = object({
  delimiter: text, header: flag, 'window?': object({ length: positive, horizon: count }), missing: list(text), ignore: list(text),
  numbers: list(object({ column: text, 'fill?': number, mean: number, std: number })), categories: list(category), indices: list(category),
  target: object({ column: text, kind: oneOf('number', 'category'), scale: number }),
});

const dataSpec = object({
  source: text,
  fields: list(
    object({
      name: text, shape: sizes, dtype: oneOf('f32', 'i32'), format: oneOf('f32', 'u8', 'i32'), 'scale?': number, 'classes?': count,
      'classNames?': list(text), 'pitch?': positive, 'ignored?': number, 'classWeights?': list(number), 'normalize?': object({ mean: list(number), std: list(number) }), target: flag,
    }),
  ),
  rows: object({ train: count, 'val?': count, 'test?': count }),
  constants: record(number), 'table?': table,
  'location?': location,
});

const counter = { name: text, type: oneOf('u32') };
const fraction = { name: text, type: oneOf('f32') };
const frameField = tagged('kind', {
  rows: counter, first: counter, step: counter, slot: counter, seed: counter, micro: counter,
  grad_scale: fraction,
  beta: { ...fraction, alpha: test('a number above 0', (v) => Number.isFinite(v) && (v as number) > 0) },
  scalar: { ...fraction, value: scalar(0) },
});

const init = tagged('kind', {
  constant: { value: number },
  values: { values: list(number) },
  uniform: { low: number, high: number },
  normal: { mean: number, std: number, 'zero_row?': count },
  trunc_normal: { mean: number, std: number, low: number, high: number },
  orthogonal: { gain: number },
  sinusoid: { base: number },
});

const stateEntry = object({
  name: text, role: oneOf('parameter', 'gradient', 'optimizer', 'buffer', 'buffer_next', 'table', 'control', 'scaling'), 'slot?': text,
  dtype: oneOf('f32', 'i32', 'u32'), shape: sizes, layout, buffer: count, offset: count, 'aliases?': list(text), 'trainable?': flag, 'counted?': count,
  'init?': init, 'origin?': count,
});

const shaderModule = object({
  hash, name: text, wgsl: text, entry: oneOf('main'),
  bindings: list(object({ name: text, type: oneOf('read', 'read_write', 'frame', 'args') })), workgroupBytes: count, invocations: positive,
});

const dispatch = object({
  kind: text, module: count, grid: object({ perRow: count, constant: count, divisor: positive, times: count }),
  bindings: list(object({ buffer: count, offset: count, size: either(positive, oneOf(null)), 'shape?': shape })), 'args?': count, 'part?': object({ from: count, groups: positive }), origins: list(count),
  label: text, flops: number, bytes: number,
});
const node = (depth: number): Check => (value, path, problems) => {
  if (depth > MAX_DEPTH) return void problems.push(`${path} is nested too deeply`);
  tagged('kind', { dispatch, repeat: { count, 'stride?': count, body: list(node(depth + 1)) } })(value, path, problems);
};
const program = object({
  body: list(node(0)),
  reads: list(text),
  log: list(object({ word: count, kind: oneOf('loss', 'weight', 'counted', 'metric', 'grad_norm', 'status', 'loss_scale'), 'metric?': text, 'part?': count, 'count?': positive, type: oneOf('f32', 'u32') })),
  outputs: list(object({ name: text, shape, dtype: oneOf('f32', 'i32', 'u32'), 'format?': oneOf('f16'), layout, buffer: count, offset: count, 'origin?': count })),
});

const metricValue = tagged('kind', {
  mean: { perRow: positive },
  ratio: { exp: flag },
  score: { score: oneOf('precision', 'recall', 'f1'), average: oneOf('macro', 'micro', 'weighted'), classes: positive, all: flag, 'only?': count },
  matrix: { classes: positive },
  r2: { outputs: positive },
});

const training = object({
  'epochs?': count, 'steps?': count, batchSize: positive, accumulate: positive, lr: number, 'groups?': list(number),
  schedule: object({
    interval: oneOf('step', 'epoch'),
    'warmup?': object({ steps: count, start_factor: number }),
    main: tagged('kind', {
      constant: {},
      step: { step_size: positive, gamma: number },
      multistep: { milestones: list(count), gamma: number },
      exponential: { gamma: number },
      cosine: { t_max: positive, eta_min: number },
      cosine_restarts: { t_0: positive, t_mult: positive, eta_min: number },
      polynomial: { total_iters: positive, power: number },
      linear: { start_factor: number, end_factor: number, total_iters: positive },
      one_cycle: {
        max_lr: number, total_steps: positive, pct_start: number, anneal: oneOf('cos', 'linear'), div_factor: number, final_div_factor: number,
        three_phase: flag, 'momentum?': object({ base: number, max: number }),
      },
      reduce_on_plateau: {
        monitor: text, mode: oneOf('min', 'max'), factor: number, patience: count, threshold: number, threshold_mode: oneOf('rel', 'abs'),
        cooldown: count, min_lr: number, eps: number,
      },
    }),
  }),
  metrics: list(object({ name: text, mode: oneOf('max', 'min'), value: metricValue })), shuffle: flag, dropLast: flag, 'best?': text,
  'earlyStopping?': object({ patience: positive, minDelta: number }),
});

const plan = object({
  format: text, version: count, name: text, seed: word,
  requires: object({ target: text, features: list(text), limits: record(count), 'subgroupSize?': positive, 'matrices?': list(object({ components: oneOf('f32', 'f16'), m: positive, n: positive, k: positive, lanes: positive })) }),
  fingerprint: text, data: dataSpec, maxRows: positive, frame: list(frameField),
  buffers: list(object({ name: text, kind: oneOf('state', 'slab', 'data', 'kept', 'rows', 'log'), bytes: count, 'field?': text })),
  log: object({ slots: positive, words: positive }),
  state: list(stateEntry),
  idRanges: list(object({ field: text, below: positive, 'except?': number, by: text })), modules: list(shaderModule), args: list(word), 'counters?': list(object({ at: count, count, first: count, step: number })),
  programs: object({ 'prefix?': program, 'grad?': program, 'update?': program, eval: program, predict: program }),
  'training?': training,
  origins: list(object({ path: text, type: text, phase: oneOf('forward', 'recompute', 'backward', 'loss', 'update'), 'file?': text, 'line?': count })),
  choices: record(text),
});

/** Everything that is wrong with the members of `value` taken one by one; `checkReferences` takes them together. */
export function checkPlanShape(value: unknown): string[] {
  const problems: string[] = [];
  plan(value, 'plan', problems);
  return problems;
}

/** The same for what a data source says of itself. */
export function checkDataSpecShape(value: unknown): string[] {
  const problems: string[] = [];
  dataSpec(value, 'data', problems);
  return problems;
}
