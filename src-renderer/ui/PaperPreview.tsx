import type { ReactNode } from 'react';
import './paper.css';

interface PaperPreviewProps {
  /** What lies there, for those who listen. */
  label: string;
  paper?: 'A4' | 'A3';
  landscape?: boolean;
  children: ReactNode;
}

/** A sheet as it will be printed, lying on the desk. On print only the sheet remains. */
export function PaperPreview({ label, paper = 'A4', landscape = false, children }: PaperPreviewProps) {
  return (
    <div className="paper-desk" role="region" aria-label={label} tabIndex={0}>
      <div className={`paper paper-${paper.toLowerCase()}${landscape ? '-landscape' : ''}`}>{children}</div>
    </div>
  );
}
