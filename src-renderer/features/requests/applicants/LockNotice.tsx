import { useState } from 'react';
import { lockText as text } from '../../../strings/requests';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import { useApplicants, type UnlockTrouble } from './ApplicantsProvider';

function UnlockForm() {
  const { unlock } = useApplicants();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<UnlockTrouble>();
  const [missing, setMissing] = useState(false);
  const open = async () => {
    setMissing(passphrase === '');
    setTrouble(undefined);
    if (passphrase === '') return;
    setBusy(true);
    const failed = await unlock(passphrase);
    if (failed === null) return;
    setBusy(false);
    setTrouble(failed);
  };
  return (
    <StackForm onSubmit={open}>
      {trouble === undefined ? null : <Notice tone="red" live {...text.troubles[trouble]} />}
      <TextField
        id="unlock-passphrase"
        label={text.passphrase}
        kind="password"
        value={passphrase}
        onChange={setPassphrase}
        error={missing ? text.empty : undefined}
      />
      <div className="form-actions">
        <Button type="submit" busy={busy}>
          {text.unlock}
        </Button>
      </div>
    </StackForm>
  );
}

/** Asks for the passphrase while the applicants' data are locked, and locks them again. */
export function LockNotice() {
  const { state, lock } = useApplicants();
  if (state === 'reading') return null;
  if (state === 'damaged') return <Notice tone="red" {...text.troubles['damaged-applicants']} />;
  if (state === 'open')
    return <Notice tone="grey" what={text.openWhat} todo={text.openTodo} action={<Button onClick={lock}>{text.lock}</Button>} />;
  return (
    <Sheet padding="tight">
      <div className="request-lock">
        <div>
          <b>{state === 'none' ? text.firstWhat : text.lockedWhat}</b>
          <p className="second small">{state === 'none' ? text.firstTodo : text.lockedTodo}</p>
        </div>
        <UnlockForm />
      </div>
    </Sheet>
  );
}
