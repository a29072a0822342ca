import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { commonText } from '../strings/common';
import './page.css';

/** What the frame shows at the top right of a page that has no actions of its own. */
export const PageCorner = createContext<ReactNode>(null);

/** A box that stands in the head of every page. */
export const PageFinder = createContext<ReactNode>(null);

interface PageProps {
  title: string;
  /** A state or date beside the title, e.g. a StateMark. */
  status?: ReactNode;
  /** One line under the title. */
  subtitle?: ReactNode;
  /** Buttons at the top right; at most one of them primary. */
  actions?: ReactNode;
  /** `wide` for tables and papers, `read` (1080 px at most) for forms and text. */
  width?: 'wide' | 'read';
  children: ReactNode;
}

/** One page: one h1, its actions, its content. */
export function Page({ title, status, subtitle, actions, width = 'wide', children }: PageProps) {
  const corner = useContext(PageCorner);
  const finder = useContext(PageFinder);
  useEffect(() => {
    document.title = `${title} · ${commonText.appName}`;
  }, [title]);
  return (
    <div className={`page page-${width}`}>
      <header className="page-top">
        <h1 id="page-title" tabIndex={-1}>
          {title}
        </h1>
        {status}
        <div className="page-actions not-printed">
          {finder === null ? null : <div className={actions === undefined ? 'page-finder' : 'page-finder page-finder-small'}>{finder}</div>}
          {actions ?? corner}
        </div>
      </header>
      {subtitle === undefined ? null : <p className="page-subtitle">{subtitle}</p>}
      {children}
    </div>
  );
}

/** Main column left, a narrower one right; under each other when there is no room. */
export function Split({ main, side, sideWidth = 312 }: { main: ReactNode; side: ReactNode; sideWidth?: number | string }) {
  const width = typeof sideWidth === 'number' ? `${sideWidth}px` : sideWidth;
  return (
    <div className="split" style={{ '--side': width }}>
      <div className="split-main">{main}</div>
      <div className="split-side">{side}</div>
    </div>
  );
}
