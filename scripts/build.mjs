// Bundles the command line into dist/cli.cjs, one script that bin/shale.js runs from V8's code cache, so that `shale` starts
// fast. Does nothing where dist is newer than the sources.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ENTRY = join(ROOT, 'src/cli/main.ts');
const OUT = join(ROOT, 'dist/cli.cjs');
const SOURCES = ['src', 'schema', 'configs', 'package.json', 'package-lock.json', 'scripts/build.mjs'];

/** True where dist/cli.cjs has everything that the sources say. A package without sources is always fresh. */
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
    const out = join(temporary, 'cli.cjs');
    await build({
      entryPoints: [ENTRY],
      outfile: out,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      charset: 'ascii', // bin/shale.js reads it as such
      external: ['webgpu'],
      sourcemap: 'linked',
      legalComments: 'none',
      logLevel: 'error',
      absWorkingDir: ROOT,
      loader: { '.yaml': 'text' },
      define: { 'import.meta.url': 'shaleUrl' },
    });
    // A script has no modules of its own: bin/shale.js hands it their URL and `import`.
    const text = readFileSync(out, 'utf8');
    const script = text.replaceAll(/\bimport\((?="webgpu"\))/g, 'shaleImport(');
    if (script === text) throw new Error('build: the bundle does not import webgpu');
    writeFileSync(out, script);
    rmSync(join(folder, 'cache'), { recursive: true, force: true });
    utimesSync(out, started, started); // a source saved during the build makes it stale again
    for (const name of ['cli.cjs.map', 'cli.cjs']) renameSync(join(temporary, name), join(folder, name));
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
