/** Globs on names of parameters: groups of the optimizer, tensors that a file of weights need not have. */

/**
 * `*` stands for any characters, dots included, `?` for one: Python's fnmatch on parameter names. Goes back to the last
 * star only, so that no pattern takes more than |glob| · |name| steps.
 */
export function matchesGlob(glob: string, name: string): boolean {
  let g = 0;
  let n = 0;
  let star = -1;
  let mark = 0;
  while (n < name.length) {
    if (glob[g] === '*') {
      star = g++;
      mark = n;
    } else if (g < glob.length && (glob[g] === '?' || glob[g] === name[n])) {
      g++;
      n++;
    } else if (star >= 0) {
      g = star + 1;
      n = ++mark;
    } else {
      return false;
    }
  }
  while (glob[g] === '*') g++;
  return g === glob.length;
}
