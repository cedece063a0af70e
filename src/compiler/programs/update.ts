/**
 * The program `update` as a graph over packed arenas: is everything finite, how far is the gradient clipped, the
 * optimizer's step, the model buffers' new values. Nothing lands once the flag is up.
 */
import type { OptimizerConfig, TrainConfig } from '../config/types.ts';
import { GraphBuilder } from '../graph/builder.ts';
import type { Graph, NodeId } from '../graph/ir.ts';
import type { StateMemory } from '../memory/arenas.ts';
import { OPTIMIZERS } from '../optimizers/registry.ts';
import type { OptimizerDef } from '../optimizers/optimizer.ts';
import type { FrameField, ScalarExpr } from '../../plan/types.ts';
import { FLAG, frameNode, NORM_WORD, stateNode, STATUS_WORD, STEP_LOSS } from './words.ts';

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

export function updateGraph(train: TrainConfig, memory: StateMemory): UpdateGraph {
  const def = optimizerDef(train.optimizer);
  const origin = { path: 'optimizer', type: train.optimizer.name, phase: 'update', location: train.optimizer.location } as const;
  const g = new GraphBuilder(origin);
  const scalars: FrameField[] = [];
  const scalar = (name: string, value: ScalarExpr): NodeId => {
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
  const squares = arenas.map(({ gradient }) => g.reduce('sum', g.binary('mul', gradient, gradient), [0]));
  const total = squares.length === 0 ? g.constant(0) : squares.reduce((sum, square) => g.binary('add', sum, square));
  const norm = clipNorm(g, train, arenas, g.unary('sqrt', total));
  const finite = g.binary('and', g.unary('is_finite', stateNode(g, STEP_LOSS, [])), g.unary('is_finite', total));
  const lands = g.binary('and', finite, g.binaryConst('eq', flag, 0));
  g.result({ kind: 'state', state: FLAG, node: g.select(lands, flag, g.constant(1, 'u32')) });
  g.result({ kind: 'log', word: NORM_WORD, node: norm });
  g.result({ kind: 'log', word: STATUS_WORD, node: g.cast(g.unary('not', lands), 'f32') });
  const factor = train.clipGradNorm
    ? g.binaryConst('min', g.binary('div', g.constant(train.clipGradNorm.maxNorm), g.binaryConst('add', norm, CLIP_EPS)), 1)
    : undefined;

  g.withOrigin(origin);
  memory.arenas.forEach(({ group, elements }, i) => {
    const own = group === 0 ? undefined : train.optimizer.groups[group - 1];
    const args = { ...train.optimizer.args, ...own?.args };
    const parameter = stateNode(g, `arena:parameter:${i}`, [elements]);
    const slotNames = def.slots(args);
    const slots = Object.fromEntries(slotNames.map((s) => [s, stateNode(g, `arena:${s}:${i}`, [elements])]));
    const gradient = factor === undefined ? arenas[i]!.gradient : g.binary('mul', arenas[i]!.gradient, factor);
    const updated = def.update({ g, parameter, gradient, slots, lr: groupRate(train, args['lr'] as number), scalar }, args);
    const keep = (key: string, value: NodeId, old: NodeId): void => g.result({ kind: 'state', state: `arena:${key}:${i}`, node: g.select(lands, value, old) });
    for (const slot of slotNames) keep(slot, updated.slots[slot]!, slots[slot]!);
    keep('parameter', updated.parameter, parameter);
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

/** A group's learning rate keeps its ratio to the base rate under the schedule. */
function groupRate(train: TrainConfig, rate: number): ScalarExpr {
  const base = train.optimizer.args['lr'] as number;
  return rate === base ? 'lr' : { op: 'mul', a: 'lr', b: base === 0 ? 0 : rate / base };
}
