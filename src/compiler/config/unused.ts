/**
 * What shows without working anything out: variables and blocks that nothing uses (mostly misspellings, told as warnings),
 * and broken expressions where no evaluation comes by.
 */
import { ExpressionFault, namesIn, parseExpression } from './expression.ts';
import type { Report } from './report.ts';
import { placeWithin } from './scope.ts';
import type { MapTree, ScalarTree, Tree } from './tree.ts';
import { isExpression, valueOf } from './tree.ts';

/**
 * `expanded` are the blocks that the model really used; `when` may keep others out of this run. `meant` are variables that
 * misspelt names were probably meant to be.
 */
export function reportUnused(file: MapTree, expanded: ReadonlySet<string>, meant: ReadonlySet<string>, report: Report): void {
  const names = new Set<string>(meant);
  const uses = new Set<string>(expanded);
  for (const { value } of file.entries) {
    visit(value, (tree, key) => {
      if (isExpression(tree)) for (const name of mentioned(tree, report)) names.add(name);
      if (key === 'use' && tree.kind === 'scalar' && typeof tree.value === 'string') uses.add(tree.value);
    });
  }
  const vars = valueOf(file, 'vars');
  for (const { key, keyLocation } of vars?.kind === 'map' ? vars.entries : []) {
    if (!names.has(key)) report.warn('unused-variable', keyLocation, `the variable \`${key}\` is not used`, { hint: 'remove it, or use it as `$' + key + '`' });
  }
  const blocks = valueOf(file, 'blocks');
  for (const { key, keyLocation } of blocks?.kind === 'map' ? blocks.entries : []) {
    if (!uses.has(key)) report.warn('unused-block', keyLocation, `the block \`${key}\` is not used`, { hint: `remove it, or use it: - use: ${key}` });
  }
}

function visit(tree: Tree, see: (tree: Tree, key: string | undefined) => void, key?: string): void {
  see(tree, key);
  if (tree.kind === 'list') for (const item of tree.items) visit(item, see);
  if (tree.kind === 'map') for (const entry of tree.entries) visit(entry.value, see, entry.key);
}

function mentioned(tree: ScalarTree & { readonly value: string }, report: Report): readonly string[] {
  try {
    return namesIn(parseExpression(tree.value));
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    report.error(error.code, placeWithin(tree, error.at), error.message, { hint: error.hint });
    return [];
  }
}
