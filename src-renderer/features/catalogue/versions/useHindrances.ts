import { useMemo } from 'react';
import type { Adoption } from '../../../../src-domain/catalogue/adoption';
import { undoHindrances, type UndoHindrance } from '../../../../src-domain/catalogue/versions/undo';
import { useConfirmations, useDocuments, useLedger, usePackages, useProposals, useVillageItems } from '../../../store';

/** What stands in the way of taking a version back; undefined while it is read. */
export function useHindrances(adoption: Adoption): readonly UndoHindrance[] | undefined {
  const [ledger, documents, packages] = [useLedger(), useDocuments(), usePackages()];
  const [confirmations, boards, proposals] = [useConfirmations(), useVillageItems(), useProposals()];
  return useMemo(() => {
    if (!ledger || !documents || !packages || !confirmations || !boards || !proposals) return undefined;
    return undoHindrances(adoption, {
      records: ledger.records,
      documents,
      confirmations: [...confirmations, ...boards.map((item) => ({ item }))],
      proposals,
      packagesWrittenAt: packages.map(({ writtenAt }) => writtenAt),
    });
  }, [adoption, ledger, documents, packages, confirmations, boards, proposals]);
}
