/**
 * What the codes of diagnostics mean and what to do about each, for the reference page. Those about a configuration's
 * text stand in compiler/config/codes.ts; here are all others. Messages say more: they carry the values and the place.
 */

/** What is wrong, and what to do about it. */
export type ErrorDoc = readonly [meaning: string, remedy: string];

export interface ErrorGroup {
  readonly title: string;
  /** Which exit code of the command line goes with it. */
  readonly exit: string;
  readonly codes: Readonly<Record<string, ErrorDoc>>;
}

/** Found when layers are put together; the place is the layer's line, notes say which lines made the shapes. */
const MODEL: Readonly<Record<string, ErrorDoc>> = {
  'shape-mismatch': ['A layer or a loss gets a shape that it cannot take.', 'Compare the two shapes of the message; the hint names the layer that mostly helps, such as `flatten` or `reshape`.'],
  'dtype-mismatch': ['A layer or a loss gets integers where it computes with floats, or the other way round.', 'Send class indices and token ids through an `embedding`; use `cross_entropy` for class indices.'],
  'dim-out-of-range': ['An argument counts a dim that the tensor does not have.', 'Dims count from the batch (0); -1 is the last.'],
  'batch-dim': ['A layer is asked to reduce, move or reshape the batch.', 'Use a dim from 1 on; a `permute` starts with 0.'],
  'empty-dim': ['A result would have an axis of size 0.', 'Change the sizes or the bounds so that something is left.'],
  'kernel-too-large': ['A kernel is larger than the padded input.', 'Make `kernel_size` smaller, add `padding`, or pool less before it.'],
  'padding-too-large': ['A pool’s padding is more than half of its kernel.', 'Pad by at most half of `kernel_size`.'],
  'same-padding-stride': ['`padding: same` stands beside a stride other than 1.', 'Give the padding in numbers.'],
  'border-too-wide': ['A reflected or circular padding is wider than what it repeats.', 'Pad less, or use `replicate`.'],
  'padding-length': ['`padding` of a `pad` has not two numbers for each axis.', 'Give two numbers for each axis, the last axis first: [left, right, top, bottom].'],
  'output-padding-too-large': ['`output_padding` is not smaller than `stride` or `dilation`.', 'Use a smaller one.'],
  'size-or-scale': ['An `upsample` has both `size` and `scale_factor`, or neither.', 'Give one of them.'],
  'align-corners': ['`align_corners` stands beside `mode: nearest`, for which it says nothing.', 'Leave it out.'],
  'groups-mismatch': ['`groups` does not divide the channels of input and output.', 'Choose a divisor of both.'],
  'heads-mismatch': ['The number of heads does not divide the features, or heads of keys and values do not divide those of the queries.', 'Choose divisors.'],
  'rotary-odd': ['Rotary positions turn features in pairs, and there is an odd number of them.', 'Choose sizes that leave an even number of features a head.'],
  'layer-argument': ['An argument of a layer does not fit its input, or two arguments contradict each other.', 'Correct it as the message says; `shale ops LAYER` lists the arguments.'],
  'dropout-unused': ['A recurrent layer of one layer has a `dropout`, which lies between layers (warning).', 'Raise `num_layers`, or put a `dropout` layer behind it.'],
  'permute-dims': ['`dims` of a `permute` is not an order of all dims.', 'Name each dim once, the batch (0) included.'],
  'reshape-ambiguous': ['`shape` holds -1 more than once.', 'Leave one size at most to be worked out.'],
  'slice-out-of-range': ['A slice reaches beyond its dim.', 'Keep `start` and `end` within the size that the message names.'],
  'id-out-of-range': ['An embedding has fewer entries than the data has ids, or `padding_idx` lies outside it.', 'Raise `num_embeddings`, or correct `padding_idx`.'],
  'batch-norm-single-value': ['A batch of one row gives batch norm one value a channel, which has no variance.', 'Use a larger `batch_size`, or `drop_last: true` where the last batch is a single row.'],
  'norm-single-value': ['A norm has a single value to normalise over: whatever it is, the result is 0.', 'Normalise before images shrink to one pixel, or over more channels at once.'],
  'class-count': ['The scores, the class weights or the target disagree on the number of classes.', 'Give the last layer `$data.classes` outputs and `weight` one number for each class.'],
  'metric-unfit': ['A metric does not fit what the model gives: scores for classes, yes or no, numbers.', 'Use a metric that fits, or say `threshold`, `k` or `class` as the message says.'],
  'ambiguous-dim': ['The classes could be in dim 1 or in the last dim.', 'Say `dim: 1` (PyTorch’s order) or `dim: -1` (sequences).'],
  'input-count': ['A layer gets another number of inputs than it takes, or has them named twice.', 'Name the inputs once, in `from` or in the layer’s own list; `concat` or `add` several into one.'],
  'unknown-reference': ['A name in `from` or in a list of inputs is no layer and no data field.', 'Correct the name; the hint has the nearest one.'],
  'self-reference': ['A layer uses itself or the container that it lies in.', 'Use `in` for the input of the container.'],
  'later-reference': ['A layer uses one that stands after it.', 'Move the other one before it.'],
  'index-reference': ['A reference counts items instead of naming one.', 'Give that item a `name` and use it.'],
  'name-clash': ['A layer has the name of a data field.', 'Choose another name: layers and fields share one name space.'],
  'call-not-layer': ['`call` names an input or something that cannot be applied again.', 'Name a layer or a container with one input.'],
  'unused-layer': ['Nothing uses the output of a layer.', 'Name it where it is wanted, or remove it.'],
  'augment-unfit': ['`augment` asks for what cannot be done with these fields, such as turning what is no image.', 'Remove that part of `augment`.'],
  'no-input': ['All fields of the data are targets.', 'Use a source that has an input field.'],
  'no-target': ['A loss or a metric has no target: the data have no target field.', 'Name one: `target: FIELD`.'],
  'unknown-parameter': ['`init` or `tie` names a parameter that is not there.', 'Correct the name; the hint has the nearest one, `shale inspect` shows them by layer.'],
  'tie-not-parameter': ['`tie` names a buffer such as `running_mean`.', 'Tie parameters only.'],
  'init-shape': ['An initialiser needs more axes than the parameter has.', 'Use `normal`, `uniform`, `constant`, `zeros` or `ones`.'],
  'init-range': ['The interval of an initialiser has its lower end above its upper one.', 'Exchange `a` and `b`.'],
  'group-matches-nothing': ['A parameter group matches no parameter, or earlier groups have taken all of its.', 'Correct `match`, or move the group up: the first match wins.'],
  'nesterov-momentum': ['`nesterov: true` without momentum, or with dampening.', 'Set a `momentum` above 0 and `dampening: 0`.'],
  'no-momentum': ['`one_cycle` cycles the momentum of an optimizer that has none.', 'Set `cycle_momentum: false`, or use an optimizer with `momentum` or `betas`.'],
  'loss-scale': ['In mixed precision a gradient passed what a half can hold; the update is left out and the loss scale falls (warning, once a run).', 'Nothing, where it happens now and then: this is how the scale is found. Where most steps are left out, lower the learning rate or clip the gradients.'],
  'all-ignored': ['All targets of a training batch are ignored: its loss is 0 and nothing is learnt from it (warning).', 'Look at `ignore_index` and the data, or take larger batches.'],
  'nothing-trained': ['Every parameter of the model is frozen (warning).', 'Take a `freeze` away, or use `eval`.'],
  'lr-ignored': ['A learning rate stands beside `one_cycle`, which sets its own from `max_lr` (warning).', 'Leave `lr` out.'],
  'schedule-too-short': ['`total_steps` of `one_cycle` ends before the run.', 'Leave `total_steps` out, or raise it to the length that the message names.'],
  'unknown-monitor': ['`reduce_on_plateau` watches something that is not measured.', 'Watch `val.loss`, `train.loss`, or a metric that `metrics` lists.'],
  'monitor-interval': ['`reduce_on_plateau` watches the validation split after each update.', 'Set `interval: epoch`, or watch `train.loss`.'],
  'too-many-groups': ['Parameter groups need more numbers a step than there is room for.', 'Give several patterns the same arguments, or use fewer groups.'],
  'memory-limit': ['Training does not fit in `memory_limit`, whatever is worked out again instead of being kept.', 'Lower `batch_size`, or raise the limit; the message says what is the least, and names the largest tensors.'],
  'tensor-too-large': ['A tensor has more elements than an index counts, or more bytes than the target binds at once.', 'Lower `batch_size` or the layer’s size, or compile for an adapter with higher limits (`--target`).'],
};

const DATA: Readonly<Record<string, ErrorDoc>> = {
  'data-argument': ['An argument of the data source has a wrong value, or two of them do not go together.', 'Correct it as the message says; `shale ops SOURCE` lists the arguments.'],
  'data-missing': ['A file of the data set, or a tensor in it, is not there.', 'Correct the path: it is relative to the file that names it.'],
  'data-unreadable': ['A file of the data set cannot be read.', 'Look at its permissions, and that it is not a folder.'],
  'data-unwritable': ['The folder in which data sets are kept cannot be written.', 'Set XDG_CACHE_HOME to a folder that can be, or SHALE_DATA to one that holds the files.'],
  'data-unavailable': ['A named data set is not on this machine and could not be downloaded.', 'Put the files into the folder that the message names.'],
  'data-checksum': ['A file of a named data set is not the published one.', 'Replace it, or remove it from SHALE_DATA.'],
  'data-truncated': ['A file ends before what its header announces.', 'Copy or download it again.'],
  'data-damaged': ['Compressed data cannot be unpacked.', 'Copy or download the file again.'],
  'data-format': ['A file is not of the format that the source reads.', 'Use the source for that format, or save the file again.'],
  'data-unsupported': ['A variant of a format that Shale does not read, such as complex numbers.', 'Save integers, booleans or floats.'],
  'data-too-large': ['Data unpack to more than the limit, or do not fit into memory.', 'Unpack the file yourself, if you trust it; use fewer or smaller rows.'],
  'data-archive': ['An archive holds a name that is twice, leads out of it, or is a link.', 'Pack the arrays again with `np.savez`; do not trust an archive from elsewhere.'],
  'data-balance': ['`balance` stands beside data without classes, or beside a loss without class weights.', 'Remove `balance`, or use it with class indices and `cross_entropy`.'],
  'data-empty': ['A file or an array has no rows.', 'Use a file that has some.'],
  'data-shape': ['An array holds a single number where rows are wanted.', 'Save the rows along axis 0.'],
  'data-mismatch': ['Inputs and targets, training and test rows, or data and plan do not fit each other.', 'Use files that belong together; compile again where the data have changed.'],
  'data-range': ['A number that the format in memory cannot hold.', 'Correct the value, or save floats.'],
  'data-value': ['A value of the data is not finite.', 'Correct or remove the row that the message names.'],
  'data-label-range': ['A class index or token id lies outside its range.', 'Correct the row, or raise `classes` or the table’s size.'],
  'data-split': ['A split would be empty, would leave no training rows, exists already, or lacks the class, column or cell that it goes by.', 'Change `split` as the message says, or leave out the part that the source has itself.'],
  'csv-encoding': ['A table is not UTF-8.', 'Save it as UTF-8.'],
  'csv-header': ['The header lacks a column that the configuration names, or has one twice.', 'Correct the name; the hint lists the columns.'],
  'csv-column': ['The table has a column that the configuration does not list.', 'Put each column into `inputs`, `target` or `ignore`.'],
  'csv-ragged': ['A row has more or fewer cells than the header.', 'Correct the row; a cell with the delimiter in it wants quotes.'],
  'csv-quote': ['A quoted cell is not closed, or text follows its closing quote.', 'Correct the quotes; a quote within a quoted cell is doubled.'],
  'csv-value': ['A cell is missing where nothing is imputed, or is no finite number where one is wanted.', 'Use `impute`, name the texts that mean a missing value under `missing`, or remove the row.'],
  'csv-class': ['A class of the validation or test rows occurs in no training row.', 'Set fewer rows aside, or leave the class out.'],
  'text-encoding': ['A text is not UTF-8.', 'Save it as UTF-8, or read it with `tokens: bytes`.'],
  'text-unknown': ['A character that the training text does not have, in held-out text or in a prompt.', 'Replace it, or train on bytes: `tokens: bytes`.'],
  'text-prompt': ['There is nothing to go on from: the prompt is empty.', 'Give at least one character; a line end will do.'],
  'no-text-model': ['A prompt is given to a model that does not predict the tokens of a text one by one.', 'Generate with a model of source `text` whose output is [seq_len, vocab].'],
  'field-missing': ['The network reads a field that the data do not have.', 'Use the data that the plan was compiled for.'],
  'no-batches': ['The training rows make no batch.', 'Lower `batch_size`, or set `drop_last` to false.'],
  'no-row': ['The split has no row of this number.', 'Rows count from 0.'],
  'image-format': ['A file is no PNG or JPEG image, or one of a kind that is not read.', 'Save it as PNG or JPEG.'],
  'image-damaged': ['An image is cut short or its pixels cannot be unpacked.', 'Copy or save it again.'],
  'image-too-large': ['An image has more pixels than the limit.', 'Scale it down first.'],
};

const FILES: Readonly<Record<string, ErrorDoc>> = {
  'file-missing': ['A file is not there.', 'Correct its path.'],
  'file-unreadable': ['A file cannot be read.', 'Look at its permissions, and that it is not a folder.'],
  'file-unwritable': ['A file or folder cannot be written.', 'Look at the permissions and the space on the disk, or name another place.'],
  'write-failed': ['Writing a checkpoint or a result failed; the file that was there before is unharmed.', 'Make room or correct the permissions, then resume.'],
  'not-utf8': ['A text file is not UTF-8.', 'Save it as UTF-8.'],
  'safetensors-header': ['The header of a safetensors file is malformed.', 'Save it again.'],
  'safetensors-truncated': ['A safetensors file ends too early.', 'Copy or save it again.'],
  'safetensors-offsets': ['The tensors of a safetensors file overlap, leave holes or reach beyond its end.', 'Save it again.'],
  'safetensors-shape': ['A tensor’s shape and its bytes differ.', 'Save the file again.'],
  'safetensors-dtype': ['A type that safetensors does not know, or that cannot be read here.', 'Save as F32, F16, BF16, I32, I64 or U8.'],
  'weights-missing': ['The weights lack a parameter of the network.', 'Load weights of this network, or list the parameter in `init.allow_missing`.'],
  'weights-extra': ['The weights hold a tensor that the network does not have, or one twice.', 'Load weights of this network, or list the tensor in `init.allow_extra`.'],
  'weights-shape': ['A tensor has another shape than the parameter of its name.', 'Load weights of this network, or rename the tensor with `init.rename`.'],
  'weights-dtype': ['A tensor has another type than the parameter of its name.', 'Save it as floats (parameters) or integers (counters).'],
  'weights-tied': ['The file has different values for tensors that are one in this network.', 'Remove one of them, or do not `tie`.'],
  'weights-non-finite': ['The weights hold NaN or infinity (warning).', 'Use weights from before that happened.'],
  'weights-rename': ['`rename` of `init` names something that the file does not have.', 'Correct the name: it is the file’s, or the beginning of one up to a dot.'],
  'weights-moved': ['A file of weights has the layers of this network under other names: mostly unnamed ones, which are called by their position, behind one that was inserted.', 'Write the `init` that the message proposes, or give layers names.'],
  'weights-pickle': ['A `.pt` file of PyTorch’s, which could run any code when it is opened.', 'Convert it with the command that the hint prints.'],
  'checkpoint-format': ['The file is no checkpoint of this version.', 'Load weights alone with `--init`.'],
  'checkpoint-fingerprint': ['The checkpoint belongs to another network.', 'Resume with the configuration that the run began with, or load weights with `--init`.'],
  'checkpoint-damaged': ['The checkpoint lacks a part, or a part has another shape.', 'Resume from an earlier one: remove this file from the run’s `checkpoints/`.'],
  'checkpoint-seed': ['The run was begun with another seed (warning).', 'Nothing, if that is meant: what follows differs from the run that was begun.'],
  'checkpoint-data': ['The run was begun on other data (warning).', 'Nothing, if that is meant.'],
  'checkpoint-non-finite': ['The checkpoint holds NaN or infinity (warning).', 'Resume from an earlier one.'],
  'resume-differs': ['The adapter, the plan or the version differs from the run that was begun (warning).', 'Nothing, if that is meant: the run goes on, but not bit for bit.'],
  'plan-format': ['The file is no plan.', 'Make one with `shale compile CONFIG -o plan.json`.'],
  'plan-version': ['A plan of another version.', 'Compile the configuration again.'],
  'plan-invalid': ['A plan that is damaged or contradicts itself.', 'Compile the configuration again.'],
  'not-a-run': ['The folder holds no run.', 'Name the folder that `shale train` wrote to.'],
  'manifest-damaged': ['`manifest.json` of a run is not what it should be.', 'Restore it from a copy; the weights in the folder can still be loaded with `--init`.'],
  'manifest-version': ['A run of another version of Shale.', 'Load its weights with `--init`.'],
  'no-checkpoint': ['The run has no checkpoint yet.', 'Begin it again: the first one is written after the first epoch or on interruption.'],
};

const USAGE: Readonly<Record<string, ErrorDoc>> = {
  'no-split': ['The data have no split of the name that is asked for.', 'Use one of those that the hint lists, or set `data.split`.'],
  usage: ['The command’s arguments are wrong.', '`shale COMMAND --help` shows how.'],
  'unknown-template': ['There is no template of this name.', '`shale init --list` names them.'],
  'file-exists': ['`shale init` overwrites no file.', 'Name another one with `--out`.'],
  'out-not-folder': ['`--out` names a file.', 'Name a folder.'],
  'out-not-empty': ['`--out` names a folder that is not empty, and a run overwrites nothing.', 'Name another one, or go on with that run by `--resume`.'],
  'unknown-kernel': ['The model has no kernel of this name.', 'Use one of those that `shale inspect CONFIG` lists.'],
  'unknown-pass': ['`--without` names no pass of the compiler.', 'Use one of those that the help of the command lists.'],
  'bad-target': ['`--target` names a file that describes no adapter.', 'Write it with `shale doctor --json` on the machine that it is for.'],
  'no-training': ['The configuration has no `train` section.', 'Add one; `check`, `compile` and `predict` do without.'],
  'no-weights': ['`predict` or `eval` was given a configuration alone, which is not trained.', 'Give the folder of a run, or `--weights FILE.safetensors`.'],
  'not-a-table': ['`predict` was given a table for a model that did not learn from one.', 'Give it an image, or rows of its data set with `--row`.'],
  'not-images': ['An image was given to a model that takes none.', 'Predict rows of its data set with `--row`.'],
  'unknown-best': ['`best` watches something that is not measured.', 'Use one of those that the message lists.'],
};

const DEVICE: Readonly<Record<string, ErrorDoc>> = {
  'tuning-unreadable': ['The file of tuned schedules is damaged, or of another version (warning).', 'Remove it; `shale tune CONFIG` writes it anew.'],
  'tuning-stale': ['A tuned schedule was measured for a kernel or a shader that is another by now (warning).', 'Nothing has to be done: the table’s schedule is used. `shale tune CONFIG` measures anew.'],
  'no-adapter': ['There is no WebGPU adapter, or none of the name that was given.', '`shale doctor` tells what to install; `shale doctor --device list` names the adapters.'],
  'no-device': ['The adapter gave no device.', 'Close other programs that use the GPU, or update its driver.'],
  'device-feature': ['The plan needs a feature that the adapter does not have.', 'Compile for this adapter, or with `--target portable`.'],
  'no-half-precision': ['`precision: mixed` needs half-precision arithmetic in shaders, which the target does not have; `portable` never does.', 'Take `precision: mixed` away, or use an adapter with `shader-f16` (`shale doctor` says), and `--target adapter` where you compile for it.'],
  'device-limit': ['The plan needs a higher limit than the adapter’s.', 'Compile for this adapter, or lower `batch_size`.'],
  'out-of-memory': ['The device has no memory for a buffer.', 'Lower `batch_size`, or choose another device.'],
  'device-lost': ['The device was lost: a driver reset, a machine that slept, a step that took too long.', 'Resume from the last checkpoint; lower `batch_size` where steps take seconds.'],
  'device-destroyed': ['The device was closed while it was in use.', 'Begin again; in a program of your own, close the device after the last use.'],
};

const STOPPED: Readonly<Record<string, ErrorDoc>> = {
  'non-finite': ['The loss or a gradient stopped being finite. The step that did it has not changed the weights; the message names the first tensor, its layer and line.', 'Lower `lr`, set `clip_grad_norm`, or look at the data of the row that is named.'],
  interrupted: ['Ctrl-C, or a signal. A checkpoint is saved.', 'Go on with `shale train --resume RUN`.'],
};

/** Nothing that a user does should bring these about. */
const INTERNAL: readonly string[] = [
  'internal', 'gpu-validation', 'gpu-error', 'shader-invalid', 'program-missing', 'state-missing', 'buffer-missing', 'output-missing',
  'rows-missing', 'submission-too-long', 'too-many-submissions', 'busy', 'disposed',
];
const REPORT: ErrorDoc = ['A bug of Shale’s, or a program that misuses its runtime.', 'Report it with the configuration and the output of `shale doctor`.'];

export const ERROR_GROUPS: readonly ErrorGroup[] = [
  { title: 'Layers, shapes, losses', exit: '2', codes: MODEL },
  { title: 'Usage', exit: '2', codes: USAGE },
  { title: 'Data', exit: '4; 2 where an argument in the configuration is wrong', codes: DATA },
  { title: 'Files, weights, checkpoints, runs', exit: '4; 2 for the configuration itself and for folders to write to', codes: FILES },
  { title: 'Adapters', exit: '3', codes: DEVICE },
  { title: 'Runs that stop', exit: '5 for `non-finite`, 130 for `interrupted`', codes: STOPPED },
  { title: 'Bugs', exit: '1', codes: Object.fromEntries(INTERNAL.map((code) => [code, REPORT])) },
];
