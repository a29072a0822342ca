import type { GazetteIssue } from '../../../../src-domain/channels/gazette/types';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { Candidates } from './Candidates';
import { IssueFacts } from './IssueFacts';
import { Sections } from './Sections';
import { recordsOf } from './useIssuePaper';

interface IssueContentsProps {
  issue: GazetteIssue;
  issues: readonly GazetteIssue[];
  records: readonly DisclosureRecord[];
  onChange: (issue: GazetteIssue) => void;
}

/** The titles of a finished issue, as they were printed where that is kept. */
function Printed({ issue, titleOf }: { issue: GazetteIssue; titleOf: (record: string) => string }) {
  const articles = issue.finished?.kept?.paper.chapters.flatMap((chapter) => chapter.articles);
  const lines = articles ?? recordsOf(issue).map((record) => ({ record, title: titleOf(record) }));
  return (
    <ol className="channels-items">
      {lines.map(({ record, title }) => (
        <li key={record}>{title}</li>
      ))}
    </ol>
  );
}

/** What an issue holds: to be put together, or as it came out. */
export function IssueContents({ issue, issues, records, onChange }: IssueContentsProps) {
  const titleOf = (record: string): string => records.find(({ id }) => id === record)?.title ?? record;
  if (issue.finished !== null) return <Printed issue={issue} titleOf={titleOf} />;
  return (
    <>
      <Sections issue={issue} titleOf={titleOf} onChange={onChange} />
      <Candidates issue={issue} issues={issues} records={records} onChange={onChange} />
      <IssueFacts issue={issue} onChange={onChange} />
    </>
  );
}
