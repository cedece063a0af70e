/**
 * The passes that can be switched off, one by one, to see what each is good for or to find the one at fault. Results with any
 * of them off equal those with all on within the bound of the reassociation.
 */
import { hintFor } from '../config/suggest.ts';
import { fault } from '../../errors.ts';

/** What each does, for `--help`; in the order in which they work. */
export const PASSES = {
  simplify: 'algebra: identities, constants, movements that cancel',
  masks: 'a ReLU’s and a dropout’s gradient ask their output, not their input',
  attention: 'scores of attention are never written, from a length where that pays',
  prefix: 'frozen layers run once for each row, not in each step',
  layout: 'images channels-last, weights as products want them',
  fuse: 'several ops a kernel',
  recompute: 'cheap values are worked out again where they are read',
  rematerialise: 'one number is kept where several are functions of it',
  ride: 'sums of a tensor that a product reads, too, in the product’s kernel (on software adapters)',
  split: 'long sums of few results in two kernels',
  alias: 'activations share memory once they are not needed',
} as const satisfies Readonly<Record<string, string>>;

export type PassName = keyof typeof PASSES;
export type Passes = ReadonlySet<PassName>;

export const PASS_NAMES = Object.keys(PASSES) as readonly PassName[];

/** No pass switched off. */
export const ALL_ON: Passes = new Set();

/** The passes of a list such as `fuse,split`. Throws `unknown-pass`. */
export function parsePasses(text: string): Passes {
  const names = text.split(',').map((name) => name.trim()).filter((name) => name !== '');
  for (const name of names) {
    if (PASS_NAMES.includes(name as PassName)) continue;
    throw fault('config', 'unknown-pass', `there is no pass \`${name}\``, { hint: hintFor(name, PASS_NAMES) ?? `there are ${PASS_NAMES.join(', ')}` });
  }
  return new Set(names as PassName[]);
}

/** For the plan's choices. */
export function passesText(without: Passes): string {
  const off = PASS_NAMES.filter((name) => without.has(name));
  return off.length === 0 ? 'all' : `all but ${off.join(', ')}`;
}
