/** Which deadlines move when the calendar or the rules change. */
export const movesText = {
  title: '会变动的期限',
  counted: (moved: number, all: number) =>
    moved === 0 ? `核对了 ${all} 个没有办结的期限，没有一个变动。` : `核对了 ${all} 个没有办结的期限，变动 ${moved} 个，都列在下面。`,
  caption: '期限原来是哪天，改成哪天',
  columns: { kind: '事项', title: '名称', before: '原来', after: '改为', how: '变化' },
  kinds: { publish: '应当公开', review: '正在审查', 'monthly-return': '月报' },
  month: (period: string) => `${Number(period.slice(0, 4))}年${Number(period.slice(5))}月月报`,
  range: (earliest: string, latest: string) => `待定（${earliest} 至 ${latest}）`,
  settled: '定下来了',
  unsettled: '变成待定',
  stillOpen: '范围变了',
  later: (days: number) => `推后 ${days} 天`,
  earlier: (days: number) => `提前 ${days} 天`,
  counting: '正在核对期限',
} as const;
