/** The network's output for rows of data, batch by batch. */
import type { Split } from './data/types.ts';
import type { Session } from './executor.ts';
import { createFeed } from './feed.ts';
import type { TensorData } from './logical.ts';
import { restingFrame } from './sweep.ts';

export interface Predictions {
  /** [rows, ...]: row-major, logical order. */
  readonly shape: readonly number[];
  readonly values: TensorData;
}

/** Outputs for the rows `order` of `split` (all of them by default), layers in evaluation mode. Needs no targets. */
export async function predictRows(session: Session, split: Split, order?: Uint32Array<ArrayBuffer>): Promise<Predictions> {
  const { plan } = session;
  const output = plan.programs.predict.outputs[0]!;
  const rows = order ?? Uint32Array.from({ length: split.rows }, (_, i) => i);
  const perRow = output.shape.slice(1) as number[];
  const size = perRow.reduce((n, d) => n * d, 1);
  const make = output.dtype === 'f32' ? Float32Array : output.dtype === 'i32' ? Int32Array : Uint32Array;
  const values = new make(rows.length * size);
  const feed = await createFeed(session, ['predict'], split, { mode: 'stream', windowRows: plan.maxRows });
  try {
    feed.setOrder(rows);
    for (let at = 0; at < rows.length; at += plan.maxRows) {
      const n = Math.min(plan.maxRows, rows.length - at);
      const { rows: bound, first } = feed.place(at, n);
      await session.submit([{ program: 'predict', rows: bound, frame: restingFrame(plan.seed, n, first) }]);
      const [batch] = await session.readOutputs([output], n);
      values.set(batch!, at * size);
    }
    return { shape: [rows.length, ...perRow], values };
  } finally {
    feed.release();
  }
}
