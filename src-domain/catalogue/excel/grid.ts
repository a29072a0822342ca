/** A workbook as far as a catalogue needs it: texts of cells and which cells are merged. Rows and columns count from 1, ends belong to it. */
export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** As the sheet shows it. */
  readonly text: string;
  /** `error`: shows #REF! and the like; `not-calculated`: a formula that no program has worked out yet. */
  readonly broken?: 'error' | 'not-calculated' | undefined;
}

export interface GridSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly GridCell[];
  readonly merges: readonly GridRange[];
}

/** Row 7, column 4 → D7. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters + String(row);
}
