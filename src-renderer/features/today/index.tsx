import { weekdayOf } from '../../../src-domain/kernel/calendarDate';
import { weekdayWords } from '../../strings/deadline';
import { todayText as text } from '../../strings/today';
import { Page, Split } from '../../ui/Page';
import { useToday } from '../../ui/today';
import { LaterList } from './LaterList';
import { SinceVisit } from './SinceVisit';
import { TaskList } from './TaskList';
import { useTodayList } from './useTodayList';
import { YearCoverage } from './YearCoverage';
import './today.css';

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
        <Split main={<YearCoverage fresh={list} />} side={<LaterList tasks={list.later} />} sideWidth={386} />
      </div>
    </Page>
  );
}
