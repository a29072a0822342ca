import { useMemo } from 'react';
import { missingIn, type Township } from '../../../../src-domain/catalogue/village/overview';
import { yearTallies, type MonthTally } from '../../../../src-domain/catalogue/village/year';
import { addMonths, yearOf } from '../../../../src-domain/kernel/month';
import { commonText } from '../../../strings/common';
import { villageText as text } from '../../../strings/village';
import { villageHref, type VillageQuery } from './query';

interface MonthProps {
  tally: MonthTally;
  query: VillageQuery;
}

function MonthLink({ tally: { month, tally }, query }: MonthProps) {
  const [missing, asked] = [missingIn(tally), missingIn(tally) + tally.posted + tally.nil];
  const words = asked === 0 ? text.monthNone : missing === 0 ? text.monthDone : text.monthMissing(missing);
  return (
    <li>
      <a
        className={tally.overdue > 0 ? 'village-month village-late' : 'village-month'}
        href={villageHref([], { ...query, month })}
        aria-current={month === query.month ? 'true' : undefined}
        aria-label={text.monthLabel(commonText.monthName(month), asked, missing, tally.overdue)}
      >
        <span>{text.monthShort(Number(month.slice(5)))}</span>
        <span className="village-month-count">
          {tally.overdue > 0 ? <span aria-hidden="true">■ </span> : null}
          {words}
        </span>
      </a>
    </li>
  );
}

/** The twelve months with what is missing of the things due in each; chooses the month of the board. */
export function YearStrip({ township, query }: { township: Township; query: VillageQuery }) {
  const year = yearOf(query.month);
  const months = useMemo(() => yearTallies(township, year), [township, year]);
  return (
    <nav className="village-year" aria-label={text.year(year)}>
      <a href={villageHref([], { ...query, month: addMonths(query.month, -12) })}>{text.yearBefore}</a>
      <b>{`${year}年`}</b>
      <ul>
        {months.map((tally) => (
          <MonthLink key={tally.month} tally={tally} query={query} />
        ))}
      </ul>
      <a href={villageHref([], { ...query, month: addMonths(query.month, 12) })}>{text.yearAfter}</a>
    </nav>
  );
}
