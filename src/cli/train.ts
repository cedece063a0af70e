/** `shale train`: from a configuration to a run folder with the trained model. */
import { relative } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { ALL_ON, parsePasses, type Passes } from '../compiler/passes/switches.ts';
import { fault } from '../errors.ts';
import { nodeDataAccess } from '../runtime/node/files.ts';
import { withSources } from './shared/diagnostics.ts';
import { loadConfig } from './shared/config.ts';
import { downloadProgress } from './shared/download.ts';
import { openAdapter } from './shared/gpu.ts';
import { onInterrupt } from './shared/interrupt.ts';
import { NO_TUNE, withConfigFlags, withPasses, type ConfigFlags } from './shared/options.ts';
import { makeReporter } from './shared/reporters.ts';
import { checkOut, openRun } from './shared/run-folder.ts';
import { TrainingRun } from './shared/training-run.ts';
import { readChoices, readTuning, SCHEDULES } from './shared/tuning.ts';

interface Flags extends ConfigFlags {
  readonly out?: string;
  readonly init?: string;
  readonly resume?: string;
  readonly steps?: number;
  readonly json?: true;
  readonly device?: string;
  readonly without?: Passes;
  readonly tune: boolean;
}

export function trainCommand(): Command {
  return withPasses(withConfigFlags(new Command('train')))
    .summary('train a model')
    .description('Trains the model of a configuration. Everything of the run goes into one folder: resolved configuration, metrics, checkpoints, the model, plots.')
    .argument('[config]', 'the YAML file; with --resume, the run’s own by default')
    .option('-o, --out <folder>', 'folder of the run (default: runs/NAME-N)')
    .option('--init <file>', 'weights to begin with, a safetensors file')
    .option('--resume <run>', 'go on with an interrupted or finished run')
    .option('--steps <n>', 'updates in all, instead of the configuration’s', wholeNumber)
    .option('--device <name>', 'the adapter to use; `shale doctor --device list` names them')
    .option('--no-tune', NO_TUNE)
    .option('--json', 'events as JSON, one object a line')
    .addHelpText('after', '\nExamples:\n  shale train configs/mnist-cnn.yaml --set train.epochs=3\n  shale train --resume runs/mnist-cnn-1')
    .action(async (file: string | undefined, flags: Flags) => trainModel(file, flags));
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new InvalidArgumentError('a whole number of at least 1 is wanted');
  return Number(text);
}

async function trainModel(file: string | undefined, flags: Flags): Promise<void> {
  checkFlags(file, flags);
  const interrupt = onInterrupt();
  const resumed = flags.resume === undefined ? undefined : await openRun(flags.resume);
  const manifest = resumed?.readManifest();
  const source = file ?? relative('', resumed!.file('config.resolved.yaml'));
  const access = nodeDataAccess({ onProgress: downloadProgress(), signal: interrupt.signal });
  const set = [...(flags.set ?? []), ...(flags.init === undefined ? [] : [initChange(flags.init)])];
  const loaded = await loadConfig(source, { ...flags, set }, access);
  const adapter = await openAdapter(flags.device);
  const reporter = makeReporter({ json: flags.json === true });
  try {
    await withSources(loaded.sources, async () => {
      // A run goes on with the schedules and the passes that it was begun with.
      const tuning = !flags.tune ? undefined : resumed === undefined ? readTuning(adapter.profile) : readChoices(resumed.file(SCHEDULES));
      const without = manifest === undefined ? (flags.without ?? ALL_ON) : parsePasses((manifest.plan.without ?? []).join());
      reporter.warnings(tuning?.warnings ?? []);
      const run = await TrainingRun.prepare({ ...loaded, access, adapter, reporter, source, set, steps: flags.steps, resuming: resumed !== undefined, compiling: { built: loaded.built, choices: tuning?.choices, without } });
      try {
        if (resumed === undefined) await run.begin(flags.out);
        else await run.goOn(resumed, manifest!);
        if (flags.json) interrupt.endWithReader();
        await run.train(interrupt);
      } finally {
        run.close();
      }
    });
  } finally {
    reporter.close();
  }
}

/** `--init` is a change of the file like any other: its errors have a place, and the resolved configuration shows it. */
function initChange(file: string): string {
  return `train.init.file=${JSON.stringify(file.startsWith('$') ? `$${file}` : file)}`;
}

function checkFlags(file: string | undefined, { resume, out, init, without }: Flags): void {
  if (file === undefined && resume === undefined) throw fault('config', 'usage', 'a configuration is wanted', { hint: 'shale train CONFIG, or shale train --resume RUN' });
  const other = resume === undefined ? undefined : out !== undefined ? '--out' : init !== undefined ? '--init' : without !== undefined ? '--without' : undefined;
  if (other !== undefined) throw fault('config', 'usage', `--resume goes on with a run as it is, so ${other} has no place beside it`);
  checkOut(out);
}
