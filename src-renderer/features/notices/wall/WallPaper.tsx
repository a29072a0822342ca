import type { Ref } from 'react';
import { chineseDate } from '../../../../src-domain/notices/period';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { periodWords } from '../../../strings/village';
import { wallText as text } from '../../../strings/wall';
import type { BoardPlan, PlanCard, PlanSection } from './planOf';
import { shortState } from './planOf';

function Card({ card: { title, when, code, state } }: { card: PlanCard }) {
  const down = state !== null && (state.state === 'over' || state.state === 'replaced');
  return (
    <li className={down ? 'wall-card wall-card-over' : 'wall-card'}>
      <b>{title}</b>
      <span>{when}</span>
      {code === '' ? null : <span>{text.code(code)}</span>}
      <span className="wall-card-state">{state === null ? text.stays : shortState(state.state, state.days)}</span>
    </li>
  );
}

function Section({ section: { name, cards } }: { section: PlanSection }) {
  return (
    <section className="wall-section">
      <h3>{name}</h3>
      {cards.length === 0 ? (
        <p className="wall-empty">{text.empty}</p>
      ) : (
        <ul>
          {cards.map((card) => (
            <Card key={card.id} card={card} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Todo({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="wall-todo">
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function OneWall({ plan, today }: { plan: BoardPlan; today: CalendarDate }) {
  const hanging = plan.sections.reduce((sum, { cards }) => sum + cards.length, 0);
  const missing = plan.missing.map(({ promise, periods }) =>
    text.missingLine(promise.item.level2, periods.flatMap(({ period }) => (period === null ? [] : periodWords(period.key))).join('、')),
  );
  return (
    <div className="wall-page">
      <h2>{text.title(plan.name)}</h2>
      <p className="wall-head">
        {text.head(chineseDate(today), hanging, plan.over.length)}
        {plan.place === '' ? null : `　${text.place(plan.place)}`}
      </p>
      <div className={plan.sections.length > 4 ? 'wall-sections wall-sections-many' : 'wall-sections'}>
        {plan.sections.map((section) => (
          <Section key={section.name} section={section} />
        ))}
      </div>
      <Todo title={text.overTitle} lines={plan.over.map(({ title, when }) => text.overLine(title, when))} />
      <Todo title={text.missingTitle} lines={missing} />
      <p className="wall-sign">
        {text.sign.map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
    </div>
  );
}

interface WallPaperProps {
  plans: readonly BoardPlan[];
  today: CalendarDate;
  /** Larger signs on larger paper. */
  size: 'A4' | 'A3';
  ref: Ref<HTMLDivElement>;
}

/** Walls as they will be printed, a page or more for each board. */
export function WallPaper({ plans, today, size, ref }: WallPaperProps) {
  return (
    <div ref={ref} className={size === 'A3' ? 'wall-paper wall-a3' : 'wall-paper'}>
      {plans.map((plan) => (
        <OneWall key={plan.id} plan={plan} today={today} />
      ))}
    </div>
  );
}
