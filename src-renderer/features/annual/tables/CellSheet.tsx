import { isSum } from '../../../../src-domain/returns/annual/form';
import { printedFigure } from '../../../../src-domain/returns/paper';
import { annualText } from '../../../strings/annual';
import { href } from '../../../shell/router';
import { Sheet } from '../../../ui/Sheet';
import type { AnnualDesk } from '../useAnnualDesk';
import { CellForm } from './CellForm';
import { bookOfCell, entryLines } from './entries';

const text = annualText.tables;
const shown = 6;

/** The entries a cell counts. */
function Counted({ desk, cell }: { desk: AnnualDesk; cell: string }) {
  const lines = entryLines(desk.ledger, desk.sheet.basis[cell] ?? []);
  const known = desk.sheet.computed[cell];
  const typed = desk.sheet.typed.find(({ key }) => key === cell);
  if (lines.length === 0 && known === null && typed !== undefined)
    return <p className="second small">{[text.typed(printedFigure(typed.value)), typed.reason].filter(Boolean).join(' · ')}</p>;
  if (lines.length === 0) {
    if (cell === 'T2.2.inForce' && known !== null) return <p className="second small">{text.reckoned}</p>;
    return <p className="second small">{known === null ? text.notCounted : text.countedNone}</p>;
  }
  return (
    <>
      <p className="second small">{text.counted(lines.length)}</p>
      <ul className="annual-lines">
        {lines.slice(0, shown).map(({ id, title, on }) => (
          <li key={id}>
            <span className="annual-line-title" title={title}>
              {title}
            </span>
            <span className="muted">{on}</span>
          </li>
        ))}
      </ul>
      <p className="small">
        {lines.length > shown ? `${text.more(lines.length - shown)} ` : ''}
        <a href={href('ledger', [bookOfCell(cell)])}>{text.toLedger}</a>
      </p>
    </>
  );
}

/** Where the chosen figure comes from, and where it is typed. */
export function CellSheet({ desk, cell, name }: { desk: AnnualDesk; cell: string | null; name: string }) {
  if (cell === null)
    return (
      <Sheet title={text.cellTitle} padding="tight">
        <p className="second small">{text.pick}</p>
      </Sheet>
    );
  const figure = printedFigure(desk.values[cell] ?? null);
  return (
    <Sheet title={name} padding="tight" aside={<b>{figure === '' ? text.blank : figure}</b>}>
      {isSum(cell) ? <p className="second small">{text.sum}</p> : null}
      {isSum(cell) && (desk.sheet.basis[cell] ?? []).length === 0 ? null : <Counted desk={desk} cell={cell} />}
      {isSum(cell) || desk.work.frozen !== null ? null : <CellForm desk={desk} cell={cell} />}
    </Sheet>
  );
}
