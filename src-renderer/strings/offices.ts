import type { CellProblem, CellTrouble, OfficeColumn, OfficeProblem } from '../../src-domain/screening/offices/listProblems';
import { commonText } from './common';

const columns: Readonly<Record<OfficeColumn, string>> = { name: '姓名', post: '职务', order: '排序', from: '任职起', to: '任职止' };

const cellWhy: Readonly<Record<Exclude<CellTrouble, 'blank' | 'repeats'>, string>> = {
  'not-seen': '这一行在表格里是隐藏的。请取消隐藏，不要的删掉',
  'not-a-name': '不像姓名。这一格只写姓名，说明的话写到别的栏里',
  'too-long': '太长了。姓名最多 20 个字，职务最多 40 个字',
  'not-a-number': '排序要写 1、2、3 这样的数',
  'no-date': '看不懂这个日期。请写成 2026-11-01 的样子',
  'unclear-month': '分不清是 1 月还是 10 月。请写成 2026-10-01 的样子',
  'ends-before': '任职止比任职起还早，请核对这两个日期',
};

const blank: Readonly<Record<OfficeColumn, string>> = {
  name: '没有写姓名',
  post: '没有写职务',
  order: '没有写排序',
  from: '没有写从哪天起任职',
  to: '',
};

function whyOf({ trouble, column, other }: CellProblem): string {
  if (trouble === 'blank') return blank[column];
  return trouble === 'repeats' ? `同一个人的这个职务，第 ${other ?? 0} 行已经写过，任职时间有重叠。请删去一行` : cellWhy[trouble];
}

const fileWhy = {
  'no-heading': '没有找到标题行。表格里要有一行写着：姓名、职务、排序、任职起、任职止',
  'two-lists': '有两张工作表都像名单，不知道用哪一张。请删掉不用的，只留一张',
  'no-rows': '标题行下面一个人也没有',
  'too-many': '超过 500 条，太多了。请县里分出本单位用得上的',
} as const;

/** A fault of a list: where it stands, what stands there, why it cannot be taken in. */
export function problemWords(problem: OfficeProblem): { readonly place: string; readonly written: string; readonly why: string } {
  switch (problem.at) {
    case 'file':
      return { place: '整个文件', written: '', why: fileWhy[problem.trouble] };
    case 'heading': {
      const name = columns[problem.column];
      const missing = `标题行里没有“${name}”这一栏。${problem.column === 'to' ? '都还在任的，下面可以空着，标题要有' : '请补上'}`;
      const twice = `标题行里有两栏都像“${name}”，不知道用哪一栏。请只留一栏`;
      return { place: `第 ${problem.row} 行，标题行`, written: '', why: problem.trouble === 'missing' ? missing : twice };
    }
    case 'issued':
      return { place: `${problem.place} 格，下发日期`, written: problem.text, why: '看不懂下发日期。请写成 2026年11月1日 的样子' };
    case 'cell':
      return { place: `第 ${problem.row} 行“${columns[problem.column]}”，${problem.place} 格`, written: problem.text, why: whyOf(problem) };
  }
}

const notATable = { what: '这不是 Excel 表格（.xlsx）或表格文本（.csv）', todo: '请用 Excel 或 WPS 打开，另存为 .xlsx，再放进来。' };

export const officesText = {
  title: '机构和领导名单（县里下发）',
  empty: '还没有名单',
  emptyFor:
    '有了名单，审查文件时会核对领导的姓名、职务和排列顺序，写错的标出来提醒。名单由县里下发，公开台不自带。没有名单也能审查，只是不核对这一项。',
  drop: '把县里下发的名单拖到这里',
  dropNext: '县里发了新名单，拖到这里',
  pick: '选名单文件',
  hint: 'Excel 表格（.xlsx）或表格文本（.csv）。要有一行标题：姓名、职务、排序、任职起、任职止，顺序不限，多出来的栏不用。',
  reading: (name: string) => `正在读取 ${name}`,
  troubles: {
    'later-format': notATable,
    'not-the-format': notATable,
    'not-a-table': notATable,
    'old-excel': { what: '这是旧版 Excel 表格（.xls），现在还读不了', todo: '请用 Excel 或 WPS 打开，另存为 .xlsx，再放进来。' },
    encrypted: { what: '文件设了打开密码，读不了', todo: '请去掉密码，另存一份再放进来。' },
    empty: { what: '文件是空的', todo: '请打开文件看看内容还在不在，存好以后再放进来。' },
    'too-large': { what: '文件太大，不像一份名单', todo: '请核对是不是放错了文件。' },
    damaged: { what: '文件已损坏，读不全', todo: '请用 Excel 或 WPS 打开，另存一份再放进来。' },
    'cannot-check': { what: '这份文件没能读完', todo: '请用 Excel 或 WPS 打开，另存为 .xlsx，再放进来。' },
    away: { what: '本机的公开台程序没有应答', todo: '请从桌面图标重新打开公开台，再把文件放进来。' },
    moved: { what: '文件读到一半读不下去了', todo: '文件可能刚改动过、移走了，或者 U 盘拔了。请看看文件还在不在，再放进来。' },
    busy: { what: '正在读取的文件太多', todo: '请等“审查”里正在读的文件读完，再放这一份。' },
    stopped: { what: '已经停下，名单没有收进来', todo: '要用时再放进来。' },
    classified: {
      what: '文件里有国家秘密标志，没有收进来',
      todo: '公开台不能处理涉密文件。请把文件移回涉密载体，删除这台电脑和 U 盘上的副本，向本单位保密员报告。',
    },
  },
  nothingTaken: '这份文件一条也没有收进来。',
  faults: (name: string, count: number) => `${name} 没有收进来，有 ${count} 处要改`,
  faultsTodo: `请在 Excel 或 WPS 里改好、存盘，再放进来。自己定不了的，${commonText.callCounty}`,
  faultsCaption: '名单里要改的地方',
  place: '在哪里',
  written: '写的是',
  why: '为什么，怎么改',
  nothingWritten: '空白',
  check: '核对这份名单',
  file: '文件',
  issued: '下发日期',
  issuedHint: '文件里没有写。请照县里来文上的日期填',
  issuedMissing: '请填写下发日期',
  size: '名单',
  sizeOf: (people: number, posts: number) => (people === posts ? `${people} 人` : `${people} 人，${posts} 个职务`),
  away: (notYet: number, noLonger: number) =>
    [notYet > 0 ? `${notYet} 条还没到任` : '', noLonger > 0 ? `${noLonger} 条已不在任` : ''].filter((part) => part !== '').join('，'),
  ignored: '没有用的栏',
  months: '只写到月的日期',
  monthsOf: (count: number) => `有 ${count} 处，任职起按当月第一天算，任职止按当月最后一天算`,
  changes: (issuedOn: string) => `与现在用的名单（${issuedOn} 下发）比`,
  counts: (added: number, removed: number, changed: number) => `新增 ${added} 条，删去 ${removed} 条，改动 ${changed} 条`,
  first: '现在没有名单，下面各条都是新增的',
  noChange: '和现在用的名单一样，没有改动',
  caption: '名单里变了的',
  change: '变化',
  kinds: { added: '新增', removed: '删去', changed: '改动' },
  use: '按这份名单检查',
  leave: '不用这份名单',
  older: (issuedOn: string) => ({
    what: `这份名单比现在用的还旧，现在用的是 ${issuedOn} 下发的`,
    todo: '请核对是不是放错了文件。确实要改用旧的，请先撤下现在的名单，再放进来。',
  }),
  afterToday: { what: '下发日期在今天之后', todo: '请核对下发日期和这台电脑的日期。' },
  call: commonText.callCounty,
  taken: '名单已经收进来，从现在起审查文件按它核对',
  takenTodo: '已经收进来的文件不会自动重新检查；做遮盖稿、放入改好的文件时，按新名单查。',
  notKept: { what: '名单没能存下', todo: '请看看硬盘是不是满了，再试一次。' },
  inForce: '现在用的名单',
  order: '排序',
  name: '姓名',
  post: '职务',
  term: '任职时间',
  state: '今天',
  standings: { 'in-post': '在任', 'not-yet': '还没到任', 'no-longer': '已不在任' },
  termOf: (from: string, to: string | null) => (to === null ? `${from} 起` : `${from} 至 ${to}`),
  becomes: (before: string, after: string) => `${before} 改为 ${after}`,
  withdraw: '撤下名单',
  withdrawAsk: '撤下这份名单？',
  withdrawThen: '撤下以后，审查文件时不再核对领导的姓名、职务和排列顺序。要再用时，重新放入县里下发的文件。',
  withdrawn: '名单已经撤下',
  withdrawnTodo: '撤错了可以放回去。离开这一页以后，要重新放入文件。',
  putBack: '放回名单',
} as const;
