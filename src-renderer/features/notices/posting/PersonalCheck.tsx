import type { Finding } from '../../../../src-domain/screening/types';
import { hungText } from '../../../strings/posting';
import { Check } from '../../../ui/Checks';
import { Notice } from '../../../ui/Notice';

const text = hungText.objections;

interface PersonalCheckProps {
  findings: readonly Finding[];
  seen: boolean;
  onSeen: (seen: boolean) => void;
}

/** Words that look like somebody's data, with the way to say that they are not. */
export function PersonalCheck({ findings, seen, onSeen }: PersonalCheckProps) {
  if (findings.length === 0) return null;
  return (
    <div className="posting-personal">
      <Notice
        tone="yellow"
        live
        what={text.personal(findings.length)}
        todo={
          <>
            {text.personalTodo}
            <ul className="notices-findings">
              {findings.slice(0, 5).map(({ key, label, masked }) => (
                <li key={key}>{text.personalLine(label, masked)}</li>
              ))}
            </ul>
            <Check checked={seen} onChange={onSeen}>
              {text.personalSeen}
            </Check>
          </>
        }
      />
    </div>
  );
}
