import { facets, type Facet, type SearchFilters, type SearchReply } from '../../../src-domain/search/types';
import { useFound, type Found } from '../../search/hooks';
import type { SearchStanding } from '../../search/protocol';
import { go, useRoute } from '../../shell/router';
import { facetWords, searchText as text } from '../../strings/search';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Notice } from '../../ui/Notice';
import { Page, Split } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { FilterList, valueWords } from './FilterList';
import { filtersIn } from './filters';
import { Guide } from './Guide';
import { queryOf } from './places';
import { Results } from './Results';
import './search.css';

/** Hits of a kind among others, and of one kind alone. */
const amongOthers = 5;
const alone = 100;

const shownFacets: readonly Facet[] = ['kind', 'card', 'state', 'field', 'person', 'year'];

interface Asked {
  readonly typed: string;
  readonly filters: SearchFilters;
}

const change = ({ typed, filters }: Asked, facet: Facet, value: string | undefined): void =>
  go('search', [], { query: queryOf(typed, { ...filters, [facet]: value }) });

const isFiltered = (filters: SearchFilters): boolean => Object.keys(filters).length > 0;

/** The filters in force, each with a way out. */
function Chosen({ asked }: { asked: Asked }) {
  const { filters } = asked;
  if (!isFiltered(filters)) return null;
  return (
    <div role="group" aria-label={text.chosen} className="row search-chosen">
      {facets.map((facet) => {
        const value = filters[facet];
        if (value === undefined) return null;
        const words = valueWords(facet, value);
        return (
          <Button key={facet} size="small" label={text.drop(facetWords[facet], words)} onClick={() => change(asked, facet, undefined)}>
            {words} <span aria-hidden="true">×</span>
          </Button>
        );
      })}
    </div>
  );
}

function Filters({ asked, reply }: { asked: Asked; reply: SearchReply }) {
  return (
    <Sheet title={text.filters} padding="tight">
      {shownFacets.map((facet) => (
        <FilterList
          key={facet}
          facet={facet}
          counts={reply.counts[facet]}
          chosen={asked.filters[facet]}
          onChoose={(value) => change(asked, facet, value)}
        />
      ))}
    </Sheet>
  );
}

function Nothing({ asked: { typed, filters } }: { asked: Asked }) {
  const drop = <Button onClick={() => go('search', [], { query: queryOf(typed, {}) })}>{text.dropFilters}</Button>;
  return (
    <div className="stack">
      <Sheet>
        <EmptyState
          title={isFiltered(filters) ? text.nothingFiltered : text.nothingTitle(typed)}
          {...(isFiltered(filters) ? { action: drop } : {})}
        >
          {text.nothingWhat}
        </EmptyState>
      </Sheet>
      <Guide />
    </div>
  );
}

function Answer({ asked, reply }: { asked: Asked; reply: SearchReply }) {
  if (reply.total === 0 && !isFiltered(asked.filters)) return <Nothing asked={asked} />;
  const onKind = asked.filters.kind === undefined ? (kind: string) => change(asked, 'kind', kind) : undefined;
  return (
    <Split
      main={reply.total === 0 ? <Nothing asked={asked} /> : <Results reply={reply} onKind={onKind} />}
      side={<Filters asked={asked} reply={reply} />}
      sideWidth={250}
    />
  );
}

function Standing({ standing }: { standing: SearchStanding }) {
  if (standing === 'ready') return null;
  if (standing === 'building') return <Notice tone="grey" what={text.building} live />;
  return <Notice tone="red" what={text.trouble.what} todo={text.trouble.todo} live />;
}

function Empty() {
  return (
    <div className="stack">
      <EmptyState title={text.emptyTitle}>{text.emptyWhat}</EmptyState>
      <Guide />
    </div>
  );
}

function foundWords({ ask: { typed }, reply: { total } }: Found): string {
  if (total === 0) return text.none;
  return typed.trim() === '' ? text.foundByFilter(total) : text.found(typed, total);
}

/** 查找: everything that was found, by kind, with filters that say how much each would leave. */
export default function SearchPage() {
  const { query } = useRoute();
  const asked: Asked = { typed: query.get('q') ?? '', filters: filtersIn(query) };
  const isAsked = asked.typed.trim() !== '' || isFiltered(asked.filters);
  const most = asked.filters.kind === undefined ? amongOthers : alone;
  const { found, standing } = useFound('page', isAsked ? { ...asked, most } : null);
  return (
    <Page title={text.title} subtitle={<span role="status">{found === undefined ? '' : foundWords(found)}</span>}>
      <div className="stack">
        {isAsked ? <Standing standing={standing} /> : null}
        <Chosen asked={asked} />
        {isAsked ? found === undefined ? null : <Answer asked={asked} reply={found.reply} /> : <Empty />}
      </div>
    </Page>
  );
}
