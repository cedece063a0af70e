/** Where attention gets kernels of its own, and where it is opened into products and a softmax whose scores lie in memory. */
import type { Graph, Node } from '../graph/ir.ts';
import { attentionAttrs, lettersOf } from '../ops/attention-parts.ts';
import { hasAttentionSchedule } from '../../shaders/attention-choose.ts';
import type { Target } from '../target.ts';
import type { Passes } from './switches.ts';

/** Below this many keys, products and a softmax in memory are as fast. */
const MIN_KEYS = 128;
/**
 * On a software adapter, heads of more features and values than this run faster through memory (decision 13), until the scores
 * of a batch take more bytes than they are worth.
 */
const CPU = { elements: 64, scoreBytes: 2 ** 26 } as const;

/** True for the attention nodes that stay composites: those of `from` keys and more, where the schedule can run them. */
export function keptAttention(target: Target, maxRows: number, without: Passes, from?: number): (graph: Graph, node: Node) => boolean {
  return (graph, node) => {
    if ((node.op !== 'attention' && node.op !== 'attention_grad') || without.has('attention') || without.has('fuse')) return false;
    const attrs = attentionAttrs(node.attrs);
    // Nothing but zeros.
    if (attrs.p === 1) return false;
    const { query, key, feature, value } = lettersOf(attrs);
    const size = (labels: string, operand: number, letter: string): number => {
      const extent = graph.nodes[node.inputs[operand]!]!.shape[labels.indexOf(letter)]!;
      return extent === 'N' ? maxRows : extent;
    };
    const sizes = { queries: size(attrs.q, 0, query), keys: size(attrs.k, 1, key), features: size(attrs.k, 1, feature), width: size(attrs.v, 2, value) };
    if (!hasAttentionSchedule(sizes, target)) return false;
    if (from !== undefined) return sizes.keys >= from;
    const bytes = 4 * [...attrs.scores].reduce((n, l) => n * (attrs.q.includes(l) ? size(attrs.q, 0, l) : size(attrs.k, 1, l)), 1);
    const worthwhile = target.deviceClass !== 'cpu' || sizes.features + sizes.width <= CPU.elements || bytes > CPU.scoreBytes;
    return sizes.keys >= MIN_KEYS && worthwhile;
  };
}
