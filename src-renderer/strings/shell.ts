import { commonText } from './common';

/** The frame: rail, foot, start-up and what stands in the way of it. */
export const shellText = {
  unsaved: {
    what: '刚才的改动没有存进去，原来的内容都在，一条没少',
    todo: '多半是硬盘满了。请清理硬盘空间，再做一次。还是这样，请关掉公开台再打开。',
  },
  rail: {
    today: '今日',
    catalogue: '目录',
    review: '审查',
    requests: '依申请',
    ledger: '台账',
    returns: '月报',
    notices: '公开栏',
    packages: '数据包',
    annual: '年报',
    county: '县级',
    settings: '设置',
    search: '查找',
    channels: '发布',
  },
  railLabel: '栏目',
  skip: '跳到正文',
  todo: (count: number) => `${count} 件要办`,
  footLabel: '本机状态',
  saved: (time: string) => `已保存 ${time}`,
  savedNothing: '还没有要保存的',
  waiting: (count: number) => `${count} 条等待写入`,
  saveTrouble: (count: number) => `${count} 条写不进硬盘`,
  calendarThrough: (day: string) => `日历至 ${day}`,
  offline: '本机离线运行，不连网',
  opening: '正在打开…',
  openingPage: '正在翻到这一页…',
  rebuilding: '正在按日志恢复数据',
  rebuildingNote: '本机的工作数据不完整，正在用硬盘上的日志逐条恢复。请不要关机，恢复后一条不少。',
  readOnly: {
    what: '现在只能看，不能改',
    todo: '硬盘剩余空间不够，或者数据文件夹不允许写入。请清理硬盘空间后重新打开公开台。',
  },
  crash: {
    title: '这一页出了问题',
    what: '这一页没能显示出来，已经保存的内容都还在。',
    todo: '先点“重新打开这一页”。如果还是这样，关掉公开台再打开。',
    call: '两次都不行，请记下下面这行字，' + commonText.callCounty,
    code: (text: string) => `故障代号：${text}`,
    again: '重新打开这一页',
    home: '回到今日',
  },
  opened: {
    rebuilt: { tone: 'green', what: '工作数据已按硬盘上的日志恢复，没有丢失。', todo: undefined },
    mended: { tone: 'yellow', what: '硬盘上的日志比工作数据少，已经补写齐全。', todo: '请核对最近填的内容。' },
    'set-aside': {
      tone: 'yellow',
      what: '工作数据和硬盘上的日志对不上，已按日志恢复。',
      todo: `原来的数据另存在本机，没有删除。请核对最近填的内容，发现缺少时与县政务公开办联系（${commonText.countyPhone}）。`,
    },
  },
  close: '知道了',
  saveTroubles: {
    'disk-full': { what: '硬盘满了，刚才的改动还没有写进硬盘', todo: '请清理硬盘空间，不要关窗口。空出来以后会自动接着写。' },
    'read-only': { what: '数据文件夹不允许写入，刚才的改动还没有写进硬盘', todo: '请让管理电脑的人打开写入权限，不要关窗口。' },
    damaged: {
      what: '硬盘上的日志有损坏，刚才的改动还没有写进硬盘',
      todo: `请不要删除数据文件夹，并与县政务公开办联系（${commonText.countyPhone}）。`,
    },
    away: { what: '本机的公开台程序没有应答，刚才的改动还没有写进硬盘', todo: '改动先存在这个窗口里。请从桌面图标重新打开公开台。' },
    other: { what: '刚才的改动还没有写进硬盘', todo: '请关掉公开台再打开一次，改动会接着写。' },
  },
} as const;

interface Sentence {
  readonly title: string;
  readonly what: string;
  readonly todo: string;
  readonly call?: string;
}

/** Why the desk did not open, and the way on. */
export const refusals = {
  'newer-data': {
    title: '数据是更新版本的公开台写的',
    what: '这个文件夹里的数据，是用比这台电脑上更新的公开台写的。为了不弄坏它，没有打开，什么都没改。',
    todo: '请安装新版本的公开台，再打开。',
    call: commonText.callCounty,
  },
  locked: {
    title: '公开台已经打开了',
    what: '另一个窗口正在使用这些数据。两个窗口一起写会乱，所以这个没有打开。',
    todo: '请回到已经打开的窗口。找不到窗口时，重新启动电脑后再打开。',
  },
  'journal-damaged': {
    title: '硬盘上的日志有损坏',
    what: '数据文件夹里的日志有一段读不出来。为了不让损坏扩大，没有打开，什么都没改。',
    todo: '请不要删除或移动数据文件夹，把整个文件夹复制到 U 盘留底，再请人处理。',
    call: commonText.callCounty,
  },
  'store-damaged': {
    title: '工作数据打不开',
    what: '这台电脑上的工作数据打不开，日志还在硬盘上。',
    todo: '请关掉公开台再打开一次。还是打不开，把整个数据文件夹复制到 U 盘留底，再请人处理。',
    call: commonText.callCounty,
  },
  'no-host': {
    title: '没有连上本机的公开台程序',
    what: '这个窗口找不到在本机运行的公开台程序。它可能已经被关掉了。',
    todo: '请关掉这个窗口，从桌面图标重新打开公开台。',
    call: commonText.callCounty,
  },
  unknown: {
    title: '没能打开',
    what: '打开时遇到了没有料到的情况，已经保存的内容都还在硬盘上。',
    todo: '请关掉公开台再打开一次。还是这样，请记下下面这行字。',
    call: commonText.callCounty,
  },
} as const satisfies Record<string, Sentence>;

export type RefusalCode = keyof typeof refusals;
