/** Training steps on made-up rows, for whoever times a plan: the same rows on every machine, the frames that `train` would send. */
import type { FieldSpec } from '../plan/data-spec.ts';
import { uniformBits } from '../plan/random.ts';
import type { Plan } from '../plan/types.ts';
import type { FieldArray } from '../runtime/data/types.ts';
import type { Session } from '../runtime/executor.ts';
import { createFeed, type Feed } from '../runtime/feed.ts';
import { keepRows } from '../runtime/prefix.ts';
import type { Run } from '../runtime/run.ts';

/** `rows` rows of a field: bytes and ids spread evenly, numbers in [-1, 1). */
export function madeUpRows({ shape, pitch, format, classes = 2 }: FieldSpec, rows: number, stream: number): FieldArray {
  const size = shape.reduce((n, d) => n * d, 1);
  const length = (rows - 1) * (pitch ?? size) + size;
  const bits = (i: number): number => uniformBits(1, 0, stream, i);
  switch (format) {
    case 'u8':
      return Uint8Array.from({ length }, (_, i) => bits(i) >>> 24);
    case 'i32':
      return Int32Array.from({ length }, (_, i) => bits(i) % classes);
    case 'f32':
      return Float32Array.from({ length }, (_, i) => bits(i) * 2 ** -31 - 1);
    default:
      return format satisfies never;
  }
}

/** Puts `fields`, `rows` rows each, on the device for the programs that train, in the order they come; what frozen layers make of them is kept. */
export async function feedArrays(session: Session, fields: ReadonlyMap<string, FieldArray>, rows: number): Promise<Feed> {
  const feed = await createFeed(session, trainingPrograms(session.plan), { rows, fields }, { mode: 'resident' });
  await keepRows(session, feed, rows);
  feed.setOrder(Uint32Array.from({ length: rows }, (_, i) => i));
  return feed;
}

/** Made-up rows for every field that training reads. */
export function feedMadeUp(session: Session, rows: number): Promise<Feed> {
  const { plan } = session;
  const wanted = new Set(trainingPrograms(plan).flatMap((name) => plan.programs[name]!.reads));
  const fields = plan.data.fields.filter(({ name }) => wanted.has(name));
  return feedArrays(session, new Map(fields.map((field, i) => [field.name, madeUpRows(field, rows, i)])), rows);
}

function trainingPrograms({ programs }: Plan): readonly ('prefix' | 'grad')[] {
  return programs.prefix === undefined ? ['grad'] : ['prefix', 'grad'];
}

/** The runs of update number `update` (from 0) at the full batch, beginning at row `first`. */
export function stepRuns(plan: Plan, feed: Feed, update: number, first: number): Run[] {
  const { training, maxRows } = plan;
  if (!training) throw new Error('this configuration has no `train` section');
  const { accumulate, lr, groups = [] } = training;
  const { rows, first: at } = feed.place(first, maxRows);
  const frame = { rows: maxRows, first: at, seed: plan.seed, gradScale: 1 / accumulate, lr, groups, momentum: () => 0.9, t: update + 1 };
  const runs = Array.from({ length: accumulate }, (_, micro): Run => ({ program: 'grad', rows, frame: { ...frame, step: update * accumulate + micro, micro } }));
  return [...runs, { program: 'update', frame: runs.at(-1)!.frame }];
}
