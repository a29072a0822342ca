import { openConsults } from '../../../../src-domain/ledger/requests/consults';
import { lastOf } from '../../../../src-domain/ledger/requests/steps';
import { useWorkingCalendar } from '../../../shell/calendar';
import { HowCounted } from '../../../shell/HowCounted';
import { clockText as text } from '../../../strings/requests';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';
import { LateMark } from '../LateMark';
import { ClockLine } from '../ClockLine';
import type { Standing } from '../useRequestClocks';

/** Why no clock runs. */
function NoClock({ standing: { file, state } }: { standing: Standing }) {
  const { steps } = file;
  if (state === 'unconfirmed') return <p className="second">{text.none.unconfirmed}</p>;
  if (state === 'waiting-fix') return <p className="second">{text.none['waiting-fix'](lastOf(steps, 'fix-asked')?.until ?? '')}</p>;
  if (state === 'waiting-fee') return <p className="second">{text.none['waiting-fee'](lastOf(steps, 'fee-noticed')?.until ?? '')}</p>;
  return null;
}

/** In time or not, with the count behind it. */
function Closed({ standing: { file, answer, late } }: { standing: Standing }) {
  const { localWarning } = useWorkingCalendar();
  const closed = lastOf(file.steps, 'closed');
  if (closed === undefined || answer === null) return null;
  return (
    <p className="request-clock">
      <StateMark tone={late === null ? 'green' : 'red'}>{late === null ? text.inTime : text.lateBy(late.dueOn)}</StateMark>
      <span className="second">{text.none.closed(closed.on)}</span>
      <HowCounted deadline={answer} what={`${file.number} ${text.ids['CLK-ANS']}`} localWarning={localWarning} />
    </p>
  );
}

/** Every clock of the request with its explanation; a pause says since when. */
export function Clocks({ standing }: { standing: Standing }) {
  const { file, state, clocks } = standing;
  const delayedTo = lastOf(file.steps, 'delayed')?.until;
  const since = openConsults(file.steps)[0]?.askedOn;
  return (
    <Sheet title={text.title} padding="tight">
      <NoClock standing={standing} />
      {state === 'closed' ? <Closed standing={standing} /> : null}
      <ul className="request-clocks">
        {clocks.map((clock) => (
          <li key={clock.id}>
            <ClockLine clock={clock} number={file.number} />
            <p className="small muted">
              {clock.id === 'CLK-ANS' && clock.deadline.due === delayedTo ? text.delayed : text.notes[clock.id]}
            </p>
            {clock.id === 'CLK-ANS' && since !== undefined ? (
              <p className="small second">
                <b>{text.pausedSince(since)}</b> {text.pausedNote}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <LateMark standing={standing} />
    </Sheet>
  );
}
