import type { CellState, YearCell } from '../../../src-domain/catalogue/yearPicture';
import { yearText as text } from '../../strings/year';
import { href } from '../../shell/router';
import { shapes } from '../../ui/StateMark';

const depth = (published: number): 1 | 2 | 3 => (published >= 6 ? 3 : published >= 3 ? 2 : 1);

const classOf = ({ state, published }: YearCell): string =>
  state === 'published' ? `today-cell today-published-${String(depth(published))}` : `today-cell today-${state}`;

/** Colour alone says nothing to many eyes. */
const marks: Readonly<Record<CellState, (published: number) => string>> = {
  published: String,
  overdue: () => shapes.red,
  nil: () => '',
  none: () => '',
  ahead: () => '',
};

interface CellProps {
  /** A field or an item, in words. */
  readonly name: string;
  /** What of the ledger the cell opens. */
  readonly opens: { readonly item: string } | { readonly field: string };
  readonly cell: YearCell;
}

/** One month of one row; what has something to show opens it. */
export function Cell({ name, opens, cell }: CellProps) {
  const words = text.cells[cell.state](name, cell.month, cell.published);
  if (cell.state === 'ahead' || cell.state === 'none')
    return (
      <td>
        <span className={classOf(cell)} title={words} />
      </td>
    );
  const place =
    'item' in opens && cell.state === 'nil'
      ? href('catalogue', [opens.item])
      : href('ledger', ['records'], { period: cell.month, ...opens });
  return (
    <td>
      <a className={classOf(cell)} href={place} aria-label={words} title={words}>
        {marks[cell.state](cell.published)}
      </a>
    </td>
  );
}
