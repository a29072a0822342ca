import { screeningRules } from '../../../src-bridge/resources/screening';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { screenParts } from '../../../src-domain/screening/screen';
import type { Finding } from '../../../src-domain/screening/types';

/** A text typed here, and what its field is called. */
export interface TypedText {
  readonly where: string;
  readonly text: string;
}

/** Charts and guides speak of 涉密 and 工作秘密 because that is their matter; such a word marks nothing here. */
const ordinaryHere = 'internal-mark';

/**
 * What keeps typed words from going out: they stood in no reviewed file, so they are looked through as those of a board sheet are.
 * `known` are the office's own numbers and addresses.
 */
export function heldIn(texts: readonly TypedText[], known: readonly string[], asOf: CalendarDate): readonly Finding[] {
  const parts = texts.filter(({ text }) => text.trim() !== '').map(({ where, text }) => ({ where, role: 'body' as const, text }));
  const whitelist = known.filter((each) => each.trim() !== '');
  const context = { asOf, whitelist, channel: 'website', digest: (value: string) => value } as const;
  return screenParts(parts, screeningRules, context).filter(({ severity, detector }) => severity !== 'warn' && detector !== ordinaryHere);
}
