/** `shale ops`: everything that a configuration may name, from the definitions themselves. */
import { Command } from 'commander';
import type { Definition } from '../compiler/config/args.ts';
import { describeDefault, describeType, withFields } from '../compiler/config/describe.ts';
import { shortest } from '../compiler/config/examples.ts';
import { INITIALISERS } from '../compiler/config/initialisers.ts';
import { METRICS } from '../compiler/metrics/registry.ts';
import { SCHEDULES } from '../compiler/config/schedules.ts';
import { AUGMENTATIONS, DATA_SETTINGS, TRAIN_SETTINGS } from '../compiler/config/settings.ts';
import { SOURCES } from '../compiler/config/sources.ts';
import { hintFor } from '../compiler/config/suggest.ts';
import type { LayerDef } from '../compiler/layers/layer.ts';
import { LAYERS } from '../compiler/layers/registry.ts';
import type { LossDef } from '../compiler/losses/loss.ts';
import { LOSSES } from '../compiler/losses/registry.ts';
import { OPTIMIZERS } from '../compiler/optimizers/registry.ts';
import { fault } from '../errors.ts';
import { columns, out, painter } from './shared/terminal.ts';
import { entry, wrap } from './shared/text.ts';

type Kind = 'layer' | 'loss' | 'optimizer' | 'schedule' | 'metric' | 'source' | 'augmentation' | 'initialiser' | 'setting of data' | 'setting of train';

/** Columns of an example that stand on one line. */
const MOST_EXAMPLE = 60;

/** Each kind with its heading and what an example of it stands under. */
const KINDS: readonly { readonly kind: Kind; readonly title: string; readonly all: ReadonlyMap<string, Definition>; example(def: Definition): string[] }[] = [
  { kind: 'layer', title: 'Layers', all: LAYERS, example: (def) => ['model:', ...indent((def as LayerDef).example.model)] },
  { kind: 'loss', title: 'Losses', all: LOSSES, example: (def) => ['train:', ...named('loss', def)] },
  { kind: 'optimizer', title: 'Optimizers', all: OPTIMIZERS, example: (def) => ['train:', ...named('optimizer', def)] },
  { kind: 'schedule', title: 'Schedules', all: SCHEDULES, example: (def) => ['train:', ...named('schedule', def)] },
  { kind: 'metric', title: 'Metrics', all: METRICS, example: (def) => ['train:', ...indent(`metrics: [${def.name}]`)] },
  { kind: 'source', title: 'Data sources', all: SOURCES, example: (def) => ['data:', ...named('source', def)] },
  { kind: 'augmentation', title: 'Augmentation', all: AUGMENTATIONS, example: (def) => ['data:', ...named('augment', def)] },
  { kind: 'initialiser', title: 'Initialisers', all: INITIALISERS, example: (def) => ['model:', ...indent(`- {linear: 10, init: {weight: ${shortest(def)}}}`)] },
  { kind: 'setting of data', title: 'Settings of `data`', all: DATA_SETTINGS, example: (def) => ['data:', ...named(def.name, def)] },
  { kind: 'setting of train', title: 'Settings of `train`', all: TRAIN_SETTINGS, example: (def) => (def.name === 'warmup' ? ['train:', `  schedule: {cosine: {t_max: 1000}, warmup: ${shortest(def)}}`] : ['train:', ...named(def.name, def)]) },
];

export function opsCommand(): Command {
  return new Command('ops')
    .summary('list layers, losses, optimizers, schedules, metrics, data sources and settings')
    .description('Lists what a configuration may name; with NAME, its arguments, defaults, shapes and an example.')
    .argument('[name]', 'a layer, loss, optimizer, schedule, metric, data source, augmentation, initialiser or setting')
    .addHelpText('after', '\nExample:\n  shale ops conv2d')
    .action((name: string | undefined) => {
      for (const line of name === undefined ? listAll(columns(process.stdout)) : describe(name, columns(process.stdout))) out(line);
    });
}

function listAll(width: number): string[] {
  const paint = painter(process.stdout);
  const nameWidth = Math.max(...KINDS.flatMap(({ all }) => [...all.keys()].map((name) => name.length)));
  const lines = KINDS.flatMap(({ title, all }) => [paint('bold', title), ...[...all.values()].flatMap((def) => entry(def.name, def.summary, nameWidth, width)), '']);
  return [...lines, '`shale ops NAME` tells more of each.'];
}

function describe(name: string, width: number): string[] {
  const found = KINDS.filter(({ all }) => all.has(name));
  if (found.length === 0) {
    const hint = hintFor(name, KINDS.flatMap(({ all }) => [...all.keys()])) ?? '`shale ops` lists them all';
    throw fault('config', 'unknown-name', `nothing is called \`${name}\``, { hint });
  }
  return found.flatMap((kind, i) => [...(i > 0 ? [''] : []), ...describeOne(kind, kind.all.get(name)!, width)]);
}

function describeOne({ kind, example }: (typeof KINDS)[number], def: Definition, width: number): string[] {
  const paint = painter(process.stdout);
  const lines = [`${paint('bold', def.name)} (${kind})`, ...wrap(def.summary, width)];
  if (def.primary !== undefined || 'shape' in def) lines.push('');
  const shape = kind === 'layer' || kind === 'loss' ? (def as LayerDef | LossDef).shape : undefined;
  if (shape !== undefined) lines.push(...entry('shape', shape, 8, width));
  if (kind === 'layer') {
    const { min, max } = (def as LayerDef).inputs;
    lines.push(...entry('inputs', min === max ? String(min) : Number.isFinite(max) ? `${min} to ${max}` : `${min} or more`, 8, width));
  }
  if (def.primary !== undefined) lines.push(...entry('primary', `${def.primary}: its value may stand alone, as in \`${def.name}: …\``, 8, width));
  const specs = withFields(def.args);
  if (specs.length > 0) lines.push('', paint('bold', 'Arguments'));
  for (const [arg, spec] of specs) {
    const value = spec.default === undefined ? 'required' : `default ${describeDefault(spec)}`;
    lines.push(`  ${paint('cyan', arg)} (${value})`, ...wrap(`${spec.doc === def.summary ? '' : spec.doc} Takes ${describeType(spec.type)}.`, width - 6).map((line) => `      ${line}`));
  }
  return [...lines, '', paint('bold', 'Example'), ...example(def).map((line) => `  ${line}`)];
}

/** `key: value`, the value on the next line where it is long. */
function named(key: string, def: Definition): string[] {
  const value = shortest(def);
  return value.length <= MOST_EXAMPLE ? indent(`${key}: ${value}`) : indent(`${key}:\n  ${value}`);
}

function indent(text: string): string[] {
  return text.trimEnd().split('\n').map((line) => `  ${line}`);
}
