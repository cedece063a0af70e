import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/runtime/data/open.ts';
import type { Dataset } from '../../../src/runtime/data/types.ts';
import { faultOf } from '../support-faults.ts';
import { dataOptions, memoryAccess } from './memory-access.ts';

const IRIS = 'id,width,length,species\n1,3.5,1.4,setosa\n2,3.2,4.7,versicolor\n3,3.3,6,virginica\n4,3,1.4,setosa\n';
const ARGS = { file: 'x.csv', inputs: { number: ['length', 'width'] }, target: { category: 'species' }, ignore: ['id'] };

const open = (text: string, args: Record<string, unknown> = ARGS, split = {}, seed = 0): Promise<Dataset> =>
  openDataset(dataOptions('csv', args, split), memoryAccess({ 'x.csv': text }), seed);

describe('csv', () => {
  it('gives the number columns in the order listed, and classes in sorted order', async () => {
    const { spec, splits } = await open(IRIS);
    expect(spec.fields).toEqual([
      { name: 'input', shape: [2], dtype: 'f32', format: 'f32', target: false },
      { name: 'species', shape: [], dtype: 'i32', format: 'i32', classes: 3, classNames: ['setosa', 'versicolor', 'virginica'], target: true },
    ]);
    expect(spec.constants).toEqual({ features: 2, classes: 3 });
    expect(splits.train.fields.get('input')).toEqual(Float32Array.of(1.4, 3.5, 4.7, 3.2, 6, 3.3, 1.4, 3));
    expect(splits.train.fields.get('species')).toEqual(Int32Array.of(0, 1, 2, 0));
  });

  it('sorts class names that are numbers as numbers', async () => {
    const { spec } = await open('a,t\n1,10\n1,9\n1,-1\n', { file: 'x.csv', inputs: { number: ['a'] }, target: { category: 't' } });
    expect(spec.fields[1]!.classNames).toEqual(['-1', '9', '10']);
  });

  it('gives one number a row as a regression target', async () => {
    const { spec, splits } = await open('a,t\n1,10.5\n2,9\n', { file: 'x.csv', inputs: { number: ['a'] }, target: { number: 't' } });
    expect(spec.fields[1]).toEqual({ name: 't', shape: [1], dtype: 'f32', format: 'f32', target: true });
    expect(splits.train.fields.get('t')).toEqual(Float32Array.of(10.5, 9));
    expect(spec.constants).toEqual({ features: 1 });
  });

  it('reads a byte order mark, CRLF, quotes and another delimiter', async () => {
    const { splits } = await open('\uFEFF"a b";t\r\n"1";x\r\n2;"y;z"', { file: 'x.csv', delimiter: ';', inputs: { number: ['a b'] }, target: { category: 't' } });
    expect(splits.train.fields.get('input')).toEqual(Float32Array.of(1, 2));
  });

  it('takes classes from the training rows alone', async () => {
    const text = `a,t\n${Array.from({ length: 20 }, (_, i) => `1,${i === 7 ? 'rare' : 'common'}`).join('\n')}\n`;
    const args = { file: 'x.csv', inputs: { number: ['a'] }, target: { category: 't' } };
    let heldOut = 0;
    for (let seed = 0; seed < 20; seed++) {
      const split = { val: 0.5 };
      try {
        expect((await open(text, args, split, seed)).spec.constants['classes']).toBe(2);
      } catch {
        const fault = await faultOf(() => open(text, args, split, seed));
        expect(fault.code).toBe('csv-class');
        expect(fault.message).toContain('x.csv:9: class `rare`');
        heldOut++;
      }
    }
    expect(heldOut).toBeGreaterThan(3);
    expect(heldOut).toBeLessThan(17);
  });

  it.each([
    ['an empty file', '', ARGS, 'data-empty', 'x.csv is empty'],
    ['a header alone', 'id,width,length,species\n', ARGS, 'data-empty', 'no rows'],
    ['a ragged row', `${IRIS}5,1,2\n`, ARGS, 'csv-ragged', 'x.csv:6: row 5 has 3 cells, the header 4'],
    ['a missing value', `${IRIS}5,,2,setosa\n`, ARGS, 'csv-value', 'x.csv:6: row 5, column `width` is empty'],
    ['NaN', `${IRIS}5,nan,2,setosa\n`, ARGS, 'csv-value', 'row 5, column `width` is `nan`'],
    ['1e999', `${IRIS}5,1,1e999,setosa\n`, ARGS, 'csv-value', 'row 5, column `length` is `1e999`'],
    ['text where a number is wanted', IRIS, { ...ARGS, inputs: { number: ['length', 'species'] }, target: { number: 'width' } }, 'csv-value', 'row 1, column `species` is `setosa`'],
    ['an empty class', `${IRIS}5,1,2,\n`, ARGS, 'csv-value', 'row 5, column `species` is empty'],
    ['an unclosed quote', `${IRIS}5,1,"2,setosa\n`, ARGS, 'csv-quote', 'x.csv:6'],
    ['a column that is not listed', IRIS, { ...ARGS, ignore: [] }, 'csv-column', '`id`'],
    ['a column that is not there', IRIS, { ...ARGS, ignore: ['id', 'colour'] }, 'csv-header', 'no column `colour`'],
    ['two columns of one name', `a,a\n1,2\n`, { ...ARGS, inputs: { number: ['a'] }, target: { number: 'a' } }, 'data-argument', '`a` is listed twice'],
    ['a header with a name twice', `a,t,a\n1,2,3\n`, { file: 'x.csv', inputs: { number: ['a'] }, target: { number: 't' } }, 'csv-header', 'two columns are called `a`'],
    ['a target called like the input field', `a,input\n1,2\n`, { file: 'x.csv', inputs: { number: ['a'] }, target: { number: 'input' } }, 'data-argument', '`input`'],
    ['two targets', IRIS, { ...ARGS, target: { category: 'species', number: 'id' } }, 'data-argument', 'exactly one'],
    ['no inputs', IRIS, { ...ARGS, inputs: { number: [] } }, 'data-argument', 'inputs.number'],
  ])('refuses %s', async (_, text, args, code, words) => {
    const fault = await faultOf(() => open(text, args));
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(words);
  });

  it('lists few of very many unlisted columns', async () => {
    const fault = await faultOf(() => open(`a,t,${Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(',')}\n`, { file: 'x.csv', inputs: { number: ['a'] }, target: { number: 't' } }));
    expect(fault.code).toBe('csv-column');
    expect(fault.message.length).toBeLessThan(300);
  });
});
