/** `train.schedule`: a kind of schedule, what it counts, and a warm-up before it. */
import type { Location } from '../../errors.ts';
import { resolveArgs } from './arguments.ts';
import type { CheckContext } from './check.ts';
import { checkValue } from './check.ts';
import type { Chosen } from './choice.ts';
import { resolveChoice } from './choice.ts';
import { DEFAULT, resolvedMap, resolvedScalar } from './resolved-value.ts';
import { SCHEDULES, WARMUP_ARGS } from './schedules.ts';
import { INTERVAL } from './sections.ts';
import type { Tree } from './tree.ts';
import { describeTree, isNull, valueOf } from './tree.ts';
import type { ResolvedValue, ScheduleConfig } from './types.ts';

export const SCHEDULE_KEYS = ['interval', 'warmup'];

/** Without a schedule, or with a warm-up alone, the rate is constant. */
export function readSchedule(written: Tree | undefined, place: Location, context: CheckContext): { readonly config: ScheduleConfig; readonly value: ResolvedValue } | undefined {
  const beside = written?.kind === 'map' && written.entries.every(({ key }) => SCHEDULE_KEYS.includes(key)) && written.entries.length > 0;
  const tree: Tree = written === undefined || beside ? { kind: 'scalar', value: 'constant', location: written?.location ?? place } : written;
  const chosen = resolveChoice('schedule', SCHEDULES, tree, context, { sideKeys: SCHEDULE_KEYS });
  const side = written?.kind === 'map' ? written : undefined;
  const interval = readInterval(side === undefined ? undefined : valueOf(side, 'interval'), chosen, context);
  const warmup = readWarmup(side === undefined ? undefined : valueOf(side, 'warmup'), context);
  if (chosen === undefined || !chosen.resolved.complete || interval?.kind !== 'scalar' || warmup === undefined) return undefined;
  const config: ScheduleConfig = {
    ...chosen.choice,
    interval: interval.value === 'epoch' ? 'epoch' : 'step',
    ...(warmup.kind === 'map' ? { warmup: { steps: numberIn(warmup, 'steps'), start_factor: numberIn(warmup, 'start_factor') } } : {}),
  };
  return { config, value: resolvedMap([[chosen.def.name, chosen.resolved.values], ['interval', interval], ['warmup', warmup]]) };
}

/** Beside the schedule, or among its own arguments where it has it there. */
function readInterval(tree: Tree | undefined, chosen: Chosen | undefined, context: CheckContext): ResolvedValue | undefined {
  const beside = tree === undefined ? undefined : checkValue(INTERVAL.type, tree, '`interval`', context);
  if (tree !== undefined && beside === undefined) return undefined;
  const own = chosen?.resolved.values.entries.find(({ key, value }) => key === 'interval' && value.kind === 'scalar' && value.value !== null)?.value;
  if (tree !== undefined && own?.kind === 'scalar' && beside?.kind === 'scalar' && own.value !== beside.value) {
    context.report.error('one-of', tree.location, `\`interval\` is \`${String(beside.value)}\` here and \`${String(own.value)}\` within \`${chosen!.def.name}\``, { hint: 'keep one of them' });
    return undefined;
  }
  return own ?? beside ?? resolvedScalar(SCHEDULES.get(chosen?.def.name ?? '')?.interval ?? 'step', DEFAULT);
}

/** A null where there is none, undefined where it is wrong. */
function readWarmup(tree: Tree | undefined, context: CheckContext): ResolvedValue | undefined {
  if (tree === undefined || isNull(tree)) return resolvedScalar(null, DEFAULT);
  if (tree.kind === 'map') {
    const resolved = resolveArgs(WARMUP_ARGS, tree, '`warmup`', context);
    return resolved.complete ? resolved.values : undefined;
  }
  if (tree.kind !== 'unknown') context.report.error('wrong-type', tree.location, `\`warmup\` must be a mapping of steps and start_factor, not ${describeTree(tree)}`, { hint: 'write warmup: {steps: 100}' });
  return undefined;
}

function numberIn(value: ResolvedValue & { kind: 'map' }, key: string): number {
  const entry = value.entries.find((candidate) => candidate.key === key)?.value;
  return entry?.kind === 'scalar' && typeof entry.value === 'number' ? entry.value : 0;
}
