import { formOf } from '../../../src-bridge/resources/forms';
import { rowName } from '../../../src-domain/returns/rowName';
import { commonText } from '../../strings/common';
import { ledgerText as text } from '../../strings/ledger';
import { go, href, useRoute } from '../../shell/router';
import { LinkButton, TextButton } from '../../ui/Button';
import { MonthField } from '../../ui/MonthField';
import { Notice } from '../../ui/Notice';
import { useItemsAsked } from './itemsAsked';
import type { Shown } from './shownEntries';

/** Which month is shown, or which figure of the return was opened. */
export function ShownLine({ shown, tab }: { shown: Shown; tab: string }) {
  const showAll = () => go('ledger', [tab]);
  const { query } = useRoute();
  const asked = useItemsAsked();
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
      {asked === null ? null : <span>{text.ofItem(asked.words)}</span>}
      {shown.period === null && asked === null ? null : <TextButton onClick={showAll}>{text.showAll}</TextButton>}
    </div>
  );
}
