import { parseDate, type CalendarDate } from '../../kernel/calendarDate';
import type { CatalogueChannel, CatalogueItem, FurtherLimit, NoticeTerm, WithdrawalDuty } from '../types';
import { readOptional } from './channelCells';
import { columnLabel, type ColumnKey } from './columns';
import type { ExcelFaultCode } from './problems';
import type { RowReader } from './rowReader';
import { parseFurther, parseNotice, parseTerm, parseWithdrawal, type Term } from './terms';
import { none, personalWords, type CatalogueWords } from './words';

/** What the local columns of a row say; undefined where there is no such column or the cell is empty. */
export interface LocalCells {
  readonly id: string | undefined;
  readonly code: string | undefined;
  readonly from: string | undefined;
  readonly term: Term | undefined;
  readonly notice: NoticeTerm | 'none' | undefined;
  readonly also: readonly FurtherLimit[] | undefined;
  readonly withdraw: WithdrawalDuty | 'none' | undefined;
  readonly optional: readonly CatalogueChannel[] | undefined;
  readonly scope: readonly string[] | undefined;
  readonly personal: CatalogueItem['personalData'] | undefined;
  readonly validFrom: CalendarDate | undefined;
  readonly version: number | undefined;
}

type Parse<Value> = (text: string) => Value | null;

const shaped =
  (shape: RegExp): Parse<string> =>
  (text) =>
    shape.test(text) ? text : null;

const parseId = shaped(/^[A-Z]{1,3}\d{2,6}$/);
const parseCode = shaped(/^[A-Z][A-Z0-9]{0,7}(?:-[A-Z0-9]{1,8})?$/);
const scopeShape = /^2[01]-(?:\d{1,2}|[XZ]\d{0,2})$/;

const scopesIn = (text: string): readonly string[] => (text === none ? [] : text.split(/[、，,；;]/u).map((each) => each.trim()));

const parsePersonal: Parse<CatalogueItem['personalData']> = (text) =>
  (['none', 'office', 'list-masked'] as const).find((each) => personalWords[each] === text) ?? null;

const parseDay: Parse<CalendarDate> = (text) => {
  const [, year = '', month = '', date = ''] = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/u.exec(text) ?? [];
  const parsed = parseDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return parsed.ok ? parsed.value : null;
};

const parseVersion: Parse<number> = (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null);

/** The value of a cell that may be empty; one that cannot be read is a fault. */
function valueOf<Value>(
  row: RowReader,
  key: ColumnKey,
  code: ExcelFaultCode,
  parse: Parse<Value>,
  text = row.text(key),
): Value | undefined {
  if (text === '') return undefined;
  const value = parse(text);
  if (value === null) row.fault(code, key, text);
  return value ?? undefined;
}

const mayBeEmptied: readonly ColumnKey[] = [
  ...(['code', 'from', 'term', 'notice', 'also', 'withdraw', 'optional', 'scope', 'personal', 'validFrom', 'version'] as const),
];

/** A row with an id came from the desk, where no local cell is empty: somebody has emptied it. */
function askAboutEmptied(row: RowReader): void {
  for (const key of mayBeEmptied) {
    if (row.has(key) && row.text(key) === '') row.doubt('left-empty', key, columnLabel(key));
  }
}

function scopeOf(row: RowReader): readonly string[] | undefined {
  const text = row.text('scope');
  if (text === '') return undefined;
  const scope = scopesIn(text);
  const odd = scope.filter((each) => !scopeShape.test(each));
  if (odd.length > 0) row.doubt('odd-scope', 'scope', odd.join('、'));
  return scope;
}

export function readLocal(row: RowReader, words: CatalogueWords): LocalCells {
  const id = valueOf(row, 'id', 'bad-id', parseId);
  if (id !== undefined) askAboutEmptied(row);
  return {
    id,
    code: valueOf(row, 'code', 'bad-code', parseCode),
    from: row.text('from') || undefined,
    term: valueOf(row, 'term', 'bad-term', parseTerm),
    notice: valueOf(row, 'notice', 'bad-notice', parseNotice),
    also: valueOf(row, 'also', 'bad-further', parseFurther, row.lines('also')),
    withdraw: valueOf(row, 'withdraw', 'bad-withdrawal', parseWithdrawal),
    optional: valueOf(row, 'optional', 'bad-channel', (text) => readOptional(text, words)),
    scope: scopeOf(row),
    personal: valueOf(row, 'personal', 'bad-personal', parsePersonal),
    validFrom: valueOf(row, 'validFrom', 'bad-date', parseDay),
    version: valueOf(row, 'version', 'bad-version', parseVersion),
  };
}
