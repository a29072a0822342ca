import { useState } from 'react';
import { commonText } from '../../../strings/common';
import { findingsText as text } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { Check } from '../../../ui/Checks';
import { TextField } from '../../../ui/TextField';

interface KeepReasonProps {
  id: string;
  first: string;
  /** A picture: what is on it, instead of why it may stay. */
  picture?: boolean;
  /** Places with the same value in this version; offers to keep them all, and those to come. Absent where it cannot be offered. */
  alike?: number | undefined;
  everywhere?: boolean;
  onSave: (reason: string, everywhere: boolean) => Promise<void>;
  onCancel: () => void;
}

const wordsFor = (picture: boolean) =>
  picture
    ? { label: text.seenTitle, hint: text.seenHint, save: text.seenSave, missing: text.needSeen }
    : { label: text.keepTitle, hint: text.keepHint, save: text.keepSave, missing: text.needReason };

/** Why something found may stay; not to be left blank. */
export function KeepReason({ id, first, picture = false, alike, everywhere = false, onSave, onCancel }: KeepReasonProps) {
  const [reason, setReason] = useState(first);
  const [wide, setWide] = useState(everywhere);
  const [error, setError] = useState<string>();
  const words = wordsFor(picture);
  const save = () => {
    if (reason.trim() === '') setError(words.missing);
    else void onSave(reason.trim(), wide);
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
        label={words.label}
        hint={words.hint}
        error={error}
        width="full"
        autoFocus
        value={reason}
        maxLength={200}
        onChange={setReason}
      />
      {alike === undefined ? null : (
        <div className="form-actions">
          <Check checked={wide} onChange={setWide}>
            {alike > 1 ? text.everywhere(alike) : text.everywhereLater}
          </Check>
        </div>
      )}
      <div className="form-actions">
        <Button size="small" type="submit">
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {commonText.notNow}
        </Button>
      </div>
    </form>
  );
}
