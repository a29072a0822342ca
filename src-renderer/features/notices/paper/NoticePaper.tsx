import { useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type Ref } from 'react';
import { noticeLayout } from '../../../../src-bridge/resources/notices';
import type { NoticeBlock, NoticeSheet } from '../../../../src-domain/notices/types';
import { noticesText } from '../../../strings/notices';
import { PaperPreview } from '../../../ui/PaperPreview';
import { fontStack } from './faces';
import { measure } from './measure';
import { paginate, type SheetPage, type Slice } from './paginate';
import { columnWidths, listOf, piecesOf, type Piece } from './pieces';
import './notice.css';

const words = noticesText.paper;
const { paper, marginsMm, linePitch, body, title } = noticeLayout;

/** Measures of GB/T 9704 for the paper's style sheet. */
const measures: CSSProperties & Record<`--${string}`, string> = {
  '--notice-width': `${paper.widthMm}mm`,
  '--notice-height': `${paper.heightMm}mm`,
  '--notice-top': `${marginsMm.top}mm`,
  '--notice-left': `${marginsMm.left}mm`,
  '--notice-right': `${marginsMm.right}mm`,
  '--notice-bottom': `${marginsMm.bottom}mm`,
  '--notice-pitch': `${linePitch.pt}pt`,
  '--notice-size': `${body.pt}pt`,
  '--notice-title-size': `${title.pt}pt`,
  '--notice-title-face': fontStack('title'),
  '--notice-body-face': fontStack('body'),
  '--notice-kai-face': fontStack('kai'),
  '--notice-hei-face': fontStack('hei'),
};

interface TableProps {
  sheet: NoticeSheet;
  rows: readonly Extract<Piece, { kind: 'row' }>[];
}

function ListTable({ sheet, rows }: TableProps) {
  const list = listOf(sheet);
  if (list === undefined) return null;
  return (
    <table className="notice-list">
      <colgroup>
        {columnWidths(list).map((width, at) => (
          <col key={at} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr data-heading>
          {list.columns.map((column, at) => (
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

interface RunProps {
  sheet: NoticeSheet;
  pieces: readonly Piece[];
  slices: SheetPage;
}

/** Neighbouring rows stand in one table. */
function runsOf(pieces: readonly Piece[], slices: SheetPage): readonly (readonly Slice[])[] {
  return slices.reduce<readonly (readonly Slice[])[]>((runs, slice) => {
    const last = runs.at(-1);
    const row = pieces[slice.piece]?.kind === 'row';
    const joins = row && last !== undefined && pieces[last[0]?.piece ?? -1]?.kind === 'row';
    return joins ? [...runs.slice(0, -1), [...last, slice]] : [...runs, [slice]];
  }, []);
}

function Flow({ sheet, pieces, slices }: RunProps) {
  return runsOf(pieces, slices).map((run) => {
    const [slice] = run;
    const piece = slice === undefined ? undefined : pieces[slice.piece];
    if (slice === undefined || piece === undefined) return null;
    if (piece.kind === 'row')
      return (
        <ListTable
          key={slice.piece}
          sheet={sheet}
          rows={run.flatMap(({ piece: at }) => (pieces[at]?.kind === 'row' ? [pieces[at]] : []))}
        />
      );
    if (piece.kind === 'whole')
      return (
        <div key={slice.piece} data-piece="whole">
          {piece.node}
        </div>
      );
    const classes = [
      'notice-text',
      `notice-${piece.face}`,
      slice.from > 0 ? 'notice-goes-on' : '',
      slice.to === null ? '' : 'notice-broken',
    ];
    return (
      <p key={slice.piece} data-piece="text" className={classes.filter(Boolean).join(' ')}>
        {piece.text.slice(slice.from, slice.to ?? undefined)}
      </p>
    );
  });
}

const everything = (pieces: readonly Piece[]): SheetPage => pieces.map((_, piece) => ({ piece, from: 0, to: null }));

/** The pages after measuring all pieces on a hidden strip as wide as the type area. */
function usePages(pieces: readonly Piece[]) {
  const strip = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<{ of: readonly Piece[]; pages: readonly SheetPage[] }>();
  useLayoutEffect(() => {
    if (strip.current === null) return;
    const { measured, ...room } = measure(strip.current, pieces);
    setPages({ of: pieces, pages: paginate(measured, room) });
  }, [pieces]);
  return { strip, pages: pages?.of === pieces ? pages.pages : [everything(pieces)] };
}

interface NoticePaperProps {
  sheet: NoticeSheet;
  draft: boolean;
  ref: Ref<HTMLDivElement>;
}

const template = (blocks: readonly NoticeBlock[]): string => blocks.find((block) => block.id === 'pages')?.template ?? '';

/** The sheet as it will be printed, page by page: what is seen is what comes out. */
export function NoticePaper({ sheet, draft, ref }: NoticePaperProps) {
  const pieces = useMemo(() => piecesOf(sheet), [sheet]);
  const { strip, pages } = usePages(pieces);
  return (
    <>
      <div className="notice-strip" aria-hidden="true" style={measures}>
        <div ref={strip} className="notice-area">
          <Flow sheet={sheet} pieces={pieces} slices={everything(pieces)} />
        </div>
      </div>
      <PaperPreview label={words.region}>
        <div ref={ref} className="notice-pages" style={measures}>
          {pages.map((slices, at) => (
            <section key={at} className="notice-page">
              <div className="notice-area">
                <Flow sheet={sheet} pieces={pieces} slices={slices} />
              </div>
              {at === pages.length - 1 ? <PostingLine /> : null}
              <p className="notice-number">{words.page(template(sheet.blocks), at + 1, pages.length)}</p>
              {draft ? <p className="notice-watermark" aria-hidden="true" data-words={words.watermark} /> : null}
            </section>
          ))}
        </div>
      </PaperPreview>
    </>
  );
}

function PostingLine() {
  return (
    <p className="notice-posting">
      {words.posting.map((each) => (
        <span key={each}>
          {each}
          <i />
        </span>
      ))}
    </p>
  );
}
