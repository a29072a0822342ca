import { cardOf, monthlyReturnDeadline, type Card } from '../../../src-domain/catalogue/supervision';
import { addMonths, month, monthOf, type Month } from '../../../src-domain/kernel/month';
import { standingOf } from '../../../src-domain/returns/lifecycle';
import { byMonth, returnsOwed } from '../../../src-domain/returns/owed';
import type { ReturnVersion } from '../../../src-domain/returns/versions';
import type { SearchEntry, SearchState } from '../../../src-domain/search/types';
import { searchEntryText } from '../../strings/search';
import type { Office } from '../office';

interface Standing {
  readonly state: SearchState | null;
  readonly card: Card | null;
}

interface MonthBooks {
  readonly versions: readonly ReturnVersion[];
  readonly owed: boolean;
}

function standing({ rules, calendar, today }: Office, period: Month, { versions, owed }: MonthBooks): Standing {
  const current = standingOf(versions);
  if (current?.state === 'exported' || current?.state === 'received') return { state: current.state, card: 'green' };
  const { card } = cardOf(rules, calendar, today, monthlyReturnDeadline(rules, calendar, period));
  if (current !== undefined) return { state: current.state, card };
  if (!owed) return { state: versions.length > 0 ? 'draft' : null, card: null };
  return { state: card === 'red' ? 'overdue' : versions.length > 0 ? 'draft' : 'owed', card };
}

const signed = (version: ReturnVersion): readonly string[] => {
  const { head, reviewer, preparer } =
    version.state === 'draft' ? version.signatories : (version.state === 'superseded' ? version.was : version).document.signatories;
  return [preparer, reviewer, head].filter((name) => name !== '');
};

/** Months from January of the year the unit began up to the running one. */
function monthsSoFar({ since, today }: Office): readonly Month[] {
  const months: Month[] = [];
  for (let period = month(`${since.slice(0, 4)}-01`); period <= monthOf(today); period = addMonths(period, 1)) months.push(period);
  return months;
}

/** One entry a month, owed or not: a month that was typed leads to its page. */
export function returnEntries(office: Office, all: readonly ReturnVersion[]): readonly SearchEntry[] {
  const months = byMonth(all);
  const owed = new Set(returnsOwed(all, office));
  const periods = [...new Set([...months.keys(), ...owed, ...monthsSoFar(office)])];
  return periods.map((period) => {
    const versions = months.get(period) ?? [];
    return {
      kind: 'return',
      id: period,
      title: searchEntryText.returnTitle(Number(period.slice(0, 4)), Number(period.slice(5))),
      words: [],
      numbers: [period],
      days: [],
      year: period.slice(0, 4),
      item: null,
      field: null,
      ...standing(office, period, { versions, owed: owed.has(period) }),
      people: [...new Set(versions.flatMap(signed))],
      own: true,
    };
  });
}
