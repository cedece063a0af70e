/** How things grow, as a table. */
import { columns } from '../harness/columns.ts';
import type { Growth } from './fit.ts';
import type { Scaling } from './measure.ts';

export function scalingTable({ compile, batches, growth }: Scaling): string {
  const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
  const compiled = [
    ['config to plan, in process', 'times', 'cold, ms', '  CPU ms', 'warm, ms', '  CPU ms', 'modules'],
    ...compile.map((r) => [r.what, r.times === undefined ? '-' : String(r.times), ms(r.cold.wall), ms(r.cold.cpu), ms(r.warm.wall), ms(r.warm.cpu), String(r.modules)]),
  ];
  const stepped = [['MNIST CNN', 'step, ms', '  CPU ms', 'GPU memory, MB'], ...batches.map((b) => [`batch ${b.batch}`, b.stepMs.toFixed(1), b.cpuMs.toFixed(0), (b.bytes / 1e6).toFixed(1)])];
  const grown = [['exponent of growth', 'of all', 'of the largest', 'in rounds', 'at most', ''], ...growth.map((g) => [g.what, g.exponent.toFixed(2), g.last.toFixed(2), g.paired.toFixed(2), g.bound.toFixed(2), g.holds ? '' : 'MORE THAN LINEAR'])];
  return [columns(compiled), columns(stepped), columns(grown)].join('\n\n');
}

/** What passes its bound. */
export function broken({ growth }: Scaling): readonly Growth[] {
  return growth.filter((g) => !g.holds);
}
