/** A model that cannot fit says so before anything is allocated: bytes wanted, the limit, the largest tensors, what would help. */
import { ShaleError, type Diagnostic } from '../../errors.ts';
import { physicalElements, type Layout } from '../../plan/layout.ts';
import { formatBytes } from '../kernel/ir.ts';
import type { StateTensor } from '../graph/state.ts';
import { rowMajor } from '../passes/layout-rules.ts';
import type { CompiledProgram } from '../passes/pipeline.ts';
import type { Target } from '../target.ts';

/** Largest tensors named in the message. */
const NAMED = 3;

/** Throws `tensor-too-large` (class device) where a single tensor passes what one binding of the target can hold. */
export function checkSizes(programs: readonly CompiledProgram[], states: readonly StateTensor[], layoutOf: (key: string) => Layout, target: Target, maxRows: number): void {
  const limit = Math.min(target.limits.maxStorageBufferBindingSize, target.limits.maxBufferSize);
  const tooLarge: { parameter: boolean; bytes: number; diagnostic: Diagnostic }[] = [];
  const note = (parameter: boolean, bytes: number, name: string, shape: string, location: Diagnostic['location'], hint: string): void => {
    tooLarge.push({
      parameter,
      bytes,
      diagnostic: {
        code: 'tensor-too-large',
        severity: 'error',
        message: `${name} ${shape} takes ${bytes} bytes, but ${target.name} binds at most ${limit} at once`,
        hint,
        ...(location ? { location } : {}),
      },
    });
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
        const bytes = physicalElements(layouts[tensor.node] ?? rowMajor(node.shape), maxRows) * formatBytes(kernel.kernel.bindings[i]!.format);
        if (bytes > limit) note(false, bytes, `the ${origin.phase} result of \`${origin.path}\``, `[${node.shape.map((d) => (d === 'N' ? maxRows : d)).join(', ')}]`, origin.location, node.shape[0] === 'N' ? `a smaller \`batch_size\` than ${maxRows} would help` : 'make the layer smaller');
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
