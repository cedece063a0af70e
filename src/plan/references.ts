/**
 * What must hold between the members of a plan: indices point to something, ranges lie in their buffers, no kernel binds
 * a buffer for reading and for writing at once. The runtime relies on it and checks nothing twice.
 */
import { GROUPS_PER_DIMENSION, workgroups } from './grid.ts';
import { partSizes } from './metrics.ts';
import { factorsOf, physicalElements, type Layout, type Shape } from './layout.ts';
import type { BufferDecl, Dispatch, Plan, Program, ProgramNode, ProgramOutput } from './types.ts';

/** Bytes of one submission's scalars; the alignment that WebGPU asks of dynamic uniform offsets. */
export const FRAME_BYTES = 256;

/** Words of a dispatch's slice of `args`. */
export const ARGS_WORDS = FRAME_BYTES / 4;

/** Words of `args` and of what counters put behind it. */
function argsLength({ args, counters }: Pick<Plan, 'args' | 'counters'>): number {
  return (counters ?? []).reduce((end, { at, count }) => Math.max(end, at + count * ARGS_WORDS), args.length);
}

/** All slices of `args` as they lie on the device. */
export function argsOf(plan: Pick<Plan, 'args' | 'counters'>): Uint32Array<ArrayBuffer> {
  const words = new Uint32Array(argsLength(plan));
  words.set(plan.args);
  for (const { at, count, first, step } of plan.counters ?? []) for (let i = 0; i < count; i++) words[at + i * ARGS_WORDS] = first + i * step;
  return words;
}

/** Whether the host decides a buffer's size: it comes with the rows of data, not with the session. */
export function isHostSized({ kind }: BufferDecl): boolean {
  return kind === 'data' || kind === 'kept' || kind === 'rows';
}

/** The output of `prefix` whose rows a `kept` buffer holds, and the bytes of a row. */
export function keptOutput(plan: Plan, buffer: BufferDecl): { readonly output: ProgramOutput; readonly rowBytes: number } {
  const output = plan.programs.prefix!.outputs.find(({ name }) => name === buffer.field)!;
  return { output, rowBytes: 4 * physicalElements(output.layout, 1) };
}

/** Repetitions of one loop: more would be a program that never ends. */
const MAX_STEPS = 2 ** 20;

/** Everything that is inconsistent in a plan whose members have the right types. */
export function checkReferences(plan: Plan): string[] {
  const problems: string[] = [];
  const fields = new Set(plan.data.fields.map((f) => f.name));
  if (plan.frame.length * 4 > FRAME_BYTES) problems.push(`the frame has ${plan.frame.length} words; ${FRAME_BYTES / 4} fit`);
  const kept = new Set(plan.programs.prefix?.outputs.filter(({ shape }) => shape[0] === 'N').map(({ name }) => name));
  for (const [i, buffer] of plan.buffers.entries()) checkBuffer(buffer, i, buffer.kind === 'kept' ? kept : fields, problems);
  for (const entry of plan.state) {
    const at = `state ${entry.role} ${entry.name}`;
    if (plan.buffers[entry.buffer]?.kind !== 'state') problems.push(`${at} lies in buffer ${entry.buffer}, which is not a state buffer`);
    checkTensor(plan, at, entry.shape, entry.layout, entry.buffer, entry.offset, problems);
    if (entry.origin !== undefined && plan.origins[entry.origin] === undefined) problems.push(`${at} has origin ${entry.origin}`);
  }
  for (const { at, count, first, step } of plan.counters ?? []) {
    if (at % ARGS_WORDS !== 0 || at < plan.args.length || count > MAX_STEPS || !Number.isInteger(step) || first + step * Math.max(0, count - 1) < 0) problems.push(`a counter of ${count} from ${first} by ${step} lies at word ${at}`);
  }
  const names = new Set<string>();
  for (const entry of plan.state) {
    const key = `${entry.role} ${entry.slot ?? ''} ${entry.name}`;
    if (names.has(key)) problems.push(`the state table names ${key} twice`);
    names.add(key);
  }
  checkLog(plan, problems);
  for (const [name, program] of Object.entries(plan.programs)) checkProgram(plan, name, program, fields, problems);
  return problems;
}

/** Each run's slot must lie in the buffer, and what metrics are made of must be there. */
function checkLog(plan: Plan, problems: string[]): void {
  const bytes = 4 * plan.log.slots * plan.log.words;
  for (const buffer of plan.buffers) if (buffer.kind === 'log' && buffer.bytes !== bytes) problems.push(`the log has ${buffer.bytes} bytes, not the ${bytes} of ${plan.log.slots} slots`);
  for (const { name, value } of plan.training?.metrics ?? []) {
    const sizes = partSizes(value).join();
    for (const program of Object.values(plan.programs)) {
      const words = program.log.filter((word) => word.metric === name);
      const logged = words.map(({ count = 1 }) => count).join();
      if (words.length > 0 && (logged !== sizes || words.some(({ part = 0 }, i) => part !== i))) problems.push(`the log has ${logged} words of ${name}, not ${sizes}`);
    }
  }
}

function checkBuffer(buffer: BufferDecl, index: number, fields: ReadonlySet<string>, problems: string[]): void {
  const at = `buffer ${index} (${buffer.name})`;
  if (buffer.kind === 'data' && !fields.has(buffer.field ?? '')) problems.push(`${at} is for field ${buffer.field}, which the data does not have`);
  if (buffer.kind === 'kept' && !fields.has(buffer.field ?? '')) problems.push(`${at} is for rows of the output ${buffer.field} of the program prefix, which are not there`);
  if (!isHostSized(buffer) && (buffer.bytes === 0 || buffer.bytes % 4 !== 0)) problems.push(`${at} has ${buffer.bytes} bytes`);
}

function checkTensor(plan: Plan, at: string, shape: Shape, layout: Layout, buffer: number, offset: number, problems: string[], elementBytes = 4): void {
  const factors = factorsOf(layout);
  const fits =
    layout.split.length === shape.length &&
    layout.split.every((split, axis) => (shape[axis] === 'N' ? split.length === 1 && split[0] === null : split.reduce<number>((n, f) => n * (f ?? 0), 1) === shape[axis])) &&
    layout.perm.length === factors.length &&
    new Set(layout.perm).size === factors.length &&
    layout.padded.length === factors.length &&
    layout.perm.every((factor, p) => {
      const size = factors[factor];
      const padded = layout.padded[p];
      return size === undefined ? false : size === null ? padded === null && p === 0 : typeof padded === 'number' && padded >= size;
    });
  if (!fits) return void problems.push(`${at} has a layout that does not fit its shape [${shape.join(', ')}]`);
  const end = offset + elementBytes * physicalElements(layout, plan.maxRows);
  const bytes = plan.buffers[buffer]?.bytes ?? 0;
  if (offset % 4 !== 0 || end > bytes) problems.push(`${at} takes bytes ${offset} to ${end} of a buffer of ${bytes}`);
}

function checkProgram(plan: Plan, name: string, program: Program, fields: ReadonlySet<string>, problems: string[]): void {
  for (const field of program.reads) if (!fields.has(field)) problems.push(`program ${name} reads field ${field}, which the data does not have`);
  for (const { word, count = 1 } of program.log) if (word + count > plan.log.words) problems.push(`program ${name} writes log word ${word + count - 1} of ${plan.log.words}`);
  for (const output of program.outputs) {
    checkTensor(plan, `program ${name}'s output ${output.name}`, output.shape, output.layout, output.buffer, output.offset, problems, output.format === 'f16' ? 2 : 4);
  }
  for (const { dispatch, shift } of runsOf(program.body)) checkDispatch(plan, `program ${name}'s ${dispatch.label}`, dispatch, shift, problems);
}

/** `shift`: how far the last of its repetitions reads on in `args`. */
function checkDispatch(plan: Plan, at: string, dispatch: Dispatch, shift: number, problems: string[]): void {
  const module = plan.modules[dispatch.module];
  if (!module) return void problems.push(`${at} runs module ${dispatch.module}, which is not there`);
  for (const origin of dispatch.origins) if (plan.origins[origin] === undefined) problems.push(`${at} has origin ${origin}, which is not there`);
  const storage = module.bindings.filter((b) => b.type === 'read' || b.type === 'read_write');
  if (storage.length !== dispatch.bindings.length) {
    return void problems.push(`${at} binds ${dispatch.bindings.length} buffers where its module has ${storage.length}`);
  }
  const access = new Map<number, string>();
  dispatch.bindings.forEach(({ buffer, offset, size }, i) => {
    const decl = plan.buffers[buffer];
    if (!decl) return void problems.push(`${at} binds buffer ${buffer}, which is not there`);
    if (isHostSized(decl) ? size !== null || offset !== 0 : size === null || offset % 256 !== 0 || size % 4 !== 0 || offset + size > decl.bytes) {
      problems.push(`${at} binds bytes ${offset} to ${size === null ? 'the end' : offset + size} of ${decl.name} (${decl.bytes})`);
    }
    const type = storage[i]!.type;
    if ((access.get(buffer) ?? type) !== type) problems.push(`${at} binds ${decl.name} for reading and for writing`);
    access.set(buffer, type);
  });
  const { part } = dispatch;
  // A second dimension can only be whole: its rest would run twice.
  if (part && part.groups > GROUPS_PER_DIMENSION && part.groups % GROUPS_PER_DIMENSION !== 0 && part.from + part.groups < workgroups(dispatch.grid, plan.maxRows)) problems.push(`${at} runs a part of ${part.groups} workgroups`);
  const words = argsLength(plan);
  const wantsArgs = module.bindings.some((b) => b.type === 'args');
  if (wantsArgs && (dispatch.args === undefined || dispatch.args % ARGS_WORDS !== 0 || shift % ARGS_WORDS !== 0 || dispatch.args + shift >= Math.max(words, 1))) {
    problems.push(`${at} has its constants at word ${dispatch.args} of ${words}`);
  }
}

/** As `dispatchesOf`, with how often each runs and how far its last run reads on in `args`. */
export function* runsOf(body: readonly ProgramNode[], times = 1, shift = 0): Generator<{ readonly dispatch: Dispatch; readonly times: number; readonly shift: number }> {
  for (const node of body) {
    if (node.kind === 'dispatch') yield { dispatch: node, times, shift };
    else yield* runsOf(node.body, times * node.count, shift + (node.stride ?? 0) * Math.max(0, node.count - 1));
  }
}

/** The dispatches of a program in order of their first run, each once. */
export function* dispatchesOf(body: readonly ProgramNode[]): Generator<Dispatch> {
  for (const node of body) {
    if (node.kind === 'dispatch') yield node;
    else yield* dispatchesOf(node.body);
  }
}
