import { useState } from 'react';
import { cameLate } from '../../../../src-domain/notices/objections';
import type { NoticeObjection, PostedNotice } from '../../../../src-domain/notices/types';
import { useSettings, useStore } from '../../../store';
import { hungText } from '../../../strings/posting';
import { Button, TextButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import { SidePanel } from '../../../ui/SidePanel';
import { StateMark } from '../../../ui/StateMark';
import { AddForm, HandleForm } from './ObjectionForms';

const text = hungText.objections;

function Outcome({ objection: { handledOn, outcome } }: { objection: NoticeObjection }) {
  if (handledOn === null) return <StateMark tone="yellow">{text.open}</StateMark>;
  return (
    <>
      {outcome}
      <div className="small muted">{handledOn}</div>
    </>
  );
}

interface Doing {
  readonly onHandle: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

const columnsFor = (notice: PostedNotice, { onHandle, onRemove }: Doing): readonly Column<NoticeObjection>[] => [
  {
    id: 'on',
    header: text.columns.on,
    width: '8.5em',
    cell: (objection) => (
      <>
        {objection.on}
        {cameLate(objection, notice) ? <div className="small tone-yellow">{text.late}</div> : null}
      </>
    ),
  },
  { id: 'way', header: text.columns.way, width: '6em', cell: ({ way }) => way },
  { id: 'what', header: text.columns.what, names: true, cell: ({ what }) => what },
  { id: 'handled', header: text.columns.handled, cell: (objection) => <Outcome objection={objection} /> },
  {
    id: 'action',
    header: <span className="visually-hidden">{text.columns.action}</span>,
    align: 'right',
    width: '9em',
    cell: ({ id, what, handledOn }) => (
      <span className="row-actions">
        {handledOn === null ? (
          <TextButton onClick={() => onHandle(id)} label={text.handleOf(what)}>
            {text.handle}
          </TextButton>
        ) : null}
        <TextButton onClick={() => onRemove(id)} label={text.removeOf(what)}>
          {text.remove}
        </TextButton>
      </span>
    ),
  },
];

/** Objections that came in while the sheet hung; who raised them is not kept. */
export function Objections({ notice }: { notice: PostedNotice }) {
  const { postings } = useStore();
  const phones = useSettings()?.unit?.phones ?? [];
  const [adding, setAdding] = useState(false);
  const [handling, setHandling] = useState<string>();
  const [said, setSaid] = useState<{ readonly what: string; readonly before: PostedNotice }>();
  const chosen = notice.objections.find(({ id }) => id === handling);
  const close = () => {
    setAdding(false);
    setHandling(undefined);
  };
  const keep = async (changed: PostedNotice, what: string) => {
    await postings.keep(changed);
    setSaid({ what, before: notice });
    close();
  };
  const remove = (id: string) => keep({ ...notice, objections: notice.objections.filter((each) => each.id !== id) }, text.removed);
  const undo = async (before: PostedNotice) => {
    await postings.keep({ ...notice, objections: before.objections });
    setSaid(undefined);
  };
  const form = { notice, phones, onKeep: keep };
  return (
    <Sheet title={text.title} aside={<Button onClick={() => setAdding(true)}>{text.add}</Button>}>
      <div className="stack">
        {said === undefined ? null : (
          <Notice tone="green" live what={said.what} action={<Button onClick={() => void undo(said.before)}>{text.undo}</Button>} />
        )}
        <PlainTable
          caption={text.caption}
          captionHidden
          columns={columnsFor(notice, { onHandle: setHandling, onRemove: (id) => void remove(id) })}
          rows={notice.objections}
          rowKey={({ id }) => id}
          empty={<EmptyState title={text.none}>{text.noneWhat}</EmptyState>}
        />
      </div>
      <SidePanel open={adding} title={text.add} onClose={close} width={560}>
        <AddForm {...form} />
      </SidePanel>
      <SidePanel open={chosen !== undefined} title={text.handle} onClose={close} width={560}>
        {chosen === undefined ? null : <HandleForm {...form} objection={chosen} />}
      </SidePanel>
    </Sheet>
  );
}
