import type { CountyMessageKind } from '../../src-domain/county/messages';
import { dayInChina } from '../../src-domain/kernel/calendarDate';
import type { TrustFault } from '../../src-domain/packages/countyKeys';
import { commonText } from './common';

interface Sentence {
  readonly what: string;
  readonly todo: string;
  readonly call?: string;
}

const copyAgain = '请从县里给的 U 盘重新复制一份再试；还不行，请县政务公开办重新导出。';
const alarm = '先不要用它。' + commonText.callCounty;

/** Why a package of the county was not taken in, by the code of the check or its first word. */
const refusals: Readonly<Record<string, Sentence>> = {
  'zip/not-a-zip': { what: '这不是数据包', todo: '可能选错了文件。县里下发的数据包文件名以 .gkpkg 结尾。' },
  'zip/truncated': { what: '这个数据包后面缺了一截', todo: `可能没有复制完就拔了 U 盘。${copyAgain}` },
  zip: { what: '这个数据包损坏了，或者被改动过', todo: copyAgain },
  bag: { what: '这个数据包里的内容和清单对不上', todo: copyAgain },
  envelope: { what: '这个数据包的签名读不出来', todo: copyAgain },
  'signature/unknown-key': {
    what: '签这个数据包的，不是本机认得的县里公钥',
    todo: '县里换过密钥的，请先导入新的信任名单、核对指纹；没有换过的，先不要用它。',
    call: commonText.callCounty,
  },
  'signature/revoked-key': { what: '签这个数据包的密钥已经作废', todo: alarm },
  'signature/not-valid-then': { what: '签名的时间不在这把密钥的有效期内', todo: '可能县里电脑的日期不对。' + commonText.callCounty },
  'signature/wrong-unit': { what: '签这个数据包的不是县政务公开办', todo: alarm },
  signature: { what: '签名不对：内容在签名以后被改动过', todo: alarm },
  statement: { what: '数据包自己的说明和里面的文件对不上', todo: copyAgain },
  'statement/unknown-version': { what: '这个数据包的格式比本机的公开台新', todo: '请先升级公开台，再导入。' },
  'chain/rollback': { what: '这一份比已经收下的旧', todo: '本机已经在用更新的，不用再导入这一份，什么也没有变。' },
  'chain/fork': { what: '同一个编号收到过内容不同的另一份', todo: alarm },
  'chain/previous-mismatch': { what: '这一份和上一次收下的接不上', todo: alarm },
  content: {
    what: '签名是县里的，但是里面的数据不能用',
    todo: '请县政务公开办改正以后重新下发。',
    call: commonText.callCounty,
  },
  'message/other-audience': { what: '这一份是发给别的单位的', todo: '请核对有没有拿错文件。本机没有收。' },
  'message/not-for-units': {
    what: '这不是县里下发给单位的数据包',
    todo: '县里下发的有：目录、日历、亮牌规则、信任名单。请核对有没有选错文件。',
  },
};

const layerOf = (code: string): string => code.split('/')[0] ?? '';

/** What is broken outside makes what stands inside meaningless: only the outermost reason is told. */
const layers = ['zip', 'bag', 'envelope', 'signature', 'statement', 'chain', 'message', 'content'];

function refusalOf(codes: readonly string[]): Sentence {
  const [first = ''] = [...codes].sort((one, other) => layers.indexOf(layerOf(one)) - layers.indexOf(layerOf(other)));
  return refusals[first] ?? refusals[layerOf(first)] ?? { what: '这个数据包没有通过核对', todo: copyAgain };
}

const kinds: Readonly<Record<CountyMessageKind, string>> = {
  catalogue: '目录',
  calendar: '日历',
  supervision: '亮牌规则',
  trust: '信任名单',
};

/** 县里发来的: what the county sends is checked, looked at, and only then used. */
export const incomingText = {
  title: '县里发来的',
  subtitle: '县政务公开办下发的目录、日历、亮牌规则都从这里导入。先核对签名，再看会变动什么，点了才生效。',
  back: '回目录',
  kinds,
  drop: '把县里发来的文件拖到这里',
  pick: '选择文件',
  hint: '数据包（文件名以 .gkpkg 结尾），或者信任名单（.json）。',
  reading: (name: string) => `正在核对 ${name}`,
  refusalOf,
  refusedNothing: '什么也没有变。',
  refusedName: (name: string) => `${name} 没有收进来`,
  unchanged: (kind: CountyMessageKind) => `这份${kinds[kind]}以前收过了`,
  unchangedTodo: '和上次收下的一模一样，什么也没有变。',
  sender: '谁发的',
  number: (sequence: number, on: string) => `第 ${sequence} 号，${on} 签发`,
  gap: (missing: string) => `中间的第 ${missing} 号没有收到过`,
  gapTodo: '可能是发给别的单位的，也可能漏了。不影响用这一份；要是漏了，请向县政务公开办要来补上。',
  by: '谁核对的',
  needBy: '请选择是谁核对的',
  leave: '先不用',
  notKept: { what: '没有保存成功', todo: '请检查硬盘是不是满了，再试一次。现在用的没有变。', call: commonText.callCounty },

  trust: {
    title: '县里的公钥',
    none: '本机还不认得县里的公钥',
    noneTodo: '县里下发的数据包都签了名。请先导入县政务公开办给的信任名单（文件名像“彭阳县信任名单.json”），核对过指纹，本机才能分清真假。',
    compare: '核对县里的指纹',
    compareWhat: '与县公开办盖章的登记表或电话核对：下面 8 组字，一组一组地对。一个字不同就不要用。',
    call: commonText.callCounty,
    again: '县里的密钥和以前核对过的不一样了',
    againTodo: '县里换过密钥才会这样。没有听说换密钥的，请先打电话问清楚。',
    office: '县公开办',
    code: '单位代码',
    version: '名单',
    versionOf: (version: number, units: number) => `第 ${version} 版，有 ${units} 个单位`,
    same: '我已经与县公开办核对，8 组完全一样',
    needSame: '还没有核对指纹。请核对以后再勾选',
    use: '认这把公钥',
    differs: '不一样，不用',
    next: '县里发来新的信任名单',
    nextWhat: (from: number, to: number) => `第 ${from} 版 → 第 ${to} 版，县里的密钥还是核对过的那一把。`,
    useNext: '改用这份名单',
    used: (version: number) => `已改用第 ${version} 版信任名单`,
    usedTodo: '以后县里发来的数据包按它核对。',
    unchanged: '这份信任名单正在用，什么也没有变',
    troubles: {
      'no-county-key': { what: '这份名单里没有县公开办自己的密钥', todo: '请县政务公开办在“下发”里重新导出信任名单。' },
      older: { what: '这份名单比正在用的旧', todo: '正在用的没有变。请核对有没有拿错文件。' },
      'other-county': { what: '这是别的县的信任名单', todo: '请核对有没有拿错文件。' },
      'not-a-list': { what: '这不是信任名单，或者内容不完整', todo: copyAgain },
    } satisfies Readonly<Record<TrustFault | 'not-a-list', Sentence>>,
  },

  calendar: {
    title: '县里发来的日历',
    through: '已知到',
    throughOf: (before: string, after: string) => (before === after ? `${after}（和现在一样）` : `${before} → ${after}`),
    notices: '放假安排',
    local: '本地节日',
    localOf: (region: string, applied: boolean) => `${region}，${applied ? '已填，默认按休息日算' : '没有填，落在节日前后的期限会提示'}`,
    noLocal: '没有',
    shrinks: {
      what: '这份日历知道的日子比现在用的少',
      todo: '换上去，已经定下来的期限会变成待定，所以没有换。请县政务公开办核对。',
      call: commonText.callCounty,
    },
    use: '改用这份日历',
    used: (through: string) => `日历已经换好，已知到 ${through}`,
    usedTodo: '所有期限都按新日历重新算过了。',
  },

  rules: {
    title: '县里发来的亮牌规则',
    use: '改用这套规则',
    used: '亮牌规则已经换好',
    usedTodo: '今日和目录里的牌都按新规则亮。',
  },

  catalogue: {
    used: '目录已经换好',
    usedTodo: '到目录里看一看各项怎么样了。',
  },

  inForce: {
    title: '现在用的',
    calendar: '日历',
    rules: '亮牌规则',
    shipped: '随软件的',
    fromCounty: (sequence: number, on: string) => `县里第 ${sequence} 号，${on} 收下`,
    fromCountyUnknown: '县里下发的',
    through: (day: string) => `已知到 ${day}`,
    keys: '县里的公钥',
    keysOf: (name: string, version: number) => `${name}，信任名单第 ${version} 版`,
    restoreCalendar: '停用，恢复随软件的日历',
    restoreRules: '停用，恢复随软件的规则',
    restore: '恢复随软件的',
    restoringCalendar: '恢复随软件的日历',
    restoringRules: '恢复随软件的规则',
    earlierCalendar: '改回以前的日历',
    earlierRules: '改回以前的规则',
    restored: '已经恢复',
    restoredTodo: '县里发来的还留在下面的记录里，随时可以再用。',
  },

  history: {
    title: '收下过的',
    none: '还没有收下过县里的数据包。',
    caption: '收下过的县里数据包',
    columns: { on: '收下日期', kind: '内容', sequence: '编号', changed: '变动', by: '核对人', use: '操作' },
    number: (sequence: number, createdAt: string) => `第 ${sequence} 号，${dayInChina(createdAt)} 签发`,
    changed: (count: number) => `${count} 处`,
    inForce: '正在用',
    useAgain: '改用这一份',
    useAgainOf: (kind: CountyMessageKind, sequence: number) => `改用第 ${sequence} 号${kinds[kind]}`,
  },

  troubles: {
    'unknown-upload': { what: '读入的文件不在了', todo: '可能程序中途重新启动过。请重新选择文件。' },
    failed: { what: '没有读成', todo: '请重新选择文件再试一次。', call: commonText.callCounty },
    'too-large': { what: '文件太大，不像是县里下发的', todo: '请核对有没有选错文件。' },
    'disk-full': { what: '硬盘空间不够，没有读进来', todo: '请清理硬盘，腾出空间以后再试。' },
    'read-only': { what: '数据文件夹现在不能写入', todo: '请检查硬盘是不是满了、文件夹能不能写，再试一次。' },
    unreadable: { what: '文件读不出来', todo: '可能 U 盘松了，或者文件被移走。请插好 U 盘，重新选择。' },
    'broken-off': { what: '读到一半断了', todo: '请重新选择这个文件再试一次。' },
    'no-trust': {
      what: '要先导入县里的信任名单，才能导入数据包',
      todo: '没有核对过县里的公钥，分不清数据包是不是县里发的。信任名单的文件名像“彭阳县信任名单.json”。',
      call: commonText.callCounty,
    },
  } as const satisfies Readonly<Record<string, Sentence>>,
} as const;

export type IncomingTrouble = keyof typeof incomingText.troubles;
