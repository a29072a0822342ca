import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import { replacedAfterSubmission } from '../../../../src-domain/review/approval';
import { lastVoiding } from '../../../../src-domain/review/history';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { recordText } from '../../../strings/review';
import { Notice } from '../../../ui/Notice';
import { Waiting } from '../../../ui/WorkProgress';
import type { Office } from '../useOffice';
import { Places } from './Places';
import { useCompared } from './useCompared';

const text = recordText.voided;

/** Other bytes came in after the submission: it is void, and these are the places that changed. */
export function VoidedNotice({ office, document }: { office: Office; document: OfficeDocument }) {
  const replaced = replacedAfterSubmission(document);
  const versionOf = (sha256: string | undefined) => document.versions.find((one) => one.sha256 === sha256);
  const compared = useCompared(office, versionOf(replaced?.was), versionOf(replaced?.now));
  const voiding = lastVoiding(document);
  if (replaced === null || voiding === null || compared === null) return null;
  if (compared.at === 'reading') return <Waiting>{text.reading}</Waiting>;
  const what = text.what(dayInChina(voiding.at), voiding.by);
  if (compared.at === 'unreadable') return <Notice tone="yellow" what={what} todo={text.unreadable} />;
  if (compared.changes.length === 0) return <Notice tone="yellow" what={what} todo={text.same} />;
  return (
    <Notice
      tone="yellow"
      what={what}
      todo={
        <>
          {text.todo}
          <Places label={text.places} changes={compared.changes} />
        </>
      }
    />
  );
}
