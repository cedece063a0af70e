/** The compiler as who installed it has it: one script, run from V8's code cache (bin/code-cache.js). */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build } from 'esbuild';

const LAUNCHER = fileURLToPath(new URL('./built-child.mjs', import.meta.url));

/** Bundles `entry` into `folder` as scripts/build.mjs does the command line; gives Node's arguments to run it. */
export async function bundled(entry: string, folder: string): Promise<readonly string[]> {
  const outfile = join(folder, 'compile.cjs');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', target: 'node20', format: 'iife', charset: 'ascii', external: ['webgpu'], legalComments: 'none', logLevel: 'error', loader: { '.yaml': 'text' }, define: { 'import.meta.url': 'shaleUrl' } });
  return [LAUNCHER, 'compile', pathToFileURL(outfile).href];
}
