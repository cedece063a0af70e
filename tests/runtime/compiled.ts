/** A small network with everything that makes order and state matter, compiled, and data for it in memory. */
import { compile, type CompileOptions } from '../../src/compiler/compile.ts';
import { parseConfig } from '../../src/compiler/config/parse.ts';
import { resolveConfig } from '../../src/compiler/config/resolve.ts';
import type { Config } from '../../src/compiler/config/types.ts';
import { PORTABLE } from '../../src/compiler/target.ts';
import type { DataSpec } from '../../src/plan/data-spec.ts';
import { uniform } from '../../src/plan/random.ts';
import type { Plan } from '../../src/plan/types.ts';
import type { Dataset, Split } from '../../src/runtime/data/types.ts';

const MODEL = `
  - {name: conv, conv2d: {out_channels: 3, kernel_size: 3, padding: 1}}
  - {name: bn, batch_norm2d: }
  - relu
  - max_pool2d: 2
  - flatten
  - {name: fc1, linear: 7}
  - relu
  - dropout: 0.25
  - {name: fc2, linear: $data.classes}`;

/** Images of 1 × 6 × 6 bytes, or of f32, in 3 classes. */
export function specOf(rows: DataSpec['rows'], format: 'u8' | 'f32' = 'u8'): DataSpec {
  return {
    source: 'memory',
    fields: [
      { name: 'image', shape: [1, 6, 6], dtype: 'f32', format, ...(format === 'u8' ? { scale: 1 / 255 } : {}), target: false },
      { name: 'label', shape: [], dtype: 'i32', format: 'i32', classes: 3, target: true },
    ],
    rows,
    constants: { classes: 3 },
  };
}

export function configOf(spec: DataSpec, train: string, batchSize: number, model: string = MODEL): Config {
  const text = `version: 1\nname: small\nseed: 5\ndata:\n  source: mnist\n  batch_size: ${batchSize}\nmodel:${model}\ntrain:\n  loss: cross_entropy\n  metrics: [accuracy]\n${train}\n`;
  const parsed = parseConfig({ file: 'small.yaml', text, read: () => undefined });
  const { config, diagnostics } = resolveConfig(parsed, spec);
  if (!config) throw new Error(JSON.stringify(diagnostics, undefined, 1));
  return config;
}

export interface SmallOptions extends CompileOptions {
  readonly train?: string;
  readonly batchSize?: number;
  readonly rows?: DataSpec['rows'];
  readonly format?: 'u8' | 'f32';
  readonly model?: string;
}

export function smallPlan({ train = '  optimizer: {adam: {lr: 0.01}}\n  epochs: 2', batchSize = 8, rows = { train: 30, val: 13 }, format = 'u8', model = MODEL, ...options }: SmallOptions = {}): Plan {
  const spec = specOf(rows, format);
  return compile(configOf(spec, train, batchSize, model), spec, PORTABLE, options).plan;
}

/** A bright row, column or diagonal on noise tells the class. */
export function smallData(plan: Plan): Dataset {
  const split = (rows: number, stream: number): Split => {
    const label = Int32Array.from({ length: rows }, (_, n) => Math.floor(uniform(9, 0, stream, n) * 3));
    const pixels = Array.from({ length: rows * 36 }, (_, i) => {
      const [n, y, x] = [Math.floor(i / 36), Math.floor(i / 6) % 6, i % 6];
      const at = n % 6;
      const bright = label[n] === 0 ? y === at : label[n] === 1 ? x === at : (x + y) % 6 === at;
      return Math.floor(uniform(9, 1, stream, i) * 100) + (bright ? 150 : 0);
    });
    const image = plan.data.fields[0]!.format === 'u8' ? Uint8Array.from(pixels) : Float32Array.from(pixels, (p) => p / 255);
    return { rows, fields: new Map<string, Uint8Array | Float32Array | Int32Array>([['image', image], ['label', label]]) };
  };
  const { train, val, test } = plan.data.rows;
  return {
    spec: plan.data,
    splits: { train: split(train, 1), ...(val === undefined ? {} : { val: split(val, 2) }), ...(test === undefined ? {} : { test: split(test, 3) }) },
    hash: 'c'.repeat(64),
  };
}
