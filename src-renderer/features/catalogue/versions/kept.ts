import { useEffect } from 'react';
import type { CatalogueSource } from '../../../../src-domain/catalogue/adoption';
import type { Catalogue } from '../../../../src-domain/catalogue/types';
import { useDraft, useStore } from '../../../store';

/** A version somebody took in and has not decided on. */
export interface WaitingCandidate {
  readonly candidate: Catalogue;
  readonly source: CatalogueSource;
}

const key = 'catalogue-candidate';

/** The version that waits to be looked at; null: none; undefined while it is read. */
export function useWaitingCandidate(): WaitingCandidate | null | undefined {
  // Only `useKeptCandidate` writes this draft.
  return useDraft(key) as WaitingCandidate | null | undefined;
}

/** Keeps a version while it is looked at, so that closing the window loses nothing; `drop` when it is decided on. */
export function useKeptCandidate(candidate: Catalogue, source: CatalogueSource): { readonly drop: () => Promise<void> } {
  const { drafts } = useStore();
  useEffect(() => {
    const waiting: WaitingCandidate = { candidate, source };
    // A catalogue is large: what is kept already is not written again.
    const keep = (kept: unknown) => (JSON.stringify(kept) === JSON.stringify(waiting) ? undefined : drafts.keep(key, waiting));
    void drafts.read(key).then(keep);
  }, [drafts, candidate, source]);
  return { drop: () => drafts.drop(key) };
}
