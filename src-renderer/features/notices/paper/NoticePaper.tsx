import { useEffect, useMemo, type Ref } from 'react';
import type { SheetLayout } from '../../../../src-domain/notices/layout';
import type { SheetMark } from '../../../../src-domain/notices/printed';
import type { NoticeSheet } from '../../../../src-domain/notices/types';
import { noticesText } from '../../../strings/notices';
import { PaperPreview } from '../../../ui/PaperPreview';
import { piecesOf } from './pieces';
import { SheetPages } from './SheetPages';
import { Strip } from './Strip';
import { usePages } from './usePages';
import './notice.css';

const words = noticesText.paper;

interface NoticePaperProps {
  sheet: NoticeSheet;
  layout: SheetLayout;
  draft: boolean;
  mark: SheetMark | null;
  /** Number of pages once all are there, null before: an unfinished paper is not printed. */
  onPages?: (pages: number | null) => void;
  ref?: Ref<HTMLDivElement>;
}

/** The sheet as it will be printed, page by page: what is seen is what comes out. */
export function NoticePaper({ sheet, layout, draft, mark, onPages, ref }: NoticePaperProps) {
  const of = useMemo(() => piecesOf(sheet, layout), [sheet, layout]);
  const { strip, onStrip, pages, complete } = usePages(of);
  const count = complete ? pages.length : null;
  useEffect(() => onPages?.(count), [onPages, count]);
  return (
    <>
      <Strip ref={strip} of={of} layout={layout} slices={onStrip} />
      <PaperPreview label={words.region} paper={layout.paper} landscape={layout.landscape}>
        <SheetPages {...{ of, layout, pages, complete, draft, mark }} {...(ref === undefined ? {} : { ref })} />
      </PaperPreview>
    </>
  );
}
