// The commands that need neither GPU nor data: ops, schema, init, help and usage errors.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { LAYERS } from '../../src/compiler/layers/registry.ts';
import { SOURCES } from '../../src/compiler/config/sources.ts';
import { shale, temporaryFolder, widest } from './shale.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const COMMANDS = ['train', 'eval', 'predict', 'check', 'compile', 'inspect', 'doctor', 'init', 'schema', 'ops'];

describe('help', () => {
  it('names every command, fits 80 columns and goes to stdout', async () => {
    const { code, stdout } = await shale(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  it.each(COMMANDS)('of %s has an example', async (command) => {
    const { code, stdout } = await shale([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples?:\\n(.*\\n)*?  shale ${command}`));
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  it('of --version is the package’s', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await shale(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('usage errors', () => {
  it('suggest the command and end with 2', async () => {
    const { code, stdout, stderr } = await shale(['trian', 'x.yaml']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain("unknown command 'trian'");
    expect(stderr).toContain('train');
  });

  it('suggest the option and end with 2', async () => {
    const { code, stderr } = await shale(['train', 'x.yaml', '--jsn']);
    expect(code).toBe(2);
    expect(stderr).toContain('--json');
  });

  it('name a missing argument', async () => {
    const { code, stderr } = await shale(['check']);
    expect(code).toBe(2);
    expect(stderr).toContain("missing required argument 'config'");
  });

  it('are an event with --json', async () => {
    const { code, events } = await shale(['train', '--json']);
    expect(code).toBe(2);
    expect(events).toMatchObject([{ event: 'error', code: 'usage' }]);
  });
});

describe('ops', () => {
  it('lists every layer and source within 80 columns', async () => {
    const { code, stdout } = await shale(['ops']);
    expect(code).toBe(0);
    for (const name of [...LAYERS.keys(), ...SOURCES.keys(), 'cross_entropy', 'adamw', 'cosine', 'accuracy']) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  it('tells arguments, defaults, the primary one, shapes and an example', async () => {
    const { stdout } = await shale(['ops', 'max_pool2d']);
    expect(stdout).toContain('kernel_size (required)');
    expect(stdout).toContain('padding (default 0)');
    expect(stdout).toMatch(/primary\s+kernel_size/);
    expect(stdout).toContain('[N, C, H, W]');
    expect(stdout).toContain('- max_pool2d: 2');
  });

  it('has an example that is YAML for everything it lists', async () => {
    for (const name of ['conv2d', 'cross_entropy', 'adam', 'step', 'accuracy', 'csv', 'constant', 'mixup', 'split', 'early_stopping', 'warmup', 'init']) {
      const { code, stdout } = await shale(['ops', name]);
      expect(code).toBe(0);
      const example = stdout.split('Example\n')[1]!.split('\n\n')[0]!;
      expect(Object.keys(parse(example) as object)).toHaveLength(1);
      expect(widest(stdout)).toBeLessThanOrEqual(80);
    }
  });

  it('tells the keys of what is a mapping', async () => {
    const { stdout } = await shale(['ops', 'split']);
    expect(stdout).toContain('split.stratify (default false)');
    expect((await shale(['ops', 'augment'])).stdout).toContain('augment.crop.padding (required)');
    expect((await shale(['ops', 'csv'])).stdout).toContain('window.horizon (default 1)');
  });

  it('suggests the name that was meant', async () => {
    const { code, stdout, stderr } = await shale(['ops', 'max_pool']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('max_pool2d');
  });

  it('has colour only where it is asked for', async () => {
    expect((await shale(['ops', 'relu'])).stdout).not.toContain('\u001b');
    expect((await shale(['ops', 'relu'], { env: { NO_COLOR: '', FORCE_COLOR: '1' } })).stdout).toContain('\u001b[1mrelu');
    expect((await shale(['ops', 'relu'], { env: { NO_COLOR: '1', FORCE_COLOR: '1' } })).stdout).not.toContain('\u001b');
  });
});

describe('schema', () => {
  it('prints the committed schema', async () => {
    const { code, stdout } = await shale(['schema'], { cwd: folder.path });
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync('schema/shale.v1.schema.json', 'utf8'));
  });
});

describe('init', () => {
  it('copies the data that a configuration of the package reads, so that it can be checked at once', async () => {
    for (const name of ['iris', 'digits']) {
      expect((await shale(['init', name], { cwd: folder.path })).code).toBe(0);
      expect((await shale(['check', `${name}.yaml`], { cwd: folder.path })).code).toBe(0);
    }
  });

  it('lists each template with a whole sentence', async () => {
    const { stdout } = await shale(['init', '--list']);
    const texts = stdout.trimEnd().split(/\n(?=  \S)/).map((text) => text.replace(/\s+/g, ' '));
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(text).toMatch(/\.$/);
  });

  it('writes a template with a schema that its editor finds', async () => {
    const { code, stderr } = await shale(['init'], { cwd: folder.path });
    expect(code).toBe(0);
    expect(stderr).toContain('shale train quickstart.yaml');
    const text = readFileSync(folder.file('quickstart.yaml'), 'utf8');
    expect(parse(text)).toMatchObject({ version: 1 });
    expect(/\$schema=(\S+)/.exec(text)?.[1]).toMatch(/^\.\.?\/.*shale\.v1\.schema\.json$/);
  });

  it('never overwrites', async () => {
    writeFileSync(folder.file('mine.yaml'), 'mine');
    const { code, stderr } = await shale(['init', 'quickstart', '-o', 'mine.yaml'], { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toContain('file-exists');
    expect(readFileSync(folder.file('mine.yaml'), 'utf8')).toBe('mine');
  });

  it('lists its templates, and suggests one for a misspelt name', async () => {
    const { stdout } = await shale(['init', '--list']);
    for (const name of ['mnist-cnn', 'quickstart']) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
    const { code, stderr } = await shale(['init', 'mnist-cn'], { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toContain('mnist-cnn');
  });

  it('says why it cannot write', async () => {
    const { code, stderr } = await shale(['init', '-o', folder.file('no', 'such', 'folder.yaml')]);
    expect(code).toBe(2);
    expect(stderr).toContain('there is no such file or folder');
  });
});
