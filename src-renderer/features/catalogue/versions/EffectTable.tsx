import type { Effect, EffectCode } from '../../../../src-domain/catalogue/versions/effects';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { versionsText } from '../../../strings/versions';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { StateMark, type Tone } from '../../../ui/StateMark';
import { useToday } from '../../../ui/today';

const text = versionsText.effects;

const tones: Readonly<Record<EffectCode, Tone>> = {
  moved: 'yellow',
  retired: 'grey',
  'passed-on': 'grey',
  'newly-binds': 'blue',
  stays: 'green',
};

const rank: readonly EffectCode[] = ['moved', 'passed-on', 'retired', 'newly-binds', 'stays'];

function reasonOf({ code, kind, itemAfter, dueBefore, dueAfter }: Effect): string {
  const [limit, subject] = [itemAfter?.limit.text ?? '', itemAfter?.subject ?? ''];
  // An item as such is neither retired nor passed on: it has no line then.
  const of = kind === 'item' ? 'period' : kind;
  switch (code) {
    case 'stays':
      return text.reasons.stays;
    case 'moved':
      return dueBefore !== null && dueAfter !== null && dueAfter < dueBefore
        ? text.reasons['moved-earlier'](limit)
        : text.reasons.moved(limit);
    case 'retired':
      return text.reasons.retired[of];
    case 'passed-on':
      return text.reasons['passed-on'][of](subject);
    case 'newly-binds':
      return text.reasons['newly-binds'];
  }
}

const Day = ({ on }: { on: CalendarDate | null }) => on ?? <span className="muted">{text.noDay}</span>;

const columnsOn = (today: CalendarDate): readonly Column<Effect>[] => [
  { id: 'what', header: text.what, width: '11em', cell: ({ code }) => <StateMark tone={tones[code]}>{text.codes[code]}</StateMark> },
  {
    id: 'title',
    header: text.title,
    names: true,
    cell: ({ title, kind, itemBefore, itemAfter }) => (
      <>
        {title}
        <div className="small muted catalogue-class">{[text.kinds[kind], (itemAfter ?? itemBefore)?.id].filter(Boolean).join(' · ')}</div>
      </>
    ),
  },
  { id: 'before', header: text.before, width: '7.5em', cell: ({ kind, dueBefore }) => (kind === 'item' ? null : <Day on={dueBefore} />) },
  {
    id: 'after',
    header: text.after,
    width: '8.5em',
    cell: ({ code, kind, dueAfter }) => {
      if (kind === 'period' && (code === 'retired' || code === 'passed-on')) return null;
      return (
        <>
          <Day on={dueAfter} />
          {code === 'moved' && dueAfter !== null && dueAfter < today ? (
            <div className="small">
              <StateMark tone="red">{text.overdue}</StateMark>
            </div>
          ) : null}
        </>
      );
    },
  },
  { id: 'why', header: text.why, width: '22em', cell: (effect) => <span className="small">{reasonOf(effect)}</span> },
];

/** What becomes of everything that is open: what changes first, what stays last. */
export function EffectTable({ effects }: { effects: readonly Effect[] }) {
  const today = useToday();
  const rows = [...effects].sort((one, other) => rank.indexOf(one.code) - rank.indexOf(other.code));
  return (
    <PlainTable
      caption={text.caption}
      captionHidden
      columns={columnsOn(today)}
      rows={rows}
      rowKey={({ kind, target }) => `${kind} ${target}`}
      pageSize={20}
      empty={<p className="second">{text.none}</p>}
    />
  );
}
