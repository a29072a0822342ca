import type { DisclosureRequest } from '../../../src-domain/ledger/types';
import type { SearchEntry } from '../../../src-domain/search/types';
import { answerWords, refusalWords } from '../../strings/answers';
import { entryText } from '../../strings/ledger';
import { searchEntryText } from '../../strings/search';

const words = entryText.requests;

const isAnswer = (code: string): code is keyof typeof answerWords => Object.hasOwn(answerWords, code);

/** 依申请公开: codes, days and outcomes. The applicant is nowhere in the ledger, so nowhere here. */
export function requestEntry(request: DisclosureRequest): SearchEntry {
  const { id, receivedOn, via, applicant, closedOn, answeredOn, answer, refusal, extended } = request;
  const outcome = answer === null ? words.open : isAnswer(answer) ? answerWords[answer] : answer;
  return {
    kind: 'request',
    id,
    title: searchEntryText.requestTitle(receivedOn, words.vias[via]),
    words: [
      outcome,
      words.applicants[applicant],
      ...(refusal === null ? [] : [refusalWords[refusal]]),
      ...(extended ? [words.extended] : []),
    ],
    numbers: answer === null ? [] : [answer],
    days: [...new Set([receivedOn, answeredOn, closedOn])].filter((on) => on !== null),
    year: receivedOn.slice(0, 4),
    item: null,
    field: null,
    state: answeredOn === null && closedOn === null ? 'open' : 'closed',
    card: null,
    people: [],
    own: true,
  };
}
