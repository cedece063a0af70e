/** What of the `train` section can only be judged together, or against the data: optimizer, schedule, what is watched. */
import type { DataSpec } from '../../plan/data-spec.ts';
import type { Report } from '../config/report.ts';
import { hintFor } from '../config/suggest.ts';
import type { Config, Draft, OptimizerConfig, ResolvedValue, ScheduleConfig, TrainConfig } from '../config/types.ts';
import { METRICS } from '../metrics/registry.ts';
import { OPTIMIZERS } from '../optimizers/registry.ts';
import { configuredLength } from '../programs/schedule.ts';

export function checkTraining(config: Draft, spec: DataSpec | undefined, report: Report): void {
  const optimizer = config.train?.optimizer;
  if (optimizer !== undefined) checkArguments(optimizer, report);
  if (!isWhole(config)) return;
  const { train } = config;
  const { schedule } = train;
  if (schedule.name === 'one_cycle') {
    checkCycle(train.optimizer, schedule, report);
    warnOfRates(config, train.optimizer, report);
    if (spec !== undefined) checkLength(config, schedule, spec, report);
  }
  if (schedule.name === 'reduce_on_plateau') checkMonitor(config, schedule, spec, report);
}

interface Whole extends Config {
  readonly train: TrainConfig;
}

/** A draft has no schedule and no resolved values. */
function isWhole(config: Draft): config is Whole {
  return 'resolved' in config && config.train !== undefined && 'schedule' in config.train;
}

/** Arguments that are right one by one and wrong together. */
function checkArguments(optimizer: OptimizerConfig, report: Report): void {
  const def = OPTIMIZERS.get(optimizer.name);
  if (def?.check === undefined) return;
  for (const { args, location } of [optimizer, ...optimizer.groups.map((group) => ({ ...group, args: { ...optimizer.args, ...group.args } }))]) {
    const wrong = def.check(args);
    if (wrong !== undefined) report.error(wrong.code, location, `\`${optimizer.name}\`: ${wrong.message}`);
  }
}

function checkCycle(optimizer: OptimizerConfig, { args, location }: ScheduleConfig, report: Report): void {
  if (args['cycle_momentum'] !== true || OPTIMIZERS.get(optimizer.name)?.cycles !== undefined) return;
  const able = [...OPTIMIZERS.values()].filter((def) => def.cycles !== undefined).map(({ name }) => name);
  report.error('no-momentum', location, `\`one_cycle\` cycles the momentum, and \`${optimizer.name}\` has neither \`momentum\` nor \`betas\``, {
    hint: `set cycle_momentum: false, or use one of ${able.join(', ')}`,
  });
}

/** The rate of the optimizer, and of groups, where it was written. */
function warnOfRates({ resolved }: Whole, { name }: OptimizerConfig, report: Report): void {
  const optimizer = at(resolved, 'train', 'optimizer', name);
  const groups = at(optimizer, 'groups');
  for (const place of [optimizer, ...(groups?.kind === 'list' ? groups.items : [])]) {
    const lr = at(place, 'lr');
    if (lr?.kind !== 'scalar' || lr.origin.kind === 'default') continue;
    const location = lr.origin.kind === 'file' ? lr.origin.location : undefined;
    report.warn('lr-ignored', location, `\`one_cycle\` sets the learning rate from \`max_lr\`; \`lr: ${String(lr.value)}\` has no effect`, { hint: 'leave `lr` out' });
  }
}

function at(value: ResolvedValue | undefined, ...keys: readonly string[]): ResolvedValue | undefined {
  return keys.reduce((found, key) => (found?.kind === 'map' ? found.entries.find((entry) => entry.key === key)?.value : undefined), value);
}

/** A cycle that ends before the run has no rates for what is left of it. */
function checkLength(config: Whole, { args, interval, warmup, location }: ScheduleConfig, spec: DataSpec, report: Report): void {
  const given = args['total_steps'];
  const run = configuredLength(config, spec)[interval];
  const before = warmup?.steps ?? 0;
  if (typeof given !== 'number' || given + before >= run) return;
  const unit = interval === 'epoch' ? 'epochs' : 'updates';
  const behind = before === 0 ? '' : ` behind a warm-up of ${before}`;
  report.error('schedule-too-short', location, `\`total_steps\` of \`one_cycle\` is ${given} ${unit}${behind}, and the run has ${run}`, {
    hint: `leave \`total_steps\` out, or set it to ${run - before} or more`,
  });
}

/** Of training steps there are those metrics alone that are means over rows. */
function isMeasured(name: string, split: string): boolean {
  const metric = METRICS.get(name);
  return metric?.watchable === true && (metric.of === 'rows' || split !== 'train');
}

function checkMonitor({ data, train }: Whole, { args, interval, location }: ScheduleConfig, spec: DataSpec | undefined, report: Report): void {
  const monitor = String(args['monitor']);
  const watchable = (split: string): readonly string[] => ['loss', ...train.metrics.map(({ name }) => name).filter((name) => isMeasured(name, split))].map((name) => `${split}.${name}`);
  const valid = [...watchable('val'), ...watchable('train')];
  if (!valid.includes(monitor)) {
    report.error('unknown-monitor', location, `\`reduce_on_plateau\` watches ${JSON.stringify(monitor.slice(0, 60))}, which is not measured`, {
      hint: `${hintFor(monitor, valid)}; a metric has to be listed in \`metrics\``,
    });
    return;
  }
  if (monitor.startsWith('train.')) return;
  if (interval === 'step') report.error('monitor-interval', location, `\`reduce_on_plateau\` watches \`${monitor}\` after each update, and it is measured once an epoch`, { hint: 'set interval: epoch, or watch train.loss' });
  if (data.split.val === 0 && spec !== undefined && spec.rows.val === undefined) report.error('no-validation', location, '`reduce_on_plateau` watches the validation split, and there is none', { hint: 'set some rows aside: data.split: {val: 0.1}' });
}
