/** `shale inspect`: what a model is and what it costs, layer by layer, and the kernels that it becomes. Needs no GPU. */
import { Command } from 'commander';
import { ALL_ON, type Passes } from '../compiler/passes/switches.ts';
import { hintFor } from '../compiler/config/suggest.ts';
import { fault } from '../errors.ts';
import { bytesText } from '../plan/memory.ts';
import { printModule } from '../plan/print.ts';
import type { Plan } from '../plan/types.ts';
import { nodeDataAccess } from '../runtime/node/files.ts';
import { loadConfig } from './shared/config.ts';
import { printDiagnostics, withSources } from './shared/diagnostics.ts';
import { NO_TUNE, withConfigFlags, withPasses, type ConfigFlags } from './shared/options.ts';
import { summarise, type Summary } from './shared/summary.ts';
import { readTarget, TARGET_HELP } from './shared/target.ts';
import { compileTuned } from './shared/tuning.ts';
import { columns, out, painter, say } from './shared/terminal.ts';
import { flop, grouped, metric, table, wrap } from './shared/text.ts';

interface Flags extends ConfigFlags {
  readonly kernel?: string;
  readonly without?: Passes;
  readonly tune: boolean;
  readonly target: string;
  readonly json?: true;
}

export function inspectCommand(): Command {
  return withPasses(withConfigFlags(new Command('inspect')))
    .summary('summarise a model: shapes, parameters, cost, kernels')
    .description('Summarises a model: for each layer its output shape, parameters, FLOPs, activation memory and the kernels that it became. Needs no GPU.')
    .argument('<config>', 'the YAML file')
    .option('--kernel <name>', 'show the WGSL of a kernel of that name, number (#3) or hash')
    .option('--target <target>', TARGET_HELP, 'portable')
    .option('--no-tune', NO_TUNE)
    .option('--json', 'one JSON object instead of text')
    .addHelpText('after', '\nExamples:\n  shale inspect configs/mnist-cnn.yaml\n  shale inspect configs/mnist-cnn.yaml --kernel conv_add')
    .action(async (file: string, flags: Flags) => {
      const { target, profile } = readTarget(flags.target);
      const { config, spec, built, warnings, sources } = await loadConfig(file, flags, nodeDataAccess());
      const compilation = await withSources(sources, () => compileTuned(config, spec, target, profile, { built, without: flags.without ?? ALL_ON, tune: flags.tune }));
      printDiagnostics([...warnings, ...compilation.warnings], sources);
      if (compilation.tuning !== undefined) say(compilation.tuning);
      if (flags.kernel !== undefined) return showKernels(compilation.plan, flags.kernel);
      const summary = summarise(compilation);
      if (flags.json) out(JSON.stringify(summary));
      else show(summary, compilation.plan, file);
    });
}

function showKernels(plan: Plan, name: string): void {
  const found = plan.modules.flatMap((module, i) => (module.name === name || `#${i}` === name || (name.length >= 6 && module.hash.startsWith(name)) ? [i] : []));
  if (found.length === 0) {
    const names = [...new Set(plan.modules.map((module) => module.name))];
    throw fault('config', 'unknown-kernel', `this model has no kernel \`${name}\``, { hint: hintFor(name, names) ?? `there are ${names.join(', ')}` });
  }
  process.stdout.write(found.map((i) => printModule(plan, i)).join('\n'));
}

function show(summary: Summary, plan: Plan, file: string): void {
  const paint = painter(process.stdout);
  const width = columns(process.stdout);
  const { totals } = summary;
  out(paint('bold', `${plan.name} (${file}), compiled for ${plan.requires.target}, batch ${plan.maxRows}`));
  out();
  const heads = [
    { title: 'layer', flexible: true },
    { title: 'type', flexible: true },
    { title: 'output shape' },
    { title: 'parameters', align: 'right' },
    { title: 'FLOPs/row', align: 'right' },
    { title: 'memory', align: 'right' },
  ] as const;
  const inputs = plan.data.fields.filter(({ name }) => plan.programs.predict.reads.includes(name)).map(({ name, shape }) => [name, 'data', shapeText(['N', ...shape]), '', '', '']);
  const rows = summary.layers.map((layer) => [layer.path, layer.type, shapeText(layer.shape), layer.parameters === 0 ? '' : grouped(layer.parameters), layer.flops === 0 ? '' : metric(layer.flops), layer.bytes === 0 ? '' : bytesText(layer.bytes)]);
  const [head, rule, ...lines] = table(heads, [...inputs, ...rows], width);
  out(paint('bold', head!));
  out(rule);
  lines.slice(0, inputs.length).forEach((line) => out(line));
  summary.layers.forEach((layer, i) => {
    out(lines[inputs.length + i]!);
    if (layer.forward.length === 0 && layer.backward.length === 0) out(paint('dim', `    ${layer.flops === 0 ? 'no kernel: index arithmetic of the next one' : 'in the kernels of the layers around it'}`));
    for (const [way, names] of [['forward', layer.forward], ['backward', layer.backward]] as const) {
      if (names.length === 0) continue;
      wrap(`${way}: ${names.join(', ')}`, width - 4).forEach((line) => out(paint('dim', `    ${line}`)));
    }
  });
  out(rule);
  out(`${grouped(totals.parameters)} parameters (${bytesText(totals.parameters * 4)})${totals.frozen > 0 ? `, ${grouped(totals.frozen)} of them frozen` : ''}; ${flop(totals.flops)} a row forward`);
  const { passes, ...chosen } = summary.choices;
  if (passes !== 'all') wrap(`passes: ${passes}`, width).forEach((line) => out(line));
  for (const [what, how] of Object.entries(chosen)) if (what.startsWith('tuned ')) wrap(`${what}: ${how}`, width).forEach((line) => out(line));
  if (summary.frozenLayers !== undefined) wrap(`frozen layers ${summary.frozenLayers}`, width).forEach((line) => out(line));
  if (totals.step !== undefined) out(`training step: ${flop(totals.step.flops)}, ${totals.step.dispatches} dispatches of ${totals.step.kernels} kernels`);
  out(`memory: ${bytesText(totals.deviceBytes)} besides the data: ${bytesText(totals.stateBytes)} state, ${bytesText(totals.slabBytes)} activations`);
  if (summary.memory !== undefined) wrap(`memory limit: ${summary.memory}`, width).forEach((line) => out(line));
  out('`--kernel NAME` shows the WGSL of a kernel.');
}

function shapeText(shape: readonly (number | string)[]): string {
  return `[${shape.join(', ')}]`;
}
