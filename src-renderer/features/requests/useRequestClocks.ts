import { useMemo } from 'react';
import {
  answerDeadline,
  clocksOf,
  clockState,
  extendedUntil,
  type ClockState,
  type RequestClock,
} from '../../../src-domain/ledger/requests/clocks';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import type { RequestFile } from '../../../src-domain/ledger/requests/file';
import { cardOf, cardRank, type CardState } from '../../../src-domain/catalogue/supervision';
import type { LateCard } from '../../../src-domain/catalogue/lateCards';
import { lateAnswer } from '../../../src-domain/returns/lateAnswers';
import type { Deadline } from '../../../src-domain/calendar/types';
import { useSupervision, useWorkingCalendar } from '../../shell/calendar';
import { useToday } from '../../ui/today';

export interface CardedClock extends RequestClock {
  readonly card: CardState;
}

/** How one request stands today; the most pressing clock first. */
export interface Standing {
  readonly file: RequestFile;
  readonly state: ClockState;
  readonly clocks: readonly CardedClock[];
  /** The answer's own count, also when it is closed. */
  readonly answer: Deadline | null;
  /** The day its extension ended when it was given; null without one. */
  readonly extendedUntil: CalendarDate | null;
  /** Its red card, open or closed; null in time. */
  readonly late: LateCard | null;
}

const pressing = (one: CardedClock, other: CardedClock): number =>
  cardRank[one.card.card] - cardRank[other.card.card] || (one.card.remaining ?? 999) - (other.card.remaining ?? 999);

/** Every file with its clocks, as of today. */
export function useStandings(files: readonly RequestFile[] | undefined): readonly Standing[] | undefined {
  const [calendar, rules, today] = [useWorkingCalendar(), useSupervision(), useToday()];
  return useMemo(
    () =>
      files?.map((file) => ({
        file,
        state: clockState(file),
        clocks: clocksOf(calendar, file, today).map((clock) => ({ ...clock, card: cardOf(rules, calendar, today, clock.deadline) })),
        answer: answerDeadline(calendar, file, today),
        extendedUntil: extendedUntil(calendar, file),
        late: lateAnswer(file, { calendar, today }),
      })),
    [files, calendar, rules, today],
  );
}

export const mostPressing = ({ clocks }: Standing): CardedClock | undefined => [...clocks].sort(pressing)[0];
