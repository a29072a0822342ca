import type { FindingDecision } from '../../../../src-domain/review/types';
import type { Finding } from '../../../../src-domain/screening/types';
import { findingsText as text } from '../../../strings/review';
import { Button, TextButton } from '../../../ui/Button';
import { doingOf } from './groups';
import { KeepReason } from './KeepReason';

/** What the finding is and what becomes of it, in words. */
function About({ finding }: { finding: Finding }) {
  if (finding.detector === 'wording') {
    const words = doingOf(finding) === 'fix' ? text.wordingRight : text.wordingCheck;
    return (
      <>
        <b>{words(finding.masked, finding.suggestion ?? '')}</b>
        {finding.note === undefined ? null : <span className="second small">　{finding.note}</span>}
      </>
    );
  }
  if (finding.severity === 'hold') return <b>{finding.masked}</b>;
  if (finding.detector === 'metadata') return <span className="second">{text.removedWhole}</span>;
  return doingOf(finding) === null ? <b>{finding.masked}</b> : <span>{text.becomes(finding.masked)}</span>;
}

interface FindingLineProps {
  finding: Finding;
  decision: FindingDecision | null;
  chosen: boolean;
  /** The reason is being written here. */
  keeping: boolean;
  busy: boolean;
  locked: boolean;
  onLook: () => void;
  onMask: () => void;
  onKeep: () => void;
  onKept: (reason: string) => Promise<void>;
  onCancel: () => void;
}

/** One place in the file: where, what it will read, and the two things that can be done. */
export function FindingLine({ finding, decision, chosen, keeping, busy, locked, ...on }: FindingLineProps) {
  const doing = doingOf(finding);
  const place = `${finding.where} ${finding.label}`;
  return (
    <li id={`finding-${finding.key}`} className={chosen ? 'review-finding review-finding-chosen' : 'review-finding'} tabIndex={-1}>
      <div className="review-finding-words">
        <TextButton onClick={on.onLook} label={`${text.look}：${place}`}>
          {finding.where === '' ? text.look : finding.where}
        </TextButton>
        <About finding={finding} />
      </div>
      {decision === null ? null : (
        <p className="small review-kept">
          <b>{text.kept}　</b>
          {text.keptBy(decision.by, decision.reason)}
        </p>
      )}
      {keeping ? (
        <KeepReason id={`reason-${finding.key}`} first={decision?.reason ?? ''} onSave={on.onKept} onCancel={on.onCancel} />
      ) : locked ? null : (
        <div className="row">
          {doing === null ? null : (
            <Button size="small" disabled={busy} onClick={on.onMask} label={`${text[doing]}：${place}`}>
              {text[doing]}
            </Button>
          )}
          {finding.severity === 'hold' || finding.severity === 'block' ? null : (
            <TextButton onClick={on.onKeep} label={`${text.keep}：${place}`}>
              {decision === null ? text.keep : text.changeReason}
            </TextButton>
          )}
        </div>
      )}
    </li>
  );
}
