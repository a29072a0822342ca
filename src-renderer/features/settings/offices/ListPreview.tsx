import { useState } from 'react';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { issueTrouble, officeChanges, type OfficeChanges } from '../../../../src-domain/screening/offices/changes';
import type { OfficeList } from '../../../../src-domain/screening/offices/readOfficeList';
import type { OfficeTable } from '../../../../src-domain/screening/offices/types';
import { officesText as text } from '../../../strings/offices';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { KeyValue } from '../../../ui/KeyValue';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { useToday } from '../../../ui/today';
import { ListChanges } from './ListChanges';
import { sizeOf } from './sizeOf';

interface ListPreviewProps {
  name: string;
  list: OfficeList;
  inForce: OfficeTable | null;
  onUse: (table: OfficeTable) => void;
  onLeave: () => void;
}

const factsOf = (name: string, { issuedOn, holders, ignored, months }: OfficeList) => [
  { term: text.file, detail: name },
  ...(issuedOn === null ? [] : [{ term: text.issued, detail: issuedOn }]),
  { term: text.size, detail: sizeOf(holders) },
  ...(ignored.length === 0 ? [] : [{ term: text.ignored, detail: ignored.join('、') }]),
  ...(months === 0 ? [] : [{ term: text.months, detail: text.monthsOf(months) }]),
];

const summaryOf = (inForce: OfficeTable | null, { added, removed, changed }: OfficeChanges): string => {
  if (inForce === null) return text.first;
  const isSame = added.length + removed.length + changed.length === 0;
  return isSame ? text.noChange : `${text.changes(inForce.issuedOn)}：${text.counts(added.length, removed.length, changed.length)}`;
};

function IssueNotice({ issuedOn, inForce }: { issuedOn: CalendarDate; inForce: OfficeTable | null }) {
  const trouble = issueTrouble(issuedOn, inForce, useToday());
  if (trouble === null) return null;
  const words = trouble === 'older' ? text.older(inForce?.issuedOn ?? '') : text.afterToday;
  return <Notice tone="red" live {...words} call={text.call} />;
}

/** A list that was read whole: what it says, what it changes; kept only when the officer says so. */
export function ListPreview({ name, list, inForce, onUse, onLeave }: ListPreviewProps) {
  const today = useToday();
  const [typed, setTyped] = useState<CalendarDate | null>(null);
  const [asked, setAsked] = useState(false);
  const issuedOn = list.issuedOn ?? typed;
  const changes = officeChanges(inForce?.holders ?? [], list.holders);
  const refused = issuedOn !== null && issueTrouble(issuedOn, inForce, today) !== null;
  const use = () => {
    if (issuedOn === null) setAsked(true);
    else onUse({ issuedOn, holders: list.holders });
  };
  const footer = (
    <>
      <Button onClick={onLeave}>{text.leave}</Button>
      <Button kind="primary" disabled={refused} onClick={use}>
        {text.use}
      </Button>
    </>
  );
  return (
    <Sheet title={text.check} footer={footer}>
      <div className="stack">
        {issuedOn === null ? null : <IssueNotice issuedOn={issuedOn} inForce={inForce} />}
        <KeyValue facts={factsOf(name, list)} />
        {list.issuedOn === null ? (
          <DateField
            id="offices-issued"
            label={text.issued}
            hint={text.issuedHint}
            value={typed}
            onChange={setTyped}
            {...(asked && typed === null ? { error: text.issuedMissing } : {})}
          />
        ) : null}
        <p className="second">{summaryOf(inForce, changes)}</p>
        <ListChanges changes={changes} />
      </div>
    </Sheet>
  );
}
