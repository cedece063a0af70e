/**
 * Values of expressions. Numbers are doubles; `/` divides, `//` and `%` round down as in Python, and a whole number passes
 * as a size. A value that depends on data not yet at hand is `undefined` and makes undefined whatever is made of it.
 */
import type { BinaryOperator, Expression, Operand } from './expression.ts';
import { ExpressionFault, FUNCTIONS } from './expression.ts';
import { nearest } from './suggest.ts';

/** Gives a name's value, or throws `ExpressionFault` at `at`. */
export type Lookup = (name: string, at: number) => Operand | undefined;

/** Throws `ExpressionFault`. */
export function evaluate(e: Expression, lookup: Lookup): Operand | undefined {
  switch (e.kind) {
    case 'literal':
      return e.value;
    case 'name':
      return lookup(e.name, e.at);
    case 'unary': {
      const a = evaluate(e.a, lookup);
      return a === undefined ? undefined : (e.op === '-' ? -1 : 1) * asNumber(a, e.op, e.at);
    }
    case 'binary': {
      const a = evaluate(e.a, lookup);
      const b = evaluate(e.b, lookup);
      return a === undefined || b === undefined ? undefined : binary(e.op, a, b, e.at);
    }
    case 'call': {
      const args = e.args.map((arg) => evaluate(arg, lookup));
      checkFunction(e.name, args.length, e.at);
      if (args.some((arg) => arg === undefined)) return undefined;
      const numbers = args.map((arg) => asNumber(arg ?? 0, e.name, e.at));
      return finite(e.name === 'sqrt' ? Math.sqrt(numbers[0] ?? NaN) : e.name === 'min' ? Math.min(...numbers) : Math.max(...numbers), e.at);
    }
  }
}

function checkFunction(name: string, count: number, at: number): void {
  if (!(FUNCTIONS as readonly string[]).includes(name)) {
    const near = nearest(name, FUNCTIONS);
    throw new ExpressionFault('unknown-function', at, `there is no function \`${name}\``, near === undefined ? `there are ${FUNCTIONS.join(', ')}` : `did you mean \`${near}\`?`);
  }
  if (name === 'sqrt' && count !== 1) throw new ExpressionFault('bad-expression', at, `\`sqrt\` takes one value, not ${count}`);
}

function binary(op: BinaryOperator, a: Operand, b: Operand, at: number): Operand {
  if (op === '==') return a === b;
  if (op === '!=') return a !== b;
  if (typeof a === 'string' && typeof b === 'string' && (op === '<' || op === '<=' || op === '>' || op === '>=')) return order(op, a < b ? -1 : a > b ? 1 : 0);
  const x = asNumber(a, op, at);
  const y = asNumber(b, op, at);
  switch (op) {
    case '+':
      return finite(x + y, at);
    case '-':
      return finite(x - y, at);
    case '*':
      return finite(x * y, at);
    case '/':
    case '//':
    case '%':
      if (y === 0) throw new ExpressionFault('division-by-zero', at, `division of ${x} by zero`);
      return finite(op === '/' ? x / y : op === '//' ? Math.floor(x / y) : x - y * Math.floor(x / y), at);
    case '**':
      return finite(x ** y, at);
    default:
      return order(op, x - y);
  }
}

function order(op: '<' | '<=' | '>' | '>=', difference: number): boolean {
  return op === '<' ? difference < 0 : op === '<=' ? difference <= 0 : op === '>' ? difference > 0 : difference >= 0;
}

function asNumber(value: Operand, op: string, at: number): number {
  if (typeof value === 'number') return value;
  throw new ExpressionFault('wrong-type', at, `\`${op}\` takes numbers, not ${typeof value === 'string' ? `the string ${JSON.stringify(value)}` : String(value)}`);
}

function finite(value: number, at: number): number {
  if (Number.isFinite(value)) return value;
  throw new ExpressionFault('number-range', at, 'the expression has no finite value');
}
