/**
 * Reads resolved arguments with the type that their spec promises. A wrong type here is a bug of the config phase, not
 * a user's fault: those are found before a layer is built.
 */
import type { Args, ArgValue } from '../config/args.ts';

function wrong(name: string, expected: string, value: ArgValue | undefined): never {
  throw new Error(`argument ${name}: expected ${expected}, got ${JSON.stringify(value)}`);
}

export function numberOf(args: Args, name: string): number {
  const value = args[name];
  return typeof value === 'number' ? value : wrong(name, 'a number', value);
}

/** `undefined` where the argument is `null` or absent. */
export function optionalNumber(args: Args, name: string): number | undefined {
  return args[name] === null || args[name] === undefined ? undefined : numberOf(args, name);
}

export function booleanOf(args: Args, name: string): boolean {
  const value = args[name];
  return typeof value === 'boolean' ? value : wrong(name, 'a boolean', value);
}

export function stringOf(args: Args, name: string): string {
  const value = args[name];
  return typeof value === 'string' ? value : wrong(name, 'a string', value);
}

export function numbersOf(args: Args, name: string): readonly number[] {
  const value = args[name];
  return Array.isArray(value) && value.every((v): v is number => typeof v === 'number') ? value : wrong(name, 'a list of numbers', value);
}

export function optionalNumbers(args: Args, name: string): readonly number[] | undefined {
  return args[name] === null || args[name] === undefined ? undefined : numbersOf(args, name);
}

/** One number for each of `axes` axes, height before width. */
export function sizesOf(args: Args, name: string, axes: number): readonly number[] {
  const value = args[name];
  if (typeof value === 'number') return new Array<number>(axes).fill(value);
  const list = numbersOf(args, name);
  return list.length === axes ? list : wrong(name, `${axes} numbers`, value);
}

export function optionalSizes(args: Args, name: string, axes: number): readonly number[] | undefined {
  return args[name] === null || args[name] === undefined ? undefined : sizesOf(args, name, axes);
}
