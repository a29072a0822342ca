import { cleanColumns, textsOf, type CleanColumn, type Means } from './cleanColumns';
import { cellDoubts, placeDoubts, sameNumbers, some } from './doubts';
import type { RosterLayout } from './layout';
import { isVillageLine, placesOf } from './rowPlaces';
import { wrongSums } from './sums';
import type { ColumnVerdict, RosterContent, RosterRow, ShownColumn } from './types';
import { compareGroups, villageRank, type KnownVillages } from './villageOrder';

const shownColumn = ({ verdict, adds }: CleanColumn, all: readonly CleanColumn[]): ShownColumn => {
  const same = all.filter((each) => each.verdict.heading === verdict.heading);
  // Two columns of one heading are told apart by what they are.
  const at = same.findIndex((each) => each.verdict.number === verdict.number);
  const heading = same.length > 1 && at > 0 ? `${verdict.heading}（${String(at + 1)}）` : verdict.heading;
  return { heading, kind: verdict.kind, masked: verdict.showing === 'mask', adds };
};

/** By village in the order of the unit, then by group, then as they came. */
export function sorted(rows: readonly RosterRow[], known: KnownVillages): readonly RosterRow[] {
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
