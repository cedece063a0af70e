// Generated from the definitions by scripts/generate-schema.mjs with ajv; change those, not this file.
// @ts-nocheck
import type { SchemaFault } from './schema-check.ts';

const validate = validate21;
const schema6 = {"type":"object","properties":{"version":{"type":["integer","string"],"minimum":1,"maximum":1,"pattern":"^\\$"},"name":{"type":["string","null"]},"seed":{"$ref":"#/definitions/shared_0"},"vars":{"type":["object","null"]},"blocks":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/block"}},"data":{"type":["object","string"],"properties":{"source":{"anyOf":[{"type":"string","enum":["mnist","fashion_mnist","digits","idx","csv","npy","safetensors","synthetic"]},{"type":"object","properties":{"mnist":{"$ref":"#/definitions/shared_1"},"fashion_mnist":{"$ref":"#/definitions/shared_1"},"digits":{"type":["object","string","null"],"properties":{"train_rows":{"$ref":"#/definitions/shared_3"},"test_rows":{"$ref":"#/definitions/shared_4"},"size":{"type":["integer","string"],"minimum":8,"maximum":256,"pattern":"^\\$"},"seed":{"$ref":"#/definitions/shared_0"}},"additionalProperties":false,"pattern":"^\\$"},"idx":{"type":["object","string"],"properties":{"images":{"type":"string"},"labels":{"type":"string"},"test_images":{"type":["string","null"]},"test_labels":{"type":["string","null"]},"classes":{"$ref":"#/definitions/shared_5"}},"additionalProperties":false,"required":["images","labels"],"pattern":"^\\$"},"csv":{"type":["object","string"],"properties":{"file":{"type":"string"},"inputs":{"type":["object","string"],"properties":{"number":{"$ref":"#/definitions/shared_6"}},"additionalProperties":false,"required":["number"],"pattern":"^\\$"},"target":{"type":["object","string"],"properties":{"number":{"type":["string","null"]},"category":{"type":["string","null"]}},"additionalProperties":false,"pattern":"^\\$"},"ignore":{"$ref":"#/definitions/shared_6"},"delimiter":{"anyOf":[{"type":"string","enum":[",",";","\t","|"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false,"required":["file","inputs","target"],"pattern":"^\\$"},"npy":{"type":["object","string"],"properties":{"input":{"type":"string"},"target":{"type":"string"},"test_input":{"type":["string","null"]},"test_target":{"type":["string","null"]},"classes":{"$ref":"#/definitions/shared_5"}},"additionalProperties":false,"required":["input","target"],"pattern":"^\\$"},"safetensors":{"type":["object","string"],"properties":{"path":{"type":"string"},"input":{"type":"string"},"target":{"type":"string"},"classes":{"$ref":"#/definitions/shared_5"}},"additionalProperties":false,"required":["path"],"pattern":"^\\$"},"synthetic":{"type":["object","string"],"properties":{"shape":{"$ref":"#/definitions/shared_7"},"rows":{"$ref":"#/definitions/shared_3"},"test_rows":{"$ref":"#/definitions/shared_4"},"vocab":{"$ref":"#/definitions/shared_5"},"classes":{"$ref":"#/definitions/shared_5"},"target_shape":{"$ref":"#/definitions/shared_7"},"seed":{"$ref":"#/definitions/shared_0"}},"additionalProperties":false,"required":["shape"],"pattern":"^\\$"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]},"batch_size":{"$ref":"#/definitions/shared_9"},"shuffle":{"type":["boolean","string"],"pattern":"^\\$"},"drop_last":{"type":["boolean","string"],"pattern":"^\\$"},"split":{"type":["object","string"],"properties":{"val":{"$ref":"#/definitions/shared_10"},"test":{"$ref":"#/definitions/shared_10"}},"additionalProperties":false,"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"model":{"$ref":"#/definitions/layers"},"train":{"type":["object","string","null"],"properties":{"loss":{"anyOf":[{"$ref":"#/definitions/loss"},{"type":"array","items":{"$ref":"#/definitions/loss"},"minItems":1}]},"optimizer":{"anyOf":[{"type":"string","enum":["sgd","adam","adamw"]},{"type":"object","properties":{"sgd":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_11"},"momentum":{"$ref":"#/definitions/shared_11"},"dampening":{"type":["number","string"],"pattern":"^\\$"},"weight_decay":{"$ref":"#/definitions/shared_11"},"nesterov":{"type":["boolean","string"],"pattern":"^\\$"},"groups":{"$ref":"#/definitions/shared_12"}},"additionalProperties":false,"pattern":"^\\$"},"adam":{"$ref":"#/definitions/shared_14"},"adamw":{"$ref":"#/definitions/shared_14"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]},"schedule":{"anyOf":[{"anyOf":[{"type":"string","enum":["constant","step","cosine"]},{"type":"object","properties":{"constant":{"$ref":"#/definitions/shared_16"},"step":{"type":["object","integer","string"],"properties":{"step_size":{"$ref":"#/definitions/shared_17"},"gamma":{"$ref":"#/definitions/shared_18"}},"additionalProperties":false,"required":["step_size"],"minimum":1,"pattern":"^\\$"},"cosine":{"type":["object","integer","string"],"properties":{"t_max":{"$ref":"#/definitions/shared_17"},"eta_min":{"$ref":"#/definitions/shared_11"}},"additionalProperties":false,"required":["t_max"],"minimum":1,"pattern":"^\\$"},"interval":{"anyOf":[{"type":"string","enum":["step","epoch"]},{"type":"string","pattern":"^\\$"}]},"warmup":{"type":["object","null"],"properties":{"steps":{"$ref":"#/definitions/shared_17"},"start_factor":{"type":["number","string"],"maximum":1,"exclusiveMinimum":0,"pattern":"^\\$"}},"additionalProperties":false,"required":["steps"]}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]},{"type":"null"}]},"clip_grad_norm":{"type":["object","number","string","null"],"properties":{"max_norm":{"$ref":"#/definitions/shared_18"},"norm_type":{"$ref":"#/definitions/shared_18"}},"additionalProperties":false,"required":["max_norm"],"exclusiveMinimum":0,"pattern":"^\\$"},"metrics":{"type":["array","null"],"items":{"anyOf":[{"type":"string","enum":["accuracy","mse"]},{"type":"object","properties":{"accuracy":{"type":["object","string","null"],"properties":{"dim":{"$ref":"#/definitions/shared_19"}},"additionalProperties":false,"pattern":"^\\$"},"mse":{"$ref":"#/definitions/shared_16"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]}},"init":{"anyOf":[{"type":"object","properties":{"file":{"type":"string"},"allow_missing":{"$ref":"#/definitions/shared_6"},"allow_extra":{"$ref":"#/definitions/shared_6"},"rename":{"type":["object","string"],"additionalProperties":{"type":"string"},"pattern":"^\\$"}},"additionalProperties":false,"required":["file"]},{"type":"string"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"epochs":{"$ref":"#/definitions/shared_20"},"steps":{"$ref":"#/definitions/shared_20"},"accumulate":{"$ref":"#/definitions/shared_9"},"best":{"type":["string","null"]},"early_stopping":{"type":["object","string","null"],"properties":{"patience":{"$ref":"#/definitions/shared_9"},"min_delta":{"$ref":"#/definitions/shared_11"}},"additionalProperties":false,"required":["patience"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"extends":{"type":["string","null"]},"edit":{"type":["object","null"],"additionalProperties":{"type":["object","string"]}}},"additionalProperties":false,"if":{"not":{"required":["extends"]}},"then":{"required":["version","data","model"]},"definitions":{"layers":{"type":["array","string"],"items":{"$ref":"#/definitions/item"},"minItems":1,"pattern":"^\\$"},"item":{"anyOf":[{"$ref":"#/definitions/item_object"},{"type":"string","enum":["batch_norm2d","layer_norm","relu","relu6","leaky_relu","elu","gelu","silu","sigmoid","hardsigmoid","hardswish","tanh","softsign","tanhshrink","softmax","log_softmax","identity","dropout","flatten","concat","add","mul","matmul"]},{"type":"string","pattern":"^\\$"}]},"item_object":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"from":{"$ref":"#/definitions/shared_21"},"repeat":{"$ref":"#/definitions/shared_23"},"when":{"$ref":"#/definitions/shared_24"},"with":{"type":["object","string","null"]},"init":{"anyOf":[{"$ref":"#/definitions/initialiser"},{"type":"object","additionalProperties":{"$ref":"#/definitions/initialiser"}},{"type":"null"}]},"freeze":{"$ref":"#/definitions/shared_24"},"tie":{"type":["object","string","null"],"additionalProperties":{"type":"string"}},"use":{"type":"string"},"sequential":{"$ref":"#/definitions/shared_25"},"residual":{"$ref":"#/definitions/shared_25"},"branches":{"type":"object","properties":{"merge":{"anyOf":[{"type":"string","enum":["concat","add"]},{"type":"string","pattern":"^\\$"}]},"of":{"type":["array","string"],"items":{"$ref":"#/definitions/layers"},"minItems":1,"pattern":"^\\$"}},"additionalProperties":false,"required":["of"]},"call":{"type":"string"},"linear":{"$ref":"#/definitions/layer_linear"},"conv2d":{"$ref":"#/definitions/layer_conv2d"},"max_pool2d":{"$ref":"#/definitions/layer_max_pool2d"},"avg_pool2d":{"$ref":"#/definitions/layer_avg_pool2d"},"batch_norm2d":{"$ref":"#/definitions/layer_batch_norm2d"},"layer_norm":{"$ref":"#/definitions/layer_layer_norm"},"embedding":{"$ref":"#/definitions/layer_embedding"},"relu":{"$ref":"#/definitions/layer_relu"},"relu6":{"$ref":"#/definitions/layer_relu6"},"leaky_relu":{"$ref":"#/definitions/layer_leaky_relu"},"elu":{"$ref":"#/definitions/layer_elu"},"gelu":{"$ref":"#/definitions/layer_gelu"},"silu":{"$ref":"#/definitions/layer_silu"},"sigmoid":{"$ref":"#/definitions/layer_sigmoid"},"hardsigmoid":{"$ref":"#/definitions/layer_hardsigmoid"},"hardswish":{"$ref":"#/definitions/layer_hardswish"},"tanh":{"$ref":"#/definitions/layer_tanh"},"softsign":{"$ref":"#/definitions/layer_softsign"},"tanhshrink":{"$ref":"#/definitions/layer_tanhshrink"},"softmax":{"$ref":"#/definitions/layer_softmax"},"log_softmax":{"$ref":"#/definitions/layer_log_softmax"},"identity":{"$ref":"#/definitions/layer_identity"},"dropout":{"$ref":"#/definitions/layer_dropout"},"flatten":{"$ref":"#/definitions/layer_flatten"},"reshape":{"$ref":"#/definitions/layer_reshape"},"permute":{"$ref":"#/definitions/layer_permute"},"slice":{"$ref":"#/definitions/layer_slice"},"pad":{"$ref":"#/definitions/layer_pad"},"concat":{"$ref":"#/definitions/layer_concat"},"add":{"$ref":"#/definitions/layer_add"},"mul":{"$ref":"#/definitions/layer_mul"},"matmul":{"$ref":"#/definitions/layer_matmul"}}},"block":{"type":"object","properties":{"params":{"type":["object","null"],"additionalProperties":{"type":["object","number","string","boolean","array"],"properties":{"type":{"enum":["int","float","bool","string","list","layer"]},"default":{}},"additionalProperties":false,"required":["type"]}},"layers":{"$ref":"#/definitions/layers"}},"additionalProperties":false,"required":["layers"]},"initialiser":{"anyOf":[{"type":"string","enum":["kaiming_uniform","kaiming_normal","xavier_uniform","xavier_normal","uniform","normal","trunc_normal","orthogonal","constant","zeros","ones"]},{"type":"object","properties":{"kaiming_uniform":{"$ref":"#/definitions/shared_26"},"kaiming_normal":{"$ref":"#/definitions/shared_26"},"xavier_uniform":{"$ref":"#/definitions/shared_30"},"xavier_normal":{"$ref":"#/definitions/shared_30"},"uniform":{"type":["object","string","null"],"properties":{"a":{"type":["number","string"],"pattern":"^\\$"},"b":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"normal":{"type":["object","string","null"],"properties":{"mean":{"type":["number","string"],"pattern":"^\\$"},"std":{"$ref":"#/definitions/shared_11"}},"additionalProperties":false,"pattern":"^\\$"},"trunc_normal":{"type":["object","number","string","null"],"properties":{"mean":{"type":["number","string"],"pattern":"^\\$"},"std":{"$ref":"#/definitions/shared_18"},"a":{"type":["number","string"],"pattern":"^\\$"},"b":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"},"orthogonal":{"$ref":"#/definitions/shared_30"},"constant":{"type":["object","number","string"],"properties":{"val":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["val"],"pattern":"^\\$"},"zeros":{"$ref":"#/definitions/shared_16"},"ones":{"$ref":"#/definitions/shared_16"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]},"loss":{"anyOf":[{"type":"string","enum":["cross_entropy","mse"]},{"type":"object","properties":{"cross_entropy":{"type":["object","string","null"],"properties":{"weight":{"type":["array","string","null"],"items":{"$ref":"#/definitions/shared_11"},"pattern":"^\\$"},"ignore_index":{"type":["integer","string"],"pattern":"^\\$"},"label_smoothing":{"$ref":"#/definitions/shared_31"},"reduction":{"$ref":"#/definitions/shared_32"},"dim":{"$ref":"#/definitions/shared_19"},"input":{"$ref":"#/definitions/shared_21"},"target":{"$ref":"#/definitions/shared_21"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"mse":{"type":["object","string","null"],"properties":{"reduction":{"$ref":"#/definitions/shared_32"},"input":{"$ref":"#/definitions/shared_21"},"target":{"$ref":"#/definitions/shared_21"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]},"layer_linear":{"type":["object","integer","string"],"properties":{"out_features":{"$ref":"#/definitions/shared_17"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["out_features"],"minimum":1,"pattern":"^\\$"},"layer_conv2d":{"type":["object","string"],"properties":{"out_channels":{"$ref":"#/definitions/shared_17"},"kernel_size":{"$ref":"#/definitions/shared_33"},"stride":{"$ref":"#/definitions/shared_33"},"padding":{"anyOf":[{"type":"string","enum":["same","valid"]},{"$ref":"#/definitions/shared_34"}]},"dilation":{"$ref":"#/definitions/shared_33"},"groups":{"$ref":"#/definitions/shared_17"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"padding_mode":{"anyOf":[{"type":"string","enum":["zeros","reflect","replicate","circular"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false,"required":["out_channels","kernel_size"],"pattern":"^\\$"},"layer_max_pool2d":{"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_33"},"stride":{"$ref":"#/definitions/shared_36"},"padding":{"$ref":"#/definitions/shared_34"},"dilation":{"$ref":"#/definitions/shared_33"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_17"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"layer_avg_pool2d":{"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_33"},"stride":{"$ref":"#/definitions/shared_36"},"padding":{"$ref":"#/definitions/shared_34"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"},"count_include_pad":{"type":["boolean","string"],"pattern":"^\\$"},"divisor_override":{"$ref":"#/definitions/shared_23"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_17"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"layer_batch_norm2d":{"type":["object","string","null"],"properties":{"eps":{"$ref":"#/definitions/shared_18"},"momentum":{"$ref":"#/definitions/shared_31"},"affine":{"type":["boolean","string"],"pattern":"^\\$"},"track_running_stats":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_layer_norm":{"type":["object","string","null"],"properties":{"normalized_dims":{"$ref":"#/definitions/shared_17"},"eps":{"$ref":"#/definitions/shared_18"},"elementwise_affine":{"type":["boolean","string"],"pattern":"^\\$"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_embedding":{"type":["object","string"],"properties":{"num_embeddings":{"$ref":"#/definitions/shared_17"},"embedding_dim":{"$ref":"#/definitions/shared_17"},"padding_idx":{"$ref":"#/definitions/shared_19"}},"additionalProperties":false,"required":["num_embeddings","embedding_dim"],"pattern":"^\\$"},"layer_relu":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_relu6":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_leaky_relu":{"type":["object","number","string","null"],"properties":{"negative_slope":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_elu":{"type":["object","number","string","null"],"properties":{"alpha":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_gelu":{"anyOf":[{"type":"object","properties":{"approximate":{"anyOf":[{"type":"string","enum":["none","tanh"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false},{"type":"string","enum":["none","tanh"]},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_silu":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_sigmoid":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_hardsigmoid":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_hardswish":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_tanh":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_softsign":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_tanhshrink":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_softmax":{"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_log_softmax":{"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_identity":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_dropout":{"type":["object","number","string","null"],"properties":{"p":{"$ref":"#/definitions/shared_31"}},"additionalProperties":false,"minimum":0,"maximum":1,"pattern":"^\\$"},"layer_flatten":{"type":["object","string","null"],"properties":{"start_dim":{"type":["integer","string"],"pattern":"^\\$"},"end_dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_reshape":{"type":["object","array","string"],"properties":{"shape":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_38"},"pattern":"^\\$"}},"additionalProperties":false,"required":["shape"],"items":{"$ref":"#/definitions/shared_38"},"pattern":"^\\$"},"layer_permute":{"type":["object","array","string"],"properties":{"dims":{"type":["array","string"],"items":{"type":["integer","string"],"pattern":"^\\$"},"pattern":"^\\$"}},"additionalProperties":false,"required":["dims"],"items":{"type":["integer","string"],"pattern":"^\\$"},"pattern":"^\\$"},"layer_slice":{"type":["object","string"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"},"start":{"type":["integer","string"],"pattern":"^\\$"},"end":{"$ref":"#/definitions/shared_19"}},"additionalProperties":false,"required":["dim"],"pattern":"^\\$"},"layer_pad":{"type":["object","array","string"],"properties":{"padding":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_35"},"minItems":4,"maxItems":4,"pattern":"^\\$"},"mode":{"anyOf":[{"type":"string","enum":["constant","reflect","replicate","circular"]},{"type":"string","pattern":"^\\$"}]},"value":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["padding"],"items":{"$ref":"#/definitions/shared_35"},"minItems":4,"maxItems":4,"pattern":"^\\$"},"layer_concat":{"anyOf":[{"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_21"},"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false},{"$ref":"#/definitions/shared_39"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_add":{"anyOf":[{"$ref":"#/definitions/shared_41"},{"$ref":"#/definitions/shared_43"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_mul":{"anyOf":[{"$ref":"#/definitions/shared_41"},{"$ref":"#/definitions/shared_43"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_matmul":{"anyOf":[{"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_21"}},"additionalProperties":false},{"$ref":"#/definitions/shared_39"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"shared_0":{"type":["integer","string"],"minimum":0,"maximum":4294967295,"pattern":"^\\$"},"shared_1":{"anyOf":[{"$ref":"#/definitions/shared_2"},{"type":"string"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"shared_2":{"type":"object","properties":{"path":{"type":["string","null"]}},"additionalProperties":false},"shared_3":{"type":["integer","string"],"minimum":1,"maximum":10000000,"pattern":"^\\$"},"shared_4":{"type":["integer","string"],"minimum":0,"maximum":10000000,"pattern":"^\\$"},"shared_5":{"type":["integer","string","null"],"minimum":1,"maximum":2147483647,"pattern":"^\\$"},"shared_6":{"type":["array","string"],"items":{"type":"string"},"pattern":"^\\$"},"shared_7":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_8"},"pattern":"^\\$"},"shared_8":{"type":["integer","string"],"minimum":1,"maximum":1048576,"pattern":"^\\$"},"shared_9":{"type":["integer","string"],"minimum":1,"maximum":2147483647,"pattern":"^\\$"},"shared_10":{"type":["number","string"],"minimum":0,"exclusiveMaximum":1,"pattern":"^\\$"},"shared_11":{"type":["number","string"],"minimum":0,"pattern":"^\\$"},"shared_12":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_13"},"pattern":"^\\$"},"shared_13":{"type":"object","properties":{"match":{"type":"string"}},"required":["match"]},"shared_14":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_11"},"betas":{"$ref":"#/definitions/shared_15"},"eps":{"$ref":"#/definitions/shared_11"},"weight_decay":{"$ref":"#/definitions/shared_11"},"amsgrad":{"type":["boolean","string"],"pattern":"^\\$"},"groups":{"$ref":"#/definitions/shared_12"}},"additionalProperties":false,"pattern":"^\\$"},"shared_15":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_10"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"shared_16":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"shared_17":{"type":["integer","string"],"minimum":1,"pattern":"^\\$"},"shared_18":{"type":["number","string"],"exclusiveMinimum":0,"pattern":"^\\$"},"shared_19":{"type":["integer","string","null"],"pattern":"^\\$"},"shared_20":{"type":["integer","string","null"],"minimum":0,"maximum":2147483647,"pattern":"^\\$"},"shared_21":{"type":["string","array","null"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_22"},"minItems":1},"shared_22":{"type":"string","pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)"},"shared_23":{"type":["integer","string","null"],"minimum":1,"pattern":"^\\$"},"shared_24":{"type":["boolean","string","null"],"pattern":"^\\$"},"shared_25":{"type":["array","object","string"],"items":{"$ref":"#/definitions/item"},"minItems":1,"properties":{"transparent":{"type":["boolean","string"],"pattern":"^\\$"},"layers":{"$ref":"#/definitions/layers"}},"additionalProperties":false,"required":["layers"],"pattern":"^\\$"},"shared_26":{"type":["object","string","null"],"properties":{"a":{"type":["number","string"],"pattern":"^\\$"},"mode":{"$ref":"#/definitions/shared_27"},"nonlinearity":{"$ref":"#/definitions/shared_28"}},"additionalProperties":false,"pattern":"^\\$"},"shared_27":{"anyOf":[{"type":"string","enum":["fan_in","fan_out"]},{"type":"string","pattern":"^\\$"}]},"shared_28":{"anyOf":[{"$ref":"#/definitions/shared_29"},{"type":"string","pattern":"^\\$"}]},"shared_29":{"type":"string","enum":["relu","leaky_relu","tanh","sigmoid","linear","selu"]},"shared_30":{"type":["object","number","string","null"],"properties":{"gain":{"$ref":"#/definitions/shared_18"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"},"shared_31":{"type":["number","string"],"minimum":0,"maximum":1,"pattern":"^\\$"},"shared_32":{"anyOf":[{"type":"string","enum":["mean","sum"]},{"type":"string","pattern":"^\\$"}]},"shared_33":{"type":["integer","array","string"],"minimum":1,"items":{"$ref":"#/definitions/shared_17"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"shared_34":{"type":["integer","array","string"],"minimum":0,"items":{"$ref":"#/definitions/shared_35"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"shared_35":{"type":["integer","string"],"minimum":0,"pattern":"^\\$"},"shared_36":{"type":["integer","array","string","null"],"minimum":1,"items":{"$ref":"#/definitions/shared_17"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"shared_37":{"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"shared_38":{"type":["integer","string"],"minimum":-1,"pattern":"^\\$"},"shared_39":{"type":["string","array"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_22"},"minItems":1},"shared_40":{"anyOf":[{"$ref":"#/definitions/shared_41"},{"$ref":"#/definitions/shared_43"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"shared_41":{"type":"object","properties":{"other":{"$ref":"#/definitions/shared_42"}},"additionalProperties":false},"shared_42":{"type":["number","string","array","null"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_22"},"minItems":1},"shared_43":{"type":["number","string","array"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_22"},"minItems":1}}};
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
const schema10 = {"anyOf":[{"$ref":"#/definitions/item_object"},{"type":"string","enum":["batch_norm2d","layer_norm","relu","relu6","leaky_relu","elu","gelu","silu","sigmoid","hardsigmoid","hardswish","tanh","softsign","tanhshrink","softmax","log_softmax","identity","dropout","flatten","concat","add","mul","matmul"]},{"type":"string","pattern":"^\\$"}]};
const schema11 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"from":{"$ref":"#/definitions/shared_21"},"repeat":{"$ref":"#/definitions/shared_23"},"when":{"$ref":"#/definitions/shared_24"},"with":{"type":["object","string","null"]},"init":{"anyOf":[{"$ref":"#/definitions/initialiser"},{"type":"object","additionalProperties":{"$ref":"#/definitions/initialiser"}},{"type":"null"}]},"freeze":{"$ref":"#/definitions/shared_24"},"tie":{"type":["object","string","null"],"additionalProperties":{"type":"string"}},"use":{"type":"string"},"sequential":{"$ref":"#/definitions/shared_25"},"residual":{"$ref":"#/definitions/shared_25"},"branches":{"type":"object","properties":{"merge":{"anyOf":[{"type":"string","enum":["concat","add"]},{"type":"string","pattern":"^\\$"}]},"of":{"type":["array","string"],"items":{"$ref":"#/definitions/layers"},"minItems":1,"pattern":"^\\$"}},"additionalProperties":false,"required":["of"]},"call":{"type":"string"},"linear":{"$ref":"#/definitions/layer_linear"},"conv2d":{"$ref":"#/definitions/layer_conv2d"},"max_pool2d":{"$ref":"#/definitions/layer_max_pool2d"},"avg_pool2d":{"$ref":"#/definitions/layer_avg_pool2d"},"batch_norm2d":{"$ref":"#/definitions/layer_batch_norm2d"},"layer_norm":{"$ref":"#/definitions/layer_layer_norm"},"embedding":{"$ref":"#/definitions/layer_embedding"},"relu":{"$ref":"#/definitions/layer_relu"},"relu6":{"$ref":"#/definitions/layer_relu6"},"leaky_relu":{"$ref":"#/definitions/layer_leaky_relu"},"elu":{"$ref":"#/definitions/layer_elu"},"gelu":{"$ref":"#/definitions/layer_gelu"},"silu":{"$ref":"#/definitions/layer_silu"},"sigmoid":{"$ref":"#/definitions/layer_sigmoid"},"hardsigmoid":{"$ref":"#/definitions/layer_hardsigmoid"},"hardswish":{"$ref":"#/definitions/layer_hardswish"},"tanh":{"$ref":"#/definitions/layer_tanh"},"softsign":{"$ref":"#/definitions/layer_softsign"},"tanhshrink":{"$ref":"#/definitions/layer_tanhshrink"},"softmax":{"$ref":"#/definitions/layer_softmax"},"log_softmax":{"$ref":"#/definitions/layer_log_softmax"},"identity":{"$ref":"#/definitions/layer_identity"},"dropout":{"$ref":"#/definitions/layer_dropout"},"flatten":{"$ref":"#/definitions/layer_flatten"},"reshape":{"$ref":"#/definitions/layer_reshape"},"permute":{"$ref":"#/definitions/layer_permute"},"slice":{"$ref":"#/definitions/layer_slice"},"pad":{"$ref":"#/definitions/layer_pad"},"concat":{"$ref":"#/definitions/layer_concat"},"add":{"$ref":"#/definitions/layer_add"},"mul":{"$ref":"#/definitions/layer_mul"},"matmul":{"$ref":"#/definitions/layer_matmul"}}};
const schema12 = {"type":["string","array","null"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_22"},"minItems":1};
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

const schema16 = {"anyOf":[{"type":"string","enum":["kaiming_uniform","kaiming_normal","xavier_uniform","xavier_normal","uniform","normal","trunc_normal","orthogonal","constant","zeros","ones"]},{"type":"object","properties":{"kaiming_uniform":{"$ref":"#/definitions/shared_26"},"kaiming_normal":{"$ref":"#/definitions/shared_26"},"xavier_uniform":{"$ref":"#/definitions/shared_30"},"xavier_normal":{"$ref":"#/definitions/shared_30"},"uniform":{"type":["object","string","null"],"properties":{"a":{"type":["number","string"],"pattern":"^\\$"},"b":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"normal":{"type":["object","string","null"],"properties":{"mean":{"type":["number","string"],"pattern":"^\\$"},"std":{"$ref":"#/definitions/shared_11"}},"additionalProperties":false,"pattern":"^\\$"},"trunc_normal":{"type":["object","number","string","null"],"properties":{"mean":{"type":["number","string"],"pattern":"^\\$"},"std":{"$ref":"#/definitions/shared_18"},"a":{"type":["number","string"],"pattern":"^\\$"},"b":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"},"orthogonal":{"$ref":"#/definitions/shared_30"},"constant":{"type":["object","number","string"],"properties":{"val":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["val"],"pattern":"^\\$"},"zeros":{"$ref":"#/definitions/shared_16"},"ones":{"$ref":"#/definitions/shared_16"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]};
const schema17 = {"type":["object","string","null"],"properties":{"a":{"type":["number","string"],"pattern":"^\\$"},"mode":{"$ref":"#/definitions/shared_27"},"nonlinearity":{"$ref":"#/definitions/shared_28"}},"additionalProperties":false,"pattern":"^\\$"};
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

const schema19 = {"anyOf":[{"$ref":"#/definitions/shared_29"},{"type":"string","pattern":"^\\$"}]};
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

const schema21 = {"type":["object","number","string","null"],"properties":{"gain":{"$ref":"#/definitions/shared_18"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"};
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

const schema26 = {"type":["object","integer","string"],"properties":{"out_features":{"$ref":"#/definitions/shared_17"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["out_features"],"minimum":1,"pattern":"^\\$"};
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

const schema28 = {"type":["object","string"],"properties":{"out_channels":{"$ref":"#/definitions/shared_17"},"kernel_size":{"$ref":"#/definitions/shared_33"},"stride":{"$ref":"#/definitions/shared_33"},"padding":{"anyOf":[{"type":"string","enum":["same","valid"]},{"$ref":"#/definitions/shared_34"}]},"dilation":{"$ref":"#/definitions/shared_33"},"groups":{"$ref":"#/definitions/shared_17"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"padding_mode":{"anyOf":[{"type":"string","enum":["zeros","reflect","replicate","circular"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false,"required":["out_channels","kernel_size"],"pattern":"^\\$"};
const schema29 = {"type":["integer","array","string"],"minimum":1,"items":{"$ref":"#/definitions/shared_17"},"minItems":2,"maxItems":2,"pattern":"^\\$"};

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

const schema30 = {"type":["integer","array","string"],"minimum":0,"items":{"$ref":"#/definitions/shared_35"},"minItems":2,"maxItems":2,"pattern":"^\\$"};
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

const schema32 = {"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_33"},"stride":{"$ref":"#/definitions/shared_36"},"padding":{"$ref":"#/definitions/shared_34"},"dilation":{"$ref":"#/definitions/shared_33"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_17"},"minItems":2,"maxItems":2,"pattern":"^\\$"};
const schema33 = {"type":["integer","array","string","null"],"minimum":1,"items":{"$ref":"#/definitions/shared_17"},"minItems":2,"maxItems":2,"pattern":"^\\$"};

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

const schema34 = {"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_33"},"stride":{"$ref":"#/definitions/shared_36"},"padding":{"$ref":"#/definitions/shared_34"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"},"count_include_pad":{"type":["boolean","string"],"pattern":"^\\$"},"divisor_override":{"$ref":"#/definitions/shared_23"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_17"},"minItems":2,"maxItems":2,"pattern":"^\\$"};

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

const schema35 = {"type":["object","string","null"],"properties":{"eps":{"$ref":"#/definitions/shared_18"},"momentum":{"$ref":"#/definitions/shared_31"},"affine":{"type":["boolean","string"],"pattern":"^\\$"},"track_running_stats":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};
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

const schema37 = {"type":["object","string","null"],"properties":{"normalized_dims":{"$ref":"#/definitions/shared_17"},"eps":{"$ref":"#/definitions/shared_18"},"elementwise_affine":{"type":["boolean","string"],"pattern":"^\\$"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

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

const schema38 = {"type":["object","string"],"properties":{"num_embeddings":{"$ref":"#/definitions/shared_17"},"embedding_dim":{"$ref":"#/definitions/shared_17"},"padding_idx":{"$ref":"#/definitions/shared_19"}},"additionalProperties":false,"required":["num_embeddings","embedding_dim"],"pattern":"^\\$"};
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

const schema44 = {"anyOf":[{"type":"object","properties":{"approximate":{"anyOf":[{"type":"string","enum":["none","tanh"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false},{"type":"string","enum":["none","tanh"]},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/approximate",schemaPath:"#/anyOf/0/properties/approximate/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema44.anyOf[0].properties.approximate.anyOf[0].enum}};
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
const err8 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema44.anyOf[1].enum}};
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
validate120.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema45.type}};
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
validate122.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema46.type}};
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
validate124.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate126.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate128.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate130.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate132.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate134.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
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
const err3 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema52.properties.dim.type}};
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
validate136.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
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
const err3 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema53.properties.dim.type}};
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
validate138.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type}};
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
validate140.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":["object","number","string","null"],"properties":{"p":{"$ref":"#/definitions/shared_31"}},"additionalProperties":false,"minimum":0,"maximum":1,"pattern":"^\\$"};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema55.type}};
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
validate142.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":["object","string","null"],"properties":{"start_dim":{"type":["integer","string"],"pattern":"^\\$"},"end_dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
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
const err3 = {instancePath:instancePath+"/start_dim",schemaPath:"#/properties/start_dim/type",keyword:"type",params:{type: schema56.properties.start_dim.type}};
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
const err5 = {instancePath:instancePath+"/end_dim",schemaPath:"#/properties/end_dim/type",keyword:"type",params:{type: schema56.properties.end_dim.type}};
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
validate145.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":["object","array","string"],"properties":{"shape":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_38"},"pattern":"^\\$"}},"additionalProperties":false,"required":["shape"],"items":{"$ref":"#/definitions/shared_38"},"pattern":"^\\$"};
const schema58 = {"type":["integer","string"],"minimum":-1,"pattern":"^\\$"};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema58.type}};
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
validate148.errors = vErrors;
return errors === 0;
}


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate148(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
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
const err4 = {instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{type: schema57.properties.shape.type}};
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
if(!(validate148(data1[i1], {instancePath:instancePath+"/shape/" + i1,parentData:data1,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
}
}
}
validate147.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":["object","array","string"],"properties":{"dims":{"type":["array","string"],"items":{"type":["integer","string"],"pattern":"^\\$"},"pattern":"^\\$"}},"additionalProperties":false,"required":["dims"],"items":{"type":["integer","string"],"pattern":"^\\$"},"pattern":"^\\$"};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema59.type}};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema59.items.type}};
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
const err6 = {instancePath:instancePath+"/dims",schemaPath:"#/properties/dims/type",keyword:"type",params:{type: schema59.properties.dims.type}};
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
const err8 = {instancePath:instancePath+"/dims/" + i1,schemaPath:"#/properties/dims/items/type",keyword:"type",params:{type: schema59.properties.dims.items.type}};
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
validate152.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":["object","string"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"},"start":{"type":["integer","string"],"pattern":"^\\$"},"end":{"$ref":"#/definitions/shared_19"}},"additionalProperties":false,"required":["dim"],"pattern":"^\\$"};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type}};
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
const err4 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema60.properties.dim.type}};
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
const err6 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: schema60.properties.start.type}};
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
validate154.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":["object","array","string"],"properties":{"padding":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_35"},"minItems":4,"maxItems":4,"pattern":"^\\$"},"mode":{"anyOf":[{"type":"string","enum":["constant","reflect","replicate","circular"]},{"type":"string","pattern":"^\\$"}]},"value":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["padding"],"items":{"$ref":"#/definitions/shared_35"},"minItems":4,"maxItems":4,"pattern":"^\\$"};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema61.type}};
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
const err6 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/type",keyword:"type",params:{type: schema61.properties.padding.type}};
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
const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema61.properties.mode.anyOf[0].enum}};
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
const err15 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema61.properties.value.type}};
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
validate157.errors = vErrors;
return errors === 0;
}

const schema62 = {"anyOf":[{"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_21"},"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false},{"$ref":"#/definitions/shared_39"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};
const schema63 = {"type":["string","array"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_22"},"minItems":1};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
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
validate163.errors = vErrors;
return errors === 0;
}


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/dim",schemaPath:"#/anyOf/0/properties/dim/type",keyword:"type",params:{type: schema62.anyOf[0].properties.dim.type}};
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
if(!(validate163(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
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
validate161.errors = vErrors;
return errors === 0;
}

const schema64 = {"anyOf":[{"$ref":"#/definitions/shared_41"},{"$ref":"#/definitions/shared_43"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};
const schema65 = {"type":"object","properties":{"other":{"$ref":"#/definitions/shared_42"}},"additionalProperties":false};
const schema66 = {"type":["number","string","array","null"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_22"},"minItems":1};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (!(Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema66.type}};
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
validate169.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate169(data.other, {instancePath:instancePath+"/other",parentData:data,parentDataProperty:"other",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
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
validate168.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":["number","string","array"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_22"},"minItems":1};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (!(Array.isArray(data)))){
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
validate173.errors = vErrors;
return errors === 0;
}


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate168(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
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
validate167.errors = vErrors;
return errors === 0;
}

const schema68 = {"anyOf":[{"$ref":"#/definitions/shared_41"},{"$ref":"#/definitions/shared_43"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate168(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
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
validate177.errors = vErrors;
return errors === 0;
}

const schema69 = {"anyOf":[{"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_21"}},"additionalProperties":false},{"$ref":"#/definitions/shared_39"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate163(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
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
validate181.errors = vErrors;
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
if(data.gelu !== undefined){
if(!(validate120(data.gelu, {instancePath:instancePath+"/gelu",parentData:data,parentDataProperty:"gelu",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.silu !== undefined){
if(!(validate122(data.silu, {instancePath:instancePath+"/silu",parentData:data,parentDataProperty:"silu",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.sigmoid !== undefined){
if(!(validate124(data.sigmoid, {instancePath:instancePath+"/sigmoid",parentData:data,parentDataProperty:"sigmoid",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.hardsigmoid !== undefined){
if(!(validate126(data.hardsigmoid, {instancePath:instancePath+"/hardsigmoid",parentData:data,parentDataProperty:"hardsigmoid",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.hardswish !== undefined){
if(!(validate128(data.hardswish, {instancePath:instancePath+"/hardswish",parentData:data,parentDataProperty:"hardswish",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.tanh !== undefined){
if(!(validate130(data.tanh, {instancePath:instancePath+"/tanh",parentData:data,parentDataProperty:"tanh",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.softsign !== undefined){
if(!(validate132(data.softsign, {instancePath:instancePath+"/softsign",parentData:data,parentDataProperty:"softsign",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.tanhshrink !== undefined){
if(!(validate134(data.tanhshrink, {instancePath:instancePath+"/tanhshrink",parentData:data,parentDataProperty:"tanhshrink",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.softmax !== undefined){
if(!(validate136(data.softmax, {instancePath:instancePath+"/softmax",parentData:data,parentDataProperty:"softmax",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.log_softmax !== undefined){
if(!(validate138(data.log_softmax, {instancePath:instancePath+"/log_softmax",parentData:data,parentDataProperty:"log_softmax",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.identity !== undefined){
if(!(validate140(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.dropout !== undefined){
if(!(validate142(data.dropout, {instancePath:instancePath+"/dropout",parentData:data,parentDataProperty:"dropout",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.flatten !== undefined){
if(!(validate145(data.flatten, {instancePath:instancePath+"/flatten",parentData:data,parentDataProperty:"flatten",rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.reshape !== undefined){
if(!(validate147(data.reshape, {instancePath:instancePath+"/reshape",parentData:data,parentDataProperty:"reshape",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.permute !== undefined){
if(!(validate152(data.permute, {instancePath:instancePath+"/permute",parentData:data,parentDataProperty:"permute",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.slice !== undefined){
if(!(validate154(data.slice, {instancePath:instancePath+"/slice",parentData:data,parentDataProperty:"slice",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.pad !== undefined){
if(!(validate157(data.pad, {instancePath:instancePath+"/pad",parentData:data,parentDataProperty:"pad",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.concat !== undefined){
if(!(validate161(data.concat, {instancePath:instancePath+"/concat",parentData:data,parentDataProperty:"concat",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
if(data.add !== undefined){
if(!(validate167(data.add, {instancePath:instancePath+"/add",parentData:data,parentDataProperty:"add",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.mul !== undefined){
if(!(validate177(data.mul, {instancePath:instancePath+"/mul",parentData:data,parentDataProperty:"mul",rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.matmul !== undefined){
if(!(validate181(data.matmul, {instancePath:instancePath+"/matmul",parentData:data,parentDataProperty:"matmul",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(((((((((((((((((((((((data === "batch_norm2d") || (data === "layer_norm")) || (data === "relu")) || (data === "relu6")) || (data === "leaky_relu")) || (data === "elu")) || (data === "gelu")) || (data === "silu")) || (data === "sigmoid")) || (data === "hardsigmoid")) || (data === "hardswish")) || (data === "tanh")) || (data === "softsign")) || (data === "tanhshrink")) || (data === "softmax")) || (data === "log_softmax")) || (data === "identity")) || (data === "dropout")) || (data === "flatten")) || (data === "concat")) || (data === "add")) || (data === "mul")) || (data === "matmul"))){
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

const schema70 = {"anyOf":[{"$ref":"#/definitions/shared_2"},{"type":"string"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};
const schema71 = {"type":"object","properties":{"path":{"type":["string","null"]}},"additionalProperties":false};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: schema71.properties.path.type}};
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
validate190.errors = vErrors;
return errors === 0;
}


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate190(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
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
validate189.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":["integer","string"],"minimum":1,"maximum":10000000,"pattern":"^\\$"};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema72.type}};
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
validate194.errors = vErrors;
return errors === 0;
}

const schema73 = {"type":["integer","string"],"minimum":0,"maximum":10000000,"pattern":"^\\$"};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema73.type}};
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
validate196.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":["integer","string","null"],"minimum":1,"maximum":2147483647,"pattern":"^\\$"};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema74.type}};
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
validate199.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":["array","string"],"items":{"type":"string"},"pattern":"^\\$"};

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema75.type}};
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
validate201.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":["array","string"],"items":{"$ref":"#/definitions/shared_8"},"pattern":"^\\$"};
const schema77 = {"type":["integer","string"],"minimum":1,"maximum":1048576,"pattern":"^\\$"};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema77.type}};
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
validate207.errors = vErrors;
return errors === 0;
}


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema76.type}};
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
if(!(validate207(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
}
validate206.errors = vErrors;
return errors === 0;
}

const schema78 = {"type":["integer","string"],"minimum":1,"maximum":2147483647,"pattern":"^\\$"};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema78.type}};
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
validate216.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":["number","string"],"minimum":0,"exclusiveMaximum":1,"pattern":"^\\$"};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema79.type}};
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
validate218.errors = vErrors;
return errors === 0;
}

const schema80 = {"anyOf":[{"type":"string","enum":["cross_entropy","mse"]},{"type":"object","properties":{"cross_entropy":{"type":["object","string","null"],"properties":{"weight":{"type":["array","string","null"],"items":{"$ref":"#/definitions/shared_11"},"pattern":"^\\$"},"ignore_index":{"type":["integer","string"],"pattern":"^\\$"},"label_smoothing":{"$ref":"#/definitions/shared_31"},"reduction":{"$ref":"#/definitions/shared_32"},"dim":{"$ref":"#/definitions/shared_19"},"input":{"$ref":"#/definitions/shared_21"},"target":{"$ref":"#/definitions/shared_21"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"mse":{"type":["object","string","null"],"properties":{"reduction":{"$ref":"#/definitions/shared_32"},"input":{"$ref":"#/definitions/shared_21"},"target":{"$ref":"#/definitions/shared_21"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]};
const schema81 = {"anyOf":[{"type":"string","enum":["mean","sum"]},{"type":"string","pattern":"^\\$"}]};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema81.anyOf[0].enum}};
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
validate225.errors = vErrors;
return errors === 0;
}


function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((data === "cross_entropy") || (data === "mse"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema80.anyOf[0].enum}};
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
if(!((key0 === "cross_entropy") || (key0 === "mse"))){
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
const err4 = {instancePath:instancePath+"/cross_entropy",schemaPath:"#/anyOf/1/properties/cross_entropy/type",keyword:"type",params:{type: schema80.anyOf[1].properties.cross_entropy.type}};
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
let data1 = data0.weight;
if(((!(Array.isArray(data1))) && (typeof data1 !== "string")) && (data1 !== null)){
const err7 = {instancePath:instancePath+"/cross_entropy/weight",schemaPath:"#/anyOf/1/properties/cross_entropy/properties/weight/type",keyword:"type",params:{type: schema80.anyOf[1].properties.cross_entropy.properties.weight.type}};
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
const err8 = {instancePath:instancePath+"/cross_entropy/weight",schemaPath:"#/anyOf/1/properties/cross_entropy/properties/weight/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data1[i0], {instancePath:instancePath+"/cross_entropy/weight/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
if(data0.ignore_index !== undefined){
let data3 = data0.ignore_index;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err9 = {instancePath:instancePath+"/cross_entropy/ignore_index",schemaPath:"#/anyOf/1/properties/cross_entropy/properties/ignore_index/type",keyword:"type",params:{type: schema80.anyOf[1].properties.cross_entropy.properties.ignore_index.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/cross_entropy/ignore_index",schemaPath:"#/anyOf/1/properties/cross_entropy/properties/ignore_index/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
if(data0.label_smoothing !== undefined){
if(!(validate99(data0.label_smoothing, {instancePath:instancePath+"/cross_entropy/label_smoothing",parentData:data0,parentDataProperty:"label_smoothing",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data0.reduction !== undefined){
if(!(validate225(data0.reduction, {instancePath:instancePath+"/cross_entropy/reduction",parentData:data0,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
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
let data9 = data0.factor;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (typeof data9 !== "string")){
const err11 = {instancePath:instancePath+"/cross_entropy/factor",schemaPath:"#/anyOf/1/properties/cross_entropy/properties/factor/type",keyword:"type",params:{type: schema80.anyOf[1].properties.cross_entropy.properties.factor.type}};
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
const err12 = {instancePath:instancePath+"/cross_entropy/factor",schemaPath:"#/anyOf/1/properties/cross_entropy/properties/factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
}
}
if(data.mse !== undefined){
let data10 = data.mse;
if(((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (typeof data10 !== "string")) && (data10 !== null)){
const err13 = {instancePath:instancePath+"/mse",schemaPath:"#/anyOf/1/properties/mse/type",keyword:"type",params:{type: schema80.anyOf[1].properties.mse.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err14 = {instancePath:instancePath+"/mse",schemaPath:"#/anyOf/1/properties/mse/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((((key2 === "reduction") || (key2 === "input")) || (key2 === "target")) || (key2 === "factor"))){
const err15 = {instancePath:instancePath+"/mse",schemaPath:"#/anyOf/1/properties/mse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10.reduction !== undefined){
if(!(validate225(data10.reduction, {instancePath:instancePath+"/mse/reduction",parentData:data10,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data10.input !== undefined){
if(!(validate28(data10.input, {instancePath:instancePath+"/mse/input",parentData:data10,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.target !== undefined){
if(!(validate28(data10.target, {instancePath:instancePath+"/mse/target",parentData:data10,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data10.factor !== undefined){
let data14 = data10.factor;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (typeof data14 !== "string")){
const err16 = {instancePath:instancePath+"/mse/factor",schemaPath:"#/anyOf/1/properties/mse/properties/factor/type",keyword:"type",params:{type: schema80.anyOf[1].properties.mse.properties.factor.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err17 = {instancePath:instancePath+"/mse/factor",schemaPath:"#/anyOf/1/properties/mse/properties/factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
}
else {
const err18 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs29 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err19 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err21 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
validate222.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":["array","string"],"items":{"$ref":"#/definitions/shared_13"},"pattern":"^\\$"};
const schema83 = {"type":"object","properties":{"match":{"type":"string"}},"required":["match"]};

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate239.errors = vErrors;
return errors === 0;
}


function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema82.type}};
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
if(!(validate239(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
}
validate238.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_11"},"betas":{"$ref":"#/definitions/shared_15"},"eps":{"$ref":"#/definitions/shared_11"},"weight_decay":{"$ref":"#/definitions/shared_11"},"amsgrad":{"type":["boolean","string"],"pattern":"^\\$"},"groups":{"$ref":"#/definitions/shared_12"}},"additionalProperties":false,"pattern":"^\\$"};
const schema85 = {"type":["array","string"],"items":{"$ref":"#/definitions/shared_10"},"minItems":2,"maxItems":2,"pattern":"^\\$"};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema85.type}};
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
if(!(validate218(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
}
validate244.errors = vErrors;
return errors === 0;
}


function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema84.type}};
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
if(!(validate244(data.betas, {instancePath:instancePath+"/betas",parentData:data,parentDataProperty:"betas",rootData}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
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
const err3 = {instancePath:instancePath+"/amsgrad",schemaPath:"#/properties/amsgrad/type",keyword:"type",params:{type: schema84.properties.amsgrad.type}};
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
if(!(validate238(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
}
validate242.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":["integer","string","null"],"minimum":0,"maximum":2147483647,"pattern":"^\\$"};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema86.type}};
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
validate264.errors = vErrors;
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
if(!(((((key2 === "source") || (key2 === "batch_size")) || (key2 === "shuffle")) || (key2 === "drop_last")) || (key2 === "split"))){
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
if(!((((((((data7 === "mnist") || (data7 === "fashion_mnist")) || (data7 === "digits")) || (data7 === "idx")) || (data7 === "csv")) || (data7 === "npy")) || (data7 === "safetensors")) || (data7 === "synthetic"))){
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
if(!((((((((key3 === "mnist") || (key3 === "fashion_mnist")) || (key3 === "digits")) || (key3 === "idx")) || (key3 === "csv")) || (key3 === "npy")) || (key3 === "safetensors")) || (key3 === "synthetic"))){
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
if(!(validate189(data7.mnist, {instancePath:instancePath+"/data/source/mnist",parentData:data7,parentDataProperty:"mnist",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data7.fashion_mnist !== undefined){
if(!(validate189(data7.fashion_mnist, {instancePath:instancePath+"/data/source/fashion_mnist",parentData:data7,parentDataProperty:"fashion_mnist",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
if(!(validate194(data10.train_rows, {instancePath:instancePath+"/data/source/digits/train_rows",parentData:data10,parentDataProperty:"train_rows",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data10.test_rows !== undefined){
if(!(validate196(data10.test_rows, {instancePath:instancePath+"/data/source/digits/test_rows",parentData:data10,parentDataProperty:"test_rows",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
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
if(!(validate199(data15.classes, {instancePath:instancePath+"/data/source/idx/classes",parentData:data15,parentDataProperty:"classes",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
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
if(!(((((key6 === "file") || (key6 === "inputs")) || (key6 === "target")) || (key6 === "ignore")) || (key6 === "delimiter"))){
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
if(data23.number === undefined){
const err46 = {instancePath:instancePath+"/data/source/csv/inputs",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/inputs/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key7 in data23){
if(!(key7 === "number")){
const err47 = {instancePath:instancePath+"/data/source/csv/inputs",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/inputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data23.number !== undefined){
if(!(validate201(data23.number, {instancePath:instancePath+"/data/source/csv/inputs/number",parentData:data23,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
}
}
if(data21.target !== undefined){
let data25 = data21.target;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (typeof data25 !== "string")){
const err48 = {instancePath:instancePath+"/data/source/csv/target",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.target.type}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err49 = {instancePath:instancePath+"/data/source/csv/target",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key8 in data25){
if(!((key8 === "number") || (key8 === "category"))){
const err50 = {instancePath:instancePath+"/data/source/csv/target",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data25.number !== undefined){
let data26 = data25.number;
if((typeof data26 !== "string") && (data26 !== null)){
const err51 = {instancePath:instancePath+"/data/source/csv/target/number",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/properties/number/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.target.properties.number.type}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data25.category !== undefined){
let data27 = data25.category;
if((typeof data27 !== "string") && (data27 !== null)){
const err52 = {instancePath:instancePath+"/data/source/csv/target/category",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/properties/category/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.target.properties.category.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
if(data21.ignore !== undefined){
if(!(validate201(data21.ignore, {instancePath:instancePath+"/data/source/csv/ignore",parentData:data21,parentDataProperty:"ignore",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data21.delimiter !== undefined){
let data29 = data21.delimiter;
const _errs68 = errors;
let valid12 = false;
const _errs69 = errors;
if(typeof data29 !== "string"){
const err53 = {instancePath:instancePath+"/data/source/csv/delimiter",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/delimiter/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((((data29 === ",") || (data29 === ";")) || (data29 === "\t")) || (data29 === "|"))){
const err54 = {instancePath:instancePath+"/data/source/csv/delimiter",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/delimiter/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.delimiter.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid2 = _errs69 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
const _errs71 = errors;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err55 = {instancePath:instancePath+"/data/source/csv/delimiter",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/delimiter/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/data/source/csv/delimiter",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/delimiter/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid2 = _errs71 === errors;
valid12 = valid12 || _valid2;
}
if(!valid12){
const err57 = {instancePath:instancePath+"/data/source/csv/delimiter",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/delimiter/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
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
let data30 = data7.npy;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (typeof data30 !== "string")){
const err58 = {instancePath:instancePath+"/data/source/npy",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.npy.type}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err59 = {instancePath:instancePath+"/data/source/npy",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.input === undefined){
const err60 = {instancePath:instancePath+"/data/source/npy",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/required",keyword:"required",params:{missingProperty: "input"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data30.target === undefined){
const err61 = {instancePath:instancePath+"/data/source/npy",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key9 in data30){
if(!(((((key9 === "input") || (key9 === "target")) || (key9 === "test_input")) || (key9 === "test_target")) || (key9 === "classes"))){
const err62 = {instancePath:instancePath+"/data/source/npy",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data30.input !== undefined){
if(typeof data30.input !== "string"){
const err63 = {instancePath:instancePath+"/data/source/npy/input",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/properties/input/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data30.target !== undefined){
if(typeof data30.target !== "string"){
const err64 = {instancePath:instancePath+"/data/source/npy/target",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data30.test_input !== undefined){
let data33 = data30.test_input;
if((typeof data33 !== "string") && (data33 !== null)){
const err65 = {instancePath:instancePath+"/data/source/npy/test_input",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/properties/test_input/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.npy.properties.test_input.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data30.test_target !== undefined){
let data34 = data30.test_target;
if((typeof data34 !== "string") && (data34 !== null)){
const err66 = {instancePath:instancePath+"/data/source/npy/test_target",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/properties/test_target/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.npy.properties.test_target.type}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data30.classes !== undefined){
if(!(validate199(data30.classes, {instancePath:instancePath+"/data/source/npy/classes",parentData:data30,parentDataProperty:"classes",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
}
}
if(data7.safetensors !== undefined){
let data36 = data7.safetensors;
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (typeof data36 !== "string")){
const err67 = {instancePath:instancePath+"/data/source/safetensors",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.safetensors.type}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err68 = {instancePath:instancePath+"/data/source/safetensors",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.path === undefined){
const err69 = {instancePath:instancePath+"/data/source/safetensors",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key10 in data36){
if(!((((key10 === "path") || (key10 === "input")) || (key10 === "target")) || (key10 === "classes"))){
const err70 = {instancePath:instancePath+"/data/source/safetensors",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data36.path !== undefined){
if(typeof data36.path !== "string"){
const err71 = {instancePath:instancePath+"/data/source/safetensors/path",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data36.input !== undefined){
if(typeof data36.input !== "string"){
const err72 = {instancePath:instancePath+"/data/source/safetensors/input",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/properties/input/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data36.target !== undefined){
if(typeof data36.target !== "string"){
const err73 = {instancePath:instancePath+"/data/source/safetensors/target",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data36.classes !== undefined){
if(!(validate199(data36.classes, {instancePath:instancePath+"/data/source/safetensors/classes",parentData:data36,parentDataProperty:"classes",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
}
}
if(data7.synthetic !== undefined){
let data41 = data7.synthetic;
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (typeof data41 !== "string")){
const err74 = {instancePath:instancePath+"/data/source/synthetic",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/synthetic/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.synthetic.type}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err75 = {instancePath:instancePath+"/data/source/synthetic",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/synthetic/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.shape === undefined){
const err76 = {instancePath:instancePath+"/data/source/synthetic",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/synthetic/required",keyword:"required",params:{missingProperty: "shape"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key11 in data41){
if(!(((((((key11 === "shape") || (key11 === "rows")) || (key11 === "test_rows")) || (key11 === "vocab")) || (key11 === "classes")) || (key11 === "target_shape")) || (key11 === "seed"))){
const err77 = {instancePath:instancePath+"/data/source/synthetic",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/synthetic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data41.shape !== undefined){
if(!(validate206(data41.shape, {instancePath:instancePath+"/data/source/synthetic/shape",parentData:data41,parentDataProperty:"shape",rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if(data41.rows !== undefined){
if(!(validate194(data41.rows, {instancePath:instancePath+"/data/source/synthetic/rows",parentData:data41,parentDataProperty:"rows",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data41.test_rows !== undefined){
if(!(validate196(data41.test_rows, {instancePath:instancePath+"/data/source/synthetic/test_rows",parentData:data41,parentDataProperty:"test_rows",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data41.vocab !== undefined){
if(!(validate199(data41.vocab, {instancePath:instancePath+"/data/source/synthetic/vocab",parentData:data41,parentDataProperty:"vocab",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data41.classes !== undefined){
if(!(validate199(data41.classes, {instancePath:instancePath+"/data/source/synthetic/classes",parentData:data41,parentDataProperty:"classes",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data41.target_shape !== undefined){
if(!(validate206(data41.target_shape, {instancePath:instancePath+"/data/source/synthetic/target_shape",parentData:data41,parentDataProperty:"target_shape",rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if(data41.seed !== undefined){
if(!(validate22(data41.seed, {instancePath:instancePath+"/data/source/synthetic/seed",parentData:data41,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs105 = errors;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err79 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid1 = _errs105 === errors;
valid5 = valid5 || _valid1;
}
}
if(!valid5){
const err81 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
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
if(!(validate216(data6.batch_size, {instancePath:instancePath+"/data/batch_size",parentData:data6,parentDataProperty:"batch_size",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data6.shuffle !== undefined){
let data50 = data6.shuffle;
if((typeof data50 !== "boolean") && (typeof data50 !== "string")){
const err82 = {instancePath:instancePath+"/data/shuffle",schemaPath:"#/properties/data/properties/shuffle/type",keyword:"type",params:{type: schema6.properties.data.properties.shuffle.type}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err83 = {instancePath:instancePath+"/data/shuffle",schemaPath:"#/properties/data/properties/shuffle/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data6.drop_last !== undefined){
let data51 = data6.drop_last;
if((typeof data51 !== "boolean") && (typeof data51 !== "string")){
const err84 = {instancePath:instancePath+"/data/drop_last",schemaPath:"#/properties/data/properties/drop_last/type",keyword:"type",params:{type: schema6.properties.data.properties.drop_last.type}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err85 = {instancePath:instancePath+"/data/drop_last",schemaPath:"#/properties/data/properties/drop_last/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data6.split !== undefined){
let data52 = data6.split;
if((!(data52 && typeof data52 == "object" && !Array.isArray(data52))) && (typeof data52 !== "string")){
const err86 = {instancePath:instancePath+"/data/split",schemaPath:"#/properties/data/properties/split/type",keyword:"type",params:{type: schema6.properties.data.properties.split.type}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
const err87 = {instancePath:instancePath+"/data/split",schemaPath:"#/properties/data/properties/split/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key12 in data52){
if(!((key12 === "val") || (key12 === "test"))){
const err88 = {instancePath:instancePath+"/data/split",schemaPath:"#/properties/data/properties/split/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data52.val !== undefined){
if(!(validate218(data52.val, {instancePath:instancePath+"/data/split/val",parentData:data52,parentDataProperty:"val",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data52.test !== undefined){
if(!(validate218(data52.test, {instancePath:instancePath+"/data/split/test",parentData:data52,parentDataProperty:"test",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
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
let data56 = data.train;
if(((!(data56 && typeof data56 == "object" && !Array.isArray(data56))) && (typeof data56 !== "string")) && (data56 !== null)){
const err89 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type: schema6.properties.train.type}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err90 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key13 in data56){
if(!(func2.call(schema6.properties.train.properties, key13))){
const err91 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data56.loss !== undefined){
let data57 = data56.loss;
const _errs122 = errors;
let valid18 = false;
const _errs123 = errors;
if(!(validate222(data57, {instancePath:instancePath+"/train/loss",parentData:data56,parentDataProperty:"loss",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var _valid3 = _errs123 === errors;
valid18 = valid18 || _valid3;
if(!valid18){
const _errs124 = errors;
if(Array.isArray(data57)){
if(data57.length < 1){
const err92 = {instancePath:instancePath+"/train/loss",schemaPath:"#/properties/train/properties/loss/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const len0 = data57.length;
for(let i0=0; i0<len0; i0++){
if(!(validate222(data57[i0], {instancePath:instancePath+"/train/loss/" + i0,parentData:data57,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
}
else {
const err93 = {instancePath:instancePath+"/train/loss",schemaPath:"#/properties/train/properties/loss/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid3 = _errs124 === errors;
valid18 = valid18 || _valid3;
}
if(!valid18){
const err94 = {instancePath:instancePath+"/train/loss",schemaPath:"#/properties/train/properties/loss/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
}
if(data56.optimizer !== undefined){
let data59 = data56.optimizer;
const _errs128 = errors;
let valid21 = false;
const _errs129 = errors;
if(typeof data59 !== "string"){
const err95 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(((data59 === "sgd") || (data59 === "adam")) || (data59 === "adamw"))){
const err96 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.optimizer.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid4 = _errs129 === errors;
valid21 = valid21 || _valid4;
if(!valid21){
const _errs131 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(Object.keys(data59).length < 1){
const err97 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key14 in data59){
if(!(((key14 === "sgd") || (key14 === "adam")) || (key14 === "adamw"))){
const err98 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data59.sgd !== undefined){
let data60 = data59.sgd;
if(((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (typeof data60 !== "string")) && (data60 !== null)){
const err99 = {instancePath:instancePath+"/train/optimizer/sgd",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.sgd.type}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err100 = {instancePath:instancePath+"/train/optimizer/sgd",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key15 in data60){
if(!((((((key15 === "lr") || (key15 === "momentum")) || (key15 === "dampening")) || (key15 === "weight_decay")) || (key15 === "nesterov")) || (key15 === "groups"))){
const err101 = {instancePath:instancePath+"/train/optimizer/sgd",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data60.lr !== undefined){
if(!(validate51(data60.lr, {instancePath:instancePath+"/train/optimizer/sgd/lr",parentData:data60,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data60.momentum !== undefined){
if(!(validate51(data60.momentum, {instancePath:instancePath+"/train/optimizer/sgd/momentum",parentData:data60,parentDataProperty:"momentum",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data60.dampening !== undefined){
let data63 = data60.dampening;
if((!((typeof data63 == "number") && (isFinite(data63)))) && (typeof data63 !== "string")){
const err102 = {instancePath:instancePath+"/train/optimizer/sgd/dampening",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/properties/dampening/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.sgd.properties.dampening.type}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err103 = {instancePath:instancePath+"/train/optimizer/sgd/dampening",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/properties/dampening/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data60.weight_decay !== undefined){
if(!(validate51(data60.weight_decay, {instancePath:instancePath+"/train/optimizer/sgd/weight_decay",parentData:data60,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data60.nesterov !== undefined){
let data65 = data60.nesterov;
if((typeof data65 !== "boolean") && (typeof data65 !== "string")){
const err104 = {instancePath:instancePath+"/train/optimizer/sgd/nesterov",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/properties/nesterov/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.sgd.properties.nesterov.type}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(typeof data65 === "string"){
if(!pattern0.test(data65)){
const err105 = {instancePath:instancePath+"/train/optimizer/sgd/nesterov",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/properties/nesterov/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(data60.groups !== undefined){
if(!(validate238(data60.groups, {instancePath:instancePath+"/train/optimizer/sgd/groups",parentData:data60,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
}
}
if(data59.adam !== undefined){
if(!(validate242(data59.adam, {instancePath:instancePath+"/train/optimizer/adam",parentData:data59,parentDataProperty:"adam",rootData}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
if(data59.adamw !== undefined){
if(!(validate242(data59.adamw, {instancePath:instancePath+"/train/optimizer/adamw",parentData:data59,parentDataProperty:"adamw",rootData}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
}
else {
const err106 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid4 = _errs131 === errors;
valid21 = valid21 || _valid4;
if(!valid21){
const _errs147 = errors;
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err107 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
const err108 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid4 = _errs147 === errors;
valid21 = valid21 || _valid4;
}
}
if(!valid21){
const err109 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
}
if(data56.schedule !== undefined){
let data69 = data56.schedule;
const _errs150 = errors;
let valid24 = false;
const _errs151 = errors;
const _errs152 = errors;
let valid25 = false;
const _errs153 = errors;
if(typeof data69 !== "string"){
const err110 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!(((data69 === "constant") || (data69 === "step")) || (data69 === "cosine"))){
const err111 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.schedule.anyOf[0].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid6 = _errs153 === errors;
valid25 = valid25 || _valid6;
if(!valid25){
const _errs155 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(Object.keys(data69).length < 1){
const err112 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key16 in data69){
if(!(((((key16 === "constant") || (key16 === "step")) || (key16 === "cosine")) || (key16 === "interval")) || (key16 === "warmup"))){
const err113 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data69.constant !== undefined){
if(!(validate55(data69.constant, {instancePath:instancePath+"/train/schedule/constant",parentData:data69,parentDataProperty:"constant",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data69.step !== undefined){
let data71 = data69.step;
if(((!(data71 && typeof data71 == "object" && !Array.isArray(data71))) && (!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71))))) && (typeof data71 !== "string")){
const err114 = {instancePath:instancePath+"/train/schedule/step",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/step/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.step.type}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 1 || isNaN(data71)){
const err115 = {instancePath:instancePath+"/train/schedule/step",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err116 = {instancePath:instancePath+"/train/schedule/step",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/step/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.step_size === undefined){
const err117 = {instancePath:instancePath+"/train/schedule/step",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/step/required",keyword:"required",params:{missingProperty: "step_size"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key17 in data71){
if(!((key17 === "step_size") || (key17 === "gamma"))){
const err118 = {instancePath:instancePath+"/train/schedule/step",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/step/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data71.step_size !== undefined){
if(!(validate65(data71.step_size, {instancePath:instancePath+"/train/schedule/step/step_size",parentData:data71,parentDataProperty:"step_size",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data71.gamma !== undefined){
if(!(validate47(data71.gamma, {instancePath:instancePath+"/train/schedule/step/gamma",parentData:data71,parentDataProperty:"gamma",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
}
if(data69.cosine !== undefined){
let data74 = data69.cosine;
if(((!(data74 && typeof data74 == "object" && !Array.isArray(data74))) && (!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74))))) && (typeof data74 !== "string")){
const err119 = {instancePath:instancePath+"/train/schedule/cosine",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.cosine.type}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 1 || isNaN(data74)){
const err120 = {instancePath:instancePath+"/train/schedule/cosine",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(typeof data74 === "string"){
if(!pattern0.test(data74)){
const err121 = {instancePath:instancePath+"/train/schedule/cosine",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.t_max === undefined){
const err122 = {instancePath:instancePath+"/train/schedule/cosine",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine/required",keyword:"required",params:{missingProperty: "t_max"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key18 in data74){
if(!((key18 === "t_max") || (key18 === "eta_min"))){
const err123 = {instancePath:instancePath+"/train/schedule/cosine",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data74.t_max !== undefined){
if(!(validate65(data74.t_max, {instancePath:instancePath+"/train/schedule/cosine/t_max",parentData:data74,parentDataProperty:"t_max",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data74.eta_min !== undefined){
if(!(validate51(data74.eta_min, {instancePath:instancePath+"/train/schedule/cosine/eta_min",parentData:data74,parentDataProperty:"eta_min",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
if(data69.interval !== undefined){
let data77 = data69.interval;
const _errs170 = errors;
let valid29 = false;
const _errs171 = errors;
if(typeof data77 !== "string"){
const err124 = {instancePath:instancePath+"/train/schedule/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/interval/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!((data77 === "step") || (data77 === "epoch"))){
const err125 = {instancePath:instancePath+"/train/schedule/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/interval/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.interval.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid7 = _errs171 === errors;
valid29 = valid29 || _valid7;
if(!valid29){
const _errs173 = errors;
if(typeof data77 === "string"){
if(!pattern0.test(data77)){
const err126 = {instancePath:instancePath+"/train/schedule/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/interval/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/train/schedule/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/interval/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid7 = _errs173 === errors;
valid29 = valid29 || _valid7;
}
if(!valid29){
const err128 = {instancePath:instancePath+"/train/schedule/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/interval/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
else {
errors = _errs170;
if(vErrors !== null){
if(_errs170){
vErrors.length = _errs170;
}
else {
vErrors = null;
}
}
}
}
if(data69.warmup !== undefined){
let data78 = data69.warmup;
if((!(data78 && typeof data78 == "object" && !Array.isArray(data78))) && (data78 !== null)){
const err129 = {instancePath:instancePath+"/train/schedule/warmup",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.warmup.type}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.steps === undefined){
const err130 = {instancePath:instancePath+"/train/schedule/warmup",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/required",keyword:"required",params:{missingProperty: "steps"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key19 in data78){
if(!((key19 === "steps") || (key19 === "start_factor"))){
const err131 = {instancePath:instancePath+"/train/schedule/warmup",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data78.steps !== undefined){
if(!(validate65(data78.steps, {instancePath:instancePath+"/train/schedule/warmup/steps",parentData:data78,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data78.start_factor !== undefined){
let data80 = data78.start_factor;
if((!((typeof data80 == "number") && (isFinite(data80)))) && (typeof data80 !== "string")){
const err132 = {instancePath:instancePath+"/train/schedule/warmup/start_factor",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/properties/start_factor/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.warmup.properties.start_factor.type}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 1 || isNaN(data80)){
const err133 = {instancePath:instancePath+"/train/schedule/warmup/start_factor",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/properties/start_factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data80 <= 0 || isNaN(data80)){
const err134 = {instancePath:instancePath+"/train/schedule/warmup/start_factor",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/properties/start_factor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(typeof data80 === "string"){
if(!pattern0.test(data80)){
const err135 = {instancePath:instancePath+"/train/schedule/warmup/start_factor",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/properties/start_factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
}
}
}
else {
const err136 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid6 = _errs155 === errors;
valid25 = valid25 || _valid6;
if(!valid25){
const _errs181 = errors;
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err137 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid6 = _errs181 === errors;
valid25 = valid25 || _valid6;
}
}
if(!valid25){
const err139 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
else {
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
}
var _valid5 = _errs151 === errors;
valid24 = valid24 || _valid5;
if(!valid24){
const _errs183 = errors;
if(data69 !== null){
const err140 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid5 = _errs183 === errors;
valid24 = valid24 || _valid5;
}
if(!valid24){
const err141 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
errors = _errs150;
if(vErrors !== null){
if(_errs150){
vErrors.length = _errs150;
}
else {
vErrors = null;
}
}
}
}
if(data56.clip_grad_norm !== undefined){
let data81 = data56.clip_grad_norm;
if((((!(data81 && typeof data81 == "object" && !Array.isArray(data81))) && (!((typeof data81 == "number") && (isFinite(data81))))) && (typeof data81 !== "string")) && (data81 !== null)){
const err142 = {instancePath:instancePath+"/train/clip_grad_norm",schemaPath:"#/properties/train/properties/clip_grad_norm/type",keyword:"type",params:{type: schema6.properties.train.properties.clip_grad_norm.type}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 <= 0 || isNaN(data81)){
const err143 = {instancePath:instancePath+"/train/clip_grad_norm",schemaPath:"#/properties/train/properties/clip_grad_norm/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err144 = {instancePath:instancePath+"/train/clip_grad_norm",schemaPath:"#/properties/train/properties/clip_grad_norm/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.max_norm === undefined){
const err145 = {instancePath:instancePath+"/train/clip_grad_norm",schemaPath:"#/properties/train/properties/clip_grad_norm/required",keyword:"required",params:{missingProperty: "max_norm"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key20 in data81){
if(!((key20 === "max_norm") || (key20 === "norm_type"))){
const err146 = {instancePath:instancePath+"/train/clip_grad_norm",schemaPath:"#/properties/train/properties/clip_grad_norm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data81.max_norm !== undefined){
if(!(validate47(data81.max_norm, {instancePath:instancePath+"/train/clip_grad_norm/max_norm",parentData:data81,parentDataProperty:"max_norm",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data81.norm_type !== undefined){
if(!(validate47(data81.norm_type, {instancePath:instancePath+"/train/clip_grad_norm/norm_type",parentData:data81,parentDataProperty:"norm_type",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
}
if(data56.metrics !== undefined){
let data84 = data56.metrics;
if((!(Array.isArray(data84))) && (data84 !== null)){
const err147 = {instancePath:instancePath+"/train/metrics",schemaPath:"#/properties/train/properties/metrics/type",keyword:"type",params:{type: schema6.properties.train.properties.metrics.type}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(Array.isArray(data84)){
const len1 = data84.length;
for(let i1=0; i1<len1; i1++){
let data85 = data84[i1];
const _errs193 = errors;
let valid34 = false;
const _errs194 = errors;
if(typeof data85 !== "string"){
const err148 = {instancePath:instancePath+"/train/metrics/" + i1,schemaPath:"#/properties/train/properties/metrics/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(!((data85 === "accuracy") || (data85 === "mse"))){
const err149 = {instancePath:instancePath+"/train/metrics/" + i1,schemaPath:"#/properties/train/properties/metrics/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.metrics.items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid8 = _errs194 === errors;
valid34 = valid34 || _valid8;
if(!valid34){
const _errs196 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(Object.keys(data85).length < 1){
const err150 = {instancePath:instancePath+"/train/metrics/" + i1,schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key21 in data85){
if(!((key21 === "accuracy") || (key21 === "mse"))){
const err151 = {instancePath:instancePath+"/train/metrics/" + i1,schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data85.accuracy !== undefined){
let data86 = data85.accuracy;
if(((!(data86 && typeof data86 == "object" && !Array.isArray(data86))) && (typeof data86 !== "string")) && (data86 !== null)){
const err152 = {instancePath:instancePath+"/train/metrics/" + i1+"/accuracy",schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/properties/accuracy/type",keyword:"type",params:{type: schema6.properties.train.properties.metrics.items.anyOf[1].properties.accuracy.type}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err153 = {instancePath:instancePath+"/train/metrics/" + i1+"/accuracy",schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/properties/accuracy/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key22 in data86){
if(!(key22 === "dim")){
const err154 = {instancePath:instancePath+"/train/metrics/" + i1+"/accuracy",schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/properties/accuracy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data86.dim !== undefined){
if(!(validate109(data86.dim, {instancePath:instancePath+"/train/metrics/" + i1+"/accuracy/dim",parentData:data86,parentDataProperty:"dim",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
}
if(data85.mse !== undefined){
if(!(validate55(data85.mse, {instancePath:instancePath+"/train/metrics/" + i1+"/mse",parentData:data85,parentDataProperty:"mse",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err155 = {instancePath:instancePath+"/train/metrics/" + i1,schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid8 = _errs196 === errors;
valid34 = valid34 || _valid8;
if(!valid34){
const _errs204 = errors;
if(typeof data85 === "string"){
if(!pattern0.test(data85)){
const err156 = {instancePath:instancePath+"/train/metrics/" + i1,schemaPath:"#/properties/train/properties/metrics/items/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/train/metrics/" + i1,schemaPath:"#/properties/train/properties/metrics/items/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid8 = _errs204 === errors;
valid34 = valid34 || _valid8;
}
}
if(!valid34){
const err158 = {instancePath:instancePath+"/train/metrics/" + i1,schemaPath:"#/properties/train/properties/metrics/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
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
}
}
if(data56.init !== undefined){
let data89 = data56.init;
const _errs207 = errors;
let valid37 = false;
const _errs208 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.file === undefined){
const err159 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/0/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
for(const key23 in data89){
if(!((((key23 === "file") || (key23 === "allow_missing")) || (key23 === "allow_extra")) || (key23 === "rename"))){
const err160 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data89.file !== undefined){
if(typeof data89.file !== "string"){
const err161 = {instancePath:instancePath+"/train/init/file",schemaPath:"#/properties/train/properties/init/anyOf/0/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data89.allow_missing !== undefined){
if(!(validate201(data89.allow_missing, {instancePath:instancePath+"/train/init/allow_missing",parentData:data89,parentDataProperty:"allow_missing",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data89.allow_extra !== undefined){
if(!(validate201(data89.allow_extra, {instancePath:instancePath+"/train/init/allow_extra",parentData:data89,parentDataProperty:"allow_extra",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data89.rename !== undefined){
let data93 = data89.rename;
if((!(data93 && typeof data93 == "object" && !Array.isArray(data93))) && (typeof data93 !== "string")){
const err162 = {instancePath:instancePath+"/train/init/rename",schemaPath:"#/properties/train/properties/init/anyOf/0/properties/rename/type",keyword:"type",params:{type: schema6.properties.train.properties.init.anyOf[0].properties.rename.type}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(typeof data93 === "string"){
if(!pattern0.test(data93)){
const err163 = {instancePath:instancePath+"/train/init/rename",schemaPath:"#/properties/train/properties/init/anyOf/0/properties/rename/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key24 in data93){
if(typeof data93[key24] !== "string"){
const err164 = {instancePath:instancePath+"/train/init/rename/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/train/properties/init/anyOf/0/properties/rename/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
}
}
else {
const err165 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid9 = _errs208 === errors;
valid37 = valid37 || _valid9;
if(!valid37){
const _errs220 = errors;
if(typeof data89 !== "string"){
const err166 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid9 = _errs220 === errors;
valid37 = valid37 || _valid9;
if(!valid37){
const _errs222 = errors;
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err167 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var _valid9 = _errs222 === errors;
valid37 = valid37 || _valid9;
if(!valid37){
const _errs224 = errors;
if(data89 !== null){
const err169 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var _valid9 = _errs224 === errors;
valid37 = valid37 || _valid9;
}
}
}
if(!valid37){
const err170 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
else {
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
}
}
if(data56.epochs !== undefined){
if(!(validate264(data56.epochs, {instancePath:instancePath+"/train/epochs",parentData:data56,parentDataProperty:"epochs",rootData}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
}
if(data56.steps !== undefined){
if(!(validate264(data56.steps, {instancePath:instancePath+"/train/steps",parentData:data56,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
}
if(data56.accumulate !== undefined){
if(!(validate216(data56.accumulate, {instancePath:instancePath+"/train/accumulate",parentData:data56,parentDataProperty:"accumulate",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data56.best !== undefined){
let data98 = data56.best;
if((typeof data98 !== "string") && (data98 !== null)){
const err171 = {instancePath:instancePath+"/train/best",schemaPath:"#/properties/train/properties/best/type",keyword:"type",params:{type: schema6.properties.train.properties.best.type}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data56.early_stopping !== undefined){
let data99 = data56.early_stopping;
if(((!(data99 && typeof data99 == "object" && !Array.isArray(data99))) && (typeof data99 !== "string")) && (data99 !== null)){
const err172 = {instancePath:instancePath+"/train/early_stopping",schemaPath:"#/properties/train/properties/early_stopping/type",keyword:"type",params:{type: schema6.properties.train.properties.early_stopping.type}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(typeof data99 === "string"){
if(!pattern0.test(data99)){
const err173 = {instancePath:instancePath+"/train/early_stopping",schemaPath:"#/properties/train/properties/early_stopping/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.patience === undefined){
const err174 = {instancePath:instancePath+"/train/early_stopping",schemaPath:"#/properties/train/properties/early_stopping/required",keyword:"required",params:{missingProperty: "patience"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
for(const key25 in data99){
if(!((key25 === "patience") || (key25 === "min_delta"))){
const err175 = {instancePath:instancePath+"/train/early_stopping",schemaPath:"#/properties/train/properties/early_stopping/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data99.patience !== undefined){
if(!(validate216(data99.patience, {instancePath:instancePath+"/train/early_stopping/patience",parentData:data99,parentDataProperty:"patience",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data99.min_delta !== undefined){
if(!(validate51(data99.min_delta, {instancePath:instancePath+"/train/early_stopping/min_delta",parentData:data99,parentDataProperty:"min_delta",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.extends !== undefined){
let data102 = data.extends;
if((typeof data102 !== "string") && (data102 !== null)){
const err176 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: schema6.properties.extends.type}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.edit !== undefined){
let data103 = data.edit;
if((!(data103 && typeof data103 == "object" && !Array.isArray(data103))) && (data103 !== null)){
const err177 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/type",keyword:"type",params:{type: schema6.properties.edit.type}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key26 in data103){
let data104 = data103[key26];
if((!(data104 && typeof data104 == "object" && !Array.isArray(data104))) && (typeof data104 !== "string")){
const err178 = {instancePath:instancePath+"/edit/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/edit/additionalProperties/type",keyword:"type",params:{type: schema6.properties.edit.additionalProperties.type}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
}
}
else {
const err179 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
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
