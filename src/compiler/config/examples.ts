/** The shortest way to write a loss, an optimizer or a source, from its definition: for the reference and `shale ops`. */
import type { ArgType, Definition } from './args.ts';
import { flow } from './describe.ts';

/** The definition's own example, else the bare name, or with the arguments that have no default; a primary argument alone where that is all. */
export function shortest(def: Definition & { readonly inputs?: number }): string {
  if (def.written !== undefined) return def.written;
  if ((def.inputs ?? 1) > 1) return `{${def.name}: {input: [${Array.from({ length: def.inputs! }, (_, i) => 'abcdefgh'[i]).join(', ')}]}}`;
  const required = Object.entries(def.args).filter(([name, spec]) => spec.default === undefined || name === def.either?.[0]);
  if (required.length === 0) return def.name;
  if (required.length === 1 && required[0]![0] === def.primary) return `{${def.name}: ${sample(required[0]![1].type)}}`;
  return `{${def.name}: {${required.map(([name, spec]) => `${name}: ${sample(spec.type)}`).join(', ')}}}`;
}

function sample(type: ArgType): string {
  switch (type.kind) {
    case 'int':
    case 'size':
    case 'padding':
      return String(Math.max(10, 'min' in type ? (type.min ?? 0) : 0));
    case 'float':
      return '0.1';
    case 'bool':
      return 'true';
    case 'null':
      return 'null';
    case 'enum':
      return flow(type.values[0] ?? '');
    case 'list':
      return `[${Array.from({ length: type.length ?? 1 }, () => sample(type.of)).join(', ')}]`;
    case 'path':
      return './file';
    case 'object':
      return `{${Object.entries(type.fields).map(([name, spec]) => `${name}: ${sample(spec.type)}`).slice(0, 1).join('')}}`;
    case 'map':
      return `{name: ${sample(type.of)}}`;
    case 'union':
      return sample(type.of[0]!);
    case 'references':
    case 'operand':
    case 'string':
      return 'name';
  }
}
