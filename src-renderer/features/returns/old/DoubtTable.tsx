import type { StatForm } from '../../../../src-domain/returns/form';
import { printedFigure } from '../../../../src-domain/returns/paper';
import { rowName } from '../../../../src-domain/returns/rowName';
import type { OldCell, OldReading } from '../../../../src-domain/returns/old/types';
import { oldDoubtWords, oldReturnsText as text } from '../../../strings/oldReturns';
import { Button } from '../../../ui/Button';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { doubtful, fieldsOf, onlyBlank, typedCell, type SheetDraft } from './draft';

interface DoubtTableProps {
  at: number;
  reading: OldReading;
  draft: SheetDraft;
  form: StatForm;
  onChange: (draft: SheetDraft) => void;
}

function columnsOf({ at, draft, form, onChange }: DoubtTableProps): readonly Column<OldCell>[] {
  const { row, place, written, why, took, seen } = text.columns;
  const see = (id: string, on: boolean) =>
    onChange({ ...draft, seen: on ? [...draft.seen, id] : draft.seen.filter((each) => each !== id) });
  return [
    { id: 'row', header: row, names: true, cell: (cell) => rowName(form, cell.row) },
    {
      id: 'place',
      header: place,
      width: '5.5em',
      cell: (cell) => (cell.place === '' ? <span className="muted">{text.nowhere}</span> : cell.place),
    },
    {
      id: 'written',
      header: written,
      width: '8em',
      cell: (cell) => (cell.written === '' ? <span className="muted">{text.blankWritten}</span> : cell.written),
    },
    { id: 'why', header: why, width: '17em', cell: ({ doubts, other }) => doubts.map((doubt) => oldDoubtWords[doubt](other)).join('；') },
    {
      id: 'took',
      header: took,
      width: '7em',
      cell: (cell) => {
        const typed = draft.typed[cell.row];
        return (
          <input
            id={fieldsOf(at).cell(cell.row)}
            className="old-figure"
            inputMode="decimal"
            autoComplete="off"
            aria-label={text.tookOf(rowName(form, cell.row))}
            aria-invalid={typed !== undefined && typedCell(typed) === undefined ? true : undefined}
            value={typed ?? printedFigure(cell.value)}
            onChange={({ target }) =>
              // Who types a figure has looked.
              onChange({
                ...draft,
                typed: { ...draft.typed, [cell.row]: target.value },
                seen: [...draft.seen.filter((each) => each !== cell.row), cell.row],
              })
            }
          />
        );
      },
    },
    {
      id: 'seen',
      header: seen,
      width: '4em',
      align: 'center',
      cell: (cell) => (
        <input
          type="checkbox"
          className="old-seen"
          aria-label={text.seenOf(rowName(form, cell.row))}
          checked={draft.seen.includes(cell.row)}
          onChange={({ target }) => see(cell.row, target.checked)}
        />
      ),
    },
  ];
}

/** Every doubtful cell beside the row of the paper, with the figure that will be taken. */
export function DoubtTable(props: DoubtTableProps) {
  const { reading, draft, onChange } = props;
  const blanks = onlyBlank(reading).filter((row) => !draft.seen.includes(row));
  return (
    <>
      {blanks.length < 2 ? null : (
        <div className="row">
          <Button size="small" onClick={() => onChange({ ...draft, seen: [...draft.seen, ...blanks] })}>
            {text.blanks(blanks.length)}
          </Button>
        </div>
      )}
      <PlainTable
        caption={text.doubtsCaption(reading.sheet)}
        captionHidden
        columns={columnsOf(props)}
        rows={doubtful(reading)}
        rowKey={({ row }) => row}
      />
    </>
  );
}
