/**
 * The schema's verdict in Shale's words. It sees what resolution never reaches (blocks that nothing uses, items that `when`
 * drops); where resolution has said something about the same place, that is more precise and stands alone.
 */
import type { Location } from '../../errors.ts';
import type { Report } from './report.ts';
import { compactSchema } from './schema-compact.ts';
import { buildSchema } from './schema.ts';
import type { JsonSchema } from './schema-types.ts';
import { hintFor, nearest } from './suggest.ts';
import type { MapTree, Tree } from './tree.ts';
import { describeTree, entryOf, toPlain } from './tree.ts';
import { validateConfig } from './validator.generated.ts';

/** A fault as the standalone validator gives it. */
export interface SchemaFault {
  readonly keyword: string;
  /** JSON pointer into the data, and into the schema. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: { readonly [name: string]: unknown };
}

/** Says of alternatives that the value is none of them; the alternatives' own faults say why. */
const SUMMARY = new Set(['anyOf', 'if']);
/** Faults of a whole value: it is not what this alternative is about. */
const MISMATCH = new Set(['type', 'enum', 'pattern']);

export function checkSchema(tree: MapTree, report: Report): void {
  const faults = validateConfig(toPlain(tree));
  if (faults.length === 0) return;
  // Made only where a fault is left to tell: that is rare.
  let made: JsonSchema | undefined;
  const schema = (): JsonSchema => (made ??= compactSchema(buildSchema()));
  for (const group of byPlace(faults.filter(({ keyword }) => !SUMMARY.has(keyword)))) {
    const found = at(tree, group.path);
    if (found === undefined || hasErrorWithin(found.tree, report) || (found.key !== undefined && report.hasErrorAt(found.key))) continue;
    const precise = group.faults.filter(({ keyword }) => !MISMATCH.has(keyword));
    const missing = precise.flatMap(({ keyword, params }) => (keyword === 'required' ? [String(params['missingProperty'])] : []));
    const meant = precise.flatMap(({ keyword, params }) => (keyword === 'additionalProperties' ? [nearest(String(params['additionalProperty']), missing)] : []));
    // What an unknown key was probably meant to be is not missing, too.
    const told = precise.filter(({ keyword, params }) => keyword !== 'required' || !meant.includes(String(params['missingProperty'])));
    if (precise.length > 0) for (const fault of told) tell(fault, found.tree, schema, report);
    else if (!group.hasDeeper) tellMismatch(group, found.tree, schema, report);
  }
}

interface Group {
  readonly path: readonly string[];
  readonly faults: readonly SchemaFault[];
  /** Whether an alternative fits the value and fails further down: then this place is not the fault. */
  readonly hasDeeper: boolean;
}

function byPlace(faults: readonly SchemaFault[]): readonly Group[] {
  const groups = new Map<string, SchemaFault[]>();
  for (const fault of faults) groups.set(fault.instancePath, [...(groups.get(fault.instancePath) ?? []), fault]);
  return [...groups].map(([pointer, own]) => ({
    path: pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~')),
    faults: own,
    hasDeeper: [...groups.keys()].some((other) => other.startsWith(`${pointer}/`)),
  }));
}

/** A value, and the place of the key that it stands behind. */
function at(tree: Tree, path: readonly string[]): { readonly tree: Tree; readonly key?: Location } | undefined {
  let here: { readonly tree: Tree; readonly key?: Location } = { tree };
  for (const segment of path) {
    const entry = here.tree.kind === 'map' ? entryOf(here.tree, segment) : undefined;
    const item = here.tree.kind === 'list' ? here.tree.items[Number(segment)] : undefined;
    if (entry !== undefined) here = { tree: entry.value, key: entry.keyLocation };
    else if (item !== undefined) here = { tree: item };
    else return undefined;
  }
  return here;
}

function hasErrorWithin(tree: Tree, report: Report): boolean {
  if (report.hasErrorAt(tree.location)) return true;
  if (tree.kind === 'list') return tree.items.some((item) => hasErrorWithin(item, report));
  return tree.kind === 'map' && tree.entries.some(({ keyLocation, value }) => report.hasErrorAt(keyLocation) || hasErrorWithin(value, report));
}

function tell(fault: SchemaFault, tree: Tree, schema: () => JsonSchema, report: Report): void {
  const { keyword, params } = fault;
  const limit = String(params['limit']);
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const place = (tree.kind === 'map' ? entryOf(tree, key)?.keyLocation : undefined) ?? tree.location;
    const valid = Object.keys((parent(schema, fault)['properties'] ?? {}) as object);
    report.error('unknown-key', place, `there is no ${JSON.stringify(key.slice(0, 60))} here`, { hint: hintFor(key, valid) });
  } else if (keyword === 'required') {
    report.error('missing-key', start(tree), `\`${String(params['missingProperty'])}\` is missing here`);
  } else if (keyword === 'minItems' || keyword === 'maxItems') {
    report.error('wrong-type', tree.location, `the list must have ${keyword === 'minItems' ? 'at least' : 'at most'} ${limit}`);
  } else if (keyword === 'minProperties') {
    report.error('missing-key', tree.location, 'the mapping must not be empty');
  } else {
    report.error('out-of-range', tree.location, `the value must be ${String(params['comparison'] ?? keyword)} ${limit}`);
  }
}

/** One sentence for all alternatives: what could stand here. */
function tellMismatch(group: Group, tree: Tree, schema: () => JsonSchema, report: Report): void {
  const expected = new Set<string>();
  const names: string[] = [];
  for (const fault of group.faults) {
    if (fault.keyword === 'type') for (const type of [fault.params['type']].flat()) expected.add(TYPE_WORDS[String(type)] ?? String(type));
    if (fault.keyword === 'enum') names.push(...(fault.params['allowedValues'] as readonly unknown[]).map(String));
    // A string in place of something else, which only an expression may be; or a name.
    if (fault.keyword === 'pattern') for (const type of [parent(schema, fault)['type']].flat()) if (type !== 'string') expected.add(TYPE_WORDS[String(type)] ?? String(type));
  }
  expected.delete('nothing');
  if (names.length === 0) {
    const wanted = [...expected].join(' or ');
    report.error('wrong-type', tree.location, wanted === '' ? `${describeTree(tree)} cannot stand here` : `expected ${wanted}, not ${describeTree(tree)}`);
    return;
  }
  const text = tree.kind === 'scalar' ? String(tree.value) : '';
  report.error('unknown-value', tree.location, `${describeTree(tree)} is not valid here`, { hint: hintFor(text, names) });
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'true or false',
  null: 'nothing',
};

function start(tree: Tree): Location {
  return tree.kind === 'map' ? { ...tree.location, length: 1 } : tree.location;
}

/** The part of the schema that holds the keyword of a fault. */
function parent(schema: () => JsonSchema, fault: SchemaFault): JsonSchema {
  let here: unknown = schema();
  for (const segment of fault.schemaPath.replace(/^#\//, '').split('/').slice(0, -1)) {
    const key = decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');
    here = typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[key] : undefined;
  }
  return typeof here === 'object' && here !== null ? (here as JsonSchema) : {};
}
