import type { Catalogue } from '../../../catalogue/types';
import type { Ledger } from '../../../ledger/types';
import type { EntryNote, WorkEntry } from '../../../ledger/work/types';
import { yearFacts } from '../../../ledger/work/yearFacts';
import { tidy } from '../../figures';
import { factSlots, listItems, type ListName, type ReportFigures, type ReportNames, type Slots } from './facts';

export interface ReportBooks {
  readonly year: number;
  readonly ledger: Ledger;
  readonly work: readonly WorkEntry[];
  readonly notes: readonly EntryNote[];
  /** The catalogues in use; null where there is none. */
  readonly catalogue: Pick<Catalogue, 'items'> | null;
  readonly village: Pick<Catalogue, 'items'> | null;
  readonly names: ReportNames;
}

/** 信息处理费 of the requests closed in the year. */
function feeSlots({ requests }: Ledger, year: number): Slots {
  const paid = requests.filter(({ closedOn, feeYuan }) => closedOn?.startsWith(`${year}-`) === true && feeYuan > 0);
  return { 'fee.count': String(paid.length), 'fee.yuan': String(tidy(paid.reduce((sum, { feeYuan }) => sum + feeYuan, 0))) };
}

const catalogueSlots = (name: string, catalogue: ReportBooks['catalogue']): Slots => ({
  [`${name}.fields`]: catalogue === null ? null : String(new Set(catalogue.items.map(({ field }) => field)).size),
  [`${name}.items`]: catalogue === null ? null : String(catalogue.items.length),
});

/** Everything the report of a year says beyond its tables, from the books. */
export function reportFigures({ year, ledger, work, notes, catalogue, village, names }: ReportBooks): ReportFigures {
  const facts = yearFacts(work, notes, ledger, year);
  const items = listItems(facts, work, names, year);
  const listed = Object.entries(items).flatMap(([list, all]) =>
    all.flatMap(({ key, says }) => Object.entries(says).map(([what, said]) => [`${list}.${key}.${what}`, said] as const)),
  );
  const keys = (list: ListName) => items[list].map(({ key }) => key);
  return {
    slots: {
      ...factSlots(facts, work),
      ...feeSlots(ledger, year),
      ...catalogueSlots('catalogue', catalogue),
      ...catalogueSlots('village', village),
      ...Object.fromEntries(listed),
    },
    lists: { platform: keys('platform'), batch: keys('batch'), field: keys('field') },
  };
}

/** Slots any layout may ask for beyond the forms, those of lists left out. */
export const figureSlots: readonly string[] = Object.keys(
  reportFigures({
    year: 0,
    ledger: {
      schema: 'gongkai/ledger/1',
      unit: { code: '', name: '' },
      records: [],
      events: [],
      requests: [],
      cases: [],
      complaints: [],
      organisation: [],
    },
    work: [],
    notes: [],
    catalogue: null,
    village: null,
    // Nobody asks for a name: there are no entries.
    names: { kinds: { motion: '', suggestion: '', 'key-proposal': '', proposal: '', 'ad-hoc-proposal': '' }, fields: [] },
  }).slots,
);
