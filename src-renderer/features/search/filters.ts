import { facets, type SearchFilters } from '../../../src-domain/search/types';

/** The filters of an address: one value of a facet each. */
export const filtersIn = (query: URLSearchParams): SearchFilters =>
  Object.fromEntries(facets.flatMap((facet) => (query.get(facet) === null ? [] : [[facet, query.get(facet)]])));
