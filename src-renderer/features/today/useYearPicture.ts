import { useEffect, useState } from 'react';
import { legalLimits } from '../../../src-bridge/resources/legalLimits';
import { bindsUnit } from '../../../src-domain/catalogue/promises';
import type { CatalogueItem } from '../../../src-domain/catalogue/types';
import { tallyYear, yearPicture, type FieldYear, type YearQuestion, type YearTally } from '../../../src-domain/catalogue/yearPicture';
import { useConfirmations, useSettings, useStore, type Store } from '../../store';
import { useWorkingCalendar } from '../../shell/calendar';
import { useToday } from '../../ui/today';

/** Lets whatever else the page has to do go first. */
const afterOthers = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 200 });
  });

type Asked = Omit<YearQuestion, 'items' | 'versions'> & { readonly subjects: readonly string[] };

async function tallied(
  { desk }: Store,
  asked: Asked,
  going: () => boolean,
): Promise<{ question: YearQuestion; tally: YearTally } | undefined> {
  await afterOthers();
  const all: CatalogueItem[] = [];
  const items = new Map<string, CatalogueItem>();
  await desk.itemsInPieces(async (piece) => {
    all.push(...piece);
    for (const item of piece) if (bindsUnit(item, asked)) items.set(item.id, item);
    await afterOthers();
    return going();
  });
  const versions = await desk.versionsOf(all);
  if (versions === undefined) return undefined;
  const question: YearQuestion = { ...asked, items, versions };
  const tally: YearTally = new Map();
  await desk.recordsInPieces(async (piece) => {
    tallyYear(tally, question, piece);
    await afterOthers();
    return going();
  });
  return going() ? { question, tally } : undefined;
}

export interface YearView {
  readonly fields: readonly FieldYear[];
  /** The unit's own items. */
  readonly items: number;
}

/** The year by fields and items, read piece by piece after the page is there; undefined until it is whole. `fresh` reads it anew. */
export function useYearPicture(year: number, fresh: unknown): YearView | undefined {
  const store = useStore();
  const [subjects, confirmations] = [useSettings()?.unit?.subjects, useConfirmations()];
  const [calendar, today] = [useWorkingCalendar(), useToday()];
  const [view, setView] = useState<YearView>();
  useEffect(() => {
    if (subjects === undefined || confirmations === undefined) return undefined;
    let going = true;
    void tallied(store, { year, today, calendar, laws: legalLimits, subjects }, () => going).then((read) => {
      if (read === undefined || !going) return;
      setView({ fields: yearPicture(read.question, read.tally, confirmations), items: read.question.items.size });
    });
    return () => {
      going = false;
    };
    // A store that is being closed ends the reading by itself: nothing is shown then, and nobody looks.
  }, [store, subjects, confirmations, calendar, today, year, fresh]);
  return view;
}
