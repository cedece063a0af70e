import { describe, expect, it } from 'vitest';
import { lossAccuracyPlot, smoothed } from '../../../src/cli/plots/curves.ts';
import { predictionGrid } from '../../../src/cli/plots/grid.ts';
import { pngUri } from '../../../src/cli/plots/png-uri.ts';
import { linearScale, logScale, plainNumber, stepScale } from '../../../src/cli/plots/scale.ts';
import { escapeXml } from '../../../src/cli/plots/svg.ts';
import { decodePng } from '../../../src/runtime/formats/png.ts';

/** Checks that tags nest and attributes are quoted, and gives the elements' names. */
function wellFormed(svg: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  const rest = svg.replace(/<(\/?)([a-z]+)((?:\s+[a-zA-Z0-9-]+="[^"<]*")*)\s*(\/?)>/g, (_, close: string, name: string, __, empty: string) => {
    if (close) expect(open.pop()).toBe(name);
    else {
      names.push(name);
      if (!empty) open.push(name);
    }
    return '';
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]/);
  expect(rest).not.toMatch(/&(?!#\d+;)/);
  return names;
}

const run = (count: number, loss: (i: number) => number) =>
  Array.from({ length: count }, (_, i) => ({ step: i + 1, loss: loss(i), metrics: { accuracy: 1 - loss(i) / 10 } }));
const evaluation = (split: 'val' | 'test', step: number, loss: number, accuracy: number) => ({ split, step, loss, metrics: { accuracy } });

describe('training curves', () => {
  it('show training, validation and test with their last values', () => {
    const svg = lossAccuracyPlot({ title: 'mnist-cnn', steps: run(300, (i) => 2 / (1 + i / 50)), evals: [evaluation('val', 150, 0.6, 0.9), evaluation('val', 300, 0.4, 0.955), evaluation('test', 300, 0.391, 0.9612)] });
    wellFormed(svg);
    for (const words of ['mnist-cnn', 'Loss', 'Accuracy', 'validation 0.4<', 'validation 95.5 %', 'test 0.391<', 'test 96.12 %', '100 %', '>step<']) expect(svg).toContain(words);
    expect(svg.match(/<circle/g)!.length).toBe(2 * 2 + 2);
    expect(svg).not.toContain('NaN');
  });

  it('put the last step at the right edge and the greatest value where the axis says', () => {
    const svg = lossAccuracyPlot({ title: 'x', steps: [], evals: [evaluation('val', 0, 4, 0.5), evaluation('val', 200, 2, 1)] });
    // The loss panel: 58 to 622 px across, value 4 at the top (70), 2 in the middle, 0 at the bottom (232).
    expect(svg).toContain('d="M58 70L622 151"');
  });

  it('escape names', () => {
    const svg = lossAccuracyPlot({ title: '</svg><script>alert("1")</script> & \u0000\ud800', steps: run(3, () => 1), evals: [] });
    expect(svg).not.toContain('<script');
    wellFormed(svg);
    expect(escapeXml('<a b="c">&\'\u0001😀\udc00')).toBe('&#60;a b=&#34;c&#34;&#62;&#38;&#39;\ufffd😀\ufffd');
  });

  it.each([
    ['nothing', []],
    ['one step', run(1, () => 2.3)],
    ['the same loss throughout', run(50, () => 0.7)],
    ['a loss of zero', run(50, () => 0)],
    ['a loss that stops being finite', run(50, (i) => (i < 20 ? 1 : i % 2 === 0 ? NaN : Infinity))],
    ['a loss over twelve decades', run(100, (i) => 10 ** (6 - i / 8))],
    ['a negative loss', run(100, (i) => -i)],
    ['a hundred thousand steps', run(100_000, (i) => 1 + Math.sin(i))],
  ])('of %s are a sound picture', (_, steps) => {
    const svg = lossAccuracyPlot({ title: 'x', steps, evals: [] });
    wellFormed(svg);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg.length).toBeLessThan(150_000);
    for (const [, x, y] of svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(58);
      expect(Number(x)).toBeLessThanOrEqual(623);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
    }
  });

  it('of a run without metrics show the loss alone', () => {
    const svg = lossAccuracyPlot({ title: 'x', steps: [{ step: 1, loss: 1, metrics: {} }], evals: [] });
    expect(svg).not.toContain('Accuracy');
  });

  it('of very many steps keep a single spike', () => {
    const steps = run(50_000, (i) => (i === 31_234 ? 0.1 : 1));
    const heights = [...lossAccuracyPlot({ title: 'x', steps: steps.map((s) => ({ ...s, metrics: {} })), evals: [] }).matchAll(/[ML][\d.]+ ([\d.]+)/g)].map((m) => Number(m[1]));
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(100);
  });

  it('smooth without lagging behind: a straight line stays what it is', () => {
    const line = Array.from({ length: 600 }, (_, i) => ({ step: i, value: 3 * i }));
    for (const [i, p] of smoothed(line).slice(0, 590).entries()) expect(p.value).toBeCloseTo(3 * i, 6);
    const alternating = smoothed(Array.from({ length: 600 }, (_, i) => ({ step: i, value: i % 2 })));
    for (const p of alternating.slice(20)) expect(Math.abs(p.value - 0.5)).toBeLessThan(0.06);
  });
});

describe('axes', () => {
  it.each([
    [0, 2.3, ['0', '0.5', '1', '1.5', '2', '2.5']],
    [0, 1, ['0', '0.2', '0.4', '0.6', '0.8', '1']],
    [-30, 70, ['-40', '-20', '0', '20', '40', '60', '80']],
    [5, 5, ['5', '6', '7', '8', '9', '10']],
    [0, 0, ['0', '0.2', '0.4', '0.6', '0.8', '1']],
    [0, 3e-8, ['0', '1e-8', '2e-8', '3e-8']],
  ])('from %f to %f', (low, high, labels) => {
    const scale = linearScale(low, high, 0, 100, 5);
    expect(scale.ticks.map((t) => t.label)).toEqual(labels);
    expect(scale.ticks[0]!.at).toBeCloseTo(0);
    expect(scale.ticks.at(-1)!.at).toBeCloseTo(100);
  });

  it('are logarithmic where the values span decades', () => {
    expect(logScale(0.03, 2.5, 0, 100).ticks.map((t) => t.label)).toEqual(['0.02', '0.05', '0.1', '0.2', '0.5', '1', '2', '5']);
    expect(logScale(1, 1e6, 0, 60)(1000)).toBeCloseTo(30);
  });

  it('of steps end at the last step', () => {
    const scale = stepScale(937, 0, 937, 7);
    expect(scale(937)).toBe(937);
    expect(scale.ticks.map((t) => t.label)).toEqual(['0', '200', '400', '600', '800']);
  });

  it.each([[0.1 + 0.2, '0.3'], [1234567, '1,234,570'], [-1500, '-1,500'], [1e-9, '1e-9'], [2.5e8, '2.5e8'], [0.00012, '0.00012'], [1000.5, '1,000.5']])('write %f as %s', (value, text) => {
    expect(plainNumber(value)).toBe(text);
  });
});

describe('a grid of predictions', () => {
  const image = (value: number): Uint8Array => new Uint8Array(12).fill(value);
  const grid = { title: 'x', shape: [1, 3, 4], images: [image(0), image(9), image(255)], predicted: [0, 1, 1], truth: [0, 2, 1] };

  it('marks mistakes, and says what was predicted and what is right', () => {
    const svg = predictionGrid({ ...grid, classNames: ['cat', 'dog', 'A & B'], probabilities: [0.5, 0.999, 0.12] });
    expect(wellFormed(svg).filter((name) => name === 'image').length).toBe(3);
    expect(svg).toContain('2 of 3 right');
    expect(svg.match(/class="wrong frame"/g)!.length).toBe(1);
    expect(svg).toContain('✗ dog');
    expect(svg).toContain('is A &#38; B');
    expect(svg).toContain('predicted dog, 100 %; is A &#38; B');
    expect(svg).toContain('50 %');
  });

  it('shortens long names and keeps them whole in the tooltip', () => {
    const long = 'a'.repeat(60);
    const svg = predictionGrid({ ...grid, classNames: [long, 'b', 'c'] });
    expect(svg).toContain(`predicted ${long}`);
    expect(svg).toContain('aaa…');
  });

  it('shows the pixels', async () => {
    const pixels = (uri: string): Promise<{ data: Uint8Array }> => decodePng(Uint8Array.from(atob(uri.split(',')[1]!), (c) => c.charCodeAt(0)), 'x');
    const hrefs = (svg: string): string[] => [...svg.matchAll(/href="([^"]+)"/g)].map((m) => m[1]!);
    const rgb = Float32Array.of(0, 1, 0.5, 0.2, 1, 0);
    const svg = predictionGrid({ title: 'x', shape: [3, 1, 2], images: [rgb], predicted: [3], truth: [3] });
    expect((await pixels(hrefs(svg)[0]!)).data).toEqual(Uint8Array.of(0, 128, 255, 255, 51, 0));
    const stretched = predictionGrid({ title: 'x', shape: [1, 1, 3], images: [Float32Array.of(-1, 0, 3)], predicted: [3], truth: [3] });
    expect((await pixels(hrefs(stretched)[0]!)).data).toEqual(Uint8Array.of(0, 64, 255));
    const big = Uint8Array.from({ length: 400 * 300 }, (_, i) => (i * 7) & 255);
    expect((await decodePng(Uint8Array.from(atob(pngUri(400, 300, 1, big).split(',')[1]!), (c) => c.charCodeAt(0)), 'x')).data).toEqual(big);
  });

  it('refuses lists that do not fit together', () => {
    expect(() => predictionGrid({ ...grid, predicted: [1] })).toThrow('one prediction');
    expect(() => predictionGrid({ ...grid, shape: [12] })).toThrow('no picture');
    expect(() => predictionGrid({ ...grid, shape: [1, 4, 4] })).toThrow('12 values');
  });
});
