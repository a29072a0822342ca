import { useState } from 'react';
import { href } from '../../../shell/router';
import { useStore } from '../../../store';
import { lockText, registerText as text } from '../../../strings/requests';
import { Button, LinkButton } from '../../../ui/Button';
import { Check } from '../../../ui/Checks';
import { ErrorSummary, type FieldProblem } from '../../../ui/ErrorSummary';
import { changed } from '../../../ui/mended';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { useToday } from '../../../ui/today';
import { useApplicants } from '../applicants/ApplicantsProvider';
import { LockNotice } from '../applicants/LockNotice';
import { rowOf } from '../rules';
import { ApplicantFields } from './ApplicantFields';
import { applicantProblems, blankApplicant } from './applicantDraft';
import { ReceiptFields, readReceipt, type ReceiptDraft } from './ReceiptFields';

const passphraseField = 'unlock-passphrase';

/** A new request: how it came, who asks and what for. Nothing of it is kept before the button. */
export function RegisterPage({ onDone }: { onDone: (id: string) => void }) {
  const { requests } = useStore();
  const { state, seal } = useApplicants();
  const today = useToday();
  const [receipt, setReceipt] = useState<ReceiptDraft>({ way: 'in-person', arrivedOn: today, confirmedOn: null, kind: undefined });
  const [applicant, setApplicant] = useState(blankApplicant);
  const [later, setLater] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [lockedMeanwhile, setLockedMeanwhile] = useState(false);
  const putOff = (on: boolean) => {
    // Nobody asks for the passphrase then.
    changed(passphraseField, on);
    setLater(on);
  };
  const writes = !later && state === 'open';
  const keep = async () => {
    const read = readReceipt(receipt, today);
    const found = [...('receipt' in read ? [] : read), ...(writes ? applicantProblems(applicant) : [])];
    const locked = !later && !writes ? [{ field: passphraseField, text: lockText.empty }] : [];
    setProblems([...found, ...locked]);
    if (!('receipt' in read) || found.length > 0 || locked.length > 0) return;
    const id = crypto.randomUUID();
    const sealed = writes ? await seal(id, applicant) : null;
    if (sealed === undefined) return setLockedMeanwhile(true);
    await requests.register({ id, ...read, sealed, steps: [] }, rowOf);
    onDone(id);
  };
  return (
    <Page title={text.title} width="read">
      <div className="stack">
        <ErrorSummary problems={problems} />
        <Sheet title={text.way}>
          <div className="stack">
            <ReceiptFields value={receipt} onChange={setReceipt} problems={problems} />
          </div>
        </Sheet>
        <Sheet title={text.who} note={text.whoNote}>
          <div className="stack">
            {lockedMeanwhile && state !== 'open' ? <Notice tone="yellow" live {...lockText.lockedMeanwhile} /> : null}
            {state === 'open' ? null : (
              <Check checked={later} onChange={putOff}>
                {text.later}
              </Check>
            )}
            {later ? null : <LockNotice />}
            {writes ? <ApplicantFields value={applicant} onChange={setApplicant} problems={problems} /> : null}
          </div>
        </Sheet>
        <div className="form-actions">
          <Button kind="primary" onClick={() => void keep()}>
            {text.keep}
          </Button>
          <LinkButton href={href('requests')}>{text.cancel}</LinkButton>
        </div>
      </div>
    </Page>
  );
}
