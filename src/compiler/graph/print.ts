/**
 * The graph as text, one node a line:
 *
 *     %4: f32[N, 32, 28, 28] = conv(%0, %3) {stride: [1, 1], …}   // layer1.0 conv2d forward, mnist.yaml:14
 */
import type { AttrValue, Attrs, Graph, Node, NodeOrigin, Result, TensorType } from './ir.ts';

export function printGraph(graph: Graph): string {
  const lines = [...graph.nodes.map((node) => ({ text: printNode(node), note: printOrigin(graph.origins[node.origin]) })), ...graph.results.map((r) => ({ text: printResult(r), note: '' }))];
  // Comments line up where lines are short; a long line doesn't push the others out.
  const column = Math.min(72, Math.max(0, ...lines.map((l) => l.text.length)));
  return lines.map(({ text, note }) => (note ? `${text.padEnd(column)}  // ${note}` : text)).join('\n') + '\n';
}

export function printNode(node: Node): string {
  const inputs = node.inputs.map((i) => `%${i}`).join(', ');
  return `%${node.id}: ${printType(node)} = ${node.op}(${inputs})${printAttrs(node)}`;
}

export function printType({ dtype, shape }: TensorType): string {
  return `${dtype}[${shape.join(', ')}]`;
}

/** Attributes, without those that the type already says. */
function printAttrs({ attrs, shape, dtype }: { attrs: Attrs } & TensorType): string {
  const said = (key: string, value: AttrValue): boolean =>
    (key === 'shape' && JSON.stringify(value) === JSON.stringify(shape)) || ((key === 'dtype' || key === 'to') && value === dtype);
  const kept = Object.entries(attrs).filter(([key, value]) => !said(key, value));
  return kept.length === 0 ? '' : ` {${kept.map(([key, value]) => `${key}: ${printValue(value)}`).join(', ')}}`;
}

function printValue(value: AttrValue): string {
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  return typeof value === 'string' && /^[\w.:-]+$/.test(value) ? value : JSON.stringify(value);
}

function printOrigin(origin: NodeOrigin | undefined): string {
  if (!origin) return '';
  const words = [origin.path, origin.type, origin.phase].filter((w) => w !== '').join(' ');
  return origin.location ? `${words}, ${origin.location.file}:${origin.location.line}` : words;
}

function printResult(result: Result): string {
  switch (result.kind) {
    case 'state':
      return `state ${result.state} = %${result.node}`;
    case 'log':
      return `log ${result.word} = %${result.node}`;
    case 'output':
      return `output ${result.name} = %${result.node}`;
    default:
      return result satisfies never;
  }
}
