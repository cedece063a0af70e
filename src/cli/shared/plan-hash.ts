/** What two runs must share to be the same run, bit for bit. */
import { sha256 } from '../../plan/hash.ts';
import type { Plan } from '../../plan/types.ts';

/** Where things come from, what they are called and how long a run lasts change no bit of a step. */
const IMMATERIAL = new Set(['origins', 'origin', 'location', 'label', 'epochs', 'steps']);

/** Hex SHA-256 of all of a plan that training depends on. */
export function planHash(plan: Plan): string {
  const { name: _, ...rest } = plan;
  return sha256(JSON.stringify(rest, (key, value: unknown) => (IMMATERIAL.has(key) ? undefined : value)));
}
