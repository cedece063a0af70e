/**
 * `npm run bench`: Shale beside TensorFlow.js and jax-js on this machine's WebGPU adapter, in one run. See
 * docs/benchmarks.md for what is measured and how.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { compare, type Comparison } from './harness/compare.ts';
import { FULL, QUICK } from './harness/effort.ts';
import { measuredSection, readReports, replaceSection } from './harness/markdown.ts';
import { makeReport, saveReport, summary, table, type Report } from './harness/report.ts';
import { measureScaling, SCALING } from './scaling/measure.ts';
import { broken, scalingTable } from './scaling/report.ts';
import { WORKLOADS } from './workloads/registry.ts';
import type { ContenderName } from './workloads/workload.ts';

const USAGE = `Usage: npm run bench -- [--quick] [--only WORKLOAD]… [--against NAME]… [--budget MINUTES]
                        [--scaling] [--out FOLDER] [--no-save]
       npm run bench -- --table [--into PAGE] FILE…

  --quick      the CNN at batch 100 only, few rounds
  --only       a workload by name; may be repeated
  --against    tfjs or jax-js; may be repeated; default both
  --budget     minutes that a run of all workloads may take, about (30): rounds
               end early where time runs short, though not before the fewest
  --scaling    only how compile time, step time and memory grow (a run of all
               workloads ends with it)
  --out        folder for the results (bench/results)
  --no-save    print only
  --list       the workloads' names
  --table      the results in FILEs as Markdown; of a workload that several have,
               the last; --into replaces the section of a page that holds it

Exit code 1 where contenders disagree, one of them fails, or something grows more
than linearly; 2 for arguments that make no sense.`;

const PEERS: readonly ContenderName[] = ['tfjs', 'jax-js'];
/** What is left of the budget for growth, which comes last. */
const SCALING_SHARE = 0.12;

function chosen<T extends string>(given: readonly string[], known: readonly T[], what: string): T[] {
  for (const name of given) if (!known.includes(name as T)) throw new Error(`no ${what} is called ${name}; there is ${known.join(', ')}`);
  return known.filter((name) => given.length === 0 || given.includes(name));
}

function minutes(text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value)) throw new Error(`--budget wants a number of minutes, not ${text}`);
  return value;
}

async function main(): Promise<number> {
  const begun = performance.now();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      against: { type: 'string', multiple: true, default: [] },
      budget: { type: 'string', default: '30' },
      out: { type: 'string', default: fileURLToPath(new URL('./results', import.meta.url)) },
      scaling: { type: 'boolean', default: false },
      'no-save': { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      table: { type: 'boolean', default: false },
      into: { type: 'string' },
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
  if (values.table) {
    if (positionals.length === 0) throw new Error('--table wants files of results');
    const section = measuredSection(readReports(positionals));
    if (values.into === undefined) console.log(section);
    else replaceSection(values.into, section);
    return 0;
  }
  if (positionals.length > 0) throw new Error(`what is ${positionals[0]} for? See --help`);
  const contenders: ContenderName[] = ['shale', ...chosen(values.against, PEERS, 'peer')];
  const names = chosen(values.only, WORKLOADS.map((w) => w.name), 'workload');
  const workloads = values.scaling ? [] : WORKLOADS.filter((w) => names.includes(w.name) && (w.quick || !values.quick || values.only.length > 0));
  const withScaling = values.scaling || (!values.quick && values.only.length === 0);
  const end = begun + minutes(values.budget) * 60_000 * (withScaling ? 1 - SCALING_SHARE : 1);
  const say = (text: string): void => void process.stderr.write(`${text}\n`);

  const comparisons: Comparison[] = [];
  const failures: { workload: string; error: string }[] = [];
  const date = new Date();
  let report: Report | undefined;
  let file: string | undefined;
  // After each workload, so that a run that is cut short keeps what it has.
  const save = (results: Partial<Pick<Report, 'scaling'>> = {}): void => {
    report = makeReport({ comparisons, failures, ...results }, date);
    if (!values['no-save']) file = saveReport(report, values.out);
  };
  for (const [i, workload] of workloads.entries()) {
    try {
      // What earlier ones left over is shared by those to come.
      const now = performance.now();
      const comparison = await compare(workload, contenders, values.quick ? QUICK : FULL, now + Math.max(0, end - now) / (workloads.length - i), say);
      comparisons.push(comparison);
      save();
      console.log(`\n${table(comparison)}\n`);
    } catch (error) {
      const told = error instanceof Error ? error.message : String(error);
      failures.push({ workload: workload.name, error: told });
      if (comparisons.length > 0) save();
      process.stderr.write(`${workload.name}: ${told}\n`);
    }
  }
  if (comparisons.length > 1) console.log(`${summary(comparisons)}\n`);
  const scaling = withScaling ? await measureScaling(SCALING, say) : undefined;
  if (scaling) {
    save({ scaling });
    console.log(`${scalingTable(scaling)}\n`);
  }
  if (report) console.log(`${report.adapter}; ${report.machine.dawn}, Node ${report.machine.node}, ${report.machine.cores} cores; ${((performance.now() - begun) / 60_000).toFixed(1)} min`);
  if (file !== undefined) console.log(`written to ${file}`);
  const failed = failures.length > 0 || comparisons.some((c) => c.results === undefined) || (scaling !== undefined && broken(scaling).length > 0);
  return failed ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
