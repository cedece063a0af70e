export type Run = (command: string, args: readonly string[], options?: { capture?: boolean; env?: Record<string, string> }) => { status: number; stdout: string };
export function aptInstall(what: { packages: readonly string[]; from?: string }, options?: { run?: Run; etc?: string; simulate?: boolean }): void;
export function sourceLine(targets: string, suite: string, keyring: boolean): string | undefined;
