import type { WallState } from '../../src-domain/notices/boards/onBoard';
import type { NameTrouble } from '../../src-domain/notices/boards/book';

/** 公开栏位: the boards themselves, what hangs on each, and the wall as a picture. */
export const boardsText = {
  own: '本单位',
  ofVillage: (name: string) => `${name}公开栏`,
  section: '板块',
  noSection: '没有分板块',

  tab: {
    lead: '登记过的公开栏。张贴时直接挑，也可以一次挑很多个村。',
    caption: '公开栏位',
    columns: { name: '栏位', owner: '归谁', hanging: '在贴', over: '该撤下', missing: '村务欠公布', action: '办理' },
    formerly: (names: string) => `原名：${names}`,
    hanging: (count: number) => `${count} 张`,
    over: (count: number) => `${count} 张该撤下`,
    overNone: '没有',
    missing: (count: number) => `欠 ${count} 项`,
    missingNone: '都公布了',
    add: '添加栏位',
    change: '改名',
    changeOf: (name: string) => `改名：${name}`,
    close: '停用',
    closeOf: (name: string) => `停用：${name}`,
    none: '还没有登记公开栏',
    noneWhat: '先登记本单位门口的公开栏。写好村名单以后，可以给每个村一次建一个。',
    forVillages: (count: number) => `给 ${count} 个村各建一个公开栏`,
    toVillages: '去写村名单',
    noVillages: '还没有村名单。写好以后，这里可以给每个村一次建一个公开栏。',
    closed: (count: number) => `停用的栏位 ${count} 个`,
    closedLine: (name: string, on: string, why: string) => `${name}，${on} 停用：${why}`,
    reopen: '恢复使用',
    reopenOf: (name: string) => `恢复使用：${name}`,
    find: '找栏位',
  },

  form: {
    addTitle: '添加栏位',
    changeTitle: (name: string) => `改名：${name}`,
    name: '名称',
    nameHint: '例如：镇政府门前公开栏、便民服务中心公开栏',
    owner: '归谁',
    place: '位置',
    placeHint: '名称说不清的时候写，例如：镇政府大门东侧。',
    add: '添加栏位',
    change: '保存名称',
    troubles: {
      'name-missing': '名称还没有填',
      'name-taken': '已经有同名的栏位，换一个名称',
    } satisfies Record<NameTrouble, string>,
  },

  close: {
    title: (name: string) => `停用：${name}`,
    note: '停用以后张贴时不再列出，以前贴过什么仍然查得到。',
    why: '停用原因',
    whyHint: '例如：公开栏拆除，改用新栏。',
    keep: '停用这个栏位',
    'reason-missing': '停用原因还没有填',
    'sheets-hang': (count: number) => `这里还贴着 ${count} 张公示单。请先撤下、登记撤下，再停用`,
    toBoard: '去登记撤下',
  },

  done: {
    added: (name: string) => `已添加：${name}`,
    madeForVillages: (count: number) => `已给 ${count} 个村各建一个公开栏`,
    changed: (name: string) => `已保存：${name}`,
    closed: (name: string) => `已停用：${name}`,
    reopened: (name: string) => `已恢复使用：${name}`,
    undone: '已撤销',
    undo: '撤销',
  },

  pick: {
    legend: '贴在哪里',
    own: '本单位公开栏',
    villages: '各村公开栏',
    find: '找村',
    all: (count: number) => `全选 ${count} 个`,
    none: '都不选',
    chosen: (count: number) => `已选 ${count} 个栏位`,
    nowhere: '还没有登记过公开栏。可以直接写地点，也可以先到“公开栏位”登记。',
    toBoards: '去登记栏位',
    otherPlace: '没有列出的地点，写在这里。',
    missing: '还没有选贴在哪里',
    villageSection: '村栏板块',
  },

  many: {
    open: '登记张贴到各村',
    title: '登记张贴到各村',
    note: (count: number) => `${count} 个村的公示单对上了各自的村公开栏，一次登记。这条信息只记一次“公开栏”渠道的公开。`,
    left: (count: number, names: string, more: boolean) => `${count} 张没有对上村公开栏，不在这次登记里：${names}${more ? '等' : ''}`,
    leftTodo: '先登记这些村的栏位，再回来登记。',
    keep: (count: number) => `登记张贴 ${count} 张`,
    noBoards: '没有一张对得上村公开栏。请先写村名单、登记各村栏位',
    done: (count: number) => `${count} 张，各在本村公开栏`,
  },

  state: (state: WallState, days: number): string => {
    switch (state) {
      case 'hanging':
        return `公示中，还剩 ${days} 天`;
      case 'last-day':
        return '公示中，今天是最后一天';
      case 'over':
        return `公示期满 ${days} 天，可以撤下`;
      case 'stays':
        return '没有期限，贴到换新的';
      case 'replaced':
        return '已有新的一张，旧的可以撤下';
    }
  },
} as const;
