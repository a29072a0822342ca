import { useState } from 'react';
import type { Card } from '../../../src-domain/catalogue/supervision';
import { searchKinds, searchStates, type Facet, type FacetCount } from '../../../src-domain/search/types';
import { cardWords, facetWords, searchKindWords, searchStateWords, searchText as text } from '../../strings/search';
import { TextButton } from '../../ui/Button';
import { shapes } from '../../ui/StateMark';

const isOf = <Words extends object>(words: Words, value: PropertyKey): value is keyof Words => Object.hasOwn(words, value);

/** A value of a facet in officers' words. */
export function valueWords(facet: Facet, value: string): string {
  if (facet === 'kind' && isOf(searchKindWords, value)) return searchKindWords[value];
  if (facet === 'state' && isOf(searchStateWords, value)) return searchStateWords[value];
  return facet === 'card' && isOf(cardWords, value) ? cardWords[value] : value;
}

const cards: readonly Card[] = ['red', 'yellow', 'blue', 'green', 'grey'];
const orders: { readonly [Name in Facet]?: readonly string[] } = { kind: searchKinds, state: searchStates, card: cards };

/** Fixed lists in their own order, years newest first, names and fields by how many they have. */
function inOrder(facet: Facet, counts: readonly FacetCount[]): readonly FacetCount[] {
  const order = orders[facet];
  if (order !== undefined) return [...counts].sort((one, other) => order.indexOf(one.value) - order.indexOf(other.value));
  if (facet === 'year') return [...counts].sort((one, other) => other.value.localeCompare(one.value));
  return [...counts].sort((one, other) => other.count - one.count || one.value.localeCompare(other.value, 'zh-CN'));
}

const few = 6;

interface FilterListProps {
  facet: Facet;
  counts: readonly FacetCount[];
  chosen: string | undefined;
  onChoose: (value: string | undefined) => void;
}

/** One facet: every value that would leave something, with how much. Pressing the chosen one again lets go of it. */
export function FilterList({ facet, counts, chosen, onChoose }: FilterListProps) {
  const [whole, setWhole] = useState(false);
  const all = inOrder(facet, counts);
  const shown = whole || all.length <= few + 1 ? all : all.filter(({ value }, at) => at < few || value === chosen);
  if (all.length === 0) return null;
  return (
    <div role="group" aria-label={facetWords[facet]} className="search-facet">
      <h3 className="small">{facetWords[facet]}</h3>
      {shown.map(({ value, count }) => (
        <button
          key={value}
          type="button"
          className="search-value"
          aria-pressed={value === chosen}
          aria-label={text.count(valueWords(facet, value), count)}
          onClick={() => onChoose(value === chosen ? undefined : value)}
        >
          <span>
            {facet === 'card' && isOf(cardWords, value) ? (
              <span className={`tone-${value}`} aria-hidden="true">
                {shapes[value]}{' '}
              </span>
            ) : null}
            {valueWords(facet, value)}
          </span>
          <span className="muted small">{count}</span>
        </button>
      ))}
      {all.length <= few + 1 ? null : (
        <TextButton onClick={() => setWhole(!whole)} aria-expanded={whole}>
          {whole ? text.fewer : text.more(all.length - shown.length)}
        </TextButton>
      )}
    </div>
  );
}
