import type { AdoptTrouble } from '../../src-domain/catalogue/versions/adopt';
import type { EffectCode } from '../../src-domain/catalogue/versions/effects';
import type { ItemColumn } from '../../src-domain/catalogue/versions/fields';
import type { UndoHindrance } from '../../src-domain/catalogue/versions/undo';
import type { ItemLimitUnit } from '../../src-domain/catalogue/types';
import { commonText } from './common';

const columnWords: Readonly<Record<ItemColumn, string>> = {
  id: '编号',
  field: '领域',
  level1: '一级事项',
  level2: '二级事项',
  content: '公开内容（要素）',
  basis: '公开依据',
  limitText: '公开时限（原文）',
  limitDays: '公开时限（怎么算）',
  notice: '公示期',
  furtherLimits: '另有时限',
  withdrawal: '撤回时限',
  subject: '公开主体',
  requiredChannels: '必选渠道',
  optionalChannels: '可选渠道',
  channelNotes: '渠道说明',
  audience: '公开对象',
  mode: '公开方式',
  levels: '公开层级',
  scope: '对应条款',
  personalData: '个人信息',
};

const effectWords: Readonly<Record<EffectCode, string>> = {
  stays: '不变',
  moved: '日期变了',
  retired: '事项取消',
  'passed-on': '改由别的单位公开',
  'newly-binds': '新增要公开的',
};

const hindrances: Readonly<Record<UndoHindrance, string>> = {
  'first-version': '这是第一版，前面没有可以退回的目录',
  record: '已经有文件按这一版审查通过',
  document: '审查中的文件已经选了这一版新增的事项',
  confirmation: '这一版新增的事项已经登记过“没有发生”或上过公开栏',
  proposal: '已经对这一版提过调整建议',
  package: '启用以后已经生成过数据包，县里看到的是这一版',
};

const listed = (ids: readonly string[]): string => (ids.length <= 5 ? ids.join('、') : `${ids.slice(0, 5).join('、')} 等 ${ids.length} 个`);

/** Why a version cannot be used, and what to do. */
export function troubleWords(trouble: AdoptTrouble): { readonly what: string; readonly todo: string } {
  switch (trouble.code) {
    case 'no-items':
      return { what: '这份目录里一个事项也没有', todo: '请核对是不是选错了文件。' };
    case 'duplicate-items':
      return { what: `有编号重复：${listed(trouble.ids)}`, todo: '一个编号只能有一个事项。请改好再收进来。' };
    case 'numbers-taken':
      return {
        what: `这些编号在本机的另一套目录里已经用了：${listed(trouble.ids)}`,
        todo: '本单位的目录和村务公开目录不能用同样的编号。请改编号再收进来。',
      };
    case 'version-not-higher':
      return {
        what: `这是第 ${trouble.version} 版，本机用过第 ${trouble.known} 版`,
        todo: '新目录的版本号要比用过的都大。请核对是不是拿了旧的。',
      };
    case 'valid-too-early':
      return { what: `起用日期 ${trouble.validFrom} 太早，早于 ${trouble.earliest}`, todo: '请核对目录上的起用日期。' };
    case 'valid-too-late':
      return { what: `起用日期 ${trouble.validFrom} 太晚，超过了 ${trouble.latest}`, todo: '请核对目录上的起用日期，到时候再启用。' };
  }
}

export const versionsText = {
  columns: columnWords,
  nothing: '没有',
  unchangedLines: (count: number) => `其余 ${count} 条不变`,
  days: (n: number | null, unit: ItemLimitUnit, from: string) => {
    const words = {
      'working-day': `${from}起 ${n ?? ''} 个工作日内`,
      'calendar-day': `${from}起 ${n ?? ''} 日内`,
      quarter: n === null || n === 1 ? '每季度公开' : `每 ${n} 个季度公开`,
      month: n === null || n === 1 ? '每月公开' : n === 12 ? '每年公开' : `每 ${n} 个月公开`,
      prompt: '及时公开，没有固定天数',
    } as const;
    return words[unit];
  },
  notice: (n: number, unit: 'working-day' | 'calendar-day', atLeast: boolean) =>
    `${atLeast ? '不少于 ' : ''}${n} ${unit === 'working-day' ? '个工作日' : '日'}`,
  everyone: '全社会',
  group: (name: string) => `特定群体：${name}`,
  personalData: { none: '不含个人信息', office: '只有工作人员的办公信息', 'list-masked': '有名单，公开前要遮盖' },
  basis: (name: string, number: string | null, articles: readonly string[]) =>
    `《${name}》${number === null ? '' : `（${number}）`}${articles.join('、')}`,
  clause: (code: string) => {
    const [article, item] = code.split('-', 2);
    return item === undefined ? `条例第 ${article} 条` : `条例第 ${article} 条 ${item.replace(/^X/u, '县级').replace(/^Z/u, '乡镇')}项`;
  },

  names: (catalogue: string) => (catalogue === 'township' ? '乡镇政务公开目录' : catalogue === 'village' ? '村务公开目录' : catalogue),
  version: (version: number) => `第 ${version} 版`,
  sources: {
    shipped: '公开台自带',
    excel: (file: string) => `Excel 文件“${file}”`,
    package: '县里发来的数据包',
  },

  candidate: {
    title: '核对新目录',
    versionTerm: '版本',
    becomes: (before: number, after: number) => `现在第 ${before} 版，改为第 ${after} 版`,
    first: (version: number) => `第 ${version} 版，本机还没有这套目录`,
    other: (before: string, after: string) => `现在用的是“${before}”，改为“${after}”`,
    validFrom: '起用日期',
    source: '来源',
    size: '事项',
    sizeOf: (count: number, unchanged: number) => `共 ${count} 项，其中 ${unchanged} 项不变`,
    tail: '目录下面的说明改了',
    lists: '新目录的变化',
    tabs: { changed: '改动', added: '新增', retired: '取消', effects: '未办结的事项' },
    otherAsk: (name: string) => `这不是“${name}”的下一版，是另一套目录。我知道，要换成这一套`,
    otherLabel: '换一套目录',
    otherMissing: '要换成另一套目录，请先勾选',
    by: '由谁启用',
    byMissing: '由谁启用还没有选',
    use: '启用新目录',
    leave: '先不启用',
    notYet: '现在还没有启用，按了“启用新目录”才换。',
    kept: '没看完可以先离开，下次在“目录的版本”里接着看。',
    troubleTitle: '这份目录不能启用',
    failed: { what: '没能存下，目录没有换', todo: '请看看硬盘是不是满了，再按一次。' },
    call: commonText.callCounty,
  },

  changed: {
    caption: '改动的事项，一栏一行',
    item: '事项',
    column: '哪一栏',
    before: '原来',
    after: '改为',
    legend: '划掉的是原来的，加下划线的是改后的。',
    orderOnly: '内容一样，只是次序变了',
    none: '没有改动的事项。',
  },
  added: { caption: '新增的事项', none: '没有新增的事项。' },
  retired: { caption: '取消的事项', none: '没有取消的事项。' },
  list: { id: '编号', item: '公开事项', limit: '公开时限', subject: '公开主体' },

  effects: {
    caption: '还没办完的事，换了目录会怎样',
    what: '怎样',
    title: '哪一件',
    before: '原来的日期',
    after: '换了以后',
    why: '说明',
    kinds: { record: '待公开', document: '审查中', period: '按期公开', item: '目录事项' },
    codes: effectWords,
    none: '现在没有未办结的事项，换了目录没有影响。',
    village: '村务公开目录换了以后，各村公开栏从新的一期起按新目录办；已经登记的都不动。',
    noDay: '没有固定日期',
    overdue: '已经过期',
    reasons: {
      stays: '按原来的时限办',
      moved: (limit: string) => `按新目录算：${limit}`,
      'moved-earlier': (limit: string) => `提前了，按新目录算：${limit}`,
      retired: {
        record: '以后不再有这个事项；这一件还按原来的时限公开',
        document: '以后不再有这个事项；这一件还按原来的时限办',
        period: '以后不用再按期公开',
      },
      'passed-on': {
        record: (subject: string) => `以后由${subject}公开；这一件是本单位已经形成的，仍由本单位公开`,
        document: (subject: string) => `以后由${subject}公开；请核对这一件由谁公开`,
        period: (subject: string) => `以后由${subject}公开，本单位不用再按期公开`,
      },
      'newly-binds': '从现在起由本单位公开',
    },
  },

  applied: {
    what: (name: string, version: number) => `${name}第 ${version} 版已经启用`,
    todo: '请看看“今日”里日期变了的事项。以前审查通过的文件仍按原来的目录算。看错了可以撤回。',
    toCatalogue: '去看目录',
    undo: '撤回启用',
    undone: (name: string, version: number) => `已经撤回，现在用的还是${name}第 ${version} 版`,
  },
  undo: {
    ask: '撤回启用，换回原来的目录？',
    then: (name: string, version: number) => `换回${name}第 ${version} 版，和启用以前一模一样。还没有什么按新目录办过，不会丢东西。`,
    cannot: '现在不能撤回',
    hindrances,
    cannotTodo: `要改回原来的内容，请县里再发一版。${commonText.callCounty}`,
    failed: { what: '没有撤回', todo: '可能另一个窗口已经换过目录。请刷新页面再看。' },
  },

  history: {
    link: '目录的版本',
    title: '目录的版本',
    subtitle: '用过的每一版目录都留着，以前的文件按它当时的目录算。',
    back: '回到目录',
    backHere: '回到目录的版本',
    caption: '用过的目录',
    columns: { version: '版本', from: '启用', validFrom: '起用日期', source: '来源', by: '由谁启用', changes: '比前一版', state: '现在' },
    inForce: '正在用',
    past: '用过',
    before: '以前就有',
    counts: (changed: number, added: number, retired: number) => `改动 ${changed}，新增 ${added}，取消 ${retired}`,
    first: (count: number) => `第一版，${count} 项`,
    show: '看变化',
    showOf: (name: string, version: number) => `看${name}第 ${version} 版的变化`,
    none: '目录还没有装入',
    noneWhat: '在“设置”里完成第一次使用的步骤，目录会一起装好。',
    waiting: (name: string, version: number) => `${name}第 ${version} 版还没有启用`,
    waitingTodo: '上次没有看完。接着核对，看清楚了再启用。',
    toWaiting: '接着核对',
    noWaiting: '没有等着启用的目录',
    noWaitingWhat: '收进新目录（Excel 文件或县里的数据包）以后，在这里核对。',
    unknown: '没有这一版目录',
    oldRecords: (count: number) => `取消的事项还有 ${count} 件没有公开`,
    oldRecordsTodo: '这些文件的事项在现在的目录里没有了，仍要按原来的时限公开。',
    old: { caption: '事项已取消、还没有公开的文件', title: '名称', item: '原来的事项', due: '应公开' },
  },
} as const;
