#!/usr/bin/env node
// The `shale` command. In a clone it builds dist/cli.cjs first where that is missing or older than the sources; an installed
// package has no sources and runs what it came with.
import { existsSync } from 'node:fs';
import { runCached } from './code-cache.js';

const bundle = new URL('../dist/cli.cjs', import.meta.url);
const builder = new URL('../scripts/build.mjs', import.meta.url);

if (process.env.SHALE_BUILD !== 'never' && existsSync(builder)) {
  const { buildIfStale } = await import(builder.href);
  try {
    await buildIfStale();
  } catch (error) {
    const missing = error.code === 'ERR_MODULE_NOT_FOUND';
    console.error(missing ? 'shale: packages are not installed; run `npm run setup` first' : 'shale: the build failed');
    process.exit(missing ? 2 : 1);
  }
}
runCached(bundle);
