/** A model that cannot fit says so before anything is allocated: bytes wanted, the limit, the largest tensors, what would help. */
import { ShaleError, type Diagnostic } from '../../errors.ts';
import { physicalElements, type Layout } from '../../plan/layout.ts';
import { formatBytes, type StorageFormat } from '../kernel/ir.ts';
import type { StateTensor } from '../graph/state.ts';
import { rowMajor } from '../passes/layout-rules.ts';
import type { CompiledProgram } from '../passes/pipeline.ts';
import type { Target } from '../target.ts';

/** Largest tensors named in the message. */
const NAMED = 3;
/** Elements that an index of 32 bits can count. */
const MAX_ELEMENTS = 2 ** 31 - 1;

/** Throws `tensor-too-large` (class device) where a single tensor passes what one binding of the target can hold, or what an index can count. */
export function checkSizes(programs: readonly CompiledProgram[], states: readonly StateTensor[], layoutOf: (key: string) => Layout, target: Target, maxRows: number): void {
  const limit = Math.min(target.limits.maxStorageBufferBindingSize, target.limits.maxBufferSize);
  const tooLarge: { parameter: boolean; bytes: number; diagnostic: Diagnostic }[] = [];
  const note = (parameter: boolean, bytes: number, name: string, shape: string, location: Diagnostic['location'], hint: string, elements = 0): void => {
    const most = elements > MAX_ELEMENTS ? `has ${elements} elements, and an index counts ${MAX_ELEMENTS}` : `takes ${bytes} bytes, but ${target.name} binds at most ${limit} at once`;
    tooLarge.push({
      parameter,
      bytes,
      diagnostic: {
        code: 'tensor-too-large',
        severity: 'error',
        message: `${name} ${shape} ${most}`,
        hint,
        ...(location ? { location } : {}),
      },
    });
  };
  /** `times`: how much too large it is at the full batch. */
  const fewerRows = (times: number, format: StorageFormat): string => {
    const fitting = Math.floor(maxRows / times);
    const half = format === 'f32' && times <= 2 ? ', or `precision: mixed` where the device has shader-f16' : '';
    return fitting > 0 ? `a smaller \`batch_size\` than ${maxRows} would help: ${fitting} fits${half}` : `make the layer smaller${half}`;
  };
  for (const state of states) {
    const bytes = physicalElements(layoutOf(state.key), 1) * 4;
    if (bytes > limit) note(true, bytes, `\`${state.name}\``, `[${state.shape.join(', ')}]`, locationOf(programs, state.key), 'make the layer smaller');
  }
  for (const { graph, layouts, kernels } of programs) {
    for (const kernel of kernels) {
      kernel.tensors.forEach((tensor, i) => {
        if (tensor.kind !== 'node' || kernel.kernel.bindings[i]!.access !== 'read_write') return;
        const node = graph.nodes[tensor.node]!;
        const origin = graph.origins[node.origin]!;
        const format = kernel.kernel.bindings[i]!.format;
        const elements = physicalElements(layouts[tensor.node] ?? rowMajor(node.shape), maxRows);
        const bytes = elements * formatBytes(format);
        if (bytes <= limit && elements <= MAX_ELEMENTS) return;
        const shape = `[${node.shape.map((d) => (d === 'N' ? maxRows : d)).join(', ')}]`;
        note(false, bytes, `the ${origin.phase} result of \`${origin.path}\``, shape, origin.location, node.shape[0] === 'N' ? fewerRows(Math.max(bytes / limit, elements / MAX_ELEMENTS), format) : 'make the layer smaller', elements);
      });
    }
  }
  if (tooLarge.length === 0) return;
  // A parameter says more than the gradients that are as large as it.
  tooLarge.sort((a, b) => Number(b.parameter) - Number(a.parameter) || b.bytes - a.bytes);
  throw new ShaleError('device', tooLarge.slice(0, NAMED).map((t) => t.diagnostic));
}

/** Where the layer is written that a state tensor belongs to. */
function locationOf(programs: readonly CompiledProgram[], key: string): Diagnostic['location'] {
  for (const { graph } of programs) {
    const node = graph.nodes.find((n) => n.op === 'state' && n.attrs['key'] === key);
    if (node) return graph.origins[node.origin]!.location;
  }
  return undefined;
}
