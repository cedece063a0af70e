/** Paths as text, with forward slashes: the compiler reads no files, but paths are relative to the file that names them. */

export function isAbsolute(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);
}

/** `path` as seen from where `file` is seen: `configs/a.yaml` and `./b.yaml` give `configs/b.yaml`. */
export function relativeTo(file: string, path: string): string {
  return isAbsolute(path) ? path : normalise(`${folderOf(file)}${path}`);
}

/** The part up to and with the last separator; empty for a bare name. */
function folderOf(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

/** Drops `.` and resolves `..` where a folder stands before it. */
function normalise(path: string): string {
  const root = /^(?:[A-Za-z]:)?[\\/]/.exec(path)?.[0] ?? '';
  const parts: string[] = [];
  for (const part of path.slice(root.length).split(/[\\/]/)) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || root === '') parts.push(part);
  }
  return root + parts.join('/');
}

/** The file's name without folder and ending. */
export function baseName(file: string): string {
  return file.slice(folderOf(file).length).replace(/\.(ya?ml|json)$/i, '');
}
