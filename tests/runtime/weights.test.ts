import { describe, expect, it } from 'vitest';
import { ShaleError } from '../../src/errors.ts';
import { identityLayout } from '../../src/plan/layout.ts';
import type { Plan, StateEntry } from '../../src/plan/types.ts';
import { readSafetensors, toFloat32, toInt32, writeSafetensors } from '../../src/runtime/formats/safetensors.ts';
import { initialState } from '../../src/runtime/state.ts';
import { exportWeights, loadStateDict, loadWeights, type LoadOptions } from '../../src/runtime/weights.ts';
import { fixturePlan } from './fixtures.ts';

const base = fixturePlan();
const buffer = (name: string): StateEntry => ({ name, role: 'buffer', dtype: 'f32', shape: [2], layout: identityLayout([2]), buffer: 0, offset: 0 });
/** The fixture with a tied tensor and the buffers of a batch norm. */
const plan: Plan = {
  ...base,
  state: [...base.state.map((e) => (e.name === 'fc2.bias' && e.role === 'parameter' ? { ...e, aliases: ['head.bias'] } : e)), buffer('bn.running_mean'), buffer('bn.running_var')],
};

type Dict = Record<string, { shape: number[]; data: Float32Array | Int32Array }>;
const zeros = (...shape: number[]) => ({ shape, data: new Float32Array(shape.reduce((n, d) => n * d, 1)) });
const full = (): Dict => ({
  'fc1.weight': zeros(4, 3), 'fc1.bias': zeros(4), 'fc2.weight': zeros(2, 4), 'fc2.bias': zeros(2), 'bn.running_mean': zeros(2), 'bn.running_var': zeros(2),
});
const bytesOf = (dict: Dict): Uint8Array => writeSafetensors(Object.entries(dict).map(([name, t]) => ({ name, ...t })));
const load = (dict: Dict, options: LoadOptions = {}) => loadWeights(plan, bytesOf(dict), 'w.safetensors', options);

function faultsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof ShaleError && error.faultClass === 'data') return error.diagnostics.map((d) => `${d.code} ${d.message}`);
    throw error;
  }
  return [];
}

describe('weights', () => {
  it('are saved by PyTorch names, tied ones by each, batch norm with its counter, and load again', () => {
    const state = initialState(plan);
    const bytes = exportWeights(plan, state, { batchesTracked: 12 });
    const { tensors } = readSafetensors(bytes, 'w');
    expect([...tensors.keys()]).toEqual(['fc1.weight', 'fc1.bias', 'fc2.weight', 'fc2.bias', 'head.bias', 'bn.running_mean', 'bn.num_batches_tracked', 'bn.running_var']);
    expect(tensors.get('fc1.weight')!.shape).toEqual([4, 3]);
    expect(toFloat32(tensors.get('head.bias')!, 'w')).toEqual(state.get('fc2.bias'));
    expect([...toInt32(tensors.get('bn.num_batches_tracked')!, 'w')]).toEqual([12]);
    const { values, warnings } = loadWeights(plan, bytes, 'w');
    expect(warnings).toEqual([]);
    for (const key of ['fc1.weight', 'fc1.bias', 'fc2.weight', 'fc2.bias', 'bn.running_mean', 'bn.running_var']) expect(values.get(key), key).toEqual(state.get(key));
  });

  it('of a norm without momentum hold the count of batches that it computes with', () => {
    const count: StateEntry = { ...buffer('bn.num_batches_tracked'), shape: [], layout: identityLayout([]) };
    const cumulative: Plan = { ...plan, state: [...plan.state, count] };
    const state = new Map([...initialState(cumulative), ['bn.num_batches_tracked', Float32Array.of(7)] as const]);
    const bytes = exportWeights(cumulative, state, { batchesTracked: 12 });
    expect([...toInt32(readSafetensors(bytes, 'w').tensors.get('bn.num_batches_tracked')!, 'w')]).toEqual([7]);
    expect(loadWeights(cumulative, bytes, 'w').values.get('bn.num_batches_tracked')).toEqual(Float32Array.of(7));
  });

  it('load from a wrapped model, under either name of a tied tensor, renamed', () => {
    const { 'fc2.bias': bias, ...rest } = full();
    expect(faultsOf(() => load(Object.fromEntries(Object.entries({ ...rest, 'head.bias': bias! }).map(([k, v]) => [`module.${k}`, v]))))).toEqual([]);
    const old = Object.fromEntries(Object.entries(full()).map(([k, v]) => [k.replace(/^fc1\./, 'encoder.0.'), v]));
    expect(faultsOf(() => load(old, { rename: { 'encoder.0': 'fc1' } }))).toEqual([]);
  });

  it('E5: everything that does not fit is listed at once', () => {
    const { 'fc1.bias': _, ...dict } = full();
    dict['fc1.weight'] = zeros(3, 4);
    dict['fc2.weight'] = { shape: [2, 4], data: new Int32Array(8) };
    dict['left.over'] = zeros(1);
    dict['other.num_batches_tracked'] = zeros(1);
    expect(faultsOf(() => load(dict))).toEqual([
      'weights-shape w.safetensors has fc1.weight as [3, 4]; this network\'s is [4, 3]',
      'weights-missing w.safetensors has no fc1.bias [4]',
      'weights-dtype w.safetensors has fc2.weight as I32; this network\'s is f32',
      'weights-extra w.safetensors has left.over [1], which this network does not have',
      'weights-extra w.safetensors has other.num_batches_tracked [1], which this network does not have',
    ]);
  });

  it('allow_missing and allow_extra take globs, and nothing more than they say', () => {
    const { 'fc1.bias': _, 'fc2.bias': __, ...dict } = full();
    dict['head.old'] = zeros(1);
    expect(faultsOf(() => load(dict, { allowMissing: ['*.bias'], allowExtra: ['head.*'] }))).toEqual([]);
    expect(faultsOf(() => load(dict, { allowMissing: ['fc1.*'], allowExtra: ['head'] }))).toHaveLength(2);
    expect(load(dict, { allowMissing: ['*.bias'], allowExtra: ['head.*'] }).values.has('fc1.bias')).toBe(false);
  });

  it('two different values for one tied tensor are refused, equal ones load', () => {
    const dict = { ...full(), 'head.bias': { shape: [2], data: Float32Array.of(0, 1) } };
    expect(faultsOf(() => load(dict))).toEqual(['weights-tied w.safetensors has different values for fc2.bias and head.bias, which are one tensor in this network']);
    expect(faultsOf(() => load({ ...dict, 'head.bias': zeros(2) }))).toEqual([]);
  });

  it('warns of values that are not finite', () => {
    const dict = { ...full(), 'fc1.bias': { shape: [4], data: Float32Array.of(0, Infinity, 0, 0) } };
    expect(load(dict).warnings.map((w) => w.message)).toEqual(['w.safetensors has values in fc1.bias that are not finite']);
  });

  it.each([
    ['a zip archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0)],
    ['a bare pickle', Uint8Array.of(0x80, 2, 0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46, 0xf9)],
  ])('%s of PyTorch is refused with the line that converts it', (_, bytes) => {
    try {
      loadWeights(plan, bytes, 'dir.x/model.pt');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'weights-pickle', faultClass: 'data' });
      expect((error as ShaleError).diagnostics[0]!.hint).toMatch(/python -c ".*save_file.*" dir\.x\/model\.pt dir\.x\/model\.safetensors$/);
    }
  });

  it('a header of 640 bytes is not taken for a pickle', () => {
    const name = 'fc1.weight'.padEnd(585, 'x');
    const bytes = writeSafetensors([{ name, shape: [1], data: new Float32Array(1) }]);
    expect(bytes[0]! + bytes[1]! * 256).toBe(0x280);
    expect(faultsOf(() => loadWeights(plan, bytes, 'w')).some((f) => f.startsWith('weights-missing'))).toBe(true);
  });

  it('say what was loaded, from which name, and what was not', () => {
    const { 'fc1.bias': _, 'fc2.weight': weight, ...dict } = full();
    const { listing } = load({ ...dict, 'out.weight': weight!, 'old.bias': zeros(3) }, { allowMissing: ['fc1.bias'], allowExtra: ['old.*'], rename: { 'out.weight': 'fc2.weight' } });
    expect(listing.loaded).toEqual([{ name: 'fc1.weight' }, { name: 'fc2.weight', from: 'out.weight' }, { name: 'fc2.bias' }, { name: 'bn.running_mean' }, { name: 'bn.running_var' }]);
    expect(listing.missing).toEqual(['fc1.bias']);
    expect(listing.extra).toEqual(['old.bias']);
  });

  it('the longest rename counts, an empty one takes a prefix away, one that names nothing is a fault', () => {
    const nested = Object.fromEntries(Object.entries(full()).map(([k, v]) => [`net.${k.replace(/^fc2\./, 'head.last.')}`, v]));
    expect(faultsOf(() => load(nested, { rename: { net: '', 'net.head': 'unused', 'net.head.last': 'fc2' } }))).toEqual([]);
    expect(faultsOf(() => load(full(), { rename: { fc3: 'fc2' } }))).toEqual(['weights-rename `rename` names fc3, which w.safetensors does not have']);
  });

  it('are taken from torch.compile and DataParallel', () => {
    const wrapped = Object.fromEntries(Object.entries(full()).map(([name, t]) => [`module._orig_mod.${name}`, t]));
    expect(load(wrapped).values.size).toBe(6);
  });

  it.each(['BF16', 'F16'] as const)('of %s are converted', (dtype) => {
    // 1, -2, 0.5, 0 in either.
    const bits = dtype === 'BF16' ? [0x3f80, 0xc000, 0x3f00, 0] : [0x3c00, 0xc000, 0x3800, 0];
    const { tensors, metadata } = readSafetensors(bytesOf(full()), 'w');
    const given = new Map(tensors).set('fc1.bias', { name: 'fc1.bias', dtype, shape: [4], data: new Uint8Array(Uint16Array.from(bits).buffer) });
    expect([...loadStateDict(plan, { tensors: given, metadata }, 'w').values.get('fc1.bias')!]).toEqual([1, -2, 0.5, 0]);
  });

  it('the counters of batch norms are int64, go on from those of the file, and stand still where the norm is frozen', () => {
    const counted = { ...full(), 'bn.num_batches_tracked': { shape: [], data: Int32Array.of(100) } };
    const { batchesTracked } = load(counted);
    expect(batchesTracked).toEqual({ 'bn.num_batches_tracked': 100 });
    const counter = (of: Plan) => readSafetensors(exportWeights(of, initialState(of), { batchesTracked: 5, trackedBefore: batchesTracked }), 'w').tensors.get('bn.num_batches_tracked')!;
    expect(counter(plan)).toMatchObject({ dtype: 'I64', shape: [] });
    expect([...toInt32(counter(plan), 'w')]).toEqual([105]);
    const frozen: Plan = { ...plan, state: [...plan.state, { ...buffer('bn.weight'), role: 'parameter', trainable: false }] };
    expect([...toInt32(counter(frozen), 'w')]).toEqual([100]);
    // A norm that is applied three times counts each; an instance norm counts nothing.
    const countedBy = (counted: number): Plan => ({ ...plan, state: plan.state.map((e) => (e.name === 'bn.running_mean' ? { ...e, counted } : e)) });
    expect([3, 0].map((n) => [...toInt32(counter(countedBy(n)), 'w')])).toEqual([[115], [100]]);
  });

  it('of a checkpoint are its best ones', () => {
    const dict = full();
    const tensors = Object.entries(dict).flatMap(([name, t]) => [{ name: `state/${name}`, ...t }, { name: `best/${name}`, shape: t.shape, data: t.data.map(() => 2) as Float32Array }]);
    const { values } = loadWeights(plan, writeSafetensors([...tensors, { name: 'state/exp_avg:fc1.weight', ...zeros(4, 3) }], { format: 'shale.checkpoint' }), 'w');
    expect([...values.get('fc1.bias')!]).toEqual([2, 2, 2, 2]);
  });
});

describe('layers that have moved', () => {
  const shape = (name: string, ...dims: number[]): StateEntry => ({ name, role: 'parameter', dtype: 'f32', shape: dims, layout: identityLayout(dims), buffer: 0, offset: 0 });
  const network = (...state: StateEntry[]): Plan => ({ ...base, state });
  const linear = (path: string, to: number, from: number): StateEntry[] => [shape(`${path}.weight`, to, from), shape(`${path}.bias`, to)];
  const fileOf = (...state: StateEntry[]) => Object.fromEntries(state.map(({ name, shape: dims }) => [name, zeros(...dims)]));
  const moved = (plan: Plan, dict: Dict, options: LoadOptions = {}) => {
    try {
      loadWeights(plan, bytesOf(dict), 'old.safetensors', options);
    } catch (error) {
      return (error as ShaleError).diagnostics.find(({ code }) => code === 'weights-moved');
    }
    throw new Error('it fits');
  };

  it('are told with the rename, and with it the file fits', () => {
    // 0, 2 and 4 were linear; a layer with weights has come in at 2.
    const old = fileOf(...linear('0', 8, 4), ...linear('2', 8, 8), ...linear('4', 3, 8));
    const now = network(...linear('0', 8, 4), ...linear('1', 8, 8), ...linear('3', 8, 8), ...linear('5', 3, 8));
    const found = moved(now, old);
    expect(found?.message).toBe('layers without names have moved: 2 → 1, 4 → 5');
    expect(found?.hint).toContain('rename: {"2": "1", "4": "5"}, allow_missing: ["3.*"]');
    expect(faultsOf(() => loadWeights(now, bytesOf(old), 'w', { rename: { 2: '1', 4: '5' }, allowMissing: ['3.*'] }))).toEqual([]);
  });

  it('within a container, where names are kept around them, and with those that fell away', () => {
    const old = fileOf(...linear('body.0', 8, 4), ...linear('body.1', 5, 8), ...linear('body.2', 7, 5), ...linear('head', 2, 7));
    const now = network(...linear('body.0', 8, 4), shape('body.1.weight', 8), ...linear('body.2', 5, 8), ...linear('body.3', 7, 5), ...linear('head', 3, 7));
    const found = moved(now, old);
    expect(found?.message).toContain('body.1 → body.2, body.2 → body.3');
    expect(found?.hint).toContain('allow_missing: ["body.1.*"]');
    // The head has other sizes, which no name can mend.
    expect(faultsOf(() => loadWeights(now, bytesOf(old), 'w', { rename: { 'body.1': 'body.2', 'body.2': 'body.3' }, allowMissing: ['body.1.*'] })).map((f) => f.split(' ')[0])).toEqual(['weights-shape', 'weights-shape']);
  });

  it('that got names, and a model that was saved as a part of another', () => {
    const old = fileOf(...linear('0', 8, 4), ...linear('2', 3, 8));
    expect(moved(network(...linear('first', 8, 4), ...linear('2', 3, 8)), old)?.message).toBe('layers of these shapes have other names: 0 → first');
    const whole = Object.fromEntries(Object.entries(old).map(([name, t]) => [`backbone.${name}`, t]));
    const found = moved(network(...linear('0', 8, 4), ...linear('2', 3, 8)), whole);
    expect(found?.hint).toContain('rename: {"backbone": ""}');
    expect(faultsOf(() => loadWeights(network(...linear('0', 8, 4), ...linear('2', 3, 8)), bytesOf(whole), 'w', { rename: { backbone: '' } }))).toEqual([]);
  });

  it('a name that a renamed tensor takes is left over', () => {
    const old = fileOf(...linear('0', 8, 4), ...linear('1', 8, 8), ...linear('2', 3, 8));
    const now = network(...linear('0', 8, 4), ...linear('1', 3, 8));
    const found = moved(now, old);
    expect(found?.hint).toContain('rename: {"2": "1"}, allow_extra: ["1.*"]');
    expect(loadWeights(now, bytesOf(old), 'w', { rename: { 2: '1' }, allowExtra: ['1.*'] }).listing.extra).toEqual(['1.weight', '1.bias']);
  });

  it('nothing is proposed where nothing fits', () => {
    expect(moved(network(...linear('0', 9, 4)), fileOf(...linear('0', 8, 4)))).toBeUndefined();
  });
});
