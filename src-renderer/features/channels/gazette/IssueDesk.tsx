import { useMemo, useState } from 'react';
import { gazettePaper, issueLine } from '../../../../src-domain/channels/gazette/paper';
import type { GazetteIssue } from '../../../../src-domain/channels/gazette/types';
import type { ChannelText } from '../../../../src-domain/channels/types';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import type { WorkEntry } from '../../../../src-domain/ledger/work/types';
import { gazetteText as text } from '../../../strings/channels';
import { MadePaper } from '../../../shell/papers/PaperView';
import { href } from '../../../shell/router';
import { useStore } from '../../../store';
import { Button, LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page, Split } from '../../../ui/Page';
import { StateMark } from '../../../ui/StateMark';
import { Waiting } from '../../../ui/WorkProgress';
import type { CheckedBy } from '../desk/readApproved';
import { Candidates } from './Candidates';
import { FinishPanel } from './FinishPanel';
import { GazettePages, type Divided } from './GazettePages';
import { Hindered } from './Hindered';
import { IssueFacts } from './IssueFacts';
import { Sections } from './Sections';
import { useArticles } from './useArticles';
import { useIssue } from './useIssue';
import { usePrinting } from './usePrinting';

interface IssueDeskProps {
  first: GazetteIssue;
  issues: readonly GazetteIssue[];
  records: readonly DisclosureRecord[];
  texts: readonly ChannelText[];
  work: readonly WorkEntry[];
  by: CheckedBy;
}

function Finished({ line, issue, onReopen }: { line: string; issue: GazetteIssue; onReopen: () => void }) {
  if (issue.finished === null) return null;
  return (
    <Notice
      tone="green"
      live
      what={text.done(line)}
      action={
        <span className="row">
          <Button onClick={onReopen}>{text.reopen}</Button>
          <LinkButton href={href('ledger', ['gazette'])}>{text.toBook}</LinkButton>
        </span>
      }
    />
  );
}

const noPages: ReadonlyMap<string, number> = new Map();

/** One issue in the making: what it holds at the left, its pages at the right. */
export function IssueDesk({ first, issues, records, texts, work, by }: IssueDeskProps) {
  const { channels } = useStore();
  const { issue, change, settle } = useIssue(first);
  const [divided, setDivided] = useState<Divided>();
  const [finishing, setFinishing] = useState(false);
  const [reopened, setReopened] = useState(false);
  const ids = issue.sections.flatMap((section) => section.records);
  const articles = useArticles(ids, records, texts, by);
  const paper = useMemo(
    () => gazettePaper(issue, by.unit.name, issue.finished?.on ?? by.today, (record) => articles.of.get(record)),
    [issue, by, articles],
  );
  const pageOf = divided?.of === paper ? divided.pageOf : noPages;
  const pages = divided?.of === paper ? divided.pages.length : 0;
  const printing = usePrinting(paper, pageOf);
  const line = issueLine(issue);
  const titleOf = (record: string): string => records.find(({ id }) => id === record)?.title ?? record;
  const ready = paper.chapters.length > 0 && articles.hindered.length === 0 && articles.done === articles.all && pages > 0;
  const open = issue.finished === null;
  const reopen = async () => {
    await channels.reopen(issue);
    settle({ ...issue, finished: null });
    setReopened(true);
  };
  return (
    <Page
      title={line}
      status={
        <StateMark tone={open ? 'yellow' : 'green'}>{issue.finished === null ? text.draft : text.finished(issue.finished.on)}</StateMark>
      }
      subtitle={`${issue.name}。${text.saved}`}
      actions={
        <>
          <LinkButton href={href('channels', ['gazette'])}>{text.back}</LinkButton>
          <Button disabled={!ready} busy={printing.busy === 'docx'} onClick={printing.toDocx}>
            {text.docx}
          </Button>
          <Button disabled={!ready} busy={printing.busy === 'pdf'} onClick={printing.toPdf}>
            {text.pdf}
          </Button>
          <Button disabled={!ready} onClick={printing.print}>
            {text.print}
          </Button>
          {open ? (
            <Button kind="primary" disabled={!ready} onClick={() => setFinishing(true)}>
              {text.finish}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="channels-told">
        <Finished line={line} issue={issue} onReopen={() => void reopen()} />
        {reopened && open ? <Notice tone="green" live what={text.reopened} /> : null}
      </div>
      <Split
        sideWidth="52%"
        main={
          open ? (
            <>
              <Sections issue={issue} titleOf={titleOf} onChange={change} />
              <Candidates issue={issue} issues={issues} records={records} onChange={change} />
              <IssueFacts issue={issue} onChange={change} />
            </>
          ) : (
            <ol className="channels-items">
              {ids.map((id) => (
                <li key={id}>{titleOf(id)}</li>
              ))}
            </ol>
          )
        }
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
      <FinishPanel
        open={finishing}
        issue={issue}
        records={records}
        work={work}
        pages={pages}
        pageOf={pageOf}
        onClose={() => setFinishing(false)}
        onDone={(done) => {
          settle(done);
          setFinishing(false);
          setReopened(false);
        }}
      />
    </Page>
  );
}
