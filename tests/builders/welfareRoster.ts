import { identityOf, people } from './roster';
import { buildXlsx, type Cell, type Sheet } from './xlsx';

export interface WelfareRoster {
  readonly villages: readonly string[];
  readonly rows: number;
  /** Added to the written sum, to make it wrong. */
  readonly off?: number;
  readonly more?: readonly Sheet[];
}

const groups = ['十组', '二组', '一组'];

/** Made-up telephone of nobody: 154 is given to no network. */
export const phoneOf = (at: number): string => `154${String(10_000_000 + at * 7)}`;
export const accountOf = (at: number): string => `6230960000${String(100_000_000 + at)}`;

const remark = (at: number): string => (at % 9 === 4 ? '患肺癌' : at % 11 === 3 ? `身份证${identityOf(at)}` : '');

const amountOf = (at: number): number => 400 + (at % 37);

const nameOf = (at: number): string =>
  `${people[at % people.length] ?? ''}${at < people.length ? '' : (['华', '红', '军', '平', '英'][at % 5] ?? '')}`;

const rowOf = (at: number, villages: readonly string[]): readonly Cell[] => [
  at + 1,
  nameOf(at).slice(0, 3),
  identityOf(at),
  phoneOf(at),
  accountOf(at),
  `${villages[at % villages.length] ?? ''}${groups[at % groups.length] ?? ''}`,
  1 + (at % 4),
  at % 3 === 0 ? 'A类' : 'B类',
  amountOf(at),
  remark(at),
];

/** A list of 低保 as townships keep it: title, two rows of headings with merged parents, a total at the end, words below. */
export function welfareRoster({ villages, rows, off = 0, more = [] }: WelfareRoster): Promise<Uint8Array> {
  const data = Array.from({ length: rows }, (_, at) => rowOf(at, villages));
  const total = Array.from({ length: rows }, (_, at) => amountOf(at)).reduce((sum, each) => sum + each, off);
  const heads: Sheet['rows'] = [
    ['白阳镇2026年第四季度农村低保对象名单', '', '', '', '', '', '', '', '', ''],
    ['单位：白阳镇人民政府', '', '', '', '', '', '', '', '日期：2026年11月', ''],
    ['序号', '户主信息', '', '', '', '村 组', '保障情况', '', '', '备注'],
    ['', '姓　名', '身份证\n号 码', '联系电话', '一卡通账号', '', '保障人数', '类 别', '月保障金额（元）', ''],
  ];
  const merges = ['A1:J1', 'A2:F2', 'I2:J2', 'A3:A4', 'B3:E3', 'F3:F4', 'G3:I3', 'J3:J4'];
  const list: Sheet = {
    name: '低保名单',
    rows: [
      ...heads,
      ...data,
      ['合 计', '', '', '', '', '', '', '', total, ''],
      ['填表人：甲某某　　审核人：乙某', '', '', '', '', '', '', '', '', ''],
    ],
    after: `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
  };
  return buildXlsx({ sheets: [list, ...more] });
}
