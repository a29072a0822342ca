import { ledgerText as text } from '../../strings/ledger';
import { href } from '../../shell/router';
import { booksUnder, tabOf, type BookName } from './bookNames';
import { CasesBook, ComplaintsBook, MeetingsBook, OrganisationBook, RequestsBook, ResponsesBook } from './Books';
import { InterpretationsBook } from './InterpretationsBook';
import { RecordsBook } from './RecordsBook';
import { askedFor } from './TotalsLine';
import type { Shown } from './shownEntries';
import type { BooksRead } from './useBooks';
import { AccountsBook, GazetteBook, MailboxBook, OutingsBook, PointsBook, ProposalsBook, SessionsBook } from './WorkBooks';

interface BookShownProps {
  book: BookName;
  books: BooksRead;
  shown: Shown;
}

export function BookShown({ book, ...props }: BookShownProps) {
  switch (book) {
    case 'records':
      return <RecordsBook {...props} />;
    case 'interpretations':
      return <InterpretationsBook {...props} />;
    case 'responses':
      return <ResponsesBook {...props} />;
    case 'mailbox':
      return <MailboxBook {...props} />;
    case 'meetings':
      return <MeetingsBook {...props} />;
    case 'sessions':
      return <SessionsBook {...props} />;
    case 'outings':
      return <OutingsBook {...props} />;
    case 'requests':
      return <RequestsBook {...props} />;
    case 'cases':
      return <CasesBook {...props} />;
    case 'complaints':
      return <ComplaintsBook {...props} />;
    case 'proposals':
      return <ProposalsBook {...props} />;
    case 'gazette':
      return <GazetteBook {...props} />;
    case 'points':
      return <PointsBook {...props} />;
    case 'accounts':
      return <AccountsBook {...props} />;
    case 'organisation':
      return <OrganisationBook {...props} />;
  }
}

/** The books under one tab, where it holds several. */
export function BookChoice({ book, shown }: { book: BookName; shown: Pick<Shown, 'period' | 'year'> }) {
  const under = booksUnder(tabOf(book));
  if (under.length === 1) return null;
  return (
    <nav className="ledger-books" aria-label={text.booksLabel}>
      {under.map((each) => (
        <a key={each} href={href('ledger', [each], askedFor(shown))} aria-current={each === book ? 'page' : undefined}>
          {text.books[each]}
        </a>
      ))}
    </nav>
  );
}
