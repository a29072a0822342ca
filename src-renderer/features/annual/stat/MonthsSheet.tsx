import { lastDay } from '../../../../src-domain/kernel/month';
import type { StatMonth, StatYear } from '../../../../src-domain/returns/annual/statYear';
import type { StatForm } from '../../../../src-domain/returns/form';
import { printedFigure } from '../../../../src-domain/returns/paper';
import { rowName } from '../../../../src-domain/returns/rowName';
import { annualText } from '../../../strings/annual';
import { bookOf } from '../../../shell/bookOf';
import { href } from '../../../shell/router';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';
import { useToday } from '../../../ui/today';

const text = annualText.stat;

function Origin({ period, origin }: StatMonth) {
  const toCome = useToday() <= lastDay(period);
  if (origin === 'reported') return <StateMark tone="green">{text.reported}</StateMark>;
  if (origin === 'old-sheet') return <StateMark tone="grey">{text.oldSheet}</StateMark>;
  return <StateMark tone="grey">{toCome ? text.toCome : text.fromLedger}</StateMark>;
}

/** A month's figure; one that counts something opens what it counts. */
function Figure({ month, row }: { month: StatMonth; row: string }) {
  const figure = printedFigure(month.values[row] ?? null) || text.blank;
  const { period, counted } = month;
  if ((counted[row] ?? []).length === 0) return <b>{figure}</b>;
  return (
    <b>
      <a href={href('ledger', [bookOf(row)], { period, row })} aria-label={text.records(text.month(Number(period.slice(5))), figure)}>
        {figure}
      </a>
    </b>
  );
}

/** The twelve months of a row, each with where its figure comes from. */
export function MonthsSheet({ stat, form, row }: { stat: StatYear; form: StatForm; row: string | null }) {
  const kind = form.rows.find(({ id }) => id === row)?.kind;
  return (
    <Sheet title={row === null ? text.monthsTitle : rowName(form, row)} padding="tight">
      {row === null ? <p className="second small">{text.pick}</p> : null}
      {kind === 'stock' || kind === 'annual' ? <p className="second small">{text.stock}</p> : null}
      <ul className="annual-months">
        {stat.months.map((each) => (
          <li key={each.period}>
            <a href={href('returns', [each.period])}>{text.month(Number(each.period.slice(5)))}</a>
            <Origin {...each} />
            {row === null ? null : <Figure month={each} row={row} />}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
