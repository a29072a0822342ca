import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { standingOn } from '../../../../src-domain/screening/offices/standing';
import type { OfficeHolder, OfficeTable } from '../../../../src-domain/screening/offices/types';
import { officesText as text } from '../../../strings/offices';
import { KeyValue } from '../../../ui/KeyValue';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { StateMark } from '../../../ui/StateMark';
import { useToday } from '../../../ui/today';
import { sizeOf } from './sizeOf';

function State({ holder, today }: { holder: OfficeHolder; today: CalendarDate }) {
  const standing = standingOn(holder, today);
  return <StateMark tone={standing === 'in-post' ? 'green' : 'grey'}>{text.standings[standing]}</StateMark>;
}

const columns = (today: CalendarDate): readonly Column<OfficeHolder>[] => [
  { id: 'order', header: text.order, width: '4em', cell: ({ order }) => order },
  { id: 'name', header: text.name, names: true, width: '8em', cell: ({ name }) => name },
  { id: 'post', header: text.post, cell: ({ post }) => post },
  { id: 'term', header: text.term, width: '15em', cell: ({ validFrom, validTo }) => text.termOf(validFrom, validTo) },
  { id: 'state', header: text.state, width: '7em', cell: (holder) => <State holder={holder} today={today} /> },
];

const countOf = (holders: readonly OfficeHolder[], today: CalendarDate, standing: ReturnType<typeof standingOn>): number =>
  holders.filter((holder) => standingOn(holder, today) === standing).length;

/** The list that documents are checked by now. */
export function ListInForce({ table: { issuedOn, holders } }: { table: OfficeTable }) {
  const today = useToday();
  const away = text.away(countOf(holders, today, 'not-yet'), countOf(holders, today, 'no-longer'));
  const facts = [
    { term: text.issued, detail: issuedOn },
    { term: text.size, detail: away === '' ? sizeOf(holders) : `${sizeOf(holders)}；${away}` },
  ];
  return (
    <>
      <KeyValue facts={facts} />
      <PlainTable
        caption={text.inForce}
        captionHidden
        columns={columns(today)}
        rows={holders}
        rowKey={({ name, post, validFrom }) => `${name} ${post} ${validFrom}`}
        rowClass={(holder) => (standingOn(holder, today) === 'in-post' ? undefined : 'offices-away')}
        pageSize={15}
      />
    </>
  );
}
