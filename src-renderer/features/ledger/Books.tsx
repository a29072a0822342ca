import type { OrganisationEntry } from '../../../src-domain/ledger/types';
import { href } from '../../shell/router';
import { useRequestFiles, useStore } from '../../store';
import { entryText } from '../../strings/ledger';
import { LinkButton } from '../../ui/Button';
import { cases } from './books/cases';
import { complaints } from './books/complaints';
import { meetings } from './books/meetings';
import { organisation } from './books/organisation';
import { requests } from './books/requests';
import { responses } from './books/responses';
import { caseColumns, complaintColumns, eventColumns, organisationColumns, requestColumns } from './columns';
import { EntryTab } from './EntryTab';
import { notedBook, withNotes } from './keepNoted';
import { isShown, newestFirst, type Shown } from './shownEntries';
import type { BooksRead } from './useBooks';

interface BookProps {
  books: BooksRead;
  shown: Shown;
}

const isMeeting = (kind: string): boolean => kind === 'meeting' || kind === 'training';
const idOf = ({ id }: { readonly id: string }): string => id;
const notedId = ({ entry }: { readonly entry: { readonly id: string } }): string => entry.id;

function Events({ books: { ledger, notes }, shown, meetingsOnly }: BookProps & { meetingsOnly: boolean }) {
  const store = useStore();
  const entries = ledger.events.filter(({ id, kind, on }) => isMeeting(kind) === meetingsOnly && isShown(shown, id, [on]));
  const book = notedBook(store, store.ledger.events);
  return (
    <EntryTab
      kind={meetingsOnly ? meetings : responses}
      entries={withNotes(
        newestFirst(entries, ({ on }) => on),
        notes,
      )}
      columns={eventColumns}
      idOf={notedId}
      empty={meetingsOnly ? entryText.meetings.empty : entryText.responses.empty}
      onPut={book.put}
      onRemove={book.remove}
    />
  );
}

export const ResponsesBook = (props: BookProps) => <Events {...props} meetingsOnly={false} />;
export const MeetingsBook = (props: BookProps) => <Events {...props} meetingsOnly />;

/** Requests are entered under 依申请; those entered here before stay to be changed here. */
export function RequestsBook({ books: { ledger }, shown }: BookProps) {
  const { ledger: store } = useStore();
  const files = new Set(useRequestFiles()?.map(({ id }) => id));
  const { register, open } = entryText.requests.elsewhere;
  const entries = ledger.requests.filter((each) => isShown(shown, each.id, [each.receivedOn, each.answeredOn, each.closedOn]));
  return (
    <EntryTab
      kind={requests}
      entries={newestFirst(entries, ({ receivedOn }) => receivedOn)}
      columns={requestColumns}
      idOf={idOf}
      empty={entryText.requests.empty}
      note={entryText.requests.privacy}
      adding={<LinkButton href={href('requests', ['new'])}>{register}</LinkButton>}
      elsewhere={({ id }) => (files.has(id) ? <a href={href('requests', [id])}>{open}</a> : undefined)}
      onPut={(entry) => store.requests.keep(entry)}
      onRemove={({ id }) => store.requests.remove(id)}
    />
  );
}

export function CasesBook({ books: { ledger }, shown }: BookProps) {
  const { ledger: store } = useStore();
  const entries = ledger.cases.filter((each) => isShown(shown, each.id, [each.receivedOn, each.closedOn]));
  return (
    <EntryTab
      kind={cases}
      entries={newestFirst(entries, ({ receivedOn }) => receivedOn)}
      columns={caseColumns}
      idOf={idOf}
      empty={entryText.cases.empty}
      onPut={(entry) => store.cases.keep(entry)}
      onRemove={({ id }) => store.cases.remove(id)}
    />
  );
}

export function ComplaintsBook({ books: { ledger, notes }, shown }: BookProps) {
  const store = useStore();
  const entries = ledger.complaints.filter(({ id, on }) => isShown(shown, id, [on]));
  const book = notedBook(store, store.ledger.complaints);
  return (
    <EntryTab
      kind={complaints}
      entries={withNotes(
        newestFirst(entries, ({ on }) => on),
        notes,
      )}
      columns={complaintColumns}
      idOf={notedId}
      empty={entryText.complaints.empty}
      onPut={book.put}
      onRemove={book.remove}
    />
  );
}

/** Stocks: a figure of the return takes the latest entry, so no month is filtered out here. */
export function OrganisationBook({ books: { ledger }, shown: { counted } }: BookProps) {
  const { ledger: store } = useStore();
  const entries = ledger.organisation.filter(({ asOf }) => counted === null || counted.has(asOf));
  const put = async (entry: OrganisationEntry, was: string) => {
    await store.organisation.keep(entry);
    const moved = ledger.organisation.find(({ asOf }) => asOf === was && asOf !== entry.asOf);
    if (moved !== undefined) await store.organisation.remove(moved.asOf);
  };
  return (
    <EntryTab
      kind={organisation(ledger.organisation)}
      entries={newestFirst(entries, ({ asOf }) => asOf)}
      columns={organisationColumns}
      idOf={({ asOf }) => asOf}
      empty={entryText.organisation.empty}
      lasting
      onPut={put}
      onRemove={({ asOf }) => store.organisation.remove(asOf)}
    />
  );
}
