/** The `data` section: the source with its arguments, and how rows become batches. */
import type { Location } from '../../errors.ts';
import { LOSSES } from '../losses/registry.ts';
import type { Args } from './args.ts';
import { resolveArgs } from './arguments.ts';
import type { CheckContext } from './check.ts';
import { resolveChoice } from './choice.ts';
import { resolvedMap } from './resolved-value.ts';
import type { Scope } from './scope.ts';
import { DATA_ARGS } from './sections.ts';
import { SOURCES } from './sources.ts';
import type { Entry, MapTree, Tree } from './tree.ts';
import { describeTree, valueOf } from './tree.ts';
import type { AugmentConfig, DataConfig, ResolvedValue, SplitConfig } from './types.ts';

export interface DataSection {
  readonly data: DataConfig;
  readonly value: ResolvedValue;
}

/**
 * Undefined where something is wrong (reported) or not known yet. `train`: that section as written, for the one thing that
 * the data must know of it, which targets its losses ignore.
 */
export function readData(written: Tree, train: Tree | undefined, scope: Scope, context: CheckContext): DataSection | undefined {
  const resolved = scope.resolve(written);
  if (resolved.kind !== 'map') {
    if (resolved.kind !== 'unknown') context.report.error('wrong-type', resolved.location, `\`data\` must be a mapping, not ${describeTree(resolved)}`, { hint: 'write source and batch_size below it' });
    return undefined;
  }
  const tree = withAugmentMap(resolved, context);
  if (tree === undefined) return undefined;
  const options = resolveArgs(DATA_ARGS, tree, '`data`', context, { beside: ['source'] });
  const source = valueOf(tree, 'source');
  if (source === undefined) {
    if (!options.meant.has('source')) context.report.error('missing-key', tree.location, '`data` needs `source`', { hint: `one of ${[...SOURCES.keys()].join(', ')}` });
    return undefined;
  }
  const chosen = resolveChoice('source', SOURCES, source, context, {});
  if (chosen === undefined || !options.complete || !chosen.resolved.complete) return undefined;
  const { args } = options;
  const place = (key: string): Location => valueOf(tree, key)?.location ?? tree.location;
  const split = splitOf(args['split'] as Args, place('split'), context);
  const sourceIsGood = checkTogether(chosen.choice.name, chosen.choice.args, chosen.choice.location, context);
  if (split === undefined || !sourceIsGood) return undefined;
  if (args['balance'] === 'sampler' && args['shuffle'] === false) {
    context.report.error('one-of', place('balance'), '`balance: sampler` draws rows at random, and `shuffle: false` wants them in order', { hint: 'remove one of them, or use `balance: loss`' });
    return undefined;
  }
  const ignoreIndex = ignoredTarget(train, scope);
  const data: DataConfig = {
    source: chosen.choice,
    batchSize: args['batch_size'] as number,
    shuffle: args['shuffle'] as boolean,
    dropLast: args['drop_last'] as boolean,
    split,
    ...(args['balance'] === null ? {} : { balance: args['balance'] as 'loss' | 'sampler' }),
    ...normalizeOf(args['normalize'] as Args | boolean | null),
    ...augmentOf(args['augment'] as Args | null, place('augment')),
    ...(ignoreIndex === undefined ? {} : { ignoreIndex }),
    location: tree.location,
  };
  return { data, value: resolvedMap([['source', chosen.value], ...options.values.entries.map(({ key, value }) => [key, value] as const)]) };
}

/** `augment: [flip, {crop: 4}]` is short for a mapping of the same entries. Undefined where it cannot be one (reported). */
function withAugmentMap(tree: MapTree, context: CheckContext): MapTree | undefined {
  const list = valueOf(tree, 'augment');
  if (list?.kind !== 'list') return tree;
  const entries: Entry[] = [];
  for (const item of list.items) {
    if (item.kind === 'unknown') return undefined;
    const own = item.kind === 'map' ? item.entries : item.kind === 'scalar' && typeof item.value === 'string' ? [bareEntry(item.value, item.location)] : [];
    if (own.length === 0) {
      context.report.error('wrong-type', item.location, `an entry of \`augment\` is a name, or a name with a value, not ${describeTree(item)}`);
      return undefined;
    }
    for (const entry of own) {
      if (entries.some(({ key }) => key === entry.key)) {
        context.report.error('one-of', entry.keyLocation, `\`augment\` lists \`${entry.key}\` twice`);
        return undefined;
      }
      entries.push(entry);
    }
  }
  const map: MapTree = { kind: 'map', entries, location: list.location };
  return { ...tree, entries: tree.entries.map((entry) => (entry.key === 'augment' ? { ...entry, value: map } : entry)) };
}

/** `flip` alone means that it is done; what needs a number says so itself. */
function bareEntry(key: string, location: Location): Entry {
  const value = key === 'flip' ? true : null;
  return { key, keyLocation: location, value: { kind: 'scalar', value, location } };
}

function splitOf(args: Args, place: Location, context: CheckContext): SplitConfig | undefined {
  const [val, test] = [args['val'] as number, args['test'] as number];
  const error = (code: string, message: string, hint?: string): undefined => {
    context.report.error(code, place, message, { hint });
    return undefined;
  };
  if (val + test >= 1) return error('out-of-range', `\`val\` and \`test\` of \`split\` take ${val + test} of the rows; some must be left for training`);
  const [stratify, group, time] = [args['stratify'] === true, args['group'] as string | null, args['time'] as string | null];
  const ways = [...(stratify ? ['stratify'] : []), ...(group === null ? [] : ['group']), ...(time === null ? [] : ['time'])];
  if (ways.length > 1) return error('one-of', `\`${ways[0]}\` and \`${ways[1]}\` of \`split\` exclude one another`, 'keep one of them');
  if (ways.length > 0 && val + test === 0) return error('missing-key', `\`split\` says \`${ways[0]}\` and sets no rows aside`, 'give `val` or `test` a share, such as 0.1');
  return { val, test, ...(stratify ? { stratify } : {}), ...(group === null ? {} : { group }), ...(time === null ? {} : { time }) };
}

function normalizeOf(args: Args | boolean | null): Pick<DataConfig, 'normalize'> {
  if (args === null || args === false) return {};
  if (args === true) return { normalize: {} };
  const list = (name: string): readonly number[] | undefined => (args[name] === null ? undefined : ([args[name]].flat() as readonly number[]));
  const [mean, std] = [list('mean'), list('std')];
  return { normalize: { ...(mean === undefined ? {} : { mean }), ...(std === undefined ? {} : { std }) } };
}

function augmentOf(args: Args | null, location: Location): Pick<DataConfig, 'augment'> {
  if (args === null) return {};
  const flip = args['flip'] === true ? 'horizontal' : args['flip'];
  const crop = args['crop'] as number | { readonly padding: number } | null;
  const number = (name: 'shift' | 'rotate' | 'noise' | 'mixup'): Partial<AugmentConfig> => ((args[name] as number) > 0 ? { [name]: args[name] as number } : {});
  const augment: AugmentConfig = {
    ...(flip === false ? {} : { flip: flip as NonNullable<AugmentConfig['flip']> }),
    ...(crop === null ? {} : { crop: typeof crop === 'number' ? { padding: crop } : crop }),
    ...number('shift'),
    ...number('rotate'),
    ...number('noise'),
    ...number('mixup'),
    location,
  };
  return Object.keys(augment).length === 1 ? {} : { augment };
}

/** The `ignore_index` of the first loss that has one, as written or its default; an expression that needs the data is the default. */
function ignoredTarget(train: Tree | undefined, scope: Scope): number | undefined {
  const loss = train?.kind === 'map' ? valueOf(train, 'loss') : undefined;
  for (const term of loss?.kind === 'list' ? loss.items : loss === undefined ? [] : [loss]) {
    const name = term.kind === 'map' ? term.entries.find(({ key }) => LOSSES.has(key))?.key : term.kind === 'scalar' ? String(term.value) : undefined;
    const absent = name === undefined ? undefined : LOSSES.get(name)?.args['ignore_index']?.default;
    if (typeof absent !== 'number') continue;
    const args = term.kind === 'map' ? valueOf(term, name!) : undefined;
    const written = args?.kind === 'map' ? valueOf(args, 'ignore_index') : undefined;
    if (written?.kind === 'scalar' && typeof written.value === 'number') return written.value;
    const worked = written?.kind === 'scalar' && !String(written.value).includes('data.') ? scope.resolve(written) : undefined;
    return worked?.kind === 'scalar' && typeof worked.value === 'number' ? worked.value : absent;
  }
  return undefined;
}

/** What a source's arguments must be together. */
function checkTogether(source: string, args: DataConfig['source']['args'], place: Location, context: CheckContext): boolean {
  const given = (name: string): boolean => args[name] !== null && args[name] !== undefined;
  if (source === 'csv') {
    if (given('file') === given('name')) {
      context.report.error(given('file') ? 'one-of' : 'missing-key', place, given('file') ? '`csv` has both `file` and `name`' : '`csv` needs `file`, or the `name` of a published table', given('file') ? { hint: 'keep one of them' } : {});
      return false;
    }
    const target = args['target'] as { readonly number: string | null; readonly category: string | null };
    if ((target.number === null) === (target.category === null)) {
      context.report.error('one-of', place, '`target` of `csv` must have exactly one of `number` and `category`');
      return false;
    }
  }
  for (const [a, b] of [['test_images', 'test_labels'], ['test_input', 'test_target']] as const) {
    if (given(a) !== given(b)) {
      context.report.error('missing-key', place, `\`${given(a) ? a : b}\` of \`${source}\` goes with \`${given(a) ? b : a}\`, which is not given`);
      return false;
    }
  }
  return true;
}
