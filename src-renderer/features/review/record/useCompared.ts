import { useMemo } from 'react';
import { changedParts, type PartChange } from '../../../../src-domain/review/partChanges';
import type { DocumentVersion } from '../../../../src-domain/review/types';
import { useExamined } from '../desk/useExamined';
import type { Office } from '../useOffice';

export type Compared =
  { readonly at: 'reading' } | { readonly at: 'unreadable' } | { readonly at: 'compared'; readonly changes: readonly PartChange[] };

/** Where two stored versions read otherwise; both are read again from the vault. Null: there is nothing to compare. */
export function useCompared(office: Office, was: DocumentVersion | undefined, now: DocumentVersion | undefined): Compared | null {
  const before = useExamined(office, was);
  const after = useExamined(office, now);
  const changes = useMemo(
    () => (before.at === 'read' && after.at === 'read' ? changedParts(before.examined.parts, after.examined.parts) : null),
    [before, after],
  );
  if (was === undefined || now === undefined) return null;
  if (before.at === 'trouble' || after.at === 'trouble') return { at: 'unreadable' };
  return changes === null ? { at: 'reading' } : { at: 'compared', changes };
}
