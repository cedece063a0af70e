/**
 * torch.optim's update rules for one tensor, in float64 and in plain loops, written from the pseudocode of its documentation
 * and not from ours: element by element, with state of their own.
 */
export interface Hyper {
  readonly lr: number;
  /** Takes the place of `momentum` or of the first beta: a one-cycle schedule's. */
  readonly momentum?: number | undefined;
}

export type Optimizer = (parameter: readonly number[], gradient: readonly number[], hyper: Hyper) => number[];

interface Args {
  readonly [name: string]: unknown;
}

/** State of an element by name; 0 where it is new. */
type State = Record<string, number>;
type Rule = (p: number, g: number, s: State, t: number, hyper: { readonly lr: number; readonly momentum: number }) => number;

const num = (args: Args, name: string, fallback: number): number => (args[name] as number | undefined) ?? fallback;
const flag = (args: Args, name: string): boolean => args[name] === true;

/** The optimizer `name` with arguments as in YAML, defaults as PyTorch's. */
export function torchOptimizer(name: string, args: Args): Optimizer {
  const rule = RULES[name]!(args);
  const states: State[] = [];
  let t = 0;
  return (parameter, gradient, hyper) => {
    t++;
    return parameter.map((p, i) => rule(p, gradient[i]!, (states[i] ??= {}), t, { lr: hyper.lr, momentum: hyper.momentum ?? NaN }));
  };
}

const RULES: Record<string, (args: Args) => Rule> = {
  sgd: (args) => (p, g, s, t, { lr, momentum }) => {
    const mu = Number.isNaN(momentum) ? num(args, 'momentum', 0) : momentum;
    let step = g + num(args, 'weight_decay', 0) * p;
    if (mu !== 0) {
      s['b'] = t > 1 ? mu * s['b']! + (1 - num(args, 'dampening', 0)) * step : step;
      step = flag(args, 'nesterov') ? step + mu * s['b'] : s['b'];
    }
    return p - lr * step;
  },

  adam: (args) => adamStep(args, 0, false),
  adamw: (args) => adamStep(args, 0.01, true),

  adamax: (args) => (p, grad, s, t, { lr, momentum }) => {
    const [b1, b2] = betas(args, momentum, [0.9, 0.999]);
    const g = grad + num(args, 'weight_decay', 0) * p;
    s['m'] = b1 * (s['m'] ?? 0) + (1 - b1) * g;
    s['u'] = Math.max(b2 * (s['u'] ?? 0), Math.abs(g) + num(args, 'eps', 1e-8));
    return p - (lr * s['m']) / ((1 - b1 ** t) * s['u']);
  },

  // The product of the next step as PyTorch 1.13 has it, with mu twice.
  nadam: (args) => (p0, grad, s, t, { lr, momentum }) => {
    const [b1, b2] = betas(args, momentum, [0.9, 0.999]);
    const { p, g } = decay(args, p0, grad, lr);
    const psi = num(args, 'momentum_decay', 4e-3);
    const mu = b1 * (1 - 0.5 * 0.96 ** (t * psi));
    const next = b1 * (1 - 0.5 * 0.96 ** ((t + 1) * psi));
    s['product'] = (s['product'] ?? 1) * mu;
    s['m'] = b1 * (s['m'] ?? 0) + (1 - b1) * g;
    s['v'] = b2 * (s['v'] ?? 0) + (1 - b2) * g * g;
    const denominator = Math.sqrt(s['v'] / (1 - b2 ** t)) + num(args, 'eps', 1e-8);
    return p - (lr * (1 - mu) * g) / ((1 - s['product']) * denominator) - (lr * next * s['m']) / ((1 - s['product'] * mu * next) * denominator);
  },

  radam: (args) => (p0, grad, s, t, { lr, momentum }) => {
    const [b1, b2] = betas(args, momentum, [0.9, 0.999]);
    const { p, g } = decay(args, p0, grad, lr);
    s['m'] = b1 * (s['m'] ?? 0) + (1 - b1) * g;
    s['v'] = b2 * (s['v'] ?? 0) + (1 - b2) * g * g;
    const mean = s['m'] / (1 - b1 ** t);
    const limit = 2 / (1 - b2) - 1;
    const rho = limit - (2 * t * b2 ** t) / (1 - b2 ** t);
    if (rho <= 5) return p - lr * mean;
    const l = Math.sqrt(1 - b2 ** t) / (Math.sqrt(s['v']) + num(args, 'eps', 1e-8));
    const r = Math.sqrt(((rho - 4) * (rho - 2) * limit) / ((limit - 4) * (limit - 2) * rho));
    return p - lr * mean * r * l;
  },

  rmsprop: (args) => (p, grad, s, _t, { lr, momentum }) => {
    const a = num(args, 'alpha', 0.99);
    const mu = Number.isNaN(momentum) ? num(args, 'momentum', 0) : momentum;
    const g = grad + num(args, 'weight_decay', 0) * p;
    s['v'] = a * (s['v'] ?? 0) + (1 - a) * g * g;
    let v = s['v'];
    if (flag(args, 'centered')) {
      s['g'] = a * (s['g'] ?? 0) + (1 - a) * g;
      v -= s['g'] ** 2;
    }
    const step = g / (Math.sqrt(v) + num(args, 'eps', 1e-8));
    if (mu === 0) return p - lr * step;
    s['b'] = mu * (s['b'] ?? 0) + step;
    return p - lr * s['b'];
  },

  adagrad: (args) => (p, grad, s, t, { lr }) => {
    const g = grad + num(args, 'weight_decay', 0) * p;
    s['sum'] = (s['sum'] ?? num(args, 'initial_accumulator_value', 0)) + g * g;
    return p - ((lr / (1 + (t - 1) * num(args, 'lr_decay', 0))) * g) / (Math.sqrt(s['sum']) + num(args, 'eps', 1e-10));
  },

  adadelta: (args) => (p, grad, s, _t, { lr }) => {
    const [rho, eps] = [num(args, 'rho', 0.9), num(args, 'eps', 1e-6)];
    const g = grad + num(args, 'weight_decay', 0) * p;
    s['v'] = rho * (s['v'] ?? 0) + (1 - rho) * g * g;
    const delta = (Math.sqrt((s['u'] ?? 0) + eps) / Math.sqrt(s['v'] + eps)) * g;
    s['u'] = rho * (s['u'] ?? 0) + (1 - rho) * delta * delta;
    return p - lr * delta;
  },

  // Not PyTorch's: algorithm 2 of Chen et al. 2023.
  lion: (args) => (p, g, s, _t, { lr, momentum }) => {
    const [b1, b2] = betas(args, momentum, [0.9, 0.99]);
    const m = s['m'] ?? 0;
    s['m'] = b2 * m + (1 - b2) * g;
    return p - lr * (Math.sign(b1 * m + (1 - b1) * g) + num(args, 'weight_decay', 0) * p);
  },
};

function adamStep(args: Args, weightDecay: number, decoupled: boolean): Rule {
  return (p0, grad, s, t, { lr, momentum }) => {
    const [b1, b2] = betas(args, momentum, [0.9, 0.999]);
    const wd = num(args, 'weight_decay', weightDecay);
    const p = decoupled ? p0 - lr * wd * p0 : p0;
    const g = decoupled ? grad : grad + wd * p;
    s['m'] = b1 * (s['m'] ?? 0) + (1 - b1) * g;
    s['v'] = b2 * (s['v'] ?? 0) + (1 - b2) * g * g;
    s['top'] = Math.max(s['top'] ?? 0, s['v']);
    const second = flag(args, 'amsgrad') ? s['top'] : s['v'];
    return p - (lr * (s['m'] / (1 - b1 ** t))) / (Math.sqrt(second / (1 - b2 ** t)) + num(args, 'eps', 1e-8));
  };
}

function betas(args: Args, momentum: number, fallback: readonly [number, number]): readonly [number, number] {
  const [b1, b2] = (args['betas'] as readonly [number, number] | undefined) ?? fallback;
  return [Number.isNaN(momentum) ? b1 : momentum, b2];
}

function decay(args: Args, p: number, g: number, lr: number): { readonly p: number; readonly g: number } {
  const wd = num(args, 'weight_decay', 0);
  return flag(args, 'decoupled_weight_decay') ? { p: p - lr * wd * p, g } : { p, g: g + wd * p };
}
