/**
 * Which names of a file of weights are which of a network, where they differ: an item without a name is called by its
 * position, so inserting a layer renames those behind it. Names are compared as trees, layers by what they hold.
 */

export interface NamedShape {
  readonly name: string;
  readonly shape: readonly number[];
}

export interface Realignment {
  /** Name in the file, up to a segment, and what it is in the network; empty for a prefix that falls away. */
  readonly rename: readonly (readonly [from: string, to: string])[];
  /** Globs of what the network has and the file has not, and the other way round. */
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

interface Branch {
  /** Full name up to here. */
  readonly path: string;
  readonly children: Map<string, Branch>;
  shape?: readonly number[];
}

/** Undefined where nothing has moved, or nothing fits what has. */
export function realign(file: readonly NamedShape[], network: readonly NamedShape[]): Realignment | undefined {
  const [from, to] = [treeOf(file), treeOf(network)];
  const found: Found = { rename: [], missing: [], extra: [] };
  const [only, ...others] = [...from.children.values()];
  // A model that was saved as a part of another one.
  const wrapped = only !== undefined && others.length === 0 && only.shape === undefined && signature(only) === signature(to);
  if (wrapped) found.rename.push([only.path, '']);
  else compare(from, to, found);
  return found.rename.length === 0 ? undefined : found;
}

interface Found {
  readonly rename: (readonly [string, string])[];
  readonly missing: string[];
  readonly extra: string[];
}

function compare(from: Branch, to: Branch, found: Found): void {
  const pairs = new Map<Branch, Branch>();
  const left = (branch: Branch, taken: Iterable<Branch>): Branch[] => {
    const gone = new Set(taken);
    return [...branch.children.values()].filter((child) => !gone.has(child));
  };
  const both = (match: (name: string) => boolean): void => {
    for (const [name, child] of from.children) {
      const other = to.children.get(name);
      if (match(name) && other !== undefined && !pairs.has(child)) pairs.set(child, other);
    }
  };
  // Names mean what they say; positions mean what stands there.
  both((name) => !isPosition(name));
  const positions = (branch: Branch): Branch[] => [...branch.children].filter(([name]) => isPosition(name)).sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => child);
  for (const [a, b] of commonOrder(positions(from), positions(to))) pairs.set(a, b);
  // What is left and stands at the same place is the same layer with other sizes, unless it looks like another's.
  const taken = new Set(pairs.values());
  for (const child of positions(from)) {
    const other = to.children.get(lastSegment(child.path));
    if (!pairs.has(child) && other !== undefined && !taken.has(other) && sameNames(child, other)) pairs.set(child, other);
  }
  // What got or lost its name; of single tensors the shape alone says too little.
  const modules = (branches: Branch[]): Branch[] => branches.filter(({ shape }) => shape === undefined);
  for (const [a, b] of commonOrder(inOrder(modules(left(from, pairs.keys()))), modules(left(to, pairs.values())))) pairs.set(a, b);

  for (const [a, b] of pairs) {
    if (lastSegment(a.path) !== lastSegment(b.path) && signature(a) === signature(b)) found.rename.push([a.path, b.path]);
    else if (a.shape === undefined && b.shape === undefined) compare(a, b, found);
  }
  for (const branch of left(from, pairs.keys())) found.extra.push(globOf(branch));
  for (const branch of left(to, pairs.values())) found.missing.push(globOf(branch));
}

/** The longest pairing of branches that hold the same, both in order; of equally long ones that with most names kept. */
function commonOrder(a: readonly Branch[], b: readonly Branch[]): readonly (readonly [Branch, Branch])[] {
  const [x, y] = [a.map(signature), b.map(signature)];
  const width = b.length + 1;
  // Twice the pairs, and one more for each kept name.
  const best = new Int32Array((a.length + 1) * width);
  const gain = (i: number, j: number): number => (x[i] !== y[j] ? 0 : lastSegment(a[i]!.path) === lastSegment(b[j]!.path) ? 3 : 2);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const pair = gain(i, j) === 0 ? 0 : gain(i, j) + best[(i + 1) * width + j + 1]!;
      best[i * width + j] = Math.max(pair, best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const pairs: [Branch, Branch][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = best[i * width + j]!;
    if (gain(i, j) > 0 && here === gain(i, j) + best[(i + 1) * width + j + 1]!) pairs.push([a[i++]!, b[j++]!]);
    else if (here === best[(i + 1) * width + j]!) i++;
    else j++;
  }
  return pairs;
}

/** Savers that sort by name put `layer10` before `layer2`; who does not sort keeps the order of the network. */
function inOrder(branches: readonly Branch[]): readonly Branch[] {
  const sorted = branches.every(({ path }, i) => i === 0 || branches[i - 1]!.path < path);
  return sorted ? [...branches].sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true })) : branches;
}

function treeOf(tensors: readonly NamedShape[]): Branch {
  const root: Branch = { path: '', children: new Map() };
  for (const { name, shape } of tensors) {
    let here = root;
    for (const segment of name.split('.')) {
      const path = here.path === '' ? segment : `${here.path}.${segment}`;
      const next = here.children.get(segment) ?? { path, children: new Map<string, Branch>() };
      here.children.set(segment, next);
      here = next;
    }
    here.shape = shape;
  }
  return root;
}

/** Everything in a branch by its name within it, with shapes. */
function signature(branch: Branch): string {
  return leaves(branch).map(({ name, shape }) => `${name} ${shape.join('×')}`).sort().join('\n');
}

function sameNames(a: Branch, b: Branch): boolean {
  const names = (branch: Branch): string => leaves(branch).map(({ name }) => name).sort().join('\n');
  return names(a) === names(b);
}

function leaves(branch: Branch, prefix = ''): readonly NamedShape[] {
  const own = branch.shape === undefined ? [] : [{ name: prefix, shape: branch.shape }];
  return [...own, ...[...branch.children].flatMap(([segment, child]) => leaves(child, prefix === '' ? segment : `${prefix}.${segment}`))];
}

function globOf(branch: Branch): string {
  return branch.shape === undefined ? `${branch.path}.*` : branch.path;
}

export function isPosition(segment: string): boolean {
  return /^\d+$/.test(segment);
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
