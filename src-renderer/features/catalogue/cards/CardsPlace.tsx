import { useRef } from 'react';
import type { CardRule } from '../../../../src-domain/catalogue/supervision';
import { remindEvery } from '../../../../src-domain/catalogue/promise/cards';
import type { MonthScore } from '../../../../src-domain/catalogue/lateCards';
import { useSupervision } from '../../../shell/calendar';
import { href } from '../../../shell/router';
import { periodWords } from '../../../strings/periods';
import { cardsText as text } from '../../../strings/promises';
import { Button, LinkButton } from '../../../ui/Button';
import { Page, Split } from '../../../ui/Page';
import { printPaper } from '../../../ui/paperHtml';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';
import { LateTable } from './LateTable';
import { useCardHistory, type CardHistory } from './useCardHistory';

const count = (id: 'total' | 'inTime' | 'late' | 'open'): Column<MonthScore> => ({
  id,
  header: text.monthColumns[id],
  align: 'right',
  cell: (score) => score[id],
});

const monthColumns: readonly Column<MonthScore>[] = [
  { id: 'month', header: text.monthColumns.month, names: true, width: '9em', cell: ({ month }) => periodWords(month) },
  count('total'),
  count('inTime'),
  count('late'),
  count('open'),
];

function Reminders({ reminders }: Pick<CardHistory, 'reminders'>) {
  const days = remindEvery(useSupervision()) ?? 0;
  if (reminders.length === 0) return null;
  return (
    <Sheet title={text.reminders}>
      <p className="small second">{text.remindersWhat(days)}</p>
      <ul className="cards-reminders">
        {reminders.map(({ item }) =>
          item === null ? null : (
            <li key={item.id}>
              <a href={href('catalogue', [item.id])}>{item.level2}</a>
            </li>
          ),
        )}
      </ul>
    </Sheet>
  );
}

const ruleWords = ({ label, min, max }: CardRule): string => text.ruleOf(label, min, max);

function Rules() {
  const { cards } = useSupervision();
  return (
    <Sheet title={text.rules}>
      <ul className="cards-rules small">
        {cards.map((rule) => (
          <li key={rule.id}>
            <StateMark tone={rule.id}>{ruleWords(rule)}</StateMark>
          </li>
        ))}
      </ul>
      <p className="small second">{text.certain}</p>
    </Sheet>
  );
}

function Months({ months }: Pick<CardHistory, 'months'>) {
  return (
    <Sheet title={text.months} padding="tight">
      <PlainTable
        caption={text.months}
        captionHidden
        columns={monthColumns}
        rows={months}
        rowKey={({ month }) => month}
        empty={<p className="second">{text.monthsNone}</p>}
      />
      <p className="small second promise-foot">{text.monthsNote}</p>
    </Sheet>
  );
}

function History({ history }: { history: CardHistory }) {
  const { cards, months, reminders } = history;
  return (
    <div className="stack">
      <Sheet title={text.reds} padding="tight">
        <LateTable cards={cards} />
      </Sheet>
      <Split
        main={<Months months={months} />}
        side={
          <div className="stack">
            <Reminders reminders={reminders} />
            <Rules />
          </div>
        }
        sideWidth={380}
      />
    </div>
  );
}

/** 亮牌记录: all red cards, open and closed, with reasons, and how much was in time each month: counts, no rank. */
export function CardsPlace() {
  const history = useCardHistory();
  const sheet = useRef<HTMLDivElement>(null);
  if (history === undefined || history === null) return null;
  const open = history.cards.filter((card) => card.doneOn === null && (card.promise !== null || card.kind === 'monthly-return')).length;
  const closed = history.cards.filter(({ doneOn }) => doneOn !== null).length;
  return (
    <Page
      title={text.title}
      subtitle={text.subtitle(open, closed)}
      actions={
        <>
          <Button onClick={() => sheet.current && printPaper(sheet.current, { paper: 'A4', landscape: true })}>{text.print}</Button>
          <LinkButton href={href('catalogue')}>{text.back}</LinkButton>
        </>
      }
    >
      <div ref={sheet}>
        <h2 className="counted-print-only">{text.title}</h2>
        <History history={history} />
      </div>
    </Page>
  );
}
