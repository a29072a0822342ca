import type { VillageState } from '../../src-domain/catalogue/village/cell';
import type { PeriodMonths } from '../../src-domain/catalogue/village/period';
import type { NameTrouble } from '../../src-domain/catalogue/village/pastedNames';
import type { VillageOccasion } from '../../src-domain/catalogue/village/promise';
import type { SkipReason } from '../../src-domain/catalogue/village/register';

const numerals = ['一', '二', '三', '四'];

/** A period as officers call it: 2026年11月, 2026年第四季度, 2026年下半年, 2026年, 2026-11-05. */
export function periodWords(key: string): string {
  if (key.length === 10) return key;
  const [year = '', part = ''] = key.split('-');
  if (part === '') return `${year}年`;
  if (part.startsWith('Q')) return `${year}年第${numerals[Number(part.slice(1)) - 1] ?? ''}季度`;
  if (part.startsWith('H')) return `${year}年${part === 'H1' ? '上' : '下'}半年`;
  return `${year}年${Number(part)}月`;
}

export const everyWords: Readonly<Record<PeriodMonths, string>> = { 1: '每月', 3: '每季度', 6: '每半年', 12: '每年' };
export const occasionWords: Readonly<Record<VillageOccasion, string>> = { 'at-once': '随时', 'on-change': '变更时', standing: '长期' };

/** One sign for the narrow head of a column. */
export const everySigns: Readonly<Record<PeriodMonths, string>> = { 1: '月', 3: '季', 6: '半年', 12: '年' };
export const occasionSigns: Readonly<Record<VillageOccasion, string>> = { 'at-once': '时', 'on-change': '变', standing: '长' };

export const stateWords: Readonly<Record<VillageState, string>> = {
  posted: '已公布',
  nil: '本期没有',
  due: '还没有登记',
  overdue: '逾期未登记',
  'at-once': '没有期限',
  ahead: '还没到时候',
  before: '在写进名单以前到期，不追',
};

const skipWords: Readonly<Record<SkipReason, (count: number) => string>> = {
  'posted-already': (count) => `${count} 项早先登记过公布，没有动`,
  'no-period': (count) => `${count} 项是随时公布的，不用登记没有`,
  'before-period': (count) => `${count} 项的日期早于这一期，没有登记`,
};

/** What a registration left alone, and why. */
export const skippedWords = (skipped: readonly SkipReason[]): string =>
  (['posted-already', 'no-period', 'before-period'] as const)
    .map((reason) => ({ reason, count: skipped.filter((each) => each === reason).length }))
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) => skipWords[reason](count))
    .join('；');

/** 村务公开 of the village boards: the township registers and reminds. */
export const villageText = {
  title: '村务公开',
  duty: '村务公开由村民委员会负责，镇里督促登记；不计入政府信息公开统计。',
  dutyOf: (subject: string) => `这一项由${subject}负责，镇里督促登记；不计入政府信息公开统计。`,
  sample: '这是示例目录，事项和周期取自各地公布的村务公开目录，县里或者本镇下发正式目录后替换。',
  back: '回到目录',
  backToBoard: '回到村务公开',
  toList: '村名单和公布日',
  toMissing: '未公布清单',

  adoptTitle: '村务公开目录还没有启用',
  adoptFor: '启用以后，可以按村登记每月、每季度应当公布的事项，看谁还没有公布，打印催办清单。本单位自己的目录和统计不变。',
  adopt: '启用村务公开目录',
  emptyTitle: '先写上各村的名字',
  emptyFor: '这里登记各村公布村务的情况：哪个村、哪一项、哪一期已经公布，还缺什么，一张表看全，缺的可以打印成清单发给村里。',
  emptyAction: '填写村名单',

  year: (year: number) => `${year}年各月到期的事项，点一个月看那个月`,
  yearBefore: '上一年',
  yearAfter: '下一年',
  monthShort: (month: number) => `${month}月`,
  monthMissing: (count: number) => `缺 ${count}`,
  monthDone: '已齐',
  monthNone: '—',
  monthLabel: (month: string, asked: number, missing: number, overdue: number) =>
    asked === 0
      ? `${month}：没有到期的`
      : `${month}：到期 ${asked} 项次，还没有登记 ${missing} 项次${overdue > 0 ? `，其中逾期 ${overdue}` : ''}`,

  rhythmAndClass: (rhythm: string, group: string) => `${group} · ${rhythm}`,
  villageFilter: '找村',
  classFilter: '分类',
  allClasses: '全部分类',
  onlyMissing: '只看还没有登记的',
  caption: (period: string) => `${period}各村村务公开情况`,
  captionHint: '每月的看当月，每季度的看当季，每年的看全年。用方向键移动，回车登记。',
  village: '村',
  missingHead: '缺',
  none: '没有符合条件的村。换一个条件看看。',
  noneMissing: '这个月要看的都登记过了',
  sum: (asked: number, posted: number, nil: number) => `应公布 ${asked} 项次：已公布 ${posted}，本期没有 ${nil}，`,
  sumMissing: (missing: number, overdue: number) => `还没有登记 ${missing}${overdue > 0 ? `（逾期 ${overdue}）` : ''}`,
  missingOf: (name: string, count: number) => `${name}还没有登记的 ${count} 项`,
  legend: '图例',
  legendWords: { 'at-once': '随时的，登记过', never: '随时的，没登记过', before: '以前的，不追' },
  neverPosted: '还没有登记过',
  never: '没有期限，还没有登记过',
  lastPosted: (on: string) => `没有期限，最近公布 ${on}`,
  cell: (village: string, item: string, state: string) => `${village}，${item}：${state}`,
  stateIn: (period: string, state: string, on: string | null, dueOn: string | null) =>
    [`${period}${state}`, on ?? (dueOn === null ? '' : `${dueOn} 前公布`)].filter((part) => part !== '').join('，'),
  yearlySummary: (item: string) => `${item}（年度）`,

  register: {
    title: '登记',
    titleMany: (count: number, what: string) => (count === 0 ? `先在表里选${what}` : `登记选中的 ${count} 个${what}`),
    item: '事项',
    village: '村',
    what: '登记什么',
    states: { posted: '已公布', nil: '本期没有' },
    hints: { posted: '已经贴上公开栏', nil: '这一期没有发生，村里确认过' },
    on: { posted: '公布日期', nil: '确认日期' },
    by: '登记人',
    note: '说明',
    noteHint: '例如：村会计电话告知，贴在村部公开栏',
    keep: { posted: '登记已公布', nil: '登记本期没有' },
    missingDate: '日期还没有填',
    future: '日期不能在今天以后',
    early: (period: string) => `日期比${period}还早，请核对`,
    missingBy: '登记人还没有选',
    nothingChosen: (what: string) => `还没有选${what}`,
    twice: '这一天已经登记过公布，请换一个日期',
  },
  done: (state: string, count: number) => (count === 0 ? '没有登记新的' : `已登记${state} ${count} 项`),
  corrected: '已改好',
  takenBack: '已撤销这条登记',
  undo: '撤销刚才的登记',
  undoCorrection: '改回去',
  undoTakenBack: '恢复',
  undone: '已经恢复原样',

  panel: {
    title: (village: string, item: string) => `${village} · ${item}`,
    period: '这一期',
    due: '应当公布',
    dueBy: (on: string) => `${on} 前`,
    state: '情况',
    rule: '公布周期',
    on: '公布日期',
    by: '登记人',
    note: '说明',
    correct: '改这条登记',
    keepCorrection: '改好',
    takeBack: '撤销登记',
    again: '再登记一次公布',
    noPeriod: '没有固定周期，每次公布登记一次',
    toVillage: '看这个村',
    toItem: '看这一项',
    leave: '不改了',
  },

  of: {
    subtitle: (month: string) => `按 ${month} 看：每月的看当月，每季度的看当季，每年的看全年。`,
    formerly: (names: string) => `原名${names}。`,
    retired: (on: string) => `${on} 起不再登记`,
    items: '各项情况',
    choose: '选',
    chooseOf: (name: string) => `选${name}`,
    item: '公开事项',
    period: '这一期',
    state: '情况',
    on: '日期',
    postedOn: (on: string) => `${on} 公布`,
    nilOn: (on: string) => `${on} 确认`,
    chooseMissing: '选中还没有登记的',
    chooseNone: '全不选',
    noneMissing: '该公布的都登记过了。',
    history: '登记过的',
    historyNone: '这个村还没有登记过。',
    historyFor: '选中事项登记以后，会按时间列在这里，可以改，可以撤销。',
    action: '办理',
    change: '改',
    changeOf: (name: string) => `改${name}的登记`,
    takeBackOf: (name: string) => `撤销${name}的登记`,
    takeBack: '撤销',
    slip: '打印这个村的清单',
    unknown: '没有这个村',
    unknownFor: '村名单里没有找到，可能是旧链接。请从村务公开的表里点村名。',
  },

  item: {
    villages: (period: string) => `${period}各村情况`,
    noPeriodVillages: '各村最近公布',
    onlyMissing: '只看还没有登记的',
    facts: '目录里怎么写的',
    what: '村',
    unknown: (id: string) => `村务公开目录里没有编号为 ${id} 的事项`,
  },

  missing: {
    title: '未公布清单',
    scope: '列哪些',
    scopes: { month: '到本月底应当公布的', overdue: '只列已经逾期的' },
    scopeHints: { month: '还没到期的也列上，提前提醒', overdue: '已经过了公布日的' },
    layout: '怎么排',
    layouts: { table: '一张总表', slips: '每村一张' },
    layoutHints: { table: '全镇各村列在一起', slips: '分开打印，发给各村' },
    print: '打印清单',
    pdf: '存成 PDF',
    paper: '清单预览',
    made: (name: string) => `已存成 ${name}`,
    pdfTrouble: '没能存成 PDF。请用“打印清单”，或者过一会儿再试。',
    none: '没有要催的',
    noneFor: '到这个月底应当公布的村务都登记过了。',
    heading: (month: string) => `${month}村务公开未公布事项清单`,
    slipHeading: (village: string) => `${village}村务公开未公布事项`,
    intro: (count: number, cells: number, asOf: string) =>
      `截至${asOf}，下列 ${count} 个村有 ${cells} 项次村务还没有登记公布。缺的相同的村列在一行。`,
    slipIntro: (village: string, asOf: string) => `${village}村民委员会：截至${asOf}，下列村务还没有收到已经公布的消息：`,
    order: '序号',
    village: '村',
    items: '还没有公布的事项',
    periodLine: (period: string, dueOn: string) => `${period}（${dueOn} 前公布）：`,
    itemHead: '公开事项',
    periodHead: '哪一期',
    dueHead: '应当公布',
    overdue: '已逾期',
    basis:
      '依据《中华人民共和国村民委员会组织法》第三十条：一般事项至少每季度公布一次；集体财务往来较多的，财务收支情况应当每月公布一次；涉及村民利益的重大事项应当随时公布。',
    ask: '已经公布的，请告诉镇里登记；还没有公布的，请尽快公布；这一期确实没有的，也请说一声。',
  },

  list: {
    title: '村名单和公布日',
    villages: (count: number) => `村名单（${count} 个）`,
    caption: '镇里督促登记的村',
    name: '村名',
    formerly: '原名',
    since: '写进名单',
    state: '现在',
    active: '在用',
    retired: (on: string) => `${on} 停用`,
    action: '办理',
    rename: '改名',
    renameOf: (name: string) => `给${name}改名`,
    retire: '停用',
    retireOf: (name: string) => `停用${name}`,
    restore: '恢复',
    restoreOf: (name: string) => `恢复${name}`,
    renameTitle: (name: string) => `给${name}改名`,
    newName: '新村名',
    renameWhat: '登记过的都会跟着走，原名记在旁边。',
    keepName: '改名',
    renamed: (from: string, to: string) => `${from}已改名为${to}`,
    nameMissing: '村名还没有填',
    nameTaken: '名单里已经有这个村名',
    didRetire: (name: string) => `${name}已停用：以后的月份不再列出，登记过的都在。`,
    didRestore: (name: string) => `${name}已恢复。`,
    undo: '撤销',
    paste: '添加村',
    pasteLabel: '村名',
    pasteHint: '一行一个，可以从 Excel 整列复制粘贴。“村民委员会”几个字会自动去掉，重复的只留一个。',
    found: (fresh: number, known: number) => `${fresh} 个新的${known > 0 ? `，${known} 个名单里已经有` : ''}`,
    shortened: (count: number) => `去掉了 ${count} 处“村民委员会”`,
    repeated: (names: string) => `写了不止一次，只留一个：${names}`,
    odd: (line: number, text: string, why: string) => `第 ${line} 行“${text}”${why}`,
    oddWhy: { 'no-chinese': '不像村名', 'too-long': '太长，村名最多 20 个字' } satisfies Record<NameTrouble, string>,
    oddTodo: '请改好或者删掉这些行，再添加。一个也没有加进去。',
    add: (count: number) => (count === 0 ? '加进名单' : `把 ${count} 个村加进名单`),
    nothing: '还没有写新的村名',
    added: (count: number) => `已加进 ${count} 个村`,
    toBoard: '去登记公布情况',
  },

  days: {
    title: '固定公布日',
    what: '镇里规定了固定公布日的，在这里写上，例如每季度第一个月 20 日；没有规定的空着，按每月、每季度、每年的最后一天算。',
    month: '每月事项',
    quarter: '每季度事项',
    year: '每年事项',
    dayOf: '日',
    monthOf: '月',
    everyMonth: '每月',
    everyQuarter: '每季度第',
    nthMonth: '个月',
    everyYear: '每年',
    monthInput: (rule: string) => `${rule}：月`,
    dayInput: (rule: string) => `${rule}：日`,
    hint: '当月没有这一天的，按当月最后一天',
    keep: '保存公布日',
    kept: '公布日已保存',
    oddDay: '日要写 1 到 31',
    oddMonth: (most: number) => `月要写 1 到 ${most}`,
    half: '月和日要一起写，或者都空着',
  },
} as const;
