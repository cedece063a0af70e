/**
 * `data.json` of a run: what its data source said of itself, with everything that was fitted on the training rows, so that the
 * trained model can be used where the data are not, and new rows are read as those that it learned from.
 */
import { existsSync } from 'node:fs';
import { fault } from '../../errors.ts';
import type { DataSpec } from '../../plan/data-spec.ts';
import { checkDataSpecShape } from '../../plan/schema.ts';
import { readTextFile } from './files.ts';
import type { RunFolder } from './run-folder.ts';

const NAME = 'data.json';
const FORMAT = 'shale.data';
const VERSION = 1;

export function writeDataFile(folder: RunFolder, spec: DataSpec): Promise<void> {
  // Where the source stands in the configuration is for messages of the run that wrote it.
  const { location: _, ...kept } = spec;
  return folder.write(NAME, `${JSON.stringify({ format: FORMAT, version: VERSION, spec: kept }, null, 2)}\n`);
}

/** Undefined where the run has none. @throws ShaleError `manifest-damaged`, `manifest-version`. */
export function readDataFile(folder: RunFolder): DataSpec | undefined {
  const file = folder.file(NAME);
  if (!existsSync(file)) return undefined;
  let content: { readonly format?: unknown; readonly version?: unknown; readonly spec?: unknown } | null;
  try {
    content = JSON.parse(readTextFile('data', file)) as typeof content;
  } catch (cause) {
    throw fault('data', 'manifest-damaged', `${file} is not JSON`, { cause });
  }
  if (content?.format !== FORMAT) throw fault('data', 'manifest-damaged', `${file} does not say what a run's data are`);
  if (content.version !== VERSION) throw fault('data', 'manifest-version', `${file} has version ${String(content.version)}; this Shale reads version ${VERSION}`);
  const [problem] = checkDataSpecShape(content.spec);
  if (problem !== undefined) throw fault('data', 'manifest-damaged', `${file} is damaged: ${problem}`);
  return content.spec as DataSpec;
}
