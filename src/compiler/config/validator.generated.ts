// Generated from the definitions by scripts/generate-schema.mjs with ajv; change those, not this file.
// @ts-nocheck
import type { SchemaFault } from './schema-check.ts';

const validate = validate21;
const schema6 = {"type":"object","properties":{"version":{"type":["integer","string"],"minimum":1,"maximum":1,"pattern":"^\\$"},"name":{"type":["string","null"]},"seed":{"$ref":"#/definitions/shared_0"},"vars":{"type":["object","null"]},"blocks":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/block"}},"data":{"type":["object","string"],"properties":{"source":{"anyOf":[{"type":"string","enum":["mnist","fashion_mnist","digits","shapes","idx","csv","npy","npz","safetensors","images","synthetic","text"]},{"type":"object","properties":{"mnist":{"$ref":"#/definitions/shared_1"},"fashion_mnist":{"$ref":"#/definitions/shared_1"},"digits":{"type":["object","string","null"],"properties":{"train_rows":{"$ref":"#/definitions/shared_3"},"test_rows":{"$ref":"#/definitions/shared_4"},"size":{"$ref":"#/definitions/shared_5"},"seed":{"$ref":"#/definitions/shared_0"}},"additionalProperties":false,"pattern":"^\\$"},"shapes":{"type":["object","string","null"],"properties":{"train_rows":{"$ref":"#/definitions/shared_3"},"test_rows":{"$ref":"#/definitions/shared_4"},"size":{"$ref":"#/definitions/shared_5"},"objects":{"type":["integer","string"],"minimum":1,"maximum":32,"pattern":"^\\$"},"noise":{"$ref":"#/definitions/shared_6"},"seed":{"$ref":"#/definitions/shared_0"}},"additionalProperties":false,"pattern":"^\\$"},"idx":{"type":["object","string"],"properties":{"images":{"type":"string"},"labels":{"type":"string"},"test_images":{"type":["string","null"]},"test_labels":{"type":["string","null"]},"classes":{"$ref":"#/definitions/shared_7"}},"additionalProperties":false,"required":["images","labels"],"pattern":"^\\$"},"csv":{"type":["object","string"],"properties":{"file":{"type":["string","null"]},"name":{"anyOf":[{"type":"string","enum":["california_housing","iris","mpg","airline_passengers","daily_min_temperatures","optdigits"]},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"header":{"type":["boolean","string"],"pattern":"^\\$"},"inputs":{"type":["object","string"],"properties":{"number":{"$ref":"#/definitions/shared_8"},"category":{"$ref":"#/definitions/shared_8"},"index":{"$ref":"#/definitions/shared_8"}},"additionalProperties":false,"pattern":"^\\$"},"target":{"type":["object","string"],"properties":{"number":{"type":["string","null"]},"category":{"type":["string","null"]},"scale":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"ignore":{"$ref":"#/definitions/shared_8"},"impute":{"anyOf":[{"type":"string","enum":["mean","median","most_frequent"]},{"type":"string","pattern":"^\\$"},{"type":["object","string"],"additionalProperties":{"anyOf":[{"type":["number","string"],"pattern":"^\\$"},{"type":"string"}]},"pattern":"^\\$"},{"type":"null"}]},"standardise":{"anyOf":[{"type":["boolean","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_8"}]},"window":{"type":["object","string","null"],"properties":{"length":{"$ref":"#/definitions/shared_9"},"horizon":{"type":["integer","string"],"minimum":0,"maximum":1048576,"pattern":"^\\$"}},"additionalProperties":false,"required":["length"],"pattern":"^\\$"},"missing":{"$ref":"#/definitions/shared_8"},"delimiter":{"anyOf":[{"type":"string","enum":[",",";","\t","|"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false,"required":["inputs","target"],"pattern":"^\\$"},"npy":{"type":["object","string"],"properties":{"input":{"$ref":"#/definitions/shared_10"},"target":{"$ref":"#/definitions/shared_10"},"test_input":{"$ref":"#/definitions/shared_12"},"test_target":{"$ref":"#/definitions/shared_12"},"classes":{"$ref":"#/definitions/shared_7"}},"additionalProperties":false,"required":["input","target"],"pattern":"^\\$"},"npz":{"type":["object","string"],"properties":{"path":{"type":"string"},"input":{"$ref":"#/definitions/shared_13"},"target":{"$ref":"#/definitions/shared_13"},"test_input":{"$ref":"#/definitions/shared_14"},"test_target":{"$ref":"#/definitions/shared_14"},"classes":{"$ref":"#/definitions/shared_7"}},"additionalProperties":false,"required":["path"],"pattern":"^\\$"},"safetensors":{"type":["object","string"],"properties":{"path":{"type":"string"},"input":{"$ref":"#/definitions/shared_13"},"target":{"$ref":"#/definitions/shared_13"},"classes":{"$ref":"#/definitions/shared_7"}},"additionalProperties":false,"required":["path"],"pattern":"^\\$"},"images":{"type":["object","string"],"properties":{"path":{"type":"string"},"size":{"anyOf":[{"$ref":"#/definitions/shared_15"},{"type":["array","string"],"items":{"$ref":"#/definitions/shared_15"},"minItems":2,"maxItems":2,"pattern":"^\\$"}]},"resize":{"anyOf":[{"type":"string","enum":["cover","contain","stretch"]},{"type":"string","pattern":"^\\$"}]},"channels":{"anyOf":[{"type":"string","enum":["rgb","grey"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false,"required":["path","size"],"pattern":"^\\$"},"synthetic":{"type":["object","string"],"properties":{"shape":{"$ref":"#/definitions/shared_16"},"rows":{"$ref":"#/definitions/shared_3"},"test_rows":{"$ref":"#/definitions/shared_4"},"vocab":{"$ref":"#/definitions/shared_7"},"classes":{"$ref":"#/definitions/shared_7"},"target_shape":{"$ref":"#/definitions/shared_16"},"seed":{"$ref":"#/definitions/shared_0"}},"additionalProperties":false,"required":["shape"],"pattern":"^\\$"},"text":{"type":["object","string"],"properties":{"seq_len":{"$ref":"#/definitions/shared_9"},"file":{"type":["string","null"]},"name":{"anyOf":[{"type":"string","enum":["tiny_shakespeare"]},{"type":"string","pattern":"^\\$"}]},"test_file":{"type":["string","null"]},"tokens":{"anyOf":[{"type":"string","enum":["characters","bytes"]},{"type":"string","pattern":"^\\$"}]},"stride":{"type":["integer","string","null"],"minimum":1,"maximum":1048576,"pattern":"^\\$"}},"additionalProperties":false,"required":["seq_len"],"pattern":"^\\$"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]},"batch_size":{"$ref":"#/definitions/shared_17"},"shuffle":{"type":["boolean","string"],"pattern":"^\\$"},"drop_last":{"type":["boolean","string"],"pattern":"^\\$"},"split":{"type":["object","string"],"properties":{"val":{"$ref":"#/definitions/shared_18"},"test":{"$ref":"#/definitions/shared_18"},"stratify":{"type":["boolean","string"],"pattern":"^\\$"},"group":{"type":["string","null"]},"time":{"type":["string","null"]}},"additionalProperties":false,"pattern":"^\\$"},"balance":{"anyOf":[{"type":"string","enum":["loss","sampler"]},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"normalize":{"anyOf":[{"type":["boolean","string"],"pattern":"^\\$"},{"type":["object","string"],"properties":{"mean":{"anyOf":[{"type":["number","string"],"pattern":"^\\$"},{"type":["array","string"],"items":{"type":["number","string"],"pattern":"^\\$"},"pattern":"^\\$"},{"type":"null"}]},"std":{"$ref":"#/definitions/shared_19"}},"additionalProperties":false,"pattern":"^\\$"},{"type":"null"}]},"augment":{"anyOf":[{"$ref":"#/definitions/shared_22"},{"type":["array","string"],"items":{"anyOf":[{"type":"string","enum":["flip"]},{"type":"string","pattern":"^\\$"},{"$ref":"#/definitions/shared_22"}]},"pattern":"^\\$"},{"type":"null"}]}},"additionalProperties":false,"pattern":"^\\$"},"model":{"$ref":"#/definitions/layers"},"train":{"type":["object","string","null"],"properties":{"loss":{"anyOf":[{"$ref":"#/definitions/loss"},{"type":"array","items":{"$ref":"#/definitions/loss"},"minItems":1}]},"optimizer":{"anyOf":[{"type":"string","enum":["sgd","adam","adamw","adamax","nadam","radam","rmsprop","adagrad","adadelta","lion"]},{"type":"object","properties":{"sgd":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_29"},"momentum":{"$ref":"#/definitions/shared_29"},"dampening":{"type":["number","string"],"pattern":"^\\$"},"weight_decay":{"$ref":"#/definitions/shared_29"},"nesterov":{"type":["boolean","string"],"pattern":"^\\$"},"groups":{"$ref":"#/definitions/shared_30"}},"additionalProperties":false,"pattern":"^\\$"},"adam":{"$ref":"#/definitions/shared_32"},"adamw":{"$ref":"#/definitions/shared_32"},"adamax":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_29"},"betas":{"$ref":"#/definitions/shared_33"},"eps":{"$ref":"#/definitions/shared_29"},"weight_decay":{"$ref":"#/definitions/shared_29"},"groups":{"$ref":"#/definitions/shared_30"}},"additionalProperties":false,"pattern":"^\\$"},"nadam":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_29"},"betas":{"$ref":"#/definitions/shared_33"},"eps":{"$ref":"#/definitions/shared_29"},"weight_decay":{"$ref":"#/definitions/shared_29"},"momentum_decay":{"$ref":"#/definitions/shared_29"},"decoupled_weight_decay":{"type":["boolean","string"],"pattern":"^\\$"},"groups":{"$ref":"#/definitions/shared_30"}},"additionalProperties":false,"pattern":"^\\$"},"radam":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_29"},"betas":{"$ref":"#/definitions/shared_33"},"eps":{"$ref":"#/definitions/shared_29"},"weight_decay":{"$ref":"#/definitions/shared_29"},"decoupled_weight_decay":{"type":["boolean","string"],"pattern":"^\\$"},"groups":{"$ref":"#/definitions/shared_30"}},"additionalProperties":false,"pattern":"^\\$"},"rmsprop":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_29"},"alpha":{"$ref":"#/definitions/shared_6"},"eps":{"$ref":"#/definitions/shared_29"},"weight_decay":{"$ref":"#/definitions/shared_29"},"momentum":{"$ref":"#/definitions/shared_29"},"centered":{"type":["boolean","string"],"pattern":"^\\$"},"groups":{"$ref":"#/definitions/shared_30"}},"additionalProperties":false,"pattern":"^\\$"},"adagrad":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_29"},"lr_decay":{"$ref":"#/definitions/shared_29"},"weight_decay":{"$ref":"#/definitions/shared_29"},"initial_accumulator_value":{"$ref":"#/definitions/shared_29"},"eps":{"$ref":"#/definitions/shared_29"},"groups":{"$ref":"#/definitions/shared_30"}},"additionalProperties":false,"pattern":"^\\$"},"adadelta":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_29"},"rho":{"$ref":"#/definitions/shared_6"},"eps":{"$ref":"#/definitions/shared_29"},"weight_decay":{"$ref":"#/definitions/shared_29"},"groups":{"$ref":"#/definitions/shared_30"}},"additionalProperties":false,"pattern":"^\\$"},"lion":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_29"},"betas":{"$ref":"#/definitions/shared_33"},"weight_decay":{"$ref":"#/definitions/shared_29"},"groups":{"$ref":"#/definitions/shared_30"}},"additionalProperties":false,"pattern":"^\\$"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]},"schedule":{"anyOf":[{"anyOf":[{"type":"string","enum":["constant","step","multistep","exponential","cosine","cosine_restarts","one_cycle","polynomial","linear","reduce_on_plateau"]},{"type":"object","properties":{"constant":{"$ref":"#/definitions/shared_34"},"step":{"type":["object","integer","string"],"properties":{"step_size":{"$ref":"#/definitions/shared_35"},"gamma":{"$ref":"#/definitions/shared_20"}},"additionalProperties":false,"required":["step_size"],"minimum":1,"pattern":"^\\$"},"multistep":{"type":["object","array","string"],"properties":{"milestones":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_36"},"pattern":"^\\$"},"gamma":{"$ref":"#/definitions/shared_20"}},"additionalProperties":false,"required":["milestones"],"items":{"$ref":"#/definitions/shared_36"},"pattern":"^\\$"},"exponential":{"type":["object","number","string"],"properties":{"gamma":{"$ref":"#/definitions/shared_20"}},"additionalProperties":false,"required":["gamma"],"exclusiveMinimum":0,"pattern":"^\\$"},"cosine":{"type":["object","integer","string"],"properties":{"t_max":{"$ref":"#/definitions/shared_35"},"eta_min":{"$ref":"#/definitions/shared_29"}},"additionalProperties":false,"required":["t_max"],"minimum":1,"pattern":"^\\$"},"cosine_restarts":{"type":["object","integer","string"],"properties":{"t_0":{"$ref":"#/definitions/shared_35"},"t_mult":{"$ref":"#/definitions/shared_35"},"eta_min":{"$ref":"#/definitions/shared_29"}},"additionalProperties":false,"required":["t_0"],"minimum":1,"pattern":"^\\$"},"one_cycle":{"type":["object","number","string"],"properties":{"max_lr":{"$ref":"#/definitions/shared_20"},"total_steps":{"$ref":"#/definitions/shared_37"},"pct_start":{"$ref":"#/definitions/shared_6"},"anneal_strategy":{"anyOf":[{"type":"string","enum":["cos","linear"]},{"type":"string","pattern":"^\\$"}]},"cycle_momentum":{"type":["boolean","string"],"pattern":"^\\$"},"base_momentum":{"$ref":"#/definitions/shared_18"},"max_momentum":{"$ref":"#/definitions/shared_18"},"div_factor":{"$ref":"#/definitions/shared_20"},"final_div_factor":{"$ref":"#/definitions/shared_20"},"three_phase":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["max_lr"],"exclusiveMinimum":0,"pattern":"^\\$"},"polynomial":{"type":["object","integer","string","null"],"properties":{"total_iters":{"$ref":"#/definitions/shared_35"},"power":{"$ref":"#/definitions/shared_29"}},"additionalProperties":false,"minimum":1,"pattern":"^\\$"},"linear":{"type":["object","string","null"],"properties":{"start_factor":{"$ref":"#/definitions/shared_38"},"end_factor":{"$ref":"#/definitions/shared_6"},"total_iters":{"$ref":"#/definitions/shared_35"}},"additionalProperties":false,"pattern":"^\\$"},"reduce_on_plateau":{"anyOf":[{"type":"object","properties":{"monitor":{"type":"string"},"mode":{"anyOf":[{"type":"string","enum":["min","max"]},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"factor":{"$ref":"#/definitions/shared_39"},"patience":{"$ref":"#/definitions/shared_36"},"threshold":{"$ref":"#/definitions/shared_29"},"threshold_mode":{"anyOf":[{"type":"string","enum":["rel","abs"]},{"type":"string","pattern":"^\\$"}]},"cooldown":{"$ref":"#/definitions/shared_36"},"min_lr":{"$ref":"#/definitions/shared_29"},"eps":{"$ref":"#/definitions/shared_29"},"interval":{"anyOf":[{"type":"string","enum":["step","epoch"]},{"type":"string","pattern":"^\\$"},{"type":"null"}]}},"additionalProperties":false},{"type":"string"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"interval":{"anyOf":[{"type":"string","enum":["step","epoch"]},{"type":"string","pattern":"^\\$"}]},"warmup":{"type":["object","null"],"properties":{"steps":{"$ref":"#/definitions/shared_35"},"start_factor":{"$ref":"#/definitions/shared_38"}},"additionalProperties":false,"required":["steps"]}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]},{"type":"null"}]},"clip_grad_norm":{"type":["object","number","string","null"],"properties":{"max_norm":{"$ref":"#/definitions/shared_20"},"norm_type":{"anyOf":[{"$ref":"#/definitions/shared_20"},{"type":"string","enum":["inf"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false,"required":["max_norm"],"exclusiveMinimum":0,"pattern":"^\\$"},"ema":{"anyOf":[{"type":["object","number","string","null"],"properties":{"decay":{"$ref":"#/definitions/shared_18"}},"additionalProperties":false,"minimum":0,"exclusiveMaximum":1,"pattern":"^\\$"},{"type":"null"}]},"metrics":{"type":["array","null"],"items":{"anyOf":[{"type":"string","enum":["accuracy","top_k","precision","recall","f1","confusion_matrix","mae","mse","r2","perplexity"]},{"type":"object","properties":{"accuracy":{"$ref":"#/definitions/shared_40"},"top_k":{"type":["object","integer","string","null"],"properties":{"k":{"$ref":"#/definitions/shared_35"},"dim":{"$ref":"#/definitions/shared_41"}},"additionalProperties":false,"minimum":1,"pattern":"^\\$"},"precision":{"$ref":"#/definitions/shared_43"},"recall":{"$ref":"#/definitions/shared_43"},"f1":{"$ref":"#/definitions/shared_43"},"confusion_matrix":{"$ref":"#/definitions/shared_40"},"mae":{"$ref":"#/definitions/shared_34"},"mse":{"$ref":"#/definitions/shared_34"},"r2":{"$ref":"#/definitions/shared_34"},"perplexity":{"type":["object","string","null"],"properties":{"dim":{"$ref":"#/definitions/shared_41"}},"additionalProperties":false,"pattern":"^\\$"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]}},"init":{"anyOf":[{"type":"object","properties":{"file":{"type":"string"},"allow_missing":{"$ref":"#/definitions/shared_8"},"allow_extra":{"$ref":"#/definitions/shared_8"},"rename":{"$ref":"#/definitions/shared_11"}},"additionalProperties":false,"required":["file"]},{"type":"string"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"epochs":{"$ref":"#/definitions/shared_47"},"steps":{"$ref":"#/definitions/shared_47"},"accumulate":{"$ref":"#/definitions/shared_17"},"clip_grad_value":{"$ref":"#/definitions/shared_48"},"memory_limit":{"anyOf":[{"$ref":"#/definitions/shared_35"},{"type":"string"},{"type":"null"}]},"best":{"type":["string","null"]},"precision":{"anyOf":[{"type":"string","enum":["full","mixed"]},{"type":"string","pattern":"^\\$"},{"type":["object","string"],"properties":{"mixed":{"type":["object","string"],"properties":{"init_scale":{"$ref":"#/definitions/shared_20"},"growth_factor":{"type":["number","string"],"exclusiveMinimum":1,"pattern":"^\\$"},"backoff_factor":{"$ref":"#/definitions/shared_39"},"growth_interval":{"$ref":"#/definitions/shared_17"}},"additionalProperties":false,"pattern":"^\\$"}},"additionalProperties":false,"required":["mixed"],"pattern":"^\\$"}]},"early_stopping":{"type":["object","string","null"],"properties":{"patience":{"$ref":"#/definitions/shared_17"},"min_delta":{"$ref":"#/definitions/shared_29"}},"additionalProperties":false,"required":["patience"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"extends":{"type":["string","null"]},"edit":{"type":["object","null"],"additionalProperties":{"type":["object","string"]}}},"additionalProperties":false,"if":{"not":{"required":["extends"]}},"then":{"required":["version","data","model"]},"definitions":{"layers":{"type":["array","string"],"items":{"$ref":"#/definitions/item"},"minItems":1,"pattern":"^\\$"},"item":{"anyOf":[{"$ref":"#/definitions/item_object"},{"type":"string","enum":["upsample","global_avg_pool","batch_norm1d","batch_norm2d","instance_norm2d","layer_norm","rms_norm","relu","relu6","leaky_relu","elu","selu","celu","gelu","silu","mish","sigmoid","hardsigmoid","hardswish","hardtanh","tanh","softplus","log_sigmoid","softsign","tanhshrink","softshrink","hardshrink","prelu","glu","softmax","log_softmax","identity","dropout","dropout2d","drop_path","flatten","squeeze","concat","stack","add","sub","mul","div","maximum","minimum","matmul","mean","sum","max","sqrt","exp","log","abs","scaled_dot_product_attention","rotary","positional_embedding"]},{"type":"string","pattern":"^\\$"}]},"item_object":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"from":{"$ref":"#/definitions/shared_49"},"repeat":{"$ref":"#/definitions/shared_37"},"when":{"$ref":"#/definitions/shared_51"},"with":{"type":["object","string","null"]},"init":{"anyOf":[{"$ref":"#/definitions/initialiser"},{"type":"object","additionalProperties":{"$ref":"#/definitions/initialiser"}},{"type":"null"}]},"freeze":{"$ref":"#/definitions/shared_51"},"tie":{"type":["object","string","null"],"additionalProperties":{"type":"string"}},"use":{"type":"string"},"sequential":{"$ref":"#/definitions/shared_52"},"residual":{"$ref":"#/definitions/shared_52"},"branches":{"type":"object","properties":{"merge":{"anyOf":[{"type":"string","enum":["concat","add"]},{"type":"string","pattern":"^\\$"}]},"of":{"type":["array","string"],"items":{"$ref":"#/definitions/layers"},"minItems":1,"pattern":"^\\$"}},"additionalProperties":false,"required":["of"]},"call":{"type":"string"},"linear":{"$ref":"#/definitions/layer_linear"},"conv1d":{"$ref":"#/definitions/layer_conv1d"},"conv2d":{"$ref":"#/definitions/layer_conv2d"},"conv3d":{"$ref":"#/definitions/layer_conv3d"},"conv_transpose1d":{"$ref":"#/definitions/layer_conv_transpose1d"},"conv_transpose2d":{"$ref":"#/definitions/layer_conv_transpose2d"},"upsample":{"$ref":"#/definitions/layer_upsample"},"pixel_shuffle":{"$ref":"#/definitions/layer_pixel_shuffle"},"pixel_unshuffle":{"$ref":"#/definitions/layer_pixel_unshuffle"},"max_pool1d":{"$ref":"#/definitions/layer_max_pool1d"},"max_pool2d":{"$ref":"#/definitions/layer_max_pool2d"},"max_pool3d":{"$ref":"#/definitions/layer_max_pool3d"},"avg_pool1d":{"$ref":"#/definitions/layer_avg_pool1d"},"avg_pool2d":{"$ref":"#/definitions/layer_avg_pool2d"},"avg_pool3d":{"$ref":"#/definitions/layer_avg_pool3d"},"adaptive_avg_pool1d":{"$ref":"#/definitions/layer_adaptive_avg_pool1d"},"adaptive_avg_pool2d":{"$ref":"#/definitions/layer_adaptive_avg_pool2d"},"adaptive_max_pool1d":{"$ref":"#/definitions/layer_adaptive_max_pool1d"},"adaptive_max_pool2d":{"$ref":"#/definitions/layer_adaptive_max_pool2d"},"global_avg_pool":{"$ref":"#/definitions/layer_global_avg_pool"},"batch_norm1d":{"$ref":"#/definitions/layer_batch_norm1d"},"batch_norm2d":{"$ref":"#/definitions/layer_batch_norm2d"},"instance_norm2d":{"$ref":"#/definitions/layer_instance_norm2d"},"layer_norm":{"$ref":"#/definitions/layer_layer_norm"},"rms_norm":{"$ref":"#/definitions/layer_rms_norm"},"group_norm":{"$ref":"#/definitions/layer_group_norm"},"local_response_norm":{"$ref":"#/definitions/layer_local_response_norm"},"embedding":{"$ref":"#/definitions/layer_embedding"},"rnn":{"$ref":"#/definitions/layer_rnn"},"lstm":{"$ref":"#/definitions/layer_lstm"},"gru":{"$ref":"#/definitions/layer_gru"},"relu":{"$ref":"#/definitions/layer_relu"},"relu6":{"$ref":"#/definitions/layer_relu6"},"leaky_relu":{"$ref":"#/definitions/layer_leaky_relu"},"elu":{"$ref":"#/definitions/layer_elu"},"selu":{"$ref":"#/definitions/layer_selu"},"celu":{"$ref":"#/definitions/layer_celu"},"gelu":{"$ref":"#/definitions/layer_gelu"},"silu":{"$ref":"#/definitions/layer_silu"},"mish":{"$ref":"#/definitions/layer_mish"},"sigmoid":{"$ref":"#/definitions/layer_sigmoid"},"hardsigmoid":{"$ref":"#/definitions/layer_hardsigmoid"},"hardswish":{"$ref":"#/definitions/layer_hardswish"},"hardtanh":{"$ref":"#/definitions/layer_hardtanh"},"tanh":{"$ref":"#/definitions/layer_tanh"},"softplus":{"$ref":"#/definitions/layer_softplus"},"log_sigmoid":{"$ref":"#/definitions/layer_log_sigmoid"},"threshold":{"$ref":"#/definitions/layer_threshold"},"softsign":{"$ref":"#/definitions/layer_softsign"},"tanhshrink":{"$ref":"#/definitions/layer_tanhshrink"},"softshrink":{"$ref":"#/definitions/layer_softshrink"},"hardshrink":{"$ref":"#/definitions/layer_hardshrink"},"prelu":{"$ref":"#/definitions/layer_prelu"},"glu":{"$ref":"#/definitions/layer_glu"},"softmax":{"$ref":"#/definitions/layer_softmax"},"log_softmax":{"$ref":"#/definitions/layer_log_softmax"},"identity":{"$ref":"#/definitions/layer_identity"},"dropout":{"$ref":"#/definitions/layer_dropout"},"dropout2d":{"$ref":"#/definitions/layer_dropout2d"},"drop_path":{"$ref":"#/definitions/layer_drop_path"},"flatten":{"$ref":"#/definitions/layer_flatten"},"unflatten":{"$ref":"#/definitions/layer_unflatten"},"reshape":{"$ref":"#/definitions/layer_reshape"},"permute":{"$ref":"#/definitions/layer_permute"},"squeeze":{"$ref":"#/definitions/layer_squeeze"},"unsqueeze":{"$ref":"#/definitions/layer_unsqueeze"},"slice":{"$ref":"#/definitions/layer_slice"},"chunk":{"$ref":"#/definitions/layer_chunk"},"pad":{"$ref":"#/definitions/layer_pad"},"concat":{"$ref":"#/definitions/layer_concat"},"stack":{"$ref":"#/definitions/layer_stack"},"add":{"$ref":"#/definitions/layer_add"},"sub":{"$ref":"#/definitions/layer_sub"},"mul":{"$ref":"#/definitions/layer_mul"},"div":{"$ref":"#/definitions/layer_div"},"maximum":{"$ref":"#/definitions/layer_maximum"},"minimum":{"$ref":"#/definitions/layer_minimum"},"matmul":{"$ref":"#/definitions/layer_matmul"},"mean":{"$ref":"#/definitions/layer_mean"},"sum":{"$ref":"#/definitions/layer_sum"},"max":{"$ref":"#/definitions/layer_max"},"sqrt":{"$ref":"#/definitions/layer_sqrt"},"exp":{"$ref":"#/definitions/layer_exp"},"log":{"$ref":"#/definitions/layer_log"},"abs":{"$ref":"#/definitions/layer_abs"},"multihead_attention":{"$ref":"#/definitions/layer_multihead_attention"},"scaled_dot_product_attention":{"$ref":"#/definitions/layer_scaled_dot_product_attention"},"rotary":{"$ref":"#/definitions/layer_rotary"},"positional_embedding":{"$ref":"#/definitions/layer_positional_embedding"},"swiglu":{"$ref":"#/definitions/layer_swiglu"}}},"block":{"type":"object","properties":{"params":{"type":["object","null"],"additionalProperties":{"type":["object","number","string","boolean","array"],"properties":{"type":{"enum":["int","float","bool","string","list","layer"]},"default":{}},"additionalProperties":false,"required":["type"]}},"layers":{"$ref":"#/definitions/layers"}},"additionalProperties":false,"required":["layers"]},"initialiser":{"anyOf":[{"type":"string","enum":["kaiming_uniform","kaiming_normal","xavier_uniform","xavier_normal","uniform","normal","trunc_normal","orthogonal","constant","zeros","ones"]},{"type":"object","properties":{"kaiming_uniform":{"$ref":"#/definitions/shared_53"},"kaiming_normal":{"$ref":"#/definitions/shared_53"},"xavier_uniform":{"$ref":"#/definitions/shared_57"},"xavier_normal":{"$ref":"#/definitions/shared_57"},"uniform":{"type":["object","string","null"],"properties":{"a":{"type":["number","string"],"pattern":"^\\$"},"b":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"normal":{"type":["object","string","null"],"properties":{"mean":{"type":["number","string"],"pattern":"^\\$"},"std":{"$ref":"#/definitions/shared_29"}},"additionalProperties":false,"pattern":"^\\$"},"trunc_normal":{"type":["object","number","string","null"],"properties":{"mean":{"type":["number","string"],"pattern":"^\\$"},"std":{"$ref":"#/definitions/shared_20"},"a":{"type":["number","string"],"pattern":"^\\$"},"b":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"},"orthogonal":{"$ref":"#/definitions/shared_57"},"constant":{"type":["object","number","string"],"properties":{"val":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["val"],"pattern":"^\\$"},"zeros":{"$ref":"#/definitions/shared_34"},"ones":{"$ref":"#/definitions/shared_34"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]},"loss":{"anyOf":[{"type":"string","enum":["cross_entropy","nll","mse","l1","smooth_l1","huber","bce","bce_with_logits","kl_div","poisson_nll","hinge","hinge_embedding","multi_margin","cosine_embedding"]},{"type":"object","properties":{"cross_entropy":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_58"},"ignore_index":{"type":["integer","string"],"pattern":"^\\$"},"label_smoothing":{"$ref":"#/definitions/shared_6"},"reduction":{"$ref":"#/definitions/shared_59"},"dim":{"$ref":"#/definitions/shared_41"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"nll":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_58"},"ignore_index":{"type":["integer","string"],"pattern":"^\\$"},"reduction":{"$ref":"#/definitions/shared_59"},"dim":{"$ref":"#/definitions/shared_41"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"mse":{"$ref":"#/definitions/shared_60"},"l1":{"$ref":"#/definitions/shared_60"},"smooth_l1":{"type":["object","string","null"],"properties":{"beta":{"$ref":"#/definitions/shared_29"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"huber":{"type":["object","string","null"],"properties":{"delta":{"$ref":"#/definitions/shared_20"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"bce":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_61"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"bce_with_logits":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_61"},"pos_weight":{"$ref":"#/definitions/shared_61"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"kl_div":{"type":["object","string","null"],"properties":{"reduction":{"anyOf":[{"type":"string","enum":["mean","sum","batchmean"]},{"type":"string","pattern":"^\\$"}]},"log_target":{"type":["boolean","string"],"pattern":"^\\$"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"poisson_nll":{"type":["object","string","null"],"properties":{"log_input":{"type":["boolean","string"],"pattern":"^\\$"},"full":{"type":["boolean","string"],"pattern":"^\\$"},"eps":{"$ref":"#/definitions/shared_20"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"hinge":{"$ref":"#/definitions/shared_63"},"hinge_embedding":{"$ref":"#/definitions/shared_63"},"multi_margin":{"type":["object","string","null"],"properties":{"p":{"type":["integer","string"],"minimum":1,"maximum":2,"pattern":"^\\$"},"margin":{"type":["number","string"],"pattern":"^\\$"},"weight":{"$ref":"#/definitions/shared_58"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"cosine_embedding":{"type":["object","string","null"],"properties":{"margin":{"type":["number","string"],"minimum":-1,"maximum":1,"pattern":"^\\$"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]},"layer_linear":{"type":["object","integer","string"],"properties":{"out_features":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["out_features"],"minimum":1,"pattern":"^\\$"},"layer_conv1d":{"type":["object","string"],"properties":{"out_channels":{"$ref":"#/definitions/shared_35"},"kernel_size":{"$ref":"#/definitions/shared_64"},"stride":{"$ref":"#/definitions/shared_64"},"padding":{"anyOf":[{"type":"string","enum":["same","valid"]},{"$ref":"#/definitions/shared_65"}]},"dilation":{"$ref":"#/definitions/shared_64"},"groups":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"padding_mode":{"$ref":"#/definitions/shared_66"}},"additionalProperties":false,"required":["out_channels","kernel_size"],"pattern":"^\\$"},"layer_conv2d":{"type":["object","string"],"properties":{"out_channels":{"$ref":"#/definitions/shared_35"},"kernel_size":{"$ref":"#/definitions/shared_68"},"stride":{"$ref":"#/definitions/shared_68"},"padding":{"anyOf":[{"type":"string","enum":["same","valid"]},{"$ref":"#/definitions/shared_69"}]},"dilation":{"$ref":"#/definitions/shared_68"},"groups":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"padding_mode":{"$ref":"#/definitions/shared_66"}},"additionalProperties":false,"required":["out_channels","kernel_size"],"pattern":"^\\$"},"layer_conv3d":{"type":["object","string"],"properties":{"out_channels":{"$ref":"#/definitions/shared_35"},"kernel_size":{"$ref":"#/definitions/shared_70"},"stride":{"$ref":"#/definitions/shared_70"},"padding":{"anyOf":[{"type":"string","enum":["same","valid"]},{"$ref":"#/definitions/shared_71"}]},"dilation":{"$ref":"#/definitions/shared_70"},"groups":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"padding_mode":{"$ref":"#/definitions/shared_66"}},"additionalProperties":false,"required":["out_channels","kernel_size"],"pattern":"^\\$"},"layer_conv_transpose1d":{"type":["object","string"],"properties":{"out_channels":{"$ref":"#/definitions/shared_35"},"kernel_size":{"$ref":"#/definitions/shared_64"},"stride":{"$ref":"#/definitions/shared_64"},"padding":{"$ref":"#/definitions/shared_65"},"output_padding":{"$ref":"#/definitions/shared_65"},"dilation":{"$ref":"#/definitions/shared_64"},"groups":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["out_channels","kernel_size"],"pattern":"^\\$"},"layer_conv_transpose2d":{"type":["object","string"],"properties":{"out_channels":{"$ref":"#/definitions/shared_35"},"kernel_size":{"$ref":"#/definitions/shared_68"},"stride":{"$ref":"#/definitions/shared_68"},"padding":{"$ref":"#/definitions/shared_69"},"output_padding":{"$ref":"#/definitions/shared_69"},"dilation":{"$ref":"#/definitions/shared_68"},"groups":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["out_channels","kernel_size"],"pattern":"^\\$"},"layer_upsample":{"anyOf":[{"type":"object","properties":{"scale_factor":{"$ref":"#/definitions/shared_19"},"size":{"anyOf":[{"$ref":"#/definitions/shared_35"},{"type":["array","string"],"items":{"$ref":"#/definitions/shared_35"},"pattern":"^\\$"},{"type":"null"}]},"mode":{"anyOf":[{"type":"string","enum":["nearest","bilinear"]},{"type":"string","pattern":"^\\$"}]},"align_corners":{"$ref":"#/definitions/shared_51"}},"additionalProperties":false},{"$ref":"#/definitions/shared_20"},{"$ref":"#/definitions/shared_21"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_pixel_shuffle":{"type":["object","integer","string"],"properties":{"upscale_factor":{"$ref":"#/definitions/shared_35"}},"additionalProperties":false,"required":["upscale_factor"],"minimum":1,"pattern":"^\\$"},"layer_pixel_unshuffle":{"type":["object","integer","string"],"properties":{"downscale_factor":{"$ref":"#/definitions/shared_35"}},"additionalProperties":false,"required":["downscale_factor"],"minimum":1,"pattern":"^\\$"},"layer_max_pool1d":{"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_64"},"stride":{"$ref":"#/definitions/shared_72"},"padding":{"$ref":"#/definitions/shared_65"},"dilation":{"$ref":"#/definitions/shared_64"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":1,"maxItems":1,"pattern":"^\\$"},"layer_max_pool2d":{"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_68"},"stride":{"$ref":"#/definitions/shared_73"},"padding":{"$ref":"#/definitions/shared_69"},"dilation":{"$ref":"#/definitions/shared_68"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"layer_max_pool3d":{"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_70"},"stride":{"$ref":"#/definitions/shared_74"},"padding":{"$ref":"#/definitions/shared_71"},"dilation":{"$ref":"#/definitions/shared_70"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":3,"maxItems":3,"pattern":"^\\$"},"layer_avg_pool1d":{"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_64"},"stride":{"$ref":"#/definitions/shared_72"},"padding":{"$ref":"#/definitions/shared_65"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"},"count_include_pad":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":1,"maxItems":1,"pattern":"^\\$"},"layer_avg_pool2d":{"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_68"},"stride":{"$ref":"#/definitions/shared_73"},"padding":{"$ref":"#/definitions/shared_69"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"},"count_include_pad":{"type":["boolean","string"],"pattern":"^\\$"},"divisor_override":{"$ref":"#/definitions/shared_37"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"layer_avg_pool3d":{"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_70"},"stride":{"$ref":"#/definitions/shared_74"},"padding":{"$ref":"#/definitions/shared_71"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"},"count_include_pad":{"type":["boolean","string"],"pattern":"^\\$"},"divisor_override":{"$ref":"#/definitions/shared_37"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":3,"maxItems":3,"pattern":"^\\$"},"layer_adaptive_avg_pool1d":{"type":["object","integer","array","string"],"properties":{"output_size":{"$ref":"#/definitions/shared_64"}},"additionalProperties":false,"required":["output_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":1,"maxItems":1,"pattern":"^\\$"},"layer_adaptive_avg_pool2d":{"anyOf":[{"$ref":"#/definitions/shared_77"},{"$ref":"#/definitions/shared_68"},{"$ref":"#/definitions/shared_79"},{"type":"string","pattern":"^\\$"}]},"layer_adaptive_max_pool1d":{"type":["object","integer","array","string"],"properties":{"output_size":{"$ref":"#/definitions/shared_64"}},"additionalProperties":false,"required":["output_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":1,"maxItems":1,"pattern":"^\\$"},"layer_adaptive_max_pool2d":{"anyOf":[{"$ref":"#/definitions/shared_77"},{"$ref":"#/definitions/shared_68"},{"$ref":"#/definitions/shared_79"},{"type":"string","pattern":"^\\$"}]},"layer_global_avg_pool":{"type":["object","string","null"],"properties":{"keepdim":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_batch_norm1d":{"type":["object","string","null"],"properties":{"eps":{"$ref":"#/definitions/shared_20"},"momentum":{"$ref":"#/definitions/shared_82"},"affine":{"type":["boolean","string"],"pattern":"^\\$"},"track_running_stats":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_batch_norm2d":{"type":["object","string","null"],"properties":{"eps":{"$ref":"#/definitions/shared_20"},"momentum":{"$ref":"#/definitions/shared_82"},"affine":{"type":["boolean","string"],"pattern":"^\\$"},"track_running_stats":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_instance_norm2d":{"type":["object","string","null"],"properties":{"eps":{"$ref":"#/definitions/shared_20"},"momentum":{"$ref":"#/definitions/shared_82"},"affine":{"type":["boolean","string"],"pattern":"^\\$"},"track_running_stats":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_layer_norm":{"type":["object","string","null"],"properties":{"normalized_dims":{"$ref":"#/definitions/shared_35"},"eps":{"$ref":"#/definitions/shared_20"},"elementwise_affine":{"type":["boolean","string"],"pattern":"^\\$"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_rms_norm":{"type":["object","string","null"],"properties":{"normalized_dims":{"$ref":"#/definitions/shared_35"},"eps":{"$ref":"#/definitions/shared_48"},"elementwise_affine":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_group_norm":{"type":["object","integer","string"],"properties":{"num_groups":{"$ref":"#/definitions/shared_35"},"eps":{"$ref":"#/definitions/shared_20"},"affine":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["num_groups"],"minimum":1,"pattern":"^\\$"},"layer_local_response_norm":{"type":["object","integer","string"],"properties":{"size":{"$ref":"#/definitions/shared_35"},"alpha":{"type":["number","string"],"pattern":"^\\$"},"beta":{"type":["number","string"],"pattern":"^\\$"},"k":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["size"],"minimum":1,"pattern":"^\\$"},"layer_embedding":{"type":["object","string"],"properties":{"num_embeddings":{"$ref":"#/definitions/shared_35"},"embedding_dim":{"$ref":"#/definitions/shared_35"},"padding_idx":{"$ref":"#/definitions/shared_41"}},"additionalProperties":false,"required":["num_embeddings","embedding_dim"],"pattern":"^\\$"},"layer_rnn":{"type":["object","integer","string"],"properties":{"hidden_size":{"$ref":"#/definitions/shared_35"},"num_layers":{"$ref":"#/definitions/shared_35"},"nonlinearity":{"anyOf":[{"type":"string","enum":["tanh","relu"]},{"type":"string","pattern":"^\\$"}]},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"dropout":{"$ref":"#/definitions/shared_6"},"bidirectional":{"type":["boolean","string"],"pattern":"^\\$"},"output":{"$ref":"#/definitions/shared_83"}},"additionalProperties":false,"required":["hidden_size"],"minimum":1,"pattern":"^\\$"},"layer_lstm":{"type":["object","integer","string"],"properties":{"hidden_size":{"$ref":"#/definitions/shared_35"},"num_layers":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"dropout":{"$ref":"#/definitions/shared_6"},"bidirectional":{"type":["boolean","string"],"pattern":"^\\$"},"output":{"$ref":"#/definitions/shared_83"}},"additionalProperties":false,"required":["hidden_size"],"minimum":1,"pattern":"^\\$"},"layer_gru":{"type":["object","integer","string"],"properties":{"hidden_size":{"$ref":"#/definitions/shared_35"},"num_layers":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"dropout":{"$ref":"#/definitions/shared_6"},"bidirectional":{"type":["boolean","string"],"pattern":"^\\$"},"output":{"$ref":"#/definitions/shared_83"}},"additionalProperties":false,"required":["hidden_size"],"minimum":1,"pattern":"^\\$"},"layer_relu":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_relu6":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_leaky_relu":{"type":["object","number","string","null"],"properties":{"negative_slope":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_elu":{"type":["object","number","string","null"],"properties":{"alpha":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_selu":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_celu":{"type":["object","number","string","null"],"properties":{"alpha":{"$ref":"#/definitions/shared_20"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"},"layer_gelu":{"anyOf":[{"type":"object","properties":{"approximate":{"anyOf":[{"type":"string","enum":["none","tanh"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false},{"type":"string","enum":["none","tanh"]},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_silu":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_mish":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_sigmoid":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_hardsigmoid":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_hardswish":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_hardtanh":{"type":["object","string","null"],"properties":{"min_val":{"type":["number","string"],"pattern":"^\\$"},"max_val":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_tanh":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_softplus":{"type":["object","number","string","null"],"properties":{"beta":{"$ref":"#/definitions/shared_20"},"threshold":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"},"layer_log_sigmoid":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_threshold":{"type":["object","string"],"properties":{"threshold":{"type":["number","string"],"pattern":"^\\$"},"value":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["threshold","value"],"pattern":"^\\$"},"layer_softsign":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_tanhshrink":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_softshrink":{"type":["object","number","string","null"],"properties":{"lambd":{"$ref":"#/definitions/shared_29"}},"additionalProperties":false,"minimum":0,"pattern":"^\\$"},"layer_hardshrink":{"type":["object","number","string","null"],"properties":{"lambd":{"$ref":"#/definitions/shared_29"}},"additionalProperties":false,"minimum":0,"pattern":"^\\$"},"layer_prelu":{"type":["object","integer","string","null"],"properties":{"num_parameters":{"$ref":"#/definitions/shared_35"},"init":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"minimum":1,"pattern":"^\\$"},"layer_glu":{"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_softmax":{"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_log_softmax":{"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_identity":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_dropout":{"type":["object","number","string","null"],"properties":{"p":{"$ref":"#/definitions/shared_6"}},"additionalProperties":false,"minimum":0,"maximum":1,"pattern":"^\\$"},"layer_dropout2d":{"type":["object","number","string","null"],"properties":{"p":{"$ref":"#/definitions/shared_6"}},"additionalProperties":false,"minimum":0,"maximum":1,"pattern":"^\\$"},"layer_drop_path":{"type":["object","number","string","null"],"properties":{"p":{"$ref":"#/definitions/shared_6"},"scale_by_keep":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"minimum":0,"maximum":1,"pattern":"^\\$"},"layer_flatten":{"type":["object","string","null"],"properties":{"start_dim":{"type":["integer","string"],"pattern":"^\\$"},"end_dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"layer_unflatten":{"type":["object","array","string"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"},"unflattened_size":{"$ref":"#/definitions/shared_88"}},"additionalProperties":false,"required":["unflattened_size"],"items":{"$ref":"#/definitions/shared_89"},"pattern":"^\\$"},"layer_reshape":{"type":["object","array","string"],"properties":{"shape":{"$ref":"#/definitions/shared_88"}},"additionalProperties":false,"required":["shape"],"items":{"$ref":"#/definitions/shared_89"},"pattern":"^\\$"},"layer_permute":{"type":["object","array","string"],"properties":{"dims":{"$ref":"#/definitions/shared_90"}},"additionalProperties":false,"required":["dims"],"items":{"type":["integer","string"],"pattern":"^\\$"},"pattern":"^\\$"},"layer_squeeze":{"anyOf":[{"type":"object","properties":{"dim":{"$ref":"#/definitions/shared_91"}},"additionalProperties":false},{"type":["integer","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_90"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_unsqueeze":{"type":["object","integer","string"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["dim"],"pattern":"^\\$"},"layer_slice":{"type":["object","string"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"},"start":{"type":["integer","string"],"pattern":"^\\$"},"end":{"$ref":"#/definitions/shared_41"}},"additionalProperties":false,"required":["dim"],"pattern":"^\\$"},"layer_chunk":{"type":["object","integer","string"],"properties":{"chunks":{"$ref":"#/definitions/shared_26"},"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["chunks"],"minimum":1,"maximum":1024,"pattern":"^\\$"},"layer_pad":{"anyOf":[{"type":"object","properties":{"padding":{"anyOf":[{"type":["integer","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_90"}]},"mode":{"anyOf":[{"type":"string","enum":["constant","reflect","replicate","circular"]},{"type":"string","pattern":"^\\$"}]},"value":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["padding"]},{"type":["integer","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_90"},{"type":"string","pattern":"^\\$"}]},"layer_concat":{"anyOf":[{"$ref":"#/definitions/shared_93"},{"$ref":"#/definitions/shared_94"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_stack":{"anyOf":[{"$ref":"#/definitions/shared_93"},{"$ref":"#/definitions/shared_94"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_add":{"anyOf":[{"$ref":"#/definitions/shared_96"},{"$ref":"#/definitions/shared_98"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_sub":{"anyOf":[{"$ref":"#/definitions/shared_96"},{"$ref":"#/definitions/shared_98"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_mul":{"anyOf":[{"$ref":"#/definitions/shared_96"},{"$ref":"#/definitions/shared_98"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_div":{"anyOf":[{"$ref":"#/definitions/shared_96"},{"$ref":"#/definitions/shared_98"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_maximum":{"anyOf":[{"$ref":"#/definitions/shared_96"},{"$ref":"#/definitions/shared_98"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_minimum":{"anyOf":[{"$ref":"#/definitions/shared_96"},{"$ref":"#/definitions/shared_98"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_matmul":{"anyOf":[{"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_49"}},"additionalProperties":false},{"$ref":"#/definitions/shared_94"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_mean":{"anyOf":[{"$ref":"#/definitions/shared_100"},{"type":["integer","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_90"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_sum":{"anyOf":[{"$ref":"#/definitions/shared_100"},{"type":["integer","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_90"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_max":{"anyOf":[{"$ref":"#/definitions/shared_100"},{"type":["integer","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_90"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_sqrt":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_exp":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_log":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_abs":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"layer_multihead_attention":{"type":["object","integer","string"],"properties":{"num_heads":{"$ref":"#/definitions/shared_35"},"causal":{"type":["boolean","string"],"pattern":"^\\$"},"num_kv_heads":{"$ref":"#/definitions/shared_37"},"dropout":{"$ref":"#/definitions/shared_6"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"rope":{"type":["boolean","string"],"pattern":"^\\$"},"rope_base":{"$ref":"#/definitions/shared_20"},"rope_interleaved":{"type":["boolean","string"],"pattern":"^\\$"},"key_padding_mask":{"$ref":"#/definitions/shared_49"}},"additionalProperties":false,"required":["num_heads"],"minimum":1,"pattern":"^\\$"},"layer_scaled_dot_product_attention":{"anyOf":[{"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_49"},"causal":{"type":["boolean","string"],"pattern":"^\\$"},"scale":{"$ref":"#/definitions/shared_42"},"dropout":{"$ref":"#/definitions/shared_6"},"enable_gqa":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false},{"$ref":"#/definitions/shared_94"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_rotary":{"type":["object","number","string","null"],"properties":{"base":{"$ref":"#/definitions/shared_20"},"interleaved":{"type":["boolean","string"],"pattern":"^\\$"},"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"},"layer_positional_embedding":{"anyOf":[{"type":"object","properties":{"kind":{"anyOf":[{"type":"string","enum":["learned","sinusoidal"]},{"type":"string","pattern":"^\\$"}]},"num_embeddings":{"$ref":"#/definitions/shared_37"}},"additionalProperties":false},{"type":"string","enum":["learned","sinusoidal"]},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"layer_swiglu":{"type":["object","integer","string"],"properties":{"hidden_features":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["hidden_features"],"minimum":1,"pattern":"^\\$"},"shared_0":{"type":["integer","string"],"minimum":0,"maximum":4294967295,"pattern":"^\\$"},"shared_1":{"anyOf":[{"$ref":"#/definitions/shared_2"},{"type":"string"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"shared_2":{"type":"object","properties":{"path":{"type":["string","null"]}},"additionalProperties":false},"shared_3":{"type":["integer","string"],"minimum":1,"maximum":10000000,"pattern":"^\\$"},"shared_4":{"type":["integer","string"],"minimum":0,"maximum":10000000,"pattern":"^\\$"},"shared_5":{"type":["integer","string"],"minimum":8,"maximum":256,"pattern":"^\\$"},"shared_6":{"type":["number","string"],"minimum":0,"maximum":1,"pattern":"^\\$"},"shared_7":{"type":["integer","string","null"],"minimum":1,"maximum":2147483647,"pattern":"^\\$"},"shared_8":{"type":["array","string"],"items":{"type":"string"},"pattern":"^\\$"},"shared_9":{"type":["integer","string"],"minimum":1,"maximum":1048576,"pattern":"^\\$"},"shared_10":{"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_11"}]},"shared_11":{"type":["object","string"],"additionalProperties":{"type":"string"},"pattern":"^\\$"},"shared_12":{"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_11"},{"type":"null"}]},"shared_13":{"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_8"},{"$ref":"#/definitions/shared_11"}]},"shared_14":{"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_8"},{"$ref":"#/definitions/shared_11"},{"type":"null"}]},"shared_15":{"type":["integer","string"],"minimum":1,"maximum":4096,"pattern":"^\\$"},"shared_16":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_9"},"pattern":"^\\$"},"shared_17":{"type":["integer","string"],"minimum":1,"maximum":2147483647,"pattern":"^\\$"},"shared_18":{"type":["number","string"],"minimum":0,"exclusiveMaximum":1,"pattern":"^\\$"},"shared_19":{"anyOf":[{"$ref":"#/definitions/shared_20"},{"$ref":"#/definitions/shared_21"},{"type":"null"}]},"shared_20":{"type":["number","string"],"exclusiveMinimum":0,"pattern":"^\\$"},"shared_21":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_20"},"pattern":"^\\$"},"shared_22":{"type":["object","string"],"properties":{"flip":{"$ref":"#/definitions/shared_23"},"crop":{"$ref":"#/definitions/shared_25"},"shift":{"$ref":"#/definitions/shared_6"},"rotate":{"$ref":"#/definitions/shared_28"},"noise":{"$ref":"#/definitions/shared_29"},"mixup":{"$ref":"#/definitions/shared_29"}},"additionalProperties":false,"pattern":"^\\$"},"shared_23":{"anyOf":[{"type":["boolean","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_24"},{"type":"string","pattern":"^\\$"}]},"shared_24":{"type":"string","enum":["horizontal","vertical","both"]},"shared_25":{"anyOf":[{"$ref":"#/definitions/shared_26"},{"$ref":"#/definitions/shared_27"},{"type":"null"}]},"shared_26":{"type":["integer","string"],"minimum":1,"maximum":1024,"pattern":"^\\$"},"shared_27":{"type":["object","string"],"properties":{"padding":{"$ref":"#/definitions/shared_26"}},"additionalProperties":false,"required":["padding"],"pattern":"^\\$"},"shared_28":{"type":["number","string"],"minimum":0,"maximum":180,"pattern":"^\\$"},"shared_29":{"type":["number","string"],"minimum":0,"pattern":"^\\$"},"shared_30":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_31"},"pattern":"^\\$"},"shared_31":{"type":"object","properties":{"match":{"type":"string"}},"required":["match"]},"shared_32":{"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_29"},"betas":{"$ref":"#/definitions/shared_33"},"eps":{"$ref":"#/definitions/shared_29"},"weight_decay":{"$ref":"#/definitions/shared_29"},"amsgrad":{"type":["boolean","string"],"pattern":"^\\$"},"groups":{"$ref":"#/definitions/shared_30"}},"additionalProperties":false,"pattern":"^\\$"},"shared_33":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_18"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"shared_34":{"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"},"shared_35":{"type":["integer","string"],"minimum":1,"pattern":"^\\$"},"shared_36":{"type":["integer","string"],"minimum":0,"pattern":"^\\$"},"shared_37":{"type":["integer","string","null"],"minimum":1,"pattern":"^\\$"},"shared_38":{"type":["number","string"],"maximum":1,"exclusiveMinimum":0,"pattern":"^\\$"},"shared_39":{"type":["number","string"],"exclusiveMinimum":0,"exclusiveMaximum":1,"pattern":"^\\$"},"shared_40":{"type":["object","string","null"],"properties":{"dim":{"$ref":"#/definitions/shared_41"},"threshold":{"$ref":"#/definitions/shared_42"}},"additionalProperties":false,"pattern":"^\\$"},"shared_41":{"type":["integer","string","null"],"pattern":"^\\$"},"shared_42":{"type":["number","string","null"],"pattern":"^\\$"},"shared_43":{"type":["object","string","null"],"properties":{"average":{"$ref":"#/definitions/shared_44"},"class":{"$ref":"#/definitions/shared_46"},"dim":{"$ref":"#/definitions/shared_41"},"threshold":{"$ref":"#/definitions/shared_42"}},"additionalProperties":false,"pattern":"^\\$"},"shared_44":{"anyOf":[{"$ref":"#/definitions/shared_45"},{"type":"string","pattern":"^\\$"}]},"shared_45":{"type":"string","enum":["macro","micro","weighted"]},"shared_46":{"type":["integer","string","null"],"minimum":0,"pattern":"^\\$"},"shared_47":{"type":["integer","string","null"],"minimum":0,"maximum":2147483647,"pattern":"^\\$"},"shared_48":{"type":["number","string","null"],"exclusiveMinimum":0,"pattern":"^\\$"},"shared_49":{"type":["string","array","null"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_50"},"minItems":1},"shared_50":{"type":"string","pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)"},"shared_51":{"type":["boolean","string","null"],"pattern":"^\\$"},"shared_52":{"type":["array","object","string"],"items":{"$ref":"#/definitions/item"},"minItems":1,"properties":{"transparent":{"type":["boolean","string"],"pattern":"^\\$"},"layers":{"$ref":"#/definitions/layers"}},"additionalProperties":false,"required":["layers"],"pattern":"^\\$"},"shared_53":{"type":["object","string","null"],"properties":{"a":{"type":["number","string"],"pattern":"^\\$"},"mode":{"$ref":"#/definitions/shared_54"},"nonlinearity":{"$ref":"#/definitions/shared_55"}},"additionalProperties":false,"pattern":"^\\$"},"shared_54":{"anyOf":[{"type":"string","enum":["fan_in","fan_out"]},{"type":"string","pattern":"^\\$"}]},"shared_55":{"anyOf":[{"$ref":"#/definitions/shared_56"},{"type":"string","pattern":"^\\$"}]},"shared_56":{"type":"string","enum":["relu","leaky_relu","tanh","sigmoid","linear","selu"]},"shared_57":{"type":["object","number","string","null"],"properties":{"gain":{"$ref":"#/definitions/shared_20"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"},"shared_58":{"type":["array","string","null"],"items":{"$ref":"#/definitions/shared_29"},"pattern":"^\\$"},"shared_59":{"anyOf":[{"type":"string","enum":["mean","sum"]},{"type":"string","pattern":"^\\$"}]},"shared_60":{"type":["object","string","null"],"properties":{"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"shared_61":{"anyOf":[{"$ref":"#/definitions/shared_29"},{"$ref":"#/definitions/shared_62"},{"type":"null"}]},"shared_62":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_29"},"pattern":"^\\$"},"shared_63":{"type":["object","string","null"],"properties":{"margin":{"type":["number","string"],"pattern":"^\\$"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"shared_64":{"type":["integer","array","string"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":1,"maxItems":1,"pattern":"^\\$"},"shared_65":{"type":["integer","array","string"],"minimum":0,"items":{"$ref":"#/definitions/shared_36"},"minItems":1,"maxItems":1,"pattern":"^\\$"},"shared_66":{"anyOf":[{"$ref":"#/definitions/shared_67"},{"type":"string","pattern":"^\\$"}]},"shared_67":{"type":"string","enum":["zeros","reflect","replicate","circular"]},"shared_68":{"type":["integer","array","string"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"shared_69":{"type":["integer","array","string"],"minimum":0,"items":{"$ref":"#/definitions/shared_36"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"shared_70":{"type":["integer","array","string"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":3,"maxItems":3,"pattern":"^\\$"},"shared_71":{"type":["integer","array","string"],"minimum":0,"items":{"$ref":"#/definitions/shared_36"},"minItems":3,"maxItems":3,"pattern":"^\\$"},"shared_72":{"type":["integer","array","string","null"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":1,"maxItems":1,"pattern":"^\\$"},"shared_73":{"type":["integer","array","string","null"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"shared_74":{"type":["integer","array","string","null"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":3,"maxItems":3,"pattern":"^\\$"},"shared_75":{"type":["object","integer","array","string"],"properties":{"output_size":{"$ref":"#/definitions/shared_64"}},"additionalProperties":false,"required":["output_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":1,"maxItems":1,"pattern":"^\\$"},"shared_76":{"anyOf":[{"$ref":"#/definitions/shared_77"},{"$ref":"#/definitions/shared_68"},{"$ref":"#/definitions/shared_79"},{"type":"string","pattern":"^\\$"}]},"shared_77":{"type":"object","properties":{"output_size":{"$ref":"#/definitions/shared_78"}},"additionalProperties":false,"required":["output_size"]},"shared_78":{"anyOf":[{"$ref":"#/definitions/shared_68"},{"$ref":"#/definitions/shared_79"}]},"shared_79":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_80"},"minItems":2,"maxItems":2,"pattern":"^\\$"},"shared_80":{"anyOf":[{"$ref":"#/definitions/shared_35"},{"type":"null"}]},"shared_81":{"type":["object","string","null"],"properties":{"eps":{"$ref":"#/definitions/shared_20"},"momentum":{"$ref":"#/definitions/shared_82"},"affine":{"type":["boolean","string"],"pattern":"^\\$"},"track_running_stats":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"shared_82":{"anyOf":[{"$ref":"#/definitions/shared_6"},{"type":"null"}]},"shared_83":{"anyOf":[{"type":"string","enum":["sequence","last"]},{"type":"string","pattern":"^\\$"}]},"shared_84":{"type":["object","integer","string"],"properties":{"hidden_size":{"$ref":"#/definitions/shared_35"},"num_layers":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"dropout":{"$ref":"#/definitions/shared_6"},"bidirectional":{"type":["boolean","string"],"pattern":"^\\$"},"output":{"$ref":"#/definitions/shared_83"}},"additionalProperties":false,"required":["hidden_size"],"minimum":1,"pattern":"^\\$"},"shared_85":{"type":["object","number","string","null"],"properties":{"lambd":{"$ref":"#/definitions/shared_29"}},"additionalProperties":false,"minimum":0,"pattern":"^\\$"},"shared_86":{"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"shared_87":{"type":["object","number","string","null"],"properties":{"p":{"$ref":"#/definitions/shared_6"}},"additionalProperties":false,"minimum":0,"maximum":1,"pattern":"^\\$"},"shared_88":{"type":["array","string"],"items":{"$ref":"#/definitions/shared_89"},"pattern":"^\\$"},"shared_89":{"type":["integer","string"],"minimum":-1,"pattern":"^\\$"},"shared_90":{"type":["array","string"],"items":{"type":["integer","string"],"pattern":"^\\$"},"pattern":"^\\$"},"shared_91":{"anyOf":[{"type":["integer","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_90"},{"type":"null"}]},"shared_92":{"anyOf":[{"$ref":"#/definitions/shared_93"},{"$ref":"#/definitions/shared_94"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"shared_93":{"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_49"},"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false},"shared_94":{"type":["string","array"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_50"},"minItems":1},"shared_95":{"anyOf":[{"$ref":"#/definitions/shared_96"},{"$ref":"#/definitions/shared_98"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"shared_96":{"type":"object","properties":{"other":{"$ref":"#/definitions/shared_97"}},"additionalProperties":false},"shared_97":{"type":["number","string","array","null"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_50"},"minItems":1},"shared_98":{"type":["number","string","array"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_50"},"minItems":1},"shared_99":{"anyOf":[{"$ref":"#/definitions/shared_100"},{"type":["integer","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_90"},{"type":"string","pattern":"^\\$"},{"type":"null"}]},"shared_100":{"type":"object","properties":{"dim":{"$ref":"#/definitions/shared_91"},"keepdim":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false}}};
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
const schema10 = {"anyOf":[{"$ref":"#/definitions/item_object"},{"type":"string","enum":["upsample","global_avg_pool","batch_norm1d","batch_norm2d","instance_norm2d","layer_norm","rms_norm","relu","relu6","leaky_relu","elu","selu","celu","gelu","silu","mish","sigmoid","hardsigmoid","hardswish","hardtanh","tanh","softplus","log_sigmoid","softsign","tanhshrink","softshrink","hardshrink","prelu","glu","softmax","log_softmax","identity","dropout","dropout2d","drop_path","flatten","squeeze","concat","stack","add","sub","mul","div","maximum","minimum","matmul","mean","sum","max","sqrt","exp","log","abs","scaled_dot_product_attention","rotary","positional_embedding"]},{"type":"string","pattern":"^\\$"}]};
const schema11 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"from":{"$ref":"#/definitions/shared_49"},"repeat":{"$ref":"#/definitions/shared_37"},"when":{"$ref":"#/definitions/shared_51"},"with":{"type":["object","string","null"]},"init":{"anyOf":[{"$ref":"#/definitions/initialiser"},{"type":"object","additionalProperties":{"$ref":"#/definitions/initialiser"}},{"type":"null"}]},"freeze":{"$ref":"#/definitions/shared_51"},"tie":{"type":["object","string","null"],"additionalProperties":{"type":"string"}},"use":{"type":"string"},"sequential":{"$ref":"#/definitions/shared_52"},"residual":{"$ref":"#/definitions/shared_52"},"branches":{"type":"object","properties":{"merge":{"anyOf":[{"type":"string","enum":["concat","add"]},{"type":"string","pattern":"^\\$"}]},"of":{"type":["array","string"],"items":{"$ref":"#/definitions/layers"},"minItems":1,"pattern":"^\\$"}},"additionalProperties":false,"required":["of"]},"call":{"type":"string"},"linear":{"$ref":"#/definitions/layer_linear"},"conv1d":{"$ref":"#/definitions/layer_conv1d"},"conv2d":{"$ref":"#/definitions/layer_conv2d"},"conv3d":{"$ref":"#/definitions/layer_conv3d"},"conv_transpose1d":{"$ref":"#/definitions/layer_conv_transpose1d"},"conv_transpose2d":{"$ref":"#/definitions/layer_conv_transpose2d"},"upsample":{"$ref":"#/definitions/layer_upsample"},"pixel_shuffle":{"$ref":"#/definitions/layer_pixel_shuffle"},"pixel_unshuffle":{"$ref":"#/definitions/layer_pixel_unshuffle"},"max_pool1d":{"$ref":"#/definitions/layer_max_pool1d"},"max_pool2d":{"$ref":"#/definitions/layer_max_pool2d"},"max_pool3d":{"$ref":"#/definitions/layer_max_pool3d"},"avg_pool1d":{"$ref":"#/definitions/layer_avg_pool1d"},"avg_pool2d":{"$ref":"#/definitions/layer_avg_pool2d"},"avg_pool3d":{"$ref":"#/definitions/layer_avg_pool3d"},"adaptive_avg_pool1d":{"$ref":"#/definitions/layer_adaptive_avg_pool1d"},"adaptive_avg_pool2d":{"$ref":"#/definitions/layer_adaptive_avg_pool2d"},"adaptive_max_pool1d":{"$ref":"#/definitions/layer_adaptive_max_pool1d"},"adaptive_max_pool2d":{"$ref":"#/definitions/layer_adaptive_max_pool2d"},"global_avg_pool":{"$ref":"#/definitions/layer_global_avg_pool"},"batch_norm1d":{"$ref":"#/definitions/layer_batch_norm1d"},"batch_norm2d":{"$ref":"#/definitions/layer_batch_norm2d"},"instance_norm2d":{"$ref":"#/definitions/layer_instance_norm2d"},"layer_norm":{"$ref":"#/definitions/layer_layer_norm"},"rms_norm":{"$ref":"#/definitions/layer_rms_norm"},"group_norm":{"$ref":"#/definitions/layer_group_norm"},"local_response_norm":{"$ref":"#/definitions/layer_local_response_norm"},"embedding":{"$ref":"#/definitions/layer_embedding"},"rnn":{"$ref":"#/definitions/layer_rnn"},"lstm":{"$ref":"#/definitions/layer_lstm"},"gru":{"$ref":"#/definitions/layer_gru"},"relu":{"$ref":"#/definitions/layer_relu"},"relu6":{"$ref":"#/definitions/layer_relu6"},"leaky_relu":{"$ref":"#/definitions/layer_leaky_relu"},"elu":{"$ref":"#/definitions/layer_elu"},"selu":{"$ref":"#/definitions/layer_selu"},"celu":{"$ref":"#/definitions/layer_celu"},"gelu":{"$ref":"#/definitions/layer_gelu"},"silu":{"$ref":"#/definitions/layer_silu"},"mish":{"$ref":"#/definitions/layer_mish"},"sigmoid":{"$ref":"#/definitions/layer_sigmoid"},"hardsigmoid":{"$ref":"#/definitions/layer_hardsigmoid"},"hardswish":{"$ref":"#/definitions/layer_hardswish"},"hardtanh":{"$ref":"#/definitions/layer_hardtanh"},"tanh":{"$ref":"#/definitions/layer_tanh"},"softplus":{"$ref":"#/definitions/layer_softplus"},"log_sigmoid":{"$ref":"#/definitions/layer_log_sigmoid"},"threshold":{"$ref":"#/definitions/layer_threshold"},"softsign":{"$ref":"#/definitions/layer_softsign"},"tanhshrink":{"$ref":"#/definitions/layer_tanhshrink"},"softshrink":{"$ref":"#/definitions/layer_softshrink"},"hardshrink":{"$ref":"#/definitions/layer_hardshrink"},"prelu":{"$ref":"#/definitions/layer_prelu"},"glu":{"$ref":"#/definitions/layer_glu"},"softmax":{"$ref":"#/definitions/layer_softmax"},"log_softmax":{"$ref":"#/definitions/layer_log_softmax"},"identity":{"$ref":"#/definitions/layer_identity"},"dropout":{"$ref":"#/definitions/layer_dropout"},"dropout2d":{"$ref":"#/definitions/layer_dropout2d"},"drop_path":{"$ref":"#/definitions/layer_drop_path"},"flatten":{"$ref":"#/definitions/layer_flatten"},"unflatten":{"$ref":"#/definitions/layer_unflatten"},"reshape":{"$ref":"#/definitions/layer_reshape"},"permute":{"$ref":"#/definitions/layer_permute"},"squeeze":{"$ref":"#/definitions/layer_squeeze"},"unsqueeze":{"$ref":"#/definitions/layer_unsqueeze"},"slice":{"$ref":"#/definitions/layer_slice"},"chunk":{"$ref":"#/definitions/layer_chunk"},"pad":{"$ref":"#/definitions/layer_pad"},"concat":{"$ref":"#/definitions/layer_concat"},"stack":{"$ref":"#/definitions/layer_stack"},"add":{"$ref":"#/definitions/layer_add"},"sub":{"$ref":"#/definitions/layer_sub"},"mul":{"$ref":"#/definitions/layer_mul"},"div":{"$ref":"#/definitions/layer_div"},"maximum":{"$ref":"#/definitions/layer_maximum"},"minimum":{"$ref":"#/definitions/layer_minimum"},"matmul":{"$ref":"#/definitions/layer_matmul"},"mean":{"$ref":"#/definitions/layer_mean"},"sum":{"$ref":"#/definitions/layer_sum"},"max":{"$ref":"#/definitions/layer_max"},"sqrt":{"$ref":"#/definitions/layer_sqrt"},"exp":{"$ref":"#/definitions/layer_exp"},"log":{"$ref":"#/definitions/layer_log"},"abs":{"$ref":"#/definitions/layer_abs"},"multihead_attention":{"$ref":"#/definitions/layer_multihead_attention"},"scaled_dot_product_attention":{"$ref":"#/definitions/layer_scaled_dot_product_attention"},"rotary":{"$ref":"#/definitions/layer_rotary"},"positional_embedding":{"$ref":"#/definitions/layer_positional_embedding"},"swiglu":{"$ref":"#/definitions/layer_swiglu"}}};
const schema12 = {"type":["string","array","null"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_50"},"minItems":1};
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

const schema16 = {"anyOf":[{"type":"string","enum":["kaiming_uniform","kaiming_normal","xavier_uniform","xavier_normal","uniform","normal","trunc_normal","orthogonal","constant","zeros","ones"]},{"type":"object","properties":{"kaiming_uniform":{"$ref":"#/definitions/shared_53"},"kaiming_normal":{"$ref":"#/definitions/shared_53"},"xavier_uniform":{"$ref":"#/definitions/shared_57"},"xavier_normal":{"$ref":"#/definitions/shared_57"},"uniform":{"type":["object","string","null"],"properties":{"a":{"type":["number","string"],"pattern":"^\\$"},"b":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"normal":{"type":["object","string","null"],"properties":{"mean":{"type":["number","string"],"pattern":"^\\$"},"std":{"$ref":"#/definitions/shared_29"}},"additionalProperties":false,"pattern":"^\\$"},"trunc_normal":{"type":["object","number","string","null"],"properties":{"mean":{"type":["number","string"],"pattern":"^\\$"},"std":{"$ref":"#/definitions/shared_20"},"a":{"type":["number","string"],"pattern":"^\\$"},"b":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"},"orthogonal":{"$ref":"#/definitions/shared_57"},"constant":{"type":["object","number","string"],"properties":{"val":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["val"],"pattern":"^\\$"},"zeros":{"$ref":"#/definitions/shared_34"},"ones":{"$ref":"#/definitions/shared_34"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]};
const schema17 = {"type":["object","string","null"],"properties":{"a":{"type":["number","string"],"pattern":"^\\$"},"mode":{"$ref":"#/definitions/shared_54"},"nonlinearity":{"$ref":"#/definitions/shared_55"}},"additionalProperties":false,"pattern":"^\\$"};
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

const schema19 = {"anyOf":[{"$ref":"#/definitions/shared_56"},{"type":"string","pattern":"^\\$"}]};
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

const schema21 = {"type":["object","number","string","null"],"properties":{"gain":{"$ref":"#/definitions/shared_20"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"};
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

const schema26 = {"type":["object","integer","string"],"properties":{"out_features":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["out_features"],"minimum":1,"pattern":"^\\$"};
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

const schema28 = {"type":["object","string"],"properties":{"out_channels":{"$ref":"#/definitions/shared_35"},"kernel_size":{"$ref":"#/definitions/shared_64"},"stride":{"$ref":"#/definitions/shared_64"},"padding":{"anyOf":[{"type":"string","enum":["same","valid"]},{"$ref":"#/definitions/shared_65"}]},"dilation":{"$ref":"#/definitions/shared_64"},"groups":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"padding_mode":{"$ref":"#/definitions/shared_66"}},"additionalProperties":false,"required":["out_channels","kernel_size"],"pattern":"^\\$"};
const schema29 = {"type":["integer","array","string"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":1,"maxItems":1,"pattern":"^\\$"};

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
if(data.length > 1){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
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

const schema30 = {"type":["integer","array","string"],"minimum":0,"items":{"$ref":"#/definitions/shared_36"},"minItems":1,"maxItems":1,"pattern":"^\\$"};
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
if(data.length > 1){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
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

const schema32 = {"anyOf":[{"$ref":"#/definitions/shared_67"},{"type":"string","pattern":"^\\$"}]};
const schema33 = {"type":"string","enum":["zeros","reflect","replicate","circular"]};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((((data === "zeros") || (data === "reflect")) || (data === "replicate")) || (data === "circular"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema33.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
validate80.errors = vErrors;
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
if(!(validate80(data.padding_mode, {instancePath:instancePath+"/padding_mode",parentData:data,parentDataProperty:"padding_mode",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
validate68.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":["object","string"],"properties":{"out_channels":{"$ref":"#/definitions/shared_35"},"kernel_size":{"$ref":"#/definitions/shared_68"},"stride":{"$ref":"#/definitions/shared_68"},"padding":{"anyOf":[{"type":"string","enum":["same","valid"]},{"$ref":"#/definitions/shared_69"}]},"dilation":{"$ref":"#/definitions/shared_68"},"groups":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"padding_mode":{"$ref":"#/definitions/shared_66"}},"additionalProperties":false,"required":["out_channels","kernel_size"],"pattern":"^\\$"};
const schema35 = {"type":["integer","array","string"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":2,"maxItems":2,"pattern":"^\\$"};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(Array.isArray(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema35.type}};
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
validate87.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":["integer","array","string"],"minimum":0,"items":{"$ref":"#/definitions/shared_36"},"minItems":2,"maxItems":2,"pattern":"^\\$"};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(Array.isArray(data)))) && (typeof data !== "string")){
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
validate91.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type}};
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
if(!(validate87(data.kernel_size, {instancePath:instancePath+"/kernel_size",parentData:data,parentDataProperty:"kernel_size",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.stride !== undefined){
if(!(validate87(data.stride, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
const err6 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema34.properties.padding.anyOf[0].enum}};
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
if(!(validate91(data3, {instancePath:instancePath+"/padding",parentData:data,parentDataProperty:"padding",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
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
if(!(validate87(data.dilation, {instancePath:instancePath+"/dilation",parentData:data,parentDataProperty:"dilation",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
const err8 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema34.properties.bias.type}};
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
if(!(validate80(data.padding_mode, {instancePath:instancePath+"/padding_mode",parentData:data,parentDataProperty:"padding_mode",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
validate85.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":["object","string"],"properties":{"out_channels":{"$ref":"#/definitions/shared_35"},"kernel_size":{"$ref":"#/definitions/shared_70"},"stride":{"$ref":"#/definitions/shared_70"},"padding":{"anyOf":[{"type":"string","enum":["same","valid"]},{"$ref":"#/definitions/shared_71"}]},"dilation":{"$ref":"#/definitions/shared_70"},"groups":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"padding_mode":{"$ref":"#/definitions/shared_66"}},"additionalProperties":false,"required":["out_channels","kernel_size"],"pattern":"^\\$"};
const schema38 = {"type":["integer","array","string"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":3,"maxItems":3,"pattern":"^\\$"};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(Array.isArray(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema38.type}};
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
if(data.length > 3){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 3){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 3}};
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
validate100.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":["integer","array","string"],"minimum":0,"items":{"$ref":"#/definitions/shared_36"},"minItems":3,"maxItems":3,"pattern":"^\\$"};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(Array.isArray(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema39.type}};
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
if(data.length > 3){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 3){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 3}};
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
validate104.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
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
if(!(validate100(data.kernel_size, {instancePath:instancePath+"/kernel_size",parentData:data,parentDataProperty:"kernel_size",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.stride !== undefined){
if(!(validate100(data.stride, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
const err6 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema37.properties.padding.anyOf[0].enum}};
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
if(!(validate104(data3, {instancePath:instancePath+"/padding",parentData:data,parentDataProperty:"padding",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
if(!(validate100(data.dilation, {instancePath:instancePath+"/dilation",parentData:data,parentDataProperty:"dilation",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
const err8 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema37.properties.bias.type}};
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
if(!(validate80(data.padding_mode, {instancePath:instancePath+"/padding_mode",parentData:data,parentDataProperty:"padding_mode",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
validate98.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":["object","string"],"properties":{"out_channels":{"$ref":"#/definitions/shared_35"},"kernel_size":{"$ref":"#/definitions/shared_64"},"stride":{"$ref":"#/definitions/shared_64"},"padding":{"$ref":"#/definitions/shared_65"},"output_padding":{"$ref":"#/definitions/shared_65"},"dilation":{"$ref":"#/definitions/shared_64"},"groups":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["out_channels","kernel_size"],"pattern":"^\\$"};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
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
if(!((((((((key0 === "out_channels") || (key0 === "kernel_size")) || (key0 === "stride")) || (key0 === "padding")) || (key0 === "output_padding")) || (key0 === "dilation")) || (key0 === "groups")) || (key0 === "bias"))){
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
if(!(validate74(data.padding, {instancePath:instancePath+"/padding",parentData:data,parentDataProperty:"padding",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.output_padding !== undefined){
if(!(validate74(data.output_padding, {instancePath:instancePath+"/output_padding",parentData:data,parentDataProperty:"output_padding",rootData}))){
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
if(data.groups !== undefined){
if(!(validate65(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.bias !== undefined){
let data7 = data.bias;
if((typeof data7 !== "boolean") && (typeof data7 !== "string")){
const err5 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema40.properties.bias.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
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
validate111.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":["object","string"],"properties":{"out_channels":{"$ref":"#/definitions/shared_35"},"kernel_size":{"$ref":"#/definitions/shared_68"},"stride":{"$ref":"#/definitions/shared_68"},"padding":{"$ref":"#/definitions/shared_69"},"output_padding":{"$ref":"#/definitions/shared_69"},"dilation":{"$ref":"#/definitions/shared_68"},"groups":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["out_channels","kernel_size"],"pattern":"^\\$"};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
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
if(!((((((((key0 === "out_channels") || (key0 === "kernel_size")) || (key0 === "stride")) || (key0 === "padding")) || (key0 === "output_padding")) || (key0 === "dilation")) || (key0 === "groups")) || (key0 === "bias"))){
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
if(!(validate87(data.kernel_size, {instancePath:instancePath+"/kernel_size",parentData:data,parentDataProperty:"kernel_size",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.stride !== undefined){
if(!(validate87(data.stride, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.padding !== undefined){
if(!(validate91(data.padding, {instancePath:instancePath+"/padding",parentData:data,parentDataProperty:"padding",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.output_padding !== undefined){
if(!(validate91(data.output_padding, {instancePath:instancePath+"/output_padding",parentData:data,parentDataProperty:"output_padding",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.dilation !== undefined){
if(!(validate87(data.dilation, {instancePath:instancePath+"/dilation",parentData:data,parentDataProperty:"dilation",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
let data7 = data.bias;
if((typeof data7 !== "boolean") && (typeof data7 !== "string")){
const err5 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema41.properties.bias.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
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
validate120.errors = vErrors;
return errors === 0;
}

const schema42 = {"anyOf":[{"type":"object","properties":{"scale_factor":{"$ref":"#/definitions/shared_19"},"size":{"anyOf":[{"$ref":"#/definitions/shared_35"},{"type":["array","string"],"items":{"$ref":"#/definitions/shared_35"},"pattern":"^\\$"},{"type":"null"}]},"mode":{"anyOf":[{"type":"string","enum":["nearest","bilinear"]},{"type":"string","pattern":"^\\$"}]},"align_corners":{"$ref":"#/definitions/shared_51"}},"additionalProperties":false},{"$ref":"#/definitions/shared_20"},{"$ref":"#/definitions/shared_21"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};
const schema43 = {"anyOf":[{"$ref":"#/definitions/shared_20"},{"$ref":"#/definitions/shared_21"},{"type":"null"}]};
const schema44 = {"type":["array","string"],"items":{"$ref":"#/definitions/shared_20"},"pattern":"^\\$"};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate47(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
validate132.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
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
validate130.errors = vErrors;
return errors === 0;
}


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "scale_factor") || (key0 === "size")) || (key0 === "mode")) || (key0 === "align_corners"))){
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
if(data.scale_factor !== undefined){
if(!(validate130(data.scale_factor, {instancePath:instancePath+"/scale_factor",parentData:data,parentDataProperty:"scale_factor",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined){
let data1 = data.size;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(validate65(data1, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs8 = errors;
if((!(Array.isArray(data1))) && (typeof data1 !== "string")){
const err1 = {instancePath:instancePath+"/size",schemaPath:"#/anyOf/0/properties/size/anyOf/1/type",keyword:"type",params:{type: schema42.anyOf[0].properties.size.anyOf[1].type}};
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
const err2 = {instancePath:instancePath+"/size",schemaPath:"#/anyOf/0/properties/size/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data1[i0], {instancePath:instancePath+"/size/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if(data1 !== null){
const err3 = {instancePath:instancePath+"/size",schemaPath:"#/anyOf/0/properties/size/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
}
}
if(!valid2){
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/anyOf/0/properties/size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
if(data.mode !== undefined){
let data3 = data.mode;
const _errs14 = errors;
let valid5 = false;
const _errs15 = errors;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/0/properties/mode/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data3 === "nearest") || (data3 === "bilinear"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/0/properties/mode/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema42.anyOf[0].properties.mode.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs15 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs17 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/0/properties/mode/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/0/properties/mode/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs17 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err9 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/0/properties/mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.align_corners !== undefined){
if(!(validate34(data.align_corners, {instancePath:instancePath+"/align_corners",parentData:data,parentDataProperty:"align_corners",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs20 = errors;
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs21 = errors;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs22 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err11 = {instancePath,schemaPath:"#/anyOf/3/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs24 = errors;
if(data !== null){
const err13 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err14 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
validate129.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":["object","integer","string"],"properties":{"upscale_factor":{"$ref":"#/definitions/shared_35"}},"additionalProperties":false,"required":["upscale_factor"],"minimum":1,"pattern":"^\\$"};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
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
if(data.upscale_factor === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "upscale_factor"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "upscale_factor")){
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
if(data.upscale_factor !== undefined){
if(!(validate65(data.upscale_factor, {instancePath:instancePath+"/upscale_factor",parentData:data,parentDataProperty:"upscale_factor",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
validate142.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":["object","integer","string"],"properties":{"downscale_factor":{"$ref":"#/definitions/shared_35"}},"additionalProperties":false,"required":["downscale_factor"],"minimum":1,"pattern":"^\\$"};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema46.type}};
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
if(data.downscale_factor === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "downscale_factor"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "downscale_factor")){
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
if(data.downscale_factor !== undefined){
if(!(validate65(data.downscale_factor, {instancePath:instancePath+"/downscale_factor",parentData:data,parentDataProperty:"downscale_factor",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
validate145.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_64"},"stride":{"$ref":"#/definitions/shared_72"},"padding":{"$ref":"#/definitions/shared_65"},"dilation":{"$ref":"#/definitions/shared_64"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":1,"maxItems":1,"pattern":"^\\$"};
const schema48 = {"type":["integer","array","string","null"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":1,"maxItems":1,"pattern":"^\\$"};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(Array.isArray(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type}};
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
if(data.length > 1){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
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
validate151.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!data || typeof data != "object") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type}};
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
if(data.length > 1){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
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
if(!(validate151(data.stride, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
const err7 = {instancePath:instancePath+"/ceil_mode",schemaPath:"#/properties/ceil_mode/type",keyword:"type",params:{type: schema47.properties.ceil_mode.type}};
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
validate148.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_68"},"stride":{"$ref":"#/definitions/shared_73"},"padding":{"$ref":"#/definitions/shared_69"},"dilation":{"$ref":"#/definitions/shared_68"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":2,"maxItems":2,"pattern":"^\\$"};
const schema50 = {"type":["integer","array","string","null"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":2,"maxItems":2,"pattern":"^\\$"};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(Array.isArray(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema50.type}};
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
validate160.errors = vErrors;
return errors === 0;
}


function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!data || typeof data != "object") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type}};
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
if(!(validate87(data.kernel_size, {instancePath:instancePath+"/kernel_size",parentData:data,parentDataProperty:"kernel_size",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.stride !== undefined){
if(!(validate160(data.stride, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data.padding !== undefined){
if(!(validate91(data.padding, {instancePath:instancePath+"/padding",parentData:data,parentDataProperty:"padding",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.dilation !== undefined){
if(!(validate87(data.dilation, {instancePath:instancePath+"/dilation",parentData:data,parentDataProperty:"dilation",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.ceil_mode !== undefined){
let data5 = data.ceil_mode;
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
const err7 = {instancePath:instancePath+"/ceil_mode",schemaPath:"#/properties/ceil_mode/type",keyword:"type",params:{type: schema49.properties.ceil_mode.type}};
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
validate157.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_70"},"stride":{"$ref":"#/definitions/shared_74"},"padding":{"$ref":"#/definitions/shared_71"},"dilation":{"$ref":"#/definitions/shared_70"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":3,"maxItems":3,"pattern":"^\\$"};
const schema52 = {"type":["integer","array","string","null"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":3,"maxItems":3,"pattern":"^\\$"};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(Array.isArray(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema52.type}};
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
if(data.length > 3){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 3){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 3}};
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
validate169.errors = vErrors;
return errors === 0;
}


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!data || typeof data != "object") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema51.type}};
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
if(data.length > 3){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 3){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 3}};
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
if(!(validate100(data.kernel_size, {instancePath:instancePath+"/kernel_size",parentData:data,parentDataProperty:"kernel_size",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.stride !== undefined){
if(!(validate169(data.stride, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.padding !== undefined){
if(!(validate104(data.padding, {instancePath:instancePath+"/padding",parentData:data,parentDataProperty:"padding",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.dilation !== undefined){
if(!(validate100(data.dilation, {instancePath:instancePath+"/dilation",parentData:data,parentDataProperty:"dilation",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.ceil_mode !== undefined){
let data5 = data.ceil_mode;
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
const err7 = {instancePath:instancePath+"/ceil_mode",schemaPath:"#/properties/ceil_mode/type",keyword:"type",params:{type: schema51.properties.ceil_mode.type}};
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
validate166.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_64"},"stride":{"$ref":"#/definitions/shared_72"},"padding":{"$ref":"#/definitions/shared_65"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"},"count_include_pad":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":1,"maxItems":1,"pattern":"^\\$"};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!data || typeof data != "object") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema53.type}};
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
if(data.length > 1){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
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
if(!(((((key0 === "kernel_size") || (key0 === "stride")) || (key0 === "padding")) || (key0 === "ceil_mode")) || (key0 === "count_include_pad"))){
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
if(!(validate151(data.stride, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
const err7 = {instancePath:instancePath+"/ceil_mode",schemaPath:"#/properties/ceil_mode/type",keyword:"type",params:{type: schema53.properties.ceil_mode.type}};
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
const err9 = {instancePath:instancePath+"/count_include_pad",schemaPath:"#/properties/count_include_pad/type",keyword:"type",params:{type: schema53.properties.count_include_pad.type}};
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
}
validate175.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_68"},"stride":{"$ref":"#/definitions/shared_73"},"padding":{"$ref":"#/definitions/shared_69"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"},"count_include_pad":{"type":["boolean","string"],"pattern":"^\\$"},"divisor_override":{"$ref":"#/definitions/shared_37"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":2,"maxItems":2,"pattern":"^\\$"};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!data || typeof data != "object") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
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
if(!(validate87(data.kernel_size, {instancePath:instancePath+"/kernel_size",parentData:data,parentDataProperty:"kernel_size",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.stride !== undefined){
if(!(validate160(data.stride, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data.padding !== undefined){
if(!(validate91(data.padding, {instancePath:instancePath+"/padding",parentData:data,parentDataProperty:"padding",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.ceil_mode !== undefined){
let data4 = data.ceil_mode;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/ceil_mode",schemaPath:"#/properties/ceil_mode/type",keyword:"type",params:{type: schema54.properties.ceil_mode.type}};
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
const err9 = {instancePath:instancePath+"/count_include_pad",schemaPath:"#/properties/count_include_pad/type",keyword:"type",params:{type: schema54.properties.count_include_pad.type}};
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
validate181.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":["object","integer","array","string"],"properties":{"kernel_size":{"$ref":"#/definitions/shared_70"},"stride":{"$ref":"#/definitions/shared_74"},"padding":{"$ref":"#/definitions/shared_71"},"ceil_mode":{"type":["boolean","string"],"pattern":"^\\$"},"count_include_pad":{"type":["boolean","string"],"pattern":"^\\$"},"divisor_override":{"$ref":"#/definitions/shared_37"}},"additionalProperties":false,"required":["kernel_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":3,"maxItems":3,"pattern":"^\\$"};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!data || typeof data != "object") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
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
if(data.length > 3){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 3){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 3}};
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
if(!(validate100(data.kernel_size, {instancePath:instancePath+"/kernel_size",parentData:data,parentDataProperty:"kernel_size",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
if(data.stride !== undefined){
if(!(validate169(data.stride, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.padding !== undefined){
if(!(validate104(data.padding, {instancePath:instancePath+"/padding",parentData:data,parentDataProperty:"padding",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.ceil_mode !== undefined){
let data4 = data.ceil_mode;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/ceil_mode",schemaPath:"#/properties/ceil_mode/type",keyword:"type",params:{type: schema55.properties.ceil_mode.type}};
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
const err9 = {instancePath:instancePath+"/count_include_pad",schemaPath:"#/properties/count_include_pad/type",keyword:"type",params:{type: schema55.properties.count_include_pad.type}};
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
validate188.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":["object","integer","array","string"],"properties":{"output_size":{"$ref":"#/definitions/shared_64"}},"additionalProperties":false,"required":["output_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":1,"maxItems":1,"pattern":"^\\$"};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!data || typeof data != "object") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema56.type}};
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
if(data.length > 1){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
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
if(data.output_size === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_size"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "output_size")){
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
if(data.output_size !== undefined){
if(!(validate70(data.output_size, {instancePath:instancePath+"/output_size",parentData:data,parentDataProperty:"output_size",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
validate195.errors = vErrors;
return errors === 0;
}

const schema57 = {"anyOf":[{"$ref":"#/definitions/shared_77"},{"$ref":"#/definitions/shared_68"},{"$ref":"#/definitions/shared_79"},{"type":"string","pattern":"^\\$"}]};
const schema58 = {"type":"object","properties":{"output_size":{"$ref":"#/definitions/shared_78"}},"additionalProperties":false,"required":["output_size"]};
const schema59 = {"anyOf":[{"$ref":"#/definitions/shared_68"},{"$ref":"#/definitions/shared_79"}]};
const schema60 = {"type":["array","string"],"items":{"$ref":"#/definitions/shared_80"},"minItems":2,"maxItems":2,"pattern":"^\\$"};
const schema61 = {"anyOf":[{"$ref":"#/definitions/shared_35"},{"type":"null"}]};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "null"}};
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
validate204.errors = vErrors;
return errors === 0;
}


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
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
if(!(validate204(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
validate203.errors = vErrors;
return errors === 0;
}


function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
validate201.errors = vErrors;
return errors === 0;
}


function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.output_size === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_size"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "output_size")){
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
if(data.output_size !== undefined){
if(!(validate201(data.output_size, {instancePath:instancePath+"/output_size",parentData:data,parentDataProperty:"output_size",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
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
validate200.errors = vErrors;
return errors === 0;
}


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate200(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/3/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
const err1 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "string"}};
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
validate199.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":["object","integer","array","string"],"properties":{"output_size":{"$ref":"#/definitions/shared_64"}},"additionalProperties":false,"required":["output_size"],"minimum":1,"items":{"$ref":"#/definitions/shared_35"},"minItems":1,"maxItems":1,"pattern":"^\\$"};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!data || typeof data != "object") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema62.type}};
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
if(data.length > 1){
const err3 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
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
if(data.output_size === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output_size"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "output_size")){
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
if(data.output_size !== undefined){
if(!(validate70(data.output_size, {instancePath:instancePath+"/output_size",parentData:data,parentDataProperty:"output_size",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
validate213.errors = vErrors;
return errors === 0;
}

const schema63 = {"anyOf":[{"$ref":"#/definitions/shared_77"},{"$ref":"#/definitions/shared_68"},{"$ref":"#/definitions/shared_79"},{"type":"string","pattern":"^\\$"}]};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate200(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/3/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
const err1 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "string"}};
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
validate217.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":["object","string","null"],"properties":{"keepdim":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
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
if(!(key0 === "keepdim")){
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
if(data.keepdim !== undefined){
let data0 = data.keepdim;
if((typeof data0 !== "boolean") && (typeof data0 !== "string")){
const err3 = {instancePath:instancePath+"/keepdim",schemaPath:"#/properties/keepdim/type",keyword:"type",params:{type: schema64.properties.keepdim.type}};
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
const err4 = {instancePath:instancePath+"/keepdim",schemaPath:"#/properties/keepdim/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
validate222.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":["object","string","null"],"properties":{"eps":{"$ref":"#/definitions/shared_20"},"momentum":{"$ref":"#/definitions/shared_82"},"affine":{"type":["boolean","string"],"pattern":"^\\$"},"track_running_stats":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};
const schema66 = {"anyOf":[{"$ref":"#/definitions/shared_6"},{"type":"null"}]};
const schema67 = {"type":["number","string"],"minimum":0,"maximum":1,"pattern":"^\\$"};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema67.type}};
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
validate227.errors = vErrors;
return errors === 0;
}


function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate227(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "null"}};
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
validate226.errors = vErrors;
return errors === 0;
}


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate226(data.momentum, {instancePath:instancePath+"/momentum",parentData:data,parentDataProperty:"momentum",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.affine !== undefined){
let data2 = data.affine;
if((typeof data2 !== "boolean") && (typeof data2 !== "string")){
const err3 = {instancePath:instancePath+"/affine",schemaPath:"#/properties/affine/type",keyword:"type",params:{type: schema65.properties.affine.type}};
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
const err5 = {instancePath:instancePath+"/track_running_stats",schemaPath:"#/properties/track_running_stats/type",keyword:"type",params:{type: schema65.properties.track_running_stats.type}};
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
validate224.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":["object","string","null"],"properties":{"eps":{"$ref":"#/definitions/shared_20"},"momentum":{"$ref":"#/definitions/shared_82"},"affine":{"type":["boolean","string"],"pattern":"^\\$"},"track_running_stats":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
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
if(!(validate226(data.momentum, {instancePath:instancePath+"/momentum",parentData:data,parentDataProperty:"momentum",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.affine !== undefined){
let data2 = data.affine;
if((typeof data2 !== "boolean") && (typeof data2 !== "string")){
const err3 = {instancePath:instancePath+"/affine",schemaPath:"#/properties/affine/type",keyword:"type",params:{type: schema68.properties.affine.type}};
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
const err5 = {instancePath:instancePath+"/track_running_stats",schemaPath:"#/properties/track_running_stats/type",keyword:"type",params:{type: schema68.properties.track_running_stats.type}};
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
validate231.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":["object","string","null"],"properties":{"eps":{"$ref":"#/definitions/shared_20"},"momentum":{"$ref":"#/definitions/shared_82"},"affine":{"type":["boolean","string"],"pattern":"^\\$"},"track_running_stats":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema69.type}};
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
if(!(validate226(data.momentum, {instancePath:instancePath+"/momentum",parentData:data,parentDataProperty:"momentum",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data.affine !== undefined){
let data2 = data.affine;
if((typeof data2 !== "boolean") && (typeof data2 !== "string")){
const err3 = {instancePath:instancePath+"/affine",schemaPath:"#/properties/affine/type",keyword:"type",params:{type: schema69.properties.affine.type}};
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
const err5 = {instancePath:instancePath+"/track_running_stats",schemaPath:"#/properties/track_running_stats/type",keyword:"type",params:{type: schema69.properties.track_running_stats.type}};
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
validate235.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":["object","string","null"],"properties":{"normalized_dims":{"$ref":"#/definitions/shared_35"},"eps":{"$ref":"#/definitions/shared_20"},"elementwise_affine":{"type":["boolean","string"],"pattern":"^\\$"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
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
const err3 = {instancePath:instancePath+"/elementwise_affine",schemaPath:"#/properties/elementwise_affine/type",keyword:"type",params:{type: schema70.properties.elementwise_affine.type}};
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
const err5 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema70.properties.bias.type}};
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
validate239.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":["object","string","null"],"properties":{"normalized_dims":{"$ref":"#/definitions/shared_35"},"eps":{"$ref":"#/definitions/shared_48"},"elementwise_affine":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};
const schema72 = {"type":["number","string","null"],"exclusiveMinimum":0,"pattern":"^\\$"};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
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
validate245.errors = vErrors;
return errors === 0;
}


function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
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
for(const key0 in data){
if(!(((key0 === "normalized_dims") || (key0 === "eps")) || (key0 === "elementwise_affine"))){
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
if(!(validate245(data.eps, {instancePath:instancePath+"/eps",parentData:data,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.elementwise_affine !== undefined){
let data2 = data.elementwise_affine;
if((typeof data2 !== "boolean") && (typeof data2 !== "string")){
const err3 = {instancePath:instancePath+"/elementwise_affine",schemaPath:"#/properties/elementwise_affine/type",keyword:"type",params:{type: schema71.properties.elementwise_affine.type}};
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
}
validate243.errors = vErrors;
return errors === 0;
}

const schema73 = {"type":["object","integer","string"],"properties":{"num_groups":{"$ref":"#/definitions/shared_35"},"eps":{"$ref":"#/definitions/shared_20"},"affine":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["num_groups"],"minimum":1,"pattern":"^\\$"};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
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
if(data.num_groups === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "num_groups"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "num_groups") || (key0 === "eps")) || (key0 === "affine"))){
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
if(data.num_groups !== undefined){
if(!(validate65(data.num_groups, {instancePath:instancePath+"/num_groups",parentData:data,parentDataProperty:"num_groups",rootData}))){
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
if(data.affine !== undefined){
let data2 = data.affine;
if((typeof data2 !== "boolean") && (typeof data2 !== "string")){
const err5 = {instancePath:instancePath+"/affine",schemaPath:"#/properties/affine/type",keyword:"type",params:{type: schema73.properties.affine.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/affine",schemaPath:"#/properties/affine/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
validate248.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":["object","integer","string"],"properties":{"size":{"$ref":"#/definitions/shared_35"},"alpha":{"type":["number","string"],"pattern":"^\\$"},"beta":{"type":["number","string"],"pattern":"^\\$"},"k":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["size"],"minimum":1,"pattern":"^\\$"};

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
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
if(data.size === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "size") || (key0 === "alpha")) || (key0 === "beta")) || (key0 === "k"))){
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
if(data.size !== undefined){
if(!(validate65(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.alpha !== undefined){
let data1 = data.alpha;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err5 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: schema74.properties.alpha.type}};
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
const err6 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
if(data.beta !== undefined){
let data2 = data.beta;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err7 = {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/type",keyword:"type",params:{type: schema74.properties.beta.type}};
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
const err8 = {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
if(data.k !== undefined){
let data3 = data.k;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
const err9 = {instancePath:instancePath+"/k",schemaPath:"#/properties/k/type",keyword:"type",params:{type: schema74.properties.k.type}};
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
const err10 = {instancePath:instancePath+"/k",schemaPath:"#/properties/k/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
validate252.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":["object","string"],"properties":{"num_embeddings":{"$ref":"#/definitions/shared_35"},"embedding_dim":{"$ref":"#/definitions/shared_35"},"padding_idx":{"$ref":"#/definitions/shared_41"}},"additionalProperties":false,"required":["num_embeddings","embedding_dim"],"pattern":"^\\$"};
const schema76 = {"type":["integer","string","null"],"pattern":"^\\$"};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
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
validate258.errors = vErrors;
return errors === 0;
}


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
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
if(!(validate258(data.padding_idx, {instancePath:instancePath+"/padding_idx",parentData:data,parentDataProperty:"padding_idx",rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
}
validate255.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":["object","integer","string"],"properties":{"hidden_size":{"$ref":"#/definitions/shared_35"},"num_layers":{"$ref":"#/definitions/shared_35"},"nonlinearity":{"anyOf":[{"type":"string","enum":["tanh","relu"]},{"type":"string","pattern":"^\\$"}]},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"dropout":{"$ref":"#/definitions/shared_6"},"bidirectional":{"type":["boolean","string"],"pattern":"^\\$"},"output":{"$ref":"#/definitions/shared_83"}},"additionalProperties":false,"required":["hidden_size"],"minimum":1,"pattern":"^\\$"};
const schema78 = {"anyOf":[{"type":"string","enum":["sequence","last"]},{"type":"string","pattern":"^\\$"}]};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!((data === "sequence") || (data === "last"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema78.anyOf[0].enum}};
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
validate265.errors = vErrors;
return errors === 0;
}


function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
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
if(data.hidden_size === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hidden_size"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "hidden_size") || (key0 === "num_layers")) || (key0 === "nonlinearity")) || (key0 === "bias")) || (key0 === "dropout")) || (key0 === "bidirectional")) || (key0 === "output"))){
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
if(data.hidden_size !== undefined){
if(!(validate65(data.hidden_size, {instancePath:instancePath+"/hidden_size",parentData:data,parentDataProperty:"hidden_size",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.num_layers !== undefined){
if(!(validate65(data.num_layers, {instancePath:instancePath+"/num_layers",parentData:data,parentDataProperty:"num_layers",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.nonlinearity !== undefined){
let data2 = data.nonlinearity;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/nonlinearity",schemaPath:"#/properties/nonlinearity/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "tanh") || (data2 === "relu"))){
const err6 = {instancePath:instancePath+"/nonlinearity",schemaPath:"#/properties/nonlinearity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema77.properties.nonlinearity.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/nonlinearity",schemaPath:"#/properties/nonlinearity/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/nonlinearity",schemaPath:"#/properties/nonlinearity/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err9 = {instancePath:instancePath+"/nonlinearity",schemaPath:"#/properties/nonlinearity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
if(data.bias !== undefined){
let data3 = data.bias;
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
const err10 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema77.properties.bias.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.dropout !== undefined){
if(!(validate227(data.dropout, {instancePath:instancePath+"/dropout",parentData:data,parentDataProperty:"dropout",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.bidirectional !== undefined){
let data5 = data.bidirectional;
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
const err12 = {instancePath:instancePath+"/bidirectional",schemaPath:"#/properties/bidirectional/type",keyword:"type",params:{type: schema77.properties.bidirectional.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err13 = {instancePath:instancePath+"/bidirectional",schemaPath:"#/properties/bidirectional/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.output !== undefined){
if(!(validate265(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
}
validate261.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":["object","integer","string"],"properties":{"hidden_size":{"$ref":"#/definitions/shared_35"},"num_layers":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"dropout":{"$ref":"#/definitions/shared_6"},"bidirectional":{"type":["boolean","string"],"pattern":"^\\$"},"output":{"$ref":"#/definitions/shared_83"}},"additionalProperties":false,"required":["hidden_size"],"minimum":1,"pattern":"^\\$"};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
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
if(data.hidden_size === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hidden_size"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "hidden_size") || (key0 === "num_layers")) || (key0 === "bias")) || (key0 === "dropout")) || (key0 === "bidirectional")) || (key0 === "output"))){
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
if(data.hidden_size !== undefined){
if(!(validate65(data.hidden_size, {instancePath:instancePath+"/hidden_size",parentData:data,parentDataProperty:"hidden_size",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.num_layers !== undefined){
if(!(validate65(data.num_layers, {instancePath:instancePath+"/num_layers",parentData:data,parentDataProperty:"num_layers",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.bias !== undefined){
let data2 = data.bias;
if((typeof data2 !== "boolean") && (typeof data2 !== "string")){
const err5 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema79.properties.bias.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
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
if(data.dropout !== undefined){
if(!(validate227(data.dropout, {instancePath:instancePath+"/dropout",parentData:data,parentDataProperty:"dropout",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.bidirectional !== undefined){
let data4 = data.bidirectional;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/bidirectional",schemaPath:"#/properties/bidirectional/type",keyword:"type",params:{type: schema79.properties.bidirectional.type}};
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
const err8 = {instancePath:instancePath+"/bidirectional",schemaPath:"#/properties/bidirectional/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
if(data.output !== undefined){
if(!(validate265(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
}
validate268.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":["object","integer","string"],"properties":{"hidden_size":{"$ref":"#/definitions/shared_35"},"num_layers":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"dropout":{"$ref":"#/definitions/shared_6"},"bidirectional":{"type":["boolean","string"],"pattern":"^\\$"},"output":{"$ref":"#/definitions/shared_83"}},"additionalProperties":false,"required":["hidden_size"],"minimum":1,"pattern":"^\\$"};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema80.type}};
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
if(data.hidden_size === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hidden_size"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "hidden_size") || (key0 === "num_layers")) || (key0 === "bias")) || (key0 === "dropout")) || (key0 === "bidirectional")) || (key0 === "output"))){
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
if(data.hidden_size !== undefined){
if(!(validate65(data.hidden_size, {instancePath:instancePath+"/hidden_size",parentData:data,parentDataProperty:"hidden_size",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.num_layers !== undefined){
if(!(validate65(data.num_layers, {instancePath:instancePath+"/num_layers",parentData:data,parentDataProperty:"num_layers",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.bias !== undefined){
let data2 = data.bias;
if((typeof data2 !== "boolean") && (typeof data2 !== "string")){
const err5 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema80.properties.bias.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
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
if(data.dropout !== undefined){
if(!(validate227(data.dropout, {instancePath:instancePath+"/dropout",parentData:data,parentDataProperty:"dropout",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.bidirectional !== undefined){
let data4 = data.bidirectional;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/bidirectional",schemaPath:"#/properties/bidirectional/type",keyword:"type",params:{type: schema80.properties.bidirectional.type}};
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
const err8 = {instancePath:instancePath+"/bidirectional",schemaPath:"#/properties/bidirectional/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
if(data.output !== undefined){
if(!(validate265(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
}
validate274.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema81.type}};
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
validate280.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
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
validate282.errors = vErrors;
return errors === 0;
}

const schema83 = {"type":["object","number","string","null"],"properties":{"negative_slope":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err3 = {instancePath:instancePath+"/negative_slope",schemaPath:"#/properties/negative_slope/type",keyword:"type",params:{type: schema83.properties.negative_slope.type}};
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
validate284.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":["object","number","string","null"],"properties":{"alpha":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
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
const err3 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: schema84.properties.alpha.type}};
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
validate286.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
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
validate288.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":["object","number","string","null"],"properties":{"alpha":{"$ref":"#/definitions/shared_20"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"};

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
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
validate290.errors = vErrors;
return errors === 0;
}

const schema87 = {"anyOf":[{"type":"object","properties":{"approximate":{"anyOf":[{"type":"string","enum":["none","tanh"]},{"type":"string","pattern":"^\\$"}]}},"additionalProperties":false},{"type":"string","enum":["none","tanh"]},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/approximate",schemaPath:"#/anyOf/0/properties/approximate/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema87.anyOf[0].properties.approximate.anyOf[0].enum}};
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
const err8 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema87.anyOf[1].enum}};
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
validate293.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema88.type}};
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
validate295.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema89.type}};
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
validate297.errors = vErrors;
return errors === 0;
}

const schema90 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema90.type}};
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
validate299.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
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
validate301.errors = vErrors;
return errors === 0;
}

const schema92 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema92.type}};
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
validate303.errors = vErrors;
return errors === 0;
}

const schema93 = {"type":["object","string","null"],"properties":{"min_val":{"type":["number","string"],"pattern":"^\\$"},"max_val":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
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
const err3 = {instancePath:instancePath+"/min_val",schemaPath:"#/properties/min_val/type",keyword:"type",params:{type: schema93.properties.min_val.type}};
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
const err5 = {instancePath:instancePath+"/max_val",schemaPath:"#/properties/max_val/type",keyword:"type",params:{type: schema93.properties.max_val.type}};
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
validate305.errors = vErrors;
return errors === 0;
}

const schema94 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema94.type}};
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
validate307.errors = vErrors;
return errors === 0;
}

const schema95 = {"type":["object","number","string","null"],"properties":{"beta":{"$ref":"#/definitions/shared_20"},"threshold":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"};

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema95.type}};
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
const err4 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: schema95.properties.threshold.type}};
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
validate309.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema96.type}};
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
validate312.errors = vErrors;
return errors === 0;
}

const schema97 = {"type":["object","string"],"properties":{"threshold":{"type":["number","string"],"pattern":"^\\$"},"value":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["threshold","value"],"pattern":"^\\$"};

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema97.type}};
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
const err5 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: schema97.properties.threshold.type}};
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
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema97.properties.value.type}};
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
validate314.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
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
validate316.errors = vErrors;
return errors === 0;
}

const schema99 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema99.type}};
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
validate318.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":["object","number","string","null"],"properties":{"lambd":{"$ref":"#/definitions/shared_29"}},"additionalProperties":false,"minimum":0,"pattern":"^\\$"};

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
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
validate320.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":["object","number","string","null"],"properties":{"lambd":{"$ref":"#/definitions/shared_29"}},"additionalProperties":false,"minimum":0,"pattern":"^\\$"};

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
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
validate323.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":["object","integer","string","null"],"properties":{"num_parameters":{"$ref":"#/definitions/shared_35"},"init":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"minimum":1,"pattern":"^\\$"};

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema102.type}};
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
const err4 = {instancePath:instancePath+"/init",schemaPath:"#/properties/init/type",keyword:"type",params:{type: schema102.properties.init.type}};
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
validate326.errors = vErrors;
return errors === 0;
}

const schema103 = {"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema103.type}};
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
const err3 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema103.properties.dim.type}};
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
validate329.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema104.type}};
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
const err3 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema104.properties.dim.type}};
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
validate331.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":["object","integer","string","null"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema105.type}};
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
const err3 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema105.properties.dim.type}};
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
validate333.errors = vErrors;
return errors === 0;
}

const schema106 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema106.type}};
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
validate335.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":["object","number","string","null"],"properties":{"p":{"$ref":"#/definitions/shared_6"}},"additionalProperties":false,"minimum":0,"maximum":1,"pattern":"^\\$"};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema107.type}};
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
if(!(validate227(data.p, {instancePath:instancePath+"/p",parentData:data,parentDataProperty:"p",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
}
validate337.errors = vErrors;
return errors === 0;
}

const schema108 = {"type":["object","number","string","null"],"properties":{"p":{"$ref":"#/definitions/shared_6"}},"additionalProperties":false,"minimum":0,"maximum":1,"pattern":"^\\$"};

function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
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
if(!(validate227(data.p, {instancePath:instancePath+"/p",parentData:data,parentDataProperty:"p",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
}
validate340.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":["object","number","string","null"],"properties":{"p":{"$ref":"#/definitions/shared_6"},"scale_by_keep":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"minimum":0,"maximum":1,"pattern":"^\\$"};

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema109.type}};
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
if(!((key0 === "p") || (key0 === "scale_by_keep"))){
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
if(!(validate227(data.p, {instancePath:instancePath+"/p",parentData:data,parentDataProperty:"p",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.scale_by_keep !== undefined){
let data1 = data.scale_by_keep;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
const err5 = {instancePath:instancePath+"/scale_by_keep",schemaPath:"#/properties/scale_by_keep/type",keyword:"type",params:{type: schema109.properties.scale_by_keep.type}};
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
const err6 = {instancePath:instancePath+"/scale_by_keep",schemaPath:"#/properties/scale_by_keep/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
validate343.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":["object","string","null"],"properties":{"start_dim":{"type":["integer","string"],"pattern":"^\\$"},"end_dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
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
const err3 = {instancePath:instancePath+"/start_dim",schemaPath:"#/properties/start_dim/type",keyword:"type",params:{type: schema110.properties.start_dim.type}};
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
const err5 = {instancePath:instancePath+"/end_dim",schemaPath:"#/properties/end_dim/type",keyword:"type",params:{type: schema110.properties.end_dim.type}};
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
validate346.errors = vErrors;
return errors === 0;
}

const schema111 = {"type":["object","array","string"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"},"unflattened_size":{"$ref":"#/definitions/shared_88"}},"additionalProperties":false,"required":["unflattened_size"],"items":{"$ref":"#/definitions/shared_89"},"pattern":"^\\$"};
const schema112 = {"type":["integer","string"],"minimum":-1,"pattern":"^\\$"};

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema112.type}};
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
validate349.errors = vErrors;
return errors === 0;
}

const schema113 = {"type":["array","string"],"items":{"$ref":"#/definitions/shared_89"},"pattern":"^\\$"};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema113.type}};
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
if(!(validate349(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
}
}
validate351.errors = vErrors;
return errors === 0;
}


function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema111.type}};
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
if(!(validate349(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.unflattened_size === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unflattened_size"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "dim") || (key0 === "unflattened_size"))){
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
let data1 = data.dim;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err4 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema111.properties.dim.type}};
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
if(data.unflattened_size !== undefined){
if(!(validate351(data.unflattened_size, {instancePath:instancePath+"/unflattened_size",parentData:data,parentDataProperty:"unflattened_size",rootData}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
}
}
validate348.errors = vErrors;
return errors === 0;
}

const schema114 = {"type":["object","array","string"],"properties":{"shape":{"$ref":"#/definitions/shared_88"}},"additionalProperties":false,"required":["shape"],"items":{"$ref":"#/definitions/shared_89"},"pattern":"^\\$"};

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
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
if(!(validate349(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
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
if(!(validate351(data.shape, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
}
}
validate355.errors = vErrors;
return errors === 0;
}

const schema115 = {"type":["object","array","string"],"properties":{"dims":{"$ref":"#/definitions/shared_90"}},"additionalProperties":false,"required":["dims"],"items":{"type":["integer","string"],"pattern":"^\\$"},"pattern":"^\\$"};
const schema116 = {"type":["array","string"],"items":{"type":["integer","string"],"pattern":"^\\$"},"pattern":"^\\$"};

function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
let data0 = data[i0];
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema116.items.type}};
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
validate360.errors = vErrors;
return errors === 0;
}


function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema115.items.type}};
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
if(!(validate360(data.dims, {instancePath:instancePath+"/dims",parentData:data,parentDataProperty:"dims",rootData}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
}
validate359.errors = vErrors;
return errors === 0;
}

const schema117 = {"anyOf":[{"type":"object","properties":{"dim":{"$ref":"#/definitions/shared_91"}},"additionalProperties":false},{"type":["integer","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_90"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};
const schema118 = {"anyOf":[{"type":["integer","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_90"},{"type":"null"}]};

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema118.anyOf[0].type}};
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
if(!(validate360(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data !== null){
const err2 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "null"}};
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
validate364.errors = vErrors;
return errors === 0;
}


function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "dim")){
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
if(data.dim !== undefined){
if(!(validate364(data.dim, {instancePath:instancePath+"/dim",parentData:data,parentDataProperty:"dim",rootData}))){
vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
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
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: schema117.anyOf[1].type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(!(validate360(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err4 = {instancePath,schemaPath:"#/anyOf/3/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
const err5 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "null"}};
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
validate363.errors = vErrors;
return errors === 0;
}

const schema119 = {"type":["object","integer","string"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["dim"],"pattern":"^\\$"};

function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
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
if(!(key0 === "dim")){
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
const err4 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema119.properties.dim.type}};
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
}
validate369.errors = vErrors;
return errors === 0;
}

const schema120 = {"type":["object","string"],"properties":{"dim":{"type":["integer","string"],"pattern":"^\\$"},"start":{"type":["integer","string"],"pattern":"^\\$"},"end":{"$ref":"#/definitions/shared_41"}},"additionalProperties":false,"required":["dim"],"pattern":"^\\$"};

function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema120.type}};
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
const err4 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema120.properties.dim.type}};
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
const err6 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: schema120.properties.start.type}};
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
if(!(validate258(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
}
validate371.errors = vErrors;
return errors === 0;
}

const schema121 = {"type":["object","integer","string"],"properties":{"chunks":{"$ref":"#/definitions/shared_26"},"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["chunks"],"minimum":1,"maximum":1024,"pattern":"^\\$"};
const schema122 = {"type":["integer","string"],"minimum":1,"maximum":1024,"pattern":"^\\$"};

function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema122.type}};
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
validate375.errors = vErrors;
return errors === 0;
}


function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema121.type}};
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chunks === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chunks"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "chunks") || (key0 === "dim"))){
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
if(data.chunks !== undefined){
if(!(validate375(data.chunks, {instancePath:instancePath+"/chunks",parentData:data,parentDataProperty:"chunks",rootData}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
}
if(data.dim !== undefined){
let data1 = data.dim;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err6 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema121.properties.dim.type}};
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
validate374.errors = vErrors;
return errors === 0;
}

const schema123 = {"anyOf":[{"type":"object","properties":{"padding":{"anyOf":[{"type":["integer","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_90"}]},"mode":{"anyOf":[{"type":"string","enum":["constant","reflect","replicate","circular"]},{"type":"string","pattern":"^\\$"}]},"value":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["padding"]},{"type":["integer","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_90"},{"type":"string","pattern":"^\\$"}]};

function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.padding === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "padding"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "padding") || (key0 === "mode")) || (key0 === "value"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.padding !== undefined){
let data0 = data.padding;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
const err2 = {instancePath:instancePath+"/padding",schemaPath:"#/anyOf/0/properties/padding/anyOf/0/type",keyword:"type",params:{type: schema123.anyOf[0].properties.padding.anyOf[0].type}};
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
const err3 = {instancePath:instancePath+"/padding",schemaPath:"#/anyOf/0/properties/padding/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs8 = errors;
if(!(validate360(data0, {instancePath:instancePath+"/padding",parentData:data,parentDataProperty:"padding",rootData}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/padding",schemaPath:"#/anyOf/0/properties/padding/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
if(data.mode !== undefined){
let data1 = data.mode;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/0/properties/mode/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data1 === "constant") || (data1 === "reflect")) || (data1 === "replicate")) || (data1 === "circular"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/0/properties/mode/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema123.anyOf[0].properties.mode.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs11 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs13 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/0/properties/mode/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/0/properties/mode/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs13 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err9 = {instancePath:instancePath+"/mode",schemaPath:"#/anyOf/0/properties/mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
if(data.value !== undefined){
let data2 = data.value;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")){
const err10 = {instancePath:instancePath+"/value",schemaPath:"#/anyOf/0/properties/value/type",keyword:"type",params:{type: schema123.anyOf[0].properties.value.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err11 = {instancePath:instancePath+"/value",schemaPath:"#/anyOf/0/properties/value/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs17 = errors;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err13 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: schema123.anyOf[1].type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err14 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs19 = errors;
if(!(validate360(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs20 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err15 = {instancePath,schemaPath:"#/anyOf/3/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err17 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
validate378.errors = vErrors;
return errors === 0;
}

const schema124 = {"anyOf":[{"$ref":"#/definitions/shared_93"},{"$ref":"#/definitions/shared_94"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};
const schema125 = {"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_49"},"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false};

function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "inputs") || (key0 === "dim"))){
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
if(data.inputs !== undefined){
if(!(validate28(data.inputs, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.dim !== undefined){
let data1 = data.dim;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err1 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema125.properties.dim.type}};
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
const err2 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate383.errors = vErrors;
return errors === 0;
}

const schema126 = {"type":["string","array"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_50"},"minItems":1};

function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema126.type}};
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
validate386.errors = vErrors;
return errors === 0;
}


function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate383(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate386(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
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
validate382.errors = vErrors;
return errors === 0;
}

const schema127 = {"anyOf":[{"$ref":"#/definitions/shared_93"},{"$ref":"#/definitions/shared_94"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate383(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate386(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
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
validate390.errors = vErrors;
return errors === 0;
}

const schema128 = {"anyOf":[{"$ref":"#/definitions/shared_96"},{"$ref":"#/definitions/shared_98"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};
const schema129 = {"type":"object","properties":{"other":{"$ref":"#/definitions/shared_97"}},"additionalProperties":false};
const schema130 = {"type":["number","string","array","null"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_50"},"minItems":1};

function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (!(Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema130.type}};
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
validate396.errors = vErrors;
return errors === 0;
}


function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate396(data.other, {instancePath:instancePath+"/other",parentData:data,parentDataProperty:"other",rootData}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
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
validate395.errors = vErrors;
return errors === 0;
}

const schema131 = {"type":["number","string","array"],"pattern":"^(\\$|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*$)","items":{"$ref":"#/definitions/shared_50"},"minItems":1};

function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema131.type}};
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
validate400.errors = vErrors;
return errors === 0;
}


function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate395(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate400(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
validate394.errors = vErrors;
return errors === 0;
}

const schema132 = {"anyOf":[{"$ref":"#/definitions/shared_96"},{"$ref":"#/definitions/shared_98"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate395(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate400(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
validate404.errors = vErrors;
return errors === 0;
}

const schema133 = {"anyOf":[{"$ref":"#/definitions/shared_96"},{"$ref":"#/definitions/shared_98"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate395(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate400(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
validate408.errors = vErrors;
return errors === 0;
}

const schema134 = {"anyOf":[{"$ref":"#/definitions/shared_96"},{"$ref":"#/definitions/shared_98"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate395(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate400(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
validate412.errors = vErrors;
return errors === 0;
}

const schema135 = {"anyOf":[{"$ref":"#/definitions/shared_96"},{"$ref":"#/definitions/shared_98"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate395(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate400(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
validate416.errors = vErrors;
return errors === 0;
}

const schema136 = {"anyOf":[{"$ref":"#/definitions/shared_96"},{"$ref":"#/definitions/shared_98"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate420(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate395(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate400(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
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
validate420.errors = vErrors;
return errors === 0;
}

const schema137 = {"anyOf":[{"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_49"}},"additionalProperties":false},{"$ref":"#/definitions/shared_94"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate386(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
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
validate424.errors = vErrors;
return errors === 0;
}

const schema138 = {"anyOf":[{"$ref":"#/definitions/shared_100"},{"type":["integer","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_90"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};
const schema139 = {"type":"object","properties":{"dim":{"$ref":"#/definitions/shared_91"},"keepdim":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false};

function validate429(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "dim") || (key0 === "keepdim"))){
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
if(data.dim !== undefined){
if(!(validate364(data.dim, {instancePath:instancePath+"/dim",parentData:data,parentDataProperty:"dim",rootData}))){
vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
errors = vErrors.length;
}
}
if(data.keepdim !== undefined){
let data1 = data.keepdim;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
const err1 = {instancePath:instancePath+"/keepdim",schemaPath:"#/properties/keepdim/type",keyword:"type",params:{type: schema139.properties.keepdim.type}};
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
const err2 = {instancePath:instancePath+"/keepdim",schemaPath:"#/properties/keepdim/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate429.errors = vErrors;
return errors === 0;
}


function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate429(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate429.errors : vErrors.concat(validate429.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: schema138.anyOf[1].type}};
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
const err1 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate360(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/3/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
const err3 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data !== null){
const err4 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
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
validate428.errors = vErrors;
return errors === 0;
}

const schema140 = {"anyOf":[{"$ref":"#/definitions/shared_100"},{"type":["integer","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_90"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate429(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate429.errors : vErrors.concat(validate429.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: schema140.anyOf[1].type}};
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
const err1 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate360(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/3/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
const err3 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data !== null){
const err4 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
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
validate434.errors = vErrors;
return errors === 0;
}

const schema141 = {"anyOf":[{"$ref":"#/definitions/shared_100"},{"type":["integer","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_90"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate429(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate429.errors : vErrors.concat(validate429.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: schema141.anyOf[1].type}};
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
const err1 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate360(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/3/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
const err3 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data !== null){
const err4 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
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
validate438.errors = vErrors;
return errors === 0;
}

const schema142 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate442(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema142.type}};
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
validate442.errors = vErrors;
return errors === 0;
}

const schema143 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate444(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema143.type}};
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
validate444.errors = vErrors;
return errors === 0;
}

const schema144 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate446(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema144.type}};
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
validate446.errors = vErrors;
return errors === 0;
}

const schema145 = {"type":["object","string","null"],"properties":{},"additionalProperties":false,"pattern":"^\\$"};

function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema145.type}};
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
validate448.errors = vErrors;
return errors === 0;
}

const schema146 = {"type":["object","integer","string"],"properties":{"num_heads":{"$ref":"#/definitions/shared_35"},"causal":{"type":["boolean","string"],"pattern":"^\\$"},"num_kv_heads":{"$ref":"#/definitions/shared_37"},"dropout":{"$ref":"#/definitions/shared_6"},"bias":{"type":["boolean","string"],"pattern":"^\\$"},"rope":{"type":["boolean","string"],"pattern":"^\\$"},"rope_base":{"$ref":"#/definitions/shared_20"},"rope_interleaved":{"type":["boolean","string"],"pattern":"^\\$"},"key_padding_mask":{"$ref":"#/definitions/shared_49"}},"additionalProperties":false,"required":["num_heads"],"minimum":1,"pattern":"^\\$"};

function validate450(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema146.type}};
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
if(!(func2.call(schema146.properties, key0))){
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
const err5 = {instancePath:instancePath+"/causal",schemaPath:"#/properties/causal/type",keyword:"type",params:{type: schema146.properties.causal.type}};
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
if(!(validate227(data.dropout, {instancePath:instancePath+"/dropout",parentData:data,parentDataProperty:"dropout",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.bias !== undefined){
let data4 = data.bias;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema146.properties.bias.type}};
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
const err9 = {instancePath:instancePath+"/rope",schemaPath:"#/properties/rope/type",keyword:"type",params:{type: schema146.properties.rope.type}};
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
const err11 = {instancePath:instancePath+"/rope_interleaved",schemaPath:"#/properties/rope_interleaved/type",keyword:"type",params:{type: schema146.properties.rope_interleaved.type}};
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
validate450.errors = vErrors;
return errors === 0;
}

const schema147 = {"anyOf":[{"type":"object","properties":{"inputs":{"$ref":"#/definitions/shared_49"},"causal":{"type":["boolean","string"],"pattern":"^\\$"},"scale":{"$ref":"#/definitions/shared_42"},"dropout":{"$ref":"#/definitions/shared_6"},"enable_gqa":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false},{"$ref":"#/definitions/shared_94"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};
const schema148 = {"type":["number","string","null"],"pattern":"^\\$"};

function validate459(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema148.type}};
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
validate459.errors = vErrors;
return errors === 0;
}


function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/causal",schemaPath:"#/anyOf/0/properties/causal/type",keyword:"type",params:{type: schema147.anyOf[0].properties.causal.type}};
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
if(!(validate459(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
}
if(data.dropout !== undefined){
if(!(validate227(data.dropout, {instancePath:instancePath+"/dropout",parentData:data,parentDataProperty:"dropout",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.enable_gqa !== undefined){
let data4 = data.enable_gqa;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err3 = {instancePath:instancePath+"/enable_gqa",schemaPath:"#/anyOf/0/properties/enable_gqa/type",keyword:"type",params:{type: schema147.anyOf[0].properties.enable_gqa.type}};
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
const err4 = {instancePath:instancePath+"/enable_gqa",schemaPath:"#/anyOf/0/properties/enable_gqa/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
else {
const err5 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(!(validate386(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs12 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err6 = {instancePath,schemaPath:"#/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs14 = errors;
if(data !== null){
const err8 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
validate457.errors = vErrors;
return errors === 0;
}

const schema149 = {"type":["object","number","string","null"],"properties":{"base":{"$ref":"#/definitions/shared_20"},"interleaved":{"type":["boolean","string"],"pattern":"^\\$"},"dim":{"type":["integer","string"],"pattern":"^\\$"}},"additionalProperties":false,"exclusiveMinimum":0,"pattern":"^\\$"};

function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!(data && typeof data == "object" && !Array.isArray(data))) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema149.type}};
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
const err4 = {instancePath:instancePath+"/interleaved",schemaPath:"#/properties/interleaved/type",keyword:"type",params:{type: schema149.properties.interleaved.type}};
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
const err6 = {instancePath:instancePath+"/dim",schemaPath:"#/properties/dim/type",keyword:"type",params:{type: schema149.properties.dim.type}};
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
validate464.errors = vErrors;
return errors === 0;
}

const schema150 = {"anyOf":[{"type":"object","properties":{"kind":{"anyOf":[{"type":"string","enum":["learned","sinusoidal"]},{"type":"string","pattern":"^\\$"}]},"num_embeddings":{"$ref":"#/definitions/shared_37"}},"additionalProperties":false},{"type":"string","enum":["learned","sinusoidal"]},{"type":"string","pattern":"^\\$"},{"type":"null"}]};

function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/0/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema150.anyOf[0].properties.kind.anyOf[0].enum}};
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
const err8 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema150.anyOf[1].enum}};
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
validate467.errors = vErrors;
return errors === 0;
}

const schema151 = {"type":["object","integer","string"],"properties":{"hidden_features":{"$ref":"#/definitions/shared_35"},"bias":{"type":["boolean","string"],"pattern":"^\\$"}},"additionalProperties":false,"required":["hidden_features"],"minimum":1,"pattern":"^\\$"};

function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema151.type}};
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
const err5 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema151.properties.bias.type}};
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
validate470.errors = vErrors;
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
if(data.conv1d !== undefined){
if(!(validate68(data.conv1d, {instancePath:instancePath+"/conv1d",parentData:data,parentDataProperty:"conv1d",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.conv2d !== undefined){
if(!(validate85(data.conv2d, {instancePath:instancePath+"/conv2d",parentData:data,parentDataProperty:"conv2d",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.conv3d !== undefined){
if(!(validate98(data.conv3d, {instancePath:instancePath+"/conv3d",parentData:data,parentDataProperty:"conv3d",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.conv_transpose1d !== undefined){
if(!(validate111(data.conv_transpose1d, {instancePath:instancePath+"/conv_transpose1d",parentData:data,parentDataProperty:"conv_transpose1d",rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.conv_transpose2d !== undefined){
if(!(validate120(data.conv_transpose2d, {instancePath:instancePath+"/conv_transpose2d",parentData:data,parentDataProperty:"conv_transpose2d",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.upsample !== undefined){
if(!(validate129(data.upsample, {instancePath:instancePath+"/upsample",parentData:data,parentDataProperty:"upsample",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.pixel_shuffle !== undefined){
if(!(validate142(data.pixel_shuffle, {instancePath:instancePath+"/pixel_shuffle",parentData:data,parentDataProperty:"pixel_shuffle",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.pixel_unshuffle !== undefined){
if(!(validate145(data.pixel_unshuffle, {instancePath:instancePath+"/pixel_unshuffle",parentData:data,parentDataProperty:"pixel_unshuffle",rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.max_pool1d !== undefined){
if(!(validate148(data.max_pool1d, {instancePath:instancePath+"/max_pool1d",parentData:data,parentDataProperty:"max_pool1d",rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.max_pool2d !== undefined){
if(!(validate157(data.max_pool2d, {instancePath:instancePath+"/max_pool2d",parentData:data,parentDataProperty:"max_pool2d",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.max_pool3d !== undefined){
if(!(validate166(data.max_pool3d, {instancePath:instancePath+"/max_pool3d",parentData:data,parentDataProperty:"max_pool3d",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.avg_pool1d !== undefined){
if(!(validate175(data.avg_pool1d, {instancePath:instancePath+"/avg_pool1d",parentData:data,parentDataProperty:"avg_pool1d",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.avg_pool2d !== undefined){
if(!(validate181(data.avg_pool2d, {instancePath:instancePath+"/avg_pool2d",parentData:data,parentDataProperty:"avg_pool2d",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.avg_pool3d !== undefined){
if(!(validate188(data.avg_pool3d, {instancePath:instancePath+"/avg_pool3d",parentData:data,parentDataProperty:"avg_pool3d",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data.adaptive_avg_pool1d !== undefined){
if(!(validate195(data.adaptive_avg_pool1d, {instancePath:instancePath+"/adaptive_avg_pool1d",parentData:data,parentDataProperty:"adaptive_avg_pool1d",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.adaptive_avg_pool2d !== undefined){
if(!(validate199(data.adaptive_avg_pool2d, {instancePath:instancePath+"/adaptive_avg_pool2d",parentData:data,parentDataProperty:"adaptive_avg_pool2d",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.adaptive_max_pool1d !== undefined){
if(!(validate213(data.adaptive_max_pool1d, {instancePath:instancePath+"/adaptive_max_pool1d",parentData:data,parentDataProperty:"adaptive_max_pool1d",rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
if(data.adaptive_max_pool2d !== undefined){
if(!(validate217(data.adaptive_max_pool2d, {instancePath:instancePath+"/adaptive_max_pool2d",parentData:data,parentDataProperty:"adaptive_max_pool2d",rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.global_avg_pool !== undefined){
if(!(validate222(data.global_avg_pool, {instancePath:instancePath+"/global_avg_pool",parentData:data,parentDataProperty:"global_avg_pool",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if(data.batch_norm1d !== undefined){
if(!(validate224(data.batch_norm1d, {instancePath:instancePath+"/batch_norm1d",parentData:data,parentDataProperty:"batch_norm1d",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
if(data.batch_norm2d !== undefined){
if(!(validate231(data.batch_norm2d, {instancePath:instancePath+"/batch_norm2d",parentData:data,parentDataProperty:"batch_norm2d",rootData}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.instance_norm2d !== undefined){
if(!(validate235(data.instance_norm2d, {instancePath:instancePath+"/instance_norm2d",parentData:data,parentDataProperty:"instance_norm2d",rootData}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.layer_norm !== undefined){
if(!(validate239(data.layer_norm, {instancePath:instancePath+"/layer_norm",parentData:data,parentDataProperty:"layer_norm",rootData}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
if(data.rms_norm !== undefined){
if(!(validate243(data.rms_norm, {instancePath:instancePath+"/rms_norm",parentData:data,parentDataProperty:"rms_norm",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.group_norm !== undefined){
if(!(validate248(data.group_norm, {instancePath:instancePath+"/group_norm",parentData:data,parentDataProperty:"group_norm",rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
}
if(data.local_response_norm !== undefined){
if(!(validate252(data.local_response_norm, {instancePath:instancePath+"/local_response_norm",parentData:data,parentDataProperty:"local_response_norm",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if(data.embedding !== undefined){
if(!(validate255(data.embedding, {instancePath:instancePath+"/embedding",parentData:data,parentDataProperty:"embedding",rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data.rnn !== undefined){
if(!(validate261(data.rnn, {instancePath:instancePath+"/rnn",parentData:data,parentDataProperty:"rnn",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.lstm !== undefined){
if(!(validate268(data.lstm, {instancePath:instancePath+"/lstm",parentData:data,parentDataProperty:"lstm",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.gru !== undefined){
if(!(validate274(data.gru, {instancePath:instancePath+"/gru",parentData:data,parentDataProperty:"gru",rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
if(data.relu !== undefined){
if(!(validate280(data.relu, {instancePath:instancePath+"/relu",parentData:data,parentDataProperty:"relu",rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
}
if(data.relu6 !== undefined){
if(!(validate282(data.relu6, {instancePath:instancePath+"/relu6",parentData:data,parentDataProperty:"relu6",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
}
if(data.leaky_relu !== undefined){
if(!(validate284(data.leaky_relu, {instancePath:instancePath+"/leaky_relu",parentData:data,parentDataProperty:"leaky_relu",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
if(data.elu !== undefined){
if(!(validate286(data.elu, {instancePath:instancePath+"/elu",parentData:data,parentDataProperty:"elu",rootData}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data.selu !== undefined){
if(!(validate288(data.selu, {instancePath:instancePath+"/selu",parentData:data,parentDataProperty:"selu",rootData}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data.celu !== undefined){
if(!(validate290(data.celu, {instancePath:instancePath+"/celu",parentData:data,parentDataProperty:"celu",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.gelu !== undefined){
if(!(validate293(data.gelu, {instancePath:instancePath+"/gelu",parentData:data,parentDataProperty:"gelu",rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
if(data.silu !== undefined){
if(!(validate295(data.silu, {instancePath:instancePath+"/silu",parentData:data,parentDataProperty:"silu",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data.mish !== undefined){
if(!(validate297(data.mish, {instancePath:instancePath+"/mish",parentData:data,parentDataProperty:"mish",rootData}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
if(data.sigmoid !== undefined){
if(!(validate299(data.sigmoid, {instancePath:instancePath+"/sigmoid",parentData:data,parentDataProperty:"sigmoid",rootData}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
if(data.hardsigmoid !== undefined){
if(!(validate301(data.hardsigmoid, {instancePath:instancePath+"/hardsigmoid",parentData:data,parentDataProperty:"hardsigmoid",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.hardswish !== undefined){
if(!(validate303(data.hardswish, {instancePath:instancePath+"/hardswish",parentData:data,parentDataProperty:"hardswish",rootData}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data.hardtanh !== undefined){
if(!(validate305(data.hardtanh, {instancePath:instancePath+"/hardtanh",parentData:data,parentDataProperty:"hardtanh",rootData}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
if(data.tanh !== undefined){
if(!(validate307(data.tanh, {instancePath:instancePath+"/tanh",parentData:data,parentDataProperty:"tanh",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if(data.softplus !== undefined){
if(!(validate309(data.softplus, {instancePath:instancePath+"/softplus",parentData:data,parentDataProperty:"softplus",rootData}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.log_sigmoid !== undefined){
if(!(validate312(data.log_sigmoid, {instancePath:instancePath+"/log_sigmoid",parentData:data,parentDataProperty:"log_sigmoid",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
if(data.threshold !== undefined){
if(!(validate314(data.threshold, {instancePath:instancePath+"/threshold",parentData:data,parentDataProperty:"threshold",rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.softsign !== undefined){
if(!(validate316(data.softsign, {instancePath:instancePath+"/softsign",parentData:data,parentDataProperty:"softsign",rootData}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
}
if(data.tanhshrink !== undefined){
if(!(validate318(data.tanhshrink, {instancePath:instancePath+"/tanhshrink",parentData:data,parentDataProperty:"tanhshrink",rootData}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.softshrink !== undefined){
if(!(validate320(data.softshrink, {instancePath:instancePath+"/softshrink",parentData:data,parentDataProperty:"softshrink",rootData}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
}
if(data.hardshrink !== undefined){
if(!(validate323(data.hardshrink, {instancePath:instancePath+"/hardshrink",parentData:data,parentDataProperty:"hardshrink",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
}
if(data.prelu !== undefined){
if(!(validate326(data.prelu, {instancePath:instancePath+"/prelu",parentData:data,parentDataProperty:"prelu",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
}
if(data.glu !== undefined){
if(!(validate329(data.glu, {instancePath:instancePath+"/glu",parentData:data,parentDataProperty:"glu",rootData}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
if(data.softmax !== undefined){
if(!(validate331(data.softmax, {instancePath:instancePath+"/softmax",parentData:data,parentDataProperty:"softmax",rootData}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
}
if(data.log_softmax !== undefined){
if(!(validate333(data.log_softmax, {instancePath:instancePath+"/log_softmax",parentData:data,parentDataProperty:"log_softmax",rootData}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data.identity !== undefined){
if(!(validate335(data.identity, {instancePath:instancePath+"/identity",parentData:data,parentDataProperty:"identity",rootData}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
if(data.dropout !== undefined){
if(!(validate337(data.dropout, {instancePath:instancePath+"/dropout",parentData:data,parentDataProperty:"dropout",rootData}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data.dropout2d !== undefined){
if(!(validate340(data.dropout2d, {instancePath:instancePath+"/dropout2d",parentData:data,parentDataProperty:"dropout2d",rootData}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
if(data.drop_path !== undefined){
if(!(validate343(data.drop_path, {instancePath:instancePath+"/drop_path",parentData:data,parentDataProperty:"drop_path",rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
}
if(data.flatten !== undefined){
if(!(validate346(data.flatten, {instancePath:instancePath+"/flatten",parentData:data,parentDataProperty:"flatten",rootData}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
}
if(data.unflatten !== undefined){
if(!(validate348(data.unflatten, {instancePath:instancePath+"/unflatten",parentData:data,parentDataProperty:"unflatten",rootData}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
}
if(data.reshape !== undefined){
if(!(validate355(data.reshape, {instancePath:instancePath+"/reshape",parentData:data,parentDataProperty:"reshape",rootData}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.permute !== undefined){
if(!(validate359(data.permute, {instancePath:instancePath+"/permute",parentData:data,parentDataProperty:"permute",rootData}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
}
if(data.squeeze !== undefined){
if(!(validate363(data.squeeze, {instancePath:instancePath+"/squeeze",parentData:data,parentDataProperty:"squeeze",rootData}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
errors = vErrors.length;
}
}
if(data.unsqueeze !== undefined){
if(!(validate369(data.unsqueeze, {instancePath:instancePath+"/unsqueeze",parentData:data,parentDataProperty:"unsqueeze",rootData}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
if(data.slice !== undefined){
if(!(validate371(data.slice, {instancePath:instancePath+"/slice",parentData:data,parentDataProperty:"slice",rootData}))){
vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
errors = vErrors.length;
}
}
if(data.chunk !== undefined){
if(!(validate374(data.chunk, {instancePath:instancePath+"/chunk",parentData:data,parentDataProperty:"chunk",rootData}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
}
if(data.pad !== undefined){
if(!(validate378(data.pad, {instancePath:instancePath+"/pad",parentData:data,parentDataProperty:"pad",rootData}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data.concat !== undefined){
if(!(validate382(data.concat, {instancePath:instancePath+"/concat",parentData:data,parentDataProperty:"concat",rootData}))){
vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
errors = vErrors.length;
}
}
if(data.stack !== undefined){
if(!(validate390(data.stack, {instancePath:instancePath+"/stack",parentData:data,parentDataProperty:"stack",rootData}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
if(data.add !== undefined){
if(!(validate394(data.add, {instancePath:instancePath+"/add",parentData:data,parentDataProperty:"add",rootData}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
if(data.sub !== undefined){
if(!(validate404(data.sub, {instancePath:instancePath+"/sub",parentData:data,parentDataProperty:"sub",rootData}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
errors = vErrors.length;
}
}
if(data.mul !== undefined){
if(!(validate408(data.mul, {instancePath:instancePath+"/mul",parentData:data,parentDataProperty:"mul",rootData}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
if(data.div !== undefined){
if(!(validate412(data.div, {instancePath:instancePath+"/div",parentData:data,parentDataProperty:"div",rootData}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
}
if(data.maximum !== undefined){
if(!(validate416(data.maximum, {instancePath:instancePath+"/maximum",parentData:data,parentDataProperty:"maximum",rootData}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
errors = vErrors.length;
}
}
if(data.minimum !== undefined){
if(!(validate420(data.minimum, {instancePath:instancePath+"/minimum",parentData:data,parentDataProperty:"minimum",rootData}))){
vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
errors = vErrors.length;
}
}
if(data.matmul !== undefined){
if(!(validate424(data.matmul, {instancePath:instancePath+"/matmul",parentData:data,parentDataProperty:"matmul",rootData}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
errors = vErrors.length;
}
}
if(data.mean !== undefined){
if(!(validate428(data.mean, {instancePath:instancePath+"/mean",parentData:data,parentDataProperty:"mean",rootData}))){
vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors);
errors = vErrors.length;
}
}
if(data.sum !== undefined){
if(!(validate434(data.sum, {instancePath:instancePath+"/sum",parentData:data,parentDataProperty:"sum",rootData}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined){
if(!(validate438(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
}
if(data.sqrt !== undefined){
if(!(validate442(data.sqrt, {instancePath:instancePath+"/sqrt",parentData:data,parentDataProperty:"sqrt",rootData}))){
vErrors = vErrors === null ? validate442.errors : vErrors.concat(validate442.errors);
errors = vErrors.length;
}
}
if(data.exp !== undefined){
if(!(validate444(data.exp, {instancePath:instancePath+"/exp",parentData:data,parentDataProperty:"exp",rootData}))){
vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
errors = vErrors.length;
}
}
if(data.log !== undefined){
if(!(validate446(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData}))){
vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
errors = vErrors.length;
}
}
if(data.abs !== undefined){
if(!(validate448(data.abs, {instancePath:instancePath+"/abs",parentData:data,parentDataProperty:"abs",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
}
if(data.multihead_attention !== undefined){
if(!(validate450(data.multihead_attention, {instancePath:instancePath+"/multihead_attention",parentData:data,parentDataProperty:"multihead_attention",rootData}))){
vErrors = vErrors === null ? validate450.errors : vErrors.concat(validate450.errors);
errors = vErrors.length;
}
}
if(data.scaled_dot_product_attention !== undefined){
if(!(validate457(data.scaled_dot_product_attention, {instancePath:instancePath+"/scaled_dot_product_attention",parentData:data,parentDataProperty:"scaled_dot_product_attention",rootData}))){
vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
errors = vErrors.length;
}
}
if(data.rotary !== undefined){
if(!(validate464(data.rotary, {instancePath:instancePath+"/rotary",parentData:data,parentDataProperty:"rotary",rootData}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.positional_embedding !== undefined){
if(!(validate467(data.positional_embedding, {instancePath:instancePath+"/positional_embedding",parentData:data,parentDataProperty:"positional_embedding",rootData}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
}
if(data.swiglu !== undefined){
if(!(validate470(data.swiglu, {instancePath:instancePath+"/swiglu",parentData:data,parentDataProperty:"swiglu",rootData}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
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
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "upsample") || (data === "global_avg_pool")) || (data === "batch_norm1d")) || (data === "batch_norm2d")) || (data === "instance_norm2d")) || (data === "layer_norm")) || (data === "rms_norm")) || (data === "relu")) || (data === "relu6")) || (data === "leaky_relu")) || (data === "elu")) || (data === "selu")) || (data === "celu")) || (data === "gelu")) || (data === "silu")) || (data === "mish")) || (data === "sigmoid")) || (data === "hardsigmoid")) || (data === "hardswish")) || (data === "hardtanh")) || (data === "tanh")) || (data === "softplus")) || (data === "log_sigmoid")) || (data === "softsign")) || (data === "tanhshrink")) || (data === "softshrink")) || (data === "hardshrink")) || (data === "prelu")) || (data === "glu")) || (data === "softmax")) || (data === "log_softmax")) || (data === "identity")) || (data === "dropout")) || (data === "dropout2d")) || (data === "drop_path")) || (data === "flatten")) || (data === "squeeze")) || (data === "concat")) || (data === "stack")) || (data === "add")) || (data === "sub")) || (data === "mul")) || (data === "div")) || (data === "maximum")) || (data === "minimum")) || (data === "matmul")) || (data === "mean")) || (data === "sum")) || (data === "max")) || (data === "sqrt")) || (data === "exp")) || (data === "log")) || (data === "abs")) || (data === "scaled_dot_product_attention")) || (data === "rotary")) || (data === "positional_embedding"))){
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

const schema152 = {"anyOf":[{"$ref":"#/definitions/shared_2"},{"type":"string"},{"type":"string","pattern":"^\\$"},{"type":"null"}]};
const schema153 = {"type":"object","properties":{"path":{"type":["string","null"]}},"additionalProperties":false};

function validate478(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: schema153.properties.path.type}};
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
validate478.errors = vErrors;
return errors === 0;
}


function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate478(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate478.errors : vErrors.concat(validate478.errors);
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
validate477.errors = vErrors;
return errors === 0;
}

const schema154 = {"type":["integer","string"],"minimum":1,"maximum":10000000,"pattern":"^\\$"};

function validate482(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema154.type}};
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
validate482.errors = vErrors;
return errors === 0;
}

const schema155 = {"type":["integer","string"],"minimum":0,"maximum":10000000,"pattern":"^\\$"};

function validate484(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema155.type}};
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
validate484.errors = vErrors;
return errors === 0;
}

const schema156 = {"type":["integer","string"],"minimum":8,"maximum":256,"pattern":"^\\$"};

function validate486(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema156.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 256 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 8 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8}};
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
validate486.errors = vErrors;
return errors === 0;
}

const schema157 = {"type":["integer","string","null"],"minimum":1,"maximum":2147483647,"pattern":"^\\$"};

function validate494(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema157.type}};
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
validate494.errors = vErrors;
return errors === 0;
}

const schema158 = {"type":["array","string"],"items":{"type":"string"},"pattern":"^\\$"};

function validate496(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema158.type}};
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
validate496.errors = vErrors;
return errors === 0;
}

const schema159 = {"type":["integer","string"],"minimum":1,"maximum":1048576,"pattern":"^\\$"};

function validate502(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema159.type}};
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
validate502.errors = vErrors;
return errors === 0;
}

const schema160 = {"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_11"}]};
const schema161 = {"type":["object","string"],"additionalProperties":{"type":"string"},"pattern":"^\\$"};

function validate506(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema161.type}};
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
validate506.errors = vErrors;
return errors === 0;
}


function validate505(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate506(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
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
validate505.errors = vErrors;
return errors === 0;
}

const schema162 = {"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_11"},{"type":"null"}]};

function validate510(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate506(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
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
validate510.errors = vErrors;
return errors === 0;
}

const schema163 = {"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_8"},{"$ref":"#/definitions/shared_11"}]};

function validate515(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate496(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate506(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
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
validate515.errors = vErrors;
return errors === 0;
}

const schema164 = {"anyOf":[{"type":"string"},{"$ref":"#/definitions/shared_8"},{"$ref":"#/definitions/shared_11"},{"type":"null"}]};

function validate520(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate496(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(!(validate506(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
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
validate520.errors = vErrors;
return errors === 0;
}

const schema165 = {"type":["integer","string"],"minimum":1,"maximum":4096,"pattern":"^\\$"};

function validate529(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema165.type}};
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
validate529.errors = vErrors;
return errors === 0;
}

const schema166 = {"type":["array","string"],"items":{"$ref":"#/definitions/shared_9"},"pattern":"^\\$"};

function validate532(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema166.type}};
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
if(!(validate502(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
}
validate532.errors = vErrors;
return errors === 0;
}

const schema167 = {"type":["integer","string"],"minimum":1,"maximum":2147483647,"pattern":"^\\$"};

function validate542(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema167.type}};
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
validate542.errors = vErrors;
return errors === 0;
}

const schema168 = {"type":["number","string"],"minimum":0,"exclusiveMaximum":1,"pattern":"^\\$"};

function validate544(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema168.type}};
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
validate544.errors = vErrors;
return errors === 0;
}

const schema169 = {"type":["object","string"],"properties":{"flip":{"$ref":"#/definitions/shared_23"},"crop":{"$ref":"#/definitions/shared_25"},"shift":{"$ref":"#/definitions/shared_6"},"rotate":{"$ref":"#/definitions/shared_28"},"noise":{"$ref":"#/definitions/shared_29"},"mixup":{"$ref":"#/definitions/shared_29"}},"additionalProperties":false,"pattern":"^\\$"};
const schema170 = {"anyOf":[{"type":["boolean","string"],"pattern":"^\\$"},{"$ref":"#/definitions/shared_24"},{"type":"string","pattern":"^\\$"}]};
const schema171 = {"type":"string","enum":["horizontal","vertical","both"]};

function validate550(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema171.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate550.errors = vErrors;
return errors === 0;
}


function validate549(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data !== "boolean") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema170.anyOf[0].type}};
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
if(!(validate550(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
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
validate549.errors = vErrors;
return errors === 0;
}

const schema172 = {"anyOf":[{"$ref":"#/definitions/shared_26"},{"$ref":"#/definitions/shared_27"},{"type":"null"}]};
const schema173 = {"type":["object","string"],"properties":{"padding":{"$ref":"#/definitions/shared_26"}},"additionalProperties":false,"required":["padding"],"pattern":"^\\$"};

function validate555(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema173.type}};
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
if(!(validate375(data.padding, {instancePath:instancePath+"/padding",parentData:data,parentDataProperty:"padding",rootData}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
}
}
validate555.errors = vErrors;
return errors === 0;
}


function validate553(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate375(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate555(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate555.errors : vErrors.concat(validate555.errors);
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
validate553.errors = vErrors;
return errors === 0;
}

const schema174 = {"type":["number","string"],"minimum":0,"maximum":180,"pattern":"^\\$"};

function validate560(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema174.type}};
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
validate560.errors = vErrors;
return errors === 0;
}


function validate548(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema169.type}};
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
if(!(validate549(data.flip, {instancePath:instancePath+"/flip",parentData:data,parentDataProperty:"flip",rootData}))){
vErrors = vErrors === null ? validate549.errors : vErrors.concat(validate549.errors);
errors = vErrors.length;
}
}
if(data.crop !== undefined){
if(!(validate553(data.crop, {instancePath:instancePath+"/crop",parentData:data,parentDataProperty:"crop",rootData}))){
vErrors = vErrors === null ? validate553.errors : vErrors.concat(validate553.errors);
errors = vErrors.length;
}
}
if(data.shift !== undefined){
if(!(validate227(data.shift, {instancePath:instancePath+"/shift",parentData:data,parentDataProperty:"shift",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.rotate !== undefined){
if(!(validate560(data.rotate, {instancePath:instancePath+"/rotate",parentData:data,parentDataProperty:"rotate",rootData}))){
vErrors = vErrors === null ? validate560.errors : vErrors.concat(validate560.errors);
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
validate548.errors = vErrors;
return errors === 0;
}

const schema175 = {"anyOf":[{"type":"string","enum":["cross_entropy","nll","mse","l1","smooth_l1","huber","bce","bce_with_logits","kl_div","poisson_nll","hinge","hinge_embedding","multi_margin","cosine_embedding"]},{"type":"object","properties":{"cross_entropy":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_58"},"ignore_index":{"type":["integer","string"],"pattern":"^\\$"},"label_smoothing":{"$ref":"#/definitions/shared_6"},"reduction":{"$ref":"#/definitions/shared_59"},"dim":{"$ref":"#/definitions/shared_41"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"nll":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_58"},"ignore_index":{"type":["integer","string"],"pattern":"^\\$"},"reduction":{"$ref":"#/definitions/shared_59"},"dim":{"$ref":"#/definitions/shared_41"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"mse":{"$ref":"#/definitions/shared_60"},"l1":{"$ref":"#/definitions/shared_60"},"smooth_l1":{"type":["object","string","null"],"properties":{"beta":{"$ref":"#/definitions/shared_29"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"huber":{"type":["object","string","null"],"properties":{"delta":{"$ref":"#/definitions/shared_20"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"bce":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_61"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"bce_with_logits":{"type":["object","string","null"],"properties":{"weight":{"$ref":"#/definitions/shared_61"},"pos_weight":{"$ref":"#/definitions/shared_61"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"kl_div":{"type":["object","string","null"],"properties":{"reduction":{"anyOf":[{"type":"string","enum":["mean","sum","batchmean"]},{"type":"string","pattern":"^\\$"}]},"log_target":{"type":["boolean","string"],"pattern":"^\\$"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"poisson_nll":{"type":["object","string","null"],"properties":{"log_input":{"type":["boolean","string"],"pattern":"^\\$"},"full":{"type":["boolean","string"],"pattern":"^\\$"},"eps":{"$ref":"#/definitions/shared_20"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"hinge":{"$ref":"#/definitions/shared_63"},"hinge_embedding":{"$ref":"#/definitions/shared_63"},"multi_margin":{"type":["object","string","null"],"properties":{"p":{"type":["integer","string"],"minimum":1,"maximum":2,"pattern":"^\\$"},"margin":{"type":["number","string"],"pattern":"^\\$"},"weight":{"$ref":"#/definitions/shared_58"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"},"cosine_embedding":{"type":["object","string","null"],"properties":{"margin":{"type":["number","string"],"minimum":-1,"maximum":1,"pattern":"^\\$"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"}},"additionalProperties":false,"minProperties":1},{"type":"string","pattern":"^\\$"}]};
const schema176 = {"type":["array","string","null"],"items":{"$ref":"#/definitions/shared_29"},"pattern":"^\\$"};

function validate568(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema176.type}};
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
validate568.errors = vErrors;
return errors === 0;
}

const schema177 = {"anyOf":[{"type":"string","enum":["mean","sum"]},{"type":"string","pattern":"^\\$"}]};

function validate572(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema177.anyOf[0].enum}};
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
validate572.errors = vErrors;
return errors === 0;
}

const schema178 = {"type":["object","string","null"],"properties":{"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate582(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema178.type}};
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
if(!(validate572(data.reduction, {instancePath:instancePath+"/reduction",parentData:data,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
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
const err3 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/type",keyword:"type",params:{type: schema178.properties.factor.type}};
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
validate582.errors = vErrors;
return errors === 0;
}

const schema179 = {"anyOf":[{"$ref":"#/definitions/shared_29"},{"$ref":"#/definitions/shared_62"},{"type":"null"}]};
const schema180 = {"type":["array","string"],"items":{"$ref":"#/definitions/shared_29"},"pattern":"^\\$"};

function validate598(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema180.type}};
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
validate598.errors = vErrors;
return errors === 0;
}


function validate596(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate598(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
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
validate596.errors = vErrors;
return errors === 0;
}

const schema181 = {"type":["object","string","null"],"properties":{"margin":{"type":["number","string"],"pattern":"^\\$"},"reduction":{"$ref":"#/definitions/shared_59"},"input":{"$ref":"#/definitions/shared_49"},"target":{"$ref":"#/definitions/shared_49"},"factor":{"type":["number","string"],"pattern":"^\\$"}},"additionalProperties":false,"pattern":"^\\$"};

function validate616(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema181.type}};
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
const err3 = {instancePath:instancePath+"/margin",schemaPath:"#/properties/margin/type",keyword:"type",params:{type: schema181.properties.margin.type}};
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
if(!(validate572(data.reduction, {instancePath:instancePath+"/reduction",parentData:data,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
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
const err5 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/type",keyword:"type",params:{type: schema181.properties.factor.type}};
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
validate616.errors = vErrors;
return errors === 0;
}


function validate567(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema175.anyOf[0].enum}};
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
if(!(func2.call(schema175.anyOf[1].properties, key0))){
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
const err4 = {instancePath:instancePath+"/cross_entropy",schemaPath:"#/anyOf/1/properties/cross_entropy/type",keyword:"type",params:{type: schema175.anyOf[1].properties.cross_entropy.type}};
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
if(!(validate568(data0.weight, {instancePath:instancePath+"/cross_entropy/weight",parentData:data0,parentDataProperty:"weight",rootData}))){
vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
errors = vErrors.length;
}
}
if(data0.ignore_index !== undefined){
let data2 = data0.ignore_index;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
const err7 = {instancePath:instancePath+"/cross_entropy/ignore_index",schemaPath:"#/anyOf/1/properties/cross_entropy/properties/ignore_index/type",keyword:"type",params:{type: schema175.anyOf[1].properties.cross_entropy.properties.ignore_index.type}};
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
if(!(validate227(data0.label_smoothing, {instancePath:instancePath+"/cross_entropy/label_smoothing",parentData:data0,parentDataProperty:"label_smoothing",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data0.reduction !== undefined){
if(!(validate572(data0.reduction, {instancePath:instancePath+"/cross_entropy/reduction",parentData:data0,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
errors = vErrors.length;
}
}
if(data0.dim !== undefined){
if(!(validate258(data0.dim, {instancePath:instancePath+"/cross_entropy/dim",parentData:data0,parentDataProperty:"dim",rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
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
const err9 = {instancePath:instancePath+"/cross_entropy/factor",schemaPath:"#/anyOf/1/properties/cross_entropy/properties/factor/type",keyword:"type",params:{type: schema175.anyOf[1].properties.cross_entropy.properties.factor.type}};
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
const err11 = {instancePath:instancePath+"/nll",schemaPath:"#/anyOf/1/properties/nll/type",keyword:"type",params:{type: schema175.anyOf[1].properties.nll.type}};
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
if(!(validate568(data9.weight, {instancePath:instancePath+"/nll/weight",parentData:data9,parentDataProperty:"weight",rootData}))){
vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
errors = vErrors.length;
}
}
if(data9.ignore_index !== undefined){
let data11 = data9.ignore_index;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (typeof data11 !== "string")){
const err14 = {instancePath:instancePath+"/nll/ignore_index",schemaPath:"#/anyOf/1/properties/nll/properties/ignore_index/type",keyword:"type",params:{type: schema175.anyOf[1].properties.nll.properties.ignore_index.type}};
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
if(!(validate572(data9.reduction, {instancePath:instancePath+"/nll/reduction",parentData:data9,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
errors = vErrors.length;
}
}
if(data9.dim !== undefined){
if(!(validate258(data9.dim, {instancePath:instancePath+"/nll/dim",parentData:data9,parentDataProperty:"dim",rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
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
const err16 = {instancePath:instancePath+"/nll/factor",schemaPath:"#/anyOf/1/properties/nll/properties/factor/type",keyword:"type",params:{type: schema175.anyOf[1].properties.nll.properties.factor.type}};
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
if(!(validate582(data.mse, {instancePath:instancePath+"/mse",parentData:data,parentDataProperty:"mse",rootData}))){
vErrors = vErrors === null ? validate582.errors : vErrors.concat(validate582.errors);
errors = vErrors.length;
}
}
if(data.l1 !== undefined){
if(!(validate582(data.l1, {instancePath:instancePath+"/l1",parentData:data,parentDataProperty:"l1",rootData}))){
vErrors = vErrors === null ? validate582.errors : vErrors.concat(validate582.errors);
errors = vErrors.length;
}
}
if(data.smooth_l1 !== undefined){
let data19 = data.smooth_l1;
if(((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (typeof data19 !== "string")) && (data19 !== null)){
const err18 = {instancePath:instancePath+"/smooth_l1",schemaPath:"#/anyOf/1/properties/smooth_l1/type",keyword:"type",params:{type: schema175.anyOf[1].properties.smooth_l1.type}};
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
if(!(validate572(data19.reduction, {instancePath:instancePath+"/smooth_l1/reduction",parentData:data19,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
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
const err21 = {instancePath:instancePath+"/smooth_l1/factor",schemaPath:"#/anyOf/1/properties/smooth_l1/properties/factor/type",keyword:"type",params:{type: schema175.anyOf[1].properties.smooth_l1.properties.factor.type}};
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
const err23 = {instancePath:instancePath+"/huber",schemaPath:"#/anyOf/1/properties/huber/type",keyword:"type",params:{type: schema175.anyOf[1].properties.huber.type}};
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
if(!(validate572(data25.reduction, {instancePath:instancePath+"/huber/reduction",parentData:data25,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
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
const err26 = {instancePath:instancePath+"/huber/factor",schemaPath:"#/anyOf/1/properties/huber/properties/factor/type",keyword:"type",params:{type: schema175.anyOf[1].properties.huber.properties.factor.type}};
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
const err28 = {instancePath:instancePath+"/bce",schemaPath:"#/anyOf/1/properties/bce/type",keyword:"type",params:{type: schema175.anyOf[1].properties.bce.type}};
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
if(!(validate596(data31.weight, {instancePath:instancePath+"/bce/weight",parentData:data31,parentDataProperty:"weight",rootData}))){
vErrors = vErrors === null ? validate596.errors : vErrors.concat(validate596.errors);
errors = vErrors.length;
}
}
if(data31.reduction !== undefined){
if(!(validate572(data31.reduction, {instancePath:instancePath+"/bce/reduction",parentData:data31,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
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
const err31 = {instancePath:instancePath+"/bce/factor",schemaPath:"#/anyOf/1/properties/bce/properties/factor/type",keyword:"type",params:{type: schema175.anyOf[1].properties.bce.properties.factor.type}};
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
const err33 = {instancePath:instancePath+"/bce_with_logits",schemaPath:"#/anyOf/1/properties/bce_with_logits/type",keyword:"type",params:{type: schema175.anyOf[1].properties.bce_with_logits.type}};
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
if(!(validate596(data37.weight, {instancePath:instancePath+"/bce_with_logits/weight",parentData:data37,parentDataProperty:"weight",rootData}))){
vErrors = vErrors === null ? validate596.errors : vErrors.concat(validate596.errors);
errors = vErrors.length;
}
}
if(data37.pos_weight !== undefined){
if(!(validate596(data37.pos_weight, {instancePath:instancePath+"/bce_with_logits/pos_weight",parentData:data37,parentDataProperty:"pos_weight",rootData}))){
vErrors = vErrors === null ? validate596.errors : vErrors.concat(validate596.errors);
errors = vErrors.length;
}
}
if(data37.reduction !== undefined){
if(!(validate572(data37.reduction, {instancePath:instancePath+"/bce_with_logits/reduction",parentData:data37,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
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
const err36 = {instancePath:instancePath+"/bce_with_logits/factor",schemaPath:"#/anyOf/1/properties/bce_with_logits/properties/factor/type",keyword:"type",params:{type: schema175.anyOf[1].properties.bce_with_logits.properties.factor.type}};
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
const err38 = {instancePath:instancePath+"/kl_div",schemaPath:"#/anyOf/1/properties/kl_div/type",keyword:"type",params:{type: schema175.anyOf[1].properties.kl_div.type}};
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
const err42 = {instancePath:instancePath+"/kl_div/reduction",schemaPath:"#/anyOf/1/properties/kl_div/properties/reduction/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema175.anyOf[1].properties.kl_div.properties.reduction.anyOf[0].enum}};
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
const err46 = {instancePath:instancePath+"/kl_div/log_target",schemaPath:"#/anyOf/1/properties/kl_div/properties/log_target/type",keyword:"type",params:{type: schema175.anyOf[1].properties.kl_div.properties.log_target.type}};
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
const err48 = {instancePath:instancePath+"/kl_div/factor",schemaPath:"#/anyOf/1/properties/kl_div/properties/factor/type",keyword:"type",params:{type: schema175.anyOf[1].properties.kl_div.properties.factor.type}};
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
const err50 = {instancePath:instancePath+"/poisson_nll",schemaPath:"#/anyOf/1/properties/poisson_nll/type",keyword:"type",params:{type: schema175.anyOf[1].properties.poisson_nll.type}};
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
const err53 = {instancePath:instancePath+"/poisson_nll/log_input",schemaPath:"#/anyOf/1/properties/poisson_nll/properties/log_input/type",keyword:"type",params:{type: schema175.anyOf[1].properties.poisson_nll.properties.log_input.type}};
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
const err55 = {instancePath:instancePath+"/poisson_nll/full",schemaPath:"#/anyOf/1/properties/poisson_nll/properties/full/type",keyword:"type",params:{type: schema175.anyOf[1].properties.poisson_nll.properties.full.type}};
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
if(!(validate572(data50.reduction, {instancePath:instancePath+"/poisson_nll/reduction",parentData:data50,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
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
const err57 = {instancePath:instancePath+"/poisson_nll/factor",schemaPath:"#/anyOf/1/properties/poisson_nll/properties/factor/type",keyword:"type",params:{type: schema175.anyOf[1].properties.poisson_nll.properties.factor.type}};
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
if(!(validate616(data.hinge, {instancePath:instancePath+"/hinge",parentData:data,parentDataProperty:"hinge",rootData}))){
vErrors = vErrors === null ? validate616.errors : vErrors.concat(validate616.errors);
errors = vErrors.length;
}
}
if(data.hinge_embedding !== undefined){
if(!(validate616(data.hinge_embedding, {instancePath:instancePath+"/hinge_embedding",parentData:data,parentDataProperty:"hinge_embedding",rootData}))){
vErrors = vErrors === null ? validate616.errors : vErrors.concat(validate616.errors);
errors = vErrors.length;
}
}
if(data.multi_margin !== undefined){
let data60 = data.multi_margin;
if(((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (typeof data60 !== "string")) && (data60 !== null)){
const err59 = {instancePath:instancePath+"/multi_margin",schemaPath:"#/anyOf/1/properties/multi_margin/type",keyword:"type",params:{type: schema175.anyOf[1].properties.multi_margin.type}};
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
const err62 = {instancePath:instancePath+"/multi_margin/p",schemaPath:"#/anyOf/1/properties/multi_margin/properties/p/type",keyword:"type",params:{type: schema175.anyOf[1].properties.multi_margin.properties.p.type}};
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
const err66 = {instancePath:instancePath+"/multi_margin/margin",schemaPath:"#/anyOf/1/properties/multi_margin/properties/margin/type",keyword:"type",params:{type: schema175.anyOf[1].properties.multi_margin.properties.margin.type}};
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
if(!(validate568(data60.weight, {instancePath:instancePath+"/multi_margin/weight",parentData:data60,parentDataProperty:"weight",rootData}))){
vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
errors = vErrors.length;
}
}
if(data60.reduction !== undefined){
if(!(validate572(data60.reduction, {instancePath:instancePath+"/multi_margin/reduction",parentData:data60,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
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
const err68 = {instancePath:instancePath+"/multi_margin/factor",schemaPath:"#/anyOf/1/properties/multi_margin/properties/factor/type",keyword:"type",params:{type: schema175.anyOf[1].properties.multi_margin.properties.factor.type}};
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
const err70 = {instancePath:instancePath+"/cosine_embedding",schemaPath:"#/anyOf/1/properties/cosine_embedding/type",keyword:"type",params:{type: schema175.anyOf[1].properties.cosine_embedding.type}};
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
const err73 = {instancePath:instancePath+"/cosine_embedding/margin",schemaPath:"#/anyOf/1/properties/cosine_embedding/properties/margin/type",keyword:"type",params:{type: schema175.anyOf[1].properties.cosine_embedding.properties.margin.type}};
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
if(!(validate572(data68.reduction, {instancePath:instancePath+"/cosine_embedding/reduction",parentData:data68,parentDataProperty:"reduction",rootData}))){
vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
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
const err77 = {instancePath:instancePath+"/cosine_embedding/factor",schemaPath:"#/anyOf/1/properties/cosine_embedding/properties/factor/type",keyword:"type",params:{type: schema175.anyOf[1].properties.cosine_embedding.properties.factor.type}};
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
validate567.errors = vErrors;
return errors === 0;
}

const schema182 = {"type":["array","string"],"items":{"$ref":"#/definitions/shared_31"},"pattern":"^\\$"};
const schema183 = {"type":"object","properties":{"match":{"type":"string"}},"required":["match"]};

function validate635(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate635.errors = vErrors;
return errors === 0;
}


function validate634(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema182.type}};
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
if(!(validate635(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate635.errors : vErrors.concat(validate635.errors);
errors = vErrors.length;
}
}
}
validate634.errors = vErrors;
return errors === 0;
}

const schema184 = {"type":["object","string","null"],"properties":{"lr":{"$ref":"#/definitions/shared_29"},"betas":{"$ref":"#/definitions/shared_33"},"eps":{"$ref":"#/definitions/shared_29"},"weight_decay":{"$ref":"#/definitions/shared_29"},"amsgrad":{"type":["boolean","string"],"pattern":"^\\$"},"groups":{"$ref":"#/definitions/shared_30"}},"additionalProperties":false,"pattern":"^\\$"};
const schema185 = {"type":["array","string"],"items":{"$ref":"#/definitions/shared_18"},"minItems":2,"maxItems":2,"pattern":"^\\$"};

function validate640(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema185.type}};
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
if(!(validate544(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate544.errors : vErrors.concat(validate544.errors);
errors = vErrors.length;
}
}
}
validate640.errors = vErrors;
return errors === 0;
}


function validate638(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema184.type}};
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
if(!(validate640(data.betas, {instancePath:instancePath+"/betas",parentData:data,parentDataProperty:"betas",rootData}))){
vErrors = vErrors === null ? validate640.errors : vErrors.concat(validate640.errors);
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
const err3 = {instancePath:instancePath+"/amsgrad",schemaPath:"#/properties/amsgrad/type",keyword:"type",params:{type: schema184.properties.amsgrad.type}};
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
if(!(validate634(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate634.errors : vErrors.concat(validate634.errors);
errors = vErrors.length;
}
}
}
validate638.errors = vErrors;
return errors === 0;
}

const schema186 = {"type":["number","string"],"maximum":1,"exclusiveMinimum":0,"pattern":"^\\$"};

function validate706(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema186.type}};
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
if(data <= 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
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
validate706.errors = vErrors;
return errors === 0;
}

const schema187 = {"type":["number","string"],"exclusiveMinimum":0,"exclusiveMaximum":1,"pattern":"^\\$"};

function validate710(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema187.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data >= 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data <= 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
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
validate710.errors = vErrors;
return errors === 0;
}

const schema188 = {"type":["object","string","null"],"properties":{"dim":{"$ref":"#/definitions/shared_41"},"threshold":{"$ref":"#/definitions/shared_42"}},"additionalProperties":false,"pattern":"^\\$"};

function validate722(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema188.type}};
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
if(!((key0 === "dim") || (key0 === "threshold"))){
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
if(!(validate258(data.dim, {instancePath:instancePath+"/dim",parentData:data,parentDataProperty:"dim",rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
if(data.threshold !== undefined){
if(!(validate459(data.threshold, {instancePath:instancePath+"/threshold",parentData:data,parentDataProperty:"threshold",rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
}
}
validate722.errors = vErrors;
return errors === 0;
}

const schema189 = {"type":["object","string","null"],"properties":{"average":{"$ref":"#/definitions/shared_44"},"class":{"$ref":"#/definitions/shared_46"},"dim":{"$ref":"#/definitions/shared_41"},"threshold":{"$ref":"#/definitions/shared_42"}},"additionalProperties":false,"pattern":"^\\$"};
const schema190 = {"anyOf":[{"$ref":"#/definitions/shared_45"},{"type":"string","pattern":"^\\$"}]};
const schema191 = {"type":"string","enum":["macro","micro","weighted"]};

function validate730(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((data === "macro") || (data === "micro")) || (data === "weighted"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema191.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate730.errors = vErrors;
return errors === 0;
}


function validate729(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate730(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate730.errors : vErrors.concat(validate730.errors);
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
validate729.errors = vErrors;
return errors === 0;
}

const schema192 = {"type":["integer","string","null"],"minimum":0,"pattern":"^\\$"};

function validate733(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema192.type}};
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
validate733.errors = vErrors;
return errors === 0;
}


function validate728(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema189.type}};
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
if(!((((key0 === "average") || (key0 === "class")) || (key0 === "dim")) || (key0 === "threshold"))){
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
if(data.average !== undefined){
if(!(validate729(data.average, {instancePath:instancePath+"/average",parentData:data,parentDataProperty:"average",rootData}))){
vErrors = vErrors === null ? validate729.errors : vErrors.concat(validate729.errors);
errors = vErrors.length;
}
}
if(data.class !== undefined){
if(!(validate733(data.class, {instancePath:instancePath+"/class",parentData:data,parentDataProperty:"class",rootData}))){
vErrors = vErrors === null ? validate733.errors : vErrors.concat(validate733.errors);
errors = vErrors.length;
}
}
if(data.dim !== undefined){
if(!(validate258(data.dim, {instancePath:instancePath+"/dim",parentData:data,parentDataProperty:"dim",rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
if(data.threshold !== undefined){
if(!(validate459(data.threshold, {instancePath:instancePath+"/threshold",parentData:data,parentDataProperty:"threshold",rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
}
}
validate728.errors = vErrors;
return errors === 0;
}

const schema193 = {"type":["integer","string","null"],"minimum":0,"maximum":2147483647,"pattern":"^\\$"};

function validate748(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema193.type}};
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
validate748.errors = vErrors;
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
if(!((((((((((((data7 === "mnist") || (data7 === "fashion_mnist")) || (data7 === "digits")) || (data7 === "shapes")) || (data7 === "idx")) || (data7 === "csv")) || (data7 === "npy")) || (data7 === "npz")) || (data7 === "safetensors")) || (data7 === "images")) || (data7 === "synthetic")) || (data7 === "text"))){
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
if(!(validate477(data7.mnist, {instancePath:instancePath+"/data/source/mnist",parentData:data7,parentDataProperty:"mnist",rootData}))){
vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
errors = vErrors.length;
}
}
if(data7.fashion_mnist !== undefined){
if(!(validate477(data7.fashion_mnist, {instancePath:instancePath+"/data/source/fashion_mnist",parentData:data7,parentDataProperty:"fashion_mnist",rootData}))){
vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
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
if(!(validate482(data10.train_rows, {instancePath:instancePath+"/data/source/digits/train_rows",parentData:data10,parentDataProperty:"train_rows",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
}
if(data10.test_rows !== undefined){
if(!(validate484(data10.test_rows, {instancePath:instancePath+"/data/source/digits/test_rows",parentData:data10,parentDataProperty:"test_rows",rootData}))){
vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
errors = vErrors.length;
}
}
if(data10.size !== undefined){
if(!(validate486(data10.size, {instancePath:instancePath+"/data/source/digits/size",parentData:data10,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
errors = vErrors.length;
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
if(data7.shapes !== undefined){
let data15 = data7.shapes;
if(((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (typeof data15 !== "string")) && (data15 !== null)){
const err24 = {instancePath:instancePath+"/data/source/shapes",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/shapes/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.shapes.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err25 = {instancePath:instancePath+"/data/source/shapes",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/shapes/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key5 in data15){
if(!((((((key5 === "train_rows") || (key5 === "test_rows")) || (key5 === "size")) || (key5 === "objects")) || (key5 === "noise")) || (key5 === "seed"))){
const err26 = {instancePath:instancePath+"/data/source/shapes",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/shapes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.train_rows !== undefined){
if(!(validate482(data15.train_rows, {instancePath:instancePath+"/data/source/shapes/train_rows",parentData:data15,parentDataProperty:"train_rows",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
}
if(data15.test_rows !== undefined){
if(!(validate484(data15.test_rows, {instancePath:instancePath+"/data/source/shapes/test_rows",parentData:data15,parentDataProperty:"test_rows",rootData}))){
vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
errors = vErrors.length;
}
}
if(data15.size !== undefined){
if(!(validate486(data15.size, {instancePath:instancePath+"/data/source/shapes/size",parentData:data15,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
errors = vErrors.length;
}
}
if(data15.objects !== undefined){
let data19 = data15.objects;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (typeof data19 !== "string")){
const err27 = {instancePath:instancePath+"/data/source/shapes/objects",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/shapes/properties/objects/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.shapes.properties.objects.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 32 || isNaN(data19)){
const err28 = {instancePath:instancePath+"/data/source/shapes/objects",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/shapes/properties/objects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err29 = {instancePath:instancePath+"/data/source/shapes/objects",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/shapes/properties/objects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err30 = {instancePath:instancePath+"/data/source/shapes/objects",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/shapes/properties/objects/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data15.noise !== undefined){
if(!(validate227(data15.noise, {instancePath:instancePath+"/data/source/shapes/noise",parentData:data15,parentDataProperty:"noise",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data15.seed !== undefined){
if(!(validate22(data15.seed, {instancePath:instancePath+"/data/source/shapes/seed",parentData:data15,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
if(data7.idx !== undefined){
let data22 = data7.idx;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (typeof data22 !== "string")){
const err31 = {instancePath:instancePath+"/data/source/idx",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.idx.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err32 = {instancePath:instancePath+"/data/source/idx",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.images === undefined){
const err33 = {instancePath:instancePath+"/data/source/idx",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/required",keyword:"required",params:{missingProperty: "images"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data22.labels === undefined){
const err34 = {instancePath:instancePath+"/data/source/idx",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/required",keyword:"required",params:{missingProperty: "labels"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key6 in data22){
if(!(((((key6 === "images") || (key6 === "labels")) || (key6 === "test_images")) || (key6 === "test_labels")) || (key6 === "classes"))){
const err35 = {instancePath:instancePath+"/data/source/idx",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data22.images !== undefined){
if(typeof data22.images !== "string"){
const err36 = {instancePath:instancePath+"/data/source/idx/images",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/properties/images/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data22.labels !== undefined){
if(typeof data22.labels !== "string"){
const err37 = {instancePath:instancePath+"/data/source/idx/labels",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/properties/labels/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data22.test_images !== undefined){
let data25 = data22.test_images;
if((typeof data25 !== "string") && (data25 !== null)){
const err38 = {instancePath:instancePath+"/data/source/idx/test_images",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/properties/test_images/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.idx.properties.test_images.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data22.test_labels !== undefined){
let data26 = data22.test_labels;
if((typeof data26 !== "string") && (data26 !== null)){
const err39 = {instancePath:instancePath+"/data/source/idx/test_labels",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/idx/properties/test_labels/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.idx.properties.test_labels.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data22.classes !== undefined){
if(!(validate494(data22.classes, {instancePath:instancePath+"/data/source/idx/classes",parentData:data22,parentDataProperty:"classes",rootData}))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
errors = vErrors.length;
}
}
}
}
if(data7.csv !== undefined){
let data28 = data7.csv;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (typeof data28 !== "string")){
const err40 = {instancePath:instancePath+"/data/source/csv",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err41 = {instancePath:instancePath+"/data/source/csv",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.inputs === undefined){
const err42 = {instancePath:instancePath+"/data/source/csv",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/required",keyword:"required",params:{missingProperty: "inputs"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data28.target === undefined){
const err43 = {instancePath:instancePath+"/data/source/csv",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key7 in data28){
if(!(func2.call(schema6.properties.data.properties.source.anyOf[1].properties.csv.properties, key7))){
const err44 = {instancePath:instancePath+"/data/source/csv",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data28.file !== undefined){
let data29 = data28.file;
if((typeof data29 !== "string") && (data29 !== null)){
const err45 = {instancePath:instancePath+"/data/source/csv/file",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/file/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.file.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data28.name !== undefined){
let data30 = data28.name;
const _errs65 = errors;
let valid11 = false;
const _errs66 = errors;
if(typeof data30 !== "string"){
const err46 = {instancePath:instancePath+"/data/source/csv/name",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((((((data30 === "california_housing") || (data30 === "iris")) || (data30 === "mpg")) || (data30 === "airline_passengers")) || (data30 === "daily_min_temperatures")) || (data30 === "optdigits"))){
const err47 = {instancePath:instancePath+"/data/source/csv/name",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.name.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid2 = _errs66 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const _errs68 = errors;
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err48 = {instancePath:instancePath+"/data/source/csv/name",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/name/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/data/source/csv/name",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/name/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid2 = _errs68 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const _errs70 = errors;
if(data30 !== null){
const err50 = {instancePath:instancePath+"/data/source/csv/name",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/name/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid2 = _errs70 === errors;
valid11 = valid11 || _valid2;
}
}
if(!valid11){
const err51 = {instancePath:instancePath+"/data/source/csv/name",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
}
if(data28.header !== undefined){
let data31 = data28.header;
if((typeof data31 !== "boolean") && (typeof data31 !== "string")){
const err52 = {instancePath:instancePath+"/data/source/csv/header",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/header/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.header.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err53 = {instancePath:instancePath+"/data/source/csv/header",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/header/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
if(data28.inputs !== undefined){
let data32 = data28.inputs;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (typeof data32 !== "string")){
const err54 = {instancePath:instancePath+"/data/source/csv/inputs",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/inputs/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.inputs.type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err55 = {instancePath:instancePath+"/data/source/csv/inputs",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/inputs/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key8 in data32){
if(!(((key8 === "number") || (key8 === "category")) || (key8 === "index"))){
const err56 = {instancePath:instancePath+"/data/source/csv/inputs",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/inputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data32.number !== undefined){
if(!(validate496(data32.number, {instancePath:instancePath+"/data/source/csv/inputs/number",parentData:data32,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
}
if(data32.category !== undefined){
if(!(validate496(data32.category, {instancePath:instancePath+"/data/source/csv/inputs/category",parentData:data32,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
}
if(data32.index !== undefined){
if(!(validate496(data32.index, {instancePath:instancePath+"/data/source/csv/inputs/index",parentData:data32,parentDataProperty:"index",rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
}
}
}
if(data28.target !== undefined){
let data36 = data28.target;
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (typeof data36 !== "string")){
const err57 = {instancePath:instancePath+"/data/source/csv/target",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.target.type}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err58 = {instancePath:instancePath+"/data/source/csv/target",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key9 in data36){
if(!(((key9 === "number") || (key9 === "category")) || (key9 === "scale"))){
const err59 = {instancePath:instancePath+"/data/source/csv/target",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data36.number !== undefined){
let data37 = data36.number;
if((typeof data37 !== "string") && (data37 !== null)){
const err60 = {instancePath:instancePath+"/data/source/csv/target/number",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/properties/number/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.target.properties.number.type}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data36.category !== undefined){
let data38 = data36.category;
if((typeof data38 !== "string") && (data38 !== null)){
const err61 = {instancePath:instancePath+"/data/source/csv/target/category",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/properties/category/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.target.properties.category.type}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data36.scale !== undefined){
let data39 = data36.scale;
if((!((typeof data39 == "number") && (isFinite(data39)))) && (typeof data39 !== "string")){
const err62 = {instancePath:instancePath+"/data/source/csv/target/scale",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/properties/scale/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.target.properties.scale.type}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err63 = {instancePath:instancePath+"/data/source/csv/target/scale",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/target/properties/scale/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
}
}
if(data28.ignore !== undefined){
if(!(validate496(data28.ignore, {instancePath:instancePath+"/data/source/csv/ignore",parentData:data28,parentDataProperty:"ignore",rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
}
if(data28.impute !== undefined){
let data41 = data28.impute;
const _errs91 = errors;
let valid14 = false;
const _errs92 = errors;
if(typeof data41 !== "string"){
const err64 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(((data41 === "mean") || (data41 === "median")) || (data41 === "most_frequent"))){
const err65 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.impute.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid3 = _errs92 === errors;
valid14 = valid14 || _valid3;
if(!valid14){
const _errs94 = errors;
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err66 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid3 = _errs94 === errors;
valid14 = valid14 || _valid3;
if(!valid14){
const _errs96 = errors;
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (typeof data41 !== "string")){
const err68 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/2/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.impute.anyOf[2].type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err69 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key10 in data41){
let data42 = data41[key10];
const _errs100 = errors;
let valid16 = false;
const _errs101 = errors;
if((!((typeof data42 == "number") && (isFinite(data42)))) && (typeof data42 !== "string")){
const err70 = {instancePath:instancePath+"/data/source/csv/impute/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/2/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.impute.anyOf[2].additionalProperties.anyOf[0].type}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err71 = {instancePath:instancePath+"/data/source/csv/impute/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/2/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var _valid4 = _errs101 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs103 = errors;
if(typeof data42 !== "string"){
const err72 = {instancePath:instancePath+"/data/source/csv/impute/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/2/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid4 = _errs103 === errors;
valid16 = valid16 || _valid4;
}
if(!valid16){
const err73 = {instancePath:instancePath+"/data/source/csv/impute/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/2/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
}
}
var _valid3 = _errs96 === errors;
valid14 = valid14 || _valid3;
if(!valid14){
const _errs105 = errors;
if(data41 !== null){
const err74 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid3 = _errs105 === errors;
valid14 = valid14 || _valid3;
}
}
}
if(!valid14){
const err75 = {instancePath:instancePath+"/data/source/csv/impute",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/impute/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
}
if(data28.standardise !== undefined){
let data43 = data28.standardise;
const _errs108 = errors;
let valid17 = false;
const _errs109 = errors;
if((typeof data43 !== "boolean") && (typeof data43 !== "string")){
const err76 = {instancePath:instancePath+"/data/source/csv/standardise",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/standardise/anyOf/0/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.standardise.anyOf[0].type}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err77 = {instancePath:instancePath+"/data/source/csv/standardise",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/standardise/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var _valid5 = _errs109 === errors;
valid17 = valid17 || _valid5;
if(!valid17){
const _errs111 = errors;
if(!(validate496(data43, {instancePath:instancePath+"/data/source/csv/standardise",parentData:data28,parentDataProperty:"standardise",rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
var _valid5 = _errs111 === errors;
valid17 = valid17 || _valid5;
}
if(!valid17){
const err78 = {instancePath:instancePath+"/data/source/csv/standardise",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/standardise/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
if(data28.window !== undefined){
let data44 = data28.window;
if(((!(data44 && typeof data44 == "object" && !Array.isArray(data44))) && (typeof data44 !== "string")) && (data44 !== null)){
const err79 = {instancePath:instancePath+"/data/source/csv/window",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/window/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.window.type}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(typeof data44 === "string"){
if(!pattern0.test(data44)){
const err80 = {instancePath:instancePath+"/data/source/csv/window",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/window/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.length === undefined){
const err81 = {instancePath:instancePath+"/data/source/csv/window",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/window/required",keyword:"required",params:{missingProperty: "length"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key11 in data44){
if(!((key11 === "length") || (key11 === "horizon"))){
const err82 = {instancePath:instancePath+"/data/source/csv/window",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/window/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data44.length !== undefined){
if(!(validate502(data44.length, {instancePath:instancePath+"/data/source/csv/window/length",parentData:data44,parentDataProperty:"length",rootData}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
if(data44.horizon !== undefined){
let data46 = data44.horizon;
if((!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) && (typeof data46 !== "string")){
const err83 = {instancePath:instancePath+"/data/source/csv/window/horizon",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/window/properties/horizon/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.window.properties.horizon.type}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1048576 || isNaN(data46)){
const err84 = {instancePath:instancePath+"/data/source/csv/window/horizon",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/window/properties/horizon/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err85 = {instancePath:instancePath+"/data/source/csv/window/horizon",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/window/properties/horizon/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err86 = {instancePath:instancePath+"/data/source/csv/window/horizon",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/window/properties/horizon/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
}
if(data28.missing !== undefined){
if(!(validate496(data28.missing, {instancePath:instancePath+"/data/source/csv/missing",parentData:data28,parentDataProperty:"missing",rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
}
if(data28.delimiter !== undefined){
let data48 = data28.delimiter;
const _errs120 = errors;
let valid19 = false;
const _errs121 = errors;
if(typeof data48 !== "string"){
const err87 = {instancePath:instancePath+"/data/source/csv/delimiter",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/delimiter/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!((((data48 === ",") || (data48 === ";")) || (data48 === "\t")) || (data48 === "|"))){
const err88 = {instancePath:instancePath+"/data/source/csv/delimiter",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/delimiter/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.source.anyOf[1].properties.csv.properties.delimiter.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid6 = _errs121 === errors;
valid19 = valid19 || _valid6;
if(!valid19){
const _errs123 = errors;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err89 = {instancePath:instancePath+"/data/source/csv/delimiter",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/delimiter/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/data/source/csv/delimiter",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/delimiter/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid6 = _errs123 === errors;
valid19 = valid19 || _valid6;
}
if(!valid19){
const err91 = {instancePath:instancePath+"/data/source/csv/delimiter",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/csv/properties/delimiter/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
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
let data49 = data7.npy;
if((!(data49 && typeof data49 == "object" && !Array.isArray(data49))) && (typeof data49 !== "string")){
const err92 = {instancePath:instancePath+"/data/source/npy",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.npy.type}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err93 = {instancePath:instancePath+"/data/source/npy",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.input === undefined){
const err94 = {instancePath:instancePath+"/data/source/npy",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/required",keyword:"required",params:{missingProperty: "input"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data49.target === undefined){
const err95 = {instancePath:instancePath+"/data/source/npy",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key12 in data49){
if(!(((((key12 === "input") || (key12 === "target")) || (key12 === "test_input")) || (key12 === "test_target")) || (key12 === "classes"))){
const err96 = {instancePath:instancePath+"/data/source/npy",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data49.input !== undefined){
if(!(validate505(data49.input, {instancePath:instancePath+"/data/source/npy/input",parentData:data49,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate505.errors : vErrors.concat(validate505.errors);
errors = vErrors.length;
}
}
if(data49.target !== undefined){
if(!(validate505(data49.target, {instancePath:instancePath+"/data/source/npy/target",parentData:data49,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate505.errors : vErrors.concat(validate505.errors);
errors = vErrors.length;
}
}
if(data49.test_input !== undefined){
if(!(validate510(data49.test_input, {instancePath:instancePath+"/data/source/npy/test_input",parentData:data49,parentDataProperty:"test_input",rootData}))){
vErrors = vErrors === null ? validate510.errors : vErrors.concat(validate510.errors);
errors = vErrors.length;
}
}
if(data49.test_target !== undefined){
if(!(validate510(data49.test_target, {instancePath:instancePath+"/data/source/npy/test_target",parentData:data49,parentDataProperty:"test_target",rootData}))){
vErrors = vErrors === null ? validate510.errors : vErrors.concat(validate510.errors);
errors = vErrors.length;
}
}
if(data49.classes !== undefined){
if(!(validate494(data49.classes, {instancePath:instancePath+"/data/source/npy/classes",parentData:data49,parentDataProperty:"classes",rootData}))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
errors = vErrors.length;
}
}
}
}
if(data7.npz !== undefined){
let data55 = data7.npz;
if((!(data55 && typeof data55 == "object" && !Array.isArray(data55))) && (typeof data55 !== "string")){
const err97 = {instancePath:instancePath+"/data/source/npz",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npz/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.npz.type}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(typeof data55 === "string"){
if(!pattern0.test(data55)){
const err98 = {instancePath:instancePath+"/data/source/npz",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npz/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.path === undefined){
const err99 = {instancePath:instancePath+"/data/source/npz",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npz/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key13 in data55){
if(!((((((key13 === "path") || (key13 === "input")) || (key13 === "target")) || (key13 === "test_input")) || (key13 === "test_target")) || (key13 === "classes"))){
const err100 = {instancePath:instancePath+"/data/source/npz",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npz/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data55.path !== undefined){
if(typeof data55.path !== "string"){
const err101 = {instancePath:instancePath+"/data/source/npz/path",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/npz/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data55.input !== undefined){
if(!(validate515(data55.input, {instancePath:instancePath+"/data/source/npz/input",parentData:data55,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
errors = vErrors.length;
}
}
if(data55.target !== undefined){
if(!(validate515(data55.target, {instancePath:instancePath+"/data/source/npz/target",parentData:data55,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
errors = vErrors.length;
}
}
if(data55.test_input !== undefined){
if(!(validate520(data55.test_input, {instancePath:instancePath+"/data/source/npz/test_input",parentData:data55,parentDataProperty:"test_input",rootData}))){
vErrors = vErrors === null ? validate520.errors : vErrors.concat(validate520.errors);
errors = vErrors.length;
}
}
if(data55.test_target !== undefined){
if(!(validate520(data55.test_target, {instancePath:instancePath+"/data/source/npz/test_target",parentData:data55,parentDataProperty:"test_target",rootData}))){
vErrors = vErrors === null ? validate520.errors : vErrors.concat(validate520.errors);
errors = vErrors.length;
}
}
if(data55.classes !== undefined){
if(!(validate494(data55.classes, {instancePath:instancePath+"/data/source/npz/classes",parentData:data55,parentDataProperty:"classes",rootData}))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
errors = vErrors.length;
}
}
}
}
if(data7.safetensors !== undefined){
let data62 = data7.safetensors;
if((!(data62 && typeof data62 == "object" && !Array.isArray(data62))) && (typeof data62 !== "string")){
const err102 = {instancePath:instancePath+"/data/source/safetensors",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.safetensors.type}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err103 = {instancePath:instancePath+"/data/source/safetensors",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.path === undefined){
const err104 = {instancePath:instancePath+"/data/source/safetensors",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key14 in data62){
if(!((((key14 === "path") || (key14 === "input")) || (key14 === "target")) || (key14 === "classes"))){
const err105 = {instancePath:instancePath+"/data/source/safetensors",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data62.path !== undefined){
if(typeof data62.path !== "string"){
const err106 = {instancePath:instancePath+"/data/source/safetensors/path",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/safetensors/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data62.input !== undefined){
if(!(validate515(data62.input, {instancePath:instancePath+"/data/source/safetensors/input",parentData:data62,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
errors = vErrors.length;
}
}
if(data62.target !== undefined){
if(!(validate515(data62.target, {instancePath:instancePath+"/data/source/safetensors/target",parentData:data62,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
errors = vErrors.length;
}
}
if(data62.classes !== undefined){
if(!(validate494(data62.classes, {instancePath:instancePath+"/data/source/safetensors/classes",parentData:data62,parentDataProperty:"classes",rootData}))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
errors = vErrors.length;
}
}
}
}
if(data7.images !== undefined){
let data67 = data7.images;
if((!(data67 && typeof data67 == "object" && !Array.isArray(data67))) && (typeof data67 !== "string")){
const err107 = {instancePath:instancePath+"/data/source/images",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.images.type}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err108 = {instancePath:instancePath+"/data/source/images",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.path === undefined){
const err109 = {instancePath:instancePath+"/data/source/images",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data67.size === undefined){
const err110 = {instancePath:instancePath+"/data/source/images",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key15 in data67){
if(!((((key15 === "path") || (key15 === "size")) || (key15 === "resize")) || (key15 === "channels"))){
const err111 = {instancePath:instancePath+"/data/source/images",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data67.path !== undefined){
if(typeof data67.path !== "string"){
const err112 = {instancePath:instancePath+"/data/source/images/path",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data67.size !== undefined){
let data69 = data67.size;
const _errs157 = errors;
let valid24 = false;
const _errs158 = errors;
if(!(validate529(data69, {instancePath:instancePath+"/data/source/images/size",parentData:data67,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate529.errors : vErrors.concat(validate529.errors);
errors = vErrors.length;
}
var _valid7 = _errs158 === errors;
valid24 = valid24 || _valid7;
if(!valid24){
const _errs159 = errors;
if((!(Array.isArray(data69))) && (typeof data69 !== "string")){
const err113 = {instancePath:instancePath+"/data/source/images/size",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/size/anyOf/1/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.images.properties.size.anyOf[1].type}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err114 = {instancePath:instancePath+"/data/source/images/size",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/size/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(Array.isArray(data69)){
if(data69.length > 2){
const err115 = {instancePath:instancePath+"/data/source/images/size",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/size/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data69.length < 2){
const err116 = {instancePath:instancePath+"/data/source/images/size",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/size/anyOf/1/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len0 = data69.length;
for(let i0=0; i0<len0; i0++){
if(!(validate529(data69[i0], {instancePath:instancePath+"/data/source/images/size/" + i0,parentData:data69,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate529.errors : vErrors.concat(validate529.errors);
errors = vErrors.length;
}
}
}
var _valid7 = _errs159 === errors;
valid24 = valid24 || _valid7;
}
if(!valid24){
const err117 = {instancePath:instancePath+"/data/source/images/size",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
else {
errors = _errs157;
if(vErrors !== null){
if(_errs157){
vErrors.length = _errs157;
}
else {
vErrors = null;
}
}
}
}
if(data67.resize !== undefined){
let data71 = data67.resize;
const _errs163 = errors;
let valid27 = false;
const _errs164 = errors;
if(typeof data71 !== "string"){
const err118 = {instancePath:instancePath+"/data/source/images/resize",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/resize/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(!(((data71 === "cover") || (data71 === "contain")) || (data71 === "stretch"))){
const err119 = {instancePath:instancePath+"/data/source/images/resize",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/resize/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.source.anyOf[1].properties.images.properties.resize.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid8 = _errs164 === errors;
valid27 = valid27 || _valid8;
if(!valid27){
const _errs166 = errors;
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err120 = {instancePath:instancePath+"/data/source/images/resize",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/resize/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/data/source/images/resize",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/resize/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid8 = _errs166 === errors;
valid27 = valid27 || _valid8;
}
if(!valid27){
const err122 = {instancePath:instancePath+"/data/source/images/resize",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/resize/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
else {
errors = _errs163;
if(vErrors !== null){
if(_errs163){
vErrors.length = _errs163;
}
else {
vErrors = null;
}
}
}
}
if(data67.channels !== undefined){
let data72 = data67.channels;
const _errs169 = errors;
let valid28 = false;
const _errs170 = errors;
if(typeof data72 !== "string"){
const err123 = {instancePath:instancePath+"/data/source/images/channels",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/channels/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!((data72 === "rgb") || (data72 === "grey"))){
const err124 = {instancePath:instancePath+"/data/source/images/channels",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/channels/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.source.anyOf[1].properties.images.properties.channels.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var _valid9 = _errs170 === errors;
valid28 = valid28 || _valid9;
if(!valid28){
const _errs172 = errors;
if(typeof data72 === "string"){
if(!pattern0.test(data72)){
const err125 = {instancePath:instancePath+"/data/source/images/channels",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/channels/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/data/source/images/channels",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/channels/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid9 = _errs172 === errors;
valid28 = valid28 || _valid9;
}
if(!valid28){
const err127 = {instancePath:instancePath+"/data/source/images/channels",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/images/properties/channels/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
else {
errors = _errs169;
if(vErrors !== null){
if(_errs169){
vErrors.length = _errs169;
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
let data73 = data7.synthetic;
if((!(data73 && typeof data73 == "object" && !Array.isArray(data73))) && (typeof data73 !== "string")){
const err128 = {instancePath:instancePath+"/data/source/synthetic",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/synthetic/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.synthetic.type}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(typeof data73 === "string"){
if(!pattern0.test(data73)){
const err129 = {instancePath:instancePath+"/data/source/synthetic",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/synthetic/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.shape === undefined){
const err130 = {instancePath:instancePath+"/data/source/synthetic",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/synthetic/required",keyword:"required",params:{missingProperty: "shape"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key16 in data73){
if(!(((((((key16 === "shape") || (key16 === "rows")) || (key16 === "test_rows")) || (key16 === "vocab")) || (key16 === "classes")) || (key16 === "target_shape")) || (key16 === "seed"))){
const err131 = {instancePath:instancePath+"/data/source/synthetic",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/synthetic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data73.shape !== undefined){
if(!(validate532(data73.shape, {instancePath:instancePath+"/data/source/synthetic/shape",parentData:data73,parentDataProperty:"shape",rootData}))){
vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
errors = vErrors.length;
}
}
if(data73.rows !== undefined){
if(!(validate482(data73.rows, {instancePath:instancePath+"/data/source/synthetic/rows",parentData:data73,parentDataProperty:"rows",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
}
if(data73.test_rows !== undefined){
if(!(validate484(data73.test_rows, {instancePath:instancePath+"/data/source/synthetic/test_rows",parentData:data73,parentDataProperty:"test_rows",rootData}))){
vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
errors = vErrors.length;
}
}
if(data73.vocab !== undefined){
if(!(validate494(data73.vocab, {instancePath:instancePath+"/data/source/synthetic/vocab",parentData:data73,parentDataProperty:"vocab",rootData}))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
errors = vErrors.length;
}
}
if(data73.classes !== undefined){
if(!(validate494(data73.classes, {instancePath:instancePath+"/data/source/synthetic/classes",parentData:data73,parentDataProperty:"classes",rootData}))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
errors = vErrors.length;
}
}
if(data73.target_shape !== undefined){
if(!(validate532(data73.target_shape, {instancePath:instancePath+"/data/source/synthetic/target_shape",parentData:data73,parentDataProperty:"target_shape",rootData}))){
vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
errors = vErrors.length;
}
}
if(data73.seed !== undefined){
if(!(validate22(data73.seed, {instancePath:instancePath+"/data/source/synthetic/seed",parentData:data73,parentDataProperty:"seed",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
}
if(data7.text !== undefined){
let data81 = data7.text;
if((!(data81 && typeof data81 == "object" && !Array.isArray(data81))) && (typeof data81 !== "string")){
const err132 = {instancePath:instancePath+"/data/source/text",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.text.type}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err133 = {instancePath:instancePath+"/data/source/text",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.seq_len === undefined){
const err134 = {instancePath:instancePath+"/data/source/text",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/required",keyword:"required",params:{missingProperty: "seq_len"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key17 in data81){
if(!((((((key17 === "seq_len") || (key17 === "file")) || (key17 === "name")) || (key17 === "test_file")) || (key17 === "tokens")) || (key17 === "stride"))){
const err135 = {instancePath:instancePath+"/data/source/text",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data81.seq_len !== undefined){
if(!(validate502(data81.seq_len, {instancePath:instancePath+"/data/source/text/seq_len",parentData:data81,parentDataProperty:"seq_len",rootData}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
if(data81.file !== undefined){
let data83 = data81.file;
if((typeof data83 !== "string") && (data83 !== null)){
const err136 = {instancePath:instancePath+"/data/source/text/file",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/file/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.text.properties.file.type}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data81.name !== undefined){
let data84 = data81.name;
const _errs191 = errors;
let valid31 = false;
const _errs192 = errors;
if(typeof data84 !== "string"){
const err137 = {instancePath:instancePath+"/data/source/text/name",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!(data84 === "tiny_shakespeare")){
const err138 = {instancePath:instancePath+"/data/source/text/name",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/name/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.source.anyOf[1].properties.text.properties.name.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid10 = _errs192 === errors;
valid31 = valid31 || _valid10;
if(!valid31){
const _errs194 = errors;
if(typeof data84 === "string"){
if(!pattern0.test(data84)){
const err139 = {instancePath:instancePath+"/data/source/text/name",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/name/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/data/source/text/name",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/name/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid10 = _errs194 === errors;
valid31 = valid31 || _valid10;
}
if(!valid31){
const err141 = {instancePath:instancePath+"/data/source/text/name",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
errors = _errs191;
if(vErrors !== null){
if(_errs191){
vErrors.length = _errs191;
}
else {
vErrors = null;
}
}
}
}
if(data81.test_file !== undefined){
let data85 = data81.test_file;
if((typeof data85 !== "string") && (data85 !== null)){
const err142 = {instancePath:instancePath+"/data/source/text/test_file",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/test_file/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.text.properties.test_file.type}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data81.tokens !== undefined){
let data86 = data81.tokens;
const _errs199 = errors;
let valid32 = false;
const _errs200 = errors;
if(typeof data86 !== "string"){
const err143 = {instancePath:instancePath+"/data/source/text/tokens",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/tokens/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!((data86 === "characters") || (data86 === "bytes"))){
const err144 = {instancePath:instancePath+"/data/source/text/tokens",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/tokens/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.source.anyOf[1].properties.text.properties.tokens.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid11 = _errs200 === errors;
valid32 = valid32 || _valid11;
if(!valid32){
const _errs202 = errors;
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err145 = {instancePath:instancePath+"/data/source/text/tokens",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/tokens/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/data/source/text/tokens",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/tokens/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid11 = _errs202 === errors;
valid32 = valid32 || _valid11;
}
if(!valid32){
const err147 = {instancePath:instancePath+"/data/source/text/tokens",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/tokens/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
else {
errors = _errs199;
if(vErrors !== null){
if(_errs199){
vErrors.length = _errs199;
}
else {
vErrors = null;
}
}
}
}
if(data81.stride !== undefined){
let data87 = data81.stride;
if(((!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))) && (typeof data87 !== "string")) && (data87 !== null)){
const err148 = {instancePath:instancePath+"/data/source/text/stride",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/stride/type",keyword:"type",params:{type: schema6.properties.data.properties.source.anyOf[1].properties.text.properties.stride.type}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 1048576 || isNaN(data87)){
const err149 = {instancePath:instancePath+"/data/source/text/stride",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/stride/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data87 < 1 || isNaN(data87)){
const err150 = {instancePath:instancePath+"/data/source/text/stride",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/stride/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(typeof data87 === "string"){
if(!pattern0.test(data87)){
const err151 = {instancePath:instancePath+"/data/source/text/stride",schemaPath:"#/properties/data/properties/source/anyOf/1/properties/text/properties/stride/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
}
}
}
else {
const err152 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs206 = errors;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err153 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid1 = _errs206 === errors;
valid5 = valid5 || _valid1;
}
}
if(!valid5){
const err155 = {instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
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
if(!(validate542(data6.batch_size, {instancePath:instancePath+"/data/batch_size",parentData:data6,parentDataProperty:"batch_size",rootData}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
errors = vErrors.length;
}
}
if(data6.shuffle !== undefined){
let data89 = data6.shuffle;
if((typeof data89 !== "boolean") && (typeof data89 !== "string")){
const err156 = {instancePath:instancePath+"/data/shuffle",schemaPath:"#/properties/data/properties/shuffle/type",keyword:"type",params:{type: schema6.properties.data.properties.shuffle.type}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err157 = {instancePath:instancePath+"/data/shuffle",schemaPath:"#/properties/data/properties/shuffle/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
if(data6.drop_last !== undefined){
let data90 = data6.drop_last;
if((typeof data90 !== "boolean") && (typeof data90 !== "string")){
const err158 = {instancePath:instancePath+"/data/drop_last",schemaPath:"#/properties/data/properties/drop_last/type",keyword:"type",params:{type: schema6.properties.data.properties.drop_last.type}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err159 = {instancePath:instancePath+"/data/drop_last",schemaPath:"#/properties/data/properties/drop_last/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
if(data6.split !== undefined){
let data91 = data6.split;
if((!(data91 && typeof data91 == "object" && !Array.isArray(data91))) && (typeof data91 !== "string")){
const err160 = {instancePath:instancePath+"/data/split",schemaPath:"#/properties/data/properties/split/type",keyword:"type",params:{type: schema6.properties.data.properties.split.type}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err161 = {instancePath:instancePath+"/data/split",schemaPath:"#/properties/data/properties/split/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key18 in data91){
if(!(((((key18 === "val") || (key18 === "test")) || (key18 === "stratify")) || (key18 === "group")) || (key18 === "time"))){
const err162 = {instancePath:instancePath+"/data/split",schemaPath:"#/properties/data/properties/split/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data91.val !== undefined){
if(!(validate544(data91.val, {instancePath:instancePath+"/data/split/val",parentData:data91,parentDataProperty:"val",rootData}))){
vErrors = vErrors === null ? validate544.errors : vErrors.concat(validate544.errors);
errors = vErrors.length;
}
}
if(data91.test !== undefined){
if(!(validate544(data91.test, {instancePath:instancePath+"/data/split/test",parentData:data91,parentDataProperty:"test",rootData}))){
vErrors = vErrors === null ? validate544.errors : vErrors.concat(validate544.errors);
errors = vErrors.length;
}
}
if(data91.stratify !== undefined){
let data94 = data91.stratify;
if((typeof data94 !== "boolean") && (typeof data94 !== "string")){
const err163 = {instancePath:instancePath+"/data/split/stratify",schemaPath:"#/properties/data/properties/split/properties/stratify/type",keyword:"type",params:{type: schema6.properties.data.properties.split.properties.stratify.type}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err164 = {instancePath:instancePath+"/data/split/stratify",schemaPath:"#/properties/data/properties/split/properties/stratify/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
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
if(data91.group !== undefined){
let data95 = data91.group;
if((typeof data95 !== "string") && (data95 !== null)){
const err165 = {instancePath:instancePath+"/data/split/group",schemaPath:"#/properties/data/properties/split/properties/group/type",keyword:"type",params:{type: schema6.properties.data.properties.split.properties.group.type}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data91.time !== undefined){
let data96 = data91.time;
if((typeof data96 !== "string") && (data96 !== null)){
const err166 = {instancePath:instancePath+"/data/split/time",schemaPath:"#/properties/data/properties/split/properties/time/type",keyword:"type",params:{type: schema6.properties.data.properties.split.properties.time.type}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
}
if(data6.balance !== undefined){
let data97 = data6.balance;
const _errs225 = errors;
let valid34 = false;
const _errs226 = errors;
if(typeof data97 !== "string"){
const err167 = {instancePath:instancePath+"/data/balance",schemaPath:"#/properties/data/properties/balance/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!((data97 === "loss") || (data97 === "sampler"))){
const err168 = {instancePath:instancePath+"/data/balance",schemaPath:"#/properties/data/properties/balance/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.balance.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var _valid12 = _errs226 === errors;
valid34 = valid34 || _valid12;
if(!valid34){
const _errs228 = errors;
if(typeof data97 === "string"){
if(!pattern0.test(data97)){
const err169 = {instancePath:instancePath+"/data/balance",schemaPath:"#/properties/data/properties/balance/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/data/balance",schemaPath:"#/properties/data/properties/balance/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var _valid12 = _errs228 === errors;
valid34 = valid34 || _valid12;
if(!valid34){
const _errs230 = errors;
if(data97 !== null){
const err171 = {instancePath:instancePath+"/data/balance",schemaPath:"#/properties/data/properties/balance/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid12 = _errs230 === errors;
valid34 = valid34 || _valid12;
}
}
if(!valid34){
const err172 = {instancePath:instancePath+"/data/balance",schemaPath:"#/properties/data/properties/balance/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
else {
errors = _errs225;
if(vErrors !== null){
if(_errs225){
vErrors.length = _errs225;
}
else {
vErrors = null;
}
}
}
}
if(data6.normalize !== undefined){
let data98 = data6.normalize;
const _errs233 = errors;
let valid35 = false;
const _errs234 = errors;
if((typeof data98 !== "boolean") && (typeof data98 !== "string")){
const err173 = {instancePath:instancePath+"/data/normalize",schemaPath:"#/properties/data/properties/normalize/anyOf/0/type",keyword:"type",params:{type: schema6.properties.data.properties.normalize.anyOf[0].type}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(typeof data98 === "string"){
if(!pattern0.test(data98)){
const err174 = {instancePath:instancePath+"/data/normalize",schemaPath:"#/properties/data/properties/normalize/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
var _valid13 = _errs234 === errors;
valid35 = valid35 || _valid13;
if(!valid35){
const _errs236 = errors;
if((!(data98 && typeof data98 == "object" && !Array.isArray(data98))) && (typeof data98 !== "string")){
const err175 = {instancePath:instancePath+"/data/normalize",schemaPath:"#/properties/data/properties/normalize/anyOf/1/type",keyword:"type",params:{type: schema6.properties.data.properties.normalize.anyOf[1].type}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(typeof data98 === "string"){
if(!pattern0.test(data98)){
const err176 = {instancePath:instancePath+"/data/normalize",schemaPath:"#/properties/data/properties/normalize/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key19 in data98){
if(!((key19 === "mean") || (key19 === "std"))){
const err177 = {instancePath:instancePath+"/data/normalize",schemaPath:"#/properties/data/properties/normalize/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data98.mean !== undefined){
let data99 = data98.mean;
const _errs240 = errors;
let valid37 = false;
const _errs241 = errors;
if((!((typeof data99 == "number") && (isFinite(data99)))) && (typeof data99 !== "string")){
const err178 = {instancePath:instancePath+"/data/normalize/mean",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf/0/type",keyword:"type",params:{type: schema6.properties.data.properties.normalize.anyOf[1].properties.mean.anyOf[0].type}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(typeof data99 === "string"){
if(!pattern0.test(data99)){
const err179 = {instancePath:instancePath+"/data/normalize/mean",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
var _valid14 = _errs241 === errors;
valid37 = valid37 || _valid14;
if(!valid37){
const _errs243 = errors;
if((!(Array.isArray(data99))) && (typeof data99 !== "string")){
const err180 = {instancePath:instancePath+"/data/normalize/mean",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf/1/type",keyword:"type",params:{type: schema6.properties.data.properties.normalize.anyOf[1].properties.mean.anyOf[1].type}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(typeof data99 === "string"){
if(!pattern0.test(data99)){
const err181 = {instancePath:instancePath+"/data/normalize/mean",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(Array.isArray(data99)){
const len1 = data99.length;
for(let i1=0; i1<len1; i1++){
let data100 = data99[i1];
if((!((typeof data100 == "number") && (isFinite(data100)))) && (typeof data100 !== "string")){
const err182 = {instancePath:instancePath+"/data/normalize/mean/" + i1,schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf/1/items/type",keyword:"type",params:{type: schema6.properties.data.properties.normalize.anyOf[1].properties.mean.anyOf[1].items.type}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(typeof data100 === "string"){
if(!pattern0.test(data100)){
const err183 = {instancePath:instancePath+"/data/normalize/mean/" + i1,schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
}
var _valid14 = _errs243 === errors;
valid37 = valid37 || _valid14;
if(!valid37){
const _errs247 = errors;
if(data99 !== null){
const err184 = {instancePath:instancePath+"/data/normalize/mean",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid14 = _errs247 === errors;
valid37 = valid37 || _valid14;
}
}
if(!valid37){
const err185 = {instancePath:instancePath+"/data/normalize/mean",schemaPath:"#/properties/data/properties/normalize/anyOf/1/properties/mean/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
else {
errors = _errs240;
if(vErrors !== null){
if(_errs240){
vErrors.length = _errs240;
}
else {
vErrors = null;
}
}
}
}
if(data98.std !== undefined){
if(!(validate130(data98.std, {instancePath:instancePath+"/data/normalize/std",parentData:data98,parentDataProperty:"std",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
var _valid13 = _errs236 === errors;
valid35 = valid35 || _valid13;
if(!valid35){
const _errs250 = errors;
if(data98 !== null){
const err186 = {instancePath:instancePath+"/data/normalize",schemaPath:"#/properties/data/properties/normalize/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var _valid13 = _errs250 === errors;
valid35 = valid35 || _valid13;
}
}
if(!valid35){
const err187 = {instancePath:instancePath+"/data/normalize",schemaPath:"#/properties/data/properties/normalize/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
else {
errors = _errs233;
if(vErrors !== null){
if(_errs233){
vErrors.length = _errs233;
}
else {
vErrors = null;
}
}
}
}
if(data6.augment !== undefined){
let data102 = data6.augment;
const _errs253 = errors;
let valid40 = false;
const _errs254 = errors;
if(!(validate548(data102, {instancePath:instancePath+"/data/augment",parentData:data6,parentDataProperty:"augment",rootData}))){
vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
errors = vErrors.length;
}
var _valid15 = _errs254 === errors;
valid40 = valid40 || _valid15;
if(!valid40){
const _errs255 = errors;
if((!(Array.isArray(data102))) && (typeof data102 !== "string")){
const err188 = {instancePath:instancePath+"/data/augment",schemaPath:"#/properties/data/properties/augment/anyOf/1/type",keyword:"type",params:{type: schema6.properties.data.properties.augment.anyOf[1].type}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(typeof data102 === "string"){
if(!pattern0.test(data102)){
const err189 = {instancePath:instancePath+"/data/augment",schemaPath:"#/properties/data/properties/augment/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(Array.isArray(data102)){
const len2 = data102.length;
for(let i2=0; i2<len2; i2++){
let data103 = data102[i2];
const _errs258 = errors;
let valid43 = false;
const _errs259 = errors;
if(typeof data103 !== "string"){
const err190 = {instancePath:instancePath+"/data/augment/" + i2,schemaPath:"#/properties/data/properties/augment/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!(data103 === "flip")){
const err191 = {instancePath:instancePath+"/data/augment/" + i2,schemaPath:"#/properties/data/properties/augment/anyOf/1/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.data.properties.augment.anyOf[1].items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid16 = _errs259 === errors;
valid43 = valid43 || _valid16;
if(!valid43){
const _errs261 = errors;
if(typeof data103 === "string"){
if(!pattern0.test(data103)){
const err192 = {instancePath:instancePath+"/data/augment/" + i2,schemaPath:"#/properties/data/properties/augment/anyOf/1/items/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/data/augment/" + i2,schemaPath:"#/properties/data/properties/augment/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var _valid16 = _errs261 === errors;
valid43 = valid43 || _valid16;
if(!valid43){
const _errs263 = errors;
if(!(validate548(data103, {instancePath:instancePath+"/data/augment/" + i2,parentData:data102,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
errors = vErrors.length;
}
var _valid16 = _errs263 === errors;
valid43 = valid43 || _valid16;
}
}
if(!valid43){
const err194 = {instancePath:instancePath+"/data/augment/" + i2,schemaPath:"#/properties/data/properties/augment/anyOf/1/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
else {
errors = _errs258;
if(vErrors !== null){
if(_errs258){
vErrors.length = _errs258;
}
else {
vErrors = null;
}
}
}
}
}
var _valid15 = _errs255 === errors;
valid40 = valid40 || _valid15;
if(!valid40){
const _errs264 = errors;
if(data102 !== null){
const err195 = {instancePath:instancePath+"/data/augment",schemaPath:"#/properties/data/properties/augment/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid15 = _errs264 === errors;
valid40 = valid40 || _valid15;
}
}
if(!valid40){
const err196 = {instancePath:instancePath+"/data/augment",schemaPath:"#/properties/data/properties/augment/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
else {
errors = _errs253;
if(vErrors !== null){
if(_errs253){
vErrors.length = _errs253;
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
let data105 = data.train;
if(((!(data105 && typeof data105 == "object" && !Array.isArray(data105))) && (typeof data105 !== "string")) && (data105 !== null)){
const err197 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type: schema6.properties.train.type}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(typeof data105 === "string"){
if(!pattern0.test(data105)){
const err198 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key20 in data105){
if(!(func2.call(schema6.properties.train.properties, key20))){
const err199 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data105.loss !== undefined){
let data106 = data105.loss;
const _errs271 = errors;
let valid45 = false;
const _errs272 = errors;
if(!(validate567(data106, {instancePath:instancePath+"/train/loss",parentData:data105,parentDataProperty:"loss",rootData}))){
vErrors = vErrors === null ? validate567.errors : vErrors.concat(validate567.errors);
errors = vErrors.length;
}
var _valid17 = _errs272 === errors;
valid45 = valid45 || _valid17;
if(!valid45){
const _errs273 = errors;
if(Array.isArray(data106)){
if(data106.length < 1){
const err200 = {instancePath:instancePath+"/train/loss",schemaPath:"#/properties/train/properties/loss/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
const len3 = data106.length;
for(let i3=0; i3<len3; i3++){
if(!(validate567(data106[i3], {instancePath:instancePath+"/train/loss/" + i3,parentData:data106,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate567.errors : vErrors.concat(validate567.errors);
errors = vErrors.length;
}
}
}
else {
const err201 = {instancePath:instancePath+"/train/loss",schemaPath:"#/properties/train/properties/loss/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid17 = _errs273 === errors;
valid45 = valid45 || _valid17;
}
if(!valid45){
const err202 = {instancePath:instancePath+"/train/loss",schemaPath:"#/properties/train/properties/loss/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
else {
errors = _errs271;
if(vErrors !== null){
if(_errs271){
vErrors.length = _errs271;
}
else {
vErrors = null;
}
}
}
}
if(data105.optimizer !== undefined){
let data108 = data105.optimizer;
const _errs277 = errors;
let valid48 = false;
const _errs278 = errors;
if(typeof data108 !== "string"){
const err203 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!((((((((((data108 === "sgd") || (data108 === "adam")) || (data108 === "adamw")) || (data108 === "adamax")) || (data108 === "nadam")) || (data108 === "radam")) || (data108 === "rmsprop")) || (data108 === "adagrad")) || (data108 === "adadelta")) || (data108 === "lion"))){
const err204 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.optimizer.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
var _valid18 = _errs278 === errors;
valid48 = valid48 || _valid18;
if(!valid48){
const _errs280 = errors;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(Object.keys(data108).length < 1){
const err205 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key21 in data108){
if(!(func2.call(schema6.properties.train.properties.optimizer.anyOf[1].properties, key21))){
const err206 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data108.sgd !== undefined){
let data109 = data108.sgd;
if(((!(data109 && typeof data109 == "object" && !Array.isArray(data109))) && (typeof data109 !== "string")) && (data109 !== null)){
const err207 = {instancePath:instancePath+"/train/optimizer/sgd",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.sgd.type}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(typeof data109 === "string"){
if(!pattern0.test(data109)){
const err208 = {instancePath:instancePath+"/train/optimizer/sgd",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key22 in data109){
if(!((((((key22 === "lr") || (key22 === "momentum")) || (key22 === "dampening")) || (key22 === "weight_decay")) || (key22 === "nesterov")) || (key22 === "groups"))){
const err209 = {instancePath:instancePath+"/train/optimizer/sgd",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data109.lr !== undefined){
if(!(validate51(data109.lr, {instancePath:instancePath+"/train/optimizer/sgd/lr",parentData:data109,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data109.momentum !== undefined){
if(!(validate51(data109.momentum, {instancePath:instancePath+"/train/optimizer/sgd/momentum",parentData:data109,parentDataProperty:"momentum",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data109.dampening !== undefined){
let data112 = data109.dampening;
if((!((typeof data112 == "number") && (isFinite(data112)))) && (typeof data112 !== "string")){
const err210 = {instancePath:instancePath+"/train/optimizer/sgd/dampening",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/properties/dampening/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.sgd.properties.dampening.type}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(typeof data112 === "string"){
if(!pattern0.test(data112)){
const err211 = {instancePath:instancePath+"/train/optimizer/sgd/dampening",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/properties/dampening/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
if(data109.weight_decay !== undefined){
if(!(validate51(data109.weight_decay, {instancePath:instancePath+"/train/optimizer/sgd/weight_decay",parentData:data109,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data109.nesterov !== undefined){
let data114 = data109.nesterov;
if((typeof data114 !== "boolean") && (typeof data114 !== "string")){
const err212 = {instancePath:instancePath+"/train/optimizer/sgd/nesterov",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/properties/nesterov/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.sgd.properties.nesterov.type}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(typeof data114 === "string"){
if(!pattern0.test(data114)){
const err213 = {instancePath:instancePath+"/train/optimizer/sgd/nesterov",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/sgd/properties/nesterov/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
if(data109.groups !== undefined){
if(!(validate634(data109.groups, {instancePath:instancePath+"/train/optimizer/sgd/groups",parentData:data109,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate634.errors : vErrors.concat(validate634.errors);
errors = vErrors.length;
}
}
}
}
if(data108.adam !== undefined){
if(!(validate638(data108.adam, {instancePath:instancePath+"/train/optimizer/adam",parentData:data108,parentDataProperty:"adam",rootData}))){
vErrors = vErrors === null ? validate638.errors : vErrors.concat(validate638.errors);
errors = vErrors.length;
}
}
if(data108.adamw !== undefined){
if(!(validate638(data108.adamw, {instancePath:instancePath+"/train/optimizer/adamw",parentData:data108,parentDataProperty:"adamw",rootData}))){
vErrors = vErrors === null ? validate638.errors : vErrors.concat(validate638.errors);
errors = vErrors.length;
}
}
if(data108.adamax !== undefined){
let data118 = data108.adamax;
if(((!(data118 && typeof data118 == "object" && !Array.isArray(data118))) && (typeof data118 !== "string")) && (data118 !== null)){
const err214 = {instancePath:instancePath+"/train/optimizer/adamax",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adamax/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.adamax.type}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(typeof data118 === "string"){
if(!pattern0.test(data118)){
const err215 = {instancePath:instancePath+"/train/optimizer/adamax",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adamax/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key23 in data118){
if(!(((((key23 === "lr") || (key23 === "betas")) || (key23 === "eps")) || (key23 === "weight_decay")) || (key23 === "groups"))){
const err216 = {instancePath:instancePath+"/train/optimizer/adamax",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adamax/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data118.lr !== undefined){
if(!(validate51(data118.lr, {instancePath:instancePath+"/train/optimizer/adamax/lr",parentData:data118,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data118.betas !== undefined){
if(!(validate640(data118.betas, {instancePath:instancePath+"/train/optimizer/adamax/betas",parentData:data118,parentDataProperty:"betas",rootData}))){
vErrors = vErrors === null ? validate640.errors : vErrors.concat(validate640.errors);
errors = vErrors.length;
}
}
if(data118.eps !== undefined){
if(!(validate51(data118.eps, {instancePath:instancePath+"/train/optimizer/adamax/eps",parentData:data118,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data118.weight_decay !== undefined){
if(!(validate51(data118.weight_decay, {instancePath:instancePath+"/train/optimizer/adamax/weight_decay",parentData:data118,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data118.groups !== undefined){
if(!(validate634(data118.groups, {instancePath:instancePath+"/train/optimizer/adamax/groups",parentData:data118,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate634.errors : vErrors.concat(validate634.errors);
errors = vErrors.length;
}
}
}
}
if(data108.nadam !== undefined){
let data124 = data108.nadam;
if(((!(data124 && typeof data124 == "object" && !Array.isArray(data124))) && (typeof data124 !== "string")) && (data124 !== null)){
const err217 = {instancePath:instancePath+"/train/optimizer/nadam",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/nadam/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.nadam.type}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(typeof data124 === "string"){
if(!pattern0.test(data124)){
const err218 = {instancePath:instancePath+"/train/optimizer/nadam",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/nadam/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key24 in data124){
if(!(((((((key24 === "lr") || (key24 === "betas")) || (key24 === "eps")) || (key24 === "weight_decay")) || (key24 === "momentum_decay")) || (key24 === "decoupled_weight_decay")) || (key24 === "groups"))){
const err219 = {instancePath:instancePath+"/train/optimizer/nadam",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/nadam/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data124.lr !== undefined){
if(!(validate51(data124.lr, {instancePath:instancePath+"/train/optimizer/nadam/lr",parentData:data124,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data124.betas !== undefined){
if(!(validate640(data124.betas, {instancePath:instancePath+"/train/optimizer/nadam/betas",parentData:data124,parentDataProperty:"betas",rootData}))){
vErrors = vErrors === null ? validate640.errors : vErrors.concat(validate640.errors);
errors = vErrors.length;
}
}
if(data124.eps !== undefined){
if(!(validate51(data124.eps, {instancePath:instancePath+"/train/optimizer/nadam/eps",parentData:data124,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data124.weight_decay !== undefined){
if(!(validate51(data124.weight_decay, {instancePath:instancePath+"/train/optimizer/nadam/weight_decay",parentData:data124,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data124.momentum_decay !== undefined){
if(!(validate51(data124.momentum_decay, {instancePath:instancePath+"/train/optimizer/nadam/momentum_decay",parentData:data124,parentDataProperty:"momentum_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data124.decoupled_weight_decay !== undefined){
let data130 = data124.decoupled_weight_decay;
if((typeof data130 !== "boolean") && (typeof data130 !== "string")){
const err220 = {instancePath:instancePath+"/train/optimizer/nadam/decoupled_weight_decay",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/nadam/properties/decoupled_weight_decay/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.nadam.properties.decoupled_weight_decay.type}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(typeof data130 === "string"){
if(!pattern0.test(data130)){
const err221 = {instancePath:instancePath+"/train/optimizer/nadam/decoupled_weight_decay",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/nadam/properties/decoupled_weight_decay/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
if(data124.groups !== undefined){
if(!(validate634(data124.groups, {instancePath:instancePath+"/train/optimizer/nadam/groups",parentData:data124,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate634.errors : vErrors.concat(validate634.errors);
errors = vErrors.length;
}
}
}
}
if(data108.radam !== undefined){
let data132 = data108.radam;
if(((!(data132 && typeof data132 == "object" && !Array.isArray(data132))) && (typeof data132 !== "string")) && (data132 !== null)){
const err222 = {instancePath:instancePath+"/train/optimizer/radam",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/radam/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.radam.type}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err223 = {instancePath:instancePath+"/train/optimizer/radam",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/radam/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key25 in data132){
if(!((((((key25 === "lr") || (key25 === "betas")) || (key25 === "eps")) || (key25 === "weight_decay")) || (key25 === "decoupled_weight_decay")) || (key25 === "groups"))){
const err224 = {instancePath:instancePath+"/train/optimizer/radam",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/radam/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data132.lr !== undefined){
if(!(validate51(data132.lr, {instancePath:instancePath+"/train/optimizer/radam/lr",parentData:data132,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data132.betas !== undefined){
if(!(validate640(data132.betas, {instancePath:instancePath+"/train/optimizer/radam/betas",parentData:data132,parentDataProperty:"betas",rootData}))){
vErrors = vErrors === null ? validate640.errors : vErrors.concat(validate640.errors);
errors = vErrors.length;
}
}
if(data132.eps !== undefined){
if(!(validate51(data132.eps, {instancePath:instancePath+"/train/optimizer/radam/eps",parentData:data132,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data132.weight_decay !== undefined){
if(!(validate51(data132.weight_decay, {instancePath:instancePath+"/train/optimizer/radam/weight_decay",parentData:data132,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data132.decoupled_weight_decay !== undefined){
let data137 = data132.decoupled_weight_decay;
if((typeof data137 !== "boolean") && (typeof data137 !== "string")){
const err225 = {instancePath:instancePath+"/train/optimizer/radam/decoupled_weight_decay",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/radam/properties/decoupled_weight_decay/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.radam.properties.decoupled_weight_decay.type}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(typeof data137 === "string"){
if(!pattern0.test(data137)){
const err226 = {instancePath:instancePath+"/train/optimizer/radam/decoupled_weight_decay",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/radam/properties/decoupled_weight_decay/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
if(data132.groups !== undefined){
if(!(validate634(data132.groups, {instancePath:instancePath+"/train/optimizer/radam/groups",parentData:data132,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate634.errors : vErrors.concat(validate634.errors);
errors = vErrors.length;
}
}
}
}
if(data108.rmsprop !== undefined){
let data139 = data108.rmsprop;
if(((!(data139 && typeof data139 == "object" && !Array.isArray(data139))) && (typeof data139 !== "string")) && (data139 !== null)){
const err227 = {instancePath:instancePath+"/train/optimizer/rmsprop",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/rmsprop/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.rmsprop.type}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(typeof data139 === "string"){
if(!pattern0.test(data139)){
const err228 = {instancePath:instancePath+"/train/optimizer/rmsprop",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/rmsprop/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key26 in data139){
if(!(((((((key26 === "lr") || (key26 === "alpha")) || (key26 === "eps")) || (key26 === "weight_decay")) || (key26 === "momentum")) || (key26 === "centered")) || (key26 === "groups"))){
const err229 = {instancePath:instancePath+"/train/optimizer/rmsprop",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/rmsprop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data139.lr !== undefined){
if(!(validate51(data139.lr, {instancePath:instancePath+"/train/optimizer/rmsprop/lr",parentData:data139,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data139.alpha !== undefined){
if(!(validate227(data139.alpha, {instancePath:instancePath+"/train/optimizer/rmsprop/alpha",parentData:data139,parentDataProperty:"alpha",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data139.eps !== undefined){
if(!(validate51(data139.eps, {instancePath:instancePath+"/train/optimizer/rmsprop/eps",parentData:data139,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data139.weight_decay !== undefined){
if(!(validate51(data139.weight_decay, {instancePath:instancePath+"/train/optimizer/rmsprop/weight_decay",parentData:data139,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data139.momentum !== undefined){
if(!(validate51(data139.momentum, {instancePath:instancePath+"/train/optimizer/rmsprop/momentum",parentData:data139,parentDataProperty:"momentum",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data139.centered !== undefined){
let data145 = data139.centered;
if((typeof data145 !== "boolean") && (typeof data145 !== "string")){
const err230 = {instancePath:instancePath+"/train/optimizer/rmsprop/centered",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/rmsprop/properties/centered/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.rmsprop.properties.centered.type}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(typeof data145 === "string"){
if(!pattern0.test(data145)){
const err231 = {instancePath:instancePath+"/train/optimizer/rmsprop/centered",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/rmsprop/properties/centered/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
if(data139.groups !== undefined){
if(!(validate634(data139.groups, {instancePath:instancePath+"/train/optimizer/rmsprop/groups",parentData:data139,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate634.errors : vErrors.concat(validate634.errors);
errors = vErrors.length;
}
}
}
}
if(data108.adagrad !== undefined){
let data147 = data108.adagrad;
if(((!(data147 && typeof data147 == "object" && !Array.isArray(data147))) && (typeof data147 !== "string")) && (data147 !== null)){
const err232 = {instancePath:instancePath+"/train/optimizer/adagrad",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adagrad/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.adagrad.type}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(typeof data147 === "string"){
if(!pattern0.test(data147)){
const err233 = {instancePath:instancePath+"/train/optimizer/adagrad",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adagrad/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key27 in data147){
if(!((((((key27 === "lr") || (key27 === "lr_decay")) || (key27 === "weight_decay")) || (key27 === "initial_accumulator_value")) || (key27 === "eps")) || (key27 === "groups"))){
const err234 = {instancePath:instancePath+"/train/optimizer/adagrad",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adagrad/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data147.lr !== undefined){
if(!(validate51(data147.lr, {instancePath:instancePath+"/train/optimizer/adagrad/lr",parentData:data147,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data147.lr_decay !== undefined){
if(!(validate51(data147.lr_decay, {instancePath:instancePath+"/train/optimizer/adagrad/lr_decay",parentData:data147,parentDataProperty:"lr_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data147.weight_decay !== undefined){
if(!(validate51(data147.weight_decay, {instancePath:instancePath+"/train/optimizer/adagrad/weight_decay",parentData:data147,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data147.initial_accumulator_value !== undefined){
if(!(validate51(data147.initial_accumulator_value, {instancePath:instancePath+"/train/optimizer/adagrad/initial_accumulator_value",parentData:data147,parentDataProperty:"initial_accumulator_value",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data147.eps !== undefined){
if(!(validate51(data147.eps, {instancePath:instancePath+"/train/optimizer/adagrad/eps",parentData:data147,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data147.groups !== undefined){
if(!(validate634(data147.groups, {instancePath:instancePath+"/train/optimizer/adagrad/groups",parentData:data147,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate634.errors : vErrors.concat(validate634.errors);
errors = vErrors.length;
}
}
}
}
if(data108.adadelta !== undefined){
let data154 = data108.adadelta;
if(((!(data154 && typeof data154 == "object" && !Array.isArray(data154))) && (typeof data154 !== "string")) && (data154 !== null)){
const err235 = {instancePath:instancePath+"/train/optimizer/adadelta",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adadelta/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.adadelta.type}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(typeof data154 === "string"){
if(!pattern0.test(data154)){
const err236 = {instancePath:instancePath+"/train/optimizer/adadelta",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adadelta/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key28 in data154){
if(!(((((key28 === "lr") || (key28 === "rho")) || (key28 === "eps")) || (key28 === "weight_decay")) || (key28 === "groups"))){
const err237 = {instancePath:instancePath+"/train/optimizer/adadelta",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/adadelta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data154.lr !== undefined){
if(!(validate51(data154.lr, {instancePath:instancePath+"/train/optimizer/adadelta/lr",parentData:data154,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data154.rho !== undefined){
if(!(validate227(data154.rho, {instancePath:instancePath+"/train/optimizer/adadelta/rho",parentData:data154,parentDataProperty:"rho",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data154.eps !== undefined){
if(!(validate51(data154.eps, {instancePath:instancePath+"/train/optimizer/adadelta/eps",parentData:data154,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data154.weight_decay !== undefined){
if(!(validate51(data154.weight_decay, {instancePath:instancePath+"/train/optimizer/adadelta/weight_decay",parentData:data154,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data154.groups !== undefined){
if(!(validate634(data154.groups, {instancePath:instancePath+"/train/optimizer/adadelta/groups",parentData:data154,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate634.errors : vErrors.concat(validate634.errors);
errors = vErrors.length;
}
}
}
}
if(data108.lion !== undefined){
let data160 = data108.lion;
if(((!(data160 && typeof data160 == "object" && !Array.isArray(data160))) && (typeof data160 !== "string")) && (data160 !== null)){
const err238 = {instancePath:instancePath+"/train/optimizer/lion",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/lion/type",keyword:"type",params:{type: schema6.properties.train.properties.optimizer.anyOf[1].properties.lion.type}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(typeof data160 === "string"){
if(!pattern0.test(data160)){
const err239 = {instancePath:instancePath+"/train/optimizer/lion",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/lion/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key29 in data160){
if(!((((key29 === "lr") || (key29 === "betas")) || (key29 === "weight_decay")) || (key29 === "groups"))){
const err240 = {instancePath:instancePath+"/train/optimizer/lion",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/properties/lion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data160.lr !== undefined){
if(!(validate51(data160.lr, {instancePath:instancePath+"/train/optimizer/lion/lr",parentData:data160,parentDataProperty:"lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data160.betas !== undefined){
if(!(validate640(data160.betas, {instancePath:instancePath+"/train/optimizer/lion/betas",parentData:data160,parentDataProperty:"betas",rootData}))){
vErrors = vErrors === null ? validate640.errors : vErrors.concat(validate640.errors);
errors = vErrors.length;
}
}
if(data160.weight_decay !== undefined){
if(!(validate51(data160.weight_decay, {instancePath:instancePath+"/train/optimizer/lion/weight_decay",parentData:data160,parentDataProperty:"weight_decay",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data160.groups !== undefined){
if(!(validate634(data160.groups, {instancePath:instancePath+"/train/optimizer/lion/groups",parentData:data160,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate634.errors : vErrors.concat(validate634.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err241 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid18 = _errs280 === errors;
valid48 = valid48 || _valid18;
if(!valid48){
const _errs360 = errors;
if(typeof data108 === "string"){
if(!pattern0.test(data108)){
const err242 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var _valid18 = _errs360 === errors;
valid48 = valid48 || _valid18;
}
}
if(!valid48){
const err244 = {instancePath:instancePath+"/train/optimizer",schemaPath:"#/properties/train/properties/optimizer/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
else {
errors = _errs277;
if(vErrors !== null){
if(_errs277){
vErrors.length = _errs277;
}
else {
vErrors = null;
}
}
}
}
if(data105.schedule !== undefined){
let data165 = data105.schedule;
const _errs363 = errors;
let valid58 = false;
const _errs364 = errors;
const _errs365 = errors;
let valid59 = false;
const _errs366 = errors;
if(typeof data165 !== "string"){
const err245 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(!((((((((((data165 === "constant") || (data165 === "step")) || (data165 === "multistep")) || (data165 === "exponential")) || (data165 === "cosine")) || (data165 === "cosine_restarts")) || (data165 === "one_cycle")) || (data165 === "polynomial")) || (data165 === "linear")) || (data165 === "reduce_on_plateau"))){
const err246 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.schedule.anyOf[0].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
var _valid20 = _errs366 === errors;
valid59 = valid59 || _valid20;
if(!valid59){
const _errs368 = errors;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(Object.keys(data165).length < 1){
const err247 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
for(const key30 in data165){
if(!(func2.call(schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties, key30))){
const err248 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data165.constant !== undefined){
if(!(validate55(data165.constant, {instancePath:instancePath+"/train/schedule/constant",parentData:data165,parentDataProperty:"constant",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data165.step !== undefined){
let data167 = data165.step;
if(((!(data167 && typeof data167 == "object" && !Array.isArray(data167))) && (!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167))))) && (typeof data167 !== "string")){
const err249 = {instancePath:instancePath+"/train/schedule/step",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/step/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.step.type}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 < 1 || isNaN(data167)){
const err250 = {instancePath:instancePath+"/train/schedule/step",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(typeof data167 === "string"){
if(!pattern0.test(data167)){
const err251 = {instancePath:instancePath+"/train/schedule/step",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/step/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.step_size === undefined){
const err252 = {instancePath:instancePath+"/train/schedule/step",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/step/required",keyword:"required",params:{missingProperty: "step_size"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
for(const key31 in data167){
if(!((key31 === "step_size") || (key31 === "gamma"))){
const err253 = {instancePath:instancePath+"/train/schedule/step",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/step/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data167.step_size !== undefined){
if(!(validate65(data167.step_size, {instancePath:instancePath+"/train/schedule/step/step_size",parentData:data167,parentDataProperty:"step_size",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data167.gamma !== undefined){
if(!(validate47(data167.gamma, {instancePath:instancePath+"/train/schedule/step/gamma",parentData:data167,parentDataProperty:"gamma",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
}
if(data165.multistep !== undefined){
let data170 = data165.multistep;
if((!data170 || typeof data170 != "object") && (typeof data170 !== "string")){
const err254 = {instancePath:instancePath+"/train/schedule/multistep",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/multistep/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.multistep.type}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(typeof data170 === "string"){
if(!pattern0.test(data170)){
const err255 = {instancePath:instancePath+"/train/schedule/multistep",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/multistep/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(Array.isArray(data170)){
const len4 = data170.length;
for(let i4=0; i4<len4; i4++){
if(!(validate75(data170[i4], {instancePath:instancePath+"/train/schedule/multistep/" + i4,parentData:data170,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.milestones === undefined){
const err256 = {instancePath:instancePath+"/train/schedule/multistep",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/multistep/required",keyword:"required",params:{missingProperty: "milestones"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
for(const key32 in data170){
if(!((key32 === "milestones") || (key32 === "gamma"))){
const err257 = {instancePath:instancePath+"/train/schedule/multistep",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/multistep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data170.milestones !== undefined){
let data172 = data170.milestones;
if((!(Array.isArray(data172))) && (typeof data172 !== "string")){
const err258 = {instancePath:instancePath+"/train/schedule/multistep/milestones",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/multistep/properties/milestones/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.multistep.properties.milestones.type}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(typeof data172 === "string"){
if(!pattern0.test(data172)){
const err259 = {instancePath:instancePath+"/train/schedule/multistep/milestones",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/multistep/properties/milestones/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(Array.isArray(data172)){
const len5 = data172.length;
for(let i5=0; i5<len5; i5++){
if(!(validate75(data172[i5], {instancePath:instancePath+"/train/schedule/multistep/milestones/" + i5,parentData:data172,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
}
if(data170.gamma !== undefined){
if(!(validate47(data170.gamma, {instancePath:instancePath+"/train/schedule/multistep/gamma",parentData:data170,parentDataProperty:"gamma",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
}
if(data165.exponential !== undefined){
let data175 = data165.exponential;
if(((!(data175 && typeof data175 == "object" && !Array.isArray(data175))) && (!((typeof data175 == "number") && (isFinite(data175))))) && (typeof data175 !== "string")){
const err260 = {instancePath:instancePath+"/train/schedule/exponential",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/exponential/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.exponential.type}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 <= 0 || isNaN(data175)){
const err261 = {instancePath:instancePath+"/train/schedule/exponential",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/exponential/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(typeof data175 === "string"){
if(!pattern0.test(data175)){
const err262 = {instancePath:instancePath+"/train/schedule/exponential",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/exponential/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.gamma === undefined){
const err263 = {instancePath:instancePath+"/train/schedule/exponential",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/exponential/required",keyword:"required",params:{missingProperty: "gamma"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
for(const key33 in data175){
if(!(key33 === "gamma")){
const err264 = {instancePath:instancePath+"/train/schedule/exponential",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/exponential/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data175.gamma !== undefined){
if(!(validate47(data175.gamma, {instancePath:instancePath+"/train/schedule/exponential/gamma",parentData:data175,parentDataProperty:"gamma",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
}
if(data165.cosine !== undefined){
let data177 = data165.cosine;
if(((!(data177 && typeof data177 == "object" && !Array.isArray(data177))) && (!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177))))) && (typeof data177 !== "string")){
const err265 = {instancePath:instancePath+"/train/schedule/cosine",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.cosine.type}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 1 || isNaN(data177)){
const err266 = {instancePath:instancePath+"/train/schedule/cosine",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(typeof data177 === "string"){
if(!pattern0.test(data177)){
const err267 = {instancePath:instancePath+"/train/schedule/cosine",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.t_max === undefined){
const err268 = {instancePath:instancePath+"/train/schedule/cosine",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine/required",keyword:"required",params:{missingProperty: "t_max"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
for(const key34 in data177){
if(!((key34 === "t_max") || (key34 === "eta_min"))){
const err269 = {instancePath:instancePath+"/train/schedule/cosine",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data177.t_max !== undefined){
if(!(validate65(data177.t_max, {instancePath:instancePath+"/train/schedule/cosine/t_max",parentData:data177,parentDataProperty:"t_max",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data177.eta_min !== undefined){
if(!(validate51(data177.eta_min, {instancePath:instancePath+"/train/schedule/cosine/eta_min",parentData:data177,parentDataProperty:"eta_min",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
if(data165.cosine_restarts !== undefined){
let data180 = data165.cosine_restarts;
if(((!(data180 && typeof data180 == "object" && !Array.isArray(data180))) && (!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180))))) && (typeof data180 !== "string")){
const err270 = {instancePath:instancePath+"/train/schedule/cosine_restarts",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine_restarts/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.cosine_restarts.type}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 1 || isNaN(data180)){
const err271 = {instancePath:instancePath+"/train/schedule/cosine_restarts",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine_restarts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(typeof data180 === "string"){
if(!pattern0.test(data180)){
const err272 = {instancePath:instancePath+"/train/schedule/cosine_restarts",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine_restarts/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.t_0 === undefined){
const err273 = {instancePath:instancePath+"/train/schedule/cosine_restarts",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine_restarts/required",keyword:"required",params:{missingProperty: "t_0"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
for(const key35 in data180){
if(!(((key35 === "t_0") || (key35 === "t_mult")) || (key35 === "eta_min"))){
const err274 = {instancePath:instancePath+"/train/schedule/cosine_restarts",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/cosine_restarts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data180.t_0 !== undefined){
if(!(validate65(data180.t_0, {instancePath:instancePath+"/train/schedule/cosine_restarts/t_0",parentData:data180,parentDataProperty:"t_0",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data180.t_mult !== undefined){
if(!(validate65(data180.t_mult, {instancePath:instancePath+"/train/schedule/cosine_restarts/t_mult",parentData:data180,parentDataProperty:"t_mult",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data180.eta_min !== undefined){
if(!(validate51(data180.eta_min, {instancePath:instancePath+"/train/schedule/cosine_restarts/eta_min",parentData:data180,parentDataProperty:"eta_min",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
if(data165.one_cycle !== undefined){
let data184 = data165.one_cycle;
if(((!(data184 && typeof data184 == "object" && !Array.isArray(data184))) && (!((typeof data184 == "number") && (isFinite(data184))))) && (typeof data184 !== "string")){
const err275 = {instancePath:instancePath+"/train/schedule/one_cycle",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/one_cycle/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.one_cycle.type}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 <= 0 || isNaN(data184)){
const err276 = {instancePath:instancePath+"/train/schedule/one_cycle",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/one_cycle/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(typeof data184 === "string"){
if(!pattern0.test(data184)){
const err277 = {instancePath:instancePath+"/train/schedule/one_cycle",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/one_cycle/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.max_lr === undefined){
const err278 = {instancePath:instancePath+"/train/schedule/one_cycle",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/one_cycle/required",keyword:"required",params:{missingProperty: "max_lr"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
for(const key36 in data184){
if(!(func2.call(schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.one_cycle.properties, key36))){
const err279 = {instancePath:instancePath+"/train/schedule/one_cycle",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/one_cycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data184.max_lr !== undefined){
if(!(validate47(data184.max_lr, {instancePath:instancePath+"/train/schedule/one_cycle/max_lr",parentData:data184,parentDataProperty:"max_lr",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data184.total_steps !== undefined){
if(!(validate32(data184.total_steps, {instancePath:instancePath+"/train/schedule/one_cycle/total_steps",parentData:data184,parentDataProperty:"total_steps",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data184.pct_start !== undefined){
if(!(validate227(data184.pct_start, {instancePath:instancePath+"/train/schedule/one_cycle/pct_start",parentData:data184,parentDataProperty:"pct_start",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data184.anneal_strategy !== undefined){
let data188 = data184.anneal_strategy;
const _errs407 = errors;
let valid71 = false;
const _errs408 = errors;
if(typeof data188 !== "string"){
const err280 = {instancePath:instancePath+"/train/schedule/one_cycle/anneal_strategy",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/one_cycle/properties/anneal_strategy/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(!((data188 === "cos") || (data188 === "linear"))){
const err281 = {instancePath:instancePath+"/train/schedule/one_cycle/anneal_strategy",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/one_cycle/properties/anneal_strategy/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.one_cycle.properties.anneal_strategy.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid21 = _errs408 === errors;
valid71 = valid71 || _valid21;
if(!valid71){
const _errs410 = errors;
if(typeof data188 === "string"){
if(!pattern0.test(data188)){
const err282 = {instancePath:instancePath+"/train/schedule/one_cycle/anneal_strategy",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/one_cycle/properties/anneal_strategy/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/train/schedule/one_cycle/anneal_strategy",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/one_cycle/properties/anneal_strategy/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var _valid21 = _errs410 === errors;
valid71 = valid71 || _valid21;
}
if(!valid71){
const err284 = {instancePath:instancePath+"/train/schedule/one_cycle/anneal_strategy",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/one_cycle/properties/anneal_strategy/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
else {
errors = _errs407;
if(vErrors !== null){
if(_errs407){
vErrors.length = _errs407;
}
else {
vErrors = null;
}
}
}
}
if(data184.cycle_momentum !== undefined){
let data189 = data184.cycle_momentum;
if((typeof data189 !== "boolean") && (typeof data189 !== "string")){
const err285 = {instancePath:instancePath+"/train/schedule/one_cycle/cycle_momentum",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/one_cycle/properties/cycle_momentum/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.one_cycle.properties.cycle_momentum.type}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(typeof data189 === "string"){
if(!pattern0.test(data189)){
const err286 = {instancePath:instancePath+"/train/schedule/one_cycle/cycle_momentum",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/one_cycle/properties/cycle_momentum/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
if(data184.base_momentum !== undefined){
if(!(validate544(data184.base_momentum, {instancePath:instancePath+"/train/schedule/one_cycle/base_momentum",parentData:data184,parentDataProperty:"base_momentum",rootData}))){
vErrors = vErrors === null ? validate544.errors : vErrors.concat(validate544.errors);
errors = vErrors.length;
}
}
if(data184.max_momentum !== undefined){
if(!(validate544(data184.max_momentum, {instancePath:instancePath+"/train/schedule/one_cycle/max_momentum",parentData:data184,parentDataProperty:"max_momentum",rootData}))){
vErrors = vErrors === null ? validate544.errors : vErrors.concat(validate544.errors);
errors = vErrors.length;
}
}
if(data184.div_factor !== undefined){
if(!(validate47(data184.div_factor, {instancePath:instancePath+"/train/schedule/one_cycle/div_factor",parentData:data184,parentDataProperty:"div_factor",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data184.final_div_factor !== undefined){
if(!(validate47(data184.final_div_factor, {instancePath:instancePath+"/train/schedule/one_cycle/final_div_factor",parentData:data184,parentDataProperty:"final_div_factor",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data184.three_phase !== undefined){
let data194 = data184.three_phase;
if((typeof data194 !== "boolean") && (typeof data194 !== "string")){
const err287 = {instancePath:instancePath+"/train/schedule/one_cycle/three_phase",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/one_cycle/properties/three_phase/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.one_cycle.properties.three_phase.type}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(typeof data194 === "string"){
if(!pattern0.test(data194)){
const err288 = {instancePath:instancePath+"/train/schedule/one_cycle/three_phase",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/one_cycle/properties/three_phase/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
}
}
if(data165.polynomial !== undefined){
let data195 = data165.polynomial;
if((((!(data195 && typeof data195 == "object" && !Array.isArray(data195))) && (!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195))))) && (typeof data195 !== "string")) && (data195 !== null)){
const err289 = {instancePath:instancePath+"/train/schedule/polynomial",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/polynomial/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.polynomial.type}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 < 1 || isNaN(data195)){
const err290 = {instancePath:instancePath+"/train/schedule/polynomial",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/polynomial/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(typeof data195 === "string"){
if(!pattern0.test(data195)){
const err291 = {instancePath:instancePath+"/train/schedule/polynomial",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/polynomial/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key37 in data195){
if(!((key37 === "total_iters") || (key37 === "power"))){
const err292 = {instancePath:instancePath+"/train/schedule/polynomial",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/polynomial/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data195.total_iters !== undefined){
if(!(validate65(data195.total_iters, {instancePath:instancePath+"/train/schedule/polynomial/total_iters",parentData:data195,parentDataProperty:"total_iters",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data195.power !== undefined){
if(!(validate51(data195.power, {instancePath:instancePath+"/train/schedule/polynomial/power",parentData:data195,parentDataProperty:"power",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
if(data165.linear !== undefined){
let data198 = data165.linear;
if(((!(data198 && typeof data198 == "object" && !Array.isArray(data198))) && (typeof data198 !== "string")) && (data198 !== null)){
const err293 = {instancePath:instancePath+"/train/schedule/linear",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/linear/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.linear.type}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(typeof data198 === "string"){
if(!pattern0.test(data198)){
const err294 = {instancePath:instancePath+"/train/schedule/linear",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/linear/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key38 in data198){
if(!(((key38 === "start_factor") || (key38 === "end_factor")) || (key38 === "total_iters"))){
const err295 = {instancePath:instancePath+"/train/schedule/linear",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/linear/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data198.start_factor !== undefined){
if(!(validate706(data198.start_factor, {instancePath:instancePath+"/train/schedule/linear/start_factor",parentData:data198,parentDataProperty:"start_factor",rootData}))){
vErrors = vErrors === null ? validate706.errors : vErrors.concat(validate706.errors);
errors = vErrors.length;
}
}
if(data198.end_factor !== undefined){
if(!(validate227(data198.end_factor, {instancePath:instancePath+"/train/schedule/linear/end_factor",parentData:data198,parentDataProperty:"end_factor",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data198.total_iters !== undefined){
if(!(validate65(data198.total_iters, {instancePath:instancePath+"/train/schedule/linear/total_iters",parentData:data198,parentDataProperty:"total_iters",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
}
if(data165.reduce_on_plateau !== undefined){
let data202 = data165.reduce_on_plateau;
const _errs432 = errors;
let valid74 = false;
const _errs433 = errors;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key39 in data202){
if(!(func2.call(schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.reduce_on_plateau.anyOf[0].properties, key39))){
const err296 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data202.monitor !== undefined){
if(typeof data202.monitor !== "string"){
const err297 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/monitor",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/monitor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data202.mode !== undefined){
let data204 = data202.mode;
const _errs439 = errors;
let valid76 = false;
const _errs440 = errors;
if(typeof data204 !== "string"){
const err298 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/mode",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/mode/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(!((data204 === "min") || (data204 === "max"))){
const err299 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/mode",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/mode/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.reduce_on_plateau.anyOf[0].properties.mode.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
var _valid23 = _errs440 === errors;
valid76 = valid76 || _valid23;
if(!valid76){
const _errs442 = errors;
if(typeof data204 === "string"){
if(!pattern0.test(data204)){
const err300 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/mode",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/mode/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/mode",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/mode/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
var _valid23 = _errs442 === errors;
valid76 = valid76 || _valid23;
if(!valid76){
const _errs444 = errors;
if(data204 !== null){
const err302 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/mode",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/mode/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid23 = _errs444 === errors;
valid76 = valid76 || _valid23;
}
}
if(!valid76){
const err303 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/mode",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
else {
errors = _errs439;
if(vErrors !== null){
if(_errs439){
vErrors.length = _errs439;
}
else {
vErrors = null;
}
}
}
}
if(data202.factor !== undefined){
if(!(validate710(data202.factor, {instancePath:instancePath+"/train/schedule/reduce_on_plateau/factor",parentData:data202,parentDataProperty:"factor",rootData}))){
vErrors = vErrors === null ? validate710.errors : vErrors.concat(validate710.errors);
errors = vErrors.length;
}
}
if(data202.patience !== undefined){
if(!(validate75(data202.patience, {instancePath:instancePath+"/train/schedule/reduce_on_plateau/patience",parentData:data202,parentDataProperty:"patience",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data202.threshold !== undefined){
if(!(validate51(data202.threshold, {instancePath:instancePath+"/train/schedule/reduce_on_plateau/threshold",parentData:data202,parentDataProperty:"threshold",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data202.threshold_mode !== undefined){
let data208 = data202.threshold_mode;
const _errs450 = errors;
let valid77 = false;
const _errs451 = errors;
if(typeof data208 !== "string"){
const err304 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/threshold_mode",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/threshold_mode/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(!((data208 === "rel") || (data208 === "abs"))){
const err305 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/threshold_mode",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/threshold_mode/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.reduce_on_plateau.anyOf[0].properties.threshold_mode.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
var _valid24 = _errs451 === errors;
valid77 = valid77 || _valid24;
if(!valid77){
const _errs453 = errors;
if(typeof data208 === "string"){
if(!pattern0.test(data208)){
const err306 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/threshold_mode",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/threshold_mode/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/threshold_mode",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/threshold_mode/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
var _valid24 = _errs453 === errors;
valid77 = valid77 || _valid24;
}
if(!valid77){
const err308 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/threshold_mode",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/threshold_mode/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
else {
errors = _errs450;
if(vErrors !== null){
if(_errs450){
vErrors.length = _errs450;
}
else {
vErrors = null;
}
}
}
}
if(data202.cooldown !== undefined){
if(!(validate75(data202.cooldown, {instancePath:instancePath+"/train/schedule/reduce_on_plateau/cooldown",parentData:data202,parentDataProperty:"cooldown",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data202.min_lr !== undefined){
if(!(validate51(data202.min_lr, {instancePath:instancePath+"/train/schedule/reduce_on_plateau/min_lr",parentData:data202,parentDataProperty:"min_lr",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data202.eps !== undefined){
if(!(validate51(data202.eps, {instancePath:instancePath+"/train/schedule/reduce_on_plateau/eps",parentData:data202,parentDataProperty:"eps",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data202.interval !== undefined){
let data212 = data202.interval;
const _errs459 = errors;
let valid78 = false;
const _errs460 = errors;
if(typeof data212 !== "string"){
const err309 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/interval/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(!((data212 === "step") || (data212 === "epoch"))){
const err310 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/interval/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.reduce_on_plateau.anyOf[0].properties.interval.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var _valid25 = _errs460 === errors;
valid78 = valid78 || _valid25;
if(!valid78){
const _errs462 = errors;
if(typeof data212 === "string"){
if(!pattern0.test(data212)){
const err311 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/interval/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/interval/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
var _valid25 = _errs462 === errors;
valid78 = valid78 || _valid25;
if(!valid78){
const _errs464 = errors;
if(data212 !== null){
const err313 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/interval/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
var _valid25 = _errs464 === errors;
valid78 = valid78 || _valid25;
}
}
if(!valid78){
const err314 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/properties/interval/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
else {
errors = _errs459;
if(vErrors !== null){
if(_errs459){
vErrors.length = _errs459;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err315 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
var _valid22 = _errs433 === errors;
valid74 = valid74 || _valid22;
if(!valid74){
const _errs466 = errors;
if(typeof data202 !== "string"){
const err316 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
var _valid22 = _errs466 === errors;
valid74 = valid74 || _valid22;
if(!valid74){
const _errs468 = errors;
if(typeof data202 === "string"){
if(!pattern0.test(data202)){
const err317 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
var _valid22 = _errs468 === errors;
valid74 = valid74 || _valid22;
if(!valid74){
const _errs470 = errors;
if(data202 !== null){
const err319 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
var _valid22 = _errs470 === errors;
valid74 = valid74 || _valid22;
}
}
}
if(!valid74){
const err320 = {instancePath:instancePath+"/train/schedule/reduce_on_plateau",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/reduce_on_plateau/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
else {
errors = _errs432;
if(vErrors !== null){
if(_errs432){
vErrors.length = _errs432;
}
else {
vErrors = null;
}
}
}
}
if(data165.interval !== undefined){
let data213 = data165.interval;
const _errs473 = errors;
let valid79 = false;
const _errs474 = errors;
if(typeof data213 !== "string"){
const err321 = {instancePath:instancePath+"/train/schedule/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/interval/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(!((data213 === "step") || (data213 === "epoch"))){
const err322 = {instancePath:instancePath+"/train/schedule/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/interval/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.interval.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
var _valid26 = _errs474 === errors;
valid79 = valid79 || _valid26;
if(!valid79){
const _errs476 = errors;
if(typeof data213 === "string"){
if(!pattern0.test(data213)){
const err323 = {instancePath:instancePath+"/train/schedule/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/interval/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/train/schedule/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/interval/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
var _valid26 = _errs476 === errors;
valid79 = valid79 || _valid26;
}
if(!valid79){
const err325 = {instancePath:instancePath+"/train/schedule/interval",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/interval/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
else {
errors = _errs473;
if(vErrors !== null){
if(_errs473){
vErrors.length = _errs473;
}
else {
vErrors = null;
}
}
}
}
if(data165.warmup !== undefined){
let data214 = data165.warmup;
if((!(data214 && typeof data214 == "object" && !Array.isArray(data214))) && (data214 !== null)){
const err326 = {instancePath:instancePath+"/train/schedule/warmup",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/type",keyword:"type",params:{type: schema6.properties.train.properties.schedule.anyOf[0].anyOf[1].properties.warmup.type}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.steps === undefined){
const err327 = {instancePath:instancePath+"/train/schedule/warmup",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/required",keyword:"required",params:{missingProperty: "steps"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
for(const key40 in data214){
if(!((key40 === "steps") || (key40 === "start_factor"))){
const err328 = {instancePath:instancePath+"/train/schedule/warmup",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/properties/warmup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data214.steps !== undefined){
if(!(validate65(data214.steps, {instancePath:instancePath+"/train/schedule/warmup/steps",parentData:data214,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data214.start_factor !== undefined){
if(!(validate706(data214.start_factor, {instancePath:instancePath+"/train/schedule/warmup/start_factor",parentData:data214,parentDataProperty:"start_factor",rootData}))){
vErrors = vErrors === null ? validate706.errors : vErrors.concat(validate706.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err329 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
var _valid20 = _errs368 === errors;
valid59 = valid59 || _valid20;
if(!valid59){
const _errs483 = errors;
if(typeof data165 === "string"){
if(!pattern0.test(data165)){
const err330 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
var _valid20 = _errs483 === errors;
valid59 = valid59 || _valid20;
}
}
if(!valid59){
const err332 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/0/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
else {
errors = _errs365;
if(vErrors !== null){
if(_errs365){
vErrors.length = _errs365;
}
else {
vErrors = null;
}
}
}
var _valid19 = _errs364 === errors;
valid58 = valid58 || _valid19;
if(!valid58){
const _errs485 = errors;
if(data165 !== null){
const err333 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var _valid19 = _errs485 === errors;
valid58 = valid58 || _valid19;
}
if(!valid58){
const err334 = {instancePath:instancePath+"/train/schedule",schemaPath:"#/properties/train/properties/schedule/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
else {
errors = _errs363;
if(vErrors !== null){
if(_errs363){
vErrors.length = _errs363;
}
else {
vErrors = null;
}
}
}
}
if(data105.clip_grad_norm !== undefined){
let data217 = data105.clip_grad_norm;
if((((!(data217 && typeof data217 == "object" && !Array.isArray(data217))) && (!((typeof data217 == "number") && (isFinite(data217))))) && (typeof data217 !== "string")) && (data217 !== null)){
const err335 = {instancePath:instancePath+"/train/clip_grad_norm",schemaPath:"#/properties/train/properties/clip_grad_norm/type",keyword:"type",params:{type: schema6.properties.train.properties.clip_grad_norm.type}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 <= 0 || isNaN(data217)){
const err336 = {instancePath:instancePath+"/train/clip_grad_norm",schemaPath:"#/properties/train/properties/clip_grad_norm/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(typeof data217 === "string"){
if(!pattern0.test(data217)){
const err337 = {instancePath:instancePath+"/train/clip_grad_norm",schemaPath:"#/properties/train/properties/clip_grad_norm/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.max_norm === undefined){
const err338 = {instancePath:instancePath+"/train/clip_grad_norm",schemaPath:"#/properties/train/properties/clip_grad_norm/required",keyword:"required",params:{missingProperty: "max_norm"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
for(const key41 in data217){
if(!((key41 === "max_norm") || (key41 === "norm_type"))){
const err339 = {instancePath:instancePath+"/train/clip_grad_norm",schemaPath:"#/properties/train/properties/clip_grad_norm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data217.max_norm !== undefined){
if(!(validate47(data217.max_norm, {instancePath:instancePath+"/train/clip_grad_norm/max_norm",parentData:data217,parentDataProperty:"max_norm",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data217.norm_type !== undefined){
let data219 = data217.norm_type;
const _errs492 = errors;
let valid82 = false;
const _errs493 = errors;
if(!(validate47(data219, {instancePath:instancePath+"/train/clip_grad_norm/norm_type",parentData:data217,parentDataProperty:"norm_type",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid27 = _errs493 === errors;
valid82 = valid82 || _valid27;
if(!valid82){
const _errs494 = errors;
if(typeof data219 !== "string"){
const err340 = {instancePath:instancePath+"/train/clip_grad_norm/norm_type",schemaPath:"#/properties/train/properties/clip_grad_norm/properties/norm_type/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(!(data219 === "inf")){
const err341 = {instancePath:instancePath+"/train/clip_grad_norm/norm_type",schemaPath:"#/properties/train/properties/clip_grad_norm/properties/norm_type/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.clip_grad_norm.properties.norm_type.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
var _valid27 = _errs494 === errors;
valid82 = valid82 || _valid27;
if(!valid82){
const _errs496 = errors;
if(typeof data219 === "string"){
if(!pattern0.test(data219)){
const err342 = {instancePath:instancePath+"/train/clip_grad_norm/norm_type",schemaPath:"#/properties/train/properties/clip_grad_norm/properties/norm_type/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/train/clip_grad_norm/norm_type",schemaPath:"#/properties/train/properties/clip_grad_norm/properties/norm_type/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
var _valid27 = _errs496 === errors;
valid82 = valid82 || _valid27;
}
}
if(!valid82){
const err344 = {instancePath:instancePath+"/train/clip_grad_norm/norm_type",schemaPath:"#/properties/train/properties/clip_grad_norm/properties/norm_type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
else {
errors = _errs492;
if(vErrors !== null){
if(_errs492){
vErrors.length = _errs492;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data105.ema !== undefined){
let data220 = data105.ema;
const _errs499 = errors;
let valid83 = false;
const _errs500 = errors;
if((((!(data220 && typeof data220 == "object" && !Array.isArray(data220))) && (!((typeof data220 == "number") && (isFinite(data220))))) && (typeof data220 !== "string")) && (data220 !== null)){
const err345 = {instancePath:instancePath+"/train/ema",schemaPath:"#/properties/train/properties/ema/anyOf/0/type",keyword:"type",params:{type: schema6.properties.train.properties.ema.anyOf[0].type}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 < 0 || isNaN(data220)){
const err346 = {instancePath:instancePath+"/train/ema",schemaPath:"#/properties/train/properties/ema/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data220 >= 1 || isNaN(data220)){
const err347 = {instancePath:instancePath+"/train/ema",schemaPath:"#/properties/train/properties/ema/anyOf/0/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(typeof data220 === "string"){
if(!pattern0.test(data220)){
const err348 = {instancePath:instancePath+"/train/ema",schemaPath:"#/properties/train/properties/ema/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
for(const key42 in data220){
if(!(key42 === "decay")){
const err349 = {instancePath:instancePath+"/train/ema",schemaPath:"#/properties/train/properties/ema/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data220.decay !== undefined){
if(!(validate544(data220.decay, {instancePath:instancePath+"/train/ema/decay",parentData:data220,parentDataProperty:"decay",rootData}))){
vErrors = vErrors === null ? validate544.errors : vErrors.concat(validate544.errors);
errors = vErrors.length;
}
}
}
var _valid28 = _errs500 === errors;
valid83 = valid83 || _valid28;
if(!valid83){
const _errs504 = errors;
if(data220 !== null){
const err350 = {instancePath:instancePath+"/train/ema",schemaPath:"#/properties/train/properties/ema/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
var _valid28 = _errs504 === errors;
valid83 = valid83 || _valid28;
}
if(!valid83){
const err351 = {instancePath:instancePath+"/train/ema",schemaPath:"#/properties/train/properties/ema/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
else {
errors = _errs499;
if(vErrors !== null){
if(_errs499){
vErrors.length = _errs499;
}
else {
vErrors = null;
}
}
}
}
if(data105.metrics !== undefined){
let data222 = data105.metrics;
if((!(Array.isArray(data222))) && (data222 !== null)){
const err352 = {instancePath:instancePath+"/train/metrics",schemaPath:"#/properties/train/properties/metrics/type",keyword:"type",params:{type: schema6.properties.train.properties.metrics.type}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(Array.isArray(data222)){
const len6 = data222.length;
for(let i6=0; i6<len6; i6++){
let data223 = data222[i6];
const _errs509 = errors;
let valid87 = false;
const _errs510 = errors;
if(typeof data223 !== "string"){
const err353 = {instancePath:instancePath+"/train/metrics/" + i6,schemaPath:"#/properties/train/properties/metrics/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(!((((((((((data223 === "accuracy") || (data223 === "top_k")) || (data223 === "precision")) || (data223 === "recall")) || (data223 === "f1")) || (data223 === "confusion_matrix")) || (data223 === "mae")) || (data223 === "mse")) || (data223 === "r2")) || (data223 === "perplexity"))){
const err354 = {instancePath:instancePath+"/train/metrics/" + i6,schemaPath:"#/properties/train/properties/metrics/items/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.metrics.items.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
var _valid29 = _errs510 === errors;
valid87 = valid87 || _valid29;
if(!valid87){
const _errs512 = errors;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(Object.keys(data223).length < 1){
const err355 = {instancePath:instancePath+"/train/metrics/" + i6,schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
for(const key43 in data223){
if(!(func2.call(schema6.properties.train.properties.metrics.items.anyOf[1].properties, key43))){
const err356 = {instancePath:instancePath+"/train/metrics/" + i6,schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data223.accuracy !== undefined){
if(!(validate722(data223.accuracy, {instancePath:instancePath+"/train/metrics/" + i6+"/accuracy",parentData:data223,parentDataProperty:"accuracy",rootData}))){
vErrors = vErrors === null ? validate722.errors : vErrors.concat(validate722.errors);
errors = vErrors.length;
}
}
if(data223.top_k !== undefined){
let data225 = data223.top_k;
if((((!(data225 && typeof data225 == "object" && !Array.isArray(data225))) && (!(((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225))) && (isFinite(data225))))) && (typeof data225 !== "string")) && (data225 !== null)){
const err357 = {instancePath:instancePath+"/train/metrics/" + i6+"/top_k",schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/properties/top_k/type",keyword:"type",params:{type: schema6.properties.train.properties.metrics.items.anyOf[1].properties.top_k.type}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 < 1 || isNaN(data225)){
const err358 = {instancePath:instancePath+"/train/metrics/" + i6+"/top_k",schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/properties/top_k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(typeof data225 === "string"){
if(!pattern0.test(data225)){
const err359 = {instancePath:instancePath+"/train/metrics/" + i6+"/top_k",schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/properties/top_k/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key44 in data225){
if(!((key44 === "k") || (key44 === "dim"))){
const err360 = {instancePath:instancePath+"/train/metrics/" + i6+"/top_k",schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/properties/top_k/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data225.k !== undefined){
if(!(validate65(data225.k, {instancePath:instancePath+"/train/metrics/" + i6+"/top_k/k",parentData:data225,parentDataProperty:"k",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data225.dim !== undefined){
if(!(validate258(data225.dim, {instancePath:instancePath+"/train/metrics/" + i6+"/top_k/dim",parentData:data225,parentDataProperty:"dim",rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
}
}
if(data223.precision !== undefined){
if(!(validate728(data223.precision, {instancePath:instancePath+"/train/metrics/" + i6+"/precision",parentData:data223,parentDataProperty:"precision",rootData}))){
vErrors = vErrors === null ? validate728.errors : vErrors.concat(validate728.errors);
errors = vErrors.length;
}
}
if(data223.recall !== undefined){
if(!(validate728(data223.recall, {instancePath:instancePath+"/train/metrics/" + i6+"/recall",parentData:data223,parentDataProperty:"recall",rootData}))){
vErrors = vErrors === null ? validate728.errors : vErrors.concat(validate728.errors);
errors = vErrors.length;
}
}
if(data223.f1 !== undefined){
if(!(validate728(data223.f1, {instancePath:instancePath+"/train/metrics/" + i6+"/f1",parentData:data223,parentDataProperty:"f1",rootData}))){
vErrors = vErrors === null ? validate728.errors : vErrors.concat(validate728.errors);
errors = vErrors.length;
}
}
if(data223.confusion_matrix !== undefined){
if(!(validate722(data223.confusion_matrix, {instancePath:instancePath+"/train/metrics/" + i6+"/confusion_matrix",parentData:data223,parentDataProperty:"confusion_matrix",rootData}))){
vErrors = vErrors === null ? validate722.errors : vErrors.concat(validate722.errors);
errors = vErrors.length;
}
}
if(data223.mae !== undefined){
if(!(validate55(data223.mae, {instancePath:instancePath+"/train/metrics/" + i6+"/mae",parentData:data223,parentDataProperty:"mae",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data223.mse !== undefined){
if(!(validate55(data223.mse, {instancePath:instancePath+"/train/metrics/" + i6+"/mse",parentData:data223,parentDataProperty:"mse",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data223.r2 !== undefined){
if(!(validate55(data223.r2, {instancePath:instancePath+"/train/metrics/" + i6+"/r2",parentData:data223,parentDataProperty:"r2",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data223.perplexity !== undefined){
let data235 = data223.perplexity;
if(((!(data235 && typeof data235 == "object" && !Array.isArray(data235))) && (typeof data235 !== "string")) && (data235 !== null)){
const err361 = {instancePath:instancePath+"/train/metrics/" + i6+"/perplexity",schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/properties/perplexity/type",keyword:"type",params:{type: schema6.properties.train.properties.metrics.items.anyOf[1].properties.perplexity.type}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(typeof data235 === "string"){
if(!pattern0.test(data235)){
const err362 = {instancePath:instancePath+"/train/metrics/" + i6+"/perplexity",schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/properties/perplexity/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
for(const key45 in data235){
if(!(key45 === "dim")){
const err363 = {instancePath:instancePath+"/train/metrics/" + i6+"/perplexity",schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/properties/perplexity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data235.dim !== undefined){
if(!(validate258(data235.dim, {instancePath:instancePath+"/train/metrics/" + i6+"/perplexity/dim",parentData:data235,parentDataProperty:"dim",rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err364 = {instancePath:instancePath+"/train/metrics/" + i6,schemaPath:"#/properties/train/properties/metrics/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
var _valid29 = _errs512 === errors;
valid87 = valid87 || _valid29;
if(!valid87){
const _errs532 = errors;
if(typeof data223 === "string"){
if(!pattern0.test(data223)){
const err365 = {instancePath:instancePath+"/train/metrics/" + i6,schemaPath:"#/properties/train/properties/metrics/items/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
else {
const err366 = {instancePath:instancePath+"/train/metrics/" + i6,schemaPath:"#/properties/train/properties/metrics/items/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
var _valid29 = _errs532 === errors;
valid87 = valid87 || _valid29;
}
}
if(!valid87){
const err367 = {instancePath:instancePath+"/train/metrics/" + i6,schemaPath:"#/properties/train/properties/metrics/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
else {
errors = _errs509;
if(vErrors !== null){
if(_errs509){
vErrors.length = _errs509;
}
else {
vErrors = null;
}
}
}
}
}
}
if(data105.init !== undefined){
let data237 = data105.init;
const _errs535 = errors;
let valid91 = false;
const _errs536 = errors;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
if(data237.file === undefined){
const err368 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/0/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
for(const key46 in data237){
if(!((((key46 === "file") || (key46 === "allow_missing")) || (key46 === "allow_extra")) || (key46 === "rename"))){
const err369 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data237.file !== undefined){
if(typeof data237.file !== "string"){
const err370 = {instancePath:instancePath+"/train/init/file",schemaPath:"#/properties/train/properties/init/anyOf/0/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data237.allow_missing !== undefined){
if(!(validate496(data237.allow_missing, {instancePath:instancePath+"/train/init/allow_missing",parentData:data237,parentDataProperty:"allow_missing",rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
}
if(data237.allow_extra !== undefined){
if(!(validate496(data237.allow_extra, {instancePath:instancePath+"/train/init/allow_extra",parentData:data237,parentDataProperty:"allow_extra",rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
}
if(data237.rename !== undefined){
if(!(validate506(data237.rename, {instancePath:instancePath+"/train/init/rename",parentData:data237,parentDataProperty:"rename",rootData}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
errors = vErrors.length;
}
}
}
else {
const err371 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
var _valid30 = _errs536 === errors;
valid91 = valid91 || _valid30;
if(!valid91){
const _errs544 = errors;
if(typeof data237 !== "string"){
const err372 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
var _valid30 = _errs544 === errors;
valid91 = valid91 || _valid30;
if(!valid91){
const _errs546 = errors;
if(typeof data237 === "string"){
if(!pattern0.test(data237)){
const err373 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
var _valid30 = _errs546 === errors;
valid91 = valid91 || _valid30;
if(!valid91){
const _errs548 = errors;
if(data237 !== null){
const err375 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
var _valid30 = _errs548 === errors;
valid91 = valid91 || _valid30;
}
}
}
if(!valid91){
const err376 = {instancePath:instancePath+"/train/init",schemaPath:"#/properties/train/properties/init/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
else {
errors = _errs535;
if(vErrors !== null){
if(_errs535){
vErrors.length = _errs535;
}
else {
vErrors = null;
}
}
}
}
if(data105.epochs !== undefined){
if(!(validate748(data105.epochs, {instancePath:instancePath+"/train/epochs",parentData:data105,parentDataProperty:"epochs",rootData}))){
vErrors = vErrors === null ? validate748.errors : vErrors.concat(validate748.errors);
errors = vErrors.length;
}
}
if(data105.steps !== undefined){
if(!(validate748(data105.steps, {instancePath:instancePath+"/train/steps",parentData:data105,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? validate748.errors : vErrors.concat(validate748.errors);
errors = vErrors.length;
}
}
if(data105.accumulate !== undefined){
if(!(validate542(data105.accumulate, {instancePath:instancePath+"/train/accumulate",parentData:data105,parentDataProperty:"accumulate",rootData}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
errors = vErrors.length;
}
}
if(data105.clip_grad_value !== undefined){
if(!(validate245(data105.clip_grad_value, {instancePath:instancePath+"/train/clip_grad_value",parentData:data105,parentDataProperty:"clip_grad_value",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data105.memory_limit !== undefined){
let data246 = data105.memory_limit;
const _errs555 = errors;
let valid93 = false;
const _errs556 = errors;
if(!(validate65(data246, {instancePath:instancePath+"/train/memory_limit",parentData:data105,parentDataProperty:"memory_limit",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid31 = _errs556 === errors;
valid93 = valid93 || _valid31;
if(!valid93){
const _errs557 = errors;
if(typeof data246 !== "string"){
const err377 = {instancePath:instancePath+"/train/memory_limit",schemaPath:"#/properties/train/properties/memory_limit/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
var _valid31 = _errs557 === errors;
valid93 = valid93 || _valid31;
if(!valid93){
const _errs559 = errors;
if(data246 !== null){
const err378 = {instancePath:instancePath+"/train/memory_limit",schemaPath:"#/properties/train/properties/memory_limit/anyOf/2/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
var _valid31 = _errs559 === errors;
valid93 = valid93 || _valid31;
}
}
if(!valid93){
const err379 = {instancePath:instancePath+"/train/memory_limit",schemaPath:"#/properties/train/properties/memory_limit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
else {
errors = _errs555;
if(vErrors !== null){
if(_errs555){
vErrors.length = _errs555;
}
else {
vErrors = null;
}
}
}
}
if(data105.best !== undefined){
let data247 = data105.best;
if((typeof data247 !== "string") && (data247 !== null)){
const err380 = {instancePath:instancePath+"/train/best",schemaPath:"#/properties/train/properties/best/type",keyword:"type",params:{type: schema6.properties.train.properties.best.type}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data105.precision !== undefined){
let data248 = data105.precision;
const _errs564 = errors;
let valid94 = false;
const _errs565 = errors;
if(typeof data248 !== "string"){
const err381 = {instancePath:instancePath+"/train/precision",schemaPath:"#/properties/train/properties/precision/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(!((data248 === "full") || (data248 === "mixed"))){
const err382 = {instancePath:instancePath+"/train/precision",schemaPath:"#/properties/train/properties/precision/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema6.properties.train.properties.precision.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var _valid32 = _errs565 === errors;
valid94 = valid94 || _valid32;
if(!valid94){
const _errs567 = errors;
if(typeof data248 === "string"){
if(!pattern0.test(data248)){
const err383 = {instancePath:instancePath+"/train/precision",schemaPath:"#/properties/train/properties/precision/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/train/precision",schemaPath:"#/properties/train/properties/precision/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
var _valid32 = _errs567 === errors;
valid94 = valid94 || _valid32;
if(!valid94){
const _errs569 = errors;
if((!(data248 && typeof data248 == "object" && !Array.isArray(data248))) && (typeof data248 !== "string")){
const err385 = {instancePath:instancePath+"/train/precision",schemaPath:"#/properties/train/properties/precision/anyOf/2/type",keyword:"type",params:{type: schema6.properties.train.properties.precision.anyOf[2].type}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(typeof data248 === "string"){
if(!pattern0.test(data248)){
const err386 = {instancePath:instancePath+"/train/precision",schemaPath:"#/properties/train/properties/precision/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.mixed === undefined){
const err387 = {instancePath:instancePath+"/train/precision",schemaPath:"#/properties/train/properties/precision/anyOf/2/required",keyword:"required",params:{missingProperty: "mixed"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
for(const key47 in data248){
if(!(key47 === "mixed")){
const err388 = {instancePath:instancePath+"/train/precision",schemaPath:"#/properties/train/properties/precision/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data248.mixed !== undefined){
let data249 = data248.mixed;
if((!(data249 && typeof data249 == "object" && !Array.isArray(data249))) && (typeof data249 !== "string")){
const err389 = {instancePath:instancePath+"/train/precision/mixed",schemaPath:"#/properties/train/properties/precision/anyOf/2/properties/mixed/type",keyword:"type",params:{type: schema6.properties.train.properties.precision.anyOf[2].properties.mixed.type}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(typeof data249 === "string"){
if(!pattern0.test(data249)){
const err390 = {instancePath:instancePath+"/train/precision/mixed",schemaPath:"#/properties/train/properties/precision/anyOf/2/properties/mixed/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
for(const key48 in data249){
if(!((((key48 === "init_scale") || (key48 === "growth_factor")) || (key48 === "backoff_factor")) || (key48 === "growth_interval"))){
const err391 = {instancePath:instancePath+"/train/precision/mixed",schemaPath:"#/properties/train/properties/precision/anyOf/2/properties/mixed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data249.init_scale !== undefined){
if(!(validate47(data249.init_scale, {instancePath:instancePath+"/train/precision/mixed/init_scale",parentData:data249,parentDataProperty:"init_scale",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data249.growth_factor !== undefined){
let data251 = data249.growth_factor;
if((!((typeof data251 == "number") && (isFinite(data251)))) && (typeof data251 !== "string")){
const err392 = {instancePath:instancePath+"/train/precision/mixed/growth_factor",schemaPath:"#/properties/train/properties/precision/anyOf/2/properties/mixed/properties/growth_factor/type",keyword:"type",params:{type: schema6.properties.train.properties.precision.anyOf[2].properties.mixed.properties.growth_factor.type}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if((typeof data251 == "number") && (isFinite(data251))){
if(data251 <= 1 || isNaN(data251)){
const err393 = {instancePath:instancePath+"/train/precision/mixed/growth_factor",schemaPath:"#/properties/train/properties/precision/anyOf/2/properties/mixed/properties/growth_factor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 1}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(typeof data251 === "string"){
if(!pattern0.test(data251)){
const err394 = {instancePath:instancePath+"/train/precision/mixed/growth_factor",schemaPath:"#/properties/train/properties/precision/anyOf/2/properties/mixed/properties/growth_factor/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
}
if(data249.backoff_factor !== undefined){
if(!(validate710(data249.backoff_factor, {instancePath:instancePath+"/train/precision/mixed/backoff_factor",parentData:data249,parentDataProperty:"backoff_factor",rootData}))){
vErrors = vErrors === null ? validate710.errors : vErrors.concat(validate710.errors);
errors = vErrors.length;
}
}
if(data249.growth_interval !== undefined){
if(!(validate542(data249.growth_interval, {instancePath:instancePath+"/train/precision/mixed/growth_interval",parentData:data249,parentDataProperty:"growth_interval",rootData}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
errors = vErrors.length;
}
}
}
}
}
var _valid32 = _errs569 === errors;
valid94 = valid94 || _valid32;
}
}
if(!valid94){
const err395 = {instancePath:instancePath+"/train/precision",schemaPath:"#/properties/train/properties/precision/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
else {
errors = _errs564;
if(vErrors !== null){
if(_errs564){
vErrors.length = _errs564;
}
else {
vErrors = null;
}
}
}
}
if(data105.early_stopping !== undefined){
let data254 = data105.early_stopping;
if(((!(data254 && typeof data254 == "object" && !Array.isArray(data254))) && (typeof data254 !== "string")) && (data254 !== null)){
const err396 = {instancePath:instancePath+"/train/early_stopping",schemaPath:"#/properties/train/properties/early_stopping/type",keyword:"type",params:{type: schema6.properties.train.properties.early_stopping.type}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(typeof data254 === "string"){
if(!pattern0.test(data254)){
const err397 = {instancePath:instancePath+"/train/early_stopping",schemaPath:"#/properties/train/properties/early_stopping/pattern",keyword:"pattern",params:{pattern: "^\\$"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
if(data254.patience === undefined){
const err398 = {instancePath:instancePath+"/train/early_stopping",schemaPath:"#/properties/train/properties/early_stopping/required",keyword:"required",params:{missingProperty: "patience"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
for(const key49 in data254){
if(!((key49 === "patience") || (key49 === "min_delta"))){
const err399 = {instancePath:instancePath+"/train/early_stopping",schemaPath:"#/properties/train/properties/early_stopping/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data254.patience !== undefined){
if(!(validate542(data254.patience, {instancePath:instancePath+"/train/early_stopping/patience",parentData:data254,parentDataProperty:"patience",rootData}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
errors = vErrors.length;
}
}
if(data254.min_delta !== undefined){
if(!(validate51(data254.min_delta, {instancePath:instancePath+"/train/early_stopping/min_delta",parentData:data254,parentDataProperty:"min_delta",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data.extends !== undefined){
let data257 = data.extends;
if((typeof data257 !== "string") && (data257 !== null)){
const err400 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: schema6.properties.extends.type}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data.edit !== undefined){
let data258 = data.edit;
if((!(data258 && typeof data258 == "object" && !Array.isArray(data258))) && (data258 !== null)){
const err401 = {instancePath:instancePath+"/edit",schemaPath:"#/properties/edit/type",keyword:"type",params:{type: schema6.properties.edit.type}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
for(const key50 in data258){
let data259 = data258[key50];
if((!(data259 && typeof data259 == "object" && !Array.isArray(data259))) && (typeof data259 !== "string")){
const err402 = {instancePath:instancePath+"/edit/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/edit/additionalProperties/type",keyword:"type",params:{type: schema6.properties.edit.additionalProperties.type}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
}
}
else {
const err403 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
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
