import type { DueDay } from '../../../src-domain/calendar/dueDays';
import type { Move } from '../../../src-domain/calendar/moves';
import { daysBetween } from '../../../src-domain/kernel/calendarDate';
import { movesText as text } from '../../strings/moves';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { StateMark, type Tone } from '../../ui/StateMark';
import { Waiting } from '../../ui/WorkProgress';
import type { Moved } from './useMoves';

const dayWords = ({ due, earliest, latest }: DueDay): string => due ?? text.range(earliest ?? '', latest ?? '');

function changeOf({ before, after }: Move): readonly [Tone, string] {
  if (after.due === null) return before.due === null ? ['grey', text.stillOpen] : ['yellow', text.unsettled];
  if (before.due === null) return ['green', text.settled];
  const days = daysBetween(before.due, after.due);
  return days > 0 ? ['blue', text.later(days)] : ['yellow', text.earlier(-days)];
}

function Change({ move }: { move: Move }) {
  const [tone, words] = changeOf(move);
  return <StateMark tone={tone}>{words}</StateMark>;
}

const columns: readonly Column<Move>[] = [
  { id: 'kind', header: text.columns.kind, width: '6em', cell: ({ limit }) => text.kinds[limit.kind] },
  {
    id: 'title',
    header: text.columns.title,
    names: true,
    cell: ({ limit }) => (limit.kind === 'monthly-return' ? text.month(limit.title) : limit.title),
  },
  { id: 'before', header: text.columns.before, width: '19em', cell: ({ before }) => dayWords(before) },
  { id: 'after', header: text.columns.after, width: '19em', cell: ({ after }) => <b>{dayWords(after)}</b> },
  { id: 'how', header: text.columns.how, width: '8em', cell: (move) => <Change move={move} /> },
];

/** Old day → new day of every deadline that moves. */
export function MovesList({ found }: { found: Moved | undefined }) {
  if (found === undefined) return <Waiting>{text.counting}</Waiting>;
  return (
    <div className="stack">
      <p className="second" role="status">
        {text.counted(found.moved.length, found.all)}
      </p>
      {found.moved.length === 0 ? null : (
        <PlainTable
          caption={text.caption}
          captionHidden
          columns={columns}
          rows={found.moved}
          rowKey={({ limit }) => `${limit.kind} ${limit.target}`}
          pageSize={12}
        />
      )}
    </div>
  );
}
