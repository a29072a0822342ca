import { annualText } from '../../../strings/annual';
import { Sheet } from '../../../ui/Sheet';
import type { AnnualDesk } from '../useAnnualDesk';

const text = annualText.tables;

/** What last year's report carried on, beside what this year takes over. */
function words({ lastYear, values }: AnnualDesk): string {
  const [last, now] = [lastYear?.values['R4.total'], values['R2.total']];
  if (typeof last !== 'number' || typeof now !== 'number') return text.carryUnknown;
  return last === now ? text.carrySame(now) : text.carryDiffers(last, now);
}

export const Carry = ({ desk }: { desk: AnnualDesk }) => (
  <Sheet title={text.carryTitle} padding="tight">
    <p className="second small">{words(desk)}</p>
  </Sheet>
);
