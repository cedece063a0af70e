/**
 * Loss scaling as part of `update`, as torch.cuda.amp.GradScaler does it: gradients arrive multiplied by the scale; where one
 * overflows, the update is left out and the scale falls, and after a while without that it rises. The device decides, and
 * knows alone how many updates landed: scalars that depend on their number are worked out there.
 */
import type { LossScaling } from '../config/types.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import { STATUS, type ScalarExpr } from '../../plan/types.ts';
import { LOSS_SCALE_WORD, productKey, SCALING, SCALING_BEFORE, scalingNode, scalingOfWords, scalingWord, stateNode } from './words.ts';

/** A scale below this means that the gradients themselves are too large (beyond 2^30) or not finite: the run stops. */
export const LEAST_SCALE = 2 ** -14;

type HostScalar = (name: string, value: ScalarExpr) => NodeId;

/** What the kernels behind the decision go by. */
export interface Decision {
  /** Nothing is wrong for good. */
  readonly goesOn: NodeId;
  /** One of `STATUS`. */
  readonly status: NodeId;
  readonly lands: NodeId;
  /** What scaled gradients are multiplied by. */
  readonly factor: NodeId;
  /** Scalars of a group's optimizer: those without `t` come from the host. */
  scalars(group: number, onHost: HostScalar): HostScalar;
}

export class Scaling {
  private readonly g: GraphBuilder;
  private readonly config: LossScaling;
  private readonly before: NodeId;
  private readonly scale: NodeId;

  constructor(g: GraphBuilder, config: LossScaling) {
    this.g = g;
    this.config = config;
    this.before = scalingNode(g, SCALING_BEFORE);
    this.scale = scalingWord(g, this.before, 'scale');
  }

  /** For the norm. */
  unscaled(gradient: NodeId): NodeId {
    return this.g.binary('div', gradient, this.scale);
  }

  /**
   * `lands`: loss and gradients are finite; `overflows`: gradients alone are not, which skips the update as long as the scale
   * can fall. `clipping`: what unscaled gradients are multiplied by.
   */
  decide(lands: NodeId, overflows: NodeId, clipping: NodeId | undefined): Decision {
    const { g, scale, config } = this;
    const lower = g.binaryConst('mul', scale, config.backoffFactor);
    const skips = g.binary('and', overflows, g.unary('not', g.binaryConst('lt', lower, LEAST_SCALE)));
    const goesOn = g.binary('or', lands, skips);
    const status = g.select(skips, g.constant(STATUS.skipped), g.cast(g.unary('not', goesOn), 'f32'));
    g.result({ kind: 'log', word: LOSS_SCALE_WORD, node: scale });
    const tracker = scalingWord(g, this.before, 'tracker');
    const since = g.binaryConst('add', tracker, 1);
    const isDue = g.binaryConst('ge', since, config.growthInterval);
    const higher = g.binaryConst('mul', scale, config.growthFactor);
    const grown = g.select(g.unary('is_finite', higher), higher, scale);
    const updates = g.unary('abs', scalingWord(g, this.before, 'updates'));
    const inverse = g.unary('reciprocal', scale);
    const zero = g.constant(0);
    // Behind the decision everything has the vector's shape, so that it is worked out there and one number is all that is handed on.
    const decided = g.broadcastTo(status, g.type(this.before).shape);
    const [landed, left] = [g.binaryConst('eq', decided, STATUS.landed), g.binaryConst('eq', decided, STATUS.skipped)];
    const grows = g.binary('and', landed, isDue);
    const next = scalingOfWords(g, {
      scale: g.select(left, lower, g.select(grows, grown, scale)),
      tracker: g.select(g.binary('or', left, grows), zero, g.select(landed, since, tracker)),
      updates: g.select(landed, g.binaryConst('add', updates, 1), g.unary('neg', updates)),
      factor: g.select(landed, clipping === undefined ? inverse : g.binary('mul', inverse, clipping), zero),
    });
    g.result({ kind: 'state', state: SCALING, node: next });
    const t = scalingWord(g, next, 'updates');
    const now = g.binaryConst('gt', t, 0);
    const product = (group: number) => (value: NodeId): NodeId => {
      const old = stateNode(g, productKey(group), []);
      const made = g.select(now, g.binary('mul', old, value), old);
      g.result({ kind: 'state', state: productKey(group), node: made });
      return made;
    };
    return { goesOn, status, lands: now, factor: scalingWord(g, next, 'factor'), scalars: (group, onHost) => deviceScalars(g, t, onHost, product(group)) };
  }
}

/** `product` multiplies a factor into what the updates before this one have come to. */
export function deviceScalars(g: GraphBuilder, t: NodeId, onHost: HostScalar, product: (factor: NodeId) => NodeId): HostScalar {
  const products = new Map<string, NodeId>();
  const multiplied = (factor: ScalarExpr): NodeId => {
    const text = JSON.stringify(factor);
    const known = products.get(text);
    if (known !== undefined) return known;
    if (products.size > 0) throw new Error('update: an optimizer multiplies two things over its updates');
    const made = product(evaluate(factor, 'factor'));
    products.set(text, made);
    return made;
  };
  const evaluate = (expr: ScalarExpr, name: string): NodeId => {
    if (typeof expr === 'number') return g.constant(expr);
    if (!countsUpdates(expr)) return onHost(typeof expr === 'string' ? expr : name, expr);
    if (typeof expr === 'string') return t;
    switch (expr.op) {
      case 'product':
        return multiplied(expr.a);
      case 'sqrt':
      case 'neg':
        return g.unary(expr.op, evaluate(expr.a, name));
      case 'pow': {
        const own = power(expr);
        return own ? g.unary('exp', exponent(own, name)) : g.binary('pow', evaluate(expr.a, name), evaluate(expr.b, name));
      }
      case 'sub': {
        const own = expr.a === 1 ? power(expr.b) : undefined;
        return own ? g.unary('neg', expm1(g, exponent(own, name))) : g.binary('sub', evaluate(expr.a, name), evaluate(expr.b, name));
      }
      case 'gt':
        return g.cast(g.binary('gt', evaluate(expr.a, name), evaluate(expr.b, name)), 'f32');
      case 'group_lr':
        throw new Error('update: a rate counts no updates');
      default:
        return g.binary(expr.op, evaluate(expr.a, name), evaluate(expr.b, name));
    }
  };
  /** The natural logarithm of a power; of a base of 0, so low that its powers are 0. */
  const exponent = ({ base, exponent: by }: Power, name: string): NodeId => {
    const logarithm = typeof base === 'number' ? g.constant(Math.max(Math.log(base), -200)) : g.unary('log', g.binaryConst('max', evaluate(base, name), 1e-30));
    return g.binary('mul', evaluate(by, name), logarithm);
  };
  return (name, value) => evaluate(value, name);
}

/** Whether the value depends on how many updates have landed. */
function countsUpdates(expr: ScalarExpr): boolean {
  if (typeof expr === 'number') return false;
  if (typeof expr === 'string') return expr === 't';
  if (expr.op === 'group_lr') return false;
  if (expr.op === 'product') return true;
  return countsUpdates(expr.a) || ('b' in expr && countsUpdates(expr.b));
}

interface Power {
  readonly base: ScalarExpr;
  readonly exponent: ScalarExpr;
}

/** A power whose base, between 0 and 1, does not count updates. */
function power(expr: ScalarExpr): Power | undefined {
  if (typeof expr !== 'object' || expr.op !== 'pow' || countsUpdates(expr.a)) return undefined;
  return { base: expr.a, exponent: expr.b };
}

/** Terms of the series: up to |y| = 1 the rest is below 1 / 11!. */
const TERMS = 10;

/** exp(y) - 1 for y <= 0, without cancellation near 0: 1 - 0.999^t is 1e-3 at first, where f32 would keep four digits of it. */
function expm1(g: GraphBuilder, y: NodeId): NodeId {
  let series = g.constant(1);
  for (let n = TERMS; n >= 2; n--) series = g.binaryConst('add', g.binary('mul', g.binaryConst('mul', y, 1 / n), series), 1);
  const far = g.binaryConst('sub', g.unary('exp', y), 1);
  return g.select(g.binaryConst('gt', y, -1), g.binary('mul', y, series), far);
}
