import { reviewRules } from '../../../../src-bridge/resources/review';
import type { Examined } from '../../../../src-bridge/schemas/intake';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import type { DocumentVersion, OfficeDocument } from '../../../../src-domain/review/types';
import { guessFormedOn, guessKind, guessNumber, guessTitle } from '../facts/guess';
import type { FactsDraft } from '../facts/factsDraft';
import { factsText } from '../../../strings/review';

/** Where the answer 没有 stands in the first question. */
const noMarking = reviewRules.tree.start.answers.findIndex(({ next }) => next !== null);

export const versionOf = (
  { sha256, size, extension, report }: Examined,
  about: Pick<DocumentVersion, 'name' | 'origin' | 'maskedFrom' | 'at' | 'by'>,
): DocumentVersion => ({ sha256, size, extension, report, ...about });

export function guessFacts({ parts }: Examined, fileName: string): FactsDraft {
  const title = guessTitle(parts, fileName);
  const kinds = reviewRules.kinds.map(({ kind }) => kind);
  return {
    title,
    kind: guessKind(title, kinds) ?? factsText.otherKind,
    documentNumber: guessNumber(parts) ?? '',
    formedOn: guessFormedOn(parts),
    catalogueItem: null,
    normative: false,
    leadUnit: true,
    interprets: null,
  };
}

export interface Taken {
  readonly id: string;
  readonly examined: Examined;
  readonly fileName: string;
  readonly facts: FactsDraft;
  readonly handler: string;
  readonly today: CalendarDate;
  /** RFC 3339 instant, `Z`. */
  readonly at: string;
}

/** A document as it is taken in: its first version, the guessed facts and the answered first question. */
export const newDocument = ({ id, examined, fileName, facts, handler, today, at }: Taken): OfficeDocument => ({
  ...facts,
  id,
  documentNumber: facts.documentNumber === '' ? null : facts.documentNumber,
  formedOn: facts.formedOn ?? today,
  handler,
  createdAt: at,
  versions: [versionOf(examined, { name: fileName, origin: 'original', at, by: handler })],
  decisions: [],
  opinions: [],
  interview: [{ node: reviewRules.tree.start.id, answer: noMarking, by: handler, at }],
  stage: { stage: 'interview' },
  waits: [],
  history: [{ what: 'answered', by: handler, at, answer: { node: reviewRules.tree.start.id, answer: noMarking, by: handler, at } }],
  reassessments: [],
  withdrawals: [],
  follows: null,
});
