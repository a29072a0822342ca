import { useState } from 'react';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { answerDue, isOpenWait } from '../../../../src-domain/review/waits';
import type { Wait } from '../../../../src-domain/review/events';
import { useWorkingCalendar } from '../../../shell/calendar';
import { HowCounted } from '../../../shell/HowCounted';
import { recordText } from '../../../strings/review';
import { Button, TextButton } from '../../../ui/Button';
import { SidePanel } from '../../../ui/SidePanel';
import { StateMark } from '../../../ui/StateMark';
import type { Office } from '../useOffice';
import { BeginWait } from './BeginWait';
import { EndWait, ReceiptOf } from './EndWait';
import './record.css';

const text = recordText.waits;

function AnswerDue({ wait }: { wait: Wait }) {
  const calendar = useWorkingCalendar();
  const counted = answerDue(calendar, wait);
  if (counted?.due === undefined || counted.due === null) return null;
  return (
    <>
      {'，'}
      {text.dueBy(counted.due)} <HowCounted deadline={counted} what={text.dueWhat} localWarning={calendar.localWarning} />
    </>
  );
}

function Line({ wait, onEnd, onReceive }: { wait: Wait; onEnd: () => void; onReceive: () => void }) {
  const { kind, askedOf, about, sentOn, receivedOn, end } = wait;
  return (
    <li>
      <div className="row">
        <b>{askedOf}</b>
        <span className="muted small">{text.kinds[kind]}</span>
        <StateMark tone={end === null ? 'yellow' : 'grey'}>
          {end === null ? text.open : text.ended(text.results[end.result], end.on)}
        </StateMark>
      </div>
      {about === askedOf ? null : <div className="second">{about}</div>}
      <div className="second small">
        {text.sent(sentOn)}
        {receivedOn === null ? null : `，${text.received(receivedOn)}`}
        {end === null ? <AnswerDue wait={wait} /> : null}
      </div>
      {end === null || end.note === '' ? null : <div className="second">{end.note}</div>}
      {end !== null ? null : (
        <div className="row">
          <Button size="small" label={`${text.end}：${askedOf}`} onClick={onEnd}>
            {text.end}
          </Button>
          {kind !== 'third-party' || receivedOn !== null ? null : (
            <TextButton label={`${text.receive}：${askedOf}`} onClick={onReceive}>
              {text.receive}
            </TextButton>
          )}
        </div>
      )}
    </li>
  );
}

type Open = { readonly form: 'begin' } | { readonly form: 'end' | 'receipt'; readonly wait: Wait } | null;

const titleOf = (open: Open): string => {
  if (open === null || open.form === 'begin') return text.addTitle;
  return open.form === 'end' ? text.endTitle(open.wait.askedOf) : text.receiveTitle;
};

/** Whom this document waits for and waited for; where a letter is entered and its answer. */
export function Waits({ office, document }: { office: Office; document: OfficeDocument }) {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const waits = [...document.waits].sort((one, other) => Number(isOpenWait(other)) - Number(isOpenWait(one)));
  return (
    <section className="review-part stack">
      <h3>
        {text.title}
        <TextButton label={text.addTitle} onClick={() => setOpen({ form: 'begin' })}>
          {text.add}
        </TextButton>
      </h3>
      {waits.length === 0 ? (
        <p className="second small">{text.none}</p>
      ) : (
        <ul className="review-waits">
          {waits.map((wait) => (
            <Line
              key={wait.id}
              wait={wait}
              onEnd={() => setOpen({ form: 'end', wait })}
              onReceive={() => setOpen({ form: 'receipt', wait })}
            />
          ))}
        </ul>
      )}
      <SidePanel open={open !== null} title={titleOf(open)} onClose={close} width={560}>
        {open?.form === 'begin' ? <BeginWait office={office} document={document} onDone={close} /> : null}
        {open?.form === 'end' ? <EndWait office={office} document={document} wait={open.wait} onDone={close} /> : null}
        {open?.form === 'receipt' ? <ReceiptOf office={office} document={document} wait={open.wait} onDone={close} /> : null}
      </SidePanel>
    </section>
  );
}
