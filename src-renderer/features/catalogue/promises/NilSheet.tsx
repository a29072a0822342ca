import { useState } from 'react';
import type { ItemConfirmation } from '../../../../src-domain/catalogue/confirmations';
import { nilPeriodAt, type PeriodSpan } from '../../../../src-domain/catalogue/periods';
import type { CatalogueItem } from '../../../../src-domain/catalogue/types';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { useStore } from '../../../store';
import { periodWords } from '../../../strings/periods';
import { promisesText as text } from '../../../strings/promises';
import { Button, TextButton } from '../../../ui/Button';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';
import { useToday } from '../../../ui/today';
import { NilPanel } from './NilPanel';

function Made({ made }: { made: ItemConfirmation }) {
  const { catalogue } = useStore();
  const { item, period, state, by, on, note } = made;
  const words = periodWords(period);
  return (
    <li className="promise-made">
      <StateMark tone={state === 'nil' ? 'green' : 'grey'}>
        {state === 'nil' ? text.made(text.kinds.nil, words) : text.madeExempt(text.kinds.exempt, words)}
      </StateMark>
      <span className="second">{text.confirmedBy(by, on, note)}</span>
      <TextButton onClick={() => void catalogue.withdrawConfirmation(item, period)} label={text.withdrawOf(words)}>
        {text.withdraw}
      </TextButton>
    </li>
  );
}

interface NilSheetProps {
  item: CatalogueItem;
  records: readonly DisclosureRecord[];
  confirmations: readonly ItemConfirmation[];
}

/** What was confirmed of an item: by whom, why, for which period; each can be taken back. */
export function NilSheet({ item, records, confirmations }: NilSheetProps) {
  const today = useToday();
  const [span, setSpan] = useState<PeriodSpan>();
  const made = confirmations
    .filter((each) => each.item === item.id)
    .sort((one, other) => other.on.localeCompare(one.on) || other.period.localeCompare(one.period));
  return (
    <Sheet title={text.sheet}>
      <div className="stack">
        {made.length === 0 ? (
          <p className="second">{text.sheetWhat}</p>
        ) : (
          <ul className="promise-confirmations">
            {made.map((each) => (
              <Made key={each.period} made={each} />
            ))}
          </ul>
        )}
        <Button onClick={() => setSpan(nilPeriodAt(item, today))}>{text.open}</Button>
      </div>
      <NilPanel item={item} records={records} asked={span} onClose={() => setSpan(undefined)} />
    </Sheet>
  );
}
