/** Initialisers that an item's `init` may name, as torch.nn.init; gains and bounds are worked out here. */
import type { InitSpec } from '../../plan/types.ts';
import { numberOf, stringOf } from '../layers/values.ts';
import type { ArgSpec, Args, Definition } from './args.ts';

export interface InitialiserDef extends Definition {
  /** Axes that the tensor must have at least. */
  readonly minRank: number;
  /** What is wrong with the arguments together, if anything is. */
  check?(args: Args): string | undefined;
  spec(shape: readonly number[], args: Args): InitSpec;
}

/** fan_in = shape[1] · kernel, fan_out = shape[0] · kernel (torch.nn.init._calculate_fan_in_and_fan_out). */
export function fans(shape: readonly number[]): { readonly in: number; readonly out: number } {
  const kernel = shape.slice(2).reduce((n, size) => n * size, 1);
  return { in: shape[1]! * kernel, out: shape[0]! * kernel };
}

/** The ends of an interval in their order. */
function checkEnds(args: Args): string | undefined {
  const [a, b] = [numberOf(args, 'a'), numberOf(args, 'b')];
  return a > b ? `its lower end, ${a}, lies above its upper one, ${b}` : undefined;
}

const MODE: ArgSpec = { type: { kind: 'enum', values: ['fan_in', 'fan_out'] }, default: 'fan_in', doc: 'Keeps the variance of the forward (`fan_in`) or the backward pass (`fan_out`).' };
const NONLINEARITY: ArgSpec = {
  type: { kind: 'enum', values: ['relu', 'leaky_relu', 'tanh', 'sigmoid', 'linear', 'selu'] },
  default: 'leaky_relu',
  doc: 'Activation that follows; it decides the gain.',
};
const SLOPE: ArgSpec = { type: { kind: 'float' }, default: 0, doc: 'Negative slope of that `leaky_relu`.' };
const GAIN: ArgSpec = { type: { kind: 'float', above: 0 }, default: 1, doc: 'Factor on the spread.' };

/** torch.nn.init.calculate_gain */
function gainOf(nonlinearity: string, slope: number): number {
  if (nonlinearity === 'relu') return Math.SQRT2;
  if (nonlinearity === 'leaky_relu') return Math.sqrt(2 / (1 + slope * slope));
  if (nonlinearity === 'tanh') return 5 / 3;
  if (nonlinearity === 'selu') return 3 / 4;
  return 1;
}

function uniformWithin(bound: number): InitSpec {
  return { kind: 'uniform', low: -bound, high: bound };
}

function kaimingStd(shape: readonly number[], args: Args): number {
  const fan = stringOf(args, 'mode') === 'fan_in' ? fans(shape).in : fans(shape).out;
  return gainOf(stringOf(args, 'nonlinearity'), numberOf(args, 'a')) / Math.sqrt(fan);
}

function xavierStd(shape: readonly number[], args: Args): number {
  const fan = fans(shape);
  return numberOf(args, 'gain') * Math.sqrt(2 / (fan.in + fan.out));
}

const DEFINITIONS: readonly InitialiserDef[] = [
  {
    name: 'kaiming_uniform',
    summary: 'He et al. 2015: uniform within √3 · gain / √fan.',
    args: { a: SLOPE, mode: MODE, nonlinearity: NONLINEARITY },
    minRank: 2,
    spec: (shape, args) => uniformWithin(Math.sqrt(3) * kaimingStd(shape, args)),
  },
  {
    name: 'kaiming_normal',
    summary: 'He et al. 2015: normal with deviation gain / √fan.',
    args: { a: SLOPE, mode: MODE, nonlinearity: NONLINEARITY },
    minRank: 2,
    spec: (shape, args) => ({ kind: 'normal', mean: 0, std: kaimingStd(shape, args) }),
  },
  {
    name: 'xavier_uniform',
    summary: 'Glorot & Bengio 2010: uniform within gain · √(6 / (fan_in + fan_out)).',
    args: { gain: GAIN },
    primary: 'gain',
    minRank: 2,
    spec: (shape, args) => uniformWithin(Math.sqrt(3) * xavierStd(shape, args)),
  },
  {
    name: 'xavier_normal',
    summary: 'Glorot & Bengio 2010: normal with deviation gain · √(2 / (fan_in + fan_out)).',
    args: { gain: GAIN },
    primary: 'gain',
    minRank: 2,
    spec: (shape, args) => ({ kind: 'normal', mean: 0, std: xavierStd(shape, args) }),
  },
  {
    name: 'uniform',
    summary: 'Uniform between a and b.',
    args: { a: { type: { kind: 'float' }, default: 0, doc: 'Lower end.' }, b: { type: { kind: 'float' }, default: 1, doc: 'Upper end.' } },
    minRank: 0,
    check: checkEnds,
    spec: (_shape, args) => ({ kind: 'uniform', low: numberOf(args, 'a'), high: numberOf(args, 'b') }),
  },
  {
    name: 'normal',
    summary: 'Normal distribution.',
    args: { mean: { type: { kind: 'float' }, default: 0, doc: 'Mean.' }, std: { type: { kind: 'float', min: 0 }, default: 1, doc: 'Standard deviation.' } },
    minRank: 0,
    spec: (_shape, args) => ({ kind: 'normal', mean: numberOf(args, 'mean'), std: numberOf(args, 'std') }),
  },
  {
    name: 'trunc_normal',
    summary: 'Normal distribution cut off at a and b (values, not deviations).',
    args: {
      mean: { type: { kind: 'float' }, default: 0, doc: 'Mean before the cut.' },
      std: { type: { kind: 'float', above: 0 }, default: 1, doc: 'Standard deviation before the cut.' },
      a: { type: { kind: 'float' }, default: -2, doc: 'Smallest value.' },
      b: { type: { kind: 'float' }, default: 2, doc: 'Largest value.' },
    },
    primary: 'std',
    minRank: 0,
    check: checkEnds,
    spec: (_shape, args) => ({ kind: 'trunc_normal', mean: numberOf(args, 'mean'), std: numberOf(args, 'std'), low: numberOf(args, 'a'), high: numberOf(args, 'b') }),
  },
  {
    name: 'orthogonal',
    summary: 'Saxe et al. 2013: orthonormal rows or columns of the tensor seen as a matrix [shape[0], rest].',
    args: { gain: GAIN },
    primary: 'gain',
    minRank: 2,
    spec: (_shape, args) => ({ kind: 'orthogonal', gain: numberOf(args, 'gain') }),
  },
  {
    name: 'constant',
    summary: 'One value everywhere.',
    args: { val: { type: { kind: 'float' }, doc: 'The value.' } },
    primary: 'val',
    minRank: 0,
    spec: (_shape, args) => ({ kind: 'constant', value: numberOf(args, 'val') }),
  },
  { name: 'zeros', summary: 'Zeros.', args: {}, minRank: 0, spec: () => ({ kind: 'constant', value: 0 }) },
  { name: 'ones', summary: 'Ones.', args: {}, minRank: 0, spec: () => ({ kind: 'constant', value: 1 }) },
];

export const INITIALISERS: ReadonlyMap<string, InitialiserDef> = new Map(DEFINITIONS.map((def) => [def.name, def]));
