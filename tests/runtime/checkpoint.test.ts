import { describe, expect, it } from 'vitest';
import { ShaleError } from '../../src/errors.ts';
import { decodeCheckpoint, encodeCheckpoint } from '../../src/runtime/checkpoint.ts';
import { createSession } from '../../src/runtime/executor.ts';
import { readSafetensors, writeSafetensors } from '../../src/runtime/formats/safetensors.ts';
import { initialState } from '../../src/runtime/state.ts';
import { train, type TrainingSnapshot } from '../../src/runtime/trainer.ts';
import { fixtureData, fixturePlan } from './fixtures.ts';
import { useDevice } from './gpu.ts';

const gpu = useDevice();
const HASH = 'a'.repeat(64);

function snapshotOf(plan = fixturePlan({ optimizer: 'adam' }), step = 5): TrainingSnapshot {
  const state = new Map([...initialState(plan)].filter(([key]) => !key.startsWith('gradient:') && !key.startsWith('control:')));
  const weights = new Map([...state].filter(([key]) => !key.includes(':')));
  return { step, state, best: { key: 'val.loss', value: 0.1 + 0.2, step: 3, weights } };
}

function codesOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof ShaleError && error.faultClass === 'data') return error.diagnostics.map((d) => d.code);
    throw error;
  }
  return [];
}

describe('checkpoints', () => {
  it('come back as they were, without the gradients', () => {
    const plan = fixturePlan({ optimizer: 'adam' });
    const bytes = encodeCheckpoint(plan, snapshotOf(plan), HASH);
    expect(decodeCheckpoint(plan, bytes, 'c', HASH)).toEqual({ snapshot: snapshotOf(plan), landed: 5, warnings: [] });
    const names = [...readSafetensors(bytes, 'c').tensors.keys()];
    expect(names).toContain('state/exp_avg_sq:fc1.weight');
    expect(names.filter((n) => n.includes('gradient') || n.includes('control'))).toEqual([]);
  });

  it.each(['sgd', 'adam'] as const)('resuming through a file equals a straight run, bit for bit: %s', async (optimizer) => {
    const plan = fixturePlan({ optimizer, dropout: 0.4, rows: { train: 20, val: 7 }, training: { epochs: 4, lr: 0.02, best: 'val.mse', schedule: { interval: 'step', main: { kind: 'cosine', t_max: 12, eta_min: 0 } } } });
    const data = fixtureData(plan);
    const session = await createSession(gpu.device(), plan);
    const straight = await train(session, { data });
    const part = await train(session, { data, steps: 5 });
    const bytes = encodeCheckpoint(plan, part.snapshot, HASH);
    const rest = await train(session, { data, resume: decodeCheckpoint(plan, bytes, 'c').snapshot });
    expect(encodeCheckpoint(plan, rest.snapshot, HASH)).toEqual(encodeCheckpoint(plan, straight.snapshot, HASH));
    session.dispose();
  });

  it('E7: refuses the checkpoint of another network, and a file of weights', () => {
    const plan = fixturePlan({ optimizer: 'adam' });
    const bytes = encodeCheckpoint(plan, snapshotOf(plan), HASH);
    expect(codesOf(() => decodeCheckpoint(fixturePlan({ optimizer: 'sgd' }), bytes, 'c'))).toEqual(['checkpoint-fingerprint']);
    expect(codesOf(() => decodeCheckpoint(plan, writeSafetensors([]), 'c'))).toEqual(['checkpoint-format']);
  });

  it('refuses a tensor that is missing or has another shape', () => {
    const plan = fixturePlan({ optimizer: 'adam' });
    const { tensors, metadata } = readSafetensors(encodeCheckpoint(plan, snapshotOf(plan), HASH), 'c');
    const all = [...tensors.values()].map((t) => ({ name: t.name, shape: t.shape, data: new Float32Array(t.data.slice().buffer) }));
    const meta = Object.fromEntries(metadata);
    expect(codesOf(() => decodeCheckpoint(plan, writeSafetensors(all, meta), 'c'))).toEqual([]);
    expect(codesOf(() => decodeCheckpoint(plan, writeSafetensors(all.slice(1), meta), 'c'))).toEqual(['checkpoint-damaged']);
    const turned = all.map((t) => (t.name === 'state/fc1.weight' ? { ...t, shape: [3, 4] } : t));
    expect(codesOf(() => decodeCheckpoint(plan, writeSafetensors(turned, meta), 'c'))).toEqual(['checkpoint-damaged']);
    expect(codesOf(() => decodeCheckpoint(plan, writeSafetensors(all, { ...meta, step: '-1' }), 'c'))).toEqual(['checkpoint-damaged']);
  });

  it('E8: warns of values that are not finite, of another seed and of other data', () => {
    const plan = fixturePlan({ optimizer: 'adam' });
    const snapshot = snapshotOf(plan);
    (snapshot.state.get('fc2.bias') as Float32Array)[1] = NaN;
    const bytes = encodeCheckpoint(plan, snapshot, HASH);
    const { warnings } = decodeCheckpoint({ ...plan, seed: 99 }, bytes, 'c', 'b'.repeat(64));
    expect(warnings.map((w) => w.code)).toEqual(['checkpoint-seed', 'checkpoint-data', 'checkpoint-non-finite']);
    expect(warnings[2]!.message).toContain('fc2.bias');
  });
});
