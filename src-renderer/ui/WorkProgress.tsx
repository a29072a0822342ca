import { Button } from './Button';
import { commonText } from '../strings/common';
import './marks.css';

interface WorkProgressProps {
  /** What is being done: 正在写入数据包. */
  label: string;
  done: number;
  /** 0 while nobody knows yet. */
  total: number;
  onCancel?: () => void;
}

/** Long work, how far it is, and a way out. */
export function WorkProgress({ label, done, total, onCancel }: WorkProgressProps) {
  const percent = total > 0 ? Math.min(100, Math.round((done / total) * 100)) : 0;
  return (
    <div className="progress">
      <span role="status">{total > 0 ? commonText.percent(label, percent) : label}</span>
      <div
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(total > 0 ? { 'aria-valuenow': percent } : {})}
      >
        <div className="progress-done" style={{ width: `${percent}%` }} />
      </div>
      {onCancel === undefined ? null : <Button onClick={onCancel}>{commonText.stop}</Button>}
    </div>
  );
}

/** A short wait, in words. */
export function Waiting({ children }: { children: string }) {
  return (
    <p className="muted" role="status">
      {children}
    </p>
  );
}
