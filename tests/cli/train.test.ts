// `shale train` as a process: events, the run folder, Ctrl-C and resuming, and every way it can fail.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Summary } from '../../src/cli/shared/summary.ts';
import { decodePng } from '../../src/runtime/formats/png.ts';
import { BIN, shale, temporaryFolder, widest, type Event, type Outcome } from './shale.ts';
import { STEPS_PER_EPOCH, tiny } from './tiny.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** Dropout and shuffling, so that resuming has random numbers to get wrong. */
const TINY = tiny(['flatten', '{name: fc1, linear: 16}', 'relu', 'dropout: 0.2', '{name: fc2, linear: $data.classes}'], ['metrics: [accuracy]']);

const train = (...args: string[]) => shale(['train', ...args], { cwd: folder.path });
const steps = (events: readonly Event[]) => events.filter(({ event }) => event === 'step');
const logged = (run: string) => readFileSync(folder.file(run, 'metrics.ndjson'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Event);

let straight: Outcome;
beforeAll(async () => {
  writeFileSync(folder.file('tiny.yaml'), TINY);
  straight = await train('tiny.yaml', '--json');
});

describe('a run', () => {
  it('tells every step, evaluation and its end as events', () => {
    expect(straight.code).toBe(0);
    const told = steps(straight.events);
    expect(told.map(({ step }) => step)).toEqual(Array.from({ length: 2 * STEPS_PER_EPOCH }, (_, i) => i + 1));
    expect(told.map((e) => e['epoch'])).toEqual(told.map((_, i) => Math.floor(i / STEPS_PER_EPOCH)));
    for (const e of told) expect(e).toMatchObject({ lr: 0.01, loss: expect.any(Number), accuracy: expect.any(Number) });
    // f32 values in full: more digits than a rounded print would have.
    expect(String(told[0]!.loss).length).toBeGreaterThan(10);
    expect(straight.events.filter(({ event }) => event === 'eval')).toMatchObject([
      { split: 'val', step: 21, count: 11 },
      { split: 'val', step: 42, count: 11 },
      { split: 'test', step: 42, count: 30 },
    ]);
    expect(straight.events.at(-1)).toMatchObject({ event: 'done', step: 42, run: 'runs/tiny-1', seconds: expect.any(Number) });
  });

  it('leaves everything in its folder, and nothing half-written', () => {
    expect(readdirSync(folder.file('runs/tiny-1')).sort()).toEqual(['checkpoints', 'config.resolved.yaml', 'data.json', 'manifest.json', 'metrics.ndjson', 'model.safetensors', 'plots']);
    expect(readdirSync(folder.file('runs/tiny-1/plots')).sort()).toEqual(['curves.svg', 'predictions.svg']);
    expect(readdirSync(folder.file('runs/tiny-1/checkpoints'))).toEqual(['step-000000021.safetensors', 'step-000000042.safetensors']);
    for (const name of ['curves.svg', 'predictions.svg']) expect(readFileSync(folder.file('runs/tiny-1/plots', name), 'utf8')).toMatch(/^<svg[^]*<\/svg>\s*$/);
    expect(logged('runs/tiny-1').map(({ event }) => event)).toEqual(straight.events.filter(({ event }) => ['step', 'eval', 'done'].includes(event)).map(({ event }) => event));
  });

  it('records versions, seed, adapter, data and plan', () => {
    const manifest = JSON.parse(readFileSync(folder.file('runs/tiny-1/manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ name: 'tiny', seed: 3, status: 'done', step: 42, config: 'tiny.yaml' });
    expect(manifest['versions']).toEqual({ shale: expect.stringMatching(/^\d/), node: process.versions.node, webgpu: expect.stringMatching(/^\d/) });
    expect(manifest['data']).toMatchObject({ source: 'digits', rows: { train: 209, val: 11, test: 30 }, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(manifest['plan']).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(JSON.stringify(manifest)).not.toContain(folder.path);
  });

  it('writes every default with its origin, readable as a configuration', () => {
    const text = readFileSync(folder.file('runs/tiny-1/config.resolved.yaml'), 'utf8');
    expect(text).toMatch(/beta1|betas/);
    expect(text).toMatch(/# default$/m);
    expect(text).toMatch(/# tiny\.yaml:16$/m);
    expect(parse(text)).toMatchObject({ version: 1, name: 'tiny', train: { epochs: 2 } });
  });

  it('writes PyTorch’s names and shapes', () => {
    const bytes = readFileSync(folder.file('runs/tiny-1/model.safetensors'));
    const header = JSON.parse(bytes.subarray(8, 8 + Number(bytes.readBigUInt64LE(0))).toString()) as Record<string, { dtype: string; shape: number[] }>;
    expect(Object.fromEntries(Object.entries(header).filter(([name]) => name !== '__metadata__').map(([name, { shape }]) => [name, shape]))).toEqual({
      'fc1.weight': [16, 64],
      'fc1.bias': [16],
      'fc2.weight': [10, 16],
      'fc2.bias': [10],
    });
  });

  it('shows the adapter first, then memory and time, on stderr; results on stdout', async () => {
    // Through a pipe, as in a shell: there Dawn's own warnings are held back.
    const command = `"${process.execPath}" "${BIN}" train tiny.yaml --out piped 2>&1 >result | cat`;
    const stderr = execFileSync('sh', ['-c', command], { cwd: folder.path, encoding: 'utf8', env: { ...process.env, SHALE_BUILD: 'never' } });
    expect(stderr).toMatch(/^adapter: \S/);
    expect(stderr).toMatch(/memory on the device: \S+ \S?i?B at most; about \S+.* to finish/);
    expect(stderr).toMatch(/epoch 1\/2, step \d+\/42, loss \d/);
    expect(stderr).toMatch(/val after step 21: loss \d/);
    expect(readFileSync(folder.file('result'), 'utf8')).toMatch(/^test after step 42: loss \d.*\(30 rows\)\npiped\n$/);
    expect(widest(stderr.replace(/^.*writing to.*$/m, ''))).toBeLessThanOrEqual(100);
  });

  it('is the same again, bit for bit, in the next folder', async () => {
    const again = await train('tiny.yaml', '--json');
    expect(again.events.at(-1)).toMatchObject({ run: 'runs/tiny-2' });
    expect(steps(again.events)).toEqual(steps(straight.events));
    expect(readFileSync(folder.file('runs/tiny-2/model.safetensors')).equals(readFileSync(folder.file('runs/tiny-1/model.safetensors')))).toBe(true);
  });
});

describe('frozen layers', () => {
  const frozen = (...more: string[]) => train('tiny.yaml', '--set', 'model.fc1.freeze=true', ...more);

  it('run once for each row, which the run says; the shown cost is the head’s', async () => {
    const { code, stderr } = await frozen('--set', 'train.epochs=2', '--out', 'frozen');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^frozen layers run once for each row: the outputs of `2` \(relu\) are kept, 64 bytes a row$/m);
    const cost = async (...args: string[]) => (JSON.parse((await shale(['inspect', 'tiny.yaml', '--json', ...args], { cwd: folder.path })).stdout) as Summary);
    const [all, head] = [await cost(), await cost('--set', 'model.fc1.freeze=true')];
    expect(all).not.toHaveProperty('frozenLayers');
    expect(head.frozenLayers).toMatch(/^run once for each row/);
    expect(head.totals.step!.flops).toBeLessThan(all.totals.step!.flops / 2);
    expect(head.layers[1]).toMatchObject({ path: 'fc1', forward: [expect.any(String)], backward: [] });
  });

  it('run in every step behind a dropout, which the run names', async () => {
    writeFileSync(folder.file('noisy.yaml'), TINY.replace('  - {name: fc1', '  - {name: noise, dropout: 0.1}\n  - {name: fc1').replace('linear: 16}', 'linear: 16, freeze: true}'));
    const { code, events } = await train('noisy.yaml', '--set', 'train.epochs=2', '--json', '--out', 'noisy');
    expect(code).toBe(0);
    expect(events.find(({ event }) => event === 'start')).toMatchObject({ frozenLayers: 'run in every step: `noise` (dropout) draws anew' });
  });
});

describe('Ctrl-C', () => {
  it('saves a checkpoint, ends with 130, and --resume goes on bit for bit', async () => {
    const long = ['--set', 'train.epochs=40', '--json'];
    const whole = await train('tiny.yaml', ...long, '--out', 'whole');
    let sent = false;
    const broken = await shale(['train', 'tiny.yaml', ...long, '--out', 'broken'], {
      cwd: folder.path,
      watch: (child, { stdout }) => {
        if (sent || !stdout.includes('"step":30,')) return;
        sent = true;
        child.kill('SIGINT');
      },
    });
    expect(broken.code).toBe(130);
    expect(broken.stderr).toContain('--resume broken');
    const at = steps(broken.events).length;
    expect(at).toBeGreaterThanOrEqual(30);
    expect(at).toBeLessThan(40 * STEPS_PER_EPOCH);
    expect(existsSync(folder.file('broken/model.safetensors'))).toBe(false);
    expect(JSON.parse(readFileSync(folder.file('broken/manifest.json'), 'utf8'))).toMatchObject({ status: 'interrupted', step: at });

    const resumed = await train('--resume', 'broken', '--json');
    expect(resumed.code).toBe(0);
    expect(resumed.stderr).not.toContain('resume-differs');
    expect(steps(resumed.events)[0]!.step).toBe(at + 1);
    expect(steps(logged('broken'))).toEqual(steps(whole.events));
    expect(readFileSync(folder.file('broken/model.safetensors')).equals(readFileSync(folder.file('whole/model.safetensors')))).toBe(true);
  });

  it('is not needed where the reader of the events goes away: the run saves a checkpoint, too', async () => {
    const { code, stderr } = await shale(['train', 'tiny.yaml', '--set', 'train.epochs=5000', '--out', 'unread', '--json'], {
      cwd: folder.path,
      watch: (child, { stdout }) => stdout.includes('"step":5,') && child.stdout!.destroy(),
    });
    expect(code).toBe(130);
    expect(stderr).toContain('--resume unread');
    const manifest = JSON.parse(readFileSync(folder.file('unread/manifest.json'), 'utf8')) as { status: string; step: number };
    expect(manifest.status).toBe('interrupted');
    expect(readdirSync(folder.file('unread/checkpoints')).join()).toContain(String(manifest.step));
  });

  it('twice ends at once', async () => {
    const { code } = await shale(['train', 'tiny.yaml', '--set', 'train.epochs=5000', '--out', 'twice', '--json'], {
      cwd: folder.path,
      watch: (child, { stdout }) => {
        if (!stdout.includes('"step":5,')) return;
        child.kill('SIGINT');
        child.kill('SIGTERM');
      },
    });
    expect(code).toBe(130);
  });
});

describe('options', () => {
  it('--steps ends the run there; --resume with more steps continues it as a longer run', async () => {
    const short = await train('tiny.yaml', '--steps', '10', '--out', 'short', '--json');
    expect(steps(short.events)).toEqual(steps(straight.events).slice(0, 10));
    const more = await train('--resume', 'short', '--steps', '25', '--json');
    expect(steps(more.events)).toEqual(steps(straight.events).slice(10, 25));
    expect(more.stderr).not.toContain('for this command alone');
  });

  it('--set beside --resume is said not to be remembered', async () => {
    await train('tiny.yaml', '--steps', '2', '--out', 'changed');
    const other = await train('--resume', 'changed', '--steps', '3', '--set', 'train.clip_grad_norm=0.5', '--json');
    expect(other.code, other.stderr).toBe(0);
    expect(other.stderr.replace(/\s+/g, ' ')).toMatch(/resume-differs.*what --set changes holds for this command alone/);
    expect((await train('--resume', 'changed', '--steps', '4')).stderr).not.toContain('for this command alone');
  });

  it('--init begins with the weights of a file', async () => {
    const fresh = steps(straight.events)[0]!;
    const { events } = await train('tiny.yaml', '--init', 'runs/tiny-1/model.safetensors', '--steps', '1', '--json');
    expect(steps(events)[0]!.loss!).toBeLessThan(fresh.loss! * 0.8);
  });

  it('train.init takes a part of a file and says of every tensor what became of it', async () => {
    const other = ['--set', 'model.fc2.name=head', '--set', 'train.init={file: runs/tiny-1/model.safetensors, allow_missing: ["head.*"], allow_extra: ["fc2.*"]}', '--steps', '1'];
    const { code, events } = await train('tiny.yaml', ...other, '--out', 'tuned', '--json');
    expect(code).toBe(0);
    const listing = { loaded: [{ name: 'fc1.weight' }, { name: 'fc1.bias' }], missing: ['head.weight', 'head.bias'], extra: ['fc2.weight', 'fc2.bias'] };
    expect(events[0]).toEqual({ event: 'weights', file: 'runs/tiny-1/model.safetensors', ...listing });
    expect(JSON.parse(readFileSync(folder.file('tuned/manifest.json'), 'utf8'))).toMatchObject({ init: { file: 'runs/tiny-1/model.safetensors', ...listing } });
    const text = await train('tiny.yaml', ...other, '--out', 'tuned-2');
    expect(text.stderr).toContain('weights of runs/tiny-1/model.safetensors: 2 tensors loaded\n  loaded     fc1.weight, .bias\n  fresh      head.weight, .bias\n  not used   fc2.weight, .bias\n');
    expect(widest(text.stderr.replace(/^Warning.*$/gm, ''))).toBeLessThanOrEqual(80);
  });

  it('a run that began with weights goes on without their file', async () => {
    writeFileSync(folder.file('gone.safetensors'), readFileSync(folder.file('runs/tiny-1/model.safetensors')));
    await train('tiny.yaml', '--init', 'gone.safetensors', '--steps', '2', '--out', 'gone');
    expect(readFileSync(folder.file('gone/config.resolved.yaml'), 'utf8')).toContain('# --set train.init.file="gone.safetensors"');
    rmSync(folder.file('gone.safetensors'));
    expect((await train('--resume', 'gone', '--steps', '3')).code).toBe(0);
  });

  it('unnamed layers that moved are told with the rename, which makes the file fit', async () => {
    const old = TINY.replace('name: fc1, ', '').replace('name: fc2, ', '');
    writeFileSync(folder.file('old.yaml'), old);
    writeFileSync(folder.file('new.yaml'), old.replace('  - flatten\n', '  - flatten\n  - linear: 64\n  - relu\n'));
    await train('old.yaml', '--steps', '1', '--out', 'old');
    const { code, events } = await train('new.yaml', '--init', 'old/model.safetensors', '--json');
    expect(code).toBe(4);
    const moved = events.find((event) => event['code'] === 'weights-moved')!;
    expect(moved['message']).toBe('layers without names have moved: 1 → 3, 4 → 6');
    const init = /init: (\{.*\})$/.exec(String(moved['hint']))![1]!;
    expect((await train('new.yaml', '--set', `train.init=${init}`, '--steps', '1', '--out', 'moved')).code).toBe(0);
  });

  it('--init lists all tensors that do not fit', async () => {
    const { code, stderr } = await train('tiny.yaml', '--set', 'model.fc1.linear=8', '--init', 'runs/tiny-1/model.safetensors', '--out', 'unfit');
    expect(code).toBe(4);
    for (const name of ['fc1.weight', 'fc1.bias', 'fc2.weight']) expect(stderr).toContain(name);
    expect(existsSync(folder.file('unfit'))).toBe(false);
  });

  it('--set shows in the resolved configuration with its origin', async () => {
    await train('tiny.yaml', '--set', 'train.optimizer.adam.lr=0.5', '--steps', '1', '--out', 'set');
    expect(readFileSync(folder.file('set/config.resolved.yaml'), 'utf8')).toMatch(/lr: 0\.5 +# --set train\.optimizer\.adam\.lr=0\.5/);
  });
});

describe('failures leave nothing half-written', () => {
  it.each([
    ['a folder that holds something', ['tiny.yaml', '--out', 'runs/tiny-1'], 2, 'out-not-empty'],
    ['a folder that cannot be made', ['tiny.yaml', '--out', 'tiny.yaml/run'], 2, 'folder-unwritable'],
    ['a misspelt option', ['tiny.yaml', '--step', '3'], 2, '--steps'],
    ['a number that is none', ['tiny.yaml', '--steps', 'many'], 2, 'whole number'],
    ['no configuration', [], 2, 'a configuration is wanted'],
    ['two places to begin', ['tiny.yaml', '--resume', 'runs/tiny-1', '--init', 'x'], 2, '--init has no place'],
    ['a resumed folder that is no run', ['--resume', 'runs'], 4, 'not-a-run'],
    ['weights that are not there', ['tiny.yaml', '--init', 'nothing.safetensors'], 4, 'nothing.safetensors'],
    ['weights that are none', ['tiny.yaml', '--init', 'tiny.yaml'], 4, 'tiny.yaml'],
    ['another network’s run', ['tiny.yaml', '--resume', 'runs/tiny-1', '--set', 'model.fc1.linear=8'], 4, 'checkpoint-fingerprint'],
    ['no such device', ['tiny.yaml', '--device', 'no such gpu'], 3, 'no adapter is called'],
  ])('%s', async (_, args, code, text) => {
    const before = readdirSync(folder.file('runs')).length;
    const outcome = await train(...args);
    expect(outcome.stderr).toContain(text);
    expect(outcome.code).toBe(code);
    expect(outcome.stdout).toBe('');
    expect(readdirSync(folder.file('runs')).length).toBe(before);
  });

  it('no adapter: what to do, and exit code 3', async () => {
    const { code, stderr, events } = await shale(['train', 'tiny.yaml', '--out', 'none', '--json'], { cwd: folder.path, env: { VK_ICD_FILENAMES: '/nonexistent' } });
    expect(code).toBe(3);
    expect(stderr).toContain('shale doctor');
    expect(events).toMatchObject([{ event: 'error', code: 'no-adapter' }]);
    expect(existsSync(folder.file('none'))).toBe(false);
  });

  it('a truncated IDX file: the file, what it lacks, exit code 4', async () => {
    mkdirSync(folder.file('idx'), { recursive: true });
    const header = Buffer.alloc(16);
    [0x803, 100, 8, 8].forEach((word, i) => header.writeUInt32BE(word, 4 * i));
    writeFileSync(folder.file('idx/images'), Buffer.concat([header, Buffer.alloc(50 * 64)]));
    writeFileSync(folder.file('idx/labels'), Buffer.concat([Buffer.from([0, 0, 8, 1, 0, 0, 0, 100]), Buffer.alloc(100)]));
    writeFileSync(folder.file('idx.yaml'), TINY.replace(/source: .*/, 'source: {idx: {images: idx/images, labels: idx/labels}}'));
    const { code, stderr } = await train('idx.yaml', '--out', 'idx-run');
    expect(code).toBe(4);
    expect(stderr).toContain('idx/images');
    expect(stderr).toContain('idx.yaml:5');
    expect(existsSync(folder.file('idx-run'))).toBe(false);
  });

  it('a missing named data set without a network: where it was looked for', async () => {
    writeFileSync(folder.file('mnist.yaml'), TINY.replace(/source: .*/, 'source: mnist'));
    const { code, stderr } = await shale(['train', 'mnist.yaml', '--out', 'mnist-run'], { cwd: folder.path, env: { SHALE_DATA: folder.file('nowhere'), XDG_CACHE_HOME: folder.file('cache'), SHALE_OFFLINE: '1' } });
    expect(code).toBe(4);
    expect(stderr).toContain('data-unavailable');
    expect(stderr).toContain('train-images-idx3-ubyte.gz');
    expect(existsSync(folder.file('mnist-run'))).toBe(false);
  });

  it('a loss that is not finite: exit code 5, the step before it saved', async () => {
    const { code, events, stderr } = await train('tiny.yaml', '--set', 'train.optimizer={sgd: {lr: 1e30}}', '--out', 'diverged', '--json');
    expect(code).toBe(5);
    expect(stderr).toContain('non-finite');
    expect(events.at(-1)).toMatchObject({ event: 'error', code: 'non-finite' });
    const landed = steps(events).at(-1)?.step ?? 0;
    expect(JSON.parse(readFileSync(folder.file('diverged/manifest.json'), 'utf8'))).toMatchObject({ status: 'failed', step: landed });
    expect(readdirSync(folder.file('diverged/checkpoints'))).toEqual([`step-${String(landed).padStart(9, '0')}.safetensors`]);
  });
});

describe('eval and predict', () => {
  it('eval gives what training gave at its end', async () => {
    const test = straight.events.find((e) => e['split'] === 'test')!;
    const { code, events } = await shale(['eval', 'runs/tiny-1', '--json'], { cwd: folder.path });
    expect(code).toBe(0);
    expect(events).toEqual([test]);
    const text = await shale(['eval', 'runs/tiny-1', '--split', 'val'], { cwd: folder.path });
    expect(text.stdout).toMatch(/^val: loss \d\.\d{4}, accuracy \d+\.\d\d % \(11 rows\)\n$/);
  });

  it('eval takes a configuration with weights', async () => {
    const test = straight.events.find((e) => e['split'] === 'test')!;
    const { events } = await shale(['eval', 'tiny.yaml', '--weights', 'runs/tiny-1/model.safetensors', '--json'], { cwd: folder.path });
    expect(events).toMatchObject([{ event: 'eval', split: 'test', loss: test.loss, count: 30 }]);
    const { code, stderr } = await shale(['eval', 'tiny.yaml'], { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toContain('--weights');
  });

  it('predict tells classes with probabilities that sum to 1, for rows and for the same row as a PNG', async () => {
    const rows = await shale(['predict', 'runs/tiny-1', '--row', '0', '--row', '29', '--json'], { cwd: folder.path });
    expect(rows.code).toBe(0);
    expect(rows.events).toMatchObject([{ event: 'predict', split: 'test', row: 0 }, { event: 'predict', split: 'test', row: 29 }]);
    for (const e of rows.events) expect((e['probabilities'] as number[]).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    // The grid of the run begins with test row 0, as a PNG.
    const svg = readFileSync(folder.file('runs/tiny-1/plots/predictions.svg'), 'utf8');
    const png = Buffer.from(/data:image\/png;base64,([^"]+)/.exec(svg)![1]!, 'base64');
    expect(await decodePng(png, 'row 0')).toMatchObject({ width: 8, height: 8 });
    writeFileSync(folder.file('row0.png'), png);
    const image = await shale(['predict', 'runs/tiny-1', 'row0.png', '--json'], { cwd: folder.path });
    expect(image.events[0]!['probabilities']).toEqual(rows.events[0]!['probabilities']);
  });

  it('predict shows the likeliest classes and the truth', async () => {
    const { stdout } = await shale(['predict', 'runs/tiny-1', '--row', '0', '--top', '2'], { cwd: folder.path });
    expect(stdout).toMatch(/^test row 0: \d \(\d+\.\d\d %\)(, which is right|; it is \d)\n( {2}\d +\d+\.\d\d %.*\n){2}$/);
  });

  it.each([
    ['a row past the end', ['--row', '30'], 4, 'rows 0 to 29'],
    ['a file that is no picture', ['tiny.yaml'], 4, 'neither a PNG nor a JPEG'],
    ['a file that is not there', ['no.png'], 4, 'no.png'],
    ['a file that is not there, saying where paths begin', ['no.png'], 4, 'relative to the folder you are in'],
    ['neither', [], 2, 'either an image or rows'],
    ['a split that the data have not', ['--row', '0', '--split', 'val', '--set', 'data.split.val=0'], 2, 'no val split'],
  ])('predict refuses %s', async (_, args, code, text) => {
    const outcome = await shale(['predict', 'runs/tiny-1', ...args], { cwd: folder.path });
    expect(outcome.stderr).toContain(text);
    expect(outcome.code).toBe(code);
  });

  it('eval refuses a split that the data have not, which is an argument', async () => {
    const { code, stderr } = await shale(['eval', 'runs/tiny-1', '--split', 'val', '--set', 'data.split.val=0'], { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toContain('the data have no val split');
  });

  it('an interrupted run predicts with its checkpoint', async () => {
    const { code } = await shale(['predict', 'diverged', '--row', '0'], { cwd: folder.path });
    expect(code).toBe(0);
  });
});
