/**
 * The schema as the validator is made from: without texts, and with every part that occurs more than once written once. The
 * validator is code, and a tenth of the size this way; the schema for editors stays as it reads best.
 */
import type { JsonSchema } from './schema-types.ts';

const TEXTS = new Set(['description', 'default', 'title', '$id', '$schema']);
/** Shorter parts cost less where they stand than as functions of their own. */
const WORTH = 50;

export function compactSchema(schema: JsonSchema): JsonSchema {
  const bare = withoutTexts(schema, true) as JsonSchema;
  const counts = new Map<string, number>();
  count(bare, counts);
  const shared = new Map<string, string>();
  for (const [text, n] of counts) if (n > 1 && text.length >= WORTH) shared.set(text, `shared_${shared.size}`);
  const { definitions, ...top } = bare;
  const parts: Record<string, unknown> = {};
  for (const [name, part] of Object.entries((definitions ?? {}) as Record<string, JsonSchema>)) parts[name] = inner(part, shared);
  for (const [text, name] of shared) parts[name] = inner(JSON.parse(text) as JsonSchema, shared);
  return { ...(inner(top, shared) as JsonSchema), definitions: parts };
}

function isSchemaMap(keyword: string): boolean {
  return keyword === 'properties' || keyword === 'definitions';
}

function withoutTexts(value: unknown, isSchema: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutTexts(item, isSchema));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => !isSchema || !TEXTS.has(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutTexts(item, !isSchema || !isSchemaMap(key))]));
}

/** How often each schema below this one occurs. */
function count(schema: JsonSchema, counts: Map<string, number>): void {
  for (const part of partsOf(schema)) {
    if (part['$ref'] === undefined) {
      const text = JSON.stringify(part);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    count(part, counts);
  }
}

function partsOf(schema: JsonSchema): readonly JsonSchema[] {
  return Object.entries(schema).flatMap(([key, value]): readonly JsonSchema[] => {
    if (isSchemaMap(key)) return Object.values(value as Record<string, JsonSchema>);
    if (key === 'anyOf') return value as readonly JsonSchema[];
    if ((key === 'items' || key === 'additionalProperties') && typeof value === 'object' && value !== null) return [value as JsonSchema];
    return [];
  });
}

/** A schema with its parts replaced by references where they are shared; itself it stays. */
function inner(schema: JsonSchema, shared: ReadonlyMap<string, string>): JsonSchema {
  const part = (value: JsonSchema): JsonSchema => {
    const name = shared.get(JSON.stringify(value));
    return name === undefined ? inner(value, shared) : { $ref: `#/definitions/${name}` };
  };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (isSchemaMap(key)) return [key, Object.fromEntries(Object.entries(value as Record<string, JsonSchema>).map(([name, item]) => [name, part(item)]))];
      if (key === 'anyOf') return [key, (value as readonly JsonSchema[]).map(part)];
      if ((key === 'items' || key === 'additionalProperties') && typeof value === 'object' && value !== null) return [key, part(value as JsonSchema)];
      return [key, value];
    }),
  );
}
