/** Blocks, repetition and conditions. */
import { describe, expect, it } from 'vitest';
import { faults, good, layer, model, parse, paths, resolve, show } from './helpers.ts';

const RES = `blocks:
  res:
    params: {channels: {type: int}, stride: 1, act: {type: layer, default: relu}}
    layers:
      - conv2d: {out_channels: $channels, kernel_size: 3, stride: $stride, padding: 1}
      - $act
      - {from: in, name: skip, when: $(stride != 1), conv2d: {out_channels: $channels, kernel_size: 1, stride: $stride}}
      - add: [in, "1"]
`;

describe('use', () => {
  it('expands to a container with the parameters filled in', () => {
    const config = good(model('- {name: a, use: res, with: {channels: 8}}\n- {use: res, with: {channels: 16, stride: 2, act: {leaky_relu: 0.2}}}', RES));
    expect(paths(config.model)).toEqual([
      'a:block', 'a.0:conv2d', 'a.1:relu', 'a.2:add',
      '1:block', '1.0:conv2d', '1.1:leaky_relu', '1.skip:conv2d', '1.3:add',
    ]);
    expect(layer(config, '1.0').args).toMatchObject({ out_channels: 16, stride: [2, 2] });
    expect(layer(config, '1.1').args).toEqual({ negative_slope: 0.2 });
    expect(layer(config, '1.skip').from?.map(({ name }) => name)).toEqual(['in']);
  });

  it('works out parameters where they are given, not where they are used', () => {
    const blocks = 'vars: {n: 3}\nblocks:\n  inner: {params: {n: {type: int}}, layers: [linear: $n]}\n  outer: {params: {n: {type: int}}, layers: [{use: inner, with: {n: $(n * 2)}}, {linear: $n}]}\n';
    const config = good(model('- {use: outer, with: {n: $(n + 1)}}\n- linear: $n', blocks));
    expect([layer(config, '0.0.0'), layer(config, '0.1'), layer(config, '1')].map(({ args }) => args['out_features'])).toEqual([8, 4, 3]);
  });

  it('a literal default gives the type', () => {
    const block = (literal: string): string => `blocks: {b: {params: {p: ${literal}}, layers: [{when: $(p == p), relu: }]}}\n`;
    const use = (literal: string, given: string): readonly string[] => faults(model(`- {use: b, with: {p: ${given}}}`, block(literal)));
    expect(use('1', '2')).toEqual([]);
    expect(use('1', '2.5')).toEqual(['5:22 wrong-type']);
    expect(use('1.0', '2.5')).toEqual([]);
    expect(use('1.0', '2')).toEqual([]);
    expect(use('true', 'false')).toEqual([]);
    expect(use('true', '1')).toEqual(['5:22 wrong-type']);
    expect(use('same', 'valid')).toEqual([]);
    expect(use('same', '3')).toEqual(['5:22 wrong-type']);
    expect(use('[1, 2]', '3')).toEqual(['5:22 wrong-type']);
  });

  it('passes lists and layers', () => {
    const config = good(model('- {use: b, with: {k: [3, 5], body: [{linear: 3}, relu], act: {dropout: $(1 / 4)}}}', 'blocks:\n  b:\n    params: {k: {type: list}, body: {type: list}, act: {type: layer}}\n    layers: [{conv2d: {out_channels: 1, kernel_size: $k}}, {sequential: $body}, $act]\n'));
    expect(paths(config.model)).toEqual(['0:block', '0.0:conv2d', '0.1:sequential', '0.1.0:linear', '0.1.1:relu', '0.2:dropout']);
    expect(layer(config, '0.0').args['kernel_size']).toEqual([3, 5]);
    expect(layer(config, '0.2').args['p']).toBe(0.25);
  });

  it.each([
    ['a missing parameter', '- {name: a, use: res}', '12:13 missing-key'],
    ['an unknown one', '- {use: res, with: {channels: 1, chanels: 2}}', '12:34 unknown-key'],
    ['a wrong type', '- {use: res, with: {channels: wide}}', '12:31 wrong-type'],
    ['an act that is no layer', '- {use: res, with: {channels: 1, act: 3}}', '12:39 wrong-type'],
    ['a fault within what is given', '- {use: res, with: {channels: 1, act: rleu}}', '7:9 unknown-layer'],
    ['a block named by a number', '- use: 3', '12:8 wrong-type'],
    ['with that is a list', '- {use: res, with: [1]}', '12:20 wrong-type'],
  ])('refuses %s', (_name, items, fault) => {
    expect(faults(model(items, RES)).filter((f) => !f.includes('unused'))).toEqual([fault]);
  });

  it('points back to the declaration', () => {
    const [d] = resolve(model('- {name: a, use: res}', RES)).diagnostics;
    expect(d?.message).toBe('the block `res` needs the parameter `channels`');
    expect(d?.notes?.[0]?.location).toMatchObject({ line: 4, column: 14 });
  });

  it.each([
    ['{b: 3}', '2:13 wrong-type'],
    ['{b: {layers: [relu], parms: {}}}', '2:30 unknown-key'],
    ['{b: {params: {n: {tpye: int}}, layers: [relu]}}', '2:27 unknown-key'],
    ['{b: {params: {n: {type: tensor}}, layers: [relu]}}', '2:33 unknown-value'],
    ['{b: {params: {n: }, layers: [relu]}}', '2:26 wrong-type'],
    ['{b: {params: {n: {type: int, default: x}}, layers: [relu]}}', '2:47 wrong-type'],
    ['{b: {params: [n], layers: [relu]}}', '2:22 wrong-type'],
    ['{b: {params: {}}}', '2:10 missing-key'],
  ])('checks the definition %s', (blocks, fault) => {
    expect(faults(model('- use: b', `blocks: ${blocks}\n`))).toContain(fault);
  });

  it('checks blocks and items that nothing reaches', () => {
    expect(faults(model('- relu', 'blocks: {b: {layers: [{linear: {out_featurs: 3}}, dropout: 2, gleu]}}\n'))).toEqual([
      '2:10 unused-block',
      '2:33 unknown-key',
      '2:60 out-of-range',
      '2:63 unknown-value',
    ]);
    expect(faults(model('- {when: false, linear: {out_features: 3, bais: 1}}\n- relu'))).toEqual(['4:43 unknown-key']);
  });

  it('finds a block that uses itself, through others and under conditions', () => {
    expect(faults(model('- use: a', 'blocks: {a: {layers: [use: a]}}\n'))).toEqual(['2:28 block-cycle']);
    expect(faults(model('- {use: a, with: {n: 3}}', 'blocks: {a: {params: {n: {type: int}}, layers: [relu, {when: $(n > 0), use: a, with: {n: $(n - 1)}}]}}\n'))).toEqual(['2:77 block-cycle']);
  });

  it('survives a long chain of blocks', () => {
    const chain = Array.from({ length: 2000 }, (_, i) => `  b${i}: {layers: [use: b${i + 1}]}`).join('\n');
    expect(faults(model('- use: b0', `blocks:\n${chain}\n  b2000: {layers: [relu]}\n`))).toContain('66:18 nesting-too-deep');
  });

  it('tells of blocks and variables that are not used, but not of those that `when` leaves out', () => {
    const text = model('- {when: false, use: a}\n- relu', 'vars: {x: 1, y: 2}\nblocks:\n  a: {layers: [{use: c}, {dropout: $x}]}\n  b: {layers: [relu]}\n  c: {layers: [relu]}\n');
    expect(faults(text)).toEqual(['2:14 unused-variable', '5:3 unused-block']);
  });
});

describe('repeat', () => {
  it('adds .0 to .n-1, even for one', () => {
    expect(paths(good(model('- {name: a, linear: 3, repeat: 2}\n- {relu: , repeat: 1}')).model)).toEqual(['a:repeat', 'a.0:linear', 'a.1:linear', '1:repeat', '1.0:relu']);
    const config = good(model('- {name: blocks, use: b, repeat: 2}', 'blocks: {b: {layers: [{name: fc, linear: 3}]}}\n'));
    expect(paths(config.model)).toEqual(['blocks:repeat', 'blocks.0:block', 'blocks.0.fc:linear', 'blocks.1:block', 'blocks.1.fc:linear']);
  });

  it('counts with $index, the nearest one', () => {
    const config = good(model('- {sequential: [{dropout: $(index / 10), repeat: 2}, {dropout: $(index / 20)}], repeat: 2}\n- {use: b, repeat: 2}', 'blocks: {b: {layers: [dropout: $(0.5 * index)]}}\n'));
    const rates = ['0.0.0.0', '0.0.0.1', '0.0.1', '0.1.0.1', '0.1.1', '1.0.0', '1.1.0'].map((path) => layer(config, path).args['p']);
    expect(rates).toEqual([0, 0.1, 0, 0.1, 0.05, 0, 0.5]);
  });

  it('takes an expression, and refuses what is no count', () => {
    expect(good(model('- {relu: , repeat: $(n - 1)}', 'vars: {n: 4}\n')).model[0]).toMatchObject({ items: [{}, {}, {}] });
    expect(faults(model('- {relu: , repeat: 0}'))).toEqual(['4:20 out-of-range']);
    expect(faults(model('- {relu: , repeat: 1.5}'))).toEqual(['4:20 wrong-type']);
    expect(faults(model('- {relu: , repeat: many}'))).toEqual(['4:20 wrong-type']);
  });

  it('refuses a billion layers at once', () => {
    const start = performance.now();
    expect(faults(model('- {relu: , repeat: 1000000000}'))).toEqual(['4:20 too-many-layers']);
    expect(parse(model('- {sequential: [{sequential: [{relu: , repeat: 900}], repeat: 900}], repeat: 900}')).diagnostics.map(show)).toEqual(['4:48 too-many-layers']);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('when', () => {
  it('keeps or drops an item; indices count what is kept', () => {
    expect(paths(good(model('- {when: $(n > 3), relu: }\n- {when: $(n == 3), sigmoid: }\n- tanh', 'vars: {n: 3}\n')).model)).toEqual(['0:sigmoid', '1:tanh']);
  });

  it('wants true or false', () => {
    expect(faults(model('- {when: $n, relu: }', 'vars: {n: 3}\n'))).toEqual(['5:10 wrong-type']);
  });
});
