// Runs the bundle from V8's code cache: what a command compiled of it in one run, the next run has. Reading, compiling and warming
// up the compiler's code costs more than the compiler's work on a small model.
//
// The cache lies beside the bundle, in a folder `cache`, a file for each version of Node: whoever may write there may change the
// bundle as well. Where nobody may, all goes on without it. V8 refuses what another version or other flags made.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';

const HEAD = '(function (require, shaleUrl, shaleImport) {';
const USAGE_FAULT = 2;

/** Runs the script at `url`; NODE_DISABLE_COMPILE_CACHE=1 leaves the cache alone, as it does Node's own. */
export function runCached(url) {
  const path = fileURLToPath(url);
  const bytes = readFileSync(path);
  const cache = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : cacheFile(url, bytes);
  // Code that a run did not need for a while must still be there when the cache is written.
  if (cache !== undefined) v8.setFlagsFromString('--no-flush-bytecode');
  const known = cache === undefined ? undefined : read(cache);
  const script = new vm.Script(`${HEAD}${bytes.toString('latin1')}\n})`, { filename: path, columnOffset: -HEAD.length, cachedData: known?.data });
  const commands = known === undefined || script.cachedDataRejected ? [] : known.commands;
  const command = process.argv[2] ?? '';
  // The cache grows by what a command needed that no run before had; a misspelt one needs nothing.
  if (cache !== undefined && !commands.includes(command)) {
    process.once('exit', (code) => {
      if (code !== USAGE_FAULT) write(cache, [...commands, command], () => script.createCachedData());
    });
  }
  script.runInThisContext()(createRequire(url), url.href, (name) => import(name));
}

/** Another bundle has another file. V8 compares the sizes alone, and packages are unpacked with one time for all versions. */
function cacheFile(url, bytes) {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return new URL(`cache/${process.version}-${process.arch}-${hash.slice(0, 16)}`, url);
}

/** A line of JSON, then the data. */
function read(file) {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(10);
    const { commands, length } = JSON.parse(bytes.toString('utf8', 0, end));
    const data = bytes.subarray(end + 1);
    return data.length === length ? { commands, data } : undefined;
  } catch {
    return undefined;
  }
}

/** Written whole or not at all: other processes read it. */
function write(file, commands, make) {
  try {
    const folder = new URL('.', file);
    const part = new URL(`.${process.pid}`, folder);
    mkdirSync(folder, { recursive: true });
    writeFileSync(part, '');
    const data = make();
    writeFileSync(part, Buffer.concat([Buffer.from(`${JSON.stringify({ commands, length: data.length })}\n`), data]));
    renameSync(part, file);
  } catch {
    // A folder that only its owner may write to.
  }
}
