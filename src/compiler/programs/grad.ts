/** The programs `grad`, `eval` and `predict` as graphs: forward pass, loss, gradients, what the host reads. */
import { gradients } from '../autodiff/reverse.ts';
import { GraphBuilder } from '../graph/builder.ts';
import type { Graph, NodeId } from '../graph/ir.ts';
import type { BuiltModel } from '../model/types.ts';
import { commuteReluWithMaxPool } from '../passes/commute.ts';
import { rewrite } from '../passes/rewrite.ts';
import { frameNode, loggedNodes, lossResults, SCALING, SCALING_BEFORE, scalingNode, scalingWord, stateNode, STEP_LOSS } from './words.ts';

/**
 * Loss, gradients of the trainable parameters and new values of the model's buffers. With `accumulate` > 1 gradients,
 * loss and buffers build up over the micro-batches of a step; the first one (`micro` 0) starts afresh. `scaled`: gradients
 * are those of the loss times the state's loss scale.
 */
export function gradGraph(model: BuiltModel, accumulate: number, scaled = false): Graph {
  const { loss } = model;
  if (!loss) throw new Error('grad program without a loss');
  const kept = [...loggedNodes(model), ...model.bufferUpdates.map((u) => u.node)];
  const { graph, map } = commuteReluWithMaxPool(model.g.finish(), kept);
  const g = GraphBuilder.from(graph);
  const at = (id: NodeId): NodeId => map.get(id)!;

  g.withOrigin({ path: 'loss', type: 'accumulate', phase: 'loss' });
  const start = accumulate > 1 ? g.binaryConst('eq', frameNode(g, 'micro', 'u32'), 0) : undefined;
  /** `value` added to what earlier micro-batches left in state `key`. */
  const accumulated = (key: string, value: NodeId): NodeId => {
    if (start === undefined) return value;
    const shape = g.type(value).shape as readonly number[];
    return g.binary('add', g.select(start, g.constant(0), stateNode(g, key, shape)), value);
  };
  const [lossWord, weightWord, ...others] = lossResults(model).map((result) => ({ ...result, node: at(result.node) }));
  g.result(lossWord!);
  g.result(weightWord!);
  g.result({ kind: 'state', state: STEP_LOSS, node: accumulated(STEP_LOSS, at(loss.value)) });
  for (const result of others) g.result(result);

  const trainable = model.states.filter((s) => s.role === 'parameter' && s.trainable !== false);
  const nodes = trainable.map((s) => stateNode(g, s.key, s.shape));
  const share = frameNode(g, 'grad_scale', 'f32');
  const found = gradients(g, at(loss.value), scaled ? g.binary('mul', share, scalingWord(g, scalingNode(g, SCALING), 'scale')) : share, nodes);
  if (scaled) g.result({ kind: 'state', state: SCALING_BEFORE, node: scalingNode(g, SCALING) });
  trainable.forEach((s, i) => {
    const gradient = found[i];
    if (gradient === undefined) return;
    g.withOrigin({ ...g.originOf(nodes[i]!), phase: 'backward' });
    g.result({ kind: 'state', state: `grad:${s.key}`, node: accumulated(`grad:${s.key}`, gradient) });
  });

  for (const { state, node } of model.bufferUpdates) g.result({ kind: 'state', state: `next:${state}`, node: at(node) });
  return start === undefined ? g.finish() : chainBuffers(g.finish(), new Set(model.bufferUpdates.map((u) => u.state)));
}

/** From the second micro-batch on, a buffer's old value is the one that the micro-batch before left. */
function chainBuffers(graph: Graph, updated: ReadonlySet<string>): Graph {
  return rewrite(graph, (g, node) => {
    const key = node.op === 'state' ? (node.attrs['key'] as string) : '';
    if (!updated.has(key)) return undefined;
    const own = g.add('state', [], node.attrs);
    const start = g.binaryConst('eq', frameNode(g, 'micro', 'u32'), 0);
    return g.select(start, own, stateNode(g, `next:${key}`, node.shape as readonly number[]));
  }).graph;
}

/** Loss and metrics of a batch with layers in evaluation mode. */
export function evalGraph(model: BuiltModel): Graph {
  const kept = [model.output, ...loggedNodes(model)];
  const { graph, map } = commuteReluWithMaxPool(model.g.finish(), kept);
  const g = GraphBuilder.from(graph);
  g.withOrigin(g.originOf(map.get(model.output)!));
  for (const result of lossResults(model)) g.result({ ...result, node: map.get(result.node)! });
  if (!model.loss) g.result({ kind: 'output', name: 'output', node: map.get(model.output)! });
  return rewrite(g.finish(), () => undefined).graph;
}

/** The output of the model's last item. */
export function predictGraph(model: BuiltModel): Graph {
  const { graph, map } = commuteReluWithMaxPool(model.g.finish(), [model.output]);
  const g = GraphBuilder.from(graph);
  g.result({ kind: 'output', name: 'output', node: map.get(model.output)! });
  return rewrite(g.finish(), () => undefined).graph;
}
