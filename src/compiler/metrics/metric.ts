/** What a metric says of itself: its arguments, what is counted in a batch, and how the value comes from that. */
import type { MetricSpec, MetricValue } from '../../plan/metrics.ts';
import type { Args, Definition } from '../config/args.ts';
import type { NodeId } from '../graph/ir.ts';
import type { LossContext } from '../losses/loss.ts';

export interface Measured {
  readonly value: MetricValue;
  /** Nodes without the batch's axis, of the sizes that `partSizes` gives. */
  readonly parts: readonly NodeId[];
}

/** What a metric takes over from the first loss, whose input and target it compares. */
export interface MetricDefaults {
  /** The loss's name. */
  readonly loss: string;
  /** Axis of the classes, where the loss says so. */
  readonly dim: number | undefined;
  /** The index that doesn't count. */
  readonly ignoreIndex: number | undefined;
}

export interface MetricDef extends Definition {
  /** Whether larger is better. */
  readonly mode: MetricSpec['mode'];
  /** `rows`: a mean over rows, which each training step has. `split`: known of a whole split only, so measured in evaluations. */
  readonly of: 'rows' | 'split';
  /** Whether its value is a number that `best` and schedules can watch. */
  readonly watchable: boolean;
  build(context: LossContext, args: Args, defaults: MetricDefaults): Measured;
}
