import { useState } from 'react';
import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import type { Approval, OfficeDocument } from '../../../../src-domain/review/types';
import { isWithdrawn, standingPublications } from '../../../../src-domain/review/withdrawal';
import { href } from '../../../shell/router';
import { useDocuments, useLedger } from '../../../store';
import { recordText } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { SidePanel } from '../../../ui/SidePanel';
import { StateMark } from '../../../ui/StateMark';
import type { Office } from '../useOffice';
import { CompareFile } from './CompareFile';
import { CorrectForm } from './CorrectForm';
import { WithdrawForm, whereOf } from './WithdrawForm';
import './record.css';

const text = recordText.off;

function Withdrawals({ document }: { document: OfficeDocument }) {
  return (
    <ul className="review-waits" aria-label={text.title}>
      {document.withdrawals.map(({ on, by, decidedBy, reason, at, channels }) => (
        <li key={at}>
          {text.who(on, by, decidedBy, reason)}
          {channels.map((one) => (
            <div key={`${one.channel} ${one.on} ${one.locator}`} className="second">
              {text.line(whereOf(one), one.on, one.offOn)}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** New reviews that take this document up again. */
function Successors({ document }: { document: OfficeDocument }) {
  const next = (useDocuments() ?? []).filter(({ follows }) => follows?.document === document.id);
  return next.map(({ id, follows, createdAt }) => (
    <p key={id} className="second">
      {follows === null ? '' : recordText.follow.began(recordText.follow.whys[follows.why], dayInChina(createdAt)) + follows.reason}{' '}
      <a href={href('review', [id])}>{recordText.follow.seeNew}</a>
    </p>
  ));
}

interface AfterApprovalProps {
  office: Office;
  document: OfficeDocument;
  approval: Approval;
}

/** What may still happen to an approved document: the file is checked before it goes out, taken off, corrected. */
export function AfterApproval({ office, document, approval }: AfterApprovalProps) {
  const record = useLedger()?.records.find(({ id }) => id === document.id);
  const [open, setOpen] = useState<'off' | 'correct' | null>(null);
  const published = record !== undefined && record.publications.length > 0;
  const close = () => setOpen(null);
  return (
    <>
      <CompareFile office={office} document={document} approval={approval} />
      {published ? (
        <section className="review-part stack">
          <h3>{`${text.title}、${recordText.follow.open}`}</h3>
          {document.withdrawals.length === 0 ? null : (
            <>
              <StateMark tone="red">{isWithdrawn(document, record) ? text.all : text.some}</StateMark>
              <Withdrawals document={document} />
            </>
          )}
          <Successors document={document} />
          <div className="row">
            {standingPublications(document, record).length === 0 ? null : <Button onClick={() => setOpen('off')}>{text.open}</Button>}
            <Button onClick={() => setOpen('correct')}>{recordText.follow.open}</Button>
          </div>
          <SidePanel
            open={open !== null}
            title={open === 'correct' ? recordText.follow.panel(document.title) : text.title}
            onClose={close}
            width={560}
          >
            {open === 'off' ? <WithdrawForm office={office} document={document} record={record} onDone={close} /> : null}
            {open === 'correct' ? <CorrectForm office={office} document={document} onDone={close} /> : null}
          </SidePanel>
        </section>
      ) : (
        <Successors document={document} />
      )}
    </>
  );
}
