/**
 * Weights travel both ways: of every network that PyTorch ran, `model.safetensors` has exactly PyTorch's names, shapes and
 * types, so that `load_state_dict(strict=True)` takes it; and PyTorch's own state dict loads as it is.
 */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { PORTABLE } from '../../src/compiler/target.ts';
import type { Plan } from '../../src/plan/types.ts';
import { readSafetensors, toFloat32, writeSafetensors } from '../../src/runtime/formats/safetensors.ts';
import { initialState } from '../../src/runtime/state.ts';
import { exportWeights, loadWeights } from '../../src/runtime/weights.ts';
import { CASES, loadGolden, type Golden } from './cases.ts';
import { configOf } from './reference.ts';

function planOf(golden: Golden): Plan {
  return compile(configOf(golden), golden.spec, PORTABLE, { without: new Set(['fuse', 'split']) }).plan;
}

/** The state dict that PyTorch would have saved: parameters, buffers, and a counter beside each running mean. */
function stateDict(golden: Golden): Map<string, readonly number[]> {
  const dict = new Map([...golden.initial].map(([name, { shape }]) => [name, shape]));
  for (const name of golden.initial.keys()) if (name.endsWith('.running_mean')) dict.set(name.replace(/running_mean$/, 'num_batches_tracked'), []);
  return dict;
}

describe.each(CASES.filter(({ name }) => !name.startsWith('seed_cnn_full')).map((c) => [c.name, c] as const))('%s', (_, parity) => {
  const golden = loadGolden(parity);
  const plan = planOf(golden);

  it('is saved under PyTorch’s names, with its shapes and types', () => {
    const { tensors, metadata } = readSafetensors(exportWeights(plan, initialState(plan), { batchesTracked: golden.steps }), golden.name);
    const theirs = stateDict(golden);
    expect([...tensors.keys()].sort()).toEqual([...theirs.keys()].sort());
    for (const [name, { shape, dtype }] of tensors) {
      expect(shape, name).toEqual(theirs.get(name));
      expect(dtype, name).toBe(name.endsWith('.num_batches_tracked') ? 'I64' : 'F32');
    }
    expect(metadata.get('format')).toBe('pt');
  });

  it('loads PyTorch’s state dict as it is, wrapped or not, to the bit', () => {
    const values = new Map([...golden.initial].map(([name, { data }]) => [name, Float32Array.from(data)]));
    for (const prefix of ['', 'module.']) {
      const bytes = writeSafetensors([...stateDict(golden)].map(([name, shape]) => ({ name: prefix + name, shape, data: values.get(name) ?? BigInt64Array.of(7n) })));
      const loaded = loadWeights(plan, bytes, golden.name);
      expect(loaded.listing.missing).toEqual([]);
      expect(loaded.listing.extra).toEqual([]);
      for (const [name, data] of values) expect(loaded.values.get(name), name).toEqual(data);
      for (const count of Object.values(loaded.batchesTracked)) expect(count).toBe(7);
      // And out again.
      const { tensors } = readSafetensors(exportWeights(plan, new Map([...initialState(plan), ...loaded.values]), { trackedBefore: loaded.batchesTracked }), golden.name);
      for (const [name, data] of values) expect(toFloat32(tensors.get(name)!, name), name).toEqual(data);
    }
  });
});
