/** The compiler knows the sources' arguments, the runtime reads them: both must mean the same. */
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../../src/compiler/config/sources.ts';
import { describeData } from '../../../src/runtime/data/describe.ts';
import { SOURCE_READERS } from '../../../src/runtime/data/sources/registry.ts';
import { dataOptions, idxFile, memoryAccess, npyFile, zipFile } from './memory-access.ts';

const ACCESS = memoryAccess({
  i: idxFile([2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8]),
  l: idxFile([2], [0, 1]),
  x: npyFile('<f4', [2], new Uint8Array(8)),
  c: 'a,t\n1,2\n',
  z: zipFile({ 'input.npy': npyFile('<f4', [2], new Uint8Array(8)), 'target.npy': npyFile('<f4', [2], new Uint8Array(8)) }),
  'pictures/cat/1.png': new Uint8Array(0),
});

/** What must be given, for the sources that need something. */
const REQUIRED: Readonly<Record<string, Record<string, unknown>>> = {
  idx: { images: 'i', labels: 'l' },
  npy: { input: 'x', target: 'x' },
  csv: { file: 'c', inputs: { number: ['a'] }, target: { number: 't' } },
  npz: { path: 'z' },
  images: { path: 'pictures', size: 8 },
  synthetic: { shape: [3] },
  text: { seq_len: 3 },
};

/** One of two that may stand for each other: a file, or a published table. */
const EITHER: Readonly<Record<string, string>> = { csv: 'file' };

describe('sources', () => {
  it('are the same in the language and at run time', () => {
    expect([...SOURCE_READERS.keys()].sort()).toEqual([...SOURCES.keys()].sort());
  });

  it.each([...SOURCES.values()].filter(({ name }) => name !== 'safetensors').map((source) => [source.name, source] as const))('%s: defaults written out change nothing', async (name, { args }) => {
    const given = REQUIRED[name] ?? {};
    const defaults = Object.fromEntries(Object.entries(args).filter(([, spec]) => spec.default !== undefined).map(([arg, spec]) => [arg, spec.default]));
    // What the language requires is what the runtime can't do without.
    expect(Object.entries(args).filter(([, spec]) => spec.default === undefined).map(([arg]) => arg).sort()).toEqual(Object.keys(given).filter((arg) => arg !== EITHER[name]).sort());
    expect(await describeData(dataOptions(name, { ...defaults, ...given }), ACCESS, 0)).toEqual(await describeData(dataOptions(name, given), ACCESS, 0));
  });
});
