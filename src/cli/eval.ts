/** `shale eval`: loss and metrics of a trained model on a split. */
import { Command, Option } from 'commander';
import { fault } from '../errors.ts';
import { openDataset } from '../runtime/data/open.ts';
import type { SplitName } from '../runtime/data/types.ts';
import { evaluate } from '../runtime/evaluate.ts';
import { createFeed } from '../runtime/feed.ts';
import { confusionLines } from './shared/confusion.ts';
import { NO_TUNE, withConfigFlags } from './shared/options.ts';
import { scores } from './shared/reporters.ts';
import { emit, out } from './shared/terminal.ts';
import { grouped } from './shared/text.ts';
import { withTrained, type TrainedFlags } from './shared/trained.ts';

interface Flags extends TrainedFlags {
  readonly split?: SplitName;
  readonly json?: true;
}

export function evalCommand(): Command {
  return withConfigFlags(new Command('eval'))
    .summary('evaluate a trained model on a split')
    .description('Evaluates a trained model: loss and metrics over all rows of a split, each counted once.')
    .argument('<run>', 'folder of a run, or a configuration beside --weights')
    .addOption(new Option('--split <name>', 'which rows (default: test, else val, else train)').choices(['train', 'val', 'test']))
    .option('--weights <file>', 'a safetensors file instead of the run’s model')
    .option('--no-tune', NO_TUNE)
    .option('--device <name>', 'the adapter to use; `shale doctor --device list` names them')
    .option('--json', 'the result as JSON')
    .addHelpText('after', '\nExamples:\n  shale eval runs/mnist-cnn-1\n  shale eval configs/mnist-cnn.yaml --weights model.safetensors')
    .action((run: string, flags: Flags) =>
      withTrained(run, flags, 'eval', async ({ config, spec, access, plan, session, step }) => {
        if (config.train === undefined) throw fault('config', 'no-training', 'without a `train` section there is no loss to evaluate', { location: config.data.location });
        const data = await openDataset(config.data, access, config.seed, spec);
        const name = flags.split ?? (['test', 'val', 'train'] as const).find((candidate) => (data.splits[candidate]?.rows ?? 0) > 0)!;
        const split = data.splits[name];
        if (split === undefined || split.rows === 0) throw fault('config', 'no-split', `the data have no ${name} split`, { hint: `they have ${Object.keys(data.splits).join(', ')}`, location: config.data.location });
        const feed = await createFeed(session, ['eval'], split);
        const { loss, metrics, matrices = {}, count } = await evaluate(session, feed, split.rows);
        if (flags.json) emit({ event: 'eval', split: name, ...(step === undefined ? {} : { step }), loss, ...metrics, ...matrices, count });
        else {
          out(`${name}: ${scores(loss, metrics)} (${grouped(count)} rows)`);
          for (const line of confusionLines(matrices, plan)) out(line);
        }
      }),
    );
}
