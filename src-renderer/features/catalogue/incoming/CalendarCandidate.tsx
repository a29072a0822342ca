import type { ReactNode } from 'react';
import { calendarFollows } from '../../../../src-domain/calendar/check';
import type { CalendarSource } from '../../../../src-domain/calendar/types';
import { useCalendarSource } from '../../../shell/calendar';
import { MovesList } from '../../../shell/moves/MovesList';
import { useMoves } from '../../../shell/moves/useMoves';
import { incomingText } from '../../../strings/incoming';
import type { Fact } from '../../../ui/KeyValue';
import { Notice } from '../../../ui/Notice';
import { Candidate } from './Candidate';

const text = incomingText.calendar;

const localWords = ({ local, knownThrough }: CalendarSource): string => {
  if (local === null) return text.noLocal;
  const year = Number(knownThrough.slice(0, 4));
  const filled = local.festivals.some((each) => each.year === year && each.off.length > 0);
  return text.localOf(local.region, filled && local.appliedByDefault);
};

const factsOf = (before: CalendarSource, next: CalendarSource): readonly Fact[] => [
  { term: text.through, detail: text.throughOf(before.knownThrough, next.knownThrough) },
  { term: text.notices, detail: [...next.years].sort((one, other) => one.year - other.year).at(-1)?.document ?? '' },
  { term: text.local, detail: localWords(next) },
];

interface CalendarCandidateProps {
  title: string;
  calendar: CalendarSource;
  /** Of a package: who sent it. */
  facts?: readonly Fact[];
  note?: ReactNode;
  /** An officer goes back on purpose: then it may know less. */
  back?: boolean;
  use: string;
  onUse: (by: string, changed: number) => Promise<void>;
  onLeave: () => void;
}

/** A calendar before it is used: every deadline that moves. */
export function CalendarCandidate({ title, calendar, facts = [], note, back = false, use, onUse, onLeave }: CalendarCandidateProps) {
  const inForce = useCalendarSource();
  const found = useMoves({ calendar });
  const shrinks = !back && !calendarFollows(inForce, calendar).ok;
  return (
    <Candidate
      title={title}
      facts={[...facts, ...factsOf(inForce, calendar)]}
      use={use}
      {...(shrinks ? { refused: <Notice tone="red" live {...text.shrinks} /> } : {})}
      onUse={(by) => onUse(by, found?.moved.length ?? 0)}
      onLeave={onLeave}
    >
      {note}
      <MovesList found={found} />
    </Candidate>
  );
}
