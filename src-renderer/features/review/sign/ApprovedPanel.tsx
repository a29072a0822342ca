import { legalLimits } from '../../../../src-bridge/resources/legalLimits';
import { limitCodeOf, limitConflict } from '../../../../src-domain/catalogue/law';
import { publicationDeadline } from '../../../../src-domain/catalogue/promises';
import { cardOf, type CardState } from '../../../../src-domain/catalogue/supervision';
import { itemForPaper } from '../../../../src-domain/catalogue/versions/standing';
import { dayInChina, type CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { clockStart } from '../../../../src-domain/review/successor';
import type { Approval, OfficeDocument } from '../../../../src-domain/review/types';
import { useSupervision, useWorkingCalendar } from '../../../shell/calendar';
import { HowCounted } from '../../../shell/HowCounted';
import { href } from '../../../shell/router';
import { useCatalogueVersions, useLedger } from '../../../store';
import { signText as text } from '../../../strings/review';
import { LinkButton } from '../../../ui/Button';
import { Copyable } from '../../../ui/Copyable';
import { KeyValue } from '../../../ui/KeyValue';
import { StateMark } from '../../../ui/StateMark';
import { useToday } from '../../../ui/today';
import { PanelTitle } from '../desk/PanelTitle';
import { AfterApproval } from '../record/AfterApproval';
import { DocumentPapers } from '../papers/DocumentPapers';
import { stateOf } from '../stages';
import type { Office } from '../useOffice';
import { outcomeFacts } from './CheckPanel';
import './approved.css';

/** How near the limit is, in words; once the record is public, since when. */
function Standing({ document, due, state }: { document: OfficeDocument; due: CalendarDate | null; state: CardState }) {
  const record = useLedger()?.records.find(({ id }) => id === document.id);
  if (record === undefined) return null;
  const first = [...record.publications.map(({ on }) => on)].sort()[0];
  if (first !== undefined && due !== null && first > due) return <StateMark tone="yellow">{text.publishedLate(first)}</StateMark>;
  if (first !== undefined) return <StateMark tone="green">{text.publishedOn(first)}</StateMark>;
  const { card, remaining } = state;
  if (remaining === null) return card === 'red' ? <StateMark tone="red">{text.late}</StateMark> : null;
  return <StateMark tone={card}>{remaining < 0 ? text.lateBy(-remaining) : text.left(remaining)}</StateMark>;
}

function Due({ document }: { document: OfficeDocument }) {
  const [calendar, rules] = [useWorkingCalendar(), useSupervision()];
  const today = useToday();
  const [versions, ledger] = [useCatalogueVersions(), useLedger()];
  const record = ledger?.records.find(({ id }) => id === document.id);
  const item = versions ? itemForPaper(versions, document, record) : null;
  const counted = publicationDeadline(calendar, clockStart(document), item, legalLimits);
  const conflict = item === null ? null : limitConflict(legalLimits, item);
  const state = cardOf(rules, calendar, today, counted, item === null ? null : limitCodeOf(legalLimits, item));
  if (counted === null)
    return (
      <span className="row">
        {item?.limit.text ?? text.duePrompt}
        <Standing document={document} due={null} state={state} />
      </span>
    );
  const { due, earliest, latest } = counted;
  return (
    <span className="row">
      {due === null ? text.dueBetween(earliest ?? '', latest ?? '') : text.dueBy(due)}
      <Standing document={document} due={due} state={state} />
      <HowCounted deadline={counted} what={text.dueWhat} localWarning={calendar.localWarning} conflict={conflict} />
    </span>
  );
}

function NextSteps({ document, approval }: { document: OfficeDocument; approval: Approval }) {
  if (approval.attribute !== 'proactive')
    return (
      <>
        <p className="second">{text.notPublished}</p>
        <LinkButton href={href('ledger', ['records'])}>{text.see}</LinkButton>
      </>
    );
  return (
    <ul className="review-next">
      <li>
        <LinkButton href={href('ledger', ['records'], { record: document.id })} kind="primary">
          {text.toLedger}
        </LinkButton>
        <span className="second">{text.toLedgerNote}</span>
      </li>
      <li>
        <LinkButton href={href('notices', [], { record: document.id })}>{text.toNotice}</LinkButton>
        <span className="second">{text.toNoticeNote}</span>
      </li>
    </ul>
  );
}

/** 审查通过: the index number, and what comes next. */
export function ApprovedPanel({ office, document, approval }: { office: Office; document: OfficeDocument; approval: Approval }) {
  const state = stateOf(document);
  return (
    <div className="stack">
      <PanelTitle arriving why={text.doneOn(dayInChina(approval.at))}>
        {text.done}
      </PanelTitle>
      <div className="review-index">
        <span className="second">{text.indexNumber}</span>
        <Copyable text={approval.indexNumber} label={text.copyIndex} />
      </div>
      <section className="review-part stack">
        <h3>{text.nextTitle}</h3>
        <NextSteps document={document} approval={approval} />
      </section>
      <DocumentPapers document={document} />
      <KeyValue
        facts={[
          ...(approval.attribute === 'proactive'
            ? [
                {
                  term: text.dueTitle,
                  detail: <Due document={document} />,
                },
              ]
            : []),
          { term: text.handler, detail: approval.handler },
          { term: text.reviewer, detail: approval.reviewer },
          { term: text.approver, detail: approval.approver },
          ...(approval.opinion === null ? [] : [{ term: text.opinionWas, detail: approval.opinion }]),
          ...outcomeFacts(state),
        ]}
      />
      <p className="muted small">{text.bytes}</p>
      <AfterApproval office={office} document={document} approval={approval} />
    </div>
  );
}
