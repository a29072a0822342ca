import { restoreRequest } from '../../../../src-domain/ledger/requests/correct';
import type { Applicant, RequestFile } from '../../../../src-domain/ledger/requests/file';
import { href } from '../../../shell/router';
import { useStore } from '../../../store';
import { requestsText } from '../../../strings/requests';
import { amendText as text } from '../../../strings/requestAmends';
import { Button, LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { useApplicants } from '../applicants/ApplicantsProvider';
import { rowOf } from '../rules';
import { FrozenMonths } from './FrozenMonths';

interface RemovedPageProps {
  file: RequestFile;
  /** The applicant's data while the window still holds them; null once they are gone. */
  applicant: Applicant | null;
}

/** A request that was taken out: why, and the way back. */
export function RemovedPage({ file, applicant }: RemovedPageProps) {
  const { requests } = useStore();
  const { seal } = useApplicants();
  const restore = async () => {
    const sealed = applicant === null ? undefined : await seal(file.id, applicant);
    await requests.keep(restoreRequest(file, sealed ?? null), rowOf);
  };
  return (
    <Page
      title={text.removedTitle(file.number)}
      width="read"
      actions={<LinkButton href={href('requests')}>{requestsText.back}</LinkButton>}
    >
      <div className="stack">
        <Notice
          tone="grey"
          live
          what={text.removedWhat(file.removed?.on ?? '', file.removed?.reason ?? '')}
          todo={applicant === null ? text.restoreRest : text.restoreAll}
          action={<Button onClick={() => void restore()}>{text.restore}</Button>}
        />
        <FrozenMonths file={file} />
      </div>
    </Page>
  );
}
