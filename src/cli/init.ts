/** `shale init`: a configuration to start from, copied from the package's own. */
import { constants, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Command } from 'commander';
import { hintFor } from '../compiler/config/suggest.ts';
import { fault } from '../errors.ts';
import { makeFolders } from '../runtime/node/folders.ts';
import { fileFault } from './shared/files.ts';
import { packageFile } from './shared/package.ts';
import { columns, out, say } from './shared/terminal.ts';
import { entry } from './shared/text.ts';

const DEFAULT_TEMPLATE = 'quickstart';

export function initCommand(): Command {
  return new Command('init')
    .summary('write a configuration to start from')
    .description(`Writes a configuration to start from; \`shale init --list\` names the templates.`)
    .argument('[template]', 'which one', DEFAULT_TEMPLATE)
    .option('-o, --out <file>', 'where to write it (default: TEMPLATE.yaml)')
    .option('--list', 'list the templates')
    .addHelpText('after', '\nExample:\n  shale init mnist-cnn -o my-model.yaml')
    .action((template: string, options: { readonly out?: string; readonly list?: true }) => {
      const templates = readTemplates();
      if (options.list) return listTemplates(templates);
      const text = templates.get(template);
      if (text === undefined) {
        throw fault('config', 'unknown-template', `there is no template \`${template}\``, { hint: hintFor(template, [...templates.keys()]) ?? '`shale init --list` names them' });
      }
      write(options.out ?? `${template}.yaml`, text);
    });
}

function readTemplates(): Map<string, string> {
  // Those in templates/ need something of the user's: a file, the names of columns.
  const files = ['configs', join('configs', 'templates')].flatMap((folder) => readdirSync(packageFile(folder)).map((name) => packageFile(folder, name)));
  const templates = files.filter((file) => file.endsWith('.yaml')).map((file) => [basename(file, '.yaml'), readFileSync(file, 'utf8')] as const);
  return new Map(templates.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function listTemplates(templates: ReadonlyMap<string, string>): void {
  const width = Math.max(...[...templates.keys()].map((name) => name.length));
  for (const [name, text] of templates) for (const line of entry(name, summary(text), width, columns(process.stdout))) out(line);
}

/** The first sentence of a template's comment says what it is; the editor's line does not count. */
function summary(text: string): string {
  const lines = text.split('\n').filter((line) => !line.includes('$schema='));
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comment = lines.slice(0, end).map((line) => line.replace(/^#\s*/, '')).join(' ');
  return comment.split(/(?<=\.) (?=[A-Z`])/)[0] ?? '';
}

/** Data that lie beside the package's configurations are copied along, to where the configuration names them. */
function copyData(file: string, text: string): void {
  for (const [, name] of text.matchAll(/\bdata\/([\w-]+\.\w+)/g)) {
    const own = packageFile('configs', 'data', name!);
    const copy = join(dirname(file), 'data', name!);
    if (!existsSync(own) || existsSync(copy)) continue;
    try {
      makeFolders(dirname(copy));
      copyFileSync(own, copy, constants.COPYFILE_EXCL);
    } catch (error) {
      throw fileFault('config', error, copy, 'write');
    }
    say(`wrote ${copy}`);
  }
}

function write(file: string, text: string): void {
  // The schema is found from where the file comes to lie.
  const schema = relative(dirname(resolve(file)), packageFile('schema', 'shale.v1.schema.json')).split(sep).join('/');
  const path = schema.startsWith('.') ? schema : `./${schema}`;
  try {
    writeFileSync(file, text.replace(/(\$schema=)\S+/, `$1${path}`), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw fault('config', 'file-exists', `${file} exists already and is left as it is`, { hint: 'name another file with --out', cause: error });
    }
    throw fileFault('config', error, file, 'write');
  }
  copyData(file, text);
  say(`wrote ${file}; next: shale train ${file}`);
}
