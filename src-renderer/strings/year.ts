import type { CellState } from '../../src-domain/catalogue/yearPicture';

const monthWords = (month: string): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;

/** 全年覆盖: the year as a picture. */
export const yearText = {
  title: '全年覆盖',
  note: (items: number, year: number) => `${year}年，本单位 ${items} 项；点领域看事项，点一格看当月的信息`,
  reading: '正在画全年覆盖图',
  field: '领域',
  month: (count: number) => `${count}月`,
  lastYear: '看上一年',
  thisYear: '回到今年',
  moreItems: (count: number) => `还有 ${count} 项，到“目录”里按领域查看。`,
  cells: {
    published: (name, month, count) => `${name} ${monthWords(month)}：公开 ${count} 条`,
    nil: (name, month) => `${name} ${monthWords(month)}：已确认没有发生`,
    overdue: (name, month) => `${name} ${monthWords(month)}：有到期没有公开的`,
    none: (name, month) => `${name} ${monthWords(month)}：还没有`,
    ahead: (name, month) => `${name} ${monthWords(month)}：还没到`,
  } satisfies Record<CellState, (name: string, month: string, count: number) => string>,
  legend: { published: '已公开（越深越多）', nil: '确认没有发生', overdue: '有逾期', none: '还没有' },
} as const;
