/** `shale tune`: measures the kernels of a configuration's training step on the adapter at hand, and remembers the faster ones. */
import { Command, InvalidArgumentError } from 'commander';
import { compile, type Compilation } from '../compiler/compile.ts';
import { scheduleText } from '../compiler/kernel/print.ts';
import type { Target } from '../compiler/target.ts';
import { fault, ShaleError } from '../errors.ts';
import { MATRIX_FEATURE } from '../plan/matrix.ts';
import { requestDevice, type Device } from '../runtime/device.ts';
import { nodeDataAccess } from '../runtime/node/files.ts';
import { pairSteps, type PairedSteps } from '../tune/paired-steps.ts';
import { tune, type MeasuredChoice, type Progress, type Tuned, type TuneResult } from '../tune/tune.ts';
import { loadConfig } from './shared/config.ts';
import { printDiagnostics, withSources } from './shared/diagnostics.ts';
import { openAdapter, targetOf, type OpenAdapter } from './shared/gpu.ts';
import { onInterrupt } from './shared/interrupt.ts';
import { Journal } from './shared/journal.ts';
import { withConfigFlags, type ConfigFlags } from './shared/options.ts';
import { columns, emit, out, painter, say } from './shared/terminal.ts';
import { duration, grouped, shorten, table, wrap } from './shared/text.ts';
import { measuredIn, readTuning, tuningFile } from './shared/tuning.ts';

interface Flags extends ConfigFlags {
  readonly budget: number;
  readonly again?: true;
  readonly dryRun?: true;
  readonly device?: string;
  readonly json?: true;
}

/** Features that candidates may use. */
const FEATURES = ['subgroups', 'shader-f16', MATRIX_FEATURE];

export function tuneCommand(): Command {
  return withConfigFlags(new Command('tune'))
    .summary('measure which kernels are fastest on this adapter')
    .description('Measures up to six ways to run each kernel of the training step on this adapter, the dearest kernels first, and remembers those that are faster than the table of schedules says. train, eval, predict and compile use what is remembered.')
    .argument('<config>', 'the YAML file')
    .option('--budget <seconds>', 'begin no further kernel after this time; half of it may go on looking at what each takes', seconds, 120)
    .option('--again', 'measure anew what is remembered')
    .option('--dry-run', 'remember nothing')
    .option('--device <name>', 'the adapter to use; `shale doctor --device list` names them')
    .option('--json', 'events as JSON, one object a line')
    .addHelpText('after', '\nExamples:\n  shale tune configs/mnist-cnn.yaml\n  shale tune configs/mnist-cnn.yaml --set data.batch_size=512 --budget 600')
    .action(async (file: string, flags: Flags) => tuneModel(file, flags));
}

function seconds(text: string): number {
  const value = Number(text);
  if (!/^\d/.test(text) || !Number.isFinite(value)) throw new InvalidArgumentError('a number of seconds is wanted');
  return value;
}

async function tuneModel(file: string, flags: Flags): Promise<void> {
  const interrupt = onInterrupt();
  const { config, spec, warnings, sources } = await loadConfig(file, flags, nodeDataAccess({ signal: interrupt.signal }));
  if (config.train === undefined) throw fault('config', 'no-training', `${file} has no \`train\` section: there is no training step to tune`, { location: config.data.location });
  const adapter = await openAdapter(flags.device, { exactTimestamps: true });
  const target = targetOf(adapter.profile);
  await withSources(sources, async () => {
    const compilation = compile(config, spec, target);
    const known = readTuning(adapter.profile);
    printDiagnostics([...warnings, ...compilation.warnings, ...known.warnings], sources);
    const device = await deviceFor(adapter, target);
    const progress = progressLine(flags.json === true);
    const journal = new Journal(adapter.profile, measuredIn(known.choices), !flags.dryRun);
    try {
      interrupt.arm(() => say('interrupted: what is measured is kept; once more ends at once'));
      const result = await tune({
        compilation,
        target,
        device,
        budget: flags.budget * 1000,
        signal: interrupt.signal,
        ...(flags.again ? {} : { known: measuredIn(known.choices) }),
        onProgress: progress.show,
        onMeasured: (tuned) => journal.add(measurements([tuned])),
      });
      progress.clear();
      const faster = result.kernels.filter(isChanged);
      const tuned = compile(config, spec, target, { choices: choicesOf(result.kernels) });
      const paired = faster.length === 0 || result.stopped === 'interrupted' ? undefined : await wholeStep(device, compilation, tuned, interrupt.signal);
      progress.clear();
      const wanted = result.kernels.some(({ choice }) => choice !== undefined) && (typeof paired !== 'object' || !isSlower(paired));
      const unwritten = await journal.close(wanted ? measurements(result.kernels) : undefined);
      const kept = !flags.dryRun && wanted && unwritten === undefined;
      if (flags.json) emitResult(result, paired, kept, tuningFile(adapter.profile));
      else report(result, paired, flags.dryRun ? 'nothing is remembered (--dry-run)' : kept ? `remembered in ${tuningFile(adapter.profile)}` : undefined);
      // What took minutes to measure is told even so.
      if (unwritten !== undefined) throw unwritten;
      if (interrupt.signal.aborted) throw fault('interrupted', 'interrupted', `interrupted before ${result.stopped === 'interrupted' ? 'all kernels were' : 'the step as a whole was'} measured`, { hint: 'the same command goes on from here' });
    } catch (error) {
      throw error instanceof ShaleError && error.faultClass === 'device' ? journal.told(error) : error;
    } finally {
      progress.clear();
      device.destroy();
    }
  });
}

/** A device with all that candidates may use. */
function deviceFor({ gpu, profile }: OpenAdapter, { limits }: Target): Promise<Device> {
  return requestDevice(gpu, { features: FEATURES.filter((feature) => profile.features.includes(feature)), limits: { ...limits } }, { optionalFeatures: ['timestamp-query'] });
}

function isChanged({ choice }: Tuned): boolean {
  return choice !== undefined && JSON.stringify(choice.schedule) !== JSON.stringify(choice.table);
}

function measurements(kernels: readonly Tuned[]): Record<string, MeasuredChoice> {
  return Object.fromEntries(kernels.flatMap(({ step, choice, before, after }) => (choice === undefined ? [] : [[step.key, { ...choice, kernel: step.kernel.name, before, after }]])));
}

function choicesOf(kernels: readonly Tuned[]) {
  return { format: 'shale.schedules', version: 1, kernels: measurements(kernels) } as const;
}

/** Three of four pairs say so: a step that gains little is not refused for noise. */
function isSlower({ low }: PairedSteps): boolean {
  return low > 1;
}

/** The step as it was and as it is now, or why it cannot be measured. */
async function wholeStep(device: Device, before: Compilation, after: Compilation, signal: AbortSignal): Promise<PairedSteps | string | undefined> {
  try {
    return await pairSteps(device, before.plan, after.plan, signal);
  } catch (error) {
    if (error instanceof ShaleError && error.code === 'out-of-memory') return 'the step as a whole was not measured: the device has no memory for two of it';
    throw error;
  }
}

/** One line that is written anew, on a terminal alone. */
function progressLine(json: boolean): { show(progress: Progress): void; clear(): void } {
  const { stderr } = process;
  const live = stderr.isTTY === true && !json;
  const write = (text: string): void => void (live && stderr.write(`\r\u001b[K${text}`));
  const started = performance.now();
  return {
    show: ({ phase, done, of, kernel }) => write(shorten(`${phase === 'survey' ? 'looking at' : 'measuring'} ${done + 1}/${of} ${kernel} (${duration((performance.now() - started) / 1000)})`, columns(stderr) - 1)),
    clear: () => write(''),
  };
}

function report(result: TuneResult, paired: PairedSteps | string | undefined, remembered: string | undefined): void {
  const paint = painter(process.stdout);
  const width = columns(process.stdout);
  const heads = [{ title: 'kernel', flexible: true }, { title: 'layers', flexible: true }, { title: 'runs', align: 'right' }, { title: 'µs before', align: 'right' }, { title: 'µs now', align: 'right' }, { title: 'gain', align: 'right' }] as const;
  const measured = result.kernels.filter(({ outcome }) => outcome !== 'skipped');
  const rows = measured.map((k) => [k.step.kernel.name, k.step.layers.join(', '), String(k.step.runs), micro(k.before), isChanged(k) ? micro(k.after) : '', isChanged(k) ? percent(1 - k.after / k.before) : '']);
  const [head, rule, ...lines] = table(heads, rows, width);
  if (measured.length > 0) [paint('bold', head!), rule].forEach((line) => out(line));
  const detail = (text: string): void => wrap(text, width - 4).forEach((line) => out(paint('dim', `    ${line}`)));
  measured.forEach((k, i) => {
    out(lines[i]!);
    if (isChanged(k)) detail(`${scheduleText(k.choice!.table)} → ${scheduleText(k.choice!.schedule)}${k.outcome === 'known' ? ' (remembered)' : ''}`);
    k.rejected.forEach((text) => detail(`rejected: ${text}`));
  });
  if (measured.length > 0) out(rule);
  const say = (text: string): void => wrap(text, width).forEach((line) => out(line));
  for (const { step, reason } of result.kernels.filter(({ outcome }) => outcome === 'skipped')) say(`${step.kernel.name} (${step.layers.join(', ')}) was left out: ${reason}`);
  const rest = [...(result.cheap > 0 ? [`${result.cheap} cheap kernels were left as they are`] : []), ...(result.left > 0 ? [`${result.left} were not reached${result.stopped === 'budget' ? ' within the budget (--budget)' : ''}`] : [])];
  if (rest.length > 0) say(`${rest.join('; ')}.`);
  const { faster, saved } = gains(result);
  if (measured.length === 0) say('No kernel was measured.');
  else if (faster === 0) say('No kernel is faster than the table’s choice by more than noise.');
  else say(`${faster} of ${measured.length} kernels ${faster === 1 ? 'is' : 'are'} faster: by the sum of their times, ${percent(saved / result.stepBefore)} of ${result.unseen === 0 ? 'the step' : 'what was looked at of the step'}.`);
  if (typeof paired === 'string') say(`${paired}.`);
  else if (paired !== undefined) say(`The step: ${milli(paired.before)} ms → ${milli(paired.after)} ms, ${gainText(paired)}`);
  if (remembered !== undefined) say(remembered);
}

function gainText(paired: PairedSteps): string {
  const range = `${percent(1 - paired.high)} to ${percent(1 - paired.low)} in half of the pairs`;
  if (isSlower(paired)) return `as a whole it is slower (${range}), so nothing is remembered.`;
  return paired.high < 1 ? `${percent(1 - paired.ratio)} less (${range}).` : `the difference is within the noise (${range}).`;
}

function gains({ kernels }: TuneResult): { readonly faster: number; readonly saved: number } {
  const changed = kernels.filter(isChanged);
  return { faster: changed.length, saved: changed.reduce((n, k) => n + (k.before - k.after) * k.step.runs, 0) };
}

function emitResult(result: TuneResult, paired: PairedSteps | string | undefined, kept: boolean, file: string): void {
  for (const { step, outcome, reason, before, after, choice, rejected } of result.kernels) {
    const times = outcome === 'skipped' ? {} : { before_us: before, after_us: after };
    emit({ event: 'kernel', kernel: step.kernel.name, key: step.key, layers: step.layers, runs: step.runs, outcome, ...(reason === undefined ? {} : { reason }), ...times, ...(choice === undefined ? {} : { table: choice.table, schedule: choice.schedule }), rejected });
  }
  const { faster, saved } = gains(result);
  const step = typeof paired === 'object' ? { step_ms: { before: paired.before, after: paired.after, ratio: paired.ratio, low: paired.low, high: paired.high } } : {};
  emit({ event: 'tuned', faster, cheap: result.cheap, left: result.left, kernels_us: { before: result.stepBefore, after: result.stepBefore - saved }, ...step, ...(result.stopped === undefined ? {} : { stopped: result.stopped }), ...(kept ? { file } : {}) });
}

function micro(us: number): string {
  return us >= 100 ? grouped(Math.round(us)) : us.toPrecision(2);
}

function milli(ms: number): string {
  return ms >= 100 ? ms.toFixed(0) : ms >= 10 ? ms.toFixed(1) : ms.toFixed(2);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
