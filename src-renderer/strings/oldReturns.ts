import type { Month } from '../../src-domain/kernel/month';
import type { OldDoubt } from '../../src-domain/returns/old/types';
import { commonText } from './common';
import { tableFileTroubles } from './tableFiles';

const notExcel = { what: '这不是 Excel 表格（.xlsx），读不了', todo: '请用 Excel 或 WPS 打开，另存为 .xlsx，再放进来。' };

const spanOf = (year: number, month: Month | null): string => (month === null ? `${String(year)}年全年` : commonText.monthName(month));

/** Why a cell has to be looked at; `other` is what stands elsewhere. */
export const oldDoubtWords: Readonly<Record<OldDoubt, (other: string) => string>> = {
  'not-found': () => '表里没有找到这一行',
  blank: () => '空着。空着不等于 0',
  words: () => '写的不是单纯的数字',
  decimals: () => '小数位太多，这一行不该有',
  negative: () => '是负数',
  error: () => '公式出错',
  'not-calculated': () => '公式还没有算出结果',
  merged: () => '和别的行合并在一格，分不清是哪一行的数',
  'two-places': (other) => `这一行在表里有两处，数不一样，另一处是 ${other}`,
  'label-differs': (other) => `表里写的是“${other}”，当成这一行`,
};

/** 以前的报表: monthly sheets of a time before this program. */
export const oldReturnsText = {
  title: '以前的报表',
  subtitle: '把用公开台以前的月报表（Excel）读进来，近12个月、上年同期和勾稽就有得比，写年报也用得上。',
  link: '以前的报表',
  back: '回到月报',
  backToList: '回到以前的报表',
  span: spanOf,
  drop: '把以前的统计表拖到这里',
  pick: '选表格',
  hint: '2014 年格式的《政府信息公开情况统计表》就能读，列挪过位置、合并过单元格也行。一个文件里可以有好几张表，例如一个月一张。',
  sending: (name: string) => `正在送入 ${name}`,
  reading: (name: string) => `正在读取 ${name}`,
  troubles: {
    'later-format': notExcel,
    'not-the-format': notExcel,
    ...tableFileTroubles,
    'too-large': { what: '文件太大，不像月报表', todo: '请核对是不是放错了文件。' },
    'cannot-check': { what: '这份文件没能读完', todo: '文件可能太大或者不正常。请用 Excel 或 WPS 打开，另存为 .xlsx，再放进来。' },
    'no-table': {
      what: '没有找到 2014 年格式的统计表',
      todo: '表里要有“（一）主动公开政府信息数”这样的各行。请核对是不是放错了文件。',
    },
  },
  nothingTaken: '没有收下任何内容。',

  read: (name: string, count: number) => `${name}：读到 ${String(count)} 张统计表`,
  readTodo: '核对以后才收下。要看的地方都列在下面，旁边写着在哪张表的哪一格。',
  passedOver: (names: readonly string[]) => `没有当成统计表的：${names.join('、')}`,
  sheetTitle: (sheet: string) => `工作表“${sheet}”`,
  allClear: '都读清楚了',
  toLook: (count: number) => `${String(count)} 处要看`,
  which: '这是哪个时间的表',
  kinds: { month: '一个月的', year: '全年的' },
  month: '月份',
  year: '年份',
  leaveOut: '这张表不收',
  replaces: (span: string) => `${span}已经收过一张，会换成这一张`,
  guessed: '表头没有写清楚哪一列是本月数、哪一列是累计，照列的次序读的。请对照原表看一看下面的数。',
  strangers: '表里另有几行，2014 年格式没有，没有收',
  stranger: (place: string, label: string, figure: string) => `${place} ${label}：${figure}`,
  doubtsCaption: (sheet: string) => `工作表“${sheet}”里要看的格`,
  columns: {
    row: '统计指标',
    place: '在哪一格',
    written: '写的是',
    why: '为什么要看',
    took: '收下的数',
    seen: '看过',

    toDate: '本年累计',
    then: '收下时看过的',
  },
  figures: { month: '本月数', year: '全年数' },
  nowhere: '没有',
  blankWritten: '空白',
  tookOf: (row: string) => `${row}，收下的数`,
  seenOf: (row: string) => `${row} 看过了`,
  blanks: (count: number) => `空着的 ${String(count)} 处，都照空着收下`,
  sums: '有几处合计和分项对不上',
  sumsSeen: '看过了，原来的表就是这样',
  allRows: '这张表读到的全部数',
  take: (count: number) => `收下这 ${String(count)} 张`,
  leave: '不用这份文件',
  taken: (spans: readonly string[]) =>
    `已收下 ${spans.length > 3 ? `${spans.slice(0, 2).join('、')} 等 ${String(spans.length)} 张` : spans.join('、')}`,
  takenTodo: '月报的近12个月和上年同期从现在起用得上。',
  undoTake: '撤回，不收了',
  undone: '已经撤回，没有收下。',
  problems: {
    month: (sheet: string) => `${sheet}：请填是哪个月的`,
    year: (sheet: string) => `${sheet}：请填是哪一年的`,
    future: (sheet: string) => `${sheet}：时间还没有到`,
    same: (span: string) => `有两张都是${span}的，请只收一张`,
    figure: (sheet: string, row: string) => `${sheet}，${row}：要填数字，没有数就空着`,
    unseen: (sheet: string, row: string) => `${sheet}，${row}：请看过再勾“看过”`,
    sums: (sheet: string) => `${sheet}：合计和分项对不上，请改数，或者勾“原来的表就是这样”`,
    none: '一张也没有选。要收下的表，请去掉“这张表不收”',
  },

  list: '已经收下的',
  listColumns: { span: '时间', source: '从哪里来', on: '哪天收下', looked: '看过的格', actions: '办理' },
  source: (file: string, sheet: string) => `${file} · ${sheet}`,
  cells: (count: number) => (count === 0 ? '没有' : `${String(count)} 格`),
  open: '打开',
  openOf: (span: string) => `打开 ${span}`,
  remove: '去掉',
  removeOf: (span: string) => `去掉 ${span}`,
  removed: (span: string) => `已去掉${span}的表`,
  undo: '恢复',
  emptyTitle: '还没有收下以前的报表',
  empty: '收下以后，月报里就能看到近12个月的变化和上年同期数。',
  views: { label: '怎么看这张表', figures: '表里的数' },
  gone: '没有这张表，可能已经去掉了。',
  oneTitle: (span: string) => `${span}（以前的报表）`,
  oneSource: (file: string, sheet: string, on: string) => `${on} 从 ${file} 的工作表“${sheet}”收下。只用来比较，不报县里。`,
  settledWords: (place: string, written: string, took: string) => {
    const stood = place === '' ? '表里没有这一行' : written === '' ? `${place} 格空着` : `${place} 格写的是“${written}”`;
    return took === '' ? `${stood}，照空着收下` : `${stood}，收下 ${took}`;
  },
} as const;

/** How a sheet of 2014 stands to the tables of the annual report of 2021. */
export const newFormatText = {
  tab: '对应的2021年格式',
  what: '2014 年格式的各行，在 2021 年年报格式的哪一格；没有对应的也列出来。能直接得出的填了数，要看每一件才分得清的空着。',
  cells: '2021年格式的各格',
  without: '2021年格式没有的各行',
  cell: '2021年格式',
  row: '2014年格式',
  value: '数',
  origin: '从哪里来',
  why: '为什么没有，写到哪里',
  from: (rows: readonly string[]) => rows.join('、'),
  spread: '有的行分到几格，要看每一件',
} as const;
