import { useRef } from 'react';
import { formOf } from '../../../src-bridge/resources/forms';
import type { Month } from '../../../src-domain/kernel/month';
import { acknowledge, overrideFigure, withdrawOverride } from '../../../src-domain/returns/draft';
import type { DraftReturn } from '../../../src-domain/returns/versions';
import { useStore } from '../../store';
import type { SignatoryField } from '../../strings/returns';
import { draftAmong } from './useDesk';

export interface DraftActions {
  readonly override: (row: string, computed: number | null, reported: number, reason: string) => void;
  readonly withdraw: (row: string) => void;
  readonly note: (rule: string, note: string) => void;
  readonly sign: (field: SignatoryField, name: string) => void;
  /** Resolves when everything typed so far is kept, to the draft as it is kept; undefined when it is none any more. */
  readonly settled: () => Promise<DraftReturn | undefined>;
}

/** Changes to the draft, kept one after another as they are made. `fresh` is the draft while none was kept yet. */
export function useDraft(period: Month, fresh: DraftReturn | null): DraftActions {
  const { returns } = useStore();
  const queue = useRef<Promise<DraftReturn | undefined>>(Promise.resolve(undefined));
  const start = useRef(fresh);
  start.current = fresh ?? start.current;
  const kept = async (): Promise<DraftReturn | undefined> => {
    const versions = await returns.ofPeriod(period);
    return draftAmong(versions) ?? (versions.length === 0 ? (start.current ?? undefined) : undefined);
  };
  const change = (edit: (draft: DraftReturn) => DraftReturn) => {
    queue.current = queue.current.then(async () => {
      const draft = await kept();
      if (draft === undefined) return undefined;
      const next = edit(draft);
      await returns.keep(next);
      return next;
    });
  };
  return {
    override: (row, computed, reported, reason) =>
      change((draft) => {
        const changed = overrideFigure(formOf(period), draft, { row, computed, reported, reason: reason.trim() });
        return changed.ok ? changed.value : draft;
      }),
    withdraw: (row) => change((draft) => withdrawOverride(draft, row)),
    note: (rule, note) =>
      change((draft) => {
        const changed = acknowledge(draft, { rule, note });
        return changed.ok ? changed.value : draft;
      }),
    sign: (field, name) => change((draft) => ({ ...draft, signatories: { ...draft.signatories, [field]: name } })),
    settled: () => queue.current.then(kept),
  };
}
