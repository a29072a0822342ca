import { gazetteText as text } from '../../../strings/channels';
import { href } from '../../../shell/router';
import { useChannelTexts, useGazetteIssues, useLedger, useWorkEntries } from '../../../store';
import { LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import type { CheckedBy } from '../desk/readApproved';
import { IssueDesk } from './IssueDesk';

/** One issue of the gazette. */
export function Issue({ id, by }: { id: string; by: CheckedBy | undefined }) {
  const [issues, ledger, texts, work] = [useGazetteIssues(), useLedger(), useChannelTexts(), useWorkEntries()];
  if (issues === undefined || ledger === undefined || texts === undefined || work === undefined || by === undefined) return null;
  const first = issues.find((each) => each.id === id);
  if (first === undefined)
    return (
      <Page title={text.caption}>
        <Sheet>
          <EmptyState title={text.unknown} action={<LinkButton href={href('channels', ['gazette'])}>{text.back}</LinkButton>}>
            {text.unknownWhat}
          </EmptyState>
        </Sheet>
      </Page>
    );
  return <IssueDesk key={id} first={first} issues={issues} records={ledger?.records ?? []} texts={texts} work={work} by={by} />;
}
