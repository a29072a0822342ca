import { dayInChina } from '../../../src-domain/kernel/calendarDate';
import { clockStart } from '../../../src-domain/review/successor';
import type { OfficeDocument, ReviewStage } from '../../../src-domain/review/types';
import type { SearchEntry, SearchState } from '../../../src-domain/search/types';
import type { Clocks } from '../clocks';
import type { Office } from '../office';
import { peopleOf } from './people';

const states = {
  interview: 'under-review',
  held: 'waiting',
  referred: 'waiting',
  'closed-elsewhere': 'elsewhere',
  'awaiting-secrecy-review': 'to-sign',
  approved: 'approved',
  returned: 'sent-back',
} as const satisfies Record<ReviewStage['stage'], SearchState>;

/** A document that has not become a record yet: the clock of publication runs while it is reviewed. */
export function documentEntry(office: Office, clocks: Clocks, document: OfficeDocument): SearchEntry {
  const { id, title, kind, documentNumber, formedOn, catalogueItem, stage, createdAt, versions } = document;
  const runs = stage.stage !== 'closed-elsewhere' && stage.stage !== 'approved';
  return {
    kind: 'document',
    id,
    title,
    words: [kind, ...versions.slice(0, 1).map(({ name }) => name)],
    numbers: documentNumber === null ? [] : [documentNumber],
    days: [...new Set([formedOn, dayInChina(createdAt)])],
    year: formedOn.slice(0, 4),
    item: catalogueItem,
    field: office.items.get(catalogueItem ?? '')?.field ?? null,
    state: states[stage.stage],
    card: runs ? clocks.card(clocks.due(clockStart(document), catalogueItem), catalogueItem) : null,
    people: peopleOf(document),
    own: true,
  };
}
