/**
 * Lowers clusters that are alike once. The blocks of a deep network, and the forward pass of its programs, are the same
 * ops over tensors of the same types and layouts: such clusters become one kernel with other tensors bound to it.
 */
import type { Layout } from '../../plan/layout.ts';
import { attrsText, textOf } from '../graph/builder.ts';
import type { Node, NodeId } from '../graph/ir.ts';
import type { Cluster } from './clusters.ts';
import type { LoweredKernel, LowerInput, Tensor } from './lower.ts';
import { stateRole } from './roles.ts';

/** What a cluster looks like with its nodes and states numbered in the order in which they are met. */
interface Likeness {
  readonly text: string;
  readonly nodes: readonly NodeId[];
  readonly states: readonly string[];
}

interface Known<K extends LoweredKernel> {
  readonly likeness: Likeness;
  readonly kernels: readonly K[];
  readonly input: LowerInput;
  readonly id: string;
}

/** Kernels by what their clusters look like; for programs that are compiled with the same rows, data and target. */
export class AlikeKernels<K extends LoweredKernel> {
  private readonly known = new Map<string, Known<K>>();
  private readonly layouts = new Map<Layout, number>();
  private readonly layoutsByText = new Map<string, number>();

  /** The kernels of `cluster`, by `make` where none like it was made before. `id` names it within its program. */
  of(cluster: Cluster, input: LowerInput, id: string, make: () => readonly K[]): readonly K[] {
    const likeness = this.likeness(cluster, input);
    const known = this.known.get(likeness.text);
    if (known) return relabel(known, likeness, input, id);
    const kernels = make();
    this.known.set(likeness.text, { likeness, kernels, input, id });
    return kernels;
  }

  private likeness(cluster: Cluster, input: LowerInput): Likeness {
    const { graph, results, stored, set, half } = input;
    const words: string[] = [cluster.kind, String(cluster.rowAxes)];
    const nodes: NodeId[] = [];
    const numbers = new Map<NodeId, number>();
    const states = new Map<string, number>();
    const streams = new Map<number, number>();
    const stateWord = (key: string): string => `${number(states, key)} ${stateRole(key)} ${this.layout(input.stateLayout(key))}`;
    const nodeLayout = (node: Node): number | '' => {
      const layout = input.layouts[node.id];
      return layout ? this.layout(layout) : '';
    };
    const visit = (id: NodeId): number => {
      const met = numbers.get(id);
      if (met !== undefined) return met;
      const node = graph.nodes[id]!;
      if (node.op === 'again') return visit(node.inputs[0]!);
      const owner = set.of.get(id);
      let word: string;
      if (node.op === 'state') word = `state ${stateWord(node.attrs['key'] as string)} ${node.dtype} ${node.shape.join()}`;
      else if (owner !== undefined && owner !== cluster.id && cluster.reads.has(id)) {
        const state = results.stateOf(id);
        word = `${state === undefined ? `load ${half.has(id) ? 'half ' : ''}${nodeLayout(node)}` : `written ${stateWord(state)}`} ${node.dtype} ${node.shape.join()}`;
      } else {
        const inputs = node.inputs.map(visit);
        const { stream } = node.attrs;
        if (stream === undefined) word = `${textOf(node)} ${inputs.join()}`;
        else word = `${node.op} ${inputs.join()} ${number(streams, stream as number)} ${attrsText({ ...node.attrs, stream: 0 })}`;
      }
      words.push(word);
      numbers.set(id, nodes.length);
      return nodes.push(id) - 1;
    };
    for (const id of [...cluster.members].sort((a, b) => a - b)) {
      const place = visit(id);
      const node = graph.nodes[id]!;
      const wanted = results.of(id).map((r) => (r.kind === 'state' ? `state ${stateWord(r.state)}` : r.kind === 'log' ? `log ${r.word}` : 'output'));
      words.push(`member ${place} ${nodeLayout(node)} ${node.shape.join()} ${stored.has(id) ? 'stored' : ''}${half.has(id) ? ' half' : ''} ${wanted.join()}`);
    }
    words.push(cluster.anchors.map((id) => numbers.get(id)).join(), [...cluster.riding].map(([id, sum]) => `${numbers.get(id)!} rides ${numbers.get(sum)!}`).join());
    return { text: words.join('\n'), nodes, states: [...states.keys()] };
  }

  /** Equal layouts have equal numbers. */
  private layout(layout: Layout): number {
    const known = this.layouts.get(layout);
    if (known !== undefined) return known;
    const made = number(this.layoutsByText, JSON.stringify([layout.split, layout.perm, layout.padded]));
    this.layouts.set(layout, made);
    return made;
  }
}

function number<T>(numbers: Map<T, number>, key: T): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** The known kernels over the nodes and states of a cluster that looks the same. */
function relabel<K extends LoweredKernel>({ likeness: from, kernels, input: before, id: idBefore }: Known<K>, to: Likeness, input: LowerInput, id: string): K[] {
  const nodes = new Map(from.nodes.map((node, i) => [node, to.nodes[i]!]));
  const states = new Map(from.states.map((state, i) => [state, to.states[i]!]));
  const streamOf = ({ graph }: LowerInput, node: NodeId): number => graph.nodes[node]!.attrs['stream'] as number;
  const streams = new Map(from.nodes.filter((n) => before.graph.nodes[n]!.attrs['stream'] !== undefined).map((n) => [streamOf(before, n), streamOf(input, nodes.get(n)!)]));
  const tensor = (t: Tensor): Tensor => {
    if (t.kind === 'node') return { kind: 'node', node: nodes.get(t.node)! };
    if (t.kind === 'state') return { kind: 'state', key: states.get(t.key)! };
    return t.kind === 'partial' ? { ...t, id: id + t.id.slice(idBefore.length) } : t;
  };
  return kernels.map((k) => ({
    ...k,
    tensors: k.tensors.map(tensor),
    args: k.args.map((stream) => streams.get(stream)!),
    members: k.members.map((n) => nodes.get(n)!),
    counted: k.counted.map((n) => nodes.get(n)!),
    anchors: k.anchors.map((n) => nodes.get(n)!),
  }));
}
