/** Axes: from values to pixels, with ticks at round numbers. */

export interface Scale {
  /** Pixel of a value; values outside the axis are held at its ends. */
  (value: number): number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** Ticks at 1, 2 or 5 times a power of ten, about `wanted` of them; `low` and `high` are widened to the nearest ones. */
export function linearScale(low: number, high: number, from: number, to: number, wanted: number, label: (value: number) => string = plainNumber): Scale {
  const end = high > low ? high : low + (Math.abs(low) || 1);
  const step = niceStep((end - low) / wanted);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(end / step - 1e-9));
  return scale((v) => v, first * step, last * step, from, to, Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step), label);
}

/** As `linearScale`, but ends where the data do: for steps, whose last one needn't be round. */
export function stepScale(last: number, from: number, to: number, wanted: number): Scale {
  const step = Math.max(1, niceStep(last / wanted));
  const ticks = Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
  return scale((v) => v, 0, Math.max(1, last), from, to, ticks, plainNumber);
}

/** Ticks at powers of ten, and at 2 and 5 times them where there are few decades. */
export function logScale(low: number, high: number, from: number, to: number): Scale {
  const [first, last] = [Math.floor(Math.log10(low) + 1e-9), Math.ceil(Math.log10(high) - 1e-9)];
  const multiples = last - first > 3 ? [1] : [1, 2, 5];
  const all: number[] = [];
  for (let decade = first; decade <= last; decade++) for (const m of multiples) all.push(m * 10 ** decade);
  const begin = all.filter((t) => t <= low * (1 + 1e-9)).at(-1) ?? 10 ** first;
  const end = all.find((t) => t >= high * (1 - 1e-9)) ?? 10 ** last;
  const ticks = all.filter((t) => t >= begin && t <= end);
  return scale(Math.log10, begin, end, from, to, ticks, plainNumber);
}

function scale(map: (v: number) => number, low: number, high: number, from: number, to: number, ticks: readonly number[], label: (v: number) => string): Scale {
  const [a, b] = [map(low), map(high)];
  const place = (value: number): number => from + (to - from) * ((map(Math.min(high, Math.max(low, value))) - a) / (b - a));
  return Object.assign(place, { ticks: ticks.map((value) => ({ at: place(value), label: label(value) })) });
}

function niceStep(rough: number): number {
  const decade = 10 ** Math.floor(Math.log10(rough));
  const multiple = [1, 2, 5, 10].find((m) => m * decade >= rough * (1 - 1e-9)) ?? 10;
  return multiple * decade;
}

/** As few digits as tell the value: 0.05, 12,000, 1e-7. */
export function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(6));
  const size = Math.abs(rounded);
  if (size !== 0 && (size < 1e-4 || size >= 1e7)) return rounded.toExponential().replace('e+', 'e');
  const [whole, fraction] = String(rounded).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** 0.985 → 98.5 %. */
export function percent(value: number): string {
  return `${Number((value * 100).toPrecision(4))} %`;
}
