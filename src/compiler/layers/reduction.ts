/** `mean`, `sum` and `max` over axes of a row. */
import type { NodeId } from '../graph/ir.ts';
import type { Shape } from '../../plan/layout.ts';
import type { Args } from '../config/args.ts';
import type { LayerContext, LayerDef } from './layer.ts';
import { expectFloat, resolveDim } from './shapes.ts';
import { booleanOf } from './values.ts';

interface Reduction {
  readonly name: string;
  readonly summary: string;
  /** `single`: the axes are one that was named alone. */
  apply(context: LayerContext, x: NodeId, axes: readonly number[], single: boolean): NodeId;
}

function reduction({ name, summary, apply }: Reduction): LayerDef {
  return {
    name,
    summary,
    args: {
      dim: { type: { kind: 'union', of: [{ kind: 'int' }, { kind: 'list', of: { kind: 'int' } }] }, default: null, doc: 'Axis or axes, counted with the batch; without it, all but the batch.' },
      keepdim: { type: { kind: 'bool' }, default: false, doc: 'Whether the axes stay, with size 1.' },
    },
    primary: 'dim',
    inputs: { min: 1, max: 1 },
    shape: '[N, …, D, …] → [N, …]',
    example: { input: [3, 4], model: `- ${name}: 1` },

    build(context, [x], args) {
      const { g } = context;
      const { shape } = context.type(x!);
      expectFloat(context, x!);
      const axes = axesOf(context, shape, args);
      if (axes.length === 0) return x!;
      const out = apply(context, x!, axes, typeof args.dim === 'number');
      return booleanOf(args, 'keepdim') ? g.reshape(out, shape.map((size, i) => (axes.includes(i) ? 1 : size))) : out;
    },
  };
}

function axesOf(context: LayerContext, shape: Shape, { dim }: Args): number[] {
  if (dim === null || dim === undefined) return shape.map((_, i) => i).slice(1);
  const axes = (Array.isArray(dim) ? dim : [dim]).map((d) => resolveDim(context, Number(d), shape));
  if (new Set(axes).size < axes.length) context.fail('layer-argument', `\`dim\` [${axes.join(', ')}] names an axis twice`);
  return axes.sort((a, b) => a - b);
}

export const mean = reduction({ name: 'mean', summary: 'Mean over axes.', apply: ({ g }, x, axes) => g.mean(x, axes) });

export const sum = reduction({ name: 'sum', summary: 'Sum over axes.', apply: ({ g }, x, axes) => g.reduce('sum', x, axes) });

export const max = reduction({
  name: 'max',
  summary: 'Maximum over axes. Of equal values along one `dim` the first gets the gradient; over several, or all, they share it.',
  apply({ g }, x, axes, single) {
    return single ? g.add('take_class', [x, g.add('argmax', [x], { axis: axes[0]! })], { axis: axes[0]! }) : g.reduce('max', x, axes);
  },
});
