/** Recurrent layers as loops over numbers, written from PyTorch's formulas and nothing else: what the layers are compared with. */
export interface Options {
  readonly layer: 'rnn' | 'lstm' | 'gru';
  readonly hidden: number;
  readonly layers?: number;
  readonly both?: boolean;
  readonly relu?: boolean;
}

/** Parameters by PyTorch's names, row-major. */
export type Weights = Readonly<Record<string, ArrayLike<number>>>;

const sigmoid = (v: number): number => 1 / (1 + Math.exp(-v));

/** The whole sequence that the top layer gives for one row of the batch; missing biases are zero. */
export function sequence(steps: readonly (readonly number[])[], weights: Weights, options: Options): number[][] {
  let current = steps.map((step) => [...step]);
  for (let layer = 0; layer < (options.layers ?? 1); layer++) {
    const forward = direction(current, weights, `l${layer}`, options);
    const backward = options.both ? direction([...current].reverse(), weights, `l${layer}_reverse`, options).reverse() : undefined;
    current = forward.map((h, t) => (backward ? [...h, ...backward[t]!] : h));
  }
  return current;
}

function direction(steps: readonly (readonly number[])[], weights: Weights, suffix: string, { layer, hidden, relu }: Options): number[][] {
  const product = (name: string, x: readonly number[], row: number): number => {
    const [w, b] = [weights[`weight_${name}_${suffix}`]!, weights[`bias_${name}_${suffix}`]];
    let sum = b?.[row] ?? 0;
    for (let i = 0; i < x.length; i++) sum += w[row * x.length + i]! * x[i]!;
    return sum;
  };
  let h = new Array<number>(hidden).fill(0);
  let c = new Array<number>(hidden).fill(0);
  return steps.map((x) => {
    const before = h;
    const gate = (k: number, j: number): number => product('ih', x, k * hidden + j) + product('hh', before, k * hidden + j);
    if (layer === 'rnn') h = before.map((_, j) => (relu ? Math.max(0, gate(0, j)) : Math.tanh(gate(0, j))));
    else if (layer === 'lstm') {
      c = c.map((old, j) => sigmoid(gate(1, j)) * old + sigmoid(gate(0, j)) * Math.tanh(gate(2, j)));
      h = before.map((_, j) => sigmoid(gate(3, j)) * Math.tanh(c[j]!));
    } else {
      h = before.map((old, j) => {
        const [r, z] = [sigmoid(gate(0, j)), sigmoid(gate(1, j))];
        const n = Math.tanh(product('ih', x, 2 * hidden + j) + r * product('hh', before, 2 * hidden + j));
        return (1 - z) * n + z * old;
      });
    }
    return h;
  });
}
