import { describe, expect, it } from 'vitest';
import { readZip } from '../../../src/runtime/formats/zip.ts';
import { bytesOf, npyFile, zipFile, dataOptions, memoryAccess, type ZipOptions } from '../data/memory-access.ts';
import { openDataset } from '../../../src/runtime/data/open.ts';
import { faultOf } from '../support-faults.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('zip archives', () => {
  it.each<[string, ZipOptions]>([['stored', {}], ['deflated', { deflate: true }]])('give their files back, %s', async (_, options) => {
    const files = { 'a.npy': text('first'), 'inside/b.npy': text('x'.repeat(10_000)), 'empty': new Uint8Array(0) };
    const entries = readZip(zipFile(files, options), 'x.npz');
    expect([...entries.keys()]).toEqual(Object.keys(files));
    for (const [name, content] of Object.entries(files)) expect(await entries.get(name)!.read()).toEqual(content);
  });

  it('are read behind a comment at their end, folders left out', () => {
    const archive = zipFile({ 'folder/': new Uint8Array(0), 'folder/a': text('1') });
    const withComment = Uint8Array.from([...archive, ...text('hello')]);
    new DataView(withComment.buffer).setUint16(archive.length - 2, 5, true);
    expect([...readZip(withComment, 'x').keys()]).toEqual(['folder/a']);
  });

  it.each<[string, () => Uint8Array, string, string]>([
    ['what is no archive', () => text('not a zip'), 'data-format', 'no zip archive'],
    ['nothing', () => new Uint8Array(0), 'data-format', 'no zip archive'],
    ['an archive cut short', () => zipFile({ a: text('1') }).subarray(0, -5), 'data-format', 'cut short'],
    ['a name that leads outside', () => zipFile({ '../a.npy': text('1') }), 'data-archive', 'leads out'],
    ['a name that leads outside further in', () => zipFile({ 'a/../../b.npy': text('1') }), 'data-archive', 'leads out'],
    ['an absolute name', () => zipFile({ '/etc/passwd': text('1') }), 'data-archive', 'leads out'],
    ['a drive', () => zipFile({ 'C:\\a.npy': text('1') }), 'data-archive', 'leads out'],
    ['a backslash', () => zipFile({ '..\\a.npy': text('1') }), 'data-archive', 'leads out'],
    ['a link', () => zipFile({ 'a.npy': text('/etc/passwd') }, { attributes: (0xa1ff << 16) >>> 0 }), 'data-archive', 'is a link'],
    ['a name twice', () => zipFile([['a.npy', text('1')], ['a.npy', text('2')]]), 'data-archive', 'twice'],
    ['more than it may hold', () => zipFile({ a: text('1') }, { unpacked: 0xfffffffe }), 'data-too-large', 'unpack to more than'],
  ])('refuses %s', async (_, archive, code, words) => {
    const fault = await faultOf(() => readZip(archive(), 'x.npz'));
    expect([fault.code, fault.message]).toEqual([code, expect.stringContaining(words)]);
  });

  it.each<[string, ZipOptions, string]>([
    ['a wrong checksum', { crc: 1 }, 'data-damaged'],
    ['fewer bytes than promised', { deflate: true, unpacked: 100 }, 'data-damaged'],
    ['more bytes than promised: a bomb', { deflate: true, unpacked: 2 }, 'data-too-large'],
    ['encryption', { flags: 1 }, 'data-unsupported'],
    ['another compression', { method: 12 }, 'data-unsupported'],
  ])('finds %s when the file is read', async (_, options, code) => {
    const entries = readZip(zipFile({ a: text('some text') }, options), 'x.npz');
    const fault = await faultOf(() => entries.get('a')!.read());
    expect([fault.code, fault.message]).toEqual([code, expect.stringContaining('x.npz, "a"')]);
  });

  it('refuses entries that share their bytes, as the densest bombs do', async () => {
    const archive = zipFile([['a', text('1111')], ['b', text('2222')]]);
    const view = new DataView(archive.buffer);
    const directory = view.getUint32(archive.length - 6, true);
    // The second entry points to the first one's place.
    view.setUint32(directory + 46 + 1 + 42, 0, true);
    expect((await faultOf(() => readZip(archive, 'x'))).message).toMatch(/overlap|not where/);
  });

  it('ends with a fault or the true content for every flipped byte and every length', async () => {
    const content = text('array array array');
    const archive = zipFile({ 'a.npy': content }, { deflate: true });
    const attempt = async (bytes: Uint8Array): Promise<void> => {
      try {
        for (const entry of readZip(bytes, 'x').values()) expect(await entry.read()).toEqual(content);
      } catch (error) {
        expect((error as { faultClass?: string }).faultClass).toBe('data');
      }
    };
    for (let at = 0; at < archive.length; at++) {
      await attempt(archive.subarray(0, at));
      const flipped = archive.slice();
      flipped[at]! ^= 0x55;
      await attempt(flipped);
    }
  });
});

describe('npz', () => {
  const x = npyFile('<f4', [2, 3], bytesOf(Float32Array.of(1, 2, 3, 4, 5, 6)));
  const y = npyFile('<i8', [2], bytesOf(BigInt64Array.of(1n, 0n)));
  const z = npyFile('|u1', [2, 2], Uint8Array.of(9, 8, 7, 6));
  const open = (files: Record<string, Uint8Array>, args: Record<string, unknown> = {}) => openDataset(dataOptions('npz', { path: 'a.npz', ...args }), memoryAccess({ 'a.npz': zipFile(files, { deflate: true }) }), 0);

  it('gives the arrays called input and target', async () => {
    const data = await open({ 'input.npy': x, 'target.npy': y });
    expect(data.spec.fields).toMatchObject([{ name: 'input', shape: [3] }, { name: 'target', shape: [], classes: 2 }]);
    expect([...data.splits.train.fields.get('input')!]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('gives several, by list or by field, and a test split', async () => {
    const files = { 'x.npy': x, 'z.npy': z, 'y.npy': y };
    const list = await open(files, { input: ['x', 'z'], target: 'y' });
    expect(list.spec.fields.map(({ name }) => name)).toEqual(['x', 'z', 'target']);
    const map = await open(files, { input: { left: 'x', right: 'z' }, target: { label: 'y' }, test_input: { left: 'x', right: 'z' }, test_target: { label: 'y' } });
    expect(map.spec.fields.map(({ name }) => name)).toEqual(['left', 'right', 'label']);
    expect([...map.splits.test!.fields.get('right')!]).toEqual([9, 8, 7, 6]);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['an array that is not there', { input: 'w' }, 'data-missing', 'no array `w`'],
    ['two arrays as one field', { input: { a: 'x', b: 'z' }, target: { a: 'y' } }, 'data-argument', 'two arrays are the field `a`'],
    ['a test split that lacks a field', { input: ['x', 'z'], target: 'y', test_input: ['x'], test_target: 'y' }, 'data-argument', 'lack the field `z`'],
  ])('refuses %s', async (_, args, code, words) => {
    const fault = await faultOf(() => open({ 'x.npy': x, 'z.npy': z, 'y.npy': y }, { target: 'y', ...args }));
    expect([fault.code, fault.message]).toEqual([code, expect.stringContaining(words)]);
  });
});
