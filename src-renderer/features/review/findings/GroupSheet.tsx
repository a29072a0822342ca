import { useEffect, useState } from 'react';
import type { FindingDecision } from '../../../../src-domain/review/types';
import type { Finding } from '../../../../src-domain/screening/types';
import { findingsText as text } from '../../../strings/review';
import { Button, TextButton } from '../../../ui/Button';
import { Pager } from '../../../ui/Pager';
import { StateMark, type Tone } from '../../../ui/StateMark';
import { scrollToLine, type Chosen } from '../desk/chosen';
import { kindOfFinding } from '../desk/hiddenKinds';
import { FindingLine } from './FindingLine';
import { isPicture, takesNote, type Doing, type DoingOf, type FindingGroup } from './groups';
import { KeepReason } from './KeepReason';

const tones: Readonly<Record<FindingGroup['severity'], Tone>> = { block: 'red', hold: 'yellow', mask: 'red', warn: 'grey' };

const groupWords: Readonly<Record<Exclude<Doing, 'clean'>, (count: number) => string>> = {
  mask: text.maskGroup,
  fix: text.fixGroup,
  strip: text.stripGroup,
  column: text.columnGroup,
};

/** What a group that was held or blocked asks for. */
function noteOf({ severity, findings }: FindingGroup, doing: Doing | null): string | null {
  const [first] = findings;
  if (severity === 'block') return text.blockNote;
  if (severity !== 'hold' || first === undefined) return null;
  if (isPicture(first)) return text.pictureNote;
  if (first.detector === 'roster-totals') return text.totalsNote;
  if (kindOfFinding(first) !== null) return doing === null ? text.hiddenNoteByHand : text.hiddenNote;
  return doing === null ? text.holdNote : text.holdOrMask;
}

const linesAPage = 8;

/** Which page of the group is shown; it turns to the chosen finding. */
function useGroupPage(findings: readonly Finding[], chosen: Chosen | null) {
  const [page, setPage] = useState(0);
  const [shown, setShown] = useState<Chosen | null>(null);
  const at = chosen === null ? -1 : findings.findIndex(({ key }) => key === chosen.key);
  if (chosen !== shown) {
    setShown(chosen);
    if (at >= 0) setPage(Math.floor(at / linesAPage));
  }
  useEffect(() => {
    if (at >= 0 && chosen !== null) scrollToLine(chosen);
  }, [at, chosen]);
  const pages = Math.ceil(findings.length / linesAPage);
  return { page: Math.min(page, pages - 1), pages, setPage };
}

interface GroupSheetProps {
  group: FindingGroup;
  decisions: ReadonlyMap<string, FindingDecision>;
  doingOf: DoingOf;
  unseen: ReadonlySet<string>;
  /** How many places of the version hold the value of a finding. */
  alike: (finding: Finding) => number;
  chosen: Chosen | null;
  busy: boolean;
  locked: boolean;
  onLook: (key: string) => void;
  onMask: (findings: readonly Finding[]) => void;
  onAccept: (keys: readonly string[], reason: string, everywhere?: boolean) => Promise<void>;
}

/** All findings of one kind, with what can be done to all of them at once. */
export function GroupSheet({ group, decisions, doingOf, unseen, alike, chosen, busy, locked, onLook, onMask, onAccept }: GroupSheetProps) {
  const { findings, label, severity } = group;
  const { page, pages, setPage } = useGroupPage(findings, chosen);
  const [keeping, setKeeping] = useState<string | null>(null);
  const open = findings.filter(({ key }) => !decisions.has(key));
  const maskable = open.filter((one) => doingOf(one) !== null);
  const doing = maskable[0] === undefined ? null : doingOf(maskable[0]);
  const noted = open.filter(takesNote);
  const all = `${group.id}*`;
  const note = noteOf(group, doing);
  const kept = async (keys: readonly string[], reason: string, everywhere?: boolean) => {
    await onAccept(keys, reason, everywhere);
    setKeeping(null);
  };
  return (
    <section className="review-group" aria-label={label}>
      <div className="review-group-head">
        <h3>
          {label} <span className="muted">{text.places(findings.length)}</span>
        </h3>
        <StateMark tone={open.length === 0 ? 'green' : tones[severity]}>
          {open.length > 0 || severity === 'hold' ? text.severities[severity] : text.kept}
        </StateMark>
        {locked || open.length < 2 ? null : (
          <span className="row review-group-acts">
            {doing === null || doing === 'clean' || maskable.length < 2 ? null : (
              <Button
                size="small"
                disabled={busy}
                onClick={() => onMask(maskable)}
                label={`${label} ${groupWords[doing](maskable.length)}`}
              >
                {groupWords[doing](maskable.length)}
              </Button>
            )}
            {noted.length < 2 || findings.some(isPicture) ? null : (
              <TextButton onClick={() => setKeeping(all)} label={`${label} ${text.keepGroup(noted.length)}`}>
                {text.keepGroup(noted.length)}
              </TextButton>
            )}
          </span>
        )}
      </div>
      {note === null ? null : <p className="second small">{note}</p>}
      {keeping === all ? (
        <KeepReason
          id={`reason-${group.id}`}
          first=""
          onCancel={() => setKeeping(null)}
          onSave={(reason) =>
            kept(
              noted.map(({ key }) => key),
              reason,
            )
          }
        />
      ) : null}
      <ul>
        {findings.slice(page * linesAPage, (page + 1) * linesAPage).map((finding) => (
          <FindingLine
            key={finding.key}
            finding={finding}
            doing={doingOf(finding)}
            unseen={unseen.has(finding.where)}
            decision={decisions.get(finding.key) ?? null}
            alike={keeping === finding.key ? alike(finding) : 1}
            chosen={finding.key === chosen?.key}
            keeping={keeping === finding.key}
            busy={busy}
            locked={locked}
            onLook={() => onLook(finding.key)}
            onMask={() => onMask([finding])}
            onKeep={() => setKeeping(finding.key)}
            onKept={(reason, everywhere) => kept([finding.key], reason, everywhere)}
            onCancel={() => setKeeping(null)}
          />
        ))}
      </ul>
      {pages > 1 ? <Pager at={page} pages={pages} total={findings.length} onGo={setPage} /> : null}
    </section>
  );
}
