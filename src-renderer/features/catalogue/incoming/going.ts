import type { CalendarSource } from '../../../../src-domain/calendar/types';
import type { SupervisionRules } from '../../../../src-domain/catalogue/supervision';

/** Going back on purpose, to what an earlier package brought or (null) to what was shipped. */
export type Going =
  | { readonly kind: 'calendar'; readonly to: CalendarSource | null }
  | { readonly kind: 'supervision'; readonly to: SupervisionRules | null };
