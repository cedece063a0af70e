/**
 * The program `update` as a graph over packed arenas: is everything finite, how far is the gradient clipped, the
 * optimizer's step, the model buffers' new values. Nothing lands once the flag is up.
 */
import type { Args } from '../config/args.ts';
import type { OptimizerConfig, TrainConfig } from '../config/types.ts';
import { GraphBuilder } from '../graph/builder.ts';
import type { Graph, NodeId } from '../graph/ir.ts';
import type { StateTensor } from '../graph/state.ts';
import type { StateMemory } from '../memory/arenas.ts';
import { OPTIMIZERS } from '../optimizers/registry.ts';
import type { OptimizerDef } from '../optimizers/optimizer.ts';
import { blended } from '../optimizers/shared.ts';
import type { FrameField, ScalarExpr } from '../../plan/types.ts';
import { Scaling } from './scaling.ts';
import { FLAG, frameNode, NORM_WORD, scalingStates, stateNode, STATUS_WORD, STEP_LOSS } from './words.ts';

/** Added to the norm before dividing by it, as in torch.nn.utils.clip_grad_norm_. */
const CLIP_EPS = 1e-6;

export interface UpdateGraph {
  readonly graph: Graph;
  /** Scalars that the host works out for each step. */
  readonly scalars: readonly FrameField[];
}

export function optimizerDef(config: OptimizerConfig): OptimizerDef {
  const def = OPTIMIZERS.get(config.name);
  if (!def) throw new Error(`no optimizer ${config.name}`);
  return def;
}

/** The running mean of the parameters, kept like an optimizer's state. */
const EMA_SLOT = 'ema';

/** Arguments of a group, 0 for the optimizer's own. */
export function groupArgs({ optimizer }: TrainConfig, group: number): Args {
  return group === 0 ? optimizer.args : { ...optimizer.args, ...optimizer.groups[group - 1]!.args };
}

/** State of each parameter beside its gradient; the same for all groups, and unused where a group's arguments do without. */
export function updateSlots(train: TrainConfig): readonly string[] {
  const def = optimizerDef(train.optimizer);
  const own = [0, ...train.optimizer.groups.map((_, i) => i + 1)].flatMap((group) => [...def.slots(groupArgs(train, group), isCycled(train))]);
  return [...new Set([...own, ...(train.ema ? [EMA_SLOT] : [])])];
}

/** What loss scaling keeps between updates; nothing in full precision. */
export function scalingOf(train: TrainConfig): readonly StateTensor[] {
  if (!train.scaling) return [];
  const groups = optimizerDef(train.optimizer).multiplies ? [0, ...train.optimizer.groups.map((_, i) => i + 1)] : [];
  return scalingStates(train.scaling.initScale, groups);
}

export function initialSlot(train: TrainConfig, group: number, slot: string): number {
  return optimizerDef(train.optimizer).initial?.(groupArgs(train, group))[slot] ?? 0;
}

/** Whether the schedule takes the place of the momentum. */
function isCycled({ schedule }: TrainConfig): boolean {
  return schedule.name === 'one_cycle' && schedule.args['cycle_momentum'] === true;
}

export function updateGraph(train: TrainConfig, memory: StateMemory): UpdateGraph {
  const def = optimizerDef(train.optimizer);
  const origin = { path: 'optimizer', type: train.optimizer.name, phase: 'update', location: train.optimizer.location } as const;
  const g = new GraphBuilder(origin);
  const scalars: FrameField[] = [];
  const onHost = (name: string, value: ScalarExpr): NodeId => {
    const text = JSON.stringify(value);
    const known = scalars.find((s) => s.kind === 'scalar' && JSON.stringify(s.value) === text);
    if (known) return frameNode(g, known.name, 'f32');
    const taken = scalars.filter((s) => s.name === name || s.name.startsWith(`${name}_`)).length;
    const unique = taken === 0 ? name : `${name}_${taken}`;
    scalars.push({ name: unique, type: 'f32', kind: 'scalar', value });
    return frameNode(g, unique, 'f32');
  };

  const arenas = memory.arenas.map(({ elements }, i) => ({ elements, gradient: stateNode(g, `arena:grad:${i}`, [elements]) }));
  const flag = stateNode(g, FLAG, [], 'u32');
  g.withOrigin({ ...origin, path: 'gradient norm', type: 'clip_grad_norm' });
  const scaling = train.scaling && new Scaling(g, train.scaling);
  const measured = scaling ? arenas.map(({ gradient }) => ({ gradient: scaling.unscaled(gradient) })) : arenas;
  const squares = measured.map(({ gradient }) => g.reduce('sum', g.binary('mul', gradient, gradient), [0]));
  const total = squares.length === 0 ? g.constant(0) : squares.reduce((sum, square) => g.binary('add', sum, square));
  const norm = clipNorm(g, train, measured, g.unary('sqrt', total));
  const { clipGradNorm } = train;
  const clipping = (): NodeId | undefined => clipGradNorm && g.binaryConst('min', g.binary('div', g.constant(clipGradNorm.maxNorm), g.binaryConst('add', norm, CLIP_EPS)), 1);
  const lossFinite = g.unary('is_finite', stateNode(g, STEP_LOSS, []));
  const isFinite = g.unary('is_finite', total);
  const open = g.binaryConst('eq', flag, 0);
  const decided = g.binary('and', g.binary('and', lossFinite, isFinite), open);
  // A loss that is not finite is none of the scale's: only gradients depend on it.
  const scaled = scaling?.decide(decided, g.binary('and', g.binary('and', lossFinite, g.unary('not', isFinite)), open), clipping());
  const goesOn = scaled?.goesOn ?? decided;
  g.result({ kind: 'state', state: FLAG, node: g.select(goesOn, flag, g.constant(1, 'u32')) });
  g.result({ kind: 'log', word: NORM_WORD, node: norm });
  g.result({ kind: 'log', word: STATUS_WORD, node: scaled?.status ?? g.cast(g.unary('not', goesOn), 'f32') });
  const lands = scaled?.lands ?? decided;
  const factor = scaled?.factor ?? clipping();

  g.withOrigin(origin);
  const cycled = isCycled(train);
  memory.arenas.forEach(({ group, elements }, i) => {
    const args = groupArgs(train, group);
    const state = (kind: string): NodeId => stateNode(g, `arena:${kind}:${i}`, [elements]);
    const parameter = state('parameter');
    const slotNames = def.slots(args, cycled);
    const slots = Object.fromEntries(slotNames.map((slot) => [slot, state(slot)]));
    const scalar = scaled ? scaled.scalars(group, onHost) : onHost;
    const context = { g, parameter, gradient: clipped(g, arenas[i]!.gradient, factor, train.clipGradValue), slots, lr: groupRate(train, group), cycled, scalar };
    const updated = def.update(context, args);
    const keep = (kind: string, value: NodeId, old: NodeId): void => g.result({ kind: 'state', state: `arena:${kind}:${i}`, node: g.select(lands, value, old) });
    for (const slot of slotNames) keep(slot, updated.slots[slot]!, slots[slot]!);
    keep('parameter', updated.parameter, parameter);
    // The first update's mean is its parameters, as in torch.optim.swa_utils.AveragedModel.
    if (train.ema) keep(EMA_SLOT, blended(context, state(EMA_SLOT), updated.parameter, { op: 'mul', a: train.ema.decay, b: { op: 'min', a: 1, b: { op: 'sub', a: 't', b: 1 } } }), state(EMA_SLOT));
  });
  if (memory.modelBuffers > 0) {
    const old = stateNode(g, 'arena:buffer', [memory.modelBuffers]);
    g.result({ kind: 'state', state: 'arena:buffer', node: g.select(lands, stateNode(g, 'arena:next', [memory.modelBuffers]), old) });
  }
  return { graph: g.finish(), scalars };
}

/** The norm that is reported and clipped by: the 2-norm unless the config names another. */
function clipNorm(g: GraphBuilder, train: TrainConfig, arenas: readonly { readonly gradient: NodeId }[], euclidean: NodeId): NodeId {
  const p = train.clipGradNorm?.normType ?? 2;
  if (p === 2 || arenas.length === 0) return euclidean;
  if (p === Infinity) return arenas.map(({ gradient }) => g.reduce('max', g.unary('abs', gradient), [0])).reduce((a, b) => g.binary('max', a, b));
  const power = (x: NodeId, exponent: number): NodeId => g.binaryConst('pow', x, exponent);
  const sum = arenas.map(({ gradient }) => g.reduce('sum', p === 1 ? g.unary('abs', gradient) : power(g.unary('abs', gradient), p), [0])).reduce((a, b) => g.binary('add', a, b));
  return p === 1 ? sum : power(sum, 1 / p);
}

/** By the norm of all gradients, then element by element. */
function clipped(g: GraphBuilder, gradient: NodeId, factor: NodeId | undefined, largest: number | undefined): NodeId {
  const scaled = factor === undefined ? gradient : g.binary('mul', gradient, factor);
  return largest === undefined ? scaled : g.binaryConst('max', g.binaryConst('min', scaled, largest), -largest);
}

/** A group's learning rate is scheduled like the base rate, from its own value. */
function groupRate(train: TrainConfig, group: number): ScalarExpr {
  return groupArgs(train, group)['lr'] === train.optimizer.args['lr'] ? 'lr' : { op: 'group_lr', group: group - 1 };
}
