import { sameFigure } from '../figures';
import type { BareName, Expression, FunctionName, Operator } from './expression';
import type { RuleSheet } from './sheet';

/** `undefined`: not at hand, or does not concern the row at hand. Only an outright `false` breaks a rule. */
export type Answer = number | boolean | undefined;

export interface Question {
  readonly sheet: RuleSheet;
  /** The rows of the rule, for `same(month, prev)`. */
  readonly rows: readonly string[];
  /** The row a per-row rule is asked of. */
  readonly row?: string | undefined;
  readonly blankAsZero: boolean;
}

export function evaluate(expression: Expression, question: Question): Answer {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'row':
    case 'each':
      return figureOf(expression, question);
    case 'name':
      return named(expression.name, question);
    case 'not':
      return negated(evaluate(expression.of, question));
    case 'binary':
      return binary(expression.operator, evaluate(expression.left, question), evaluate(expression.right, question));
    case 'call':
      return call(expression.name, expression.args, question);
  }
}

const negated = (answer: Answer): Answer => (typeof answer === 'boolean' ? !answer : undefined);

function figureOf(expression: Expression, question: Question): number | undefined {
  const row = rowOf(expression, question);
  if (row === undefined) return undefined;
  return question.sheet.month(row) ?? (question.blankAsZero ? 0 : undefined);
}

/** The row an expression points at; undefined when the row at hand is not meant by it. */
function rowOf(expression: Expression | undefined, { row, sheet }: Question): string | undefined {
  if (expression?.kind === 'row') return expression.row;
  if (expression?.kind !== 'each' || row === undefined || expression.except.includes(row)) return undefined;
  return expression.of === 'all' || expression.of === sheet.kindOf(row) ? row : undefined;
}

const named = (name: BareName, { sheet }: Question): Answer =>
  name === 'carried' ? sheet.carried : name === 'repeats' ? sheet.repeats : undefined;

function binary(operator: Operator, left: Answer, right: Answer): Answer {
  if (operator === 'and') return left === false || right === false ? false : left === true && right === true ? true : undefined;
  if (operator === 'or') return left === true || right === true ? true : left === false && right === false ? false : undefined;
  return typeof left === 'number' && typeof right === 'number' ? compute(operator, left, right) : undefined;
}

function compute(operator: Exclude<Operator, 'and' | 'or'>, left: number, right: number): Answer {
  const same = sameFigure(left, right);
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '=':
      return same;
    case '<>':
      return !same;
    case '<':
      return !same && left < right;
    case '<=':
      return same || left < right;
    case '>':
      return !same && left > right;
    case '>=':
      return same || left > right;
  }
}

function call(name: FunctionName, args: readonly Expression[], question: Question): Answer {
  const { sheet } = question;
  switch (name) {
    case 'max':
      return ofFigures(args, question, (figures) => Math.max(...figures));
    case 'abs':
      return ofFigures(args, question, ([figure = 0]) => Math.abs(figure));
    case 'positive':
      return ofFigures(args, question, (figures) => figures.filter((figure) => figure > 0).length);
    case 'whole':
      return ofFigures(args, question, (figures) => figures.every(Number.isInteger));
    case 'filled':
      return args.every((arg) => evaluate(arg, question) !== undefined);
    case 'same':
      return asLastMonth(question);
    case 'late':
      return sheet.late;
    case 'month':
    case 'prev':
    case 'mean3':
    case 'ytd':
    case 'prevYtd':
    case 'ledger':
      return columnOf(name, sheet)(rowOf(args[0], question) ?? '');
  }
}

function columnOf(name: 'month' | 'prev' | 'mean3' | 'ytd' | 'prevYtd' | 'ledger', sheet: RuleSheet) {
  return {
    month: sheet.month,
    prev: sheet.previous,
    mean3: sheet.mean3,
    ytd: sheet.yearToDate,
    prevYtd: sheet.previousYearToDate,
    ledger: sheet.ledger,
  }[name];
}

function ofFigures(args: readonly Expression[], question: Question, answer: (figures: readonly number[]) => Answer): Answer {
  const figures = args.map((arg) => evaluate(arg, question)).filter((each) => typeof each === 'number');
  return figures.length === args.length ? answer(figures) : undefined;
}

/** `same(month, prev)`: every row of the rule stands as last month. */
function asLastMonth({ rows, sheet }: Question): Answer {
  const pairs = rows.map((row) => [sheet.month(row), sheet.previous(row)] as const);
  if (pairs.some((pair) => pair.includes(undefined))) return undefined;
  return pairs.every(([now = 0, last = 0]) => sameFigure(now, last));
}
