/** What `shale tune` would find for a step on the adapter at hand, kept nowhere. */
import type { Compilation } from '../../src/compiler/compile.ts';
import { CHOICES_FORMAT, CHOICES_VERSION, type ScheduleChoices } from '../../src/compiler/passes/schedules.ts';
import { requestDevice } from '../../src/runtime/device.ts';
import { tune } from '../../src/tune/tune.ts';
import type { Adapter } from '../shale/model.ts';

export interface Tuning {
  readonly choices: ScheduleChoices;
  readonly report: {
    /** Kernels that were measured, and those of them that run otherwise now, in words. */
    readonly measured: number;
    readonly faster: readonly string[];
    /** Candidates that gave other results than the plain schedule. */
    readonly rejected: readonly string[];
    /** Dear kernels that there was no time for. */
    readonly left: number;
    readonly seconds: number;
  };
}

export async function tuningOf(step: Pick<Compilation, 'plan' | 'programs'>, { gpu, profile }: Adapter, ms: number): Promise<Tuning> {
  const device = await requestDevice(gpu, { features: profile.features.filter((f) => f !== 'timestamp-query'), limits: { ...profile.limits } }, { optionalFeatures: ['timestamp-query'] });
  try {
    const started = performance.now();
    const { kernels, left } = await tune({ compilation: step, target: profile, device, budget: ms });
    const faster = kernels.filter((k) => k.outcome === 'faster');
    return {
      choices: { format: CHOICES_FORMAT, version: CHOICES_VERSION, kernels: Object.fromEntries(faster.map(({ step: { key }, choice }) => [key, choice!])) },
      report: {
        measured: kernels.filter((k) => k.outcome !== 'skipped').length,
        faster: faster.map(({ step: { kernel }, choice, before, after }) => `${kernel.name}: ${JSON.stringify(choice!.schedule)}, ${before.toFixed(1)} to ${after.toFixed(1)} us`),
        rejected: kernels.flatMap(({ step: { kernel }, rejected }) => rejected.map((why) => `${kernel.name}: ${why}`)),
        left,
        seconds: (performance.now() - started) / 1000,
      },
    };
  } finally {
    device.destroy();
  }
}
