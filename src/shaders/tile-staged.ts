/**
 * The loop of a tile whose factors lie in workgroup memory: a block of both is read while the one before may still be in
 * use, written between two barriers, and multiplied. All control flow around the barriers is the same for the whole
 * workgroup: the number of blocks depends on constants and uniforms alone, and what lies outside of the factors is zero.
 */
import { operand, widen } from './arithmetic.ts';
import type { Context } from './context.ts';
import { u32 } from './literals.ts';
import { openLoop } from './loops.ts';
import type { TilePlan } from './tile-plan.ts';
import type { StagedSide, Staging } from './tile-staging.ts';
import type { ValueWriter } from './values.ts';

/** `small`: what compiles fast rather than runs fast. */
export function writeStaged(context: Context, values: ValueWriter, plan: TilePlan, staging: Staging, sums: readonly (readonly string[])[], small: boolean): void {
  const { scopes, module } = context;
  const { block, depth, left, right } = staging;
  const sides = [left, right].map((side) => ({ side, tile: module.workgroupArray(`${side.name}_tile`, side.half ? 'vec4h' : 'vec4f', side.pitch * block) }));
  const looped = depth.perRow > 0 || depth.fixed > block;
  if (looped) openLoop(context, staging.blocks, '0u', depth.perRow > 0 ? blocksOf(values, context, staging) : u32(Math.ceil(depth.fixed / block)), { rolled: small });
  const brought = sides.map(({ side, tile }) => bring(context, values, side, tile));
  if (looped) scopes.line('workgroupBarrier();');
  for (const write of brought) write();
  scopes.line('workgroupBarrier();');
  multiply(context, plan, staging, sides[0]!.tile, sides[1]!.tile, sums, small ? 1 : UNROLLED);
  if (looped) scopes.close();
}

/** Number of blocks as text, where it depends on N. */
function blocksOf(values: ValueWriter, context: Context, { depth, block, blocks }: Staging): string {
  if (typeof blocks.extent !== 'number') return values.indices.limit({ rows: blocks.extent.times });
  return context.scopes.bind(0, 'blocks', `(${values.indices.limit({ rows: depth.perRow })} + ${u32(block - 1)}) / ${u32(block)}`, 'blocks');
}

/** Reads what the invocation brings; gives the function that writes it to workgroup memory. */
function bring(context: Context, values: ValueWriter, side: StagedSide, tile: string): () => void {
  const { scopes } = context;
  context.announce(side.units.flatMap((u) => u.values), side.units.map((u) => u.at));
  const texts = side.units.map((unit) => unit.values.map((v) => operand(widen(values.named(v, scopes.depth, unit.bound && v.kind !== 'guard' ? [unit.bound] : [], side.name), 4))));
  return () => {
    const kept = (text: string): string => (side.half ? `vec4h(${text})` : text);
    side.units.forEach((unit, i) => {
      if (unit.bound) scopes.open(`if (${values.indices.mask([unit.bound]).text}) {`);
      const at = values.indices.text(unit.at, scopes.depth, `${side.name}_at`, []);
      const [first, second, third, fourth] = texts[i]!;
      if (side.mode === 'along') scopes.line(`${tile}[${at}] = ${kept(first!)};`);
      else {
        const place = /^\w+$/.test(at) ? at : scopes.bind(scopes.depth, `${side.name}_at`, at, `place:${side.name}:${i}`);
        'xyzw'.split('').forEach((c, k) => scopes.line(`${tile}[${k === 0 ? place : `${place} + ${u32(k * side.pitch)}`}] = ${kept(`vec4f(${[first, second, third, fourth].map((t) => `${t!}.${c}`).join(', ')})`)};`));
      }
      if (unit.bound) scopes.close();
    });
  };
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
