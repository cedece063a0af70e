/** Every layer that a model may name. A new one is a definition in a family's file and a place in this list. */
import { ACTIVATIONS, identity } from './activation.ts';
import { add, div, matmul, maximum, minimum, mul, sub } from './arithmetic.ts';
import { multiheadAttention, scaledDotProductAttention } from './attention.ts';
import { squeeze, stack, unflatten, unsqueeze } from './axes.ts';
import { batchNorm1d, batchNorm2d, instanceNorm2d } from './batch-norm.ts';
import { conv1d, conv2d, conv3d } from './conv.ts';
import { convTranspose1d, convTranspose2d } from './conv-transpose.ts';
import { dropout2d, dropPath } from './drop.ts';
import { dropout } from './dropout.ts';
import { embedding } from './embedding.ts';
import { FUNCTIONS } from './functions.ts';
import { glu, prelu } from './gates.ts';
import type { LayerDef } from './layer.ts';
import { linear } from './linear.ts';
import { chunk, concat, flatten, permute, reshape, slice } from './movement.ts';
import { groupNorm, layerNorm, localResponseNorm, rmsNorm } from './norm.ts';
import { pad } from './pad.ts';
import { pixelShuffle, pixelUnshuffle } from './pixel-shuffle.ts';
import { POOLS } from './pool.ts';
import { max, mean, sum } from './reduction.ts';
import { gru, lstm, rnn } from './recurrent.ts';
import { positionalEmbedding, rotary } from './rotary.ts';
import { logSoftmax, softmax } from './softmax.ts';
import { swiglu } from './swiglu.ts';
import { upsample } from './upsample.ts';

const DEFINITIONS: readonly LayerDef[] = [
  linear, conv1d, conv2d, conv3d, convTranspose1d, convTranspose2d, upsample, pixelShuffle, pixelUnshuffle,
  ...POOLS, batchNorm1d, batchNorm2d, instanceNorm2d, layerNorm, rmsNorm, groupNorm, localResponseNorm, embedding,
  rnn, lstm, gru,
  ...ACTIVATIONS, prelu, glu, softmax, logSoftmax, identity, dropout, dropout2d, dropPath,
  flatten, unflatten, reshape, permute, squeeze, unsqueeze, slice, chunk, pad, concat, stack,
  add, sub, mul, div, maximum, minimum, matmul, mean, sum, max, ...FUNCTIONS,
  multiheadAttention, scaledDotProductAttention, rotary, positionalEmbedding, swiglu,
];

export const LAYERS: ReadonlyMap<string, LayerDef> = new Map(DEFINITIONS.map((def) => [def.name, def]));
