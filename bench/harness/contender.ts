/**
 * One contender's process: `contender.ts NAME WORKLOAD`, forked by the harness. WebGPU is made global here for the peers,
 * which want a browser; what they do to the process stays in it.
 */
import { performance } from 'node:perf_hooks';
import { create, globals } from 'webgpu';
import { loadJax, startJax } from '../peers/jax.ts';
import { loadTfjs, startTfjs } from '../peers/tfjs.ts';
import { WORKLOADS } from '../workloads/registry.ts';
import type { Contest, Prepared } from '../workloads/workload.ts';
import { Counters, type WebGpuClasses } from './counters.ts';
import type { Answer, Handlers, Request } from './protocol.ts';
import { sampleSteps } from './sample.ts';
import { versionOf } from './versions.ts';

const [name, workloadName] = process.argv.slice(2);
const workload = WORKLOADS.find((w) => w.name === workloadName);
if (!workload) throw new Error(`no workload is called ${workloadName}`);

const counters = new Counters(globals as unknown as WebGpuClasses);

/** Kept for as long as the process lives: Dawn ends with the object that `create` gave. */
let instance: GPU | undefined;

/** As a page has it. */
function beBrowser(): void {
  Object.assign(globalThis, globals);
  instance = create([]);
  Object.defineProperty(globalThis, 'navigator', { value: { gpu: instance, userAgent: 'Node' }, configurable: true });
}

/** Loads the library; what it gives starts the clock of the cold start. */
async function load({ shale, tfjs, jax }: Contest): Promise<() => Promise<Prepared>> {
  switch (name) {
    case 'shale':
      return shale;
    case 'tfjs': {
      beBrowser();
      const tf = loadTfjs();
      return async () => {
        await startTfjs(tf);
        return tfjs(tf);
      };
    }
    case 'jax-js': {
      beBrowser();
      const module = await loadJax();
      return async () => {
        await startJax(module);
        return jax(module);
      };
    }
    default:
      throw new Error(`no contender is called ${name}`);
  }
}

let prepared: Prepared | undefined;

function ready(): Prepared {
  if (!prepared) throw new Error('asked before it was prepared');
  return prepared;
}

const handlers: Handlers = {
  prepare: async () => {
    const contest = workload.make();
    const importing = performance.now();
    const prepare = await load(contest);
    const started = performance.now();
    prepared = await prepare();
    await prepared.step();
    const firstStepMs = performance.now() - started;
    const adapter = [...new Set(counters.adapters)];
    if (adapter.length !== 1) throw new Error(`it asked for ${adapter.length} different adapters: ${adapter.join('; ')}`);
    return {
      about: { adapter: adapter[0]!, version: versionOf(name as string) },
      cold: { importMs: name === 'shale' ? null : started - importing, firstStepMs, stages: prepared.stages ?? {}, dataBytes: prepared.dataBytes },
    };
  },
  warm: async ({ steps, ms }) => {
    const begun = performance.now();
    for (let i = 0; i < steps && (i === 0 || performance.now() - begun < ms); i++) await ready().step();
    return null;
  },
  count: async () => {
    const before = counters.read();
    await ready().step();
    return { step: counters.read(before), all: counters.read(), memory: counters.memory() };
  },
  check: () => ready().check(),
  sample: ({ ms }) => sampleSteps(() => ready().step(), ms),
  pipelined: async ({ ms }) => (await ready().pipelined?.(ms)) ?? null,
};

process.on('message', (message: Request) => {
  const handler = handlers[message.name] as (takes: unknown) => Promise<unknown>;
  handler(message.takes).then(
    (gives) => process.send!({ id: message.id, gives } satisfies Answer),
    (error: unknown) => process.send!({ id: message.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies Answer),
  );
});
process.on('disconnect', () => process.exit(0));
