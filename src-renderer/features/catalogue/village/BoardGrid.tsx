import { memo } from 'react';
import type { DatedPromise, VillageCell } from '../../../../src-domain/catalogue/village/cell';
import { missingIn, type Tally, type VillageOverview, type VillageRow } from '../../../../src-domain/catalogue/village/overview';
import { commonText } from '../../../strings/common';
import { villageText as text } from '../../../strings/village';
import { villageHref, type VillageQuery } from './query';
import { useGridKeys } from './useGridKeys';
import { cellWords, markOf, promiseName, rhythmOf, rhythmSign } from './words';

interface ClassHead {
  readonly name: string;
  readonly span: number;
}

/** Neighbouring columns of one class share a head. */
function classHeads(columns: readonly DatedPromise[]): readonly ClassHead[] {
  return columns.reduce<readonly ClassHead[]>((heads, { promise: { item } }) => {
    const last = heads.at(-1);
    return last?.name === item.level1
      ? [...heads.slice(0, -1), { name: last.name, span: last.span + 1 }]
      : [...heads, { name: item.level1, span: 1 }];
  }, []);
}

const isFirst = (columns: readonly DatedPromise[], at: number): boolean =>
  columns[at]?.promise.item.level1 !== columns[at - 1]?.promise.item.level1;

const edge = (first: boolean, name = ''): string | undefined => [name, first ? 'village-edge' : ''].filter(Boolean).join(' ') || undefined;

function Missing({ count, name, href }: { count: number; name: string; href: string }) {
  return count === 0 ? (
    <span className="muted">0</span>
  ) : (
    <a href={href} aria-label={text.missingOf(name, count)}>
      {count}
    </a>
  );
}

function Heads({ columns, tallies, query }: { columns: readonly DatedPromise[]; tallies: readonly Tally[]; query: VillageQuery }) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="village-name">
          {text.village}
        </th>
        <th scope="col" rowSpan={2} className="village-count">
          {text.missingHead}
        </th>
        {classHeads(columns).map(({ name, span }) => (
          <th key={name} scope="colgroup" colSpan={span} className="village-class village-edge">
            {name}
          </th>
        ))}
      </tr>
      <tr>
        {columns.map(({ promise }, at) => {
          const [name, count] = [promiseName(promise), missingIn(tallies[at] ?? noTally)];
          return (
            <th key={promise.id} scope="col" className={edge(isFirst(columns, at), 'village-item')}>
              <a className="village-item-name" href={villageHref(['item', promise.id], query)} title={`${name}（${rhythmOf(promise)}）`}>
                {name}
              </a>
              <span className="village-rhythm" title={rhythmOf(promise)}>
                {rhythmSign(promise)}
              </span>
              <span className="village-item-count">
                {promise.months === null ? (
                  <span className="muted">{text.monthNone}</span>
                ) : (
                  <Missing count={count} name={name} href={villageHref(['item', promise.id], { ...query, onlyMissing: true })} />
                )}
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

const noTally: Tally = { posted: 0, nil: 0, due: 0, overdue: 0, 'at-once': 0, ahead: 0, before: 0 };

interface CellProps {
  name: string;
  column: DatedPromise;
  cell: VillageCell;
  row: number;
  at: number;
  first: boolean;
}

function Cell({ name, column, cell, row, at, first }: CellProps) {
  const { shape, tone } = markOf(cell);
  const words = text.cell(name, promiseName(column.promise), cellWords(column, cell));
  return (
    <td
      data-row={row}
      data-column={at}
      tabIndex={row === 0 && at === 0 ? 0 : -1}
      className={edge(first, `tone-${tone}`)}
      aria-label={words}
      title={words}
    >
      <span aria-hidden="true">{shape}</span>
    </td>
  );
}

interface RowProps {
  row: VillageRow;
  at: number;
  columns: readonly DatedPromise[];
  query: VillageQuery;
}

function Row({ row: { village, cells, tally }, at, columns, query }: RowProps) {
  return (
    <tr>
      <th scope="row" className="village-name">
        <a href={villageHref(['of', village.id], query)}>{village.name}</a>
      </th>
      <td className="village-count" role="gridcell">
        <Missing count={missingIn(tally)} name={village.name} href={villageHref(['of', village.id], { ...query, onlyMissing: true })} />
      </td>
      {columns.map((column, index) => {
        const cell = cells[index];
        if (cell === undefined) return null;
        const first = isFirst(columns, index);
        return <Cell key={column.promise.id} name={village.name} column={column} cell={cell} row={at} at={index} first={first} />;
      })}
    </tr>
  );
}

interface BoardGridProps {
  overview: VillageOverview;
  query: VillageQuery;
  onOpen: (row: number, column: number) => void;
}

/** Villages down, items across: a shape a cell, its words on hover. Names and heads stay when it is scrolled. */
export const BoardGrid = memo(function BoardGrid({ overview: { rows, columns, columnTallies }, query, onOpen }: BoardGridProps) {
  const { grid, ...keys } = useGridKeys({ rows: rows.length, columns: columns.length }, onOpen);
  return (
    <div className="village-scroll">
      <table ref={grid} role="grid" className="village-grid" aria-label={text.caption(commonText.monthName(query.month))} {...keys}>
        <Heads columns={columns} tallies={columnTallies} query={query} />
        <tbody>
          {rows.map((row, at) => (
            <Row key={row.village.id} row={row} at={at} columns={columns} query={query} />
          ))}
        </tbody>
      </table>
    </div>
  );
});
