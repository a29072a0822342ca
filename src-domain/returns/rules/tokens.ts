import { fail, ok, type Result } from '../../kernel/result';

/** `figure` is a row id or a number: which of the two, the form decides (`4` is a row, `0.5` is not). */
export type Token = { readonly kind: 'word' | 'figure' | 'sign'; readonly text: string; readonly at: number };

export interface SyntaxProblem {
  readonly kind: 'unknown-sign' | 'unexpected' | 'unknown-name';
  /** Offset in the expression, from 0. */
  readonly at: number;
}

const pattern = /\s*(?:(?<word>[A-Za-z][A-Za-z0-9]*)|(?<figure>\d+(?:\.(?:\d+|[a-z](?![A-Za-z])))*)|(?<sign><=|>=|<>|[-+*=<>(),]))/y;

export function tokenise(expression: string): Result<readonly Token[], SyntaxProblem> {
  const tokens: Token[] = [];
  const end = expression.trimEnd().length;
  const scan = new RegExp(pattern);
  while (scan.lastIndex < end) {
    const at = scan.lastIndex;
    const found = scan.exec(expression)?.groups;
    const token = found && tokenOf(found, at);
    if (token === undefined) return fail({ kind: 'unknown-sign', at });
    tokens.push(token);
  }
  return ok(tokens);
}

function tokenOf({ word, figure, sign }: Readonly<Record<string, string | undefined>>, at: number): Token | undefined {
  if (word !== undefined) return { kind: 'word', text: word, at };
  if (figure !== undefined) return { kind: 'figure', text: figure, at };
  return sign === undefined ? undefined : { kind: 'sign', text: sign, at };
}
