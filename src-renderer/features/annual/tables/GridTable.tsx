import type { Grid, GridCell } from '../../../../src-domain/returns/annual/paper/grid';
import type { Cells } from '../../../../src-domain/returns/figures';
import { printedFigure } from '../../../../src-domain/returns/paper';
import { annualText } from '../../../strings/annual';
import { FigureButton } from '../FigureButton';
import { typingId } from './CellForm';

const text = annualText.tables;

interface GridTableProps {
  title: string;
  grid: Grid;
  values: Cells;
  selected: string | null;
  typed: ReadonlySet<string>;
  wrong: ReadonlySet<string>;
  onSelect: (cell: string) => void;
}

function Words({ cell: { text: words, columns, rows, isLabel } }: { cell: GridCell }) {
  return (
    <th scope={isLabel ? 'row' : 'col'} colSpan={columns} rowSpan={rows} className={isLabel ? 'annual-label' : 'annual-words'}>
      {words}
    </th>
  );
}

/** A table as the form prints it, its figures to be pressed. */
export function GridTable({ title, grid, values, selected, typed, wrong, onSelect }: GridTableProps) {
  return (
    <table className="annual-table annual-grid">
      <caption>{title}</caption>
      <colgroup>
        {grid.widths.map((width, at) => (
          <col key={at} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <tbody>
        {grid.rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, place) =>
              cell.cell === null ? (
                <Words key={place} cell={cell} />
              ) : (
                <td key={place} colSpan={cell.columns} className="annual-cell">
                  <FigureButton
                    id={cell.cell}
                    label={text.figure(cell.name, printedFigure(values[cell.cell] ?? null))}
                    figure={printedFigure(values[cell.cell] ?? null)}
                    blank={text.blank}
                    selected={selected === cell.cell}
                    typed={typed.has(cell.cell)}
                    wrong={wrong.has(cell.cell)}
                    onSelect={onSelect}
                    onEnter={() => document.getElementById(typingId)?.focus()}
                  />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
