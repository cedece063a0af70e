/**
 * A training run between two updates as a safetensors file: `state/…` holds parameters, optimizer state and buffers,
 * `best/…` the best weights so far. Random numbers are functions of seed and step, so the step is all of their state.
 */
import { fault, type Diagnostic } from '../errors.ts';
import type { Plan } from '../plan/types.ts';
import { readSafetensors, toFloat32, toInt32, writeSafetensors, type SafetensorsFile, type TensorToWrite } from './formats/safetensors.ts';
import type { TensorData } from './logical.ts';
import type { RatesState } from './rates.ts';
import { initialValues } from './init.ts';
import { LOSS_SCALE, UPDATES } from './scaling.ts';
import { LASTING, MODEL, stateKey } from './state.ts';
import type { TrainingSnapshot } from './trainer.ts';
import { CHECKPOINT_FORMAT, writable } from './weights.ts';

const VERSION = '1';

/** `dataHash` is the data set's: a run that goes on with other data is warned. */
export function encodeCheckpoint(plan: Plan, snapshot: TrainingSnapshot, dataHash: string): Uint8Array {
  const tensors: TensorToWrite[] = [];
  for (const entry of plan.state) {
    const key = stateKey(entry);
    const data = snapshot.state.get(key);
    if (LASTING.includes(entry.role)) {
      if (!data) throw new Error(`encodeCheckpoint: no values for ${key}`);
      tensors.push({ name: `state/${key}`, shape: entry.shape, data: writable(data) });
    }
    const best = snapshot.best?.weights.get(key);
    if (best) tensors.push({ name: `best/${key}`, shape: entry.shape, data: writable(best) });
  }
  const best = snapshot.best ? { best_key: snapshot.best.key, best_value: String(snapshot.best.value), best_step: String(snapshot.best.step) } : {};
  const schedule = {
    ...(snapshot.rates ? { rates: JSON.stringify(snapshot.rates) } : {}),
    ...(snapshot.epochsClosed === undefined ? {} : { epochs: String(snapshot.epochsClosed) }),
  };
  return writeSafetensors(tensors, {
    format: CHECKPOINT_FORMAT, version: VERSION, fingerprint: plan.fingerprint, name: plan.name, seed: String(plan.seed), step: String(snapshot.step), data: dataHash, ...best, ...schedule,
  });
}

export interface DecodedCheckpoint {
  readonly snapshot: TrainingSnapshot;
  /** Updates that landed, the ones that a loss scale left out not among them; the plan itself need not have one. */
  readonly landed: number;
  readonly warnings: readonly Diagnostic[];
}

/**
 * Throws faults of class `data`: `checkpoint-format`, `checkpoint-fingerprint` (another network's), `checkpoint-damaged`,
 * and what `readSafetensors` throws. Nothing is loaded in part.
 */
export function decodeCheckpoint(plan: Plan, bytes: Uint8Array, file: string, dataHash?: string): DecodedCheckpoint {
  const dict = readSafetensors(bytes, file);
  const meta = dict.metadata;
  if (meta.get('format') !== CHECKPOINT_FORMAT || meta.get('version') !== VERSION) {
    throw fault('data', 'checkpoint-format', `${file} is not a checkpoint of this version (format ${meta.get('format') ?? 'none'}, version ${meta.get('version') ?? 'none'})`, {
      hint: 'Weights alone are loaded with --init.',
    });
  }
  if (meta.get('fingerprint') !== plan.fingerprint) {
    throw fault('data', 'checkpoint-fingerprint', `${file} belongs to another network (${meta.get('name')}): its parameters are not those of ${plan.name}`, {
      hint: 'Resume with the configuration that the run was started with, or load its weights with --init.',
    });
  }
  const warnings: Diagnostic[] = [];
  const warn = (code: string, message: string): void => void warnings.push({ code, severity: 'warning', message });
  const seed = meta.get('seed');
  if (seed !== String(plan.seed)) warn('checkpoint-seed', `${file} was trained with seed ${seed}, not ${plan.seed}: what follows is not what would have followed`);
  if (dataHash !== undefined && meta.get('data') !== dataHash) warn('checkpoint-data', `${file} was trained on other data than these`);

  const step = wholeNumber(meta.get('step'), file);
  const state = readTensors(plan, dict, 'state/', LASTING.filter((role) => role !== 'scaling'), file);
  for (const [key, data] of readScaling(plan, dict, step, file)) state.set(key, data);
  for (const [key, data] of state) {
    if (data instanceof Float32Array && data.some((x) => !Number.isFinite(x))) warn('checkpoint-non-finite', `${file} has values in ${key} that are not finite`);
  }
  const scale = dict.tensors.get(`state/${LOSS_SCALE}`);
  const landed = scale === undefined ? step : Math.abs(toFloat32(scale, file)[UPDATES] ?? step);
  const rates = meta.get('rates');
  const epochs = meta.get('epochs');
  const rest = {
    ...(rates === undefined ? {} : { rates: readRates(rates, file) }),
    ...(epochs === undefined ? {} : { epochsClosed: wholeNumber(epochs, file) }),
  };
  const key = meta.get('best_key');
  if (key === undefined) return { snapshot: { step, state, ...rest }, landed, warnings };
  const value = Number(meta.get('best_value'));
  const best = { key, value, step: wholeNumber(meta.get('best_step'), file), weights: readTensors(plan, dict, 'best/', MODEL, file) };
  return { snapshot: { step, state, best, ...rest }, landed, warnings };
}

/** Of a run that was f32 so far there is none: then the loss scale begins as in a fresh run, with all updates counted. */
function readScaling(plan: Plan, dict: SafetensorsFile, step: number, file: string): Map<string, TensorData> {
  const own = plan.state.filter(({ role }) => role === 'scaling');
  if (own.some((entry) => dict.tensors.has(`state/${stateKey(entry)}`))) return readTensors(plan, dict, 'state/', ['scaling'], file);
  return new Map(own.map((entry) => {
    const values = Float32Array.from(initialValues(entry.init!, entry.shape, entry.name, plan.seed));
    if (stateKey(entry) === LOSS_SCALE) values[UPDATES] = step;
    return [stateKey(entry), values];
  }));
}

function readTensors(plan: Plan, dict: SafetensorsFile, prefix: string, roles: readonly string[], file: string): Map<string, TensorData> {
  const out = new Map<string, TensorData>();
  for (const entry of plan.state) {
    if (!roles.includes(entry.role)) continue;
    const key = stateKey(entry);
    const tensor = dict.tensors.get(prefix + key);
    const dtype = entry.dtype === 'f32' ? 'F32' : 'I32';
    if (!tensor || tensor.dtype !== dtype || tensor.shape.join() !== entry.shape.join()) {
      const has = tensor ? `${tensor.dtype} [${tensor.shape.join(', ')}]` : 'nothing';
      throw fault('data', 'checkpoint-damaged', `${file} has ${has} for ${prefix}${key}, which is ${dtype} [${entry.shape.join(', ')}]`);
    }
    const data = entry.dtype === 'f32' ? toFloat32(tensor, file) : toInt32(tensor, file);
    out.set(key, (entry.dtype === 'u32' ? new Uint32Array(data.buffer) : data) as TensorData);
  }
  return out;
}

function readRates(text: string, file: string): RatesState {
  const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = undefined;
  }
  if (typeof parsed === 'object' && parsed !== null) {
    const { rates, best, bad, cooldown, sum, rows } = parsed as Record<string, unknown>;
    if (Array.isArray(rates) && rates.every(isNumber) && (best === null || isNumber(best)) && [bad, cooldown, sum, rows].every(isNumber)) return { rates, best, bad, cooldown, sum, rows } as RatesState;
  }
  throw fault('data', 'checkpoint-damaged', `${file} has ${JSON.stringify(text.slice(0, 60))} where the state of the schedule is wanted`);
}

function wholeNumber(text: string | undefined, file: string): number {
  const value = text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : NaN;
  if (Number.isNaN(value)) throw fault('data', 'checkpoint-damaged', `${file} has ${JSON.stringify(text)} where a step's number is wanted`);
  return value;
}
