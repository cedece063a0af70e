/**
 * `npm run bench`: Shale beside TensorFlow.js and jax-js on this machine's WebGPU adapter, in one run. See
 * docs/benchmarks.md for what is measured and how.
 */
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { compare, type Comparison, type Effort } from './harness/compare.ts';
import { makeReport, saveReport, summary, table } from './harness/report.ts';
import { measureScaling, SCALING } from './scaling/measure.ts';
import { broken, scalingTable } from './scaling/report.ts';
import { WORKLOADS } from './workloads/registry.ts';
import type { ContenderName } from './workloads/workload.ts';

const USAGE = `Usage: npm run bench -- [--quick] [--only WORKLOAD]… [--against NAME]… [--scaling] [--out FOLDER] [--no-save]

  --quick      the CNN at batch 100 only, few rounds
  --only       a workload by name; may be repeated
  --against    tfjs or jax-js; may be repeated; default both
  --scaling    only how compile time, step time and memory grow (a run of all workloads ends with it)
  --out        folder for the results (bench/results)
  --no-save    print only
  --list       the workloads' names

Exit code 1 where contenders disagree, one of them fails, or something grows more than linearly.`;

const QUICK: Effort = { minRounds: 3, maxRounds: 7, budgetMs: 40_000, turnMs: 300, warmSteps: 1 };
const FULL: Effort = { minRounds: 7, maxRounds: 25, budgetMs: 120_000, turnMs: 500, warmSteps: 3 };

const PEERS: readonly ContenderName[] = ['tfjs', 'jax-js'];

function chosen<T extends string>(given: readonly string[], known: readonly T[], what: string): T[] {
  for (const name of given) if (!known.includes(name as T)) throw new Error(`no ${what} is called ${name}; there is ${known.join(', ')}`);
  return known.filter((name) => given.length === 0 || given.includes(name));
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      against: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: fileURLToPath(new URL('./results', import.meta.url)) },
      scaling: { type: 'boolean', default: false },
      'no-save': { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.list) {
    for (const { name, title } of WORKLOADS) console.log(`${name.padEnd(24)} ${title}`);
    return 0;
  }
  const contenders: ContenderName[] = ['shale', ...chosen(values.against, PEERS, 'peer')];
  const names = chosen(values.only, WORKLOADS.map((w) => w.name), 'workload');
  const workloads = values.scaling ? [] : WORKLOADS.filter((w) => names.includes(w.name) && (w.quick || !values.quick || values.only.length > 0));
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  const comparisons: Comparison[] = [];
  let failed = false;
  for (const workload of workloads) {
    try {
      const comparison = await compare(workload, contenders, values.quick ? QUICK : FULL, say);
      comparisons.push(comparison);
      failed ||= comparison.results === undefined;
      console.log(`\n${table(comparison)}\n`);
    } catch (error) {
      failed = true;
      process.stderr.write(`${workload.name}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  if (comparisons.length > 1) console.log(`${summary(comparisons)}\n`);
  const scaling = values.scaling || (!values.quick && values.only.length === 0) ? await measureScaling(SCALING, say) : undefined;
  if (scaling) {
    failed ||= broken(scaling).length > 0;
    console.log(`${scalingTable(scaling)}\n`);
  }
  if ((comparisons.length > 0 || scaling) && !values['no-save']) {
    const report = makeReport(comparisons, new Date(), scaling);
    console.log(`${report.adapter}; ${report.machine.dawn}, Node ${report.machine.node}, ${report.machine.cores} cores`);
    console.log(`written to ${saveReport(report, values.out)}`);
  }
  return failed ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
