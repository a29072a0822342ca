import { Fragment, type ReactNode } from 'react';
import type { GazetteArticle, GazettePaper } from '../../../../src-domain/channels/gazette/types';
import { gazetteText as text } from '../../../strings/channels';

/** What stands on a page of the gazette, one under the other. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'row'; readonly head: readonly string[]; readonly cells: readonly string[] }
  /** `leads`: must not be the last thing on a page; `clings`: must not be alone on one. */
  | { readonly kind: 'whole'; readonly node: ReactNode; readonly leads: boolean; readonly clings: boolean };

const whole = (node: ReactNode, leads = false): Piece => ({ kind: 'whole', node, leads, clings: false });
const foot = (node: ReactNode): Piece => ({ kind: 'whole', node, leads: false, clings: true });

/** Lines that were broken beforehand, so that every host and Word break them alike. */
const lined = (lines: readonly string[]): ReactNode =>
  lines.map((line, at) => (
    <Fragment key={at}>
      {at === 0 ? null : <br />}
      {line}
    </Fragment>
  ));

/** Masthead and contents; `pageOf` gives nothing while the pages are measured. */
export function frontPieces(paper: GazettePaper, pageOf: (record: string) => number | undefined): readonly Piece[] {
  const { name, issueLine, periodLine, unitName, chapters } = paper;
  return [
    whole(
      <header className="gazette-head">
        <p className="gazette-name" style={{ fontSize: `${Math.min(42, Math.floor(430 / Math.max(1, [...name].length)))}pt` }}>
          {name}
        </p>
        <p className="gazette-issue">{issueLine}</p>
        <p className="gazette-by">
          <span>{text.printedBy(unitName)}</span>
          <span>{periodLine}</span>
        </p>
      </header>,
    ),
    whole(<p className="gazette-contents">{text.contents}</p>, true),
    ...chapters.flatMap((chapter) => [
      whole(<p className="gazette-chapter">{chapter.name}</p>, true),
      ...chapter.articles.map(({ record, entryLines }) =>
        whole(
          <div className="gazette-entry">
            {entryLines.slice(0, -1).map((line, at) => (
              <p key={at}>{line}</p>
            ))}
            <p className="gazette-leads">
              <span>{entryLines.at(-1)}</span>
              <i aria-hidden="true" />
              <span>{pageOf(record) ?? '000'}</span>
            </p>
          </div>,
        ),
      ),
    ]),
  ];
}

/** An article; the name of its chapter stands over the first one. */
export function articlePieces(
  { titleLines, documentNumber, indexNumber, blocks }: GazetteArticle,
  chapter: string | null,
): readonly Piece[] {
  return [
    ...(chapter === null ? [] : [whole(<p className="gazette-over">{`【${chapter}】`}</p>, true)]),
    whole(<h3 className="gazette-title">{lined(titleLines)}</h3>, true),
    ...(documentNumber === null ? [] : [whole(<p className="gazette-number">{documentNumber}</p>, true)]),
    ...blocks.flatMap((block): readonly Piece[] => {
      if (block.kind === 'text')
        return block.signed === true ? [foot(<p className="gazette-signed">{block.text}</p>)] : [{ kind: 'text', text: block.text }];
      const [head = [], ...rows] = block.rows;
      return rows.length === 0 ? [{ kind: 'row', head: [], cells: head }] : rows.map((cells) => ({ kind: 'row', head, cells }));
    }),
    foot(<p className="gazette-index">{text.indexLine(indexNumber)}</p>),
  ];
}
