import { useRef } from 'react';
import { countsOf } from '../../../src-domain/calendar/counts';
import type { Deadline } from '../../../src-domain/calendar/types';
import type { LimitConflict } from '../../../src-domain/catalogue/law';
import { countWords, deadlineText as text, festivalWords, lawText, limitWords } from '../../strings/deadline';
import { Button } from '../../ui/Button';
import { DayPicture } from '../../ui/DayPicture';
import { Notice } from '../../ui/Notice';
import { printPaper } from '../../ui/paperHtml';
import { useWorkingCalendar } from '../calendar';
import { DayList } from './DayList';
import { marksOf } from './stretches';

interface CountedProps {
  deadline: Deadline;
  what: string;
  localWarning: string | null;
  conflict: LimitConflict | null;
}

function Verdict({ deadline }: { deadline: Deadline }) {
  const counts = countsOf(useWorkingCalendar(), deadline);
  const { due, earliest, latest, limit, from } = deadline;
  if (due !== null && counts !== null)
    return <Notice tone="green" what={text.due(due)} todo={`${text.from(from)}${countWords(limit, counts)}。`} />;
  if (earliest === null || latest === null) return <Notice tone="grey" what={text.unknown} />;
  return <Notice tone="grey" what={text.range(earliest, latest)} todo={`${limitWords(limit)}。${text.rangeTodo(earliest)}`} />;
}

function Warnings({ deadline, localWarning, conflict }: Omit<CountedProps, 'what'>) {
  const { festivals } = deadline;
  return (
    <>
      {conflict === null ? null : <Notice tone="yellow" what={lawText.what(conflict)} todo={lawText.source(conflict)} />}
      {festivals.length === 0 || localWarning === null ? null : (
        <Notice tone="grey" what={text.festivals(festivalWords(festivals))} todo={localWarning} />
      )}
    </>
  );
}

function Picture({ deadline }: { deadline: Deadline }) {
  const marks = marksOf(deadline);
  const shown = new Set(marks.map(({ kind }) => kind));
  const legend = Object.entries(text.legend).flatMap(([kind, words]) => (shown.has(kind) ? [{ kind, words }] : []));
  const counted = deadline.days.filter(({ counts }) => counts).length;
  return <DayPicture days={marks} legend={legend} label={text.pictureOf(marks[0]?.date ?? '', marks.at(-1)?.date ?? '', counted)} />;
}

/** The whole count: the day, both measures, the months as a picture, and each day with the paper that says so. */
export function CountedPanel(props: CountedProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const print = () => sheet.current && printPaper(sheet.current, { paper: 'A4', landscape: false });
  return (
    <div className="stack">
      <div className="stack counted" ref={sheet}>
        <h3 className="counted-print-only">{text.title(props.what)}</h3>
        <Verdict deadline={props.deadline} />
        <Warnings {...props} />
        <h3>{text.picture}</h3>
        <Picture deadline={props.deadline} />
        <h3>{text.list}</h3>
        <DayList deadline={props.deadline} />
      </div>
      <Button onClick={print}>{text.print}</Button>
    </div>
  );
}
