/**
 * Weights in and out as PyTorch state dicts: names and shapes are PyTorch's, tied tensors go by every name. What does not
 * fit is listed all at once, and nothing is loaded then.
 */
import { fault, ShaleError, type Diagnostic } from '../errors.ts';
import type { Plan, StateEntry } from '../plan/types.ts';
import { readSafetensors, toFloat32, toInt32, writeSafetensors, type SafetensorsFile, type SafetensorsTensor, type TensorToWrite } from './formats/safetensors.ts';
import type { TensorData } from './logical.ts';
import { stateKey, type StateValues } from './state.ts';

export interface LoadOptions {
  /** Globs (`*` is any text) on names of the plan that may be missing in the file; they keep their fresh values. */
  readonly allowMissing?: readonly string[];
  /** Globs on names of the file that may be left over. */
  readonly allowExtra?: readonly string[];
  /** Old name → new name; a name up to a dot renames everything below it. */
  readonly rename?: Readonly<Record<string, string>>;
}

export interface LoadedWeights {
  readonly values: StateValues;
  readonly warnings: readonly Diagnostic[];
}

const FLOATS = ['F64', 'F32', 'F16', 'BF16'];
const COUNTER = '.num_batches_tracked';

/** Reads a file of weights. A pickled `.pt` is refused with the command that converts it. */
export function loadWeights(plan: Plan, bytes: Uint8Array, file: string, options: LoadOptions = {}): LoadedWeights {
  if (isPickle(bytes)) {
    const out = file.replace(/\.[^./]*$/, '');
    throw fault('data', 'weights-pickle', `${file} is a pickle of PyTorch's, which could run any code when it is opened`, {
      hint: `Convert it once: python -c "import sys, torch, safetensors.torch as s; s.save_file({k: v.contiguous().clone() for k, v in torch.load(sys.argv[1], map_location='cpu', weights_only=True).items()}, sys.argv[2])" ${file} ${out}.safetensors`,
    });
  }
  return loadStateDict(plan, readSafetensors(bytes, file), file, options);
}

/** `PK`: the zip archive of torch.save since 1.6. 0x80 and a protocol number, and no header of safetensors: a bare pickle. */
function isPickle(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03) || (bytes[0] === 0x80 && bytes[1]! >= 2 && bytes[1]! <= 5 && bytes[8] !== 0x7b);
}

/** Parameters and buffers of `plan` from a state dict. Throws one fault of class `data` that lists everything that does not fit. */
export function loadStateDict(plan: Plan, dict: SafetensorsFile, file: string, options: LoadOptions = {}): LoadedWeights {
  const problems: Diagnostic[] = [];
  const problem = (code: string, message: string, hint?: string): void => void problems.push({ code, severity: 'error', message, ...(hint === undefined ? {} : { hint }) });
  const given = renamed(dict, file, options, problem);
  const wanted = plan.state.filter((e) => e.role === 'parameter' || e.role === 'buffer');
  const values = new Map<string, TensorData>();
  const warnings: Diagnostic[] = [];
  const used = new Set<string>();

  for (const entry of wanted) {
    const names = [entry.name, ...(entry.aliases ?? [])];
    const found = names.filter((name) => given.has(name));
    found.forEach((name) => used.add(name));
    if (found.length === 0) {
      if (!names.some((name) => matches(options.allowMissing, name))) problem('weights-missing', `${file} has no ${entry.name} [${entry.shape.join(', ')}]`);
      continue;
    }
    const tensors = found.map((name) => convert(entry, name, given.get(name)!, file, problem));
    const first = tensors[0];
    if (first === undefined || tensors.includes(undefined)) continue;
    const other = tensors.findIndex((t) => !sameBits(t!, first));
    if (other > 0) problem('weights-tied', `${file} has different values for ${found[0]} and ${found[other]}, which are one tensor in this network`);
    if (first instanceof Float32Array && first.some((x) => !Number.isFinite(x))) {
      warnings.push({ code: 'weights-non-finite', severity: 'warning', message: `${file} has values in ${found[0]} that are not finite` });
    }
    values.set(stateKey(entry), first);
  }
  for (const name of given.keys()) {
    if (used.has(name) || matches(options.allowExtra, name)) continue;
    // PyTorch counts batches for a momentum of None; the average with a fixed momentum does not need it.
    if (name.endsWith(COUNTER) && wanted.some((e) => e.name === `${name.slice(0, -COUNTER.length)}.running_mean`)) continue;
    problem('weights-extra', `${file} has ${name} [${given.get(name)!.shape.join(', ')}], which this network does not have`);
  }
  if (problems.length > 0) {
    const hint = 'Name what may differ: init: {file: …, allow_missing: ["head.*"], allow_extra: […], rename: {old: new}}.';
    throw new ShaleError('data', problems.map((p, i) => (i === problems.length - 1 && p.hint === undefined ? { ...p, hint } : p)));
  }
  return { values, warnings };
}

/** The file's tensors by the names that the plan may know them by. */
function renamed(dict: SafetensorsFile, file: string, options: LoadOptions, problem: (code: string, message: string) => void): Map<string, SafetensorsTensor> {
  const rules = Object.entries(options.rename ?? {});
  const out = new Map<string, SafetensorsTensor>();
  for (const [original, tensor] of dict.tensors) {
    // What DistributedDataParallel puts before every name.
    let name = original.startsWith('module.') ? original.slice('module.'.length) : original;
    const rule = rules.find(([old]) => name === old || name.startsWith(`${old}.`));
    if (rule) name = rule[1] + name.slice(rule[0].length);
    if (out.has(name)) problem('weights-extra', `${file} has two tensors for ${name}`);
    out.set(name, tensor);
  }
  return out;
}

function convert(entry: StateEntry, name: string, tensor: SafetensorsTensor, file: string, problem: (code: string, message: string, hint?: string) => void): TensorData | undefined {
  if (tensor.shape.length !== entry.shape.length || tensor.shape.some((d, i) => d !== entry.shape[i])) {
    const flipped = tensor.shape.length > 1 && [...tensor.shape].reverse().every((d, i) => d === entry.shape[i]);
    problem(
      'weights-shape',
      `${file} has ${name} as [${tensor.shape.join(', ')}]; this network's is [${entry.shape.join(', ')}]`,
      flipped ? 'It looks transposed: PyTorch keeps linear weights as [out_features, in_features].' : undefined,
    );
    return undefined;
  }
  // A norm without momentum computes with the count of batches, which PyTorch keeps as an integer.
  if (name.endsWith(COUNTER) && !FLOATS.includes(tensor.dtype)) return Float32Array.from(toInt32(tensor, file));
  if (FLOATS.includes(tensor.dtype) !== (entry.dtype === 'f32')) {
    problem('weights-dtype', `${file} has ${name} as ${tensor.dtype}; this network's is ${entry.dtype}`);
    return undefined;
  }
  const data = entry.dtype === 'f32' ? toFloat32(tensor, file) : toInt32(tensor, file);
  return data as TensorData;
}

function sameBits(a: TensorData, b: TensorData): boolean {
  const words = new Uint32Array(b.buffer, b.byteOffset, b.length);
  return new Uint32Array(a.buffer, a.byteOffset, a.length).every((w, i) => w === words[i]);
}

function matches(globs: readonly string[] | undefined, name: string): boolean {
  return (globs ?? []).some((glob) => new RegExp(`^${glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`).test(name));
}

export interface ExportOptions {
  readonly metadata?: Readonly<Record<string, string>>;
  /** Forward passes in training so far, for PyTorch's `num_batches_tracked`. */
  readonly batchesTracked?: number;
}

/** `model.safetensors`: parameters and buffers in the state table's order, tied ones by all of their names. */
export function exportWeights(plan: Plan, state: StateValues, options: ExportOptions = {}): Uint8Array {
  const tensors: TensorToWrite[] = [];
  const counted = new Set(plan.state.filter((e) => e.role === 'buffer' && e.name.endsWith(COUNTER)).map((e) => e.name));
  for (const entry of plan.state) {
    if (entry.role !== 'parameter' && entry.role !== 'buffer') continue;
    const data = state.get(stateKey(entry));
    if (!data) throw new Error(`exportWeights: no values for ${entry.name}`);
    for (const name of [entry.name, ...(entry.aliases ?? [])]) {
      tensors.push({ name, shape: entry.shape, data: counted.has(name) ? Int32Array.from(data) : writable(data) });
      const counter = name.replace(/\.running_mean$/, COUNTER);
      if (entry.role === 'buffer' && counter !== name && !counted.has(counter)) tensors.push({ name: counter, shape: [], data: Int32Array.of(options.batchesTracked ?? 0) });
    }
  }
  // What torch.load's successors look for.
  return writeSafetensors(tensors, { format: 'pt', ...options.metadata });
}

/** u32 as the i32 of the same bits: the format's readers know i32 better. */
export function writable(data: TensorData): Float32Array | Int32Array {
  return data instanceof Uint32Array ? new Int32Array(data.buffer, data.byteOffset, data.length) : data;
}
