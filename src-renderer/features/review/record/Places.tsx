import type { PartChange } from '../../../../src-domain/review/partChanges';
import { recordText } from '../../../strings/review';
import './record.css';

const text = recordText.compare;

/** More are counted, not listed: the officer looks at the file itself then. */
const most = 30;

/** Places that read otherwise, each with what happened to it; never what stands there. */
export function Places({ label, changes }: { label: string; changes: readonly PartChange[] }) {
  return (
    <ul className="review-places" aria-label={label}>
      {changes.slice(0, most).map(({ where, change }) => (
        <li key={`${where} ${change}`}>
          {where} <span className="muted small">{text.changes[change]}</span>
        </li>
      ))}
      {changes.length > most ? <li className="muted">{text.more(changes.length - most)}</li> : null}
    </ul>
  );
}
