import type { RosterEdit } from '../../src-domain/notices/rosters/types';

/** 改 2 格、加 1 行、删 1 行 */
export const editText = ({ changed, added, removed }: Omit<RosterEdit, 'at'>): string => {
  const said = [
    ...(changed > 0 ? [`改 ${String(changed)} 格`] : []),
    ...(added > 0 ? [`加 ${String(added)} 行`] : []),
    ...(removed > 0 ? [`删 ${String(removed)} 行`] : []),
  ];
  return said.length === 0 ? '还没有改动' : said.join('、');
};

/** A list that was taken in, changed by hand. */
export const rosterEditText = {
  open: '修改名单',
  title: '修改名单',
  subtitle: '改错字、加行、删行。改过的格子重新打码、重新核对；批准过的，改了以后要重新批准。',
  leave: '不改了',
  keep: '存下改动',
  village: '看哪个村',
  all: (count: number) => `全部（${String(count)} 行）`,
  villageOption: (name: string, count: number) => `${name}（${String(count)} 行）`,
  find: '找人',
  findHint: '写名字的一部分，只看这些行。',
  add: '加一行',
  undo: '撤回上一步',
  undoHint: '也可以按 Ctrl+Z。格子之间用 Tab，上下用方向键或回车。',
  caption: '名单各行',
  columns: { row: '行', village: '村', group: '组', action: '办理' },
  added: '新加',
  cellOf: (row: string, name: string, heading: string) => `${row}${name === '' ? '' : `，${name}`}，${heading}`,
  rowOf: (source: number) => `第 ${String(source)} 行`,
  addedOf: (nth: number) => `新加第 ${String(nth)} 行`,
  remove: '删去',
  removeOf: (row: string, name: string) => `删去${row}${name === '' ? '' : `，${name}`}`,
  none: '没有这样的行',
  maskedNote: '打码的列照原样留着；重新写的，存下时再打码。',
  troubles: {
    'nothing-changed': '还没有改动，不用存。要离开请点“不改了”',
    'no-rows': '名单里一行也没有了。整份不要的，请在名单列表里删去',
    'name-missing': (row: string) => `${row}没有姓名。补上姓名，或者删去这一行`,
  },
  kept: (what: string) => `已存下：${what}`,
  undoKept: '撤销这次修改',
  undone: '已撤销，名单回到修改以前',
  factsTerm: '改动过',
  factsLine: (day: string, what: string) => `${day} ${what}`,
  signNote: '这份名单收下以后由人改过，和原来的 Excel 表不完全一样，请按下面的单子核对。',
} as const;
