/**
 * Sums that ride along with a product whose factors lie in workgroup memory: the block of the right factor is there
 * anyway. The workgroup that owns the sum's row adds it up with all its lanes, each its own columns at some points of the
 * sum; in the end their partial sums are added in fixed order. The other workgroups do nothing for it.
 */
import type { Context } from './context.ts';
import { u32 } from './literals.ts';
import type { Rider, TilePlan } from './tile-plan.ts';
import type { StagedTile } from './tile-staged.ts';
import type { Staging } from './tile-staging.ts';

export class StagedRiders {
  private readonly context: Context;
  private readonly plan: TilePlan;
  private readonly staging: Staging;
  private readonly right: StagedTile;
  /** Accumulators of each rider, column by column. */
  private readonly names: readonly (readonly string[])[];
  /** Rows of lanes that share the additions, and the array that their partial sums go through; without one, a lane adds up its columns alone. */
  private readonly sharing: number;
  private readonly scratch: string | undefined;

  constructor(context: Context, plan: TilePlan, staging: Staging, left: StagedTile, right: StagedTile, names: readonly (readonly string[])[]) {
    this.context = context;
    this.plan = plan;
    this.staging = staging;
    this.right = right;
    this.names = names;
    const { block } = staging;
    const [, high] = plan.schedule.workgroup;
    // Partial sums are f32 and take the place of a block that is f32. Where both are halves, what those save is enough for an array of its own.
    const quads = this.quads;
    const own = [right, left].find(({ side }) => !side.half);
    const room = own ? own.side.pitch * block : Math.floor(((left.side.pitch + right.side.pitch) * block) / 2);
    this.sharing = Math.min(high, block, Math.floor(room / quads));
    const shared = names.length > 0 && this.sharing > 1;
    this.scratch = shared ? (own?.tile ?? context.module.workgroupArray('partial_tile', 'vec4f', this.sharing * quads)) : undefined;
  }

  /** vec4 of a row of the right block. */
  private get quads(): number {
    return this.plan.columns * this.plan.schedule.workgroup[0];
  }

  /** Adds up the block in workgroup memory; between the barriers, as the product. */
  writeBlock(): void {
    const { scopes } = this.context;
    const { block } = this.staging;
    const { side, tile } = this.right;
    this.plan.riders.forEach((rider, r) => {
      const own = this.scratch !== undefined ? (this.sharing < this.plan.schedule.workgroup[1] ? `local.y < ${u32(this.sharing)}` : undefined) : this.ofRow(rider);
      const closed = this.openIn([this.ofGroup(rider), own]);
      const first = this.scratch !== undefined ? 'local.y' : '0u';
      const k = scopes.fresh('k');
      const step = this.scratch !== undefined ? this.sharing : 1;
      const once = this.scratch !== undefined && step === block;
      if (!once) scopes.open(`for (var ${k} = ${first}; ${k} < ${u32(block)} + ${this.context.zero()}; ${k} += ${u32(step)}) {`, [k]);
      this.names[r]!.forEach((name, j) => {
        const element = `${tile}[${this.place(once ? first : k, side.pitch, j)}]`;
        scopes.line(`${name} += ${side.half ? `vec4f(${element})` : element};`);
      });
      if (!once) scopes.close();
      closed();
    });
  }

  /** Adds up the partial sums, for the lanes that store them. */
  finish(): void {
    const { scratch, quads } = this;
    if (scratch === undefined) return;
    const { scopes } = this.context;
    this.plan.riders.forEach((rider, r) => {
      const names = this.names[r]!;
      const closed = this.openIn([this.ofGroup(rider)]);
      // The block is read no more, then its place holds the partial sums.
      scopes.line('workgroupBarrier();');
      const written = this.openIn([this.sharing < this.plan.schedule.workgroup[1] ? `local.y < ${u32(this.sharing)}` : undefined]);
      names.forEach((name, j) => scopes.line(`${scratch}[${this.place('local.y', quads, j)}] = ${name};`));
      written();
      scopes.line('workgroupBarrier();');
      const added = this.openIn([this.ofRow(rider)]);
      names.forEach((name) => scopes.line(`${name} = vec4f();`));
      const y = scopes.fresh('y');
      scopes.open(`for (var ${y} = 0u; ${y} < ${u32(this.sharing)} + ${this.context.zero()}; ${y}++) {`, [y]);
      names.forEach((name, j) => scopes.line(`${name} += ${scratch}[${this.place(y, quads, j)}];`));
      scopes.close();
      added();
      closed();
    });
  }

  /** Of the invocation's column `j`, `pitch` vec4 to a row. */
  private place(row: string, pitch: number, j: number): string {
    const [wide, high] = this.plan.schedule.workgroup;
    const across = wide > 1 ? [high > 1 ? 'local.x' : 'lane'] : [];
    return [`${row} * ${u32(pitch)}`, ...across, ...(j === 0 ? [] : [u32(j * wide)])].join(' + ');
  }

  /** Whether the workgroup has the row; the same for all its lanes. Undefined where all have. */
  private ofGroup({ row }: Rider): string | undefined {
    const { rowGroup, schedule } = this.plan;
    if (rowGroup.extent === 1) return undefined;
    return `${this.context.axis(rowGroup).text} == ${u32(Math.floor(row / schedule.tm / schedule.workgroup[1]))}`;
  }

  private ofRow({ row }: Rider): string | undefined {
    const { schedule } = this.plan;
    const high = schedule.workgroup[1];
    return high === 1 ? undefined : `local.y == ${u32(Math.floor(row / schedule.tm) % high)}`;
  }

  /** Opens blocks for what has to hold; gives the function that closes them. */
  private openIn(conditions: readonly (string | undefined)[]): () => void {
    const { scopes } = this.context;
    const open = conditions.filter((c) => c !== undefined);
    open.forEach((c) => scopes.open(`if (${c}) {`));
    return () => open.forEach(() => scopes.close());
  }
}
