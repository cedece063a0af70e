/** One run of `shale train`: what is made before the first step, what is written during the run and after it. */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { CHECKING, compile, type Compilation, type CompileOptions } from '../../compiler/compile.ts';
import type { ScheduleChoices } from '../../compiler/passes/schedules.ts';
import { printResolved } from '../../compiler/config/resolved.ts';
import { fault, ShaleError, type Diagnostic } from '../../errors.ts';
import type { Plan } from '../../plan/types.ts';
import { modelOf } from '../../runtime/average.ts';
import { skippedBefore } from '../../runtime/scaling.ts';
import { BatchPlan } from '../../runtime/batches.ts';
import { decodeCheckpoint, encodeCheckpoint } from '../../runtime/checkpoint.ts';
import type { DataAccess } from '../../runtime/data/access.ts';
import { openDataset } from '../../runtime/data/open.ts';
import type { Dataset } from '../../runtime/data/types.ts';
import { requestDevice, type Device } from '../../runtime/device.ts';
import { locateNonFinite, type NonFiniteContext } from '../../runtime/diagnose.ts';
import type { DoneEvent, TrainEvent } from '../../runtime/events.ts';
import { createSession, type Session } from '../../runtime/executor.ts';
import { CheckpointStore } from '../../runtime/node/store.ts';
import { LASTING, readStateValues, writeStateValues } from '../../runtime/state.ts';
import { train, type TrainingSnapshot } from '../../runtime/trainer.ts';
import { exportWeights, type LoadedWeights } from '../../runtime/weights.ts';
import type { LoadedConfig } from './config.ts';
import { writeDataFile } from './data-file.ts';
import { evalFields, stepFields, type Reporter } from './events.ts';
import { targetOf, type OpenAdapter } from './gpu.ts';
import { initialWeights } from './initial-weights.ts';
import type { Interrupt } from './interrupt.ts';
import { drawPictures } from './pictures.ts';
import { planHash } from './plan-hash.ts';
import { frozenLayers, memoryLimit } from './summary.ts';
import { createRun, type Manifest, type RunFolder } from './run-folder.ts';
import { SCHEDULES, serialiseChoices, tunedLine } from './tuning.ts';
import { newManifest } from './manifest.ts';

/** Longest time that a crash can cost. */
const CHECKPOINT_SECONDS = 120;
/** Steps after which memory and time are told. */
const FORECAST_STEPS = 3;
/** Devices that a run may lose: what kills one again and again is not chance. */
const MAX_LOSSES = 3;
/** Waits between attempts to open another device: a driver that is reset or updated is away for a while. */
const REOPEN_SECONDS = [1, 4, 15] as const;

export interface RunOptions extends LoadedConfig {
  readonly access: DataAccess;
  readonly adapter: OpenAdapter;
  readonly reporter: Reporter;
  /** The configuration's file and changes, for the manifest. */
  readonly source: string;
  readonly set: readonly string[];
  readonly steps: number | undefined;
  /** Whether the run goes on from a checkpoint: that has all weights. */
  readonly resuming: boolean;
  /** Schedules that were measured, and passes that are switched off. Default: none. */
  readonly compiling?: Pick<CompileOptions, 'built' | 'choices' | 'without'>;
}

export class TrainingRun {
  private readonly options: RunOptions;
  private readonly data: Dataset;
  private readonly plan: Plan;
  private readonly tuned: ScheduleChoices | undefined;
  private device: Device;
  private session: Session;
  private readonly weights: LoadedWeights | undefined;
  private readonly batches: BatchPlan;
  private steps: number;
  private folder: RunFolder | undefined;
  private manifest: Manifest | undefined;
  private resume: TrainingSnapshot | undefined;
  private saved: TrainingSnapshot | undefined;
  private landed = 0;
  private stepTimes: number[] = [];
  private finished: DoneEvent | undefined;

  /** Use `prepare`. */
  private constructor(options: RunOptions, data: Dataset, { plan, tuned }: Pick<Compilation, 'plan' | 'tuned'>, device: Device, session: Session, weights: LoadedWeights | undefined) {
    this.options = options;
    this.data = data;
    this.plan = plan;
    this.tuned = tuned;
    this.device = device;
    this.session = session;
    this.weights = weights;
    this.batches = new BatchPlan(data.splits.train.rows, plan.training!);
    const { training } = plan;
    this.steps = options.steps ?? training!.steps ?? (training!.epochs ?? 0) * this.batches.updates;
  }

  /** Everything that can go wrong before a folder is made. */
  static async prepare(options: RunOptions): Promise<TrainingRun> {
    const { config, spec, access, adapter, reporter } = options;
    if (config.train === undefined) throw fault('config', 'no-training', `${options.source} has no \`train\` section`, { location: config.data.location });
    const compilation = compile(config, spec, targetOf(adapter.profile), options.compiling);
    const { plan, warnings } = compilation;
    reporter.warnings([...options.warnings, ...warnings], options.sources);
    const line = tunedLine(plan);
    if (line !== undefined) reporter.note(line);
    const data = await openDataset(config.data, access, config.seed);
    const weights = options.resuming ? undefined : initialWeights(plan, options);
    const { device, session } = await openSession(adapter, plan);
    return new TrainingRun(options, data, compilation, device, session, weights);
  }

  /** A fresh run in a new folder. */
  async begin(out: string | undefined): Promise<void> {
    const { config, source, set, steps, adapter } = this.options;
    this.folder = createRun(config.name, out);
    const { folder } = this;
    // Paths hold as seen from the folder, so that the run can be repeated from it alone.
    await folder.write('config.resolved.yaml', printResolved(config, { path: (path) => relative(folder.path, path) || '.' }));
    this.manifest = newManifest({ plan: this.plan, config, source, set, steps, adapter: adapter.profile.description, data: this.data, weights: this.weights, without: [...(this.options.compiling?.without ?? [])] });
    await writeDataFile(folder, this.plan.data);
    // A resumed run has to make the same plan again, whatever is measured in the meantime.
    if (this.tuned !== undefined) await folder.write(SCHEDULES, serialiseChoices(this.tuned));
    await folder.writeManifest(this.manifest);
    await folder.write('metrics.ndjson', '');
  }

  /** An existing run from its newest checkpoint. */
  async goOn(folder: RunFolder, manifest: Manifest): Promise<void> {
    const { reporter, sources, adapter } = this.options;
    const checkpoint = await new CheckpointStore(folder.file('checkpoints')).latest();
    const { snapshot, warnings } = decodeCheckpoint(this.plan, checkpoint.bytes, checkpoint.path, this.data.hash);
    const hash = planHash(this.plan);
    reporter.warnings([...warnings, ...(hash === manifest.plan.hash ? [] : [differs(manifest, adapter, this.tuned === undefined && existsSync(folder.file(SCHEDULES)))])], sources);
    const { source, set } = this.options;
    const foreign = hash !== manifest.plan.hash && resolve(source) !== resolve(folder.file('config.resolved.yaml'));
    if (set.length > 0 || foreign) reporter.note(`the run keeps the configuration that it was begun with: ${foreign ? `${source} holds` : 'what --set changes holds'} for this command alone, and has to be given with the next --resume again`);
    this.folder = folder;
    this.resume = snapshot;
    this.landed = snapshot.step;
    const steps = this.options.steps ?? manifest.steps;
    if (steps !== undefined) this.steps = steps;
    await folder.rewindLog(snapshot.step, this.batches.updates);
    this.manifest = { ...manifest, status: 'running', step: snapshot.step, ...(steps === undefined ? {} : { steps }) };
    await folder.writeManifest(this.manifest);
  }

  /** Trains to the end, to an interruption or to a step that is not finite. */
  async train(interrupt: Pick<Interrupt, 'signal' | 'arm'>): Promise<void> {
    const { reporter, adapter } = this.options;
    const folder = this.folder!;
    interrupt.arm(() => reporter.note('interrupted: saving a checkpoint; once more ends at once'));
    reporter.start({
      adapter: adapter.profile.description,
      cpu: adapter.profile.deviceClass === 'cpu',
      run: folder.path,
      parameters: this.plan.state.filter((s) => s.role === 'parameter').reduce((n, s) => n + s.shape.reduce((a, b) => a * b, 1), 0),
      steps: this.steps,
      stepsPerEpoch: this.batches.updates,
      done: this.landed,
      ...frozenLayers(this.plan),
      ...memoryLimit(this.plan),
    });
    for (let losses = 0; ; ) {
      try {
        return await this.trainOn(interrupt);
      } catch (error) {
        try {
          if (!isLoss(error) || ++losses > MAX_LOSSES) throw error;
          await this.recover(error, interrupt.signal);
        } catch (final) {
          await this.failed(final);
          throw final;
        }
      }
    }
  }

  private async trainOn(interrupt: Pick<Interrupt, 'signal' | 'arm'>): Promise<void> {
    const { reporter } = this.options;
    const result = await train(this.session, {
      data: this.data,
      ...(this.weights === undefined ? {} : { weights: this.weights.values }),
      ...(this.resume === undefined ? {} : { resume: this.resume }),
      steps: this.steps,
      signal: interrupt.signal,
      checkpointSeconds: CHECKPOINT_SECONDS,
      onEvent: (event) => this.onEvent(event),
      onWarning: (warning) => reporter.warnings([warning]),
      onCheckpoint: (snapshot) => this.save(snapshot),
      diagnose: (context) => this.diagnose(context),
    });
    // An interruption during the last evaluation leaves no result; resuming evaluates again.
    if (result.outcome === 'interrupted' || interrupt.signal.aborted) return this.interrupted(result.snapshot);
    await this.finish(result.snapshot);
  }

  /** Another device in place of a lost one, and the newest checkpoint: the run goes on with the bits of an unbroken one. */
  private async recover(loss: ShaleError, signal: AbortSignal): Promise<void> {
    const { adapter, reporter } = this.options;
    const folder = this.folder!;
    this.close();
    ({ device: this.device, session: this.session } = await reopen(adapter, this.plan, loss, signal));
    const store = new CheckpointStore(folder.file('checkpoints'));
    const saved = (await store.list()).length === 0 ? undefined : await store.latest();
    this.resume = saved === undefined ? undefined : decodeCheckpoint(this.plan, saved.bytes, saved.path, this.data.hash).snapshot;
    this.landed = this.resume?.step ?? 0;
    folder.flush();
    await folder.rewindLog(this.landed, this.batches.updates);
    reporter.warnings([{ code: 'device-lost', severity: 'warning', message: `${loss.diagnostics[0]!.message}: going on from ${this.landed === 0 ? 'the beginning' : `step ${this.landed}`} on another device` }]);
  }

  close(): void {
    this.session.dispose();
    this.device.destroy();
  }

  private onEvent(event: TrainEvent): void {
    const { reporter } = this.options;
    const folder = this.folder!;
    if (event.event === 'step') {
      this.landed = event.step;
      folder.log(stepFields(event));
      reporter.step(event);
      this.forecast(event.step);
    } else if (event.event === 'eval') {
      folder.log(evalFields(event));
      reporter.eval(event);
    } else {
      // It is told when everything is on disk.
      this.finished = event;
    }
  }

  private forecast(step: number): void {
    if (this.stepTimes.length >= FORECAST_STEPS) return;
    this.stepTimes.push(performance.now());
    if (this.stepTimes.length < FORECAST_STEPS) return;
    // The first step compiles shaders and says nothing of the others.
    const perStep = (this.stepTimes.at(-1)! - this.stepTimes[0]!) / (FORECAST_STEPS - 1) / 1000;
    this.options.reporter.forecast({ deviceBytes: this.device.usage.peakBytes, secondsLeft: perStep * (this.steps - step) });
  }

  private async save(snapshot: TrainingSnapshot): Promise<void> {
    const folder = this.folder!;
    this.saved = snapshot;
    folder.flush();
    await new CheckpointStore(folder.file('checkpoints')).save(snapshot.step, encodeCheckpoint(this.plan, snapshot, this.data.hash));
    await this.note('running', snapshot.step);
  }

  private async note(status: Manifest['status'], step: number): Promise<void> {
    this.manifest = { ...this.manifest!, status, step };
    await this.folder!.writeManifest(this.manifest);
  }

  private async interrupted({ step }: TrainingSnapshot): Promise<never> {
    this.folder!.flush();
    await this.note('interrupted', step);
    throw fault('interrupted', 'interrupted', `interrupted after step ${step}; a checkpoint is saved`, { hint: `go on with \`shale train --resume ${this.folder!.path}\`` });
  }

  private async finish({ state, best, step }: TrainingSnapshot): Promise<void> {
    const { config, reporter } = this.options;
    const folder = this.folder!;
    const weights = best?.weights ?? modelOf(this.plan, state, step - skippedBefore(this.plan, step, state));
    const metadata = { shale: this.manifest!.versions.shale, step: String(best?.step ?? step) };
    const batchesTracked = this.batches.passes(best?.step ?? step);
    const trackedBefore = this.manifest!.init?.batchesTracked ?? {};
    await folder.write('model.safetensors', exportWeights(this.plan, weights, { metadata, batchesTracked, trackedBefore }));
    folder.flush();
    writeStateValues(this.session, weights);
    await drawPictures(folder, this.session, config, this.data);
    const done = this.finished!;
    folder.log({ event: 'done', step: done.step, seconds: done.seconds, ...(done.skipped === undefined ? {} : { skipped: done.skipped }) });
    folder.flush();
    await this.note('done', step);
    reporter.done(done, folder.path);
  }

  /** The run is left whole: its events so far, and where numbers went wrong the last state that was right. */
  private async failed(error: unknown): Promise<void> {
    if (error instanceof ShaleError && error.faultClass === 'interrupted') return;
    try {
      if (error instanceof ShaleError && error.faultClass === 'nonfinite') await this.save({ ...(this.saved ?? this.resume), step: this.landed, state: await readStateValues(this.session, LASTING) });
      this.folder!.flush();
      await this.note('failed', this.landed);
    } catch {
      // The first error is the one to tell: a lost device or a full disk makes these fail, too.
    }
  }

  /** A plan that keeps everything may be more than the device can have: that must not take the fault's place. */
  private async diagnose(context: NonFiniteContext): Promise<Diagnostic | undefined> {
    const { config, spec, adapter } = this.options;
    try {
      return await locateNonFinite(this.device, compile(config, spec, targetOf(adapter.profile), CHECKING).plan, context);
    } catch (error) {
      if (!(error instanceof ShaleError) || error.code === 'device-lost' || error.faultClass === 'internal') throw error;
      return { code: 'non-finite', severity: 'error', message: `Where the first one arose could not be found out: ${error.diagnostics[0]!.message}` };
    }
  }
}

async function openSession({ gpu }: OpenAdapter, plan: Plan): Promise<{ readonly device: Device; readonly session: Session }> {
  const device = await requestDevice(gpu, plan.requires);
  try {
    return { device, session: await createSession(device, plan) };
  } catch (error) {
    device.destroy();
    throw error;
  }
}

/** As `openSession` behind a loss. Throws the loss, with why nothing took its place. */
async function reopen(adapter: OpenAdapter, plan: Plan, loss: ShaleError, signal: AbortSignal): ReturnType<typeof openSession> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await openSession(adapter, plan);
    } catch (error) {
      if (!(error instanceof ShaleError) || error.faultClass !== 'device') throw error;
      const seconds = REOPEN_SECONDS[attempt];
      if (seconds === undefined || signal.aborted) {
        const [first, ...others] = loss.diagnostics as [Diagnostic, ...Diagnostic[]];
        throw new ShaleError(loss.faultClass, [{ ...first, notes: [{ message: `no other device took its place: ${error.diagnostics[0]!.message}` }] }, ...others], { cause: error });
      }
      await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
    }
  }
}

/** A device that the system took away; one that was destroyed on purpose is no accident. */
function isLoss(error: unknown): error is ShaleError {
  return error instanceof ShaleError && error.code === 'device-lost';
}

/** Going on with other kernels or another configuration is allowed, where the tensors fit; it is not the same run. */
function differs(manifest: Manifest, { profile }: OpenAdapter, isUntuned: boolean): Diagnostic {
  const what = isUntuned ? 'the run was begun with tuned schedules, which are not used now' : manifest.adapter === profile.description ? 'the configuration or Shale itself has changed since' : `the run was begun on ${manifest.adapter}`;
  return { code: 'resume-differs', severity: 'warning', message: `${what}: the run goes on, but not bit for bit as it would have` };
}
