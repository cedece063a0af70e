/** Arithmetic between layers, or with a number: add, sub, mul, div, maximum, minimum, matmul. */
import type { Shape } from '../../plan/layout.ts';
import { broadcastShapes } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import type { LayerContext, LayerDef } from './layer.ts';
import { expectFloat, printShape, sizeAt } from './shapes.ts';

interface Elementwise {
  readonly name: string;
  readonly fn: 'add' | 'sub' | 'mul' | 'div' | 'max' | 'min';
  readonly summary: string;
  /** What happens to the input and to the names: `added to`. */
  readonly verb: string;
}

function elementwise({ name, fn, summary, verb }: Elementwise): LayerDef {
  return {
    name,
    summary,
    args: { other: { type: { kind: 'operand' }, default: null, doc: `A number or a name, ${verb}; or a list of names, from left to right. Without it, what \`from\` names.` } },
    primary: 'other',
    inputs: { min: 1, max: Infinity },
    shape: '[N, …], [N, …] → [N, …]',
    example: { input: [4], model: `- {name: a, linear: 3}\n- {name: b, from: in, linear: 3}\n- ${name}: [a, b]` },
    build(context, inputs, args) {
      const { g } = context;
      inputs.forEach((input) => expectFloat(context, input));
      if (typeof args.other === 'number') {
        if (inputs.length !== 1) context.fail('input-count', `takes one input beside a number, but gets ${inputs.length}`);
        if (fn === 'div' && args.other === 0) context.fail('layer-argument', 'divides by 0');
        return g.binaryConst(fn, inputs[0]!, args.other);
      }
      if (inputs.length < 2) context.fail('input-count', 'takes two inputs or more, or one and a number', `name them: \`${name}: [a, b]\``);
      return inputs.slice(1).reduce((sum, next) => {
        broadcastTogether(context, context.type(sum).shape, context.type(next).shape);
        return g.binary(fn, sum, next);
      }, inputs[0]!);
    },
  };
}

/** Axes are aligned at the end as in PyTorch, but the batch must stay where it is. */
function broadcastTogether(context: LayerContext, a: Shape, b: Shape): void {
  try {
    if (broadcastShapes(a, b).indexOf('N') === 0 && a.length === b.length) return;
  } catch {
    // told below, with both shapes
  }
  context.fail('shape-mismatch', `the shapes ${printShape(a)} and ${printShape(b)} don't fit together`, 'they must be equal, or 1 where they differ');
}

export const add = elementwise({ name: 'add', fn: 'add', summary: 'Sum, element by element.', verb: 'added to the input' });
export const sub = elementwise({ name: 'sub', fn: 'sub', summary: 'Difference, element by element.', verb: 'taken from the input' });
export const mul = elementwise({ name: 'mul', fn: 'mul', summary: 'Product, element by element.', verb: 'multiplied with the input' });
export const div = elementwise({ name: 'div', fn: 'div', summary: 'Quotient, element by element.', verb: 'that divides the input' });
export const maximum = elementwise({ name: 'maximum', fn: 'max', summary: 'The larger one, element by element; equal ones share the gradient.', verb: 'compared with the input' });
export const minimum = elementwise({ name: 'minimum', fn: 'min', summary: 'The smaller one, element by element; equal ones share the gradient.', verb: 'compared with the input' });

export const matmul: LayerDef = {
  name: 'matmul',
  summary: 'Matrix product of the last two axes, for each row of the batch and every axis between.',
  args: { inputs: { type: { kind: 'references' }, default: null, doc: 'Both factors; a single name is the right one, the input the left one. Without it, what `from` names.' } },
  primary: 'inputs',
  inputs: { min: 2, max: 2 },
  shape: '[N, …, I, K], [N, …, K, J] → [N, …, I, J]',
  example: { input: [3, 4], model: '- {name: a, linear: 5}\n- {name: b, from: in, permute: [0, 2, 1]}\n- matmul: [b, a]' },

  build(context, [a, b]) {
    const left = context.type(a!).shape;
    const right = context.type(b!).shape;
    expectFloat(context, a!);
    expectFloat(context, b!);
    const rank = left.length;
    const lead = rank >= 3 && right.length === rank ? commonLead(left, right) : undefined;
    if (lead === undefined) {
      return context.fail('shape-mismatch', `takes [N, …, I, K] and [N, …, K, J], but gets ${printShape(left)} and ${printShape(right)}`, 'the axes in front must be equal, or 1 where they differ');
    }
    if (sizeAt(left, rank - 1) !== sizeAt(right, rank - 2)) {
      context.fail('shape-mismatch', `the left factor ${printShape(left)} has ${sizeAt(left, rank - 1)} columns, the right one ${printShape(right)} has ${sizeAt(right, rank - 2)} rows`, 'a `permute` transposes');
    }
    const { g } = context;
    const labels = 'nabcdefgh'.slice(0, lead.length);
    const wide = (x: NodeId, shape: Shape): NodeId => g.broadcastTo(x, [...lead, ...shape.slice(-2)]);
    return g.contract(wide(a!, left), wide(b!, right), `${labels}ik`, `${labels}kj`, `${labels}ij`);
  },
};

/** The axes before the last two, stretched where one is 1; undefined where they do not fit. The batch is the same for both. */
function commonLead(left: Shape, right: Shape): Shape | undefined {
  try {
    const lead = broadcastShapes(left.slice(0, -2), right.slice(0, -2));
    return left[0] === right[0] ? lead : undefined;
  } catch {
    return undefined;
  }
}
