/**
 * Weights in and out as PyTorch state dicts: names and shapes are PyTorch's, tied tensors go by every name. What does not
 * fit is listed all at once, and nothing is loaded then.
 */
import { fault, ShaleError, type Diagnostic, type Location } from '../errors.ts';
import { matchesGlob } from '../plan/glob.ts';
import type { Plan, StateEntry } from '../plan/types.ts';
import { readSafetensors, toFloat32, toInt32, writeSafetensors, type SafetensorsFile, type SafetensorsTensor, type TensorToWrite } from './formats/safetensors.ts';
import type { TensorData } from './logical.ts';
import { isPosition, realign, type NamedShape } from './realign.ts';
import { stateKey, type StateValues } from './state.ts';

export interface LoadOptions {
  /** Globs (`*` is any text) on names of the plan that may be missing in the file; they keep their fresh values. */
  readonly allowMissing?: readonly string[];
  /** Globs on names of the file that may be left over. */
  readonly allowExtra?: readonly string[];
  /** Old name → new name; a name up to a dot renames everything below it, the longest one counts. Empty: the prefix falls away. */
  readonly rename?: Readonly<Record<string, string>>;
  /** Where the configuration says so. */
  readonly location?: Location;
}

/** What became of every tensor, by name. */
export interface WeightsListing {
  /** Of the network, with the name in the file where that is another one. */
  readonly loaded: readonly { readonly name: string; readonly from?: string }[];
  /** Of the network, not in the file. */
  readonly missing: readonly string[];
  /** Of the file, not in the network. */
  readonly extra: readonly string[];
}

export interface LoadedWeights {
  readonly values: StateValues;
  readonly warnings: readonly Diagnostic[];
  readonly listing: WeightsListing;
  /** Batches that each batch norm had seen, by the name of its counter. */
  readonly batchesTracked: Readonly<Record<string, number>>;
}

/** In a checkpoint's metadata, `format`. */
export const CHECKPOINT_FORMAT = 'shale.checkpoint';
const FLOATS = ['F64', 'F32', 'F16', 'BF16'];
const COUNTER = '.num_batches_tracked';
/** What DistributedDataParallel and torch.compile put before every name. */
const WRAPPERS = ['module.', '_orig_mod.'];

/** Reads a file of weights. A pickled `.pt` is refused with the command that converts it. */
export function loadWeights(plan: Plan, bytes: Uint8Array, file: string, options: LoadOptions = {}): LoadedWeights {
  if (isPickle(bytes)) {
    const out = file.replace(/\.[^./]*$/, '');
    throw fault('data', 'weights-pickle', `${file} is a pickle of PyTorch's, which could run any code when it is opened`, {
      hint: `Convert it once: python -c "import sys, torch, safetensors.torch as s; s.save_file({k: v.contiguous().clone() for k, v in torch.load(sys.argv[1], map_location='cpu', weights_only=True).items()}, sys.argv[2])" ${file} ${out}.safetensors`,
      ...(options.location === undefined ? {} : { location: options.location }),
    });
  }
  return loadStateDict(plan, ofCheckpoint(readSafetensors(bytes, file)), file, options);
}

/** Of a checkpoint of ours the weights alone: the best so far, where it has them. */
function ofCheckpoint(dict: SafetensorsFile): SafetensorsFile {
  if (dict.metadata.get('format') !== CHECKPOINT_FORMAT) return dict;
  const prefix = [...dict.tensors.keys()].some((name) => name.startsWith('best/')) ? 'best/' : 'state/';
  // Other roles than parameters and buffers have a colon in their keys.
  const own = [...dict.tensors].filter(([name]) => name.startsWith(prefix) && !name.includes(':'));
  return { ...dict, tensors: new Map(own.map(([name, tensor]) => [name.slice(prefix.length), tensor])) };
}

/** `PK`: the zip archive of torch.save since 1.6. 0x80 and a protocol number, and no header of safetensors: a bare pickle. */
function isPickle(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03) || (bytes[0] === 0x80 && bytes[1]! >= 2 && bytes[1]! <= 5 && bytes[8] !== 0x7b);
}

/** A tensor of the file under the name that the plan may know it by. */
interface Given {
  readonly tensor: SafetensorsTensor;
  readonly original: string;
}

type Problem = (code: string, message: string, hint?: string) => void;

/** Parameters and buffers of `plan` from a state dict. Throws one fault of class `data` that lists everything that does not fit. */
export function loadStateDict(plan: Plan, dict: SafetensorsFile, file: string, options: LoadOptions = {}): LoadedWeights {
  const at = options.location === undefined ? {} : { location: options.location };
  const problems: Diagnostic[] = [];
  const warnings: Diagnostic[] = [];
  const problem: Problem = (code, message, hint) => void problems.push({ code, severity: 'error', message, ...(hint === undefined ? {} : { hint }), ...at });
  const warn = (code: string, message: string): void => void warnings.push({ code, severity: 'warning', message, ...at });
  const { given, pushedOut } = renamed(dict, options);
  const wanted = plan.state.filter((e) => e.role === 'parameter' || e.role === 'buffer');
  const values = new Map<string, TensorData>();
  const used = new Set<string>();
  const loaded: WeightsListing['loaded'][number][] = [];
  const missing: string[] = [];
  const extra: string[] = [];
  const batchesTracked: Record<string, number> = {};

  for (const entry of wanted) {
    const names = namesOf(entry);
    const found = names.filter((name) => given.has(name));
    found.forEach((name) => used.add(name));
    if (found.length === 0) {
      missing.push(entry.name);
      if (!names.some((name) => matches(options.allowMissing, name))) problem('weights-missing', `${file} has no ${entry.name} [${entry.shape.join(', ')}]`);
      continue;
    }
    const tensors = found.map((name) => convert(entry, name, given.get(name)!.tensor, file, problem));
    const first = tensors[0];
    if (first === undefined || tensors.includes(undefined)) continue;
    const other = tensors.findIndex((t) => !sameBits(t!, first));
    if (other > 0) problem('weights-tied', `${file} has different values for ${found[0]} and ${found[other]}, which are one tensor in this network`, 'Make them equal, or leave the `tie` out.');
    if (first instanceof Float32Array && first.some((x) => !Number.isFinite(x))) warn('weights-non-finite', `${file} has values in ${found[0]} that are not finite`);
    values.set(stateKey(entry), first);
    for (const name of found) loaded.push({ name, ...(given.get(name)!.original === name ? {} : { from: given.get(name)!.original }) });
  }
  for (const [name, { tensor, original }] of [...given, ...pushedOut.map((g) => [g.original, g] as const)]) {
    if (used.has(name) && given.get(name)?.tensor === tensor) continue;
    // PyTorch counts batches for a momentum of None; the average with a fixed momentum does not need it.
    if (name.endsWith(COUNTER) && wanted.some((e) => namesOf(e).includes(`${name.slice(0, -COUNTER.length)}.running_mean`))) {
      batchesTracked[name] = counted(tensor, file);
      continue;
    }
    extra.push(original);
    if (matches(options.allowExtra, name) || matches(options.allowExtra, original)) continue;
    problem('weights-extra', `${file} has ${original} [${tensor.shape.join(', ')}], which this network does not have`);
  }
  for (const old of Object.keys(options.rename ?? {})) {
    if (![...given.values(), ...pushedOut].some(({ original }) => isBelow(old, unwrapped(original)))) problem('weights-rename', `\`rename\` names ${old}, which ${file} does not have`, 'Give the name as it is in the file, or up to a dot.');
  }
  if (problems.length > 0) throw new ShaleError('data', withProposal(problems, dict, wanted, file, options));
  return { values, warnings, listing: { loaded, missing, extra }, batchesTracked };
}

function namesOf(entry: StateEntry): readonly string[] {
  return [entry.name, ...(entry.aliases ?? [])];
}

/** The file's tensors by the names that the plan may know them by; a tensor whose name a renamed one takes is pushed out. */
function renamed(dict: SafetensorsFile, options: LoadOptions): { readonly given: ReadonlyMap<string, Given>; readonly pushedOut: readonly Given[] } {
  const rules = Object.entries(options.rename ?? {}).sort(([a], [b]) => b.length - a.length);
  const given = new Map<string, Given>();
  const pushedOut: Given[] = [];
  const put = (name: string, tensor: Given): void => {
    if (given.has(name)) pushedOut.push(tensor);
    else given.set(name, tensor);
  };
  const plain: (readonly [string, Given])[] = [];
  for (const [original, tensor] of dict.tensors) {
    const name = unwrapped(original);
    const rule = rules.find(([old]) => isBelow(old, name));
    if (rule === undefined) plain.push([name, { tensor, original }]);
    else put(`${rule[1]}${name.slice(rule[0].length)}`.replace(/^\./, ''), { tensor, original });
  }
  for (const [name, tensor] of plain) put(name, tensor);
  return { given, pushedOut };
}

function unwrapped(name: string): string {
  const wrapper = WRAPPERS.find((prefix) => name.startsWith(prefix));
  return wrapper === undefined ? name : unwrapped(name.slice(wrapper.length));
}

function isBelow(prefix: string, name: string): boolean {
  return name === prefix || name.startsWith(`${prefix}.`);
}

function counted(tensor: SafetensorsTensor, file: string): number {
  return FLOATS.includes(tensor.dtype) ? (toFloat32(tensor, file)[0] ?? 0) : (toInt32(tensor, file)[0] ?? 0);
}

/** The problems, the last one with what to write; where layers have moved, with the names that they had. */
function withProposal(problems: readonly Diagnostic[], dict: SafetensorsFile, wanted: readonly StateEntry[], file: string, options: LoadOptions): readonly Diagnostic[] {
  const last = problems.at(-1)!;
  const shapes: NamedShape[] = [...dict.tensors].map(([name, { shape }]) => ({ name: unwrapped(name), shape })).filter(({ name }) => !name.endsWith(COUNTER));
  const network = wanted.flatMap((entry) => namesOf(entry).map((name) => ({ name, shape: entry.shape }))).filter(({ name }) => !name.endsWith(COUNTER));
  // What is renamed already was renamed for a reason.
  const proposal = Object.keys(options.rename ?? {}).length > 0 ? undefined : realign(shapes, network);
  if (proposal === undefined) {
    const hint = 'Name what may differ: init: {file: …, allow_missing: ["head.*"], allow_extra: […], rename: {old: new}}.';
    return [...problems.slice(0, -1), last.hint === undefined ? { ...last, hint } : last];
  }
  const position = (name: string): boolean => isPosition(name.slice(name.lastIndexOf('.') + 1));
  const byPosition = proposal.rename.every(([from, to]) => position(from) && position(to));
  const moves = proposal.rename.map(([from, to]) => `${from} → ${to === '' ? '(no prefix)' : to}`).join(', ');
  const globs = (key: string, list: readonly string[], allowed: readonly string[] = []): string => {
    const all = [...new Set([...allowed, ...list])];
    return all.length === 0 ? '' : `, ${key}: [${all.map((glob) => JSON.stringify(glob)).join(', ')}]`;
  };
  const rename = proposal.rename.map(([from, to]) => `${JSON.stringify(from)}: ${JSON.stringify(to)}`).join(', ');
  const moved: Diagnostic = {
    code: 'weights-moved',
    severity: 'error',
    message: `${byPosition ? 'layers without names have moved' : 'layers of these shapes have other names'}: ${moves}`,
    hint: `if that is so, write init: {file: ${JSON.stringify(file)}, rename: {${rename}}${globs('allow_missing', proposal.missing, options.allowMissing)}${globs('allow_extra', proposal.extra, options.allowExtra)}}`,
    ...(options.location === undefined ? {} : { location: options.location }),
  };
  return [...problems, moved];
}

function convert(entry: StateEntry, name: string, tensor: SafetensorsTensor, file: string, problem: Problem): TensorData | undefined {
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
  return (globs ?? []).some((glob) => matchesGlob(glob, name));
}

export interface ExportOptions {
  readonly metadata?: Readonly<Record<string, string>>;
  /** Forward passes in training so far, for PyTorch's `num_batches_tracked`; frozen norms have not counted them. */
  readonly batchesTracked?: number;
  /** Those before, by the name of the counter, as `loadWeights` gives them. */
  readonly trackedBefore?: Readonly<Record<string, number>>;
}

/** `model.safetensors`: parameters and buffers in the state table's order, tied ones by all of their names, as PyTorch's `load_state_dict` takes them. */
export function exportWeights(plan: Plan, state: StateValues, options: ExportOptions = {}): Uint8Array {
  const tensors: TensorToWrite[] = [];
  const counters = new Set(plan.state.filter((e) => e.role === 'buffer' && e.name.endsWith(COUNTER)).map((e) => e.name));
  const updated = new Set(plan.state.filter((e) => e.role === 'buffer_next').map((e) => e.name));
  const isStill = (buffer: string): boolean => (updated.size > 0 && !updated.has(buffer)) || plan.state.some((e) => e.name === buffer.replace(/running_mean$/, 'weight') && e.trainable === false);
  for (const entry of plan.state) {
    if (entry.role !== 'parameter' && entry.role !== 'buffer') continue;
    const data = state.get(stateKey(entry));
    if (!data) throw new Error(`exportWeights: no values for ${entry.name}`);
    for (const name of namesOf(entry)) {
      tensors.push({ name, shape: entry.shape, data: counters.has(name) ? integers(data) : writable(data) });
      const counter = name.replace(/\.running_mean$/, COUNTER);
      if (entry.role !== 'buffer' || counter === name || counters.has(counter)) continue;
      const passes = (options.trackedBefore?.[counter] ?? 0) + (isStill(entry.name) ? 0 : (options.batchesTracked ?? 0) * (entry.counted ?? 1));
      tensors.push({ name: counter, shape: [], data: BigInt64Array.of(BigInt(passes)) });
    }
  }
  // What torch.load's successors look for.
  return writeSafetensors(tensors, { format: 'pt', ...options.metadata });
}

/** PyTorch's counters are int64. */
function integers(data: TensorData): BigInt64Array {
  return BigInt64Array.from(data as ArrayLike<number> & Iterable<number>, (value: number) => BigInt(Math.round(value)));
}

/** u32 as the i32 of the same bits: the format's readers know i32 better. */
export function writable(data: TensorData): Float32Array | Int32Array {
  return data instanceof Uint32Array ? new Int32Array(data.buffer, data.byteOffset, data.length) : data;
}
