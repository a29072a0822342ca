import type { CatalogueProposal, ProposalTrouble } from '../../src-domain/catalogue/proposals';
import { commonText } from './common';

type Wanted = keyof CatalogueProposal['wanted'];

const columns: Readonly<Record<Wanted, string>> = {
  field: '领域',
  level1: '一级事项',
  level2: '二级事项',
  content: '公开内容（要素）',
  limitText: '公开时限',
  subject: '公开主体',
};

const order = Object.keys(columns) as readonly Wanted[];

/** What somebody would have the catalogue say, a column a line. */
export const wantedLines = (wanted: {
  readonly [Column in Wanted]?: string | readonly string[] | undefined;
}): readonly { readonly column: string; readonly words: string }[] =>
  order.flatMap((column) => {
    const value = wanted[column];
    return value === undefined ? [] : [{ column: columns[column], words: typeof value === 'string' ? value : value.join('、') }];
  });

/** 动态调整: what a unit asks the county to change in the catalogue. */
export const proposalsText = {
  link: '调整建议',
  title: '目录调整建议',
  subtitle: '对目录的意见写在这里，随下一次月报的数据包报给县里。县里定了，会发新的目录。',
  toAdd: '建议增加事项',
  toChange: '提出调整建议',
  back: '回到目录',
  backHere: '回到调整建议',
  kinds: { add: '增加', change: '修改', retire: '取消' },
  caption: '提过的建议',
  columns: { state: '状态', kind: '建议', item: '事项', wanted: '想改成', reason: '理由', by: '提出', action: '操作' },
  itemOf: (id: string, title: string) => `${id} ${title}`,
  waiting: '等待随月报报送',
  sent: (month: string | null) => (month === null ? '已报送' : `已随 ${month} 月报报送`),
  byOn: (by: string, on: string) => `${by}，${on}`,
  withdraw: '撤回',
  withdrawOf: (title: string) => `撤回对“${title}”的建议`,
  withdrawn: (title: string) => `对“${title}”的建议已经撤回`,
  putBack: '放回建议',
  none: '还没有提过建议',
  noneWhat: '目录里有不合实际的事项，打开那个事项，按“提出调整建议”；缺了事项，按“建议增加事项”。',
  kept: (title: string) => `对“${title}”的建议已经存下`,
  keptTodo: '下一次生成月报数据包时一起报给县里。报出去以前可以撤回。',

  form: {
    titleAdd: '建议增加一个事项',
    titleChange: (id: string, title: string) => `对 ${id} ${title} 的调整建议`,
    kind: '想怎么调',
    kindHints: { change: '内容、时限、主体等和实际不符', retire: '职能划走了，或者不再有这件事' },
    now: '把下面改成想要的样子，没有改的不用动。',
    columns,
    contentHint: '一行写一条',
    reason: '理由',
    reasonHint: '依据哪个文件、实际是什么情况。不要写个人姓名和证件号码',
    by: '提出人',
    keep: '存下建议',
    unknown: (id: string) => `目录里没有编号为 ${id} 的事项`,
    unknownWhat: '可能换过目录。回到目录，从现在的事项里找。',
    troubles: {
      'no-names': '领域、一级事项、二级事项都要填',
      'nothing-wanted': '还没有改动。请把要改的地方改成想要的样子',
      'no-reason': '理由还没有填',
      'nobody-named': '提出人还没有选',
    } satisfies Readonly<Record<ProposalTrouble, string>>,
    failed: { what: '建议没能存下', todo: '请看看硬盘是不是满了，再试一次。' },
    call: commonText.callCounty,
  },

  county: {
    subtitle: (count: number, units: number) => `${units} 个单位提了 ${count} 条建议。定了要改的，改好目录再发给各单位。`,
    caption: '各单位对目录的调整建议',
    columns: { unit: '单位', item: '事项', kind: '建议', wanted: '想改成', reason: '理由', month: '月份' },
    version: (catalogue: number) => `按第 ${catalogue} 版提`,
    none: '还没有收到调整建议',
    noneWhat: '各单位的建议随月报数据包一起来。导入数据包以后，列在这里。',
    by: (by: string, on: string) => `${by} ${on}`,
  },
} as const;
