/**
 * What the data code needs of a configuration. The compiler's DataConfig fits it, and so does a literal in a page: the
 * runtime never imports the compiler.
 */
import { fault, type Location } from '../../errors.ts';

export interface DataOptions {
  readonly source: { readonly name: string; readonly args: Readonly<Record<string, unknown>>; readonly location?: Location };
  /** Fractions of the training rows to set aside, 0 for none; by the seed, or by class, group or time. */
  readonly split: { readonly val: number; readonly test: number; readonly stratify?: boolean; readonly group?: string; readonly time?: string };
  readonly balance?: 'loss' | 'sampler';
  /** Absent: no normalising. What it lacks is fitted on the training rows. */
  readonly normalize?: { readonly mean?: readonly number[]; readonly std?: readonly number[] };
  /** A target of this value is no class: losses ignore it. */
  readonly ignoreIndex?: number;
}

/** Typed access to a source's arguments; a configuration from the compiler has been checked already. */
export class SourceArgs {
  private readonly source: string;
  private readonly args: Readonly<Record<string, unknown>>;

  constructor(source: string, args: Readonly<Record<string, unknown>>) {
    this.source = source;
    this.args = args;
  }

  private wrong(name: string, wanted: string): Error {
    return fault('config', 'data-argument', `${this.source}: \`${name}\` must be ${wanted}.`);
  }

  /** The value, or undefined where it is absent or null. */
  value(name: string): unknown {
    return this.args[name] ?? undefined;
  }

  optionalString(name: string): string | undefined {
    const value = this.value(name);
    if (value !== undefined && typeof value !== 'string') throw this.wrong(name, 'text');
    return value;
  }

  string(name: string): string {
    const value = this.optionalString(name);
    if (value === undefined || value === '') throw this.wrong(name, 'given');
    return value;
  }

  optionalInt(name: string, min: number): number | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min) throw this.wrong(name, `a whole number of at least ${min}`);
    return value;
  }

  int(name: string, min: number, absent: number): number {
    return this.optionalInt(name, min) ?? absent;
  }

  number(name: string, absent: number): number {
    const value = this.value(name) ?? absent;
    if (typeof value !== 'number' || !Number.isFinite(value)) throw this.wrong(name, 'a number');
    return value;
  }

  bool(name: string, absent: boolean): boolean {
    const value = this.value(name) ?? absent;
    if (typeof value !== 'boolean') throw this.wrong(name, 'true or false');
    return value;
  }

  strings(name: string): readonly string[] {
    const value = this.value(name) ?? [];
    if (!Array.isArray(value) || !value.every((v) => typeof v === 'string')) throw this.wrong(name, 'a list of names');
    return value as readonly string[];
  }

  sizes(name: string): readonly number[] | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (list.length === 0 || !list.every((v) => typeof v === 'number' && Number.isSafeInteger(v) && v > 0)) {
      throw this.wrong(name, 'a list of sizes of at least 1');
    }
    return list as readonly number[];
  }

  /** One name, a list of names or a map from fields to names; a lone name is the field `alone`. */
  named(name: string, alone: string): readonly (readonly [field: string, name: string])[] | undefined {
    const value = this.value(name);
    if (value === undefined) return undefined;
    const pairs: readonly (readonly [string, unknown])[] =
      typeof value === 'string' ? [[alone, value]] : Array.isArray(value) ? value.map((v: unknown) => [String(v), v] as const) : typeof value === 'object' && value !== null ? Object.entries(value) : [];
    if (pairs.length === 0 || !pairs.every((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '')) throw this.wrong(name, 'a name, a list of names or a map from fields to names');
    return pairs as readonly (readonly [string, string])[];
  }

  /** A nested map of arguments, empty where absent. */
  map(name: string): SourceArgs {
    const value = this.value(name) ?? {};
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.wrong(name, 'a map');
    return new SourceArgs(`${this.source}.${name}`, value as Readonly<Record<string, unknown>>);
  }
}
