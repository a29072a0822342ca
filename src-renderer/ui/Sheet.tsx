import { useId, type ReactNode } from 'react';
import './sheet.css';

interface SheetProps {
  title?: string;
  /** Quiet words beside the title. */
  note?: ReactNode;
  /** A mark or link at the right of the title. */
  aside?: ReactNode;
  /** `flush` for tables that bring their own edges. */
  padding?: 'normal' | 'tight' | 'flush';
  /** The band of buttons at the foot. */
  footer?: ReactNode;
  children: ReactNode;
}

/** A sheet of paper on the desk. With a title it is a named region. */
export function Sheet({ title, note, aside, padding = 'normal', footer, children }: SheetProps) {
  const id = useId();
  const band = footer === undefined ? null : <div className="sheet-foot">{footer}</div>;
  if (title === undefined)
    return (
      <div className={`sheet sheet-${padding}`}>
        <div className="sheet-body">{children}</div>
        {band}
      </div>
    );
  return (
    <section className={`sheet sheet-${padding}`} aria-labelledby={id}>
      <div className="sheet-head">
        <h2 id={id}>{title}</h2>
        {note === undefined ? null : <span className="muted small">{note}</span>}
        {aside === undefined ? null : <span className="sheet-aside">{aside}</span>}
      </div>
      <div className="sheet-body">{children}</div>
      {band}
    </section>
  );
}
