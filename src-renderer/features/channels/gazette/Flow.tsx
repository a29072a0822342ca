import type { Slice } from './paginate';
import type { Piece } from './pieces';

type Row = Extract<Piece, { kind: 'row' }>;

function Rows({ rows }: { rows: readonly Row[] }) {
  const columns = Math.max(...rows.flatMap(({ head, cells }) => [head.length, cells.length]));
  const heads = rows[0]?.head ?? [];
  const cellsOf = (cells: readonly string[]) => Array.from({ length: columns }, (_, at) => cells[at] ?? '');
  return (
    <table data-piece="row">
      {heads.length === 0 ? null : (
        <thead>
          <tr>
            {cellsOf(heads).map((cell, at) => (
              <th key={at}>{cell}</th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(({ cells }, at) => (
          <tr key={at}>
            {cellsOf(cells).map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TextOf({ text, from, to }: { text: string } & Pick<Slice, 'from' | 'to'>) {
  const goesOn = from > 0 ? ' gazette-goes-on' : '';
  const broken = to === null ? '' : ' gazette-broken';
  return (
    <p data-piece="text" className={`gazette-text${goesOn}${broken}`}>
      {text.slice(from, to ?? undefined)}
    </p>
  );
}

interface Run {
  readonly slice: Slice;
  /** Rows of one table that stand together. */
  readonly rows: Row[] | null;
}

function runsOf(pieces: readonly Piece[], slices: readonly Slice[], apart: boolean): readonly Run[] {
  const runs: Run[] = [];
  for (const slice of slices) {
    const piece = pieces[slice.piece];
    const rows = piece?.kind === 'row' && !apart ? runs.at(-1)?.rows : undefined;
    if (piece?.kind === 'row' && rows?.[0]?.head === piece.head) rows.push(piece);
    else runs.push({ slice, rows: piece?.kind === 'row' ? [piece] : null });
  }
  return runs;
}

interface FlowProps {
  pieces: readonly Piece[];
  slices: readonly Slice[];
  /** Every row by itself, as it is measured; else neighbouring rows of one table stand together. */
  apart: boolean;
}

/** What stands on one page, or all of an article to be measured. */
export function Flow({ pieces, slices, apart }: FlowProps) {
  return runsOf(pieces, slices, apart).map(({ slice, rows }) => {
    const piece = pieces[slice.piece];
    if (rows !== null) return <Rows key={slice.piece} rows={rows} />;
    if (piece?.kind === 'text') return <TextOf key={slice.piece} text={piece.text} from={slice.from} to={slice.to} />;
    return piece?.kind === 'whole' ? (
      <div key={slice.piece} data-piece="whole">
        {piece.node}
      </div>
    ) : null;
  });
}
