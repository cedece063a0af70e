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
import { openAdapter } from '../shale/model.ts';
import { UNITS, type Opened } from './units.ts';

interface Request {
  readonly id: number;
  readonly do: 'hello' | 'open' | 'check' | 'steps' | 'pipelined';
  readonly unit?: string;
  /** Where `open` writes the arrays. */
  readonly folder?: string;
  readonly ms?: number;
}

const { values } = parseArgs({ options: { adapter: { type: 'string' } } });
const adapter = await openAdapter(values.adapter === undefined ? {} : { adapter: values.adapter }).catch((error: unknown): never => {
  process.stderr.write(`${error instanceof ShaleError ? error.diagnostics.map(({ message, hint }) => `${message}${hint === undefined ? '' : `. ${hint}`}`).join('\n') : String(error)}\n`);
  process.exit(3);
});
let opened: Opened | undefined;

function ready(): Opened {
  if (!opened) throw new Error('nothing is open');
  return opened;
}

async function answer(request: Request): Promise<unknown> {
  const { ms = 0 } = request;
  switch (request.do) {
    case 'hello': {
      const { description, vendor, architecture, deviceClass, features } = adapter.profile;
      const units = UNITS.map(({ name, kind, batch, flops, feature }) => ({ name, kind, batch, flops, missing: feature !== undefined && !features.includes(feature) ? feature : null }));
      return { adapter: description, vendor, architecture, deviceClass, features, node: process.version, units };
    }
    case 'open': {
      const unit = UNITS.find((u) => u.name === request.unit);
      if (!unit || request.folder === undefined) throw new Error(`no unit is called ${request.unit}`);
      const started = performance.now();
      opened = await unit.open(adapter);
      await opened.step();
      const firstMs = performance.now() - started;
      const { folder } = request;
      const arrays = opened.arrays.map(({ name, shape, values: of }, i) => {
        const file = join(folder, `${i}.bin`);
        writeFileSync(file, of);
        return { name, shape, file, type: of instanceof Float32Array ? 'float32' : of instanceof Int32Array ? 'int32' : 'uint8' };
      });
      return { arrays, firstMs };
    }
    case 'check':
      return ready().check();
    case 'steps':
      return sampleSteps(() => ready().step(), ms);
    case 'pipelined':
      return ready().pipelined(ms);
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
