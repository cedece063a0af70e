/** Options that several commands have, described once. */
import type { Command } from 'commander';
import { parsePasses, PASSES, type Passes } from '../../compiler/passes/switches.ts';
import { columns } from './terminal.ts';
import { entry } from './text.ts';

export interface ConfigFlags {
  readonly set?: readonly string[];
  readonly strict?: true;
}

export function withConfigFlags(command: Command): Command {
  return command
    .option('--set <path=value>', 'change a value, as if the file said so; may be repeated', collect)
    .option('--strict', 'warnings such as unused variables are errors');
}

export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** `--without fuse,split`, with the list of passes behind the options. */
export function withPasses(command: Command): Command {
  return command
    .option('--without <passes>', 'switch passes of the compiler off: names with commas between', (text: string, before: Passes | undefined): Passes => new Set([...(before ?? []), ...parsePasses(text)]))
    .addHelpText('after', () => `\nPasses:\n${Object.entries(PASSES).flatMap(([name, what]) => entry(name, what, 13, columns(process.stdout))).join('\n')}`);
}

/** What `--no-tune` says of itself. */
export const NO_TUNE = 'ignore what `shale tune` measured on this adapter';
