import type { ReactNode } from 'react';
import './marks.css';

/** 绿 蓝 黄 红 灰, as the supervision cards have it. */
export type Tone = 'green' | 'blue' | 'yellow' | 'red' | 'grey';

export const shapes: Readonly<Record<Tone, string>> = { green: '●', blue: '◆', yellow: '▲', red: '■', grey: '○' };

/** A state as shape, word and colour together: never colour alone. */
export function StateMark({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`mark tone-${tone}`}>
      <span className="mark-shape" aria-hidden="true">
        {shapes[tone]}
      </span>
      <span>{children}</span>
    </span>
  );
}
