import { useState } from 'react';
import { commonText } from '../../../strings/common';
import { findingsText as text } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';

interface KeepReasonProps {
  id: string;
  first: string;
  onSave: (reason: string) => Promise<void>;
  onCancel: () => void;
}

/** Why something found may stay; not to be left blank. */
export function KeepReason({ id, first, onSave, onCancel }: KeepReasonProps) {
  const [reason, setReason] = useState(first);
  const [error, setError] = useState<string>();
  const save = () => {
    if (reason.trim() === '') setError(text.needReason);
    else void onSave(reason.trim());
  };
  return (
    <form
      className="review-reason"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        id={id}
        label={text.keepTitle}
        hint={text.keepHint}
        error={error}
        width="full"
        autoFocus
        value={reason}
        maxLength={200}
        onChange={setReason}
      />
      <div className="form-actions">
        <Button size="small" type="submit">
          {text.keepSave}
        </Button>
        <Button size="small" onClick={onCancel}>
          {commonText.notNow}
        </Button>
      </div>
    </form>
  );
}
