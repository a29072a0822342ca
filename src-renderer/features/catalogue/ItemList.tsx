import { useState } from 'react';
import { legalLimits } from '../../../src-bridge/resources/legalLimits';
import { catalogueText as text } from '../../strings/catalogue';
import { href } from '../../shell/router';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { SelectField } from '../../ui/SelectField';
import { Sheet } from '../../ui/Sheet';
import { channelWordsOf } from './channelLabels';
import { LawMark } from './promises/LawNotices';
import { Standing } from './Standing';
import type { StandingItem } from './useCoverage';

const columns: readonly Column<StandingItem>[] = [
  { id: 'id', header: text.columns.id, width: '4em', cell: ({ item }) => item.id },
  {
    id: 'item',
    header: text.columns.item,
    names: true,
    width: '15em',
    cell: ({ item }) => (
      <>
        <a className="catalogue-link" href={href('catalogue', [item.id])}>
          {item.level2}
        </a>
        <div className="small muted catalogue-class">
          {item.field} · {item.level1}
        </div>
      </>
    ),
  },
  {
    id: 'content',
    header: text.columns.content,
    cell: ({ item }) => <span className="catalogue-clamp small">{item.content.join('、')}</span>,
  },
  {
    id: 'limit',
    header: text.columns.limit,
    width: '13em',
    cell: ({ item }) => (
      <>
        <span className="small">{item.limit.text}</span>
        <LawMark item={item} laws={legalLimits} />
      </>
    ),
  },
  {
    id: 'channels',
    header: text.columns.channels,
    width: '9em',
    cell: ({ item }) => <span className="small">{channelWordsOf(item).required}</span>,
  },
  { id: 'state', header: text.columns.state, width: '9.5em', cell: (item) => <Standing item={item} /> },
  {
    id: 'last',
    header: text.columns.last,
    width: '7em',
    cell: ({ standing }) => standing.lastPublishedOn ?? <span className="muted">{text.never}</span>,
  },
];

const all = 'all';

const options = (first: string, values: readonly string[]) => [
  { value: all, label: first },
  ...values.map((value) => ({ value, label: value })),
];

/** The items of one tab, narrowed by field and state. */
export function ItemList({ items }: { items: readonly StandingItem[] }) {
  const [field, setField] = useState(all);
  const [state, setState] = useState(all);
  const fields = [...new Set(items.map(({ item }) => item.field))];
  const states = Object.entries(text.states).flatMap(([value, label]) =>
    value === 'information' || value === 'whenItOccurs' ? [] : [{ value, label }],
  );
  const shown = items.filter(
    ({ item, standing }) => (field === all || item.field === field) && (state === all || standing.state === state),
  );
  return (
    <div className="stack">
      <div className="catalogue-filters">
        <SelectField
          id="catalogue-field"
          label={text.field}

          value={field}
          onChange={setField}
          options={options(text.allFields, fields)}
        />
        <SelectField
          id="catalogue-state"
          label={text.state}

          value={state}
          onChange={setState}
          options={[{ value: all, label: text.allStates }, ...states]}
        />
      </div>
      <Sheet padding="tight">
        <PlainTable
          caption={text.caption}
          captionHidden
          columns={columns}
          rows={shown}
          rowKey={({ item }) => item.id}
          rowClass={({ own }) => (own ? undefined : 'muted')}
          pageSize={25}
          empty={<p className="second">{text.none}</p>}
        />
      </Sheet>
    </div>
  );
}
