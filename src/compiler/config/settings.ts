/** Keys of the sections `data` and `train` and the entries of `augment` as definitions, for `shale ops` to tell about by name. */
import type { ArgSpecs, Definition } from './args.ts';
import { WARMUP_ARGS } from './schedules.ts';
import { AUGMENT, CLIP, DATA_ARGS, EMA, TRAIN_ARGS, WEIGHTS } from './sections.ts';

const AUGMENT_EXAMPLES: Readonly<Record<string, string>> = { flip: 'horizontal', crop: '4', shift: '0.1', rotate: '15', noise: '0.05', mixup: '0.2' };

/** What `augment` may hold, each under its name. */
export const AUGMENTATIONS: ReadonlyMap<string, Definition> = definitions(AUGMENT.fields, (name) => `{${name}: ${AUGMENT_EXAMPLES[name]}}`);

const DATA_EXAMPLES: Readonly<Record<string, string>> = {
  batch_size: '64',
  shuffle: 'false',
  drop_last: 'true',
  split: '{val: 0.1, test: 0.1, stratify: true}',
  balance: 'sampler',
  normalize: 'true',
  augment: '{flip: horizontal, crop: 4}',
};

const TRAIN_EXAMPLES: Readonly<Record<string, string>> = {
  epochs: '5',
  steps: '1000',
  accumulate: '4',
  clip_grad_value: '0.5',
  best: 'val.loss',
  memory_limit: '256MiB',
  precision: 'mixed',
  early_stopping: '{patience: 3}',
};

/** Keys of `data` beside `source`. */
export const DATA_SETTINGS: ReadonlyMap<string, Definition> = definitions(DATA_ARGS, (name) => DATA_EXAMPLES[name]);

/** Keys of `train` beside those that have lists of their own. */
export const TRAIN_SETTINGS: ReadonlyMap<string, Definition> = new Map([
  ...definitions(TRAIN_ARGS, (name) => TRAIN_EXAMPLES[name]),
  ...[
    { ...CLIP, written: '1.0' },
    { ...EMA, written: '0.999' },
    { ...WEIGHTS, written: '{file: ./resnet.safetensors, allow_missing: ["head.*"]}' },
    { name: 'warmup', summary: 'Raises the rate along a line before the schedule begins; it stands in `schedule`.', args: WARMUP_ARGS, written: '{steps: 100}' },
  ].map((def) => [def.name, def] as const),
]);

function definitions(specs: ArgSpecs, example: (name: string) => string | undefined): ReadonlyMap<string, Definition> {
  return new Map(
    Object.entries(specs).map(([name, spec]) => {
      const written = example(name);
      if (written === undefined) throw new Error(`${name} has no example`);
      return [name, { name, summary: spec.doc, args: { [name]: spec }, written }];
    }),
  );
}
