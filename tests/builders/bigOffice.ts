import type { Catalogue } from '../../src-domain/catalogue/types';
import { day } from '../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../src-domain/ledger/types';
import type { OfficeDocument } from '../../src-domain/review/types';
import type { UnitProfile } from '../../src-domain/unit/types';
import type { Rows, TableName } from '../../src-renderer/store/rows';
import type { StoreReader } from '../../src-renderer/store/storeReader';
import { bigCatalogue } from './bigCatalogue';
import { manyRecords } from './manyRecords';
import { aDocument, anApproval } from './review';

const officers = '马文清 王志强 李秀英 杨建军 海小兰 虎志远 苏梅 何成林 祁玉芳 张宏伟'.split(' ');

const officer = (at: number): string => officers[at % officers.length] ?? '';

const unit: UnitProfile = {
  code: '640425031',
  name: '白阳镇人民政府',
  kind: 'township',
  subjects: ['乡（镇）人民政府'],
  phones: [],
  address: '白阳镇',
  county: { code: '640425', name: '彭阳县' },
};

/** One record in five has its document, with a number and three names. */
const documentsOf = (records: readonly DisclosureRecord[]): readonly OfficeDocument[] =>
  records
    .filter((_, at) => at % 5 === 0)
    .map(({ id, title, formedOn, indexNumber, catalogueItem }, at) => {
      const [handler, reviewer, approver] = [officer(at), officer(at + 3), officer(at + 7)];
      const documentNumber = `白政发〔${formedOn.slice(0, 4)}〕${String((at % 300) + 1)}号`;
      const stage = anApproval({ handler, reviewer, approver, indexNumber });
      return aDocument({ id, title, formedOn, documentNumber, catalogueItem, handler, stage });
    });

/** What an office holds that has kept its books for eight years. */
export interface BigOffice {
  readonly catalogue: Catalogue;
  readonly rows: { readonly [Name in TableName]?: readonly Rows[Name][] };
}

export function bigOffice(records: number, items: number): BigOffice {
  const catalogue = bigCatalogue(items);
  const made = manyRecords(records, catalogue);
  return { catalogue, rows: { records: made, documents: documentsOf(made) } };
}

/** That office as the search's thread reads it, without a browser. */
export function readerOf({ catalogue, rows }: BigOffice): StoreReader {
  const of = <Name extends TableName>(table: Name): readonly Rows[Name][] => rows[table] ?? [];
  return {
    settings: () => Promise.resolve({ unit, since: day('2019-01-01') }),
    catalogue: () => Promise.resolve(catalogue),
    village: () => Promise.resolve(undefined),
    pages: async function* (table, size) {
      const all = of(table);
      for (let at = 0; at < all.length; at += size) yield await Promise.resolve(all.slice(at, at + size));
    },
    all: (table) => Promise.resolve(of(table)),
    find: () => Promise.resolve([]),
    beginning: () => Promise.resolve([]),
    follow: () => undefined,
    close: () => undefined,
  };
}
