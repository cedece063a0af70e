/** The generated files: path from the root → text. */
export function generated(): Promise<ReadonlyMap<string, string>>;
