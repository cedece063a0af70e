/** The forward pass of a configuration as a graph, with everything that later phases need to know of it. */
import type { Diagnostic, Location } from '../../errors.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import type { StateTensor } from '../graph/state.ts';
import type { Shape } from '../../plan/layout.ts';
import type { MetricSpec } from '../../plan/metrics.ts';
import type { IdRange } from '../../plan/types.ts';

export interface BuiltModel {
  readonly g: GraphBuilder;
  /** Parameters and buffers, in order of first use; `state` nodes in the graph refer to them by key. */
  readonly states: readonly StateTensor[];
  /** Output of the model's last item. */
  readonly output: NodeId;
  /** Present where the config has a loss and the mode wants one. */
  readonly loss?: {
    /** Scalar: the sum of the terms times their factors, as PyTorch reduces them. */
    readonly value: NodeId;
    /** Scalar: what the mean was taken over (rows, or the class weights' sum), to average batches exactly. */
    readonly weight: NodeId;
    /** Scalar: how many targets count, where some may be ignored. */
    readonly counted?: NodeId;
  };
  /** What each metric is made of, nodes without the batch's axis in the order of `partSizes`. In training those alone that are means over rows. */
  readonly metrics: readonly { readonly spec: MetricSpec; readonly parts: readonly NodeId[] }[];
  /** New values of buffers after the step (train mode). */
  readonly bufferUpdates: readonly { readonly state: string; readonly node: NodeId }[];
  readonly layers: readonly LayerSummary[];
  /** What the values of integer fields must satisfy for this model: table sizes, numbers of classes. */
  readonly idRanges: readonly IdRange[];
}

/** One row of `shale inspect`. */
export interface LayerSummary {
  readonly path: string;
  readonly type: string;
  readonly location?: Location;
  readonly output: NodeId;
  readonly shape: Shape;
  /** Names of the parameters that it made. */
  readonly parameters: readonly string[];
}

export interface SoundModel {
  readonly ok: true;
  readonly model: BuiltModel;
  readonly warnings: readonly Diagnostic[];
}

export type ModelResult =
  | SoundModel
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
