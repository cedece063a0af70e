/** `shale compile`: a configuration as a plan, or as what any phase of the compiler made of it. Needs no GPU. */
import { Command, Option } from 'commander';
import type { Compilation } from '../compiler/compile.ts';
import { printResolved } from '../compiler/config/resolved.ts';
import type { Config } from '../compiler/config/types.ts';
import { ALL_ON, type Passes } from '../compiler/passes/switches.ts';
import { printGraph } from '../compiler/graph/print.ts';
import { printKernel } from '../compiler/kernel/print.ts';
import { printModule, printPlan } from '../plan/print.ts';
import { serialisePlan } from '../plan/serialise.ts';
import { nodeDataAccess } from '../runtime/node/files.ts';
import { loadConfig } from './shared/config.ts';
import { printDiagnostics, withSources } from './shared/diagnostics.ts';
import { writeResult } from './shared/files.ts';
import { NO_TUNE, withConfigFlags, withPasses, type ConfigFlags } from './shared/options.ts';
import { readTarget, TARGET_HELP } from './shared/target.ts';
import { say } from './shared/terminal.ts';
import { compileTuned } from './shared/tuning.ts';

/** The phases in the order of the compiler, each with how it prints. */
const PHASES: Readonly<Record<string, (compilation: Compilation, config: Config) => string>> = {
  config: (_, config) => printResolved(config),
  graph: ({ model }) => printGraph(model.g.finish()),
  'train-graph': ({ programs }) => sections(programs, ({ graph }) => printGraph(graph)),
  kernels: ({ programs }) => sections(programs, ({ kernels }) => kernels.map(({ kernel, schedule }) => printKernel(kernel, schedule)).join('\n')),
  plan: ({ plan }) => printPlan(plan),
  wgsl: ({ plan }) => plan.modules.map((_, i) => printModule(plan, i)).join('\n'),
};

interface Flags extends ConfigFlags {
  readonly out?: string;
  readonly emit?: string;
  readonly without?: Passes;
  readonly tune: boolean;
  readonly target: string;
}

export function compileCommand(): Command {
  return withPasses(withConfigFlags(new Command('compile')))
    .summary('compile a configuration to a plan, or show a phase')
    .description('Compiles a configuration to a plan: everything that runs, as JSON. With --emit, shows what a phase of the compiler made of it. Needs no GPU.')
    .argument('<config>', 'the YAML file')
    .option('-o, --out <file>', 'where to write (default: stdout)')
    .addOption(new Option('--emit <phase>', 'show a phase as text instead').choices(Object.keys(PHASES)))
    .option('--target <target>', TARGET_HELP, 'portable')
    .option('--no-tune', NO_TUNE)
    .option('--json', 'errors as JSON, one object a line')
    .addHelpText('after', '\nExamples:\n  shale compile configs/mnist-cnn.yaml -o plan.json\n  shale compile configs/mnist-cnn.yaml --emit kernels')
    .action(async (file: string, flags: Flags) => {
      const { target, profile } = readTarget(flags.target);
      const { config, spec, built, warnings, sources } = await loadConfig(file, flags, nodeDataAccess());
      const compilation = await withSources(sources, () => compileTuned(config, spec, target, profile, { built, without: flags.without ?? ALL_ON, tune: flags.tune }));
      printDiagnostics([...warnings, ...compilation.warnings], sources);
      if (compilation.tuning !== undefined) say(compilation.tuning);
      const print = flags.emit === undefined ? undefined : PHASES[flags.emit];
      await writeResult(flags.out, print === undefined ? serialisePlan(compilation.plan) : print(compilation, config));
    });
}

function sections<T>(programs: Readonly<Record<string, T>>, print: (program: T) => string): string {
  return Object.entries(programs).map(([name, program]) => `# program ${name}\n\n${print(program)}`).join('\n');
}
