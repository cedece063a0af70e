/** Runs a compiled program's kernels one after another in the float64 interpreter, on tensors kept by name. */
import { interpret } from '../../../src/compiler/kernel/interpret.ts';
import type { Graph } from '../../../src/compiler/graph/ir.ts';
import { tensorKey, type Tensor } from '../../../src/compiler/passes/lower.ts';
import { sharedKey, type CompiledProgram } from '../../../src/compiler/passes/pipeline.ts';
import type { StateLayouts } from '../../../src/compiler/passes/layout.ts';
import { rowMajor } from '../../../src/compiler/passes/layout-rules.ts';
import { identityLayout, physicalElements, physicalOffsets, type Layout } from '../../../src/plan/layout.ts';
import type { RefTensor } from '../../../src/compiler/ops/op.ts';

export interface Env {
  readonly rows: number;
  /** Raw rows by field: bytes for u8. */
  readonly data: Readonly<Record<string, Float64Array>>;
  /** Logical values by state key. */
  readonly state: Readonly<Record<string, RefTensor>>;
  readonly frame: Readonly<Record<string, number>>;
}

export interface RunResult {
  readonly state: (key: string) => Float64Array;
  /** `count` words of slot 0. */
  readonly log: (word: number, count?: number) => Float64Array;
  readonly output: (node: number) => Float64Array;
}

/** The tensors of a program: made and filled when a kernel first asks, NaN where nothing was written. */
export interface Memory {
  /** The contents of a tensor as it lies in memory; kernels write into it. */
  buffer(tensor: Tensor): Float64Array;
  results(): RunResult;
}

export function runProgram(program: CompiledProgram, layouts: StateLayouts, maxRows: number, env: Env): RunResult {
  const memory = memoryOf(program, layouts, maxRows, env);
  for (const { at, time } of runs(program)) {
    const { kernel, tensors, args } = program.kernels[at]!;
    const faults = interpret(kernel, { bindings: tensors.map((t) => memory.buffer(t)), rows: env.rows, frame: env.frame, args: Uint32Array.from(time === undefined ? args : [time]) });
    if (faults.length > 0) throw new Error(`${kernel.name}: ${faults.join('; ')}`);
  }
  return memory.results();
}

export function memoryOf(program: CompiledProgram, layouts: StateLayouts, maxRows: number, env: Env): Memory {
  const memory = new Map<string, Float64Array>();
  const layoutOf = (tensor: Tensor): Layout => {
    // As lowering does for a constant or a stretched scalar that the host wants to see.
    if (tensor.kind === 'node') return program.layouts[tensor.node] ?? rowMajor(program.graph.nodes[tensor.node]!.shape);
    if (tensor.kind !== 'state') throw new Error(`no layout of ${tensor.kind}`);
    return layouts.get(sharedKey(tensor.key)) ?? identityLayout(shapeOf(program.graph, tensor.key));
  };
  const buffer = (tensor: Tensor): Float64Array => {
    const key = tensorKey(tensor);
    const known = memory.get(key);
    if (known) return known;
    let made: Float64Array;
    switch (tensor.kind) {
      case 'rows':
        made = Float64Array.from({ length: env.rows }, (_, i) => i);
        break;
      case 'log':
        made = new Float64Array(2 ** 16);
        break;
      case 'data':
        made = env.data[tensor.field]!;
        break;
      case 'partial':
        made = new Float64Array(tensor.elements).fill(NaN);
        break;
      default: {
        const layout = layoutOf(tensor);
        made = new Float64Array(physicalElements(layout, maxRows)).fill(tensor.kind === 'node' ? NaN : 0);
        const given = tensor.kind === 'state' ? env.state[tensor.key] : undefined;
        if (given) physicalOffsets(layout, 1).forEach((offset, i) => (made[offset] = given.data[i]!));
      }
    }
    memory.set(key, made);
    return made;
  };
  const logical = (tensor: Tensor, rows: number): Float64Array => {
    const physical = memory.get(tensorKey(tensor));
    if (!physical) throw new Error(`nothing wrote ${tensorKey(tensor)}`);
    return Float64Array.from(physicalOffsets(layoutOf(tensor), rows), (offset) => physical[offset]!);
  };
  const results: RunResult = {
    state: (key) => logical({ kind: 'state', key }, 1),
    log: (word, count = 1) => memory.get('log')!.slice(word, word + count),
    output: (node) => logical({ kind: 'node', node }, env.rows),
  };
  return { buffer, results: () => results };
}

/** Kernels by number, those of a loop once for each of its time steps. */
function* runs({ kernels }: CompiledProgram): Generator<{ readonly at: number; readonly time?: number }> {
  for (let at = 0; at < kernels.length; ) {
    const { loop } = kernels[at]!;
    let end = at + 1;
    while (loop && kernels[end]?.loop === loop) end++;
    for (let i = 0; i < (loop?.count ?? 1); i++) {
      for (let k = at; k < end; k++) yield loop ? { at: k, time: loop.reverse ? loop.count - 1 - i : i } : { at: k };
    }
    at = end;
  }
}

function shapeOf(graph: Graph, key: string): readonly number[] {
  const node = graph.nodes.find((n) => n.op === 'state' && n.attrs['key'] === key);
  const result = graph.results.find((r) => r.kind === 'state' && r.state === key);
  return (node?.shape ?? graph.nodes[result!.node]!.shape) as number[];
}
