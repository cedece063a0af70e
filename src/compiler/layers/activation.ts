/** Activations: functions of one element, each written so that a NaN passes through. */
import type { ArgSpecs, Args } from '../config/args.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import type { LayerDef } from './layer.ts';
import { expectFloat } from './shapes.ts';
import { numberOf, stringOf } from './values.ts';

interface Activation {
  readonly name: string;
  readonly summary: string;
  readonly args?: ArgSpecs;
  readonly primary?: string;
  apply(g: GraphBuilder, x: NodeId, args: Args): NodeId;
}

function activation({ name, summary, args = {}, primary, apply }: Activation): LayerDef {
  return {
    name,
    summary,
    args,
    ...(primary === undefined ? {} : { primary }),
    inputs: { min: 1, max: 1 },
    shape: '[N, …] → [N, …]',
    example: { input: [6], model: `- ${name}` },
    build(context, [x], given) {
      expectFloat(context, x!);
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

/** relu6(x + 3) / 6, PyTorch's hard sigmoid; derivative 0 at both ends. */
function hardSigmoid(g: GraphBuilder, x: NodeId): NodeId {
  return g.binaryConst('mul', atMost(g, atLeast(g, g.binaryConst('add', x, 3), 0), 6), 1 / 6);
}

const SQRT_HALF = Math.SQRT1_2;
const SQRT_2_OVER_PI = Math.sqrt(2 / Math.PI);

const DEFINITIONS: readonly Activation[] = [
  { name: 'relu', summary: 'max(x, 0); the derivative at 0 is 0.', apply: (g, x) => atLeast(g, x, 0) },
  { name: 'relu6', summary: 'min(max(x, 0), 6).', apply: (g, x) => atMost(g, atLeast(g, x, 0), 6) },
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
    apply(g, x, args) {
      // The argument of exp is clamped to 0, so that the branch not taken stays finite, and its gradient with it.
      const falling = g.binaryConst('sub', g.unary('exp', g.select(g.binaryConst('gt', x, 0), g.constant(0), x)), 1);
      return g.select(g.binaryConst('gt', x, 0), x, g.binaryConst('mul', falling, numberOf(args, 'alpha')));
    },
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
  { name: 'sigmoid', summary: '1 / (1 + exp(-x)).', apply: (g, x) => g.unary('sigmoid', x) },
  { name: 'hardsigmoid', summary: 'min(max(x + 3, 0), 6) / 6.', apply: hardSigmoid },
  {
    name: 'hardswish',
    summary: 'x * hardsigmoid(x).',
    apply(g, x) {
      // As one polynomial between -3 and 3, so that the derivative at both ends is PyTorch's.
      const between = g.binaryConst('mul', g.binary('mul', x, g.binaryConst('add', x, 3)), 1 / 6);
      return g.select(g.binaryConst('lt', x, -3), g.constant(0), g.select(g.binaryConst('le', x, 3), between, x));
    },
  },
  { name: 'tanh', summary: 'Hyperbolic tangent.', apply: (g, x) => g.unary('tanh', x) },
  { name: 'softsign', summary: 'x / (1 + |x|).', apply: (g, x) => g.binary('div', x, g.binaryConst('add', g.unary('abs', x), 1)) },
  { name: 'tanhshrink', summary: 'x - tanh(x).', apply: (g, x) => g.binary('sub', x, g.unary('tanh', x)) },
];

export const ACTIVATIONS: readonly LayerDef[] = DEFINITIONS.map(activation);

export const identity: LayerDef = {
  name: 'identity',
  summary: 'Its input, unchanged: a place for a name.',
  args: {},
  inputs: { min: 1, max: 1 },
  shape: '[N, …] → [N, …]',
  example: { input: [6], model: '- identity' },
  build: (_context, [x]) => x!,
};
