import { useMemo } from 'react';
import { workRules } from '../../../../src-bridge/resources/work';
import type { Ledger } from '../../../../src-domain/ledger/types';
import type { ReportFigures } from '../../../../src-domain/returns/annual/report/facts';
import { reportFigures } from '../../../../src-domain/returns/annual/report/figures';
import { useCatalogue, useEntryNotes, useVillageCatalogue, useWorkEntries } from '../../../store';
import { workText } from '../../../strings/work';

const names = { kinds: workText.proposal.kinds, fields: workRules.fields };

/** What the books say in the report of a year; undefined while the store is read. */
export function useFigures(year: number, ledger: Ledger | null | undefined): ReportFigures | undefined {
  const [work, notes, catalogue, village] = [useWorkEntries(), useEntryNotes(), useCatalogue(), useVillageCatalogue()];
  return useMemo(
    () =>
      ledger && work !== undefined && notes !== undefined && catalogue !== undefined && village !== undefined
        ? reportFigures({ year, ledger, work, notes, catalogue, village, names })
        : undefined,
    [year, ledger, work, notes, catalogue, village],
  );
}
