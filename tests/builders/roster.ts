import type { Finding, ScreeningContext, TextPart } from '../../src-domain/screening/types';
import { createHmac } from 'node:crypto';
import { screeningRules } from '../../src-bridge/resources/screening';
import { day } from '../../src-domain/kernel/calendarDate';
import { screenParts } from '../../src-domain/screening/screen';

/** The check of a unit on the day of the fixtures, for the website. */
export const aCheck = (more: Partial<ScreeningContext> = {}): ScreeningContext => ({
  asOf: day('2026-11-23'),
  whitelist: [],
  channel: 'website',
  digest: (value) => createHmac('sha256', 'key').update(value).digest('hex').slice(0, 32),
  ...more,
});

/** Cells of a table below a title, as a reader gives them. */
export function tableParts(title: string, rows: readonly (readonly string[])[], table = '正文表格1'): readonly TextPart[] {
  const head = rows[0] ?? [];
  const cells = rows.flatMap((row, down) =>
    row.flatMap((text, across): TextPart[] => {
      const before = [down > 0 ? (head[across] ?? '') : '', row[across - 1] ?? ''].filter((one) => one !== '');
      const cell = { table, row: down + 1, column: across + 1 };
      const where = `${table}第${down + 1}行第${across + 1}列`;
      return text === '' ? [] : [{ where, role: 'table', text, before, cell }];
    }),
  );
  return title === '' ? cells : [{ where: '正文第1段', role: 'title', text: title }, ...cells];
}

export const found = (parts: readonly TextPart[], more: Partial<ScreeningContext> = {}): readonly Finding[] =>
  screenParts(parts, screeningRules, aCheck(more));

/** Findings of a table by detector and column number (0: the table itself). */
export const onColumns = (findings: readonly Finding[], detector: string): readonly number[] =>
  findings.filter((one) => one.detector === detector).map(({ where }) => Number(/第(\d+)列$/u.exec(where)?.[1] ?? 0));

/** Invented people. */
export const people = ['马小军', '王秀兰', '李国强', '张玉梅', '海正英', '虎成贵', '杨万福', '韩彩霞', '杜建国', '白兴旺'] as const;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An identity number with a right check digit, of somebody born before 1902. */
export function identityOf(at: number): string {
  const birth = `${1882 + (at % 18)}${String(1 + (at % 12)).padStart(2, '0')}${String(1 + (at % 28)).padStart(2, '0')}`;
  const body = `640425${birth}${String(at % 1000).padStart(3, '0')}`;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + '10X98765432'.charAt(sum % 11);
}
