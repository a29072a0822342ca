/** What a rule says must hold, parsed (grammar of `resources/forms/stat-2014.json`). */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  /** The figure of a row. */
  | { readonly kind: 'row'; readonly row: string }
  /** The row at hand of a rule that is asked of each row: `x`, `all`, `all except …`, `flow`, `stock`, `annual`. */
  | { readonly kind: 'each'; readonly of: 'all' | 'flow' | 'stock' | 'annual'; readonly except: readonly string[] }
  /** `carried`, `repeats`, and the columns `month` and `prev` in `same(month, prev)`. */
  | { readonly kind: 'name'; readonly name: BareName }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

export const bareNames = ['carried', 'repeats', 'month', 'prev'] as const;
export type BareName = (typeof bareNames)[number];

export const functionNames = [
  'max',
  'abs',
  'positive',
  'filled',
  'whole',
  'prev',
  'mean3',
  'ytd',
  'prevYtd',
  'month',
  'same',
  'ledger',
  'late',
] as const;
export type FunctionName = (typeof functionNames)[number];

export type Operator = 'or' | 'and' | '=' | '<>' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*';

/** True when the rule is asked of each of its rows in turn, so that a finding names only the rows that break it. */
export function isPerRow(expression: Expression): boolean {
  switch (expression.kind) {
    case 'each':
      return true;
    case 'not':
      return isPerRow(expression.of);
    case 'call':
      return expression.args.some(isPerRow);
    case 'binary':
      return isPerRow(expression.left) || isPerRow(expression.right);
    case 'number':
    case 'row':
    case 'name':
      return false;
  }
}
