// `shale compile` and `shale inspect`: without a GPU, deterministic, and fitted to 80 columns.
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/plan/serialise.ts';
import { shale, temporaryFolder, widest } from './shale.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const CONFIG = 'configs/quickstart.yaml';
const NO_GPU = { env: { VK_ICD_FILENAMES: '/nonexistent' } };

describe('compile', () => {
  it('writes the same plan, byte for byte, wherever it goes, without a GPU', async () => {
    const file = folder.file('plan.json');
    expect(await shale(['compile', CONFIG, '-o', file], NO_GPU)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const { stdout } = await shale(['compile', CONFIG], NO_GPU);
    const text = readFileSync(file, 'utf8');
    expect(stdout).toBe(text);
    expect(parsePlan(text)).toMatchObject({ name: 'quickstart', maxRows: 50 });
  });

  it('a place that cannot be written to is a fault of the command, in words', async () => {
    writeFileSync(folder.file('taken'), '');
    const { code, stderr } = await shale(['compile', CONFIG, '-o', folder.file('taken', 'plan.json')], NO_GPU);
    expect(code).toBe(2);
    expect(stderr).toContain('write-failed');
    expect(stderr).toContain('cannot write');
    expect(stderr).toContain('name a place that can be written to');
    expect(stderr).not.toMatch(/E[A-Z]{4,}/);
  });

  it.each([
    ['config', /^name: quickstart {2}# configs\/quickstart\.yaml:\d+$/m],
    ['graph', /= conv\(%\d+, %\d+\)/],
    ['train-graph', /= conv_weight_grad\(/],
    ['kernels', /^kernel conv\w* over n0 < N/m],
    ['plan', /^program grad: \d+ dispatches/m],
    ['wgsl', /^\/\/ conv[^]*configs\/quickstart\.yaml:\d+[^]*@compute @workgroup_size/m],
  ])('--emit %s shows that phase', async (phase, text) => {
    const { code, stdout } = await shale(['compile', CONFIG, '--emit', phase]);
    expect(code).toBe(0);
    expect(stdout).toMatch(text);
  });

  it('names the phases for one that isn’t', async () => {
    const { code, stderr } = await shale(['compile', CONFIG, '--emit', 'shaders']);
    expect(code).toBe(2);
    expect(stderr).toContain('train-graph');
  });

  it('compiles for the adapter here, or for one that doctor described elsewhere', async () => {
    const description = (await shale(['doctor', '--json'])).stdout;
    writeFileSync(folder.file('adapter.json'), description);
    const here = await shale(['compile', CONFIG, '--target', 'adapter']);
    const there = await shale(['compile', CONFIG, '--target', folder.file('adapter.json')], NO_GPU);
    expect(there.stdout).toBe(here.stdout);
    const { adapter } = JSON.parse(description) as { adapter: { name: string } };
    expect(parsePlan(here.stdout).requires.target).toBe(adapter.name);
    expect((await shale(['compile', CONFIG, '--target', CONFIG])).stderr).toContain('bad-target');
  });
});

describe('inspect', () => {
  it('summarises every layer within 80 columns', async () => {
    const { code, stdout, stderr } = await shale(['inspect', CONFIG], NO_GPU);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    expect(stdout).toMatch(/^image +data +\[N, 1, 28, 28\]$/m);
    // 16·8·9 + 16 parameters; 2·14²·16·8·9 multiply-adds and one addition of the bias an element.
    expect(stdout).toMatch(/^conv2 +conv2d +\[N, 16, 14, 14\] +1,168 +455 k/m);
    expect(stdout).toMatch(/^ {4}forward: conv\w*$/m);
    expect(stdout).toMatch(/^52,138 parameters \(204 KiB\)/m);
    expect(stdout).toMatch(/^training step: .*FLOP, \d+ dispatches/m);
  });

  it('fits long names and big numbers, too', async () => {
    const { stdout } = await shale(['inspect', 'configs/mnist-cnn.yaml']);
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    expect(stdout).toMatch(/^fc1 +linear +\[N, 625\] +1,280,625/m);
  });

  it('shows the WGSL of a kernel that it names, headed by what it computes and for which lines', async () => {
    const { stdout: summary } = await shale(['inspect', CONFIG]);
    const name = /^conv1.*\n {4}forward: (\w+)/m.exec(summary)![1]!;
    const { code, stdout } = await shale(['inspect', CONFIG, '--kernel', name]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^// ${name} `));
    expect(stdout).toMatch(/conv2d conv1, forward, configs\/quickstart\.yaml:12/);
    expect(stdout).toContain('fn main(');
  });

  it('suggests the kernel that was meant', async () => {
    const { code, stderr } = await shale(['inspect', CONFIG, '--kernel', 'max_pool_gradd']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/did you mean `max_pool_grad/);
  });

  it('gives the same as JSON', async () => {
    const { stdout } = await shale(['inspect', CONFIG, '--json']);
    const { layers, totals } = JSON.parse(stdout) as { layers: { path: string; parameters: number }[]; totals: { parameters: number } };
    expect(layers.reduce((n, layer) => n + layer.parameters, 0)).toBe(totals.parameters);
    expect(totals.parameters).toBe(52_138);
  });
});
