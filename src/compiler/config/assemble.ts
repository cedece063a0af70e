/** From the tree of a whole file to its sections: the one place that knows the file's layout. */
import type { Location } from '../../errors.ts';
import type { DataSpec } from '../../plan/data-spec.ts';
import type { Resolved } from './arguments.ts';
import { resolveArgs } from './arguments.ts';
import { readBlocks } from './blocks.ts';
import type { CheckContext } from './check.ts';
import { MAX_NAME } from './check.ts';
import { readData } from './data-section.ts';
import { draftData, draftTrain } from './draft.ts';
import type { ExpandedList } from './items.ts';
import { ModelExpander } from './items.ts';
import { baseName } from './paths.ts';
import type { Report } from './report.ts';
import { DEFAULT, originsWith, resolvedMap, resolvedScalar } from './resolved-value.ts';
import type { DataKnowledge, Expansion } from './scope.ts';
import { checkNames, LimitReached, Scope } from './scope.ts';
import { DATA_ARGS, FILE_ARGS, FILE_SECTIONS } from './sections.ts';
import { nearest } from './suggest.ts';
import { readTrain } from './train-section.ts';
import type { MapTree, Tree } from './tree.ts';
import { describeTree, entryOf, isNull, valueOf } from './tree.ts';
import type { Config, DataConfig, Draft, TrainConfig } from './types.ts';
import { reportUnused } from './unused.ts';

export interface Assembled {
  /** Absent where something is wrong (reported) or not known yet. */
  readonly config?: Config;
  /** With defaults where options are wrong; absent where the source is. */
  readonly data?: DataConfig;
  /** What is known of the model and its loss; absent where there is no model. */
  readonly draft?: Draft;
}

export function assemble(file: string, written: MapTree, sets: readonly string[], knowledge: DataKnowledge, report: Report): Assembled {
  const context: CheckContext = { report, originOf: originsWith(sets) };
  const tree = withMeant(written);
  const vars = section(tree, 'vars');
  if (vars !== undefined && vars.kind !== 'map') report.error('wrong-type', vars.location, `\`vars\` must be a mapping from names to values, not ${describeTree(vars)}`, { hint: 'write vars: {width: 64}' });
  const varsUnknown = vars !== undefined && vars.kind !== 'map';
  const expansion: Expansion = { report, data: knowledge, varsUnknown, meant: new Set(), substituted: 0, pending: 0 };
  const varsMap = vars?.kind === 'map' ? vars : undefined;
  if (varsMap !== undefined) checkNames(varsMap, 'variable', report);
  const scope = Scope.ofVariables(expansion, varsMap);
  const used = new Set<string>();
  try {
    const head = readHead(written, scope, context);
    const trainTree = section(tree, 'train');
    // The data is read without knowing itself: a batch size cannot depend on the number of classes.
    const dataTree = needed(tree, 'data', head, report);
    const dataScope = Scope.ofVariables({ ...expansion, data: { kind: 'absent' } }, varsMap);
    const data = dataTree === undefined ? undefined : readData(dataTree, trainTree, dataScope, context);
    const blockTree = section(tree, 'blocks');
    const blocks = readBlocks(blockTree, scope, context);
    const modelTree = needed(tree, 'model', head, report);
    const expander = new ModelExpander(context, expansion, scope, blocks, blockTree === undefined || blockTree.kind === 'map');
    let model: ExpandedList | undefined;
    if (modelTree !== undefined) model = expander.expand(modelTree);
    for (const name of expander.used) used.add(name);
    const train = trainTree === undefined ? undefined : readTrain(trainTree, scope, context);
    if (knowledge.kind === 'known' && data !== undefined && trainTree !== undefined && train !== undefined) checkValidation(trainTree, train.config, data.data, knowledge.spec, report);
    // Those that were meant have not been worked out.
    for (const { key, value } of varsMap?.entries ?? []) if (expansion.meant?.has(key) === true) scope.resolve(value);
    reportUnused(tree, used, expansion.meant ?? new Set(), report);
    if (report.hasErrors || knowledge.kind === 'unknown' || data === undefined || model === undefined || !head.complete) {
      const known = data?.data ?? (dataTree === undefined ? undefined : draftData(dataTree, trainTree, dataScope, context));
      if (model === undefined) return known === undefined ? {} : { data: known };
      const objective = train !== undefined ? { train: train.config } : trainTree !== undefined ? draftTrain(trainTree, scope, context) : {};
      // Where the batch size is not known, no batch is taken to be too small.
      const batches = data?.data ?? { batchSize: Number(DATA_ARGS['batch_size']?.default), dropLast: true, location: known?.location ?? tree.location };
      const draft: Draft = { model: model.items, data: batches, ...objective };
      return known === undefined ? { draft } : { data: known, draft };
    }
    const name = head.args['name'] === null ? baseName(file) : String(head.args['name']);
    const value = (key: string) => head.values.entries.find((entry) => entry.key === key)?.value;
    const config: Config = {
      version: 1,
      name,
      seed: Number(head.args['seed']),
      file,
      data: data.data,
      model: model.items,
      ...(train === undefined ? {} : { train: train.config }),
      resolved: resolvedMap([
        ['version', value('version')],
        ['name', head.args['name'] === null ? resolvedScalar(name, DEFAULT) : value('name')],
        ['seed', value('seed')],
        ['data', data.value],
        ['model', model.value],
        ['train', train?.value],
      ]),
    };
    return { config, data: data.data, draft: config };
  } catch (error) {
    if (error instanceof LimitReached) return {};
    throw error;
  }
}

/** The file with misspelt sections under the names that were probably meant (reported): what is within has faults of its own. */
function withMeant(tree: MapTree): MapTree {
  const sections = Object.keys(FILE_SECTIONS);
  const valid = [...Object.keys(FILE_ARGS), ...sections];
  const taken = new Set(tree.entries.map(({ key }) => key));
  const entries = tree.entries.map((entry) => {
    const near = valid.includes(entry.key) ? undefined : nearest(entry.key, valid);
    if (near === undefined || !sections.includes(near) || taken.has(near)) return entry;
    taken.add(near);
    return { ...entry, key: near };
  });
  return { ...tree, entries };
}

/** Version, name and seed; and keys that the file cannot have. */
function readHead(tree: MapTree, scope: Scope, context: CheckContext): Resolved {
  const entries = tree.entries.map((entry) => (Object.hasOwn(FILE_ARGS, entry.key) ? { ...entry, value: scope.resolve(entry.value) } : entry));
  const head = resolveArgs(FILE_ARGS, { ...tree, entries }, 'the file', context, {
    beside: Object.keys(FILE_SECTIONS).filter((key) => key !== 'extends' && key !== 'edit'),
    refused: { extends: 'it is worked out before `--set`; write it in the file', edit: 'use --set model.NAME.KEY=VALUE' },
  });
  const name = head.args['name'];
  if (typeof name === 'string' && (/[\\/]/.test(name) || /^\.*$/.test(name) || name.length > MAX_NAME)) {
    const place = valueOf(tree, 'name')?.location ?? tree.location;
    context.report.error('bad-name', place, `${JSON.stringify(name.slice(0, 60))} cannot be the name of a run`, { hint: `up to ${MAX_NAME} characters, no slashes: folders are named by it` });
  }
  return head;
}

/** What watches the validation split needs one. */
function checkValidation(tree: Tree, train: TrainConfig, data: DataConfig, spec: DataSpec, report: Report): void {
  if (data.split.val > 0 || spec.rows.val !== undefined) return;
  for (const [key, value] of [['best', train.best], ['early_stopping', train.earlyStopping]] as const) {
    if (value === undefined) continue;
    const place = (tree.kind === 'map' ? entryOf(tree, key)?.keyLocation : undefined) ?? tree.location;
    report.error('no-validation', place, `\`${key}\` watches the validation split, and there is none`, { hint: 'set some rows aside: data.split: {val: 0.1}' });
  }
}

function section(tree: MapTree, key: string): Tree | undefined {
  const value = valueOf(tree, key);
  return isNull(value) ? undefined : value;
}

function needed(tree: MapTree, key: string, head: Resolved, report: Report): Tree | undefined {
  const value = section(tree, key);
  const place: Location = valueOf(tree, key)?.location ?? { ...tree.location, length: 1 };
  if (value === undefined && !head.meant.has(key)) report.error('missing-key', place, `the file needs \`${key}\``, { hint: FILE_SECTIONS[key] });
  return value;
}
