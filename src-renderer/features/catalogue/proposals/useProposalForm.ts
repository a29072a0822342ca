import { useEffect, useState } from 'react';
import { proposalTroubles, type CatalogueProposal, type ProposalTrouble } from '../../../../src-domain/catalogue/proposals';
import type { Catalogue, CatalogueItem } from '../../../../src-domain/catalogue/types';
import { useStore } from '../../../store';
import { useToday } from '../../../ui/today';
import { firstDraft, proposalDraft, wantedOf, type ProposalDraft } from './draft';

export interface ProposalForm {
  readonly draft: ProposalDraft;
  readonly change: (part: Partial<ProposalDraft>) => void;
  readonly troubles: readonly ProposalTrouble[];
  readonly failed: boolean;
  /** The wish that was kept; undefined: something is missing or it could not be kept. */
  readonly keep: () => Promise<CatalogueProposal | undefined>;
}

/** A wish being typed, kept as a draft until it is done with; undefined while that is read. */
export function useProposalForm(catalogue: Catalogue, item: CatalogueItem | null, subject: string): ProposalForm | undefined {
  const { drafts, proposals } = useStore();
  const on = useToday();
  const key = `proposal/${item?.id ?? ''}`;
  const [draft, setDraft] = useState<ProposalDraft>();
  const [troubles, setTroubles] = useState<readonly ProposalTrouble[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void drafts.read(key).then((kept) => {
      const read = proposalDraft.safeParse(kept);
      setDraft((now) => now ?? (read.success ? read.data : firstDraft(item, subject)));
    });
  }, [drafts, key, item, subject]);
  if (draft === undefined) return undefined;
  const change = (part: Partial<ProposalDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    void drafts.keep(key, next);
  };
  const keep = async () => {
    const { kind, by, reason } = draft;
    const wanted = wantedOf(draft, item);
    const found = proposalTroubles({ kind, wanted, reason, by });
    setTroubles(found);
    if (found.length > 0) return undefined;
    const { catalogue: name, version: catalogueVersion } = catalogue;
    const title = item?.level2 ?? draft.level2.trim();
    const about = { item: item?.id ?? null, title, catalogue: name, catalogueVersion };
    const proposal = { id: crypto.randomUUID(), kind, ...about, wanted, reason: reason.trim(), by, on, sentWith: null };
    const kept = await proposals.keep(proposal).then(
      () => true,
      () => false,
    );
    setFailed(!kept);
    if (!kept) return undefined;
    await drafts.drop(key);
    return proposal;
  };
  return { draft, change, troubles, failed, keep };
}
