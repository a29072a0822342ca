import { useEffect, useRef, type ReactNode } from 'react';

/** What is asked here and why. With `arriving` the title takes the focus as it appears, so that the new question is read out. */
export function PanelTitle({ why, arriving = false, children }: { why?: ReactNode; arriving?: boolean; children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!arriving) return;
    title.current?.focus({ preventScroll: true });
    document.getElementById('main')?.scrollTo({ top: 0 });
  }, [arriving]);
  return (
    <div className="review-title">
      <h2 ref={title} tabIndex={-1}>
        {children}
      </h2>
      {why === undefined ? null : <div className="second review-why">{why}</div>}
    </div>
  );
}
