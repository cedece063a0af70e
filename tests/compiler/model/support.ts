/** Builds models from YAML for tests: the text of a `model` list, fields of a made-up data source, and what went wrong. */
import { parseConfig } from '../../../src/compiler/config/parse.ts';
import { resolveConfig } from '../../../src/compiler/config/resolve.ts';
import type { Config } from '../../../src/compiler/config/types.ts';
import { gradients } from '../../../src/compiler/autodiff/reverse.ts';
import { evaluateNodes } from '../../../src/compiler/graph/evaluate.ts';
import type { NodeId } from '../../../src/compiler/graph/ir.ts';
import { buildModel } from '../../../src/compiler/model/build.ts';
import type { BuiltModel } from '../../../src/compiler/model/types.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';
import type { Diagnostic } from '../../../src/errors.ts';
import type { DataSpec, FieldSpec } from '../../../src/plan/data-spec.ts';
import { initialValues } from '../../../src/runtime/init.ts';

export type Mode = 'train' | 'eval' | 'predict';

export interface Source {
  /** Shape of one row of the field `input`. */
  readonly input?: readonly number[];
  readonly dtype?: 'f32' | 'i32';
  readonly fields?: readonly FieldSpec[];
  readonly rows?: number;
  readonly batchSize?: number;
  readonly dropLast?: boolean;
  /** Lines of the `train` section; without it there is none. */
  readonly train?: string;
  /** Lines before `model`, such as `vars` and `blocks`. */
  readonly before?: string;
}

export function field(name: string, shape: readonly number[], rest: Partial<FieldSpec> = {}): FieldSpec {
  const dtype = rest.dtype ?? 'f32';
  return { name, shape, dtype, format: dtype, target: false, ...rest };
}

export function specOf(source: Source): DataSpec {
  const fields = source.fields ?? [field('input', source.input ?? [4], { dtype: source.dtype ?? 'f32' }), field('label', [], { dtype: 'i32', classes: 3, target: true })];
  return { source: 'made-up', fields, rows: { train: source.rows ?? 64 }, constants: { classes: 3 } };
}

/** The number of lines that stand before the model's first one. */
export function textOf(model: string, source: Source = {}): string {
  const data = `data: {source: {synthetic: {shape: [1]}}, batch_size: ${source.batchSize ?? 8}, drop_last: ${source.dropLast ?? false}}`;
  return `version: 1\n${data}\n${source.before === undefined ? '' : `${source.before}\n`}model:\n${indent(model)}\n${source.train === undefined ? '' : `train:\n${indent(source.train)}\n`}`;
}

export function configOf(model: string, source: Source = {}): Config {
  const parsed = parseConfig({ file: 'test.yaml', text: textOf(model, source), read: () => undefined });
  const { config, diagnostics } = resolveConfig(parsed, specOf(source));
  if (config === undefined) throw new Error(`the configuration itself is faulty:\n${diagnostics.map((d) => `${d.location?.line}: ${d.code}: ${d.message}`).join('\n')}`);
  return config;
}

export function build(model: string, source: Source = {}, mode: Mode = 'train'): BuiltModel {
  const result = buildModel(configOf(model, source), specOf(source), mode);
  if (!result.ok) throw new Error(result.diagnostics.map((d) => `${d.location?.line}: ${d.code}: ${d.message}`).join('\n'));
  return result.model;
}

/** Faults of a model that must have some. */
export function faults(model: string, source: Source = {}, mode: Mode = 'train'): readonly Diagnostic[] {
  const result = buildModel(configOf(model, source), specOf(source), mode);
  if (result.ok) throw new Error('the model has no faults');
  return result.diagnostics;
}

export function shapeOf(model: string, source: Source = {}, mode: Mode = 'eval'): readonly (number | 'N')[] {
  const built = build(model, source, mode);
  return built.g.type(built.output).shape;
}

/** Numbers between -1 and 1 without a pattern. */
export function noise(shape: readonly number[], seed = 1): RefTensor {
  let x = seed * 2654435761;
  const data = Float64Array.from({ length: shape.reduce((n, d) => n * d, 1) }, () => {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    return x / 2 ** 31 - 1;
  });
  return { shape, data };
}

export function tensor(shape: readonly number[], values: readonly number[]): RefTensor {
  return { shape, data: Float64Array.from(values) };
}

export interface Values {
  readonly rows: number;
  readonly inputs: Readonly<Record<string, RefTensor>>;
  readonly state?: Readonly<Record<string, RefTensor>>;
  readonly seed?: number;
  readonly step?: number;
}

/** Initial state as a fresh run has it, with some tensors replaced. */
export function stateOf(model: BuiltModel, replaced: Readonly<Record<string, RefTensor>> = {}): Readonly<Record<string, RefTensor>> {
  return Object.fromEntries(model.states.map((s) => [s.key, replaced[s.key] ?? { shape: s.shape, data: initialValues(s.init!, s.shape, s.name, 7) }]));
}

export function evaluate(model: BuiltModel, nodes: readonly NodeId[], values: Values): RefTensor[] {
  return evaluateNodes(model.g.finish(), nodes, { ...values, state: stateOf(model, values.state) });
}

export function run(model: BuiltModel, values: Values): number[] {
  return [...evaluate(model, [model.output], values)[0]!.data];
}

/** Gradients of `output` with respect to fields and states by name; those that do not exist are undefined. */
export function gradientsOf(model: BuiltModel, output: NodeId, names: readonly string[], values: Values, seed?: RefTensor): (Float64Array | undefined)[] {
  const { g } = model;
  const wrt = names.map((name) => {
    const state = model.states.find((s) => s.key === name);
    if (state) return g.add('state', [], { key: state.key, shape: [...state.shape], dtype: 'f32' });
    const value = values.inputs[name]!;
    return g.add('input', [], { field: name, shape: ['N', ...value.shape.slice(1)], dtype: 'f32' });
  });
  const { shape } = g.type(output);
  const weights = seed === undefined ? g.fill(1, shape) : g.add('input', [], { field: 'seed', shape: [...shape], dtype: 'f32' });
  const nodes = gradients(g, output, weights, wrt);
  const wanted = nodes.filter((id) => id !== undefined);
  const results = evaluate(model, wanted, seed === undefined ? values : { ...values, inputs: { ...values.inputs, seed } });
  return nodes.map((id) => (id === undefined ? undefined : results[wanted.indexOf(id)]!.data));
}

function indent(text: string): string {
  return text.split('\n').map((line) => `  ${line}`).join('\n');
}
