/** Sums of products over shared axes: every matrix product, batched or not, either side transposed. */
import { binary } from '../kernel/expr.ts';
import type { Index } from '../kernel/index.ts';
import type { Attrs, TensorType } from '../graph/ir.ts';
import type { OpDef } from './op.ts';
import { checkShape, ofType, operands, require, showShape, textAttr } from './rules.ts';
import { elements, stridesOf, tensor, walk } from './tensor.ts';

interface Labels {
  readonly a: string;
  readonly b: string;
  readonly out: string;
}

/** Labels that the result lacks, in the order of `a`: every one is in `b` too. */
function summed({ a, out }: Labels): string[] {
  return [...a].filter((label) => !out.includes(label));
}

function labelsOf(attrs: Attrs): Labels {
  const labels: Labels = { a: textAttr(attrs, 'a'), b: textAttr(attrs, 'b'), out: textAttr(attrs, 'out') };
  const { a, b, out } = labels;
  checkPart(labels, a, b, out);
  checkPart(labels, b, a, out);
  checkPart(labels, out, a, b);
  return labels;
}

/** The letters of `part` differ, and each is in one of the others too. */
function checkPart({ a, b, out }: Labels, part: string, other: string, another: string): void {
  for (let i = 0; i < part.length; i++) {
    const label = part[i]!;
    require(label >= 'a' && label <= 'z' && part.indexOf(label, i + 1) < 0, () => `"${part}" is not one different letter an axis`);
    require(other.includes(label) || another.includes(label), () => `label ${label} of ${a}, ${b} -> ${out} occurs once: reduce or broadcast it first`);
  }
}

function sizes(labels: Labels, a: TensorType['shape'], b: TensorType['shape']): Map<string, number | 'N'> {
  require(labels.a.length === a.length && labels.b.length === b.length, () => `labels ${labels.a}, ${labels.b} for shapes ${showShape(a)}, ${showShape(b)}`);
  const found = new Map<string, number | 'N'>();
  for (const [part, shape] of [[labels.a, a], [labels.b, b]] as const) {
    [...part].forEach((label, i) => {
      const known = found.get(label) ?? shape[i]!;
      require(known === shape[i], () => `axis ${label} is ${known} in ${showShape(a)} and ${shape[i]} in ${showShape(b)}`);
      found.set(label, known);
    });
  }
  return found;
}

/**
 * `contract {a, b, out}`: one letter for each axis, `nk`, `ok` -> `no` is x · wᵀ. Letters that `out` lacks are summed. Every
 * letter occurs in at least two of the three, which makes both gradients contractions of the same kind.
 */
export const contract: OpDef = {
  name: 'contract',
  kind: 'reduction',
  type(inputs, attrs) {
    operands(inputs, 2);
    inputs.forEach((x) => ofType(x, 'f32'));
    const labels = labelsOf(attrs);
    const found = sizes(labels, inputs[0]!.shape, inputs[1]!.shape);
    return { shape: checkShape([...labels.out].map((label) => found.get(label)!)), dtype: 'f32' };
  },
  gradient(g, node, [x, y], grad, wanted) {
    const { a, b, out } = node.attrs as unknown as Labels;
    return [wanted[0] ? g.contract(grad, y!, out, b, a) : undefined, wanted[1] ? g.contract(x!, grad, a, out, b) : undefined];
  },
  reference([a, b], attrs) {
    const labels = labelsOf(attrs);
    const found = sizes(labels, a!.shape, b!.shape) as Map<string, number>;
    const order = [...labels.out, ...summed(labels)];
    const out = tensor([...labels.out].map((label) => found.get(label)!));
    const along = (part: string, shape: readonly number[]): number[] => order.map((label) => (part.includes(label) ? stridesOf(shape)[part.indexOf(label)]! : 0));
    walk(order.map((label) => found.get(label)!), [along(labels.out, out.shape), along(labels.a, a!.shape), along(labels.b, b!.shape)], (o, i, j) => {
      out.data[o] = out.data[o]! + a!.data[i]! * b!.data[j]!;
    });
    return out;
  },
  lower(context, node, index) {
    const labels = node.attrs as unknown as Labels;
    const over = summed(labels);
    const product = (reduced: readonly Index[]) => {
      const at = (part: string): Index[] => [...part].map((label) => (labels.out.includes(label) ? index[labels.out.indexOf(label)]! : reduced[over.indexOf(label)]!));
      return binary('mul', context.input(0, at(labels.a)), context.input(1, at(labels.b)));
    };
    if (over.length === 0) return product([]);
    // Names by position, not the labels: equal kernels must be equal text whatever the letters were.
    const extents = over.map((label, i) => ({ extent: context.extent(0, labels.a.indexOf(label)), name: over.length === 1 ? 'k' : `k${i}` }));
    return context.reduce('sum', extents, product);
  },
  flops(node, [a, b], rows) {
    const found = sizes(node.attrs as unknown as Labels, a!.shape, b!.shape);
    return 2 * elements([...found.values()].map((d) => (d === 'N' ? rows : d)));
  },
};
