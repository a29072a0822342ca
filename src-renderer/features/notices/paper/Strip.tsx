import type { Ref } from 'react';
import type { SheetLayout } from '../../../../src-domain/notices/layout';
import type { SheetPieces } from '../../../../src-domain/notices/paper';
import { Flow } from './Flow';
import { measuresOf } from './measures';
import type { SheetPage } from './paginate';

interface StripProps {
  of: SheetPieces;
  layout: SheetLayout;
  slices: SheetPage;
  ref: Ref<HTMLDivElement>;
}

/** A hidden strip as wide as the type area, on which pieces are measured before they go onto pages. */
export function Strip({ of, layout, slices, ref }: StripProps) {
  return (
    <div className={`notice-strip notice-${layout.style}`} aria-hidden="true" style={measuresOf(layout)}>
      <div ref={ref} className="notice-area">
        <Flow of={of} slices={slices} />
      </div>
    </div>
  );
}
