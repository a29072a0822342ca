import type { ReactNode } from 'react';
import './marks.css';

export interface Fact {
  term: string;
  detail: ReactNode;
  /** 改 */
  action?: ReactNode;
}

/** Facts in two columns. */
export function KeyValue({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="key-value">
      {facts.map(({ term, detail, action }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <span>{detail}</span>
            {action}
          </dd>
        </div>
      ))}
    </dl>
  );
}
