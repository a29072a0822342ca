import { buildDocx, paragraph, table } from './docx';
import { identityOf, people } from './roster';
import { buildXlsx } from './xlsx';

const head = ['姓名', '身份证号', '配偶身份证号', '父亲身份证号', '各月经办地'];
/** The areas begin like the numbers and stay on the page: whoever looks for each number alone compares them all with each. */
const areas = Array.from({ length: 8 }, () => '640425').join('/');

const rowsOf = (count: number): readonly (readonly string[])[] => [
  head,
  ...Array.from({ length: count }, (_, at) => [
    people[at % people.length] ?? '',
    ...[at, at + count, at + 2 * count].map(identityOf),
    `${areas}第${at + 1}户`,
  ]),
];

/** An invented list with three identity numbers a row, all different. */
export const longRoster = {
  docx: (rows: number): Promise<Uint8Array> => buildDocx({ body: paragraph('公示') + table(rowsOf(rows)) }),
  xlsx: (rows: number): Promise<Uint8Array> => buildXlsx({ sheets: [{ name: '名单', rows: rowsOf(rows) }] }),
} as const;
