// `shale doctor` with an adapter and without one.
import { describe, expect, it } from 'vitest';
import { shale, widest } from './shale.ts';

describe('doctor', () => {
  it('tells the adapter, its features and limits within 80 columns', async () => {
    const { code, stdout } = await shale(['doctor']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^adapter +\S/m);
    expect(stdout).toMatch(/^maxStorageBuffersPerShaderStage +\d+ +8$/m);
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  it('lists adapters by the names that --device takes', async () => {
    const { code, stdout } = await shale(['doctor', '--device', 'list']);
    expect(code).toBe(0);
    const name = stdout.split('\n')[0]!.replace(/ {2}\(.*$/, '');
    const { adapter } = JSON.parse((await shale(['doctor', '--device', name, '--json'])).stdout) as { adapter: { limits: Record<string, number> } };
    expect(adapter.limits['maxComputeInvocationsPerWorkgroup']).toBeGreaterThanOrEqual(256);
  });

  it('names the adapters that there are for one that isn’t', async () => {
    const { code, stderr } = await shale(['doctor', '--device', 'no such gpu']);
    expect(code).toBe(3);
    expect(stderr).toContain('no adapter is called "no such gpu"');
    expect(stderr).toMatch(/There is \S/);
  });

  it('without a driver prints what to do and ends with 3', async () => {
    const { code, stdout, stderr } = await shale(['doctor'], { env: { VK_ICD_FILENAMES: '/nonexistent' } });
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain('unset VK_ICD_FILENAMES');
    expect(stderr).toContain('no-adapter');
  });

  it('says so as JSON, too, with the commands', async () => {
    const { code, events } = await shale(['doctor', '--json'], { env: { VK_ICD_FILENAMES: '/nonexistent' } });
    expect(code).toBe(3);
    expect(events.map(({ event }) => event)).toEqual(['remedy', 'error']);
    const steps = events[0]!['steps'] as readonly { readonly why: string; readonly commands: readonly string[] }[];
    expect(steps.flatMap(({ commands }) => commands).join()).toContain('unset VK_ICD_FILENAMES');
  });
});
