import type { Ledger } from '../ledger/types';
import { sameFigure } from './figures';
import type { FormRule, Severity, StatForm } from './form';
import { evaluate } from './rules/evaluate';
import { isPerRow, type Expression } from './rules/expression';
import { ruleSheet, type ReturnSheet, type RuleSheet } from './rules/sheet';

/** A rule that does not hold. `rows` are those to look at; of a rule asked row by row only the ones that break it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly rows: readonly string[];
  /** The form's own sentence for officers. */
  readonly message: string;
}

export interface CheckOptions {
  /** Requests closed past their answer period without an extension (W15); leave out without a calendar. */
  readonly lateClosures?: number | undefined;
  /** Severities a county has set for its units; only rules the form calls downgradable follow. Never for `verify`. */
  readonly softened?: Readonly<Record<string, Severity>> | undefined;
}

/**
 * Every rule of the form that does not hold on a sheet. Earlier sheets are found by period. Rules that need what is not at hand
 * (earlier sheets, ledger, calendar) say nothing; so does a rule with a blank among its rows, but H01, and W03 where a blank is zero.
 */
export function checkReturn(
  form: StatForm,
  sheet: ReturnSheet,
  previous: readonly ReturnSheet[] = [],
  ledger?: Ledger,
  options: CheckOptions = {},
): readonly Finding[] {
  const asked = ruleSheet(form, sheet, previous, ledger, options.lateClosures);
  return form.rules.flatMap((rule) => {
    const rows = brokenRows(form, rule, asked, ledger !== undefined);
    const severity = severityOf(rule, ledger !== undefined, options);
    return rows.length === 0 ? [] : [{ rule: rule.id, severity, rows, message: rule.message }];
  });
}

function severityOf(rule: FormRule, withLedger: boolean, { softened }: CheckOptions): Severity {
  const set = rule.downgradable ? softened?.[rule.id] : undefined;
  return set ?? (withLedger ? rule.severity : (rule.severityWithoutLedger ?? rule.severity));
}

function brokenRows(form: StatForm, rule: FormRule, sheet: RuleSheet, withLedger: boolean): readonly string[] {
  const holds = withLedger ? (rule.withLedger ?? rule.holds) : rule.holds;
  if (!isPerRow(holds)) return breaks(holds, rule, sheet, rule.rows) ? rule.rows : [];
  const tooFine = rule.blank === 'judge' ? finerThanAccepted(form, sheet) : [];
  return rule.rows.filter((row) => tooFine.includes(row) || breaks(holds, rule, sheet, [row], row));
}

/** `looked` are the rows that must not be blank for the rule to speak. */
function breaks(holds: Expression, rule: FormRule, sheet: RuleSheet, looked: readonly string[], row?: string): boolean {
  if (rule.blank === 'skip' && looked.some((each) => sheet.month(each) === undefined)) return false;
  return evaluate(holds, { sheet, rows: rule.rows, row, blankAsZero: rule.blank === 'zero' }) === false;
}

/** The other half of H01, which its note states and its expression cannot: rows 7 and 8.4 take up to 4 decimals. */
const finerThanAccepted = (form: StatForm, sheet: RuleSheet): readonly string[] =>
  form.rows.flatMap(({ id, decimals }) => {
    const figure = sheet.month(id);
    const scale = 10 ** (decimals ?? 0);
    return figure === undefined || decimals === null || sameFigure(Math.round(figure * scale) / scale, figure) ? [] : [id];
  });
