/** Versions of what is compared and of what it runs on, from the packages as they are installed. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const PACKAGE_FILES: Readonly<Record<string, string>> = {
  shale: 'package.json',
  webgpu: 'node_modules/webgpu/package.json',
  tfjs: 'bench/node_modules/@tensorflow/tfjs/package.json',
  'jax-js': 'bench/node_modules/@jax-js/jax/package.json',
};

export function versionOf(name: string): string {
  const file = PACKAGE_FILES[name];
  if (file === undefined) throw new Error(`no package is known as ${name}`);
  return (JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { version: string }).version;
}
