import type { HistoryEntry, InterviewAnswer, OfficeDocument, ReviewStage } from '../../../src-domain/review/types';
import type { Wait } from '../../../src-domain/review/events';
import { dayInChina } from '../../../src-domain/kernel/calendarDate';
import type { Migration } from './path';

/** Version 2 knew the answers that stand and the present stage, and nothing of what was before them. */
export type DocumentV2 = Omit<OfficeDocument, 'waits' | 'history' | 'reassessments' | 'withdrawals' | 'follows'>;

/** Who gave a document back when the desk did, as version 2 wrote it. */
const deskItself = '公开台核对文件时';

const answered = (answer: InterviewAnswer): HistoryEntry => ({ what: 'answered', at: answer.at, by: answer.by, answer });

function stageEntries(stage: ReviewStage): readonly HistoryEntry[] {
  if (stage.stage === 'approved')
    return [{ what: 'approved', at: stage.at, by: stage.approver, sha256: stage.sha256, indexNumber: stage.indexNumber }];
  if (stage.stage === 'awaiting-secrecy-review') {
    const { stage: _, submittedAt, ...proposal } = stage;
    return [{ what: 'submitted', at: submittedAt, by: stage.handler, proposal }];
  }
  return stage.stage === 'returned' ? [{ what: 'returned', at: stage.at, by: stage.by, reason: stage.reason }] : [];
}

/** What version 2 waited for stood in the stage alone. */
function waitsOf({ stage, handler }: DocumentV2): readonly Wait[] {
  if (stage.stage !== 'held' && stage.stage !== 'referred') return [];
  const kind = stage.stage === 'held' ? 'secrecy-opinion' : 'referral';
  const { node, note, at } = stage;
  const sentOn = dayInChina(at);
  return [{ id: `${kind}-${node}-${at}`, kind, node, askedOf: note, about: note, sentOn, receivedOn: null, by: handler, at, end: null }];
}

const stageNow = (stage: ReviewStage): ReviewStage =>
  stage.stage === 'returned' && stage.by === deskItself ? { ...stage, voided: 'altered' } : stage;

/** Answers, waits and signatures are kept for good; what was not disclosed is looked at again; what was published can be taken off. */
export const reviewHistory = {
  from: 2,
  to: 3,
  stores: {},
  upgrade: {
    documents: (document: DocumentV2): OfficeDocument => ({
      ...document,
      stage: stageNow(document.stage),
      waits: waitsOf(document),
      history: [...document.interview.map(answered), ...stageEntries(document.stage)],
      reassessments: [],
      withdrawals: [],
      follows: null,
    }),
  },
} as const satisfies Migration<2, 3>;
