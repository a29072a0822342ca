import { useState } from 'react';
import { proposeIssue } from '../../../../src-domain/channels/gazette/issue';
import { issueLine } from '../../../../src-domain/channels/gazette/paper';
import type { GazetteIssue } from '../../../../src-domain/channels/gazette/types';
import { gazetteText as text } from '../../../strings/channels';
import { go, href } from '../../../shell/router';
import { useGazetteIssues, useSettings, useStore } from '../../../store';
import { Button, LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';
import { useToday } from '../../../ui/today';

const items = ({ sections }: GazetteIssue): number => sections.reduce((sum, { records }) => sum + records.length, 0);

const columnsFor = (onDrop: (issue: GazetteIssue) => void): readonly Column<GazetteIssue>[] => [
  { id: 'issue', header: text.columns.issue, names: true, cell: (issue) => `${issue.name}　${issueLine(issue)}` },
  { id: 'period', header: text.columns.period, width: '12em', cell: ({ from, to }) => `${from} — ${to}` },
  { id: 'items', header: text.columns.items, width: '6em', cell: (issue) => text.items(items(issue)) },
  {
    id: 'state',
    header: text.columns.state,
    width: '12em',
    cell: ({ finished }) => (
      <StateMark tone={finished === null ? 'yellow' : 'green'}>{finished === null ? text.draft : text.finished(finished.on)}</StateMark>
    ),
  },
  {
    id: 'open',
    header: <span className="visually-hidden">{text.columns.action}</span>,
    align: 'right',
    width: '14em',
    cell: (issue) => (
      <span className="row">
        {issue.finished === null ? (
          <Button size="small" label={`${text.drop}：${issueLine(issue)}`} onClick={() => onDrop(issue)}>
            {text.drop}
          </Button>
        ) : null}
        <LinkButton href={href('channels', ['gazette', issue.id])}>
          <span aria-hidden="true">{text.open}</span>
          <span className="visually-hidden">{text.openOf(issueLine(issue))}</span>
        </LinkButton>
      </span>
    ),
  },
];

/** Every issue there was, the newest first, and the way to the next. */
export function IssueList() {
  const [issues, settings, today] = [useGazetteIssues(), useSettings(), useToday()];
  const { gazetteIssues } = useStore();
  const [dropped, setDropped] = useState<GazetteIssue>();
  const unit = settings?.unit;
  if (issues === undefined || unit === undefined) return null;
  const begin = async () => {
    const issue = proposeIssue(issues, { id: crypto.randomUUID(), unitName: unit.name, today, sections: text.sections });
    await gazetteIssues.keep(issue);
    go('channels', ['gazette', issue.id]);
  };
  const drop = async (issue: GazetteIssue) => {
    await gazetteIssues.drop(issue.id);
    setDropped(issue);
  };
  const restore = async (issue: GazetteIssue) => {
    await gazetteIssues.keep(issue);
    setDropped(undefined);
  };
  const beginButton = (
    <Button kind="primary" onClick={() => void begin()}>
      {text.begin}
    </Button>
  );
  return (
    <Sheet padding="tight">
      {dropped === undefined ? null : (
        <Notice
          tone="green"
          live
          what={text.dropped(issueLine(dropped))}
          action={<Button onClick={() => void restore(dropped)}>{text.restore}</Button>}
        />
      )}
      {issues.length > 0 ? <div className="form-actions">{beginButton}</div> : null}
      <PlainTable
        caption={text.caption}
        captionHidden
        columns={columnsFor((issue) => void drop(issue))}
        rows={[...issues].sort((one, other) => other.to.localeCompare(one.to))}
        rowKey={({ id }) => id}
        pageSize={20}
        empty={
          <EmptyState title={text.none} action={beginButton}>
            {text.noneWhat}
          </EmptyState>
        }
      />
    </Sheet>
  );
}
