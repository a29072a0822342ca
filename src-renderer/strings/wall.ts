import type { WallState } from '../../src-domain/notices/boards/onBoard';

/** 墙面图: what hangs on which board, as it looks on the wall. */
export const wallText = {
  board: '哪个栏位',
  all: '全部栏位，每栏一页',
  paper: '纸张',
  papers: { A4: 'A4 横放', A3: 'A3 横放' },
  print: '打印墙面图',
  pdf: '存成 PDF',
  region: '墙面图预览',
  lead: '照着它到墙前核对：多了的撤下，少了的补上；核验码要和纸下方印的一样。',
  code: (code: string) => `核验码 ${code}`,
  none: '还没有公开栏，也没有贴着的公示单',
  noneWhat: '先在“公开栏位”登记栏位；张贴公示单时挑栏位，这里就画得出墙面图。',
  toBoards: '去登记栏位',
  title: (name: string) => `${name}墙面图`,
  head: (on: string, hanging: number, over: number) => `${on}　在贴 ${hanging} 张${over > 0 ? `，该撤下 ${over} 张` : ''}`,
  place: (place: string) => `位置：${place}`,
  when: (postedOn: string, until: string | null) => (until === null ? `${postedOn} 贴` : `${postedOn} 贴，公示到 ${until}`),
  registered: (on: string) => `村里 ${on} 公布`,
  noSection: '没有分板块',
  elsewhere: '没有登记的地点',
  empty: '（空）',
  short: (state: WallState, days: number): string => {
    switch (state) {
      case 'hanging':
        return `公示中，剩 ${days} 天`;
      case 'last-day':
        return '今天最后一天';
      case 'over':
        return `期满 ${days} 天，撤下`;
      case 'stays':
        return '贴到换新的';
      case 'replaced':
        return '已换新的，撤下';
    }
  },
  stays: '贴到下一次公布',
  overTitle: '要撤下的',
  overLine: (title: string, when: string) => `□ ${title}（${when}）`,
  missingTitle: '村务公开欠公布的',
  missingLine: (title: string, periods: string) => `□ ${title}（${periods}）`,
  sign: ['核对人：', '核对日期：'],
  fileName: (name: string, on: string) => `${name}墙面图${on}`,
} as const;
