/**
 * A GPUDevice with what WebGPU leaves to its users: every wait also ends when the device is lost, errors that nobody
 * asked about are kept and reported, buffers are counted, pipelines are shared. Works wherever there is a `GPU` object.
 */
import { bug, fault, ShaleError, type Diagnostic } from '../errors.ts';
import { MATRIX_FEATURE, matrixText, sameMatrix, type MatrixShape } from '../plan/matrix.ts';
import type { Requirements } from '../plan/types.ts';

export interface DeviceOptions {
  readonly powerPreference?: GPUPowerPreference;
  /** Ask for the adapter's own buffer limits, so that larger data sets stay on the device; default true. */
  readonly largeBuffers?: boolean;
  /** Features to take where the adapter has them, such as `timestamp-query`. */
  readonly optionalFeatures?: readonly string[];
}

/** A `GPU` whose platform would rather be told of waits: called at the beginning of each, with whether anything is still waited for. */
export interface RestingGpu extends GPU {
  readonly restWhile?: (isWaiting: () => boolean) => void;
}

/** Limits that decide what fits, not what kernels may do. */
const BUFFER_LIMITS = ['maxBufferSize', 'maxStorageBufferBindingSize'] as const;

/** How long a failed wait waits for the news that the device is lost. */
const LOST_GRACE_MS = 50;

const NO_ADAPTER_HINT =
  'Update the graphics driver; on Linux without a GPU install Mesa 25 or later (mesa-vulkan-drivers). `shale doctor` prints the commands.';

/**
 * A device that meets `requires`. `gpu` is `navigator.gpu` or what Node's `create()` returned; a fresh adapter is asked for,
 * because an adapter gives one device only. Throws faults of class `device`: `no-adapter`, `device-limit`, `device-feature`.
 */
export async function requestDevice(gpu: RestingGpu | undefined, requires: Omit<Requirements, 'target'>, options: DeviceOptions = {}): Promise<Device> {
  const adapter = await requestAdapter(gpu, options);
  const missing = unmet(adapter, requires);
  if (missing.length > 0) throw new ShaleError('device', missing);
  const limits: Record<string, number> = { ...requires.limits };
  if (options.largeBuffers ?? true) for (const name of BUFFER_LIMITS) limits[name] = adapter.limits[name];
  const optional = (options.optionalFeatures ?? []).filter((f) => adapter.features.has(f));
  try {
    const gpuDevice = await adapter.requestDevice({
      requiredFeatures: [...new Set([...requires.features, ...optional])] as GPUFeatureName[],
      requiredLimits: limits,
    });
    return new Device(gpuDevice, adapter.info, gpu?.restWhile);
  } catch (cause) {
    throw fault('device', 'no-device', `${adapterName(adapter.info)} gave no device: ${messageOf(cause)}`, { cause });
  }
}

export async function requestAdapter(gpu: GPU | undefined, options: DeviceOptions = {}): Promise<GPUAdapter> {
  if (!gpu) throw fault('device', 'no-adapter', 'WebGPU is not available here', { hint: NO_ADAPTER_HINT });
  let adapter: GPUAdapter | null;
  try {
    adapter = await gpu.requestAdapter(options.powerPreference ? { powerPreference: options.powerPreference } : {});
  } catch (cause) {
    throw fault('device', 'no-adapter', `no WebGPU adapter: ${messageOf(cause)}`, { hint: NO_ADAPTER_HINT, cause });
  }
  if (!adapter) throw fault('device', 'no-adapter', 'no WebGPU adapter was found', { hint: NO_ADAPTER_HINT });
  return adapter;
}

function unmet(adapter: GPUAdapter, requires: Omit<Requirements, 'target'>): Diagnostic[] {
  const name = adapterName(adapter.info);
  const found: Diagnostic[] = [];
  const lack = (what: string, has = 'lacks it', code = 'device-feature'): unknown =>
    found.push({ code, severity: 'error', message: `the plan needs ${what}; ${name} ${has}`, hint: 'Compile for this adapter, or with `--target portable`.' });
  for (const feature of requires.features) if (!adapter.features.has(feature)) lack(`the feature ${feature}`);
  const { subgroupMinSize: least = 0, subgroupMaxSize: most = 0 } = adapter.info;
  const { subgroupSize: size } = requires;
  if (size && (least !== size || most !== size)) lack(`subgroups of ${size} lanes`, `has ${least} to ${most}`);
  const units = matricesOf(adapter);
  for (const wanted of requires.matrices ?? []) if (!units.some((unit) => sameMatrix(unit, wanted))) lack(`matrix units of ${matrixText(wanted)} by ${wanted.lanes} lanes`);
  for (const [limit, wanted] of Object.entries(requires.limits)) {
    const has = (adapter.limits as unknown as Record<string, number | undefined>)[limit];
    if ((has ?? -1) < wanted) lack(`${limit} ${wanted}`, `allows ${has ?? 'none'}`, 'device-limit');
  }
  return found;
}

/** The adapter's matrix units, as far as their sums are f32: those that kernels use. */
export function matricesOf({ info, features }: GPUAdapter): MatrixShape[] {
  if (!features.has(MATRIX_FEATURE)) return [];
  const { subgroupMatrixConfigs = [], subgroupMaxSize: lanes = 0 } = info as GPUAdapterInfo & { readonly subgroupMatrixConfigs?: Iterable<Record<string, unknown>> };
  return [...subgroupMatrixConfigs].filter((c) => c['resultComponentType'] === 'f32').map(({ componentType: components, M: m, N: n, K: k }) => ({ components, m, n, k, lanes }) as MatrixShape);
}

export function adapterName(info: GPUAdapterInfo): string {
  return [info.description, info.device, info.architecture, info.vendor].find((text) => text !== '') ?? 'unnamed adapter';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Made by `requestDevice`, or directly around a GPUDevice that something else made. */
export class Device {
  readonly gpu: GPUDevice;
  readonly name: string;
  /** Pipelines by module hash; see pipelines.ts. */
  readonly pipelines = new Map<string, Promise<unknown>>();
  /** Buffers alive, and the bytes that they take and took at most: what a program says of its memory. */
  readonly usage = { buffers: 0, bytes: 0, peakBytes: 0 };
  private readonly waiting = new Set<(error: ShaleError) => void>();
  private readonly uncaptured: string[] = [];
  private lostError: ShaleError | undefined;
  private isDestroyed = false;
  private readonly restWhile: RestingGpu['restWhile'];

  constructor(gpu: GPUDevice, info: GPUAdapterInfo, restWhile?: RestingGpu['restWhile']) {
    this.gpu = gpu;
    this.restWhile = restWhile;
    this.name = adapterName(info);
    gpu.onuncapturederror = (event) => {
      event.preventDefault();
      this.uncaptured.push(event.error.message);
    };
    void gpu.lost.then((lost) => {
      const why = lost.message === '' ? '' : `: ${lost.message}`;
      this.lostError = fault('device', lost.reason === 'destroyed' ? 'device-destroyed' : 'device-lost', `the device ${this.name} was lost (${lost.reason})${why}`, {
        hint: 'Start again with --resume; if it happens again, lower the batch size or update the driver.',
      });
      for (const reject of this.waiting) reject(this.lostError);
      this.waiting.clear();
    });
  }

  /**
   * `promise`, or a fault `device-lost` once the device is lost: promises of a lost device may resolve as if all were well.
   * Errors that came uncaptured in the meantime are thrown as well.
   */
  guard<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.lostError) {
        promise.catch(() => undefined);
        return void reject(this.lostError);
      }
      this.waiting.add(reject);
      this.restWhile?.(() => this.waiting.size > 0);
      promise.then(
        (value) => this.settle(reject, () => resolve(value)),
        // A lost device rejects its promises in no fixed order with errors that say little: let `lost` come first.
        (error: unknown) => void setTimeout(() => this.settle(reject, () => reject(error as Error)), LOST_GRACE_MS),
      );
    });
  }

  private settle(reject: (error: ShaleError) => void, then: () => void): void {
    if (!this.waiting.delete(reject)) return; // Rejected when the device was lost.
    const error = this.takeUncaptured();
    if (error) reject(error);
    else then();
  }

  /** The uncaptured errors so far as one internal fault; they are forgotten then. */
  takeUncaptured(): ShaleError | undefined {
    if (this.uncaptured.length === 0) return undefined;
    return bug('gpu-error', this.uncaptured.splice(0).join('\n'));
  }

  /** Runs `work` in an error scope; a validation error becomes an internal fault that names `what`. */
  async scoped<T>(what: string, work: () => T | Promise<T>): Promise<T> {
    this.gpu.pushErrorScope('validation');
    let result: T | Promise<T>;
    let scope: Promise<GPUError | null>;
    try {
      // Scopes nest as a stack, so the scope ends before anything is awaited.
      result = work();
    } finally {
      scope = this.gpu.popErrorScope();
      scope.catch(() => undefined);
    }
    const [error, value] = await this.guard(Promise.all([scope, Promise.resolve(result).catch((e: unknown) => new Failed(e))]));
    if (error) throw bug('gpu-validation', `${what}: ${error.message}`);
    if (value instanceof Failed) throw value.error;
    return value as T;
  }

  get isLost(): boolean {
    return this.lostError !== undefined;
  }

  /** Once: a second call does nothing. */
  destroy(): void {
    if (this.isDestroyed) return;
    this.isDestroyed = true;
    this.gpu.destroy();
  }
}

/** A rejection as a value, so that a validation error, which says more, is reported instead. */
class Failed {
  readonly error: unknown;
  constructor(error: unknown) {
    this.error = error;
  }
}
