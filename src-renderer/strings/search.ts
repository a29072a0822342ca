import type { Card } from '../../src-domain/catalogue/supervision';
import type { Facet, SearchKind, SearchState } from '../../src-domain/search/types';

export const searchKindWords = {
  item: '目录事项',
  document: '审查中的文件',
  record: '公开信息',
  return: '月报',
  request: '依申请公开件',
  posting: '公开栏公示单',
  gazette: '政府公报',
  'village-item': '村务公开事项',
} as const satisfies Record<SearchKind, string>;

export const searchStateWords = {
  overdue: '逾期',
  due: '等待公开',
  'when-it-occurs': '发生后公开',
  published: '已公开',
  nil: '本期没有发生',
  exempt: '不用公开',
  information: '由别的单位公开',
  'not-for-publication': '不主动公开',
  'under-review': '审查中',
  waiting: '等意见、等答复',
  'to-sign': '待审批',
  'sent-back': '已退回',
  elsewhere: '不由本单位公开',
  approved: '已通过',
  owed: '待填报',
  draft: '草稿',
  finalised: '已定稿',
  exported: '已导出',
  received: '县里已接收',
  open: '办理中',
  closed: '已办结',
  hanging: '正在张贴',
  'taken-down': '已撤下',
} as const satisfies Record<SearchState, string>;

export const cardWords = {
  red: '红牌',
  yellow: '黄牌',
  blue: '提醒',
  green: '正常',
  grey: '待定',
} as const satisfies Record<Card, string>;

export const facetWords = {
  kind: '类别',
  card: '亮牌',
  state: '状态',
  field: '领域',
  person: '经办、审查、审批人',
  year: '年份',
} as const satisfies Record<Facet, string>;

/** Words that stand in the entries themselves. */
export const searchEntryText = {
  returnTitle: (year: number, month: number) => `${year}年${month}月月报`,
  requestTitle: (on: string, via: string) => `${on} 收到的公开申请（${via}）`,
} as const;

export const searchText = {
  title: '查找',
  label: '查目录、文件、申请、数字',
  placeholder: '查目录、文件、申请、数字…',
  short: '查找',
  clear: '清空',
  list: '查到的',
  all: (total: number) => `列出全部 ${total} 条`,
  none: '没有找到',
  noneHint: '换几个字试试，按回车看能查什么',
  found: (typed: string, total: number) => `“${typed}” 找到 ${total} 条`,
  foundByFilter: (total: number) => `符合条件的有 ${total} 条`,
  loose: '没有完全一样的，下面是相近的。',
  building: '正在整理，已经能查到一部分。整理好以后这里会自动补齐。',
  trouble: {
    what: '现在查不了',
    todo: '已经保存的内容都在。请关掉公开台再打开一次；这之前可以从左边的栏目里找。',
  },
  groupAll: (total: number) => `全部 ${total} 条`,
  firstOf: (shown: number, total: number) => `只列出前 ${shown} 条，共 ${total} 条。再加几个字，或者在右边选一选，就能找到。`,
  filters: '只看',
  chosen: '现在只看',
  drop: (facet: string, value: string) => `不再只看${facet}“${value}”`,
  clearAll: '全部取消',
  more: (count: number) => `再列 ${count} 个`,
  fewer: '收起',
  information: '供了解',
  inside: (words: string) => `里面有“${words}”`,
  review: '看审查经过',
  count: (value: string, count: number) => `${value}，${count} 条`,
  emptyTitle: '想查什么，写在上面的框里',
  emptyWhat: '写几个字就行，不用写全。按 Ctrl+K 或者 / 随时可以回到框里。',
  nothingTitle: (typed: string) => `没有找到“${typed}”`,
  nothingFiltered: '在现在的条件里没有找到',
  nothingWhat: '少写几个字，或者换个说法再查。下面这些写法都能查。',
  dropFilters: '取消条件再查',
  examplesTitle: '能这样查',
  examples: {
    words: { typed: '低保', what: '目录事项、文件、公开信息名称里的字' },
    initials: { typed: 'dbsh', what: '拼音首字母，比如 dbsh 查“低保审核”；写全拼也行' },
    indexNumber: { typed: '00012', what: '索引号，写全写尾号都行' },
    documentNumber: (code: string, year: string) => ({ typed: `${code}〔${year}〕5号`, what: '发文字号，用什么括号都行' }),
    day: (month: number, day: number) => ({ typed: `${month}月${day}日`, what: '日期：这一天形成、公开、收到、张贴的' }),
    month: (year: string, month: number) => ({ typed: `${year}年${month}月`, what: '月份：这个月的月报和记录' }),
    person: (name: string) => ({ typed: name, what: '经办、审查、审批人的姓名' }),
  },
} as const;
