/** `shale schema`: the JSON Schema of the language, for editors. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { packageFile } from './shared/package.ts';

export function schemaCommand(): Command {
  return new Command('schema')
    .summary('print the JSON Schema of the language')
    .description('Prints the JSON Schema of the language, for editors and other tools.')
    .addHelpText(
      'after',
      '\nExample:\n  shale schema > shale.v1.schema.json\n\nand at the head of a configuration, for editors with yaml-language-server:\n  # yaml-language-server: $schema=./shale.v1.schema.json',
    )
    .action(() => {
      process.stdout.write(readFileSync(packageFile('schema', 'shale.v1.schema.json'), 'utf8'));
    });
}
