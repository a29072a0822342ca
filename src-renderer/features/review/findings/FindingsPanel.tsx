import { useMemo, useState } from 'react';
import { currentVersion } from '../../../../src-domain/review/approval';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { isSameValue } from '../../../../src-domain/review/versions';
import type { Finding } from '../../../../src-domain/screening/types';
import { findingsText as text } from '../../../strings/review';
import { Button, TextButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Waiting } from '../../../ui/WorkProgress';
import type { Chosen } from '../desk/chosen';
import type { Looking } from '../desk/Evidence';
import { PanelTitle } from '../desk/PanelTitle';
import { undecided } from '../stages';
import type { Office } from '../useOffice';
import type { MaskTrouble, Review } from '../useReview';
import { decisionsOn, doingIn, groupsOf } from './groups';
import { Elsewhere } from './Elsewhere';
import { GroupSheet } from './GroupSheet';
import { CopyOffer, Standing } from './Standing';
import { VersionList } from './VersionList';
import './findings.css';

interface FindingsPanelProps {
  office: Office;
  document: OfficeDocument;
  review: Review;
  /** Places that no page shows: they go whole when a copy is made. */
  unseen: ReadonlySet<string>;
  chosen: Chosen | null;
  onChoose: (chosen: Chosen) => void;
  onLook: (looking: Looking) => void;
  locked: boolean;
  onDone: () => void;
}

type Said = { readonly tone: 'red'; readonly what: string } | { readonly tone: 'green'; readonly what: string };

/** Masking, and what came of it in words. */
function useMaskSaid(review: Review) {
  const [said, setSaid] = useState<Said | null>(null);
  const mask = async (findings: readonly Finding[], made: string) => {
    setSaid(null);
    const trouble: MaskTrouble | null = await review.mask(findings);
    setSaid(trouble === null ? { tone: 'green', what: made } : { tone: 'red', what: text.troubles[trouble] });
  };
  return { said, mask, unsay: () => setSaid(null) };
}

/** 查到的: every finding beside the text, masked away or kept with a reason. */
export function FindingsPanel({ office, document, review, unseen, chosen, onChoose, onLook, locked, onDone }: FindingsPanelProps) {
  const { said, mask, unsay } = useMaskSaid(review);
  const version = currentVersion(document);
  const found = version?.report.findings;
  const groups = useMemo(() => groupsOf(found ?? []), [found]);
  const decisions = useMemo(() => decisionsOn(document, version?.sha256 ?? ''), [document, version?.sha256]);
  if (version === null || found === undefined) return null;
  const left = undecided(document);
  const doingOf = doingIn(version);
  const maskable = found.filter((one) => one.severity === 'mask' && doingOf(one) === 'mask' && !decisions.has(one.key));
  const look = (key: string) => onChoose({ key, from: 'list' });
  return (
    <div className="stack">
      <PanelTitle {...(found.length > 1 && { why: text.keys })}>{text.title}</PanelTitle>
      <div className="review-live">
        {review.masking ? (
          <Waiting>{text.working}</Waiting>
        ) : said === null ? null : (
          <Notice live {...said} action={<TextButton onClick={unsay}>{text.gotIt}</TextButton>} />
        )}
      </div>
      <Standing document={document} version={version} left={left} onLook={look} />
      <Elsewhere document={document} />
      {locked ? null : <CopyOffer version={version} busy={review.masking} onMake={(findings) => void mask(findings, text.madeClean)} />}
      {locked || maskable.length < 2 ? null : (
        <Button busy={review.masking} onClick={() => void mask(maskable, text.made)}>
          {text.maskAll(maskable.length)}
        </Button>
      )}
      {groups.map((group) => (
        <GroupSheet
          key={group.id}
          group={group}
          decisions={decisions}
          doingOf={doingOf}
          unseen={unseen}
          alike={(finding) => found.filter((one) => isSameValue(one, finding)).length}
          chosen={chosen}
          busy={review.masking}
          locked={locked}
          onLook={look}
          onMask={(findings) => void mask(findings, findings.every((one) => doingOf(one) === 'clean') ? text.madeClean : text.made)}
          onAccept={review.accept}
        />
      ))}
      <VersionList office={office} document={document} review={review} locked={locked} onLook={onLook} onMoved={unsay} />
      {locked ? null : (
        <div className="review-acts">
          <span />
          <Button kind="primary" busy={review.masking} onClick={onDone}>
            {text.continue}
          </Button>
        </div>
      )}
    </div>
  );
}
