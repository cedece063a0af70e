/** The language reference as Markdown, written from the definitions. */
import { ERROR_GROUPS, type ErrorDoc } from '../../error-codes.ts';
import type { LayerDef } from '../layers/layer.ts';
import { LAYERS } from '../layers/registry.ts';
import { LOSSES } from '../losses/registry.ts';
import { OPTIMIZERS } from '../optimizers/registry.ts';
import type { ArgSpecs, Definition } from './args.ts';
import { CONFIG_CODES } from './codes.ts';
import { describeDefault, describeType, withFields } from './describe.ts';
import { shortest } from './examples.ts';
import { INITIALISERS } from './initialisers.ts';
import { METRICS } from '../metrics/registry.ts';
import { SCHEDULES, WARMUP_ARGS } from './schedules.ts';
import { BRANCHES_ARGS, CLIP, DATA_ARGS, EMA, FILE_ARGS, FILE_SECTIONS, INTERVAL, ITEM_DOCS, ITEM_KIND_DOCS, LOSS_ARGS, RESIDUAL_ARGS, TRAIN_ARGS, WEIGHTS } from './sections.ts';
import { SOURCES } from './sources.ts';

const NOTICE = '<!-- Generated from the definitions by scripts/generate-schema.mjs; change those, not this page. -->';

/** Pages by their file names. Each kind has its own page: `mse` is a loss and a metric, `constant` a schedule and an initialiser. */
export function referencePages(): ReadonlyMap<string, string> {
  const groups = 'Every optimizer takes `groups`: a list of mappings, each with `match` (a glob on full parameter names, such as `"*.bias"`) and arguments of its own. The first match wins, and a group that matches nothing is an error.';
  return new Map([
    ['README.md', page('Language reference', index())],
    ['file.md', page('The file', filePage())],
    ['layers.md', page('Layers', [...LAYERS.values()].map((layer) => layerEntry(layer)).join('\n'))],
    ['data.md', page('Data', `${section('The section', argTable({ ...DATA_ARGS }, [['source', 'a source, see below', 'required', 'Where the rows come from.']]))}\n${entries(SOURCES, (def) => `data:\n  source: ${shortest(def)}`)}`)],
    ['training.md', page('Training', trainingPage())],
    ['losses.md', page('Losses', `Beside its own arguments every loss takes these:\n\n${argTable(LOSS_ARGS)}\n\n${entries(LOSSES, (def) => `train:\n  loss: ${shortest(def)}`)}`)],
    ['optimizers.md', page('Optimizers', `${groups}\n\n${entries(OPTIMIZERS, (def) => `train:\n  optimizer: ${shortest(def)}`)}`)],
    ['schedules.md', page('Schedules', `In the formulas k counts updates (or epochs, as \`interval\` says) from the end of the warm-up. Beside the kind:\n\n${argTable({ interval: INTERVAL })}\n\n\`warmup\`, which comes before any of them:\n\n${argTable(WARMUP_ARGS)}\n\n${entries(SCHEDULES, (def) => `train:\n  schedule: ${shortest(def)}`)}`)],
    ['metrics.md', page('Metrics', entries(METRICS, (def) => `train:\n  metrics: [${def.name}]`))],
    ['initialisers.md', page('Initialisers', `An item's \`init\` names one for all of its parameters, or one for each. Without it a parameter is filled as PyTorch does.\n\n${entries(INITIALISERS, (def) => `model:\n  - {linear: 10, init: {weight: ${shortest(def)}}}`)}`)],
    ['errors.md', page('Errors', errorsPage())],
  ]);
}

function page(title: string, body: string): string {
  return `${NOTICE}\n# ${title}\n\n${body.trimEnd()}\n`;
}

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}\n`;
}

function index(): string {
  const list = (names: Iterable<string>, target: string): string => [...names].map((name) => `[${name}](${target}#${name})`).join(' · ');
  return [
    '- [The file](file.md): its sections, and what an item of the model is',
    `- [Layers](layers.md): ${list(LAYERS.keys(), 'layers.md')}`,
    `- [Data](data.md): ${list(SOURCES.keys(), 'data.md')}`,
    '- [Training](training.md): the section `train`',
    `- [Losses](losses.md): ${list(LOSSES.keys(), 'losses.md')}`,
    `- [Optimizers](optimizers.md): ${list(OPTIMIZERS.keys(), 'optimizers.md')}`,
    `- [Schedules](schedules.md): ${list(SCHEDULES.keys(), 'schedules.md')}`,
    `- [Metrics](metrics.md): ${list(METRICS.keys(), 'metrics.md')}`,
    `- [Initialisers](initialisers.md): ${list(INITIALISERS.keys(), 'initialisers.md')}`,
    '- [Errors](errors.md): every code of an error or a warning, and what to do about it',
  ].join('\n');
}

function filePage(): string {
  const rows = Object.entries(FILE_SECTIONS).map(([name, doc]) => [name, 'a section', name === 'data' || name === 'model' ? 'required' : 'none', doc] as const);
  const plain = (docs: Readonly<Record<string, string>>): string => ['| key | meaning |', '| --- | --- |', ...Object.entries(docs).map(([key, doc]) => `| \`${key}\` | ${cell(doc)} |`)].join('\n');
  return [
    section('Keys', argTable(FILE_ARGS, rows)),
    section('What an item of the model is', `A layer (\`- relu\`, \`- linear: 10\`, \`- conv2d: {out_channels: 8, kernel_size: 3}\`), or exactly one of:\n\n${plain(ITEM_KIND_DOCS)}\n\nArguments of \`sequential\` and \`residual\` in their long form, beside \`layers\`:\n\n${argTable(RESIDUAL_ARGS)}\n\nArguments of \`branches\`, beside \`of\`:\n\n${argTable(BRANCHES_ARGS)}`),
    section('Beside it', plain(ITEM_DOCS)),
  ].join('\n');
}

function trainingPage(): string {
  const beside = [
    ['loss', 'a [loss](losses.md), or a list of them', 'required', 'What is minimised.'],
    ['optimizer', 'an [optimizer](optimizers.md)', 'required', 'How parameters are updated.'],
    ['schedule', 'a [schedule](schedules.md)', 'constant', 'How the learning rate changes; `interval` and `warmup` stand beside its kind.'],
    ['metrics', 'a list of [metrics](metrics.md)', '[]', 'What is measured beside the loss.'],
    ['clip_grad_norm', 'a number, or a mapping', 'none', CLIP.summary],
    ['ema', 'a number, or a mapping', 'none', EMA.summary],
    ['init', 'a path, or a mapping', 'none', WEIGHTS.summary],
  ] as const;
  return [
    section('The section', argTable(TRAIN_ARGS, beside)),
    section('`clip_grad_norm`', argTable(CLIP.args)),
    section('`ema`', argTable(EMA.args)),
    section('`init`', argTable(WEIGHTS.args)),
  ].join('\n');
}

function errorsPage(): string {
  const table = (codes: Readonly<Record<string, ErrorDoc>>): string => ['| code | what is wrong | what to do |', '| --- | --- | --- |', ...Object.entries(codes).map(([code, [meaning, remedy]]) => `| \`${code}\` | ${cell(meaning)} | ${cell(remedy)} |`)].join('\n');
  const groups = [{ title: 'The text of a configuration', exit: '2', codes: CONFIG_CODES }, ...ERROR_GROUPS];
  return [
    'Every message about something that went wrong begins with its code, as in `error[unknown-key]`. The message itself has the values, the place and mostly a hint; here is what each code stands for. With `--json` errors are objects `{"event":"error","code":…,"message":…}`.\n',
    ...groups.map(({ title, exit, codes }) => section(title, `Exit code ${exit}.\n\n${table(codes)}`)),
  ].join('\n');
}

function entries(registry: ReadonlyMap<string, Definition>, example: (def: Definition) => string): string {
  return [...registry.values()].map((def) => `${entry(def)}\n\`\`\`yaml\n${example(def)}\n\`\`\`\n`).join('\n');
}

/** Layers and losses tell their shapes, too. */
function entry(def: Definition & { readonly shape?: string }): string {
  const shape = def.shape === undefined ? '' : `\n\`${def.shape}\`\n`;
  const primary = def.primary === undefined ? '' : `\nMay stand alone: \`${def.primary}\`.\n`;
  const args = Object.keys(def.args).length === 0 ? 'No arguments.' : argTable(def.args);
  return section(def.name, `${def.summary}\n${shape}${primary}\n${args}`);
}

function layerEntry(layer: LayerDef): string {
  const { input, model } = layer.example;
  return `${entry(layer)}\nOn rows of shape [${input.join(', ')}]:\n\n\`\`\`yaml\nmodel:\n${model.trimEnd().replace(/^/gm, '  ')}\n\`\`\`\n`;
}

function argTable(specs: ArgSpecs, more: readonly (readonly [string, string, string, string])[] = []): string {
  const rows = [
    ...more.map(([name, type, fallback, doc]) => [name, type, fallback, doc]),
    ...withFields(specs).map(([path, spec]) => [path, describeType(spec.type), spec.type.kind === 'object' && spec.default !== null ? 'see below' : describeDefault(spec), spec.doc]),
  ];
  return ['| argument | value | default | meaning |', '| --- | --- | --- | --- |', ...rows.map(([name = '', type = '', fallback = '', doc = '']) => `| \`${name}\` | ${cell(type)} | ${cell(fallback)} | ${cell(doc)} |`)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
