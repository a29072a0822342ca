import type { CalendarDate } from '../../src-domain/kernel/calendarDate';
import type { SearchAsk, SearchReply } from '../../src-domain/search/types';

/** How far the search has got with the store. */
export type SearchStanding = 'building' | 'ready' | 'trouble';

/** To the search's thread. */
export type ToSearch =
  /** Begin, or judge everything anew by another day. */
  { readonly say: 'day'; readonly today: CalendarDate } | { readonly say: 'ask'; readonly id: number; readonly ask: SearchAsk };

/** From the search's thread. */
export type FromSearch =
  | { readonly say: 'answer'; readonly id: number; readonly reply: SearchReply }
  /** What is found may be another now. */
  | { readonly say: 'changed'; readonly standing: SearchStanding };
