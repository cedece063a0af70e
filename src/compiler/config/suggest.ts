/** The likely fix of a misspelt name: the nearest valid one, or what another framework calls the same thing. */

/** Names that people bring along. The right side counts only where it is valid at the place. */
const ALIASES: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  lambda: ['lambd'],
  learning_rate: ['lr'],
  filters: ['out_channels'],
  units: ['out_features'],
  kernel: ['kernel_size'],
  strides: ['stride'],
  pool_size: ['kernel_size'],
  rate: ['p', 'lr'],
  wd: ['weight_decay'],
  epsilon: ['eps'],
  batch: ['batch_size'],
  batchsize: ['batch_size'],
  dense: ['linear'],
  fully_connected: ['linear'],
  fc: ['linear'],
  conv: ['conv2d'],
  convolution: ['conv2d'],
  maxpool: ['max_pool2d'],
  avgpool: ['avg_pool2d'],
  batchnorm: ['batch_norm2d'],
  swish: ['silu'],
  concatenate: ['concat'],
  cat: ['concat'],
  nll_loss: ['nll'],
  crossentropy: ['cross_entropy'],
  categorical_crossentropy: ['cross_entropy'],
  softmax_cross_entropy: ['cross_entropy'],
  mean_squared_error: ['mse'],
  acc: ['accuracy'],
  layers: ['model', 'sequential'],
  network: ['model'],
  training: ['train'],
  dataset: ['data', 'source'],
  variables: ['vars'],
  criterion: ['loss'],
  inputs: ['from'],
  input: ['from'],
  input_from: ['from'],
}));

/** The valid name that was probably meant, or undefined where none is near. */
export function nearest(name: string, valid: readonly string[]): string | undefined {
  const squeezed = squeeze(name);
  const alias = (ALIASES.get(name) ?? ALIASES.get(snake(name)))?.find((candidate) => valid.includes(candidate));
  if (alias !== undefined) return alias;
  const same = valid.find((candidate) => squeeze(candidate) === squeezed);
  if (same !== undefined) return same;
  // Of a family by the number of axes, the one for images is the usual one, as in the aliases above.
  const image = valid.find((candidate) => squeeze(candidate) === `${squeezed}2d`);
  if (image !== undefined) return image;
  let best: string | undefined;
  let least = Math.floor(Math.max(name.length, 3) / 3) + 1;
  for (const candidate of valid) {
    const distance = editDistance(name, candidate, least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best ?? valid.find((candidate) => name.length >= 4 && (candidate.startsWith(name) || (name.startsWith(candidate) && candidate.length >= 4)));
}

/** A hint for an unknown name: the nearest valid one, else what there is, where that is short. */
export function hintFor(name: string, valid: readonly string[]): string | undefined {
  const near = nearest(name, valid);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  if (valid.length === 0) return undefined;
  return valid.length <= 24 ? `valid here: ${[...valid].sort().join(', ')}` : undefined;
}

/** `Conv2d`, `conv_2d` and `conv2d` are one. */
function squeeze(name: string): string {
  return name.toLowerCase().replace(/[_\- ]/g, '').slice(0, 64);
}

function snake(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
}

/** Damerau-Levenshtein distance (neighbours may be swapped), cut off at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) distance = Math.min(distance, (before[j - 2] ?? 0) + 1);
      row.push(distance);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? limit;
}
