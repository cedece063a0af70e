/** Plans for people: what state there is, what runs in which order, and the WGSL of a kernel with where it comes from. */
import { isIdentity, type Shape } from './layout.ts';
import { matrixText } from './matrix.ts';
import { dispatchesOf, runsOf } from './references.ts';
import type { Dispatch, Grid, Origin, Plan, Program, ProgramNode, ProgramOutput, StateEntry } from './types.ts';

/** The whole plan without its WGSL. */
export function printPlan(plan: Plan): string {
  const lines = [`plan ${plan.name}, target ${plan.requires.target}, at most ${plan.maxRows} rows, fingerprint ${plan.fingerprint.slice(0, 12)}`];
  if (plan.requires.features.length > 0) lines.push(`features: ${plan.requires.features.join(', ')}`);
  if (plan.requires.subgroupSize) lines.push(`subgroups of ${plan.requires.subgroupSize} lanes`);
  if (plan.requires.matrices) lines.push(`matrix units: ${plan.requires.matrices.map((shape) => `${matrixText(shape)} in subgroups of up to ${shape.lanes}`).join(', ')}`);
  lines.push('', 'state', ...table(plan.state.map((entry) => stateRow(plan, entry))));
  const bytes = plan.buffers.reduce((n, b) => n + b.bytes, 0);
  lines.push('', `buffers (${bytes} bytes)`, ...table(plan.buffers.map((b, i) => [`%${i}`, b.name, b.kind, b.bytes === 0 ? `field ${b.field ?? 'rows'}` : String(b.bytes)])));
  lines.push('', 'modules', ...table(plan.modules.map((m, i) => [`#${i}`, m.name, m.hash.slice(0, 12), `${m.invocations} invocations`, `${m.workgroupBytes} B workgroup`])));
  for (const [name, program] of Object.entries(plan.programs)) lines.push('', ...programLines(plan, name, program));
  if (Object.keys(plan.choices).length > 0) lines.push('', 'choices', ...table(Object.entries(plan.choices)));
  return `${lines.join('\n')}\n`;
}

/** The WGSL of module `index`, headed by the dispatches that run it: what they compute, on which buffers, from which lines. */
export function printModule(plan: Plan, index: number): string {
  const module = plan.modules[index];
  if (!module) throw new Error(`printModule: no module ${index}`);
  const head = [`// ${module.name} (${module.hash.slice(0, 12)}), ${module.invocations} invocations, ${module.workgroupBytes} bytes of workgroup memory`];
  for (const [name, program] of Object.entries(plan.programs)) {
    const dispatches = [...dispatchesOf(program.body)];
    for (const [at, dispatch] of dispatches.entries()) {
      if (dispatch.module !== index) continue;
      head.push(`// ${name}: ${dispatch.label}, ${gridText(dispatch.grid)} workgroups${partText(dispatch)}`);
      const storage = module.bindings.filter((b) => b.type === 'read' || b.type === 'read_write');
      // A slab's bytes hold an output from its last writer on; before, they held something else.
      const outputs = program.outputs.filter((o) => !dispatches.slice(at + 1).some((later) => writes(plan, later, o)));
      dispatch.bindings.forEach((b, i) => head.push(`//   ${storage[i]!.name}: ${tensorAt(plan, outputs, b)}`));
      for (const origin of dispatch.origins) head.push(`//   ${originText(plan.origins[origin]!)}`);
    }
  }
  return `${head.join('\n')}\n\n${module.wgsl.trimEnd()}\n`;
}

function stateRow(plan: Plan, entry: StateEntry): string[] {
  const name = entry.slot === undefined ? entry.name : `${entry.name} ${entry.slot}`;
  const notes = [
    isIdentity(entry.layout) ? '' : `stored [${entry.layout.padded.join(', ')}]`,
    entry.trainable === false ? 'frozen' : '',
    entry.aliases?.length ? `also ${entry.aliases.join(', ')}` : '',
    entry.origin === undefined ? '' : originText(plan.origins[entry.origin]!),
  ];
  return [entry.role, name, entry.dtype, shapeText(entry.shape), `%${entry.buffer}+${entry.offset}`, notes.filter((n) => n !== '').join('; ')];
}

function programLines(plan: Plan, name: string, program: Program): string[] {
  const runs = [...runsOf(program.body)];
  const flops = runs.reduce((n, { dispatch, times }) => n + times * dispatch.flops, 0);
  const lines = [`program ${name}: ${runs.reduce((n, { times }) => n + times, 0)} dispatches, ${flops} flops at ${plan.maxRows} rows, reads ${program.reads.join(', ') || 'nothing'}`];
  const walk = (body: readonly ProgramNode[], indent: string): void => {
    const rows: string[][] = [];
    const flush = (): void => void lines.push(...table(rows.splice(0), indent));
    for (const node of body) {
      if (node.kind === 'dispatch') rows.push(dispatchRow(plan, node));
      else {
        flush();
        lines.push(`${indent}repeat ${node.count} times`);
        walk(node.body, `${indent}  `);
      }
    }
    flush();
  };
  walk(program.body, '  ');
  for (const { word, metric, kind, count = 1, type } of program.log) lines.push(`  log ${count === 1 ? word : `${word} to ${word + count - 1}`}: ${metric ?? kind} (${type})`);
  for (const output of program.outputs) lines.push(`  output ${output.name}: ${output.dtype} ${shapeText(output.shape)} at %${output.buffer}+${output.offset}`);
  return lines;
}

function dispatchRow(plan: Plan, dispatch: Dispatch): string[] {
  const buffers = dispatch.bindings.map((b) => `%${b.buffer}${b.offset === 0 ? '' : `+${b.offset}`}`).join(' ');
  const origins = dispatch.origins.map((o) => originText(plan.origins[o]!)).join('; ');
  return [`#${dispatch.module} ${plan.modules[dispatch.module]!.name}`, `${gridText(dispatch.grid)}${partText(dispatch)}`, buffers, dispatch.label, origins];
}

/** `conv2d layer1.0, forward, configs/x.yaml:14`. */
export function originText(origin: Origin): string {
  const place = origin.file === undefined ? '' : `, ${origin.file}${origin.line === undefined ? '' : `:${origin.line}`}`;
  return `${origin.type}${origin.path === '' || origin.path === origin.type ? '' : ` ${origin.path}`}, ${origin.phase}${place}`;
}

function partText({ part }: Dispatch): string {
  return part === undefined ? '' : `, ${part.from} to ${part.from + part.groups - 1}`;
}

function gridText({ perRow, constant, divisor, times }: Grid): string {
  const points = [perRow === 0 ? '' : perRow === 1 ? 'N' : `${perRow}N`, constant === 0 ? '' : String(constant)].filter((t) => t !== '').join(' + ') || '0';
  const groups = divisor === 1 ? points : `ceil(${points} / ${divisor})`;
  return times === 1 ? groups : `${groups} * ${times}`;
}

type Place = Dispatch['bindings'][number];

/** Whether a dispatch writes the bytes at which `tensor` begins. */
function writes(plan: Plan, dispatch: Dispatch, tensor: { readonly buffer: number; readonly offset: number }): boolean {
  const storage = plan.modules[dispatch.module]!.bindings.filter((b) => b.type === 'read' || b.type === 'read_write');
  return dispatch.bindings.some((b, i) => storage[i]!.type === 'read_write' && holds(b, tensor));
}

function holds(place: Place, tensor: { readonly buffer: number; readonly offset: number }): boolean {
  return place.buffer === tensor.buffer && place.offset <= tensor.offset && (place.size === null || tensor.offset < place.offset + place.size);
}

/** What lies at a place of a buffer, by its name in the state table or among `outputs`. */
function tensorAt(plan: Plan, outputs: readonly ProgramOutput[], place: Place): string {
  const { buffer, offset } = place;
  const decl = plan.buffers[buffer]!;
  const [state, ...more] = plan.state.filter((s) => holds(place, s));
  if (state && more.length > 0) return `${state.slot ?? state.role} of ${more.length + 1} tensors, ${state.name} to ${more.at(-1)!.name}`;
  if (state) return `${state.role} ${state.name}${state.slot === undefined ? '' : ` ${state.slot}`} ${shapeText(state.shape)}`;
  const output = outputs.find((o) => o.buffer === buffer && o.offset === offset);
  if (output) return `output ${output.name} ${shapeText(output.shape)}`;
  const field = plan.data.fields.find((f) => f.name === decl.field);
  if (field) return `data ${field.name} ${shapeText(['N', ...field.shape])} as ${field.format}`;
  return `${place.shape ? `${shapeText(place.shape)} in ` : ''}${decl.name}${offset === 0 ? '' : ` + ${offset}`}`;
}

function shapeText(shape: Shape): string {
  return `[${shape.join(', ')}]`;
}

/** Columns aligned, trailing spaces dropped. */
function table(rows: readonly (readonly string[])[], indent = '  '): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  return rows.map((row) => `${indent}${row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')}`.trimEnd());
}
