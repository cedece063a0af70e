/** Argument types in words: for messages, the reference and the schema's descriptions. */
import type { ArgSpec, ArgSpecs, ArgType, ArgValue } from './args.ts';

/** `an integer of at least 1`; reads well after "must be". */
export function describeType(type: ArgType): string {
  switch (type.kind) {
    case 'int':
      return `an integer${bounds([type.min === undefined ? '' : `at least ${type.min}`, type.max === undefined ? '' : `at most ${type.max}`])}`;
    case 'float':
      return `a number${bounds([
        type.min === undefined ? '' : `at least ${type.min}`,
        type.above === undefined ? '' : `more than ${type.above}`,
        type.max === undefined ? '' : `at most ${type.max}`,
        type.below === undefined ? '' : `less than ${type.below}`,
      ])}`;
    case 'bool':
      return 'true or false';
    case 'string':
      return 'a string';
    case 'null':
      return 'null';
    case 'enum':
      return type.values.length === 1 ? JSON.stringify(type.values[0]) : `one of ${type.values.map((v) => (/^\w+$/.test(v) ? v : JSON.stringify(v))).join(', ')}`;
    case 'list':
      return `a list${type.length === undefined ? '' : ` of ${type.length}`}, each ${describeType(type.of)}`;
    case 'size':
      return sizes(type.axes, type.min);
    case 'padding':
      return `${sizes(type.axes, 0)}, same or valid`;
    case 'references':
      return 'a name or a list of names of layers or data fields';
    case 'operand':
      return 'a number, or names of layers or data fields';
    case 'path':
      return 'a path';
    case 'map':
      return `a mapping from names to values, each ${describeType(type.of)}`;
    case 'object':
      return `a mapping of ${Object.keys(type.fields).join(', ')}`;
    case 'union':
      return type.of.map(describeType).join(', or ');
  }
}

/** Arguments with the keys of those that are mappings, or may be: `split`, `split.val`, `split.test`. */
export function withFields(specs: ArgSpecs, prefix = ''): (readonly [path: string, spec: ArgSpec])[] {
  return Object.entries(specs).flatMap(([name, spec]) => [[prefix + name, spec] as const, ...withFields(fieldsOf(spec.type), `${prefix}${name}.`)]);
}

function fieldsOf(type: ArgType): ArgSpecs {
  if (type.kind === 'object') return type.fields;
  const object = type.kind === 'union' ? type.of.find((alternative) => alternative.kind === 'object') : undefined;
  return object === undefined ? {} : fieldsOf(object);
}

/** A default as it would be written: `1`, `[1, 1]`, `none` for an optional argument's absence. */
export function describeDefault(spec: ArgSpec): string {
  if (spec.default === undefined) return 'required';
  return spec.default === null ? 'none' : flow(spec.default);
}

/** A value in YAML's flow style. */
export function flow(value: ArgValue): string {
  if (value === null || typeof value !== 'object') return typeof value === 'string' && /^[A-Za-z_][\w.-]*$/.test(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: ArgValue) => flow(item)).join(', ')}]`;
  return `{${Object.entries(value as { readonly [key: string]: ArgValue })
    .map(([key, item]) => `${key}: ${flow(item)}`)
    .join(', ')}}`;
}

function sizes(axes: number, min: number): string {
  return `an integer of at least ${min}, or a list of ${axes} of them`;
}

function bounds(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  if (said.length === 0) return '';
  return ` of ${said.join(' and ')}`;
}
