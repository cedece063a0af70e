/** Names and paths of items: what a name may be, and that no two items have the same path. */
import type { Location } from '../../errors.ts';
import type { CheckContext } from './check.ts';
import { checkValue, isName } from './check.ts';
import type { Report } from './report.ts';
import type { Tree } from './tree.ts';

export class ItemPaths {
  private readonly places = new Map<string, Location>();
  private readonly report: Report;

  constructor(report: Report) {
    this.report = report;
  }

  /** Takes a path for an item; one that is taken is a fault. `named`: by a name, not by an index. */
  claim(path: string, location: Location, named: boolean): void {
    const earlier = this.places.get(path);
    if (earlier === undefined) {
      this.places.set(path, location);
      return;
    }
    this.report.error('duplicate-name', location, `two layers have the path \`${path}\``, {
      hint: named ? 'give one of them another name' : 'give one of them a name; an item without one is called by its index',
      notes: [{ message: 'the other one is here', location: earlier }],
    });
  }
}

/** The name that an item is given, or undefined where it cannot be one (reported). */
export function readName(tree: Tree, context: CheckContext): string | undefined {
  if (tree.kind !== 'scalar' || typeof tree.value !== 'string') {
    checkValue({ kind: 'string' }, tree, '`name`', context);
    return undefined;
  }
  if (tree.value === 'in') context.report.error('reserved-name', tree.location, '`in` is the input of the container and cannot be a name');
  else if (isName(tree.value)) return tree.value;
  else context.report.error('bad-name', tree.location, `${JSON.stringify(tree.value.slice(0, 60))} cannot be a layer's name`, { hint: 'use letters, digits and _, with dots between segments' });
  return undefined;
}

export function joinPath(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
