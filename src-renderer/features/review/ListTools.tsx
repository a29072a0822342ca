import { Input, Select } from 'antd';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { reviewText } from '../../strings/review';
import { inFilter, orders, stageFilters, type ListRow, type Order, type StageFilter } from './listView';
import './listTools.css';

const text = reviewText.list;

/** What the list is narrowed to and how it is sorted. */
export interface ListView {
  readonly typed: string;
  readonly stage: StageFilter;
  readonly order: Order;
}

export const wholeList: ListView = { typed: '', stage: 'all', order: 'urgency' };

interface ListToolsProps {
  rows: readonly ListRow[];
  today: CalendarDate;
  view: ListView;
  onChange: (view: ListView) => void;
  shown: number;
}

/** One button a kind of document that there is, with how many; pressing it lists just these. */
function Filters({ rows, today, view, onChange }: Omit<ListToolsProps, 'shown'>) {
  const counted = stageFilters.map((id) => ({ id, count: rows.filter((row) => inFilter[id](row, today)).length }));
  const offered = counted.filter(({ id, count }) => id === view.stage || id === 'all' || (count > 0 && count < rows.length));
  if (offered.length < 2) return null;
  return (
    <div className="review-list-filters" role="group" aria-label={text.filterLabel}>
      {offered.map(({ id, count }) => (
        <button
          key={id}
          type="button"
          className="review-list-filter"
          aria-pressed={id === view.stage}
          onClick={() => onChange({ ...view, stage: id })}
        >
          {text.filters[id]} <b>{count}</b>
        </button>
      ))}
    </div>
  );
}

/** Finding, narrowing and sorting over the list. */
export function ListTools({ rows, today, view, onChange, shown }: ListToolsProps) {
  return (
    <div className="review-list-tools">
      <div className="review-list-find">
        <label htmlFor="review-find">{text.find}</label>
        <Input
          id="review-find"
          type="search"
          autoComplete="off"
          placeholder={text.findHint}
          value={view.typed}
          onChange={(event) => onChange({ ...view, typed: event.target.value })}
        />
        <label htmlFor="review-order">{text.order}</label>
        <Select<Order>
          id="review-order"
          value={view.order}
          options={orders.map((value) => ({ value, label: text.orders[value] }))}
          onChange={(order) => onChange({ ...view, order })}
        />
        <span className="second small" role="status">
          {text.shown(shown)}
        </span>
      </div>
      <Filters rows={rows} today={today} view={view} onChange={onChange} />
    </div>
  );
}
