// `shale tune` as a user has it: what it prints and remembers, who uses that, what a damaged file does, how runs go on.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadConfig } from '../../src/cli/shared/config.ts';
import { Journal } from '../../src/cli/shared/journal.ts';
import { targetOf } from '../../src/cli/shared/gpu.ts';
import { measuredIn, readTuning, tuningFile, writeTuning } from '../../src/cli/shared/tuning.ts';
import { compile } from '../../src/compiler/compile.ts';
import type { Schedule } from '../../src/compiler/kernel/ir.ts';
import { choiceKey, choicesProblem, shaderHash } from '../../src/compiler/passes/schedules.ts';
import { fault } from '../../src/errors.ts';
import { nodeDataAccess } from '../../src/runtime/node/files.ts';
import { describeAdapter, openGpu } from '../../src/runtime/node/gpu.ts';
import type { AdapterProfile } from '../../src/runtime/profile.ts';
import type { MeasuredChoice } from '../../src/tune/tune.ts';
import { shale, temporaryFolder, widest, type Outcome } from './shale.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const CONFIG = `version: 1
name: small
seed: 4
data:
  source: {digits: {train_rows: 90, test_rows: 30, size: 8}}
  batch_size: 30
model:
  - flatten
  - {name: fc1, linear: 24}
  - relu
  - {name: fc2, linear: $data.classes}
train:
  loss: cross_entropy
  optimizer: {adam: {lr: 0.01}}
  steps: 6
`;

const folder = temporaryFolder();
const before = process.env['XDG_CACHE_HOME'];
let profile: AdapterProfile;

beforeAll(async () => {
  writeFileSync(folder.file('small.yaml'), CONFIG);
  // The cache of this file's processes, and of the functions that it calls itself.
  process.env['XDG_CACHE_HOME'] = folder.file('cache');
  profile = await describeAdapter(await openGpu());
});
afterAll(() => {
  if (before === undefined) delete process.env['XDG_CACHE_HOME'];
  else process.env['XDG_CACHE_HOME'] = before;
  folder.remove();
});

const run = (...args: string[]): Promise<Outcome> => shale(args, { cwd: folder.path });
const losses = ({ events }: Outcome): unknown[] => events.filter(({ event }) => event === 'step').map(({ loss }) => loss);
/**
 * A tuning whose step as a whole is not slower than it was. Two steps of a millisecond differ by noise, now and then by
 * enough to be told as slower: then nothing may be remembered, and it is done again.
 */
async function notSlower(tune: () => Promise<Outcome>): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await tune();
    const { step_ms: step } = (outcome.events.at(-1) ?? {}) as { readonly step_ms?: { readonly low: number } };
    const isSlower = step === undefined ? outcome.stdout.includes('as a whole it is slower') : step.low > 1;
    if (!isSlower || attempt === 6) return outcome;
    expect(outcome.code).toBe(0);
    expect(existsSync(tuningFile(profile))).toBe(false);
  }
}
const forget = (): void => rmSync(folder.file('cache'), { recursive: true, force: true });

/** As if other workgroups had been faster, for every kernel of the step that has a loop. */
async function pretend(): Promise<number> {
  const { config, spec } = await loadConfig(folder.file('small.yaml'), {}, nodeDataAccess());
  const target = targetOf(profile);
  const { plan, programs } = compile(config, spec, target);
  const measured: Record<string, MeasuredChoice> = {};
  for (const { kernel, schedule } of programs['grad']!.kernels) {
    if (schedule.kind !== 'loop') continue;
    const other: Schedule = { ...schedule, workgroup: schedule.workgroup * 2 };
    const shader = shaderHash(kernel, other, { target, frame: plan.frame, maxRows: plan.maxRows });
    measured[choiceKey(kernel, plan.maxRows)] = { schedule: other, shader, table: schedule, kernel: kernel.name, before: 2, after: 1 };
  }
  await writeTuning(profile, measured);
  return Object.keys(measured).length;
}

describe('tune', () => {
  let first: Outcome;
  beforeAll(async () => {
    first = await notSlower(() => run('tune', 'small.yaml', '--budget', '20', '--json'));
  });

  it('tells of each kernel what was measured, and remembers it', () => {
    expect(first.stderr).not.toContain('error');
    expect(first.code).toBe(0);
    const kernels = first.events.filter(({ event }) => event === 'kernel');
    expect(kernels.length).toBeGreaterThan(0);
    for (const k of kernels) expect(k).toMatchObject({ outcome: expect.stringMatching(/^(faster|table)$/), before_us: expect.any(Number), rejected: [] });
    const end = first.events.at(-1)!;
    expect(end).toMatchObject({ event: 'tuned', file: tuningFile(profile) });
    const { choices, warnings } = readTuning(profile);
    expect(warnings).toEqual([]);
    expect(choicesProblem(choices)).toBeUndefined();
    expect(Object.keys(measuredIn(choices)).sort()).toEqual(kernels.map((k) => k['key']).sort());
    expect(readdirSync(dirname(tuningFile(profile)))).toHaveLength(1);
  });

  it('again measures only what is not known, and fits 80 columns', async () => {
    const second = await run('tune', 'small.yaml', '--budget', '0', '--dry-run', '--json');
    expect(second.code).toBe(0);
    const kernels = second.events.filter(({ event }) => event === 'kernel');
    expect(kernels.filter(({ outcome }) => outcome === 'known').length).toBeGreaterThan(0);
    expect(kernels.filter(({ outcome }) => outcome !== 'known')).toEqual([]);
    expect(second.events.at(-1)).not.toHaveProperty('file');
    const third = await run('tune', 'small.yaml', '--again', '--budget', '0');
    expect(third.stdout).toMatch(/were not reached within the budget/);
    // The path is as long as it is.
    expect(widest(third.stdout.replace(tuningFile(profile), ''))).toBeLessThanOrEqual(80);
  });

  it('says what is wrong: no training, no such pass of time, no GPU', async () => {
    writeFileSync(folder.file('untrained.yaml'), CONFIG.slice(0, CONFIG.indexOf('train:\n')));
    const untrained = await run('tune', 'untrained.yaml');
    expect(untrained).toMatchObject({ code: 2, stderr: expect.stringContaining('no-training') });
    expect(await run('tune', 'small.yaml', '--budget', 'long')).toMatchObject({ code: 2, stderr: expect.stringContaining('a number of seconds') });
    const none = await shale(['tune', 'small.yaml'], { cwd: folder.path, env: { VK_ICD_FILENAMES: '/nonexistent.json' } });
    expect(none).toMatchObject({ code: 3, stderr: expect.stringContaining('no-adapter') });
  });

  it('that cannot be remembered is told all the same, with what to do', async () => {
    writeFileSync(folder.file('occupied'), '');
    forget();
    const { code, stdout, stderr } = await notSlower(() => shale(['tune', 'small.yaml', '--budget', '8'], { cwd: folder.path, env: { XDG_CACHE_HOME: folder.file('occupied') } }));
    expect(code).toBe(4);
    expect(stdout).toMatch(/µs before/);
    expect(stdout).not.toContain('remembered in');
    expect(stderr).toMatch(/write-failed[^]*XDG_CACHE_HOME/);
  });

  it('of no kernel remembers nothing', async () => {
    forget();
    const { code, stdout } = await run('tune', 'small.yaml', '--budget', '0');
    expect(code).toBe(0);
    expect(stdout).toMatch(/were not reached within the budget[^]*No kernel was measured\.\n$/);
    expect(existsSync(tuningFile(profile))).toBe(false);
  });

  it('killed in the middle has kept what was measured, and goes on from there', async () => {
    forget();
    const file = tuningFile(profile);
    const { code } = await shale(['tune', 'small.yaml', '--json'], {
      cwd: folder.path,
      watch: (child) => {
        const timer = setInterval(() => existsSync(file) && child.kill('SIGKILL'), 5);
        child.on('exit', () => clearInterval(timer));
      },
    });
    expect(code).not.toBe(0);
    const keys = Object.keys(measuredIn(readTuning(profile).choices));
    expect(keys.length).toBeGreaterThan(0);
    const on = await run('tune', 'small.yaml', '--budget', '0', '--json');
    expect(on.events.filter(({ outcome }) => outcome === 'known').map(({ key }) => key).sort()).toEqual(keys.sort());
    expect(readdirSync(dirname(file))).toHaveLength(1);
  });

  it('that loses its device says what is kept; of a step that is slower as a whole nothing is', async () => {
    forget();
    const choice = (before: number): MeasuredChoice => ({ schedule: { kind: 'loop', workgroup: 32 }, table: { kind: 'loop', workgroup: 64 }, shader: 's', kernel: 'sum', before, after: before });
    const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
    await writeTuning(profile, { [one]: choice(5) });
    const journal = new Journal(profile, { [one]: choice(5) });
    const lost = fault('device', 'device-lost', 'the device was lost', { hint: 'Start again with --resume' });
    expect(journal.told(lost).diagnostics[0]!.hint).toBe('nothing measured is remembered: start again');
    await journal.add({ [one]: choice(6) });
    await journal.add({ [two]: choice(7) });
    expect(measuredIn(readTuning(profile).choices)).toMatchObject({ [one]: { before: 6 }, [two]: { before: 7 } });
    expect(journal.told(lost).diagnostics[0]!.hint).toBe(`the 2 kernels measured so far are remembered in ${tuningFile(profile)}: the same command goes on from there`);
    expect(await journal.close(undefined)).toBeUndefined();
    expect(measuredIn(readTuning(profile).choices)).toEqual({ [one]: choice(5) });
  });

  it('stopped by Ctrl-C ends with 130', async () => {
    forget();
    let sent = false;
    const { code } = await shale(['tune', 'small.yaml', '--json'], {
      cwd: folder.path,
      watch: (child, { stderr }) => {
        if (sent || !stderr.includes('adapter:')) return;
        sent = true;
        setTimeout(() => child.kill('SIGINT'), 1500);
      },
    });
    expect(code).toBe(130);
  });
});

describe('what was tuned', () => {
  it('is used by train, eval and compile, which say so; a run goes on with it whatever is remembered later', async () => {
    forget();
    const plain = await run('train', 'small.yaml', '--json', '--out', 'plain');
    expect(plain.stderr).not.toContain('tuned:');
    expect(existsSync(folder.file('plain/schedules.json'))).toBe(false);
    const count = await pretend();
    expect(count).toBeGreaterThan(2);

    const tuned = await run('train', 'small.yaml', '--json', '--out', 'tuned');
    expect(tuned.code).toBe(0);
    expect(tuned.stderr).toMatch(/tuned: \d+ kernels run as measured here/);
    // Workgroups of another size add in the same order.
    expect(losses(tuned)).toEqual(losses(plain));
    expect(losses(tuned)).toHaveLength(6);
    const kept = JSON.parse(readFileSync(folder.file('tuned/schedules.json'), 'utf8')) as { kernels: object };
    expect(Object.keys(kept.kernels)).toHaveLength(count);
    const hash = (name: string): unknown => (JSON.parse(readFileSync(folder.file(name, 'manifest.json'), 'utf8')) as { plan: { hash: string } }).plan.hash;
    expect(hash('tuned')).not.toBe(hash('plain'));

    const { stdout, stderr } = await run('compile', 'small.yaml', '--target', 'adapter', '--emit', 'plan');
    expect(stderr).toContain('tuned:');
    expect(stdout).toMatch(/^ {2}tuned \w+ [0-9a-f]{8} +loop, \d+ invocations a workgroup; the table says loop/m);
    expect((await run('compile', 'small.yaml', '--target', 'adapter', '--emit', 'plan', '--no-tune')).stdout).not.toMatch(/^ {2}tuned /m);
    expect((await run('compile', 'small.yaml', '--emit', 'plan')).stdout).not.toMatch(/^ {2}tuned /m);
    expect((await run('eval', 'tuned')).stderr).toContain('tuned:');

    // Forgotten by the cache, kept by the run: no warning, the same plan.
    const ignored = await run('train', 'small.yaml', '--json', '--out', 'ignored', '--no-tune');
    expect(hash('ignored')).toBe(hash('plain'));
    expect((await run('train', '--resume', 'tuned', '--steps', '6', '--no-tune')).stderr.replace(/\s+/g, ' ')).toContain('begun with tuned schedules, which are not used now');
    expect(ignored.stderr).not.toContain('tuned:');
    forget();
    const on = await run('train', '--resume', 'tuned', '--steps', '9', '--json');
    expect(on.code).toBe(0);
    expect(on.stderr).not.toContain('resume-differs');
    expect(on.stderr).toContain('tuned:');
    await pretend();
    const off = await run('train', '--resume', 'plain', '--steps', '9', '--json');
    expect(off.stderr).not.toMatch(/tuned:|resume-differs/);
    expect(losses(off)).toEqual(losses(on));
  });

  it.each([['{"format": "shale.sched', 'is not JSON'], ['{"format": "other"}', 'has the format "other"'], ['{"format": "shale.schedules", "version": 99, "kernels": {}}', 'has version 99']])('in a damaged file is ignored, with a word: %s', async (text, reason) => {
    mkdirSync(dirname(tuningFile(profile)), { recursive: true });
    writeFileSync(tuningFile(profile), text);
    const { code, stderr } = await run('compile', 'small.yaml', '--target', 'adapter', '--emit', 'plan');
    expect(code).toBe(0);
    expect(stderr).toContain('tuning-unreadable');
    expect(stderr.replace(/\s+/g, ' ')).toContain(reason);
    // The next measurement replaces it.
    await pretend();
    expect(readTuning(profile).warnings).toEqual([]);
  });
});

it('train --without: written into the manifest, and kept when the run goes on', async () => {
  forget();
  const bare = await run('train', 'small.yaml', '--json', '--out', 'bare', '--without', 'fuse,split');
  expect(bare.code).toBe(0);
  expect(JSON.parse(readFileSync(folder.file('bare/manifest.json'), 'utf8'))).toMatchObject({ plan: { without: ['fuse', 'split'] } });
  const on = await run('train', '--resume', 'bare', '--steps', '8', '--json');
  expect(on.stderr).not.toContain('resume-differs');
  expect(losses(on)).toHaveLength(2);
  expect(await run('train', '--resume', 'bare', '--without', 'fuse')).toMatchObject({ code: 2, stderr: expect.stringContaining('--without has no place') });
});
