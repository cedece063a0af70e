/** What integer fields must satisfy: collected from embeddings and losses, checked against what the data source says. */
import type { DataSpec, FieldSpec } from '../../plan/data-spec.ts';
import type { IdRange } from '../../plan/types.ts';
import type { GraphBuilder } from '../graph/builder.ts';
import type { NodeId } from '../graph/ir.ts';
import { LayerFault } from './faults.ts';

/** Ops that only choose and move elements: their values are their inputs'. */
const MOVES: ReadonlySet<string> = new Set(['reshape', 'permute', 'slice', 'concat', 'flip', 'broadcast']);

export class IdRanges {
  readonly found: IdRange[] = [];
  private readonly g: GraphBuilder;
  private readonly spec: DataSpec | undefined;

  constructor(g: GraphBuilder, spec: DataSpec | undefined) {
    this.g = g;
    this.spec = spec;
  }

  /** The field that a node is, where it is one. */
  field(id: NodeId): FieldSpec | undefined {
    const { op, attrs } = this.g.node(id);
    return op === 'input' ? this.spec?.fields.find((field) => field.name === attrs['field']) : undefined;
  }

  /** Throws `LayerFault` where a field is known to hold larger values. */
  require(ids: NodeId, below: number, except: number | undefined, by: string): void {
    for (const field of this.fieldsBehind(ids)) {
      if (field.classes !== undefined && field.classes > below) {
        throw new LayerFault('id-out-of-range', `has ${below} entries, but \`${field.name}\` holds ids up to ${field.classes - 1}`, `make it at least ${field.classes}`);
      }
      const range: IdRange = { field: field.name, below, ...(except === undefined ? {} : { except }), by };
      if (!this.found.some((r) => r.field === range.field && r.below === below && r.except === except)) this.found.push(range);
    }
  }

  /** Each node is looked at once, so that shared inputs don't multiply. */
  private fieldsBehind(id: NodeId, seen = new Set<NodeId>()): FieldSpec[] {
    if (seen.has(id)) return [];
    seen.add(id);
    const field = this.field(id);
    if (field !== undefined) return [field];
    const { op, inputs } = this.g.node(id);
    return MOVES.has(op) ? inputs.flatMap((input) => this.fieldsBehind(input, seen)) : [];
  }
}
