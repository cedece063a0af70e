/**
 * The character model of `configs/gpt-shakespeare.yaml`, narrower and on a text of the repository, so that nothing is downloaded: its first
 * loss is that of guessing, a few steps lower it, and it can learn ten windows by heart.
 */
import { expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { nodeDataAccess } from '../../src/runtime/node/files.ts';
import { trained } from './experiment.ts';
import { loadShipped } from './shipped.ts';
import { useTarget } from './target.ts';

const FILE = 'configs/gpt-shakespeare.yaml';
const NARROW = ['data.source.text.file=LICENSE', 'data.source.text.seq_len=32', 'data.source.text.stride=16', 'data.split.val=0', 'vars.layers=2', 'vars.width=64'];

const load = (set: readonly string[]) => loadShipped(FILE, [...NARROW, ...set], nodeDataAccess({ allowDownload: false }));

const { device, target } = useTarget('adapter');

it('begins at about ln(vocabulary), learns from the first steps on, and learns ten windows by heart', async () => {
  const { config, data } = await load(['data.batch_size=10', 'train.steps=150', 'train.schedule.cosine.t_max=1000', 'train.schedule.warmup.steps=10', 'train.optimizer.adamw.lr=3e-3']);
  const vocab = data.spec.constants['vocab']!;
  const { plan } = compile(config, data.spec, target());
  // Windows overlap by a half: ten take nine halves and a whole.
  const ten = { rows: 10, fields: new Map([...data.splits.train.fields].map(([name, tokens]) => [name, tokens.slice(0, 9 * 16 + 32)])) };
  const { steps } = await trained(device(), plan, { ...data, splits: { train: ten } });
  const losses = steps.map((s) => s.loss);
  expect(Math.abs(losses[0]! - Math.log(vocab))).toBeLessThan(0.2);
  expect(losses[20]!).toBeLessThan(0.8 * losses[0]!);
  expect(losses.at(-1)!).toBeLessThan(0.1);
});
