import type { RosterDoubt } from '../../../../src-domain/notices/rosters/types';
import { doubtText, rostersText as text } from '../../../strings/rosters';
import { Sheet } from '../../../ui/Sheet';
import { StateMark, type Tone } from '../../../ui/StateMark';

const tones: Readonly<Record<RosterDoubt['kind'], Tone>> = {
  sum: 'red',
  'same-number': 'yellow',
  twice: 'yellow',
  'unknown-village': 'yellow',
  'no-village': 'yellow',
  'no-name': 'yellow',
  'no-number': 'yellow',
  held: 'blue',
  masked: 'blue',
  'passed-over': 'grey',
};

const order = Object.keys(tones);
const byWeight = (one: RosterDoubt, other: RosterDoubt): number => order.indexOf(one.kind) - order.indexOf(other.kind);

/** Doubts shown one by one; the rest are counted. */
const most = 30;

/** Sums, duplicates, villages and cells that somebody should look at. */
export function DoubtList({ doubts }: { doubts: readonly RosterDoubt[] }) {
  const sorted = [...doubts].sort(byWeight);
  return (
    <Sheet title={text.doubtsTitle} padding="tight" {...(doubts.length > 0 ? { note: text.doubtsCount(doubts.length) } : {})}>
      {doubts.length === 0 ? (
        <StateMark tone="green">{text.doubtsNone}</StateMark>
      ) : (
        <>
          <ul className="rosters-doubts">
            {sorted.slice(0, most).map((doubt, at) => (
              <li key={at}>
                <StateMark tone={tones[doubt.kind]}>{doubtText(doubt)}</StateMark>
              </li>
            ))}
            {sorted.length > most ? <li className="muted">{text.doubtsMore(sorted.length - most)}</li> : null}
          </ul>
          <p className="small muted">{text.doubtsTodo}</p>
        </>
      )}
    </Sheet>
  );
}
