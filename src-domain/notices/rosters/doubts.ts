import { textsOf, type CleanColumn, type Means } from './cleanColumns';
import { figureOf } from './figures';
import type { RosterLayout } from './layout';
import type { ColumnVerdict, RosterDoubt, RosterRow } from './types';

export type Noted = readonly RosterDoubt[];

/** A doubt about rows, where there are any. */
export const some = (rows: readonly number[], doubt: RosterDoubt): Noted => (rows.length === 0 ? [] : [doubt]);

/** What was masked or left out in a column, and what is no figure where figures are added up. */
export function cellDoubts({ data }: Pick<RosterLayout, 'data'>, { verdict, cells, adds }: CleanColumn): Noted {
  const { heading } = verdict;
  const of = (held: boolean): Noted => {
    const hits = cells.flatMap((cell, at) => (cell.labels.length > 0 && cell.held === held ? [{ cell, row: data[at]?.number ?? 0 }] : []));
    const labels = [...new Set(hits.flatMap(({ cell }) => cell.labels))];
    const rows = hits.map(({ row }) => row);
    return some(rows, { kind: held ? 'held' : 'masked', heading, labels, rows });
  };
  const odd = adds
    ? cells.flatMap(({ text, held }, at) => (held || text === '' || figureOf(text) !== undefined ? [] : [data[at]?.number ?? 0]))
    : [];
  return [...of(true), ...of(false), ...some(odd, { kind: 'no-number', heading, rows: odd })];
}

/** Rows by a key; those that share one. */
function shared(
  rows: readonly { readonly key: string; readonly row: number }[],
): readonly { readonly key: string; readonly rows: readonly number[] }[] {
  const groups = new Map<string, number[]>();
  for (const { key, row } of rows) if (key !== '') groups.set(key, [...(groups.get(key) ?? []), row]);
  return [...groups].flatMap(([key, found]) => (found.length > 1 ? [{ key, rows: found }] : []));
}

/** The same identity number twice, wherever its column went: only the rows are told. */
export function sameNumbers(layout: RosterLayout, verdicts: readonly ColumnVerdict[]): Noted {
  return verdicts
    .filter(({ kind }) => kind === 'id-number')
    .flatMap(({ number }) => shared(textsOf(layout, number).map((key, at) => ({ key, row: layout.data[at]?.number ?? 0 }))))
    .map(({ rows }) => ({ kind: 'same-number', rows }));
}

const separator = '\u0000';

/** Rows without a village, villages nobody knows, people who stand there twice. */
export function placeDoubts(rows: readonly RosterRow[], names: (row: RosterRow) => string, hasVillage: boolean, { known }: Means): Noted {
  const listed = new Set(known.villages.map(({ name }) => name));
  const without = rows.filter(({ village }) => village === '').map(({ source }) => source);
  const strange = listed.size === 0 ? [] : rows.filter(({ village }) => village !== '' && !listed.has(village));
  const unknown = [...new Set(strange.map(({ village }) => village))].map((village): RosterDoubt => {
    const found = strange.filter((row) => row.village === village).map(({ source }) => source);
    return { kind: 'unknown-village', village, rows: found };
  });
  const twice = shared(
    rows.map((row) => ({ key: names(row) === '' ? '' : [row.village, row.group, names(row)].join(separator), row: row.source })),
  );
  return [
    ...(hasVillage ? some(without, { kind: 'no-village', rows: without }) : []),
    ...unknown,
    ...twice.map(({ key, rows: found }): RosterDoubt => ({ kind: 'twice', name: key.split(separator).at(-1) ?? '', rows: found })),
  ];
}
