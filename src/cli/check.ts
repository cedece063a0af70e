/** `shale check`: every fault of a configuration, without a GPU and without training. */
import { Command } from 'commander';
import { nodeDataAccess } from '../runtime/node/files.ts';
import { loadConfig } from './shared/config.ts';
import { printDiagnostics } from './shared/diagnostics.ts';
import { withConfigFlags, type ConfigFlags } from './shared/options.ts';
import { emit, out } from './shared/terminal.ts';
import { grouped } from './shared/text.ts';

export function checkCommand(): Command {
  return withConfigFlags(new Command('check'))
    .summary('check a configuration: language, wiring and shapes')
    .description('Checks a configuration: the language, the wiring and every shape. Needs no GPU, and of the data only what tells shapes.')
    .argument('<config>', 'the YAML file')
    .option('--json', 'the result or the errors as JSON, one object a line')
    .addHelpText('after', '\nExample:\n  shale check configs/mnist-cnn.yaml --set data.batch_size=64')
    .action(async (file: string, flags: ConfigFlags & { readonly json?: true }) => {
      const { built: { model }, diagnostics, sources } = await loadConfig(file, flags, nodeDataAccess());
      printDiagnostics(diagnostics, sources);
      const { layers, states } = model;
      const parameters = states.filter(({ role }) => role === 'parameter').reduce((n, { shape }) => n + shape.reduce((a, b) => a * b, 1), 0);
      if (flags.json) emit({ event: 'ok', file, layers: layers.length, parameters });
      else out(`${file}: ok, ${layers.length} layers, ${grouped(parameters)} parameters`);
    });
}
