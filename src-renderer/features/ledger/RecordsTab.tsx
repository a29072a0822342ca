import { useState } from 'react';
import type { DisclosureRecord, Publication } from '../../../src-domain/ledger/types';
import type { EntryNote } from '../../../src-domain/ledger/work/types';
import type { PostedNotice } from '../../../src-domain/notices/types';
import { offSince } from '../../../src-domain/review/withdrawal';
import { useDocument, usePostings } from '../../store';
import { channelsText } from '../../strings/channels';
import { channelWords, ledgerText, recordsText as text } from '../../strings/ledger';
import { tagsText } from '../../strings/work';
import { href } from '../../shell/router';
import { LinkButton, TextButton } from '../../ui/Button';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { Sheet } from '../../ui/Sheet';
import { SidePanel } from '../../ui/SidePanel';
import { StateMark } from '../../ui/StateMark';
import { NothingHere } from './NothingHere';
import { PublicationPanel } from './PublicationPanel';
import { RecordClock } from './RecordClock';
import { Tags, TagsPanel } from './TagsPanel';

function Published({ record }: { record: DisclosureRecord }) {
  const document = useDocument(record.id);
  const offOf = (publication: Publication) => (document === null || document === undefined ? null : offSince(document, publication));
  if (record.attribute !== 'proactive') return <StateMark tone="grey">{text.notNeeded}</StateMark>;
  if (record.publications.length === 0) return <StateMark tone="yellow">{text.notPublished}</StateMark>;
  return (
    <ul className="ledger-published">
      {record.publications.map((publication) => {
        const { channel, medium, on, locator } = publication;
        const off = offOf(publication);
        return (
          <li key={`${channel} ${medium ?? ''} ${on} ${locator}`} title={locator}>
            {medium ?? channelWords[channel]} <span className="muted">{on}</span>
            {off === null ? null : <span className="small">{text.takenOff(off)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

interface Actions {
  readonly onRegister: (record: DisclosureRecord) => void;
  readonly onTag: (record: DisclosureRecord) => void;
}

const columnsFor = (
  { onRegister, onTag }: Actions,
  postings: readonly PostedNotice[],
  notes: ReadonlyMap<string, EntryNote>,
): readonly Column<DisclosureRecord>[] => [
  { id: 'index', header: text.indexNumber, width: '13em', cell: ({ indexNumber }) => indexNumber },
  {
    id: 'title',
    header: text.recordTitle,
    names: true,
    cell: (record) => (
      <>
        {record.title}
        {record.normative ? <span className="muted small"> · {text.normative}</span> : null}
        {record.leadUnit ? null : <span className="muted small"> · {text.notLead}</span>}
        <Tags note={notes.get(record.id)} />
        <RecordClock record={record} postings={postings.filter((each) => each.record === record.id)} />
      </>
    ),
  },
  { id: 'formedOn', header: text.formedOn, width: '7.5em', cell: ({ formedOn }) => formedOn },
  { id: 'attribute', header: text.attribute, width: '7em', cell: ({ attribute }) => text.attributes[attribute] },
  {
    id: 'published',
    header: text.published,
    width: '14em',
    cell: (record) => <Published record={record} />,
  },
  {
    id: 'actions',
    header: ledgerText.actions,
    width: '9em',
    cell: (record) =>
      record.attribute === 'proactive' ? (
        <span className="row-actions">
          <TextButton onClick={() => onRegister(record)} label={`${text.register} ${record.title}`}>
            {text.register}
          </TextButton>
          <TextButton onClick={() => onTag(record)} label={`${tagsText.open} ${record.title}`}>
            {tagsText.open}
          </TextButton>
          <a href={href('channels', ['record', record.id])} aria-label={channelsText.makeOf(record.title)}>
            {channelsText.make}
          </a>
        </span>
      ) : null,
  },
];

interface RecordsTabProps {
  records: readonly DisclosureRecord[];
  /** The record to open at once: 今日 sends here. */
  asked: string | null;
  notes: ReadonlyMap<string, EntryNote>;
  onPut: (record: DisclosureRecord) => Promise<void>;
}

/** The records with an index number, and where each was made public. Records come from the review only. */
export function RecordsTab({ records, asked, notes, onPut }: RecordsTabProps) {
  const [open, setOpen] = useState(() => records.find(({ id }) => id === asked));
  const [tagged, setTagged] = useState<DisclosureRecord>();
  const postings = usePostings() ?? [];
  return (
    <Sheet title={text.what} padding="tight">
      <PlainTable
        caption={text.what}
        captionHidden
        columns={columnsFor({ onRegister: setOpen, onTag: setTagged }, postings, notes)}
        rows={records}
        rowKey={({ id }) => id}
        pageSize={20}
        empty={
          <NothingHere what={text.what} action={<LinkButton href={href('review')}>{text.toReview}</LinkButton>}>
            {text.empty}
          </NothingHere>
        }
      />
      <SidePanel open={open !== undefined} title={text.panelTitle} onClose={() => setOpen(undefined)} width={560}>
        {open === undefined ? null : <PublicationPanel record={open} onKeep={onPut} onClose={() => setOpen(undefined)} />}
      </SidePanel>
      <SidePanel open={tagged !== undefined} title={tagsText.title} onClose={() => setTagged(undefined)} width={520}>
        {tagged === undefined ? null : <TagsPanel record={tagged} note={notes.get(tagged.id)} onDone={() => setTagged(undefined)} />}
      </SidePanel>
    </Sheet>
  );
}
