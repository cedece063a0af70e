/** A model of a table from the command line: what was fitted travels with the run, and new rows are read with it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { shale, temporaryFolder } from './shale.ts';

vi.setConfig({ testTimeout: 120_000 });
const folder = temporaryFolder();
afterAll(() => folder.remove());

const CONFIG = `version: 1
data:
  source:
    csv:
      file: houses.csv
      inputs: {number: [rooms], category: [place]}
      target: {number: price, scale: 0.001}
      impute: mean
      standardise: true
  split: {test: 0.25}
model: [{linear: 1}]
train: {loss: mse, optimizer: {sgd: {lr: 0.05}}, steps: 30}
`;

describe('a table', () => {
  it('trains, and predicts rows of a new file in the file’s units without its data', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${i % 5 === 0 ? '' : i % 7},${i % 2 === 0 ? 'town' : 'country'},${1000 * (i % 7)}`);
    writeFileSync(folder.file('houses.csv'), `rooms,place,price\n${rows.join('\n')}\n`);
    writeFileSync(folder.file('houses.yaml'), CONFIG);
    const trained = await shale(['train', 'houses.yaml', '--out', 'run'], { cwd: folder.path });
    expect([trained.code, trained.stderr]).toEqual([0, expect.any(String)]);
    const { spec } = JSON.parse(readFileSync(folder.file('run/data.json'), 'utf8')) as { spec: { table: { numbers: { mean: number; fill: number }[]; categories: { values: string[] }[] } } };
    expect(spec.table.categories[0]!.values).toEqual(['country', 'town']);
    const evaluated = await shale(['eval', 'run', '--json'], { cwd: folder.path });

    // The table may go, or change: the model stays what it is.
    rmSync(folder.file('houses.csv'));
    writeFileSync(folder.file('new.csv'), 'place,rooms\ntown,6\nvillage,\n');
    const { code, events } = await shale(['predict', 'run', 'new.csv', '--json'], { cwd: folder.path });
    expect(code).toBe(0);
    const values = events.map(({ output }) => (output as number[])[0]!);
    expect(values.length).toBe(2);
    // Six rooms are dearer than the mean of all, in the file's thousands.
    expect(values[0]!).toBeGreaterThan(values[1]! + 500);
    expect(evaluated.events[0]!['loss']).toBeGreaterThan(0);
  });

  it.each([
    ['a column that is missing', 'place\ntown\n', 4, 'no column `rooms`'],
    ['a column too many', 'place,rooms,garden\ntown,6,1\n', 4, '`garden`'],
    ['no number', 'place,rooms\ntown,many\n', 4, 'new.csv:2: row 1, column `rooms` is `many`'],
  ])('refuses %s', async (_, text, code, words) => {
    writeFileSync(folder.file('new.csv'), text);
    const result = await shale(['predict', 'run', 'new.csv'], { cwd: folder.path });
    expect([result.code, result.stderr]).toEqual([code, expect.stringContaining(words)]);
  });
});

describe('yes and no by one number', () => {
  it('predict gives both chances, from the sigmoid that the loss takes', async () => {
    writeFileSync(folder.file('signs.csv'), `x,sign\n${Array.from({ length: 40 }, (_, i) => `${(i % 8) - 3.5},${i % 8 > 3 ? 'plus' : 'minus'}`).join('\n')}\n`);
    writeFileSync(folder.file('signs.yaml'), 'version: 1\ndata: {source: {csv: {file: signs.csv, inputs: {number: [x]}, target: {category: sign}}}}\nmodel: [{linear: 1}]\ntrain: {loss: bce_with_logits, optimizer: {sgd: {lr: 1}}, steps: 20}\n');
    expect((await shale(['train', 'signs.yaml', '--out', 'signs'], { cwd: folder.path })).code).toBe(0);
    writeFileSync(folder.file('signs.csv'), 'x\n-3\n3\n');
    const { events } = await shale(['predict', 'signs', 'signs.csv', '--json'], { cwd: folder.path });
    expect(events.map(({ name }) => name)).toEqual(['minus', 'plus']);
    for (const { probabilities, probability } of events) {
      const [no, yes] = probabilities as [number, number];
      expect(no + yes).toBeCloseTo(1, 6);
      expect(probability).toBe(Math.max(no, yes));
      expect(probability).toBeGreaterThan(0.8);
    }
  });
});

it('all that is wrong with the columns is told at once', async () => {
  writeFileSync(folder.file('t.csv'), 'a,b,y\n1,x,u\n2,z,v\n');
  writeFileSync(folder.file('t.yaml'), 'version: 1\ndata: {source: {csv: {file: t.csv, inputs: {number: [a], category: [b, a]}, target: {category: y, scale: 2}, impute: {number: medan, b: mean, c: 0}, standardise: [b]}}}\nmodel: [{linear: 2}]\n');
  const { code, stderr } = await shale(['check', 't.yaml'], { cwd: folder.path });
  expect(code).toBe(2);
  for (const words of ['`scale` is for', '`a` is listed twice', '`medan` is none', 'which have no mean', '`impute` names `c`', '`standardise` names `b`']) expect(stderr).toContain(words);
});
