/** The keys of the file and of its sections that are plain arguments, with types, defaults and one line each. */
import type { ArgSpec, ArgSpecs, ArgType, Definition } from './args.ts';

const MAX_COUNT = 2 ** 31 - 1;

/** Beside these: `data`, `model`, `train`, `vars`, `blocks`, `extends`, `edit`. */
export const FILE_ARGS: ArgSpecs = {
  version: { type: { kind: 'int', min: 1, max: 1 }, doc: 'Version of the language: 1.' },
  name: { type: { kind: 'string' }, default: null, doc: "What the run is called; the file's name where it is not given." },
  seed: { type: { kind: 'int', min: 0, max: 2 ** 32 - 1 }, default: 0, doc: 'Seed of weights, shuffling, dropout and splits.' },
};
export const FILE_SECTIONS: Readonly<Record<string, string>> = {
  data: 'Where the rows come from and how they are batched.',
  model: 'The layers, in order.',
  train: 'Loss, optimizer and how long.',
  vars: 'Values with names, used as `$name` or in `$(…)`.',
  blocks: 'Groups of layers with parameters, used by `use`.',
  extends: 'A file that this one changes: mappings merge, lists replace.',
  edit: 'Changes of single layers by name, after `extends`: `edit: {head: {linear: 5}}`.',
};

/** What `augment` may hold; the order of the keys has no meaning. */
export const AUGMENT: ArgType & { readonly kind: 'object' } = {
  kind: 'object',
  fields: {
    flip: { type: { kind: 'union', of: [{ kind: 'bool' }, { kind: 'enum', values: ['horizontal', 'vertical', 'both'] }] }, default: false, doc: 'Mirrors every other image; `true` is horizontal.' },
    crop: {
      type: { kind: 'union', of: [{ kind: 'int', min: 1, max: 1024 }, { kind: 'object', fields: { padding: { type: { kind: 'int', min: 1, max: 1024 }, doc: 'Pixels of zeros on each side.' } } }] },
      default: null,
      doc: 'Pads by so many pixels of zeros on each side and cuts out a window of the old size.',
    },
    shift: { type: { kind: 'float', min: 0, max: 1 }, default: 0, doc: 'Moves by up to this share of width and height; zeros come in.' },
    rotate: { type: { kind: 'float', min: 0, max: 180 }, default: 0, doc: 'Turns about the centre by up to so many degrees either way; zeros come in.' },
    noise: { type: { kind: 'float', min: 0 }, default: 0, doc: 'Standard deviation of normal noise that is added.' },
    mixup: { type: { kind: 'float', min: 0 }, default: 0, doc: 'Mixes rows of a batch in pairs, targets too, by a share drawn from Beta(mixup, mixup); class indices become probabilities.' },
  },
};

/** Beside these: `source`. */
export const DATA_ARGS: ArgSpecs = {
  batch_size: { type: { kind: 'int', min: 1, max: MAX_COUNT }, default: 32, doc: 'Rows of a micro-batch.' },
  shuffle: { type: { kind: 'bool' }, default: true, doc: 'Whether the training rows come in a new order each epoch.' },
  drop_last: { type: { kind: 'bool' }, default: false, doc: 'Whether a last batch that is not full is left out.' },
  split: {
    type: {
      kind: 'object',
      fields: {
        val: { type: { kind: 'float', min: 0, below: 1 }, default: 0, doc: 'Share of the training rows for validation.' },
        test: { type: { kind: 'float', min: 0, below: 1 }, default: 0, doc: 'Share of the training rows for the test.' },
        stratify: { type: { kind: 'bool' }, default: false, doc: 'Whether each class is split in the same shares.' },
        group: { type: { kind: 'string' }, default: null, doc: 'Column whose equal values all go into one split, such as a patient.' },
        time: { type: { kind: 'string' }, default: null, doc: 'Column of numbers or dates: the rows are not drawn, the latest are for the test and those before them for validation.' },
      },
    },
    default: {},
    doc: 'Rows set aside from the training rows: floor(rows × share) of them, drawn by the seed.',
  },
  balance: {
    type: { kind: 'enum', values: ['loss', 'sampler'] },
    default: null,
    doc: 'Evens out classes of different sizes. `loss`: class weights rows / (classes × rows of the class) in the loss; `sampler`: an epoch draws rows with replacement, every class equally often.',
  },
  normalize: {
    type: {
      kind: 'union',
      of: [
        { kind: 'bool' },
        {
          kind: 'object',
          fields: {
            mean: { type: { kind: 'union', of: [{ kind: 'float' }, { kind: 'list', of: { kind: 'float' } }] }, default: null, doc: 'What is subtracted: one number, or one for each channel.' },
            std: { type: { kind: 'union', of: [{ kind: 'float', above: 0 }, { kind: 'list', of: { kind: 'float', above: 0 } }] }, default: null, doc: 'What is divided by: one number, or one for each channel.' },
          },
        },
      ],
    },
    default: null,
    doc: 'Makes the inputs (value - mean) / std, for each channel; `true` takes both from the training rows, as does a mapping that lacks one.',
  },
  augment: {
    type: { kind: 'union', of: [AUGMENT, { kind: 'list', of: { kind: 'union', of: [{ kind: 'enum', values: ['flip'] }, AUGMENT] } }] },
    default: null,
    doc: 'Random changes of the training rows, new in every epoch: a mapping of what is done, or a list of its entries. They happen in the order flip, crop, shift and rotate (resampled once), noise, mixup.',
  },
};

/** Names and defaults of torch.cuda.amp.GradScaler. */
export const LOSS_SCALING: ArgSpecs = {
  init_scale: { type: { kind: 'float', above: 0 }, default: 65_536, doc: 'What the loss is multiplied by at the start, so that small gradients do not vanish among halves.' },
  growth_factor: { type: { kind: 'float', above: 1 }, default: 2, doc: 'What the scale is multiplied by after `growth_interval` updates without an overflow.' },
  backoff_factor: { type: { kind: 'float', above: 0, below: 1 }, default: 0.5, doc: 'What the scale is multiplied by when a gradient overflows; that update is skipped.' },
  growth_interval: { type: { kind: 'int', min: 1, max: MAX_COUNT }, default: 2000, doc: 'Updates without an overflow after which the scale grows.' },
};

/** Beside these: `loss`, `optimizer`, `schedule`, `metrics`, `clip_grad_norm`, `ema`, `init`. */
export const TRAIN_ARGS: ArgSpecs = {
  epochs: { type: { kind: 'int', min: 0, max: MAX_COUNT }, default: null, doc: 'Passes over the training rows. Exactly one of epochs and steps.' },
  steps: { type: { kind: 'int', min: 0, max: MAX_COUNT }, default: null, doc: 'Updates; the data wrap around. Exactly one of epochs and steps.' },
  accumulate: { type: { kind: 'int', min: 1, max: MAX_COUNT }, default: 1, doc: 'Micro-batches whose gradients make one update.' },
  clip_grad_value: { type: { kind: 'float', above: 0 }, default: null, doc: 'Largest magnitude of a single element of a gradient; larger ones are set to it, after `clip_grad_norm`.' },
  memory_limit: {
    type: { kind: 'union', of: [{ kind: 'int', min: 1 }, { kind: 'string' }] },
    default: null,
    doc: 'Memory that training may take on the device, the data set aside: `256MiB`, `1.5GB`, or bytes. Where it would take more, layers are worked out again in the backward pass.',
  },
  best: { type: { kind: 'string' }, default: null, doc: 'Keeps the weights that are best by this in the validation split, `val.loss` or `val.accuracy`; without it the last ones.' },
  precision: {
    type: { kind: 'union', of: [{ kind: 'enum', values: ['full', 'mixed'] }, { kind: 'object', fields: { mixed: { type: { kind: 'object', fields: LOSS_SCALING }, doc: 'How the loss is scaled.' } } }] },
    default: 'full',
    doc: '`mixed`: activations and their gradients lie in memory as halves (16 bits), while parameters and all arithmetic stay f32 and the loss is scaled. Needs an adapter with `shader-f16`.',
  },
  early_stopping: {
    type: {
      kind: 'object',
      fields: {
        patience: { type: { kind: 'int', min: 1, max: MAX_COUNT }, doc: 'Epochs without improvement after which training ends.' },
        min_delta: { type: { kind: 'float', min: 0 }, default: 0, doc: 'What counts as an improvement.' },
      },
    },
    default: null,
    doc: 'Ends training when the validation loss (or `best`) no longer improves.',
  },
};

/** `clip_grad_norm: 1.0`, or with the kind of norm. */
export const CLIP: Definition = {
  name: 'clip_grad_norm',
  summary: 'Scales the gradients down to this norm where it is larger.',
  args: {
    max_norm: { type: { kind: 'float', above: 0 }, doc: 'Largest norm of all gradients together.' },
    norm_type: { type: { kind: 'union', of: [{ kind: 'float', above: 0 }, { kind: 'enum', values: ['inf'] }] }, default: 2, doc: 'The p of the p-norm; `inf` for the largest magnitude.' },
  },
  primary: 'max_norm',
};

/** `ema: 0.999`. */
export const EMA: Definition = {
  name: 'ema',
  summary: 'Keeps a running mean of the parameters: evaluations, `best` and `model.safetensors` have it in place of the parameters themselves.',
  args: { decay: { type: { kind: 'float', min: 0, below: 1 }, default: 0.999, doc: 'How much of the mean each update keeps; the first one sets it to the parameters.' } },
  primary: 'decay',
};

export const INTERVAL: ArgSpec = { type: { kind: 'enum', values: ['step', 'epoch'] }, default: 'step', doc: 'What the schedule counts: updates or epochs (`reduce_on_plateau`: epochs unless this says otherwise).' };

/** Beside a loss's own arguments. */
export const LOSS_ARGS: ArgSpecs = {
  input: { type: { kind: 'references' }, default: null, doc: "Name of what the loss is taken of; the model's last item where it is not given. A list where the loss compares several." },
  target: { type: { kind: 'references' }, default: null, doc: "Name of the target; the data's own where it is not given." },
  factor: { type: { kind: 'float' }, default: 1, doc: "The term's factor in the sum of losses." },
};

/** `init: ./weights.safetensors`, or the long form. */
export const WEIGHTS: Definition = {
  name: 'init',
  summary: 'Weights read before training.',
  args: {
    file: { type: { kind: 'path' }, doc: 'A safetensors file with PyTorch names and shapes.' },
    allow_missing: { type: { kind: 'list', of: { kind: 'string' } }, default: [], doc: 'Globs of parameters that the file need not have.' },
    allow_extra: { type: { kind: 'list', of: { kind: 'string' } }, default: [], doc: 'Globs of tensors of the file that are left aside.' },
    rename: { type: { kind: 'map', of: { kind: 'string' } }, default: {}, doc: 'Names in the file and what they are here.' },
  },
  primary: 'file',
};

/** Beside the key that says what an item is. */
export const ITEM_DOCS: Readonly<Record<string, string>> = {
  name: 'Segment(s) of the path in parameter names; letters, digits and _, dots nest.',
  from: 'Name or names of what is fed in, instead of the item before; `in` is the input of the container.',
  repeat: 'Repeats the item so many times, one after the other, as .0 to .n-1; `$index` counts.',
  when: 'Keeps the item if true.',
  with: "Values of the block's parameters.",
  init: 'Initialiser of the parameters: a name, or one for each parameter.',
  freeze: 'Whether the parameters (and running statistics) stay as they are.',
  tie: "Shares tensors: own parameter → the other's full name.",
};

/** What an item can be beside a layer. */
export const ITEM_KIND_DOCS: Readonly<Record<string, string>> = {
  use: 'A block by its name.',
  sequential: 'A list of items, one after the other.',
  residual: 'The input plus what a list of items makes of it.',
  branches: 'Lists of items fed with the same input, merged: {merge: concat | add, of: [[…], […]]}.',
  call: 'Applies the named layer or container again, with the same parameters.',
};

export const RESIDUAL_ARGS: ArgSpecs = {
  transparent: { type: { kind: 'bool' }, default: false, doc: 'Adds no segment to the names within; items without names count on with those around.' },
};

export const BRANCHES_ARGS: ArgSpecs = {
  merge: { type: { kind: 'enum', values: ['concat', 'add'] }, default: 'concat', doc: 'How the outputs become one: joined along dim 1, or added.' },
};

export const PARAM_TYPES = ['int', 'float', 'bool', 'string', 'list', 'layer'] as const;
