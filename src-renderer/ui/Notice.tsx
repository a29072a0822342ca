import type { ReactNode } from 'react';
import { shapes, type Tone } from './StateMark';
import './marks.css';

interface NoticeProps {
  tone: Tone;
  /** 发生了什么 */
  what: ReactNode;
  /** 怎么办 */
  todo?: ReactNode;
  /** 找谁 */
  call?: ReactNode;
  /** A button or link that does it. */
  action?: ReactNode;
  /** Say it aloud when it appears; for trouble that comes while the officer works. */
  live?: boolean;
}

/** What happened, what to do, whom to call. */
export function Notice({ tone, what, todo, call, action, live = false }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={live ? (tone === 'red' ? 'alert' : 'status') : undefined}>
      <div className="notice-words">
        <b>
          <span className={`tone-${tone}`} aria-hidden="true">
            {shapes[tone]}{' '}
          </span>
          {what}
        </b>
        {todo === undefined ? null : <div className="second">{todo}</div>}
        {call === undefined ? null : <div className="second">{call}</div>}
      </div>
      {action}
    </div>
  );
}
