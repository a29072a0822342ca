import { useState } from 'react';
import { giveOpinion } from '../../../../src-domain/review/approval';
import type { OfficeDocument, ReviewStage } from '../../../../src-domain/review/types';
import { instantNow } from '../../../shell/clock';
import { signText as text } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { TextField } from '../../../ui/TextField';
import { keptText, useKeptDraft } from '../useKeptDraft';
import type { Office } from '../useOffice';

type Awaiting = Extract<ReviewStage, { stage: 'awaiting-secrecy-review' }>;

/** The reviewer's words on what was held; without them nothing is approved. */
export function Opinion({ office, document, stage, held }: { office: Office; document: OfficeDocument; stage: Awaiting; held: number }) {
  const given = document.opinions.find(({ sha256 }) => sha256 === stage.sha256);
  const { draft, change, drop } = useKeptDraft(`review/opinion/${document.id}`, keptText, () => given?.text ?? '');
  const [error, setError] = useState<string>();
  if (draft === undefined) return null;
  const save = async () => {
    const next = giveOpinion(document, { sha256: stage.sha256, text: draft.trim(), by: stage.reviewer, at: instantNow() });
    setError(next.ok ? undefined : text.needOpinion);
    if (!next.ok) return;
    await office.store.documents.keep(next.value);
    await drop();
  };
  return (
    <section className="review-part stack">
      <h3>{text.opinionTitle}</h3>
      {given === undefined ? (
        <Notice tone="yellow" what={text.opinionWhy(held)} />
      ) : (
        <Notice tone="green" what={text.opinionSaved} todo={given.text} />
      )}
      <TextField
        id="sign-opinion"
        label={text.opinion(stage.reviewer)}
        hint={text.opinionHint}
        lines={2}
        width="full"
        maxLength={1000}
        value={draft}
        error={error}
        onChange={change}
      />
      <div className="form-actions">
        <Button onClick={() => void save()}>{text.opinionSave}</Button>
      </div>
    </section>
  );
}
