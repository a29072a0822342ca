import { fail, ok, type Result } from '../../kernel/result';
import { heldText, maskedValue, type CleanCell } from './cells';
import { tidy, type CleanColumn, type Means } from './cleanColumns';
import { sorted } from './content';
import { cellDoubts, placeDoubts } from './doubts';
import { keptDoubts } from './keptDoubts';
import { placeOfRow } from './rowPlaces';
import { placeOf } from './villageOrder';
import type { RosterBook, RosterEdit, RosterRow } from './types';

/** One row of a list as it is being changed by hand. */
export interface EditedRow {
  /** Row of the spreadsheet; null for one that was added. */
  readonly source: number | null;
  readonly village: string;
  readonly group: string;
  readonly cells: readonly string[];
}

/** A row without a name, as it stands among those given, from 0; or nothing was changed, or nothing is left. */
export type EditTrouble = { readonly kind: 'nothing-changed' | 'no-rows' } | { readonly kind: 'name-missing'; readonly at: number };

type Rows = ReadonlyMap<number, RosterRow>;

const bySource = ({ rows }: RosterBook): Rows => new Map(rows.map((row) => [row.source, row]));

const originalOf = ({ source }: EditedRow, rows: Rows): RosterRow | undefined => (source === null ? undefined : rows.get(source));

/** What was changed, counted. */
export function changesOf(book: RosterBook, edited: readonly EditedRow[]): Omit<RosterEdit, 'at'> {
  const rows = bySource(book);
  const count = { changed: 0, added: 0, removed: book.rows.length };
  for (const row of edited) {
    const before = originalOf(row, rows);
    if (before === undefined) {
      count.added += 1;
      continue;
    }
    count.removed -= 1;
    count.changed += row.cells.filter((cell, at) => tidy(cell) !== before.cells[at]).length;
    if (tidy(row.village) !== before.village || tidy(row.group) !== before.group) count.changed += 1;
  }
  return count;
}

/** What was looked at before stays as it is; what was typed goes through the same checks as a cell out of a file. */
function cleanColumn(book: RosterBook, at: number, edited: readonly EditedRow[], { cleaner }: Means): CleanColumn {
  const rows = bySource(book);
  const { heading = '', kind = null, masked = false, adds = false } = book.columns[at] ?? {};
  const verdict = { number: at + 1, heading, kind, showing: masked ? 'mask' : 'show' } as const;
  const cells = edited.map((row): CleanCell => {
    const text = tidy(row.cells[at] ?? '');
    if (text === originalOf(row, rows)?.cells[at]) return { text, labels: [], held: text === heldText };
    if (masked) return { text: text === '' ? '' : maskedValue(text, kind), labels: [], held: false };
    return cleaner.column([text], verdict)[0] ?? { text: '', labels: [], held: false };
  });
  return { verdict, cells, adds };
}

/** A village typed where the list has no column for it is looked through as well: it stands in a title. */
function typedPlace({ village, group }: EditedRow, { cleaner }: Means): Pick<RosterRow, 'village' | 'group'> {
  const [place, part] = cleaner.column([tidy(village), tidy(group)], { heading: '村组', kind: 'village', showing: 'show' });
  return { village: place === undefined || place.held ? '' : place.text, group: part === undefined || part.held ? '' : part.text };
}

/** Where a row lives now: by its cells where those were typed, else as it was or as it was typed. */
function placeOfEdited(row: EditedRow, at: number, columns: readonly CleanColumn[], before: RosterRow | undefined, means: Means) {
  const villages = columns.filter(({ verdict }) => verdict.kind === 'village');
  const same = before !== undefined && villages.every(({ verdict: { number }, cells }) => cells[at]?.text === before.cells[number - 1]);
  const found = same ? { village: '', group: '' } : placeOfRow(at, villages, (text) => placeOf(text, means.known));
  const typed = typedPlace(row, means);
  if (found.village !== '') return found;
  return { village: typed.village, group: found.group === '' ? typed.group : found.group };
}

/**
 * A list that was taken in, changed by hand: every typed cell is masked and checked anew, rows are put in order, sums and doubts counted
 * again. An approval given before stays in the book and covers it no more.
 */
export function editRoster(book: RosterBook, edited: readonly EditedRow[], means: Means, at: string): Result<RosterBook, EditTrouble> {
  const changes = changesOf(book, edited);
  if (edited.length === 0) return fail({ kind: 'no-rows' });
  if (changes.changed + changes.added + changes.removed === 0) return fail({ kind: 'nothing-changed' });
  const before = bySource(book);
  const columns = book.columns.map((_, column) => cleanColumn(book, column, edited, means));
  const name = book.columns.findIndex(({ kind }) => kind !== null && means.rosters.isNameKind(kind));
  const nameOf = ({ cells }: Pick<RosterRow, 'cells'>): string => (name < 0 ? '' : (cells[name] ?? ''));
  let last = Math.max(0, ...book.rows.map(({ source }) => source));
  const rows = edited.map((row, index): RosterRow => {
    const place = placeOfEdited(row, index, columns, originalOf(row, before), means);
    const source = row.source ?? (last += 1);
    return { source, ...place, cells: columns.map(({ cells }) => cells[index]?.text ?? '') };
  });
  const nameless = name < 0 ? -1 : rows.findIndex((row) => nameOf(row) === '');
  if (nameless >= 0) return fail({ kind: 'name-missing', at: nameless });
  const data = rows.map(({ source, cells }) => ({ number: source, cells }));
  const doubts = [
    ...keptDoubts(book, rows),
    ...columns.flatMap((column) => cellDoubts({ data }, column)),
    ...placeDoubts(rows, nameOf, true, means),
  ];
  return ok({ ...book, rows: sorted(rows, means.known), doubts, onlyDropped: false, edits: [...(book.edits ?? []), { at, ...changes }] });
}
