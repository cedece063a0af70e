/** Rows of a table by number: embedding. */
import { binary, constantOf } from '../kernel/expr.ts';
import type { Bound, Expr } from '../kernel/ir.ts';
import type { Index } from '../kernel/index.ts';
import type { LowerContext, OpDef } from './op.ts';
import { checkShape, ofType, operands, sizeAt } from './rules.ts';
import { elements, tensor } from './tensor.ts';

/** A row number as an index, with the bound that it is one. Numbers outside are moved to just outside, where they fail the bound. */
export function rowIndex(context: LowerContext, id: Expr, rows: number): { at: Index; bounds: Bound[] } {
  const at = context.toIndex(binary('min', binary('max', id, constantOf(-1, 'i32')), constantOf(rows, 'i32')), -1, rows);
  return { at, bounds: [{ index: at, lower: 0, upper: rows }] };
}

/** `gather`: table [V, ...], ids i32 [...] to [...ids, ...]; an id outside [0, V) gives zeros and gets no gradient. */
export const gather: OpDef = {
  name: 'gather',
  kind: 'movement',
  type(inputs) {
    operands(inputs, 2);
    const [table, ids] = inputs as [(typeof inputs)[0], (typeof inputs)[0]];
    ofType(table, 'f32');
    ofType(ids, 'i32');
    sizeAt(table.shape, 0);
    return { shape: checkShape([...ids.shape, ...table.shape.slice(1)]), dtype: 'f32' };
  },
  gradient: (g, _node, [table, ids], grad) => [g.add('gather_grad', [ids!, grad], { rows: sizeAt(g.type(table!).shape, 0) }), undefined],
  reference([table, ids]) {
    const rows = table!.shape[0]!;
    const width = elements(table!.shape.slice(1));
    const out = tensor([...ids!.shape, ...table!.shape.slice(1)]);
    ids!.data.forEach((id, i) => {
      if (id >= 0 && id < rows) out.data.set(table!.data.subarray(id * width, (id + 1) * width), i * width);
    });
    return out;
  },
  lower(context, _node, index) {
    const rank = context.type(1).shape.length;
    const row = rowIndex(context, context.input(1, index.slice(0, rank)), sizeAt(context.type(0).shape, 0));
    return context.guard(row.bounds, () => context.input(0, [row.at, ...index.slice(rank)]), 0);
  },
};
