import { useState } from 'react';
import type { Task } from '../../../src-domain/catalogue/today';
import { addDays } from '../../../src-domain/kernel/calendarDate';
import { todayText as text } from '../../strings/today';
import { TextButton } from '../../ui/Button';
import { Pager } from '../../ui/Pager';
import { Sheet } from '../../ui/Sheet';
import { useToday } from '../../ui/today';
import { placeOf, titleWords } from './taskWords';

/** Somebody who comes twice a month wants to know what falls due before the next visit. */
const horizon = 14;
const few = 6;
const page = 25;

function Line({ task }: { task: Task }) {
  return (
    <li>
      <a href={placeOf(task)}>{titleWords(task)}</a>
      <span className="muted">
        {task.waiting === null ? '' : `${text.waiting(task.waiting.askedOf, task.waiting.since)} · `}
        {task.kind === 'remind' ? '' : (task.due ?? text.pending)}
      </span>
    </li>
  );
}

const Lines = ({ tasks }: { tasks: readonly Task[] }) => (
  <ul className="today-later">
    {tasks.map((task) => (
      <Line key={`${task.kind} ${task.target}`} task={task} />
    ))}
  </ul>
);

function Whole({ tasks }: { tasks: readonly Task[] }) {
  const [at, setAt] = useState(0);
  const pages = Math.ceil(tasks.length / page);
  return (
    <>
      <Lines tasks={tasks.slice(at * page, (at + 1) * page)} />
      {pages > 1 ? <Pager at={at} pages={pages} total={tasks.length} onGo={setAt} /> : null}
    </>
  );
}

/** What comes after: what falls due before the next visit first, one quiet line each; the rest when asked for. */
export function LaterList({ tasks }: { tasks: readonly Task[] }) {
  const today = useToday();
  const [whole, setWhole] = useState(false);
  const soon = tasks.filter(({ due }) => due !== null && due <= addDays(today, horizon));
  const shown = soon.slice(0, few);
  const more = tasks.length - shown.length;
  return (
    <Sheet title={text.later} note={whole ? text.allLater(tasks.length) : text.laterNote}>
      {whole ? <Whole tasks={tasks} /> : <Lines tasks={shown} />}
      {!whole && shown.length === 0 ? <p className="second">{text.laterNone}</p> : null}
      {more > 0 || whole ? (
        <p>
          <TextButton onClick={() => setWhole(!whole)}>{whole ? text.showSoon : text.showAll(more)}</TextButton>
        </p>
      ) : null}
    </Sheet>
  );
}
