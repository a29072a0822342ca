import { useState } from 'react';
import { itemForRecord } from '../../../../src-domain/catalogue/versions/standing';
import type { RosterBook } from '../../../../src-domain/notices/rosters/types';
import { href } from '../../../shell/router';
import { useCatalogueVersions, useLedger, useRoster, useSettings } from '../../../store';
import { rostersText as text } from '../../../strings/rosters';
import { LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { BookPage } from './BookPage';
import { EditPage } from './edit/EditPage';
import { IntakePage } from './IntakePage';
import './rosters.css';

function Nothing({ title, what }: { title: string; what: string }) {
  return (
    <Page title={text.bookTitle}>
      <Sheet>
        <EmptyState title={title} action={<LinkButton href={href('notices', ['rosters'])}>{text.back}</LinkButton>}>
          {what}
        </EmptyState>
      </Sheet>
    </Page>
  );
}

function OneBook({ id, editing }: { id: string; editing: boolean }) {
  const [before, setBefore] = useState<RosterBook>();
  const [book, ledger, versions, settings] = [useRoster(id), useLedger(), useCatalogueVersions(), useSettings()];
  if (book === undefined || ledger === undefined || versions === undefined || settings === undefined) return null;
  if (book === null) return <Nothing title={text.gone} what={text.goneWhat} />;
  const record = ledger?.records.find((each) => each.id === book.record);
  if (record === undefined || settings.unit === undefined) return <Nothing title={text.recordGone} what={text.recordGoneTodo} />;
  if (editing) return <EditPage key={id} book={book} record={record} onKept={setBefore} />;
  const item = versions === null ? null : itemForRecord(versions, record);
  return (
    <BookPage
      key={id}
      {...{ book, record, item }}
      unit={settings.unit}
      before={before?.id === id ? before : undefined}
      onUndone={() => setBefore(undefined)}
    />
  );
}

function NewBook() {
  const ledger = useLedger();
  if (ledger === undefined) return null;
  const records = (ledger?.records ?? []).filter(({ attribute, indexNumber }) => attribute === 'proactive' && indexNumber !== '');
  return <IntakePage records={[...records].sort((one, other) => other.formedOn.localeCompare(one.formedOn))} />;
}

/** 名单: taking one in, one that was taken in, or that one changed by hand. */
export const RosterPlace = ({ id, part }: { id: string; part: string | undefined }) =>
  id === 'new' ? <NewBook /> : <OneBook id={id} editing={part === 'edit'} />;
