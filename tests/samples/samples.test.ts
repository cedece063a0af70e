/**
 * What the compiler makes of small configurations, under version control: a change of the compiler shows as a readable
 * diff of plans, kernels and WGSL. `UPDATE_SAMPLES=1 npx vitest run tests/samples` writes them anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile, type Compilation } from '../../src/compiler/compile.ts';
import { parseConfig } from '../../src/compiler/config/parse.ts';
import { resolveConfig } from '../../src/compiler/config/resolve.ts';
import { printKernel } from '../../src/compiler/kernel/print.ts';
import { PORTABLE } from '../../src/compiler/target.ts';
import { printModule, printPlan } from '../../src/plan/print.ts';
import { describeData } from '../../src/runtime/data/describe.ts';
import { memoryAccess } from '../runtime/data/memory-access.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const UPDATE = process.env['UPDATE_SAMPLES'] === '1';
const SAMPLES = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

async function compileSample(name: string): Promise<Compilation> {
  const parsed = parseConfig({ file: `tests/samples/${name}/config.yaml`, text: readFileSync(join(HERE, name, 'config.yaml'), 'utf8'), read: () => undefined });
  if (parsed.data === undefined) throw new Error(JSON.stringify(parsed.diagnostics));
  const spec = await describeData(parsed.data, memoryAccess({}), 0);
  const { config, diagnostics } = resolveConfig(parsed, spec);
  if (config === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return compile(config, spec, PORTABLE);
}

/** Texts by file name. */
function textsOf({ plan, programs }: Compilation): Readonly<Record<string, string>> {
  const kernels = Object.entries(programs).map(([name, program]) => `# program ${name}\n\n${program.kernels.map(({ kernel, schedule }) => printKernel(kernel, schedule)).join('\n')}`);
  return { 'summary.txt': printPlan(plan), 'kernels.txt': kernels.join('\n'), 'modules.wgsl': plan.modules.map((_, i) => printModule(plan, i)).join('\n\n') };
}

describe('samples', () => {
  it.each(SAMPLES)('%s', async (name) => {
    const texts = textsOf(await compileSample(name));
    for (const [file, text] of Object.entries(texts)) {
      const path = join(HERE, name, file);
      if (UPDATE) writeFileSync(path, text);
      expect(text, `${name}/${file} is another: if it should be, run with UPDATE_SAMPLES=1 and look at the diff`).toBe(readFileSync(path, 'utf8'));
      expect(text).not.toContain(HERE);
    }
  });
});
