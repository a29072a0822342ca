import type { CalendarDate } from '../kernel/calendarDate';
import { yearOf, type Month } from '../kernel/month';
import type { Signatories } from './document';
import type { Cells } from './figures';
import type { FormField, FormRow, StatForm } from './form';

/** One return as it goes on paper. */
export interface ReturnPaper {
  readonly form: StatForm;
  readonly unitName: string;
  readonly period: Month;
  readonly values: Cells;
  readonly yearToDate: Cells;
  readonly signatories: Signatories;
  /** Stands at the right above the table: 草稿, 更正 … */
  readonly mark: string | null;
}

/** A line of the table; a heading has no unit and no figures. */
export interface PaperLine {
  readonly label: string;
  /** Steps to the right: 0 for 一、, 1 for （一）, 2 and 3 below. */
  readonly depth: number;
  readonly heading: boolean;
  readonly unit: string;
  readonly month: number | null;
  readonly yearToDate: number | null;
}

export const paperLines = ({ form, values, yearToDate }: ReturnPaper): readonly PaperLine[] =>
  form.rows.map((row) => ({
    label: row.label,
    depth: depthOf(form, row),
    heading: row.kind === 'header',
    unit: row.unit ?? '',
    month: values[row.id] ?? null,
    yearToDate: yearToDate[row.id] ?? null,
  }));

function depthOf(form: StatForm, { parent }: FormRow): number {
  const above = form.rows.find(({ id }) => id === parent);
  return above === undefined ? 0 : 1 + depthOf(form, above);
}

/** （2026年10月） */
export const periodTitle = ({ form, period }: ReturnPaper): string =>
  form.periodTitles.monthly.replace('{year}', String(yearOf(period))).replace('{month}', String(Number(period.slice(5))));

/** 填报单位（盖章）：白阳镇人民政府 */
export const unitLine = ({ form, unitName }: ReturnPaper): string =>
  `${form.head.find(({ id }) => id === 'unitName')?.label ?? ''}：${unitName}`;

/** The foot as printed: the three who sign, then telephone and date. A name not known yet stays open for the pen. */
export function footLines({ form, signatories }: ReturnPaper): readonly (readonly string[])[] {
  const entries = form.foot.map(({ id, label }) => `${label}：${footText(id, signatories)}`);
  return [entries.slice(0, 3), entries.slice(3)];
}

function footText(id: FormField['id'], signatories: Signatories): string {
  if (id === 'filledOn') return writtenDate(signatories.filledOn);
  const names: Readonly<Record<string, string>> = { ...signatories };
  return names[id] ?? '';
}

/** 2026年11月3日 */
const writtenDate = (date: CalendarDate): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
};

/** As printed: no trailing zeros, no binary dust; a blank stays blank. */
export const printedFigure = (figure: number | null): string => (figure === null ? '' : String(Number(figure.toFixed(6))));
