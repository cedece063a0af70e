// Generated from the definitions by scripts/generate-schema.mjs with ajv; change those, not this file.
// @ts-nocheck
import type { SchemaFault } from './schema-check.ts';

const validate = validate21;
const schema6 = {"type":"object","properties":{"version":{"type":["integer","string"],"minimum":1,"maximum":1,"pattern":"^\\$"},"name":{"type":["string","null"]},"seed":{"$ref":"#/definitions/shared_0"},"vars":{"type":["object","null"]},"blocks":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/block"}},"data":{"type":["object","string"],"properties":{"source":{"anyOf":[{"type":"string","enum":["mnist","fashion_mnist","digits","idx","csv","npy","npz","safetensors","images","synthetic"]},{"type":"object","properties":{"mnist":{"$ref":"#/definitions/shared_1"},"fashion_mnist":{"$ref":"#/definitions/shared_1"},"digits":{"type":["object","string","null"],"properties":{"train_rows":{"$ref":"#/definitions/shared_3"},"test_rows":{"$ref":"#/definitions/shared_4"},"size":{"type":["integer","string"],"minimum":8,"maximum":256,"pattern":"^\\$"},"seed":{"$ref":"#/definitions/shared_0"}},"additionalProperties":false,"pattern":"^\\$"},"idx":{"type":["object","string"],"properties":{"images":{"type":"string"},"labels":{"type":"string"},"test_images":{"type":["string","null"]},"test_labels":{"type":["string","null"]},"classes":{"$ref":"#/definitions/shared_5"}},"additionalProperties":false,"required":["images","labels"],"pattern":"^\\$"},"csv":{"type":["object","string"],"properties":{"file":{"type":"string"},"inputs":{"type":["object","string"],"properties":{"number":{"$ref":"#/definitions/shared_6"},"category":{"$ref":"#/definitions/shared_6"},"index":{"$ref":"#/definitions/shared_6"}},"additionalProperties":false,"pattern":"^\\$"},"target":{"type":["object","string"],"properties":{"number":{"type":["string","null"]},"category":{"type":["string","null"]},"scale":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"ignore":{"$ref":"#/definitions/shared_6"},"impute":{"anyOf":[{"type":"string","enum":["mean","median","most_frequent"]},{"type":"string","pattern":"^\\$"},{"type":["object","string"],"additionalProperties":{"anyOf":[{"type":["number","string"],"pattern":"^\\$"},{"type":"string"}]},"pattern":"^\\$"},{"type":"null"}]},"standardise":{"anyOf":[{"type":["boolean","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_6"}]},"missing":{"$ref":"#/definitions/shared_6"},"delimiter":{"anyOf":[{"type":"string","enum":[",",";","\t","|"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false,"required":["file","inputs","target"],"pattern":"^\\$"},"npy":{"type":["object","string"],"properties":{"input":{"$ref":"#/definitions/shared_7"},"target":{"$ref":"#/definitions/shared_7"},"test_input":{"$ref":"#/definitions/shared_9"},"test_target":{"$ref":"#/definitions/shared_9"},"classes":{"$ref":"#/definitions/shared_5"}},"additionalProperties":false,"required":["input","target"],"pattern":"^\\$"},"npz":{"type":["object","string"],"properties":{"path":{"type":"string"},"input":{"$ref":"#/definitions/shared_10"},"target":{"$ref":"#/definitions/shared_10"},"test_input":{"$ref":"#/definitions/shared_11"},"test_target":{"$ref":"#/definitions/shared_11"},"classes":{"$ref":"#/definitions/shared_5"}},"additionalProperties":false,"required":["path"],"pattern":"^\\$"},"safetensors":{"type":["object","string"],"properties":{"path":{"type":"string"},"input":{"$ref":"#/definitions/shared_10"},"target":{"$ref":"#/definitions/shared_10"},"classes":{"$ref":"#/definitions/shared_5"}},"additionalProperties":false,"required":["path"],"pattern":"^\\$"},"images":{"type":["object","string"],"properties":{"path":{"type":"string"},"size":{"anyOf":[{"$ref":"#/definitions/shared_12"},{"type":["array","string"],"items":{"$ref":"#/definitions/shared_12"},"minItems":2,"maxItems":2,"pattern":"^\\$"}]},"resize":{"anyOf":[{"type":"string","enum":["cover","contain","stretch"]},{"type":"string","pattern":"^\\$"}]},"channels":{"anyOf":[{"type":"string","enum":["rgb","grey"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false,"required":["path","size"],"pattern":"^\\$"},"synthetic":{"type":["object","string"],"properties":{"shape":{"$ref":"#/definitions/shared_13"},"rows":{"$ref":"#/definitions/shared_3"},"test_rows":{"$ref":"#/definitions/shared_4"},"vocab":{"$ref":"#/definitions/shared_5"},"classes":{"$ref":"#/definitions/shared_5"},"target_shape":{"$ref":"#/definitions/shared_13"},"seed":{"$ref":"#/definitions/shared_0"}},"additionalProperties":false,"required":["shape"],"pattern":"^\\$"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]},"batch_size":{"$ref":"#/definitions/shared_15"},"shuffle":{"type":["boolean","string"],"pattern":"^\\$"},"drop_last":{"type":["boolean","string"],"pattern":"^\\$"},"split":{"type":["object","string"],"properties":{"val":{"$ref":"#/definitions/shared_16"},"test":{"$ref":"#/definitions/shared_16"},"stratify":{"type":["boolean","string"],"pattern":"^\\$"},"group":{"type":["string","null"]},"time":{"type":["string","null"]}},"additionalProperties":false,"pattern":"^\\$"},"balance":{"anyOf":[{"type":"string","enum":["loss","sampler"]},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"normalize":{"anyOf":[{"type":["boolean","string"],"pattern":"^\\$"},{"type":["object","string"],"properties":{"mean":{"anyOf":[{"type":["number","string"],"pattern":"^\\$"},{"type":["array","string"],"items":{"type":["number","string"],"pattern":"^\\$"},"pattern":"^\\$"},{"type":"null"}]},"std":{"anyOf":[{"$ref":"#/definitions/shared_17"},{"type":["array","string"],"items":{"$ref":"#/definitions/shared_17"},"pattern":"^\\$"},{"type":"null"}]}},"additionalProperties":false,"pattern":"^\\$"},{"type":"null"}]},"augment":{"anyOf":[{"$ref":"#/definitions/shared_18"},{"type":["array","string"],"items":{"anyOf":[{"type":"string","enum":["flip"]},{"type":"string","pattern":"^\\$"},{"$ref":"#/definitions/shared_18"}]},"pattern":"^\\$"},{"type":"null"}]}},"additionalProperties":false,"pattern":"^\\$"},"model":{"$ref":"#/definitions/layers"},"train":{"type":["object","string","null"],"properties":{"loss":{"anyOf":[{"$ref":"#/definitions/loss"},{"type":"array","items":{"$ref":"#/definitions/loss"},"minItems":1}]},"optimizer":{"anyOf":[{"type":"string","enum":["sgd","adam","adamw","adamax","nadam","radam","rmsprop","adagrad","adadelta","lion"]},{"type":"object","properties":{"sgd":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_26"},"momentum":{"$ref":"#/definitions/shared_26"},"dampening":{"type":["number","string"],"pattern":"^\\$"},"weight_decay":{"$ref":"#/definitions/shared_26"},"nesterov":{"type":["boolean","string"],"pattern":"^\\$"},"groups":{"$ref":"#/definitions/shared_27"}},"additionalProperties":false,"pattern":"^\\$"},"adam":{"$ref":"#/definitions/shared_29"},"adamw":{"$ref":"#/definitions/shared_29"},"adamax":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_26"},"betas":{"$ref":"#/definitions/shared_30"},"eps":{"$ref":"#/definitions/shared_26"},"weight_decay":{"$ref":"#/definitions/shared_26"},"groups":{"$ref":"#/definitions/shared_27"}},"additionalProperties":false,"pattern":"^\\$"},"nadam":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_26"},"betas":{"$ref":"#/definitions/shared_30"},"eps":{"$ref":"#/definitions/shared_26"},"weight_decay":{"$ref":"#/definitions/shared_26"},"momentum_decay":{"$ref":"#/definitions/shared_26"},"decoupled_weight_decay":{"type":["boolean","string"],"pattern":"^\\$"},"groups":{"$ref":"#/definitions/shared_27"}},"additionalProperties":false,"pattern":"^\\$"},"radam":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_26"},"betas":{"$ref":"#/definitions/shared_30"},"eps":{"$ref":"#/definitions/shared_26"},"weight_decay":{"$ref":"#/definitions/shared_26"},"decoupled_weight_decay":{"type":["boolean","string"],"pattern":"^\\$"},"groups":{"$ref":"#/definitions/shared_27"}},"additionalProperties":false,"pattern":"^\\$"},"rmsprop":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_26"},"alpha":{"$ref":"#/definitions/shared_24"},"eps":{"$ref":"#/definitions/shared_26"},"weight_decay":{"$ref":"#/definitions/shared_26"},"momentum":{"$ref":"#/definitions/shared_26"},"centered":{"type":["boolean","string"],"pattern":"^\\$"},"groups":{"$ref":"#/definitions/shared_27"}},"additionalProperties":false,"pattern":"^\\$"},"adagrad":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_26"},"lr_decay":{"$ref":"#/definitions/shared_26"},"weight_decay":{"$ref":"#/definitions/shared_26"},"initial_accumulator_value":{"$ref":"#/definitions/shared_26"},"eps":{"$ref":"#/definitions/shared_26"},"groups":{"$ref":"#/definitions/shared_27"}},"additionalProperties":false,"pattern":"^\\$"},"adadelta":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_26"},"rho":{"$ref":"#/definitions/shared_24"},"eps":{"$ref":"#/definitions/shared_26"},"weight_decay":{"$ref":"#/definitions/shared_26"},"groups":{"$ref":"#/definitions/shared_27"}},"additionalProperties":false,"pattern":"^\\$"},"lion":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_26"},"betas":{"$ref":"#/definitions/shared_30"},"weight_decay":{"$ref":"#/definitions/shared_26"},"groups":{"$ref":"#/definitions/shared_27"}},"additionalProperties":false,"pattern":"^\\$"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]},"schedule":{"anyOf":[{"anyOf":[{"type":"string","enum":["constant","step","cosine"]},{"type":"object","properties":{"constant":{"$ref":"#/definitions/shared_31"},"step":{"type":["object","integer","string"],"properties":{"step_size":{"$ref":"#/definitions/shared_32"},"gamma":{"$ref":"#/definitions/shared_17"}},"additionalProperties":false,"required":["step_size"],"minimum":1,"pattern":"^\\$"},"cosine":{"type":["object","integer","string"],"properties":{"t_max":{"$ref":"#/definitions/shared_32"},"eta_min":{"$ref":"#/definitions/shared_26"}},"additionalProperties":false,"required":["t_max"],"minimum":1,"pattern":"^\\$"},"interval":{"anyOf":[{"type":"string","enum":["step","epoch"]},{"type":"string","pattern":"^\\$"}]},"warmup":{"type":["object","null"],"properties":{"steps":{"$ref":"#/definitions/shared_32"},"start_factor":{"type":["number","string"],"maximum":1,"exclusiveMinimum":0,"pattern":"^\\$"}},"additionalProperties":false,"required":["steps"]}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]},{"type":"null"}]},"clip_grad_norm":{"type":["object","number","string","null"],"properties":{"max_norm":{"$ref":"#/definitions/shared_17"},"norm_type":{"$ref":"#/definitions/shared_17"}},"additionalProperties":false,"required":["max_norm"],"exclusiveMinimum":0,"pattern":"^\\$"},"metrics":{"type":["array","null"],"items":{"anyOf":[{"type":"string","enum":["accuracy","mse"]},{"type":"object","properties":{"accuracy":{"type":["object","string","null"],"properties":{"dim":{"$ref":"#/definitions/shared_33"}},"additionalProperties":false,"pattern":"^\\$"},"mse":{"$ref":"#/definitions/shared_31"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]}},"init":{"anyOf":[{"type":"object","properties":{"file":{"type":"string"},"allow_missing":{"$ref":"#/definitions/shared_6"},"allow_extra":{"$ref":"#/definitions/shared_6"},"rename":{"$ref":"#/definitions/shared_8"}},"additionalProperties":false,"required":["file"]},{"type":"string"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"epochs":{"$ref":"#/definitions/shared_34"},"steps":{"$ref":"#/definitions/shared_34"},"accumulate":{"$ref":"#/definitions/shared_15"},"best":{"type":["string","null"]},"early_stopping":{"type":["object","string","null"],"properties":{"patience":{"$ref":"#/definitions/shared_15"},"min_delta":{"$ref":"#/definitions/shared_26"}},"additionalProperties":false,"required":["patience"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"extends":{"type":["string","null"]},"edit":{"type":["object","null"],"additionalProperties":{"type":["object","string"]}}},"additionalProperties":false,"if":{"not":{"required":["extends"]}},"then":{"required":["version","data","model"]},"definitions":{"layers":{"type":["array","string"],"items":{"$ref":"#/definitions/item"},"minItems":1,"pattern":"^\\$"},"item":{"anyOf":[{"$ref":"#/definitions/item_object"},{"type":"string","enum":["batch_norm2d","layer_norm","relu","relu6","leaky_relu","elu","selu","celu","gelu","silu","mish","sigmoid","hardsigmoid","hardswish","hardtanh","tanh","softplus","log_sigmoid","softsign","tanhshrink","softshrink","hardshrink","prelu","glu","softmax","log_softmax","identity","dropout","flatten","concat","add","mul","matmul","scaled_dot_product_attention","rotary","positional_embedding"]},{"type":"string","pattern":"^\\$"}]},"item_object":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"from":{"$ref":"#/definitions/shared_35"},"repeat":{"$ref":"#/definitions/shared_37"},"when":{"$ref":"#/definitions/shared_38"},"with":{"type":["object","string","null"]},"init":{"anyOf":[{"$ref":"#/definitions/initialiser"},{"type":"object","additionalProperties":{"$ref":"#/definitions/initialiser"}},{"type":"null"}]},"freeze":{"$ref":"#/definitions/shared_38"},"tie":{"type":["object","string","null"],"additionalProperties":{"type":"string"}},"use":{"type":"string"},"sequential":{"$ref":"#/definitions/shared_39"},"residual":{"$ref":"#/definitions/shared_39"},"branches":{"type":"object","properties":{"merge":{"anyOf":[{"type":"string","enum":["concat","add"]},{"type":"string","pattern":"^\\$"}]},"of":{"type":["array","string"],"items":{"$ref":"#/definitions/layers"},"minItems":1,"pattern":"^\\$"}},"additionalProperties":false,"required":["of"]},"call":{"type":"string"},"linear":{"$ref":"#/definitions/layer_linear"},"conv2d":{"$ref":"#/definitions/layer_conv2d"},"max_pool2d":{"$ref":"#/definitions/layer_max_pool2d"},"avg_pool2d":{"$ref":"#/definitions/layer_avg_pool2d"},"batch_norm2d":{"$ref":"#/definitions/layer_batch_norm2d"},"layer_norm":{"$ref":"#/definitions/layer_layer_norm"},"embedding":{"$ref":"#/definitions/layer_embedding"},"relu":{"$ref":"#/definitions/layer_relu"},"relu6":{"$ref":"#/definitions/layer_relu6"},"leaky_relu":{"$ref":"#/definitions/layer_leaky_relu"},"elu":{"$ref":"#/definitions/layer_elu"},"selu":{"$ref":"#/definitions/layer_selu"},"celu":{"$ref":"#/definitions/layer_celu"},"gelu":{"$ref":"#/definitions/layer_gelu"},"silu":{"$ref":"#/definitions/layer_silu"},"mish":{"$ref":"#/definitions/layer_mish"},"sigmoid":{"$ref":"#/definitions/layer_sigmoid"},"hardsigmoid":{"$ref":"#/definitions/layer_hardsigmoid"},"hardswish":{"$ref":"#/definitions/layer_hardswish"},"hardtanh":{"$ref":"#/definitions/layer_hardtanh"},"tanh":{"$ref":"#/definitions/layer_tanh"},"softplus":{"$ref":"#/definitions/layer_softplus"},"log_sigmoid":{"$ref":"#/definitions/layer_log_sigmoid"},"threshold":{"$ref":"#/definitions/layer_threshold"},"softsign":{"$ref":"#/definitions/layer_softsign"},"tanhshrink":{"$ref":"#/definitions/layer_tanhshrink"},"softshrink":{"$ref":"#/definitions/layer_softshrink"},"hardshrink":{"$ref":"#/definitions/layer_hardshrink"},"prelu":{"$ref":"#/definitions/layer_prelu"},"glu":{"$ref":"#/definitions/layer_glu"},"softmax":{"$ref":"#/definitions/layer_softmax"},"log_softmax":{"$ref":"#/definitions/layer_log_softmax"},"identity":{"$ref":"#/definitions/layer_identity"},"dropout":{"$ref":"#/definitions/layer_dropout"},"flatten":{"$ref":"#/definitions/layer_flatten"},"reshape":{"$ref":"#/definitions/layer_reshape"},"permute":{"$ref":"#/definitions/layer_permute"},"slice":{"$ref":"#/definitions/layer_slice"},"pad":{"$ref":"#/definitions/layer_pad"},"concat":{"$ref":"#/definitions/layer_concat"},"add":{"$ref":"#/definitions/layer_add"},"mul":{"$ref":"#/definitions/layer_mul"},"matmul":{"$ref":"#/definitions/layer_matmul"},"multihead_attention":{"$ref":"#/definitions/layer_multihead_attention"},"scaled_dot_product_attention":{"$ref":"#/definitions/layer_scaled_dot_product_attention"},"rotary":{"$ref":"#/definitions/layer_rotary"},"positional_embedding":{"$ref":"#/definitions/layer_positional_embedding"},"swiglu":{"$ref":"#/definitions/layer_swiglu"}}},"block":{"type":"object","properties":{"params":{"type":["object","null"],"additionalProperties":{"type":["object","number","string","boolean","array"],"properties":{"type":{"enum":["int","float","bool","string","list","layer"]},"default":{}},"additionalProperties":false,"required":["type"]}},"layers":{"$ref":"#/definitions/layers"}},"additionalProperties":false,"required":["layers"]},"initialiser":{"anyOf":[{"type":"string","enum":["kaiming_uniform","kaiming_normal","xavier_uniform","xavier_normal","uniform","normal","trunc_normal","orthogonal","constant","zeros","ones"]},{"type":"object","properties":{"kaiming_uniform":{"$ref":"#/definitions/shared_40"},"kaiming_normal":{"$ref":"#/definitions/shared_40"},"xavier_uniform":{"$ref":"#/definitions/shared_44"},"xavier_normal":{"$ref":"#/definitions/shared_44"},"uniform":{"type":["object","string","null"],"properties":{"a":{"type":["number","string"],"pattern":"^\\$"},"b":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"normal":{"type":["object","string","null"],"properties":{"mean":{"type":["number","string"],"pattern":"^\\$"},"std":{"$ref":"#/definitions/shared_26"}},"additionalProperties":false,"pattern":"^\\$"},"trunc_normal":{"type":["object","number","string","null"],"properties":{"mean":{"type":["number","string"],"pattern":"^\\$"},"std":{"$ref":"#/definitions/shared_17"},"a":{"type":["number","string"],"pattern":"^\\$"},"b":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"},"orthogonal":{"$ref":"#/definitions/shared_44"},"constant":{"type":["object","number","string"],"properties":{"val":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["val"],"pattern":"^\\$"},"zeros":{"$ref":"#/definitions/shared_31"},"ones":{"$ref":"#/definitions/shared_31"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]},"loss":{"anyOf":[{"type":"string","enum":["cross_entropy","nll","mse","l1","smooth_l1","huber","bce","bce_with_logits","kl_div","poisson_nll","hinge","hinge_embedding","multi_margin","cosine_embedding"]},{"type":"object","properties":{"cross_entropy":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_45"},"ignore_index":{"type":["integer","string"],"pattern":"^\\$"},"label_smoothing":{"$ref":"#/definitions/shared_24"},"reduction":{"$ref":"#/definitions/shared_46"},"dim":{"$ref":"#/definitions/shared_33"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"nll":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_45"},"ignore_index":{"type":["integer","string"],"pattern":"^\\$"},"reduction":{"$ref":"#/definitions/shared_46"},"dim":{"$ref":"#/definitions/shared_33"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"mse":{"$ref":"#/definitions/shared_47"},"l1":{"$ref":"#/definitions/shared_47"},"smooth_l1":{"type":["object","string","null"],"properties":{"beta":{"$ref":"#/definitions/shared_26"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"huber":{"type":["object","string","null"],"properties":{"delta":{"$ref":"#/definitions/shared_17"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"bce":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_48"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"bce_with_logits":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_48"},"pos_weight":{"$ref":"#/definitions/shared_48"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"kl_div":{"type":["object","string","null"],"properties":{"reduction":{"anyOf":[{"type":"string","enum":["mean","sum","batchmean"]},{"type":"string","pattern":"^\\$"}]},"log_target":{"type":["boolean","string"],"pattern":"^\\$"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"poisson_nll":{"type":["object","string","null"],"properties":{"log_input":{"type":["boolean","string"],"pattern":"^\\$"},"full":{"type":["boolean","string"],"pattern":"^\\$"},"eps":{"$ref":"#/definitions/shared_17"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"hinge":{"$ref":"#/definitions/shared_50"},"hinge_embedding":{"$ref":"#/definitions/shared_50"},"multi_margin":{"type":["object","string","null"],"properties":{"p":{"type":["integer","string"],"minimum":1,"maximum":2,"pattern":"^\\$"},"margin":{"type":["number","string"],"pattern":"^\\$"},"weight":{"$ref":"#/definitions/shared_45"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"cosine_embedding":{"type":["object","string","null"],"properties":{"margin":{"type":["number","string"],"minimum":-1,"maximum":1,"pattern":"^\\$"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]},"layer_linear":{"type":["object","integer","string"],"properties":{"out_features":{"$ref":"#/definitions/shared_32"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["out_features"],"minimum":1,"pattern":"^\\$"},"layer_conv2d":{"type":["object","string"],"properties":{"out_channels":{"$ref":"#/definitions/shared_32"},"kernel_size":{"$ref":"#/definitions/shared_51"},"stride":{"$ref":"#/definitions/shared_51"},"padding":{"anyOf":[{"type":"string","enum":["same","valid"]},{"$ref":"#/definitions/shared_52"}]},"dilation":{"$ref":"#/definitions/shared_51"},"groups":{"$ref":"#/definitions/shared_32"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"padding_mode":{"anyOf":[{"type":"string","enum":["zeros","reflect","replicate","circular"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false,"required":["out_channels","kernel_size"],"pattern":"^\\$"},"layer_max_pool2d":{"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_51"},"stride":{"$ref":"#/definitions/shared_54"},"padding":{"$ref":"#/definitions/shared_52"},"dilation":{"$ref":"#/definitions/shared_51"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_32"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"layer_avg_pool2d":{"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_51"},"stride":{"$ref":"#/definitions/shared_54"},"padding":{"$ref":"#/definitions/shared_52"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"},"count_include_pad":{"type":["boolean","string"],"pattern":"^\\$"},"divisor_override":{"$ref":"#/definitions/shared_37"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_32"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"layer_batch_norm2d":{"type":["object","string","null"],"properties":{"eps":{"$ref":"#/definitions/shared_17"},"momentum":{"$ref":"#/definitions/shared_24"},"affine":{"type":["boolean","string"],"pattern":"^\\$"},"track_running_stats":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_layer_norm":{"type":["object","string","null"],"properties":{"normalized_dims":{"$ref":"#/definitions/shared_32"},"eps":{"$ref":"#/definitions/shared_17"},"elementwise_affine":{"type":["boolean","string"],"pattern":"^\\$"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_embedding":{"type":["object","string"],"properties":{"num_embeddings":{"$ref":"#/definitions/shared_32"},"embedding_dim":{"$ref":"#/definitions/shared_32"},"padding_idx":{"$ref":"#/definitions/shared_33"}},"additionalProperties":false,"required":["num_embeddings","embedding_dim"],"pattern":"^\\$"},"layer_relu":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_relu6":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_leaky_relu":{"type":["object","number","string","null"],"properties":{"negative_slope":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_elu":{"type":["object","number","string","null"],"properties":{"alpha":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_selu":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_celu":{"type":["object","number","string","null"],"properties":{"alpha":{"$ref":"#/definitions/shared_17"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"},"layer_gelu":{"anyOf":[{"type":"object","properties":{"approximate":{"anyOf":[{"type":"string","enum":["none","tanh"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false},{"type":"string","enum":["none","tanh"]},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_silu":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_mish":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_sigmoid":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_hardsigmoid":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_hardswish":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_hardtanh":{"type":["object","string","null"],"properties":{"min_val":{"type":["number","string"],"pattern":"^\\$"},"max_val":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_tanh":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_softplus":{"type":["object","number","string","null"],"properties":{"beta":{"$ref":"#/definitions/shared_17"},"threshold":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"},"layer_log_sigmoid":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_threshold":{"type":["object","string"],"properties":{"threshold":{"type":["number","string"],"pattern":"^\\$"},"value":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["threshold","value"],"pattern":"^\\$"},"layer_softsign":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_tanhshrink":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_softshrink":{"type":["object","number","string","null"],"properties":{"lambd":{"$ref":"#/definitions/shared_26"}},"additionalProperties":false,"minimum":0,"pattern":"^\\$"},"layer_hardshrink":{"type":["object","number","string","null"],"properties":{"lambd":{"$ref":"#/definitions/shared_26"}},"additionalProperties":false,"minimum":0,"pattern":"^\\$"},"layer_prelu":{"type":["object","integer","string","null"],"properties":{"num_parameters":{"$ref":"#/definitions/shared_32"},"init":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"minimum":1,"pattern":"^\\$"},"layer_glu":{"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_softmax":{"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_log_softmax":{"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_identity":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_dropout":{"type":["object","number","string","null"],"properties":{"p":{"$ref":"#/definitions/shared_24"}},"additionalProperties":false,"minimum":0,"maximum":1,"pattern":"^\\$"},"layer_flatten":{"type":["object","string","null"],"properties":{"start_dim":{"type":["integer","string"],"pattern":"^\\$"},"end_dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_reshape":{"type":["object","array","string"],"properties":{"shape":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_57"},"pattern":"^\\$"}},"additionalProperties":false,"required":["shape"],"items":{"$ref":"#/definitions/shared_57"},"pattern":"^\\$"},"layer_permute":{"type":["object","array","string"],"properties":{"dims":{"type":["array","string"],"items":{"type":["integer","string"],"pattern":"^\\$"},"pattern":"^\\$"}},"additionalProperties":false,"required":["dims"],"items":{"type":["integer","string"],"pattern":"^\\$"},"pattern":"^\\$"},"layer_slice":{"type":["object","string"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"},"start":{"type":["integer","string"],"pattern":"^\\$"},"end":{"$ref":"#/definitions/shared_33"}},"additionalProperties":false,"required":["dim"],"pattern":"^\\$"},"layer_pad":{"type":["object","array","string"],"properties":{"padding":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_53"},"minItems":4,"maxItems":4,"pattern":"^\\$"},"mode":{"anyOf":[{"type":"string","enum":["constant","reflect","replicate","circular"]},{"type":"string","pattern":"^\\$"}]},"value":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["padding"],"items":{"$ref":"#/definitions/shared_53"},"minItems":4,"maxItems":4,"pattern":"^\\$"},"layer_concat":{"anyOf":[{"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_35"},"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false},{"$ref":"#/definitions/shared_58"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_add":{"anyOf":[{"$ref":"#/definitions/shared_60"},{"$ref":"#/definitions/shared_62"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_mul":{"anyOf":[{"$ref":"#/definitions/shared_60"},{"$ref":"#/definitions/shared_62"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_matmul":{"anyOf":[{"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_35"}},"additionalProperties":false},{"$ref":"#/definitions/shared_58"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_multihead_attention":{"type":["object","integer","string"],"properties":{"num_heads":{"$ref":"#/definitions/shared_32"},"causal":{"type":["boolean","string"],"pattern":"^\\$"},"num_kv_heads":{"$ref":"#/definitions/shared_37"},"dropout":{"$ref":"#/definitions/shared_24"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"rope":{"type":["boolean","string"],"pattern":"^\\$"},"rope_base":{"$ref":"#/definitions/shared_17"},"rope_interleaved":{"type":["boolean","string"],"pattern":"^\\$"},"key_padding_mask":{"$ref":"#/definitions/shared_35"}},"additionalProperties":false,"required":["num_heads"],"minimum":1,"pattern":"^\\$"},"layer_scaled_dot_product_attention":{"anyOf":[{"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_35"},"causal":{"type":["boolean","string"],"pattern":"^\\$"},"scale":{"type":["number","string","null"],"pattern":"^\\$"},"dropout":{"$ref":"#/definitions/shared_24"},"enable_gqa":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false},{"$ref":"#/definitions/shared_58"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_rotary":{"type":["object","number","string","null"],"properties":{"base":{"$ref":"#/definitions/shared_17"},"interleaved":{"type":["boolean","string"],"pattern":"^\\$"},"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"},"layer_positional_embedding":{"anyOf":[{"type":"object","properties":{"kind":{"anyOf":[{"type":"string","enum":["learned","sinusoidal"]},{"type":"string","pattern":"^\\$"}]},"num_embeddings":{"$ref":"#/definitions/shared_37"}},"additionalProperties":false},{"type":"string","enum":["learned","sinusoidal"]},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_swiglu":{"type":["object","integer","string"],"properties":{"hidden_features":{"$ref":"#/definitions/shared_32"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["hidden_features"],"minimum":1,"pattern":"^\\$"},"shared_0":{"type":["integer","string"],"minimum":0,"maximum":4294967295,"pattern":"^\\$"},"shared_1":{"anyOf":[{"$ref":"#/definitions/shared_2"},{"type":"string"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"shared_2":{"type":"object","properties":{"path":{"type":["string","null"]}},"additionalProperties":false},"shared_3":{"type":["integer","string"],"minimum":1,"maximum":10000000,"pattern":"^\\$"},"shared_4":{"type":["integer","string"],"minimum":0,"maximum":10000000,"pattern":"^\\$"},"shared_5":{"type":["integer","string","null"],"minimum":1,"maximum":2147483647,"pattern":"^\\$"},"shared_6":{"type":["array","string"],"items":{"type":"string"},"pattern":"^\\$"},"shared_7":{"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_8"}]},"shared_8":{"type":["object","string"],"additionalProperties":{"type":"string"},"pattern":"^\\$"},"shared_9":{"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_8"},{"type":"null"}]},"shared_10":{"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_6"},{"$ref":"#/definitions/shared_8"}]},"shared_11":{"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_6"},{"$ref":"#/definitions/shared_8"},{"type":"null"}]},"shared_12":{"type":["integer","string"],"minimum":1,"maximum":4096,"pattern":"^\\$"},"shared_13":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_14"},"pattern":"^\\$"},"shared_14":{"type":["integer","string"],"minimum":1,"maximum":1048576,"pattern":"^\\$"},"shared_15":{"type":["integer","string"],"minimum":1,"maximum":2147483647,"pattern":"^\\$"},"shared_16":{"type":["number","string"],"minimum":0,"exclusiveMaximum":1,"pattern":"^\\$"},"shared_17":{"type":["number","string"],"exclusiveMinimum":0,"pattern":"^\\$"},"shared_18":{"type":["object","string"],"properties":{"flip":{"$ref":"#/definitions/shared_19"},"crop":{"$ref":"#/definitions/shared_21"},"shift":{"$ref":"#/definitions/shared_24"},"rotate":{"$ref":"#/definitions/shared_25"},"noise":{"$ref":"#/definitions/shared_26"},"mixup":{"$ref":"#/definitions/shared_26"}},"additionalProperties":false,"pattern":"^\\$"},"shared_19":{"anyOf":[{"type":["boolean","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_20"},{"type":"string","pattern":"^\\$"}]},"shared_20":{"type":"string","enum":["horizontal","vertical","both"]},"shared_21":{"anyOf":[{"$ref":"#/definitions/shared_22"},{"$ref":"#/definitions/shared_23"},{"type":"null"}]},"shared_22":{"type":["integer","string"],"minimum":1,"maximum":1024,"pattern":"^\\$"},"shared_23":{"type":["object","string"],"properties":{"padding":{"$ref":"#/definitions/shared_22"}},"additionalProperties":false,"required":["padding"],"pattern":"^\\$"},"shared_24":{"type":["number","string"],"minimum":0,"maximum":1,"pattern":"^\\$"},"shared_25":{"type":["number","string"],"minimum":0,"maximum":180,"pattern":"^\\$"},"shared_26":{"type":["number","string"],"minimum":0,"pattern":"^\\$"},"shared_27":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_28"},"pattern":"^\\$"},"shared_28":{"type":"object","properties":{"match":{"type":"string"}},"required":["match"]},"shared_29":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_26"},"betas":{"$ref":"#/definitions/shared_30"},"eps":{"$ref":"#/definitions/shared_26"},"weight_decay":{"$ref":"#/definitions/shared_26"},"amsgrad":{"type":["boolean","string"],"pattern":"^\\$"},"groups":{"$ref":"#/definitions/shared_27"}},"additionalProperties":false,"pattern":"^\\$"},"shared_30":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_16"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"shared_31":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"shared_32":{"type":["integer","string"],"minimum":1,"pattern":"^\\$"},"shared_33":{"type":["integer","string","null"],"pattern":"^\\$"},"shared_34":{"type":["integer","string","null"],"minimum":0,"maximum":2147483647,"pattern":"^\\$"},"shared_35":{"type":["string","array","null"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_36"},"minItems":1},"shared_36":{"type":"string","pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)"},"shared_37":{"type":["integer","string","null"],"minimum":1,"pattern":"^\\$"},"shared_38":{"type":["boolean","string","null"],"pattern":"^\\$"},"shared_39":{"type":["array","object","string"],"items":{"$ref":"#/definitions/item"},"minItems":1,"properties":{"transparent":{"type":["boolean","string"],"pattern":"^\\$"},"layers":{"$ref":"#/definitions/layers"}},"additionalProperties":false,"required":["layers"],"pattern":"^\\$"},"shared_40":{"type":["object","string","null"],"properties":{"a":{"type":["number","string"],"pattern":"^\\$"},"mode":{"$ref":"#/definitions/shared_41"},"nonlinearity":{"$ref":"#/definitions/shared_42"}},"additionalProperties":false,"pattern":"^\\$"},"shared_41":{"anyOf":[{"type":"string","enum":["fan_in","fan_out"]},{"type":"string","pattern":"^\\$"}]},"shared_42":{"anyOf":[{"$ref":"#/definitions/shared_43"},{"type":"string","pattern":"^\\$"}]},"shared_43":{"type":"string","enum":["relu","leaky_relu","tanh","sigmoid","linear","selu"]},"shared_44":{"type":["object","number","string","null"],"properties":{"gain":{"$ref":"#/definitions/shared_17"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"},"shared_45":{"type":["array","string","null"],"items":{"$ref":"#/definitions/shared_26"},"pattern":"^\\$"},"shared_46":{"anyOf":[{"type":"string","enum":["mean","sum"]},{"type":"string","pattern":"^\\$"}]},"shared_47":{"type":["object","string","null"],"properties":{"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"shared_48":{"anyOf":[{"$ref":"#/definitions/shared_26"},{"$ref":"#/definitions/shared_49"},{"type":"null"}]},"shared_49":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_26"},"pattern":"^\\$"},"shared_50":{"type":["object","string","null"],"properties":{"margin":{"type":["number","string"],"pattern":"^\\$"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"shared_51":{"type":["integer","array","string"],"minimum":1,"items":{"$ref":"#/definitions/shared_32"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"shared_52":{"type":["integer","array","string"],"minimum":0,"items":{"$ref":"#/definitions/shared_53"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"shared_53":{"type":["integer","string"],"minimum":0,"pattern":"^\\$"},"shared_54":{"type":["integer","array","string","null"],"minimum":1,"items":{"$ref":"#/definitions/shared_32"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"shared_55":{"type":["object","number","string","null"],"properties":{"lambd":{"$ref":"#/definitions/shared_26"}},"additionalProperties":false,"minimum":0,"pattern":"^\\$"},"shared_56":{"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"shared_57":{"type":["integer","string"],"minimum":-1,"pattern":"^\\$"},"shared_58":{"type":["string","array"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_36"},"minItems":1},"shared_59":{"anyOf":[{"$ref":"#/definitions/shared_60"},{"$ref":"#/definitions/shared_62"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"shared_60":{"type":"object","properties":{"other":{"$ref":"#/definitions/shared_61"}},"additionalProperties":false},"shared_61":{"type":["number","string","array","null"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_36"},"minItems":1},"shared_62":{"type":["number","string","array"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_36"},"minItems":1}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^\\$", "u");
const schema7 = {"type":["integer","string"],"minimum":0,"maximum":4294967295,"pattern":"^\\$"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema7.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 4294967295 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","properties":{"params":{"type":["object","null"],"additionalProperties":{"type":["object","number","string","boolean","array"],"properties":{"type":{"enum":["int","float","bool","string","list","layer"]},"default":{}},"additionalProperties":false,"required":["type"]}},"layers":{"$ref":"#/definitions/layers"}},"additionalProperties":false,"required":["layers"]};
const schema9 = {"type":["array","string"],"items":{"$ref":"#/definitions/item"},"minItems":1,"pattern":"^\\$"};
const schema10 = {"anyOf":[{"$ref":"#/definitions/item_object"},{"type":"string","enum":["batch_norm2d","layer_norm","relu","relu6","leaky_relu","elu","selu","celu","gelu","silu","mish","sigmoid","hardsigmoid","hardswish","hardtanh","tanh","softplus","log_sigmoid","softsign","tanhshrink","softshrink","hardshrink","prelu","glu","softmax","log_softmax","identity","dropout","flatten","concat","add","mul","matmul","scaled_dot_product_attention","rotary","positional_embedding"]},{"type":"string","pattern":"^\\$"}]};
const schema11 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"from":{"$ref":"#/definitions/shared_35"},"repeat":{"$ref":"#/definitions/shared_37"},"when":{"$ref":"#/definitions/shared_38"},"with":{"type":["object","string","null"]},"init":{"anyOf":[{"$ref":"#/definitions/initialiser"},{"type":"object","additionalProperties":{"$ref":"#/definitions/initialiser"}},{"type":"null"}]},"freeze":{"$ref":"#/definitions/shared_38"},"tie":{"type":["object","string","null"],"additionalProperties":{"type":"string"}},"use":{"type":"string"},"sequential":{"$ref":"#/definitions/shared_39"},"residual":{"$ref":"#/definitions/shared_39"},"branches":{"type":"object","properties":{"merge":{"anyOf":[{"type":"string","enum":["concat","add"]},{"type":"string","pattern":"^\\$"}]},"of":{"type":["array","string"],"items":{"$ref":"#/definitions/layers"},"minItems":1,"pattern":"^\\$"}},"additionalProperties":false,"required":["of"]},"call":{"type":"string"},"linear":{"$ref":"#/definitions/layer_linear"},"conv2d":{"$ref":"#/definitions/layer_conv2d"},"max_pool2d":{"$ref":"#/definitions/layer_max_pool2d"},"avg_pool2d":{"$ref":"#/definitions/layer_avg_pool2d"},"batch_norm2d":{"$ref":"#/definitions/layer_batch_norm2d"},"layer_norm":{"$ref":"#/definitions/layer_layer_norm"},"embedding":{"$ref":"#/definitions/layer_embedding"},"relu":{"$ref":"#/definitions/layer_relu"},"relu6":{"$ref":"#/definitions/layer_relu6"},"leaky_relu":{"$ref":"#/definitions/layer_leaky_relu"},"elu":{"$ref":"#/definitions/layer_elu"},"selu":{"$ref":"#/definitions/layer_selu"},"celu":{"$ref":"#/definitions/layer_celu"},"gelu":{"$ref":"#/definitions/layer_gelu"},"silu":{"$ref":"#/definitions/layer_silu"},"mish":{"$ref":"#/definitions/layer_mish"},"sigmoid":{"$ref":"#/definitions/layer_sigmoid"},"hardsigmoid":{"$ref":"#/definitions/layer_hardsigmoid"},"hardswish":{"$ref":"#/definitions/layer_hardswish"},"hardtanh":{"$ref":"#/definitions/layer_hardtanh"},"tanh":{"$ref":"#/definitions/layer_tanh"},"softplus":{"$ref":"#/definitions/layer_softplus"},"log_sigmoid":{"$ref":"#/definitions/layer_log_sigmoid"},"threshold":{"$ref":"#/definitions/layer_threshold"},"softsign":{"$ref":"#/definitions/layer_softsign"},"tanhshrink":{"$ref":"#/definitions/layer_tanhshrink"},"softshrink":{"$ref":"#/definitions/layer_softshrink"},"hardshrink":{"$ref":"#/definitions/layer_hardshrink"},"prelu":{"$ref":"#/definitions/layer_prelu"},"glu":{"$ref":"#/definitions/layer_glu"},"softmax":{"$ref":"#/definitions/layer_softmax"},"log_softmax":{"$ref":"#/definitions/layer_log_softmax"},"identity":{"$ref":"#/definitions/layer_identity"},"dropout":{"$ref":"#/definitions/layer_dropout"},"flatten":{"$ref":"#/definitions/layer_flatten"},"reshape":{"$ref":"#/definitions/layer_reshape"},"permute":{"$ref":"#/definitions/layer_permute"},"slice":{"$ref":"#/definitions/layer_slice"},"pad":{"$ref":"#/definitions/layer_pad"},"concat":{"$ref":"#/definitions/layer_concat"},"add":{"$ref":"#/definitions/layer_add"},"mul":{"$ref":"#/definitions/layer_mul"},"matmul":{"$ref":"#/definitions/layer_matmul"},"multihead_attention":{"$ref":"#/definitions/layer_multihead_attention"},"scaled_dot_product_attention":{"$ref":"#/definitions/layer_scaled_dot_product_attention"},"rotary":{"$ref":"#/definitions/layer_rotary"},"positional_embedding":{"$ref":"#/definitions/layer_positional_embedding"},"swiglu":{"$ref":"#/definitions/layer_swiglu"}}};
const schema12 = {"type":["string","array","null"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_36"},"minItems":1};
const pattern3 = new RegExp("^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)", "u");
const schema13 = {"type":"string","pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!(Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":["integer","string","null"],"minimum":1,"pattern":"^\\$"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":["boolean","string","null"],"pattern":"^\\$"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "boolean") && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema15.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema16 = {"anyOf":[{"type":"string","enum":["kaiming_uniform","kaiming_normal","xavier_uniform","xavier_normal","uniform","normal","trunc_normal","orthogonal","constant","zeros","ones"]},{"type":"object","properties":{"kaiming_uniform":{"$ref":"#/definitions/shared_40"},"kaiming_normal":{"$ref":"#/definitions/shared_40"},"xavier_uniform":{"$ref":"#/definitions/shared_44"},"xavier_normal":{"$ref":"#/definitions/shared_44"},"uniform":{"type":["object","string","null"],"properties":{"a":{"type":["number","string"],"pattern":"^\\$"},"b":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"normal":{"type":["object","string","null"],"properties":{"mean":{"type":["number","string"],"pattern":"^\\$"},"std":{"$ref":"#/definitions/shared_26"}},"additionalProperties":false,"pattern":"^\\$"},"trunc_normal":{"type":["object","number","string","null"],"properties":{"mean":{"type":["number","string"],"pattern":"^\\$"},"std":{"$ref":"#/definitions/shared_17"},"a":{"type":["number","string"],"pattern":"^\\$"},"b":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"},"orthogonal":{"$ref":"#/definitions/shared_44"},"constant":{"type":["object","number","string"],"properties":{"val":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["val"],"pattern":"^\\$"},"zeros":{"$ref":"#/definitions/shared_31"},"ones":{"$ref":"#/definitions/shared_31"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]};
const schema17 = {"type":["object","string","null"],"properties":{"a":{"type":["number","string"],"pattern":"^\\$"},"mode":{"$ref":"#/definitions/shared_41"},"nonlinearity":{"$ref":"#/definitions/shared_42"}},"additionalProperties":false,"pattern":"^\\$"};
const schema18 = {"anyOf":[{"type":"string","enum":["fan_in","fan_out"]},{"type":"string","pattern":"^\\$"}]};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "fan_in") || (data === "fan_out"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema18.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}

const schema19 = {"anyOf":[{"$ref":"#/definitions/shared_43"},{"type":"string","pattern":"^\\$"}]};
const schema20 = {"type":"string","enum":["relu","leaky_relu","tanh","sigmoid","linear","selu"]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "relu") || (data === "leaky_relu")) || (data === "tanh")) || (data === "sigmoid")) || (data === "linear")) || (data === "selu"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema17.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "a") || (key0 === "mode")) || (key0 === "nonlinearity"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.a !== undefined){
let data0 = data.a;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err3 = {instancePath:instancePath+"/a",schemaPath:"#/properties/a/type",keyword:"type",params:{type: schema17.properties.a.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/a",schemaPath:"#/properties/a/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.mode !== undefined){
if(!(validate38(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.nonlinearity !== undefined){
if(!(validate40(data.nonlinearity, {instancePath:instancePath+"/nonlinearity",parentData:data,parentDataProperty:"nonlinearity",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":["object","number","string","null"],"properties":{"gain":{"$ref":"#/definitions/shared_17"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"};
const schema22 = {"type":["number","string"],"exclusiveMinimum":0,"pattern":"^\\$"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema22.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "gain")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.gain !== undefined){
if(!(validate47(data.gain, {instancePath:instancePath+"/gain",parentData:data,parentDataProperty:"gain",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
validate46.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":["number","string"],"minimum":0,"pattern":"^\\$"};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate51.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate55.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((data === "kaiming_uniform") || (data === "kaiming_normal")) || (data === "xavier_uniform")) || (data === "xavier_normal")) || (data === "uniform")) || (data === "normal")) || (data === "trunc_normal")) || (data === "orthogonal")) || (data === "constant")) || (data === "zeros")) || (data === "ones"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema16.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema16.anyOf[1].properties, key0))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kaiming_uniform !== undefined){
if(!(validate37(data.kaiming_uniform, {instancePath:instancePath+"/kaiming_uniform",parentData:data,parentDataProperty:"kaiming_uniform",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.kaiming_normal !== undefined){
if(!(validate37(data.kaiming_normal, {instancePath:instancePath+"/kaiming_normal",parentData:data,parentDataProperty:"kaiming_normal",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.xavier_uniform !== undefined){
if(!(validate46(data.xavier_uniform, {instancePath:instancePath+"/xavier_uniform",parentData:data,parentDataProperty:"xavier_uniform",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.xavier_normal !== undefined){
if(!(validate46(data.xavier_normal, {instancePath:instancePath+"/xavier_normal",parentData:data,parentDataProperty:"xavier_normal",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.uniform !== undefined){
let data4 = data.uniform;
if(((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (typeof data4 !== "string")) && (data4 !== null)){
const err4 = {instancePath:instancePath+"/uniform",schemaPath:"#/anyOf/1/properties/uniform/type",keyword:"type",params:{type: schema16.anyOf[1].properties.uniform.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err5 = {instancePath:instancePath+"/uniform",schemaPath:"#/anyOf/1/properties/uniform/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((key1 === "a") || (key1 === "b"))){
const err6 = {instancePath:instancePath+"/uniform",schemaPath:"#/anyOf/1/properties/uniform/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4.a !== undefined){
let data5 = data4.a;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){
const err7 = {instancePath:instancePath+"/uniform/a",schemaPath:"#/anyOf/1/properties/uniform/properties/a/type",keyword:"type",params:{type: schema16.anyOf[1].properties.uniform.properties.a.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err8 = {instancePath:instancePath+"/uniform/a",schemaPath:"#/anyOf/1/properties/uniform/properties/a/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data4.b !== undefined){
let data6 = data4.b;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")){
const err9 = {instancePath:instancePath+"/uniform/b",schemaPath:"#/anyOf/1/properties/uniform/properties/b/type",keyword:"type",params:{type: schema16.anyOf[1].properties.uniform.properties.b.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err10 = {instancePath:instancePath+"/uniform/b",schemaPath:"#/anyOf/1/properties/uniform/properties/b/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
if(data.normal !== undefined){
let data7 = data.normal;
if(((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (typeof data7 !== "string")) && (data7 !== null)){
const err11 = {instancePath:instancePath+"/normal",schemaPath:"#/anyOf/1/properties/normal/type",keyword:"type",params:{type: schema16.anyOf[1].properties.normal.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err12 = {instancePath:instancePath+"/normal",schemaPath:"#/anyOf/1/properties/normal/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((key2 === "mean") || (key2 === "std"))){
const err13 = {instancePath:instancePath+"/normal",schemaPath:"#/anyOf/1/properties/normal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.mean !== undefined){
let data8 = data7.mean;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")){
const err14 = {instancePath:instancePath+"/normal/mean",schemaPath:"#/anyOf/1/properties/normal/properties/mean/type",keyword:"type",params:{type: schema16.anyOf[1].properties.normal.properties.mean.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err15 = {instancePath:instancePath+"/normal/mean",schemaPath:"#/anyOf/1/properties/normal/properties/mean/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data7.std !== undefined){
if(!(validate51(data7.std, {instancePath:instancePath+"/normal/std",parentData:data7,parentDataProperty:"std",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
if(data.trunc_normal !== undefined){
let data10 = data.trunc_normal;
if((((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "string")) && (data10 !== null)){
const err16 = {instancePath:instancePath+"/trunc_normal",schemaPath:"#/anyOf/1/properties/trunc_normal/type",keyword:"type",params:{type: schema16.anyOf[1].properties.trunc_normal.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/trunc_normal",schemaPath:"#/anyOf/1/properties/trunc_normal/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err18 = {instancePath:instancePath+"/trunc_normal",schemaPath:"#/anyOf/1/properties/trunc_normal/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!((((key3 === "mean") || (key3 === "std")) || (key3 === "a")) || (key3 === "b"))){
const err19 = {instancePath:instancePath+"/trunc_normal",schemaPath:"#/anyOf/1/properties/trunc_normal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.mean !== undefined){
let data11 = data10.mean;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")){
const err20 = {instancePath:instancePath+"/trunc_normal/mean",schemaPath:"#/anyOf/1/properties/trunc_normal/properties/mean/type",keyword:"type",params:{type: schema16.anyOf[1].properties.trunc_normal.properties.mean.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err21 = {instancePath:instancePath+"/trunc_normal/mean",schemaPath:"#/anyOf/1/properties/trunc_normal/properties/mean/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data10.std !== undefined){
if(!(validate47(data10.std, {instancePath:instancePath+"/trunc_normal/std",parentData:data10,parentDataProperty:"std",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data10.a !== undefined){
let data13 = data10.a;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (typeof data13 !== "string")){
const err22 = {instancePath:instancePath+"/trunc_normal/a",schemaPath:"#/anyOf/1/properties/trunc_normal/properties/a/type",keyword:"type",params:{type: schema16.anyOf[1].properties.trunc_normal.properties.a.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err23 = {instancePath:instancePath+"/trunc_normal/a",schemaPath:"#/anyOf/1/properties/trunc_normal/properties/a/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data10.b !== undefined){
let data14 = data10.b;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")){
const err24 = {instancePath:instancePath+"/trunc_normal/b",schemaPath:"#/anyOf/1/properties/trunc_normal/properties/b/type",keyword:"type",params:{type: schema16.anyOf[1].properties.trunc_normal.properties.b.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err25 = {instancePath:instancePath+"/trunc_normal/b",schemaPath:"#/anyOf/1/properties/trunc_normal/properties/b/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
}
if(data.orthogonal !== undefined){
if(!(validate46(data.orthogonal, {instancePath:instancePath+"/orthogonal",parentData:data,parentDataProperty:"orthogonal",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.constant !== undefined){
let data16 = data.constant;
if(((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (!((typeof data16 == "number") && (isFinite(data16))))) && (typeof data16 !== "string")){
const err26 = {instancePath:instancePath+"/constant",schemaPath:"#/anyOf/1/properties/constant/type",keyword:"type",params:{type: schema16.anyOf[1].properties.constant.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err27 = {instancePath:instancePath+"/constant",schemaPath:"#/anyOf/1/properties/constant/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.val === undefined){
const err28 = {instancePath:instancePath+"/constant",schemaPath:"#/anyOf/1/properties/constant/required",keyword:"required",params:{missingProperty: "val"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key4 in data16){
if(!(key4 === "val")){
const err29 = {instancePath:instancePath+"/constant",schemaPath:"#/anyOf/1/properties/constant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data16.val !== undefined){
let data17 = data16.val;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (typeof data17 !== "string")){
const err30 = {instancePath:instancePath+"/constant/val",schemaPath:"#/anyOf/1/properties/constant/properties/val/type",keyword:"type",params:{type: schema16.anyOf[1].properties.constant.properties.val.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err31 = {instancePath:instancePath+"/constant/val",schemaPath:"#/anyOf/1/properties/constant/properties/val/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
}
if(data.zeros !== undefined){
if(!(validate55(data.zeros, {instancePath:instancePath+"/zeros",parentData:data,parentDataProperty:"zeros",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.ones !== undefined){
if(!(validate55(data.ones, {instancePath:instancePath+"/ones",parentData:data,parentDataProperty:"ones",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs41 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err33 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs41 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err35 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":["array","object","string"],"items":{"$ref":"#/definitions/item"},"minItems":1,"properties":{"transparent":{"type":["boolean","string"],"pattern":"^\\$"},"layers":{"$ref":"#/definitions/layers"}},"additionalProperties":false,"required":["layers"],"pattern":"^\\$"};
const wrapper0 = {validate: validate26};
const wrapper1 = {validate: validate25};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.layers === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layers"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "transparent") || (key0 === "layers"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.transparent !== undefined){
let data1 = data.transparent;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
const err5 = {instancePath:instancePath+"/transparent",schemaPath:"#/properties/transparent/type",keyword:"type",params:{type: schema25.properties.transparent.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/transparent",schemaPath:"#/properties/transparent/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.layers !== undefined){
if(!(wrapper1.validate(data.layers, {instancePath:instancePath+"/layers",parentData:data,parentDataProperty:"layers",rootData}))){
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":["object","integer","string"],"properties":{"out_features":{"$ref":"#/definitions/shared_32"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["out_features"],"minimum":1,"pattern":"^\\$"};
const schema27 = {"type":["integer","string"],"minimum":1,"pattern":"^\\$"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate65.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.out_features === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "out_features"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "out_features") || (key0 === "bias"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.out_features !== undefined){
if(!(validate65(data.out_features, {instancePath:instancePath+"/out_features",parentData:data,parentDataProperty:"out_features",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.bias !== undefined){
let data1 = data.bias;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
const err5 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema26.properties.bias.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
validate64.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":["object","string"],"properties":{"out_channels":{"$ref":"#/definitions/shared_32"},"kernel_size":{"$ref":"#/definitions/shared_51"},"stride":{"$ref":"#/definitions/shared_51"},"padding":{"anyOf":[{"type":"string","enum":["same","valid"]},{"$ref":"#/definitions/shared_52"}]},"dilation":{"$ref":"#/definitions/shared_51"},"groups":{"$ref":"#/definitions/shared_32"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"padding_mode":{"anyOf":[{"type":"string","enum":["zeros","reflect","replicate","circular"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false,"required":["out_channels","kernel_size"],"pattern":"^\\$"};
const schema29 = {"type":["integer","array","string"],"minimum":1,"items":{"$ref":"#/definitions/shared_32"},"minItems":2,"maxItems":2,"pattern":"^\\$"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(Array.isArray(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema29.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 2){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 2){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
validate70.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":["integer","array","string"],"minimum":0,"items":{"$ref":"#/definitions/shared_53"},"minItems":2,"maxItems":2,"pattern":"^\\$"};
const schema31 = {"type":["integer","string"],"minimum":0,"pattern":"^\\$"};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate75.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(Array.isArray(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema30.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 2){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 2){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate75(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
validate74.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.out_channels === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "out_channels"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kernel_size === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kernel_size"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "out_channels") || (key0 === "kernel_size")) || (key0 === "stride")) || (key0 === "padding")) || (key0 === "dilation")) || (key0 === "groups")) || (key0 === "bias")) || (key0 === "padding_mode"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.out_channels !== undefined){
if(!(validate65(data.out_channels, {instancePath:instancePath+"/out_channels",parentData:data,parentDataProperty:"out_channels",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.kernel_size !== undefined){
if(!(validate70(data.kernel_size, {instancePath:instancePath+"/kernel_size",parentData:data,parentDataProperty:"kernel_size",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.stride !== undefined){
if(!(validate70(data.stride, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.padding !== undefined){
let data3 = data.padding;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data3 === "same") || (data3 === "valid"))){
const err6 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema28.properties.padding.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(!(validate74(data3, {instancePath:instancePath+"/padding",parentData:data,parentDataProperty:"padding",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.dilation !== undefined){
if(!(validate70(data.dilation, {instancePath:instancePath+"/dilation",parentData:data,parentDataProperty:"dilation",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
if(!(validate65(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.bias !== undefined){
let data6 = data.bias;
if((typeof data6 !== "boolean") && (typeof data6 !== "string")){
const err8 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema28.properties.bias.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err9 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.padding_mode !== undefined){
let data7 = data.padding_mode;
const _errs15 = errors;
let valid2 = false;
const _errs16 = errors;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/padding_mode",schemaPath:"#/properties/padding_mode/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((data7 === "zeros") || (data7 === "reflect")) || (data7 === "replicate")) || (data7 === "circular"))){
const err11 = {instancePath:instancePath+"/padding_mode",schemaPath:"#/properties/padding_mode/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema28.properties.padding_mode.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs18 = errors;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err12 = {instancePath:instancePath+"/padding_mode",schemaPath:"#/properties/padding_mode/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/padding_mode",schemaPath:"#/properties/padding_mode/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err14 = {instancePath:instancePath+"/padding_mode",schemaPath:"#/properties/padding_mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
validate68.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_51"},"stride":{"$ref":"#/definitions/shared_54"},"padding":{"$ref":"#/definitions/shared_52"},"dilation":{"$ref":"#/definitions/shared_51"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_32"},"minItems":2,"maxItems":2,"pattern":"^\\$"};
const schema33 = {"type":["integer","array","string","null"],"minimum":1,"items":{"$ref":"#/definitions/shared_32"},"minItems":2,"maxItems":2,"pattern":"^\\$"};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(Array.isArray(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 2){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 2){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
validate84.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!data || typeof data != "object") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 2){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 2){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kernel_size === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kernel_size"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kernel_size") || (key0 === "stride")) || (key0 === "padding")) || (key0 === "dilation")) || (key0 === "ceil_mode"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kernel_size !== undefined){
if(!(validate70(data.kernel_size, {instancePath:instancePath+"/kernel_size",parentData:data,parentDataProperty:"kernel_size",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.stride !== undefined){
if(!(validate84(data.stride, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.padding !== undefined){
if(!(validate74(data.padding, {instancePath:instancePath+"/padding",parentData:data,parentDataProperty:"padding",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.dilation !== undefined){
if(!(validate70(data.dilation, {instancePath:instancePath+"/dilation",parentData:data,parentDataProperty:"dilation",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.ceil_mode !== undefined){
let data5 = data.ceil_mode;
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
const err7 = {instancePath:instancePath+"/ceil_mode",schemaPath:"#/properties/ceil_mode/type",keyword:"type",params:{type: schema32.properties.ceil_mode.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err8 = {instancePath:instancePath+"/ceil_mode",schemaPath:"#/properties/ceil_mode/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
validate81.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_51"},"stride":{"$ref":"#/definitions/shared_54"},"padding":{"$ref":"#/definitions/shared_52"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"},"count_include_pad":{"type":["boolean","string"],"pattern":"^\\$"},"divisor_override":{"$ref":"#/definitions/shared_37"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_32"},"minItems":2,"maxItems":2,"pattern":"^\\$"};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!data || typeof data != "object") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 2){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 2){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kernel_size === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kernel_size"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kernel_size") || (key0 === "stride")) || (key0 === "padding")) || (key0 === "ceil_mode")) || (key0 === "count_include_pad")) || (key0 === "divisor_override"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kernel_size !== undefined){
if(!(validate70(data.kernel_size, {instancePath:instancePath+"/kernel_size",parentData:data,parentDataProperty:"kernel_size",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.stride !== undefined){
if(!(validate84(data.stride, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.padding !== undefined){
if(!(validate74(data.padding, {instancePath:instancePath+"/padding",parentData:data,parentDataProperty:"padding",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.ceil_mode !== undefined){
let data4 = data.ceil_mode;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/ceil_mode",schemaPath:"#/properties/ceil_mode/type",keyword:"type",params:{type: schema34.properties.ceil_mode.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err8 = {instancePath:instancePath+"/ceil_mode",schemaPath:"#/properties/ceil_mode/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.count_include_pad !== undefined){
let data5 = data.count_include_pad;
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
const err9 = {instancePath:instancePath+"/count_include_pad",schemaPath:"#/properties/count_include_pad/type",keyword:"type",params:{type: schema34.properties.count_include_pad.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err10 = {instancePath:instancePath+"/count_include_pad",schemaPath:"#/properties/count_include_pad/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.divisor_override !== undefined){
if(!(validate32(data.divisor_override, {instancePath:instancePath+"/divisor_override",parentData:data,parentDataProperty:"divisor_override",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
validate90.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":["object","string","null"],"properties":{"eps":{"$ref":"#/definitions/shared_17"},"momentum":{"$ref":"#/definitions/shared_24"},"affine":{"type":["boolean","string"],"pattern":"^\\$"},"track_running_stats":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};
const schema36 = {"type":["number","string"],"minimum":0,"maximum":1,"pattern":"^\\$"};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema36.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate99.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema35.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "eps") || (key0 === "momentum")) || (key0 === "affine")) || (key0 === "track_running_stats"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.eps !== undefined){
if(!(validate47(data.eps, {instancePath:instancePath+"/eps",parentData:data,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.momentum !== undefined){
if(!(validate99(data.momentum, {instancePath:instancePath+"/momentum",parentData:data,parentDataProperty:"momentum",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.affine !== undefined){
let data2 = data.affine;
if((typeof data2 !== "boolean") && (typeof data2 !== "string")){
const err3 = {instancePath:instancePath+"/affine",schemaPath:"#/properties/affine/type",keyword:"type",params:{type: schema35.properties.affine.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/affine",schemaPath:"#/properties/affine/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.track_running_stats !== undefined){
let data3 = data.track_running_stats;
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
const err5 = {instancePath:instancePath+"/track_running_stats",schemaPath:"#/properties/track_running_stats/type",keyword:"type",params:{type: schema35.properties.track_running_stats.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/track_running_stats",schemaPath:"#/properties/track_running_stats/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
validate97.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":["object","string","null"],"properties":{"normalized_dims":{"$ref":"#/definitions/shared_32"},"eps":{"$ref":"#/definitions/shared_17"},"elementwise_affine":{"type":["boolean","string"],"pattern":"^\\$"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema37.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "normalized_dims") || (key0 === "eps")) || (key0 === "elementwise_affine")) || (key0 === "bias"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.normalized_dims !== undefined){
if(!(validate65(data.normalized_dims, {instancePath:instancePath+"/normalized_dims",parentData:data,parentDataProperty:"normalized_dims",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.eps !== undefined){
if(!(validate47(data.eps, {instancePath:instancePath+"/eps",parentData:data,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.elementwise_affine !== undefined){
let data2 = data.elementwise_affine;
if((typeof data2 !== "boolean") && (typeof data2 !== "string")){
const err3 = {instancePath:instancePath+"/elementwise_affine",schemaPath:"#/properties/elementwise_affine/type",keyword:"type",params:{type: schema37.properties.elementwise_affine.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/elementwise_affine",schemaPath:"#/properties/elementwise_affine/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.bias !== undefined){
let data3 = data.bias;
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
const err5 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema37.properties.bias.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
validate102.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":["object","string"],"properties":{"num_embeddings":{"$ref":"#/definitions/shared_32"},"embedding_dim":{"$ref":"#/definitions/shared_32"},"padding_idx":{"$ref":"#/definitions/shared_33"}},"additionalProperties":false,"required":["num_embeddings","embedding_dim"],"pattern":"^\\$"};
const schema39 = {"type":["integer","string","null"],"pattern":"^\\$"};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate109.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema38.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.num_embeddings === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "num_embeddings"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.embedding_dim === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "embedding_dim"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "num_embeddings") || (key0 === "embedding_dim")) || (key0 === "padding_idx"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.num_embeddings !== undefined){
if(!(validate65(data.num_embeddings, {instancePath:instancePath+"/num_embeddings",parentData:data,parentDataProperty:"num_embeddings",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.embedding_dim !== undefined){
if(!(validate65(data.embedding_dim, {instancePath:instancePath+"/embedding_dim",parentData:data,parentDataProperty:"embedding_dim",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.padding_idx !== undefined){
if(!(validate109(data.padding_idx, {instancePath:instancePath+"/padding_idx",parentData:data,parentDataProperty:"padding_idx",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
validate106.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate112.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema41.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate114.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":["object","number","string","null"],"properties":{"negative_slope":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "negative_slope")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.negative_slope !== undefined){
let data0 = data.negative_slope;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err3 = {instancePath:instancePath+"/negative_slope",schemaPath:"#/properties/negative_slope/type",keyword:"type",params:{type: schema42.properties.negative_slope.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/negative_slope",schemaPath:"#/properties/negative_slope/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate116.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":["object","number","string","null"],"properties":{"alpha":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema43.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "alpha")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.alpha !== undefined){
let data0 = data.alpha;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err3 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: schema43.properties.alpha.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate118.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema44.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate120.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":["object","number","string","null"],"properties":{"alpha":{"$ref":"#/definitions/shared_17"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema45.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "alpha")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.alpha !== undefined){
if(!(validate47(data.alpha, {instancePath:instancePath+"/alpha",parentData:data,parentDataProperty:"alpha",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
validate122.errors = vErrors;
return errors === 0;
}

const schema46 = {"anyOf":[{"type":"object","properties":{"approximate":{"anyOf":[{"type":"string","enum":["none","tanh"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false},{"type":"string","enum":["none","tanh"]},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "approximate")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.approximate !== undefined){
let data0 = data.approximate;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/approximate",schemaPath:"#/anyOf/0/properties/approximate/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "none") || (data0 === "tanh"))){
const err2 = {instancePath:instancePath+"/approximate",schemaPath:"#/anyOf/0/properties/approximate/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema46.anyOf[0].properties.approximate.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs8 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/approximate",schemaPath:"#/anyOf/0/properties/approximate/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/approximate",schemaPath:"#/anyOf/0/properties/approximate/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/approximate",schemaPath:"#/anyOf/0/properties/approximate/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(typeof data !== "string"){
const err7 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data === "none") || (data === "tanh"))){
const err8 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema46.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs12 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err9 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs14 = errors;
if(data !== null){
const err11 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err12 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate125.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate127.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate129.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate131.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema50.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate133.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema51.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate135.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":["object","string","null"],"properties":{"min_val":{"type":["number","string"],"pattern":"^\\$"},"max_val":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema52.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "min_val") || (key0 === "max_val"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.min_val !== undefined){
let data0 = data.min_val;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err3 = {instancePath:instancePath+"/min_val",schemaPath:"#/properties/min_val/type",keyword:"type",params:{type: schema52.properties.min_val.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/min_val",schemaPath:"#/properties/min_val/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.max_val !== undefined){
let data1 = data.max_val;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err5 = {instancePath:instancePath+"/max_val",schemaPath:"#/properties/max_val/type",keyword:"type",params:{type: schema52.properties.max_val.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/max_val",schemaPath:"#/properties/max_val/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
validate137.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema53.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate139.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":["object","number","string","null"],"properties":{"beta":{"$ref":"#/definitions/shared_17"},"threshold":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "beta") || (key0 === "threshold"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.beta !== undefined){
if(!(validate47(data.beta, {instancePath:instancePath+"/beta",parentData:data,parentDataProperty:"beta",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.threshold !== undefined){
let data1 = data.threshold;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err4 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: schema54.properties.threshold.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate141.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema55.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate144.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":["object","string"],"properties":{"threshold":{"type":["number","string"],"pattern":"^\\$"},"value":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["threshold","value"],"pattern":"^\\$"};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema56.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.threshold === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "threshold"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.value === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "threshold") || (key0 === "value"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.threshold !== undefined){
let data0 = data.threshold;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err5 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: schema56.properties.threshold.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err6 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.value !== undefined){
let data1 = data.value;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema56.properties.value.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
validate146.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema57.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate148.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema58.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate150.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":["object","number","string","null"],"properties":{"lambd":{"$ref":"#/definitions/shared_26"}},"additionalProperties":false,"minimum":0,"pattern":"^\\$"};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema59.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "lambd")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.lambd !== undefined){
if(!(validate51(data.lambd, {instancePath:instancePath+"/lambd",parentData:data,parentDataProperty:"lambd",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
validate152.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":["object","number","string","null"],"properties":{"lambd":{"$ref":"#/definitions/shared_26"}},"additionalProperties":false,"minimum":0,"pattern":"^\\$"};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "lambd")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.lambd !== undefined){
if(!(validate51(data.lambd, {instancePath:instancePath+"/lambd",parentData:data,parentDataProperty:"lambd",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
validate155.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":["object","integer","string","null"],"properties":{"num_parameters":{"$ref":"#/definitions/shared_32"},"init":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"minimum":1,"pattern":"^\\$"};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema61.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "num_parameters") || (key0 === "init"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.num_parameters !== undefined){
if(!(validate65(data.num_parameters, {instancePath:instancePath+"/num_parameters",parentData:data,parentDataProperty:"num_parameters",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.init !== undefined){
let data1 = data.init;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err4 = {instancePath:instancePath+"/init",schemaPath:"#/properties/init/type",keyword:"type",params:{type: schema61.properties.init.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/init",schemaPath:"#/properties/init/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
validate158.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema62.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "dim")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dim !== undefined){
let data0 = data.dim;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err3 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema62.properties.dim.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate161.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema63.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "dim")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dim !== undefined){
let data0 = data.dim;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err3 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema63.properties.dim.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate163.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema64.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "dim")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dim !== undefined){
let data0 = data.dim;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err3 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema64.properties.dim.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate165.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema65.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate167.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":["object","number","string","null"],"properties":{"p":{"$ref":"#/definitions/shared_24"}},"additionalProperties":false,"minimum":0,"maximum":1,"pattern":"^\\$"};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema66.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "p")){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.p !== undefined){
if(!(validate99(data.p, {instancePath:instancePath+"/p",parentData:data,parentDataProperty:"p",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
validate169.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":["object","string","null"],"properties":{"start_dim":{"type":["integer","string"],"pattern":"^\\$"},"end_dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema67.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "start_dim") || (key0 === "end_dim"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.start_dim !== undefined){
let data0 = data.start_dim;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err3 = {instancePath:instancePath+"/start_dim",schemaPath:"#/properties/start_dim/type",keyword:"type",params:{type: schema67.properties.start_dim.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/start_dim",schemaPath:"#/properties/start_dim/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.end_dim !== undefined){
let data1 = data.end_dim;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err5 = {instancePath:instancePath+"/end_dim",schemaPath:"#/properties/end_dim/type",keyword:"type",params:{type: schema67.properties.end_dim.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/end_dim",schemaPath:"#/properties/end_dim/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
validate172.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":["object","array","string"],"properties":{"shape":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_57"},"pattern":"^\\$"}},"additionalProperties":false,"required":["shape"],"items":{"$ref":"#/definitions/shared_57"},"pattern":"^\\$"};
const schema69 = {"type":["integer","string"],"minimum":-1,"pattern":"^\\$"};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema69.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < -1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate175.errors = vErrors;
return errors === 0;
}


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema68.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate175(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shape === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "shape")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.shape !== undefined){
let data1 = data.shape;
if((!(Array.isArray(data1))) && (typeof data1 !== "string")){
const err4 = {instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{type: schema68.properties.shape.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(!(validate175(data1[i1], {instancePath:instancePath+"/shape/" + i1,parentData:data1,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
}
}
}
validate174.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":["object","array","string"],"properties":{"dims":{"type":["array","string"],"items":{"type":["integer","string"],"pattern":"^\\$"},"pattern":"^\\$"}},"additionalProperties":false,"required":["dims"],"items":{"type":["integer","string"],"pattern":"^\\$"},"pattern":"^\\$"};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema70.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema70.items.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dims === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dims"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "dims")){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dims !== undefined){
let data1 = data.dims;
if((!(Array.isArray(data1))) && (typeof data1 !== "string")){
const err6 = {instancePath:instancePath+"/dims",schemaPath:"#/properties/dims/type",keyword:"type",params:{type: schema70.properties.dims.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/dims",schemaPath:"#/properties/dims/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err8 = {instancePath:instancePath+"/dims/" + i1,schemaPath:"#/properties/dims/items/type",keyword:"type",params:{type: schema70.properties.dims.items.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/dims/" + i1,schemaPath:"#/properties/dims/items/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
}
validate179.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":["object","string"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"},"start":{"type":["integer","string"],"pattern":"^\\$"},"end":{"$ref":"#/definitions/shared_33"}},"additionalProperties":false,"required":["dim"],"pattern":"^\\$"};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema71.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dim === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dim"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "dim") || (key0 === "start")) || (key0 === "end"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dim !== undefined){
let data0 = data.dim;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err4 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema71.properties.dim.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.start !== undefined){
let data1 = data.start;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err6 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: schema71.properties.start.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.end !== undefined){
if(!(validate109(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
validate181.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":["object","array","string"],"properties":{"padding":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_53"},"minItems":4,"maxItems":4,"pattern":"^\\$"},"mode":{"anyOf":[{"type":"string","enum":["constant","reflect","replicate","circular"]},{"type":"string","pattern":"^\\$"}]},"value":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["padding"],"items":{"$ref":"#/definitions/shared_53"},"minItems":4,"maxItems":4,"pattern":"^\\$"};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema72.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 4){
const err2 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.length < 4){
const err3 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 4}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate75(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.padding === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "padding"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "padding") || (key0 === "mode")) || (key0 === "value"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.padding !== undefined){
let data1 = data.padding;
if((!(Array.isArray(data1))) && (typeof data1 !== "string")){
const err6 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/type",keyword:"type",params:{type: schema72.properties.padding.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(Array.isArray(data1)){
if(data1.length > 4){
const err8 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/maxItems",keyword:"maxItems",params:{limit: 4}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 4){
const err9 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/minItems",keyword:"minItems",params:{limit: 4}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(!(validate75(data1[i1], {instancePath:instancePath+"/padding/" + i1,parentData:data1,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
}
if(data.mode !== undefined){
let data3 = data.mode;
const _errs7 = errors;
let valid5 = false;
const _errs8 = errors;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((data3 === "constant") || (data3 === "reflect")) || (data3 === "replicate")) || (data3 === "circular"))){
const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema72.properties.mode.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs10 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err12 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err14 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.value !== undefined){
let data4 = data.value;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")){
const err15 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema72.properties.value.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err16 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
validate184.errors = vErrors;
return errors === 0;
}

const schema73 = {"anyOf":[{"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_35"},"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false},{"$ref":"#/definitions/shared_58"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};
const schema74 = {"type":["string","array"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_36"},"minItems":1};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema74.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
validate190.errors = vErrors;
return errors === 0;
}


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "inputs") || (key0 === "dim"))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.inputs !== undefined){
if(!(validate28(data.inputs, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.dim !== undefined){
let data1 = data.dim;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err1 = {instancePath:instancePath+"/dim",schemaPath:"#/anyOf/0/properties/dim/type",keyword:"type",params:{type: schema73.anyOf[0].properties.dim.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/dim",schemaPath:"#/anyOf/0/properties/dim/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate190(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err4 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(data !== null){
const err6 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate188.errors = vErrors;
return errors === 0;
}

const schema75 = {"anyOf":[{"$ref":"#/definitions/shared_60"},{"$ref":"#/definitions/shared_62"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};
const schema76 = {"type":"object","properties":{"other":{"$ref":"#/definitions/shared_61"}},"additionalProperties":false};
const schema77 = {"type":["number","string","array","null"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_36"},"minItems":1};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (!(Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema77.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
validate196.errors = vErrors;
return errors === 0;
}


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "other")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.other !== undefined){
if(!(validate196(data.other, {instancePath:instancePath+"/other",parentData:data,parentDataProperty:"other",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":["number","string","array"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_36"},"minItems":1};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema78.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
validate200.errors = vErrors;
return errors === 0;
}


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate195(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate200(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data !== null){
const err2 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate194.errors = vErrors;
return errors === 0;
}

const schema79 = {"anyOf":[{"$ref":"#/definitions/shared_60"},{"$ref":"#/definitions/shared_62"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate195(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate200(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data !== null){
const err2 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate204.errors = vErrors;
return errors === 0;
}

const schema80 = {"anyOf":[{"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_35"}},"additionalProperties":false},{"$ref":"#/definitions/shared_58"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "inputs")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.inputs !== undefined){
if(!(validate28(data.inputs, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(!(validate190(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(data !== null){
const err4 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate208.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":["object","integer","string"],"properties":{"num_heads":{"$ref":"#/definitions/shared_32"},"causal":{"type":["boolean","string"],"pattern":"^\\$"},"num_kv_heads":{"$ref":"#/definitions/shared_37"},"dropout":{"$ref":"#/definitions/shared_24"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"rope":{"type":["boolean","string"],"pattern":"^\\$"},"rope_base":{"$ref":"#/definitions/shared_17"},"rope_interleaved":{"type":["boolean","string"],"pattern":"^\\$"},"key_padding_mask":{"$ref":"#/definitions/shared_35"}},"additionalProperties":false,"required":["num_heads"],"minimum":1,"pattern":"^\\$"};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema81.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.num_heads === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "num_heads"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema81.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.num_heads !== undefined){
if(!(validate65(data.num_heads, {instancePath:instancePath+"/num_heads",parentData:data,parentDataProperty:"num_heads",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.causal !== undefined){
let data1 = data.causal;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
const err5 = {instancePath:instancePath+"/causal",schemaPath:"#/properties/causal/type",keyword:"type",params:{type: schema81.properties.causal.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/causal",schemaPath:"#/properties/causal/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.num_kv_heads !== undefined){
if(!(validate32(data.num_kv_heads, {instancePath:instancePath+"/num_kv_heads",parentData:data,parentDataProperty:"num_kv_heads",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.dropout !== undefined){
if(!(validate99(data.dropout, {instancePath:instancePath+"/dropout",parentData:data,parentDataProperty:"dropout",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.bias !== undefined){
let data4 = data.bias;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema81.properties.bias.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err8 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.rope !== undefined){
let data5 = data.rope;
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
const err9 = {instancePath:instancePath+"/rope",schemaPath:"#/properties/rope/type",keyword:"type",params:{type: schema81.properties.rope.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err10 = {instancePath:instancePath+"/rope",schemaPath:"#/properties/rope/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.rope_base !== undefined){
if(!(validate47(data.rope_base, {instancePath:instancePath+"/rope_base",parentData:data,parentDataProperty:"rope_base",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.rope_interleaved !== undefined){
let data7 = data.rope_interleaved;
if((typeof data7 !== "boolean") && (typeof data7 !== "string")){
const err11 = {instancePath:instancePath+"/rope_interleaved",schemaPath:"#/properties/rope_interleaved/type",keyword:"type",params:{type: schema81.properties.rope_interleaved.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err12 = {instancePath:instancePath+"/rope_interleaved",schemaPath:"#/properties/rope_interleaved/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.key_padding_mask !== undefined){
if(!(validate28(data.key_padding_mask, {instancePath:instancePath+"/key_padding_mask",parentData:data,parentDataProperty:"key_padding_mask",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
validate212.errors = vErrors;
return errors === 0;
}

const schema82 = {"anyOf":[{"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_35"},"causal":{"type":["boolean","string"],"pattern":"^\\$"},"scale":{"type":["number","string","null"],"pattern":"^\\$"},"dropout":{"$ref":"#/definitions/shared_24"},"enable_gqa":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false},{"$ref":"#/definitions/shared_58"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "inputs") || (key0 === "causal")) || (key0 === "scale")) || (key0 === "dropout")) || (key0 === "enable_gqa"))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.inputs !== undefined){
if(!(validate28(data.inputs, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.causal !== undefined){
let data1 = data.causal;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
const err1 = {instancePath:instancePath+"/causal",schemaPath:"#/anyOf/0/properties/causal/type",keyword:"type",params:{type: schema82.anyOf[0].properties.causal.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err2 = {instancePath:instancePath+"/causal",schemaPath:"#/anyOf/0/properties/causal/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.scale !== undefined){
let data2 = data.scale;
if(((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/scale",schemaPath:"#/anyOf/0/properties/scale/type",keyword:"type",params:{type: schema82.anyOf[0].properties.scale.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/scale",schemaPath:"#/anyOf/0/properties/scale/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.dropout !== undefined){
if(!(validate99(data.dropout, {instancePath:instancePath+"/dropout",parentData:data,parentDataProperty:"dropout",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.enable_gqa !== undefined){
let data4 = data.enable_gqa;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err5 = {instancePath:instancePath+"/enable_gqa",schemaPath:"#/anyOf/0/properties/enable_gqa/type",keyword:"type",params:{type: schema82.anyOf[0].properties.enable_gqa.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err6 = {instancePath:instancePath+"/enable_gqa",schemaPath:"#/anyOf/0/properties/enable_gqa/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs12 = errors;
if(!(validate190(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err8 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs15 = errors;
if(data !== null){
const err10 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate219.errors = vErrors;
return errors === 0;
}

const schema83 = {"type":["object","number","string","null"],"properties":{"base":{"$ref":"#/definitions/shared_17"},"interleaved":{"type":["boolean","string"],"pattern":"^\\$"},"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema83.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "base") || (key0 === "interleaved")) || (key0 === "dim"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.base !== undefined){
if(!(validate47(data.base, {instancePath:instancePath+"/base",parentData:data,parentDataProperty:"base",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.interleaved !== undefined){
let data1 = data.interleaved;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
const err4 = {instancePath:instancePath+"/interleaved",schemaPath:"#/properties/interleaved/type",keyword:"type",params:{type: schema83.properties.interleaved.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/interleaved",schemaPath:"#/properties/interleaved/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.dim !== undefined){
let data2 = data.dim;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err6 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema83.properties.dim.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
validate224.errors = vErrors;
return errors === 0;
}

const schema84 = {"anyOf":[{"type":"object","properties":{"kind":{"anyOf":[{"type":"string","enum":["learned","sinusoidal"]},{"type":"string","pattern":"^\\$"}]},"num_embeddings":{"$ref":"#/definitions/shared_37"}},"additionalProperties":false},{"type":"string","enum":["learned","sinusoidal"]},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "num_embeddings"))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/0/properties/kind/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "learned") || (data0 === "sinusoidal"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/0/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema84.anyOf[0].properties.kind.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs8 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/0/properties/kind/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/0/properties/kind/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/0/properties/kind/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.num_embeddings !== undefined){
if(!(validate32(data.num_embeddings, {instancePath:instancePath+"/num_embeddings",parentData:data,parentDataProperty:"num_embeddings",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(typeof data !== "string"){
const err7 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data === "learned") || (data === "sinusoidal"))){
const err8 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema84.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err9 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs15 = errors;
if(data !== null){
const err11 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err12 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate227.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":["object","integer","string"],"properties":{"hidden_features":{"$ref":"#/definitions/shared_32"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["hidden_features"],"minimum":1,"pattern":"^\\$"};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema85.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hidden_features === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hidden_features"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "hidden_features") || (key0 === "bias"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.hidden_features !== undefined){
if(!(validate65(data.hidden_features, {instancePath:instancePath+"/hidden_features",parentData:data,parentDataProperty:"hidden_features",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.bias !== undefined){
let data1 = data.bias;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
const err5 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema85.properties.bias.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
validate230.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema11.properties.name.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate28(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.repeat !== undefined){
if(!(validate32(data.repeat, {instancePath:instancePath+"/repeat",parentData:data,parentDataProperty:"repeat",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
if(!(validate34(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.with !== undefined){
let data4 = data.with;
if(((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (typeof data4 !== "string")) && (data4 !== null)){
const err3 = {instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type: schema11.properties.with.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.init !== undefined){
let data5 = data.init;
const _errs10 = errors;
let valid1 = false;
const _errs11 = errors;
if(!(validate36(data5, {instancePath:instancePath+"/init",parentData:data,parentDataProperty:"init",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs12 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(validate36(data5[key1], {instancePath:instancePath+"/init/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/init",schemaPath:"#/properties/init/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs16 = errors;
if(data5 !== null){
const err5 = {instancePath:instancePath+"/init",schemaPath:"#/properties/init/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err6 = {instancePath:instancePath+"/init",schemaPath:"#/properties/init/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.freeze !== undefined){
if(!(validate34(data.freeze, {instancePath:instancePath+"/freeze",parentData:data,parentDataProperty:"freeze",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.tie !== undefined){
let data8 = data.tie;
if(((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (typeof data8 !== "string")) && (data8 !== null)){
const err7 = {instancePath:instancePath+"/tie",schemaPath:"#/properties/tie/type",keyword:"type",params:{type: schema11.properties.tie.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(typeof data8[key2] !== "string"){
const err8 = {instancePath:instancePath+"/tie/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tie/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.use !== undefined){
if(typeof data.use !== "string"){
const err9 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sequential !== undefined){
if(!(validate61(data.sequential, {instancePath:instancePath+"/sequential",parentData:data,parentDataProperty:"sequential",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.residual !== undefined){
if(!(validate61(data.residual, {instancePath:instancePath+"/residual",parentData:data,parentDataProperty:"residual",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.branches !== undefined){
let data13 = data.branches;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.of === undefined){
const err10 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/required",keyword:"required",params:{missingProperty: "of"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key3 in data13){
if(!((key3 === "merge") || (key3 === "of"))){
const err11 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data13.merge !== undefined){
let data14 = data13.merge;
const _errs32 = errors;
let valid5 = false;
const _errs33 = errors;
if(typeof data14 !== "string"){
const err12 = {instancePath:instancePath+"/branches/merge",schemaPath:"#/properties/branches/properties/merge/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data14 === "concat") || (data14 === "add"))){
const err13 = {instancePath:instancePath+"/branches/merge",schemaPath:"#/properties/branches/properties/merge/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.branches.properties.merge.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs35 = errors;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err14 = {instancePath:instancePath+"/branches/merge",schemaPath:"#/properties/branches/properties/merge/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/branches/merge",schemaPath:"#/properties/branches/properties/merge/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err16 = {instancePath:instancePath+"/branches/merge",schemaPath:"#/properties/branches/properties/merge/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data13.of !== undefined){
let data15 = data13.of;
if((!(Array.isArray(data15))) && (typeof data15 !== "string")){
const err17 = {instancePath:instancePath+"/branches/of",schemaPath:"#/properties/branches/properties/of/type",keyword:"type",params:{type: schema11.properties.branches.properties.of.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err18 = {instancePath:instancePath+"/branches/of",schemaPath:"#/properties/branches/properties/of/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(Array.isArray(data15)){
if(data15.length < 1){
const err19 = {instancePath:instancePath+"/branches/of",schemaPath:"#/properties/branches/properties/of/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper1.validate(data15[i0], {instancePath:instancePath+"/branches/of/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/branches",schemaPath:"#/properties/branches/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.call !== undefined){
if(typeof data.call !== "string"){
const err21 = {instancePath:instancePath+"/call",schemaPath:"#/properties/call/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.linear !== undefined){
if(!(validate64(data.linear, {instancePath:instancePath+"/linear",parentData:data,parentDataProperty:"linear",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.conv2d !== undefined){
if(!(validate68(data.conv2d, {instancePath:instancePath+"/conv2d",parentData:data,parentDataProperty:"conv2d",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.max_pool2d !== undefined){
if(!(validate81(data.max_pool2d, {instancePath:instancePath+"/max_pool2d",parentData:data,parentDataProperty:"max_pool2d",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.avg_pool2d !== undefined){
if(!(validate90(data.avg_pool2d, {instancePath:instancePath+"/avg_pool2d",parentData:data,parentDataProperty:"avg_pool2d",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.batch_norm2d !== undefined){
if(!(validate97(data.batch_norm2d, {instancePath:instancePath+"/batch_norm2d",parentData:data,parentDataProperty:"batch_norm2d",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.layer_norm !== undefined){
if(!(validate102(data.layer_norm, {instancePath:instancePath+"/layer_norm",parentData:data,parentDataProperty:"layer_norm",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.embedding !== undefined){
if(!(validate106(data.embedding, {instancePath:instancePath+"/embedding",parentData:data,parentDataProperty:"embedding",rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.relu !== undefined){
if(!(validate112(data.relu, {instancePath:instancePath+"/relu",parentData:data,parentDataProperty:"relu",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.relu6 !== undefined){
if(!(validate114(data.relu6, {instancePath:instancePath+"/relu6",parentData:data,parentDataProperty:"relu6",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.leaky_relu !== undefined){
if(!(validate116(data.leaky_relu, {instancePath:instancePath+"/leaky_relu",parentData:data,parentDataProperty:"leaky_relu",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.elu !== undefined){
if(!(validate118(data.elu, {instancePath:instancePath+"/elu",parentData:data,parentDataProperty:"elu",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.selu !== undefined){
if(!(validate120(data.selu, {instancePath:instancePath+"/selu",parentData:data,parentDataProperty:"selu",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.celu !== undefined){
if(!(validate122(data.celu, {instancePath:instancePath+"/celu",parentData:data,parentDataProperty:"celu",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.gelu !== undefined){
if(!(validate125(data.gelu, {instancePath:instancePath+"/gelu",parentData:data,parentDataProperty:"gelu",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.silu !== undefined){
if(!(validate127(data.silu, {instancePath:instancePath+"/silu",parentData:data,parentDataProperty:"silu",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.mish !== undefined){
if(!(validate129(data.mish, {instancePath:instancePath+"/mish",parentData:data,parentDataProperty:"mish",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.sigmoid !== undefined){
if(!(validate131(data.sigmoid, {instancePath:instancePath+"/sigmoid",parentData:data,parentDataProperty:"sigmoid",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.hardsigmoid !== undefined){
if(!(validate133(data.hardsigmoid, {instancePath:instancePath+"/hardsigmoid",parentData:data,parentDataProperty:"hardsigmoid",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.hardswish !== undefined){
if(!(validate135(data.hardswish, {instancePath:instancePath+"/hardswish",parentData:data,parentDataProperty:"hardswish",rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.hardtanh !== undefined){
if(!(validate137(data.hardtanh, {instancePath:instancePath+"/hardtanh",parentData:data,parentDataProperty:"hardtanh",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.tanh !== undefined){
if(!(validate139(data.tanh, {instancePath:instancePath+"/tanh",parentData:data,parentDataProperty:"tanh",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data.softplus !== undefined){
if(!(validate141(data.softplus, {instancePath:instancePath+"/softplus",parentData:data,parentDataProperty:"softplus",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.log_sigmoid !== undefined){
if(!(validate144(data.log_sigmoid, {instancePath:instancePath+"/log_sigmoid",parentData:data,parentDataProperty:"log_sigmoid",rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.threshold !== undefined){
if(!(validate146(data.threshold, {instancePath:instancePath+"/threshold",parentData:data,parentDataProperty:"threshold",rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data.softsign !== undefined){
if(!(validate148(data.softsign, {instancePath:instancePath+"/softsign",parentData:data,parentDataProperty:"softsign",rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.tanhshrink !== undefined){
if(!(validate150(data.tanhshrink, {instancePath:instancePath+"/tanhshrink",parentData:data,parentDataProperty:"tanhshrink",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.softshrink !== undefined){
if(!(validate152(data.softshrink, {instancePath:instancePath+"/softshrink",parentData:data,parentDataProperty:"softshrink",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.hardshrink !== undefined){
if(!(validate155(data.hardshrink, {instancePath:instancePath+"/hardshrink",parentData:data,parentDataProperty:"hardshrink",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.prelu !== undefined){
if(!(validate158(data.prelu, {instancePath:instancePath+"/prelu",parentData:data,parentDataProperty:"prelu",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data.glu !== undefined){
if(!(validate161(data.glu, {instancePath:instancePath+"/glu",parentData:data,parentDataProperty:"glu",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
if(data.softmax !== undefined){
if(!(validate163(data.softmax, {instancePath:instancePath+"/softmax",parentData:data,parentDataProperty:"softmax",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
if(data.log_softmax !== undefined){
if(!(validate165(data.log_softmax, {instancePath:instancePath+"/log_softmax",parentData:data,parentDataProperty:"log_softmax",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data.identity !== undefined){
if(!(validate167(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.dropout !== undefined){
if(!(validate169(data.dropout, {instancePath:instancePath+"/dropout",parentData:data,parentDataProperty:"dropout",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.flatten !== undefined){
if(!(validate172(data.flatten, {instancePath:instancePath+"/flatten",parentData:data,parentDataProperty:"flatten",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data.reshape !== undefined){
if(!(validate174(data.reshape, {instancePath:instancePath+"/reshape",parentData:data,parentDataProperty:"reshape",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.permute !== undefined){
if(!(validate179(data.permute, {instancePath:instancePath+"/permute",parentData:data,parentDataProperty:"permute",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.slice !== undefined){
if(!(validate181(data.slice, {instancePath:instancePath+"/slice",parentData:data,parentDataProperty:"slice",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.pad !== undefined){
if(!(validate184(data.pad, {instancePath:instancePath+"/pad",parentData:data,parentDataProperty:"pad",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data.concat !== undefined){
if(!(validate188(data.concat, {instancePath:instancePath+"/concat",parentData:data,parentDataProperty:"concat",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data.add !== undefined){
if(!(validate194(data.add, {instancePath:instancePath+"/add",parentData:data,parentDataProperty:"add",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.mul !== undefined){
if(!(validate204(data.mul, {instancePath:instancePath+"/mul",parentData:data,parentDataProperty:"mul",rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data.matmul !== undefined){
if(!(validate208(data.matmul, {instancePath:instancePath+"/matmul",parentData:data,parentDataProperty:"matmul",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.multihead_attention !== undefined){
if(!(validate212(data.multihead_attention, {instancePath:instancePath+"/multihead_attention",parentData:data,parentDataProperty:"multihead_attention",rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data.scaled_dot_product_attention !== undefined){
if(!(validate219(data.scaled_dot_product_attention, {instancePath:instancePath+"/scaled_dot_product_attention",parentData:data,parentDataProperty:"scaled_dot_product_attention",rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
if(data.rotary !== undefined){
if(!(validate224(data.rotary, {instancePath:instancePath+"/rotary",parentData:data,parentDataProperty:"rotary",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.positional_embedding !== undefined){
if(!(validate227(data.positional_embedding, {instancePath:instancePath+"/positional_embedding",parentData:data,parentDataProperty:"positional_embedding",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.swiglu !== undefined){
if(!(validate230(data.swiglu, {instancePath:instancePath+"/swiglu",parentData:data,parentDataProperty:"swiglu",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((data === "batch_norm2d") || (data === "layer_norm")) || (data === "relu")) || (data === "relu6")) || (data === "leaky_relu")) || (data === "elu")) || (data === "selu")) || (data === "celu")) || (data === "gelu")) || (data === "silu")) || (data === "mish")) || (data === "sigmoid")) || (data === "hardsigmoid")) || (data === "hardswish")) || (data === "hardtanh")) || (data === "tanh")) || (data === "softplus")) || (data === "log_sigmoid")) || (data === "softsign")) || (data === "tanhshrink")) || (data === "softshrink")) || (data === "hardshrink")) || (data === "prelu")) || (data === "glu")) || (data === "softmax")) || (data === "log_softmax")) || (data === "identity")) || (data === "dropout")) || (data === "flatten")) || (data === "concat")) || (data === "add")) || (data === "mul")) || (data === "matmul")) || (data === "scaled_dot_product_attention")) || (data === "rotary")) || (data === "positional_embedding"))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema10.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema9.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.layers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layers"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "params") || (key0 === "layers"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.params !== undefined){
let data0 = data.params;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: schema8.properties.params.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if((((!data1 || typeof data1 != "object") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "string")) && (typeof data1 !== "boolean")){
const err3 = {instancePath:instancePath+"/params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{type: schema8.properties.params.additionalProperties.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
const err4 = {instancePath:instancePath+"/params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key2 in data1){
if(!((key2 === "type") || (key2 === "default"))){
const err5 = {instancePath:instancePath+"/params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.type !== undefined){
let data2 = data1.type;
if(!((((((data2 === "int") || (data2 === "float")) || (data2 === "bool")) || (data2 === "string")) || (data2 === "list")) || (data2 === "layer"))){
const err6 = {instancePath:instancePath+"/params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/params/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema8.properties.params.additionalProperties.properties.type.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
}
if(data.layers !== undefined){
if(!(validate25(data.layers, {instancePath:instancePath+"/layers",parentData:data,parentDataProperty:"layers",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema86 = {"anyOf":[{"$ref":"#/definitions/shared_2"},{"type":"string"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};
const schema87 = {"type":"object","properties":{"path":{"type":["string","null"]}},"additionalProperties":false};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "path")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: schema87.properties.path.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}


function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate238(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(data !== null){
const err3 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate237.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":["integer","string"],"minimum":1,"maximum":10000000,"pattern":"^\\$"};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema88.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate242.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":["integer","string"],"minimum":0,"maximum":10000000,"pattern":"^\\$"};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema89.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 10000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate244.errors = vErrors;
return errors === 0;
}

const schema90 = {"type":["integer","string","null"],"minimum":1,"maximum":2147483647,"pattern":"^\\$"};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema90.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate247.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":["array","string"],"items":{"type":"string"},"pattern":"^\\$"};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema91.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate249.errors = vErrors;
return errors === 0;
}

const schema92 = {"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_8"}]};
const schema93 = {"type":["object","string"],"additionalProperties":{"type":"string"},"pattern":"^\\$"};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema93.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(typeof data[key0] !== "string"){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate257.errors = vErrors;
return errors === 0;
}


function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate256.errors = vErrors;
return errors === 0;
}

const schema94 = {"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_8"},{"type":"null"}]};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data !== null){
const err1 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate261.errors = vErrors;
return errors === 0;
}

const schema95 = {"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_6"},{"$ref":"#/definitions/shared_8"}]};

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate249(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate266.errors = vErrors;
return errors === 0;
}

const schema96 = {"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_6"},{"$ref":"#/definitions/shared_8"},{"type":"null"}]};

function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate249(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data !== null){
const err1 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate271.errors = vErrors;
return errors === 0;
}

const schema97 = {"type":["integer","string"],"minimum":1,"maximum":4096,"pattern":"^\\$"};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema97.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 4096 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate280.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":["array","string"],"items":{"$ref":"#/definitions/shared_14"},"pattern":"^\\$"};
const schema99 = {"type":["integer","string"],"minimum":1,"maximum":1048576,"pattern":"^\\$"};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema99.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1048576 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate284.errors = vErrors;
return errors === 0;
}


function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema98.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate284(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
validate283.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":["integer","string"],"minimum":1,"maximum":2147483647,"pattern":"^\\$"};

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema100.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate293.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":["number","string"],"minimum":0,"exclusiveMaximum":1,"pattern":"^\\$"};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema101.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data >= 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate295.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":["object","string"],"properties":{"flip":{"$ref":"#/definitions/shared_19"},"crop":{"$ref":"#/definitions/shared_21"},"shift":{"$ref":"#/definitions/shared_24"},"rotate":{"$ref":"#/definitions/shared_25"},"noise":{"$ref":"#/definitions/shared_26"},"mixup":{"$ref":"#/definitions/shared_26"}},"additionalProperties":false,"pattern":"^\\$"};
const schema103 = {"anyOf":[{"type":["boolean","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_20"},{"type":"string","pattern":"^\\$"}]};
const schema104 = {"type":"string","enum":["horizontal","vertical","both"]};

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "horizontal") || (data === "vertical")) || (data === "both"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema104.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}


function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data !== "boolean") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema103.anyOf[0].type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate302(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate301.errors = vErrors;
return errors === 0;
}

const schema105 = {"anyOf":[{"$ref":"#/definitions/shared_22"},{"$ref":"#/definitions/shared_23"},{"type":"null"}]};
const schema106 = {"type":["integer","string"],"minimum":1,"maximum":1024,"pattern":"^\\$"};

function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema106.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1024 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate306.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":["object","string"],"properties":{"padding":{"$ref":"#/definitions/shared_22"}},"additionalProperties":false,"required":["padding"],"pattern":"^\\$"};

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema107.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.padding === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "padding"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "padding")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.padding !== undefined){
if(!(validate306(data.padding, {instancePath:instancePath+"/padding",parentData:data,parentDataProperty:"padding",rootData}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
}
}
validate308.errors = vErrors;
return errors === 0;
}


function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate306(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate308(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate305.errors = vErrors;
return errors === 0;
}

const schema108 = {"type":["number","string"],"minimum":0,"maximum":180,"pattern":"^\\$"};

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema108.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 180 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate313.errors = vErrors;
return errors === 0;
}


function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema102.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "flip") || (key0 === "crop")) || (key0 === "shift")) || (key0 === "rotate")) || (key0 === "noise")) || (key0 === "mixup"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.flip !== undefined){
if(!(validate301(data.flip, {instancePath:instancePath+"/flip",parentData:data,parentDataProperty:"flip",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.crop !== undefined){
if(!(validate305(data.crop, {instancePath:instancePath+"/crop",parentData:data,parentDataProperty:"crop",rootData}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
if(data.shift !== undefined){
if(!(validate99(data.shift, {instancePath:instancePath+"/shift",parentData:data,parentDataProperty:"shift",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.rotate !== undefined){
if(!(validate313(data.rotate, {instancePath:instancePath+"/rotate",parentData:data,parentDataProperty:"rotate",rootData}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data.noise !== undefined){
if(!(validate51(data.noise, {instancePath:instancePath+"/noise",parentData:data,parentDataProperty:"noise",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.mixup !== undefined){
if(!(validate51(data.mixup, {instancePath:instancePath+"/mixup",parentData:data,parentDataProperty:"mixup",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
validate300.errors = vErrors;
return errors === 0;
}

const schema109 = {"anyOf":[{"type":"string","enum":["cross_entropy","nll","mse","l1","smooth_l1","huber","bce","bce_with_logits","kl_div","poisson_nll","hinge","hinge_embedding","multi_margin","cosine_embedding"]},{"type":"object","properties":{"cross_entropy":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_45"},"ignore_index":{"type":["integer","string"],"pattern":"^\\$"},"label_smoothing":{"$ref":"#/definitions/shared_24"},"reduction":{"$ref":"#/definitions/shared_46"},"dim":{"$ref":"#/definitions/shared_33"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"nll":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_45"},"ignore_index":{"type":["integer","string"],"pattern":"^\\$"},"reduction":{"$ref":"#/definitions/shared_46"},"dim":{"$ref":"#/definitions/shared_33"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"mse":{"$ref":"#/definitions/shared_47"},"l1":{"$ref":"#/definitions/shared_47"},"smooth_l1":{"type":["object","string","null"],"properties":{"beta":{"$ref":"#/definitions/shared_26"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"huber":{"type":["object","string","null"],"properties":{"delta":{"$ref":"#/definitions/shared_17"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"bce":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_48"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"bce_with_logits":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_48"},"pos_weight":{"$ref":"#/definitions/shared_48"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"kl_div":{"type":["object","string","null"],"properties":{"reduction":{"anyOf":[{"type":"string","enum":["mean","sum","batchmean"]},{"type":"string","pattern":"^\\$"}]},"log_target":{"type":["boolean","string"],"pattern":"^\\$"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"poisson_nll":{"type":["object","string","null"],"properties":{"log_input":{"type":["boolean","string"],"pattern":"^\\$"},"full":{"type":["boolean","string"],"pattern":"^\\$"},"eps":{"$ref":"#/definitions/shared_17"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"hinge":{"$ref":"#/definitions/shared_50"},"hinge_embedding":{"$ref":"#/definitions/shared_50"},"multi_margin":{"type":["object","string","null"],"properties":{"p":{"type":["integer","string"],"minimum":1,"maximum":2,"pattern":"^\\$"},"margin":{"type":["number","string"],"pattern":"^\\$"},"weight":{"$ref":"#/definitions/shared_45"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"cosine_embedding":{"type":["object","string","null"],"properties":{"margin":{"type":["number","string"],"minimum":-1,"maximum":1,"pattern":"^\\$"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]};
const schema110 = {"type":["array","string","null"],"items":{"$ref":"#/definitions/shared_26"},"pattern":"^\\$"};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema110.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
validate321.errors = vErrors;
return errors === 0;
}

const schema111 = {"anyOf":[{"type":"string","enum":["mean","sum"]},{"type":"string","pattern":"^\\$"}]};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((data === "mean") || (data === "sum"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema111.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate325.errors = vErrors;
return errors === 0;
}

const schema112 = {"type":["object","string","null"],"properties":{"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema112.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "reduction") || (key0 === "input")) || (key0 === "target")) || (key0 === "factor"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reduction !== undefined){
if(!(validate325(data.reduction, {instancePath:instancePath+"/reduction",parentData:data,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined){
if(!(validate28(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate28(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.factor !== undefined){
let data3 = data.factor;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
const err3 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/type",keyword:"type",params:{type: schema112.properties.factor.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err4 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate335.errors = vErrors;
return errors === 0;
}

const schema113 = {"anyOf":[{"$ref":"#/definitions/shared_26"},{"$ref":"#/definitions/shared_49"},{"type":"null"}]};
const schema114 = {"type":["array","string"],"items":{"$ref":"#/definitions/shared_26"},"pattern":"^\\$"};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema114.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
validate351.errors = vErrors;
return errors === 0;
}


function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate351(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate349.errors = vErrors;
return errors === 0;
}

const schema115 = {"type":["object","string","null"],"properties":{"margin":{"type":["number","string"],"pattern":"^\\$"},"reduction":{"$ref":"#/definitions/shared_46"},"input":{"$ref":"#/definitions/shared_35"},"target":{"$ref":"#/definitions/shared_35"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema115.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "margin") || (key0 === "reduction")) || (key0 === "input")) || (key0 === "target")) || (key0 === "factor"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.margin !== undefined){
let data0 = data.margin;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")){
const err3 = {instancePath:instancePath+"/margin",schemaPath:"#/properties/margin/type",keyword:"type",params:{type: schema115.properties.margin.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/margin",schemaPath:"#/properties/margin/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.reduction !== undefined){
if(!(validate325(data.reduction, {instancePath:instancePath+"/reduction",parentData:data,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined){
if(!(validate28(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate28(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.factor !== undefined){
let data4 = data.factor;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")){
const err5 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/type",keyword:"type",params:{type: schema115.properties.factor.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err6 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
validate369.errors = vErrors;
return errors === 0;
}


function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((data === "cross_entropy") || (data === "nll")) || (data === "mse")) || (data === "l1")) || (data === "smooth_l1")) || (data === "huber")) || (data === "bce")) || (data === "bce_with_logits")) || (data === "kl_div")) || (data === "poisson_nll")) || (data === "hinge")) || (data === "hinge_embedding")) || (data === "multi_margin")) || (data === "cosine_embedding"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema109.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema109.anyOf[1].properties, key0))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cross_entropy !== undefined){
let data0 = data.cross_entropy;
if(((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "string")) && (data0 !== null)){
const err4 = {instancePath:instancePath+"/cross_entropy",schemaPath:"#/anyOf/1/properties/cross_entropy/type",keyword:"type",params:{type: schema109.anyOf[1].properties.cross_entropy.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/cross_entropy",schemaPath:"#/anyOf/1/properties/cross_entropy/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((((key1 === "weight") || (key1 === "ignore_index")) || (key1 === "label_smoothing")) || (key1 === "reduction")) || (key1 === "dim")) || (key1 === "input")) || (key1 === "target")) || (key1 === "factor"))){
const err6 = {instancePath:instancePath+"/cross_entropy",schemaPath:"#/anyOf/1/properties/cross_entropy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.weight !== undefined){
if(!(validate321(data0.weight, {instancePath:instancePath+"/cross_entropy/weight",parentData:data0,parentDataProperty:"weight",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
}
if(data0.ignore_index !== undefined){
let data2 = data0.ignore_index;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err7 = {instancePath:instancePath+"/cross_entropy/ignore_index",schemaPath:"#/anyOf/1/properties/cross_entropy/properties/ignore_index/type",keyword:"type",params:{type: schema109.anyOf[1].properties.cross_entropy.properties.ignore_index.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/cross_entropy/ignore_index",schemaPath:"#/anyOf/1/properties/cross_entropy/properties/ignore_index/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data0.label_smoothing !== undefined){
if(!(validate99(data0.label_smoothing, {instancePath:instancePath+"/cross_entropy/label_smoothing",parentData:data0,parentDataProperty:"label_smoothing",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data0.reduction !== undefined){
if(!(validate325(data0.reduction, {instancePath:instancePath+"/cross_entropy/reduction",parentData:data0,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data0.dim !== undefined){
if(!(validate109(data0.dim, {instancePath:instancePath+"/cross_entropy/dim",parentData:data0,parentDataProperty:"dim",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data0.input !== undefined){
if(!(validate28(data0.input, {instancePath:instancePath+"/cross_entropy/input",parentData:data0,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data0.target !== undefined){
if(!(validate28(data0.target, {instancePath:instancePath+"/cross_entropy/target",parentData:data0,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data0.factor !== undefined){
let data8 = data0.factor;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (typeof data8 !== "string")){
const err9 = {instancePath:instancePath+"/cross_entropy/factor",schemaPath:"#/anyOf/1/properties/cross_entropy/properties/factor/type",keyword:"type",params:{type: schema109.anyOf[1].properties.cross_entropy.properties.factor.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err10 = {instancePath:instancePath+"/cross_entropy/factor",schemaPath:"#/anyOf/1/properties/cross_entropy/properties/factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
if(data.nll !== undefined){
let data9 = data.nll;
if(((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (typeof data9 !== "string")) && (data9 !== null)){
const err11 = {instancePath:instancePath+"/nll",schemaPath:"#/anyOf/1/properties/nll/type",keyword:"type",params:{type: schema109.anyOf[1].properties.nll.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err12 = {instancePath:instancePath+"/nll",schemaPath:"#/anyOf/1/properties/nll/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(((((((key2 === "weight") || (key2 === "ignore_index")) || (key2 === "reduction")) || (key2 === "dim")) || (key2 === "input")) || (key2 === "target")) || (key2 === "factor"))){
const err13 = {instancePath:instancePath+"/nll",schemaPath:"#/anyOf/1/properties/nll/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data9.weight !== undefined){
if(!(validate321(data9.weight, {instancePath:instancePath+"/nll/weight",parentData:data9,parentDataProperty:"weight",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
}
if(data9.ignore_index !== undefined){
let data11 = data9.ignore_index;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (typeof data11 !== "string")){
const err14 = {instancePath:instancePath+"/nll/ignore_index",schemaPath:"#/anyOf/1/properties/nll/properties/ignore_index/type",keyword:"type",params:{type: schema109.anyOf[1].properties.nll.properties.ignore_index.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err15 = {instancePath:instancePath+"/nll/ignore_index",schemaPath:"#/anyOf/1/properties/nll/properties/ignore_index/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data9.reduction !== undefined){
if(!(validate325(data9.reduction, {instancePath:instancePath+"/nll/reduction",parentData:data9,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data9.dim !== undefined){
if(!(validate109(data9.dim, {instancePath:instancePath+"/nll/dim",parentData:data9,parentDataProperty:"dim",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data9.input !== undefined){
if(!(validate28(data9.input, {instancePath:instancePath+"/nll/input",parentData:data9,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.target !== undefined){
if(!(validate28(data9.target, {instancePath:instancePath+"/nll/target",parentData:data9,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.factor !== undefined){
let data16 = data9.factor;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (typeof data16 !== "string")){
const err16 = {instancePath:instancePath+"/nll/factor",schemaPath:"#/anyOf/1/properties/nll/properties/factor/type",keyword:"type",params:{type: schema109.anyOf[1].properties.nll.properties.factor.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err17 = {instancePath:instancePath+"/nll/factor",schemaPath:"#/anyOf/1/properties/nll/properties/factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
}
if(data.mse !== undefined){
if(!(validate335(data.mse, {instancePath:instancePath+"/mse",parentData:data,parentDataProperty:"mse",rootData}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
if(data.l1 !== undefined){
if(!(validate335(data.l1, {instancePath:instancePath+"/l1",parentData:data,parentDataProperty:"l1",rootData}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
if(data.smooth_l1 !== undefined){
let data19 = data.smooth_l1;
if(((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (typeof data19 !== "string")) && (data19 !== null)){
const err18 = {instancePath:instancePath+"/smooth_l1",schemaPath:"#/anyOf/1/properties/smooth_l1/type",keyword:"type",params:{type: schema109.anyOf[1].properties.smooth_l1.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err19 = {instancePath:instancePath+"/smooth_l1",schemaPath:"#/anyOf/1/properties/smooth_l1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!(((((key3 === "beta") || (key3 === "reduction")) || (key3 === "input")) || (key3 === "target")) || (key3 === "factor"))){
const err20 = {instancePath:instancePath+"/smooth_l1",schemaPath:"#/anyOf/1/properties/smooth_l1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data19.beta !== undefined){
if(!(validate51(data19.beta, {instancePath:instancePath+"/smooth_l1/beta",parentData:data19,parentDataProperty:"beta",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data19.reduction !== undefined){
if(!(validate325(data19.reduction, {instancePath:instancePath+"/smooth_l1/reduction",parentData:data19,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data19.input !== undefined){
if(!(validate28(data19.input, {instancePath:instancePath+"/smooth_l1/input",parentData:data19,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data19.target !== undefined){
if(!(validate28(data19.target, {instancePath:instancePath+"/smooth_l1/target",parentData:data19,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data19.factor !== undefined){
let data24 = data19.factor;
if((!((typeof data24 == "number") && (isFinite(data24)))) && (typeof data24 !== "string")){
const err21 = {instancePath:instancePath+"/smooth_l1/factor",schemaPath:"#/anyOf/1/properties/smooth_l1/properties/factor/type",keyword:"type",params:{type: schema109.anyOf[1].properties.smooth_l1.properties.factor.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err22 = {instancePath:instancePath+"/smooth_l1/factor",schemaPath:"#/anyOf/1/properties/smooth_l1/properties/factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
}
if(data.huber !== undefined){
let data25 = data.huber;
if(((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (typeof data25 !== "string")) && (data25 !== null)){
const err23 = {instancePath:instancePath+"/huber",schemaPath:"#/anyOf/1/properties/huber/type",keyword:"type",params:{type: schema109.anyOf[1].properties.huber.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err24 = {instancePath:instancePath+"/huber",schemaPath:"#/anyOf/1/properties/huber/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key4 in data25){
if(!(((((key4 === "delta") || (key4 === "reduction")) || (key4 === "input")) || (key4 === "target")) || (key4 === "factor"))){
const err25 = {instancePath:instancePath+"/huber",schemaPath:"#/anyOf/1/properties/huber/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data25.delta !== undefined){
if(!(validate47(data25.delta, {instancePath:instancePath+"/huber/delta",parentData:data25,parentDataProperty:"delta",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data25.reduction !== undefined){
if(!(validate325(data25.reduction, {instancePath:instancePath+"/huber/reduction",parentData:data25,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data25.input !== undefined){
if(!(validate28(data25.input, {instancePath:instancePath+"/huber/input",parentData:data25,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data25.target !== undefined){
if(!(validate28(data25.target, {instancePath:instancePath+"/huber/target",parentData:data25,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data25.factor !== undefined){
let data30 = data25.factor;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (typeof data30 !== "string")){
const err26 = {instancePath:instancePath+"/huber/factor",schemaPath:"#/anyOf/1/properties/huber/properties/factor/type",keyword:"type",params:{type: schema109.anyOf[1].properties.huber.properties.factor.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err27 = {instancePath:instancePath+"/huber/factor",schemaPath:"#/anyOf/1/properties/huber/properties/factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
}
if(data.bce !== undefined){
let data31 = data.bce;
if(((!(data31 && typeof data31 == "object" && !Array.isArray(data31))) && (typeof data31 !== "string")) && (data31 !== null)){
const err28 = {instancePath:instancePath+"/bce",schemaPath:"#/anyOf/1/properties/bce/type",keyword:"type",params:{type: schema109.anyOf[1].properties.bce.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err29 = {instancePath:instancePath+"/bce",schemaPath:"#/anyOf/1/properties/bce/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key5 in data31){
if(!(((((key5 === "weight") || (key5 === "reduction")) || (key5 === "input")) || (key5 === "target")) || (key5 === "factor"))){
const err30 = {instancePath:instancePath+"/bce",schemaPath:"#/anyOf/1/properties/bce/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data31.weight !== undefined){
if(!(validate349(data31.weight, {instancePath:instancePath+"/bce/weight",parentData:data31,parentDataProperty:"weight",rootData}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
}
if(data31.reduction !== undefined){
if(!(validate325(data31.reduction, {instancePath:instancePath+"/bce/reduction",parentData:data31,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data31.input !== undefined){
if(!(validate28(data31.input, {instancePath:instancePath+"/bce/input",parentData:data31,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data31.target !== undefined){
if(!(validate28(data31.target, {instancePath:instancePath+"/bce/target",parentData:data31,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data31.factor !== undefined){
let data36 = data31.factor;
if((!((typeof data36 == "number") && (isFinite(data36)))) && (typeof data36 !== "string")){
const err31 = {instancePath:instancePath+"/bce/factor",schemaPath:"#/anyOf/1/properties/bce/properties/factor/type",keyword:"type",params:{type: schema109.anyOf[1].properties.bce.properties.factor.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err32 = {instancePath:instancePath+"/bce/factor",schemaPath:"#/anyOf/1/properties/bce/properties/factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
}
if(data.bce_with_logits !== undefined){
let data37 = data.bce_with_logits;
if(((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (typeof data37 !== "string")) && (data37 !== null)){
const err33 = {instancePath:instancePath+"/bce_with_logits",schemaPath:"#/anyOf/1/properties/bce_with_logits/type",keyword:"type",params:{type: schema109.anyOf[1].properties.bce_with_logits.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err34 = {instancePath:instancePath+"/bce_with_logits",schemaPath:"#/anyOf/1/properties/bce_with_logits/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key6 in data37){
if(!((((((key6 === "weight") || (key6 === "pos_weight")) || (key6 === "reduction")) || (key6 === "input")) || (key6 === "target")) || (key6 === "factor"))){
const err35 = {instancePath:instancePath+"/bce_with_logits",schemaPath:"#/anyOf/1/properties/bce_with_logits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data37.weight !== undefined){
if(!(validate349(data37.weight, {instancePath:instancePath+"/bce_with_logits/weight",parentData:data37,parentDataProperty:"weight",rootData}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
}
if(data37.pos_weight !== undefined){
if(!(validate349(data37.pos_weight, {instancePath:instancePath+"/bce_with_logits/pos_weight",parentData:data37,parentDataProperty:"pos_weight",rootData}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
}
if(data37.reduction !== undefined){
if(!(validate325(data37.reduction, {instancePath:instancePath+"/bce_with_logits/reduction",parentData:data37,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data37.input !== undefined){
if(!(validate28(data37.input, {instancePath:instancePath+"/bce_with_logits/input",parentData:data37,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data37.target !== undefined){
if(!(validate28(data37.target, {instancePath:instancePath+"/bce_with_logits/target",parentData:data37,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data37.factor !== undefined){
let data43 = data37.factor;
if((!((typeof data43 == "number") && (isFinite(data43)))) && (typeof data43 !== "string")){
const err36 = {instancePath:instancePath+"/bce_with_logits/factor",schemaPath:"#/anyOf/1/properties/bce_with_logits/properties/factor/type",keyword:"type",params:{type: schema109.anyOf[1].properties.bce_with_logits.properties.factor.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err37 = {instancePath:instancePath+"/bce_with_logits/factor",schemaPath:"#/anyOf/1/properties/bce_with_logits/properties/factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
}
if(data.kl_div !== undefined){
let data44 = data.kl_div;
if(((!(data44 && typeof data44 == "object" && !Array.isArray(data44))) && (typeof data44 !== "string")) && (data44 !== null)){
const err38 = {instancePath:instancePath+"/kl_div",schemaPath:"#/anyOf/1/properties/kl_div/type",keyword:"type",params:{type: schema109.anyOf[1].properties.kl_div.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data44 === "string"){
if(!pattern0.test(data44)){
const err39 = {instancePath:instancePath+"/kl_div",schemaPath:"#/anyOf/1/properties/kl_div/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key7 in data44){
if(!(((((key7 === "reduction") || (key7 === "log_target")) || (key7 === "input")) || (key7 === "target")) || (key7 === "factor"))){
const err40 = {instancePath:instancePath+"/kl_div",schemaPath:"#/anyOf/1/properties/kl_div/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data44.reduction !== undefined){
let data45 = data44.reduction;
const _errs74 = errors;
let valid9 = false;
const _errs75 = errors;
if(typeof data45 !== "string"){
const err41 = {instancePath:instancePath+"/kl_div/reduction",schemaPath:"#/anyOf/1/properties/kl_div/properties/reduction/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(((data45 === "mean") || (data45 === "sum")) || (data45 === "batchmean"))){
const err42 = {instancePath:instancePath+"/kl_div/reduction",schemaPath:"#/anyOf/1/properties/kl_div/properties/reduction/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema109.anyOf[1].properties.kl_div.properties.reduction.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid1 = _errs75 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs77 = errors;
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err43 = {instancePath:instancePath+"/kl_div/reduction",schemaPath:"#/anyOf/1/properties/kl_div/properties/reduction/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/kl_div/reduction",schemaPath:"#/anyOf/1/properties/kl_div/properties/reduction/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs77 === errors;
valid9 = valid9 || _valid1;
}
if(!valid9){
const err45 = {instancePath:instancePath+"/kl_div/reduction",schemaPath:"#/anyOf/1/properties/kl_div/properties/reduction/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
if(data44.log_target !== undefined){
let data46 = data44.log_target;
if((typeof data46 !== "boolean") && (typeof data46 !== "string")){
const err46 = {instancePath:instancePath+"/kl_div/log_target",schemaPath:"#/anyOf/1/properties/kl_div/properties/log_target/type",keyword:"type",params:{type: schema109.anyOf[1].properties.kl_div.properties.log_target.type}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err47 = {instancePath:instancePath+"/kl_div/log_target",schemaPath:"#/anyOf/1/properties/kl_div/properties/log_target/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data44.input !== undefined){
if(!(validate28(data44.input, {instancePath:instancePath+"/kl_div/input",parentData:data44,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data44.target !== undefined){
if(!(validate28(data44.target, {instancePath:instancePath+"/kl_div/target",parentData:data44,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data44.factor !== undefined){
let data49 = data44.factor;
if((!((typeof data49 == "number") && (isFinite(data49)))) && (typeof data49 !== "string")){
const err48 = {instancePath:instancePath+"/kl_div/factor",schemaPath:"#/anyOf/1/properties/kl_div/properties/factor/type",keyword:"type",params:{type: schema109.anyOf[1].properties.kl_div.properties.factor.type}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err49 = {instancePath:instancePath+"/kl_div/factor",schemaPath:"#/anyOf/1/properties/kl_div/properties/factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
}
if(data.poisson_nll !== undefined){
let data50 = data.poisson_nll;
if(((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (typeof data50 !== "string")) && (data50 !== null)){
const err50 = {instancePath:instancePath+"/poisson_nll",schemaPath:"#/anyOf/1/properties/poisson_nll/type",keyword:"type",params:{type: schema109.anyOf[1].properties.poisson_nll.type}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err51 = {instancePath:instancePath+"/poisson_nll",schemaPath:"#/anyOf/1/properties/poisson_nll/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key8 in data50){
if(!(((((((key8 === "log_input") || (key8 === "full")) || (key8 === "eps")) || (key8 === "reduction")) || (key8 === "input")) || (key8 === "target")) || (key8 === "factor"))){
const err52 = {instancePath:instancePath+"/poisson_nll",schemaPath:"#/anyOf/1/properties/poisson_nll/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data50.log_input !== undefined){
let data51 = data50.log_input;
if((typeof data51 !== "boolean") && (typeof data51 !== "string")){
const err53 = {instancePath:instancePath+"/poisson_nll/log_input",schemaPath:"#/anyOf/1/properties/poisson_nll/properties/log_input/type",keyword:"type",params:{type: schema109.anyOf[1].properties.poisson_nll.properties.log_input.type}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err54 = {instancePath:instancePath+"/poisson_nll/log_input",schemaPath:"#/anyOf/1/properties/poisson_nll/properties/log_input/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data50.full !== undefined){
let data52 = data50.full;
if((typeof data52 !== "boolean") && (typeof data52 !== "string")){
const err55 = {instancePath:instancePath+"/poisson_nll/full",schemaPath:"#/anyOf/1/properties/poisson_nll/properties/full/type",keyword:"type",params:{type: schema109.anyOf[1].properties.poisson_nll.properties.full.type}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
const err56 = {instancePath:instancePath+"/poisson_nll/full",schemaPath:"#/anyOf/1/properties/poisson_nll/properties/full/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data50.eps !== undefined){
if(!(validate47(data50.eps, {instancePath:instancePath+"/poisson_nll/eps",parentData:data50,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data50.reduction !== undefined){
if(!(validate325(data50.reduction, {instancePath:instancePath+"/poisson_nll/reduction",parentData:data50,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data50.input !== undefined){
if(!(validate28(data50.input, {instancePath:instancePath+"/poisson_nll/input",parentData:data50,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data50.target !== undefined){
if(!(validate28(data50.target, {instancePath:instancePath+"/poisson_nll/target",parentData:data50,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data50.factor !== undefined){
let data57 = data50.factor;
if((!((typeof data57 == "number") && (isFinite(data57)))) && (typeof data57 !== "string")){
const err57 = {instancePath:instancePath+"/poisson_nll/factor",schemaPath:"#/anyOf/1/properties/poisson_nll/properties/factor/type",keyword:"type",params:{type: schema109.anyOf[1].properties.poisson_nll.properties.factor.type}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err58 = {instancePath:instancePath+"/poisson_nll/factor",schemaPath:"#/anyOf/1/properties/poisson_nll/properties/factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
}
if(data.hinge !== undefined){
if(!(validate369(data.hinge, {instancePath:instancePath+"/hinge",parentData:data,parentDataProperty:"hinge",rootData}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
if(data.hinge_embedding !== undefined){
if(!(validate369(data.hinge_embedding, {instancePath:instancePath+"/hinge_embedding",parentData:data,parentDataProperty:"hinge_embedding",rootData}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
if(data.multi_margin !== undefined){
let data60 = data.multi_margin;
if(((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (typeof data60 !== "string")) && (data60 !== null)){
const err59 = {instancePath:instancePath+"/multi_margin",schemaPath:"#/anyOf/1/properties/multi_margin/type",keyword:"type",params:{type: schema109.anyOf[1].properties.multi_margin.type}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err60 = {instancePath:instancePath+"/multi_margin",schemaPath:"#/anyOf/1/properties/multi_margin/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key9 in data60){
if(!(((((((key9 === "p") || (key9 === "margin")) || (key9 === "weight")) || (key9 === "reduction")) || (key9 === "input")) || (key9 === "target")) || (key9 === "factor"))){
const err61 = {instancePath:instancePath+"/multi_margin",schemaPath:"#/anyOf/1/properties/multi_margin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data60.p !== undefined){
let data61 = data60.p;
if((!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))) && (typeof data61 !== "string")){
const err62 = {instancePath:instancePath+"/multi_margin/p",schemaPath:"#/anyOf/1/properties/multi_margin/properties/p/type",keyword:"type",params:{type: schema109.anyOf[1].properties.multi_margin.properties.p.type}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 2 || isNaN(data61)){
const err63 = {instancePath:instancePath+"/multi_margin/p",schemaPath:"#/anyOf/1/properties/multi_margin/properties/p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data61 < 1 || isNaN(data61)){
const err64 = {instancePath:instancePath+"/multi_margin/p",schemaPath:"#/anyOf/1/properties/multi_margin/properties/p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err65 = {instancePath:instancePath+"/multi_margin/p",schemaPath:"#/anyOf/1/properties/multi_margin/properties/p/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data60.margin !== undefined){
let data62 = data60.margin;
if((!((typeof data62 == "number") && (isFinite(data62)))) && (typeof data62 !== "string")){
const err66 = {instancePath:instancePath+"/multi_margin/margin",schemaPath:"#/anyOf/1/properties/multi_margin/properties/margin/type",keyword:"type",params:{type: schema109.anyOf[1].properties.multi_margin.properties.margin.type}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err67 = {instancePath:instancePath+"/multi_margin/margin",schemaPath:"#/anyOf/1/properties/multi_margin/properties/margin/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data60.weight !== undefined){
if(!(validate321(data60.weight, {instancePath:instancePath+"/multi_margin/weight",parentData:data60,parentDataProperty:"weight",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
}
if(data60.reduction !== undefined){
if(!(validate325(data60.reduction, {instancePath:instancePath+"/multi_margin/reduction",parentData:data60,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data60.input !== undefined){
if(!(validate28(data60.input, {instancePath:instancePath+"/multi_margin/input",parentData:data60,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.target !== undefined){
if(!(validate28(data60.target, {instancePath:instancePath+"/multi_margin/target",parentData:data60,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.factor !== undefined){
let data67 = data60.factor;
if((!((typeof data67 == "number") && (isFinite(data67)))) && (typeof data67 !== "string")){
const err68 = {instancePath:instancePath+"/multi_margin/factor",schemaPath:"#/anyOf/1/properties/multi_margin/properties/factor/type",keyword:"type",params:{type: schema109.anyOf[1].properties.multi_margin.properties.factor.type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err69 = {instancePath:instancePath+"/multi_margin/factor",schemaPath:"#/anyOf/1/properties/multi_margin/properties/factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
}
if(data.cosine_embedding !== undefined){
let data68 = data.cosine_embedding;
if(((!(data68 && typeof data68 == "object" && !Array.isArray(data68))) && (typeof data68 !== "string")) && (data68 !== null)){
const err70 = {instancePath:instancePath+"/cosine_embedding",schemaPath:"#/anyOf/1/properties/cosine_embedding/type",keyword:"type",params:{type: schema109.anyOf[1].properties.cosine_embedding.type}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err71 = {instancePath:instancePath+"/cosine_embedding",schemaPath:"#/anyOf/1/properties/cosine_embedding/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key10 in data68){
if(!(((((key10 === "margin") || (key10 === "reduction")) || (key10 === "input")) || (key10 === "target")) || (key10 === "factor"))){
const err72 = {instancePath:instancePath+"/cosine_embedding",schemaPath:"#/anyOf/1/properties/cosine_embedding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data68.margin !== undefined){
let data69 = data68.margin;
if((!((typeof data69 == "number") && (isFinite(data69)))) && (typeof data69 !== "string")){
const err73 = {instancePath:instancePath+"/cosine_embedding/margin",schemaPath:"#/anyOf/1/properties/cosine_embedding/properties/margin/type",keyword:"type",params:{type: schema109.anyOf[1].properties.cosine_embedding.properties.margin.type}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 1 || isNaN(data69)){
const err74 = {instancePath:instancePath+"/cosine_embedding/margin",schemaPath:"#/anyOf/1/properties/cosine_embedding/properties/margin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data69 < -1 || isNaN(data69)){
const err75 = {instancePath:instancePath+"/cosine_embedding/margin",schemaPath:"#/anyOf/1/properties/cosine_embedding/properties/margin/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err76 = {instancePath:instancePath+"/cosine_embedding/margin",schemaPath:"#/anyOf/1/properties/cosine_embedding/properties/margin/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data68.reduction !== undefined){
if(!(validate325(data68.reduction, {instancePath:instancePath+"/cosine_embedding/reduction",parentData:data68,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data68.input !== undefined){
if(!(validate28(data68.input, {instancePath:instancePath+"/cosine_embedding/input",parentData:data68,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data68.target !== undefined){
if(!(validate28(data68.target, {instancePath:instancePath+"/cosine_embedding/target",parentData:data68,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data68.factor !== undefined){
let data73 = data68.factor;
if((!((typeof data73 == "number") && (isFinite(data73)))) && (typeof data73 !== "string")){
const err77 = {instancePath:instancePath+"/cosine_embedding/factor",schemaPath:"#/anyOf/1/properties/cosine_embedding/properties/factor/type",keyword:"type",params:{type: schema109.anyOf[1].properties.cosine_embedding.properties.factor.type}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data73 === "string"){
if(!pattern0.test(data73)){
const err78 = {instancePath:instancePath+"/cosine_embedding/factor",schemaPath:"#/anyOf/1/properties/cosine_embedding/properties/factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs123 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err80 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid0 = _errs123 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err82 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate320.errors = vErrors;
return errors === 0;
}

const schema116 = {"type":["array","string"],"items":{"$ref":"#/definitions/shared_28"},"pattern":"^\\$"};
const schema117 = {"type":"object","properties":{"match":{"type":"string"}},"required":["match"]};

function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.match === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.match !== undefined){
if(typeof data.match !== "string"){
const err1 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate388.errors = vErrors;
return errors === 0;
}


function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema116.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate388(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
errors = vErrors.length;
}
}
}
validate387.errors = vErrors;
return errors === 0;
}

const schema118 = {"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_26"},"betas":{"$ref":"#/definitions/shared_30"},"eps":{"$ref":"#/definitions/shared_26"},"weight_decay":{"$ref":"#/definitions/shared_26"},"amsgrad":{"type":["boolean","string"],"pattern":"^\\$"},"groups":{"$ref":"#/definitions/shared_27"}},"additionalProperties":false,"pattern":"^\\$"};
const schema119 = {"type":["array","string"],"items":{"$ref":"#/definitions/shared_16"},"minItems":2,"maxItems":2,"pattern":"^\\$"};

function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema119.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length > 2){
const err2 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.length < 2){
const err3 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate295(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
}
validate393.errors = vErrors;
return errors === 0;
}


function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema118.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "lr") || (key0 === "betas")) || (key0 === "eps")) || (key0 === "weight_decay")) || (key0 === "amsgrad")) || (key0 === "groups"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.lr !== undefined){
if(!(validate51(data.lr, {instancePath:instancePath+"/lr",parentData:data,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.betas !== undefined){
if(!(validate393(data.betas, {instancePath:instancePath+"/betas",parentData:data,parentDataProperty:"betas",rootData}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
if(data.eps !== undefined){
if(!(validate51(data.eps, {instancePath:instancePath+"/eps",parentData:data,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.weight_decay !== undefined){
if(!(validate51(data.weight_decay, {instancePath:instancePath+"/weight_decay",parentData:data,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.amsgrad !== undefined){
let data4 = data.amsgrad;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err3 = {instancePath:instancePath+"/amsgrad",schemaPath:"#/properties/amsgrad/type",keyword:"type",params:{type: schema118.properties.amsgrad.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err4 = {instancePath:instancePath+"/amsgrad",schemaPath:"#/properties/amsgrad/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.groups !== undefined){
if(!(validate387(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
validate391.errors = vErrors;
return errors === 0;
}

const schema120 = {"type":["integer","string","null"],"minimum":0,"maximum":2147483647,"pattern":"^\\$"};

function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema120.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate451.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.extends === undefined) && (missing0 = "extends")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.model === undefined){
const err4 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema6.properties.version.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema6.properties.name.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.seed !== undefined){
if(!(validate22(data.seed, {instancePath:instancePath+"/seed",parentData:data,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.vars !== undefined){
let data3 = data.vars;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err12 = {instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type: schema6.properties.vars.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.blocks !== undefined){
let data4 = data.blocks;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err13 = {instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/type",keyword:"type",params:{type: schema6.properties.blocks.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(validate24(data4[key1], {instancePath:instancePath+"/blocks/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
}
if(data.data !== undefined){
let data6 = data.data;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (typeof data6 !== "string")){
const err14 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema6.properties.data.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err15 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!((((((((key2 === "source") || (key2 === "batch_size")) || (key2 === "shuffle")) || (key2 === "drop_last")) || (key2 === "split")) || (key2 === "balance")) || (key2 === "normalize")) || (key2 === "augment"))){
const err16 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.source !== undefined){
let data7 = data6.source;
const _errs22 = errors;
let valid5 = false;
const _errs23 = errors;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((((((((data7 === "mnist") || (data7 === "fashion_mnist")) || (data7 === "digits")) || (data7 === "idx")) || (data7 === "csv")) || (data7 === "npy")) || (data7 === "npz")) || (data7 === "safetensors")) || (data7 === "images")) || (data7 === "synthetic"))){
const err18 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.source.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs25 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
const err19 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key3 in data7){
if(!(func2.call(schema6.properties.data.properties.source.anyOf[1].properties, key3))){
const err20 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.mnist !== undefined){
if(!(validate237(data7.mnist, {instancePath:instancePath+"/data/source/mnist",parentData:data7,parentDataProperty:"mnist",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data7.fashion_mnist !== undefined){
if(!(validate237(data7.fashion_mnist, {instancePath:instancePath+"/data/source/fashion_mnist",parentData:data7,parentDataProperty:"fashion_mnist",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data7.digits !== undefined){
let data10 = data7.digits;
if(((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (typeof data10 !== "string")) && (data10 !== null)){
const err21 = {instancePath:instancePath+"/data/source/digits",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/digits/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.digits.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err22 = {instancePath:instancePath+"/data/source/digits",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/digits/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
if(!((((key4 === "train_rows") || (key4 === "test_rows")) || (key4 === "size")) || (key4 === "seed"))){
const err23 = {instancePath:instancePath+"/data/source/digits",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/digits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.train_rows !== undefined){
if(!(validate242(data10.train_rows, {instancePath:instancePath+"/data/source/digits/train_rows",parentData:data10,parentDataProperty:"train_rows",rootData}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
if(data10.test_rows !== undefined){
if(!(validate244(data10.test_rows, {instancePath:instancePath+"/data/source/digits/test_rows",parentData:data10,parentDataProperty:"test_rows",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
if(data10.size !== undefined){
let data13 = data10.size;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (typeof data13 !== "string")){
const err24 = {instancePath:instancePath+"/data/source/digits/size",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/digits/properties/size/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.digits.properties.size.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 256 || isNaN(data13)){
const err25 = {instancePath:instancePath+"/data/source/digits/size",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/digits/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data13 < 8 || isNaN(data13)){
const err26 = {instancePath:instancePath+"/data/source/digits/size",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/digits/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err27 = {instancePath:instancePath+"/data/source/digits/size",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/digits/properties/size/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data10.seed !== undefined){
if(!(validate22(data10.seed, {instancePath:instancePath+"/data/source/digits/seed",parentData:data10,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
if(data7.idx !== undefined){
let data15 = data7.idx;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (typeof data15 !== "string")){
const err28 = {instancePath:instancePath+"/data/source/idx",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.idx.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err29 = {instancePath:instancePath+"/data/source/idx",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.images === undefined){
const err30 = {instancePath:instancePath+"/data/source/idx",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/required",keyword:"required",params:{missingProperty: "images"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15.labels === undefined){
const err31 = {instancePath:instancePath+"/data/source/idx",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/required",keyword:"required",params:{missingProperty: "labels"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key5 in data15){
if(!(((((key5 === "images") || (key5 === "labels")) || (key5 === "test_images")) || (key5 === "test_labels")) || (key5 === "classes"))){
const err32 = {instancePath:instancePath+"/data/source/idx",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.images !== undefined){
if(typeof data15.images !== "string"){
const err33 = {instancePath:instancePath+"/data/source/idx/images",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/properties/images/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.labels !== undefined){
if(typeof data15.labels !== "string"){
const err34 = {instancePath:instancePath+"/data/source/idx/labels",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/properties/labels/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.test_images !== undefined){
let data18 = data15.test_images;
if((typeof data18 !== "string") && (data18 !== null)){
const err35 = {instancePath:instancePath+"/data/source/idx/test_images",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/properties/test_images/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.idx.properties.test_images.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.test_labels !== undefined){
let data19 = data15.test_labels;
if((typeof data19 !== "string") && (data19 !== null)){
const err36 = {instancePath:instancePath+"/data/source/idx/test_labels",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/properties/test_labels/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.idx.properties.test_labels.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15.classes !== undefined){
if(!(validate247(data15.classes, {instancePath:instancePath+"/data/source/idx/classes",parentData:data15,parentDataProperty:"classes",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
}
}
if(data7.csv !== undefined){
let data21 = data7.csv;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (typeof data21 !== "string")){
const err37 = {instancePath:instancePath+"/data/source/csv",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err38 = {instancePath:instancePath+"/data/source/csv",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.file === undefined){
const err39 = {instancePath:instancePath+"/data/source/csv",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data21.inputs === undefined){
const err40 = {instancePath:instancePath+"/data/source/csv",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/required",keyword:"required",params:{missingProperty: "inputs"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data21.target === undefined){
const err41 = {instancePath:instancePath+"/data/source/csv",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key6 in data21){
if(!((((((((key6 === "file") || (key6 === "inputs")) || (key6 === "target")) || (key6 === "ignore")) || (key6 === "impute")) || (key6 === "standardise")) || (key6 === "missing")) || (key6 === "delimiter"))){
const err42 = {instancePath:instancePath+"/data/source/csv",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data21.file !== undefined){
if(typeof data21.file !== "string"){
const err43 = {instancePath:instancePath+"/data/source/csv/file",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data21.inputs !== undefined){
let data23 = data21.inputs;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (typeof data23 !== "string")){
const err44 = {instancePath:instancePath+"/data/source/csv/inputs",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/inputs/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.inputs.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err45 = {instancePath:instancePath+"/data/source/csv/inputs",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/inputs/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key7 in data23){
if(!(((key7 === "number") || (key7 === "category")) || (key7 === "index"))){
const err46 = {instancePath:instancePath+"/data/source/csv/inputs",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/inputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.number !== undefined){
if(!(validate249(data23.number, {instancePath:instancePath+"/data/source/csv/inputs/number",parentData:data23,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data23.category !== undefined){
if(!(validate249(data23.category, {instancePath:instancePath+"/data/source/csv/inputs/category",parentData:data23,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data23.index !== undefined){
if(!(validate249(data23.index, {instancePath:instancePath+"/data/source/csv/inputs/index",parentData:data23,parentDataProperty:"index",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
}
}
if(data21.target !== undefined){
let data27 = data21.target;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (typeof data27 !== "string")){
const err47 = {instancePath:instancePath+"/data/source/csv/target",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.target.type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err48 = {instancePath:instancePath+"/data/source/csv/target",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key8 in data27){
if(!(((key8 === "number") || (key8 === "category")) || (key8 === "scale"))){
const err49 = {instancePath:instancePath+"/data/source/csv/target",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data27.number !== undefined){
let data28 = data27.number;
if((typeof data28 !== "string") && (data28 !== null)){
const err50 = {instancePath:instancePath+"/data/source/csv/target/number",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/properties/number/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.target.properties.number.type}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data27.category !== undefined){
let data29 = data27.category;
if((typeof data29 !== "string") && (data29 !== null)){
const err51 = {instancePath:instancePath+"/data/source/csv/target/category",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/properties/category/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.target.properties.category.type}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data27.scale !== undefined){
let data30 = data27.scale;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (typeof data30 !== "string")){
const err52 = {instancePath:instancePath+"/data/source/csv/target/scale",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/properties/scale/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.target.properties.scale.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err53 = {instancePath:instancePath+"/data/source/csv/target/scale",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/properties/scale/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
}
if(data21.ignore !== undefined){
if(!(validate249(data21.ignore, {instancePath:instancePath+"/data/source/csv/ignore",parentData:data21,parentDataProperty:"ignore",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data21.impute !== undefined){
let data32 = data21.impute;
const _errs72 = errors;
let valid12 = false;
const _errs73 = errors;
if(typeof data32 !== "string"){
const err54 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((data32 === "mean") || (data32 === "median")) || (data32 === "most_frequent"))){
const err55 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.impute.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid2 = _errs73 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
const _errs75 = errors;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err56 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid2 = _errs75 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
const _errs77 = errors;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (typeof data32 !== "string")){
const err58 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/2/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.impute.anyOf[2].type}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err59 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key9 in data32){
let data33 = data32[key9];
const _errs81 = errors;
let valid14 = false;
const _errs82 = errors;
if((!((typeof data33 == "number") && (isFinite(data33)))) && (typeof data33 !== "string")){
const err60 = {instancePath:instancePath+"/data/source/csv/impute/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/2/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.impute.anyOf[2].additionalProperties.anyOf[0].type}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err61 = {instancePath:instancePath+"/data/source/csv/impute/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/2/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid3 = _errs82 === errors;
valid14 = valid14 || _valid3;
if(!valid14){
const _errs84 = errors;
if(typeof data33 !== "string"){
const err62 = {instancePath:instancePath+"/data/source/csv/impute/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/2/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid3 = _errs84 === errors;
valid14 = valid14 || _valid3;
}
if(!valid14){
const err63 = {instancePath:instancePath+"/data/source/csv/impute/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/2/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
}
}
var _valid2 = _errs77 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
const _errs86 = errors;
if(data32 !== null){
const err64 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid2 = _errs86 === errors;
valid12 = valid12 || _valid2;
}
}
}
if(!valid12){
const err65 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
if(data21.standardise !== undefined){
let data34 = data21.standardise;
const _errs89 = errors;
let valid15 = false;
const _errs90 = errors;
if((typeof data34 !== "boolean") && (typeof data34 !== "string")){
const err66 = {instancePath:instancePath+"/data/source/csv/standardise",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/standardise/anyOf/0/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.standardise.anyOf[0].type}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err67 = {instancePath:instancePath+"/data/source/csv/standardise",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/standardise/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
var _valid4 = _errs90 === errors;
valid15 = valid15 || _valid4;
if(!valid15){
const _errs92 = errors;
if(!(validate249(data34, {instancePath:instancePath+"/data/source/csv/standardise",parentData:data21,parentDataProperty:"standardise",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
var _valid4 = _errs92 === errors;
valid15 = valid15 || _valid4;
}
if(!valid15){
const err68 = {instancePath:instancePath+"/data/source/csv/standardise",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/standardise/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
}
if(data21.missing !== undefined){
if(!(validate249(data21.missing, {instancePath:instancePath+"/data/source/csv/missing",parentData:data21,parentDataProperty:"missing",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data21.delimiter !== undefined){
let data36 = data21.delimiter;
const _errs95 = errors;
let valid16 = false;
const _errs96 = errors;
if(typeof data36 !== "string"){
const err69 = {instancePath:instancePath+"/data/source/csv/delimiter",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/delimiter/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!((((data36 === ",") || (data36 === ";")) || (data36 === "\t")) || (data36 === "|"))){
const err70 = {instancePath:instancePath+"/data/source/csv/delimiter",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/delimiter/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.delimiter.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid5 = _errs96 === errors;
valid16 = valid16 || _valid5;
if(!valid16){
const _errs98 = errors;
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err71 = {instancePath:instancePath+"/data/source/csv/delimiter",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/delimiter/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/data/source/csv/delimiter",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/delimiter/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid5 = _errs98 === errors;
valid16 = valid16 || _valid5;
}
if(!valid16){
const err73 = {instancePath:instancePath+"/data/source/csv/delimiter",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/delimiter/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data7.npy !== undefined){
let data37 = data7.npy;
if((!(data37 && typeof data37 == "object" && !Array.isArray(data37))) && (typeof data37 !== "string")){
const err74 = {instancePath:instancePath+"/data/source/npy",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.npy.type}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err75 = {instancePath:instancePath+"/data/source/npy",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.input === undefined){
const err76 = {instancePath:instancePath+"/data/source/npy",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/required",keyword:"required",params:{missingProperty: "input"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data37.target === undefined){
const err77 = {instancePath:instancePath+"/data/source/npy",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key10 in data37){
if(!(((((key10 === "input") || (key10 === "target")) || (key10 === "test_input")) || (key10 === "test_target")) || (key10 === "classes"))){
const err78 = {instancePath:instancePath+"/data/source/npy",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data37.input !== undefined){
if(!(validate256(data37.input, {instancePath:instancePath+"/data/source/npy/input",parentData:data37,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
if(data37.target !== undefined){
if(!(validate256(data37.target, {instancePath:instancePath+"/data/source/npy/target",parentData:data37,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
if(data37.test_input !== undefined){
if(!(validate261(data37.test_input, {instancePath:instancePath+"/data/source/npy/test_input",parentData:data37,parentDataProperty:"test_input",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data37.test_target !== undefined){
if(!(validate261(data37.test_target, {instancePath:instancePath+"/data/source/npy/test_target",parentData:data37,parentDataProperty:"test_target",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data37.classes !== undefined){
if(!(validate247(data37.classes, {instancePath:instancePath+"/data/source/npy/classes",parentData:data37,parentDataProperty:"classes",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
}
}
if(data7.npz !== undefined){
let data43 = data7.npz;
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (typeof data43 !== "string")){
const err79 = {instancePath:instancePath+"/data/source/npz",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npz/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.npz.type}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err80 = {instancePath:instancePath+"/data/source/npz",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npz/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.path === undefined){
const err81 = {instancePath:instancePath+"/data/source/npz",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npz/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key11 in data43){
if(!((((((key11 === "path") || (key11 === "input")) || (key11 === "target")) || (key11 === "test_input")) || (key11 === "test_target")) || (key11 === "classes"))){
const err82 = {instancePath:instancePath+"/data/source/npz",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npz/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data43.path !== undefined){
if(typeof data43.path !== "string"){
const err83 = {instancePath:instancePath+"/data/source/npz/path",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npz/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data43.input !== undefined){
if(!(validate266(data43.input, {instancePath:instancePath+"/data/source/npz/input",parentData:data43,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data43.target !== undefined){
if(!(validate266(data43.target, {instancePath:instancePath+"/data/source/npz/target",parentData:data43,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data43.test_input !== undefined){
if(!(validate271(data43.test_input, {instancePath:instancePath+"/data/source/npz/test_input",parentData:data43,parentDataProperty:"test_input",rootData}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
if(data43.test_target !== undefined){
if(!(validate271(data43.test_target, {instancePath:instancePath+"/data/source/npz/test_target",parentData:data43,parentDataProperty:"test_target",rootData}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
if(data43.classes !== undefined){
if(!(validate247(data43.classes, {instancePath:instancePath+"/data/source/npz/classes",parentData:data43,parentDataProperty:"classes",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
}
}
if(data7.safetensors !== undefined){
let data50 = data7.safetensors;
if((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (typeof data50 !== "string")){
const err84 = {instancePath:instancePath+"/data/source/safetensors",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.safetensors.type}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err85 = {instancePath:instancePath+"/data/source/safetensors",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.path === undefined){
const err86 = {instancePath:instancePath+"/data/source/safetensors",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key12 in data50){
if(!((((key12 === "path") || (key12 === "input")) || (key12 === "target")) || (key12 === "classes"))){
const err87 = {instancePath:instancePath+"/data/source/safetensors",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data50.path !== undefined){
if(typeof data50.path !== "string"){
const err88 = {instancePath:instancePath+"/data/source/safetensors/path",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data50.input !== undefined){
if(!(validate266(data50.input, {instancePath:instancePath+"/data/source/safetensors/input",parentData:data50,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data50.target !== undefined){
if(!(validate266(data50.target, {instancePath:instancePath+"/data/source/safetensors/target",parentData:data50,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data50.classes !== undefined){
if(!(validate247(data50.classes, {instancePath:instancePath+"/data/source/safetensors/classes",parentData:data50,parentDataProperty:"classes",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
}
}
if(data7.images !== undefined){
let data55 = data7.images;
if((!(data55 && typeof data55 == "object" && !Array.isArray(data55))) && (typeof data55 !== "string")){
const err89 = {instancePath:instancePath+"/data/source/images",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.images.type}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(typeof data55 === "string"){
if(!pattern0.test(data55)){
const err90 = {instancePath:instancePath+"/data/source/images",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.path === undefined){
const err91 = {instancePath:instancePath+"/data/source/images",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data55.size === undefined){
const err92 = {instancePath:instancePath+"/data/source/images",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key13 in data55){
if(!((((key13 === "path") || (key13 === "size")) || (key13 === "resize")) || (key13 === "channels"))){
const err93 = {instancePath:instancePath+"/data/source/images",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data55.path !== undefined){
if(typeof data55.path !== "string"){
const err94 = {instancePath:instancePath+"/data/source/images/path",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data55.size !== undefined){
let data57 = data55.size;
const _errs132 = errors;
let valid21 = false;
const _errs133 = errors;
if(!(validate280(data57, {instancePath:instancePath+"/data/source/images/size",parentData:data55,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
var _valid6 = _errs133 === errors;
valid21 = valid21 || _valid6;
if(!valid21){
const _errs134 = errors;
if((!(Array.isArray(data57))) && (typeof data57 !== "string")){
const err95 = {instancePath:instancePath+"/data/source/images/size",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/size/anyOf/1/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.images.properties.size.anyOf[1].type}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err96 = {instancePath:instancePath+"/data/source/images/size",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/size/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(Array.isArray(data57)){
if(data57.length > 2){
const err97 = {instancePath:instancePath+"/data/source/images/size",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/size/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data57.length < 2){
const err98 = {instancePath:instancePath+"/data/source/images/size",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/size/anyOf/1/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len0 = data57.length;
for(let i0=0; i0<len0; i0++){
if(!(validate280(data57[i0], {instancePath:instancePath+"/data/source/images/size/" + i0,parentData:data57,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
}
}
var _valid6 = _errs134 === errors;
valid21 = valid21 || _valid6;
}
if(!valid21){
const err99 = {instancePath:instancePath+"/data/source/images/size",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
else {
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
}
}
if(data55.resize !== undefined){
let data59 = data55.resize;
const _errs138 = errors;
let valid24 = false;
const _errs139 = errors;
if(typeof data59 !== "string"){
const err100 = {instancePath:instancePath+"/data/source/images/resize",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/resize/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!(((data59 === "cover") || (data59 === "contain")) || (data59 === "stretch"))){
const err101 = {instancePath:instancePath+"/data/source/images/resize",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/resize/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.source.anyOf[1].properties.images.properties.resize.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid7 = _errs139 === errors;
valid24 = valid24 || _valid7;
if(!valid24){
const _errs141 = errors;
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err102 = {instancePath:instancePath+"/data/source/images/resize",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/resize/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/data/source/images/resize",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/resize/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid7 = _errs141 === errors;
valid24 = valid24 || _valid7;
}
if(!valid24){
const err104 = {instancePath:instancePath+"/data/source/images/resize",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/resize/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
else {
errors = _errs138;
if(vErrors !== null){
if(_errs138){
vErrors.length = _errs138;
}
else {
vErrors = null;
}
}
}
}
if(data55.channels !== undefined){
let data60 = data55.channels;
const _errs144 = errors;
let valid25 = false;
const _errs145 = errors;
if(typeof data60 !== "string"){
const err105 = {instancePath:instancePath+"/data/source/images/channels",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/channels/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!((data60 === "rgb") || (data60 === "grey"))){
const err106 = {instancePath:instancePath+"/data/source/images/channels",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/channels/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.source.anyOf[1].properties.images.properties.channels.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid8 = _errs145 === errors;
valid25 = valid25 || _valid8;
if(!valid25){
const _errs147 = errors;
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err107 = {instancePath:instancePath+"/data/source/images/channels",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/channels/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/data/source/images/channels",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/channels/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid8 = _errs147 === errors;
valid25 = valid25 || _valid8;
}
if(!valid25){
const err109 = {instancePath:instancePath+"/data/source/images/channels",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/channels/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data7.synthetic !== undefined){
let data61 = data7.synthetic;
if((!(data61 && typeof data61 == "object" && !Array.isArray(data61))) && (typeof data61 !== "string")){
const err110 = {instancePath:instancePath+"/data/source/synthetic",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/synthetic/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.synthetic.type}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err111 = {instancePath:instancePath+"/data/source/synthetic",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/synthetic/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.shape === undefined){
const err112 = {instancePath:instancePath+"/data/source/synthetic",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/synthetic/required",keyword:"required",params:{missingProperty: "shape"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key14 in data61){
if(!(((((((key14 === "shape") || (key14 === "rows")) || (key14 === "test_rows")) || (key14 === "vocab")) || (key14 === "classes")) || (key14 === "target_shape")) || (key14 === "seed"))){
const err113 = {instancePath:instancePath+"/data/source/synthetic",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/synthetic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data61.shape !== undefined){
if(!(validate283(data61.shape, {instancePath:instancePath+"/data/source/synthetic/shape",parentData:data61,parentDataProperty:"shape",rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data61.rows !== undefined){
if(!(validate242(data61.rows, {instancePath:instancePath+"/data/source/synthetic/rows",parentData:data61,parentDataProperty:"rows",rootData}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
if(data61.test_rows !== undefined){
if(!(validate244(data61.test_rows, {instancePath:instancePath+"/data/source/synthetic/test_rows",parentData:data61,parentDataProperty:"test_rows",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
if(data61.vocab !== undefined){
if(!(validate247(data61.vocab, {instancePath:instancePath+"/data/source/synthetic/vocab",parentData:data61,parentDataProperty:"vocab",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data61.classes !== undefined){
if(!(validate247(data61.classes, {instancePath:instancePath+"/data/source/synthetic/classes",parentData:data61,parentDataProperty:"classes",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data61.target_shape !== undefined){
if(!(validate283(data61.target_shape, {instancePath:instancePath+"/data/source/synthetic/target_shape",parentData:data61,parentDataProperty:"target_shape",rootData}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data61.seed !== undefined){
if(!(validate22(data61.seed, {instancePath:instancePath+"/data/source/synthetic/seed",parentData:data61,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err114 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs159 = errors;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err115 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid1 = _errs159 === errors;
valid5 = valid5 || _valid1;
}
}
if(!valid5){
const err117 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data6.batch_size !== undefined){
if(!(validate293(data6.batch_size, {instancePath:instancePath+"/data/batch_size",parentData:data6,parentDataProperty:"batch_size",rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
if(data6.shuffle !== undefined){
let data70 = data6.shuffle;
if((typeof data70 !== "boolean") && (typeof data70 !== "string")){
const err118 = {instancePath:instancePath+"/data/shuffle",schemaPath:"#/properties/data/properties/shuffle/type",keyword:"type",params:{type: schema6.properties.data.properties.shuffle.type}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(typeof data70 === "string"){
if(!pattern0.test(data70)){
const err119 = {instancePath:instancePath+"/data/shuffle",schemaPath:"#/properties/data/properties/shuffle/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data6.drop_last !== undefined){
let data71 = data6.drop_last;
if((typeof data71 !== "boolean") && (typeof data71 !== "string")){
const err120 = {instancePath:instancePath+"/data/drop_last",schemaPath:"#/properties/data/properties/drop_last/type",keyword:"type",params:{type: schema6.properties.data.properties.drop_last.type}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err121 = {instancePath:instancePath+"/data/drop_last",schemaPath:"#/properties/data/properties/drop_last/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
if(data6.split !== undefined){
let data72 = data6.split;
if((!(data72 && typeof data72 == "object" && !Array.isArray(data72))) && (typeof data72 !== "string")){
const err122 = {instancePath:instancePath+"/data/split",schemaPath:"#/properties/data/properties/split/type",keyword:"type",params:{type: schema6.properties.data.properties.split.type}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(typeof data72 === "string"){
if(!pattern0.test(data72)){
const err123 = {instancePath:instancePath+"/data/split",schemaPath:"#/properties/data/properties/split/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key15 in data72){
if(!(((((key15 === "val") || (key15 === "test")) || (key15 === "stratify")) || (key15 === "group")) || (key15 === "time"))){
const err124 = {instancePath:instancePath+"/data/split",schemaPath:"#/properties/data/properties/split/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data72.val !== undefined){
if(!(validate295(data72.val, {instancePath:instancePath+"/data/split/val",parentData:data72,parentDataProperty:"val",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data72.test !== undefined){
if(!(validate295(data72.test, {instancePath:instancePath+"/data/split/test",parentData:data72,parentDataProperty:"test",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data72.stratify !== undefined){
let data75 = data72.stratify;
if((typeof data75 !== "boolean") && (typeof data75 !== "string")){
const err125 = {instancePath:instancePath+"/data/split/stratify",schemaPath:"#/properties/data/properties/split/properties/stratify/type",keyword:"type",params:{type: schema6.properties.data.properties.split.properties.stratify.type}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(typeof data75 === "string"){
if(!pattern0.test(data75)){
const err126 = {instancePath:instancePath+"/data/split/stratify",schemaPath:"#/properties/data/properties/split/properties/stratify/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
if(data72.group !== undefined){
let data76 = data72.group;
if((typeof data76 !== "string") && (data76 !== null)){
const err127 = {instancePath:instancePath+"/data/split/group",schemaPath:"#/properties/data/properties/split/properties/group/type",keyword:"type",params:{type: schema6.properties.data.properties.split.properties.group.type}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data72.time !== undefined){
let data77 = data72.time;
if((typeof data77 !== "string") && (data77 !== null)){
const err128 = {instancePath:instancePath+"/data/split/time",schemaPath:"#/properties/data/properties/split/properties/time/type",keyword:"type",params:{type: schema6.properties.data.properties.split.properties.time.type}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
}
if(data6.balance !== undefined){
let data78 = data6.balance;
const _errs178 = errors;
let valid28 = false;
const _errs179 = errors;
if(typeof data78 !== "string"){
const err129 = {instancePath:instancePath+"/data/balance",schemaPath:"#/properties/data/properties/balance/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!((data78 === "loss") || (data78 === "sampler"))){
const err130 = {instancePath:instancePath+"/data/balance",schemaPath:"#/properties/data/properties/balance/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.balance.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid9 = _errs179 === errors;
valid28 = valid28 || _valid9;
if(!valid28){
const _errs181 = errors;
if(typeof data78 === "string"){
if(!pattern0.test(data78)){
const err131 = {instancePath:instancePath+"/data/balance",schemaPath:"#/properties/data/properties/balance/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/data/balance",schemaPath:"#/properties/data/properties/balance/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid9 = _errs181 === errors;
valid28 = valid28 || _valid9;
if(!valid28){
const _errs183 = errors;
if(data78 !== null){
const err133 = {instancePath:instancePath+"/data/balance",schemaPath:"#/properties/data/properties/balance/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid9 = _errs183 === errors;
valid28 = valid28 || _valid9;
}
}
if(!valid28){
const err134 = {instancePath:instancePath+"/data/balance",schemaPath:"#/properties/data/properties/balance/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
else {
errors = _errs178;
if(vErrors !== null){
if(_errs178){
vErrors.length = _errs178;
}
else {
vErrors = null;
}
}
}
}
if(data6.normalize !== undefined){
let data79 = data6.normalize;
const _errs186 = errors;
let valid29 = false;
const _errs187 = errors;
if((typeof data79 !== "boolean") && (typeof data79 !== "string")){
const err135 = {instancePath:instancePath+"/data/normalize",schemaPath:"#/properties/data/properties/normalize/anyOf/0/type",keyword:"type",params:{type: schema6.properties.data.properties.normalize.anyOf[0].type}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(typeof data79 === "string"){
if(!pattern0.test(data79)){
const err136 = {instancePath:instancePath+"/data/normalize",schemaPath:"#/properties/data/properties/normalize/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
var _valid10 = _errs187 === errors;
valid29 = valid29 || _valid10;
if(!valid29){
const _errs189 = errors;
if((!(data79 && typeof data79 == "object" && !Array.isArray(data79))) && (typeof data79 !== "string")){
const err137 = {instancePath:instancePath+"/data/normalize",schemaPath:"#/properties/data/properties/normalize/anyOf/1/type",keyword:"type",params:{type: schema6.properties.data.properties.normalize.anyOf[1].type}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(typeof data79 === "string"){
if(!pattern0.test(data79)){
const err138 = {instancePath:instancePath+"/data/normalize",schemaPath:"#/properties/data/properties/normalize/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key16 in data79){
if(!((key16 === "mean") || (key16 === "std"))){
const err139 = {instancePath:instancePath+"/data/normalize",schemaPath:"#/properties/data/properties/normalize/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data79.mean !== undefined){
let data80 = data79.mean;
const _errs193 = errors;
let valid31 = false;
const _errs194 = errors;
if((!((typeof data80 == "number") && (isFinite(data80)))) && (typeof data80 !== "string")){
const err140 = {instancePath:instancePath+"/data/normalize/mean",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf/0/type",keyword:"type",params:{type: schema6.properties.data.properties.normalize.anyOf[1].properties.mean.anyOf[0].type}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(typeof data80 === "string"){
if(!pattern0.test(data80)){
const err141 = {instancePath:instancePath+"/data/normalize/mean",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
var _valid11 = _errs194 === errors;
valid31 = valid31 || _valid11;
if(!valid31){
const _errs196 = errors;
if((!(Array.isArray(data80))) && (typeof data80 !== "string")){
const err142 = {instancePath:instancePath+"/data/normalize/mean",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf/1/type",keyword:"type",params:{type: schema6.properties.data.properties.normalize.anyOf[1].properties.mean.anyOf[1].type}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(typeof data80 === "string"){
if(!pattern0.test(data80)){
const err143 = {instancePath:instancePath+"/data/normalize/mean",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(Array.isArray(data80)){
const len1 = data80.length;
for(let i1=0; i1<len1; i1++){
let data81 = data80[i1];
if((!((typeof data81 == "number") && (isFinite(data81)))) && (typeof data81 !== "string")){
const err144 = {instancePath:instancePath+"/data/normalize/mean/" + i1,schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf/1/items/type",keyword:"type",params:{type: schema6.properties.data.properties.normalize.anyOf[1].properties.mean.anyOf[1].items.type}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err145 = {instancePath:instancePath+"/data/normalize/mean/" + i1,schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
}
var _valid11 = _errs196 === errors;
valid31 = valid31 || _valid11;
if(!valid31){
const _errs200 = errors;
if(data80 !== null){
const err146 = {instancePath:instancePath+"/data/normalize/mean",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid11 = _errs200 === errors;
valid31 = valid31 || _valid11;
}
}
if(!valid31){
const err147 = {instancePath:instancePath+"/data/normalize/mean",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
else {
errors = _errs193;
if(vErrors !== null){
if(_errs193){
vErrors.length = _errs193;
}
else {
vErrors = null;
}
}
}
}
if(data79.std !== undefined){
let data82 = data79.std;
const _errs203 = errors;
let valid34 = false;
const _errs204 = errors;
if(!(validate47(data82, {instancePath:instancePath+"/data/normalize/std",parentData:data79,parentDataProperty:"std",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid12 = _errs204 === errors;
valid34 = valid34 || _valid12;
if(!valid34){
const _errs205 = errors;
if((!(Array.isArray(data82))) && (typeof data82 !== "string")){
const err148 = {instancePath:instancePath+"/data/normalize/std",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/std/anyOf/1/type",keyword:"type",params:{type: schema6.properties.data.properties.normalize.anyOf[1].properties.std.anyOf[1].type}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err149 = {instancePath:instancePath+"/data/normalize/std",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/std/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(Array.isArray(data82)){
const len2 = data82.length;
for(let i2=0; i2<len2; i2++){
if(!(validate47(data82[i2], {instancePath:instancePath+"/data/normalize/std/" + i2,parentData:data82,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
var _valid12 = _errs205 === errors;
valid34 = valid34 || _valid12;
if(!valid34){
const _errs208 = errors;
if(data82 !== null){
const err150 = {instancePath:instancePath+"/data/normalize/std",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/std/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid12 = _errs208 === errors;
valid34 = valid34 || _valid12;
}
}
if(!valid34){
const err151 = {instancePath:instancePath+"/data/normalize/std",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/std/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
errors = _errs203;
if(vErrors !== null){
if(_errs203){
vErrors.length = _errs203;
}
else {
vErrors = null;
}
}
}
}
}
var _valid10 = _errs189 === errors;
valid29 = valid29 || _valid10;
if(!valid29){
const _errs210 = errors;
if(data79 !== null){
const err152 = {instancePath:instancePath+"/data/normalize",schemaPath:"#/properties/data/properties/normalize/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid10 = _errs210 === errors;
valid29 = valid29 || _valid10;
}
}
if(!valid29){
const err153 = {instancePath:instancePath+"/data/normalize",schemaPath:"#/properties/data/properties/normalize/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
else {
errors = _errs186;
if(vErrors !== null){
if(_errs186){
vErrors.length = _errs186;
}
else {
vErrors = null;
}
}
}
}
if(data6.augment !== undefined){
let data84 = data6.augment;
const _errs213 = errors;
let valid37 = false;
const _errs214 = errors;
if(!(validate300(data84, {instancePath:instancePath+"/data/augment",parentData:data6,parentDataProperty:"augment",rootData}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
var _valid13 = _errs214 === errors;
valid37 = valid37 || _valid13;
if(!valid37){
const _errs215 = errors;
if((!(Array.isArray(data84))) && (typeof data84 !== "string")){
const err154 = {instancePath:instancePath+"/data/augment",schemaPath:"#/properties/data/properties/augment/anyOf/1/type",keyword:"type",params:{type: schema6.properties.data.properties.augment.anyOf[1].type}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(typeof data84 === "string"){
if(!pattern0.test(data84)){
const err155 = {instancePath:instancePath+"/data/augment",schemaPath:"#/properties/data/properties/augment/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(Array.isArray(data84)){
const len3 = data84.length;
for(let i3=0; i3<len3; i3++){
let data85 = data84[i3];
const _errs218 = errors;
let valid40 = false;
const _errs219 = errors;
if(typeof data85 !== "string"){
const err156 = {instancePath:instancePath+"/data/augment/" + i3,schemaPath:"#/properties/data/properties/augment/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!(data85 === "flip")){
const err157 = {instancePath:instancePath+"/data/augment/" + i3,schemaPath:"#/properties/data/properties/augment/anyOf/1/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.augment.anyOf[1].items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid14 = _errs219 === errors;
valid40 = valid40 || _valid14;
if(!valid40){
const _errs221 = errors;
if(typeof data85 === "string"){
if(!pattern0.test(data85)){
const err158 = {instancePath:instancePath+"/data/augment/" + i3,schemaPath:"#/properties/data/properties/augment/anyOf/1/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/data/augment/" + i3,schemaPath:"#/properties/data/properties/augment/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid14 = _errs221 === errors;
valid40 = valid40 || _valid14;
if(!valid40){
const _errs223 = errors;
if(!(validate300(data85, {instancePath:instancePath+"/data/augment/" + i3,parentData:data84,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
var _valid14 = _errs223 === errors;
valid40 = valid40 || _valid14;
}
}
if(!valid40){
const err160 = {instancePath:instancePath+"/data/augment/" + i3,schemaPath:"#/properties/data/properties/augment/anyOf/1/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
else {
errors = _errs218;
if(vErrors !== null){
if(_errs218){
vErrors.length = _errs218;
}
else {
vErrors = null;
}
}
}
}
}
var _valid13 = _errs215 === errors;
valid37 = valid37 || _valid13;
if(!valid37){
const _errs224 = errors;
if(data84 !== null){
const err161 = {instancePath:instancePath+"/data/augment",schemaPath:"#/properties/data/properties/augment/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var _valid13 = _errs224 === errors;
valid37 = valid37 || _valid13;
}
}
if(!valid37){
const err162 = {instancePath:instancePath+"/data/augment",schemaPath:"#/properties/data/properties/augment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
else {
errors = _errs213;
if(vErrors !== null){
if(_errs213){
vErrors.length = _errs213;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data.model !== undefined){
if(!(validate25(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.train !== undefined){
let data87 = data.train;
if(((!(data87 && typeof data87 == "object" && !Array.isArray(data87))) && (typeof data87 !== "string")) && (data87 !== null)){
const err163 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type: schema6.properties.train.type}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(typeof data87 === "string"){
if(!pattern0.test(data87)){
const err164 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key17 in data87){
if(!(func2.call(schema6.properties.train.properties, key17))){
const err165 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data87.loss !== undefined){
let data88 = data87.loss;
const _errs231 = errors;
let valid42 = false;
const _errs232 = errors;
if(!(validate320(data88, {instancePath:instancePath+"/train/loss",parentData:data87,parentDataProperty:"loss",rootData}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
var _valid15 = _errs232 === errors;
valid42 = valid42 || _valid15;
if(!valid42){
const _errs233 = errors;
if(Array.isArray(data88)){
if(data88.length < 1){
const err166 = {instancePath:instancePath+"/train/loss",schemaPath:"#/properties/train/properties/loss/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
const len4 = data88.length;
for(let i4=0; i4<len4; i4++){
if(!(validate320(data88[i4], {instancePath:instancePath+"/train/loss/" + i4,parentData:data88,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
}
}
else {
const err167 = {instancePath:instancePath+"/train/loss",schemaPath:"#/properties/train/properties/loss/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid15 = _errs233 === errors;
valid42 = valid42 || _valid15;
}
if(!valid42){
const err168 = {instancePath:instancePath+"/train/loss",schemaPath:"#/properties/train/properties/loss/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
else {
errors = _errs231;
if(vErrors !== null){
if(_errs231){
vErrors.length = _errs231;
}
else {
vErrors = null;
}
}
}
}
if(data87.optimizer !== undefined){
let data90 = data87.optimizer;
const _errs237 = errors;
let valid45 = false;
const _errs238 = errors;
if(typeof data90 !== "string"){
const err169 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!((((((((((data90 === "sgd") || (data90 === "adam")) || (data90 === "adamw")) || (data90 === "adamax")) || (data90 === "nadam")) || (data90 === "radam")) || (data90 === "rmsprop")) || (data90 === "adagrad")) || (data90 === "adadelta")) || (data90 === "lion"))){
const err170 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.optimizer.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var _valid16 = _errs238 === errors;
valid45 = valid45 || _valid16;
if(!valid45){
const _errs240 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(Object.keys(data90).length < 1){
const err171 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key18 in data90){
if(!(func2.call(schema6.properties.train.properties.optimizer.anyOf[1].properties, key18))){
const err172 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data90.sgd !== undefined){
let data91 = data90.sgd;
if(((!(data91 && typeof data91 == "object" && !Array.isArray(data91))) && (typeof data91 !== "string")) && (data91 !== null)){
const err173 = {instancePath:instancePath+"/train/optimizer/sgd",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.sgd.type}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err174 = {instancePath:instancePath+"/train/optimizer/sgd",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key19 in data91){
if(!((((((key19 === "lr") || (key19 === "momentum")) || (key19 === "dampening")) || (key19 === "weight_decay")) || (key19 === "nesterov")) || (key19 === "groups"))){
const err175 = {instancePath:instancePath+"/train/optimizer/sgd",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data91.lr !== undefined){
if(!(validate51(data91.lr, {instancePath:instancePath+"/train/optimizer/sgd/lr",parentData:data91,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data91.momentum !== undefined){
if(!(validate51(data91.momentum, {instancePath:instancePath+"/train/optimizer/sgd/momentum",parentData:data91,parentDataProperty:"momentum",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data91.dampening !== undefined){
let data94 = data91.dampening;
if((!((typeof data94 == "number") && (isFinite(data94)))) && (typeof data94 !== "string")){
const err176 = {instancePath:instancePath+"/train/optimizer/sgd/dampening",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/properties/dampening/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.sgd.properties.dampening.type}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err177 = {instancePath:instancePath+"/train/optimizer/sgd/dampening",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/properties/dampening/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
if(data91.weight_decay !== undefined){
if(!(validate51(data91.weight_decay, {instancePath:instancePath+"/train/optimizer/sgd/weight_decay",parentData:data91,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data91.nesterov !== undefined){
let data96 = data91.nesterov;
if((typeof data96 !== "boolean") && (typeof data96 !== "string")){
const err178 = {instancePath:instancePath+"/train/optimizer/sgd/nesterov",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/properties/nesterov/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.sgd.properties.nesterov.type}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err179 = {instancePath:instancePath+"/train/optimizer/sgd/nesterov",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/properties/nesterov/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
if(data91.groups !== undefined){
if(!(validate387(data91.groups, {instancePath:instancePath+"/train/optimizer/sgd/groups",parentData:data91,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
}
if(data90.adam !== undefined){
if(!(validate391(data90.adam, {instancePath:instancePath+"/train/optimizer/adam",parentData:data90,parentDataProperty:"adam",rootData}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data90.adamw !== undefined){
if(!(validate391(data90.adamw, {instancePath:instancePath+"/train/optimizer/adamw",parentData:data90,parentDataProperty:"adamw",rootData}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data90.adamax !== undefined){
let data100 = data90.adamax;
if(((!(data100 && typeof data100 == "object" && !Array.isArray(data100))) && (typeof data100 !== "string")) && (data100 !== null)){
const err180 = {instancePath:instancePath+"/train/optimizer/adamax",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adamax/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.adamax.type}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(typeof data100 === "string"){
if(!pattern0.test(data100)){
const err181 = {instancePath:instancePath+"/train/optimizer/adamax",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adamax/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key20 in data100){
if(!(((((key20 === "lr") || (key20 === "betas")) || (key20 === "eps")) || (key20 === "weight_decay")) || (key20 === "groups"))){
const err182 = {instancePath:instancePath+"/train/optimizer/adamax",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adamax/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data100.lr !== undefined){
if(!(validate51(data100.lr, {instancePath:instancePath+"/train/optimizer/adamax/lr",parentData:data100,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data100.betas !== undefined){
if(!(validate393(data100.betas, {instancePath:instancePath+"/train/optimizer/adamax/betas",parentData:data100,parentDataProperty:"betas",rootData}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
if(data100.eps !== undefined){
if(!(validate51(data100.eps, {instancePath:instancePath+"/train/optimizer/adamax/eps",parentData:data100,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data100.weight_decay !== undefined){
if(!(validate51(data100.weight_decay, {instancePath:instancePath+"/train/optimizer/adamax/weight_decay",parentData:data100,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data100.groups !== undefined){
if(!(validate387(data100.groups, {instancePath:instancePath+"/train/optimizer/adamax/groups",parentData:data100,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
}
if(data90.nadam !== undefined){
let data106 = data90.nadam;
if(((!(data106 && typeof data106 == "object" && !Array.isArray(data106))) && (typeof data106 !== "string")) && (data106 !== null)){
const err183 = {instancePath:instancePath+"/train/optimizer/nadam",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/nadam/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.nadam.type}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(typeof data106 === "string"){
if(!pattern0.test(data106)){
const err184 = {instancePath:instancePath+"/train/optimizer/nadam",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/nadam/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key21 in data106){
if(!(((((((key21 === "lr") || (key21 === "betas")) || (key21 === "eps")) || (key21 === "weight_decay")) || (key21 === "momentum_decay")) || (key21 === "decoupled_weight_decay")) || (key21 === "groups"))){
const err185 = {instancePath:instancePath+"/train/optimizer/nadam",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/nadam/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data106.lr !== undefined){
if(!(validate51(data106.lr, {instancePath:instancePath+"/train/optimizer/nadam/lr",parentData:data106,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data106.betas !== undefined){
if(!(validate393(data106.betas, {instancePath:instancePath+"/train/optimizer/nadam/betas",parentData:data106,parentDataProperty:"betas",rootData}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
if(data106.eps !== undefined){
if(!(validate51(data106.eps, {instancePath:instancePath+"/train/optimizer/nadam/eps",parentData:data106,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data106.weight_decay !== undefined){
if(!(validate51(data106.weight_decay, {instancePath:instancePath+"/train/optimizer/nadam/weight_decay",parentData:data106,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data106.momentum_decay !== undefined){
if(!(validate51(data106.momentum_decay, {instancePath:instancePath+"/train/optimizer/nadam/momentum_decay",parentData:data106,parentDataProperty:"momentum_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data106.decoupled_weight_decay !== undefined){
let data112 = data106.decoupled_weight_decay;
if((typeof data112 !== "boolean") && (typeof data112 !== "string")){
const err186 = {instancePath:instancePath+"/train/optimizer/nadam/decoupled_weight_decay",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/nadam/properties/decoupled_weight_decay/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.nadam.properties.decoupled_weight_decay.type}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(typeof data112 === "string"){
if(!pattern0.test(data112)){
const err187 = {instancePath:instancePath+"/train/optimizer/nadam/decoupled_weight_decay",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/nadam/properties/decoupled_weight_decay/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
if(data106.groups !== undefined){
if(!(validate387(data106.groups, {instancePath:instancePath+"/train/optimizer/nadam/groups",parentData:data106,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
}
if(data90.radam !== undefined){
let data114 = data90.radam;
if(((!(data114 && typeof data114 == "object" && !Array.isArray(data114))) && (typeof data114 !== "string")) && (data114 !== null)){
const err188 = {instancePath:instancePath+"/train/optimizer/radam",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/radam/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.radam.type}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(typeof data114 === "string"){
if(!pattern0.test(data114)){
const err189 = {instancePath:instancePath+"/train/optimizer/radam",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/radam/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key22 in data114){
if(!((((((key22 === "lr") || (key22 === "betas")) || (key22 === "eps")) || (key22 === "weight_decay")) || (key22 === "decoupled_weight_decay")) || (key22 === "groups"))){
const err190 = {instancePath:instancePath+"/train/optimizer/radam",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/radam/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data114.lr !== undefined){
if(!(validate51(data114.lr, {instancePath:instancePath+"/train/optimizer/radam/lr",parentData:data114,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data114.betas !== undefined){
if(!(validate393(data114.betas, {instancePath:instancePath+"/train/optimizer/radam/betas",parentData:data114,parentDataProperty:"betas",rootData}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
if(data114.eps !== undefined){
if(!(validate51(data114.eps, {instancePath:instancePath+"/train/optimizer/radam/eps",parentData:data114,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data114.weight_decay !== undefined){
if(!(validate51(data114.weight_decay, {instancePath:instancePath+"/train/optimizer/radam/weight_decay",parentData:data114,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data114.decoupled_weight_decay !== undefined){
let data119 = data114.decoupled_weight_decay;
if((typeof data119 !== "boolean") && (typeof data119 !== "string")){
const err191 = {instancePath:instancePath+"/train/optimizer/radam/decoupled_weight_decay",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/radam/properties/decoupled_weight_decay/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.radam.properties.decoupled_weight_decay.type}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(typeof data119 === "string"){
if(!pattern0.test(data119)){
const err192 = {instancePath:instancePath+"/train/optimizer/radam/decoupled_weight_decay",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/radam/properties/decoupled_weight_decay/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
if(data114.groups !== undefined){
if(!(validate387(data114.groups, {instancePath:instancePath+"/train/optimizer/radam/groups",parentData:data114,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
}
if(data90.rmsprop !== undefined){
let data121 = data90.rmsprop;
if(((!(data121 && typeof data121 == "object" && !Array.isArray(data121))) && (typeof data121 !== "string")) && (data121 !== null)){
const err193 = {instancePath:instancePath+"/train/optimizer/rmsprop",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/rmsprop/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.rmsprop.type}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(typeof data121 === "string"){
if(!pattern0.test(data121)){
const err194 = {instancePath:instancePath+"/train/optimizer/rmsprop",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/rmsprop/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key23 in data121){
if(!(((((((key23 === "lr") || (key23 === "alpha")) || (key23 === "eps")) || (key23 === "weight_decay")) || (key23 === "momentum")) || (key23 === "centered")) || (key23 === "groups"))){
const err195 = {instancePath:instancePath+"/train/optimizer/rmsprop",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/rmsprop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data121.lr !== undefined){
if(!(validate51(data121.lr, {instancePath:instancePath+"/train/optimizer/rmsprop/lr",parentData:data121,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data121.alpha !== undefined){
if(!(validate99(data121.alpha, {instancePath:instancePath+"/train/optimizer/rmsprop/alpha",parentData:data121,parentDataProperty:"alpha",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data121.eps !== undefined){
if(!(validate51(data121.eps, {instancePath:instancePath+"/train/optimizer/rmsprop/eps",parentData:data121,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data121.weight_decay !== undefined){
if(!(validate51(data121.weight_decay, {instancePath:instancePath+"/train/optimizer/rmsprop/weight_decay",parentData:data121,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data121.momentum !== undefined){
if(!(validate51(data121.momentum, {instancePath:instancePath+"/train/optimizer/rmsprop/momentum",parentData:data121,parentDataProperty:"momentum",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data121.centered !== undefined){
let data127 = data121.centered;
if((typeof data127 !== "boolean") && (typeof data127 !== "string")){
const err196 = {instancePath:instancePath+"/train/optimizer/rmsprop/centered",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/rmsprop/properties/centered/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.rmsprop.properties.centered.type}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(typeof data127 === "string"){
if(!pattern0.test(data127)){
const err197 = {instancePath:instancePath+"/train/optimizer/rmsprop/centered",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/rmsprop/properties/centered/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
if(data121.groups !== undefined){
if(!(validate387(data121.groups, {instancePath:instancePath+"/train/optimizer/rmsprop/groups",parentData:data121,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
}
if(data90.adagrad !== undefined){
let data129 = data90.adagrad;
if(((!(data129 && typeof data129 == "object" && !Array.isArray(data129))) && (typeof data129 !== "string")) && (data129 !== null)){
const err198 = {instancePath:instancePath+"/train/optimizer/adagrad",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adagrad/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.adagrad.type}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err199 = {instancePath:instancePath+"/train/optimizer/adagrad",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adagrad/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key24 in data129){
if(!((((((key24 === "lr") || (key24 === "lr_decay")) || (key24 === "weight_decay")) || (key24 === "initial_accumulator_value")) || (key24 === "eps")) || (key24 === "groups"))){
const err200 = {instancePath:instancePath+"/train/optimizer/adagrad",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adagrad/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data129.lr !== undefined){
if(!(validate51(data129.lr, {instancePath:instancePath+"/train/optimizer/adagrad/lr",parentData:data129,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data129.lr_decay !== undefined){
if(!(validate51(data129.lr_decay, {instancePath:instancePath+"/train/optimizer/adagrad/lr_decay",parentData:data129,parentDataProperty:"lr_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data129.weight_decay !== undefined){
if(!(validate51(data129.weight_decay, {instancePath:instancePath+"/train/optimizer/adagrad/weight_decay",parentData:data129,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data129.initial_accumulator_value !== undefined){
if(!(validate51(data129.initial_accumulator_value, {instancePath:instancePath+"/train/optimizer/adagrad/initial_accumulator_value",parentData:data129,parentDataProperty:"initial_accumulator_value",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data129.eps !== undefined){
if(!(validate51(data129.eps, {instancePath:instancePath+"/train/optimizer/adagrad/eps",parentData:data129,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data129.groups !== undefined){
if(!(validate387(data129.groups, {instancePath:instancePath+"/train/optimizer/adagrad/groups",parentData:data129,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
}
if(data90.adadelta !== undefined){
let data136 = data90.adadelta;
if(((!(data136 && typeof data136 == "object" && !Array.isArray(data136))) && (typeof data136 !== "string")) && (data136 !== null)){
const err201 = {instancePath:instancePath+"/train/optimizer/adadelta",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adadelta/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.adadelta.type}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(typeof data136 === "string"){
if(!pattern0.test(data136)){
const err202 = {instancePath:instancePath+"/train/optimizer/adadelta",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adadelta/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key25 in data136){
if(!(((((key25 === "lr") || (key25 === "rho")) || (key25 === "eps")) || (key25 === "weight_decay")) || (key25 === "groups"))){
const err203 = {instancePath:instancePath+"/train/optimizer/adadelta",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adadelta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data136.lr !== undefined){
if(!(validate51(data136.lr, {instancePath:instancePath+"/train/optimizer/adadelta/lr",parentData:data136,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data136.rho !== undefined){
if(!(validate99(data136.rho, {instancePath:instancePath+"/train/optimizer/adadelta/rho",parentData:data136,parentDataProperty:"rho",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data136.eps !== undefined){
if(!(validate51(data136.eps, {instancePath:instancePath+"/train/optimizer/adadelta/eps",parentData:data136,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data136.weight_decay !== undefined){
if(!(validate51(data136.weight_decay, {instancePath:instancePath+"/train/optimizer/adadelta/weight_decay",parentData:data136,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data136.groups !== undefined){
if(!(validate387(data136.groups, {instancePath:instancePath+"/train/optimizer/adadelta/groups",parentData:data136,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
}
if(data90.lion !== undefined){
let data142 = data90.lion;
if(((!(data142 && typeof data142 == "object" && !Array.isArray(data142))) && (typeof data142 !== "string")) && (data142 !== null)){
const err204 = {instancePath:instancePath+"/train/optimizer/lion",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/lion/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.lion.type}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(typeof data142 === "string"){
if(!pattern0.test(data142)){
const err205 = {instancePath:instancePath+"/train/optimizer/lion",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/lion/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key26 in data142){
if(!((((key26 === "lr") || (key26 === "betas")) || (key26 === "weight_decay")) || (key26 === "groups"))){
const err206 = {instancePath:instancePath+"/train/optimizer/lion",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/lion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data142.lr !== undefined){
if(!(validate51(data142.lr, {instancePath:instancePath+"/train/optimizer/lion/lr",parentData:data142,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data142.betas !== undefined){
if(!(validate393(data142.betas, {instancePath:instancePath+"/train/optimizer/lion/betas",parentData:data142,parentDataProperty:"betas",rootData}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
if(data142.weight_decay !== undefined){
if(!(validate51(data142.weight_decay, {instancePath:instancePath+"/train/optimizer/lion/weight_decay",parentData:data142,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data142.groups !== undefined){
if(!(validate387(data142.groups, {instancePath:instancePath+"/train/optimizer/lion/groups",parentData:data142,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err207 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var _valid16 = _errs240 === errors;
valid45 = valid45 || _valid16;
if(!valid45){
const _errs320 = errors;
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err208 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var _valid16 = _errs320 === errors;
valid45 = valid45 || _valid16;
}
}
if(!valid45){
const err210 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
else {
errors = _errs237;
if(vErrors !== null){
if(_errs237){
vErrors.length = _errs237;
}
else {
vErrors = null;
}
}
}
}
if(data87.schedule !== undefined){
let data147 = data87.schedule;
const _errs323 = errors;
let valid55 = false;
const _errs324 = errors;
const _errs325 = errors;
let valid56 = false;
const _errs326 = errors;
if(typeof data147 !== "string"){
const err211 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!(((data147 === "constant") || (data147 === "step")) || (data147 === "cosine"))){
const err212 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.schedule.anyOf[0].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid18 = _errs326 === errors;
valid56 = valid56 || _valid18;
if(!valid56){
const _errs328 = errors;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(Object.keys(data147).length < 1){
const err213 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
for(const key27 in data147){
if(!(((((key27 === "constant") || (key27 === "step")) || (key27 === "cosine")) || (key27 === "interval")) || (key27 === "warmup"))){
const err214 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data147.constant !== undefined){
if(!(validate55(data147.constant, {instancePath:instancePath+"/train/schedule/constant",parentData:data147,parentDataProperty:"constant",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data147.step !== undefined){
let data149 = data147.step;
if(((!(data149 && typeof data149 == "object" && !Array.isArray(data149))) && (!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149))))) && (typeof data149 !== "string")){
const err215 = {instancePath:instancePath+"/train/schedule/step",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/step/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.step.type}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 1 || isNaN(data149)){
const err216 = {instancePath:instancePath+"/train/schedule/step",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(typeof data149 === "string"){
if(!pattern0.test(data149)){
const err217 = {instancePath:instancePath+"/train/schedule/step",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/step/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.step_size === undefined){
const err218 = {instancePath:instancePath+"/train/schedule/step",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/step/required",keyword:"required",params:{missingProperty: "step_size"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
for(const key28 in data149){
if(!((key28 === "step_size") || (key28 === "gamma"))){
const err219 = {instancePath:instancePath+"/train/schedule/step",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/step/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data149.step_size !== undefined){
if(!(validate65(data149.step_size, {instancePath:instancePath+"/train/schedule/step/step_size",parentData:data149,parentDataProperty:"step_size",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data149.gamma !== undefined){
if(!(validate47(data149.gamma, {instancePath:instancePath+"/train/schedule/step/gamma",parentData:data149,parentDataProperty:"gamma",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
}
if(data147.cosine !== undefined){
let data152 = data147.cosine;
if(((!(data152 && typeof data152 == "object" && !Array.isArray(data152))) && (!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152))))) && (typeof data152 !== "string")){
const err220 = {instancePath:instancePath+"/train/schedule/cosine",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.cosine.type}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 < 1 || isNaN(data152)){
const err221 = {instancePath:instancePath+"/train/schedule/cosine",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(typeof data152 === "string"){
if(!pattern0.test(data152)){
const err222 = {instancePath:instancePath+"/train/schedule/cosine",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.t_max === undefined){
const err223 = {instancePath:instancePath+"/train/schedule/cosine",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine/required",keyword:"required",params:{missingProperty: "t_max"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
for(const key29 in data152){
if(!((key29 === "t_max") || (key29 === "eta_min"))){
const err224 = {instancePath:instancePath+"/train/schedule/cosine",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data152.t_max !== undefined){
if(!(validate65(data152.t_max, {instancePath:instancePath+"/train/schedule/cosine/t_max",parentData:data152,parentDataProperty:"t_max",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data152.eta_min !== undefined){
if(!(validate51(data152.eta_min, {instancePath:instancePath+"/train/schedule/cosine/eta_min",parentData:data152,parentDataProperty:"eta_min",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
if(data147.interval !== undefined){
let data155 = data147.interval;
const _errs343 = errors;
let valid60 = false;
const _errs344 = errors;
if(typeof data155 !== "string"){
const err225 = {instancePath:instancePath+"/train/schedule/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/interval/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(!((data155 === "step") || (data155 === "epoch"))){
const err226 = {instancePath:instancePath+"/train/schedule/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/interval/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.interval.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
var _valid19 = _errs344 === errors;
valid60 = valid60 || _valid19;
if(!valid60){
const _errs346 = errors;
if(typeof data155 === "string"){
if(!pattern0.test(data155)){
const err227 = {instancePath:instancePath+"/train/schedule/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/interval/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/train/schedule/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/interval/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid19 = _errs346 === errors;
valid60 = valid60 || _valid19;
}
if(!valid60){
const err229 = {instancePath:instancePath+"/train/schedule/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/interval/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
else {
errors = _errs343;
if(vErrors !== null){
if(_errs343){
vErrors.length = _errs343;
}
else {
vErrors = null;
}
}
}
}
if(data147.warmup !== undefined){
let data156 = data147.warmup;
if((!(data156 && typeof data156 == "object" && !Array.isArray(data156))) && (data156 !== null)){
const err230 = {instancePath:instancePath+"/train/schedule/warmup",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.warmup.type}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.steps === undefined){
const err231 = {instancePath:instancePath+"/train/schedule/warmup",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/required",keyword:"required",params:{missingProperty: "steps"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
for(const key30 in data156){
if(!((key30 === "steps") || (key30 === "start_factor"))){
const err232 = {instancePath:instancePath+"/train/schedule/warmup",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data156.steps !== undefined){
if(!(validate65(data156.steps, {instancePath:instancePath+"/train/schedule/warmup/steps",parentData:data156,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data156.start_factor !== undefined){
let data158 = data156.start_factor;
if((!((typeof data158 == "number") && (isFinite(data158)))) && (typeof data158 !== "string")){
const err233 = {instancePath:instancePath+"/train/schedule/warmup/start_factor",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/properties/start_factor/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.warmup.properties.start_factor.type}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 > 1 || isNaN(data158)){
const err234 = {instancePath:instancePath+"/train/schedule/warmup/start_factor",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/properties/start_factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data158 <= 0 || isNaN(data158)){
const err235 = {instancePath:instancePath+"/train/schedule/warmup/start_factor",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/properties/start_factor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(typeof data158 === "string"){
if(!pattern0.test(data158)){
const err236 = {instancePath:instancePath+"/train/schedule/warmup/start_factor",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/properties/start_factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
}
}
}
else {
const err237 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid18 = _errs328 === errors;
valid56 = valid56 || _valid18;
if(!valid56){
const _errs354 = errors;
if(typeof data147 === "string"){
if(!pattern0.test(data147)){
const err238 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
var _valid18 = _errs354 === errors;
valid56 = valid56 || _valid18;
}
}
if(!valid56){
const err240 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
else {
errors = _errs325;
if(vErrors !== null){
if(_errs325){
vErrors.length = _errs325;
}
else {
vErrors = null;
}
}
}
var _valid17 = _errs324 === errors;
valid55 = valid55 || _valid17;
if(!valid55){
const _errs356 = errors;
if(data147 !== null){
const err241 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid17 = _errs356 === errors;
valid55 = valid55 || _valid17;
}
if(!valid55){
const err242 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
else {
errors = _errs323;
if(vErrors !== null){
if(_errs323){
vErrors.length = _errs323;
}
else {
vErrors = null;
}
}
}
}
if(data87.clip_grad_norm !== undefined){
let data159 = data87.clip_grad_norm;
if((((!(data159 && typeof data159 == "object" && !Array.isArray(data159))) && (!((typeof data159 == "number") && (isFinite(data159))))) && (typeof data159 !== "string")) && (data159 !== null)){
const err243 = {instancePath:instancePath+"/train/clip_grad_norm",schemaPath:"#/properties/train/properties/clip_grad_norm/type",keyword:"type",params:{type: schema6.properties.train.properties.clip_grad_norm.type}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 <= 0 || isNaN(data159)){
const err244 = {instancePath:instancePath+"/train/clip_grad_norm",schemaPath:"#/properties/train/properties/clip_grad_norm/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(typeof data159 === "string"){
if(!pattern0.test(data159)){
const err245 = {instancePath:instancePath+"/train/clip_grad_norm",schemaPath:"#/properties/train/properties/clip_grad_norm/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(data159.max_norm === undefined){
const err246 = {instancePath:instancePath+"/train/clip_grad_norm",schemaPath:"#/properties/train/properties/clip_grad_norm/required",keyword:"required",params:{missingProperty: "max_norm"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key31 in data159){
if(!((key31 === "max_norm") || (key31 === "norm_type"))){
const err247 = {instancePath:instancePath+"/train/clip_grad_norm",schemaPath:"#/properties/train/properties/clip_grad_norm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data159.max_norm !== undefined){
if(!(validate47(data159.max_norm, {instancePath:instancePath+"/train/clip_grad_norm/max_norm",parentData:data159,parentDataProperty:"max_norm",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data159.norm_type !== undefined){
if(!(validate47(data159.norm_type, {instancePath:instancePath+"/train/clip_grad_norm/norm_type",parentData:data159,parentDataProperty:"norm_type",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
}
if(data87.metrics !== undefined){
let data162 = data87.metrics;
if((!(Array.isArray(data162))) && (data162 !== null)){
const err248 = {instancePath:instancePath+"/train/metrics",schemaPath:"#/properties/train/properties/metrics/type",keyword:"type",params:{type: schema6.properties.train.properties.metrics.type}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(Array.isArray(data162)){
const len5 = data162.length;
for(let i5=0; i5<len5; i5++){
let data163 = data162[i5];
const _errs366 = errors;
let valid65 = false;
const _errs367 = errors;
if(typeof data163 !== "string"){
const err249 = {instancePath:instancePath+"/train/metrics/" + i5,schemaPath:"#/properties/train/properties/metrics/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(!((data163 === "accuracy") || (data163 === "mse"))){
const err250 = {instancePath:instancePath+"/train/metrics/" + i5,schemaPath:"#/properties/train/properties/metrics/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.metrics.items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var _valid20 = _errs367 === errors;
valid65 = valid65 || _valid20;
if(!valid65){
const _errs369 = errors;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(Object.keys(data163).length < 1){
const err251 = {instancePath:instancePath+"/train/metrics/" + i5,schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
for(const key32 in data163){
if(!((key32 === "accuracy") || (key32 === "mse"))){
const err252 = {instancePath:instancePath+"/train/metrics/" + i5,schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data163.accuracy !== undefined){
let data164 = data163.accuracy;
if(((!(data164 && typeof data164 == "object" && !Array.isArray(data164))) && (typeof data164 !== "string")) && (data164 !== null)){
const err253 = {instancePath:instancePath+"/train/metrics/" + i5+"/accuracy",schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/properties/accuracy/type",keyword:"type",params:{type: schema6.properties.train.properties.metrics.items.anyOf[1].properties.accuracy.type}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(typeof data164 === "string"){
if(!pattern0.test(data164)){
const err254 = {instancePath:instancePath+"/train/metrics/" + i5+"/accuracy",schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/properties/accuracy/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key33 in data164){
if(!(key33 === "dim")){
const err255 = {instancePath:instancePath+"/train/metrics/" + i5+"/accuracy",schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/properties/accuracy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data164.dim !== undefined){
if(!(validate109(data164.dim, {instancePath:instancePath+"/train/metrics/" + i5+"/accuracy/dim",parentData:data164,parentDataProperty:"dim",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
}
if(data163.mse !== undefined){
if(!(validate55(data163.mse, {instancePath:instancePath+"/train/metrics/" + i5+"/mse",parentData:data163,parentDataProperty:"mse",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err256 = {instancePath:instancePath+"/train/metrics/" + i5,schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
var _valid20 = _errs369 === errors;
valid65 = valid65 || _valid20;
if(!valid65){
const _errs377 = errors;
if(typeof data163 === "string"){
if(!pattern0.test(data163)){
const err257 = {instancePath:instancePath+"/train/metrics/" + i5,schemaPath:"#/properties/train/properties/metrics/items/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/train/metrics/" + i5,schemaPath:"#/properties/train/properties/metrics/items/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
var _valid20 = _errs377 === errors;
valid65 = valid65 || _valid20;
}
}
if(!valid65){
const err259 = {instancePath:instancePath+"/train/metrics/" + i5,schemaPath:"#/properties/train/properties/metrics/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
else {
errors = _errs366;
if(vErrors !== null){
if(_errs366){
vErrors.length = _errs366;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data87.init !== undefined){
let data167 = data87.init;
const _errs380 = errors;
let valid68 = false;
const _errs381 = errors;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.file === undefined){
const err260 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/0/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key34 in data167){
if(!((((key34 === "file") || (key34 === "allow_missing")) || (key34 === "allow_extra")) || (key34 === "rename"))){
const err261 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data167.file !== undefined){
if(typeof data167.file !== "string"){
const err262 = {instancePath:instancePath+"/train/init/file",schemaPath:"#/properties/train/properties/init/anyOf/0/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data167.allow_missing !== undefined){
if(!(validate249(data167.allow_missing, {instancePath:instancePath+"/train/init/allow_missing",parentData:data167,parentDataProperty:"allow_missing",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data167.allow_extra !== undefined){
if(!(validate249(data167.allow_extra, {instancePath:instancePath+"/train/init/allow_extra",parentData:data167,parentDataProperty:"allow_extra",rootData}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data167.rename !== undefined){
if(!(validate257(data167.rename, {instancePath:instancePath+"/train/init/rename",parentData:data167,parentDataProperty:"rename",rootData}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
}
else {
const err263 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
var _valid21 = _errs381 === errors;
valid68 = valid68 || _valid21;
if(!valid68){
const _errs389 = errors;
if(typeof data167 !== "string"){
const err264 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var _valid21 = _errs389 === errors;
valid68 = valid68 || _valid21;
if(!valid68){
const _errs391 = errors;
if(typeof data167 === "string"){
if(!pattern0.test(data167)){
const err265 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var _valid21 = _errs391 === errors;
valid68 = valid68 || _valid21;
if(!valid68){
const _errs393 = errors;
if(data167 !== null){
const err267 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var _valid21 = _errs393 === errors;
valid68 = valid68 || _valid21;
}
}
}
if(!valid68){
const err268 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
else {
errors = _errs380;
if(vErrors !== null){
if(_errs380){
vErrors.length = _errs380;
}
else {
vErrors = null;
}
}
}
}
if(data87.epochs !== undefined){
if(!(validate451(data87.epochs, {instancePath:instancePath+"/train/epochs",parentData:data87,parentDataProperty:"epochs",rootData}))){
vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
errors = vErrors.length;
}
}
if(data87.steps !== undefined){
if(!(validate451(data87.steps, {instancePath:instancePath+"/train/steps",parentData:data87,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
errors = vErrors.length;
}
}
if(data87.accumulate !== undefined){
if(!(validate293(data87.accumulate, {instancePath:instancePath+"/train/accumulate",parentData:data87,parentDataProperty:"accumulate",rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
if(data87.best !== undefined){
let data175 = data87.best;
if((typeof data175 !== "string") && (data175 !== null)){
const err269 = {instancePath:instancePath+"/train/best",schemaPath:"#/properties/train/properties/best/type",keyword:"type",params:{type: schema6.properties.train.properties.best.type}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data87.early_stopping !== undefined){
let data176 = data87.early_stopping;
if(((!(data176 && typeof data176 == "object" && !Array.isArray(data176))) && (typeof data176 !== "string")) && (data176 !== null)){
const err270 = {instancePath:instancePath+"/train/early_stopping",schemaPath:"#/properties/train/properties/early_stopping/type",keyword:"type",params:{type: schema6.properties.train.properties.early_stopping.type}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(typeof data176 === "string"){
if(!pattern0.test(data176)){
const err271 = {instancePath:instancePath+"/train/early_stopping",schemaPath:"#/properties/train/properties/early_stopping/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.patience === undefined){
const err272 = {instancePath:instancePath+"/train/early_stopping",schemaPath:"#/properties/train/properties/early_stopping/required",keyword:"required",params:{missingProperty: "patience"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
for(const key35 in data176){
if(!((key35 === "patience") || (key35 === "min_delta"))){
const err273 = {instancePath:instancePath+"/train/early_stopping",schemaPath:"#/properties/train/properties/early_stopping/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data176.patience !== undefined){
if(!(validate293(data176.patience, {instancePath:instancePath+"/train/early_stopping/patience",parentData:data176,parentDataProperty:"patience",rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
if(data176.min_delta !== undefined){
if(!(validate51(data176.min_delta, {instancePath:instancePath+"/train/early_stopping/min_delta",parentData:data176,parentDataProperty:"min_delta",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.extends !== undefined){
let data179 = data.extends;
if((typeof data179 !== "string") && (data179 !== null)){
const err274 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: schema6.properties.extends.type}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data.edit !== undefined){
let data180 = data.edit;
if((!(data180 && typeof data180 == "object" && !Array.isArray(data180))) && (data180 !== null)){
const err275 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/type",keyword:"type",params:{type: schema6.properties.edit.type}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key36 in data180){
let data181 = data180[key36];
if((!(data181 && typeof data181 == "object" && !Array.isArray(data181))) && (typeof data181 !== "string")){
const err276 = {instancePath:instancePath+"/edit/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/edit/additionalProperties/type",keyword:"type",params:{type: schema6.properties.edit.additionalProperties.type}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
}
}
else {
const err277 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

/** Every fault that the schema finds in plain data, in no particular order. */
export function validateConfig(data: unknown): readonly SchemaFault[] {
  return validate(data) ? [] : (validate.errors ?? []);
}
