import { receivedOn, type RequestFile } from '../../../../src-domain/ledger/requests/file';
import { href } from '../../../shell/router';
import { entryText } from '../../../strings/ledger';
import { lockText, registerText as text, requestsText } from '../../../strings/requests';
import { amendText } from '../../../strings/requestAmends';
import { commonText } from '../../../strings/common';
import { KeyValue, type Fact } from '../../../ui/KeyValue';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { useApplicants } from '../applicants/ApplicantsProvider';

const personal = ['name', 'proof', 'contact', 'address', 'asked', 'form'] as const;

/** How it came, who asks and what for; the latter only while unlocked. */
export function Facts({ file }: { file: RequestFile }) {
  const { state, opened } = useApplicants();
  const { receipt } = file;
  const applicant = opened.get(file.id);
  const known: readonly Fact[] = [
    { term: entryText.requests.receivedOn, detail: receivedOn(receipt) ?? requestsText.unconfirmed },
    { term: entryText.requests.via, detail: text.ways[receipt.way] },
    { term: text.kind, detail: entryText.requests.applicants[file.applicant] },
  ];
  const said = applicant
    ? personal.flatMap((id): readonly Fact[] => (applicant[id] === '' ? [] : [{ term: text[id], detail: applicant[id] }]))
    : [];
  const hidden = file.sealed === null ? requestsText.notWritten : requestsText.hidden;
  const closed: readonly Fact[] = file.sealed === null || state !== 'open' ? [{ term: text.who, detail: hidden }] : [];
  const change = (
    <>
      <a href={href('requests', [file.id, 'amend'])}>{amendText.open}</a>
      {'　'}
      <a href={href('requests', [file.id, 'applicant'])}>{file.sealed === null ? text.fill : text.change}</a>
    </>
  );
  return (
    <Sheet title={requestsText.columns.who} aside={change} padding="tight">
      {applicant === null ? <Notice tone="red" what={lockText.damagedText} todo={commonText.callCounty} /> : null}
      <KeyValue facts={[...known, ...said, ...closed]} />
    </Sheet>
  );
}
