/**
 * Single products as a model has them: a graph of one op goes through the compiler's passes, schedules and assembly, and
 * what comes out runs as a program. The rows of the batch are put where the layouts want them once, before the clock
 * starts, as the layer in front would leave them; whatever copies and second passes the product needs are part of it.
 */
import { Assembly } from '../../src/compiler/assemble.ts';
import type { Compilation } from '../../src/compiler/compile.ts';
import { GraphBuilder } from '../../src/compiler/graph/builder.ts';
import type { Graph, NodeId } from '../../src/compiler/graph/ir.ts';
import type { StateTensor } from '../../src/compiler/graph/state.ts';
import { placeState } from '../../src/compiler/memory/arenas.ts';
import { LONGEST_DISPATCH } from '../../src/compiler/parts.ts';
import type { StateLayouts } from '../../src/compiler/passes/layout.ts';
import { rowMajor } from '../../src/compiler/passes/layout-rules.ts';
import { optimise } from '../../src/compiler/passes/optimise.ts';
import { kernelsOf, layOut } from '../../src/compiler/passes/pipeline.ts';
import { Scheduler, type ScheduleChoices } from '../../src/compiler/passes/schedules.ts';
import { FRAME, logShape } from '../../src/compiler/programs/words.ts';
import type { Target } from '../../src/compiler/target.ts';
import type { DataSpec } from '../../src/plan/data-spec.ts';
import { PLAN_FORMAT, PLAN_VERSION, type Dispatch, type Plan, type ProgramNode, type Training } from '../../src/plan/types.ts';
import type { Device } from '../../src/runtime/device.ts';
import { createSession, type Session } from '../../src/runtime/executor.ts';
import { createFeed } from '../../src/runtime/feed.ts';
import type { Run } from '../../src/runtime/run.ts';

/** An operand by its logical (PyTorch's) shape. `batch`: its first axis is the batch, it is an activation; else it is a parameter. */
export interface Operand {
  readonly name: string;
  readonly shape: readonly number[];
  readonly batch: boolean;
}

export interface Product {
  readonly operands: readonly Operand[];
  /** The op, on the operands in their order; its result is what is wanted. */
  build(g: GraphBuilder, operands: readonly NodeId[]): NodeId;
}

const OUTPUT = 'product';

export interface ProductOptions {
  /** Activations lie as halves, as `precision: mixed` has them. */
  readonly half?: boolean;
  /** Measured schedules in place of the table's. */
  readonly choices?: ScheduleChoices | undefined;
}

export interface CompiledProduct {
  /** The program `predict` places the rows, `eval` is the product. */
  readonly plan: Plan;
  /** The same as a step whose kernels can be tuned: placing and product are its `update`. */
  readonly step: Pick<Compilation, 'plan' | 'programs'>;
}

export function productPlan(product: Product, target: Target, options: ProductOptions = {}): Plan {
  return compileProduct(product, target, options).plan;
}

export function compileProduct({ operands, build }: Product, target: Target, { half = false, choices }: ProductOptions = {}): CompiledProduct {
  const g = new GraphBuilder({ path: OUTPUT, type: 'product', phase: 'forward' });
  const nodes = operands.map(({ name, shape, batch }) => (batch ? g.add('input', [], { field: name, shape: ['N', ...shape.slice(1)], dtype: 'f32' }) : g.add('state', [], { key: name, shape: [...shape], dtype: 'f32' })));
  g.result({ kind: 'output', name: OUTPUT, node: build(g, nodes) });
  const graph: Graph = optimise(g.finish());
  const maxRows = rowsOf(operands);
  const spec: DataSpec = {
    source: 'made up',
    fields: operands.filter((o) => o.batch).map(({ name, shape }) => ({ name, shape: shape.slice(1), dtype: 'f32', format: 'f32', target: false })),
    rows: { train: maxRows },
    constants: {},
  };
  const layouts: StateLayouts = new Map();
  const laid = layOut(graph, layouts);
  const log = logShape([]);
  const compiled = kernelsOf(graph, laid, layouts, { target, maxRows, spec, logWords: log.words, half, scheduler: new Scheduler({ target, frame: FRAME, maxRows }, choices) });
  const tensors = operands.filter((o) => !o.batch).map(({ name, shape }): StateTensor => ({ key: name, name, role: 'parameter', dtype: 'f32', shape }));
  const memory = placeState({
    tensors,
    layoutOf: (key) => layouts.get(key) ?? rowMajor(tensors.find((t) => t.key === key)!.shape),
    slots: [],
    initial: () => 0,
    control: [],
    updated: new Set(),
    training: false,
    maxBinding: target.limits.maxStorageBufferBindingSize,
  });
  // No byte is used twice: what `predict` placed must be there for every run of `eval`.
  const assembly = new Assembly({ programs: [{ name: 'predict', compiled, log: [] }], memory, spec, target, frame: FRAME, maxRows, log, alias: false, keepAll: false, longest: LONGEST_DISPATCH[target.deviceClass] });
  const { buffers, modules, args, programs, origins, requires } = assembly.run();
  const whole = programs.predict!;
  const [placing, product] = divide(whole.body, (d) => d.bindings.some((b) => buffers[b.buffer]!.kind === 'data'));
  const plan: Plan = {
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    name: OUTPUT,
    seed: 1,
    requires,
    fingerprint: '',
    data: spec,
    maxRows,
    frame: FRAME,
    buffers,
    log,
    state: memory.entries,
    idRanges: [],
    modules,
    args,
    programs: { predict: { ...whole, body: placing, outputs: [] }, eval: { ...whole, body: product, reads: [] } },
    origins,
    choices: {},
  };
  const training: Training = { steps: 1, batchSize: maxRows, accumulate: 1, lr: 0, schedule: { interval: 'step', main: { kind: 'constant' } }, metrics: [], shuffle: false, dropLast: false };
  return { plan, step: { plan: { ...plan, training, programs: { ...plan.programs, update: whole } }, programs: { predict: compiled, eval: compiled, update: compiled } } };
}

function rowsOf(operands: readonly Operand[]): number {
  return operands.find((o) => o.batch)?.shape[0] ?? 1;
}

function divide(body: readonly ProgramNode[], chosen: (dispatch: Dispatch) => boolean): [ProgramNode[], ProgramNode[]] {
  const is = (node: ProgramNode): boolean => node.kind === 'dispatch' && chosen(node);
  return [body.filter(is), body.filter((node) => !is(node))];
}

/** A product on the device, with its operands in place. */
export class ProductSession {
  readonly plan: Plan;
  private readonly session: Session;
  private readonly run: Run;
  private readonly rows: number;

  private constructor(plan: Plan, session: Session, run: Run) {
    this.plan = plan;
    this.session = session;
    this.run = run;
    this.rows = plan.maxRows;
  }

  /** `values` of the operands by name, in logical order. */
  static async start(plan: Plan, device: Device, values: ReadonlyMap<string, Float32Array<ArrayBuffer>>): Promise<ProductSession> {
    const session = await createSession(device, plan, { programs: ['predict', 'eval'] });
    for (const entry of plan.state) session.writeState(entry, values.get(entry.name)!);
    const rows = plan.maxRows;
    const frame = { rows, first: 0, step: 0, seed: 1, micro: 0, gradScale: 1, lr: 0, t: 1 };
    if (plan.data.fields.length > 0) {
      const feed = await createFeed(session, ['predict'], { rows, fields: new Map(plan.data.fields.map((f) => [f.name, values.get(f.name)!])) }, { mode: 'resident' });
      feed.setOrder(Uint32Array.from({ length: rows }, (_, i) => i));
      const place = feed.place(0, rows);
      await session.submit([{ program: 'predict', rows: place.rows, frame: { ...frame, first: place.first } }]);
    }
    return new ProductSession(plan, session, { program: 'eval', frame });
  }

  /** The product, `times` over in one submission, waited for. */
  async compute(times = 1): Promise<void> {
    await this.session.submit(Array.from({ length: times }, () => this.run));
  }

  /** The product in logical order. */
  async result(): Promise<Float32Array> {
    const output = this.plan.programs.eval.outputs.find((o) => o.name === OUTPUT)!;
    return (await this.session.readOutputs([output], output.shape[0] === 'N' ? this.rows : 1))[0] as Float32Array;
  }

  dispose(): void {
    this.session.dispose();
  }
}
