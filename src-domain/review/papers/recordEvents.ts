import { dayInChina, type CalendarDate } from '../../kernel/calendarDate';
import type { HistoryEntry, OfficeDocument } from '../types';
import type { Predecessor, VoidCause, Wait, WaitKind, WaitResult } from '../events';
import { cell, writtenDate, type PaperBlock, type PaperRow } from './sheet';
import { attributeLabels } from './words';

const waitWords: Readonly<Record<WaitKind, string>> = {
  referral: '报请确定',
  'secrecy-opinion': '交保密审查机构',
  'third-party': '征求第三方意见',
  'other-organ': '与其他机关协商、确认',
};

const resultWords: Readonly<Record<WaitResult, string>> = {
  answered: '已答复',
  agrees: '同意公开',
  refuses: '不同意公开',
  'no-answer': '逾期没有答复',
  dropped: '承办人收回，没有再等',
};

const voidWords: Readonly<Record<VoidCause, string>> = {
  'new-version': '换了文件，提交作废',
  altered: '文件和提交时不一样，提交作废',
  missing: '提交的文件找不到了，提交作废',
};

function endText({ end }: Wait): string {
  if (end === null) return '还没有答复';
  return `${writtenDate(end.on)}${resultWords[end.result]}${end.note === '' ? '' : `：${end.note}`}`;
}

/** 报请确定：2026年10月9日送县保密局，2026年10月15日已答复：… */
export const waitText = (wait: Wait): string => `${waitWords[wait.kind]}：${writtenDate(wait.sentOn)}送${wait.askedOf}，${endText(wait)}`;

/** 更正、重新审查 of an earlier approval. */
export const followsText = ({ why, indexNumber, reason, decidedBy, on }: Predecessor): string =>
  `${why === 'correction' ? '更正' : '评估审查后重新审查'} ${indexNumber}：${reason}（${decidedBy}，${writtenDate(on)}）`;

const row = (...texts: readonly (string | readonly string[])[]): PaperRow => ({
  cells: texts.map((text) => (typeof text === 'string' ? cell(text) : cell(...text))),
});

const part = (heading: string, columns: readonly number[], heads: readonly string[], rows: readonly PaperRow[]): readonly PaperBlock[] =>
  rows.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'table', columns, heads, rows },
      ];

const waitRow = (wait: Wait): PaperRow => {
  const received = wait.receivedOn === null ? [] : [`${wait.receivedOn} 收到`];
  return row([waitWords[wait.kind], wait.askedOf], wait.about, [`${wait.sentOn} 送出`, ...received], endText(wait));
};

function entryText(entry: HistoryEntry): string | null {
  switch (entry.what) {
    case 'answered':
      return null;
    case 'submitted':
      return `提交保密审查，拟${attributeLabels[entry.proposal.attribute]}`;
    case 'returned':
      return `退回：${entry.reason}`;
    case 'voided':
      return voidWords[entry.cause];
    case 'approved':
      return `批准，索引号 ${entry.indexNumber}`;
  }
}

const entryRow = (entry: HistoryEntry): readonly PaperRow[] => {
  const done = entryText(entry);
  return done === null ? [] : [row(dayInChina(entry.at), entry.by, done)];
};

const pair = (by: string, decidedBy: string): readonly string[] => [`承办 ${by}`, `决定 ${decidedBy}`];

const offDays = (channels: readonly { readonly offOn: CalendarDate }[]): string =>
  [...new Set(channels.map(({ offOn }) => offOn))].join('、');

/** What happened around the answers: whom was asked, submissions and returns, what came after the approval. Nothing where nothing did. */
export const eventBlocks = ({ waits, history, withdrawals, reassessments }: OfficeDocument): readonly PaperBlock[] => [
  ...part('征求意见和报请确定', [20, 26, 20, 34], ['事项、问谁', '问题', '日期', '答复'], waits.map(waitRow)),
  ...part('经过', [16, 20, 64], ['日期', '谁', '做了什么'], history.flatMap(entryRow)),
  ...part(
    '撤回、下架',
    [16, 40, 22, 22],
    ['日期', '原因', '下架日期', '谁'],
    withdrawals.map(({ on, reason, channels, by, decidedBy }) => row(on, reason, offDays(channels), pair(by, decidedBy))),
  ),
  ...part(
    '定期评估审查',
    [16, 20, 42, 22],
    ['日期', '结果', '理由', '谁'],
    reassessments.map(({ on, result, reason, by, decidedBy }) =>
      row(on, result === 'stays' ? '仍不公开' : '转为公开，重新审查', reason, pair(by, decidedBy)),
    ),
  ),
];
