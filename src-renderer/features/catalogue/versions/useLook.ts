import { useMemo } from 'react';
import { legalLimits } from '../../../../src-bridge/resources/legalLimits';
import {
  adoptTroubles,
  isOtherCatalogue,
  previewAdoption,
  type AdoptionGround,
  type AdoptTrouble,
} from '../../../../src-domain/catalogue/versions/adopt';
import { difference, type CatalogueDifference } from '../../../../src-domain/catalogue/versions/difference';
import { effects, withNext, type Effect } from '../../../../src-domain/catalogue/versions/effects';
import type { CatalogueVersions } from '../../../../src-domain/catalogue/versions/history';
import type { PromiseInput } from '../../../../src-domain/catalogue/versions/openPromises';
import type { Catalogue } from '../../../../src-domain/catalogue/types';
import { forVillages } from '../../../../src-domain/catalogue/village/posting';
import { useCatalogueVersions, useConfirmations, useDocuments, useLedger, useSettings } from '../../../store';
import { useWorkingCalendar } from '../../../shell/calendar';
import { useToday } from '../../../ui/today';

/** A version beside the one in force: what is against it, what differs, what becomes of everything open. */
export interface Look {
  readonly inForce: Catalogue | null;
  readonly ground: AdoptionGround;
  readonly troubles: readonly AdoptTrouble[];
  readonly isOther: boolean;
  readonly found: CatalogueDifference;
  readonly effects: readonly Effect[];
}

/** What is open at the desk; undefined while it is read. */
function usePromiseInput(): PromiseInput | undefined {
  const [ledger, documents, confirmations, settings] = [useLedger(), useDocuments(), useConfirmations(), useSettings()];
  const [calendar, asOf] = [useWorkingCalendar(), useToday()];
  return useMemo(() => {
    if (!ledger || documents === undefined || confirmations === undefined || settings?.unit === undefined) return undefined;
    const { unit, since } = settings;
    return { records: ledger.records, documents, unit, calendar, laws: legalLimits, asOf, confirmations, since };
  }, [ledger, documents, confirmations, settings, calendar, asOf]);
}

const idsOf = (versions: CatalogueVersions | null): ReadonlySet<string> => new Set(versions?.items.keys());

/** Undefined while it is read. Boards of villages have postings, not promises with a day: their catalogue moves nothing that is open. */
export function useLook(candidate: Catalogue): Look | undefined {
  const [unit, village, input] = [useCatalogueVersions('unit'), useCatalogueVersions('village'), usePromiseInput()];
  const today = useToday();
  return useMemo(() => {
    if (unit === undefined || village === undefined || input === undefined) return undefined;
    const boards = forVillages(candidate.catalogue);
    const [now, other] = boards ? [village, unit] : [unit, village];
    const inForce = now?.inForce ?? null;
    const adoptions = (now?.known ?? []).flatMap(({ adoption }) => adoption ?? []);
    const ground = { inForce, adoptions, otherIds: idsOf(other), today };
    const after = now === null || boards ? null : withNext(now, candidate, previewAdoption(candidate, ground));
    return {
      inForce,
      ground,
      troubles: adoptTroubles(candidate, ground),
      isOther: isOtherCatalogue(candidate, inForce),
      found: difference(inForce, candidate),
      effects: now === null || after === null ? [] : effects(now, after, input),
    };
  }, [candidate, unit, village, input, today]);
}
