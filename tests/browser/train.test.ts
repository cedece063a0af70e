/** The runtime in a real browser: bundled without the compiler, under a content policy without `unsafe-eval`. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, type BuildResult } from 'esbuild';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialisePlan } from '../../src/plan/serialise.ts';
import { smallData, smallPlan } from '../runtime/compiled.ts';
import type { FiveSteps } from './five-steps.ts';

const BROWSER = process.env['SHALE_CHROMIUM'] ?? '/usr/bin/chromium';
const SWIFTSHADER = '/usr/lib/chromium/vk_swiftshader_icd.json';
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
const FLAGS = [
  '--no-sandbox', '--headless=new', '--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--enable-features=Vulkan',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
];

const root = new URL('../..', import.meta.url).pathname;
// No dropout and SGD: nothing that turns the last bit of one adapter into a difference.
const plan = smallPlan({
  rows: { train: 20, test: 5 },
  train: '  optimizer: {sgd: {lr: 0.1}}\n  epochs: 3',
  model: '\n  - conv2d: {out_channels: 2, kernel_size: 3}\n  - relu\n  - max_pool2d: 2\n  - flatten\n  - linear: $data.classes',
});
const planText = serialisePlan(plan);
const { splits } = smallData(plan);
const dataText = JSON.stringify(
  Object.fromEntries(Object.entries(splits).map(([name, split]) => [name, Object.fromEntries([...split.fields].map(([field, array]) => [field, [...array]]))])),
);

/** Serves the page and its files under the policy, on a port of its own. */
async function serve(bundle: string): Promise<Server> {
  const files: Record<string, [type: string, body: string]> = {
    '/': ['text/html', '<!doctype html><meta charset="utf-8"><title>Shale</title><script type="module" src="page.js"></script>'],
    '/page.js': ['text/javascript', bundle],
    '/plan.json': ['application/json', planText],
    '/data.json': ['application/json', dataText],
  };
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file[0], 'content-security-policy': POLICY }).end(file[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function inBrowser(url: string): Promise<FiveSteps & { evalAllowed: boolean }> {
  const browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS, headless: true });
  try {
    const page = await browser.newPage();
    const lines: string[] = [];
    const answer = new Promise<string>((resolve) => {
      page.on('console', (message) => {
        lines.push(message.text());
        if (/^(RESULT|FAILED) /.test(message.text())) resolve(message.text());
      });
      page.on('pageerror', (error) => resolve(`FAILED ${error.message}`));
    });
    await page.goto(url);
    const timeout = new Promise<string>((resolve) => setTimeout(() => resolve(`FAILED no answer; the console says: ${lines.join('\n')}`), 45_000).unref());
    const text = await Promise.race([answer, timeout]);
    if (!text.startsWith('RESULT ')) throw new Error(text);
    return JSON.parse(text.slice('RESULT '.length)) as FiveSteps & { evalAllowed: boolean };
  } finally {
    await browser.close();
  }
}

async function inNode(): Promise<FiveSteps> {
  const folder = await mkdtemp(join(tmpdir(), 'shale-browser-'));
  try {
    const [planFile, dataFile] = [join(folder, 'plan.json'), join(folder, 'data.json')];
    await writeFile(planFile, planText);
    await writeFile(dataFile, dataText);
    const run = promisify(execFile);
    const env = { ...process.env, VK_ICD_FILENAMES: SWIFTSHADER };
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'tests/browser/in-node.ts', planFile, dataFile], { cwd: root, env });
    return JSON.parse(stdout) as FiveSteps;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the browser', () => {
  let bundle: BuildResult<{ metafile: true; write: false }>;
  let server: Server | undefined;
  beforeAll(async () => {
    bundle = await build({
      entryPoints: [join(root, 'tests/browser/page.ts')], bundle: true, format: 'esm', platform: 'browser', target: 'es2022',
      minify: true, metafile: true, write: false, absWorkingDir: root, logLevel: 'silent',
    });
  });
  afterAll(() => void server?.close());

  it('gets a bundle of the runtime alone: no compiler, no Node, and small', () => {
    const inputs = Object.keys(bundle.metafile.inputs);
    expect(inputs).toContain('src/runtime/executor.ts');
    expect(inputs.filter((path) => !/^(src\/(errors\.ts|plan\/|runtime\/)|tests\/browser\/)/.test(path))).toEqual([]);
    expect(inputs.filter((path) => path.startsWith('src/runtime/node/'))).toEqual([]);
    expect(bundle.outputFiles[0]!.text.length).toBeLessThan(60_000);
  });

  // Set-up provides Debian's Chromium; elsewhere SHALE_CHROMIUM names a browser.
  it.skipIf(!existsSync(BROWSER) || !existsSync(SWIFTSHADER))('trains five steps with the losses that Node has on the same adapter', async () => {
    server = await serve(bundle.outputFiles[0]!.text);
    const page = await inBrowser(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const node = await inNode();
    expect(page.evalAllowed).toBe(false);
    expect(node.adapter).toMatch(/SwiftShader/i);
    expect(page.losses).toHaveLength(5);
    expect(page.losses[4]!).toBeLessThan(page.losses[0]!);
    page.losses.forEach((loss, i) => expect(Math.abs(loss - node.losses[i]!) / node.losses[i]!, `step ${i + 1}: ${loss} and ${node.losses[i]}`).toBeLessThanOrEqual(1e-5));
    expect(page.test.count).toBe(5);
    expect(Math.abs(page.test.loss - node.test.loss) / node.test.loss).toBeLessThanOrEqual(1e-5);
  });
});
