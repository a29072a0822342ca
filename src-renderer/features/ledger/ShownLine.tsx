import { formOf } from '../../../src-bridge/resources/forms';
import { rowName } from '../../../src-domain/returns/rowName';
import { commonText } from '../../strings/common';
import { ledgerText as text } from '../../strings/ledger';
import { totalsText } from '../../strings/work';
import { go, href, useRoute } from '../../shell/router';
import { LinkButton, TextButton } from '../../ui/Button';
import { MonthField } from '../../ui/MonthField';
import { Notice } from '../../ui/Notice';
import { useToday } from '../../ui/today';
import { useItemsAsked } from './itemsAsked';
import type { Shown } from './shownEntries';
import { askedFor } from './TotalsLine';
import type { TotalPart } from './totals/part';

/** This year and the one before. */
const yearsOf = (today: string): readonly string[] => [today.slice(0, 4), String(Number(today.slice(0, 4)) - 1)];

/** Which month is shown, or which figure of the return was opened. */
export function ShownLine({ shown, tab, parts }: { shown: Shown; tab: string; parts: readonly TotalPart[] }) {
  const showAll = () => go('ledger', [tab]);
  const { query } = useRoute();
  const [asked, today] = [useItemsAsked(), useToday()];
  const opened = parts.find(({ key }) => key === shown.only);
  if (opened !== undefined && shown.counted !== null)
    return (
      <Notice
        tone="blue"
        what={totalsText.opened(opened.label, shown.counted.size)}
        action={<TextButton onClick={() => go('ledger', [tab], { query: askedFor(shown) })}>{text.showAll}</TextButton>}
      />
    );
  if (shown.row !== null && shown.period !== null && shown.counted !== null) {
    const count = shown.counted.size;
    const name = rowName(formOf(shown.period), shown.row);
    const month = commonText.monthName(shown.period);
    return (
      <Notice
        tone="blue"
        what={count === 0 ? text.countedNone(name, month) : text.counted(name, month, count)}
        action={
          <span className="row">
            <TextButton onClick={showAll}>{text.showAll}</TextButton>
            <LinkButton href={href('returns', [shown.period])}>{text.backToReturn}</LinkButton>
          </span>
        }
      />
    );
  }
  const kept: Readonly<Record<string, string>> = Object.fromEntries(
    (['item', 'field'] as const).flatMap((key) => (query.get(key) === null ? [] : [[key, query.get(key) ?? '']])),
  );
  return (
    <div className="ledger-filter">
      <MonthField
        id="ledger-month"
        label={text.month}
        value={shown.period}
        onChange={(period) => go('ledger', [tab], { query: period === null ? kept : { ...kept, period } })}
      />
      {yearsOf(today).map((year) => (
        <TextButton key={year} onClick={() => go('ledger', [tab], { query: { ...kept, year } })} aria-pressed={shown.year === year}>
          {text.year(year)}
        </TextButton>
      ))}
      {asked === null ? null : <span>{text.ofItem(asked.words)}</span>}
      {shown.period === null && shown.year === null && asked === null ? null : <TextButton onClick={showAll}>{text.showAll}</TextButton>}
    </div>
  );
}
