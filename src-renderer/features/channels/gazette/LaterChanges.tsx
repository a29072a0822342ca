import { proposeIssue } from '../../../../src-domain/channels/gazette/issue';
import { issueWith, laterChanges, openIssue, withCorrection, type LaterChange } from '../../../../src-domain/channels/gazette/later';
import { issueLine } from '../../../../src-domain/channels/gazette/paper';
import type { GazetteIssue } from '../../../../src-domain/channels/gazette/types';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { go, href } from '../../../shell/router';
import { useDocumentsAndFollowers, useStore } from '../../../store';
import { gazetteText as text } from '../../../strings/channels';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import type { CheckedBy } from '../desk/readApproved';
import { recordsOf } from './useIssuePaper';

interface LaterChangesProps {
  issue: GazetteIssue;
  issues: readonly GazetteIssue[];
  records: readonly DisclosureRecord[];
  by: CheckedBy;
}

function ChangeLine({ change, issues, onPrint }: { change: LaterChange; issues: readonly GazetteIssue[]; onPrint: () => void }) {
  const { article, what, by } = change;
  const holding = by === null ? undefined : issueWith(issues, by);
  return (
    <li className="channels-item">
      <span>{text.later[what](article.title)}</span>
      <span className="row">
        <a href={href('review', [by ?? article.record])}>{text.laterSee}</a>
        {by === null ? null : holding === undefined ? (
          <Button size="small" label={text.printCorrectionOf(article.title)} onClick={onPrint}>
            {text.printCorrection}
          </Button>
        ) : (
          <a href={href('channels', ['gazette', holding.id])}>{text.inIssue(issueLine(holding))}</a>
        )}
      </span>
    </li>
  );
}

/** What became of the articles of a finished issue, and the way to print a correction in the next one. */
export function LaterChanges({ issue, issues, records, by }: LaterChangesProps) {
  const { gazetteIssues } = useStore();
  const documents = useDocumentsAndFollowers(recordsOf(issue));
  const changes = laterChanges(issue, records, documents ?? []);
  if (issue.finished === null || changes.length === 0) return null;
  const print = async (change: LaterChange) => {
    const given = { id: crypto.randomUUID(), unitName: by.unit.name, today: by.today, sections: text.sections };
    const next = withCorrection(openIssue(issues) ?? proposeIssue(issues, given), issue, change, text.corrections);
    await gazetteIssues.keep(next);
    go('channels', ['gazette', next.id]);
  };
  return (
    <Notice
      tone="yellow"
      live
      what={text.laterWhat(
        changes.filter(({ what }) => what === 'corrected').map(({ article }) => article.title),
        changes.filter(({ what }) => what === 'withdrawn').map(({ article }) => article.title),
      )}
      todo={
        <>
          {text.laterTodo}
          <ul className="channels-items">
            {changes.map((change) => (
              <ChangeLine key={change.article.record} change={change} issues={issues} onPrint={() => void print(change)} />
            ))}
          </ul>
        </>
      }
    />
  );
}
