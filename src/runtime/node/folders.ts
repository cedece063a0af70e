/**
 * Making a folder with its parents. Node's own recursive mkdir never returns where a parent exists but refuses entries with
 * ENOENT, as /proc does; one level at a time ends with the system's error.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Throws the system's error (EACCES, ENOENT, EROFS, EEXIST where a file is in the way) for the level that failed. */
export function makeFolders(path: string): void {
  const missing: string[] = [];
  let at = resolve(path);
  while (!existsSync(at) && dirname(at) !== at) {
    missing.unshift(at);
    at = dirname(at);
  }
  if (missing.length === 0 && !statSync(at).isDirectory()) mkdirSync(at);
  for (const folder of missing) {
    try {
      mkdirSync(folder);
    } catch (error) {
      // Another process may have been faster.
      if (!existsSync(folder) || !statSync(folder).isDirectory()) throw error;
    }
  }
}
