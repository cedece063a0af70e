/**
 * The resolved configuration as YAML: every value there is, each with its origin as a comment. Reading it gives the same
 * configuration again, so a run can be repeated from it alone.
 */
import type { ArgValue } from './args.ts';
import type { Config, ResolvedValue, ValueOrigin } from './types.ts';

export interface PrintOptions {
  /** What to write for a path, which is given as seen from the working folder; an absolute one holds everywhere. */
  path?(path: string): string;
}

type Mapping = ResolvedValue & { readonly kind: 'map' };

/** Longer lists stand one value a line. */
const FLOW_WIDTH = 100;

/** Text of `config.resolved.yaml`. */
export function printResolved(config: Config, options: PrintOptions = {}): string {
  const lines = ['# Resolved: every value with where it comes from (a line of a file, --set, or a default).'];
  if (config.resolved.kind === 'map') printMap(config.resolved, '', lines, options);
  return `${lines.join('\n')}\n`;
}

function printMap(map: Mapping, indent: string, lines: string[], options: PrintOptions): void {
  for (const { key, value } of map.entries) printEntry(key, value, indent, indent, lines, options);
}

/** `lead` begins the first line: the indent, or a list's dash. */
function printEntry(key: string, value: ResolvedValue, lead: string, indent: string, lines: string[], options: PrintOptions): void {
  const name = `${lead}${text(key)}:`;
  const inline = inlineText(value, options);
  if (inline !== undefined) {
    lines.push(`${name} ${inline}`);
  } else if (value.kind === 'map') {
    lines.push(name);
    printMap(value, `${indent}  `, lines, options);
  } else if (value.kind === 'list') {
    lines.push(name);
    printList(value.items, `${indent}  `, lines, options);
  }
}

function printList(items: readonly ResolvedValue[], indent: string, lines: string[], options: PrintOptions): void {
  for (const item of items) {
    const bare = bareName(item);
    const inline = bare ?? inlineText(item, options);
    if (inline !== undefined) {
      lines.push(`${indent}- ${inline}`);
    } else if (item.kind === 'map') {
      for (const [i, { key, value }] of item.entries.entries()) printEntry(key, value, i === 0 ? `${indent}- ` : `${indent}  `, `${indent}  `, lines, options);
    } else if (item.kind === 'list') {
      lines.push(`${indent}-`);
      printList(item.items, `${indent}  `, lines, options);
    }
  }
}

/** A layer without arguments and without anything beside it. */
function bareName(item: ResolvedValue): string | undefined {
  if (item.kind !== 'map' || item.entries.length !== 1) return undefined;
  const [entry] = item.entries;
  return entry?.value.kind === 'map' && entry.value.entries.length === 0 ? text(entry.key) : undefined;
}

/** On one line with its comment: single values, empty collections, short lists of single values of one origin. */
function inlineText(value: ResolvedValue, options: PrintOptions): string | undefined {
  switch (value.kind) {
    case 'scalar':
      return `${scalarText(value, options)}  # ${origin(value.origin)}`;
    case 'map':
      return value.entries.length === 0 ? '{}' : undefined;
    case 'list': {
      if (value.items.length === 0) return '[]';
      const scalars = value.items.flatMap((item) => (item.kind === 'scalar' ? [item] : []));
      const origins = new Set(scalars.map((item) => origin(item.origin)));
      if (scalars.length !== value.items.length || origins.size !== 1) return undefined;
      const flow = `[${scalars.map((item) => scalarText(item, options)).join(', ')}]`;
      return flow.length > FLOW_WIDTH ? undefined : `${flow}  # ${[...origins][0] ?? ''}`;
    }
  }
}

function scalarText(value: ResolvedValue & { readonly kind: 'scalar' }, options: PrintOptions): string {
  const shown = value.path === true && typeof value.value === 'string' ? (options.path?.(value.value) ?? value.value) : value.value;
  return valueText(shown);
}

function valueText(value: ArgValue): string {
  // A literal dollar is doubled, or it would begin an expression.
  if (typeof value === 'string') return text(value.startsWith('$') ? `$${value}` : value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: ArgValue) => valueText(item)).join(', ')}]`;
  return `{${Object.entries(value as { readonly [key: string]: ArgValue }).map(([key, item]) => `${text(key)}: ${valueText(item)}`).join(', ')}}`;
}

/** Plain where YAML reads it as a string and nothing else, in double quotes otherwise. */
function text(value: string): string {
  return /^[A-Za-z_][\w-]*(\.[\w-]+)*$/.test(value) && !/^(true|false|null)$/i.test(value) ? value : JSON.stringify(value);
}

function origin(from: ValueOrigin): string {
  const shown = from.kind === 'default' ? 'default' : from.kind === 'set' ? `--set ${from.text}` : `${from.location.file}:${from.location.line}`;
  // A comment ends with its line.
  return shown.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
