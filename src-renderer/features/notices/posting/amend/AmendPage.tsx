import { actOf } from '../../../../../src-domain/notices/publications';
import type { PostedNotice } from '../../../../../src-domain/notices/types';
import { href } from '../../../../shell/router';
import { useBoards } from '../../../../store';
import { postingAmendText as text } from '../../../../strings/postingAmends';
import { LinkButton } from '../../../../ui/Button';
import { Page } from '../../../../ui/Page';
import { Sheet } from '../../../../ui/Sheet';
import { CorrectForm } from './CorrectForm';
import { WithdrawForm } from './WithdrawForm';

/** One registration put right, or taken back: both with their reason. */
export function AmendPage({ notice, all }: { notice: PostedNotice; all: readonly PostedNotice[] }) {
  const boards = useBoards();
  if (boards === undefined) return null;
  const others = all.filter((each) => each.id !== notice.id && actOf(each) === actOf(notice));
  return (
    <Page
      title={text.title}
      subtitle={`${notice.title}（${notice.place}）`}
      width="read"
      actions={<LinkButton href={href('notices', ['posting', notice.id])}>{text.back}</LinkButton>}
    >
      <div className="stack">
        <Sheet title={text.correct} note={text.correctNote}>
          <CorrectForm notice={notice} others={others} boards={boards} />
        </Sheet>
        <Sheet title={text.withdraw} note={text.withdrawNote}>
          <WithdrawForm notice={notice} others={others} />
        </Sheet>
      </div>
    </Page>
  );
}
