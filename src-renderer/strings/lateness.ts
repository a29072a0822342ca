import type { ReasonTrouble } from '../../src-domain/catalogue/lateness';

/** 逾期原因: why a red card was given. */
export const latenessText = {
  write: '写逾期原因',
  change: '改',
  changeOf: (what: string) => `改逾期原因 ${what}`,
  writeOf: (what: string) => `写逾期原因 ${what}`,
  given: (reason: string, by: string, on: string) => `逾期原因：${reason}（${by}，${on}）`,
  title: (what: string) => `逾期原因：${what}`,
  note: (due: string) => `应于 ${due} 前办结。红牌要写明原因，办结后原因仍留在亮牌记录里；写错了可以改，改前的话也会留着。`,
  reason: '为什么逾期',
  reasonHint: '照实写一两句，例如经办人外出、材料晚到',
  reasonHintAnswer: '照实写一两句，例如等其他机关函复。不要写申请人的姓名',
  by: '填写人',
  madeUp: '用哪一条补公开的',
  madeUpHint: '期满以后才公开的那一条；还没有补就不选',
  notMadeUp: '还没有补公开',
  keep: '存下原因',
  before: '以前写的',
  troubles: { 'reason-missing': '为什么逾期还没有填', 'by-missing': '填写人还没有选' } satisfies Record<ReasonTrouble, string>,
} as const;
