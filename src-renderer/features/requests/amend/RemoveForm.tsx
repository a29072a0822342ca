import { useState } from 'react';
import { removeRequest } from '../../../../src-domain/ledger/requests/correct';
import type { Applicant, RequestFile } from '../../../../src-domain/ledger/requests/file';
import { go } from '../../../shell/router';
import { useStore } from '../../../store';
import { amendText as text } from '../../../strings/requestAmends';
import { SubmitRow } from '../../../ui/SubmitRow';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import { useToday } from '../../../ui/today';
import { useApplicants } from '../applicants/ApplicantsProvider';
import { rowOf } from '../rules';

/** What the page still knows of a request it took out: the way back for as long as it is open. */
export interface JustRemoved {
  readonly id: string;
  /** Null where the applicant's data were locked or never written down. */
  readonly applicant: Applicant | null;
}

/** Takes a request out that should not be there; the page it leads to offers to put it back. */
export function RemoveForm({ file, onRemoved }: { file: RequestFile; onRemoved: (removed: JustRemoved) => void }) {
  const { requests } = useStore();
  const { opened, forget } = useApplicants();
  const today = useToday();
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const remove = async () => {
    const made = removeRequest(file, { on: today, reason });
    if (!made.ok) return setProblems([{ field: 'remove-reason', text: text.troubles[made.error] }]);
    const applicant = opened.get(file.id) ?? null;
    const trouble = file.sealed === null ? null : await forget(file.id);
    if (trouble !== null) return setProblems([{ field: 'remove-reason', text: text.forgetTroubles[trouble] }]);
    await requests.keep(made.value, rowOf);
    onRemoved({ id: file.id, applicant });
    go('requests', [file.id], { replace: true });
  };
  return (
    <StackForm problems={problems} onSubmit={remove}>
      <TextField
        id="remove-reason"
        label={text.removeReason}
        hint={text.removeReasonHint}
        width="full"
        autoComplete="off"
        maxLength={200}
        error={problemOf(problems, 'remove-reason')}
        value={reason}
        onChange={setReason}
      />
      <SubmitRow kind="danger">{text.removeButton}</SubmitRow>
    </StackForm>
  );
}
