/**
 * From a configuration's text to its plan, in a process of its own: `compile-child.ts FILE WARM`, behind whatever else. The first time is cold (nothing
 * has run but the modules' loading), the others show what the compiler costs once its code is compiled. Prints JSON.
 */
import { performance } from 'node:perf_hooks';
import { loadConfig } from '../../src/cli/shared/config.ts';
import { compile } from '../../src/compiler/compile.ts';
import { PORTABLE, type Target } from '../../src/compiler/target.ts';
import { nodeDataAccess } from '../../src/runtime/node/files.ts';

export interface CompileTimes {
  /** Milliseconds by the clock and of CPU over all threads. */
  readonly cold: CompileTime;
  readonly warm: readonly CompileTime[];
  readonly modules: number;
}

export interface CompileTime {
  readonly wall: number;
  readonly cpu: number;
}

/** As the software adapter is, whatever adapter there is: no device is asked. */
const TARGET: Target = { ...PORTABLE, name: 'software', features: ['subgroups'], subgroupSize: 8, deviceClass: 'cpu' };

/** No further compilation begins after so long. */
const BUDGET_MS = 3000;

let modules = 0;

async function once(file: string): Promise<CompileTime> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const { config, spec, built } = await loadConfig(file, {}, nodeDataAccess());
  modules = compile(config, spec, TARGET, { built }).plan.modules.length;
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

async function main(file: string, count: number): Promise<void> {
  const cold = await once(file);
  const warm: CompileTime[] = [];
  const begun = performance.now();
  do warm.push(await once(file));
  while (warm.length < count && performance.now() - begun < BUDGET_MS);
  console.log(JSON.stringify({ cold, warm, modules } satisfies CompileTimes));
}

const [file, count] = process.argv.slice(-2);
if (file === undefined || count === undefined) throw new Error('usage: compile-child.ts FILE WARM');
void main(file, Number(count));
