import { reviewRules } from '../../../../src-bridge/resources/review';
import { legalLimits } from '../../../../src-bridge/resources/legalLimits';
import { workingDaysAfter } from '../../../../src-domain/calendar/dayTable';
import { limitCodeOf, limitConflict } from '../../../../src-domain/catalogue/law';
import { publicationDeadline } from '../../../../src-domain/catalogue/promises';
import { cardOf, type CardState } from '../../../../src-domain/catalogue/supervision';
import { itemForDocument } from '../../../../src-domain/catalogue/versions/standing';
import { dayInChina, type CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { clockStart } from '../../../../src-domain/review/successor';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { openWaits } from '../../../../src-domain/review/waits';
import { useSupervision, useWorkingCalendar } from '../../../shell/calendar';
import { HowCounted } from '../../../shell/HowCounted';
import { useCatalogueVersions } from '../../../store';
import { recordText } from '../../../strings/review';
import { StateMark } from '../../../ui/StateMark';
import { useToday } from '../../../ui/today';
import { stateOf } from '../stages';
import './record.css';

const text = recordText.clock;

function Left({ card, remaining }: CardState) {
  if (remaining === null) return card === 'red' ? <StateMark tone="red">{text.lateUnknown}</StateMark> : null;
  return <StateMark tone={card}>{remaining < 0 ? text.late(-remaining) : text.left(remaining)}</StateMark>;
}

/** The day by which it must be public, how near it is, and how it was counted. */
function DueLine({ document }: { document: OfficeDocument }) {
  const [calendar, rules] = [useWorkingCalendar(), useSupervision()];
  const today = useToday();
  const versions = useCatalogueVersions();
  const item = versions ? itemForDocument(versions, document) : null;
  const counted = publicationDeadline(calendar, clockStart(document), item, legalLimits);
  const conflict = item === null ? null : limitConflict(legalLimits, item);
  const state = cardOf(rules, calendar, today, counted, item === null ? null : limitCodeOf(legalLimits, item));
  const words =
    counted === null
      ? (item?.limit.text ?? text.prompt)
      : counted.due === null
        ? text.between(counted.earliest ?? '', counted.latest ?? '')
        : text.dueBy(counted.due);
  return (
    <span className="row">
      {words}
      <Left {...state} />
      {counted === null ? null : <HowCounted deadline={counted} what={text.due} localWarning={calendar.localWarning} conflict={conflict} />}
    </span>
  );
}

/** Working days since a day; null where the calendar cannot say. */
function useDaysSince() {
  const calendar = useWorkingCalendar();
  const today = useToday();
  return (since: CalendarDate) => (since > today ? 0 : workingDaysAfter(calendar, since, today));
}

function Submitted({ at }: { at: string }) {
  const days = useDaysSince()(dayInChina(at));
  const local = reviewRules.internalLimits.join('、');
  return <p className="second">{text.submitted(days === null ? '' : text.submittedDay(days), local)}</p>;
}

/** The 20 working days of 第二十六条 while a document is reviewed, and whom it waits for inside them. */
export function DeskClock({ document }: { document: OfficeDocument }) {
  const { stage } = document;
  const daysSince = useDaysSince();
  const state = stateOf(document);
  const closed = state.at === 'outcome' && state.outcome.attribute !== null && state.outcome.attribute !== 'proactive';
  if (stage.stage === 'approved' || stage.stage === 'closed-elsewhere') return null;
  const waits = openWaits(document);
  if (closed && waits.length === 0 && stage.stage !== 'awaiting-secrecy-review') return null;
  return (
    <section className="review-clock" aria-label={text.label}>
      {closed ? null : (
        <div className="row">
          <b>{text.due}</b>
          <DueLine document={document} />
        </div>
      )}
      {waits.map(({ id, askedOf, sentOn }) => {
        const days = daysSince(sentOn);
        return (
          <div key={id}>
            <StateMark tone="yellow">{text.waiting(askedOf, sentOn, days === null || days === 0 ? '' : text.days(days))}</StateMark>
          </div>
        );
      })}
      {waits.length === 0 || closed ? null : <p className="second">{text.runs}</p>}
      {stage.stage === 'awaiting-secrecy-review' ? <Submitted at={stage.submittedAt} /> : null}
    </section>
  );
}
