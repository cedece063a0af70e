/**
 * How a definition (layer, loss, optimizer, schedule, metric, data source) says its arguments: from this come the JSON
 * Schema, the checks, the defaults of the resolved config and the reference pages, so none can go stale.
 */

export type ArgValue = number | string | boolean | null | readonly ArgValue[] | { readonly [key: string]: ArgValue };
export type Args = { readonly [name: string]: ArgValue };

export type ArgType =
  | { readonly kind: 'int'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'float'; readonly min?: number; readonly max?: number; readonly above?: number; readonly below?: number }
  | { readonly kind: 'bool' }
  | { readonly kind: 'string' }
  /** `null`, where it means something other than the absence of the argument (PyTorch's None). */
  | { readonly kind: 'null' }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: ArgType; readonly length?: number }
  /** An int, or a list of one for each of `axes` spatial axes; resolved to the list. */
  | { readonly kind: 'size'; readonly axes: number; readonly min: number }
  /** As `size`, or `same` or `valid`. */
  | { readonly kind: 'padding'; readonly axes: number }
  /** Names of layers or fields whose outputs are this layer's inputs. */
  | { readonly kind: 'references' }
  /** A number, or `references`. */
  | { readonly kind: 'operand' }
  /** A path, relative to the file that names it; resolved to an absolute path or a path from the working folder. */
  | { readonly kind: 'path' }
  | { readonly kind: 'map'; readonly of: ArgType }
  | { readonly kind: 'object'; readonly fields: ArgSpecs }
  | { readonly kind: 'union'; readonly of: readonly ArgType[] };

export interface ArgSpec {
  readonly type: ArgType;
  /** Absent: the argument is required. `null`: optional, and its absence means something (say what in `doc`). */
  readonly default?: ArgValue;
  /** One line for the reference and the editor. */
  readonly doc: string;
}

export type ArgSpecs = { readonly [name: string]: ArgSpec };

/** What all definitions have in common. */
export interface Definition {
  readonly name: string;
  /** One line: what it is. */
  readonly summary: string;
  readonly args: ArgSpecs;
  /** Arguments of which exactly one must be given; the first is the usual one. */
  readonly either?: readonly string[];
  /** The argument that may stand alone: `linear: 10`. */
  readonly primary?: string;
  /** How it may be written, in YAML's flow style, where the shortest way would say little. */
  readonly written?: string;
}
