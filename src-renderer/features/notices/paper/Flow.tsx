import type { ListLayout } from '../../../../src-domain/notices/listLayout';
import type { SheetPiece, SheetPieces } from '../../../../src-domain/notices/paper';
import type { SheetPage, Slice } from './paginate';
import { Whole } from './Whole';

interface TableProps {
  columns: readonly string[];
  layout: ListLayout;
  rows: readonly Extract<SheetPiece, { kind: 'row' }>[];
}

function ListTable({ columns, layout, rows }: TableProps) {
  return (
    <table className="notice-list" style={{ fontSize: `${layout.pt}pt` }}>
      <colgroup>
        {layout.shares.map((width, at) => (
          <col key={at} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr data-heading>
          {columns.map((column, at) => (
            <th key={at} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, total }, at) => (
          <tr key={at} data-piece="row" className={total ? 'notice-total' : undefined}>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Neighbouring rows stand in one table. */
function runsOf(pieces: readonly SheetPiece[], slices: SheetPage): readonly (readonly Slice[])[] {
  const runs: Slice[][] = [];
  for (const slice of slices) {
    const last = runs.at(-1);
    const joins = pieces[slice.piece]?.kind === 'row' && last !== undefined && pieces[last[0]?.piece ?? -1]?.kind === 'row';
    if (joins) last.push(slice);
    else runs.push([slice]);
  }
  return runs;
}

function Text({ piece, slice: { from, to } }: { piece: Extract<SheetPiece, { kind: 'text' }>; slice: Slice }) {
  const classes = ['notice-text', `notice-${piece.face}`, from > 0 ? 'notice-goes-on' : '', to === null ? '' : 'notice-broken'];
  return (
    <p data-piece="text" className={classes.filter(Boolean).join(' ')}>
      {piece.text.slice(from, to ?? undefined)}
    </p>
  );
}

/** The pieces of a sheet that stand on one page, or on the strip where they are measured. */
export function Flow({ of: { pieces, list }, slices }: { of: SheetPieces; slices: SheetPage }) {
  return runsOf(pieces, slices).map((run) => {
    const [slice] = run;
    const piece = slice === undefined ? undefined : pieces[slice.piece];
    if (slice === undefined || piece === undefined) return null;
    if (piece.kind === 'text') return <Text key={slice.piece} piece={piece} slice={slice} />;
    if (piece.kind !== 'row')
      return (
        <div key={slice.piece} data-piece="whole">
          <Whole piece={piece} />
        </div>
      );
    const rows = run.flatMap(({ piece: at }) => (pieces[at]?.kind === 'row' ? [pieces[at]] : []));
    return list === null ? null : <ListTable key={slice.piece} {...list} rows={rows} />;
  });
}
