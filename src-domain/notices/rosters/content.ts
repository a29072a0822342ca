import type { CompiledRosters } from '../../screening/rosters/compiled';
import type { CellCleaner, CleanCell } from './cells';
import { figureOf } from './figures';
import type { RosterLayout } from './layout';
import { addsUp, wrongSums } from './sums';
import type { ColumnVerdict, RosterContent, RosterDoubt, RosterRow, ShownColumn } from './types';
import { compareGroups, placeOf, villageRank, type KnownVillages, type VillagePlace } from './villageOrder';

interface Means {
  readonly known: KnownVillages;
  readonly cleaner: CellCleaner;
  readonly rosters: CompiledRosters;
}

/** A column that hangs, with one clean cell a data row. */
interface CleanColumn {
  readonly verdict: ColumnVerdict;
  readonly cells: readonly CleanCell[];
  readonly adds: boolean;
}

/** Cells on one line: signs and breaks in them say nothing. */
const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const textsOf = ({ data }: RosterLayout, number: number): readonly string[] => data.map(({ cells }) => tidy(cells[number - 1] ?? ''));

function cleanColumns(layout: RosterLayout, verdicts: readonly ColumnVerdict[], cleaner: CellCleaner): readonly CleanColumn[] {
  return verdicts
    .filter(({ showing }) => showing !== 'drop')
    .map((verdict) => {
      const texts = textsOf(layout, verdict.number);
      return { verdict, cells: cleaner.column(texts, verdict), adds: verdict.showing === 'show' && addsUp(verdict, texts) };
    });
}

const isVillageLine = (text: string, { known }: Means): boolean => {
  const { village } = placeOf(text, known);
  return (
    text.length <= 20 && village !== '' && (/(?:村|社区|居委会)$/u.test(village) || known.villages.some(({ name }) => name === village))
  );
};

const isGroupHeading = (heading: string): boolean => /组|队/u.test(heading) && !/村(?!民)/u.test(heading);

/** Places are few and rows many. */
function remembered(known: KnownVillages): (text: string) => VillagePlace {
  const found = new Map<string, VillagePlace>();
  return (text) => {
    const place = found.get(text) ?? placeOf(text, known);
    found.set(text, place);
    return place;
  };
}

/** The lines between the rows that name a village (陡坡村): whoever stands below without one lives there. */
function villageLines({ sections }: RosterLayout, means: Means): readonly { readonly village: string; readonly after: number }[] {
  return sections
    .filter(({ text }) => isVillageLine(text, means))
    .flatMap(({ text, after }) => {
      const [clean] = means.cleaner.column([text], { heading: '村', kind: 'village', showing: 'show' });
      return clean === undefined || clean.held ? [] : [{ village: placeOf(clean.text, means.known).village, after }];
    });
}

function placeOfRow(at: number, columns: readonly CleanColumn[], where: (text: string) => VillagePlace): VillagePlace {
  const found = { village: '', group: '' };
  for (const { verdict, cells } of columns) {
    const cell = cells[at];
    if (cell === undefined || cell.held || cell.text === '') continue;
    const isGroup = isGroupHeading(verdict.heading) && !/村|社区/u.test(cell.text);
    const place = isGroup ? { village: '', group: cell.text } : where(cell.text);
    if (found.village === '') found.village = place.village;
    if (found.group === '') found.group = place.group;
  }
  return found;
}

/** Where each row lives, from the cells that may hang, else from the line above it. */
function placesOf(layout: RosterLayout, columns: readonly CleanColumn[], means: Means): readonly VillagePlace[] {
  const villages = columns.filter(({ verdict }) => verdict.kind === 'village');
  const lines = villageLines(layout, means);
  const where = remembered(means.known);
  return layout.data.map((_, at) => {
    const place = placeOfRow(at, villages, where);
    if (place.village !== '') return place;
    return { ...place, village: lines.filter(({ after }) => after <= at).at(-1)?.village ?? '' };
  });
}

type Noted = readonly RosterDoubt[];

const some = (rows: readonly number[], doubt: RosterDoubt): Noted => (rows.length === 0 ? [] : [doubt]);

function cellDoubts({ data }: RosterLayout, { verdict, cells, adds }: CleanColumn): Noted {
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
function sameNumbers(layout: RosterLayout, verdicts: readonly ColumnVerdict[]): Noted {
  return verdicts
    .filter(({ kind }) => kind === 'id-number')
    .flatMap(({ number }) => shared(textsOf(layout, number).map((key, at) => ({ key, row: layout.data[at]?.number ?? 0 }))))
    .map(({ rows }) => ({ kind: 'same-number', rows }));
}

const separator = '\u0000';

function placeDoubts(rows: readonly RosterRow[], names: (row: RosterRow) => string, hasVillage: boolean, { known }: Means): Noted {
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

const shownColumn = ({ verdict, adds }: CleanColumn, all: readonly CleanColumn[]): ShownColumn => {
  const same = all.filter((each) => each.verdict.heading === verdict.heading);
  // Two columns of one heading are told apart by what they are.
  const at = same.findIndex((each) => each.verdict.number === verdict.number);
  const heading = same.length > 1 && at > 0 ? `${verdict.heading}（${String(at + 1)}）` : verdict.heading;
  return { heading, kind: verdict.kind, masked: verdict.showing === 'mask', adds };
};

function sorted(rows: readonly RosterRow[], known: KnownVillages): readonly RosterRow[] {
  const rank = villageRank(
    known,
    rows.map(({ village }) => village),
  );
  // The sort is stable: within a group the order of the file stays.
  return [...rows].sort((one, other) => rank(one.village) - rank(other.village) || compareGroups(one.group, other.group));
}

/** What of a judged table may hang, and what somebody should look at. */
export function contentOf(layout: RosterLayout, verdicts: readonly ColumnVerdict[], template: string | null, means: Means): RosterContent {
  const columns = cleanColumns(layout, verdicts, means.cleaner);
  const places = placesOf(layout, columns, means);
  const name = columns.findIndex(({ verdict }) => verdict.kind !== null && means.rosters.isNameKind(verdict.kind));
  const all = layout.data.map((row, at): RosterRow => {
    const { village, group } = places[at] ?? { village: '', group: '' };
    return { source: row.number, village, group, cells: columns.map(({ cells }) => cells[at]?.text ?? '') };
  });
  const isNameless = ({ cells }: RosterRow): boolean => name >= 0 && (cells[name] ?? '') === '';
  const nameless = all.filter(isNameless).map(({ source }) => source);
  const rows = sorted(
    all.filter((row) => !isNameless(row)),
    means.known,
  );
  const adding = columns
    .filter(({ adds }) => adds)
    .map(({ verdict }) => ({ heading: verdict.heading, at: verdict.number - 1, texts: textsOf(layout, verdict.number) }));
  const passedOver = layout.sections.filter(({ text }) => !isVillageLine(text, means)).map(({ row }) => row);
  const found = columns.flatMap((column) => cellDoubts(layout, column));
  return {
    template,
    columns: columns.map((column) => shownColumn(column, columns)),
    dropped: verdicts.filter(({ showing }) => showing === 'drop').map(({ heading, reason }) => ({ heading, reason })),
    rows,
    doubts: [
      ...found,
      ...wrongSums(layout, adding, (at) => places[at]?.village ?? ''),
      ...some(nameless, { kind: 'no-name', rows: nameless }),
      ...placeDoubts(rows, ({ cells }) => (name < 0 ? '' : (cells[name] ?? '')), layout.data.length > 0, means),
      ...sameNumbers(layout, verdicts),
      ...some(passedOver, { kind: 'passed-over', rows: passedOver }),
    ],
    onlyDropped:
      found.every(({ kind }) => kind === 'no-number') &&
      verdicts.every(({ showing, reason }) => showing === 'drop' || (showing === 'show' && reason.by !== 'officer')),
  };
}
