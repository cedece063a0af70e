/** The text of shaders: readable, canonical, free of anything that a user wrote. */
import { describe, expect, it } from 'vitest';
import { binary, constantOf, load, select } from '../../src/compiler/kernel/expr.ts';
import { matchContraction } from '../../src/compiler/kernel/contraction.ts';
import type { Kernel, Schedule } from '../../src/compiler/kernel/ir.ts';
import { PORTABLE } from '../../src/compiler/target.ts';
import { emitKernel } from '../../src/shaders/emit.ts';
import { f32, literal } from '../../src/shaders/literals.ts';
import { freshName } from '../../src/shaders/names.ts';
import { at, axis, convForward, matmul, reads, rowsAxis, writes } from './kernels.ts';
import { FRAME, SOFTWARE } from './run.ts';

const environment = { target: PORTABLE, frame: FRAME, maxRows: 8 };
const LOOP: Schedule = { kind: 'loop', workgroup: 64 };

function relu(names: { x?: string; axis?: string } = {}): Kernel {
  const [n, c] = [rowsAxis(8), axis(names.axis ?? 'c', 12)];
  const x = load(0, at([n, c], [0, 12]));
  return { name: 'relu', axes: [n, c], bindings: [reads(names.x ?? 'x'), writes('out')], stages: [{ kind: 'store', axes: [], stores: [{ binding: 1, index: at([n, c], [0, 12]), value: select(binary('le', x, constantOf(0)), constantOf(0), x) }] }] };
}

describe('the text of a kernel', () => {
  it('is what a person would write', () => {
    expect(emitKernel(relu(), LOOP, environment).wgsl).toBe(`struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> out: array<vec4f>;
@group(0) @binding(2) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let rows = frame.rows;
  let row_limit = rows * 3u;
  if (point >= row_limit) { return; }
  let x_value = x[point];
  out[point] = select(x_value, vec4f(0.0), x_value <= vec4f(0.0));
}
`);
  });

  it('is the same for equal kernels, however they were built', () => {
    // Axis ids differ from call to call; in the second kernel they have another number of digits.
    const first = convForward({ batch: 3, size: [7, 5], channels: 8, filters: 12 }).kernel;
    for (let i = 0; i < 200; i++) axis('skipped', 2);
    const second = convForward({ batch: 3, size: [7, 5], channels: 8, filters: 12 }).kernel;
    const tile = (k: Kernel): Schedule => ({ kind: 'tile', ...matchContraction(k)!, tm: 8, tn: 4, workgroup: [8, 1], subgroup: 8 });
    for (const schedule of [() => LOOP, tile]) {
      expect(emitKernel(second, schedule(second), { ...environment, target: SOFTWARE }).wgsl).toBe(emitKernel(first, schedule(first), { ...environment, target: SOFTWARE }).wgsl);
    }
    expect(emitKernel({ ...first, name: 'other' }, LOOP, environment).wgsl).toBe(emitKernel(first, LOOP, environment).wgsl);
  });

  it('declares nothing that it does not use', () => {
    const { wgsl, bindings } = emitKernel(matmul(8, 8, 8, 'NN').kernel, LOOP, environment);
    expect(bindings.map((b) => `${b.name} ${b.type}`)).toEqual(['x read', 'weight read', 'out read_write']);
    expect(wgsl).not.toMatch(/Frame|fn (?!main)|args|workgroup>/);
    for (const [, name] of wgsl.matchAll(/let (\w+) =/g)) expect(wgsl.split(new RegExp(`\\b${name}\\b`)).length - 1, name).toBeGreaterThan(1);
  });

  it('refuses names that are not roles', () => {
    for (const hostile of ['x; fn main(){', '../x', 'X', '__x', '', 'ünter', 'a-b', '0x']) {
      expect(() => emitKernel(relu({ x: hostile }), LOOP, environment), hostile).toThrow(/not a role name/);
    }
  });

  it('steps around keywords, built-ins and its own names', () => {
    for (const name of ['select', 'target', 'main', 'frame', 'vec4f', 'point', 'is_nan', 'fn', 'exp']) {
      const { wgsl } = emitKernel(relu({ x: name }), LOOP, environment);
      const declared = [...wgsl.matchAll(/(?:var<[^>]*>|let) (\w+)/g)].map((m) => m[1]!);
      expect(new Set(declared).size, name).toBe(declared.length);
    }
    expect(freshName('loop', () => false)).toBe('loop_2');
  });
});

describe('literals', () => {
  it('read back as the same f32, in as few digits as that takes', () => {
    expect(['0.1', '1.0', '-2.5', '1e-8', '3.4028234663852886e38', '0.33333334', '16777216.0', '-0.0']).toEqual([0.1, 1, -2.5, 1e-8, 3.4028234663852886e38, 1 / 3, 16777216, -0].map(f32));
    let x = 1.17e-38;
    for (let i = 0; i < 4000; i++, x *= 1.0443) {
      if (!Number.isFinite(Math.fround(x))) break;
      expect(Math.fround(Number(f32(x)))).toBe(Math.fround(x));
      expect(f32(x).length).toBeLessThanOrEqual(15);
    }
  });

  it('are refused where f32 cannot hold them', () => {
    for (const value of [1e39, -1e39, Infinity, -Infinity, NaN]) expect(() => f32(value)).toThrow(/not an f32 constant/);
  });

  it('of integers keep their type', () => {
    expect(literal(-(2 ** 31), 'i32')).toBe('i32(-2147483648)');
    expect(literal(7, 'i32')).toBe('7i');
    expect(literal(4294967295, 'u32')).toBe('4294967295u');
    expect(literal(1, 'bool')).toBe('true');
  });

});
