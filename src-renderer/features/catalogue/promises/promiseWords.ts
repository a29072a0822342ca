import { daysLate, isLate, type CardClock } from '../../../../src-domain/catalogue/promise/cards';
import type { CardState } from '../../../../src-domain/catalogue/supervision';
import type { ItemPromise } from '../../../../src-domain/catalogue/promise/types';
import { periodWords } from '../../../strings/periods';
import { promisesText as text } from '../../../strings/promises';

/** What a promise is of: a record, a period, a day of the year, what goes on. */
export function causeWords({ cause }: ItemPromise): string {
  switch (cause.kind) {
    case 'record':
      return cause.record.title;
    case 'period':
      return periodWords(cause.span.id);
    case 'day':
      return `${cause.text}（${cause.on.slice(0, 4)}年）`;
    case 'reminder':
      return text.reminder;
  }
}

function doneWords(clock: CardClock, promise: ItemPromise): string {
  const { doneOn, redAfter } = promise;
  if (!isLate(clock, promise) || doneOn === null || redAfter === null) return text.states.published;
  return text.states.late(daysLate(clock.calendar, redAfter, doneOn));
}

function openWords({ card, remaining }: CardState, { cause, state }: ItemPromise): string {
  if (cause.kind === 'reminder') return card === 'blue' ? text.states.remindNow : text.states.remindOn(cause.remindOn);
  if (state === 'overdue') return card === 'red' ? text.states.overdue(remaining === null ? null : -remaining) : text.states.reminding;
  if (remaining !== null) return remaining === 0 ? text.states.today : text.states.left(remaining);
  return cause.kind === 'record' && cause.limits.length === 0 ? text.states.prompt : text.states.pending;
}

/** How a promise stands, in words. */
export function stateWords(clock: CardClock, promise: ItemPromise, card: CardState): string {
  switch (promise.state) {
    case 'published':
      return promise.cause.kind === 'reminder' ? openWords(card, promise) : doneWords(clock, promise);
    case 'nil':
    case 'exempt':
      return text.states[promise.state];
    case 'due':
    case 'overdue':
      return openWords(card, promise);
  }
}
