import type { CalendarDate } from '../../kernel/calendarDate';
import { screenParts } from '../../screening/screen';
import { planReplacements, type Replacement } from '../../screening/replacements';
import type { Finding, ScreeningRules, TextPart } from '../../screening/types';
import { withTexts, type PaperSheet } from './sheet';

/** What is known of the office's own numbers, so that they stay. */
interface PaperCheck {
  readonly rules: ScreeningRules;
  readonly asOf: CalendarDate;
  readonly whitelist: readonly string[];
}

/** The code of a firm is public; every other number or address is somebody's, also one whose check digit is wrong. */
const publicNumber = 'uscc';

function personal({ rules }: PaperCheck): (finding: Finding) => boolean {
  const numbers = rules.detectors.filter(({ id, kind }) => (kind === 'identifier' || kind === 'contact') && id !== publicNumber);
  const kinds = new Set(numbers.map(({ id }) => id));
  return ({ detector, masked }) => kinds.has(detector) && masked !== '';
}

/**
 * A paper goes through many hands: whatever number of a person was typed into a title, a note or a reason stands on it in its masked
 * form only.
 */
export function withoutPersonalNumbers(sheet: PaperSheet, check: PaperCheck): PaperSheet {
  const parts: TextPart[] = [];
  withTexts(sheet, (text, before) => {
    parts.push({ where: String(parts.length), role: 'table', text, before });
    return text;
  });
  const context = { asOf: check.asOf, whitelist: check.whitelist, channel: 'website', digest: (value: string) => value } as const;
  const found = screenParts(parts, check.rules, context).filter(personal(check));
  const byPart = new Map<string, Replacement[]>();
  for (const { where, start, end, masked } of found) byPart.set(where, [...(byPart.get(where) ?? []), { start, end, text: masked }]);
  let at = -1;
  return withTexts(sheet, (text) => {
    at += 1;
    const planned = planReplacements(text, byPart.get(String(at)) ?? []);
    return [...planned].reverse().reduce((done, { start, end, text: written }) => done.slice(0, start) + written + done.slice(end), text);
  });
}
