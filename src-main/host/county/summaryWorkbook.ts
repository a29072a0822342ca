import type { OtherForm } from '../../../src-domain/county/otherForms';
import type { CountySummary } from '../../../src-domain/county/summary';
import type { Month } from '../../../src-domain/kernel/month';
import { valueRows, type StatForm } from '../../../src-domain/returns/form';

const listed = (rows: readonly string[]): string => (rows.length === 0 ? '无' : rows.join('、'));

const words = {
  sheet: '汇总',
  title: (form: StatForm, period: Month) => `${form.title}（${period.slice(0, 4)}年${Number(period.slice(5))}月县级汇总）`,
  label: '统计指标',
  unit: '单位',
  total: '合计',
  pending: '（待定）',
  complete: '各单位均已报送。',
  otherForm: ({ name, without, blank }: OtherForm) =>
    `${name}的表和本月用的表不一样。没有计入合计的行：${listed(without)}；没有填的行：${listed(blank)}`,
  missing: (names: readonly string[]) => `缺报${names.length}家，合计不完整：${names.join('、')}`,
} as const;

/** The county's month as Excel: a row a figure, a column a unit, who is missing below. */
export async function summaryWorkbook(form: StatForm, period: Month, summary: CountySummary): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const sheet = book.addWorksheet(words.sheet, { views: [{ state: 'frozen', xSplit: 3, ySplit: 2 }] });
  const units = Object.values(summary.byUnit);
  sheet.addRow([words.title(form, period)]).font = { bold: true, size: 14 };
  const head = sheet.addRow([
    words.label,
    words.unit,
    words.total,
    ...units.map(({ name, pending }) => (pending ? `${name}${words.pending}` : name)),
  ]);
  head.font = { bold: true };
  head.alignment = { wrapText: true, vertical: 'middle' };
  // Text goes in as text cells and figures as numbers, so nothing in a name can act as a formula.
  for (const { id, label, unit } of valueRows(form))
    sheet.addRow([label, unit ?? '', summary.values[id] ?? '', ...units.map(({ values }) => values[id] ?? '')]);
  sheet.addRow([summary.missing.length === 0 ? words.complete : words.missing(summary.missing.map(({ name }) => name))]);
  for (const unit of summary.otherForms ?? []) sheet.addRow([words.otherForm(unit)]);
  sheet.getColumn(1).width = 60;
  for (let column = 2; column <= units.length + 3; column += 1) sheet.getColumn(column).width = 14;
  return new Uint8Array(await book.xlsx.writeBuffer());
}
