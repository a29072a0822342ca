import { useMemo } from 'react';
import { lateHistory, monthScores, type LateCard, type MonthScore } from '../../../../src-domain/catalogue/lateCards';
import { promiseCard } from '../../../../src-domain/catalogue/promise/cards';
import type { ItemPromise } from '../../../../src-domain/catalogue/promise/types';
import { lateAnswers } from '../../../../src-domain/returns/lateAnswers';
import { lateReturns } from '../../../../src-domain/returns/lateReturns';
import { lateCardsIn, usePromises, type PromiseView } from '../../../shell/promises';
import { useRequestFiles, useReturns, useSettings } from '../../../store';

export interface CardHistory {
  readonly cards: readonly LateCard[];
  readonly months: readonly MonthScore[];
  /** 及时公开 that is to be looked at again. */
  readonly reminders: readonly ItemPromise[];
}

const allOf = ({ byItem, loose }: PromiseView): readonly ItemPromise[] => [...byItem.values(), loose].flat();

/** Every red card of the unit, what was in time by month, and what is to be looked at; undefined while reading, null before set-up. */
export function useCardHistory(): CardHistory | null | undefined {
  const [view, returns, files, since] = [usePromises(), useReturns(), useRequestFiles(), useSettings()?.since];
  return useMemo(() => {
    if (view === undefined || returns === undefined || files === undefined) return undefined;
    if (view === null || since === undefined) return null;
    const { clock, reasons } = view;
    const found = [...lateCardsIn(view), ...lateReturns(returns, { ...clock, since }, reasons), ...lateAnswers(files, clock, reasons)];
    const promises = allOf(view);
    const reminders = promises.filter((each) => each.cause.kind === 'reminder' && promiseCard(clock, each).card === 'blue');
    return { cards: lateHistory(found, [...reasons.values()]), months: monthScores(promises, clock.today), reminders };
  }, [view, returns, files, since]);
}
