/** The portable target: a device with WebGPU's default limits and no feature runs its plans, and they ask for no more. */
import { describe, expect, it } from 'vitest';
import { PORTABLE } from '../../src/compiler/target.ts';
import { experiment, planOf, trained, type Setup } from './experiment.ts';
import { expectClose, referenceTraining } from './reference.ts';
import { useTarget } from './target.ts';

// eps so large that a gradient near 0 moves a weight as little in f32 as in float64.
const TRAIN = (loss: string): string => `loss: ${loss}\noptimizer: {adam: {lr: 0.01, eps: 0.01}}\nclip_grad_norm: 1\nsteps: 3`;

const NETWORKS: Readonly<Record<string, Setup>> = {
  'attention over embedded tokens': {
    input: [6], ids: 11, targetShape: [6], batch: 4, train: TRAIN('{cross_entropy: {dim: -1}}'),
    model: `- {name: tok, embedding: {num_embeddings: 11, embedding_dim: 8}}
- {name: pre, layer_norm: }
- {name: q, linear: 8}
- {name: qh, reshape: [6, 2, 4]}
- {name: qt, permute: [0, 2, 1, 3]}
- {from: pre, name: k, linear: {out_features: 8, bias: false}}
- {name: kh, reshape: [6, 2, 4]}
- {name: kt, permute: [0, 2, 3, 1]}
- {name: scores, matmul: [qt, kt]}
- mul: 0.5
- {name: p, softmax: -1}
- {name: mixed, matmul: [p, qt]}
- permute: [0, 2, 1, 3]
- reshape: [6, 8]
- add: [tok]
- linear: $data.classes`,
  },
  'a join of many inputs': {
    // More inputs than the default 8 storage buffers of a kernel hold.
    input: [4], batch: 4, train: TRAIN('cross_entropy'),
    model: `${Array.from({ length: 10 }, (_, i) => `- {from: x, name: p${i}, linear: 4}`).join('\n')}\n- {name: sum, add: [${Array.from({ length: 10 }, (_, i) => `p${i}`).join(', ')}]}\n- {name: act, tanh: }\n- {name: all, concat: [${Array.from({ length: 10 }, (_, i) => `p${i}`).join(', ')}, act]}\n- linear: $data.classes`,
  },
};

const { device } = useTarget('portable');

describe.each(Object.entries(NETWORKS))('%s', (_, setup) => {
  const e = experiment(setup);
  const plan = planOf(e);

  it('asks for no feature and for no limit above the default', () => {
    expect(plan.requires.features).toEqual([]);
    for (const [name, value] of Object.entries(plan.requires.limits)) expect(value, name).toBeLessThanOrEqual((PORTABLE.limits as unknown as Record<string, number>)[name]!);
    for (const { wgsl } of plan.modules) expect(wgsl).not.toMatch(/^\s*(enable|requires)\b/m);
  });

  it('trains on such a device as in float64', async () => {
    // What the device has is what was asked for: nothing.
    expect([...device().gpu.features].filter((f) => f !== 'core-features-and-limits')).toEqual([]);
    expect(device().gpu.limits.maxStorageBuffersPerShaderStage).toBe(8);
    expect(device().gpu.limits.maxComputeInvocationsPerWorkgroup).toBe(256);
    const { result, steps } = await trained(device(), plan, e.data);
    const truth = referenceTraining(e, plan, 3);
    expectClose(steps.map((s) => s.loss), truth.losses, 2e-6, 'loss');
    for (const [key, values] of result.snapshot.state) expectClose(values, truth.values.get(key)!, 2e-5, key);
  });
});
