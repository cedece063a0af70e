/** Learning rates and their schedule as the plan holds them: laid out for the length of the run. */
import type { DataSpec } from '../../plan/data-spec.ts';
import { runLength } from '../../plan/length.ts';
import type { Training } from '../../plan/types.ts';
import { SCHEDULES } from '../config/schedules.ts';
import type { Config, TrainConfig } from '../config/types.ts';
import { groupArgs } from './update.ts';

/** Updates and epochs that the configuration asks for with these data. */
export function configuredLength({ data, train }: { readonly data: Pick<Config['data'], 'batchSize' | 'dropLast'>; readonly train: TrainConfig }, spec: DataSpec): { readonly step: number; readonly epoch: number } {
  const { epochs, steps, accumulate } = train;
  return runLength(spec.rows.train, { batchSize: data.batchSize, dropLast: data.dropLast, accumulate, ...(epochs === undefined ? {} : { epochs }), ...(steps === undefined ? {} : { steps }) });
}

export function scheduleOf({ data, train }: { readonly data: Config['data']; readonly train: TrainConfig }, spec: DataSpec): Pick<Training, 'lr' | 'groups' | 'schedule'> {
  const { name, args, interval, warmup } = train.schedule;
  const left = configuredLength({ data, train }, spec)[interval] - (warmup?.steps ?? 0);
  const groups = train.optimizer.groups.map((_, i) => groupArgs(train, i + 1)['lr'] as number);
  return {
    lr: train.optimizer.args['lr'] as number,
    ...(groups.length > 0 ? { groups } : {}),
    schedule: { interval, ...(warmup ? { warmup } : {}), main: SCHEDULES.get(name)!.spec(args, left) },
  };
}
