/** Accumulators: how they begin, take in a value and merge. The order is fixed by the loops around them. */
import type { ReduceFn, ReduceStage, ScalarType } from '../compiler/kernel/ir.ts';
import { atom, widen } from './arithmetic.ts';
import type { Code, Context } from './context.ts';
import { typeName, type Width } from './functions.ts';
import { F32_MAX, literal } from './literals.ts';
import { isVector } from './loops.ts';

export interface AccumulatorVariable {
  readonly fn: ReduceFn;
  readonly type: ScalarType;
  readonly width: Width;
  readonly value: string;
  /** The position of an argmax, i32. */
  readonly index?: string;
}

const NAMES: Readonly<Record<ReduceFn, string>> = { sum: 'sum', max: 'largest', min: 'smallest', argmax: 'best' };

/** What an accumulator starts from; infinities can't be written in WGSL. */
function initial(fn: ReduceFn, type: ScalarType): number {
  if (fn === 'sum') return 0;
  if (type === 'f32') return fn === 'min' ? F32_MAX : -F32_MAX;
  if (type === 'u32') return fn === 'min' ? 2 ** 32 - 1 : 0;
  return fn === 'min' ? 2 ** 31 - 1 : -(2 ** 31);
}

/** `var` for each accumulator of the stage, in the innermost block; `least`: how many values each holds at least. */
export function declareAccumulators(context: Context, stage: ReduceStage, least: Width = 1): AccumulatorVariable[] {
  const { scopes } = context;
  return stage.accumulators.map(({ fn, value }) => {
    const width: Width = least === 4 || isVector(context, value) ? 4 : 1;
    const start = initial(fn, value.type);
    const name = scopes.declare(NAMES[fn]);
    const text = width === 1 ? literal(start, value.type) : start === 0 ? `${typeName(value.type, 4)}()` : `${typeName(value.type, 4)}(${literal(start, value.type)})`;
    scopes.line(`var ${name} = ${text};`);
    if (fn !== 'argmax') return { fn, type: value.type, width, value: name };
    const index = scopes.declare('best_index');
    scopes.line(`var ${index} = ${width === 1 ? '0i' : 'vec4i()'};`);
    return { fn, type: value.type, width, value: name, index };
  });
}

/** Takes `value` (a name where it isn't a sum) in; `position` is its place in the reduce axes. */
export function combine(context: Context, variable: AccumulatorVariable, value: Code, position: Code): void {
  const { scopes, module } = context;
  const { fn, type, width } = variable;
  const best = variable.value;
  if (fn === 'sum') {
    scopes.line(`${best} += ${value.text};`);
    return;
  }
  const v = widen(value, width).text;
  if (fn !== 'argmax' && type !== 'f32') {
    scopes.line(`${best} = ${fn}(${best}, ${v});`);
    return;
  }
  // A NaN wins over everything: comparisons with it are false, so it is looked for.
  const isNan = type === 'f32' ? (text: string): string => `${module.helper('is_nan', width)}(${text})` : undefined;
  const beats = `${v} ${fn === 'min' ? '<' : '>'} ${best}`;
  if (fn !== 'argmax') {
    scopes.line(`${best} = select(${best}, ${v}, (${beats}) | ${isNan!(v)});`);
    return;
  }
  const better = scopes.declare('better');
  scopes.line(`let ${better} = ${isNan ? `(${beats}) | (${isNan(v)} & !${isNan(best)})` : beats};`);
  scopes.line(`${best} = select(${best}, ${v}, ${better});`);
  scopes.line(`${variable.index!} = select(${variable.index!}, ${widen(position, width).text}, ${better});`);
}

/** A variable and the place of an argmax in it, as text. */
export interface Mergeable {
  readonly value: string;
  readonly index?: string | undefined;
}

/** Takes `other`, what another invocation found, into `mine`. Of equal values, or of two NaN, the one that comes first wins. */
export function mergeTwo(context: Context, v: AccumulatorVariable, mine: Mergeable, other: Mergeable): void {
  const { scopes, module } = context;
  if (v.fn === 'sum') {
    scopes.line(`${mine.value} += ${other.value};`);
    return;
  }
  if (v.fn !== 'argmax') {
    const helper = v.type === 'f32' ? module.helper(v.fn === 'max' ? 'larger' : 'smaller', v.width) : v.fn;
    scopes.line(`${mine.value} = ${helper}(${mine.value}, ${other.value});`);
    return;
  }
  const [a, b, earlier] = [scopes.declare('mine'), scopes.declare('other'), scopes.declare('earlier')];
  scopes.line(`let ${a} = ${mine.value};`);
  scopes.line(`let ${b} = ${other.value};`);
  scopes.line(`let ${earlier} = ${other.index!} < ${mine.index!};`);
  const isNan = v.type === 'f32' ? module.helper('is_nan', v.width) : undefined;
  const finite = `(${b} > ${a}) | ((${b} == ${a}) & ${earlier})`;
  const wins = scopes.declare('wins');
  scopes.line(`let ${wins} = ${isNan ? `select(${finite}, !${isNan}(${a}) | ${earlier}, ${isNan}(${b}))` : finite};`);
  if (v.width === 4) {
    scopes.line(`${mine.value} = select(${mine.value}, ${other.value}, ${wins});`);
    scopes.line(`${mine.index!} = select(${mine.index!}, ${other.index!}, ${wins});`);
    return;
  }
  scopes.open(`if (${wins}) {`);
  scopes.line(`${mine.value} = ${b};`);
  scopes.line(`${mine.index!} = ${other.index!};`);
  scopes.close();
}

/** Says that the accumulators can be read from here on. */
export function publish(context: Context, stage: number, variables: readonly AccumulatorVariable[]): void {
  variables.forEach((variable, i) => {
    context.bindAccumulator(stage, i, 'value', atom(variable.value, variable.type, variable.width));
    if (variable.index !== undefined) context.bindAccumulator(stage, i, 'index', atom(variable.index, 'i32', variable.width));
  });
}
