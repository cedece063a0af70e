/** What the pages say is there, is there: links, files, names of layers and commands, configurations. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SCHEDULES } from '../src/compiler/config/schedules.ts';
import { METRICS } from '../src/compiler/metrics/registry.ts';
import { SOURCES } from '../src/compiler/config/sources.ts';
import { LAYERS } from '../src/compiler/layers/registry.ts';
import { LOSSES } from '../src/compiler/losses/registry.ts';
import { OPTIMIZERS } from '../src/compiler/optimizers/registry.ts';
import { resolve, show } from './compiler/config/helpers.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name.replaceAll('\\', '/')}`)].filter((name) => name.endsWith('.md'));
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

/** Anchors as GitHub makes them. */
function anchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-'));
}

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('links to what exists', () => {
    const wrong = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([\w-]+))?\)/g)].filter(([, path, anchor]) => {
      const target = path === '' ? page : join(dirname(page), path!);
      return !existsSync(join(ROOT, target)) || (anchor !== undefined && !anchors(read(target)).includes(anchor));
    });
    expect(wrong.map(([link]) => link)).toEqual([]);
  });

  it('names files that exist', () => {
    const named = [...text.matchAll(/`((?:src|tests|configs|scripts|docs|bench|schema)\/[\w./-]+)`/g)].map(([, path]) => path!);
    // The worked examples of CONTRIBUTING.md add these.
    const examples = ['src/compiler/ops/roll.ts', 'src/compiler/passes/absolutes.ts', 'tests/compiler/passes/absolutes.test.ts', 'tests/parity/golden/NAME.safetensors', 'tests/parity/NAME.yaml'];
    // What a run or the benchmarks write.
    const written = ['bench/results/', 'bench/node_modules'];
    expect(named.filter((path) => !existsSync(join(ROOT, path)) && !examples.includes(path) && !written.includes(path))).toEqual([]);
  });

  it('has whole configurations that pass', () => {
    for (const [i, [, yaml]] of [...text.matchAll(/```yaml\n([^`]*?version: 1[^`]*)```/g)].entries()) {
      // The guide's first one has the mistakes that it goes on to correct.
      const wanted = page === 'docs/guide.md' && i === 0 ? ['10:60 unknown-key'] : [];
      expect(resolve(yaml!).diagnostics.map(show)).toEqual(wanted);
    }
  });
});

describe('README.md', () => {
  const text = read('README.md');
  /** Words in code in one entry of the list of features. */
  const listed = (title: string): string[] => {
    const entry = new RegExp(`^- \\*\\*${title}\\*\\*: ((?:.|\\n(?!- ))*)`, 'm').exec(text);
    return [...(entry?.[1] ?? '').replace(/\([^)]*\)/g, '').split(/;/)[0]!.matchAll(/`(\w+)`/g)].map(([, word]) => word!);
  };

  it.each([
    ['Layers', LAYERS],
    ['Losses', LOSSES],
    ['Optimizers', OPTIMIZERS],
    ['Schedules', SCHEDULES],
    ['Data', SOURCES],
  ])('lists all %s and no others', (title, registry) => {
    expect(listed(title).sort()).toEqual([...registry.keys()].sort());
  });

  it('names every metric and every command', () => {
    for (const name of METRICS.keys()) expect(text).toContain(`\`${name}\``);
    const commands = readdirSync(join(ROOT, 'src/cli')).filter((name) => name.endsWith('.ts') && name !== 'main.ts').map((name) => name.replace('.ts', ''));
    expect(listed('Commands').sort()).toEqual(commands.sort());
  });

  it('says how long the configuration is that it shows', () => {
    expect(text).toContain(`The file is ${read('configs/mnist-cnn.yaml').trimEnd().split('\n').length} lines`);
  });
});

describe('CHANGELOG.md', () => {
  it('counts what there is', () => {
    expect(read('CHANGELOG.md')).toContain(`${LAYERS.size} layers, ${LOSSES.size} losses, ${OPTIMIZERS.size} optimizers, ${SCHEDULES.size} schedules`);
  });
});

describe('pictures', () => {
  it('stay small', () => {
    for (const name of readdirSync(join(ROOT, 'docs/images'))) expect(statSync(join(ROOT, 'docs/images', name)).size, name).toBeLessThan(300_000);
  });
});
