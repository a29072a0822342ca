import type { GridCell } from '../../catalogue/excel/grid';
import type { StatForm } from '../form';
import type { Band } from './columns';
import { labelIndex, labelKey, nearestKey } from './labels';
import type { SheetView } from './sheetView';

/** A label of the sheet that is one of the form's. */
export interface MatchedRow {
  /** Place in `form.rows`. */
  readonly at: number;
  readonly label: GridCell;
  readonly band: Band;
  /** The label is not quite that of the form. */
  readonly near: boolean;
}

export interface Matching {
  /** In the order of the sheet; the same row may come twice. */
  readonly rows: readonly MatchedRow[];
  /** Words among the labels that are none of the form's. */
  readonly strangers: readonly { readonly label: GridCell; readonly band: Band }[];
}

/** Cells whose words are exactly a label of the form, by row and column. */
export function exactLabels(form: StatForm, sheet: SheetView): readonly GridCell[] {
  const index = labelIndex(form);
  return sheet.cells.filter(({ text }) => index.has(labelKey(text)));
}

/**
 * Which row of the form each label is. Labels that stand twice on the form (被依法纠错数) are told apart by their order: the next one
 * below the last that was found.
 */
export function matchRows(form: StatForm, sheet: SheetView, bands: readonly Band[], exact: readonly GridCell[]): Matching {
  const index = labelIndex(form);
  const columns = new Set(exact.map(({ column }) => column));
  const [top, bottom] = [exact[0]?.row ?? 0, exact.at(-1)?.row ?? 0];
  const rows: MatchedRow[] = [];
  const strangers: { label: GridCell; band: Band }[] = [];
  const used = new Set<number>();
  for (const band of bands) {
    let last = -1;
    for (const label of sheet.cells) {
      if (label.column < band.from || label.column > band.to) continue;
      const key = labelKey(label.text);
      const candidates = index.get(key);
      const near = candidates === undefined && isWorded(label, key, columns, top, bottom) ? nearestKey(key, index.keys()) : undefined;
      const places = candidates ?? (near === undefined ? undefined : index.get(near));
      if (places === undefined) {
        if (isWorded(label, key, columns, top, bottom)) strangers.push({ label, band });
        continue;
      }
      last = choose(places, last, used);
      used.add(last);
      rows.push({ at: last, label, band, near: near !== undefined });
    }
  }
  return { rows, strangers };
}

/** Words that stand among the labels, not a figure and not a unit. */
const isWorded = ({ row, column }: GridCell, key: string, columns: ReadonlySet<number>, top: number, bottom: number): boolean =>
  columns.has(column) && row >= top && row <= bottom && /\p{Script=Han}{3}/u.test(key);

const choose = (places: readonly number[], last: number, used: ReadonlySet<number>): number =>
  places.find((at) => at > last && !used.has(at)) ?? places.find((at) => !used.has(at)) ?? places[0] ?? -1;
