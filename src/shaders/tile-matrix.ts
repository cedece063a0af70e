/**
 * A tile in workgroup memory whose blocks are multiplied by matrix units. Each subgroup owns a grid of fragments of the
 * result; at the end they go to workgroup memory, a column of every invocation at a time, and the tile's own epilogue
 * takes its elements from there. So guards, rows that depend on the batch and whatever is fused behind the product are
 * those of every other tile.
 */
import type { MatrixShape } from '../compiler/kernel/ir.ts';
import { matrixText } from '../plan/matrix.ts';
import type { Context } from './context.ts';
import { ScheduleError } from './errors.ts';
import { u32 } from './literals.ts';
import type { FragmentPlace, MatrixUnit } from './matrix-unit.ts';
import { range } from './range.ts';
import type { TilePlan, TileSchedule } from './tile-plan.ts';
import type { StagedTile } from './tile-staged.ts';

/** Of the fragments of the result that all subgroups of a workgroup have in a column of its invocations, four elements wide. */
export interface MatrixGrid {
  readonly shape: MatrixShape;
  /** Subgroups that have work. Where subgroups are smaller than the largest, there are more of them, which wait. */
  readonly subgroups: number;
  /** Subgroups along n. */
  readonly across: number;
  /** Fragments of a subgroup along m and, in each column, along n. */
  readonly down: number;
  readonly right: number;
  readonly columns: number;
}

/** Throws `ScheduleError` where there are none. */
export function matrixGrid(schedule: Pick<TileSchedule, 'tm' | 'tn' | 'workgroup' | 'block'> & { readonly matrix: MatrixShape }): MatrixGrid {
  const { tm, tn, workgroup, block, matrix } = schedule;
  const found = findGrid(schedule);
  if (!found) throw new ScheduleError(`tile: ${tm} x ${tn} in a workgroup of ${workgroup.join(' x ')}, blocks of ${block ?? 0}, can't be shared out in fragments of ${matrixText(matrix)} and subgroups of ${matrix.lanes}`);
  return found;
}

/** Undefined where fragments don't fill the tile or subgroups can't share them evenly. */
export function findGrid({ tm, tn, workgroup: [wide, high], block = 0, matrix }: Parameters<typeof matrixGrid>[0]): MatrixGrid | undefined {
  const { m, n, k, lanes } = matrix;
  if ([m, n, k].some((size) => size < 8 || size % 8 !== 0) || block < k || block % k !== 0 || tm % 4 !== 0 || tn % 4 !== 0) return undefined;
  const [rows, columns] = [(tm * high) / m, (4 * wide) / n];
  const subgroups = (wide * high) / lanes;
  if (![rows, columns, subgroups].every((count) => Number.isInteger(count) && count > 0)) return undefined;
  const grids = Array.from({ length: subgroups }, (_, i) => i + 1)
    .filter((across) => subgroups % across === 0 && columns % across === 0 && rows % (subgroups / across) === 0)
    .map((across): MatrixGrid => ({ shape: matrix, subgroups, across, down: rows / (subgroups / across), right: columns / across, columns: tn / 4 }))
    .sort((a, b) => loads(a) - loads(b));
  return grids[0];
}

/** Fragments that a subgroup loads for each point of k. */
function loads({ down, right, columns }: MatrixGrid): number {
  return down + right * columns;
}

/** vec4 between rows of the result in workgroup memory: one more than needed, so that rows begin on different banks. */
function resultPitch(wide: number): number {
  return wide + 1;
}

/** Bytes of workgroup memory: blocks of both factors, a column of results and, at most, the partial sums of riders beside blocks of halves. */
export function matrixBytes({ tm, tn, workgroup: [wide, high], block, matrix }: Pick<TileSchedule, 'tm' | 'tn' | 'workgroup'> & { readonly block: number; readonly matrix: MatrixShape }, riders: boolean): number {
  const bytes = matrix.components === 'f16' ? 2 : 4;
  const factors = (tm * high + tn * wide + 2 * (16 / bytes)) * bytes * block;
  return factors + 16 * tm * high * resultPitch(wide) + (riders && bytes === 2 ? 4 * tn * wide * Math.min(high, block) : 0);
}

/** Writes what matrix units do in the function body, in order: `begin`, for each block `multiply`, at the end `finish`. */
export class MatrixTile {
  private readonly context: Context;
  private readonly plan: TilePlan;
  private readonly grid: MatrixGrid;
  private readonly unit: MatrixUnit;
  private readonly subgroup: string;
  private readonly firstDown: string | undefined;
  private readonly firstAcross: string | undefined;
  /** By row of fragments, column of the invocations, fragment in it. */
  private readonly sums: readonly (readonly (readonly string[])[])[];

  /** Declares the number of the subgroup, which fragments it has, and their sums. `parameters` are those of `main`. */
  constructor(context: Context, plan: TilePlan, matrix: MatrixShape, unit: MatrixUnit, parameters: string[]) {
    const { scopes, module } = context;
    this.context = context;
    this.plan = plan;
    this.grid = matrixGrid({ ...plan.schedule, matrix });
    this.unit = unit;
    unit.features.forEach((feature) => module.require(feature));
    this.subgroup = scopes.declare('subgroup');
    const { parameters: more, lines } = unit.subgroup(this.subgroup, 'lane');
    parameters.push(...more);
    lines.forEach((line) => scopes.line(line));
    const { subgroups, across, down, right, columns } = this.grid;
    const place = (name: string, text: string, times: number): string => scopes.bind(0, name, times === 1 ? text : `${text} * ${u32(times)}`, `fragments:${name}`);
    this.firstDown = subgroups === across ? undefined : place('fragment_row', across === 1 ? this.subgroup : `(${this.subgroup} / ${u32(across)})`, down);
    this.firstAcross = across === 1 ? undefined : place('fragment_column', subgroups === across ? this.subgroup : `(${this.subgroup} % ${u32(across)})`, right);
    this.sums = range(down).map((i) =>
      range(columns).map((j) =>
        range(right).map((c) => {
          const name = scopes.declare(['fragment', i, ...(columns * right === 1 ? [] : [j * right + c])].join('_'));
          unit.zero(name).forEach((line) => scopes.line(line));
          return name;
        }),
      ),
    );
  }

  /** sums += left * right for the block in workgroup memory. */
  multiply(left: StagedTile, right: StagedTile, block: number): void {
    const { scopes } = this.context;
    const { shape: { m, n, k }, down, columns, right: each } = this.grid;
    const { workgroup: [wide] } = this.plan.schedule;
    this.ours(() => {
      const looped = block > k;
      const point = looped ? scopes.fresh('k') : undefined;
      if (point !== undefined) scopes.open(`for (var ${point} = 0u; ${point} < ${u32(block)}; ${point} += ${u32(k)}) {`, [point]);
      const load = ({ side, tile: array }: StagedTile, name: string, first: string | undefined, offset: number, size: number): string => {
        const loaded = scopes.declare(name);
        const at = sumOf([...(point === undefined ? [] : [`${point} * ${u32(side.pitch)}`]), ...(first === undefined ? [] : [times(first, size / 4)])], offset);
        this.unit.load(side.name, loaded, { array, at, pitch: side.pitch }).forEach((line) => scopes.line(line));
        return loaded;
      };
      const lefts = range(down).map((i) => load(left, `left_${i}`, this.firstDown, (i * m) / 4, m));
      // One right fragment at a time: the sums fill the registers as it is.
      for (const j of range(columns)) {
        for (const c of range(each)) {
          const name = load(right, `right_${j * each + c}`, this.firstAcross, j * wide + (c * n) / 4, n);
          lefts.forEach((own, i) => this.unit.multiplyAdd(this.sums[i]![j]![c]!, own, name).forEach((line) => scopes.line(line)));
        }
      }
      if (point !== undefined) scopes.close();
    });
  }

  /** Hands every column's sums to `column`, by the name of each row's vec4. All invocations come by the barriers. */
  finish(column: (j: number, rows: readonly string[]) => void): void {
    const { scopes, module } = this.context;
    const { tm, workgroup: [wide, high] } = this.plan.schedule;
    const { shape: { m, n }, columns } = this.grid;
    const pitch = resultPitch(wide);
    const array = module.workgroupArray('result_tile', 'vec4f', tm * high * pitch);
    const first = this.place(high > 1 ? `local.y * ${u32(tm * pitch)}` : undefined, wide > 1 ? (high > 1 ? 'local.x' : 'lane') : undefined);
    for (const j of range(columns)) {
      if (j > 0) scopes.line('workgroupBarrier();');
      this.ours(() =>
        this.sums.forEach((row, i) =>
          row[j]!.forEach((sum, c) => {
            const parts = [...(this.firstDown === undefined ? [] : [times(this.firstDown, m * pitch)]), ...(this.firstAcross === undefined ? [] : [times(this.firstAcross, n / 4)])];
            const to: FragmentPlace = { array, at: sumOf(parts, i * m * pitch + (c * n) / 4), pitch };
            this.unit.store(sum, to).forEach((line) => scopes.line(line));
          }),
        ),
      );
      scopes.line('workgroupBarrier();');
      const rows = range(tm).map((i) => {
        const name = scopes.declare(columns === 1 ? `sum_${i}` : `sum_${i}_${j}`);
        scopes.line(`let ${name} = ${array}[${sumOf(first === undefined ? [] : [first], i * pitch)}];`);
        return name;
      });
      column(j, rows);
    }
  }

  /** Where the invocation's elements of the result begin. */
  private place(...parts: readonly (string | undefined)[]): string | undefined {
    const known = parts.filter((part) => part !== undefined);
    if (known.length === 0) return undefined;
    return known.length === 1 && /^\w+$/.test(known[0]!) ? known[0] : this.context.scopes.bind(0, 'result_at', known.join(' + '), 'result_at');
  }

  /** What only the subgroups that have fragments do. */
  private ours(write: () => void): void {
    const { scopes } = this.context;
    scopes.open(`if (${this.subgroup} < ${u32(this.grid.subgroups)}) {`);
    write();
    scopes.close();
  }
}

function times(text: string, factor: number): string {
  return factor === 1 ? text : `${text} * ${u32(factor)}`;
}

function sumOf(parts: readonly string[], offset: number): string {
  return [...parts, ...(offset === 0 && parts.length > 0 ? [] : [u32(offset)])].join(' + ');
}
