import { useState } from 'react';
import type { Board } from '../../../../../src-domain/notices/boards/types';
import type { PostedNotice } from '../../../../../src-domain/notices/types';
import { go } from '../../../../shell/router';
import { useStore } from '../../../../store';
import { postingAmendText as text } from '../../../../strings/postingAmends';
import { DateField } from '../../../../ui/DateField';
import { problemOf, type FieldProblem } from '../../../../ui/ErrorSummary';
import { StackForm } from '../../../../ui/StackForm';
import { SubmitRow } from '../../../../ui/SubmitRow';
import { TextField } from '../../../../ui/TextField';
import { useToday } from '../../../../ui/today';
import { amendFields as fields, draftOf, readAmend, type AmendDraft } from './amendDraft';
import { Down } from './Down';
import { Together } from './Together';
import { useCountedFrom } from './useCountedFrom';
import { Where } from './Where';

interface CorrectFormProps {
  notice: PostedNotice;
  /** Registered in the same act, itself left out. */
  others: readonly PostedNotice[];
  boards: readonly Board[];
}

/** Days, place and names as they should have been registered, and why they were not. */
export function CorrectForm({ notice, others, boards }: CorrectFormProps) {
  const { postings } = useStore();
  const today = useToday();
  const counted = useCountedFrom(notice.record);
  const [draft, setDraft] = useState(() => draftOf(notice));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const change = (changed: Partial<AmendDraft>) => setDraft({ ...draft, ...changed });
  const keep = async () => {
    const read = readAmend(notice, others, draft, { boards, on: today, counted });
    setProblems(read.problems);
    if (read.problems.length > 0) return;
    const followed = await postings.amend(read.changed);
    go('notices', ['posting', notice.id], { query: { amended: followed ? 'corrected' : 'ledger' }, replace: true });
  };
  const parts = { notice, boards, counted, draft, problems, onDraft: change };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <div>
        <DateField
          id={fields.postedOn}
          label={text.postedOn}
          error={problemOf(problems, fields.postedOn)}
          value={draft.postedOn}
          onChange={(postedOn) => change({ postedOn })}
          {...(notice.until === null ? {} : { hint: text.printed(notice.until) })}
        />
        <Where {...parts} />
        <TextField
          id={fields.postedBy}
          label={text.postedBy}
          error={problemOf(problems, fields.postedBy)}
          value={draft.postedBy}
          onChange={(postedBy) => change({ postedBy })}
          width="short"
          maxLength={20}
        />
        <Down {...parts} />
        <Together
          id={fields.together}
          others={others.length}
          words={text.together}
          checked={draft.together}
          onChange={(together) => change({ together })}
        />
        <TextField
          id={fields.reason}
          label={text.reason}
          hint={text.reasonHint}
          error={problemOf(problems, fields.reason)}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          width="full"
          maxLength={200}
        />
        <SubmitRow>{text.keep}</SubmitRow>
      </div>
    </StackForm>
  );
}
