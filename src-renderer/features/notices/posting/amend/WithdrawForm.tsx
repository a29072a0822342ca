import { useState } from 'react';
import { withdrawPosting } from '../../../../../src-domain/notices/correct';
import type { PostedNotice } from '../../../../../src-domain/notices/types';
import { go } from '../../../../shell/router';
import { useStore } from '../../../../store';
import { postingAmendText as text } from '../../../../strings/postingAmends';
import { SubmitRow } from '../../../../ui/SubmitRow';
import { problemOf, type FieldProblem } from '../../../../ui/ErrorSummary';
import { StackForm } from '../../../../ui/StackForm';
import { TextField } from '../../../../ui/TextField';
import { useToday } from '../../../../ui/today';
import { Together } from './Together';

const field = 'withdraw-reason';

interface WithdrawFormProps {
  notice: PostedNotice;
  /** Registered in the same act, itself left out. */
  others: readonly PostedNotice[];
}

/** Takes a registration out of the books that never was true; its page offers to put it back. */
export function WithdrawForm({ notice, others }: WithdrawFormProps) {
  const { postings } = useStore();
  const today = useToday();
  const [reason, setReason] = useState('');
  const [together, setTogether] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const withdraw = async () => {
    const withdrawn: PostedNotice[] = [];
    for (const each of together ? [notice, ...others] : [notice]) {
      const made = withdrawPosting(each, { on: today, reason });
      if (!made.ok) {
        const words = made.error === 'reason-missing' ? text.withdrawReasonMissing : text.hasObjections(each.place);
        return setProblems([{ field, text: words }]);
      }
      withdrawn.push(made.value);
    }
    const followed = await postings.amend(withdrawn);
    go('notices', ['posting', notice.id], { query: followed ? {} : { amended: 'ledger' }, replace: true });
  };
  return (
    <StackForm problems={problems} onSubmit={withdraw}>
      <div>
        <TextField
          id={field}
          label={text.withdrawReason}
          hint={text.withdrawReasonHint}
          error={problemOf(problems, field)}
          value={reason}
          onChange={setReason}
          width="full"
          maxLength={200}
        />
        <Together id="withdraw-together" others={others.length} words={text.withdrawTogether} checked={together} onChange={setTogether} />
        <SubmitRow kind="danger">{text.withdrawButton}</SubmitRow>
      </div>
    </StackForm>
  );
}
