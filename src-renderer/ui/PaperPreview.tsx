import { useEffect, useRef, useState, type ReactNode } from 'react';
import './paper.css';

interface PaperPreviewProps {
  /** What lies there, for those who listen. */
  label: string;
  paper?: 'A4' | 'A3';
  landscape?: boolean;
  children: ReactNode;
}

const pixelsPerMillimetre = 96 / 25.4;
const widths = { A4: [210, 297], A3: [297, 420] } as const;

/** How much smaller the paper must lie to fit its desk; never larger than life. */
function useFit(paperWidth: number) {
  const desk = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState(1);
  useEffect(() => {
    const element = desk.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setFit(Math.min(1, entry.contentRect.width / paperWidth));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [paperWidth]);
  return { desk, fit };
}

/** A sheet as it will be printed, lying on the desk; shrunk whole when the desk is narrower. */
export function PaperPreview({ label, paper = 'A4', landscape = false, children }: PaperPreviewProps) {
  const [upright, lying] = widths[paper];
  const { desk, fit } = useFit((landscape ? lying : upright) * pixelsPerMillimetre);
  return (
    <div ref={desk} className="paper-desk" role="region" aria-label={label} tabIndex={0}>
      <div className={`paper paper-${paper.toLowerCase()}${landscape ? '-landscape' : ''}`} style={{ zoom: fit }}>
        {children}
      </div>
    </div>
  );
}
