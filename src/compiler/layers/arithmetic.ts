/** Arithmetic between layers, or with a number: add, mul, matmul. */
import type { Shape } from '../../plan/layout.ts';
import { broadcastShapes } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import type { LayerContext, LayerDef } from './layer.ts';
import { expectFloat, printShape, sizeAt } from './shapes.ts';

function elementwise(name: string, fn: 'add' | 'mul', summary: string, verb: string): LayerDef {
  return {
    name,
    summary,
    args: { other: { type: { kind: 'operand' }, default: null, doc: `A number or a name, ${verb} the input; or a list of names, ${verb} one another. Without it, what \`from\` names.` } },
    primary: 'other',
    inputs: { min: 1, max: Infinity },
    shape: '[N, …], [N, …] → [N, …]',
    example: { input: [4], model: `- {name: a, linear: 3}\n- {name: b, from: in, linear: 3}\n- ${name}: [a, b]` },
    build(context, inputs, args) {
      const { g } = context;
      inputs.forEach((input) => expectFloat(context, input));
      if (typeof args.other === 'number') {
        if (inputs.length !== 1) context.fail('input-count', `takes one input beside a number, but gets ${inputs.length}`);
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

export const add = elementwise('add', 'add', 'Sum, element by element.', 'added to');
export const mul = elementwise('mul', 'mul', 'Product, element by element.', 'multiplied with');

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
    const lead = left.slice(0, -2);
    if (rank < 3 || right.length !== rank || lead.some((size, i) => size !== right[i])) {
      context.fail('shape-mismatch', `takes [N, …, I, K] and [N, …, K, J], but gets ${printShape(left)} and ${printShape(right)}`);
    }
    if (sizeAt(left, rank - 1) !== sizeAt(right, rank - 2)) {
      context.fail('shape-mismatch', `the left factor ${printShape(left)} has ${sizeAt(left, rank - 1)} columns, the right one ${printShape(right)} has ${sizeAt(right, rank - 2)} rows`, 'a `permute` transposes');
    }
    return product(context, a!, b!, rank - 2);
  },
};

function product(context: LayerContext, a: NodeId, b: NodeId, leadAxes: number): NodeId {
  const lead = 'nabcdefgh'.slice(0, leadAxes);
  return context.g.contract(a, b, `${lead}ik`, `${lead}kj`, `${lead}ij`);
}
