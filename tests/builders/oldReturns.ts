import type { Worksheet } from 'exceljs';
import { statForm } from '../../src-bridge/resources/forms';
import { day } from '../../src-domain/kernel/calendarDate';
import { month } from '../../src-domain/kernel/month';
import { valueRows } from '../../src-domain/returns/form';
import type { OldSheet } from '../../src-domain/returns/old/types';

export const anOldSheet = (over: Partial<OldSheet> = {}): OldSheet => ({
  id: 'stat-2014/2025-10',
  form: 'stat-2014',
  year: 2025,
  month: month('2025-10'),
  values: {},
  yearToDate: {},
  source: { file: '旧.xlsx', sheet: '10月' },
  settled: [],
  importedOn: day('2026-11-23'),
  ...over,
});

/** Figures that keep every sum of the form, with `base` in the open rows. */
export const soundFigures = (base = 2): Record<string, number> => ({
  ...Object.fromEntries(valueRows(statForm).map(({ id }) => [id, 0])),
  '1.1': base + 1,
  '1.2.2': base + 1,
  '1.2.4': base,
  '3.1': base,
  '3.1.4': base,
  '3.2': base,
  '3.2.1': base,
  '3.3': base,
  '3.3.2': base,
  '8.1': 1,
  '8.2': 4,
  '8.3': 3,
  '8.3.1': 1,
  '8.3.2': 2,
  '8.4': 3.5,
});

export interface OldTable {
  readonly title?: string;
  readonly heads?: readonly string[];
  readonly figures?: Readonly<Record<string, number | string | null>>;
  readonly yearToDate?: Readonly<Record<string, number>>;
  readonly label?: (label: string, id: string) => string;
  /** Rows that are left out. */
  readonly without?: readonly string[];
}

/** Fills a sheet as an officer has it: title, unit, head, the lines of the form. The first line of the table is row 5. */
export function fillOldTable(sheet: Worksheet, table: OldTable = {}): void {
  const {
    title = '（2025年10月）',
    heads = ['统 计 指 标', '单位', '本月数', '本年累计'],
    figures = soundFigures(),
    label = (text) => text,
  } = table;
  sheet.addRow(['政府信息公开情况统计表']);
  sheet.addRow([title]);
  sheet.addRow(['填报单位（盖章）：白阳镇人民政府']);
  sheet.addRow([...heads]);
  for (const { id, label: printed, unit, kind } of statForm.rows) {
    if (table.without?.includes(id) === true) continue;
    const cells = kind === 'header' ? [] : [figures[id] ?? null, table.yearToDate?.[id] ?? null];
    sheet.addRow([label(printed, id), unit, ...(heads.length > 3 ? cells : cells.slice(0, 1))]);
  }
  sheet.addRow(['单位负责人：李秀英', null, '填报日期：2025年11月3日']);
}
