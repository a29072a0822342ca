import { useState } from 'react';
import type { FieldYear } from '../../../src-domain/catalogue/yearPicture';
import { yearOf, monthOf } from '../../../src-domain/kernel/month';
import { yearText as text } from '../../strings/year';
import { TextButton } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import { useToday } from '../../ui/today';
import { Waiting } from '../../ui/WorkProgress';
import { useYearPicture } from './useYearPicture';
import { Cell } from './YearCell';

const lines = 60;

function Legend() {
  return (
    <p className="today-legend small second">
      {(['published', 'nil', 'overdue', 'none'] as const).map((state) => (
        <span key={state}>
          <span aria-hidden="true" className={`today-cell today-${state === 'published' ? 'published-2' : state}`} />
          {text.legend[state]}
        </span>
      ))}
    </p>
  );
}

function FieldRow({ year, open, onToggle }: { year: FieldYear; open: boolean; onToggle: () => void }) {
  return (
    <tr>
      <th scope="row">
        <button type="button" className="today-field" aria-expanded={open} onClick={onToggle} title={year.field}>
          <span aria-hidden="true">{open ? '▾' : '▸'}</span>
          <span className="today-field-name">{year.field}</span>
        </button>
      </th>
      {year.cells.map((cell) => (
        <Cell key={cell.month} name={year.field} opens={{ field: year.field }} cell={cell} />
      ))}
    </tr>
  );
}

/** The items of a field; a field of hundreds shows its first, the list of the catalogue has them all. */
function ItemRows({ year }: { year: FieldYear }) {
  return (
    <>
      {year.items.slice(0, lines).map(({ item, cells }) => (
        <tr key={item.id} className="today-item">
          <th scope="row" title={item.level2}>
            {item.id} {item.level2}
          </th>
          {cells.map((cell) => (
            <Cell key={cell.month} name={`${item.id} ${item.level2}`} opens={{ item: item.id }} cell={cell} />
          ))}
        </tr>
      ))}
      {year.items.length > lines ? (
        <tr>
          <td colSpan={13} className="small muted">
            {text.moreItems(year.items.length - lines)}
          </td>
        </tr>
      ) : null}
    </>
  );
}

function YearTable({
  fields,
  opened,
  onToggle,
}: {
  fields: readonly FieldYear[];
  opened: ReadonlySet<string>;
  onToggle: (field: string) => void;
}) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" className="visually-hidden">
            {text.field}
          </th>
          {Array.from({ length: 12 }, (_, at) => (
            <th key={at} scope="col">
              {text.month(at + 1)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.flatMap((year) => [
          <FieldRow key={year.field} year={year} open={opened.has(year.field)} onToggle={() => onToggle(year.field)} />,
          ...(opened.has(year.field) ? [<ItemRows key={`${year.field} items`} year={year} />] : []),
        ])}
      </tbody>
    </table>
  );
}

/** The unit's own items by months, as one picture: a field opens into its items, a cell opens what was published in that month. */
export function YearCoverage({ fresh }: { fresh: unknown }) {
  const thisYear = yearOf(monthOf(useToday()));
  const [year, setYear] = useState(thisYear);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const view = useYearPicture(year, fresh);
  const toggle = (field: string) => setOpened((now) => new Set(now.has(field) ? [...now].filter((one) => one !== field) : [...now, field]));
  const turn =
    year === thisYear ? (
      <TextButton onClick={() => setYear(thisYear - 1)}>{text.lastYear}</TextButton>
    ) : (
      <TextButton onClick={() => setYear(thisYear)}>{text.thisYear}</TextButton>
    );
  return (
    <Sheet title={text.title} note={view === undefined ? undefined : text.note(view.items, year)} aside={turn}>
      {view === undefined ? (
        <Waiting>{text.reading}</Waiting>
      ) : (
        <>
          <div className="today-year" role="region" aria-label={text.title} tabIndex={0}>
            <YearTable fields={view.fields} opened={opened} onToggle={toggle} />
          </div>
          <Legend />
        </>
      )}
    </Sheet>
  );
}
