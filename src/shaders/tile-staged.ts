/**
 * The loop of a tile whose factors lie in workgroup memory: a block of both is read while the one before may still be in
 * use, written between two barriers, and multiplied. All control flow around the barriers is the same for the whole
 * workgroup: the number of blocks depends on constants and uniforms alone, and what lies outside of the factors is zero.
 */
import { operand, widen } from './arithmetic.ts';
import type { Context } from './context.ts';
import { u32 } from './literals.ts';
import { openLoop } from './loops.ts';
import type { MatrixTile } from './tile-matrix.ts';
import type { TilePlan } from './tile-plan.ts';
import { StagedRiders } from './tile-riders.ts';
import type { StagedSide, StagedUnit, Staging } from './tile-staging.ts';
import type { ValueWriter } from './values.ts';

/** Names of accumulators: of the product's by row and column, of the sums that ride along by column. */
export interface Accumulators {
  readonly sums: readonly (readonly string[])[];
  readonly riders: readonly (readonly string[])[];
}

/** A side of the product, and the array in workgroup memory that holds its block. */
export interface StagedTile {
  readonly side: StagedSide;
  readonly tile: string;
}

/** `small`: what compiles fast rather than runs fast. `matrices`: what multiplies instead of `sums`. */
export function writeStaged(context: Context, values: ValueWriter, plan: TilePlan, staging: Staging, { sums, riders: names }: Accumulators, small: boolean, matrices?: MatrixTile): void {
  const { scopes, module } = context;
  const { block, depth } = staging;
  const tileOf = (side: StagedSide): StagedTile => ({ side, tile: module.workgroupArray(`${side.name}_tile`, side.half ? 'vec4h' : 'vec4f', side.pitch * block) });
  const [left, right] = [tileOf(staging.left), tileOf(staging.right)];
  const riders = new StagedRiders(context, plan, staging, left, right, names);
  const work = (): void => {
    riders.writeBlock();
    if (matrices) matrices.multiply(left, right, block);
    else multiply(context, plan, staging, left.tile, right.tile, sums, small ? 1 : UNROLLED);
  };
  const looped = depth.perRow > 0 || depth.fixed > block;
  const count = depth.perRow > 0 ? blocksOf(values, context, staging) : u32(Math.ceil(depth.fixed / block));
  if (looped && plan.schedule.prefetch) readAhead(context, values, staging, [left, right], count, work, small);
  else {
    if (looped) openLoop(context, staging.blocks, '0u', count, { rolled: small });
    const brought = [left, right].map((s) => ({ ...s, texts: readUnits(context, values, s.side) }));
    if (looped) scopes.line('workgroupBarrier();');
    for (const { side, tile, texts } of brought) writeUnits(context, values, side, tile, texts, !side.half);
    scopes.line('workgroupBarrier();');
    work();
    if (looped) scopes.close();
  }
  riders.finish();
}

/**
 * One pass more than there are blocks: each pass reads its block into registers, multiplies the block of the pass before
 * while those loads are under way, and puts its own in place of it. The last pass reads nothing.
 */
function readAhead(context: Context, values: ValueWriter, staging: Staging, sides: readonly StagedTile[], count: string, work: () => void, small: boolean): void {
  const { scopes } = context;
  const name = scopes.fresh('block');
  const passes = /^\d+u$/.test(count) ? u32(Number.parseInt(count, 10) + 1) : `${count} + 1u`;
  scopes.open(`for (var ${name} = 0u; ${name} < ${passes}${small ? ` + ${context.zero()}` : ''}; ${name}++) {`, [name]);
  const ahead = sides.map(({ side }) =>
    side.units.map((unit) =>
      unit.values.map(() => {
        const next = scopes.declare(`next_${side.name}`);
        scopes.line(`var ${next} = ${side.half ? 'vec4h' : 'vec4f'}();`);
        return next;
      }),
    ),
  );
  scopes.open(`if (${name} < ${count}) {`);
  // Known in here alone, so that no load of a block that there isn't is moved out.
  context.bindAxis(staging.blocks, name);
  sides.forEach(({ side }, s) => {
    const texts = readUnits(context, values, side);
    ahead[s]!.forEach((unit, i) => unit.forEach((next, k) => scopes.line(`${next} = ${side.half ? `vec4h(${texts[i]![k]!})` : texts[i]![k]!};`)));
  });
  scopes.close();
  scopes.open(`if (${name} > 0u) {`);
  work();
  scopes.close();
  scopes.line(`if (${name} == ${count}) { break; }`);
  scopes.line('workgroupBarrier();');
  sides.forEach(({ side, tile }, s) => writeUnits(context, values, side, tile, ahead[s]!, true));
  scopes.line('workgroupBarrier();');
  scopes.close();
}

/** Number of blocks as text, where it depends on N. */
function blocksOf(values: ValueWriter, context: Context, { depth, block, blocks }: Staging): string {
  if (typeof blocks.extent !== 'number') return values.indices.limit({ rows: blocks.extent.times });
  return context.scopes.bind(0, 'blocks', `(${values.indices.limit({ rows: depth.perRow })} + ${u32(block - 1)}) / ${u32(block)}`, 'blocks');
}

/** Reads what the invocation brings: by unit, the names of its vec4f. */
function readUnits(context: Context, values: ValueWriter, side: StagedSide): readonly (readonly string[])[] {
  const { scopes } = context;
  context.announce(side.units.flatMap((u) => u.values), side.units.map((u) => u.at));
  return side.units.map((unit) => unit.values.map((v) => operand(widen(values.named(v, scopes.depth, unit.bound && v.kind !== 'guard' ? [unit.bound] : [], side.name), 4))));
}

/** Writes what was read to workgroup memory; `fits`: it has the type of the elements there. */
function writeUnits(context: Context, values: ValueWriter, side: StagedSide, tile: string, texts: readonly (readonly string[])[], fits: boolean): void {
  const { scopes } = context;
  const kept = (text: string): string => (fits ? text : `vec4h(${text})`);
  const type = side.half && fits ? 'vec4h' : 'vec4f';
  const write = (unit: StagedUnit, i: number): void => {
    const at = values.indices.text(unit.at, scopes.depth, `${side.name}_at`, []);
    const four = texts[i]!;
    if (side.mode === 'along') return scopes.line(`${tile}[${at}] = ${kept(four[0]!)};`);
    const place = /^\w+$/.test(at) ? at : scopes.bind(scopes.depth, `${side.name}_at`, at, `place:${side.name}:${i}`);
    'xyzw'.split('').forEach((c, k) => scopes.line(`${tile}[${k === 0 ? place : `${place} + ${u32(k * side.pitch)}`}] = ${kept(`${type}(${four.map((t) => `${t}.${c}`).join(', ')})`)};`));
  };
  side.units.forEach((unit, i) => {
    if (unit.bound) scopes.open(`if (${values.indices.mask([unit.bound]).text}) {`);
    write(unit, i);
    if (unit.bound) scopes.close();
  });
}

/** Points of the sum that are written out in one pass of the innermost loop; its end is kept from the driver's unrolling. */
const UNROLLED = 4;

/** sum += left * right for every point of the block. */
function multiply(context: Context, plan: TilePlan, { left, right, block }: Staging, leftTile: string, rightTile: string, sums: readonly (readonly string[])[], step: number): void {
  const { scopes } = context;
  const { tm, workgroup } = plan.schedule;
  const [wide, high] = workgroup;
  const quads = tm / 4;
  const across = wide > 1 ? (high > 1 ? 'local.x' : 'lane') : undefined;
  const down = high > 1 ? (quads === 1 ? 'local.y' : scopes.bind(0, 'first_left', `local.y * ${u32(quads)}`, 'first_left')) : undefined;
  const k = scopes.fresh('k');
  scopes.open(`for (var ${k} = 0u; ${k} < ${u32(block)} + ${context.zero()}; ${step === 1 ? `${k}++` : `${k} += ${u32(step)}`}) {`, [k]);
  const place = (pitch: number, base: string | undefined, offset: number): string => [`${k} * ${u32(pitch)}`, ...(base === undefined ? [] : [base]), ...(offset === 0 ? [] : [u32(offset)])].join(' + ');
  for (let point = 0; point < step; point++) {
    const read = (name: string, tile: string, { pitch, half }: StagedSide, base: string | undefined, offset: number): string => {
      const text = `${tile}[${place(pitch, base, point * pitch + offset)}]`;
      return scopes.bind(scopes.depth, name, half ? `vec4f(${text})` : text, `${name}:${point}`);
    };
    const lefts = Array.from({ length: quads }, (_, i) => read(`left_${i}`, leftTile, left, down, i));
    const rights = Array.from({ length: plan.columns }, (_, j) => read(`right_${j}`, rightTile, right, across, j * wide));
    sums.forEach((row, i) => row.forEach((sum, j) => scopes.line(`${sum} = fma(vec4f(${lefts[Math.floor(i / 4)]!}.${'xyzw'[i % 4]!}), ${rights[j]!}, ${sum});`)));
  }
  scopes.close();
}
