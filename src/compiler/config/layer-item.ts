/** One layer of the model: its arguments, the references among them, `tie` and `init`. */
import { LAYERS } from '../layers/registry.ts';
import { resolveDefinition } from './arguments.ts';
import type { CheckContext } from './check.ts';
import type { ItemForm } from './item-form.ts';
import { initOf, mentionsIn, referencesIn, tieOf } from './item-parts.ts';
import type { Expanded, ItemBase } from './item-value.ts';
import { itemValue, unknownItem } from './item-value.ts';
import type { Scope } from './scope.ts';
import { valueOf } from './tree.ts';
import type { ContainerItem, LayerItem, Reference } from './types.ts';

/** An unknown item where an argument is wrong (reported) or not known yet. */
export function expandLayer(form: ItemForm, base: ItemBase, scope: Scope, context: CheckContext): Expanded {
  const def = LAYERS.get(form.head);
  if (def === undefined) return unknownItem(base, mentionsIn(form.tree), false);
  const resolved = resolveDefinition(def, form.args === undefined ? undefined : scope.resolve(form.args), form.place, context);
  const references = Object.create(null) as Record<string, readonly Reference[]>;
  for (const [name, spec] of Object.entries(def.args)) {
    const tree = valueOf(resolved.written, name);
    if (tree === undefined || (spec.type.kind !== 'references' && spec.type.kind !== 'operand')) continue;
    const names = referencesIn(tree);
    if (names.length > 0) references[name] = names;
  }
  const tie = tieOf(form.tie === undefined ? undefined : scope.resolve(form.tie), context);
  const init = initOf(form.init === undefined ? undefined : scope.resolve(form.init), context);
  if (!resolved.complete) {
    const from = [...(base.from ?? []), ...Object.values(references).flat()];
    return unknownItem(from.length === 0 ? base : { ...base, from }, mentionsIn(form.tree), false);
  }
  const one: LayerItem = { kind: 'layer', ...base, layer: def.name, args: resolved.args, references, tie: tie.tie, init: init.init };
  return {
    item: def.outputs === undefined ? one : severalOutputs(one, base, Number(resolved.args[def.outputs])),
    value: itemValue(base, form, context, def.name, resolved.values, [['tie', tie.value], ['init', init.value]]),
  };
}

/** A layer of several outputs as branches, an item for each output, so that references find them as `NAME.0`, `NAME.1`, … */
function severalOutputs(layer: LayerItem, base: ItemBase, count: number): ContainerItem {
  const { from: _, ...inner } = layer;
  const items = Array.from({ length: count }, (_, output): LayerItem => ({ ...inner, path: `${base.path}.${output}`, name: String(output), named: false, output }));
  return { kind: 'container', container: 'branches', ...base, merge: 'none', items };
}
