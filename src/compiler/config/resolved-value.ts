/** Resolved values: made by the checks, read by the phases after them as plain arguments. */
import type { Location } from '../../errors.ts';
import type { Args, ArgValue } from './args.ts';
import type { ResolvedValue, ValueOrigin } from './types.ts';

export const DEFAULT: ValueOrigin = { kind: 'default' };

/** The name that `--set` goes by where a place needs a file; its lines are the changes in order. */
export const SET_FILE = '--set';

/** Tells where the value at a place comes from; `sets` are the changes of the command line. */
export function originsWith(sets: readonly string[]): (location: Location) => ValueOrigin {
  return (location) => (location.file === SET_FILE ? { kind: 'set', text: sets[location.line - 1] ?? '' } : { kind: 'file', location });
}

export function resolvedScalar(value: ArgValue, origin: ValueOrigin): ResolvedValue {
  return { kind: 'scalar', value, origin };
}

export function resolvedMap(entries: readonly (readonly [string, ResolvedValue | undefined])[]): ResolvedValue {
  return { kind: 'map', entries: entries.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }])) };
}

export function plain(value: ResolvedValue): ArgValue {
  switch (value.kind) {
    case 'scalar':
      return value.value;
    case 'list':
      return value.items.map(plain);
    case 'map':
      return plainMap(value);
  }
}

/** Without a prototype: an argument's name never means anything else. */
export function plainMap(value: ResolvedValue): Args {
  const args = Object.create(null) as Record<string, ArgValue>;
  if (value.kind === 'map') for (const { key, value: item } of value.entries) args[key] = plain(item);
  return args;
}
