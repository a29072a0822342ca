import type { CompiledRosters } from './compiled';
import type { Grid, GridCell, GridRow } from './grids';
import { headingsOf } from './headings';
import { isMaskedValue } from './looks';
import type { ColumnKind, ContentLook } from './types';

/** A column of a list of people. */
export interface RosterColumn {
  /** From 1, as in the cells. */
  readonly number: number;
  readonly heading: string;
  readonly kind: ColumnKind | undefined;
  /** The heading said something else, or nothing. */
  readonly byContent: boolean;
  readonly cells: readonly GridCell[];
  /** Every value is written with stars or 某. */
  readonly masked: boolean;
}

/** A list of people. */
export interface Roster {
  readonly grid: Grid;
  readonly title: readonly string[];
  readonly columns: readonly RosterColumn[];
  readonly rows: readonly GridRow[];
  /** `full`: names are written out; `hidden`: masked or left out; `officers`: only those who answer for something are named. */
  readonly names: 'full' | 'hidden' | 'officers';
}

const fewestRows = 2;
const fewestUnnamedRows = 5;
/** A look at so many cells tells what a column holds. */
const sampleSize = 200;

/** What may overrule a heading: nobody writes these by accident. */
const tellingLooks: readonly ContentLook[] = [
  'disability-cert',
  'identity',
  'account',
  'mobile',
  'address',
  'health',
  'ethnicity',
  'family',
];

function sampleOf(cells: readonly GridCell[]): readonly string[] {
  const step = Math.max(1, Math.floor(cells.length / sampleSize));
  return cells.flatMap(({ text }, at) => (at % step === 0 ? [text] : []));
}

const share = (texts: readonly string[], test: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(test).length / texts.length;

/** A column of 户名 that holds firms, or of 申请人 that holds villages, names nobody. */
const holdsNames = (texts: readonly string[], rosters: CompiledRosters, least: number): boolean =>
  texts.length >= fewestRows && share(texts, rosters.looks.name) >= least;

function lookOf(texts: readonly string[], rosters: CompiledRosters): ContentLook | undefined {
  return texts.length < fewestRows ? undefined : tellingLooks.find((look) => share(texts, rosters.looks[look]) >= 0.6);
}

function kindByContent(heading: ColumnKind | undefined, texts: readonly string[], rosters: CompiledRosters): ColumnKind | undefined {
  // What the heading already calls by a name that may never be shown needs no second look; signs of health say what 残疾 says.
  if (heading?.never !== undefined) return undefined;
  const look = lookOf(texts, rosters);
  if (look !== undefined) return heading?.id === 'office-phone' && look === 'mobile' ? undefined : rosters.kindOfLook(look);
  const unnamed = heading === undefined && new Set(texts).size >= 3 && holdsNames(texts, rosters, 0.8);
  return unnamed ? rosters.kindOf('姓名') : undefined;
}

function columnsOf(
  grid: Grid,
  rosters: CompiledRosters,
): { columns: readonly RosterColumn[]; above: readonly string[]; rows: readonly GridRow[] } {
  const { columns: headings, above, data } = headingsOf(grid, rosters);
  const columns = Array.from({ length: grid.width }, (_, at): RosterColumn => {
    const cells = data.flatMap((row) => {
      const cell = row.cells[at];
      return cell === undefined || cell.text === '' ? [] : [cell];
    });
    const texts = sampleOf(cells);
    const heading = headings[at];
    const found = kindByContent(heading?.kind, texts, rosters);
    const masked = texts.length > 0 && texts.every(isMaskedValue) && cells.every(({ text }) => isMaskedValue(text));
    return { number: at + 1, heading: heading?.text ?? '', kind: found ?? heading?.kind, byContent: found !== undefined, cells, masked };
  });
  return { columns, above, rows: data };
}

const placesRepeat = (column: RosterColumn): boolean => new Set(column.cells.map(({ text }) => text)).size < column.cells.length;

/** A list that leaves names out still tells of persons when its title says so and its rows stand by village. */
function isUnnamedList(
  title: readonly string[],
  columns: readonly RosterColumn[],
  rows: readonly GridRow[],
  rosters: CompiledRosters,
): boolean {
  if (rows.length < fewestUnnamedRows || !title.some((text) => rosters.listTitle.test(text))) return false;
  if (columns.some(({ heading }) => /户数|^人数$|人次|总户|总人/u.test(heading))) return false;
  const traits = columns.filter(({ kind, cells }) => kind?.quasi === 'trait' && cells.length >= rows.length / 2);
  return traits.length > 0 && columns.some((column) => column.kind?.quasi === 'place' && placesRepeat(column));
}

function namesOf(
  title: readonly string[],
  columns: readonly RosterColumn[],
  rows: readonly GridRow[],
  rosters: CompiledRosters,
): Roster['names'] | undefined {
  const named = columns.filter(
    ({ kind, cells }) => kind !== undefined && rosters.isNameKind(kind.id) && holdsNames(sampleOf(cells), rosters, 0.5),
  );
  if (named.length > 0) return named.every(({ masked }) => masked) ? 'hidden' : 'full';
  if (columns.some(({ kind, cells }) => kind !== undefined && isNumberKind(kind) && cells.length >= fewestRows)) return 'officers';
  return isUnnamedList(title, columns, rows, rosters) ? 'hidden' : undefined;
}

/** Numbers that belong to persons only. */
export const isNumberKind = ({ id }: ColumnKind): boolean => id === 'id-number' || id === 'disability-cert' || id === 'account';

/** Reads a table as a list of people; undefined when it is none. */
export function rosterOf(grid: Grid, rosters: CompiledRosters): Roster | undefined {
  if (grid.rows.length < fewestRows || grid.width < 2) return undefined;
  const { columns, above, rows } = columnsOf(grid, rosters);
  if (rows.length < fewestRows) return undefined;
  // The nearest title counts first.
  const title = [...[...above].reverse(), grid.name, ...[...grid.lead].reverse()];
  const names = namesOf(title, columns, rows, rosters);
  return names === undefined ? undefined : { grid, title, columns, rows, names };
}
