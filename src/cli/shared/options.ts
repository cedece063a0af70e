/** Options that several commands have, described once. */
import type { Command } from 'commander';

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
