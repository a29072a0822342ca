import { useState } from 'react';
import { startCorrection } from '../../../src-domain/returns/lifecycle';
import type { StandingReturn } from '../../../src-domain/returns/versions';
import { returnsText } from '../../strings/returns';
import { useStore } from '../../store';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';

const text = returnsText.correct;

/** Why a new version is made. */
export function CorrectionPanel({ standing, onDone }: { standing: StandingReturn; onDone: () => void }) {
  const { returns } = useStore();
  const [reason, setReason] = useState(standing.state === 'sent-back' ? standing.receipt.note : '');
  const [tried, setTried] = useState(false);
  const start = async () => {
    setTried(true);
    const draft = startCorrection(standing, reason);
    if (!draft.ok) return;
    await returns.keep(draft.value);
    onDone();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <p>{text.what}</p>
      <TextField
        id="correction-reason"
        label={text.reason}
        hint={text.reasonHint}
        lines={3}
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? text.needReason : undefined}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary">
          {text.start}
        </Button>
      </div>
    </form>
  );
}
