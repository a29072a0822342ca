import { restorePosting } from '../../../../../src-domain/notices/correct';
import type { PostedNotice } from '../../../../../src-domain/notices/types';
import { go, href, useRoute } from '../../../../shell/router';
import { useStore } from '../../../../store';
import { hungText } from '../../../../strings/posting';
import { postingAmendText as text } from '../../../../strings/postingAmends';
import { Button, LinkButton } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';
import { Page } from '../../../../ui/Page';
import { Facts } from '../Facts';
import { AmendedNotice, Corrections } from './Amended';

/** A registration that was taken back: its reason, what it said, and the way back into the books. */
export function WithdrawnPage({ notice }: { notice: PostedNotice }) {
  const { postings } = useStore();
  const asked = useRoute().query.get('amended');
  const restore = async () => {
    const followed = await postings.amend([restorePosting(notice)]);
    go('notices', ['posting', notice.id], { query: { amended: followed ? 'restored' : 'ledger' }, replace: true });
  };
  const { withdrawn } = notice;
  return (
    <Page title={notice.title} actions={<LinkButton href={href('notices', ['history'])}>{hungText.toHistory}</LinkButton>}>
      <div className="stack">
        {asked === null ? null : <AmendedNotice />}
        <Notice
          tone="grey"
          live
          what={text.withdrawnTitle}
          todo={text.withdrawnWhat(withdrawn?.on ?? '', withdrawn?.reason ?? '')}
          action={<Button onClick={() => void restore()}>{text.restore}</Button>}
        />
        <Facts notice={notice} all={[notice]} />
        <Corrections notice={notice} />
      </div>
    </Page>
  );
}
