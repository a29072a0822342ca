import type { CalendarDate } from '../../src-domain/kernel/calendarDate';
import { laterOut, nothingOut, type LastOut } from '../../src-domain/ledger/work/accounts';
import type { DisclosureRecord } from '../../src-domain/ledger/types';
import type { DeskStore } from './deskStore';

/** What 今日 asks of the whole book of records: the few it needs, found by walking all of them. */
export interface BooksSeen {
  /** Normative documents, and what explains another one. */
  readonly policies: readonly DisclosureRecord[];
  readonly lastOut: LastOut;
}

/** Neither question has an index: the book is walked in pieces, so that the page can answer in between. */
export async function booksSeen(desk: DeskStore, today: CalendarDate): Promise<BooksSeen> {
  const policies: DisclosureRecord[] = [];
  let lastOut = nothingOut;
  await desk.recordsInPieces((piece) => {
    policies.push(...piece.filter(({ normative, interprets }) => normative || interprets !== null));
    lastOut = laterOut(lastOut, piece, today);
    return Promise.resolve(true);
  });
  return { policies, lastOut };
}
