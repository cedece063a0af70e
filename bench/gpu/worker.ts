/**
 * Shale's side of bench/gpu: a process that answers requests, one JSON object a line, on standard input and output.
 * `{id, do, …}` in, `{id, gives}` or `{id, error}` out. The other side is bench.py.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ShaleError } from '../../src/errors.ts';
import { sampleSteps } from '../harness/sample.ts';
import type { AdapterProfile } from '../../src/runtime/profile.ts';
import { openAdapter, type Adapter } from '../shale/model.ts';
import { TINY, UNITS, type Opened } from './units.ts';

interface Request {
  readonly id: number;
  readonly do: 'hello' | 'open' | 'check' | 'steps' | 'pipelined';
  readonly unit?: string;
  /** Where `open` writes the arrays. */
  readonly folder?: string;
  readonly ms?: number;
  /** Which of the ways to run the open unit; `open` of another unit closes all of the one before. */
  readonly way?: Way;
  /** Milliseconds for `tuned`. */
  readonly tuneMs?: number;
}

/** `table`: as the table of schedules says; `tuned`: as `shale tune` finds; `no matrices`: without the adapter's matrix units. */
type Way = 'table' | 'tuned' | 'no matrices';

const MATRICES = 'chromium-experimental-subgroup-matrix';

const { values } = parseArgs({ options: { adapter: { type: 'string' }, tiny: { type: 'boolean', default: false } } });
const units = values.tiny ? TINY : UNITS;
const adapter = await openAdapter({ unsafeApis: true, exactTimestamps: true, ...(values.adapter === undefined ? {} : { adapter: values.adapter }) }).catch((error: unknown): never => {
  process.stderr.write(`${error instanceof ShaleError ? error.diagnostics.map(({ message, hint }) => `${message}${hint === undefined ? '' : `. ${hint}`}`).join('\n') : String(error)}\n`);
  process.exit(3);
});
let unitOpen = '';
const opened = new Map<Way, Opened>();

function ready({ way = 'table' }: Request): Opened {
  const found = opened.get(way);
  if (!found) throw new Error(`nothing is open as ${way}`);
  return found;
}

/** The adapter without its matrix units, in whatever member of its profile they are. */
function withoutMatrices({ gpu, profile }: Adapter): Adapter {
  const { matrices: _matrices, ...others } = profile as AdapterProfile & { readonly matrices?: unknown };
  return { gpu, profile: { ...others, features: profile.features.filter((f) => f !== MATRICES) } };
}

async function answer(request: Request): Promise<unknown> {
  const { ms = 0 } = request;
  switch (request.do) {
    case 'hello': {
      const { description, vendor, architecture, deviceClass, features } = adapter.profile;
      const told = units.map(({ name, kind, batch, flops, feature }) => ({ name, kind, batch, flops, missing: feature !== undefined && !features.includes(feature) ? feature : null }));
      return { adapter: description, vendor, architecture, deviceClass, features, node: process.version, matrices: features.includes(MATRICES), units: told };
    }
    case 'open': {
      const unit = units.find((u) => u.name === request.unit);
      if (!unit) throw new Error(`no unit is called ${request.unit}`);
      const { folder, way = 'table', tuneMs } = request;
      if (unitOpen !== unit.name) opened.clear();
      unitOpen = unit.name;
      const started = performance.now();
      const own = await unit.open(way === 'no matrices' ? withoutMatrices(adapter) : adapter, way === 'tuned' ? { tuneMs: tuneMs ?? 0 } : {});
      await own.step();
      opened.set(way, own);
      const firstMs = performance.now() - started;
      // The other side needs them once.
      if (folder === undefined) return { firstMs, tuning: own.tuning };
      const arrays = own.arrays.map(({ name, shape, values: of }, i) => {
        const file = join(folder, `${i}.bin`);
        writeFileSync(file, of);
        return { name, shape, file, type: of instanceof Float32Array ? 'float32' : of instanceof Int32Array ? 'int32' : 'uint8' };
      });
      return { arrays, firstMs, tuning: own.tuning };
    }
    case 'check':
      return ready(request).check();
    case 'steps':
      return sampleSteps(() => ready(request).step(), ms);
    case 'pipelined':
      return ready(request).pipelined(ms);
    default:
      throw new Error(`no request is called ${String(request.do satisfies never)}`);
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line) as Request;
  const told = await answer(request).then(
    (gives) => ({ id: request.id, gives }),
    (error: unknown) => ({ id: request.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
process.exit(0);
