export function isFresh(): boolean;
export function buildIfStale(): Promise<boolean>;
