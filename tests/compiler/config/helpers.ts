/** Configurations for the tests of the language: short texts in, diagnostics as `line:column code` out. */
import type { Diagnostic } from '../../../src/errors.ts';
import { parseConfig } from '../../../src/compiler/config/parse.ts';
import type { ParsedConfig } from '../../../src/compiler/config/parse.ts';
import { resolveConfig } from '../../../src/compiler/config/resolve.ts';
import type { Config, Item, LayerItem } from '../../../src/compiler/config/types.ts';
import type { DataSpec } from '../../../src/plan/data-spec.ts';

export const SPEC: DataSpec = {
  source: 'digits',
  fields: [
    { name: 'image', shape: [1, 28, 28], dtype: 'f32', format: 'u8', scale: 1 / 255, target: false },
    { name: 'label', shape: [], dtype: 'i32', format: 'i32', classes: 10, target: true },
  ],
  rows: { train: 100, test: 10 },
  constants: { classes: 10 },
};

export interface Options {
  readonly set?: readonly string[];
  readonly strict?: boolean;
  readonly files?: Readonly<Record<string, string>>;
  readonly spec?: DataSpec | undefined;
  readonly file?: string;
}

export function parse(text: string, options: Options = {}): ParsedConfig {
  return parseConfig({
    file: options.file ?? 'a.yaml',
    text,
    read: (path) => (options.files !== undefined && Object.hasOwn(options.files, path) ? options.files[path] : undefined),
    set: options.set,
    strict: options.strict,
  });
}

export function resolve(text: string, options: Options = {}): { readonly config?: Config; readonly diagnostics: readonly Diagnostic[] } {
  return resolveConfig(parse(text, options), 'spec' in options ? options.spec : SPEC);
}

/** The configuration, or a failure that shows what is wrong with it. */
export function good(text: string, options: Options = {}): Config {
  const { config, diagnostics } = resolve(text, options);
  if (config === undefined) throw new Error(diagnostics.map(show).join('\n'));
  return config;
}

/** `line:column code`, with the file where it is not the main one. */
export function show(d: Diagnostic): string {
  const at = d.location === undefined ? '-' : `${d.location.line}:${d.location.column}`;
  const file = d.location === undefined || d.location.file === 'a.yaml' ? '' : `${d.location.file}:`;
  return `${file}${at} ${d.code}`;
}

export function faults(text: string, options: Options = {}): readonly string[] {
  return resolve(text, options).diagnostics.map(show);
}

/** A whole file around a `model` list. */
export function model(items: string, before = ''): string {
  return `version: 1\n${before}data: {source: digits}\nmodel:\n${items}`;
}

/** A whole file around the lines of `train`. */
export function train(lines: string): string {
  return `version: 1\ndata: {source: digits}\nmodel: [flatten]\ntrain:\n${lines.replace(/^/gm, '  ')}`;
}

/** All items with their paths, containers before what they hold. */
export function paths(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => [`${item.path}:${item.kind === 'layer' ? item.layer : item.kind === 'container' ? item.container : item.kind}`, ...(item.kind === 'container' ? paths(item.items) : [])]);
}

export function layers(items: readonly Item[]): readonly LayerItem[] {
  return items.flatMap((item) => (item.kind === 'layer' ? [item] : item.kind === 'container' ? layers(item.items) : []));
}

export function layer(config: Config, path: string): LayerItem {
  const found = layers(config.model).find((item) => item.path === path);
  if (found === undefined) throw new Error(`no layer ${path}: ${paths(config.model).join(' ')}`);
  return found;
}
