import { useState } from 'react';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { countyText } from '../../strings/county';
import { Button } from '../../ui/Button';
import { Check } from '../../ui/Checks';
import { DateField } from '../../ui/DateField';
import { ErrorSummary, problemOf, type FieldProblem } from '../../ui/ErrorSummary';
import { answersOf, FieldError } from '../../ui/Field';
import { Fingerprint } from '../../ui/Fingerprint';
import { KeyValue } from '../../ui/KeyValue';
import { Notice } from '../../ui/Notice';
import { Split } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { useToday } from '../../ui/today';
import type { Enrolment } from './useEnrolment';

const text = countyText.keys;
const fields = { same: 'enrol-same', from: 'enrol-from' } as const;

interface CompareProps {
  enrolment: Enrolment;
  /** The unit has another key in the list already. */
  hasOther: boolean;
  busy: boolean;
  onAccept: (validFrom: CalendarDate) => Promise<void>;
  onDrop: () => void;
}

/** The fingerprint, large, to be compared with the stamped sheet; only then the key is added. */
export function Compare({ enrolment, hasOther, busy, onAccept, onDrop }: CompareProps) {
  const { unit, contact, fingerprint } = enrolment;
  const today = useToday();
  const [same, setSame] = useState(false);
  const [from, setFrom] = useState<CalendarDate | null>(today);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const accept = () => {
    const found = [
      ...(same ? [] : [{ field: fields.same, text: text.needSame }]),
      ...(from === null ? [{ field: fields.from, text: text.needDate }] : []),
    ];
    setProblems(found);
    if (found.length === 0 && from !== null) void onAccept(from);
  };
  const person = [contact.name, contact.phone].filter((each) => each !== '').join(' ');
  const facts = [
    { term: text.unit, detail: unit.name },
    { term: text.code, detail: unit.code },
    { term: text.contact, detail: person === '' ? text.noContact : person },
  ];
  return (
    <Sheet title={text.compare}>
      <div className="stack">
        <ErrorSummary problems={problems} />
        {hasOther ? <Notice tone="yellow" what={text.other} todo={text.otherTodo} /> : null}
        <Split
          sideWidth={380}
          main={
            <>
              <p>{text.compareWhat}</p>
              <div className="county-fingerprint">
                <Fingerprint value={fingerprint} />
              </div>
            </>
          }
          side={<KeyValue facts={facts} />}
        />
        <div id={fields.same} tabIndex={-1} onChange={answersOf(fields.same)}>
          <Check checked={same} onChange={setSame}>
            {text.same}
          </Check>
          <FieldError id={fields.same} error={problemOf(problems, fields.same)} />
        </div>
        <DateField
          id={fields.from}
          label={text.validFrom}
          hint={text.validFromHint}
          error={problemOf(problems, fields.from)}
          value={from}
          onChange={setFrom}
        />
        <div className="row">
          <Button kind="primary" busy={busy} onClick={accept}>
            {text.accept}
          </Button>
          <Button disabled={busy} onClick={onDrop}>
            {text.differs}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
