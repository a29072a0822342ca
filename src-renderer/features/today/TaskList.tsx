import type { Task } from '../../../src-domain/catalogue/today';
import { useLateReason } from '../../store';
import { channelsText } from '../../strings/channels';
import { todayText as text } from '../../strings/today';
import { useWorkingCalendar } from '../../shell/calendar';
import { HowCounted } from '../../shell/HowCounted';
import { href } from '../../shell/router';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Sheet } from '../../ui/Sheet';
import { StateMark } from '../../ui/StateMark';
import { dueWords, noteWords, placeOf, standingWords, titleWords } from './taskWords';

function TaskLine({ task, first }: { task: Task; first: boolean }) {
  const { localWarning } = useWorkingCalendar();
  return (
    <li className="today-task">
      <StateMark tone={task.card}>{standingWords(task)}</StateMark>
      <div>
        <b>{titleWords(task)}</b>
        <div className="small muted">
          {noteWords(task)}
          {task.card === 'red' ? <Reason task={task} /> : null}
          {task.kind === 'publish' ? <Words task={task} /> : null}
        </div>
      </div>
      <div className="second">
        {dueWords(task)}{' '}
        {task.deadline === null ? null : <HowCounted deadline={task.deadline} what={titleWords(task)} localWarning={localWarning} />}
      </div>
      <LinkButton href={placeOf(task)} kind={first ? 'primary' : 'plain'}>
        {text.actions[task.kind]}
      </LinkButton>
    </li>
  );
}

/** A red card without its reason asks for it where all of them stand; a request's, in its file. */
function Reason({ task }: { task: Task }) {
  const reason = useLateReason(`${task.kind}/${task.target}`);
  if (reason !== null || task.kind === 'review') return null;
  return (
    <>
      {' · '}
      <a
        className="today-reason"
        href={task.kind === 'answer' ? placeOf(task) : href('catalogue', ['cards'])}
        aria-label={text.reasonOf(titleWords(task))}
      >
        {text.reason}
      </a>
    </>
  );
}

/** The words for website, WeChat and the other channels are made apart. */
function Words({ task }: { task: Task }) {
  return (
    <>
      {' · '}
      <a className="today-reason" href={href('channels', ['record', task.target])} aria-label={channelsText.makeOf(task.title)}>
        {channelsText.make}
      </a>
    </>
  );
}

/** At most five, the most serious first; only the first wears the strong colour. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  if (tasks.length === 0)
    return (
      <Sheet>
        <EmptyState title={text.nothing} action={<LinkButton href={href('review')}>{text.toReview}</LinkButton>}>
          {text.nothingWhat}
        </EmptyState>
      </Sheet>
    );
  return (
    <Sheet padding="tight">
      <ul className="today-tasks" aria-label={text.list}>
        {tasks.map((task, at) => (
          <TaskLine key={`${task.kind} ${task.target}`} task={task} first={at === 0} />
        ))}
      </ul>
    </Sheet>
  );
}
