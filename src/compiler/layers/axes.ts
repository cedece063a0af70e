/** Layers that split, add or drop axes: unflatten, squeeze, unsqueeze, stack. */
import type { LayerDef } from './layer.ts';
import { printShape, resolveDim, sizeAt } from './shapes.ts';
import { numberOf, numbersOf } from './values.ts';

export const unflatten: LayerDef = {
  name: 'unflatten',
  summary: 'Splits an axis into several.',
  args: {
    dim: { type: { kind: 'int' }, default: 1, doc: 'Axis that is split, counted with the batch.' },
    unflattened_size: { type: { kind: 'list', of: { kind: 'int', min: -1 } }, doc: 'Sizes that it becomes; one may be -1 and is worked out.' },
  },
  primary: 'unflattened_size',
  inputs: { min: 1, max: 1 },
  shape: '[N, …, D, …] → [N, …unflattened_size, …]',
  example: { input: [6, 2], model: '- unflatten: [2, -1]' },

  build(context, [x], args) {
    const { shape } = context.type(x!);
    const axis = resolveDim(context, numberOf(args, 'dim'), shape);
    const size = sizeAt(shape, axis);
    const wanted = numbersOf(args, 'unflattened_size');
    const open = wanted.filter((n) => n === -1).length;
    const known = wanted.reduce((n, d) => (d === -1 ? n : n * d), 1);
    if (open > 1) context.fail('reshape-ambiguous', `\`unflattened_size\` ${printShape(wanted)} holds -1 ${open} times: only one size can be worked out`);
    if (wanted.length === 0 || wanted.includes(0)) context.fail('empty-dim', `\`unflattened_size\` ${printShape(wanted)} ${wanted.length === 0 ? 'is empty' : 'has an axis of size 0'}`);
    if (open === 1 ? size % known !== 0 : size !== known) {
      context.fail('shape-mismatch', `can't split dim ${axis} of ${printShape(shape)} into ${printShape(wanted)}: ${size} is not ${open === 1 ? `a multiple of ${known}` : known}`);
    }
    return context.g.reshape(x!, [...shape.slice(0, axis), ...wanted.map((n) => (n === -1 ? size / known : n)), ...shape.slice(axis + 1)]);
  },
};

export const squeeze: LayerDef = {
  name: 'squeeze',
  summary: 'Drops axes of size 1; those of another size stay.',
  args: { dim: { type: { kind: 'union', of: [{ kind: 'int' }, { kind: 'list', of: { kind: 'int' } }] }, default: null, doc: 'Axis or axes, counted with the batch; without it, all but the batch.' } },
  primary: 'dim',
  inputs: { min: 1, max: 1 },
  shape: '[N, …, 1, …] → [N, …]',
  example: { input: [1, 4], model: '- squeeze: 1' },

  build(context, [x], { dim }) {
    const { shape } = context.type(x!);
    const axes = dim === null || dim === undefined ? shape.map((_, i) => i) : (Array.isArray(dim) ? dim : [dim]).map((d) => resolveDim(context, Number(d), shape));
    return context.g.reshape(x!, shape.filter((size, i) => size !== 1 || !axes.includes(i)));
  },
};

export const unsqueeze: LayerDef = {
  name: 'unsqueeze',
  summary: 'Adds an axis of size 1.',
  args: { dim: { type: { kind: 'int' }, doc: 'Where it comes to stand, counted with the batch; negative: from the end of the result.' } },
  primary: 'dim',
  inputs: { min: 1, max: 1 },
  shape: '[N, …] → [N, …, 1, …]',
  example: { input: [4], model: '- unsqueeze: -1' },

  build(context, [x], args) {
    const { shape } = context.type(x!);
    const dim = numberOf(args, 'dim');
    const rank = shape.length + 1;
    if (dim < -rank || dim >= rank) context.fail('dim-out-of-range', `\`dim\` is ${dim}, but the result has dims 0 to ${rank - 1}`, `use 1 to ${rank - 1}, or -1 for the last`);
    const axis = dim < 0 ? dim + rank : dim;
    if (axis === 0) context.fail('batch-dim', `\`dim\` is ${dim}: dim 0 is the batch, which stays in front`, 'use 1 to put the axis behind it');
    return context.g.reshape(x!, shape.toSpliced(axis, 0, 1));
  },
};

export const stack: LayerDef = {
  name: 'stack',
  summary: 'Joins several inputs of one shape along a new axis.',
  args: {
    inputs: { type: { kind: 'references' }, default: null, doc: 'What is joined, in order; a single name is joined to the input. Without it, what `from` names.' },
    dim: { type: { kind: 'int' }, default: 1, doc: 'Where the new axis comes to stand, counted with the batch.' },
  },
  primary: 'inputs',
  inputs: { min: 2, max: Infinity },
  shape: '[N, …], [N, …] → [N, …, inputs, …]',
  example: { input: [4], model: '- {name: a, linear: 3}\n- {name: b, from: in, linear: 3}\n- stack: [a, b]' },

  build(context, inputs, args) {
    const { g } = context;
    const shapes = inputs.map((input) => context.type(input).shape);
    const first = shapes[0]!;
    if (shapes.some((shape) => shape.length !== first.length || shape.some((size, i) => size !== first[i]))) {
      context.fail('shape-mismatch', `can't stack ${shapes.map(printShape).join(' and ')}: their shapes differ`, '`concat` joins along an axis that they have');
    }
    const dtypes = new Set(inputs.map((input) => context.type(input).dtype));
    if (dtypes.size > 1) context.fail('dtype-mismatch', `can't stack ${[...dtypes].join(' and ')}`);
    const parts = inputs.map((input) => unsqueeze.build(context, [input], { dim: numberOf(args, 'dim') }));
    const dim = numberOf(args, 'dim');
    return g.add('concat', parts, { axis: dim < 0 ? dim + first.length + 1 : dim });
  },
};
