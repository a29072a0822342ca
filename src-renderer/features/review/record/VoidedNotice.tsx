import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import { replacedAfterSubmission } from '../../../../src-domain/review/approval';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { recordText } from '../../../strings/review';
import { Notice } from '../../../ui/Notice';
import { Waiting } from '../../../ui/WorkProgress';
import type { Office } from '../useOffice';
import { Places } from './Places';
import { useCompared } from './useCompared';

const text = recordText.voided;

/** Other bytes came in after a submission: it is void for them, and these are the places that changed. */
export function VoidedNotice({ office, document }: { office: Office; document: OfficeDocument }) {
  const replaced = replacedAfterSubmission(document);
  const versionOf = (sha256: string | undefined) => document.versions.find((one) => one.sha256 === sha256);
  const now = versionOf(replaced?.now);
  const compared = useCompared(office, versionOf(replaced?.was), now);
  if (now === undefined || compared === null) return null;
  if (compared.at === 'reading') return <Waiting>{text.reading}</Waiting>;
  const what = text.what(dayInChina(now.at), now.by);
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
