import { useMemo } from 'react';
import type { TodayList } from '../../../src-domain/catalogue/today';
import { weekdayOf } from '../../../src-domain/kernel/calendarDate';
import { weekdayWords } from '../../strings/deadline';
import { todayText as text } from '../../strings/today';
import { useWorkingCalendar } from '../../shell/calendar';
import { Page, Split } from '../../ui/Page';
import { useToday } from '../../ui/today';
import { MonthCalendar } from './MonthCalendar';
import { LaterList } from './LaterList';
import { SinceVisit } from './SinceVisit';
import { TaskList } from './TaskList';
import { useTodayList } from './useTodayList';
import { YearCoverage } from './YearCoverage';
import './today.css';

/** What comes after, as a list and as a month. */
function Side({ list }: { list: TodayList }) {
  const [calendar, today] = [useWorkingCalendar(), useToday()];
  const tasks = useMemo(() => [...list.now, ...list.later], [list]);
  return (
    <div className="stack">
      <LaterList tasks={list.later} />
      <MonthCalendar tasks={tasks} calendar={calendar} today={today} />
    </div>
  );
}

/** 今日: at most five things by consequence, what comes after, and the year as a picture. */
export default function TodayPage() {
  const today = useToday();
  const list = useTodayList();
  if (list === undefined) return null;
  return (
    <Page title={text.title(Number(today.slice(5, 7)), Number(today.slice(8)), weekdayWords[weekdayOf(today)])}>
      <div className="stack">
        <SinceVisit list={list} />
        <TaskList tasks={list.now} />
        <Split main={<YearCoverage fresh={list} />} side={<Side list={list} />} sideWidth={386} />
      </div>
    </Page>
  );
}
