/** Placeholder until the table lands. */
import type { Kernel, Schedule } from '../compiler/kernel/ir.ts';
import type { Target } from '../compiler/target.ts';

export function chooseSchedule(_kernel: Kernel, _target: Target): Schedule {
  return { kind: 'loop', workgroup: 64 };
}
