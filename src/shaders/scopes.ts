/**
 * The text of a function body as nested blocks. Any open block can still be written to, so an expression found deep in a
 * loop is bound in the outermost block where its parts are known; what a block knows ends with it.
 */
import type { Width } from './functions.ts';
import { freshName } from './names.ts';

type Item = string | { readonly head: string; readonly body: Block; readonly tail: string };

/** A name and how many values it holds. */
export interface Known {
  readonly text: string;
  readonly width: Width;
}

interface Block {
  readonly items: Item[];
  readonly names: Set<string>;
  /** Names of values by their structural keys. */
  readonly known: Map<string, Known>;
  readonly head: string;
}

export class Scopes {
  private readonly chain: Block[] = [block('')];
  private readonly isTaken: (name: string) => boolean;

  /** `isTaken`: names of the module. */
  constructor(isTaken: (name: string) => boolean) {
    this.isTaken = isTaken;
  }

  /** Depth of the innermost open block; the function's own is 0. */
  get depth(): number {
    return this.chain.length - 1;
  }

  /** Opens a block; `names` are declared by its head. */
  open(head: string, names: readonly string[] = []): void {
    const opened = block(head);
    names.forEach((name) => opened.names.add(name));
    this.chain.push(opened);
  }

  close(tail = '}'): void {
    const closed = this.chain.pop()!;
    this.chain.at(-1)!.items.push({ head: closed.head, body: closed, tail });
  }

  line(text: string, depth = this.depth): void {
    this.chain[depth]!.items.push(text);
  }

  /** A name that no open block uses: a binding made further out must not be hidden further in. */
  fresh(hint: string): string {
    return freshName(hint, (name) => this.isTaken(name) || this.chain.some((b) => b.names.has(name)));
  }

  /** Declares a fresh name in the block at `depth`. */
  declare(hint: string, depth = this.depth): string {
    const name = this.fresh(hint);
    this.chain[depth]!.names.add(name);
    return name;
  }

  /** `let NAME = text;` at `depth`, remembered under `key`. */
  bind(depth: number, hint: string, text: string, key: string, width: Width = 1): string {
    const name = this.declare(hint, depth);
    this.line(`let ${name} = ${text};`, depth);
    this.chain[depth]!.known.set(key, { text: name, width });
    return name;
  }

  recall(key: string): string | undefined {
    return this.known(key)?.text;
  }

  known(key: string): Known | undefined {
    for (let depth = this.depth; depth >= 0; depth--) {
      const known = this.chain[depth]!.known.get(key);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  /** The function's body, indented. All blocks must be closed. */
  render(): string[] {
    if (this.depth !== 0) throw new Error('shader: a block is still open');
    const lines: string[] = [];
    const write = (items: readonly Item[], indent: string): void => {
      for (const item of items) {
        if (typeof item === 'string') lines.push(indent + item);
        else {
          lines.push(indent + item.head);
          write(item.body.items, `${indent}  `);
          lines.push(indent + item.tail);
        }
      }
    };
    write(this.chain[0]!.items, '  ');
    return lines;
  }
}

function block(head: string): Block {
  return { items: [], names: new Set(), known: new Map(), head };
}
