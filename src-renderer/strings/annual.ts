import type { ReportFinding } from '../../src-domain/returns/annual/consistency/types';
import type { Unplaced } from '../../src-domain/returns/annual/counting/requests';
import type { TypingProblem } from '../../src-domain/returns/annual/work';

const written = (day: string): string => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

/** 年报: twelve months become the tables and the report of the year. */
export const annualText = {
  title: (year: number) => `${year}年年报`,
  loading: '正在取数…',
  paper: '看成稿，打印或存成 Word',
  paperBack: '回到表',
  tabsLabel: '年报的四个部分',
  tabs: { tables: '2021 表（二、三、四）', stat: '2014 表', report: '报告文稿', check: '文表一致核对' },
  years: '换一年',
  year: (year: number) => `${year}年`,
  due: (day: string) => `${written(day)} 前公布`,
  dueLeft: (days: number) => `，还有 ${days} 天`,
  dueToday: '，今天到期',
  dueLate: '，已经过了',
  dueTownship: '乡镇的日期以县里通知为准',
  frozen: (day: string) => `${written(day)} 定稿`,
  freeze: '定稿',
  freezeTitle: (year: number) => `${year}年年报定稿？`,
  freezeWhat: '定稿以后，两套表的数字和报告里的数不再随台账变。要改时可以重新打开。',
  freezeEarly: (year: number) => `${year}年还没有过完，不能定稿。现在可以先看数、先写文稿。`,
  freezeBlocked: '还不能定稿',
  freezeTables: { stat: '2014 表', annual: '2021 表' },
  freezeHard: (table: string, count: number) => `${table}有 ${count} 处硬性勾稽不对或没有填，请先改好`,
  freezeSoft: (table: string, count: number) => `${table}有 ${count} 处要核实的还没有写说明`,
  reopen: '重新打开',
  reopenTitle: '重新打开这份年报？',
  reopenWhat: '数字会重新跟着台账走，手填的数和写好的文稿都还在。',

  stat: {
    what: '十二个月相加：已经定稿的月份用报出去的数，读进了以前报表的月份用那张表的数，其余的用台账算的数。机构、人员、经费取 12 月的。',
    printed: '汇总数',
    figure: (label: string, figure: string) => `${label}，汇总数 ${figure === '' ? '空着' : figure}`,
    keys: '点数字看十二个月各是多少。数不对，到那个月的月报里改；已经定稿的月份，用“更正”改。',
    monthsTitle: '十二个月从哪里来',
    reported: '定稿数',
    oldSheet: '以前的报表',
    fromLedger: '台账算的',
    toCome: '还没过完',
    month: (month: number) => `${month}月`,
    records: (month: string, figure: string) => `${month} ${figure}，去台账看数了哪几条`,
    pick: '点左边表里的一个数，这里列出它十二个月各是多少。',
    stock: '取 12 月的数。',
    blank: '空',
    differencesTitle: '定稿以后台账又变了',
    differences: (count: number) => `${count} 处`,
    differenceNone: '没有。定稿的月份和台账现在算的一样。',
    difference: (month: string, row: string, was: string, now: string) => `${month} ${row}：定稿 ${was}，台账现在 ${now}`,
    differenceTodo: '年报用的是定稿数。台账是对的，请到那个月办理更正。',
    blanks: (count: number) => `有 ${count} 行空着`,
    blanksTodo: '空着不等于 0。多半是还没有登记机构、人员和经费。',
    toOrganisation: '去登记机构人员经费',
  },

  tables: {
    figure: (name: string, figure: string) => `${name}：${figure === '' ? '空着' : figure}`,
    blank: '待填',
    keys: '点数字看它数了哪几件。带下划线的是手填的数，“待填”的格子要手填。',
    pick: '点左边表里的一个数，这里看它怎么来的，也在这里手填。',
    cellTitle: '这个数怎么来的',
    counted: (count: number) => `台账里有 ${count} 件：`,
    countedNone: '台账里没有一件算进这一格。',
    notCounted: '台账里没有这个数，要手填。没有就填 0。',
    reckoned: '上年现行有效，加本年制发，减本年废止。',
    sum: '这是合计数，自动相加，不能手填。',
    more: (count: number) => `还有 ${count} 件`,
    toLedger: '去台账看',
    value: '填报数',
    reason: '为什么和台账不一样',
    source: '数从哪里来',
    sourceHint: '例如：县司法局清理结果、执法平台导出',
    keep: '填这个数',
    clear: '恢复计算数',
    clearBlank: '去掉手填的数',
    change: (computed: string, reported: string) => `台账 ${computed} → 填报 ${reported}`,
    typed: (reported: string) => `手填 ${reported}`,
    problems: {
      'a-sum': '合计数不能手填，请改它的分项',
      'not-a-figure': '要填不小于 0 的数，件数填整数，万元最多四位小数',
      'reason-missing': '请写清为什么和台账不一样',
    } satisfies Record<TypingProblem, string>,
    needFigure: '要填数字，没有就填 0',
    typedTitle: '手填的数',
    typedNone: '没有，全部是台账算的。',
    carryTitle: '上年结转',
    carrySame: (count: number) => `上年年报结转 ${count} 件，和本年表三第二项一致。`,
    carryDiffers: (last: number, now: number) => `上年年报结转 ${last} 件，本年表三第二项 ${now} 件，不一致。`,
    carryUnknown: '公开台里没有上年的年报。请对照上年公布的报告，核对表三第二项“上年结转”和现行有效件数。',
  },

  doubts: {
    title: '要你定的申请',
    what: '这些申请已经办结，但台账写得不够细，分不清该进表三哪一行。请各选一行。',
    why: {
      'refusal-unclear': '不予公开，理由没有写到条款',
      'answer-missing': '办结了，没有写答复结果',
    } satisfies Record<Unplaced['why'], string>,
    line: (received: string, done: string) => `${received} 收到，${done} 办结`,
    row: '算进表三哪一行',
    choose: '选一行',
    placedTitle: '你定过的申请',
    twoYears: (count: number) => `有 ${count} 件在一年答复、另一年办结，按办结日期计。`,
  },

  report: {
    layout: '体例',
    editTitle: '文稿',
    editWhat: '灰底的数从表和台账里来，不能改；要改先改表或台账。其余的字直接改，边写边存。回车另起一段。',
    looking: '看成稿，导出 Word',
    editing: '回去改文稿',
    words: (heading: string, nth: number) => `${heading}，第 ${nth} 段文字`,
    without: '这一段不写',
    withoutOf: (nth: number) => `第 ${nth} 段不写`,
    leftOut: '这一段不写了。',
    back: '写回来',
    backOf: (nth: number) => `第 ${nth} 段写回来`,
    empty: '（这里写文字）',
    blankSlot: '空着',
    toType: '填这里',
    slot: (name: string, nth: number) => `${name}，第 ${nth} 个要填的数`,
    preface: '开头',
    table: {
      T2: '表二（取自 2021 表）',
      T3: '表三（取自 2021 表）',
      T4: '表四（取自 2021 表）',
      S: '政府信息公开情况统计表（取自 2014 表）',
    },
    checkTitle: '文稿和表对不对得上',
    checkNone: '没有发现对不上的地方。',
    blanks: (count: number) => `文稿里有 ${count} 处还空着`,
    blanksHere: (count: number) => `有 ${count} 处台账里没有，写着“填这里”，知道就直接填，不写的段落点“这一段不写”。`,
    blanksTables: (count: number) => `有 ${count} 个数表里还空着，表里填上以后会自己出来。`,
  },

  check: {
    what: '把写好的报告放进来，逐句核对：百分比、分项相加、前后重复的数、和表不一样的数、没填的格子、重复的段落。别人写的、以前年度的都可以。',
    nothingKept: '只在内存里读，看完就放掉，不存进公开台。',
    drop: '把写好的年度报告拖到这里',
    pick: '选报告文件',
    hint: 'Word（.docx、.doc）、文本（.txt）、PDF 都可以。表在同一份文件里的，一起核对。',
    lastDrop: '上年的报告也放进来，可以核对“同比”（可以不放）',
    lastPick: '选上年报告',
    lastRead: (name: string, cells: number) => `上年报告：${name}，读到表里 ${cells} 个数`,
    lastNoTable: (name: string) => `上年报告：${name}，里面没有认出统计表，同比还是核对不了`,
    reading: (name: string) => `正在读 ${name}`,
    another: '换一份报告',
    classified: { what: '文件里有国家秘密标志，没有核对', todo: '公开台不能处理涉密文件。请把文件移回涉密载体，并向本单位保密员报告。' },
    unread: { what: '文件里有读不出来的部分，例如图片', todo: '下面只核对了读得出来的文字和表格，图片里的数请自己看。' },
    looked: (sentences: number, figures: number, cells: number) => `看了 ${sentences} 句话里的 ${figures} 个数，表里 ${cells} 个数。`,
    noTable: '没有在文件里认出统计表，只核对了文字。',
    tables: { S: '2014 表', T2: '表二', T3: '表三', T4: '表四' },
    tableRead: (name: string, read: number, named: number, of: number) => {
      if (read === of) return `${name} ${of} 格都读到了`;
      const part = read === 0 ? `${name}没有读到` : `${name} ${of} 格读到 ${read} 格`;
      return named === 0 ? part : `${part}，另有 ${named} 格没有填全，列在下面`;
    },
    tablesWhole: (words: string) => `${words}。`,
    tablesPart: '表没有读全，只核对了读到的格',
    tablesPartTodo: '没有读到的，可能是空格，也可能是这种文件读不出来。请放 Word 文件（.docx）再核对一次，或者对照原表自己看。',
    none: '没有发现对不上的地方',
    noneNote: '机器只核对数和重复的字句，内容对不对还要人看。',
    found: (count: number) => `${count} 处要看一看`,
    otherPlace: (where: string) => `另一处：${where}`,
  },
} as const;

const sum = (parts: readonly number[]): string => parts.join(' + ');

/** What kind of slip it is, in a few words. */
export const findingTitles: Readonly<Record<ReportFinding['kind'], string>> = {
  percentage: '百分比算得不对',
  growth: '同比算得不对',
  sum: '分项加起来不等于总数',
  conflict: '两处写的不一样',
  table: '和表里的数不一样',
  repeat: '重复',
  blank: '表里有空格',
  rule: '表里勾稽不对',
};

/** What was computed, and what it should be looked at for. */
export function findingWords(finding: ReportFinding): string {
  switch (finding.kind) {
    case 'percentage':
      return `${finding.part} 占 ${finding.whole} 的 ${finding.computed}%，文中写 ${finding.stated}%。`;
    case 'growth':
      return `从 ${finding.before} 到 ${finding.now} 应是 ${finding.computed}%，文中写 ${finding.stated}%。`;
    case 'sum':
      return `${sum(finding.parts)} = ${finding.parts.reduce((all, each) => all + each, 0)}，总数写的是 ${finding.total} ${finding.unit}。`;
    case 'conflict':
      return `${finding.differing.map(({ measure, one, other }) => `${measure}：${one}，另一处 ${other}`).join('；')}。`;
    case 'table':
      return `文中“${finding.name}”${finding.stated} ${finding.unit}，表里是 ${finding.printed} ${finding.unit}。`;
    case 'repeat':
      return `同样的话出现了 ${finding.times} 次：${finding.places.join('、')}。`;
    case 'blank':
      return `“${finding.label}”没有填数。没有就填 0，空着不等于 0。`;
    case 'rule':
      return `${finding.rule} ${finding.message}看一看：${finding.labels.join('、')}。`;
  }
}
