import { lateReturn } from '../../../src-domain/returns/lateReturns';
import { firstOwed } from '../../../src-domain/returns/owed';
import { returnsText as text } from '../../strings/returns';
import { HowCounted } from '../../shell/HowCounted';
import { LateReasonMark } from '../../shell/lateness/LateReasonMark';
import { StateMark } from '../../ui/StateMark';
import { dueState, type DueState } from './months';
import type { ReturnDesk } from './useDesk';

function leftWords({ remaining, tone, deadline }: DueState): string {
  if (deadline.due === null) return text.due.unknown;
  if (remaining === null) return tone === 'red' ? text.due.lateUnknown : text.due.on(deadline.due);
  if (remaining < 0) return text.due.late(-remaining);
  return remaining === 0 ? text.due.today : text.due.left(remaining);
}

/** When the month's return is due and how near that is; once it left, that it left; come back, that first. */
export function DueMark({ desk }: { desk: ReturnDesk }) {
  const { period, clock, standing, draft } = desk;
  if (standing?.state === 'sent-back')
    return (
      <span className="row">
        <StateMark tone="red">{draft === null ? text.due.sentBack : text.due.correcting}</StateMark>
        {period < firstOwed(clock) ? null : <Due period={period} clock={clock} />}
      </span>
    );
  if (standing !== undefined && standing.state !== 'finalised')
    return (
      <span className="row">
        <StateMark tone="green">{text.due.handedIn(standing.export.exportedOn)}</StateMark>
        <Late desk={desk} />
      </span>
    );
  if (period < firstOwed(clock)) return <StateMark tone="grey">{text.due.before}</StateMark>;
  return (
    <span className="row">
      <Due period={period} clock={clock} />
      <Late desk={desk} />
    </span>
  );
}

/** 逾期原因, asked where the month was not handed in by its day. */
function Late({ desk: { period, versions, clock } }: { desk: ReturnDesk }) {
  const late = period < firstOwed(clock) ? null : lateReturn(period, versions, clock);
  return late === null ? null : <LateReasonMark matter={late} what={text.due.what(period)} />;
}

function Due({ period, clock }: Pick<ReturnDesk, 'period' | 'clock'>) {
  const due = dueState(period, clock);
  return (
    <span className="row">
      <StateMark tone={due.tone}>
        {due.deadline.due === null ? '' : `${text.due.on(due.deadline.due)}，`}
        {leftWords(due)}
      </StateMark>
      <HowCounted deadline={due.deadline} what={text.due.what(period)} localWarning={clock.calendar.localWarning} />
    </span>
  );
}
