// Bundles the command line into dist/cli.js, one file, so that `shale` starts fast. Does nothing where dist is newer than
// the sources.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ENTRY = join(ROOT, 'src/cli/main.ts');
const OUT = join(ROOT, 'dist/cli.js');
const SOURCES = ['src', 'schema', 'configs', 'package.json', 'package-lock.json', 'scripts/build.mjs'];

/** True where dist/cli.js has everything that the sources say. A package without sources is always fresh. */
export function isFresh() {
  if (!existsSync(OUT)) return false;
  if (!existsSync(ENTRY)) return true;
  const built = statSync(OUT).mtimeMs;
  return SOURCES.every((source) => newest(join(ROOT, source)) < built);
}

function newest(path) {
  let stats;
  try {
    stats = statSync(path);
  } catch {
    return 0; // gone, or an editor's file that was there a moment ago
  }
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder's own time tells of files that were removed.
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}

/** Builds where needed; true if it did. Throws where a source has an error, which esbuild has then printed. */
export async function buildIfStale() {
  if (isFresh()) return false;
  const { build } = await import('esbuild');
  const started = new Date();
  const folder = join(ROOT, 'dist');
  const temporary = join(folder, `.build-${process.pid}`);
  mkdirSync(temporary, { recursive: true });
  try {
    await build({
      entryPoints: [ENTRY],
      outfile: join(temporary, 'cli.js'),
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      external: ['webgpu'],
      sourcemap: 'linked',
      legalComments: 'none',
      logLevel: 'error',
      absWorkingDir: ROOT,
      loader: { '.yaml': 'text' },
      // CommonJS packages in the bundle ask for Node's modules through `require`.
      banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    });
    utimesSync(join(temporary, 'cli.js'), started, started); // a source saved during the build makes it stale again
    for (const name of ['cli.js.map', 'cli.js']) renameSync(join(temporary, name), join(folder, name));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return true;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await buildIfStale();
  } catch (error) {
    if (!Array.isArray(error.errors)) console.error(error.message);
    process.exitCode = 1;
  }
}
