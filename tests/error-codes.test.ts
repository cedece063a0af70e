/** Every code that the sources put into a diagnostic is documented with a remedy, and no documented code is dead. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { CONFIG_CODES } from '../src/compiler/config/codes.ts';
import { ERROR_GROUPS } from '../src/error-codes.ts';

const SRC = new URL('../src/', import.meta.url);
const CODE = /^[a-z0-9]+(-[a-z0-9]+)+$/;
/** Functions that take a code, and at which argument. `fault` is also a local helper with the code in front. */
const TAKES: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ['fault', [0, 1]], ['bug', [0]],
  ...['error', 'warn', 'fail', 'problem', 'refuse', 'LayerFault', 'ExpressionFault'].map((name) => [name, [0]] as const),
]);
/** Classes of faults, which `fault` takes in front of the code. */
const CLASSES = new Set(['internal', 'config', 'device', 'data', 'nonfinite', 'interrupted']);

const documented = new Map([...Object.entries(CONFIG_CODES), ...ERROR_GROUPS.flatMap((group) => Object.entries(group.codes))]);

/** The literals that an argument may be; a template as the pattern of what it may give. */
function texts(node: ts.Node): readonly (string | RegExp)[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...texts(node.whenTrue), ...texts(node.whenFalse)];
  if (ts.isTemplateExpression(node)) return [new RegExp(`^${node.head.text}${node.templateSpans.map((span) => `[a-z0-9-]+${span.literal.text.replace(/[^a-z0-9-]/g, '\\$&')}`).join('')}$`)];
  return [];
}

/** Codes of one source file, with single words only where a code is certain to stand. */
function codesIn(text: string): (string | RegExp)[] {
  const found: (string | RegExp)[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const name = node.expression.getText().split('.').at(-1)!;
      for (const at of TAKES.get(name) ?? []) {
        for (const code of node.arguments?.[at] === undefined ? [] : texts(node.arguments[at])) {
          if (typeof code === 'string' ? CODE.test(code) || (name === 'fault' && at === 1 && /^[a-z]+$/.test(code)) : /^\^[a-z-]*\[a-z0-9-\]\+[a-z-]*\$$/.test(code.source)) found.push(code);
        }
      }
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'code') found.push(...texts(node.initializer).filter((code) => typeof code !== 'string' || /^[a-z0-9-]+$/.test(code)));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

const sources = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts') && !/generated|error-codes|config[\\/]codes/.test(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, SRC), 'utf8') }))
  .map(({ file, text }) => ({ file, text, codes: codesIn(text) }));

describe('codes of errors', () => {
  it('are all documented', () => {
    const undocumented = sources.flatMap(({ file, codes }) =>
      codes
        .filter((code) => (typeof code === 'string' ? !documented.has(code) && !CLASSES.has(code) : ![...documented.keys()].some((known) => code.test(known))))
        .map((code) => `${String(code)} in src/${file}`),
    );
    expect(undocumented).toEqual([]);
  });

  it('are found where they are used, so that the test above cannot pass on nothing', () => {
    expect(new Set(sources.flatMap(({ codes }) => codes.map(String))).size).toBeGreaterThan(150);
    expect(codesIn("throw fault('data', full ? 'a-b' : `c-${kind}`, 'd-e')").map(String)).toEqual(['a-b', '/^c-[a-z0-9-]+$/']);
  });

  it('that are documented are in use', () => {
    const literals = new Set(sources.flatMap(({ text }) => [...text.matchAll(/['`]([a-z0-9]+(?:-[a-z0-9]+)*)['`]/g)].map(([, word]) => word!)));
    const templates = sources.flatMap(({ codes }) => codes.filter((code) => code instanceof RegExp));
    // The remaining two are put together in cli/shared/files.ts.
    const dead = [...documented.keys()].filter((code) => !literals.has(code) && !templates.some((pattern) => pattern.test(code)) && !/^file-un(readable|writable)$/.test(code));
    expect(dead).toEqual([]);
  });

  it('say what is wrong and what to do, as sentences', () => {
    for (const [code, [meaning, remedy]] of documented) {
      expect(meaning, code).toMatch(/^[A-Z`].*[.!]$/);
      expect(remedy, code).toMatch(/^[A-Z`].*[.!]$/);
    }
  });

  it('stand in one place each', () => {
    const all = [...Object.keys(CONFIG_CODES), ...ERROR_GROUPS.flatMap((group) => Object.keys(group.codes))];
    expect(all.filter((code, i) => all.indexOf(code) !== i)).toEqual([]);
  });
});
