/** Kernels for people: axes, bindings, stages, every value as one line of arithmetic; values used twice are named. */
import { matrixText } from '../../plan/matrix.ts';
import { type Axis, type Extent, type Index } from './index.ts';
import { children, postOrder, valuesOfStage } from './traverse.ts';
import type { Bound, Expr, Kernel, Schedule, Stage } from './ir.ts';

const INFIX: Readonly<Record<string, string>> = {
  add: '+', sub: '-', mul: '*', div: '/', mod: 'mod', lt: '<', le: '<=', gt: '>', ge: '>=', eq: '==', ne: '!=', and: '&', or: '|',
};

export function printKernel(kernel: Kernel, schedule?: Schedule): string {
  const printer = new Printer(kernel);
  const lines = [
    `kernel ${kernel.name} over ${axesText(kernel.axes) || 'one point'}`,
    ...kernel.bindings.map((b) => `  ${b.access === 'read' ? 'reads ' : 'writes'} ${b.name}: ${b.format}`),
    ...kernel.stages.flatMap((stage, i) => printer.stage(stage, i)),
  ];
  if (schedule) lines.push(`  schedule ${scheduleText(schedule)}`);
  return `${lines.join('\n')}\n`;
}

export function scheduleText(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'loop':
      return `loop, ${schedule.workgroup} invocations a workgroup`;
    case 'row':
      return `row, ${schedule.lanes} lanes${schedule.width === 4 ? ', four points at a time' : ''}${schedule.subgroup === undefined ? '' : schedule.subgroup === 0 ? ', merged in subgroups' : ', one subgroup'}`;
    case 'column':
      return `column, ${schedule.columns} results beside each other, ${schedule.lanes} lanes each`;
    case 'tile':
      return `tile ${schedule.tm} x ${schedule.tn}, workgroup ${schedule.workgroup.join(' x ')}${schedule.subgroup > 0 ? `, broadcast over ${schedule.subgroup} lanes` : ''}${schedule.block === undefined ? '' : `, blocks of ${schedule.block} in workgroup memory${schedule.prefetch ? ', read ahead' : ''}`}${schedule.matrix === undefined ? '' : `, matrix units of ${matrixText(schedule.matrix)}`}`;
    case 'attention':
      return `attention, ${schedule.lanes} lanes of ${schedule.rows} ${schedule.rows === 1 ? 'row' : 'rows'}, ${schedule.block} at a time, ${schedule.subgroup ? 'broadcast' : 'through workgroup memory'}`;
    default:
      return schedule satisfies never;
  }
}

export function extentText(extent: Extent): string {
  return typeof extent === 'number' ? String(extent) : extent.times === 1 ? 'N' : `${extent.times}N`;
}

function axesText(axes: readonly Axis[]): string {
  return axes.map((a) => `${axisText(a)} < ${extentText(a.extent)}`).join(', ');
}

function axisText(axis: Axis): string {
  return `${axis.name}${axis.id}`;
}

class Printer {
  private readonly kernel: Kernel;
  private readonly names = new Map<Expr, string>();

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  stage(stage: Stage, number: number): string[] {
    const over = stage.axes.length > 0 ? ` over ${axesText(stage.axes)}` : '';
    const roots = valuesOfStage(stage);
    const shared = this.nameShared(roots, number);
    if (stage.kind === 'reduce') {
      const inner = (stage.inner ?? []).map((s, i) => `    s${number}.${i} = sum over ${axesText(s.axes)} of ${this.expr(s.value)}`);
      const sums = stage.accumulators.map((a, i) => `    r${number}.${i}${a.axes ? `[${a.axes.map(axisText).join(', ')}]` : ''} = ${a.fn} of ${this.expr(a.value)}`);
      return [`  reduce${over}`, ...inner, ...shared, ...sums];
    }
    const stores = stage.stores.map((s) => `    ${this.kernel.bindings[s.binding]!.name}[${this.index(s.index)}] = ${this.expr(s.value)}${s.where ? ` where ${this.bound(s.where)}` : ''}`);
    return [`  store${over}`, ...shared, ...stores];
  }

  /** Lines for values that occur more than once. */
  private nameShared(roots: readonly Expr[], stage: number): string[] {
    const uses = new Map<Expr, number>();
    for (const root of roots) uses.set(root, (uses.get(root) ?? 0) + 1);
    const order = postOrder(roots);
    for (const node of order) for (const child of children(node)) uses.set(child, (uses.get(child) ?? 0) + 1);
    const lines: string[] = [];
    for (const node of order) {
      if (uses.get(node)! < 2 || this.names.has(node) || ['const', 'accumulator', 'frame', 'arg', 'index'].includes(node.kind)) continue;
      const text = this.expr(node);
      const name = `t${stage}.${this.names.size}`;
      lines.push(`    ${name} = ${text}`);
      this.names.set(node, name);
    }
    return lines;
  }

  private expr(expr: Expr): string {
    return this.names.get(expr) ?? this.text(expr);
  }

  private text(expr: Expr): string {
    switch (expr.kind) {
      case 'const':
        return String(expr.value);
      case 'load':
        return `${this.kernel.bindings[expr.binding]!.name}[${this.index(expr.index)}]`;
      case 'index':
        return this.index(expr.index);
      case 'unary':
        return `${expr.fn}(${this.expr(expr.a)})`;
      case 'binary': {
        const sign = INFIX[expr.fn];
        return sign ? `(${this.expr(expr.a)} ${sign} ${this.expr(expr.b)})` : `${expr.fn}(${this.expr(expr.a)}, ${this.expr(expr.b)})`;
      }
      case 'select':
        return `(${this.expr(expr.condition)} ? ${this.expr(expr.yes)} : ${this.expr(expr.no)})`;
      case 'cast':
        return `${expr.type}(${this.expr(expr.a)})`;
      case 'guard':
        return `(${expr.bounds.map((b) => this.bound(b)).join(' & ')} ? ${this.expr(expr.value)} : ${expr.otherwise})`;
      case 'accumulator':
        return `${expr.part === 'inner' ? 's' : 'r'}${expr.stage}.${expr.accumulator}${expr.part === 'index' ? '.index' : ''}`;
      case 'random':
        return `uniform(arg ${expr.stream}, ${this.index(expr.element)})`;
      case 'frame':
        return `frame.${expr.name}`;
      case 'arg':
        return `arg ${expr.word}`;
      default:
        return expr satisfies never;
    }
  }

  private bound({ index, lower, upper }: Bound): string {
    return `${lower} <= ${this.index(index)} < ${typeof upper === 'number' ? upper : upper.rows === 1 ? 'N' : `${upper.rows}N`}`;
  }

  private index(index: Index): string {
    const terms = index.terms.map(({ coefficient, atom }) => {
      const text =
        atom.kind === 'axis'
          ? axisText(atom.axis)
          : atom.kind === 'value'
            ? this.expr(atom.value as Expr)
            : `(${this.index(atom.of)}) ${atom.kind} ${atom.by}`;
      const bare = atom.kind === 'div' || atom.kind === 'mod' ? `(${text})` : text;
      return coefficient === 1 ? bare : `${coefficient}·${bare}`;
    });
    if (index.constant !== 0 || terms.length === 0) terms.push(String(index.constant));
    return terms.join(' + ').replaceAll('+ -', '- ');
  }
}
