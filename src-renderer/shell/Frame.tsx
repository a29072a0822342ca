import { Suspense, useRef, type ReactNode } from 'react';
import { shellText } from '../strings/shell';
import { PageCorner, PageFinder } from '../ui/Page';
import { Waiting } from '../ui/WorkProgress';
import { useArrival } from './arrival';
import { ErrorBoundary } from './ErrorBoundary';
import type { Saving } from '../store';
import { Foot } from './Foot';
import type { PageEntry } from './page';
import { Brand } from './Brand';
import { Rail } from './Rail';
import { useRoute } from './router';
import { useRailKeys } from './shortcuts';
import './frame.css';

interface FrameProps {
  entries: readonly PageEntry[];
  /** Pages that are not on the rail. */
  beside: readonly PageEntry[];
  save: Saving;
  calendarThrough: string;
  /** The unit, at the top right of pages without actions. */
  corner: ReactNode;
  /** The search box, in the head of every page. */
  finder: ReactNode;
  /** Something true of the whole desk: read-only, rebuilt. */
  notice: ReactNode;
}

function CurrentPage({ entries, place }: { entries: readonly PageEntry[]; place: string }) {
  const { topic } = useRoute();
  const Current = (entries.find((entry) => entry.topic === topic) ?? entries[0])?.page;
  return (
    <ErrorBoundary key={place}>
      <Suspense
        fallback={
          <div className="page">
            <Waiting>{shellText.openingPage}</Waiting>
          </div>
        }
      >
        {Current === undefined ? null : <Current />}
      </Suspense>
    </ErrorBoundary>
  );
}

/** Rail, page, foot. */
export function Frame({ entries, beside, save, calendarThrough, corner, finder, notice }: FrameProps) {
  const { topic, path } = useRoute();
  const main = useRef<HTMLElement>(null);
  const all = [...entries, ...beside];
  const at = (all.find((entry) => entry.topic === topic) ?? entries[0])?.topic ?? topic;
  useArrival([topic, ...path].join('/'), main);
  useRailKeys(entries);
  return (
    <div className="frame">
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {shellText.skip}
      </a>
      <header className="frame-side not-printed">
        <Brand />
        <Rail entries={entries} at={at} />
      </header>
      <main id="main" ref={main} tabIndex={-1} className="frame-main">
        {notice}
        <PageCorner value={corner}>
          <PageFinder value={finder}>
            <CurrentPage entries={all} place={topic} />
          </PageFinder>
        </PageCorner>
      </main>
      <Foot save={save} calendarThrough={calendarThrough} />
    </div>
  );
}
