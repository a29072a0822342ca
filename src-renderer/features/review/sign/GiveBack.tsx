import { useState, type FormEvent } from 'react';
import { returnDocument } from '../../../../src-domain/review/approval';
import type { OfficeDocument, ReviewStage } from '../../../../src-domain/review/types';
import { instantNow } from '../../../shell/clock';
import { signText as text } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { keptText, useKeptDraft } from '../useKeptDraft';
import type { Office } from '../useOffice';

type Awaiting = Extract<ReviewStage, { stage: 'awaiting-secrecy-review' }>;

interface GiveBackProps {
  office: Office;
  document: OfficeDocument;
  stage: Awaiting;
  onDone: () => void;
  onCancel: () => void;
}

/** 退回: by the reviewer or the approver, with a reason, to the handler. */
export function GiveBack({ office, document, stage, onDone, onCancel }: GiveBackProps) {
  const [by, setBy] = useState(stage.reviewer);
  const { draft, change, drop } = useKeptDraft(`review/back/${document.id}`, keptText, () => '');
  const [error, setError] = useState<string>();
  if (draft === undefined) return null;
  const giveBack = async (event: FormEvent) => {
    event.preventDefault();
    const next = returnDocument(document, { by, reason: draft.trim(), at: instantNow() });
    setError(next.ok ? undefined : text.needBackReason);
    if (!next.ok) return;
    await drop();
    await office.store.documents.keep(next.value);
    onDone();
  };
  return (
    <form noValidate className="review-part" onSubmit={(event) => void giveBack(event)}>
      <h3>{text.giveBackTitle}</h3>
      <SelectField
        id="back-by"
        label={text.giveBackBy}
        value={by}
        options={[stage.reviewer, stage.approver].map((name) => ({ value: name, label: name }))}
        onChange={setBy}
      />
      <TextField
        id="back-reason"
        label={text.giveBackReason}
        hint={text.giveBackHint}
        lines={2}
        width="full"
        maxLength={500}
        autoFocus
        value={draft}
        error={error}
        onChange={change}
      />
      <div className="form-actions">
        <Button type="submit">{text.giveBackSave}</Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  );
}
