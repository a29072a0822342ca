import { countsOf } from '../../../../src-domain/calendar/counts';
import type { Deadline } from '../../../../src-domain/calendar/types';
import { limitConflict } from '../../../../src-domain/catalogue/law';
import type { CardClock } from '../../../../src-domain/catalogue/promise/cards';
import { explained } from '../../../../src-domain/catalogue/promise/explained';
import type { ItemPromise } from '../../../../src-domain/catalogue/promise/types';
import { HowCounted } from '../../../shell/HowCounted';
import { countWords } from '../../../strings/deadline';
import { promisesText as text } from '../../../strings/promises';
import { causeWords } from './promiseWords';

function Counted({ deadline, clock }: { deadline: Deadline; clock: CardClock }) {
  const counts = countsOf(clock.calendar, deadline);
  const { earliest, latest, limit } = deadline;
  if (counts !== null) return <div className="small second">{countWords(limit, counts)}</div>;
  return earliest === null || latest === null ? null : <div className="small second">{text.range(earliest, latest)}</div>;
}

/** The due day of a promise with both measures beside it, and how it was counted. A fixed day of the year says it all itself. */
export function DueCell({ promise, clock }: { promise: ItemPromise; clock: CardClock }) {
  const { dueOn, cause, item } = promise;
  const deadline = explained(clock.calendar, promise);
  if (cause.kind === 'reminder') return null;
  if (deadline === null)
    return cause.kind === 'period' ? (
      <>
        {dueOn}
        <div className="small second">{text.periodEnds}</div>
      </>
    ) : (
      <>{item?.limit.text ?? text.states.prompt}</>
    );
  const conflict = item === null ? null : limitConflict(clock.laws, item);
  return (
    <>
      <span className="row">
        {dueOn}
        <HowCounted deadline={deadline} what={causeWords(promise)} localWarning={clock.calendar.localWarning} conflict={conflict} />
      </span>
      {cause.kind === 'day' ? null : <Counted deadline={deadline} clock={clock} />}
    </>
  );
}
