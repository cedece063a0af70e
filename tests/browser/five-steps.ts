/** The same five updates in a page and in Node: no dropout, SGD, so that two builds of one adapter may be compared. */
import { fault } from '../../src/errors.ts';
import { parsePlan } from '../../src/plan/serialise.ts';
import type { Dataset } from '../../src/runtime/data/types.ts';
import { requestDevice } from '../../src/runtime/device.ts';
import { createSession } from '../../src/runtime/executor.ts';
import { train } from '../../src/runtime/trainer.ts';

export interface FiveSteps {
  readonly adapter: string;
  readonly losses: readonly number[];
  /** Loss and rows of the test split, after the five updates. */
  readonly test: { readonly loss: number; readonly count: number };
}

/** `data`: JSON of each split's fields as lists of numbers. */
export async function fiveSteps(gpu: GPU, planText: string, data: string): Promise<FiveSteps> {
  const plan = parsePlan(planText);
  const splits = JSON.parse(data) as Record<'train' | 'test', Record<string, number[]>>;
  const split = (fields: Record<string, number[]>) => {
    const spec = plan.data.fields[0]!;
    const arrays = plan.data.fields.map(({ name, format }) => {
      const make = format === 'f32' ? Float32Array : format === 'i32' ? Int32Array : Uint8Array;
      return [name, make.from(fields[name]!)] as const;
    });
    return { rows: fields[spec.name]!.length / spec.shape.reduce((n, d) => n * d, 1), fields: new Map(arrays) };
  };
  const dataset: Dataset = { spec: plan.data, splits: { train: split(splits.train), test: split(splits.test) }, hash: '' };
  const device = await requestDevice(gpu, plan.requires);
  try {
    const session = await createSession(device, plan);
    const losses: number[] = [];
    const { test } = await train(session, { data: dataset, steps: 5, onEvent: (e) => e.event === 'step' && losses.push(e.loss) });
    session.dispose();
    if (device.usage.buffers !== 0) throw fault('internal', 'leak', `${device.usage.buffers} buffers are left`);
    return { adapter: device.name, losses, test: { loss: test!.loss, count: test!.count } };
  } finally {
    device.destroy();
  }
}
