import type { Card } from '../catalogue/supervision';
import type { CalendarDate } from '../kernel/calendarDate';

/** What can be found, in the order in which kinds stand when nothing else tells them apart. */
export const searchKinds = ['item', 'document', 'record', 'return', 'request', 'posting', 'gazette', 'village-item'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** How a found thing stands, one word for every kind. */
export const searchStates = [
  'overdue',
  'due',
  'when-it-occurs',
  'published',
  'nil',
  'exempt',
  'information',
  'not-for-publication',
  'under-review',
  'waiting',
  'to-sign',
  'sent-back',
  'elsewhere',
  'approved',
  'owed',
  'draft',
  'finalised',
  'exported',
  'received',
  'open',
  'closed',
  'hanging',
  'taken-down',
] as const;
export type SearchState = (typeof searchStates)[number];

/** One thing that can be found. Ids are unique within a kind. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  /** Other words that find it: field, content, place. */
  readonly words: readonly string[];
  /** Index number, document number, item number, month. */
  readonly numbers: readonly string[];
  /** Days that find it; the first is the one it is ordered by. */
  readonly days: readonly CalendarDate[];
  /** Year it is filed under; null for what goes on from year to year. */
  readonly year: string | null;
  /** Item of the catalogue it belongs to; an item's own. */
  readonly item: string | null;
  /** 领域 */
  readonly field: string | null;
  readonly state: SearchState | null;
  readonly card: Card | null;
  /** Who handled, reviewed or approved it. */
  readonly people: readonly string[];
  /** Stands before others that match as well: the unit's own before what is shown for information. */
  readonly own: boolean;
}

export const facets = ['kind', 'field', 'state', 'card', 'person', 'year'] as const;
export type Facet = (typeof facets)[number];

/** At most one value of each facet. */
export type SearchFilters = { readonly [Name in Facet]?: string | undefined };

export interface SearchAsk {
  /** As typed. */
  readonly typed: string;
  readonly filters: SearchFilters;
  /** Hits of each kind. */
  readonly most: number;
}

/** A stretch of a title: from, and up to but without. */
export type Mark = readonly [from: number, to: number];

export interface Hit {
  readonly entry: SearchEntry;
  /** What of the title was asked for. */
  readonly marks: readonly Mark[];
  /** Where it stands when it stands outside the title; null when the title or a number says enough. */
  readonly inside: string | null;
}

export interface HitGroup {
  readonly kind: SearchKind;
  readonly total: number;
  readonly hits: readonly Hit[];
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface SearchReply {
  readonly total: number;
  readonly groups: readonly HitGroup[];
  /** How many each value would leave, the other filters kept. */
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** Nothing has all that was typed; these have most of it. */
  readonly loose: boolean;
}
