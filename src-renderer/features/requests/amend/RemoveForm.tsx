import { useState } from 'react';
import { removeRequest } from '../../../../src-domain/ledger/requests/correct';
import type { RequestFile } from '../../../../src-domain/ledger/requests/file';
import { go } from '../../../shell/router';
import { useStore } from '../../../store';
import { amendText as text } from '../../../strings/requests';
import { Button } from '../../../ui/Button';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import { useToday } from '../../../ui/today';
import { rowOf } from '../rules';

/** Takes a request out that should not be there; the page it leads to offers to put it back. */
export function RemoveForm({ file, onRemoved }: { file: RequestFile; onRemoved: (file: RequestFile) => void }) {
  const { requests } = useStore();
  const today = useToday();
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const remove = async () => {
    const made = removeRequest(file, { on: today, reason });
    if (!made.ok) return setProblems([{ field: 'remove-reason', text: text.troubles[made.error] }]);
    await requests.keep(made.value, rowOf);
    onRemoved(file);
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
      <div className="form-actions">
        <Button kind="danger" type="submit">
          {text.removeButton}
        </Button>
      </div>
    </StackForm>
  );
}
