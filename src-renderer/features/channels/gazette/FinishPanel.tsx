import { useState } from 'react';
import { finishIssue, type FinishTrouble } from '../../../../src-domain/channels/gazette/finish';
import type { GazetteIssue, GazettePaper } from '../../../../src-domain/channels/gazette/types';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import type { WorkEntry } from '../../../../src-domain/ledger/work/types';
import { gazetteText as text } from '../../../strings/channels';
import { useStore } from '../../../store';
import { SubmitRow } from '../../../ui/SubmitRow';
import { DateField } from '../../../ui/DateField';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { SidePanel } from '../../../ui/SidePanel';
import { StackForm } from '../../../ui/StackForm';
import { NumberField, typedNumber } from '../../../ui/TextField';
import { useToday } from '../../../ui/today';

const fields = { on: 'gazette-on', copies: 'gazette-copies' } as const;

interface FinishProps {
  issue: GazetteIssue;
  records: readonly DisclosureRecord[];
  work: readonly WorkEntry[];
  paper: GazettePaper;
  pages: number;
  pageOf: ReadonlyMap<string, number>;
  onDone: (issue: GazetteIssue) => void;
}

function Finish({ issue, records, work, paper, pages, pageOf, onDone }: FinishProps) {
  const { channels } = useStore();
  const today = useToday();
  const [on, setOn] = useState<CalendarDate | null>(today);
  const [typed, setTyped] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [trouble, setTrouble] = useState<FinishTrouble>();
  const copies = typedNumber(typed);
  const keep = async () => {
    const date = on === null ? text.needDate : on > today ? text.future : undefined;
    const counted = copies !== undefined && Number.isInteger(copies);
    setProblems([
      ...(date === undefined ? [] : [{ field: fields.on, text: date }]),
      ...(counted ? [] : [{ field: fields.copies, text: text.needCopies }]),
    ]);
    if (date !== undefined || on === null || !counted) return;
    const done = finishIssue(issue, { on, copies, pages, paper, pageOf }, records, work);
    setTrouble(done.ok ? undefined : done.error);
    if (!done.ok) return;
    await channels.finish(done.value);
    onDone(done.value.issue);
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <p>
        {text.finishNote(
          issue.sections.reduce((sum, section) => sum + section.records.length, 0),
          pages,
        )}
      </p>
      {trouble === undefined ? null : <Notice tone="red" live {...text.troubles[trouble]} />}
      <div>
        <DateField id={fields.on} label={text.on} value={on} error={problemOf(problems, fields.on)} onChange={setOn} />
        <NumberField id={fields.copies} label={text.copies} value={typed} error={problemOf(problems, fields.copies)} onChange={setTyped} />
        <SubmitRow>{text.finishDo}</SubmitRow>
      </div>
    </StackForm>
  );
}

/** 定稿: the issue is out; its publications and its line in the book are written at once. */
export function FinishPanel({ open, onClose, ...props }: FinishProps & { open: boolean; onClose: () => void }) {
  return (
    <SidePanel open={open} title={text.finishTitle} onClose={onClose} width={520}>
      {open ? <Finish {...props} /> : null}
    </SidePanel>
  );
}
