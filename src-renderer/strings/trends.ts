import { commonText } from './common';

const { monthName } = commonText;

/** 走势: the months side by side as pictures. */
export const trendsText = {
  title: '走势',
  open: '走势图',
  subtitle: '已定稿的月份取上报数，其他月份取台账数。点柱子看那个月数的是哪些记录。',
  loading: '正在取数…',
  months: (count: number) => `近 ${count} 个月`,
  choose: '看多长时间',
  back: '回到月报',
  print: '打印',
  pdf: '存为 PDF',
  paperTitle: (unit: string, first: string, last: string) => `${unit}政府信息公开走势（${monthName(first)}至${monthName(last)}）`,
  monthShort: (month: string) => `${Number(month.slice(5))}月`,
  year: (month: string) => `${month.slice(0, 4)}年`,
  monthColumn: '月份',
  total: '合计',
  figure: (month: string, value: string, unit: string) => `${monthName(month)} ${value} ${unit}`,
  unknown: (month: string) => `${monthName(month)} 没有数`,
  reported: '上报',
  counted: '台账',
  from: '取自',
  value: '当月数',
  part: (at: number) => `，第 ${at} 部分`,
  rowTable: (row: string) => `${row}，逐月`,
  rows: '统计表每一行',
  rowsNote: '点行名，上面换成这一行的图',
  /** Said of a row that the forms of some of the months have not. */
  rowWithout: (months: readonly string[]) =>
    months.length === 0
      ? ''
      : `（${months.length === 1 ? monthName(months[0] ?? '') : `${monthName(months[0] ?? '')}至${monthName(months.at(-1) ?? '')}`}的表没有这一行）`,
  rowColumn: '统计指标',
  picture: '走势',
  last: (month: string) => monthName(month),
  sum: '合计',
  showRow: (row: string) => `看${row}的图`,
  channels: '各渠道公开政府信息数',
  channelsNote: '同一信息在几个渠道公开，各渠道各计一条',
  publishing: '按期公开情况',
  publishingNote: '按应公开的最后一天归月',
  answering: '依申请按期答复情况',
  answeringNote: '按法定答复期满的那天归月；在“依申请”里办的，补正、征求意见和延期的时间已经算进去',
  clock: { inTime: '按期', late: '逾期办结', open: '逾期未办' },
  clockTitle: (month: string, inTime: number, late: number, open: number) =>
    `${monthName(month)} 按期 ${inTime} 件，逾期办结 ${late} 件，逾期未办 ${open} 件`,
  clockNone: '这段时间没有到期的。',
  clockList: (month: string, count: number) => `${monthName(month)}到期的 ${count} 件`,
  clockClose: '收起',
  due: (day: string) => `应于 ${day} 前`,
  done: (day: string) => `${day} 办`,
  request: (via: string, received: string) => `${received} ${via}申请`,
  made: (name: string) => `已存为 ${name}。`,
} as const;
