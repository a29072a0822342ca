import { useState } from 'react';
import { currentVersion } from '../../../../src-domain/review/approval';
import { needsCleanCopy } from '../../../../src-domain/review/interview';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { findingsText as text } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Waiting } from '../../../ui/WorkProgress';
import { PanelTitle } from '../desk/PanelTitle';
import { stateOf, undecided } from '../stages';
import type { MaskTrouble, Review } from '../useReview';
import { decisionOn, doingOf, groupsOf } from './groups';
import { GroupSheet } from './GroupSheet';
import './findings.css';

function Standing({ document, left }: { document: OfficeDocument; left: number }) {
  const version = currentVersion(document);
  const missingCopy = needsCleanCopy(stateOf(document)) && document.versions.length < 2;
  return (
    <>
      {(version?.report.unread.length ?? 0) > 0 ? <Notice tone="red" what={text.unreadable} /> : null}
      {missingCopy ? <Notice tone="yellow" what={text.needCopy} todo={text.needCopyTodo} /> : null}
      {version?.report.findings.length === 0 && document.versions.length === 1 ? (
        <Notice tone="green" what={text.clean} todo={text.cleanTodo} />
      ) : (
        <Notice
          tone={left > 0 ? 'yellow' : 'green'}
          what={left > 0 ? text.left(left) : text.none}
          todo={left > 0 ? text.leftTodo : text.cleanTodo}
        />
      )}
    </>
  );
}

interface FindingsPanelProps {
  document: OfficeDocument;
  review: Review;
  chosen: string | null;
  onChoose: (key: string) => void;
  locked: boolean;
  onDone: () => void;
}

/** 查到的: every finding beside the text, masked away or kept with a reason. */
export function FindingsPanel({ document, review, chosen, onChoose, locked, onDone }: FindingsPanelProps) {
  const [trouble, setTrouble] = useState<MaskTrouble | null>(null);
  const [made, setMade] = useState(false);
  const version = currentVersion(document);
  if (version === null) return null;
  const left = undecided(document);
  const maskable = version.report.findings.filter(
    (one) => one.severity === 'mask' && doingOf(one) !== null && decisionOn(document, version.sha256, one) === null,
  );
  const mask = async (keys: readonly string[]) => {
    setTrouble(null);
    setMade(false);
    const found = await review.mask(keys);
    setTrouble(found);
    setMade(found === null);
  };
  return (
    <div className="stack">
      <PanelTitle>{text.title}</PanelTitle>
      <div className="review-live">
        {trouble === null ? null : <Notice tone="red" live what={text.troubles[trouble]} />}
        {review.masking ? <Waiting>{text.working}</Waiting> : made ? <Notice tone="green" live what={text.made} /> : null}
      </div>
      <Standing document={document} left={left.length} />
      {locked || maskable.length < 2 ? null : (
        <Button busy={review.masking} onClick={() => void mask(maskable.map(({ key }) => key))}>
          {text.maskAll(maskable.length)}
        </Button>
      )}
      {groupsOf(version.report.findings).map((group) => (
        <GroupSheet
          key={group.id}
          group={group}
          document={document}
          sha256={version.sha256}
          chosen={chosen}
          busy={review.masking}
          locked={locked}
          onChoose={onChoose}
          onMask={(keys) => void mask(keys)}
          onAccept={review.accept}
        />
      ))}
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
