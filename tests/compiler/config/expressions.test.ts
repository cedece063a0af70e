/** Expressions and variables: values, types, places of faults. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/compiler/config/evaluate.ts';
import { ExpressionFault, parseExpression } from '../../../src/compiler/config/expression.ts';
import { faults, good, layer, model, parse, resolve, show, train } from './helpers.ts';

const VALUES: Readonly<Record<string, number | string | boolean>> = { dim: 64, heads: 4, rate: 0.1, mode: 'same', flag: true };

function value(text: string): unknown {
  return evaluate(parseExpression(text), (name) => VALUES[name]);
}

function fault(text: string): string {
  try {
    value(text);
  } catch (error) {
    if (error instanceof ExpressionFault) return `${error.at} ${error.code}`;
    throw error;
  }
  return 'none';
}

describe('values', () => {
  it.each<[string, unknown]>([
    ['$dim', 64],
    ['$(dim)', 64],
    ['$(4 * dim)', 256],
    ['$($dim * 2)', 128],
    ['$(1 + 2 * 3)', 7],
    ['$((1 + 2) * 3)', 9],
    ['$(10 - 3 - 2)', 5],
    ['$(dim / 3)', 64 / 3],
    ['$(dim // 3)', 21],
    ['$(-7 // 2)', -4],
    ['$(-7 % 3)', 2],
    ['$(7 % -3)', -2],
    ['$(2 ** 3 ** 2)', 512],
    ['$(-2 ** 2)', -4],
    ['$(2 ** -1)', 0.5],
    ['$(+3)', 3],
    ['$(1e-3 * 2.)', 0.002],
    ['$(.5)', 0.5],
    ['$(sqrt(dim) / heads)', 2],
    ['$(min(dim, heads, 3))', 3],
    ['$(max(1, 2))', 2],
    ['$(dim == 64)', true],
    ['$(dim != 64)', false],
    ['$(dim <= 64)', true],
    ['$(dim > 64)', false],
    ['$(mode == "same")', true],
    ["$(mode != 'same')", false],
    ["$('a' < 'b')", true],
    ['$(flag == true)', true],
    ['$(1 == "1")', false],
    ['$( dim )', 64],
  ])('%s', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it.each([
    ['$', '0 bad-expression'],
    ['$1', '0 bad-expression'],
    ['$dim + 1', '0 bad-expression'],
    ['${dim}', '0 bad-expression'],
    ['$()', '2 bad-expression'],
    ['$(dim', '0 bad-expression'],
    ['$(dim))', '6 bad-expression'],
    ['$(dim) + (3)', '7 bad-expression'],
    ['$(dim;1)', '5 bad-expression'],
    ['$(dim = 1)', '6 bad-expression'],
    ['$(1 < 2 < 3)', '8 bad-expression'],
    ['$(1 2)', '4 bad-expression'],
    ['$(* 2)', '2 bad-expression'],
    ['$("a)', '2 bad-expression'],
    ['$(sqrt(1, 2))', '2 bad-expression'],
    ['$(eval("1"))', '2 unknown-function'],
    ['$(dim % 0)', '6 division-by-zero'],
    ['$(sqrt(-1))', '2 number-range'],
    ['$(1e308 * 10)', '8 number-range'],
    ['$(10 ** 400)', '5 number-range'],
    ['$(mode + 1)', '7 wrong-type'],
    ['$(flag * 2)', '7 wrong-type'],
    ['$(-mode)', '2 wrong-type'],
    [`$(${'('.repeat(100)}1${')'.repeat(100)})`, '66 bad-expression'],
    [`$(${'-'.repeat(100)}1)`, '65 bad-expression'],
    [`$(${'2 ** '.repeat(100)}2)`, '319 bad-expression'],
    [`$(${'1 + '.repeat(300)}1)`, '0 bad-expression'],
  ])('%s is refused', (text, expected) => {
    expect(fault(text)).toBe(expected);
  });
});

describe('in a configuration', () => {
  it('a whole float passes as a size, a broken one does not', () => {
    expect(layer(good(model('- linear: $(dim / 2)', 'vars: {dim: 64}\n')), '0').args['out_features']).toBe(32);
    expect(faults(model('- linear: $(dim / 3)', 'vars: {dim: 64}\n'))).toEqual(['5:11 wrong-type']);
  });

  it('one that a comma of the mapping around it cuts off says that it needs quotes', () => {
    const { diagnostics } = resolve(model('- {name: a, linear: $(min(dim, 4))}', 'vars: {dim: 64}\n'));
    expect(diagnostics.find(({ code }) => code === 'bad-expression')?.hint).toMatch(/quotes/);
    expect(layer(good(model('- {name: a, linear: "$(min(dim, 4))"}', 'vars: {dim: 64}\n')), 'a').args['out_features']).toBe(4);
  });

  it('variables may use variables, in any order, and hold lists', () => {
    const config = good(model('- conv2d: {out_channels: $wide, kernel_size: $kernel}', 'vars: {wide: $(dim * 2), kernel: [$k, $(k + 2)], k: 3, dim: 8}\n'));
    expect(layer(config, '0').args).toMatchObject({ out_channels: 16, kernel_size: [3, 5] });
  });

  it('quotes make no difference, two dollars are one', () => {
    expect(layer(good(model('- linear: "$dim"', 'vars: {dim: 5}\n')), '0').args['out_features']).toBe(5);
    expect(good(model('- relu', 'name: $$dim\n')).name).toBe('$dim');
    expect(good(model('- relu', 'name: a$b\n')).name).toBe('a$b');
    expect(good(model('- relu', 'name: $$$x\n')).name).toBe('$$x');
  });

  it('a literal dollar stays one through variables and parameters', () => {
    const text = 'version: 1\nvars: {column: $$price}\ndata:\n  source: {csv: {file: a.csv, inputs: {number: [$column]}, target: {number: y}}}\nmodel: [relu]';
    expect(good(text).data.source.args).toMatchObject({ inputs: { number: ['$price'] } });
  });

  it('knows the data where it is known', () => {
    expect(layer(good(model('- linear: $data.classes')), '0').args['out_features']).toBe(10);
    expect(layer(good(model('- linear: $(2 * data.classes)')), '0').args['out_features']).toBe(20);
    expect(parse(model('- linear: $data.classes\n- linear: $(data.classes // 0)')).diagnostics).toEqual([]);
    expect(faults(model('- linear: $data.lables'))).toEqual(['4:12 unknown-data-constant']);
    expect(faults(model('- linear: $data'))).toEqual(['4:12 unknown-variable']);
  });

  it('the data section cannot depend on the data', () => {
    expect(faults('version: 1\ndata: {source: digits, batch_size: $data.classes}\nmodel: [relu]')).toEqual(['2:37 data-unknown']);
  });

  it('what depends on unknown data passes every check until it is known', () => {
    const text = model('- {when: $(data.classes > 2), linear: $(data.classes * 2)}\n- {relu: , repeat: $data.classes}\n- dropout: $data.classes');
    expect(parse(text).diagnostics).toEqual([]);
    expect(faults(text)).toEqual(['6:12 out-of-range']);
  });

  it('points into the expression, in quotes, too', () => {
    expect(faults(model('- linear: $(1 + dmi)'))).toEqual(['4:17 unknown-variable']);
    expect(faults(model('- linear: "$(1 + dmi)"'))).toEqual(['4:18 unknown-variable']);
    expect(faults(train('loss: mse\noptimizer: {sgd: {lr: $(0.1 * scale)}}\nepochs: 1'))).toEqual(['6:33 unknown-variable']);
  });

  it('names what cannot be calculated with', () => {
    const [d] = resolve(model('- linear: $(a + 1)', 'vars: {a: [1]}\n')).diagnostics;
    expect(`${show(d!)}: ${d?.message}`).toBe('5:13 wrong-type: `a` is a list, and cannot be part of a calculation');
  });

  it('finds what is broken where nothing works it out', () => {
    expect(faults(model('- {when: false, linear: $(1 +)}\n- relu', 'vars: {a: $(2 *)}\nblocks: {b: {layers: [dropout: $b c]}}\n'))).toEqual([
      '2:8 unused-variable',
      '2:16 bad-expression',
      '3:10 unused-block',
      '3:32 bad-expression',
      '6:30 bad-expression',
    ]);
  });

  it('refuses names that mean something already', () => {
    expect(faults(model('- relu', 'vars: {data: 1, index: 2, "a-b": 3, true_: 4}\n'))).toEqual([
      '2:8 reserved-name',
      '2:8 unused-variable',
      '2:17 reserved-name',
      '2:17 unused-variable',
      '2:27 bad-name',
      '2:27 unused-variable',
      '2:37 unused-variable',
    ]);
  });

  it('checks the type of what an expression gives', () => {
    expect(faults(model('- linear: {out_features: 3, bias: $n}', 'vars: {n: 1}\n'))).toEqual(['5:35 wrong-type']);
    expect(faults(model('- gelu: $m', 'vars: {m: tan}\n'))).toEqual(['5:9 unknown-value']);
    expect(faults(model('- linear: $(0 - 3)'))).toEqual(['4:11 out-of-range']);
  });
});
