import { useMemo, useState } from 'react';
import { calendarSource } from '../../../../src-bridge/resources/calendar';
import type { CalendarSource } from '../../../../src-domain/calendar/types';
import { useStore } from '../../../store';
import { issueText } from '../../../strings/issue';
import { useCalendarSource } from '../../../shell/calendar';
import { MovesList } from '../../../shell/moves/MovesList';
import { useMoves } from '../../../shell/moves/useMoves';
import { Sheet } from '../../../ui/Sheet';
import { CalendarCheck } from './CalendarCheck';
import { CalendarForm } from './CalendarForm';
import { draftOf, draftYears, readDraft, type CalendarDraft } from './calendarDraft';
import { SignSheet, type AudienceUnit } from './SignSheet';

const text = issueText.calendar;

/** What moves at this desk itself, which counts with the calendar it sends. */
function Here({ calendar }: { calendar: CalendarSource }) {
  return (
    <Sheet title={text.here}>
      <MovesList found={useMoves({ calendar })} />
    </Sheet>
  );
}

/** A year of holidays is typed from the notice, looked at as a picture, and sent to the units as a calendar. */
export function IssueCalendar({ units }: { units: readonly AudienceUnit[] }) {
  const { settings } = useStore();
  const base = useBase();
  const [draft, setDraft] = useState(() => draftOf(base, draftYears(base)[0] ?? 0));
  const [sent, setSent] = useState(false);
  const reading = useMemo(() => readDraft(base, draft), [base, draft]);
  const { calendar, good } = reading;
  const message = good ? ({ kind: 'calendar', payload: calendarSource.parse(calendar) } as const) : undefined;
  const change = (next: CalendarDraft) => {
    setSent(false);
    setDraft(next);
  };
  const use = async () => {
    await settings.change({ calendar });
    setSent(true);
  };
  return (
    <div className="stack">
      <div className="issue-split">
        <Sheet title={text.title}>
          <div className="stack">
            <p className="second">{text.what}</p>
            <CalendarForm base={base} draft={draft} reading={reading} onChange={change} />
          </div>
        </Sheet>
        <CalendarCheck base={base} draft={draft} reading={reading} />
      </div>
      {good && !sent ? <Here calendar={calendar} /> : null}
      <SignSheet units={units} message={message} onMade={use} />
    </div>
  );
}

/** The calendar in force when the page was opened: once another was sent it is in force here, too, and must not take the form away. */
function useBase(): CalendarSource {
  const inForce = useCalendarSource();
  const [base] = useState(inForce);
  return base;
}
