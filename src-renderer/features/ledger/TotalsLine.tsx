import { commonText } from '../../strings/common';
import { ledgerText } from '../../strings/ledger';
import { totalsText as text } from '../../strings/work';
import { href } from '../../shell/router';
import { isLasting, type BookName } from './bookNames';
import { stretchOf, type Shown } from './shownEntries';
import type { TotalPart } from './totals/part';

interface TotalsLineProps {
  book: BookName;
  shown: Pick<Shown, 'period' | 'year' | 'only'>;
  parts: readonly TotalPart[];
}

export const askedFor = ({ period, year }: Pick<Shown, 'period' | 'year'>): Readonly<Record<string, string>> => ({
  ...(period === null ? {} : { period }),
  ...(year === null ? {} : { year }),
});

function stretchWords(book: BookName, shown: Pick<Shown, 'period' | 'year'>): string {
  if (isLasting(book) && stretchOf(shown) === '') return text.now;
  return text.of(monthOrYear(shown));
}

export function monthOrYear(shown: Pick<Shown, 'period' | 'year'>): string {
  if (shown.period !== null) return commonText.monthName(shown.period);
  return stretchOf(shown) === '' ? text.all : ledgerText.year(stretchOf(shown));
}

/** What the book adds up to in what is shown; every counted figure opens its entries. */
export function TotalsLine({ book, shown, parts }: TotalsLineProps) {
  if (parts.length === 0) return null;
  return (
    <div className="ledger-totals">
      <span className="muted small">{stretchWords(book, shown)}</span>
      <dl>
        {parts.map(({ key, label, words, ids }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              {ids === null || ids.length === 0 ? (
                words
              ) : (
                <a href={href('ledger', [book], { ...askedFor(shown), only: key })} aria-current={shown.only === key ? 'true' : undefined}>
                  {words}
                  <span aria-hidden="true"> ›</span>
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
