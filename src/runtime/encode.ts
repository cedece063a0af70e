/** Programs into compute passes: the tree of dispatches with its pipelines and bind groups. */
import { GROUPS_PER_DIMENSION, workgroups } from '../plan/grid.ts';
import { FRAME_BYTES, dispatchesOf, isHostSized } from '../plan/references.ts';
import { bug } from '../errors.ts';
import type { Dispatch, Plan, ProgramNode } from '../plan/types.ts';
import type { Device } from './device.ts';
import { bindGroupOf, type Pipeline } from './pipelines.ts';
import { programOf, type ProgramName, type Run } from './run.ts';
import { workOf, type Submission } from './submission.ts';

export type BindGroups = Map<Dispatch, GPUBindGroup>;

/** Workgroups of a dispatch at `rows` rows: of its grid, or of its part. */
export function groupsOf({ grid, part }: Pick<Dispatch, 'grid' | 'part'>, rows: number): number {
  const all = workgroups(grid, rows);
  return part === undefined ? all : Math.max(0, Math.min(part.groups, all - part.from));
}

/** Encodes `count` workgroups. */
export function dispatchGroups(pass: GPUComputePassEncoder, count: number): void {
  if (count <= GROUPS_PER_DIMENSION) pass.dispatchWorkgroups(count);
  else pass.dispatchWorkgroups(GROUPS_PER_DIMENSION, Math.ceil(count / GROUPS_PER_DIMENSION));
}

export class Encoder {
  private readonly device: Device;
  private readonly plan: Plan;
  private readonly pipelines: ReadonlyMap<number, Pipeline>;
  private readonly frame: GPUBuffer;
  private readonly args: GPUBuffer;
  /** Bind groups of the dispatches that read no rows. */
  private readonly fixed: BindGroups = new Map();

  constructor(device: Device, plan: Plan, pipelines: ReadonlyMap<number, Pipeline>, frame: GPUBuffer, args: GPUBuffer) {
    this.device = device;
    this.plan = plan;
    this.pipelines = pipelines;
    this.frame = frame;
    this.args = args;
  }

  /** Makes the bind groups of the dispatches that read no rows. */
  async bindFixed(programs: readonly ProgramName[], bufferAt: (index: number) => GPUBuffer): Promise<void> {
    const dispatches = this.dispatches(programs).filter((d) => !this.readsRows(d));
    await this.bind(dispatches, bufferAt, this.fixed);
  }

  /** The dispatches of these programs that read rows. */
  rowReaders(programs: readonly ProgramName[]): Dispatch[] {
    return this.dispatches(programs).filter((d) => this.readsRows(d));
  }

  async bind(dispatches: readonly Dispatch[], bufferAt: (index: number) => GPUBuffer, into: BindGroups): Promise<void> {
    await Promise.all(
      dispatches.map((dispatch) =>
        this.device.scoped(`binding ${dispatch.label}`, () => {
          const { layout } = this.pipelines.get(dispatch.module)!;
          into.set(dispatch, bindGroupOf(this.device, dispatch, this.plan.modules[dispatch.module]!, layout, bufferAt, this.frame, this.args));
        }),
      ),
    );
  }

  /** `groups`: the bind groups of the run's rows; `slot`: its place in frame and log. */
  encode(into: Submission, run: Run, groups: BindGroups | undefined, slot: number): void {
    this.encodeBody(into, programOf(this.plan, run.program).body, run, groups, slot, 0);
  }

  /** `shift`: words by which the iteration moves `args` on. */
  private encodeBody(into: Submission, body: readonly ProgramNode[], run: Run, groups: BindGroups | undefined, slot: number, shift: number): void {
    for (const node of body) {
      if (node.kind === 'repeat') for (let i = 0; i < node.count; i++) this.encodeBody(into, node.body, run, groups, slot, shift + i * (node.stride ?? 0));
      else this.encodeDispatch(into, node, run, groups, slot, shift);
    }
  }

  private encodeDispatch(into: Pick<Submission, 'passFor'>, dispatch: Dispatch, run: Run, groups: BindGroups | undefined, slot: number, shift: number): void {
    const count = groupsOf(dispatch, run.frame.rows);
    if (count === 0) return;
    const { pipeline, usesFrame, usesArgs } = this.pipelines.get(dispatch.module)!;
    const bindGroup = this.fixed.get(dispatch) ?? groups?.get(dispatch);
    if (!bindGroup) throw bug('rows-missing', `${dispatch.label} reads rows that were not bound to it`);
    const pass = into.passFor(workOf(dispatch, run.frame.rows, this.plan.maxRows));
    pass.setPipeline(pipeline);
    const offsets = usesFrame ? [slot * FRAME_BYTES] : [];
    if (usesArgs) offsets.push(((dispatch.args ?? 0) + shift) * 4);
    pass.setBindGroup(0, bindGroup, offsets);
    dispatchGroups(pass, count);
  }

  /** Which dispatch of an invalid submission is at fault: each one is encoded alone, and none is run. */
  async blame(runs: readonly { readonly run: Run; readonly groups: BindGroups | undefined }[]): Promise<string> {
    const { gpu } = this.device;
    for (const { run, groups } of runs) {
      for (const dispatch of dispatchesOf(programOf(this.plan, run.program).body)) {
        gpu.pushErrorScope('validation');
        const encoder = gpu.createCommandEncoder();
        const pass = encoder.beginComputePass();
        this.encodeDispatch({ passFor: () => pass }, dispatch, run, groups, 0, 0);
        pass.end();
        encoder.finish();
        if (await this.device.guard(gpu.popErrorScope())) return `kernel ${dispatch.label} (${run.program})`;
      }
    }
    return 'the submission as a whole';
  }

  private dispatches(programs: readonly ProgramName[]): Dispatch[] {
    return programs.flatMap((name) => [...dispatchesOf(this.plan.programs[name]?.body ?? [])]);
  }

  private readsRows(dispatch: Dispatch): boolean {
    return dispatch.bindings.some((b) => isHostSized(this.plan.buffers[b.buffer]!));
  }
}
