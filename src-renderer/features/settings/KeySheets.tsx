import { useState } from 'react';
import type { KeyStatus } from '../../../src-bridge/schemas/keys';
import type { UnitProfile } from '../../../src-domain/unit/types';
import { settingsText } from '../../strings/settings';
import { setupText } from '../../strings/setup';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { Fingerprint } from '../../ui/Fingerprint';
import { KeyValue } from '../../ui/KeyValue';
import { Notice } from '../../ui/Notice';
import { Sheet } from '../../ui/Sheet';
import { Waiting } from '../../ui/WorkProgress';
import { EnrolmentDesk } from './parts/EnrolmentDesk';
import { useKeys } from './parts/useKeys';

const words = settingsText.key;

function Enrolment({ unit, keys, contact: first }: { unit: UnitProfile; keys: KeyStatus; contact: { name: string; phone: string } }) {
  const [contact, setContact] = useState(first);
  const [written, setWritten] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  return (
    <Sheet title={words.enrolTitle} note={words.enrolNote}>
      <ErrorSummary problems={problems} />
      <EnrolmentDesk
        unit={unit}
        keys={keys}
        contact={contact}
        onContact={setContact}
        written={written}
        onWritten={setWritten}
        problems={problems}
        onProblems={setProblems}
      />
    </Sheet>
  );
}

/** The key by its fingerprint, and the enrolment sheet again. */
export function KeySheets({ unit, contact }: { unit: UnitProfile; contact: { name: string; phone: string } }) {
  const { keys, trouble } = useKeys();
  if (trouble !== undefined) return <Notice tone="red" what={setupText.trouble[trouble]} />;
  if (keys === undefined) return <Waiting>{words.reading}</Waiting>;
  if (keys.fingerprint === null) return <Notice tone="yellow" what={words.none} todo={words.noneTodo} />;
  const facts = [
    { term: words.unit, detail: keys.unit === null ? unit.name : `${keys.unit.name}（${keys.unit.code}）` },
    { term: words.fingerprint, detail: <Fingerprint value={keys.fingerprint} /> },
    { term: words.sent, detail: words.sentCount(keys.chain.sequence) },
  ];
  return (
    <div className="stack">
      <Sheet title={words.title} note={words.note}>
        <KeyValue facts={facts} />
      </Sheet>
      <Enrolment unit={unit} keys={keys} contact={contact} />
    </div>
  );
}
