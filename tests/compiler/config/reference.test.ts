/** The reference's examples are configurations that pass, and its links lead to headings that exist. */
import { describe, expect, it } from 'vitest';
import { referencePages } from '../../../src/compiler/config/reference.ts';
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
