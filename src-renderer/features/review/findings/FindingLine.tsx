import type { FindingDecision } from '../../../../src-domain/review/types';
import type { Finding } from '../../../../src-domain/screening/types';
import { findingsText as text } from '../../../strings/review';
import { Button, TextButton } from '../../../ui/Button';
import { kindOfFinding } from '../desk/hiddenKinds';
import { isPicture, takesNote, type Doing } from './groups';
import { KeepReason } from './KeepReason';

/** The word on the button of each thing that can be done. */
const doingWords: Readonly<Record<Exclude<Doing, 'clean'>, string>> = {
  mask: text.mask,
  fix: text.fix,
  strip: text.strip,
  column: text.column,
};

function Wording({ finding, doing }: { finding: Finding; doing: Doing | null }) {
  const words = doing === 'fix' ? text.wordingRight : text.wordingCheck;
  return (
    <>
      <b>{words(finding.masked, finding.suggestion ?? '')}</b>
      {finding.note === undefined ? null : <span className="second small">　{finding.note}</span>}
    </>
  );
}

/** What the finding is and what becomes of it, in words. No raw value: that stands in the text only. */
function About({ finding, doing, unseen }: { finding: Finding; doing: Doing | null; unseen: boolean }) {
  const { detector, severity, masked, note, suggestion } = finding;
  if (detector === 'wording') return <Wording finding={finding} doing={doing} />;
  if (kindOfFinding(finding) !== null)
    return <span className="second">{(finding.digest === 'insertion' ? text.insertedKind : text.hiddenKind)(note ?? '')}</span>;
  if (isPicture(finding)) return <span className="second">{text.pictureAbout}</span>;
  if (detector === 'metadata') return <span className="second">{text.removedWhole}</span>;
  if (unseen && doing === 'mask')
    return (
      <>
        <span>{masked}</span>
        <span className="second small review-under">{text.unseen}</span>
      </>
    );
  const shown = masked === '' ? null : severity === 'hold' || doing === null ? <b>{masked}</b> : <span>{text.becomes(masked)}</span>;
  return (
    <>
      {shown}
      {suggestion === undefined ? null : <b>{suggestion}</b>}
      {note === undefined ? null : <span className="second small review-under">{note}</span>}
      {detector.startsWith('roster-') && doing === null ? <span className="second small review-under">{text.rosterByHand}</span> : null}
    </>
  );
}

function Decision({ finding, decision }: { finding: Finding; decision: FindingDecision }) {
  const said = isPicture(finding) ? text.wasSeen : decision.everywhere === true ? text.keptEverywhere : text.kept;
  return (
    <p className="small review-kept">
      <b>{said}　</b>
      {text.keptBy(decision.by, decision.reason)}
    </p>
  );
}

const noteWords = (finding: Finding, decision: FindingDecision | null): string => {
  if (isPicture(finding)) return decision === null ? text.seen : text.changeSeen;
  return decision === null ? text.keep : text.changeReason;
};

interface FindingLineProps {
  finding: Finding;
  doing: Doing | null;
  /** No page shows the place. */
  unseen: boolean;
  decision: FindingDecision | null;
  /** Places in this version with the same value. */
  alike: number;
  chosen: boolean;
  /** The reason is being written here. */
  keeping: boolean;
  busy: boolean;
  locked: boolean;
  onLook: () => void;
  onMask: () => void;
  onKeep: () => void;
  onKept: (reason: string, everywhere: boolean) => Promise<void>;
  onCancel: () => void;
}

/** One place in the file: where, what it will read, and the things that can be done. */
export function FindingLine({ finding, doing, unseen, decision, alike, chosen, keeping, busy, locked, ...on }: FindingLineProps) {
  const place = `${finding.where} ${finding.label}`;
  return (
    <li id={`finding-${finding.key}`} className={chosen ? 'review-finding review-finding-chosen' : 'review-finding'} tabIndex={-1}>
      <div className="review-finding-words">
        <TextButton onClick={on.onLook} label={`${text.look}：${place}`}>
          {finding.where === '' ? text.look : finding.where}
        </TextButton>
        <About finding={finding} doing={doing} unseen={unseen} />
      </div>
      {decision === null ? null : <Decision finding={finding} decision={decision} />}
      {keeping ? (
        <KeepReason
          id={`reason-${finding.key}`}
          first={decision?.reason ?? ''}
          picture={isPicture(finding)}
          alike={isPicture(finding) ? undefined : alike}
          everywhere={decision?.everywhere === true}
          onSave={on.onKept}
          onCancel={on.onCancel}
        />
      ) : locked ? null : (
        <div className="row">
          {doing === null || doing === 'clean' ? null : (
            <Button size="small" disabled={busy} onClick={on.onMask} label={`${doingWords[doing]}：${place}`}>
              {doingWords[doing]}
            </Button>
          )}
          {takesNote(finding) ? (
            <TextButton onClick={on.onKeep} label={`${noteWords(finding, decision)}：${place}`}>
              {noteWords(finding, decision)}
            </TextButton>
          ) : null}
        </div>
      )}
    </li>
  );
}
