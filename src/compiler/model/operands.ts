/** How many inputs a layer gets and from where; and what items are called in messages. */
import type { Report } from '../config/report.ts';
import type { Item, LayerItem } from '../config/types.ts';
import type { LayerDef } from '../layers/layer.ts';

/** Inputs of a layer: what its arguments name, else `from` or the item before. A single name stands beside that. */
export function operands<T>(item: LayerItem, def: LayerDef, from: readonly T[], named: readonly T[], report: Report): readonly T[] | undefined {
  if (named.length > 1 && item.from !== undefined) {
    report.error('input-count', item.location, `${who(item)}: its inputs are named twice, by \`from\` and by \`${Object.keys(item.references)[0]!}\``, { hint: 'keep one of them' });
    return undefined;
  }
  const inputs = named.length > 1 ? named : [...from, ...named];
  const { min, max } = def.inputs;
  if (inputs.length < min || inputs.length > max) {
    const wanted = min === max ? String(min) : max === Infinity ? `${min} or more` : `${min} to ${max}`;
    report.error('input-count', item.location, `${who(item)}: takes ${wanted} input${wanted === '1' ? '' : 's'}, but gets ${inputs.length}`, {
      hint: inputs.length < min ? 'name them with `from: [a, b]`' : 'join them first, with `concat` or `add`',
    });
    return undefined;
  }
  return inputs;
}

/** `fc1` (linear): an item in a message. Items without a name are counted. */
export function who(item: Item, site: Item = item): string {
  const type = item.kind === 'layer' ? item.layer : item.kind === 'container' ? item.container : item.kind;
  return `\`${site.path}\` (${site === item ? type : `${type} \`${item.path}\` again`})`;
}
