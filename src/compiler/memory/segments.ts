/**
 * Which parts of the forward pass the backward pass could work out again. The forward pass is cut where little crosses: what
 * crosses a cut is kept, what lies between two cuts is worked out again when the backward pass comes there (Chen et al.,
 * "Training deep nets with sublinear memory cost", 2016). Many divisions are made, from coarse to fine, and of each those
 * segments are taken first that free most bytes for an operation; what memory each choice needs is worked out from lifetimes.
 */
import type { NodeId } from '../graph/ir.ts';
import { opDef } from '../ops/registry.ts';
import type { Recomputed } from '../passes/again.ts';
import { flopsOf, valueOf, type Forward } from './forward.ts';

export interface Candidate {
  readonly chosen: Recomputed;
  /** Operations that are done twice, at the full batch. */
  readonly flops: number;
  /** Bytes alive at once, as far as lifetimes tell. */
  readonly alive: number;
}

/** Places to cut at, at most: the narrowest of neighbours stand for them. */
const MAX_CUTS = 400;
/** Largest segments that are tried, as shares of what is kept in all. */
const SHARES = [2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 128, Infinity];
/** Choices of segments from one division. */
const STEPS = 16;
/** A choice must leave alive less than this share of what one with less work leaves. */
const LESS = 0.995;

interface Cut {
  readonly at: NodeId;
  /** What crosses: tensors that must be in memory, and values read through from them. */
  readonly kept: readonly NodeId[];
  readonly seen: readonly NodeId[];
}

interface Segment {
  readonly nodes: readonly NodeId[];
  readonly flops: number;
  readonly freed: number;
}

/** Choices that no other beats in both memory and work, from least work to least memory. The first is to keep everything. */
export function candidatesFor(forward: Forward): readonly Candidate[] {
  const divisions = [cheapSegments(forward), ...divide(forward, cutsOf(forward))];
  const all: Candidate[] = [weigh(forward, [])];
  for (const division of divisions) {
    const segments = division.filter((s) => s.freed > 0).sort((a, b) => b.freed / (b.flops + 1) - a.freed / (a.flops + 1));
    const sizes = new Set(Array.from({ length: STEPS }, (_, i) => Math.ceil(((i + 1) * segments.length) / STEPS)));
    for (const size of sizes) if (size > 0) all.push(weigh(forward, segments.slice(0, size)));
  }
  all.sort((a, b) => a.flops - b.flops || a.alive - b.alive);
  const best: Candidate[] = [];
  for (const candidate of all) if (best.length === 0 || candidate.alive < LESS * best.at(-1)!.alive) best.push(candidate);
  return best;
}

/** Places where the forward pass can be cut: behind a tensor, where all that crosses is in memory or read through from there. */
function cutsOf(forward: Forward): readonly Cut[] {
  const { nodes, lastUse, members, isNode, compiled: { graph } } = forward;
  const cuts: Cut[] = [];
  let crossing: NodeId[] = [];
  for (const id of nodes) {
    crossing = crossing.filter((other) => lastUse.get(other)! > id);
    if ((lastUse.get(id) ?? -1) > id) crossing.push(id);
    if (!valueOf(forward, id)) continue;
    const kept = new Set<NodeId>();
    const seen = new Set<NodeId>();
    const resolve = (at: NodeId): boolean => {
      if (kept.has(at) || seen.has(at) || !isNode.has(at)) return true;
      if (valueOf(forward, at)) return kept.add(at) !== undefined;
      if (members.has(at)) return false;
      seen.add(at);
      return graph.nodes[at]!.inputs.every(resolve);
    };
    if (crossing.every(resolve)) cuts.push({ at: id, kept: [...kept].sort((a, b) => b - a), seen: [...seen] });
  }
  if (cuts.length <= MAX_CUTS) return cuts;
  const width = (cut: Cut): number => cut.kept.reduce((n, id) => n + valueOf(forward, id)!.bytes, 0);
  return Array.from({ length: MAX_CUTS }, (_, i) => {
    const near = cuts.slice(Math.floor((i * cuts.length) / MAX_CUTS), Math.floor(((i + 1) * cuts.length) / MAX_CUTS));
    return near.reduce((a, b) => (width(b) < width(a) ? b : a));
  });
}

/** For each largest size of a segment, the division at cuts that keeps fewest bytes, by dynamic programming from cut to cut. */
function divide(forward: Forward, cuts: readonly Cut[]): Segment[][] {
  const { nodes, wanted } = forward;
  const freeable = nodes.filter((id) => valueOf(forward, id) && wants(forward, id));
  // Bytes of tensors up to each cut that the backward pass reads.
  let next = 0;
  let sum = 0;
  const upTo = cuts.map(({ at }) => {
    for (; next < freeable.length && freeable[next]! <= at; next++) sum += valueOf(forward, freeable[next]!)!.bytes;
    return sum;
  });
  const total = sum;
  const divisions: Segment[][] = [];
  const known = new Set<string>();
  for (const share of SHARES) {
    const most = total / share;
    const cost: number[] = [];
    const from: number[] = [];
    cuts.forEach((cut, q) => {
      cost.push(Infinity);
      from.push(-1);
      let crossed = 0;
      let wantedCrossed = 0;
      let k = 0;
      for (let p = q - 1; p >= -1; p--) {
        const start = p < 0 ? -1 : cuts[p]!.at;
        for (; k < cut.kept.length && cut.kept[k]! > start; k++) {
          const { bytes } = valueOf(forward, cut.kept[k]!)!;
          crossed += bytes;
          if (wants(forward, cut.kept[k]!)) wantedCrossed += bytes;
        }
        const inside = upTo[q]! - (p < 0 ? 0 : upTo[p]!) - wantedCrossed;
        // Neighbouring cuts are always allowed: nothing finer is to be had.
        if (inside > most && p < q - 1) break;
        const kept = (p < 0 ? 0 : cost[p]!) + crossed;
        if (kept < cost[q]!) {
          cost[q] = kept;
          from[q] = p;
        }
      }
    });
    const ends: number[] = [];
    for (let q = cuts.length - 1; q >= 0; q = from[q]!) ends.unshift(q);
    const name = ends.join();
    if (known.has(name)) continue;
    known.add(name);
    divisions.push(ends.map((q, i) => between(forward, i === 0 ? undefined : cuts[ends[i - 1]!], cuts[q]!, wanted)));
  }
  return divisions;
}

/** Read by the backward pass, from memory. */
function wants(forward: Forward, id: NodeId): boolean {
  return valueOf(forward, id)!.again < Infinity;
}

function between(forward: Forward, before: Cut | undefined, end: Cut, wanted: ReadonlySet<NodeId>): Segment {
  const start = before?.at ?? -1;
  const stay = new Set([...end.kept, ...end.seen, ...(before?.kept ?? []), ...(before?.seen ?? [])]);
  const { nodes } = forward;
  const inside = new Set<NodeId>();
  for (let i = firstAfter(nodes, start); i < nodes.length && nodes[i]! <= end.at; i++) if (!stay.has(nodes[i]!)) inside.add(nodes[i]!);
  return segmentOf(forward, inside, [...inside].filter((id) => wanted.has(id)));
}

/** Of `inside` what `roots` need. */
function segmentOf(forward: Forward, inside: ReadonlySet<NodeId>, roots: readonly NodeId[]): Segment {
  const { graph } = forward.compiled;
  const needed = new Set(roots);
  for (const id of needed) for (const input of graph.nodes[id]!.inputs) if (inside.has(input)) needed.add(input);
  const nodes = [...needed].sort((a, b) => a - b);
  return {
    nodes,
    flops: nodes.reduce((n, id) => n + flopsOf(forward, id), 0),
    freed: nodes.reduce((n, id) => n + (valueOf(forward, id) && wants(forward, id) ? valueOf(forward, id)!.bytes : 0), 0),
  };
}

/** What follows from other tensors element by element: the cheapest to work out again, each for itself. */
function cheapSegments(forward: Forward): Segment[] {
  const { nodes, isNode, wanted, compiled: { graph } } = forward;
  const light = new Map<NodeId, boolean>();
  const isLight = (id: NodeId): boolean => {
    const known = light.get(id);
    if (known !== undefined) return known;
    const node = graph.nodes[id]!;
    const { kind } = opDef(node.op);
    const made = (kind === 'elementwise' || kind === 'movement') && node.op !== 'copy' && node.inputs.every((input) => !isNode.has(input) || valueOf(forward, input) !== undefined || isLight(input));
    light.set(id, made);
    return made;
  };
  return nodes.flatMap((id) => {
    if (!valueOf(forward, id) || !wants(forward, id) || !wanted.has(id) || !isLight(id)) return [];
    const inside = new Set([id]);
    for (const at of inside) for (const input of graph.nodes[at]!.inputs) if (isNode.has(input) && !valueOf(forward, input)) inside.add(input);
    return [segmentOf(forward, inside, [id])];
  });
}

function firstAfter(nodes: readonly NodeId[], id: NodeId): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]! <= id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a choice costs and what it leaves alive. */
function weigh(forward: Forward, segments: readonly Segment[]): Candidate {
  const { graph } = forward.compiled;
  const chosen = new Map<NodeId, number>();
  /** When each group is worked out: before the first kernel that asks for a tensor of it. */
  const when: number[] = [];
  segments.forEach(({ nodes }, group) => {
    for (const id of nodes) if (!chosen.has(id)) chosen.set(id, group);
    when.push(nodes.reduce((first, id) => Math.min(first, valueOf(forward, id)?.again ?? Infinity), Infinity));
  });
  // What it is worked out from stays until then.
  const until = new Map<NodeId, number>();
  for (const [id, group] of chosen) {
    for (const input of graph.nodes[id]!.inputs) if (!chosen.has(input) && when[group]! < Infinity) until.set(input, Math.max(until.get(input) ?? -1, when[group]!));
  }
  const change = new Float64Array(forward.kernels + 1);
  const live = (first: number, last: number, bytes: number): void => {
    change[first]! += bytes;
    change[last + 1]! -= bytes;
  };
  for (const { node = -1, value: { bytes, first, last, forward: done, again } } of forward.tensors) {
    const group = chosen.get(node);
    if (group !== undefined && again < Infinity && done >= 0) {
      live(first, done, bytes);
      live(Math.min(when[group]!, again), last, bytes);
    } else live(first, Math.max(last, until.get(node) ?? -1), bytes);
  }
  let alive = 0;
  const peak = change.reduce((most, bytes) => Math.max(most, (alive += bytes)), 0);
  return { chosen, flops: segments.reduce((n, s) => n + s.flops, 0), alive: peak };
}
