/** Argument types as JSON Schema. Keywords bind to a value's type, so that most alternatives need no `anyOf`. */
import type { ArgSpec, ArgType, Definition } from './args.ts';
import { describeDefault } from './describe.ts';

export type JsonSchema = { readonly [keyword: string]: unknown };

/** `$name` or `$(…)` in place of a value. */
export const EXPRESSION: JsonSchema = { type: 'string', pattern: '^\\$' };

const REFERENCE = '^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)';

export function typeSchema(type: ArgType): JsonSchema {
  switch (type.kind) {
    case 'int':
      return union([defined({ type: 'integer', minimum: type.min, maximum: type.max }), EXPRESSION]);
    case 'float':
      return union([defined({ type: 'number', minimum: type.min, maximum: type.max, exclusiveMinimum: type.above, exclusiveMaximum: type.below }), EXPRESSION]);
    case 'bool':
      return union([{ type: 'boolean' }, EXPRESSION]);
    case 'string':
    case 'path':
      return { type: 'string' };
    case 'null':
      return { type: 'null' };
    case 'enum':
      return anyOf([{ type: 'string', enum: [...type.values] }, EXPRESSION]);
    case 'list':
      return union([defined({ type: 'array', items: typeSchema(type.of), minItems: type.length, maxItems: type.length }), EXPRESSION]);
    case 'size':
      return sizeSchema(type.axes, type.min);
    case 'padding':
      return anyOf([{ type: 'string', enum: ['same', 'valid'] }, sizeSchema(type.axes, 0)]);
    case 'references':
      return referencesSchema();
    case 'operand':
      return union([{ type: 'number' }, referencesSchema()]);
    case 'map':
      return union([{ type: 'object', additionalProperties: typeSchema(type.of) }, EXPRESSION]);
    case 'object': {
      const fields = Object.entries(type.fields);
      const required = fields.filter(([, spec]) => spec.default === undefined).map(([name]) => name);
      return union([object(Object.fromEntries(fields.map(([name, spec]) => [name, specSchema(spec)])), required), EXPRESSION]);
    }
    case 'union':
      return anyOf(type.of.map(typeSchema));
  }
}

export function specSchema(spec: ArgSpec): JsonSchema {
  const schema = spec.default === null ? asNullable(typeSchema(spec.type)) : typeSchema(spec.type);
  const shown = spec.default === undefined || spec.default === null ? {} : { default: spec.default };
  return { ...schema, ...shown, description: `${spec.doc} (${spec.default === undefined ? 'required' : `default: ${describeDefault(spec)}`})` };
}

/** What may stand behind a definition's name: a mapping of arguments, its primary argument, or nothing. */
export function definition(def: Definition, beside: Record<string, JsonSchema> = {}): JsonSchema {
  const args = Object.entries(def.args);
  const required = args.filter(([, spec]) => spec.default === undefined).map(([name]) => name);
  const mapping = object({ ...Object.fromEntries(args.map(([name, spec]) => [name, specSchema(spec)])), ...beside }, required);
  const primary = def.primary === undefined ? undefined : def.args[def.primary];
  const alternatives = [mapping, ...(primary === undefined ? [] : [typeSchema(primary.type)]), EXPRESSION, ...(required.length === 0 ? [{ type: 'null' }] : [])];
  return union(alternatives);
}

export function object(properties: Record<string, JsonSchema>, required: readonly string[], more: Record<string, JsonSchema> = {}): JsonSchema {
  return { type: 'object', properties: { ...properties, ...more }, additionalProperties: false, ...(required.length === 0 ? {} : { required: [...required] }) };
}

export function asNullable(schema: JsonSchema): JsonSchema {
  return union([schema, { type: 'null' }]);
}

/** One schema where the alternatives are told apart by the value's type, else `anyOf`. */
export function union(schemas: readonly JsonSchema[]): JsonSchema {
  const types = schemas.map(({ type }): readonly string[] => (type === undefined ? [] : ([type].flat() as string[])));
  const names = [...new Set(types.flat())];
  const mergeable = types.every((own) => own.length > 0) && schemas.every((schema) => !('enum' in schema || 'anyOf' in schema || '$ref' in schema));
  const disjoint = mergeable && keywordsAgree(schemas, types);
  if (!disjoint) return anyOf(schemas);
  return { ...Object.assign({}, ...schemas), type: names.length === 1 ? names[0] : names } as JsonSchema;
}

/** Of two alternatives that take the same type, both must say the same of it. */
function keywordsAgree(schemas: readonly JsonSchema[], types: readonly (readonly string[])[]): boolean {
  return schemas.every((a, i) =>
    schemas.slice(i + 1).every((b, k) => {
      const shared = types[i]!.some((type) => types[i + 1 + k]!.includes(type));
      if (!shared) return true;
      return JSON.stringify(a['pattern']) === JSON.stringify(b['pattern']) && !types[i]!.some((type) => type !== 'string' && types[i + 1 + k]!.includes(type));
    }),
  );
}

/** Nested alternatives are one list; the same alternative stands once. */
export function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  const flat = schemas.flatMap((schema) => (Array.isArray(schema['anyOf']) && Object.keys(schema).length === 1 ? (schema['anyOf'] as JsonSchema[]) : [schema]));
  const seen = new Set<string>();
  const once = flat.filter((schema) => {
    const text = JSON.stringify(schema);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
  return once.length === 1 ? once[0]! : { anyOf: once };
}

function sizeSchema(axes: number, min: number): JsonSchema {
  const one = defined({ type: 'integer', minimum: min });
  return union([one, { type: 'array', items: typeSchema({ kind: 'int', min }), minItems: axes, maxItems: axes }, EXPRESSION]);
}

function referencesSchema(): JsonSchema {
  return { type: ['string', 'array'], pattern: REFERENCE, items: { type: 'string', pattern: REFERENCE }, minItems: 1 };
}

function defined(schema: Record<string, unknown>): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}
