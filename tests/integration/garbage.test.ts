/** Training under forced garbage collection: a collected Dawn instance, buffer or promise would end the process or the numbers. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Outcome {
  readonly collections: number;
  readonly losses: readonly number[];
  readonly state: Readonly<Record<string, readonly number[]>>;
}

function run(...flags: string[]): Outcome {
  const child = spawnSync(process.execPath, [...flags, '--import', 'tsx', fileURLToPath(new URL('garbage-child.ts', import.meta.url))], { encoding: 'utf8', timeout: 50_000 });
  expect(child.signal, child.stderr).toBeNull();
  expect(child.status, child.stderr).toBe(0);
  return JSON.parse(child.stdout) as Outcome;
}

describe('garbage collection at every step', () => {
  it('ends no run and changes no bit', () => {
    const undisturbed = run();
    const collected = run('--expose-gc');
    expect(undisturbed.collections).toBe(0);
    expect(collected.collections).toBeGreaterThan(20);
    expect(undisturbed.losses).toHaveLength(20);
    expect(collected.losses).toEqual(undisturbed.losses);
    expect(collected.state).toEqual(undisturbed.state);
  });
});
