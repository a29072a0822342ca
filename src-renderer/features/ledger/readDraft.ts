import { parseDate, type CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { parseMonth, type Month } from '../../../src-domain/kernel/month';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { ledgerText as text } from '../../strings/ledger';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { typedNumber } from '../../ui/TextField';
import { asked, type EntryDraft, type EntryField } from './entry';

/** Reads one draft; every wrong field is named, not the first only. The fallback values are never kept: a problem refuses the entry. */
export class DraftReader {
  readonly #problems: FieldProblem[] = [];
  readonly #labels: ReadonlyMap<string, string>;

  constructor(
    private readonly draft: EntryDraft,
    fields: readonly EntryField[],
  ) {
    this.#labels = new Map(asked(fields, draft).map(({ id, label }) => [id, label]));
  }

  #trouble(field: string, sentence: (label: string) => string): void {
    this.#problems.push({ field, text: sentence(this.#labels.get(field) ?? field) });
  }

  text(field: string): string {
    return (this.draft[field] ?? '').trim();
  }

  yes(field: string): boolean {
    return this.draft[field] === 'yes';
  }

  date(field: string): CalendarDate {
    const read = this.dateOrNone(field);
    if (read === null && this.text(field) === '') this.#trouble(field, text.missingDate);
    return read ?? ('' as CalendarDate);
  }

  dateOrNone(field: string): CalendarDate | null {
    if (this.text(field) === '') return null;
    const read = parseDate(this.text(field));
    if (read.ok) return read.value;
    this.#trouble(field, text.missingDate);
    return null;
  }

  month(field: string): Month {
    const read = parseMonth(this.text(field));
    if (read.ok) return read.value;
    this.#trouble(field, text.missingMonth);
    return '' as Month;
  }

  /** The ticked ones; none is an answer too. */
  anyOf<Value extends string>(field: string, values: readonly Value[]): readonly Value[] {
    const ticked = (this.draft[field] ?? '').split(',');
    return values.filter((value) => ticked.includes(value));
  }

  /** Blank is not zero. */
  count(field: string): number {
    const read = typedNumber(this.text(field));
    if (read === undefined || !Number.isInteger(read)) this.#trouble(field, text.wholeNumber);
    return read ?? 0;
  }

  amount(field: string, decimals: number): number {
    const read = typedNumber(this.text(field));
    const exact = read !== undefined && Number(read.toFixed(decimals)) === read;
    if (!exact) this.#trouble(field, (label) => text.amount(label, decimals));
    return read ?? 0;
  }

  /** One of the allowed values; the first stands in when none is chosen, and the entry is refused. */
  oneOf<Value extends string>(field: string, values: readonly [Value, ...Value[]]): Value {
    const found = values.find((value) => value === this.draft[field]);
    if (found === undefined) this.#trouble(field, text.missingChoice);
    return found ?? values[0];
  }

  someOf<Value extends string>(field: string, values: readonly Value[]): readonly Value[] {
    const found = this.anyOf(field, values);
    if (found.length === 0) this.#trouble(field, text.missingChoice);
    return found;
  }

  required(field: string): string {
    if (this.text(field) === '') this.#trouble(field, text.missingText);
    return this.text(field);
  }

  /** Refuses when `bad`: for what two fields say together. */
  refuse(bad: boolean, field: string, sentence: string): void {
    if (bad) this.#problems.push({ field, text: sentence });
  }

  result<Entry>(entry: Entry): Result<Entry, readonly FieldProblem[]> {
    return this.#problems.length === 0 ? ok(entry) : fail([...this.#problems]);
  }
}
