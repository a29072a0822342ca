import { useState, type ReactNode } from 'react';
import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import { useOfficers } from '../../../store';
import { incomingText as text } from '../../../strings/incoming';
import { Button } from '../../../ui/Button';
import { KeyValue, type Fact } from '../../../ui/KeyValue';
import { Notice } from '../../../ui/Notice';
import { SelectField } from '../../../ui/SelectField';
import { Sheet } from '../../../ui/Sheet';
import type { GoodMessage } from './useOpening';

/** Who sent it, and what is missing before it. */
export function Sender({ message: { sent, missing } }: { message: GoodMessage }) {
  return missing.length === 0 ? null : <Notice tone="grey" what={text.gap(missing.join('、'))} todo={text.gapTodo} call={sent.from.name} />;
}

export const senderFact = ({ sent }: GoodMessage): Fact => ({
  term: text.sender,
  detail: `${sent.from.name}，${text.number(sent.sequence, dayInChina(sent.createdAt))}`,
});

interface CandidateProps {
  title: string;
  facts: readonly Fact[];
  /** Says what happens: 改用这份日历. */
  use: string;
  /** Why it cannot be used; then there is nothing to press but 先不用. */
  refused?: ReactNode;
  onUse: (by: string) => Promise<void>;
  onLeave: () => void;
  children: ReactNode;
}

/** Something of the county that was checked: what it says and what it changes. Used only when an officer says so, by name. */
export function Candidate({ title, facts, use, refused, onUse, onLeave, children }: CandidateProps) {
  const officers = useOfficers() ?? [];
  const [by, setBy] = useState<string>();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setAsked(true);
    if (by === undefined || busy) return;
    setBusy(true);
    await onUse(by);
    setBusy(false);
  };
  const footer = (
    <>
      <Button onClick={onLeave}>{text.leave}</Button>
      {refused === undefined ? (
        <Button kind="primary" busy={busy} onClick={() => void confirm()}>
          {use}
        </Button>
      ) : null}
    </>
  );
  return (
    <Sheet title={title} footer={footer}>
      <div className="stack">
        {refused}
        {facts.length === 0 ? null : <KeyValue facts={facts} />}
        {children}
        {refused === undefined ? (
          <SelectField
            id="incoming-by"
            label={text.by}
            error={asked && by === undefined ? text.needBy : undefined}
            value={by}
            onChange={setBy}
            options={officers.filter(({ active }) => active).map(({ name }) => ({ value: name, label: name }))}
          />
        ) : null}
      </div>
    </Sheet>
  );
}
