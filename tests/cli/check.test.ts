// `shale check`: faults with code, place, frame and remedy, all at once; exit code 2 for the configuration, 4 for the data.
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { shale, temporaryFolder } from './shale.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const GOOD = readFileSync('configs/quickstart.yaml', 'utf8');

function config(name: string, change: (text: string) => string): string {
  const text = change(GOOD);
  if (text === GOOD) throw new Error(`${name}: nothing was changed`);
  writeFileSync(folder.file(name), text);
  return name;
}

const check = (...args: string[]) => shale(['check', ...args], { cwd: folder.path });

describe('check', () => {
  it('says what a sound configuration is', async () => {
    const { code, stdout, stderr } = await shale(['check', 'configs/quickstart.yaml']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    // 8·9 + 8, 16·8·9 + 16, 784·64 + 64, 64·10 + 10
    expect(stdout).toBe('configs/quickstart.yaml: ok, 10 layers, 52,138 parameters\n');
  });

  it('needs neither a GPU nor the rows of a named data set', async () => {
    const { code, stdout } = await shale(['check', 'configs/mnist-cnn.yaml'], { env: { VK_ICD_FILENAMES: '/nonexistent', SHALE_DATA: '', SHALE_OFFLINE: '1', XDG_CACHE_HOME: folder.path } });
    expect(code).toBe(0);
    expect(stdout).toContain('1,379,557 parameters');
  });

  it('shows a misspelt key with its place and what was meant', async () => {
    const file = config('key.yaml', (text) => text.replace('padding: 1', 'paddding: 1'));
    const { code, stdout, stderr } = await check(file);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('unknown-key');
    const line = readFileSync(folder.file(file), 'utf8').split('\n')[11]!;
    expect(stderr).toContain(`key.yaml:12:${line.indexOf('paddding') + 1}`);
    expect(stderr).toContain('paddding: 1');
    expect(stderr).toMatch(/\^\^\^/);
    expect(stderr).toContain('did you mean `padding`?');
  });

  it('reports all faults of a file at once, and as events', async () => {
    const file = config('many.yaml', (text) => text.replace('kernel_size: 3', 'kernel_size: big').replace('- relu', '- reluu').replace('batch_size: 50', 'batch_size: 0'));
    const { code, events } = await check(file, '--json');
    expect(code).toBe(2);
    expect(events.map(({ event }) => event)).toEqual(['error', 'error', 'error']);
    expect(events.map(({ line }) => line)).toEqual([9, 12, 13]);
    for (const event of events) expect(event).toMatchObject({ code: expect.any(String), message: expect.any(String), file: 'many.yaml' });
  });

  it('shows a shape that does not fit with the layer and the lines that made it', async () => {
    const file = config('shape.yaml', (text) => text.replace(/conv2, conv2d: \{out_channels: 16, kernel_size: 3, padding: 1\}/, 'conv2, conv2d: {out_channels: 16, kernel_size: 15}'));
    const { code, stderr } = await check(file);
    expect(code).toBe(2);
    expect(stderr).toContain('conv2');
    expect(stderr).toContain('shape.yaml:15');
    expect(stderr).toContain('14');
  });

  it('reports keys, wiring, shapes and, strictly, what is unused in one list, by line', async () => {
    const file = config('mix.yaml', (text) =>
      text
        .replace('seed: 1', 'seed: 1\nvars: {width: 3}')
        .replace('batch_size', 'batch_sise')
        .replace(/conv2, conv2d: \{out_channels: 16, kernel_size: 3, padding: 1\}/, 'conv2, conv2d: {out_channels: 16, kernel_size: 15}')
        .replace('loss: cross_entropy', 'loss: {cross_entropy: {target: lable}}'),
    );
    const { code, events } = await check(file, '--strict', '--json');
    expect(code).toBe(2);
    expect(events.map((event) => event['code'])).toEqual(['unused-variable', 'unknown-key', 'kernel-too-large', 'unknown-reference']);
    const lines = events.map(({ line }) => Number(line));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('takes --set as an edit, with the same errors', async () => {
    writeFileSync(folder.file('good.yaml'), GOOD);
    expect((await check('good.yaml', '--set', 'model.fc1.linear=5')).stdout).toContain('5,233 parameters');
    const { code, stderr } = await check('good.yaml', '--set', 'train.epoch=3');
    expect(code).toBe(2);
    expect(stderr).toContain('epochs');
    expect(stderr).toContain('train.epoch=3');
  });

  it('warns of an unused variable, and refuses it with --strict', async () => {
    const file = config('unused.yaml', (text) => text.replace('seed: 1', 'seed: 1\nvars: {width: 3}'));
    const warned = await check(file);
    expect(warned.code).toBe(0);
    expect(warned.stderr).toContain('width');
    expect((await check(file, '--strict')).code).toBe(2);
  });

  it('names a configuration that is not there', async () => {
    const { code, stderr } = await check('nothing.yaml');
    expect(code).toBe(2);
    expect(stderr).toContain('cannot read nothing.yaml');
  });

  it('ends with 4 where the data file is missing, naming file and line', async () => {
    const { code, stderr } = await shale(['check', 'configs/templates/mlp-csv.yaml']);
    expect(code).toBe(4);
    expect(stderr).toContain('configs/templates/table.csv');
    expect(stderr).toContain('mlp-csv.yaml:8');
  });
});
