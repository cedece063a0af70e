/** Activations: functions of one element, each written so that a NaN passes through. */
import type { ArgSpecs, Args } from '../config/args.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import type { LayerDef } from './layer.ts';
import { expectFloat } from './shapes.ts';
import { numberOf, stringOf } from './values.ts';

interface Elementwise {
  readonly name: string;
  readonly summary: string;
  readonly args?: ArgSpecs;
  readonly primary?: string;
  /** How the example is written where the bare name does not do. */
  readonly example?: string;
  /** What is wrong with arguments that are right one by one. */
  check?(args: Args): string | undefined;
  apply(g: GraphBuilder, x: NodeId, args: Args): NodeId;
}

/** A layer that is a function of one element. */
export function elementwise({ name, summary, args = {}, primary, example = name, check, apply }: Elementwise): LayerDef {
  return {
    name,
    summary,
    args,
    ...(primary === undefined ? {} : { primary }),
    inputs: { min: 1, max: 1 },
    shape: '[N, …] → [N, …]',
    example: { input: [6], model: `- ${example}` },
    build(context, [x], given) {
      expectFloat(context, x!);
      const wrong = check?.(given);
      if (wrong !== undefined) context.fail('layer-argument', wrong);
      return apply(context.g, x!, given);
    },
  };
}

/** The larger of x and `bound`; a comparison with a NaN is false, so a NaN stays. */
function atLeast(g: GraphBuilder, x: NodeId, bound: number): NodeId {
  return g.select(g.binaryConst('le', x, bound), g.constant(bound), x);
}

function atMost(g: GraphBuilder, x: NodeId, bound: number): NodeId {
  return g.select(g.binaryConst('ge', x, bound), g.constant(bound), x);
}

/** The larger of `low` and the smaller of `high` and x; the derivative is 0 at both ends. */
function clip(g: GraphBuilder, x: NodeId, low: number, high: number): NodeId {
  return atMost(g, atLeast(g, x, low), high);
}

/**
 * x where it is positive, else alpha * (exp(x / width) - 1). The argument of exp is clamped to 0, so that the branch not taken
 * stays finite, and its gradient with it; at 0 the derivative is that of the exponential.
 */
function exponential(g: GraphBuilder, x: NodeId, alpha: number, width: number): NodeId {
  const positive = g.binaryConst('gt', x, 0);
  const clamped = g.select(positive, g.constant(0), x);
  const falling = g.binaryConst('sub', g.unary('exp', width === 1 ? clamped : g.binaryConst('mul', clamped, 1 / width)), 1);
  return g.select(positive, x, g.binaryConst('mul', falling, alpha));
}

/** Whether |x| is at most `bound`. */
function within(g: GraphBuilder, x: NodeId, bound: number): NodeId {
  return g.binaryConst('le', g.unary('abs', x), bound);
}

/** relu6(x + 3) / 6, PyTorch's hard sigmoid; derivative 0 at both ends. */
function hardSigmoid(g: GraphBuilder, x: NodeId): NodeId {
  return g.binaryConst('mul', clip(g, g.binaryConst('add', x, 3), 0, 6), 1 / 6);
}

// Klambauer et al. 2017, as PyTorch has them.
const SELU_ALPHA = 1.6732632423543772;
const SELU_SCALE = 1.0507009873554805;
const SQRT_HALF = Math.SQRT1_2;
const SQRT_2_OVER_PI = Math.sqrt(2 / Math.PI);

const DEFINITIONS: readonly Elementwise[] = [
  { name: 'relu', summary: 'max(x, 0); the derivative at 0 is 0.', apply: (g, x) => atLeast(g, x, 0) },
  { name: 'relu6', summary: 'min(max(x, 0), 6).', apply: (g, x) => clip(g, x, 0, 6) },
  {
    name: 'leaky_relu',
    summary: 'x where it is positive, else negative_slope * x.',
    args: { negative_slope: { type: { kind: 'float' }, default: 0.01, doc: 'Slope for negative x.' } },
    primary: 'negative_slope',
    apply: (g, x, args) => g.select(g.binaryConst('gt', x, 0), x, g.binaryConst('mul', x, numberOf(args, 'negative_slope'))),
  },
  {
    name: 'elu',
    summary: 'x where it is positive, else alpha * (exp(x) - 1).',
    args: { alpha: { type: { kind: 'float' }, default: 1, doc: 'Limit for large negative x, negated.' } },
    primary: 'alpha',
    apply: (g, x, args) => exponential(g, x, numberOf(args, 'alpha'), 1),
  },
  {
    name: 'selu',
    summary: 'elu with the scale and alpha that keep mean 0 and variance 1 from layer to layer.',
    apply: (g, x) => g.binaryConst('mul', exponential(g, x, SELU_ALPHA, 1), SELU_SCALE),
  },
  {
    name: 'celu',
    summary: 'x where it is positive, else alpha * (exp(x / alpha) - 1).',
    args: { alpha: { type: { kind: 'float', above: 0 }, default: 1, doc: 'Limit for large negative x, negated, and how fast it is reached.' } },
    primary: 'alpha',
    apply: (g, x, args) => exponential(g, x, numberOf(args, 'alpha'), numberOf(args, 'alpha')),
  },
  {
    name: 'gelu',
    summary: 'x times the normal distribution function of x.',
    args: { approximate: { type: { kind: 'enum', values: ['none', 'tanh'] }, default: 'none', doc: '`none`: by erf; `tanh`: the approximation that GPT-2 uses.' } },
    primary: 'approximate',
    apply(g, x, args) {
      const half = g.binaryConst('mul', x, 0.5);
      if (stringOf(args, 'approximate') === 'none') return g.binary('mul', half, g.binaryConst('add', g.unary('erf', g.binaryConst('mul', x, SQRT_HALF)), 1));
      // Hendrycks & Gimpel 2016: 0.5 x (1 + tanh(√(2/π) (x + 0.044715 x³)))
      const cube = g.binary('mul', g.binary('mul', x, x), x);
      const inner = g.binaryConst('mul', g.binary('add', x, g.binaryConst('mul', cube, 0.044715)), SQRT_2_OVER_PI);
      return g.binary('mul', half, g.binaryConst('add', g.unary('tanh', inner), 1));
    },
  },
  { name: 'silu', summary: 'x * sigmoid(x), also called swish.', apply: (g, x) => g.binary('mul', x, g.unary('sigmoid', x)) },
  {
    name: 'mish',
    summary: 'x * tanh(softplus(x)).',
    apply: (g, x) => g.binary('mul', x, g.unary('tanh', g.unary('softplus', x))),
  },
  { name: 'sigmoid', summary: '1 / (1 + exp(-x)).', apply: (g, x) => g.unary('sigmoid', x) },
  { name: 'hardsigmoid', summary: 'min(max(x + 3, 0), 6) / 6.', apply: hardSigmoid },
  {
    name: 'hardswish',
    summary: 'x * hardsigmoid(x); at -3 and 3 the derivative is -0.5 and 1.5, as in PyTorch before 2.7.',
    apply(g, x) {
      // As one polynomial between -3 and 3, so that the derivative at both ends is PyTorch's.
      const between = g.binaryConst('mul', g.binary('mul', x, g.binaryConst('add', x, 3)), 1 / 6);
      return g.select(g.binaryConst('lt', x, -3), g.constant(0), g.select(g.binaryConst('le', x, 3), between, x));
    },
  },
  {
    name: 'hardtanh',
    summary: 'min(max(x, min_val), max_val).',
    args: {
      min_val: { type: { kind: 'float' }, default: -1, doc: 'Lower end; the derivative there is 0.' },
      max_val: { type: { kind: 'float' }, default: 1, doc: 'Upper end, above min_val; the derivative there is 0.' },
    },
    check({ min_val: low, max_val: high }) {
      return Number(low) < Number(high) ? undefined : `\`max_val\` (${Number(high)}) must be above \`min_val\` (${Number(low)})`;
    },
    apply: (g, x, args) => clip(g, x, numberOf(args, 'min_val'), numberOf(args, 'max_val')),
  },
  { name: 'tanh', summary: 'Hyperbolic tangent.', apply: (g, x) => g.unary('tanh', x) },
  {
    name: 'softplus',
    summary: 'log(1 + exp(beta * x)) / beta; x itself where beta * x is above the threshold.',
    args: {
      beta: { type: { kind: 'float', above: 0 }, default: 1, doc: 'How sharp the bend at 0 is.' },
      threshold: { type: { kind: 'float' }, default: 20, doc: 'beta * x above which the function is x.' },
    },
    primary: 'beta',
    apply(g, x, args) {
      const beta = numberOf(args, 'beta');
      const scaled = g.binaryConst('mul', x, beta);
      return g.select(g.binaryConst('gt', scaled, numberOf(args, 'threshold')), x, g.binaryConst('mul', g.unary('softplus', scaled), 1 / beta));
    },
  },
  { name: 'log_sigmoid', summary: 'Logarithm of the sigmoid, finite for any x.', apply: (g, x) => g.unary('neg', g.unary('softplus', g.unary('neg', x))) },
  {
    name: 'threshold',
    summary: 'x where it is above the threshold, else value.',
    args: {
      threshold: { type: { kind: 'float' }, doc: 'What x must exceed to stay; at it the derivative is 0.' },
      value: { type: { kind: 'float' }, doc: 'What takes the place of other x.' },
    },
    example: 'threshold: {threshold: 0.1, value: -2}',
    apply: (g, x, args) => g.select(g.binaryConst('le', x, numberOf(args, 'threshold')), g.constant(numberOf(args, 'value')), x),
  },
  { name: 'softsign', summary: 'x / (1 + |x|).', apply: (g, x) => g.binary('div', x, g.binaryConst('add', g.unary('abs', x), 1)) },
  { name: 'tanhshrink', summary: 'x - tanh(x).', apply: (g, x) => g.binary('sub', x, g.unary('tanh', x)) },
  {
    name: 'softshrink',
    summary: 'x moved towards 0 by lambd, and 0 within lambd of it.',
    args: { lambd: { type: { kind: 'float', min: 0 }, default: 0.5, doc: 'Half the width of the gap, and the step towards 0.' } },
    primary: 'lambd',
    apply(g, x, args) {
      const lambd = numberOf(args, 'lambd');
      return g.select(within(g, x, lambd), g.constant(0), g.binary('sub', x, g.binaryConst('mul', g.unary('sign', x), lambd)));
    },
  },
  {
    name: 'hardshrink',
    summary: 'x where |x| is more than lambd, else 0.',
    args: { lambd: { type: { kind: 'float', min: 0 }, default: 0.5, doc: 'Half the width of the gap.' } },
    primary: 'lambd',
    apply: (g, x, args) => g.select(within(g, x, numberOf(args, 'lambd')), g.constant(0), x),
  },
];

export const ACTIVATIONS: readonly LayerDef[] = DEFINITIONS.map(elementwise);

export const identity: LayerDef = {
  name: 'identity',
  summary: 'Its input, unchanged: a place for a name.',
  args: {},
  inputs: { min: 1, max: 1 },
  shape: '[N, …] → [N, …]',
  example: { input: [6], model: '- identity' },
  build: (_context, [x]) => x!,
};
