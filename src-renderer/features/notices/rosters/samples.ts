import { maskedValue } from '../../../../src-domain/notices/rosters/cells';
import type { RosterLayout } from '../../../../src-domain/notices/rosters/layout';
import type { ColumnVerdict, RosterContent } from '../../../../src-domain/notices/rosters/types';
import { rostersText as text } from '../../../strings/rosters';

/** Values shown of a column, and signs of each. */
const [shownValues, longest] = [2, 18];

const short = (value: string): string => ([...value].length > longest ? `${[...value].slice(0, longest).join('')}…` : value);

/** 1 → A, 28 → AB: as Excel names it. */
export function columnLetter(number: number): string {
  let letters = '';
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

const line = (values: readonly string[]): string =>
  values.length === 0
    ? text.blank
    : [...new Set(values)]
        .slice(0, shownValues)
        .map((value) => short(value))
        .join('、');

/** Long numbers are not written out on the screen either: over a shoulder is over a shoulder. */
const onScreen = (value: string, kind: string | null): string =>
  /\d{7}/u.test(value.replace(/[\s-]/gu, '')) ? maskedValue(value, kind) : value;

/** First values of a column as they stand in the file, and as they hang. */
export function sampleOf(
  { data }: RosterLayout,
  { number, kind, showing }: ColumnVerdict,
  verdicts: readonly ColumnVerdict[] = [],
  content?: RosterContent,
): { readonly before: string; readonly after: string } {
  const values = data.slice(0, 50).map(({ cells }) => (cells[number - 1] ?? '').replace(/\s+/gu, ' ').trim());
  const before = line(values.filter((value) => value !== '').map((value) => onScreen(value, kind)));
  const at = verdicts.filter((each) => each.showing !== 'drop').findIndex((each) => each.number === number);
  if (showing === 'drop' || content === undefined || at < 0) return { before, after: text.nothingShown };
  const sources = new Set(data.slice(0, 50).map((row) => row.number));
  const rows = content.rows.filter(({ source }) => sources.has(source)).sort((one, other) => one.source - other.source);
  return { before, after: line(rows.map(({ cells }) => cells[at] ?? '').filter((value) => value !== '')) };
}
