import { clockText as text } from '../../strings/requests';
import { useWorkingCalendar } from '../../shell/calendar';
import { HowCounted } from '../../shell/HowCounted';
import { StateMark } from '../../ui/StateMark';
import type { CardedClock } from './useRequestClocks';

function words({ card: { card, remaining }, deadline: { due } }: CardedClock): string {
  if (due === null) return text.pending;
  if (remaining === null) return card === 'red' ? text.overUnknown : text.pending;
  return remaining < 0 ? text.over(-remaining) : text.left(remaining);
}

/** One clock: how much is left as a mark, the day, and how it was counted. */
export function ClockLine({ clock, number }: { clock: CardedClock; number: string }) {
  const { localWarning } = useWorkingCalendar();
  const { id, card, deadline } = clock;
  return (
    <span className="request-clock">
      <StateMark tone={card.card}>{words(clock)}</StateMark>
      <span className="second">
        {text.ids[id]}
        {deadline.due === null ? text.range(deadline.earliest ?? '') : text.due(deadline.due)}
      </span>
      <HowCounted deadline={deadline} what={`${number} ${text.ids[id]}`} localWarning={localWarning} />
    </span>
  );
}
