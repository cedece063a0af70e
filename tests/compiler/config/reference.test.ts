/** The reference's examples are configurations that pass, and its links lead to headings that exist. */
import { describe, expect, it } from 'vitest';
import { referencePages } from '../../../src/compiler/config/reference.ts';
import { AUGMENTATIONS, DATA_SETTINGS, TRAIN_SETTINGS } from '../../../src/compiler/config/settings.ts';
import { resolve, show } from './helpers.ts';

const pages = referencePages();

/** Blocks of YAML by page. Those of layers are run on their own inputs by the layers' tests. */
const examples = [...pages].filter(([name]) => name !== 'layers.md').flatMap(([name, text]) => [...text.matchAll(/```yaml\n([^`]+)```/g)].map(([, yaml]) => [name, yaml!] as const));

describe('the reference', () => {
  it.each(examples)('%s: %s', (_name, yaml) => {
    const given = { data: 'data: {source: digits}', model: 'model: [linear: 10]', train: 'train: {loss: cross_entropy, optimizer: sgd, epochs: 1}' };
    const section = yaml.slice(0, yaml.indexOf(':')) as keyof typeof given;
    const rest = { loss: 'cross_entropy', optimizer: 'sgd', epochs: '1' };
    const missing = section !== 'train' ? '' : Object.entries(rest).filter(([key]) => !yaml.includes(`  ${key}:`)).map(([key, value]) => `  ${key}: ${value}\n`).join('');
    const text = `version: 1\n${Object.entries(given).filter(([key]) => key !== section).map(([, line]) => `${line}\n`).join('')}${yaml}${missing}`;
    expect(resolve(text).diagnostics.map(show)).toEqual([]);
  });

  it('has an example of everything but layers', () => {
    expect(examples.length).toBeGreaterThan(25);
  });

  it.each([...AUGMENTATIONS.values(), ...DATA_SETTINGS.values(), ...TRAIN_SETTINGS.values()].map((def) => [def.name, def.written!] as const))('the setting %s may be %s', (name, written) => {
    const inData = DATA_SETTINGS.has(name) || AUGMENTATIONS.has(name);
    const value = AUGMENTATIONS.has(name) ? `augment: ${written}` : name === 'warmup' ? `schedule: {cosine: {t_max: 10}, warmup: ${written}}` : `${name}: ${written}`;
    const length = name === 'epochs' || name === 'steps' ? '' : ', epochs: 1';
    const text = `version: 1\ndata: {source: digits${inData ? `, ${value}` : ''}}\nmodel: [linear: 10]\ntrain: {loss: cross_entropy, optimizer: sgd${length}${inData ? '' : `, ${value}`}}\n`;
    // A validation split is a matter of the data, not of the text.
    expect(resolve(text).diagnostics.map(show).filter((line) => !line.includes('no-validation'))).toEqual([]);
  });

  it('links to headings that exist', () => {
    const links = [...pages.values()].flatMap((text) => [...text.matchAll(/\]\(([\w-]+\.md)(?:#([\w-]+))?\)/g)].map(([, page, heading]) => [page!, heading] as const));
    expect(links.length).toBeGreaterThan(50);
    for (const [page, heading] of links) {
      const text = pages.get(page);
      expect(text, page).toBeDefined();
      if (heading !== undefined) expect(text!.match(new RegExp(`^#+ ${heading}$`, 'gm')), `${page}#${heading}`).toHaveLength(1);
    }
  });
});
