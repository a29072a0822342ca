import { issueLine } from '../../../../src-domain/channels/gazette/paper';
import type { GazetteIssue } from '../../../../src-domain/channels/gazette/types';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { href } from '../../../shell/router';
import { gazetteText as text } from '../../../strings/channels';
import { Button, LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import type { CheckedBy } from '../desk/readApproved';
import { LaterChanges } from './LaterChanges';

interface IssueNoticesProps {
  issue: GazetteIssue;
  issues: readonly GazetteIssue[];
  records: readonly DisclosureRecord[];
  by: CheckedBy;
  /** It was finished, and was taken back just now. */
  reopened: boolean;
  onReopen: () => void;
}

/** What the officer is told over an issue: that it is finished, what was corrected since, that finishing was taken back. */
export function IssueNotices({ issue, issues, records, by, reopened, onReopen }: IssueNoticesProps) {
  const { finished } = issue;
  if (finished === null) return <div className="channels-told">{reopened ? <Notice tone="green" live what={text.reopened} /> : null}</div>;
  return (
    <div className="channels-told">
      <LaterChanges issue={issue} issues={issues} records={records} by={by} />
      <Notice
        tone="green"
        live
        what={text.done(issueLine(issue))}
        {...(finished.kept === undefined && { todo: text.wordsNotKept })}
        action={
          <span className="row">
            <Button onClick={onReopen}>{text.reopen}</Button>
            <LinkButton href={href('ledger', ['gazette'])}>{text.toBook}</LinkButton>
          </span>
        }
      />
    </div>
  );
}
