// The walls between the rooms, read from the sources themselves: who may import whom, what the pure rooms may not touch,
// and the house rules that a compiler can check.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const LONGEST = 350;

interface Source {
  /** Path from the repository's root, with slashes. */
  readonly file: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  /** What it imports: paths from the root, or names of packages. `types` for imports that vanish. */
  readonly imports: readonly { readonly to: string; readonly types: boolean }[];
}

const SOURCES: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readSource(join('src', name).replaceAll('\\', '/')));

/** Those that people write. */
const WRITTEN = SOURCES.filter(({ file }) => !file.endsWith('.generated.ts'));

function readSource(file: string): Source {
  return parse(file, readFileSync(file, 'utf8'));
}

function parse(file: string, text: string): Source {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const imports: { to: string; types: boolean }[] = [];
  const add = (specifier: ts.Node, types: boolean) => {
    if (!ts.isStringLiteral(specifier)) return;
    const to = specifier.text.startsWith('.') ? posix.normalize(posix.join(dirname(file), specifier.text)) : specifier.text;
    imports.push({ to, types });
  };
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
  });
  return { file, text, tree, imports };
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** `src/compiler/layers/linear.ts`: in room `compiler`. */
function within(file: string, ...rooms: string[]): boolean {
  return rooms.some((room) => file === `src/${room}` || file.startsWith(`src/${room}/`));
}

/** `file:line` of every node that `found` names. */
function places(sources: readonly Source[], found: (node: ts.Node) => string | undefined): string[] {
  return sources.flatMap((source) => {
    const lines: string[] = [];
    walk(source.tree, (node) => {
      const what = found(node);
      if (what !== undefined) lines.push(`${source.file}:${source.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
    });
    return lines;
  });
}

/** `Math.random`, `Date.now` for the call or the mere mention of a member of a global. */
function member(node: ts.Node): string | undefined {
  return ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) ? `${node.expression.text}.${node.name.text}` : undefined;
}

function forbiddenImports(sources: readonly Source[], allowed: (to: string, types: boolean, from: string) => boolean): string[] {
  return sources.flatMap(({ file, imports }) => imports.filter(({ to, types }) => !allowed(to, types, file)).map(({ to }) => `${file} imports ${to}`));
}

const rooms = (...names: string[]) => SOURCES.filter(({ file }) => within(file, ...names));

/** Files beside the rooms (errors and how they print), for all of them; they import no room. */
const COMMON = SOURCES.map(({ file }) => file).filter((file) => /^src\/[\w-]+\.ts$/.test(file));

/** What each room may import, besides itself and what is common. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  plan: [],
  // The kernel IR and the target are what an emitter is given.
  shaders: ['plan', 'compiler/kernel', 'compiler/ops', 'compiler/target.ts'],
  compiler: ['plan', 'shaders'],
  runtime: ['plan'],
  tune: ['plan', 'compiler', 'shaders', 'runtime'],
  cli: ['plan', 'compiler', 'shaders', 'runtime', 'tune'],
  web: ['plan', 'compiler', 'shaders', 'runtime', 'tune'],
};
/** Packages of npm that a room may use. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = { compiler: ['yaml'], cli: ['commander', 'webgpu'], 'runtime/node': ['webgpu'], 'runtime/formats': ['jpeg-js'] };

describe('rooms', () => {
  it('are those of the design', () => {
    const found = new Set(SOURCES.map(({ file }) => file.split('/')[1]!).filter((name) => !name.endsWith('.ts')));
    for (const room of found) expect(Object.keys(MAY_IMPORT)).toContain(room);
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports only %j and itself', (room, others) => {
    const wrong = forbiddenImports(rooms(room), (to) => !to.startsWith('src/') || COMMON.includes(to) || within(to, room, ...others));
    expect(wrong).toEqual([]);
  });

  it('are not reached from the files beside them', () => {
    expect(COMMON).toContain('src/errors.ts');
    expect(forbiddenImports(SOURCES.filter(({ file }) => COMMON.includes(file)), (to) => COMMON.includes(to))).toEqual([]);
  });

  it('use only the packages that they may', () => {
    const wrong = forbiddenImports(SOURCES, (to, _types, from) => {
      if (to.startsWith('src/') || to.startsWith('node:')) return true;
      // The command line knows the package it is part of, and gives the advice that set-up gives.
      if (/^(package\.json|schema\/|scripts\/setup\/)/.test(to)) return within(from, 'cli');
      return Object.entries(PACKAGES).some(([room, names]) => within(from, room) && names.includes(to));
    });
    expect(wrong).toEqual([]);
  });

  it('import node: only in runtime/node and cli', () => {
    const wrong = forbiddenImports(SOURCES, (to, _types, from) => !to.startsWith('node:') || within(from, 'runtime/node', 'cli'));
    expect(wrong).toEqual([]);
  });

  it('keep platform code of the runtime behind its platforms', () => {
    // Only the two platform rooms know each other's names; the rest of the runtime is given what it needs.
    const shared = rooms('runtime').filter(({ file }) => !within(file, 'runtime/node', 'runtime/browser'));
    expect(forbiddenImports(shared, (to) => !within(to, 'runtime/node', 'runtime/browser'))).toEqual([]);
    expect(forbiddenImports(rooms('runtime/browser'), (to) => !within(to, 'runtime/node'))).toEqual([]);
    expect(forbiddenImports(rooms('runtime/node'), (to) => !within(to, 'runtime/browser'))).toEqual([]);
  });

  it('touch the DOM only in runtime/browser and web', () => {
    const dom = new Set(['document', 'window', 'navigator', 'localStorage', 'indexedDB', 'self']);
    const others = SOURCES.filter(({ file }) => !within(file, 'runtime/browser', 'web'));
    expect(places(others, (node) => (globalUse(node, dom) ? node.getText() : undefined))).toEqual([]);
  });
});

/** A global variable read by its own name: not a property, a declaration or a key of that name. */
function globalUse(node: ts.Node, names: ReadonlySet<string>): boolean {
  if (!ts.isIdentifier(node) || !names.has(node.text)) return false;
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node && !declaredIn(node);
  return ts.isCallExpression(parent) && !declaredIn(node);
}

/** Whether the file declares a variable, parameter, function or import of that name somewhere. */
function declaredIn(use: ts.Identifier): boolean {
  let found = false;
  walk(use.getSourceFile(), (node) => {
    const declares = ts.isBindingElement(node) || ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node) || ts.isImportSpecifier(node);
    found ||= declares && node.name !== undefined && ts.isIdentifier(node.name) && node.name.text === use.text;
  });
  return found;
}

describe('the pure rooms (compiler, shaders, plan)', () => {
  const pure = rooms('compiler', 'shaders', 'plan');

  it('have sources to read', () => {
    expect(pure.length).toBeGreaterThan(20);
  });

  it('never look at the clock or at chance', () => {
    const impure = new Set(['Math.random', 'Date.now', 'performance.now', 'crypto.getRandomValues', 'crypto.randomUUID', 'process.env', 'process.argv']);
    expect(places(pure, (node) => { const name = member(node); return name !== undefined && impure.has(name) ? name : undefined; })).toEqual([]);
    expect(places(pure, (node) => (ts.isNewExpression(node) && node.expression.getText() === 'Date' ? 'new Date' : undefined))).toEqual([]);
  });

  it('never build code at run time', () => {
    expect(places(SOURCES, codeFromText)).toEqual([]);
  });

  it('never await: equal inputs give equal plans at once', () => {
    expect(places(pure.filter(({ file }) => !within(file, 'plan')), (node) => (ts.isAwaitExpression(node) ? node.getText().slice(0, 40) : undefined))).toEqual([]);
  });
});

function codeFromText(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Function') return 'new Function';
  if (ts.isCallExpression(node) && ['eval', 'Function', 'globalThis.eval'].includes(node.expression.getText())) return node.expression.getText();
  return undefined;
}

describe('house rules', () => {
  it(`no file is longer than ${LONGEST} lines, unless it was generated`, () => {
    const long = WRITTEN.map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }));
    expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it('every file says at its head why it exists', () => {
    expect(SOURCES.filter(({ text }) => !/^\/[*/]/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('no `any`', () => {
    expect(places(WRITTEN, (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? 'any' : undefined))).toEqual([]);
  });

  it('no default exports and no barrels', () => {
    const defaults = places(SOURCES, (node) => {
      if (ts.isExportAssignment(node)) return 'export default';
      return ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword) ? 'export default' : undefined;
    });
    expect(defaults).toEqual([]);
    expect(places(SOURCES, (node) => (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.exportClause ? 'export *' : undefined))).toEqual([]);
  });

  it('no type-level escape hatches', () => {
    const hatches = WRITTEN.flatMap(({ file, text }) => [...text.matchAll(/@ts-(ignore|nocheck|expect-error)/g)].map((match) => `${file} ${match[0]}`));
    expect(hatches).toEqual([]);
  });

  it('only syntax that Node can strip: no enums, namespaces or parameter properties', () => {
    const kept = places(SOURCES, (node) => {
      if (ts.isEnumDeclaration(node)) return 'enum';
      if (ts.isModuleDeclaration(node) && !node.modifiers?.some((m) => m.kind === ts.SyntaxKind.DeclareKeyword)) return 'namespace';
      return ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent) ? 'parameter property' : undefined;
    });
    expect(kept).toEqual([]);
  });
});

describe('the checks themselves', () => {
  const bad = parse(
    'src/compiler/bad.ts',
    `import { readFileSync } from 'node:fs';
import { x } from '../runtime/device.ts';
export default function f(a: any) { return eval('1') + Math.random() + document.title + new Function('x')(); }
enum E { A }
`,
  );

  it('see imports, through comments and types', () => {
    expect(bad.imports).toEqual([{ to: 'node:fs', types: false }, { to: 'src/runtime/device.ts', types: false }]);
    expect(parse('src/a/b.ts', "export type { X } from './c.ts'; const y = await import('../d.ts'); // import 'e'").imports).toEqual([
      { to: 'src/a/c.ts', types: true },
      { to: 'src/d.ts', types: false },
    ]);
  });

  it('see what they look for', () => {
    expect(places([bad], codeFromText)).toHaveLength(2);
    expect(places([bad], (node) => (member(node) === 'Math.random' ? 'x' : undefined))).toHaveLength(1);
    expect(places([bad], (node) => (globalUse(node, new Set(['document'])) ? 'x' : undefined))).toHaveLength(1);
    expect(places([bad], (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? 'any' : undefined))).toHaveLength(1);
    expect(places([parse('a.ts', 'function f(self: {x: number}) { return self.x; }')], (node) => (globalUse(node, new Set(['self'])) ? 'x' : undefined))).toEqual([]);
  });
});
