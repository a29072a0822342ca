import { useState } from 'react';
import type { Applicant, RequestFile } from '../../../../src-domain/ledger/requests/file';
import { go, href } from '../../../shell/router';
import { useStore } from '../../../store';
import { registerText as text } from '../../../strings/requests';
import { Button, LinkButton } from '../../../ui/Button';
import type { FieldProblem } from '../../../ui/ErrorSummary';
import { Page } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { StackForm } from '../../../ui/StackForm';
import { useApplicants } from '../applicants/ApplicantsProvider';
import { LockNotice } from '../applicants/LockNotice';
import { rowOf } from '../rules';
import { ApplicantFields } from './ApplicantFields';
import { applicantProblems, blankApplicant } from './applicantDraft';

function ChangeForm({ file, known }: { file: RequestFile; known: Applicant }) {
  const { requests } = useStore();
  const { seal } = useApplicants();
  const [applicant, setApplicant] = useState(known);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    const found = applicantProblems(applicant);
    setProblems(found);
    if (found.length > 0) return;
    const sealed = await seal(file.id, applicant);
    if (sealed === undefined) return;
    await requests.keep({ ...file, sealed }, rowOf);
    go('requests', [file.id], { replace: true });
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <ApplicantFields value={applicant} onChange={setApplicant} problems={problems} />
      <div className="form-actions">
        <Button kind="primary" type="submit">
          {text.keepChange}
        </Button>
        <LinkButton href={href('requests', [file.id])}>{text.cancel}</LinkButton>
      </div>
    </StackForm>
  );
}

/** Who asks and what for, written down later or put right. */
export function ChangePage({ file }: { file: RequestFile }) {
  const { state, opened } = useApplicants();
  const known = file.sealed === null ? blankApplicant : (opened.get(file.id) ?? undefined);
  return (
    <Page title={`${file.number} ${text.changeTitle}`} width="read">
      <div className="stack">
        <LockNotice />
        {state === 'open' && known !== undefined ? (
          <Sheet title={text.who} note={text.whoNote}>
            <ChangeForm file={file} known={known} />
          </Sheet>
        ) : null}
      </div>
    </Page>
  );
}
