import { onWall } from '../../../../src-domain/notices/boards/onBoard';
import { hungTogether } from '../../../../src-domain/notices/groups';
import { postingReport } from '../../../../src-domain/notices/report';
import type { PostedNotice } from '../../../../src-domain/notices/types';
import { useWorkingCalendar } from '../../../shell/calendar';
import { PaperView } from '../../../shell/papers/PaperView';
import { href } from '../../../shell/router';
import { useLedger, usePostings, useSettings, useWithdrawnPostings } from '../../../store';
import { hungText as text } from '../../../strings/posting';
import { postingAmendText } from '../../../strings/postingAmends';
import { LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { useToday } from '../../../ui/today';
import { WallMark } from '../WallMark';
import { AmendedNotice, Corrections } from './amend/Amended';
import { AmendPage } from './amend/AmendPage';
import { WithdrawnPage } from './amend/WithdrawnPage';
import { Facts } from './Facts';
import { Objections } from './Objections';
import { Photos } from './Photos';
import './posting.css';

const noMatter = () => null;

function Mark({ notice }: { notice: PostedNotice }) {
  const [standing] = onWall([notice], noMatter, useToday());
  return standing === undefined ? null : <WallMark {...standing} />;
}

function OnePosting({ notice, all }: { notice: PostedNotice; all: readonly PostedNotice[] }) {
  const { id, title, takenDownOn } = notice;
  return (
    <Page
      title={title}
      status={<Mark notice={notice} />}
      actions={
        <>
          <LinkButton href={href('notices', ['board'])}>{text.back}</LinkButton>
          <LinkButton href={href('notices', ['posting', id, 'amend'])}>{postingAmendText.open}</LinkButton>
          <LinkButton href={href('notices', ['posting', id, 'report'])}>{text.report}</LinkButton>
          {takenDownOn === null ? (
            <LinkButton kind="primary" href={href('notices', ['board'], { posting: id })}>
              {text.takeDown}
            </LinkButton>
          ) : null}
        </>
      }
    >
      <div className="stack">
        <AmendedNotice />
        <Facts notice={notice} all={all} />
        <Corrections notice={notice} />
        <Photos key={`${id} photos`} notice={notice} />
        <Objections key={`${id} objections`} notice={notice} />
      </div>
    </Page>
  );
}

/** 公示情况说明 of everything that was hung together with a sheet. */
function Report({ notice, all }: { notice: PostedNotice; all: readonly PostedNotice[] }) {
  const [calendar, today, settings, ledger] = [useWorkingCalendar(), useToday(), useSettings(), useLedger()];
  if (settings?.unit === undefined || ledger === undefined) return null;
  const indexNumber = ledger?.records.find(({ id }) => id === notice.record)?.indexNumber ?? '';
  const notices = [...hungTogether(all, notice)].sort((one, other) => one.place.localeCompare(other.place, 'zh-CN'));
  const sheet = postingReport({ unitName: settings.unit.name, indexNumber, notices, calendar, on: today });
  return (
    <Page title={text.report} subtitle={notice.title}>
      <PaperView sheet={sheet}>
        <LinkButton href={href('notices', ['posting', notice.id])}>{text.facts}</LinkButton>
      </PaperView>
    </Page>
  );
}

function Unknown() {
  return (
    <Page title={text.facts}>
      <Sheet>
        <EmptyState title={text.unknown} action={<LinkButton href={href('notices', ['board'])}>{text.back}</LinkButton>}>
          {text.unknownWhat}
        </EmptyState>
      </Sheet>
    </Page>
  );
}

/** One sheet on its board, the report on it, or its registration put right. */
export function PostingPage({ id, part }: { id: string; part: string | undefined }) {
  const [all, withdrawn] = [usePostings(), useWithdrawnPostings()];
  if (all === undefined || withdrawn === undefined) return null;
  const notice = all.find((each) => each.id === id);
  if (notice === undefined) {
    const gone = withdrawn.find((each) => each.id === id);
    return gone === undefined ? <Unknown /> : <WithdrawnPage key={id} notice={gone} />;
  }
  if (part === 'amend') return <AmendPage key={id} notice={notice} all={all} />;
  return part === 'report' ? <Report notice={notice} all={all} /> : <OnePosting key={id} notice={notice} all={all} />;
}
