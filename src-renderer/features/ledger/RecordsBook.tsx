import { useMemo } from 'react';
import { workRules } from '../../../src-bridge/resources/work';
import { interpreted } from '../../../src-domain/ledger/work/interpretations';
import { useWorkingCalendar } from '../../shell/calendar';
import { href, useRoute } from '../../shell/router';
import { useStore } from '../../store';
import { interpretText } from '../../strings/work';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useToday } from '../../ui/today';
import { isAmong, useItemsAsked } from './itemsAsked';
import { RecordsTab } from './RecordsTab';
import { isShown, newestFirst, type Shown } from './shownEntries';
import type { BooksRead } from './useBooks';

/** Policy documents with their interpretations, as of today. */
export function useInterpreted({ ledger, notes }: BooksRead) {
  const [calendar, today] = [useWorkingCalendar(), useToday()];
  return useMemo(
    () => interpreted(ledger.records, notes, { rule: workRules.together, calendar, today }),
    [ledger.records, notes, calendar, today],
  );
}

/** 三同步: policy documents without an interpretation, as a finding. */
export function MissingInterpretations({ count, link }: { count: number; link: boolean }) {
  if (count === 0) return null;
  return (
    <Notice
      tone="yellow"
      what={interpretText.finding(count)}
      todo={interpretText.findingTodo(workRules.together.days)}
      {...(link ? { action: <LinkButton href={href('ledger', ['interpretations'])}>{interpretText.findingOpen}</LinkButton> } : {})}
    />
  );
}

export function RecordsBook({ books, shown }: { books: BooksRead; shown: Shown }) {
  const { ledger: store } = useStore();
  const asked = useRoute().query.get('record');
  const among = useItemsAsked();
  const missing = useInterpreted(books).filter(({ state }) => state === 'missing').length;
  const records = useMemo(() => {
    const found = books.ledger.records.filter(
      (each) => isAmong(among, each) && isShown(shown, each.id, [each.formedOn, ...each.publications.map(({ on }) => on)]),
    );
    return newestFirst(found, ({ indexNumber }) => indexNumber);
  }, [books.ledger.records, among, shown]);
  return (
    <>
      <MissingInterpretations count={missing} link />
      <RecordsTab key={asked} asked={asked} records={records} notes={books.notes} onPut={(record) => store.records.keep(record)} />
    </>
  );
}
