/**
 * The command buffers of one submission of runs. Drivers kill what keeps a device for seconds, and in a page the compositor
 * waits for it: so a long step is handed over in pieces, cut between dispatches. What is computed does not depend on the cuts.
 */
import type { Dispatch, Plan } from '../plan/types.ts';
import { runsOf } from '../plan/references.ts';
import type { Run } from './run.ts';
import { programOf } from './run.ts';

/** FLOPs in whose time a device reads or writes a byte; 5 to 20 on most. */
const BYTE_WORK = 8;

/** Work of a piece until the device's speed is known: a quarter of a second at 200 GFLOP/s. */
export const FIRST_WORK = 5e10;

/** What a dispatch asks of the device at `rows` rows, in FLOPs; bytes are counted as FLOPs, too. */
export function workOf({ grid, flops, bytes }: Dispatch, rows: number, maxRows: number): number {
  const work = flops + BYTE_WORK * bytes;
  return grid.perRow === 0 ? work : (work * rows) / maxRows;
}

/** Work of a whole run. */
export function workOfRun(plan: Plan, { program, frame }: Pick<Run, 'program' | 'frame'>): number {
  let work = 0;
  for (const { dispatch, times } of runsOf(programOf(plan, program).body)) work += times * workOf(dispatch, frame.rows, plan.maxRows);
  return work;
}

export class Submission {
  private readonly gpu: GPUDevice;
  private readonly limit: number;
  private encoder: GPUCommandEncoder | undefined;
  private open: GPUComputePassEncoder | undefined;
  private work = 0;

  /** `limit`: the most work of a piece; a dispatch that is more is a piece of its own. */
  constructor(gpu: GPUDevice, limit: number) {
    this.gpu = gpu;
    this.limit = limit;
  }

  /** The pass for a dispatch of so much work. */
  passFor(work: number): GPUComputePassEncoder {
    if (this.work > 0 && this.work + work > this.limit) this.handOver();
    this.work += work;
    this.open ??= this.commands().beginComputePass({ label: 'step' });
    return this.open;
  }

  /** For copies, which stand between passes. */
  commands(): GPUCommandEncoder {
    this.open?.end();
    this.open = undefined;
    this.encoder ??= this.gpu.createCommandEncoder({ label: 'step' });
    return this.encoder;
  }

  /** Submits what was encoded since the last piece. */
  handOver(): void {
    if (this.encoder === undefined) return;
    const commands = this.commands().finish();
    this.encoder = undefined;
    this.work = 0;
    this.gpu.queue.submit([commands]);
  }
}
