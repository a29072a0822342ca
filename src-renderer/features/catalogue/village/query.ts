import { monthOf, parseMonth, type Month } from '../../../../src-domain/kernel/month';
import { go, href, useRoute } from '../../../shell/router';
import { useToday } from '../../../ui/today';

/** What a page of 村务公开 looks at; it stands in the address, so a number can open what it counts. */
export interface VillageQuery {
  readonly month: Month;
  /** 制度类, 事务类 …; empty for all. */
  readonly group: string;
  readonly onlyMissing: boolean;
}

const asked = ({ month, group, onlyMissing }: VillageQuery): Record<string, string> => ({
  month,
  ...(group === '' ? {} : { class: group }),
  ...(onlyMissing ? { missing: '1' } : {}),
});

export function useVillageQuery(): VillageQuery {
  const { query } = useRoute();
  const today = useToday();
  const month = parseMonth(query.get('month') ?? '');
  return { month: month.ok ? month.value : monthOf(today), group: query.get('class') ?? '', onlyMissing: query.get('missing') === '1' };
}

/** The address of a page of 村务公开: the board, `of/<village>`, `item/<promise>`, `missing`, `list`. */
export const villageHref = (path: readonly string[], query: VillageQuery): string => href('catalogue', ['village', ...path], asked(query));

export const goVillage = (path: readonly string[], query: VillageQuery, replace = false): void =>
  go('catalogue', ['village', ...path], { query: asked(query), replace });
