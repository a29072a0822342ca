import { catalogueText as text } from '../../strings/catalogue';
import { StateMark } from '../../ui/StateMark';
import type { StandingItem } from './useCoverage';

/** How an item stands, with its day. */
export function Standing({ item: { standing, own, card } }: { item: StandingItem }) {
  const words = standing.state === 'exempt' && !own ? text.states.information : text.states[standing.state];
  return (
    <>
      <StateMark tone={card}>{words}</StateMark>
      {standing.dueOn === null ? null : <div className="small muted">{text.dueOn(standing.dueOn)}</div>}
    </>
  );
}
