/**
 * What an optimizer says of itself. Its update is elementwise graph ops over one packed arena of parameters, so every
 * optimizer becomes one kernel; what changes from step to step arrives as scalars of the frame.
 */
import type { Args, Definition } from '../config/args.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import type { ScalarExpr } from '../../plan/types.ts';

export interface OptimizerDef extends Definition {
  /** State tensors of each parameter, with PyTorch's names (`exp_avg`). `cycled`: see `OptimizerContext`. */
  slots(args: Args, cycled: boolean): readonly string[];
  /** Values that slots start with; 0 where there is none. */
  initial?(args: Args): { readonly [slot: string]: number };
  /** The argument that a schedule with a momentum cycle takes the place of; of `betas` the first. Absent: there is none. */
  readonly cycles?: 'momentum' | 'betas';
  /** Whether its scalars have a `product` over the updates: at most one a group. */
  readonly multiplies?: true;
  /** What is wrong with these arguments together, where each alone is right. */
  check?(args: Args): { readonly code: string; readonly message: string } | undefined;
  update(context: OptimizerContext, args: Args): { readonly parameter: NodeId; readonly slots: { readonly [slot: string]: NodeId } };
}

export interface OptimizerContext {
  readonly g: GraphBuilder;
  /** All of shape [E], the arena's elements. `gradient` is already clipped. */
  readonly parameter: NodeId;
  readonly gradient: NodeId;
  readonly slots: { readonly [slot: string]: NodeId };
  /** This group's learning rate as a host-side expression. */
  readonly lr: ScalarExpr;
  /** Whether the schedule sets the momentum (the argument that `cycles` names) anew for each step. */
  readonly cycled: boolean;
  /** A scalar [] of each step, e.g. `lr / (1 - beta1^t)`: worked out by the host in float64, or by the device where only that knows `t`. */
  scalar(name: string, value: ScalarExpr): NodeId;
}
