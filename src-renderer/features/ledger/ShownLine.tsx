import { statForm } from '../../../src-bridge/resources/forms';
import { rowName } from '../../../src-domain/returns/rowName';
import { commonText } from '../../strings/common';
import { ledgerText as text } from '../../strings/ledger';
import { go, href } from '../../shell/router';
import { LinkButton, TextButton } from '../../ui/Button';
import { MonthField } from '../../ui/MonthField';
import { Notice } from '../../ui/Notice';
import type { Shown } from './shownEntries';

/** Which month is shown, or which figure of the return was opened. */
export function ShownLine({ shown, tab }: { shown: Shown; tab: string }) {
  const showAll = () => go('ledger', [tab]);
  if (shown.row !== null && shown.period !== null && shown.counted !== null) {
    const count = shown.counted.size;
    const name = rowName(statForm, shown.row);
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
  return (
    <div className="ledger-filter">
      <MonthField
        id="ledger-month"
        label={text.month}
        value={shown.period}
        onChange={(period) => go('ledger', [tab], period === null ? {} : { query: { period } })}
      />
      {shown.period === null ? null : <TextButton onClick={showAll}>{text.showAll}</TextButton>}
    </div>
  );
}
