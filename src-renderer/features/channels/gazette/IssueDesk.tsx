import { useState } from 'react';
import { issueLine } from '../../../../src-domain/channels/gazette/paper';
import type { GazetteIssue } from '../../../../src-domain/channels/gazette/types';
import type { WorkEntry } from '../../../../src-domain/ledger/work/types';
import { MadePaper } from '../../../shell/papers/PaperView';
import { useStore } from '../../../store';
import { gazetteText as text } from '../../../strings/channels';
import { Page, Split } from '../../../ui/Page';
import { StateMark } from '../../../ui/StateMark';
import { Waiting } from '../../../ui/WorkProgress';
import type { Divided } from './divide';
import { FinishPanel } from './FinishPanel';
import { GazettePages } from './GazettePages';
import { Hindered } from './Hindered';
import { IssueActions } from './IssueActions';
import { IssueContents } from './IssueContents';
import { IssueNotices } from './IssueNotices';
import { useIssue } from './useIssue';
import { useIssuePaper, type IssueSources } from './useIssuePaper';
import { usePrinting } from './usePrinting';

interface IssueDeskProps extends IssueSources {
  first: GazetteIssue;
  issues: readonly GazetteIssue[];
  work: readonly WorkEntry[];
}

const noPages: ReadonlyMap<string, number> = new Map();

/** One issue in the making: what it holds at the left, its pages at the right. */
export function IssueDesk({ first, issues, work, ...sources }: IssueDeskProps) {
  const { channels } = useStore();
  const { issue, change, settle } = useIssue(first);
  const [divided, setDivided] = useState<Divided>();
  const [finishing, setFinishing] = useState(false);
  const [reopened, setReopened] = useState(false);
  const { paper, articles } = useIssuePaper(issue, sources);
  const pageOf = divided?.of === paper ? divided.pageOf : noPages;
  const pages = divided?.of === paper ? divided.pages.length : 0;
  const printing = usePrinting(paper, pageOf);
  const ready = paper.chapters.length > 0 && articles.hindered.length === 0 && articles.done === articles.all && pages > 0;
  const { finished } = issue;
  const { records, by } = sources;
  const reopen = async () => {
    await channels.reopen(issue);
    settle({ ...issue, finished: null });
    setReopened(true);
  };
  const done = (next: GazetteIssue) => {
    settle(next);
    setFinishing(false);
    setReopened(false);
  };
  return (
    <Page
      title={issueLine(issue)}
      status={
        <StateMark tone={finished === null ? 'yellow' : 'green'}>{finished === null ? text.draft : text.finished(finished.on)}</StateMark>
      }
      subtitle={`${issue.name}。${text.saved}`}
      actions={<IssueActions ready={ready} printing={printing} onFinish={finished === null ? () => setFinishing(true) : undefined} />}
    >
      <IssueNotices {...{ issue, issues, records, by, reopened }} onReopen={() => void reopen()} />
      <Split
        sideWidth="52%"
        main={<IssueContents {...{ issue, issues, records }} onChange={change} />}
        side={
          <div className="channels-paper">
            <MadePaper made={printing.made} />
            <Hindered hindered={articles.hindered} />
            {articles.done < articles.all ? <Waiting>{text.reading(articles.done, articles.all)}</Waiting> : null}
            {paper.chapters.length === 0 ? (
              <p className="muted">{text.emptyPaper}</p>
            ) : (
              <>
                <p className="small muted">{text.pages(pages)}</p>
                <GazettePages paper={paper} ref={printing.page} onDivided={setDivided} />
              </>
            )}
          </div>
        }
      />
      <FinishPanel open={finishing} {...{ issue, records, work, paper, pages, pageOf }} onClose={() => setFinishing(false)} onDone={done} />
    </Page>
  );
}
