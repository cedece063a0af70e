/**
 * What the guide and the README's picture say that commands print is what they print, as far as it needs no training. After a
 * change of kernels `UPDATE_SAMPLES=1 npx vitest run tests/cli/guide.test.ts` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { terminal } from '../../scripts/draw-docs.mjs';
import { shale, temporaryFolder, widest } from './shale.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GUIDE = `${ROOT}docs/guide.md`;
const PICTURE = `${ROOT}docs/images/inspect.svg`;
const UPDATE = process.env['UPDATE_SAMPLES'] === '1';

const guide = readFileSync(GUIDE, 'utf8');
/** The file as section 1 has it, and as sections 2 and 3 correct it. */
const wrong = /```yaml\n(version: 1\nname: first\n[^`]*)```/.exec(guide)![1]!;
const spelt = wrong.replace('pading', 'padding');
const right = spelt.replace('  - {name: head', '  - flatten\n  - {name: head');

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** The blocks that show `command`: what stands below it, of which `…` leaves out the rest. */
function shown(command: string): string[] {
  return [...guide.matchAll(/```\n\$ npx shale ([^\n]*)\n([^`]*(?:`[^`\n]+`[^`]*)*)```/g)].filter(([, typed]) => typed === command).map(([, , output]) => output!);
}

async function printed(file: string, ...args: string[]): Promise<string> {
  writeFileSync(folder.file('first.yaml'), file);
  const { stdout, stderr } = await shale(args, { cwd: folder.path, env: { COLUMNS: '80' } });
  return stdout + stderr;
}

describe('docs/guide.md', () => {
  it('shows what check says of each mistake, and of none', async () => {
    const blocks = shown('check first.yaml');
    expect(blocks).toHaveLength(3);
    for (const [i, file] of [wrong, spelt, right].entries()) {
      const [wanted, rest] = blocks[i]!.split('…\n');
      const found = await printed(file, 'check', 'first.yaml');
      if (rest === undefined) expect(found).toBe(wanted);
      else expect(found.startsWith(wanted!), `${found}\nbegins with\n${wanted}`).toBe(true);
    }
  });

  it('shows what inspect prints', async () => {
    const found = await printed(right, 'inspect', 'first.yaml');
    expect(widest(found)).toBeLessThanOrEqual(80);
    const [wanted] = shown('inspect first.yaml');
    if (UPDATE) writeFileSync(GUIDE, readFileSync(GUIDE, 'utf8').replace(wanted!, () => found));
    else expect(found).toBe(wanted);
  });

  it('shows a kernel that compile prints', async () => {
    const found = await printed(right, 'compile', 'first.yaml', '--emit', 'kernels');
    const [wanted] = shown('compile first.yaml --emit kernels');
    expect(found).toContain(wanted!.replaceAll('…\n', ''));
  });
});

describe('docs/images/inspect.svg', () => {
  let drawn: string;
  beforeAll(async () => {
    const { stdout } = await shale(['inspect', 'configs/mnist-cnn.yaml'], { cwd: ROOT, env: { FORCE_COLOR: '1', NO_COLOR: '', COLUMNS: '80' } });
    drawn = terminal('npx shale inspect configs/mnist-cnn.yaml', stdout);
  });

  it('shows what inspect prints', () => {
    if (UPDATE) writeFileSync(PICTURE, drawn);
    else expect(drawn === readFileSync(PICTURE, 'utf8'), 'inspect prints something else by now: draw it anew with UPDATE_SAMPLES=1').toBe(true);
  });
});
