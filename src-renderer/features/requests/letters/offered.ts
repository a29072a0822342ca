import { letterRules } from '../../../../src-bridge/resources/requestLetters';
import type { RequestFile } from '../../../../src-domain/ledger/requests/file';
import { lastOf } from '../../../../src-domain/ledger/requests/steps';
import { lettersText as text } from '../../../strings/requests';

export interface OfferedLetter {
  readonly id: string;
  readonly title: string;
}

const registerSheet: OfferedLetter = { id: 'register', title: text.registerSheet };
const delivery: OfferedLetter = { id: 'delivery', title: text.delivery };

/** Every paper there is; those for what has happened stand under `fitting`. */
export function offered({ steps }: RequestFile): { readonly fitting: readonly OfferedLetter[]; readonly others: readonly OfferedLetter[] } {
  const answer: OfferedLetter = { id: lastOf(steps, 'closed')?.answer ?? 'ANS-2', title: text.answer };
  const fits = letterRules.letters.filter(({ id, step }) => id === 'receipt' || (step !== null && lastOf(steps, step) !== undefined));
  const fitting = [registerSheet, ...fits, ...(lastOf(steps, 'closed') === undefined ? [] : [answer, delivery])];
  const all = [registerSheet, ...letterRules.letters, answer, delivery];
  return { fitting, others: all.filter(({ id }) => !fitting.some((each) => each.id === id)) };
}
