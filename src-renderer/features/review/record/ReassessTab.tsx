import { useState } from 'react';
import { reviewRules } from '../../../../src-bridge/resources/review';
import { reassessmentList, type ReassessmentLine } from '../../../../src-domain/review/reassessment';
import { reasonOf } from '../../../../src-domain/review/rules';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { href } from '../../../shell/router';
import { checkText, recordText } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import { SidePanel } from '../../../ui/SidePanel';
import { StateMark } from '../../../ui/StateMark';
import { useToday } from '../../../ui/today';
import { useOffice } from '../useOffice';
import { ReassessForm } from './ReassessForm';

const text = recordText.again;

function reasonWords({ stage }: OfficeDocument): string {
  const reason = stage.stage === 'approved' && stage.reasonCode !== null ? reasonOf(reviewRules, stage.reasonCode) : null;
  return reason === null ? '' : `${reason.label}（${reason.article}）`;
}

const columnsFor = (today: string, onOpen: (line: ReassessmentLine) => void): readonly Column<ReassessmentLine>[] => [
  {
    id: 'document',
    header: text.document,
    names: true,
    cell: ({ document }) => (
      <>
        <a href={href('review', [document.id])}>{document.title}</a>
        <span className="muted small review-under">{document.stage.stage === 'approved' ? document.stage.indexNumber : ''}</span>
      </>
    ),
  },
  {
    id: 'kept',
    header: text.kept,
    width: '14em',
    cell: ({ attribute, part, document }) => (
      <>
        {checkText.attributes[attribute]}
        <span className="muted small review-under">{part === 'rest' ? text.rest : reasonWords(document)}</span>
      </>
    ),
  },
  { id: 'decided', header: text.decided, width: '7.5em', cell: ({ decidedOn }) => decidedOn },
  {
    id: 'due',
    header: text.dueOn,
    width: '10em',
    cell: ({ dueOn }) => (
      <>
        {dueOn}
        <div>{dueOn <= today ? <StateMark tone="yellow">{text.isDue}</StateMark> : <StateMark tone="grey">{text.notDue}</StateMark>}</div>
      </>
    ),
  },
  {
    id: 'act',
    header: text.act,
    width: '6em',
    cell: (line) => (
      <Button size="small" label={`${text.act}：${line.document.title}`} onClick={() => onOpen(line)}>
        {text.act}
      </Button>
    ),
  },
];

/** 定期评估: what was not disclosed, once a year from its last decision (第十八条). */
export function ReassessTab({ documents }: { documents: readonly OfficeDocument[] }) {
  const today = useToday();
  const office = useOffice();
  const [open, setOpen] = useState<ReassessmentLine | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  if (office === undefined) return null;
  const lines = reassessmentList(reviewRules.tree, documents);
  const due = lines.filter(({ dueOn }) => dueOn <= today).length;
  const done = (words: string | null) => {
    setOpen(null);
    setSaid(words);
  };
  return (
    <div className="stack">
      <p className="second">{text.what}</p>
      {said === null ? null : <Notice tone="green" live what={said} />}
      {lines.length === 0 ? null : <Notice tone={due > 0 ? 'yellow' : 'green'} what={due > 0 ? text.due(due) : text.noneDue} />}
      <Sheet padding="flush">
        <PlainTable
          caption={text.caption}
          captionHidden
          columns={columnsFor(today, setOpen)}
          rows={lines}
          rowKey={({ document }) => document.id}
          pageSize={15}
          empty={<EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
        />
      </Sheet>
      <SidePanel open={open !== null} title={text.panel(open?.document.title ?? '')} onClose={() => setOpen(null)} width={560}>
        {open === null ? null : <ReassessForm office={office} line={open} onDone={done} />}
      </SidePanel>
    </div>
  );
}
