/** The command line `shale`: one file a command, and one place where errors become messages and exit codes. */
import { Command } from 'commander';
import { checkCommand } from './check.ts';
import { compileCommand } from './compile.ts';
import { doctorCommand, probeCommand } from './doctor.ts';
import { evalCommand } from './eval.ts';
import { initCommand } from './init.ts';
import { inspectCommand } from './inspect.ts';
import { opsCommand } from './ops.ts';
import { schemaCommand } from './schema.ts';
import { trainCommand } from './train.ts';
import { tuneCommand } from './tune.ts';
import { predictCommand } from './predict.ts';
import { reportError } from './shared/faults.ts';
import { VERSION } from './shared/package.ts';
import { flushed, painter } from './shared/terminal.ts';

function program(): Command {
  const shale = new Command('shale')
    .description('Compiles a YAML description of a neural network to WebGPU and trains it.')
    .version(VERSION, '-V, --version', 'print the version')
    .addHelpText('after', '\nExample:\n  shale train configs/quickstart.yaml\n\nExit codes: 0 ok, 1 internal error, 2 usage or configuration, 3 no adapter or a\nlimit, 4 data, 5 non-finite loss, 130 interrupted.');
  for (const command of [trainCommand(), evalCommand(), predictCommand(), tuneCommand(), checkCommand(), compileCommand(), inspectCommand(), doctorCommand(), initCommand(), schemaCommand(), opsCommand()]) shale.addCommand(command);
  shale.addCommand(probeCommand(), { hidden: true });
  for (const command of [shale, ...shale.commands]) {
    command
      .exitOverride()
      .helpOption('-h, --help', 'show this help')
      .showSuggestionAfterError(true)
      .showHelpAfterError(`(\`shale ${command === shale ? '' : `${command.name()} `}--help\` shows how)`)
      .configureOutput({ outputError: (text, write) => write(text.replace(/^error/, painter(process.stderr)('red', 'error'))) });
  }
  return shale;
}

async function main(argv: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(argv);
    return 0;
  } catch (error) {
    return reportError(error, { json: argv.includes('--json') });
  }
}

// A reader that closes the pipe early (`shale ops | head`) ends the program quietly, unless there is something to save.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' && !process.emit('SIGPIPE')) process.exit(0);
});

process.on('unhandledRejection', (error) => {
  process.exit(reportError(error, { json: process.argv.includes('--json') }));
});

void main(process.argv).then(async (code) => {
  process.exitCode = code;
  await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
  // The GPU's threads would keep the process alive.
  process.exit();
});
