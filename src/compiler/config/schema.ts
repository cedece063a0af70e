/**
 * The JSON Schema of a configuration (draft-07), assembled from the definitions: for editors, and for the first check. An
 * item is one object schema with every layer's name as a property, beside an enumeration of bare names: a union of one
 * schema for each layer would lose completion and give misleading errors. Wherever a value is wanted, `$…` may stand.
 */
import { LAYERS } from '../layers/registry.ts';
import { LOSSES } from '../losses/registry.ts';
import { OPTIMIZERS } from '../optimizers/registry.ts';
import type { ArgSpec, ArgSpecs, Definition } from './args.ts';
import { INITIALISERS } from './initialisers.ts';
import { METRICS } from '../metrics/registry.ts';
import { EXPRESSION, type JsonSchema, anyOf, asNullable, definition, object, specSchema, typeSchema, union } from './schema-types.ts';
import { SCHEDULES, WARMUP_ARGS } from './schedules.ts';
import { BRANCHES_ARGS, CLIP, DATA_ARGS, EMA, FILE_ARGS, FILE_SECTIONS, INTERVAL, ITEM_DOCS, ITEM_KIND_DOCS, LOSS_ARGS, PARAM_TYPES, RESIDUAL_ARGS, TRAIN_ARGS, WEIGHTS } from './sections.ts';
import { SOURCES } from './sources.ts';

export const SCHEMA_ID = 'shale.v1.schema.json';

export function buildSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_ID,
    title: 'Shale configuration, version 1',
    type: 'object',
    properties: {
      ...specProperties(FILE_ARGS),
      vars: asNullable({ type: 'object', description: FILE_SECTIONS['vars'] }),
      blocks: asNullable({ type: 'object', description: FILE_SECTIONS['blocks'], additionalProperties: ref('block') }),
      data: { ...dataSchema(), description: FILE_SECTIONS['data'] },
      model: { ...ref('layers'), description: FILE_SECTIONS['model'] },
      train: asNullable({ ...trainSchema(), description: FILE_SECTIONS['train'] }),
      extends: asNullable({ type: 'string', description: FILE_SECTIONS['extends'] }),
      edit: asNullable({ type: 'object', description: FILE_SECTIONS['edit'], additionalProperties: { type: ['object', 'string'] } }),
    },
    additionalProperties: false,
    // A file that extends another one takes from there what it does not say.
    if: { not: { required: ['extends'] } },
    then: { required: ['version', 'data', 'model'] },
    definitions: {
      layers: union([{ type: 'array', items: ref('item'), minItems: 1 }, EXPRESSION]),
      item: anyOf([ref('item_object'), { type: 'string', enum: bareNames() }, EXPRESSION]),
      item_object: itemSchema(),
      block: blockSchema(),
      initialiser: choice(INITIALISERS, 'initialiser'),
      loss: choice(LOSSES, 'loss', {}, specProperties(LOSS_ARGS)),
      ...layerDefinitions(),
    },
  };
}

function ref(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}

function specProperties(specs: ArgSpecs): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, specSchema(spec)]));
}

/** Layers that need no argument; the others cannot stand alone. */
function bareNames(): readonly string[] {
  return [...LAYERS.values()].filter(({ args }) => Object.values(args).every((spec: ArgSpec) => spec.default !== undefined)).map(({ name }) => name);
}

function layerDefinitions(): Record<string, JsonSchema> {
  return Object.fromEntries([...LAYERS.values()].map((layer) => [`layer_${layer.name}`, { title: layer.name, ...definition(layer) }]));
}

function itemSchema(): JsonSchema {
  const docs = { ...ITEM_DOCS, ...ITEM_KIND_DOCS };
  const modifier = (key: string, schema: JsonSchema): [string, JsonSchema] => [key, { ...asNullable(schema), description: docs[key] }];
  const kind = (key: string, schema: JsonSchema): [string, JsonSchema] => [key, { ...schema, description: docs[key] }];
  const container = union([{ type: 'array', items: ref('item'), minItems: 1 }, object(specProperties(RESIDUAL_ARGS), ['layers'], { layers: ref('layers') }), EXPRESSION]);
  return {
    title: 'layer or container',
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: Object.fromEntries([
      modifier('name', { type: 'string' }),
      modifier('from', typeSchema({ kind: 'references' })),
      modifier('repeat', typeSchema({ kind: 'int', min: 1 })),
      modifier('when', typeSchema({ kind: 'bool' })),
      modifier('with', { type: ['object', 'string'] }),
      modifier('init', anyOf([ref('initialiser'), { type: 'object', additionalProperties: ref('initialiser') }])),
      modifier('freeze', typeSchema({ kind: 'bool' })),
      modifier('tie', { type: ['object', 'string'], additionalProperties: { type: 'string' } }),
      kind('use', { type: 'string' }),
      kind('sequential', container),
      kind('residual', container),
      kind('branches', object(specProperties(BRANCHES_ARGS), ['of'], { of: union([{ type: 'array', items: ref('layers'), minItems: 1 }, EXPRESSION]) })),
      kind('call', { type: 'string' }),
      ...[...LAYERS.values()].map((layer): [string, JsonSchema] => [layer.name, { ...ref(`layer_${layer.name}`), description: layer.summary }]),
    ]),
  };
}

function blockSchema(): JsonSchema {
  const declared = object({ type: { enum: [...PARAM_TYPES], description: 'Type of the parameter.' } }, ['type'], { default: {} });
  const params = { type: 'object', additionalProperties: union([declared, { type: ['number', 'string', 'boolean', 'array'] }]) };
  return object({ params: { ...asNullable(params), description: '`{type: …}` is required; a literal is a default and gives the type.' } }, ['layers'], { layers: ref('layers') });
}

/** A name, or a name with arguments. */
function choice(registry: ReadonlyMap<string, Definition>, what: string, beside: Record<string, JsonSchema> = {}, within: Record<string, JsonSchema> = {}): JsonSchema {
  const properties = Object.fromEntries([...registry.values()].map((def) => [def.name, { ...definition(def, within), description: def.summary }]));
  const one: JsonSchema = { type: 'object', properties: { ...properties, ...beside }, additionalProperties: false, minProperties: 1 };
  return { ...anyOf([{ type: 'string', enum: [...registry.keys()] }, one, EXPRESSION]), description: `${/^[aeiou]/.test(what) ? 'An' : 'A'} ${what}: its name, or its name with arguments.` };
}

function dataSchema(): JsonSchema {
  return union([object({ source: choice(SOURCES, 'data source'), ...specProperties(DATA_ARGS) }, []), EXPRESSION]);
}

function trainSchema(): JsonSchema {
  const group = { type: 'object', properties: { match: { type: 'string', description: 'Glob on full parameter names, such as "*.bias".' } }, required: ['match'] };
  const groups = union([{ type: 'array', items: group }, EXPRESSION]);
  const warmup = object(specProperties(WARMUP_ARGS), ['steps']);
  const schedule = choice(SCHEDULES, 'schedule', { interval: specSchema(INTERVAL), warmup: { ...asNullable(warmup), description: 'A rise of the rate before the schedule.' } });
  return union([
    object(
      {
        loss: anyOf([ref('loss'), { type: 'array', items: ref('loss'), minItems: 1 }]),
        optimizer: choice(OPTIMIZERS, 'optimizer', {}, { groups: { ...groups, description: 'Parameters with arguments of their own; the first match wins.' } }),
        schedule: asNullable(schedule),
        clip_grad_norm: { ...asNullable(definition(CLIP)), description: CLIP.summary },
        ema: { ...asNullable(definition(EMA)), description: EMA.summary },
        metrics: asNullable({ type: 'array', items: choice(METRICS, 'metric') }),
        init: { ...asNullable(definition(WEIGHTS)), description: WEIGHTS.summary },
        ...specProperties(TRAIN_ARGS),
      },
      [],
    ),
    EXPRESSION,
  ]);
}
