/** What a user writes never reaches a shader: names, files and paths leave no trace in any WGSL text. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { PORTABLE } from '../../../src/compiler/target.ts';
import { uniform } from '../../../src/plan/random.ts';
import { good, model, SPEC } from './helpers.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';

/** A name that occurs nowhere by chance. */
function name(seed: number): string {
  return `zq${Array.from({ length: 12 }, (_, i) => LETTERS[Math.floor(uniform(seed, 0, 0, i) * LETTERS.length)]).join('')}`;
}

function shaders(names: readonly string[], file: string, comment: string): readonly string[] {
  const [a, b, c, run, variable, block] = names;
  const text = model(
    `- {name: ${a}, use: ${block}}\n- {name: ${b}, sequential: [flatten, {name: ${c}.${a}, linear: $${variable}}]}\n- add: [${b}, ${b}.${c}.${a}]\n- linear: $data.classes\n`,
    `# ${comment}\nname: ${run}\nvars: {${variable}: 6}\nblocks: {${block}: {layers: [{name: ${c}, conv2d: {out_channels: 2, kernel_size: 5, stride: 4}}, relu]}}\n`,
  );
  const config = good(`${text}train: {loss: cross_entropy, optimizer: {sgd: {lr: 0.1, groups: [{match: "*${c}.*", lr: 0.2}]}}, epochs: 1, metrics: [accuracy]}\n`, { file });
  return compile(config, SPEC, PORTABLE).plan.modules.map((module) => JSON.stringify(module));
}

describe('generated WGSL', () => {
  it('holds no text of the user’s, and is the same whatever the names are', () => {
    const plain = shaders(['a', 'b', 'c', 'r', 'v', 'k'], 'a.yaml', 'a comment');
    expect(plain.length).toBeGreaterThan(3);
    for (let seed = 1; seed <= 3; seed++) {
      const names = Array.from({ length: 6 }, (_, i) => name(10 * seed + i));
      const modules = shaders(names, `${names[0]}.yaml`, '*/ fn main() {} // <script>');
      for (const written of [...names, 'script', '.yaml', 'digits', 'image', 'label']) expect(modules.join('\n')).not.toContain(written);
      expect(modules).toEqual(plain);
    }
  });
});
