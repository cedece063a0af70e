/** `train.memory_limit`: bytes, or a number with a unit. */
import type { ArgValue } from './args.ts';
import type { CheckContext } from './check.ts';
import type { TrainConfig } from './types.ts';
import type { Tree } from './tree.ts';

const UNITS: Readonly<Record<string, number>> = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30, tib: 2 ** 40 };

/** Undefined where it is wrong (reported), or its type was (reported before). */
export function readMemoryLimit(tree: Tree, value: ArgValue | undefined, context: CheckContext): TrainConfig['memoryLimit'] | undefined {
  if (typeof value === 'number') return { bytes: value, location: tree.location };
  if (typeof value !== 'string') return undefined;
  const [, number, unit = 'B'] = /^([0-9]+(?:\.[0-9]+)?) *([KMGT]?i?B)?$/i.exec(value.trim()) ?? [];
  const bytes = number === undefined ? NaN : Math.floor(Number(number) * (UNITS[unit.toLowerCase()] ?? NaN));
  if (bytes >= 1 && bytes <= Number.MAX_SAFE_INTEGER) return { bytes, location: tree.location };
  context.report.error('wrong-type', tree.location, `\`memory_limit\` must be a number of bytes or a number with a unit, not ${JSON.stringify(value)}`, { hint: 'such as 256MiB, 1.5GB or 268435456' });
  return undefined;
}
