import type { CallReply } from '../../src-bridge/contract';
import { commonText } from './common';
import { tableFileTroubles } from './tableFiles';

type Reading = Extract<CallReply<'catalogueRead'>, { ok: true }>['value'];
export type ExcelFault = Extract<Reading, { state: 'faults' }>['faults'][number];
export type ExcelDoubt = Extract<Reading, { state: 'read' }>['doubts'][number];

const faultWhy: Readonly<Record<ExcelFault['code'], (fault: ExcelFault) => string>> = {
  'no-heading': () => '没有找到目录的表头。要有一行写着：序号、公开事项、公开内容（要素）、公开依据、公开时限、公开主体等',
  'no-items': () => '表头下面一个事项也没有',
  'too-many-merges': () => '这张表合并的单元格太多，读不了。请取消多余的合并单元格',
  'missing-column': ({ text, other }) =>
    `表头里没有“${text}”这一栏。${other === '' ? '请补上' : `看不懂的栏有：${other}。如果是写错了字，请改成“${text}”`}`,
  'unknown-heading': ({ text, other }) =>
    text === other || text === ''
      ? `“${other}”下面有一栏没有写名称。请补上`
      : `“${other}”下面看不懂“${text}”这一栏。请照国家标准目录的栏名改正`,
  'double-column': ({ text, other }) => `有两栏都叫“${text}”，另一栏在 ${other} 格。请只留一栏`,
  'merge-over-heading': () => '表头的单元格和下面的事项合并到一起了。请取消合并，表头只占表头的行',
  'merged-across': () => '这一格横着合并了几栏，分不清各栏写的什么。请取消合并，每栏分开写',
  'formula-error': ({ text }) => `这一格的公式出错（${text}）。请改成文字`,
  'formula-empty': () => '这一格是公式，还没有算出结果。请用 Excel 或 WPS 打开后存盘，或者改成文字',
  'odd-row': () => '这一行只有这一格有字，看不懂是什么。是事项就把各栏写全，不要的请删去；说明写到表下面，用“注：”开头',
  'no-field': () => '不知道这张表是哪个领域的。请把工作表的名称改成领域名，例如：社会救助',
  missing: ({ text }) => `“${text}”没有写。请补上`,
  'odd-mark': () => '看不懂这个记号。是的打√，不是的空着',
  'both-modes': () => '“主动”和“依申请公开”都打了√。请只留一个',
  'no-channel': () => '公开渠道一个也没有选。请在要用的渠道下打√',
  'bad-id': () => '编号要写成 Z01 的样子：一到三个大写字母，后面是数字。新加的事项可以空着，会自动编号',
  'bad-code': () => '看不懂这个时限代码。可以空着，按“公开时限”的文字读',
  'bad-term': () => '看不懂这个限期。请写成 20个工作日、20日、1个季度、1个月 或 及时',
  'bad-notice': () => '看不懂这个公示期。请写成 不少于7个工作日、7日 或 无',
  'bad-further': () => '看不懂这里的另有时限。没有就写“无”，有就每条一行：代码｜文字｜限期',
  'bad-withdrawal': () => '看不懂这里的撤下要求。没有就写“无”，有就写：3个工作日｜从哪天起｜怎么做｜依据',
  'bad-channel': () => '可选渠道里有看不懂的名称。请照“公开渠道和载体”里印的名称写，用顿号隔开；没有就写“无”',
  'bad-personal': () => '个人信息只写这三种里的一种：不含、履职信息、群众名单',
  'bad-date': () => '看不懂这个日期。请写成 2026-11-01 的样子',
  'bad-version': () => '版本只写数字，例如 1',
  'same-item': ({ other }) => `这个事项和 ${other} 的重复了：领域、一级事项、二级事项都一样。请删去一个，或者改名分清`,
  'same-id': ({ text, other }) => `编号 ${text} 和 ${other} 的重复了。复制出来的新事项，请把编号清空`,
};

const doubtWhy: Readonly<Record<ExcelDoubt['code'], (doubt: ExcelDoubt) => string>> = {
  'unclear-limit': () => '看不懂这个公开时限，按“及时”收下，文字照原样保留，不算到期日',
  'half-clear-limit': () => '这个公开时限只读懂了一部分，请核对读成的限期',
  'limit-differs': () => '公开时限的文字和后面的限期、公示期对不上，按公开时限的文字收下',
  'unknown-code': () => '没见过这个时限代码，照原样收下',
  'code-differs': ({ took }) => `时限代码和限期对不上，限期按“${took}”收下`,
  'no-basis': () => '公开依据是空的，照空的收下',
  'filled-down': ({ took }) => `一级事项是空的，按上面一行的“${took}”收下`,
  'no-id': ({ took }) => `没有编号，定为 ${took}`,
  'left-empty': ({ text }) => `“${text}”是空的，按公开时限的文字或现行目录收下`,
  'unknown-channel': ({ text, took }) => `看不懂“${text}”这个渠道，归到“${took}”里收下`,
  'nothing-chosen': () => '13 个渠道一个也没有选（没有■），照原样收下',
  'odd-scope': ({ text }) => `不像条例条款的代码：${text}，照原样收下`,
  'guessed-personal': () => '内容里有名单或者姓名，按“群众名单”收下：公开前要遮盖',
  'unread-column': ({ text }) => `“${text}”这一栏没有用上`,
  'unread-sheet': ({ text }) => `工作表“${text}”是隐藏的，或者不像目录，没有读`,
  'guessed-field': ({ took }) => `按“${took}”领域收下`,
};

/** 社会救助!D7: what an officer reads beside the sentence. */
const placeOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string => `${sheet}!${cell}`;

export interface ExcelLine {
  readonly place: string;
  readonly written: string;
  readonly why: string;
}

export const faultLine = (fault: ExcelFault): ExcelLine => ({
  place: placeOf(fault),
  written: fault.code === 'missing' || fault.code === 'missing-column' ? '' : fault.text,
  why: faultWhy[fault.code](fault),
});

export const doubtLine = (doubt: ExcelDoubt): ExcelLine => ({
  place: placeOf(doubt),
  written: doubt.code === 'left-empty' || doubt.code === 'no-id' ? '' : doubt.text,
  why: doubtWhy[doubt.code](doubt),
});

const notExcel = { what: '这不是 Excel 表格（.xlsx）', todo: '请用 Excel 或 WPS 打开，另存为 .xlsx，再放进来。' };

export const catalogueImportText = {
  title: '从 Excel 导入目录',
  subtitle: '国家标准目录的九栏表格就能读；先看清楚有什么不同，再决定用不用。',
  link: '从 Excel 导入',
  back: '回到目录',
  drop: '把目录的 Excel 表格拖到这里',
  dropAgain: '改好以后，再拖到这里',
  pick: '选表格',
  hint: '一个领域一张工作表，表头照国家标准目录：序号、公开事项（一级、二级）、公开内容（要素）、公开依据、公开时限、公开主体、公开渠道和载体、公开对象、公开方式、公开层级。',
  sending: (name: string) => `正在送入 ${name}`,
  reading: (name: string) => `正在读取 ${name}`,
  gathering: '正在取回读到的事项',
  troubles: {
    'later-format': notExcel,
    'not-the-format': notExcel,
    ...tableFileTroubles,
    'too-large': { what: '文件太大，不像一份目录', todo: '请核对是不是放错了文件。' },
    'cannot-check': { what: '这份文件没能读完', todo: '文件可能太大或者不正常。请用 Excel 或 WPS 打开，另存为 .xlsx，再放进来。' },
  },
  nothingTaken: '没有导入任何内容，现行目录没有变。',
  faults: (name: string, count: number) => `${name} 没有导入，有 ${count} 处要改`,
  faultsTodo: `请在 Excel 或 WPS 里照下面改好、存盘，再放进来。自己定不了的，${commonText.callCounty}`,
  faultsCaption: '表格里要改的地方',
  someShown: (shown: number) => `下面先列出前 ${shown} 处，改好后再放进来，会列出其余的。`,
  place: '在哪里',
  written: '写的是',
  why: '为什么，怎么改',
  nothingWritten: '空白',
  copyAll: '复制全部',
  copyFaults: '复制要改的地方，可以贴到表格或者微信里',
  read: '读到的目录',
  file: '文件',
  size: '事项',
  sizeOf: (items: number, fields: number) => `${items} 项，${fields} 个领域`,
  against: '和现行目录比',
  noneInForce: '现在还没有目录，全部是新的',
  counts: (added: number, changed: number, gone: number) => `新增 ${added} 项，改动 ${changed} 项，不再有 ${gone} 项`,
  noChange: '和现行目录完全一样，没有不同，不用启用',
  byField: '各领域的事项数',
  field: '领域',
  count: '事项数',
  kind: '文件里既有本单位的事项，也有村务公开的事项。这次导入哪一种',
  kinds: { unit: '本单位的目录', village: '村务公开目录' },
  kindHints: {
    unit: (items: number) => `${items} 项`,
    village: (items: number) => `${items} 项，归村务公开栏`,
  },
  which: '哪一种目录',
  others: (fields: number) => `现行目录里另有 ${fields} 个领域，这份文件里没有。怎么办`,
  othersChoices: { keep: '保留，只换文件里有的领域', drop: '不保留，这份文件就是完整的目录' },
  othersHints: {
    keep: (names: string) => `${names}照旧`,
    drop: (names: string) => `${names}的事项都不再有`,
  },
  othersNames: (names: readonly string[]) =>
    names.length > 6 ? `${names.slice(0, 5).join('、')}等 ${String(names.length)} 个领域` : names.join('、'),
  askedFirst: '先回答下面的问题，再比',
  check: '请核对',
  checkBelow: (count: number) => `${String(count)} 处，列在下面`,
  doubts: (count: number) => `有 ${String(count)} 处请您核对`,
  doubtsTodo: '这些地方已经照右边写的办法收下。不对的，请在表格里改好再放进来。',
  doubtsCaption: '请核对的地方',
  took: '怎么收下的',
  validFrom: '从哪天起用',
  validFromHint: '照县里来文的日期，或者今天',
  needDate: '请填写从哪天起用',
  needKind: '请选这次导入哪一种目录',
  needOthers: '请选另外的领域怎么办',
  compare: '查看与现行目录的不同',
  leave: '不用这份文件',
  left: '没有导入任何内容',
  done: '新的目录已经启用',
  exportFirst: '先导出，再修改',
  exportWhat: '现行目录可以导出成同样格式的 Excel，改好以后再导入，编号和时限都不会乱。',
  exportUnit: '导出 Excel',
  exportUnitLong: '导出本单位目录',
  exportVillage: '导出村务公开目录',
  exporting: '正在生成 Excel，事项多时要等半分钟左右',
  made: (name: string) => `已生成 ${name}`,
  fileName: (unit: string, kind: 'unit' | 'village', version: number) =>
    `${unit}${kind === 'unit' ? '政务公开' : '村务公开'}标准目录（第${version}版）`,
  exportTroubles: {
    'unknown-upload': { what: '没有生成', todo: '请再试一次。' },
    'cannot-make': { what: '没能生成 Excel', todo: '内存可能不够。请关掉别的程序，再试一次。' },
    'disk-full': { what: '硬盘快满了，没有生成', todo: '请清理硬盘，再试一次。' },
    'read-only': { what: '数据文件夹不能写入，没有生成', todo: '请看看硬盘是不是被写保护了，再试一次。' },
    'too-large': { what: '目录太大，没有生成', todo: '请再试一次。' },
    unreadable: { what: '没有生成', todo: '请再试一次。' },
    'broken-off': { what: '没有生成', todo: '请再试一次。' },
    away: { what: '本机的公开台程序没有应答', todo: '请从桌面图标重新打开公开台，再试一次。' },
  },
  call: commonText.callCounty,
} as const;
