/** Every layer that a model may name. A new one is a definition in a family's file and a place in this list. */
import { ACTIVATIONS, identity } from './activation.ts';
import { add, matmul, mul } from './arithmetic.ts';
import { multiheadAttention, scaledDotProductAttention } from './attention.ts';
import { conv2d } from './conv.ts';
import { dropout } from './dropout.ts';
import { embedding } from './embedding.ts';
import { glu, prelu } from './gates.ts';
import type { LayerDef } from './layer.ts';
import { linear } from './linear.ts';
import { concat, flatten, permute, reshape, slice } from './movement.ts';
import { batchNorm2d, layerNorm } from './norm.ts';
import { pad } from './pad.ts';
import { avgPool2d, maxPool2d } from './pool.ts';
import { positionalEmbedding, rotary } from './rotary.ts';
import { logSoftmax, softmax } from './softmax.ts';
import { swiglu } from './swiglu.ts';

const DEFINITIONS: readonly LayerDef[] = [
  linear, conv2d, maxPool2d, avgPool2d, batchNorm2d, layerNorm, embedding,
  ...ACTIVATIONS, prelu, glu, softmax, logSoftmax, identity, dropout,
  flatten, reshape, permute, slice, pad, concat, add, mul, matmul,
  multiheadAttention, scaledDotProductAttention, rotary, positionalEmbedding, swiglu,
];

export const LAYERS: ReadonlyMap<string, LayerDef> = new Map(DEFINITIONS.map((def) => [def.name, def]));
