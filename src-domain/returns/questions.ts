import { addMonths, type Month } from '../kernel/month';
import type { Finding } from './check';
import { sameFigure, type Cells, type Figures } from './figures';
import { valueRows, type FormQuestion, type StatForm } from './form';
import type { ReturnSheet } from './rules/sheet';

/** How far back a question looks. */
const months = 12;
/** Fewer earlier months say nothing about what is usual. */
const leastKnown = 3;

interface Asked {
  readonly figure: number;
  /** The month before; undefined when it is not at hand. */
  readonly last: number | undefined;
  /** The twelve months before as far as they are at hand, the newest first. */
  readonly earlier: readonly number[];
  /** The ledger's own figure, only where the reported one differs from it. */
  readonly ledger: number | undefined;
}

const answers: Readonly<Record<FormQuestion['asks'], (asked: Asked) => boolean>> = {
  'first-after-zeros': ({ figure, earlier }) => figure > 0 && earlier.length === months && earlier.every((each) => each === 0),
  tenfold: ({ figure, last, earlier, ledger }) => {
    const most = Math.max(0, ...earlier);
    const farAbove = earlier.length >= leastKnown && most > 0 && figure >= 10 * most;
    return farAbove || [last, ledger].some((other) => other !== undefined && isTenfold(figure, other));
  },
  'swapped-digits': ({ figure, last, ledger }) => [last, ledger].some((other) => other !== undefined && isSwapped(figure, other)),
};

const isTenfold = (one: number, other: number): boolean =>
  one > 0 && other > 0 && (sameFigure(one, other * 10) || sameFigure(one * 10, other));

/** 12 and 21, 130 and 103: the same digits, two neighbours of them in each other's place. */
function isSwapped(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  if (a.length !== b.length || a.length < 2) return false;
  const places = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = 0] = places;
  return places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/**
 * The questions about small counts that a sheet raises, as soft findings that name their rows. `computed` are the ledger's own figures;
 * earlier months count as far as they are at hand, a month that is not is never taken for zero.
 */
export function askQuestions(
  form: StatForm,
  sheet: Pick<ReturnSheet, 'period' | 'values'>,
  previous: readonly ReturnSheet[],
  computed: Figures,
): readonly Finding[] {
  const before = sheetsBefore(sheet.period, previous);
  return form.questions.flatMap(({ id, asks, of, message }): Finding[] => {
    const rows = valueRows(form)
      .filter(({ id: row, kind }) => kind === of && raises(answers[asks], row, sheet.values, before, computed))
      .map(({ id: row }) => row);
    return rows.length === 0 ? [] : [{ rule: id, severity: 'soft', rows, message }];
  });
}

/** The twelve sheets before, newest first; undefined where one is not at hand. */
const sheetsBefore = (period: Month, previous: readonly ReturnSheet[]): readonly (Cells | undefined)[] =>
  Array.from({ length: months }, (_, at) => previous.find((each) => each.period === addMonths(period, -1 - at))?.values);

function raises(
  answer: (asked: Asked) => boolean,
  row: string,
  values: Cells,
  before: readonly (Cells | undefined)[],
  computed: Figures,
): boolean {
  const figure = values[row] ?? undefined;
  if (figure === undefined) return false;
  const ledger = computed[row];
  return answer({
    figure,
    last: before[0]?.[row] ?? undefined,
    earlier: before.flatMap((cells) => cells?.[row] ?? []),
    ledger: ledger === undefined || sameFigure(ledger, figure) ? undefined : ledger,
  });
}
