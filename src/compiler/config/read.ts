/**
 * YAML text to a tree with places. YAML is taken by its core: no tags of one's own, no merge keys, string keys only, no key
 * twice; aliases may share a value but never contain themselves nor multiply the text.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { Location } from '../../errors.ts';
import { forbiddenCharacter, guardText, MAX_DEPTH, MAX_KEYS } from './guards.ts';
import type { Report } from './report.ts';
import { quoted } from './tree.ts';
import type { Entry, ListTree, MapTree, ScalarTree, Tree } from './tree.ts';
import { syntaxFault } from './yaml-faults.ts';

/** Values in a file once its aliases are followed. */
export const MAX_NODES = 200_000;
/** Syntax faults told of one file: one brings many more. */
const MAX_SYNTAX_FAULTS = 10;

const CORE_TAGS = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`));
const INTEGER = /^[-+]?[0-9]+$|^0o[0-7]+$|^0x[0-9a-fA-F]+$/;

/** Without a byte order mark: the text that places refer to. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The file's mapping, or undefined where there is none to go on with. `text` is free of a byte order mark. */
export function readMapping(file: string, text: string, report: Report): MapTree | undefined {
  const start: Location = { file, line: 1, column: 1 };
  const tree = readText(file, text, report);
  if (tree === undefined) return undefined;
  if (tree !== 'empty' && tree.kind === 'map') return tree;
  const found = tree === 'empty' ? 'nothing' : tree.kind === 'list' ? 'a list' : 'a single value';
  report.error('not-a-mapping', tree === 'empty' ? start : tree.location, `expected a mapping (version, data, model, train) and found ${found}`);
  return undefined;
}

/** Any one value, as the right side of `--set`. */
export function readValue(file: string, text: string, report: Report): Tree | undefined {
  const tree = readText(file, text, report);
  return tree === 'empty' ? { kind: 'scalar', value: null, location: { file, line: 1, column: 1 } } : tree;
}

function readText(file: string, text: string, report: Report): Tree | 'empty' | undefined {
  if (!guardText(file, text, report)) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false, // the parser's own check is quadratic and gives one place only
    prettyErrors: false,
    logLevel: 'error', // `silent` would also keep a second document to itself
    lineCounter: lines,
  });
  const reader = new Reader(file, text, lines, report);
  // A tag that the schema does not know is only a warning to the parser, and its value a string.
  const faults = [...document.errors, ...document.warnings];
  const told = new Set<number>();
  for (const fault of faults) {
    const { code, message, hint } = syntaxFault(fault.code, fault.message, text.slice(...fault.pos));
    const place = reader.place(fault.pos);
    // The parser goes on after a fault and trips over the rest of the line; the first fault is the cause.
    if (told.has(place.line) || told.size >= MAX_SYNTAX_FAULTS) continue;
    told.add(place.line);
    report.error(code, place, message, { hint });
  }
  if (faults.length > 0) return undefined;
  if (document.contents === null) return 'empty';
  const tree = reader.read(document.contents as Node);
  return reader.failed ? undefined : tree;
}

/** What an anchor stands for, the values in it and the levels of collections. */
interface Anchored {
  readonly tree: Tree;
  readonly size: number;
  readonly height: number;
}

class Reader {
  failed = false;
  private full = false;
  private nodes = 0;
  private level = 0;
  /** Deepest level reached so far, aliases followed. */
  private deepest = 0;
  private readonly anchors = new Map<string, Anchored | 'open'>();
  private readonly file: string;
  private readonly text: string;
  private readonly lines: LineCounter;
  private readonly report: Report;

  constructor(file: string, text: string, lines: LineCounter, report: Report) {
    this.file = file;
    this.text = text;
    this.lines = lines;
    this.report = report;
  }

  place(range: readonly number[] | null | undefined): Location {
    const [from = 0, to = from] = range ?? [];
    const { line, col } = this.lines.linePos(from);
    const breakAt = this.text.indexOf('\n', from);
    const end = breakAt < 0 ? to : Math.min(to, breakAt);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1), length: Math.max(end - from, 1) };
  }

  /** Depth is limited by the guards, so recursion is safe. */
  read(node: Node): Tree {
    const location = this.place(node.range);
    if (++this.nodes > MAX_NODES) return this.failSize(location);
    if (isAlias(node)) return this.follow(node.source, location);
    if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) return this.failTag(node.tag, location);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor === undefined) return this.readOwn(node, location);
    this.anchors.set(anchor, 'open');
    const nodesBefore = this.nodes;
    const deepestBefore = this.deepest;
    this.deepest = this.level;
    const tree = this.readOwn(node, location);
    this.anchors.set(anchor, { tree, size: this.nodes - nodesBefore + 1, height: this.deepest - this.level });
    this.deepest = Math.max(this.deepest, deepestBefore);
    return tree;
  }

  private readOwn(node: Node, location: Location): Tree {
    if (isScalar(node)) return this.readScalar(node.value, node.source ?? '', node.type, location);
    this.level++;
    this.deepest = Math.max(this.deepest, this.level);
    try {
      if (isSeq(node)) {
        const items = node.items.map((item) => (item === null ? this.empty(location) : this.read(item as Node)));
        return { kind: 'list', items, location } satisfies ListTree;
      }
      if (isMap(node)) return this.readMap(node, location);
    } finally {
      this.level--;
    }
    return this.fail('yaml-syntax', location, 'this is not a value');
  }

  private readScalar(value: unknown, source: string, style: string | undefined, location: Location): Tree {
    const plain = style === undefined || style === 'PLAIN';
    if (typeof value === 'number') return this.readNumber(value, source, location);
    if (typeof value === 'string') {
      const found = forbiddenCharacter(value.replaceAll('\n', ' ').replaceAll('\r', ' '));
      if (found !== undefined) return this.fail(found.code, location, `the string holds ${found.what}`);
      return { kind: 'scalar', value, location, ...(plain ? {} : { quote: 1 }) } satisfies ScalarTree;
    }
    if (value === null || value === undefined) return { kind: 'scalar', value: null, location };
    if (typeof value === 'boolean') return { kind: 'scalar', value, location };
    return this.fail('yaml-syntax', location, 'expected a string, a number, true, false or null');
  }

  /** Numbers that a double cannot hold as written are faults here, before anybody rounds them. */
  private readNumber(value: number, source: string, location: Location): Tree {
    const whole = INTEGER.test(source);
    if (whole && !Number.isSafeInteger(value)) {
      return this.fail('number-range', location, `the integer ${source} is past 2^53 and would be rounded`);
    }
    if (!Number.isFinite(value) && /[0-9]/.test(source)) return this.fail('number-range', location, `the number ${source} is too large`);
    if (value === 0 && /[1-9]/.test(source.split(/[eExo]/)[0] ?? '')) {
      return this.fail('number-range', location, `the number ${source} is too small to be told from 0`);
    }
    if (/^[-+]?0[0-9]+$/.test(source)) {
      this.report.warn('leading-zero', location, `${source} is ${value} here: YAML 1.2 has no octal numbers of this form`, { hint: `write ${value}` });
    }
    return { kind: 'scalar', value, location, ...(whole ? {} : { float: true }) };
  }

  private readMap(node: YAMLMap, location: Location): Tree {
    if (node.items.length > MAX_KEYS) return this.fail('too-many-keys', location, `the mapping has ${node.items.length} keys; the limit is ${MAX_KEYS}`);
    const entries: Entry[] = [];
    const first = new Map<string, Location>();
    for (const pair of node.items as Pair<Node | null, Node | null>[]) {
      const key = this.readKey(pair.key, location);
      if (key === undefined) {
        if (pair.value !== null) this.read(pair.value);
        continue;
      }
      const value = pair.value === null ? this.empty(key.keyLocation) : this.read(pair.value);
      const earlier = first.get(key.key);
      if (earlier !== undefined) {
        this.fail('duplicate-key', key.keyLocation, `the key ${quoted(key.key)} is given twice`, undefined, { message: 'it is first given here', location: earlier });
        continue;
      }
      first.set(key.key, key.keyLocation);
      entries.push({ ...key, value });
    }
    return { kind: 'map', entries, location } satisfies MapTree;
  }

  private readKey(node: Node | null, map: Location): { readonly key: string; readonly keyLocation: Location } | undefined {
    const keyLocation = node?.range == null ? map : this.place(node.range);
    if (node === null || !isScalar(node) || typeof node.value !== 'string') {
      this.fail('key-not-string', keyLocation, 'a key has to be a string', 'put the key in quotes if it is meant as a string');
      return undefined;
    }
    if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
      this.failTag(node.tag, keyLocation);
      return undefined;
    }
    if (node.value === '<<' && node.type === 'PLAIN') {
      this.fail('merge-key', keyLocation, 'the merge key << is not part of the language', 'use `extends`, a block or a variable, or write the keys out');
      return undefined;
    }
    const found = forbiddenCharacter(node.value);
    if (found !== undefined) {
      this.fail(found.code, keyLocation, `the key holds ${found.what}`);
      return undefined;
    }
    return { key: node.value, keyLocation };
  }

  private follow(name: string, location: Location): Tree {
    const target = this.anchors.get(name);
    if (target === 'open') return this.fail('alias-cycle', location, `the alias *${name} lies within the value that it stands for`);
    if (target === undefined) {
      return this.fail('alias-unknown', location, `YAML reads *${name} as an alias, and there is no anchor &${name} before it`, `quote it if it is text: "*${name}"`);
    }
    this.nodes += target.size;
    if (this.nodes > MAX_NODES) return this.failSize(location);
    this.deepest = Math.max(this.deepest, this.level + target.height);
    if (this.deepest > MAX_DEPTH) return this.fail('nesting-too-deep', location, `with its aliases followed the file is nested more than ${MAX_DEPTH} deep`);
    return target.tree;
  }

  /** Told once: what follows is as much too many. */
  private failSize(location: Location): ScalarTree {
    if (!this.full) this.fail('too-many-values', location, `with its aliases followed the file has more than ${MAX_NODES} values`);
    this.full = true;
    return this.empty(location);
  }

  private failTag(tag: string, location: Location): ScalarTree {
    return this.fail('yaml-tag', location, `the YAML tag ${quoted(tag)} is not part of the language`, 'leave the tag out');
  }

  private empty(location: Location): ScalarTree {
    return { kind: 'scalar', value: null, location };
  }

  private fail(code: string, location: Location, message: string, hint?: string, note?: { message: string; location: Location }): ScalarTree {
    this.failed = true;
    this.report.error(code, location, message, { hint, ...(note === undefined ? {} : { notes: [note] }) });
    return this.empty(location);
  }
}
