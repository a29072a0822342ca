import type { ColumnReason, RosterDoubt, Showing } from '../../src-domain/notices/rosters/types';
import { commonText } from './common';
import { tableFileTroubles } from './tableFiles';

const notTable = { what: '这不是 Excel 表格（.xlsx）或者 .csv，读不了', todo: '请用 Excel 或 WPS 打开，另存为 .xlsx，再放进来。' };

/** Rows named one by one before the rest is counted. */
const mostRows = 12;

const rowsText = (rows: readonly number[]): string =>
  rows.length > mostRows
    ? `第 ${rows.slice(0, mostRows).join('、')} 行等 ${String(rows.length)} 行`
    : `第 ${rows.join('、')} 行${rows.length > 1 ? `，共 ${String(rows.length)} 行` : ''}`;

/** Why a column hangs or not. */
export function reasonText(reason: ColumnReason): string {
  switch (reason.by) {
    case 'law':
      return `法律不许公开：${reason.basis}`;
    case 'template-never':
      return `这类名单不得出现：${reason.basis}`;
    case 'template-shows':
      return '名单模板里有这一列';
    case 'not-listed':
      return '名单模板里没有这一列，不上墙。确有需要的，由您决定';
    case 'unknown':
      return '认不出是什么，不上墙。确有需要的，由您决定';
    case 'no-template':
      return '没有名单模板，不上墙。请先选名单类型，或者由您决定';
    case 'common':
      return '每类名单都可以有';
    case 'serial':
      return '每张单子重新编号';
    case 'numbers':
      return '整列多是长号码，像证件号、电话或账号，不上墙';
    case 'empty':
      return '整列空着';
    case 'officer':
      return '由您决定';
  }
}

const sumText = (doubt: Extract<RosterDoubt, { kind: 'sum' }>): string => {
  const whose = doubt.group === '' ? '合计' : `${doubt.group}的合计`;
  return `第 ${String(doubt.row)} 行${whose}，“${doubt.heading}”写的是 ${doubt.written}，各行相加是 ${doubt.counted}，相差 ${doubt.difference}`;
};

/** One thing to look at, with the rows of the Excel sheet. */
export function doubtText(doubt: RosterDoubt): string {
  switch (doubt.kind) {
    case 'masked':
      return `“${doubt.heading}”里有${doubt.labels.join('、')}，已打码：${rowsText(doubt.rows)}`;
    case 'held':
      return `“${doubt.heading}”里有${doubt.labels.join('、')}，整格略去：${rowsText(doubt.rows)}`;
    case 'sum':
      return sumText(doubt);
    case 'no-number':
      return `“${doubt.heading}”不是数，没有加进合计：${rowsText(doubt.rows)}`;
    case 'no-name':
      return `没有姓名，没有收：${rowsText(doubt.rows)}`;
    case 'no-village':
      return `没有写村，单独放一张：${rowsText(doubt.rows)}`;
    case 'passed-over':
      return `像是表内说明，没有收：${rowsText(doubt.rows)}`;
    case 'same-number':
      return `身份证号相同，请核对是不是重复：${rowsText(doubt.rows)}`;
    case 'unknown-village':
      return `“${doubt.village}”不在本单位的村名册里：${rowsText(doubt.rows)}`;
    case 'twice':
      return `同村组有两个“${doubt.name}”，请核对是不是重复：${rowsText(doubt.rows)}`;
  }
}

/** 名单: a list out of Excel, judged column by column, one sheet a village. */
export const rostersText = {
  none: '还没有收下名单',
  noneWhat: '补贴、救助等名单从 Excel 放进来，程序去掉不能公开的列，按村分好，一村一张，一次打印。',
  begin: '录入名单',
  caption: '收下的名单',
  list: { title: '用于', taken: '收下', rows: '户（人）数', villages: '村数', state: '审批', action: '办理' },
  open: '打开',
  openOf: (title: string) => `打开名单：${title}`,
  remove: '删去',
  removeOf: (title: string) => `删去名单：${title}`,
  removed: (title: string) => `已删去名单：${title}`,
  restore: '恢复',
  approved: '已批准，可以张贴',
  draft: '草稿，没有批准',

  title: '录入名单',
  subtitle: '文件只在这里读一遍。收下的只有能上墙的列，身份证号、电话、账号等不存。',
  back: '回到名单',
  record: '用于哪条信息',
  recordHint: '审查通过、定为主动公开的信息才能上墙。',
  needRecord: '请先选这份名单用于哪条信息',
  drop: '把名单（Excel 表格）拖到这里',
  pick: '选表格',
  hint: '.xlsx 或 .csv。上面有标题、表头占两三行、合并过单元格、有合计行都能读。',
  sending: (name: string) => `正在送入 ${name}`,
  reading: (name: string) => `正在读取 ${name}`,
  nothingTaken: '没有收下任何内容。',
  troubles: {
    'later-format': notTable,
    'not-the-format': notTable,
    ...tableFileTroubles,
    'too-large': { what: '文件太大，不像名单', todo: '请把名单所在的那张表另存成一个文件，再放进来。' },
    'cannot-check': { what: '这份文件没能读完', todo: '文件可能太大或者不正常。请把名单复制到一个新的表格里，存成 .xlsx，再放进来。' },
    'no-sheet': { what: '文件里没有能读的表', todo: '表空着、藏着，或者超过两万行、八十列的不读。请核对是不是放错了文件。' },
  },
  noHeading: '这张表没有找到表头',
  noHeadingTodo: '表头要有“姓名”这样的字，在前 15 行之内。请在 Excel 里补上表头，或者换一张表。',
  otherFile: '换一份文件',
  which: '用哪一张表',
  sheetHint: (rows: number) => `${String(rows)} 行`,
  passedSheets: {
    hidden: (names: string) => `藏着的表没有收：${names}`,
    blank: (names: string) => `空着的表：${names}`,
    'too-long': (names: string) => `超过两万行，没有收：${names}`,
    'too-wide': (names: string) => `超过八十列，没有收：${names}`,
  },
  hiddenRows: (count: number) => `藏着的 ${String(count)} 行没有收`,
  hiddenColumns: (columns: string) => `藏着的列没有收：${columns}`,
  broken: (cells: string) => `公式出错或者没有算过，按空着收：${cells}`,
  more: (shown: string, count: number) => `${shown} 等 ${String(count)} 处`,

  template: '名单类型',
  templateHint: (basis: string) => `依据：${basis}`,
  templateNone: '没有合适的类型',
  templateNoneHint: '没有类型可依，只有姓名、村组、标准、金额自动上墙。',
  templateSuggested: (list: string) => `${list}（程序认出）`,
  columnsTitle: '每一列怎么处理',
  columnsNote: (shown: number, dropped: number) => `上墙 ${String(shown)} 列，不上墙 ${String(dropped)} 列`,
  columnsCaption: '名单各列的处理',
  columns: { number: '列', heading: '表头', kind: '是什么', before: '文件里', after: '上墙是', showing: '处理', why: '为什么' },
  byContent: '按内容认出',
  notKnown: '认不出',
  nothingShown: '—',
  blank: '（空）',
  showings: { show: '上墙', mask: '打码上墙', drop: '不上墙' } satisfies Record<Showing, string>,
  showingOf: (heading: string) => `“${heading}”怎么处理`,
  undo: '撤回上一步',
  undoHint: '也可以按 Ctrl+Z',

  doubtsTitle: '要核对的',
  doubtsNone: '合计对得上，没有重复，没有要核对的',
  doubtsCount: (count: number) => `${String(count)} 处`,
  doubtsTodo: '行数是 Excel 里的行数。收下以前，在 Excel 里改好重新放进来；收下以后，点“修改名单”。',
  doubtsMore: (count: number) => `另有 ${String(count)} 处`,
  take: (rows: number, villages: number) => `收下 ${String(rows)} 行，分 ${String(villages)} 张`,
  takeNone: '没有可以上墙的行',
  leave: '不用这份文件',

  bookTitle: '名单',
  for: (title: string) => `用于：${title}`,
  gone: '没有这份名单',
  goneWhat: '它可能已经删去。请回到名单重新选。',
  recordGone: '名单所用的信息已经不在台账里',
  recordGoneTodo: '没有可依的信息，不能打印。请删去这份名单，或者先恢复那条信息。',
  facts: {
    title: '这份名单',
    template: '类型',
    shown: '上墙的列',
    dropped: '不上墙的列',
    rows: '共',
    count: (rows: number, villages: number) => `${String(rows)} 行，${String(villages)} 张单子`,
    none: '没有',
    masked: (heading: string) => `${heading}（打码）`,
  },
  textMissing: (count: number) => `公示单的正文还缺 ${String(count)} 样，只能打印草稿`,
  textMissingTodo: '标题、依据、正文、反映方式等在“制作公示单”里填，每个村的单子都用它。',
  toText: '去填正文',

  approvalTitle: '审批',
  byFile: '与审查通过的文件是同一份，只去掉了列，照原审批张贴。',
  byNames: (handler: string, reviewer: string, approver: string, day: string) =>
    `${day}，承办人${handler}、保密审查人${reviewer}、审批人${approver}看过这份名单，同意张贴。`,
  unapproved: '这份名单还没有批准，打印出来带“草稿”字样',
  unapprovedTodo: '三个人看过下面每个村的单子以后，在这里登记。内容有一个字变动，就要重新批准。',
  changed: '批准以后内容有变动，又成了草稿',
  approve: '登记批准',
  withdraw: '撤回批准',
  handlerDoes: '把名单整理上来',
  reviewerDoes: '核对个人信息有没有去干净',
  approverDoes: '最后同意张贴',
  reviewed: (name: string) => `保密审查人 ${name} 已看过名单，同意`,
  approvedBy: (name: string) => `审批人 ${name} 已看过名单，批准张贴`,
  sameNames: '三个人要各不相同，请换一个人',
  looked: (count: number) => `有 ${String(count)} 处要核对的，批准前请一并看过。`,

  villagesTitle: '一村一张',
  villagesCaption: '各村的单子',
  village: { name: '村', rows: '户（人）数', action: '办理' },
  noVillage: '没有写村',
  whole: '全部',
  look: '看这张',
  lookOf: (village: string) => `看${village}这张`,
  previewOf: (village: string) => `${village}的单子`,
  overview: '各村汇总',
  printOne: '打印这一张',
  printAll: (count: number) => `打印全部 ${String(count)} 张`,
  pdfAll: (count: number) => `全部存成 PDF（${String(count)} 张）`,
  drawing: '正在排版',
  making: (done: number, total: number) => `正在生成 PDF，${String(done)}/${String(total)}`,
  made: (folder: string, files: number) => `已存成 ${String(files)} 份 PDF，都在“${folder}”文件夹里`,
  madeDraft: '名单没有批准，或者正文没有填齐，每一页都有“草稿”字样，不能张贴。',
  stopped: (folder: string, files: number, total: number) =>
    `已停下。做好的 ${String(files)} 份留在“${folder}”文件夹里，其余 ${String(total - files)} 份没有做`,
  stoppedFiles: (names: string) => `做好的是：${names}`,
  failed: (folder: string, files: number) => `做到一半停下了。做好的 ${String(files)} 份留在“${folder}”文件夹里`,
  pdfTroubles: {
    'cannot-print': '有一份没能生成 PDF。请再试一次，或者用“打印全部”。',
    'disk-full': '磁盘空间不够。请清理磁盘以后再试。',
    'read-only': `数据文件夹现在不能写入。${commonText.callCounty}`,
  },
  draftFolder: (title: string) => `${title}（草稿）`,
  fileName: (at: number, village: string) => `${String(at).padStart(3, '0')} ${village}.pdf`,

  paper: { serial: '序号', total: '合计', village: '村', count: '户（人）数', noVillage: '没有写村' },
} as const;
