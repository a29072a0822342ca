import { screeningRules } from '../../../../src-bridge/resources/screening';
import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import type { RosterBook, RosterEdit } from '../../../../src-domain/notices/rosters/types';
import { editText, rosterEditText } from '../../../strings/rosterEdit';
import { rostersText as text } from '../../../strings/rosters';
import { KeyValue } from '../../../ui/KeyValue';
import { Sheet } from '../../../ui/Sheet';

const listed = (names: readonly string[]): string => (names.length === 0 ? text.facts.none : names.join('、'));

const editLine = (edit: RosterEdit): string => rosterEditText.factsLine(dayInChina(edit.at), editText(edit));

/** What the list is, what of it hangs and what was left out. */
export function BookFacts({ book, sheets }: { book: RosterBook; sheets: number }) {
  const template = screeningRules.rosters.lists.find(({ id }) => id === book.template);
  const dropped = book.dropped.filter(({ reason }) => reason.by !== 'serial' && reason.by !== 'empty').map(({ heading }) => heading);
  const facts = [
    { term: text.facts.template, detail: template?.list ?? text.templateNone },
    { term: text.facts.shown, detail: listed(book.columns.map(({ heading, masked }) => (masked ? text.facts.masked(heading) : heading))) },
    { term: text.facts.dropped, detail: listed(dropped) },
    { term: text.facts.rows, detail: text.facts.count(book.rows.length, sheets) },
    ...(book.edits === undefined ? [] : [{ term: rosterEditText.factsTerm, detail: book.edits.map(editLine).join('；') }]),
  ];
  return (
    <Sheet title={text.facts.title} padding="tight">
      <KeyValue facts={facts} />
    </Sheet>
  );
}
