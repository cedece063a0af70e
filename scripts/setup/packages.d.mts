export function missingPackages(root: string): string[];
export function installPackages(root: string, log: (line: string) => void): void;
export function linkBin(root: string): void;
