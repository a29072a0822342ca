import { commonText } from './common';

/** 数据包: what left, and how it is carried to the county. */
export const packagesText = {
  title: '数据包',
  subtitle: '月报定稿后生成的数据包都在这里。存到 U 盘，连同盖章的纸质月报交县政务公开办。',
  caption: '已生成的数据包',
  columns: { what: '内容', sequence: '编号', name: '文件名', written: '生成时间', state: '县里', carried: '带走', actions: '操作' },
  returnOf: (month: string, version: number) => `${month}月报（第 ${version} 版）`,
  sequence: (sequence: number) => `第 ${sequence} 号`,
  states: {
    exported: '等县里意见',
    received: '已接收',
    'sent-back': '已退回',
    superseded: '已被更正',
    unknown: '等县里意见',
  },
  notCarried: '还没有带走',
  carried: (count: number) => (count === 1 ? '已带走' : `已带走 ${count} 次`),
  carriedTo: (day: string, path: string) => `${day} 存到 ${path}`,
  missing: '文件不见了',
  missingWhat: (names: string) => `数据文件夹里找不到：${names}`,
  missingTodo: '可能被删掉或改了名。请从 U 盘或备份把它复制回数据文件夹的 packages 里，不要改名。',
  verify: '重新核对',
  verifyOf: (name: string) => `重新核对 ${name}`,
  verifying: '正在核对…',
  good: (name: string) => `${name} 完好`,
  goodTodo: '签名是本单位的，每个文件都在，月报的数和台账对得上。',
  goodEnrolment: '签名是本单位的，内容没有变过。',
  bad: (name: string) => `${name} 有问题，不要交出去`,
  badTodo: '以前存过 U 盘的，把那一份复制回数据文件夹的 packages 里再核对，不要改名。没有存过的，' + commonText.callCounty,
  warnings: (count: number) => `另有 ${count} 处已写说明的核实项，不影响接收。`,
  troubles: {
    'not-found': { what: '这个数据包不在数据文件夹里了', todo: '请从 U 盘或备份把它复制回来，不要改名。' },
    'no-key': { what: '这台电脑上没有本单位的密钥，不能核对', todo: '请到“设置”里查看密钥。', call: commonText.callCounty },
  },
  empty: {
    title: '还没有数据包',
    what: '月报定稿以后，生成一个签了名的数据包，存到 U 盘交县里。先去把这个月的月报做好。',
    action: '去月报',
  },
  enrolment: {
    title: '登记数据包',
    what: '第一次报送前，县里先凭它和盖章的登记表认得本单位的密钥。只要交一次。',
    none: '还没有生成登记数据包。',
    action: '去设置里生成',
    written: (day: string) => `${day} 生成`,
  },
  fromCounty: {
    title: '县里发来的',
    what: '县里下发的目录、日历、亮牌规则也是签了名的数据包，从这里导入。',
    noTrust: '还没有核对过县里的公钥。',
    none: '还没有收下过。',
    last: (day: string) => `最近一次 ${day} 收下。`,
    go: '导入县里的数据包',
  },
  how: {
    title: '怎么交',
    steps: [
      '插好 U 盘，点“存到 U 盘”。存完会读回核对，再在系统里弹出 U 盘。',
      `把 U 盘和盖章的纸质月报一起交县政务公开办（${commonText.countyPhone}）。`,
      '县里说接收还是退回，回到月报页“登记县里意见”。退回的，更正后会生成下一号数据包。',
    ],
    keep: '数据包不要改名、不要拆开，改一个字县里就认不出签名。',
    where: (folder: string) => `原件都留在 ${folder}`,
  },
} as const;

interface Sentence {
  readonly what: string;
  readonly todo: string;
  readonly call?: string;
}

/** Why a package was not written. What was finalised stays in every case. */
export const writeTroubles = {
  'no-key': { what: '这台电脑上没有本单位的密钥', todo: '没有密钥不能签名。请到“设置”里查看。', call: commonText.callCounty },
  'wrong-passphrase': { what: '口令不对', todo: '请再输一次，注意大小写和输入法。定稿和改过的数都还在。' },
  'file-missing': {
    what: '要装进去的一个文件在本机找不到了',
    todo: '数据包没有生成，定稿还在。请不要删除数据文件夹里的文件。',
    call: commonText.callCounty,
  },
  'file-changed': {
    what: '要装进去的一个文件和审批时的不一样了',
    todo: '数据包没有生成，定稿还在。没有审批过的内容不能交出去。',
    call: commonText.callCounty,
  },
  'disk-full': { what: '硬盘满了，数据包没有生成', todo: '没有留下半个文件，定稿还在。请清理硬盘空间后再试。' },
  'read-only': { what: '数据文件夹不允许写入，数据包没有生成', todo: '定稿还在。请让管理电脑的人打开写入权限后再试。' },
  cancelled: { what: '已经停下，数据包没有生成', todo: '没有留下半个文件，定稿还在。随时可以再生成。' },
  refused: { what: '写完读回时没有通过核对，数据包没有生成', todo: '定稿还在。请看下面的原因。', call: commonText.callCounty },
  'damaged-key': {
    what: '本单位的密钥文件损坏了',
    todo: '定稿还在。请不要删除数据文件夹里的任何文件。',
    call: commonText.callCounty,
  },
  'ledger-changed': { what: '台账和定稿时不一样了，数据包没有生成', todo: '请先办理更正，再生成数据包。' },
  'no-answer': { what: '本机的公开台程序没有应答，数据包没有生成', todo: '定稿还在。请从桌面图标重新打开公开台再试。' },
} as const satisfies Readonly<Record<string, Sentence>>;

export type WriteTrouble = keyof typeof writeTroubles;
