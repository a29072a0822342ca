import { useState } from 'react';
import { promiseCard } from '../../../../src-domain/catalogue/promise/cards';
import { lateCardOf } from '../../../../src-domain/catalogue/lateCards';
import type { ItemPromise } from '../../../../src-domain/catalogue/promise/types';
import type { PeriodSpan } from '../../../../src-domain/catalogue/periods';
import type { CatalogueItem } from '../../../../src-domain/catalogue/types';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { LateReasonMark } from '../../../shell/lateness/LateReasonMark';
import type { PromiseView } from '../../../shell/promises';
import { href } from '../../../shell/router';
import { channelsText } from '../../../strings/channels';
import { promisesText as text } from '../../../strings/promises';
import { LinkButton, TextButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';
import { DueCell } from './DueCell';
import { NilPanel } from './NilPanel';
import { causeWords, stateWords } from './promiseWords';

interface PromiseSheetProps {
  item: CatalogueItem;
  records: readonly DisclosureRecord[];
  view: PromiseView;
}

function What({ promise }: { promise: ItemPromise }) {
  const { cause } = promise;
  if (cause.kind !== 'record') return <>{causeWords(promise)}</>;
  const { indexNumber, formedOn, title } = cause.record;
  return (
    <>
      {title}
      <div className="small muted promise-index">{indexNumber}</div>
      <div className="small muted promise-index">{text.formed(formedOn)}</div>
    </>
  );
}

/** Records that may have made up for a missed period: published after it. */
const madeUpOptions = ({ cause }: ItemPromise, records: readonly DisclosureRecord[]) =>
  cause.kind !== 'period'
    ? []
    : records.filter(({ attribute, publications }) => attribute === 'proactive' && publications.some(({ on }) => on > cause.span.last));

function State({ promise, records, view }: { promise: ItemPromise } & Omit<PromiseSheetProps, 'item'>) {
  const { clock, reasons } = view;
  const card = promiseCard(clock, promise);
  const late = lateCardOf(clock, promise, reasons);
  return (
    <>
      <StateMark tone={card.card}>{stateWords(clock, promise, card)}</StateMark>
      <Done promise={promise} />
      {late === null ? null : (
        <div>
          <LateReasonMark matter={late} what={causeWords(promise)} options={madeUpOptions(promise, records)} />
        </div>
      )}
    </>
  );
}

function Done({ promise: { doneOn, confirmation } }: { promise: ItemPromise }) {
  if (confirmation !== null) return <div className="small second">{text.confirmedOn(confirmation.by, confirmation.on)}</div>;
  return doneOn === null ? null : <div className="small second">{text.doneOn(doneOn)}</div>;
}

function Action({ promise, onNil }: { promise: ItemPromise; onNil: (span: PeriodSpan) => void }) {
  const { cause, state } = promise;
  if (state !== 'due' && state !== 'overdue') return null;
  if (cause.kind === 'record')
    return (
      <>
        <a href={href('ledger', ['records'], { record: cause.record.id })} aria-label={text.publishOf(cause.record.title)}>
          {text.publish}
        </a>
        <a href={href('channels', ['record', cause.record.id])} aria-label={channelsText.makeOf(cause.record.title)}>
          {channelsText.make}
        </a>
      </>
    );
  return cause.kind === 'period' ? (
    <TextButton onClick={() => onNil(cause.span)} label={text.nilOf(causeWords(promise))}>
      {text.nil}
    </TextButton>
  ) : null;
}

const columnsFor = ({ records, view }: PromiseSheetProps, onNil: (span: PeriodSpan) => void): readonly Column<ItemPromise>[] => [
  { id: 'what', header: text.columns.what, names: true, cell: (promise) => <What promise={promise} /> },
  { id: 'state', header: text.columns.state, width: '13em', cell: (promise) => <State promise={promise} records={records} view={view} /> },
  { id: 'due', header: text.columns.due, width: '14.5em', cell: (promise) => <DueCell promise={promise} clock={view.clock} /> },
  {
    id: 'action',
    header: <span className="visually-hidden">{text.columns.action}</span>,
    width: '7em',
    cell: (promise) => (
      <span className="promise-action">
        <Action promise={promise} onNil={onNil} />
      </span>
    ),
  },
];

/** Every promise of an item, the open ones first, with card, due day and how it was counted. */
export function PromiseSheet(props: PromiseSheetProps) {
  const { item, records, view } = props;
  const [span, setSpan] = useState<PeriodSpan>();
  const other = records.filter(({ attribute }) => attribute !== 'proactive').length;
  return (
    <Sheet title={text.title} note={text.note} padding="tight">
      <PlainTable
        caption={text.title}
        captionHidden
        columns={columnsFor(props, setSpan)}
        rows={view.byItem.get(item.id) ?? []}
        rowKey={({ id }) => id}
        pageSize={20}
        empty={
          <EmptyState title={text.empty} action={<LinkButton href={href('review')}>{text.toReview}</LinkButton>}>
            {text.emptyWhat}
          </EmptyState>
        }
      />
      {other === 0 ? null : <p className="small second promise-foot">{text.notProactive(other)}</p>}
      <NilPanel item={item} records={records} asked={span} onClose={() => setSpan(undefined)} />
    </Sheet>
  );
}
