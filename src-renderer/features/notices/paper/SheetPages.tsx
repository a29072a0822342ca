import { memo, type Ref } from 'react';
import type { SheetLayout } from '../../../../src-domain/notices/layout';
import type { SheetPieces } from '../../../../src-domain/notices/paper';
import type { SheetMark } from '../../../../src-domain/notices/printed';
import { noticesText } from '../../../strings/notices';
import { Flow } from './Flow';
import { Foot } from './Foot';
import { measuresOf } from './measures';
import type { SheetPage } from './paginate';

const words = noticesText.paper;

interface AreaProps {
  of: SheetPieces;
  slices: SheetPage;
}

const sameSlices = (one: SheetPage, other: SheetPage): boolean =>
  one.length === other.length &&
  one.every(({ piece, from, to }, at) => piece === other[at]?.piece && from === other[at].from && to === other[at].to);

/** A page whose pieces stay the same is not drawn again while later ones are still being counted. */
const Area = memo(
  ({ of, slices }: AreaProps) => (
    <div className="notice-area">
      <Flow of={of} slices={slices} />
    </div>
  ),
  (before, after) => before.of === after.of && sameSlices(before.slices, after.slices),
);
Area.displayName = 'Area';

interface SheetPagesProps {
  of: SheetPieces;
  layout: SheetLayout;
  pages: readonly SheetPage[];
  /** False while later pages are still to come. */
  complete: boolean;
  draft: boolean;
  mark: SheetMark | null;
  ref?: Ref<HTMLDivElement>;
}

/** The pages of a sheet as they will be printed. */
export function SheetPages({ of, layout, pages, complete, draft, mark, ref }: SheetPagesProps) {
  return (
    <div ref={ref} className={`notice-pages notice-${layout.style}`} style={measuresOf(layout)}>
      {pages.map((slices, at) => (
        <section key={at} className="notice-page">
          <Area of={of} slices={slices} />
          <Foot layout={layout} page={at + 1} pages={complete ? pages.length : null} mark={draft ? null : mark} />
          {draft ? <p className="notice-watermark" aria-hidden="true" data-words={words.watermark} /> : null}
        </section>
      ))}
    </div>
  );
}
