/**
 * One workload, all contenders: cold starts, agreement, counts, then rounds in which each contender has its turn. Only
 * one of them works at any time; the others' processes wait.
 */
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { ContenderName, Workload } from '../workloads/workload.ts';
import { agreement, type Agreement, type CheckValues } from './agree.ts';
import { Child } from './child.ts';
import { isRoundDue, WARM_MS, type Effort } from './effort.ts';
import type { About, Cold, StepCounts } from './protocol.ts';
import { median } from '../../src/tune/statistics.ts';
import { medianInterval, spread, type Spread } from './stats.ts';

export interface ContenderResult {
  readonly contender: ContenderName;
  readonly about: About;
  readonly cold: Cold;
  readonly counts: StepCounts;
  /** Milliseconds of a step that is waited for, over all turns. */
  readonly step: Spread;
  /** Milliseconds of a step where steps follow each other without waiting; absent where the contender has no such way. */
  readonly pipelined?: Spread;
  /** This contender's median of a round by the reference's of the same round, spread over the rounds. */
  readonly ratio: Spread;
  /** Where the median of such ratios lies with 95 % confidence; absent where the rounds were too few to tell. */
  readonly interval?: readonly [number, number];
}

export interface Comparison {
  readonly workload: string;
  readonly title: string;
  /** Of a unit of work, where the workload tells. */
  readonly flops?: number;
  readonly adapter: string;
  readonly agreements: readonly Agreement[];
  /** Absent where the contenders disagree: then there is nothing to compare. */
  readonly results?: readonly ContenderResult[];
  readonly checks: Readonly<Record<string, CheckValues>>;
  readonly rounds: number;
  /** Load averages over a minute, before and after: above the number of busy cores that the contenders need, times are inflated. */
  readonly load: readonly [number, number];
  readonly seconds: number;
  /** What they went to. */
  readonly phases: Readonly<Record<string, number>>;
}

/** The first contender is the reference of agreements and ratios. `until`, by `performance.now()`, is when rounds beyond the fewest end. `say` is told what goes on. */
export async function compare(workload: Workload, contenders: readonly ContenderName[], effort: Effort, until: number, say: (text: string) => void): Promise<Comparison> {
  const begun = performance.now();
  const before = loadavg()[0]!;
  const children: Child[] = [];
  const phases: Record<string, number> = {};
  let since = begun;
  const phase = (name: string): void => {
    const now = performance.now();
    phases[name] = (now - since) / 1000;
    since = now;
  };
  try {
    const cold: { about: About; cold: Cold }[] = [];
    for (const name of contenders) {
      const child = new Child(name, workload.name);
      children.push(child);
      const started = await child.ask('prepare');
      cold.push(started);
      say(`${workload.name}: ${name} ${started.about.version}, first step after ${(started.cold.firstStepMs / 1000).toFixed(1)} s`);
    }
    const adapters = [...new Set(cold.map((c) => c.about.adapter))];
    if (adapters.length > 1) throw new Error(`the contenders run on different adapters: ${adapters.join('; ')}`);

    phase('cold starts');
    const counts: StepCounts[] = [];
    for (const child of children) {
      await child.ask('warm', { steps: effort.warmSteps, ms: WARM_MS });
      counts.push(await child.ask('count'));
    }

    phase('counts');
    const checks: [ContenderName, CheckValues][] = [];
    for (const child of children) checks.push([child.contender, await child.ask('check')]);
    const agreements = agreement(workload.checks, checks);
    for (const a of agreements) say(`${workload.name}: ${a.check}, ${a.contender}: differs by ${a.difference.toExponential(1)} (${a.agrees ? 'within' : 'MORE THAN'} ${a.tolerance})`);
    const common = { workload: workload.name, title: workload.title, ...(workload.flops === undefined ? {} : { flops: workload.flops }), adapter: adapters[0]!, agreements, checks: Object.fromEntries(checks) };
    const load = (): readonly [number, number] => [before, loadavg()[0]!];
    const seconds = (): number => (performance.now() - begun) / 1000;
    phase('checks');
    if (agreements.some((a) => !a.agrees)) return { ...common, rounds: 0, load: load(), seconds: seconds(), phases };

    for (const child of children) await child.ask('warm', { steps: effort.warmSteps, ms: WARM_MS });
    const steps: number[][] = children.map(() => []);
    const pipelined: number[][] = children.map(() => []);
    const ratios: number[][] = children.map(() => []);
    const started = performance.now();
    let rounds = 0;
    while (isRoundDue(effort, ratios.slice(1), performance.now() - started, until - started)) {
      const medians: number[] = [];
      for (let turn = 0; turn < children.length; turn++) {
        // Each round begins with another contender, so that none always follows the same one.
        const i = (turn + rounds) % children.length;
        const times = await children[i]!.ask('sample', { ms: effort.turnMs });
        steps[i]!.push(...times);
        medians[i] = median(times);
        const fast = await children[i]!.ask('pipelined', { ms: effort.turnMs });
        if (fast !== null) pipelined[i]!.push(fast);
      }
      medians.forEach((ms, i) => ratios[i]!.push(ms / medians[0]!));
      rounds++;
    }
    phase('rounds');
    const results = children.map(({ contender }, i): ContenderResult => {
      const interval = i === 0 ? undefined : medianInterval(ratios[i]!);
      return {
        contender,
        ...cold[i]!,
        counts: counts[i]!,
        step: spread(steps[i]!),
        ...(pipelined[i]!.length > 0 ? { pipelined: spread(pipelined[i]!) } : {}),
        ratio: spread(ratios[i]!),
        ...(interval === undefined ? {} : { interval }),
      };
    });
    return { ...common, results, rounds, load: load(), seconds: seconds(), phases };
  } finally {
    await Promise.all(children.map((child) => child.close()));
  }
}
