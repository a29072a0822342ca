import { lateId } from '../../../../src-domain/catalogue/lateness';
import type { LateCard } from '../../../../src-domain/catalogue/lateCards';
import { LateReasonMark } from '../../../shell/lateness/LateReasonMark';
import { href } from '../../../shell/router';
import { periodWords } from '../../../strings/periods';
import { cardsText as text } from '../../../strings/promises';
import { EmptyState } from '../../../ui/EmptyState';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { StateMark } from '../../../ui/StateMark';

/** How a red card's matter is called: a record by its title, a period by item and period, a return by its month, a request by its number. */
function nameOf({ kind, title, target, promise }: LateCard): string {
  if (kind === 'monthly-return') return text.returnOf(target);
  if (kind === 'answer') return text.answerOf(title);
  if (kind === 'publish') return title;
  const period = promise?.cause.kind === 'period' ? promise.cause.span.id : target.slice(target.indexOf('/') + 1);
  return `${title}，${periodWords(period)}`;
}

/** Where it is done, or was. */
function placeOf({ kind, target, promise }: LateCard): string {
  if (kind === 'monthly-return') return href('returns', [target]);
  if (kind === 'answer') return href('requests', [target]);
  if (promise !== null && promise.item !== null) return href('catalogue', [promise.item.id]);
  return kind === 'publish' ? href('ledger', ['records'], { record: target }) : href('catalogue');
}

/** Late no longer: nothing stands behind its reason any more. */
const isGone = ({ kind, promise, doneOn, late }: LateCard): boolean =>
  promise === null && kind !== 'monthly-return' && (kind !== 'answer' || (doneOn === null && late === null));

function State({ card }: { card: LateCard }) {
  const { doneOn, late } = card;
  if (isGone(card)) return <StateMark tone="grey">{text.state.gone}</StateMark>;
  if (doneOn === null) return <StateMark tone="red">{text.state.open(late)}</StateMark>;
  return <StateMark tone="grey">{text.state.closed(late)}</StateMark>;
}

const columns: readonly Column<LateCard>[] = [
  {
    id: 'what',
    header: text.columns.what,
    names: true,
    cell: (card) => (
      <>
        <a className="catalogue-link" href={placeOf(card)}>
          {nameOf(card)}
        </a>
        <div className="small muted catalogue-class">{text.kinds[card.kind]}</div>
      </>
    ),
  },
  { id: 'state', header: text.columns.state, width: '14em', cell: (card) => <State card={card} /> },
  { id: 'due', header: text.columns.due, width: '8em', cell: ({ dueOn }) => dueOn },
  {
    id: 'done',
    header: text.columns.done,
    width: '8em',
    cell: ({ doneOn }) => doneOn ?? <span className="muted">{text.notDone}</span>,
  },
  { id: 'reason', header: text.columns.reason, width: '24em', cell: (card) => <LateReasonMark matter={card} what={nameOf(card)} /> },
];

/** Red cards, open ones first; closed ones stay with their reason. */
export function LateTable({ cards }: { cards: readonly LateCard[] }) {
  return (
    <PlainTable
      caption={text.reds}
      captionHidden
      columns={columns}
      rows={cards}
      rowKey={lateId}
      pageSize={50}
      empty={<EmptyState title={text.redsNone}>{text.redsNoneWhat}</EmptyState>}
    />
  );
}
