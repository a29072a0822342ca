import { legalLimits } from '../../../src-bridge/resources/legalLimits';
import type { ItemConfirmation } from '../../../src-domain/catalogue/confirmations';
import { coverage, type CoverageItem } from '../../../src-domain/catalogue/coverage';
import { bindsUnit } from '../../../src-domain/catalogue/promises';
import type { CatalogueItem } from '../../../src-domain/catalogue/types';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import type { SearchEntry, SearchState } from '../../../src-domain/search/types';
import type { Clocks } from '../clocks';
import type { Office } from '../office';

export interface ItemBooks {
  readonly records: readonly DisclosureRecord[];
  readonly confirmations: readonly ItemConfirmation[];
}

function stateOf({ state, dueOn }: CoverageItem, own: boolean): SearchState {
  if (!own) return 'information';
  return state === 'due' && dueOn === null ? 'when-it-occurs' : state;
}

const facts = (item: CatalogueItem) => ({
  id: item.id,
  title: item.level2,
  words: [item.field, item.level1, ...item.content, item.subject, ...item.basis.map(({ name }) => name)],
  numbers: [item.id],
  days: [],
  year: null,
  item: item.id,
  field: item.field,
});

/** One item of the unit's catalogue with how it stands; `books` hold what is entered under it. */
export function itemEntry(office: Office, clocks: Clocks, item: CatalogueItem, { records, confirmations }: ItemBooks): SearchEntry {
  const { unit, calendar, since, today: asOf, catalogue } = office;
  const one = { ...catalogue, items: [item] };
  const input = { catalogue: one, ledger: { records }, unit, calendar, laws: legalLimits, asOf, confirmations, since };
  const [standing] = coverage(input).items;
  const own = bindsUnit(item, unit);
  const state = standing === undefined ? null : stateOf(standing, own);
  const settled = state === 'published' || state === 'nil';
  const card = settled ? 'green' : own && state !== 'exempt' ? clocks.card(standing?.dueOn ?? null, item.id) : 'grey';
  return { kind: 'item', ...facts(item), state, card, people: [...new Set(confirmations.map(({ by }) => by))], own };
}

/** An item of the village boards: each village stands on its own there. */
export const villageItemEntry = (item: CatalogueItem): SearchEntry => ({
  kind: 'village-item',
  ...facts(item),
  state: null,
  card: null,
  people: [],
  own: false,
});
