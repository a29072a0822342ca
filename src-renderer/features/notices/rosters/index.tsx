import { itemForRecord } from '../../../../src-domain/catalogue/versions/standing';
import { href } from '../../../shell/router';
import { useCatalogueVersions, useLedger, useRoster, useSettings } from '../../../store';
import { rostersText as text } from '../../../strings/rosters';
import { LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { BookPage } from './BookPage';
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

function OneBook({ id }: { id: string }) {
  const [book, ledger, versions, settings] = [useRoster(id), useLedger(), useCatalogueVersions(), useSettings()];
  if (book === undefined || ledger === undefined || versions === undefined || settings === undefined) return null;
  if (book === null) return <Nothing title={text.gone} what={text.goneWhat} />;
  const record = ledger?.records.find((each) => each.id === book.record);
  if (record === undefined || settings.unit === undefined) return <Nothing title={text.recordGone} what={text.recordGoneTodo} />;
  return (
    <BookPage key={id} book={book} record={record} unit={settings.unit} item={versions === null ? null : itemForRecord(versions, record)} />
  );
}

function NewBook() {
  const ledger = useLedger();
  if (ledger === undefined) return null;
  const records = (ledger?.records ?? []).filter(({ attribute, indexNumber }) => attribute === 'proactive' && indexNumber !== '');
  return <IntakePage records={[...records].sort((one, other) => other.formedOn.localeCompare(one.formedOn))} />;
}

/** 名单: taking one in, or one that was taken in. */
export const RosterPlace = ({ id }: { id: string }) => (id === 'new' ? <NewBook /> : <OneBook id={id} />);
