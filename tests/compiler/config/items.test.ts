/** Items of the model: their forms, names, paths and what stands beside them. */
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../../src/compiler/layers/registry.ts';
import { faults, good, layer, model, paths, SPEC } from './helpers.ts';

describe('forms', () => {
  it('a bare word, a name with nothing, a primary argument, a mapping', () => {
    const config = good(model('- relu\n- {name: a, relu: }\n- linear: 3\n- linear: {out_features: 3, bias: false}\n- dropout\n- max_pool2d: [2, 3]\n- mul: 0.5'));
    expect(paths(config.model)).toEqual(['0:relu', 'a:relu', '2:linear', '3:linear', '4:dropout', '5:max_pool2d', '6:mul']);
    expect(layer(config, '2').args).toEqual({ out_features: 3, bias: true });
    expect(layer(config, '3').args).toEqual({ out_features: 3, bias: false });
    expect(layer(config, '4').args).toEqual({ p: 0.5 });
    expect(layer(config, '5').args).toMatchObject({ kernel_size: [2, 3], stride: null, padding: [0, 0] });
    expect(layer(config, '6').args).toEqual({ other: 0.5 });
  });

  it('one size stands for all axes; padding may be a word', () => {
    const args = layer(good(model('- conv2d: {out_channels: 4, kernel_size: 3, stride: [1, 2], padding: same}')), '0').args;
    expect(args).toMatchObject({ kernel_size: [3, 3], stride: [1, 2], padding: 'same' });
  });

  it('the examples of all layers are read', () => {
    for (const { name, example } of LAYERS.values()) {
      expect(faults(`version: 1\ndata: {source: digits}\nmodel:\n${example.model.replace(/^/gm, '  ')}\n`), name).toEqual([]);
    }
  });

  it.each([
    ['- 3', '4:3 wrong-type'],
    ['- ', '4:3 wrong-type'],
    ['- [relu]', '4:3 wrong-type'],
    ['- {}', '4:3 missing-layer'],
    ['- linear', '4:3 missing-key'],
    ['- linear: [3, 4]', '4:11 wrong-type'],
    ['- linear: ten', '4:11 wrong-type'],
    ['- linear: true', '4:11 wrong-type'],
    ['- linear: 0', '4:11 out-of-range'],
    ['- linear: -0', '4:11 out-of-range'],
    ['- linear: 2.5', '4:11 wrong-type'],
    ['- linear: .nan', '4:11 wrong-type'],
    ['- linear: .inf', '4:11 wrong-type'],
    ['- linear: 1e400', '4:11 number-range'],
    ['- linear: 2001-12-14', '4:11 wrong-type'],
    ['- linear: ~', '4:3 missing-key'],
    ['- flatten: 2', '4:12 wrong-type'],
    ['- relu: 3', '4:9 wrong-type'],
    ['- dropout: .inf', '4:12 number-range'],
    ['- dropout: -0.0', '4:12 out-of-range'],
    ['- batch_norm2d: {eps: 1e-50}', '4:23 number-range'],
    ['- batch_norm2d: {eps: 1e-400}', '4:23 number-range'],
    ['- leaky_relu: 1e39', '4:15 number-range'],
    ['- conv2d: {out_channels: 4, kernel_size: [3, 3, 3]}', '4:42 wrong-type'],
    ['- conv2d: {out_channels: 4, kernel_size: [3, 0]}', '4:46 out-of-range'],
    ['- conv2d: {out_channels: 4, kernel_size: 3, padding: sane}', '4:54 wrong-type'],
    ['- conv2d: {out_channels: 4, kernel_size: 3, padding: }', '4:54 wrong-type'],
    ['- conv2d: {out_channels: 4, kernel_size: 3, padding_mode: zero}', '4:59 unknown-value'],
    ['- add: [a, "b c"]', '4:12 bad-name'],
    ['- add: []', '4:8 wrong-type'],
    ['- add: [1]', '4:9 wrong-type'],
    ['- add: {a: 1}', '4:9 unknown-key'],
    ['- sequential', '4:3 missing-key'],
    ['- sequential: []', '4:15 no-layers'],
    ['- sequential: relu', '4:15 wrong-type'],
    ['- residual: {transparent: maybe, layers: [relu]}', '4:27 wrong-type'],
    ['- residual: {transparent: true}', '4:3 missing-key'],
    ['- residual: {layer: [relu]}', '4:14 unknown-key'],
    ['- branches: [[relu]]', '4:13 wrong-type'],
    ['- branches: {merge: mul, of: [[relu]]}', '4:21 unknown-value'],
    ['- branches: {merge: add}', '4:3 missing-key'],
    ['- branches: {of: []}', '4:18 wrong-type'],
    ['- branches: {of: [relu]}', '4:19 wrong-type'],
    ['- call: ', '4:3 missing-key'],
    ['- call: [a, b]', '4:9 wrong-type'],
    ['- call: "a b"', '4:9 bad-name'],
    ['- {call: a, freeze: true}', '4:13 misplaced-key'],
    ['- {relu: , freeze: 1}', '4:20 wrong-type'],
    ['- {relu: , from: []}', '4:18 wrong-type'],
    ['- {relu: , from: -1}', '4:18 wrong-type'],
    ['- {relu: , from: "a/b"}', '4:18 bad-name'],
    ['- {linear: 3, tie: w}', '4:20 wrong-type'],
    ['- {linear: 3, tie: {weight: 3}}', '4:29 wrong-type'],
    ['- {linear: 3, tie: {"we ight": a.weight}}', '4:21 bad-name'],
    ['- {sequential: [relu], tie: {weight: a}}', '4:24 misplaced-key'],
    ['- {linear: 3, init: 4}', '4:21 wrong-type'],
    ['- {linear: 3, init: {weight: xavier}}', '4:30 unknown-initialiser'],
    ['- {linear: 3, init: {xavier_uniform: {gian: 2}}}', '4:39 unknown-key'],
    ['- {linear: 3, init: {constant: }}', '4:22 missing-key'],
    ['- {relu: , transparent: true}', '4:12 unknown-key'],
    ['- {residual: {transparent: true, layers: [relu]}, repeat: 2}', '4:59 misplaced-key'],
  ])('refuses %s', (items, fault) => {
    expect(faults(model(items))).toEqual([fault]);
  });

  it('takes an unquoted "no" for what YAML 1.2 makes of it', () => {
    for (const word of ['no', 'on', 'yes', 'off', 'True']) expect(faults(model(`- linear: {out_features: 3, bias: ${word}}`)), word).toEqual(word === 'True' ? [] : ['4:35 wrong-type']);
  });

  it('refuses what is not a list of layers', () => {
    const file = (value: string): readonly string[] => faults(`version: 1\ndata: {source: digits}\nmodel: ${value}`);
    expect(file('relu')).toEqual(['3:8 wrong-type']);
    expect(file('{relu: }')).toEqual(['3:8 wrong-type']);
    expect(file('')).toEqual(['3:8 missing-key']);
  });
});

describe('paths', () => {
  it('are names, and indices where there is none', () => {
    const config = good(model('- relu\n- name: a\n  sequential: [linear: 3, {name: b, relu: }, {sequential: [relu]}]\n- {name: convs.0, linear: 3}\n- {name: convs.1, linear: 3}\n- relu'));
    expect(paths(config.model)).toEqual(['0:relu', 'a:sequential', 'a.0:linear', 'a.b:relu', 'a.2:sequential', 'a.2.0:relu', 'convs.0:linear', 'convs.1:linear', '4:relu']);
    expect(config.model[2]).toMatchObject({ name: 'convs.0', named: true, path: 'convs.0' });
  });

  it('every container adds a segment, a transparent one adds none', () => {
    const config = good(model('- relu\n- residual: {transparent: true, layers: [{name: conv1, linear: 3}, relu]}\n- tanh\n- residual: [{name: fc, linear: 3}]\n- {name: r, residual: {transparent: true, layers: [{name: fc2, linear: 3}]}}'));
    expect(paths(config.model)).toEqual(['0:relu', '1:residual', 'conv1:linear', '2:relu', '3:tanh', '4:residual', '4.fc:linear', 'r:residual', 'fc2:linear']);
  });

  it('branches are containers .0, .1, …', () => {
    const config = good(model('- {name: b, branches: {of: [[linear: 3], [{name: p, linear: 3}, relu]]}}\n- branches: {merge: add, of: [[relu], [tanh]]}'));
    expect(paths(config.model)).toEqual(['b:branches', 'b.0:sequential', 'b.0.0:linear', 'b.1:sequential', 'b.1.p:linear', 'b.1.1:relu', '1:branches', '1.0:sequential', '1.0.0:relu', '1.1:sequential', '1.1.0:tanh']);
    expect(config.model.map((item) => item.kind === 'container' && item.merge)).toEqual(['concat', 'add']);
  });

  it.each([
    ['the same name twice', '- {name: a, relu: }\n- {name: a, tanh: }', '5:10 duplicate-name'],
    ['a name that is an index', '- {name: "1", relu: }\n- tanh', '5:3 duplicate-name'],
    ['a nested name and a container', '- {name: a, sequential: [{name: b, relu: }]}\n- {name: a.b, tanh: }', '5:10 duplicate-name'],
    ['names that transparent containers share', '- {name: a, relu: }\n- residual: {transparent: true, layers: [{name: a, relu: }]}', '5:49 duplicate-name'],
  ])('clash: %s', (_name, items, fault) => {
    expect(faults(model(items))).toEqual([fault]);
  });

  it('the same name in two containers is two names', () => {
    expect(faults(model('- {name: a, sequential: [{name: x, relu: }]}\n- {name: b, sequential: [{name: x, relu: }]}'))).toEqual([]);
  });

  it.each(['a b', 'a/b', '../a', 'a..b', '.a', 'a.', 'a-b', 'é', '', 'x; fn main(){', '<img onerror=alert(1)>', '*', 'a\\nb', 'x'.repeat(200)])('refuses the name %j', (name) => {
    expect(faults(model(`- {name: "${name}", relu: }`))).toEqual(['4:10 bad-name']);
  });
});

describe('beside', () => {
  it('from, call, tie, init and references keep what is written, with places', () => {
    const config = good(model('- {name: a, linear: 3}\n- {name: b, from: in, linear: 3, tie: {weight: a.weight}, init: {bias: zeros}}\n- {from: [a, b], add: }\n- add: [a, b]\n- concat: {inputs: [a, layer1.b], dim: 2}\n- call: a\n- {linear: 3, init: {constant: 0.5}}\n- mul: a', ''));
    expect(layer(config, 'b').from).toEqual([{ name: 'in', location: { file: 'a.yaml', line: 5, column: 19, length: 2 } }]);
    expect(layer(config, 'b').tie['weight']).toMatchObject({ name: 'a.weight', location: { line: 5, column: 48 } });
    expect(layer(config, 'b').init['bias']).toMatchObject({ name: 'zeros', args: {} });
    expect(layer(config, '2').from?.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(layer(config, '3').references['other']?.map(({ name, location }) => `${name}@${location.column}`)).toEqual(['a@9', 'b@12']);
    expect(layer(config, '4').references['inputs']?.map(({ name }) => name)).toEqual(['a', 'layer1.b']);
    expect(config.model[5]).toMatchObject({ kind: 'call', path: '5', target: { name: 'a' } });
    expect(layer(config, '6').init['*']).toMatchObject({ name: 'constant', args: { val: 0.5 } });
    expect(layer(config, '7')).toMatchObject({ args: { other: ['a'] }, references: { other: [{ name: 'a' }] } });
  });

  it('freeze holds for all that is within', () => {
    const config = good(model('- {name: a, freeze: true, sequential: [linear: 3, {residual: [relu]}]}\n- {linear: 3, freeze: false}\n- {use: b, freeze: true, repeat: 2}', 'blocks: {b: {layers: [linear: 3]}}\n'));
    expect(['a.0', 'a.1.0', '1', '2.0.0', '2.1.0'].map((path) => layer(config, path).frozen)).toEqual([true, true, false, true, true]);
  });

  it('places are those of the layer’s key', () => {
    expect(layer(good(model('- name: a\n  linear: 3')), 'a').location).toEqual({ file: 'a.yaml', line: 5, column: 3, length: 6 });
  });
});

describe('without data', () => {
  it('a model that needs nothing of it resolves', () => {
    expect(good(model('- linear: 3'), { spec: undefined }).model).toHaveLength(1);
    expect(good(model('- linear: $data.features'), { spec: { ...SPEC, constants: { features: 4 } } }).model).toHaveLength(1);
  });
});
