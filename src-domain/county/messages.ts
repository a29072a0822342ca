import type { CalendarSource } from '../calendar/types';
import type { SupervisionRules } from '../catalogue/supervision';
import type { Catalogue } from '../catalogue/types';
import type { CalendarDate } from '../kernel/calendarDate';
import type { UnitName } from '../ledger/types';
import type { TrustList } from '../packages/trustList';

/** What a county sends to its units as a signed package (formats.md section 3). */
export const countyMessageKinds = ['catalogue', 'calendar', 'supervision', 'trust'] as const;
export type CountyMessageKind = (typeof countyMessageKinds)[number];

/** The rules of cards whole, as a county issues them: with the words that are shown and not judged by. */
export interface CountyRules extends SupervisionRules {
  readonly periodic: readonly { readonly id: string; readonly card: string; readonly text: string; readonly n?: number | undefined }[];
  readonly monthlyReturn: { readonly due: { readonly n: number; readonly unit: 'working-day' }; readonly text: string };
}

/** What stands in such a package, by its kind. */
export type CountyContent =
  | { readonly kind: 'catalogue'; readonly payload: Catalogue }
  | { readonly kind: 'calendar'; readonly payload: CalendarSource }
  | { readonly kind: 'supervision'; readonly payload: CountyRules }
  | { readonly kind: 'trust'; readonly payload: TrustList };

/** What was taken in of a county's chain: enough to tell an old, a swapped or a missing package. */
export interface TakenPackage {
  readonly kind: CountyMessageKind;
  readonly sequence: number;
  /** SHA-256 of the signed payload. */
  readonly statementSha256: string;
  /** The key that signed it. A county with a new key begins a new chain. */
  readonly keyid: string;
}

/** A package of the county that was taken in here, and what it changed. */
export interface CountyMessage extends TakenPackage {
  /** packageId. */
  readonly id: string;
  /** The county office that sent it. */
  readonly from: UnitName;
  /** RFC 3339 instant, `Z`. */
  readonly createdAt: string;
  readonly takenInOn: CalendarDate;
  /** Who took it in. */
  readonly by: string;
  /** How many items, dates or rules it changed. */
  readonly changed: number;
  /** Calendars and rules are kept, so that an earlier one can be put in force again; null for the other kinds. */
  readonly content: Extract<CountyContent, { readonly kind: 'calendar' | 'supervision' }> | null;
}
