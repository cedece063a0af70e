/**
 * `npx tsx bench/gpu/pack.ts OUT [--archive]`: puts everything that the benchmark beside PyTorch needs into a folder, for a
 * machine with a discrete GPU and no network: Node's binary, Shale's bench code in one file, Dawn, the configurations, and
 * Vulkan's loader where that machine should lack it. `--archive` makes OUT.tar.xz of it, some 30 MB. There:
 * `python3 -m tarfile -e OUT.tar.xz FOLDER`, which needs no xz, and `sh run.sh`.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HERE = join(ROOT, 'bench/gpu');
const CONFIGS = ['configs/mnist-cnn.yaml', 'bench/configs/transformer.yaml'];
const LIBRARY_FOLDERS = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib'];
/** Vulkan's loader, and what NVIDIA's driver is linked with even where nothing is displayed. */
const LIBRARIES = ['libvulkan.so.1', 'libX11.so.6', 'libXext.so.6', 'libxcb.so.1', 'libXau.so.6', 'libXdmcp.so.6', 'libbsd.so.0', 'libmd.so.0'];

async function pack(out: string, archive: boolean): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`what is packed here runs on ${process.platform} ${process.arch}; pack it on linux x64`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: [join(HERE, 'worker.ts')],
    outfile: join(out, 'worker.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['webgpu'],
    legalComments: 'none',
    logLevel: 'error',
    absWorkingDir: ROOT,
    loader: { '.yaml': 'text' },
    // CommonJS packages in the bundle ask for Node's modules through `require`.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  });
  const webgpu = join(ROOT, 'node_modules/webgpu');
  mkdirSync(join(out, 'node_modules/webgpu/dist'), { recursive: true });
  for (const file of ['index.js', 'package.json', 'LICENSE.md']) copyFileSync(join(webgpu, file), join(out, 'node_modules/webgpu', file));
  cpSync(join(webgpu, 'dist/linux-x64'), join(out, 'node_modules/webgpu/dist/linux-x64'), { recursive: true });
  for (const file of CONFIGS) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(out, file));
  }
  for (const file of ['run.sh', 'bench.py', 'networks.py']) copyFileSync(join(HERE, file), join(out, file));
  copyFileSync(realpathSync(process.execPath), join(out, 'node'));
  chmodSync(join(out, 'node'), 0o755);
  mkdirSync(join(out, 'lib'));
  const without = LIBRARIES.filter((name) => {
    const path = LIBRARY_FOLDERS.map((folder) => join(folder, name)).find((file) => existsSync(file));
    if (path !== undefined) copyFileSync(realpathSync(path), join(out, 'lib', name));
    return path === undefined;
  });
  console.log(`${out}: node ${process.version}${without.length > 0 ? `, without ${without.join(', ')}, which are not here: the other machine must have them` : ''}`);
  if (!archive) return;
  execFileSync('tar', ['-cJf', `${out}.tar.xz`, '-C', dirname(out), basename(out)], { env: { ...process.env, XZ_OPT: '-3 -T0' } });
  console.log(`${out}.tar.xz`);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { archive: { type: 'boolean', default: false } } });
if (positionals.length !== 1) throw new Error('usage: npx tsx bench/gpu/pack.ts OUT [--archive]');
await pack(resolve(positionals[0]!), values.archive);
