/**
 * The long runs: the article's network on real MNIST must learn as it does in PyTorch, for three seeds. PyTorch's test
 * accuracy with the same settings lies between 93.6 and 94.3 % after 100 steps and between 95.7 and 96.8 % after 200 (three
 * seeds); ours must lie within one point of that range. Needs MNIST: SHALE_DATA, the cache, or a connection.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HALF_AN_HOUR = 30 * 60_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shale-mnist-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface EvalEvent {
  readonly event: string;
  readonly split?: string;
  readonly step?: number;
  readonly accuracy?: number;
  readonly count?: number;
}

/** Runs `shale train …` and gives the evaluation of the test split. */
function train(...args: string[]): EvalEvent {
  const run = spawnSync(process.execPath, ['bin/shale.js', 'train', ...args, '--json'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 });
  expect(run.status, run.stderr).toBe(0);
  const events = run.stdout.trim().split('\n').map((line) => JSON.parse(line) as EvalEvent);
  const found = events.find((e) => e.event === 'eval' && e.split === 'test');
  expect(found, run.stderr).toBeDefined();
  return found!;
}

describe('mnist-cnn learns as in PyTorch', () => {
  it.each([42, 1, 2])('seed %i', { timeout: HALF_AN_HOUR }, (seed) => {
    const out = join(folder, `seed-${seed}`);
    const early = train('configs/mnist-cnn.yaml', '--set', `seed=${seed}`, '--steps', '100', '--out', out);
    expect(early).toMatchObject({ step: 100, count: 10_000 });
    expect(early.accuracy).toBeGreaterThan(0.936 - 0.01);
    expect(early.accuracy).toBeLessThan(0.943 + 0.01);
    const later = train('--resume', out, '--steps', '200');
    expect(later).toMatchObject({ step: 200, count: 10_000 });
    expect(later.accuracy).toBeGreaterThan(0.957 - 0.01);
    expect(later.accuracy).toBeLessThan(0.968 + 0.01);
  });
});

describe('quickstart', () => {
  it('reaches 95 % on held-out digits', { timeout: HALF_AN_HOUR }, () => {
    expect(train('configs/quickstart.yaml', '--out', join(folder, 'quickstart')).accuracy).toBeGreaterThan(0.95);
  });
});
