import { fail, ok, type Result } from '../../kernel/result';
import { bareNames, functionNames, type Expression, type Operator } from './expression';
import { tokenise, type SyntaxProblem, type Token } from './tokens';

/** An expression read so far and the tokens that follow it. */
type Read<Value = Expression> = Result<{ readonly value: Value; readonly rest: readonly Token[] }, SyntaxProblem>;

type Reader = (tokens: readonly Token[]) => Read;

/** Weakest first; each level binds its operators to the left. */
const levels: readonly (readonly Operator[])[] = [['or'], ['and'], ['=', '<>', '<', '<=', '>', '>='], ['+', '-'], ['*']];

/** The level `not` stands at: it takes a whole comparison. */
const comparison = 2;

/** Reads a rule's expression; `rows` are the ids of the form's rows with a figure, so that `4` is a row and `20` a number. */
export function parseExpression(text: string, rows: ReadonlySet<string>): Result<Expression, SyntaxProblem> {
  const tokens = tokenise(text);
  if (!tokens.ok) return tokens;
  const read = level(0, rows)(tokens.value);
  if (!read.ok) return read;
  const [left] = read.value.rest;
  return left === undefined ? ok(read.value.value) : fail({ kind: 'unexpected', at: left.at });
}

const level =
  (depth: number, rows: ReadonlySet<string>): Reader =>
  (tokens) => {
    const operators = levels[depth];
    if (operators === undefined) return primary(tokens, rows);
    if (depth === comparison && tokens[0]?.text === 'not') return negation(tokens, rows);
    const next = level(depth + 1, rows);
    let read = next(tokens);
    while (read.ok) {
      const operator = operators.find((each) => read.ok && each === read.value.rest[0]?.text);
      if (operator === undefined) return read;
      const left = read.value.value;
      const right = next(read.value.rest.slice(1));
      read = right.ok ? done({ kind: 'binary', operator, left, right: right.value.value }, right.value.rest) : right;
    }
    return read;
  };

const done = <Value>(value: Value, rest: readonly Token[]): Read<Value> => ok({ value, rest });

const unexpected = (tokens: readonly Token[], kind: SyntaxProblem['kind'] = 'unexpected'): Read<never> =>
  fail({ kind, at: tokens[0]?.at ?? -1 });

function negation(tokens: readonly Token[], rows: ReadonlySet<string>): Read {
  const read = level(comparison, rows)(tokens.slice(1));
  return read.ok ? done({ kind: 'not', of: read.value.value }, read.value.rest) : read;
}

function primary(tokens: readonly Token[], rows: ReadonlySet<string>): Read {
  const [first, ...rest] = tokens;
  if (first?.kind === 'figure') return figure(first, rest, rows);
  if (first?.kind === 'word') return rest[0]?.text === '(' ? call(tokens, rows) : name(tokens);
  return first?.text === '(' ? inside(rest, rows) : unexpected(tokens);
}

function figure(token: Token, rest: readonly Token[], rows: ReadonlySet<string>): Read {
  if (rows.has(token.text)) return done({ kind: 'row', row: token.text }, rest);
  const value = Number(token.text);
  return Number.isNaN(value) ? unexpected([token]) : done({ kind: 'number', value }, rest);
}

function inside(tokens: readonly Token[], rows: ReadonlySet<string>): Read {
  const read = level(0, rows)(tokens);
  if (!read.ok) return read;
  const { value, rest } = read.value;
  return rest[0]?.text === ')' ? done(value, rest.slice(1)) : unexpected(rest);
}

function name(tokens: readonly Token[]): Read {
  const [first, ...rest] = tokens;
  const text = first?.text ?? '';
  if (text === 'all' || text === 'x') return rest[0]?.text === 'except' ? allExcept(rest.slice(1)) : done(each('all'), rest);
  if (text === 'flow' || text === 'stock' || text === 'annual') return done(each(text), rest);
  const bare = bareNames.find((it) => it === text);
  return bare === undefined ? unexpected(tokens, 'unknown-name') : done({ kind: 'name', name: bare }, rest);
}

const each = (of: 'all' | 'flow' | 'stock' | 'annual', except: readonly string[] = []): Expression => ({ kind: 'each', of, except });

/** `all except 7, 8.4`: the list runs as long as commas follow, so it ends its argument list. */
function allExcept(tokens: readonly Token[]): Read {
  const except: string[] = [];
  let rest = tokens;
  while (rest[0]?.kind === 'figure') {
    except.push(rest[0].text);
    rest = rest[1]?.text === ',' ? rest.slice(2) : rest.slice(1);
  }
  return except.length > 0 ? done(each('all', except), rest) : unexpected(rest);
}

function call(tokens: readonly Token[], rows: ReadonlySet<string>): Read {
  const called = functionNames.find((it) => it === tokens[0]?.text);
  if (called === undefined) return unexpected(tokens, 'unknown-name');
  const args = argumentsOf(tokens.slice(2), rows);
  return args.ok ? done({ kind: 'call', name: called, args: args.value.value }, args.value.rest) : args;
}

function argumentsOf(tokens: readonly Token[], rows: ReadonlySet<string>): Read<readonly Expression[]> {
  const args: Expression[] = [];
  let rest = tokens;
  for (;;) {
    const read = level(0, rows)(rest);
    if (!read.ok) return read;
    args.push(read.value.value);
    const [separator, ...after] = read.value.rest;
    if (separator?.text === ')') return done(args, after);
    if (separator?.text !== ',') return unexpected(read.value.rest);
    rest = after;
  }
}
