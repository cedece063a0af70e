/** Builds the metrics of a batch: each a scalar summed over the rows, which the host divides by their number. */
import type { Choice } from '../config/types.ts';
import type { NodeId } from '../graph/ir.ts';
import { optionalNumber } from '../layers/values.ts';
import { rowSize } from '../layers/shapes.ts';
import { classesOf } from '../losses/classes.ts';
import type { LossContext } from '../losses/loss.ts';
import { sameShapedTarget } from '../losses/elementwise.ts';

/** What a metric takes over from the loss: the axis of the classes and the index that doesn't count. */
export interface MetricDefaults {
  readonly dim: number | undefined;
  readonly ignoreIndex: number | undefined;
}

export function buildMetric(context: LossContext, metric: Choice, defaults: MetricDefaults): NodeId {
  switch (metric.name) {
    case 'accuracy':
      return accuracy(context, optionalNumber(metric.args, 'dim') ?? defaults.dim, defaults.ignoreIndex);
    case 'mse':
      return meanSquares(context);
    default:
      throw new Error(`no metric ${metric.name}`);
  }
}

/**
 * Share of the targets that are hit, times the rows. Where a loss ignores some, the share is that of the others in this
 * batch, and of a batch where all are ignored 0.
 */
function accuracy(context: LossContext, dim: number | undefined, ignoreIndex: number | undefined): NodeId {
  const { g, input, target } = context;
  const classes = classesOf(context, dim);
  const predicted = g.add('argmax', [input], { axis: classes.axis });
  const wanted = classes.target === 'indices' ? target : g.add('argmax', [target], { axis: classes.axis });
  const hit = g.cast(g.binary('eq', predicted, wanted), 'f32');
  const { shape } = g.type(hit);
  const total = (value: NodeId): NodeId => g.reduce('sum', value, shape.map((_, i) => i));
  const known = context.field?.classes;
  const masked = classes.target === 'indices' && ignoreIndex !== undefined && (known === undefined || (ignoreIndex >= 0 && ignoreIndex < known));
  if (!masked) {
    const positions = rowSize(shape);
    return positions === 1 ? total(hit) : g.binaryConst('mul', total(hit), 1 / positions);
  }
  const counts = g.binaryConst('ne', target, ignoreIndex);
  const weight = total(g.cast(counts, 'f32'));
  const share = g.binary('div', total(g.select(counts, hit, g.constant(0))), g.binaryConst('max', weight, 1));
  return g.binary('mul', share, g.rows());
}

function meanSquares(context: LossContext): NodeId {
  const { g, input } = context;
  const difference = g.binary('sub', input, sameShapedTarget(context));
  const { shape } = g.type(difference);
  const sum = g.reduce('sum', g.binary('mul', difference, difference), shape.map((_, i) => i));
  return rowSize(shape) === 1 ? sum : g.binaryConst('mul', sum, 1 / rowSize(shape));
}
