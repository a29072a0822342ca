import { useState } from 'react';
import { correctRegister, type CorrectionTrouble } from '../../../../src-domain/ledger/requests/correct';
import type { RequestFile } from '../../../../src-domain/ledger/requests/file';
import { go } from '../../../shell/router';
import { useStore } from '../../../store';
import { amendText as text } from '../../../strings/requestAmends';
import { SubmitRow } from '../../../ui/SubmitRow';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import { useToday } from '../../../ui/today';
import { ReceiptFields, readReceipt, type ReceiptDraft } from '../register/ReceiptFields';
import { rowOf } from '../rules';

const fields: Readonly<Record<CorrectionTrouble, string>> = {
  'reason-missing': 'correct-reason',
  'nothing-changed': 'receipt-arrived',
  'unconfirmed-with-steps': 'receipt-confirmed',
  'after-first-step': 'receipt-arrived',
};

/** Channel, days and kind as they should have been registered, and why they were not. */
export function CorrectForm({ file }: { file: RequestFile }) {
  const { requests } = useStore();
  const today = useToday();
  const [draft, setDraft] = useState<ReceiptDraft>({ ...file.receipt, kind: file.applicant });
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    const read = readReceipt(draft, today);
    if (!('receipt' in read)) return setProblems(read);
    const made = correctRegister(file, read, { on: today, reason });
    if (!made.ok) return setProblems([{ field: fields[made.error], text: text.troubles[made.error] }]);
    await requests.keep(made.value, rowOf);
    go('requests', [file.id], { replace: true });
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <ReceiptFields value={draft} onChange={setDraft} problems={problems} />
      <TextField
        id="correct-reason"
        label={text.reason}
        hint={text.reasonHint}
        width="full"
        autoComplete="off"
        maxLength={200}
        error={problemOf(problems, 'correct-reason')}
        value={reason}
        onChange={setReason}
      />
      <SubmitRow>{text.keep}</SubmitRow>
    </StackForm>
  );
}
