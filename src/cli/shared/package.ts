/** The package's own files beside the code: its version, the schema, the configurations that `init` starts from. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../../package.json' with { type: 'json' };

export const VERSION: string = manifest.version;

/** Path of a file of the package. The bundle lies in dist/, the sources lie deeper: the root is where package.json is. */
export function packageFile(...path: string[]): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, ...path);
}
