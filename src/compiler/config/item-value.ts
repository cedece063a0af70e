/** An item as it would be written with everything worked out, for the resolved configuration. */
import type { CheckContext } from './check.ts';
import type { ItemForm } from './item-form.ts';
import { resolvedMap, resolvedScalar } from './resolved-value.ts';
import type { Tree } from './tree.ts';
import type { ContainerItem, Item, ResolvedValue } from './types.ts';

/** What all items have. */
export type ItemBase = Omit<ContainerItem, 'kind' | 'container' | 'items' | 'merge'>;

export interface Expanded {
  readonly item: Item;
  readonly value: ResolvedValue;
}

/**
 * What stands for a faulty item. `from` are all names that it surely reads. What it would look like resolved is nobody's
 * question: a configuration with faults has no resolved form.
 */
export function unknownItem(base: ItemBase, mentions: readonly string[], open: boolean, items: readonly Item[] = []): Expanded {
  return { item: { kind: 'unknown', ...base, items, mentions, open }, value: { kind: 'list', items: [] } };
}

/** `head` is the key that says what it is, `args` what stands behind it, `rest` what stands beside it and only it has. */
export function itemValue(base: ItemBase, form: ItemForm, context: CheckContext, head: string, args: ResolvedValue, rest: readonly (readonly [string, ResolvedValue | undefined])[] = []): ResolvedValue {
  const here = (value: string | boolean, tree: Tree | undefined): ResolvedValue => resolvedScalar(value, context.originOf(tree?.location ?? form.place));
  const from = base.from?.map(({ name, location }) => resolvedScalar(name, context.originOf(location)));
  return resolvedMap([
    ['name', base.named ? here(base.name, form.name) : undefined],
    [head, args],
    ['from', from === undefined ? undefined : { kind: 'list', items: from }],
    ['freeze', form.freeze === undefined || !base.frozen ? undefined : here(true, form.freeze)],
    ...rest,
  ]);
}
