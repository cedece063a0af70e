/** Layers that move elements and compute nothing: flatten, reshape, permute, slice, chunk, concat. */
import type { LayerDef } from './layer.ts';
import { printShape, resolveDim, rowSize, sizeAt } from './shapes.ts';
import { numberOf, numbersOf, optionalNumber } from './values.ts';

export const flatten: LayerDef = {
  name: 'flatten',
  summary: 'Joins axes into one.',
  args: {
    start_dim: { type: { kind: 'int' }, default: 1, doc: 'First axis that is joined; the batch is 0 and stays.' },
    end_dim: { type: { kind: 'int' }, default: -1, doc: 'Last axis that is joined.' },
  },
  inputs: { min: 1, max: 1 },
  shape: '[N, C, H, W] → [N, C·H·W]',
  example: { input: [2, 3, 4], model: '- flatten' },

  build(context, [x], args) {
    const { shape } = context.type(x!);
    // As PyTorch's flatten of a vector: a row of one number.
    if (shape.length === 1) return context.g.reshape(x!, [shape[0]!, 1]);
    const start = resolveDim(context, numberOf(args, 'start_dim'), shape, 'start_dim');
    const end = resolveDim(context, numberOf(args, 'end_dim'), shape, 'end_dim');
    if (end < start) context.fail('dim-out-of-range', `\`end_dim\` (${end}) lies before \`start_dim\` (${start})`);
    return context.g.reshape(x!, [...shape.slice(0, start), rowSize(shape.slice(start, end + 1)), ...shape.slice(end + 1)]);
  },
};

export const reshape: LayerDef = {
  name: 'reshape',
  summary: 'Gives each row another shape with the same elements in the same order.',
  args: { shape: { type: { kind: 'list', of: { kind: 'int', min: -1 } }, doc: 'New shape of a row, without the batch; one size may be -1 and is worked out.' } },
  primary: 'shape',
  inputs: { min: 1, max: 1 },
  shape: '[N, …] → [N, …shape]',
  example: { input: [2, 6], model: '- reshape: [3, -1]' },

  build(context, [x], args) {
    const { shape } = context.type(x!);
    const wanted = numbersOf(args, 'shape');
    const total = rowSize(shape);
    const open = wanted.filter((size) => size === -1).length;
    const known = wanted.reduce((n, size) => (size === -1 ? n : n * size), 1);
    if (open > 1) context.fail('reshape-ambiguous', `\`shape\` ${printShape(wanted)} holds -1 ${open} times: only one size can be worked out`);
    if (wanted.includes(0)) context.fail('empty-dim', `\`shape\` ${printShape(wanted)} has an axis of size 0`);
    if (open === 1 ? total % known !== 0 : total !== known) {
      context.fail('shape-mismatch', `can't make rows of shape ${printShape(wanted)} (${open === 1 ? `a multiple of ${known}` : known} elements) from ${printShape(shape)} (${total} elements a row)`, '`shape` is that of one row, without the batch');
    }
    return context.g.reshape(x!, [shape[0]!, ...wanted.map((size) => (size === -1 ? total / known : size))]);
  },
};

export const permute: LayerDef = {
  name: 'permute',
  summary: 'Puts the axes in another order.',
  args: { dims: { type: { kind: 'list', of: { kind: 'int' } }, doc: 'Old axis at each new place, the batch (0) first: `[0, 2, 1]` swaps the two axes of a row.' } },
  primary: 'dims',
  inputs: { min: 1, max: 1 },
  shape: '[N, …] → [N, …]',
  example: { input: [2, 3], model: '- permute: [0, 2, 1]' },

  build(context, [x], args) {
    const { shape } = context.type(x!);
    const dims = numbersOf(args, 'dims').map((dim) => (dim < 0 ? dim + shape.length : dim));
    if (dims.length !== shape.length || [...dims].sort((a, b) => a - b).some((dim, i) => dim !== i)) {
      context.fail('permute-dims', `\`dims\` ${printShape(numbersOf(args, 'dims'))} is not an order of the ${shape.length} dims of ${printShape(shape)}`, 'name each dim once, the batch (0) included');
    }
    if (dims[0] !== 0) context.fail('batch-dim', `\`dims\` moves the batch, which must stay dim 0`, 'start the list with 0');
    return context.g.permute(x!, dims);
  },
};

export const slice: LayerDef = {
  name: 'slice',
  summary: 'Takes a range of one axis.',
  args: {
    dim: { type: { kind: 'int' }, doc: 'Axis, counted with the batch.' },
    start: { type: { kind: 'int' }, default: 0, doc: 'First index; negative: from the end.' },
    end: { type: { kind: 'int' }, default: null, doc: 'Index behind the last; negative: from the end; without it, to the end.' },
  },
  inputs: { min: 1, max: 1 },
  shape: '[N, …, D, …] → [N, …, end - start, …]',
  example: { input: [2, 5], model: '- slice: {dim: 2, start: 1, end: 4}' },

  build(context, [x], args) {
    const { shape } = context.type(x!);
    const axis = resolveDim(context, numberOf(args, 'dim'), shape);
    const size = sizeAt(shape, axis);
    const from = (index: number): number => (index < 0 ? index + size : index);
    const start = from(numberOf(args, 'start'));
    const end = from(optionalNumber(args, 'end') ?? size);
    if (start < 0 || end > size) context.fail('slice-out-of-range', `[${start}, ${end}) is not within the ${size} elements of dim ${axis} of ${printShape(shape)}`);
    if (end <= start) context.fail('empty-dim', `[${start}, ${end}) of dim ${axis} of ${printShape(shape)} holds nothing`);
    return start === 0 && end === size ? x! : context.g.add('slice', [x!], { axis, start, end });
  },
};

export const concat: LayerDef = {
  name: 'concat',
  summary: 'Joins several inputs along an axis.',
  args: {
    inputs: { type: { kind: 'references' }, default: null, doc: 'What is joined, in order; a single name is joined to the input. Without it, what `from` names.' },
    dim: { type: { kind: 'int' }, default: 1, doc: 'Axis, counted with the batch.' },
  },
  primary: 'inputs',
  inputs: { min: 2, max: Infinity },
  shape: '[N, A, …], [N, B, …] → [N, A + B, …]',
  example: { input: [4], model: '- {name: a, linear: 3}\n- {name: b, from: in, linear: 2}\n- concat: [a, b]' },

  build(context, inputs, args) {
    const shapes = inputs.map((input) => context.type(input).shape);
    const first = shapes[0]!;
    const axis = resolveDim(context, numberOf(args, 'dim'), first);
    for (const shape of shapes) {
      if (shape.length !== first.length || shape.some((size, i) => i !== axis && size !== first[i])) {
        context.fail('shape-mismatch', `can't join ${shapes.map(printShape).join(' and ')} along dim ${axis}: the other dims differ`);
      }
    }
    const dtypes = new Set(inputs.map((input) => context.type(input).dtype));
    if (dtypes.size > 1) context.fail('dtype-mismatch', `can't join ${[...dtypes].join(' and ')}`);
    return context.g.add('concat', inputs, { axis });
  },
};

export const chunk: LayerDef = {
  name: 'chunk',
  summary: 'Cuts an axis into parts: a chunk named `a` gives them as `a.0`, `a.1`, …, and passes its input on.',
  args: {
    chunks: { type: { kind: 'int', min: 1, max: 1024 }, doc: 'Number of parts; where it does not divide the size, the last part is smaller.' },
    dim: { type: { kind: 'int' }, default: 1, doc: 'Axis, counted with the batch.' },
  },
  primary: 'chunks',
  outputs: 'chunks',
  inputs: { min: 1, max: 1 },
  shape: '[N, …, D, …] → [N, …, ⌈D / chunks⌉, …], …',
  example: { input: [5, 2], model: '- {name: a, chunk: 2}\n- {name: b, from: a.0, slice: {dim: 1, end: 2}}\n- mul: [b, a.1]' },

  build(context, [x], args, output = 0) {
    const { shape } = context.type(x!);
    const axis = resolveDim(context, numberOf(args, 'dim'), shape);
    const size = sizeAt(shape, axis);
    const chunks = numberOf(args, 'chunks');
    const width = Math.ceil(size / chunks);
    const start = output * width;
    if (start >= size) context.fail('layer-argument', `dim ${axis} of ${printShape(shape)} makes ${Math.ceil(size / width)} parts of ${width}, not ${chunks}`, `write \`chunks: ${Math.ceil(size / width)}\``);
    const end = Math.min(size, start + width);
    return end - start === size ? x! : context.g.add('slice', [x!], { axis, start, end });
  },
};
