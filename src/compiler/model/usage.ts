/** Which items the result depends on: a layer that nothing uses is a fault, since it was surely meant to be used. */
import type { Report } from '../config/report.ts';
import type { Item } from '../config/types.ts';
import type { Declared } from './names.ts';

/** One execution of an item, with the executions whose outputs it reads. */
export interface Use {
  readonly declared: Declared;
  readonly from: readonly (Use | undefined)[];
}

/** Reports the items that none of `results` depends on: of a chain of them the last one, of a container itself. */
export function reportUnused(uses: readonly Use[], results: readonly (Use | undefined)[], report: Report): void {
  const reached = new Set<Use>();
  const stack = results.filter((use) => use !== undefined);
  for (let use = stack.pop(); use !== undefined; use = stack.pop()) {
    if (reached.has(use)) continue;
    reached.add(use);
    for (const next of use.from) if (next !== undefined) stack.push(next);
  }
  const live = new Set<Item>();
  const read = new Set<Item>();
  for (const use of reached) for (const link of [use.declared, ...use.declared.parents]) live.add(link.item);
  // A container hands its last item's output on: that alone is no use of it.
  for (const use of uses) if (use.declared.item.kind !== 'container') for (const source of use.from) if (source !== undefined) read.add(source.declared.item);
  const reported = new Set<Item>();
  for (const { declared } of uses) {
    const { item, parents } = declared;
    // Of several outputs not every one must be used.
    if (item.kind === 'layer' && item.output !== undefined) continue;
    if (live.has(item) || read.has(item) || reported.has(item) || parents.some((parent) => !live.has(parent.item))) continue;
    reported.add(item);
    const what = item.named ? `\`${item.path}\`` : item.kind === 'layer' ? `this \`${item.layer}\`` : 'this item';
    report.error('unused-layer', item.location, `nothing uses the output of ${what}`, {
      hint: item.named ? 'name it in a `from` or among the inputs of a layer, or remove it' : 'give it a `name` and use it, or remove it',
    });
  }
}
