import type { CoverageItem } from '../../../src-domain/catalogue/coverage';
import { catalogueText as text } from '../../strings/catalogue';
import { StateMark } from '../../ui/StateMark';
import type { StandingItem } from './useCoverage';

function wordsOf({ state, dueOn }: CoverageItem, own: boolean): string {
  if (state === 'exempt' && !own) return text.states.information;
  // Nothing has happened yet that would start its clock.
  return state === 'due' && dueOn === null ? text.states.whenItOccurs : text.states[state];
}

/** How an item stands, with its day. */
export function Standing({ item: { standing, own, card } }: { item: StandingItem }) {
  const words = wordsOf(standing, own);
  return (
    <>
      <StateMark tone={card}>{words}</StateMark>
      {standing.dueOn === null ? null : <div className="small muted">{text.dueOn(standing.dueOn)}</div>}
    </>
  );
}
