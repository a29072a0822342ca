import { memo, type KeyboardEvent } from 'react';
import type { ShownColumn } from '../../../../../src-domain/notices/rosters/types';
import { rosterEditText as text } from '../../../../strings/rosterEdit';
import { TextButton } from '../../../../ui/Button';
import type { EditedRows, Spot, TypedRow } from './useEditedRows';

/** One column of the editor. */
interface EditColumn {
  readonly spot: Spot;
  readonly heading: string;
  readonly isFigure: boolean;
}

/** Columns that hang; before them village and group where no column tells them. */
const columnsOf = (columns: readonly ShownColumn[]): readonly EditColumn[] => {
  const shown = columns.map(({ heading, adds }, spot) => ({ spot, heading, isFigure: adds }));
  if (columns.some(({ kind }) => kind === 'village')) return shown;
  const places = (['village', 'group'] as const).map((spot) => ({ spot, heading: text.columns[spot], isFigure: false }));
  return [...places, ...shown];
};

/** Where a box of the editor is found by the error summary. */
export const cellId = (key: string, spot: Spot): string => `roster-cell-${key}-${String(spot)}`;

export const rowWords = ({ source, key }: TypedRow): string => (source === null ? text.addedOf(Number(key.slice(1))) : text.rowOf(source));

const cellOf = (row: TypedRow, spot: Spot): string => (typeof spot === 'string' ? row[spot] : (row.cells[spot] ?? ''));

interface RowProps extends Pick<EditedRows, 'type' | 'remove'> {
  row: TypedRow;
  columns: readonly ShownColumn[];
  /** Column of the name, from 0; below 0 where there is none. */
  name: number;
}

const Row = memo(function Row({ row, columns, name, type, remove }: RowProps) {
  const [words, who] = [rowWords(row), row.cells[name] ?? ''];
  return (
    <tr>
      <th scope="row" className="muted small">
        {row.source ?? text.added}
      </th>
      {columnsOf(columns).map(({ spot, heading, isFigure }) => (
        <td key={spot}>
          <input
            id={cellId(row.key, spot)}
            data-spot={spot}
            className={isFigure ? 'rosters-cell rosters-figure' : 'rosters-cell'}
            aria-label={text.cellOf(words, spot === name ? '' : who, heading)}
            autoComplete="off"
            maxLength={200}
            value={cellOf(row, spot)}
            onChange={({ target }) => type(row.key, spot, target.value)}
          />
        </td>
      ))}
      <td className="cell-right">
        <TextButton onClick={() => remove(row.key)} label={text.removeOf(words, who)}>
          {text.remove}
        </TextButton>
      </td>
    </tr>
  );
});

/** Up, down and Enter go to the same column of the next row, as in a spreadsheet. */
function moveByKey(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const { key, target } = event;
  if (!(target instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
  if (key !== 'ArrowUp' && key !== 'ArrowDown' && key !== 'Enter') return;
  event.preventDefault();
  const row = target.closest('tr');
  const to = key === 'ArrowUp' ? row?.previousElementSibling : row?.nextElementSibling;
  const box = to?.querySelector<HTMLInputElement>(`[data-spot="${target.dataset['spot'] ?? ''}"]`);
  box?.focus();
  box?.select();
}

interface EditTableProps extends Omit<RowProps, 'row'> {
  rows: readonly TypedRow[];
}

/** The rows of a list with a box for every cell. */
export function EditTable({ rows, columns, name, ...doing }: EditTableProps) {
  if (rows.length === 0) return <p className="muted">{text.none}</p>;
  return (
    <div className="table-scroll" role="region" aria-label={text.caption} tabIndex={0}>
      <table className="table rosters-edit">
        <caption className="visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.row}</th>
            {columnsOf(columns).map(({ spot, heading }) => (
              <th key={spot} scope="col">
                {heading}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{text.columns.action}</span>
            </th>
          </tr>
        </thead>
        <tbody onKeyDown={moveByKey}>
          {rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} name={name} {...doing} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
