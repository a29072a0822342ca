import type { CalendarFault } from '../../src-domain/calendar/check';
import { commonText } from './common';

interface Sentence {
  readonly what: string;
  readonly todo: string;
  readonly call?: string;
}

const nothingMade = '数据包没有生成，也没有留下半个文件。';

function faultWords({ code, year, day }: CalendarFault): string {
  switch (code) {
    case 'known-range':
      return '日历的起止日期写反了。';
    case 'year-twice':
      return `${String(year)} 年写了两次。`;
    case 'year-missing':
      return `缺 ${String(year)} 年的放假安排，请先补上那一年。`;
    case 'year-not-known':
      return `${String(year)} 年没有写到年底。`;
    case 'no-days-off':
      return `${String(year)} 年还没有填放假的日子。`;
    case 'off-and-work':
      return `${day ?? ''} 既写了放假，又写了上班。`;
    case 'day-twice':
      return `${day ?? ''} 写了两次。`;
    case 'day-outside-year':
      return `${day ?? ''} 不在 ${String(year)} 年，也不在前一年年底。`;
  }
}

/** 下发: what the county sends to its units. */
export const issueText = {
  title: '下发给各单位',
  what: '下发的都是签了名的数据包，各单位导入时先核对签名、看清变动，再换用。',
  kinds: { calendar: '日历', supervision: '亮牌规则', catalogue: '目录', trust: '信任名单' },
  open: { calendar: '编一年的放假安排', supervision: '改亮牌规则', catalogue: '下发目录', trust: '下发信任名单' },
  now: {
    calendar: (through: string) => `已知到 ${through}`,
    catalogue: (version: number, items: number) => `第 ${version} 版，${items} 项`,
    trust: (version: number, keys: number) => `第 ${version} 版，${keys} 把密钥`,
  },
  inForce: '本机现在用的',
  made: '做好的下发包',
  madeNone: '还没有下发过。做好的数据包会列在这里，存到 U 盘或发到内网，各单位都用同一个。',
  madeCaption: '已经做好的下发包',
  madeColumns: { on: '做好的日子', kind: '内容', name: '文件', actions: '操作' },
  back: '回下发',

  sign: {
    title: '签名',
    audience: '发给',
    all: '全部单位',
    passphrase: '本办口令',
    passphraseHint: '签名用的口令，设置密钥时设的那一个。',
    needPassphrase: '请输入口令',
    go: '签名并生成数据包',
    steps: { none: '正在准备', digest: '正在计算摘要', write: '正在写入数据包', verify: '正在读回核对' } as Readonly<
      Record<string, string>
    >,
    fix: '上面还有要改的，改好才能签名。',
    done: (name: string) => `${name} 已经做好，读回核对过`,
    doneTodo: '存到 U 盘或发到内网，交给各单位导入。',
    alsoHere: '本机也已经改用。',
    again: '再做一份',
  },

  calendar: {
    title: '编放假安排',
    what: '国务院办公厅公布一年的放假安排以后，照着填。没有公布的年份不要填。',
    year: '哪一年',
    yearOf: (year: number, isNew: boolean) => (isNew ? `${year} 年（新增）` : `${year} 年（更正）`),
    document: '文件名称和文号',
    documentHint: '例如：国务院办公厅关于2027年部分节假日安排的通知（国办发明电〔2026〕1号）',
    needDocument: '请填写文件名称和文号。',
    off: '放假的日子',
    offHint: '每行一段，例如 02-15..02-23 或 2月15日至23日。周末在放假期间的也写上。',
    work: '调休上班的日子',
    workHint: '周末要上班的日子，例如 02-14、02-28。',
    local: '自治区本地节日',
    localWhat: (region: string) => `${region}公布了开斋节、古尔邦节放假的，填在这里；没有公布的空着，落在节日前后的期限会提示。`,
    apply: '各单位默认按这些日子放假算期限',
    odd: (pieces: string) => `看不懂：${pieces}。`,
    fault: faultWords,
    workWeekday: (day: string, weekday: string) => `${day} 是${weekday}，本来就上班，不用写在调休里。`,
    good: '没有发现问题',
    check: '核对',
    picture: (year: number) => `${year} 年的日历`,
    legend: { off: '放假', work: '上班', local: '本地节日' },
    marks: { off: '休', work: '班', local: '节' },
    says: '这份日历会说',
    facts: {
      through: '已知到',
      throughOf: (before: string, after: string) => (before === after ? after : `${before} → ${after}`),
      days: '全年',
      daysOf: (working: number, off: number, work: number) => `${working} 个工作日；放假安排列了 ${off} 天，调休上班 ${work} 天`,
    },
    here: '本机会变动的期限',
  },

  rules: {
    title: '改亮牌规则',
    what: '到期那天算还剩 0 个工作日。没有确定到期日的，一律是灰。',
    red: '红牌：过了到期日',
    redUnit: '个工作日起',
    yellow: '黄牌：最多还剩',
    blue: '蓝：最多还剩',
    unit: '个工作日',
    period: '定期的：结束前',
    periodUnit: '个工作日还没有记录，亮黄牌',
    periodSentence: (n: number) => `距本期结束${n}个工作日以内仍无记录`,
    remind: '及时公开：每',
    remindUnit: '天提醒一次',
    due: '月报：次月第',
    dueUnit: '个工作日前交',
    dueSentence: (n: number) => `次月第${n}个工作日前报县政务公开办`,
    exempt: (items: string, why: string) => (items === '' ? why : `${items}：${why}`),
    exemptTitle: '不亮红牌',
    softenTitle: '勾稽放宽',
    soften: (rule: string, message: string) => `${rule} 只请核实、写说明：${message}`,
    needNumber: '请填整数',
    example: '举例',
    left: (days: number) => (days > 0 ? `还剩 ${days} 个工作日` : days === 0 ? '到期当天' : `过期 ${-days} 个工作日`),
    exampleOf: (parts: readonly string[]) => `${parts.join('；')}。`,
    part: (left: string, card: string) => `${left}：${card}`,
    check: '核对',
    good: '各种天数都正好有一种牌',
    says: '和本机现在用的比',
    restore: '恢复默认',
  },

  catalogue: {
    title: '下发目录',
    what: '下发本机现在用的目录。要换内容，先在“目录”里导入新的 Excel，换用以后再来下发。',
    name: '目录',
    version: '版本号',
    versionHint: '要比各单位现在用的大，单位才会换。',
    needVersion: '请填整数，从 1 起',
    validFrom: '施行日期',
    needDate: '请填写施行日期',
    items: '项目',
    itemsOf: (count: number, fields: number) => `${count} 项，${fields} 个领域`,
    none: '本机还没有装入目录',
    noneWhat: '请先到“目录”里导入。',
    toCatalogue: '去目录',
  },

  trust: {
    title: '下发信任名单',
    what: '单位凭信任名单认得县里的公钥。第一次要把名单文件和盖章的登记表一起交给单位，请单位逐组核对指纹；以后换版，签名下发就行。',
    list: '名单',
    own: '本办密钥',
    ownIn: '已经在名单里',
    ownOut: '还不在名单里，导出或签名时自动列入',
    file: '第一次：导出名单文件',
    fileWhat: '不用口令。文件里只有公钥，可以放在内网。',
    export: '导出名单文件',
    exported: (name: string) => `${name} 已经做好`,
    exportedTodo: '连同盖章的登记表交给单位。单位打电话来核对时，念下面这 8 组：',
    package: '以后：签名下发新的一版',
  },

  troubles: {
    'no-county': { what: '县级汇总还没有启用', todo: '请先启用，再下发。' },
    'no-key': { what: '这台电脑上没有本办的密钥', todo: '没有密钥不能签名。请到“设置”里查看。' },
    'wrong-passphrase': { what: '口令不对', todo: '请再输一次，注意大小写和输入法。填好的都还在。' },
    'damaged-key': { what: '本办的密钥文件损坏了', todo: '请不要删除数据文件夹里的任何文件，先复制一份保存，再请人检查。' },
    'disk-full': { what: '硬盘满了', todo: `${nothingMade}请清理硬盘空间后再试。` },
    'read-only': { what: '数据文件夹不允许写入', todo: `${nothingMade}请让管理电脑的人打开写入权限后再试。` },
    cancelled: { what: '已经停下', todo: `${nothingMade}随时可以再做。` },
    refused: { what: '写完读回时没有通过核对', todo: nothingMade, call: commonText.callCounty },
    failed: { what: '县级数据打不开或者不完整', todo: '请不要删除数据文件夹里的任何文件，先复制一份保存，再请人检查。' },
    'no-answer': { what: '本机的公开台程序没有应答', todo: '填好的都还在。请从桌面图标重新打开公开台再试。' },
  } as const satisfies Readonly<Record<string, Sentence>>,
} as const;

export type IssueTrouble = keyof typeof issueText.troubles;
