import { z } from 'zod';
import { parseDate } from '../../src-domain/kernel/calendarDate';

// zod probes `new Function`, which the page's content policy forbids.
z.config({ jitless: true });

/** A day of shipped data, proved to exist. */
export const resourceDate = z.string().transform((text, context) => {
  const parsed = parseDate(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: `not a calendar date: ${text}` });
  return z.NEVER;
});
