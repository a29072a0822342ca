import { useEffect, useState } from 'react';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { findingsText as text } from '../../../strings/review';
import { Button, TextButton } from '../../../ui/Button';
import { Pager } from '../../../ui/Pager';
import { StateMark, type Tone } from '../../../ui/StateMark';
import { FindingLine } from './FindingLine';
import { decisionOn, doingOf, type FindingGroup } from './groups';
import { KeepReason } from './KeepReason';

const tones: Readonly<Record<FindingGroup['severity'], Tone>> = { block: 'red', hold: 'yellow', mask: 'red', warn: 'grey' };

const linesAPage = 8;

interface GroupSheetProps {
  group: FindingGroup;
  document: OfficeDocument;
  sha256: string;
  chosen: string | null;
  busy: boolean;
  locked: boolean;
  onChoose: (key: string) => void;
  onMask: (keys: readonly string[]) => void;
  onAccept: (keys: readonly string[], reason: string) => Promise<void>;
}

/** All findings of one kind, with what can be done to all of them at once. */
export function GroupSheet({ group, document, sha256, chosen, busy, locked, onChoose, onMask, onAccept }: GroupSheetProps) {
  const { findings, label, severity } = group;
  const [page, setPage] = useState(0);
  const [keeping, setKeeping] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const at = findings.findIndex(({ key }) => key === chosen);
  if (chosen !== shown) {
    setShown(chosen);
    if (at >= 0) setPage(Math.floor(at / linesAPage));
  }
  useEffect(() => {
    if (at >= 0) window.document.getElementById(`finding-${chosen ?? ''}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, chosen]);
  const open = findings.filter((one) => decisionOn(document, sha256, one) === null);
  const maskable = open.filter((one) => doingOf(one) !== null);
  const doing = maskable[0] === undefined ? null : doingOf(maskable[0]);
  const pages = Math.ceil(findings.length / linesAPage);
  const shownPage = Math.min(page, pages - 1);
  const all = `${group.id}*`;
  const kept = async (keys: readonly string[], reason: string) => {
    await onAccept(keys, reason);
    setKeeping(null);
  };
  return (
    <section className="review-group" aria-label={label}>
      <div className="review-group-head">
        <h3>
          {label} <span className="muted">{text.places(findings.length)}</span>
        </h3>
        <StateMark tone={open.length === 0 ? 'green' : tones[severity]}>
          {open.length === 0 ? text.kept : text.severities[severity]}
        </StateMark>
        {locked || open.length < 2 ? null : (
          <span className="row review-group-acts">
            {doing === null || maskable.length < 2 ? null : (
              <Button
                size="small"
                disabled={busy}
                onClick={() => onMask(maskable.map(({ key }) => key))}
                label={`${label} ${text[`${doing}Group`](maskable.length)}`}
              >
                {text[`${doing}Group`](maskable.length)}
              </Button>
            )}
            {severity === 'hold' || severity === 'block' ? null : (
              <TextButton onClick={() => setKeeping(all)} label={`${label} ${text.keepGroup(open.length)}`}>
                {text.keepGroup(open.length)}
              </TextButton>
            )}
          </span>
        )}
      </div>
      {severity === 'hold' ? <p className="second small">{doing === null ? text.holdNote : text.holdOrMask}</p> : null}
      {severity === 'block' ? <p className="second small">{text.blockNote}</p> : null}
      {keeping === all ? (
        <KeepReason
          id={`reason-${group.id}`}
          first=""
          onCancel={() => setKeeping(null)}
          onSave={(reason) =>
            kept(
              open.map(({ key }) => key),
              reason,
            )
          }
        />
      ) : null}
      <ul>
        {findings.slice(shownPage * linesAPage, (shownPage + 1) * linesAPage).map((finding) => (
          <FindingLine
            key={finding.key}
            finding={finding}
            decision={decisionOn(document, sha256, finding)}
            chosen={finding.key === chosen}
            keeping={keeping === finding.key}
            busy={busy}
            locked={locked}
            onLook={() => onChoose(finding.key)}
            onMask={() => onMask([finding.key])}
            onKeep={() => setKeeping(finding.key)}
            onKept={(reason) => kept([finding.key], reason)}
            onCancel={() => setKeeping(null)}
          />
        ))}
      </ul>
      {pages > 1 ? <Pager at={shownPage} pages={pages} total={findings.length} onGo={setPage} /> : null}
    </section>
  );
}
