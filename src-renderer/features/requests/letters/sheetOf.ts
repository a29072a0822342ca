import { letterRules } from '../../../../src-bridge/resources/requestLetters';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { lastOf } from '../../../../src-domain/ledger/requests/steps';
import type { LetterSource } from '../../../../src-domain/ledger/requests/letters/facts';
import { answerLetter, letterSheet, type Letter } from '../../../../src-domain/ledger/requests/letters/letter';
import type { Blanks } from '../../../../src-domain/ledger/requests/letters/rules';
import { deliverySheet, registerSheet } from '../../../../src-domain/ledger/requests/letters/tables';
import type { PaperSheet } from '../../../../src-domain/review/papers/sheet';
import { entryText } from '../../../strings/ledger';
import { outcomeOf } from '../rules';
import { offered } from './offered';

/** The letter of an id: one of the data, or the answer of a code. Undefined for the two tables. */
export const letterOf = (id: string): Letter | undefined =>
  letterRules.letters.find((one) => one.id === id) ?? answerLetter(letterRules, id, outcomeOf(id)?.remedy ?? 'either');

/** The paper as it stands with what was typed. */
export function sheetOf(id: string, source: LetterSource, typed: Blanks, on: CalendarDate): PaperSheet {
  const letter = letterOf(id);
  if (letter !== undefined) return letterSheet(letterRules, letter, { source, typed, on });
  if (id === 'delivery') return deliverySheet(letterRules, source, delivered(source), on);
  return registerSheet(letterRules, source, entryText.requests.applicants[source.file.applicant], on);
}

/** What is handed over last: the answer, or whatever was sent to the applicant before. */
function delivered({ file }: LetterSource): readonly string[] {
  const answer = lastOf(file.steps, 'closed')?.answer;
  const title = answer === undefined ? undefined : letterOf(answer)?.title;
  return title === undefined
    ? offered(file)
        .fitting.slice(-1)
        .map((each) => `《${each.title}》`)
    : [`《${title}》`];
}
