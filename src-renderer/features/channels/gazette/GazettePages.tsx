import { useLayoutEffect, useMemo, useRef, useState, type Ref } from 'react';
import { firstPages, type GazettePaper } from '../../../../src-domain/channels/gazette/paper';
import { gazetteText as text } from '../../../strings/channels';
import { PaperPreview } from '../../../ui/PaperPreview';
import { measure } from './measure';
import { paginate, type Slice } from './paginate';
import { articlePieces, frontPieces, type Piece } from './pieces';
import './gazette.css';

interface Group {
  /** Null for masthead and contents. */
  readonly record: string | null;
  readonly pieces: readonly Piece[];
}

const groupsOf = (paper: GazettePaper): readonly Group[] => [
  { record: null, pieces: frontPieces(paper, () => undefined) },
  ...paper.chapters.flatMap(({ name, articles }) =>
    articles.map((article, at) => ({ record: article.record, pieces: articlePieces(article, at === 0 ? name : null) })),
  ),
];

function Rows({ rows }: { rows: readonly Extract<Piece, { kind: 'row' }>[] }) {
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

type Row = Extract<Piece, { kind: 'row' }>;

/** Neighbouring rows of one table stand together. */
function Flow({ pieces, slices, apart }: { pieces: readonly Piece[]; slices: readonly Slice[]; apart: boolean }) {
  const runs: { first: number; rows: Row[] | null; slice: Slice }[] = [];
  for (const slice of slices) {
    const piece = pieces[slice.piece];
    const last = runs.at(-1);
    if (piece?.kind === 'row' && !apart && last !== undefined && last.rows !== null && last.rows[0]?.head === piece.head)
      last.rows.push(piece);
    else runs.push({ first: slice.piece, rows: piece?.kind === 'row' ? [piece] : null, slice });
  }
  return runs.map(({ first, rows, slice }) => {
    const piece = pieces[first];
    if (rows !== null) return <Rows key={first} rows={rows} />;
    if (piece?.kind === 'whole')
      return (
        <div key={first} data-piece="whole">
          {piece.node}
        </div>
      );
    if (piece?.kind !== 'text') return null;
    const goesOn = slice.from > 0 ? ' gazette-goes-on' : '';
    const broken = slice.to === null ? '' : ' gazette-broken';
    return (
      <p key={first} data-piece="text" className={`gazette-text${goesOn}${broken}`}>
        {piece.text.slice(slice.from, slice.to ?? undefined)}
      </p>
    );
  });
}

const everything = (pieces: readonly Piece[]): readonly Slice[] => pieces.map((_, piece) => ({ piece, from: 0, to: null }));

/** An issue divided into pages, and the page each article begins on. */
export interface Divided {
  readonly of: GazettePaper;
  readonly pages: readonly { readonly group: number; readonly slices: readonly Slice[] }[];
  readonly pageOf: ReadonlyMap<string, number>;
}

function divide(paper: GazettePaper, groups: readonly Group[], strips: readonly Element[]): Divided {
  const pagesOf = groups.map(({ pieces }, at) => {
    const strip = strips[at];
    if (!(strip instanceof HTMLElement)) return [];
    const { measured, room, pitch } = measure(strip, pieces);
    return paginate(measured, room, pitch);
  });
  const counts = new Map(groups.map(({ record }, at) => [record ?? '', pagesOf[at]?.length ?? 1]));
  return {
    of: paper,
    pages: pagesOf.flatMap((pages, group) => pages.map((slices) => ({ group, slices }))),
    pageOf: firstPages(paper, pagesOf[0]?.length ?? 1, (record) => counts.get(record) ?? 1),
  };
}

interface GazettePagesProps {
  paper: GazettePaper;
  ref: Ref<HTMLDivElement>;
  onDivided: (divided: Divided) => void;
}

/** The issue as it will be printed, page by page: what is seen is what comes out. */
export function GazettePages({ paper, ref, onDivided }: GazettePagesProps) {
  const strips = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupsOf(paper), [paper]);
  const [divided, setDivided] = useState<Divided>();
  useLayoutEffect(() => {
    const found = divide(paper, groups, [...(strips.current?.children ?? [])]);
    setDivided(found);
    onDivided(found);
  }, [paper, groups, onDivided]);
  const front = useMemo(() => frontPieces(paper, (record) => divided?.pageOf.get(record)), [paper, divided]);
  const ready = divided?.of === paper ? divided : undefined;
  return (
    <>
      <div ref={strips} className="gazette-strip" aria-hidden="true">
        {groups.map(({ record, pieces }) => (
          <div key={record ?? ''} className="gazette-area">
            <Flow pieces={pieces} slices={everything(pieces)} apart />
          </div>
        ))}
      </div>
      <PaperPreview label={text.preview}>
        <div ref={ref} className="gazette-pages">
          {ready?.pages.map(({ group, slices }, at) => (
            <section key={at} className={`gazette-page${at % 2 === 0 ? '' : ' gazette-even'}`}>
              <div className="gazette-area">
                <Flow pieces={group === 0 ? front : (groups[group]?.pieces ?? [])} slices={slices} apart={false} />
              </div>
              {at === 0 ? null : <p className="gazette-page-number">{`— ${at + 1} —`}</p>}
            </section>
          ))}
        </div>
      </PaperPreview>
    </>
  );
}
