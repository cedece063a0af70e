import { describe, expect, it } from 'vitest';
import { printModule, printPlan } from '../../src/plan/print.ts';
import { checkReferences } from '../../src/plan/references.ts';
import { parsePlan, serialisePlan } from '../../src/plan/serialise.ts';
import type { Dispatch, Plan } from '../../src/plan/types.ts';
import { fixturePlan } from '../runtime/fixtures.ts';

const plan = fixturePlan({ optimizer: 'adam', dropout: 0.5 });
type Path = readonly (string | number)[];

/** The plan's text with the member at `path` set to what `change` makes of it; undefined takes it away. */
function edited(path: Path, change: (old: unknown) => unknown): string {
  const copy: unknown = structuredClone(plan);
  const owner = path.slice(0, -1).reduce((value, key) => (value as Record<string | number, unknown>)[key], copy) as Record<string | number, unknown>;
  const last = path[path.length - 1]!;
  owner[last] = change(owner[last]);
  return JSON.stringify(copy);
}

const errorOf = (text: string): { code: string; message: string; faultClass: string } => {
  try {
    parsePlan(text, 'p.json');
  } catch (error) {
    return error as never;
  }
  throw new Error('accepted');
};

/** The same value with the members of every object in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([k, v]) => [k, reversed(v)]));
}

describe('serialisePlan', () => {
  it('comes back as it was, byte for byte', () => {
    const text = serialisePlan(plan);
    expect(parsePlan(text)).toEqual(plan);
    expect(serialisePlan(parsePlan(text))).toBe(text);
  });

  it('gives the same bytes whatever order the members were made in', () => {
    expect(serialisePlan(reversed(plan) as Plan)).toBe(serialisePlan(plan));
  });

  it('begins with the format, so that a reader knows it from its first line', () => {
    expect(serialisePlan(plan)).toMatch(/^\{\n"format":"shale\.plan",\n"version":1,\n/);
  });

  it('refuses numbers that JSON cannot hold', () => {
    expect(() => serialisePlan({ ...plan, training: { ...plan.training!, lr: NaN } })).toThrow(/NaN/);
  });
});

describe('parsePlan', () => {
  it('refuses what is no plan, and other versions, before looking further', () => {
    expect(errorOf('{').code).toBe('plan-format');
    expect(errorOf('null').code).toBe('plan-format');
    expect(errorOf('{"format":"other"}').code).toBe('plan-format');
    expect(errorOf('{"format":"shale.plan","version":2}')).toMatchObject({ code: 'plan-version', faultClass: 'data' });
  });

  const dispatch = ['programs', 'eval', 'body', 0];
  const more = (...added: unknown[]) => (old: unknown) => [...(old as unknown[]), ...added];
  it.each<[string, Path, (old: unknown) => unknown, RegExp]>([
    ['a missing member', ['modules'], () => undefined, /plan has no modules/],
    ['an unknown member', ['extra'], () => 1, /unknown member "extra"/],
    ['a negative size', ['buffers', 0, 'bytes'], () => -4, /buffers\[0\]\.bytes/],
    ['an unknown kind of buffer', ['buffers', 0, 'kind'], () => 'texture', /buffers\[0\]\.kind/],
    ['a hash that is none', ['modules', 0, 'hash'], () => 'x', /modules\[0\]\.hash/],
    ['an expression of unknown operation', ['frame', 7, 'value'], () => ({ op: 'eval', a: 1 }), /frame\[7\]\.value\.op/],
    ['an operation from the prototype', ['frame', 7, 'value'], () => ({ op: 'constructor', a: 1 }), /frame\[7\]\.value\.op/],
    ['an args word that is no word', ['args', 0], () => 2 ** 32, /args\[0\]/],
    ['a divisor of 0', [...dispatch, 'grid', 'divisor'], () => 0, /divisor/],
    ['a frame that is too long', ['frame'], more(...Array.from({ length: 60 }, () => plan.frame[0])), /70 words/],
    ['state beyond its buffer', ['state', 0, 'offset'], () => 100, /bytes 100 to 196 of a buffer of 160/],
    ['a layout of another shape', ['state', 0, 'shape'], () => [4, 4], /layout that does not fit/],
    ['state in a slab', ['state', 0, 'buffer'], () => 5, /not a state buffer/],
    ['a state name twice', ['state'], more(plan.state[0]), /twice/],
    ['a module that is not there', [...dispatch, 'module'], () => 99, /module 99/],
    ['a binding too few', [...dispatch, 'bindings'], (old) => (old as unknown[]).slice(1), /binds 3 buffers where its module has 4/],
    ['a binding beyond its buffer', [...dispatch, 'bindings', 2, 'size'], () => 164, /binds bytes 0 to 164/],
    ['an unaligned binding', [...dispatch, 'bindings', 2], (old) => ({ ...(old as object), offset: 4, size: 4 }), /binds bytes 4 to 8/],
    ['a field that the data lack', ['programs', 'eval', 'reads'], more('z'), /reads field z/],
    ['a log word too far', ['programs', 'eval', 'log', 0, 'word'], () => 16, /log word 16/],
    ['an origin that is not there', [...dispatch, 'origins'], () => [9], /origin 9/],
  ])('refuses %s', (_, path, change, message) => {
    expect(errorOf(edited(path, change))).toMatchObject({ code: 'plan-invalid', message: expect.stringMatching(message) as string });
  });

  it('refuses a repeat that reads beyond what its counter counts, and counters that cannot be', () => {
    const at = Math.ceil(plan.args.length / 64) * 64;
    const module = plan.modules.findIndex((m) => m.bindings.some((b) => b.type === 'args'));
    const inner = plan.programs.grad!.body.find((node) => node.kind === 'dispatch' && node.module === module) as Dispatch;
    const repeating = (counter: { at: number; count: number; first: number; step: number }, count = 5): string[] =>
      checkReferences({ ...plan, counters: [counter], programs: { ...plan.programs, predict: { ...plan.programs.predict, body: [{ kind: 'repeat', count, stride: 64, body: [{ ...inner, args: at }] }] } } });
    const good = { at, count: 5, first: 4, step: -1 };
    expect(repeating(good)).toEqual([]);
    expect(repeating(good, 6)).toEqual([expect.stringMatching(/its constants at word/)]);
    for (const bad of [{ ...good, at: at + 1 }, { ...good, at: at - 64 }, { ...good, first: 3 }, { ...good, count: 2 ** 31 }, { ...good, step: 0.5 }]) {
      expect(repeating(bad), JSON.stringify(bad)).toContainEqual(expect.stringMatching(/^a counter of/));
    }
  });

  it('refuses nesting that would exhaust the stack', () => {
    const bomb = edited(['frame', 7, 'value'], () => 'BOMB').replace('"BOMB"', `${'{"op":"neg","a":'.repeat(5000)}1${'}'.repeat(5000)}`);
    expect(errorOf(bomb)).toMatchObject({ code: 'plan-invalid', message: expect.stringMatching(/too deeply/) as string });
  });

  it('B7: finds a buffer that a kernel would bind for reading and for writing', () => {
    const body = plan.programs.eval.body.map((node, i) => (i === 1 ? { ...(node as Dispatch), bindings: [0, 1, 0].map((b) => (node as Dispatch).bindings[b]!) } : node));
    const bad: Plan = { ...plan, programs: { ...plan.programs, eval: { ...plan.programs.eval, body } } };
    expect(checkReferences(bad)).toEqual([expect.stringMatching(/binds h for reading and for writing/)]);
  });
});

describe('printers', () => {
  it('show state, buffers and programs with where they come from', () => {
    const text = printPlan(plan);
    for (const part of [
      /parameter +fc1\.weight +f32 +\[4, 3\] +%0\+0 +stored \[3, 8\]/,
      /optimizer +fc2\.bias exp_avg_sq/,
      /program grad: 5 dispatches/,
      /ceil\(4N \/ 64\) +%9 %11 %0 %5 +linear_relu_dropout, fixture +linear fc1, forward, fixture\.yaml:11/,
      /log 2: mse \(f32\)/,
      /output output: f32 \[N, 2\] at %6\+0/,
    ]) expect(text).toMatch(part);
  });

  it('head a module’s WGSL by what runs it, its tensors and lines, and leave the text alone', () => {
    const index = plan.modules.findIndex((m) => m.name === 'linear');
    const text = printModule(plan, index);
    expect(text).toContain('// grad: linear, fixture, ceil(2N / 64) workgroups');
    expect(text).toContain('// predict: linear, fixture');
    expect(text).toContain('//   y: output output [N, 2]');
    expect(text).toContain('//   linear fc2, forward, fixture.yaml:14');
    expect(text.endsWith(`\n\n${plan.modules[index]!.wgsl}`)).toBe(true);
  });
});
