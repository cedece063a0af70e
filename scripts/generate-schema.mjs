// Writes what is generated from the definitions: the JSON Schema, the validator made from it, the language reference.
// `--check` writes nothing and fails where a file is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The generated files: path from the root → text. */
export async function generated() {
  const { default: ajvModule } = await import('ajv');
  const { default: standaloneModule } = await import('ajv/dist/standalone/index.js');
  const Ajv = ajvModule.default ?? ajvModule;
  const standalone = standaloneModule.default ?? standaloneModule;
  const { buildSchema } = await import('../src/compiler/config/schema.ts');
  const { compactSchema } = await import('../src/compiler/config/schema-compact.ts');
  const { referencePages } = await import('../src/compiler/config/reference.ts');

  const schema = buildSchema();
  const ajv = new Ajv({
    allErrors: true,
    messages: false, // Shale has its own words
    inlineRefs: false,
    strict: true,
    strictTypes: false, // keywords bind to one of several types
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  const body = standalone(ajv, ajv.compile(compactSchema(schema))).replace(/^"use strict";\s*/, '').replace(/export const validate = (\w+);\s*export default \w+;/, 'const validate = $1;');
  const validator = [
    '// Generated from the definitions by scripts/generate-schema.mjs with ajv; change those, not this file.',
    '// @ts-nocheck',
    "import type { SchemaFault } from './schema-check.ts';",
    '',
    body.trim(),
    '',
    '/** Every fault that the schema finds in plain data, in no particular order. */',
    'export function validateConfig(data: unknown): readonly SchemaFault[] {',
    '  return validate(data) ? [] : (validate.errors ?? []);',
    '}',
    '',
  ].join('\n');
  return new Map([
    ['schema/shale.v1.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
    ['src/compiler/config/validator.generated.ts', validator],
    ...[...referencePages()].map(([name, text]) => [`docs/reference/${name}`, text]),
  ]);
}

async function main(check) {
  const { register } = await import('tsx/esm/api');
  register();
  const stale = [];
  for (const [path, text] of await generated()) {
    const file = join(ROOT, path);
    if (read(file) === text) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (stale.length === 0) console.log('schema, validator and reference are up to date');
  else console.log(`${check ? 'stale' : 'written'}: ${stale.join(', ')}`);
  if (check && stale.length > 0) process.exitCode = 1;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.includes('--check'));
