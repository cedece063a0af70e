/** The schema and what is made from it: up to date, in agreement with the checks, and of a shape that editors complete. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generated } from '../../../scripts/generate-schema.mjs';
import { shortest } from '../../../src/compiler/config/examples.ts';
import { SOURCES } from '../../../src/compiler/config/sources.ts';
import { validateConfig } from '../../../src/compiler/config/validator.generated.ts';
import { LAYERS } from '../../../src/compiler/layers/registry.ts';
import { LOSSES } from '../../../src/compiler/losses/registry.ts';
import { OPTIMIZERS } from '../../../src/compiler/optimizers/registry.ts';
import { faults, model, train } from './helpers.ts';

const REPO = new URL('../../../', import.meta.url);

interface Schema {
  readonly $schema?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly $ref?: string;
  readonly description?: string;
  readonly additionalProperties?: unknown;
}

describe('generated files', () => {
  it('are what the definitions give; scripts/generate-schema.mjs writes them', async () => {
    const stale: string[] = [];
    for (const [path, text] of await generated()) if (readFileSync(new URL(path, REPO), 'utf8') !== text) stale.push(path);
    expect(stale).toEqual([]);
  });

  it('make no code at run time', () => {
    const text = readFileSync(new URL('src/compiler/config/validator.generated.ts', REPO), 'utf8');
    expect(text).not.toMatch(/new Function|\beval\(|\brequire\(|export default/);
  });
});

describe('the schema', () => {
  const schema = JSON.parse(readFileSync(new URL('schema/shale.v1.schema.json', REPO), 'utf8')) as Schema;
  const item = schema.definitions?.['item_object'];

  it('is draft-07 with every layer a property of one item schema, and bare names in an enumeration', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    for (const name of LAYERS.keys()) expect(item?.properties?.[name]?.description, name).toBe(LAYERS.get(name)?.summary);
    expect(item?.additionalProperties).toBe(false);
    const alternatives = schema.definitions?.['item']?.anyOf ?? [];
    expect(alternatives).toHaveLength(3);
    expect(alternatives[0]?.$ref).toBe('#/definitions/item_object');
    expect(alternatives[1]?.enum).toContain('relu');
    expect(alternatives[1]?.enum).not.toContain('linear');
  });

  it('describes every argument with its default', () => {
    const conv = schema.definitions?.['layer_conv2d'];
    expect(conv?.properties?.['stride']?.description).toBe('Step of the kernel. (default: 1)');
    for (const layer of LAYERS.values()) {
      const definition = schema.definitions?.[`layer_${layer.name}`];
      const mapping = definition?.anyOf?.find(({ properties }) => properties !== undefined) ?? definition;
      for (const [arg, spec] of Object.entries(layer.args)) expect(mapping?.properties?.[arg]?.description, `${layer.name}.${arg}`).toContain(spec.doc);
    }
  });

  it('takes what an editor sees of a file that extends another', () => {
    expect(validateConfig({ extends: 'base.yaml', train: { epochs: 3 }, edit: { head: { linear: 5 } } })).toEqual([]);
    expect(validateConfig({ train: { epochs: 3 } }).map(({ keyword }) => keyword)).toContain('required');
  });
});

/** Texts that the language takes, and texts that it refuses: the schema must agree where it can see the fault. */
describe('schema and checks agree', () => {
  const OPT = 'optimizer: sgd\nepochs: 1';

  it('on what is right', () => {
    const texts = [
      ...[...LAYERS.values()].map(({ example }) => `version: 1\ndata: {source: digits}\nmodel:\n${example.model.replace(/^/gm, '  ')}\n`),
      ...[...LOSSES.values()].map((loss) => train(`loss: ${shortest(loss)}\n${OPT}`)),
      ...[...OPTIMIZERS.keys()].map((optimizer) => train(`loss: mse\noptimizer: ${optimizer}\nsteps: 1`)),
      train(`loss: [mse, {cross_entropy: {dim: -1, factor: $f}}]\n${OPT}\nmetrics: [accuracy]\nclip_grad_norm: $f\nschedule: {step: $n, warmup: {steps: $n}}`).replace('data:', 'vars: {f: 0.5, n: 3}\ndata:'),
      model('- {linear: $n, init: {weight: {constant: $n}}, repeat: $n, when: $(n > 1), freeze: $(n == 2), from: in}\n- $act\n- {max_pool2d: $k}\n- conv2d: $c', 'vars: {n: 2, act: relu, k: [2, 2], c: {out_channels: 1, kernel_size: 3}}\n'),
    ];
    for (const text of texts) expect(faults(text), text).toEqual([]);
  });

  it('on kinds of values: each argument of each definition, given a mapping where none fits', () => {
    for (const def of [...LAYERS.values(), ...LOSSES.values(), ...OPTIMIZERS.values(), ...SOURCES.values()]) {
      for (const [arg, spec] of Object.entries(def.args)) {
        if (spec.type.kind === 'object' || spec.type.kind === 'map' || spec.type.kind === 'union') continue;
        const wrong = { [def.name]: { [arg]: { nonsense: 1 } } };
        const file = LAYERS.has(def.name)
          ? { version: 1, data: { source: 'digits' }, model: [wrong] }
          : LOSSES.has(def.name)
            ? { version: 1, data: { source: 'digits' }, model: ['relu'], train: { loss: wrong, optimizer: 'sgd', epochs: 1 } }
            : OPTIMIZERS.has(def.name)
              ? { version: 1, data: { source: 'digits' }, model: ['relu'], train: { loss: 'mse', optimizer: wrong, epochs: 1 } }
              : { version: 1, data: { source: wrong }, model: ['relu'] };
        expect(validateConfig(file).some(({ instancePath }) => instancePath.endsWith(`/${def.name}/${arg}`)), `${def.name}.${arg}`).toBe(true);
        expect(faults(JSON.stringify(file)).some((fault) => fault.endsWith('wrong-type')), `${def.name}.${arg}`).toBe(true);
      }
    }
  });
});
