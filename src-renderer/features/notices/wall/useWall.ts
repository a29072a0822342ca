import { useMemo } from 'react';
import { missingThrough } from '../../../../src-domain/catalogue/village/missing';
import type { Township } from '../../../../src-domain/catalogue/village/overview';
import type { Village } from '../../../../src-domain/catalogue/village/villages';
import { monthOf } from '../../../../src-domain/kernel/month';
import { onWall, type OnWall } from '../../../../src-domain/notices/boards/onBoard';
import { boardStandings, type BoardStanding } from '../../../../src-domain/notices/boards/standing';
import type { Board } from '../../../../src-domain/notices/boards/types';
import { useVillageDesk } from '../../../shell/villages/useVillageDesk';
import { useBoards, useLedger, usePostings, useSettings } from '../../../store';
import { useToday } from '../../../ui/today';

export interface Wall {
  /** All boards, closed ones too. */
  readonly boards: readonly Board[];
  readonly villages: readonly Village[];
  readonly standings: readonly BoardStanding[];
  /** What hangs at places that are no board of the list. */
  readonly elsewhere: readonly OnWall[];
  /** Null before the village boards' catalogue was taken in. */
  readonly township: Township | null;
}

const nothing: readonly never[] = [];

/** Every board as it stands today; undefined while reading. */
export function useWall(): Wall | undefined {
  const today = useToday();
  const [boards, postings, ledger, settings] = [useBoards(), usePostings(), useLedger(), useSettings()];
  const township = useVillageDesk(monthOf(today));
  return useMemo(() => {
    if (boards === undefined || postings === undefined || ledger === undefined || settings === undefined || township === undefined)
      return undefined;
    const items = new Map((ledger?.records ?? nothing).map(({ id, catalogueItem }) => [id, catalogueItem] as const));
    const matterOf = (record: string) => items.get(record) ?? null;
    const missing = township === null ? nothing : missingThrough(township, today);
    return {
      boards,
      villages: settings.villages ?? nothing,
      standings: boardStandings(boards, postings, { today, matterOf, missing }),
      elsewhere: onWall(
        postings.filter(({ board }) => board === null),
        matterOf,
        today,
      ),
      township,
    };
  }, [boards, postings, ledger, settings, township, today]);
}
