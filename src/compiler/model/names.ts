/**
 * What names mean in a model: every item by its path, looked up from the inside of the nearest container outwards. The
 * order of declaration is the order of execution, so a reference to what comes later can be told apart from a typo.
 */
import type { DataSpec, FieldSpec } from '../../plan/data-spec.ts';
import type { Item, Reference } from '../config/types.ts';
import type { Report } from '../config/report.ts';
import { hintFor, nearest } from '../config/suggest.ts';

/** An item at its place in the tree. */
export interface Declared {
  readonly item: Item;
  /** Number of the item in the order of execution; a container comes before its items. */
  readonly order: number;
  /** Enclosing containers, innermost first. */
  readonly parents: readonly Declared[];
}

export type Found =
  | { readonly kind: 'item'; readonly declared: Declared }
  | { readonly kind: 'field'; readonly field: FieldSpec }
  /** `in`: the input of the nearest container. */
  | { readonly kind: 'in' };

/** A reference that is a fault, or may mean something faulty; `meant`: the item that it was probably to name. */
export interface FaultyReference {
  readonly kind: 'fault';
  readonly meant?: Declared;
}

export class Names {
  private readonly byItem = new Map<Item, Declared>();
  private readonly byPath = new Map<string, Declared>();
  /** Paths that something faulty may have: anything below a prefix, or what is like one of these. */
  private readonly open = new Set<string>();
  private readonly lost: string[] = [];
  private readonly fields: ReadonlyMap<string, FieldSpec>;
  private readonly report: Report;

  /** `spec`: undefined where the data is not known; then a name that no item has may be a field's. */
  constructor(items: readonly Item[], spec: DataSpec | undefined, report: Report) {
    this.fields = new Map(spec?.fields.map((field) => [field.name, field]));
    if (spec === undefined) this.open.add('');
    this.report = report;
    this.declare(items, []);
  }

  /** The place of an item. */
  of(item: Item): Declared {
    return this.byItem.get(item)!;
  }

  get count(): number {
    return this.byItem.size;
  }

  /**
   * What `reference` means where `parents` enclose it (innermost first). `self` is the item that holds the reference;
   * without it the reference comes from behind the model. Faults are reported and give undefined, or what was probably meant.
   */
  resolve(reference: Reference, parents: readonly Declared[], self: Declared | undefined): Found | FaultyReference {
    const { name, location } = reference;
    if (name === 'in') return { kind: 'in' };
    const declared = this.lookUp(name, parents);
    if (declared === undefined) {
      const field = this.fields.get(name);
      if (field !== undefined) return { kind: 'field', field };
      if (this.mayExist(name, parents)) return { kind: 'fault' };
      const visible = this.visible(parents, self);
      this.report.error('unknown-reference', location, `there is no layer or data field \`${name}\``, { hint: hintFor(name, visible) });
      const near = nearest(name, visible);
      const meant = near === undefined ? undefined : this.lookUp(near, parents);
      return { kind: 'fault', ...(meant === undefined ? {} : { meant }) };
    }
    if (self !== undefined && declared === self) {
      this.report.error('self-reference', location, `\`${name}\` is the layer itself`, { hint: '`in` is the input of the container around it' });
    } else if (self !== undefined && parents.includes(declared)) {
      this.report.error('self-reference', location, `\`${name}\` contains this layer`, { hint: '`in` is the input of the container around it' });
    } else if (self !== undefined && declared.order > self.order) {
      this.report.error('later-reference', location, `\`${name}\` comes later: a layer can only use what stands before it`, {
        hint: 'move it up',
        notes: [{ message: `\`${name}\` is here`, location: declared.item.location }],
      });
    } else if (!spoken(declared, parents)) {
      this.report.error('index-reference', location, `\`${name}\` counts items; references take names`, {
        hint: 'give the item a `name`',
        notes: [{ message: 'this item', location: declared.item.location }],
      });
      return { kind: 'fault', meant: declared };
    } else {
      return { kind: 'item', declared };
    }
    return { kind: 'fault' };
  }

  /** The items that a text may name, wherever it stands: those whose path ends in it. */
  mentioned(name: string): readonly Declared[] {
    return [...this.byPath].flatMap(([path, declared]) => (path === name || path.endsWith(`.${name}`) ? [declared] : []));
  }

  /** Whether a name that is nowhere may be that of something faulty. */
  private mayExist(name: string, parents: readonly Declared[]): boolean {
    return candidates(name, parents).some((path) => nearest(path, this.lost) !== undefined || this.lost.some((text) => text.includes(path)) || [...this.open].some((prefix) => prefix === '' || path.startsWith(`${prefix}.`)));
  }

  /** Inside out: the path in the innermost container first. */
  private lookUp(name: string, parents: readonly Declared[]): Declared | undefined {
    for (const path of candidates(name, parents)) {
      const found = this.byPath.get(path);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Names that a reference could have meant: those that stand before it, as it would write them. */
  private visible(parents: readonly Declared[], self: Declared | undefined): string[] {
    const names = new Set<string>([...this.fields.keys(), 'in']);
    const prefixes = parents.map((p) => `${p.item.path}.`);
    for (const [path, declared] of this.byPath) {
      if (self !== undefined && (declared.order >= self.order || parents.includes(declared))) continue;
      const prefix = prefixes.find((p) => path.startsWith(p)) ?? '';
      if (spoken(declared, parents)) names.add(path.slice(prefix.length));
    }
    return [...names];
  }

  private declare(items: readonly Item[], parents: readonly Declared[]): void {
    for (const item of items) {
      const declared: Declared = { item, order: this.byItem.size, parents };
      this.byItem.set(item, declared);
      if (item.named || !isTransparent(item)) this.byPath.set(item.path, declared);
      if (item.named && this.fields.has(item.path)) {
        this.report.error('name-clash', item.location, `\`${item.path}\` is a field of the data already`, { hint: 'layers and data fields share one name space: choose another name' });
      }
      if (item.nameLost !== undefined) {
        const parent = item.path.slice(0, Math.max(item.path.length - item.name.length - 1, 0));
        if (item.nameLost === '') this.open.add(parent);
        else this.lost.push(parent === '' ? item.nameLost : `${parent}.${item.nameLost}`);
      }
      if (item.kind === 'unknown' && item.open) this.open.add(item.path);
      if (item.kind === 'container' || item.kind === 'unknown') this.declare(item.items, [declared, ...parents]);
    }
  }
}

/** The paths that a name may stand for, those in the innermost container first. */
function candidates(name: string, parents: readonly Declared[]): readonly string[] {
  return [...new Set(parents.map((p) => p.item.path)), ''].map((prefix) => (prefix === '' ? name : `${prefix}.${name}`));
}

/** A container whose items do not carry its path; without a name of its own it has an index that one of them has, too. */
function isTransparent(item: Item): boolean {
  return (item.kind === 'container' || item.kind === 'unknown') && item.items.some((inner) => !inner.path.startsWith(`${item.path}.`));
}

/** Whether the path from the scope to the item is made of names. Rounds of a repeat and branches are counted by nature. */
function spoken({ item, parents: around }: Declared, scope: readonly Declared[]): boolean {
  const chain = [item, ...around.filter((p) => !scope.includes(p)).map((p) => p.item)];
  const containers = around.map((p) => p.item);
  return chain.every((link, i) => {
    const parent = containers[i];
    const counted = parent?.kind === 'container' && (parent.container === 'repeat' || parent.container === 'branches');
    return link.named || counted || isTransparent(link);
  });
}
