/** Shale as a contender in a training workload: its configuration compiled and run as `shale train` runs it. */
import { performance } from 'node:perf_hooks';
import type { CompileOptions } from '../../src/compiler/compile.ts';
import type { Plan } from '../../src/plan/types.ts';
import type { Device } from '../../src/runtime/device.ts';
import type { Session } from '../../src/runtime/executor.ts';
import type { Feed } from '../../src/runtime/feed.ts';
import { Pacer } from '../../src/runtime/pacer.ts';
import { RunQueue } from '../../src/runtime/run-queue.ts';
import { BATCHES, CHECK_STEPS, finite, repeated, SGD_LR, type Inputs, type Network } from '../workloads/network.ts';
import type { Prepared } from '../workloads/workload.ts';
import { feedArrays, stepRuns } from '../../src/tune/made-up.ts';
import { deviceFor, openAdapter, planOf, sessionFor, type Adapter } from './model.ts';

/** Updates that may share a submission, as in `train`. */
const MAX_STEPS_PER_SUBMISSION = 256;

class Trainee {
  readonly plan: Plan;
  readonly session: Session;
  private readonly feed: Feed;
  private update = 0;

  private constructor(plan: Plan, session: Session, feed: Feed) {
    this.plan = plan;
    this.session = session;
    this.feed = feed;
  }

  static async start(plan: Plan, session: Session, network: Network, { weights, fields }: Inputs): Promise<Trainee> {
    for (const entry of plan.state) {
      if (entry.role !== 'parameter') continue;
      const values = weights.get(entry.name);
      if (values?.length !== entry.shape.reduce((n, d) => n * d, 1)) throw new Error(`the workload has no parameter ${entry.name} of shape ${JSON.stringify(entry.shape)}`);
      session.writeState(entry, values);
    }
    const missing = network.parameters.filter((p) => !plan.state.some((e) => e.role === 'parameter' && e.name === p.name));
    if (missing.length > 0) throw new Error(`the plan has no parameter ${missing.map((p) => p.name).join(', ')}`);
    return new Trainee(plan, session, await feedArrays(session, fields, network.batch * BATCHES));
  }

  private runs(): ReturnType<typeof stepRuns> {
    const { update, plan } = this;
    this.update++;
    return stepRuns(plan, this.feed, update, (update % BATCHES) * plan.maxRows);
  }

  /** One update, waited for; its loss. */
  async step(): Promise<number> {
    const logs = await this.session.submit(this.runs());
    if (logs[logs.length - 1]!.status !== 0) throw new Error(`update ${this.update} did not land`);
    return finite(logs[0]!.loss!);
  }

  /** Updates for about `ms`, several to a submission and two submissions on their way, as `train` does; milliseconds of one. */
  async pipelined(ms: number): Promise<number> {
    const pacer = new Pacer({ limit: MAX_STEPS_PER_SUBMISSION });
    const queue = new RunQueue(this.session, pacer, (run) => run.program === 'update');
    const go = async (until: (steps: number) => boolean): Promise<number> => {
      let steps = 0;
      while (!until(steps)) {
        const chunk = pacer.steps;
        for (let i = 0; i < chunk; i++) for (const run of this.runs()) await queue.add(run, (log) => log.loss !== undefined && finite(log.loss));
        await queue.flush();
        steps += chunk;
      }
      await queue.drain();
      return steps;
    };
    await go((steps) => steps >= 4);
    pacer.skip();
    const start = performance.now();
    const steps = await go(() => performance.now() - start >= ms);
    return (performance.now() - start) / steps;
  }
}

export interface ShaleOptions {
  /** Default: the one that the platform gives, opened meanwhile. */
  readonly adapter?: Adapter;
  readonly compile?: CompileOptions | undefined;
}

export async function prepareShale(network: Network, inputs: Inputs, options: ShaleOptions = {}): Promise<Prepared> {
  const adapter = options.adapter ?? (await openAdapter());
  const model = (set: readonly string[]): ReturnType<typeof planOf> => planOf(network.config, adapter, { set: [`data.batch_size=${network.batch}`, ...set], ...(options.compile === undefined ? {} : { compile: options.compile }) });
  const { plan, config, compile } = await model([]);
  const start = performance.now();
  const device = await deviceFor(plan, adapter);
  const session = await sessionFor(plan, device);
  const trainee = await Trainee.start(plan, session, network, inputs);
  return {
    dataBytes: [...inputs.fields.values()].reduce((n, rows) => n + rows.byteLength, 0),
    stages: { config, compile, session: performance.now() - start },
    step: async () => void (await trainee.step()),
    pipelined: (ms) => trainee.pipelined(ms),
    check: async () => ({
      'loss with SGD': await losses(model, device, network, inputs, [`train.optimizer={sgd: {lr: ${SGD_LR}}}`]),
      'loss with Adam': await losses(model, device, network, inputs, []),
    }),
  };
}

/** Losses from the initial weights without dropout. On the device that is timed, whose pipelines serve here, too. */
async function losses(model: (set: readonly string[]) => ReturnType<typeof planOf>, device: Device, network: Network, inputs: Inputs, set: readonly string[]): Promise<number[]> {
  const { plan } = await model([...set, ...network.dropouts.map((path) => `${path}=0`)]);
  const session = await sessionFor(plan, device);
  try {
    const trainee = await Trainee.start(plan, session, network, inputs);
    return await repeated(CHECK_STEPS, () => trainee.step());
  } finally {
    session.dispose();
  }
}
