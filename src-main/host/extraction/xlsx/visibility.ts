import type { HiddenCode } from '../../../../src-domain/screening/types';
import type { Range } from './cellRef';
import type { Band, RawCell, RawSheet } from './sheetXml';

const key = (row: number, column: number): string => `${row}:${column}`;

/** What of a sheet no page shows. A merged cell is seen as long as one row and one column of it are. */
export class Visibility {
  private readonly merges: ReadonlyMap<string, Range>;

  constructor(
    private readonly sheet: Pick<RawSheet, 'hiddenRows' | 'hiddenColumns' | 'merges'>,
    private readonly isHiddenSheet: boolean,
  ) {
    this.merges = new Map(sheet.merges.map((merge) => [key(merge.top, merge.left), merge]));
  }

  mergeAt({ row, column }: Pick<RawCell, 'row' | 'column'>): Range | undefined {
    return this.merges.get(key(row, column));
  }

  codeFor(cell: Pick<RawCell, 'row' | 'column'>): HiddenCode | undefined {
    if (this.isHiddenSheet) return 'hidden-sheet';
    const { row, column } = cell;
    const range = this.mergeAt(cell) ?? { top: row, bottom: row, left: column, right: column };
    if (!this.showsRow(range)) return 'hidden-row';
    return isCovered({ first: range.left, last: range.right }, this.sheet.hiddenColumns) ? 'hidden-column' : undefined;
  }

  private showsRow({ top, bottom }: Range): boolean {
    const { hiddenRows } = this.sheet;
    // More rows than are hidden: one of them is shown.
    if (bottom - top >= hiddenRows.size) return true;
    for (let row = top; row <= bottom; row += 1) if (!hiddenRows.has(row)) return true;
    return false;
  }
}

/** Whether bands together hold every number of the range. */
function isCovered({ first, last }: Band, bands: readonly Band[]): boolean {
  let at = first;
  for (;;) {
    const here = at;
    const band = bands.find((each) => each.first <= here && here <= each.last);
    if (band === undefined) return false;
    if (band.last >= last) return true;
    at = band.last + 1;
  }
}
