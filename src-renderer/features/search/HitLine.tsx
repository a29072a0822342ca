import type { Hit, Mark, SearchEntry } from '../../../src-domain/search/types';
import { searchStateWords, searchText as text } from '../../strings/search';
import { StateMark } from '../../ui/StateMark';

/** The title with what was asked for marked in it. */
export function MarkedTitle({ title, marks }: { title: string; marks: readonly Mark[] }) {
  const starts = [0, ...marks.map(([, to]) => to)];
  return (
    <>
      {starts.map((from, at) => {
        const [begin, end] = marks[at] ?? [title.length, title.length];
        return (
          <span key={from}>
            {title.slice(from, begin)}
            {begin < end ? <mark>{title.slice(begin, end)}</mark> : null}
          </span>
        );
      })}
    </>
  );
}

/** Numbers, day and field: what tells one hit from another of the same title. */
function factsOf({ kind, numbers, days, field, own }: SearchEntry): readonly string[] {
  const shown = kind === 'return' || kind === 'request' || kind === 'gazette' ? [] : numbers;
  const information = kind === 'item' && !own ? [text.information] : [];
  return [...shown, ...(kind === 'request' ? [] : days.slice(0, 1)), ...(field === null ? [] : [field]), ...information];
}

export function HitFacts({ hit: { entry, inside } }: { hit: Hit }) {
  const words = inside === null ? [] : [text.inside(inside)];
  return <>{[...factsOf(entry), ...words].join(' · ')}</>;
}

export function HitState({ entry: { state, card } }: { entry: SearchEntry }) {
  if (state === null) return null;
  return card === null ? (
    <span className="second">{searchStateWords[state]}</span>
  ) : (
    <StateMark tone={card}>{searchStateWords[state]}</StateMark>
  );
}

export const hitKey = ({ entry: { kind, id } }: Hit): string => `${kind}/${id}`;
