import { useState } from 'react';
import { daysBetween, type CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { mayComeDown } from '../../../src-domain/notices/posting';
import type { PostedNotice } from '../../../src-domain/notices/types';
import { noticesText as text } from '../../strings/notices';
import { usePostings } from '../../store';
import { go, href, useRoute } from '../../shell/router';
import { Button, LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Notice } from '../../ui/Notice';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { StateMark } from '../../ui/StateMark';
import { useToday } from '../../ui/today';
import { TakeDownPanel } from './TakeDownPanel';

function State({ notice, today }: { notice: PostedNotice; today: CalendarDate }) {
  if (notice.until === null) return <StateMark tone="grey">{text.stateFree}</StateMark>;
  if (mayComeDown(notice, today)) return <StateMark tone="blue">{text.stateOver}</StateMark>;
  const days = daysBetween(today, notice.until);
  return <StateMark tone="green">{days === 0 ? text.stateLastDay : text.stateUp(days)}</StateMark>;
}

const columnsFor = (today: CalendarDate): readonly Column<PostedNotice>[] => [
  { id: 'title', header: text.board.title, names: true, cell: ({ title }) => title },
  { id: 'place', header: text.board.place, width: '12em', cell: ({ place }) => place },
  { id: 'posted', header: text.board.postedOn, width: '8em', cell: ({ postedOn }) => postedOn },
  { id: 'until', header: text.board.until, width: '8em', cell: ({ until }) => until ?? <span className="muted">{text.noEnd}</span> },
  { id: 'by', header: text.board.postedBy, width: '6em', cell: ({ postedBy }) => postedBy },
  { id: 'state', header: text.board.state, width: '13em', cell: (notice) => <State notice={notice} today={today} /> },
  {
    id: 'down',
    header: <span className="visually-hidden">{text.board.action}</span>,
    align: 'right',
    width: '8em',
    cell: ({ id, title }) => (
      <Button size="small" label={text.takeDownOf(title)} onClick={() => go('notices', ['board'], { query: { posting: id } })}>
        {text.takeDown}
      </Button>
    ),
  },
];

/** What may come down first, then by the last day. */
const byEnd = (one: PostedNotice, other: PostedNotice): number => (one.until ?? '9999').localeCompare(other.until ?? '9999');

/** What hangs now and until when; `?posting=` opens the take-down of one sheet. */
export function Board() {
  const postings = usePostings();
  const today = useToday();
  const { query } = useRoute();
  const [done, setDone] = useState<string>();
  if (postings === undefined) return null;
  const hanging = postings.filter(({ takenDownOn }) => takenDownOn === null).sort(byEnd);
  const chosen = hanging.find(({ id }) => id === query.get('posting'));
  const hung = query.get('hung');
  const close = () => go('notices', ['board'], { replace: true });
  return (
    <div className="stack">
      {done === undefined ? null : <Notice tone="green" what={text.down.done(done)} live />}
      {hung === null || done !== undefined ? null : <Notice tone="green" what={text.hang.done(hung)} live />}
      <PlainTable
        caption={text.boardCaption}
        captionHidden
        columns={columnsFor(today)}
        rows={hanging}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={text.boardNone} action={<LinkButton href={href('notices')}>{text.toRecords}</LinkButton>}>
            {text.boardNoneWhat}
          </EmptyState>
        }
      />
      <TakeDownPanel
        notice={chosen}
        onClose={close}
        onDone={(title) => {
          setDone(title);
          close();
        }}
      />
    </div>
  );
}
