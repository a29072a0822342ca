import { useEffect, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type Ref } from 'react';
import { firstPages } from '../../../../src-domain/channels/gazette/paper';
import type { GazettePaper } from '../../../../src-domain/channels/gazette/types';
import { fontStack, loadFaces } from '../../../shell/papers/faces';
import { gazetteText as text } from '../../../strings/channels';
import { PaperPreview } from '../../../ui/PaperPreview';
import { Flow } from './Flow';
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

/** The paper whose fonts have been read: what is measured before stands otherwise afterwards. */
function useReadable(paper: GazettePaper): boolean {
  const [readable, setReadable] = useState<GazettePaper>();
  useEffect(() => {
    let here = true;
    void loadFaces(JSON.stringify(paper)).then(() => here && setReadable(paper));
    return () => {
      here = false;
    };
  }, [paper]);
  return readable === paper;
}

type Faces = CSSProperties & Record<`--${string}`, string>;

const facesOf = (): Faces => ({
  '--gazette-title': fontStack('title'),
  '--gazette-body': fontStack('body'),
  '--gazette-kai': fontStack('kai'),
  '--gazette-hei': fontStack('hei'),
});

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
  const readable = useReadable(paper);
  const faces = useMemo(facesOf, []);
  useLayoutEffect(() => {
    if (!readable) return;
    const found = divide(paper, groups, [...(strips.current?.children ?? [])]);
    setDivided(found);
    onDivided(found);
  }, [paper, groups, readable, onDivided]);
  const front = useMemo(() => frontPieces(paper, (record) => divided?.pageOf.get(record)), [paper, divided]);
  const ready = divided?.of === paper ? divided : undefined;
  return (
    <>
      <div ref={strips} className="gazette-strip" style={faces} aria-hidden="true">
        {groups.map(({ record, pieces }) => (
          <div key={record ?? ''} className="gazette-area">
            <Flow pieces={pieces} slices={everything(pieces)} apart />
          </div>
        ))}
      </div>
      <PaperPreview label={text.preview}>
        <div ref={ref} className="gazette-pages" style={faces}>
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
