import { fail, ok, type Result } from '../../kernel/result';
import { valueRows, type FormRow, type FormRule, type StatForm } from '../form';
import type { Expression } from './expression';
import { parseExpression } from './parse';
import type { SyntaxProblem } from './tokens';

/** A rule as written in a form file, its expressions not read yet. */
export type WrittenRule = Omit<FormRule, 'holds' | 'withLedger'> & { readonly expression: string; readonly withLedger: string | null };

export type WrittenForm = Omit<StatForm, 'rules'> & { readonly rules: readonly WrittenRule[] };

export type FormProblem =
  | { readonly kind: 'unreadable-rule'; readonly rule: string; readonly problem: SyntaxProblem }
  | { readonly kind: 'unknown-row'; readonly rule: string; readonly row: string };

/** Reads every rule of a form once, so that checking a return cannot meet an unreadable one. */
export function compileForm(written: WrittenForm): Result<StatForm, FormProblem> {
  const ids = new Set(valueRows({ ...written, rules: [] }).map(({ id }: FormRow) => id));
  const rules: FormRule[] = [];
  for (const rule of written.rules) {
    const compiled = compileRule(rule, ids);
    if (!compiled.ok) return compiled;
    rules.push(compiled.value);
  }
  return ok({ ...written, rules });
}

function compileRule({ expression, withLedger, ...rule }: WrittenRule, ids: ReadonlySet<string>): Result<FormRule, FormProblem> {
  const stranger = rule.rows.find((row) => !ids.has(row));
  if (stranger !== undefined) return fail({ kind: 'unknown-row', rule: rule.id, row: stranger });
  const holds = parseExpression(expression, ids);
  if (!holds.ok) return fail({ kind: 'unreadable-rule', rule: rule.id, problem: holds.error });
  const exact: Result<Expression | null, SyntaxProblem> = withLedger === null ? ok(null) : parseExpression(withLedger, ids);
  if (!exact.ok) return fail({ kind: 'unreadable-rule', rule: rule.id, problem: exact.error });
  return ok({ ...rule, holds: holds.value, withLedger: exact.value });
}
