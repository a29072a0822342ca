import { useEffect, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type Ref } from 'react';
import type { GazettePaper } from '../../../../src-domain/channels/gazette/types';
import { fontStack, loadFaces } from '../../../shell/papers/faces';
import { gazetteText as text } from '../../../strings/channels';
import { PaperPreview } from '../../../ui/PaperPreview';
import { divide, everything, groupsOf, type Divided } from './divide';
import { Flow } from './Flow';
import { frontPieces } from './pieces';
import './gazette.css';

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
