import { useMemo } from 'react';
import { bindsUnit } from '../../../../src-domain/catalogue/promises';
import { directoryEntries, type DirectoryEntry } from '../../../../src-domain/catalogue/registers/directory';
import type { GuideClass, GuideSource } from '../../../../src-domain/catalogue/registers/guide';
import { noGuideFacts, type GuideFacts, type RegistersMade } from '../../../../src-domain/catalogue/registers/types';
import type { Catalogue } from '../../../../src-domain/catalogue/types';
import type { Ledger } from '../../../../src-domain/ledger/types';
import { isWithdrawn } from '../../../../src-domain/review/withdrawal';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import type { UnitProfile } from '../../../../src-domain/unit/types';
import { useCatalogue, useDocuments, useDraftsUnder, useLedger, useSettings } from '../../../store';
import { useToday } from '../../../ui/today';

const prefix = 'register/overview/';
export const overviewKey = (record: string): string => `${prefix}${record}`;

export interface Registers {
  readonly unit: UnitProfile;
  readonly facts: GuideFacts;
  readonly guide: GuideSource;
  readonly entries: readonly DirectoryEntry[];
  readonly made: RegistersMade;
}

function classesOf(catalogue: Catalogue | null, unit: UnitProfile): readonly GuideClass[] {
  const own = (catalogue?.items ?? []).filter((item) => bindsUnit(item, unit));
  const counts = new Map<string, number>();
  for (const { field } of own) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].map(([field, items]) => ({ field, items }));
}

function withdrawnOf(ledger: Ledger, documents: readonly OfficeDocument[]): ReadonlySet<string> {
  const taken = new Map(documents.filter(({ withdrawals }) => withdrawals.length > 0).map((document) => [document.id, document]));
  return new Set(
    ledger.records.flatMap((record) => {
      const document = taken.get(record.id);
      return document !== undefined && isWithdrawn(document, record) ? [record.id] : [];
    }),
  );
}

const keptOverviews = (kept: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> =>
  new Map([...kept].flatMap(([key, value]) => (typeof value === 'string' ? [[key.slice(prefix.length), value] as const] : [])));

/** What both registers are made of; undefined while it is read or before set-up. */
export function useRegisters(): Registers | undefined {
  const [settings, catalogue, ledger, documents] = [useSettings(), useCatalogue(), useLedger(), useDocuments()];
  const kept = useDraftsUnder(prefix);
  const today = useToday();
  const unitName = settings?.unit?.name;
  // Apart from the rest: typing in the guide changes the settings, and the directory may have thousands of entries.
  const entries = useMemo(() => {
    if (unitName === undefined || catalogue === undefined || ledger === null || ledger === undefined) return undefined;
    if (documents === undefined || kept === undefined) return undefined;
    const items = catalogue?.items ?? [];
    const withdrawn = withdrawnOf(ledger, documents);
    return directoryEntries({ unitName, records: ledger.records, items, overviews: keptOverviews(kept), withdrawn });
  }, [unitName, catalogue, ledger, documents, kept]);
  return useMemo(() => {
    const unit = settings?.unit;
    if (unit === undefined || catalogue === undefined || entries === undefined) return undefined;
    // The unit's own address is asked for once, in 设置; what was typed for the guide counts before it.
    const facts = { ...noGuideFacts, website: unit.website ?? '', ...settings?.guide };
    const made = settings?.registers ?? { guide: null, directory: null };
    return { unit, facts, guide: { unit, facts, classes: classesOf(catalogue, unit), today }, entries, made };
  }, [settings, catalogue, entries, today]);
}
