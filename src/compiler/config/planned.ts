/**
 * Names of the language, version 1, that may not be done yet. What a registry or a section has by now counts as done,
 * so nothing has to be removed here when a layer arrives; a name in neither place is a misspelling.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const PLANNED = {
  layer: words(`
    linear conv1d conv2d conv3d conv_transpose1d conv_transpose2d max_pool1d max_pool2d max_pool3d avg_pool1d avg_pool2d avg_pool3d
    adaptive_avg_pool1d adaptive_avg_pool2d adaptive_max_pool1d adaptive_max_pool2d global_avg_pool batch_norm1d batch_norm2d layer_norm
    group_norm instance_norm2d rms_norm local_response_norm relu relu6 leaky_relu prelu elu selu celu gelu silu mish sigmoid hardsigmoid
    hardswish hardtanh tanh softplus softsign softmax log_softmax log_sigmoid threshold tanhshrink softshrink hardshrink glu swiglu dropout
    dropout2d drop_path embedding positional_embedding rotary multihead_attention scaled_dot_product_attention rnn lstm gru flatten unflatten
    reshape permute squeeze unsqueeze slice chunk pad concat stack add sub mul div maximum minimum matmul mean sum max sqrt exp log abs
    upsample pixel_shuffle pixel_unshuffle identity`),
  loss: words(`
    cross_entropy nll mse l1 smooth_l1 huber bce bce_with_logits kl_div hinge multi_margin poisson_nll cosine_embedding`),
  optimizer: words('sgd adam adamw adamax nadam radam rmsprop adagrad adadelta lion'),
  schedule: words('constant step multistep exponential cosine cosine_restarts one_cycle polynomial linear reduce_on_plateau'),
  initialiser: words('kaiming_uniform kaiming_normal xavier_uniform xavier_normal trunc_normal orthogonal constant zeros ones'),
  metric: words('accuracy top_k precision recall f1 confusion_matrix mae mse r2 perplexity'),
  source: words('mnist fashion_mnist idx csv npy npz safetensors images text synthetic'),
  train: words('clip_grad_value ema precision memory_limit'),
} as const;

export type PlannedKind = keyof typeof PLANNED;
