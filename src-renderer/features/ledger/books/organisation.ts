import type { OrganisationEntry } from '../../../../src-domain/ledger/types';
import { entryText } from '../../../strings/ledger';
import type { EntryField, EntryKind } from '../entry';
import { DraftReader } from '../readDraft';

const words = entryText.organisation;

const fields: readonly EntryField[] = [
  { id: 'asOf', label: words.asOf, kind: 'date' },
  { id: 'agencies', label: words.agencies, kind: 'number', unit: words.units.agencies },
  { id: 'readingPoints', label: words.readingPoints, kind: 'number', unit: words.units.agencies },
  { id: 'fullTime', label: words.fullTime, hint: words.fullTimeHint, kind: 'number', unit: words.units.people },
  { id: 'partTime', label: words.partTime, kind: 'number', unit: words.units.people },
  { id: 'fundsWan', label: words.fundsWan, hint: words.fundsHint, kind: 'number', unit: words.units.funds },
];

/** 机构建设和保障经费: rows 8.1 to 8.4. A day is told once: its id is the day. */
export const organisation = (known: readonly OrganisationEntry[]): EntryKind<OrganisationEntry> => ({
  title: words.what,
  fields,
  draftOf: (entry, today) => ({
    asOf: entry?.asOf ?? today,
    agencies: entry?.agencies.toString() ?? '',
    readingPoints: entry?.readingPoints.toString() ?? '',
    fullTime: entry?.fullTime.toString() ?? '',
    partTime: entry?.partTime.toString() ?? '',
    fundsWan: entry?.fundsWan.toString() ?? '',
  }),
  read: (draft, id) => {
    const reader = new DraftReader(draft, fields);
    const asOf = reader.date('asOf');
    reader.refuse(asOf !== id && known.some((each) => each.asOf === asOf), 'asOf', words.twice(asOf));
    return reader.result({
      asOf,
      agencies: reader.count('agencies'),
      readingPoints: reader.count('readingPoints'),
      fullTime: reader.count('fullTime'),
      partTime: reader.count('partTime'),
      fundsWan: reader.amount('fundsWan', 4),
    });
  },
});
