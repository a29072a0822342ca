import type { OfficeDocument } from '../../../../src-domain/review/types';
import { href } from '../../../shell/router';
import { recordText } from '../../../strings/review';
import { Notice } from '../../../ui/Notice';

const text = recordText.follow;

/** Which approved document this review takes up, who decided so and why. */
export function FollowsNotice({ document: { follows, stage, versions } }: { document: OfficeDocument }) {
  if (follows === null) return null;
  const same = versions.at(-1)?.sha256 === follows.sha256;
  const replace = follows.why === 'correction' && same && stage.stage !== 'approved' ? text.replace : '';
  return (
    <Notice
      tone="grey"
      what={text.from[follows.why](follows.indexNumber)}
      todo={
        <>
          {text.decided(follows.on, follows.decidedBy, follows.reason)}
          {replace === '' ? null : <div>{replace}</div>}
        </>
      }
      action={<a href={href('review', [follows.document])}>{text.seeOld}</a>}
    />
  );
}
