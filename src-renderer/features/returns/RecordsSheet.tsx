import { useMemo } from 'react';
import type { Month } from '../../../src-domain/kernel/month';
import type { Ledger } from '../../../src-domain/ledger/types';
import type { Override } from '../../../src-domain/returns/document';
import { printedFigure } from '../../../src-domain/returns/paper';
import { rowName } from '../../../src-domain/returns/rowName';
import { returnsText } from '../../strings/returns';
import { bookOf } from '../../shell/bookOf';
import { href } from '../../shell/router';
import { TextButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Sheet } from '../../ui/Sheet';
import { entryLines, isStock, organisationIn, type EntryLine } from './entries';
import type { SheetView } from './sheetView';

const text = returnsText.records;
const shown = 8;

interface RecordsSheetProps {
  view: SheetView;
  ledger: Ledger;
  period: Month;
  row: string | null;
  onEdit: (row: string) => void;
}

function Lines({ lines }: { lines: readonly EntryLine[] }) {
  return (
    <ul className="returns-records">
      {lines.slice(0, shown).map(({ id, title, on }) => (
        <li key={id}>
          <span className="returns-record-title" title={title}>
            {title}
          </span>
          <span className="muted">{on?.slice(5)}</span>
        </li>
      ))}
    </ul>
  );
}

function Stock({ ledger, period, blank }: { ledger: Ledger; period: Month; blank: boolean }) {
  const entry = organisationIn(ledger, period);
  if (entry !== undefined) return <p className="second small">{text.stock(entry.asOf)}</p>;
  return blank ? <Notice tone="yellow" what={text.stockMissing} /> : null;
}

/** Where the sheet says otherwise than the ledger: what it says, and why. */
function Overridden({ override }: { override: Override }) {
  return (
    <p className="second small">
      {text.overridden(printedFigure(override.reported))}
      {override.reason === '' ? null : text.why(override.reason)}
    </p>
  );
}

function linkWords(row: string, count: number): string {
  if (count > shown) return `${text.more(count - shown)}，${text.all}`;
  return count === 0 && !isStock(row) ? text.add : text.all;
}

const none: readonly string[] = [];

/** What the chosen figure counts. */
export function RecordsSheet({ view, ledger, period, row, onEdit }: RecordsSheetProps) {
  const ids = (row === null ? undefined : view.basis[row]) ?? none;
  const lines = useMemo(() => (row === null ? [] : entryLines(ledger, period, row, ids)), [ledger, period, row, ids]);
  if (row === null)
    return (
      <Sheet title={text.title} padding="tight">
        <p className="second small">{text.pick}</p>
      </Sheet>
    );
  const label = rowName(view.form, row);
  const override = view.overrides.find((each) => each.row === row);
  const missing = isStock(row) && organisationIn(ledger, period) === undefined;
  const to = isStock(row) ? href('ledger', ['organisation']) : href('ledger', [bookOf(row)], { period, row });
  return (
    <Sheet
      title={isStock(row) ? label : lines.length === 0 && override !== undefined ? label : text.heading(label, lines.length)}
      padding="tight"
    >
      {isStock(row) ? <Stock ledger={ledger} period={period} blank={(view.values[row] ?? null) === null} /> : null}
      {!isStock(row) && lines.length === 0 ? <p className="second small">{override === undefined ? text.none : text.noneCounted}</p> : null}
      {override === undefined ? null : <Overridden override={override} />}
      <Lines lines={lines} />
      <p className="row returns-record-links">
        <a href={to}>{missing ? text.stockTodo : linkWords(row, lines.length)}</a>
        {view.draft === null ? null : <TextButton onClick={() => onEdit(row)}>{returnsText.edit.open}</TextButton>}
      </p>
    </Sheet>
  );
}
