/**
 * Expressions: `$(4 * dim)`, `$(stride != 1)`. A small language with its own tokens, grammar and evaluation; nothing of the
 * host language can be reached from it.
 *
 *   comparison := sum ((== | != | < | <= | > | >=) sum)?
 *   sum        := product ((+ | -) product)*
 *   product    := unary ((* | / | // | %) unary)*
 *   unary      := (+ | -) unary | power
 *   power      := atom (** unary)?
 *   atom       := number | string | name | function(list) | (comparison)
 */
export type Operand = number | string | boolean;

export type Expression =
  | { readonly kind: 'literal'; readonly value: Operand; readonly at: number }
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | { readonly kind: 'unary'; readonly op: '+' | '-'; readonly a: Expression; readonly at: number }
  | { readonly kind: 'binary'; readonly op: BinaryOperator; readonly a: Expression; readonly b: Expression; readonly at: number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly at: number };

export type BinaryOperator = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '==' | '!=' | '<' | '<=' | '>' | '>=';

export const FUNCTIONS = ['sqrt', 'min', 'max'] as const;

const MAX_LENGTH = 1000;
const MAX_DEPTH = 64;

/** A fault at a character of the expression, counted from the `$`. */
export class ExpressionFault extends Error {
  readonly code: string;
  readonly at: number;
  readonly hint: string | undefined;

  constructor(code: string, at: number, message: string, hint?: string) {
    super(message);
    this.code = code;
    this.at = at;
    this.hint = hint;
  }
}

/** Parses a whole scalar, `$name` or `$(expression)`. Throws `ExpressionFault`. */
export function parseExpression(text: string): Expression {
  if (text.length > MAX_LENGTH) throw new ExpressionFault('bad-expression', 0, `the expression has ${text.length} characters; the limit is ${MAX_LENGTH}`);
  const name = /^\$([A-Za-z_]\w*(?:\.\w+)*)$/.exec(text)?.[1];
  if (name !== undefined) return { kind: 'name', name, at: 1 };
  if (!text.startsWith('$(') || !text.trimEnd().endsWith(')')) {
    const cut = text.startsWith('$(') && !text.includes(')');
    throw new ExpressionFault(
      'bad-expression',
      0,
      'a value that starts with $ is `$name` or `$(expression)`, nothing else',
      cut ? 'close the parenthesis; where a comma stands in an expression within { } or [ ], put it in quotes: "$(min(a, b))"' : 'write `$$` for a literal dollar, `$(…)` around a calculation',
    );
  }
  return new ExpressionParser(text).parse();
}

interface Token {
  readonly kind: 'number' | 'string' | 'name' | 'operator' | 'end';
  readonly text: string;
  readonly at: number;
}

const TOKEN = /\s*(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|(?<string>'[^']*'|"[^"]*")|\$?(?<name>[A-Za-z_]\w*(?:\.\w+)*)|(?<operator>\*\*|\/\/|==|!=|<=|>=|[-+*/%<>(),]))/y;

function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 1;
  while (TOKEN.lastIndex < end) {
    const from = TOKEN.lastIndex;
    const found = TOKEN.exec(text)?.groups;
    if (found === undefined) {
      const at = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
      throw new ExpressionFault('bad-expression', at, `an expression cannot hold ${JSON.stringify(text.charAt(at))}`, 'there are + - * / // % **, comparisons, sqrt min max, numbers, strings and variables');
    }
    const kind = (['number', 'string', 'name', 'operator'] as const).find((k) => found[k] !== undefined) ?? 'operator';
    const token = found[kind] ?? '';
    tokens.push({ kind, text: token, at: TOKEN.lastIndex - token.length });
  }
  tokens.push({ kind: 'end', text: '', at: end - 1 });
  return tokens;
}

class ExpressionParser {
  private readonly tokens: readonly Token[];
  private next = 0;
  private depth = 0;

  constructor(text: string) {
    this.tokens = tokenise(text);
  }

  parse(): Expression {
    const whole = this.atom();
    const rest = this.peek();
    if (rest.kind !== 'end') throw this.unexpected(rest);
    return whole;
  }

  private peek(): Token {
    return this.tokens[Math.min(this.next, this.tokens.length - 1)]!;
  }

  private take(): Token {
    const token = this.peek();
    this.next++;
    return token;
  }

  private takeIf<T extends string>(...operators: readonly T[]): (Token & { readonly text: T }) | undefined {
    const token = this.peek();
    if (token.kind !== 'operator' || !(operators as readonly string[]).includes(token.text)) return undefined;
    this.next++;
    return token as Token & { readonly text: T };
  }

  private expect(operator: string): void {
    if (this.takeIf(operator) === undefined) throw this.unexpected(this.peek(), `expected \`${operator}\``);
  }

  private unexpected(token: Token, wanted = 'expected a value'): ExpressionFault {
    return new ExpressionFault('bad-expression', token.at, token.kind === 'end' ? `the expression ends early: ${wanted}` : `\`${token.text}\` is out of place: ${wanted}`);
  }

  private comparison(): Expression {
    if (++this.depth > MAX_DEPTH) throw new ExpressionFault('bad-expression', this.peek().at, `the expression is nested more than ${MAX_DEPTH} deep`);
    let a = this.sum();
    const op = this.takeIf('==', '!=', '<', '<=', '>', '>=');
    if (op !== undefined) a = { kind: 'binary', op: op.text, a, b: this.sum(), at: op.at };
    this.depth--;
    return a;
  }

  private sum(): Expression {
    let a = this.product();
    for (let op = this.takeIf('+', '-'); op !== undefined; op = this.takeIf('+', '-')) {
      a = { kind: 'binary', op: op.text, a, b: this.product(), at: op.at };
    }
    return a;
  }

  private product(): Expression {
    let a = this.unary();
    for (let op = this.takeIf('*', '/', '//', '%'); op !== undefined; op = this.takeIf('*', '/', '//', '%')) {
      a = { kind: 'binary', op: op.text, a, b: this.unary(), at: op.at };
    }
    return a;
  }

  private unary(): Expression {
    const op = this.takeIf('+', '-');
    if (op === undefined) return this.power();
    if (++this.depth > MAX_DEPTH) throw new ExpressionFault('bad-expression', op.at, `the expression is nested more than ${MAX_DEPTH} deep`);
    const a = this.unary();
    this.depth--;
    return { kind: 'unary', op: op.text, a, at: op.at };
  }

  private power(): Expression {
    const a = this.atom();
    const op = this.takeIf('**');
    if (op === undefined) return a;
    if (++this.depth > MAX_DEPTH) throw new ExpressionFault('bad-expression', op.at, `the expression is nested more than ${MAX_DEPTH} deep`);
    const b = this.unary();
    this.depth--;
    return { kind: 'binary', op: '**', a, b, at: op.at };
  }

  private atom(): Expression {
    const token = this.take();
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text), at: token.at };
    if (token.kind === 'string') return { kind: 'literal', value: token.text.slice(1, -1), at: token.at };
    if (token.kind === 'name') {
      if (this.takeIf('(') === undefined) {
        if (token.text === 'true' || token.text === 'false') return { kind: 'literal', value: token.text === 'true', at: token.at };
        return { kind: 'name', name: token.text, at: token.at };
      }
      const args = [this.comparison()];
      while (this.takeIf(',') !== undefined) args.push(this.comparison());
      this.expect(')');
      return { kind: 'call', name: token.text, args, at: token.at };
    }
    if (token.kind === 'operator' && token.text === '(') {
      const inner = this.comparison();
      this.expect(')');
      return inner;
    }
    throw this.unexpected(token);
  }
}

/** Every name that an expression mentions. */
export function namesIn(e: Expression): readonly string[] {
  switch (e.kind) {
    case 'literal':
      return [];
    case 'name':
      return [e.name];
    case 'unary':
      return namesIn(e.a);
    case 'binary':
      return [...namesIn(e.a), ...namesIn(e.b)];
    case 'call':
      return e.args.flatMap(namesIn);
  }
}
