import { useMemo } from 'react';
import { workFacts } from '../../../src-domain/ledger/work/yearFacts';
import { ledgerText as text } from '../../strings/ledger';
import { go, useRoute } from '../../shell/router';
import { Page } from '../../ui/Page';
import { Tabs } from '../../ui/Tabs';
import { bookAsked, booksUnder, isLasting, tabOf, tabs, type Tab } from './bookNames';
import { BookChoice, BookShown } from './BookShown';
import { ShownLine } from './ShownLine';
import { stretchOf } from './shownEntries';
import { askedFor, TotalsLine } from './TotalsLine';
import { totalParts } from './totals';
import { useBooks, type BooksRead } from './useBooks';
import { useShown, useStretch } from './useShown';
import './ledger.css';

/** What the book that is shown adds up to; counted once a stretch, however much is typed meanwhile. */
function useTotals(book: ReturnType<typeof bookAsked>, { work, noted, ledger }: BooksRead) {
  const stretch = stretchOf(useStretch());
  const facts = useMemo(() => workFacts(work, noted, ledger, stretch), [work, noted, ledger, stretch]);
  return useMemo(() => totalParts(book, facts), [book, facts]);
}

function LedgerBooks({ books }: { books: BooksRead }) {
  const book = bookAsked(useRoute().path[0]);
  const parts = useTotals(book, books);
  const shown = useShown(books.ledger, parts);
  const change = (to: Tab) => go('ledger', [booksUnder(to)[0]], { query: askedFor(shown) });
  return (
    <Page title={text.title} subtitle={text.subtitle}>
      <Tabs label={text.tabsLabel} tabs={tabs} active={tabOf(book)} onChange={change}>
        <div className="stack">
          <BookChoice book={book} shown={shown} />
          {isLasting(book) && shown.only === null ? null : <ShownLine shown={shown} tab={book} parts={parts} />}
          <TotalsLine book={book} shown={shown} parts={parts} />
          <BookShown key={book} book={book} books={books} shown={shown} />
        </div>
      </Tabs>
    </Page>
  );
}

/** 台账: every book of the ledger, by month or year or by the figure that counts it. */
export default function LedgerPage() {
  const books = useBooks();
  return books === undefined ? null : <LedgerBooks books={books} />;
}
