/** Kernels as keys: equal keys, equal shaders. Kernels of repeated blocks are built alike, axis numbers included. */
import { boundText, exprKeys, rootsOf } from './traverse.ts';
import type { Axis, Kernel, Schedule } from './ir.ts';

/** Everything that the emitter looks at, in one string; far cheaper than emitting. Without a schedule: what is computed alone. */
export function kernelKey(kernel: Kernel, schedule?: Schedule): string {
  const axes = (list: readonly Axis[]): string => list.map((a) => `${a.id}${a.name}${typeof a.extent === 'number' ? a.extent : `${a.extent.times}N`}`).join(',');
  const stages = kernel.stages.map((s) => {
    const of = s.kind === 'reduce' ? [...(s.inner ?? []).map((i) => `inner(${axes(i.axes)})`), ...s.accumulators.map((a) => (a.axes ? `${a.fn}(${axes(a.axes)})` : a.fn))].join(',') : s.stores.map((w) => `${w.binding}[${w.index.key}]${w.where ? `?${boundText(w.where)}` : ''}`).join(',');
    return `${s.kind}(${axes(s.axes)})${of}`;
  });
  const bindings = kernel.bindings.map((b) => `${b.name}:${b.access}:${b.format}`);
  return [kernel.name, axes(kernel.axes), ...bindings, ...stages, exprKeys(rootsOf(kernel)), JSON.stringify(schedule)].join('|');
}
