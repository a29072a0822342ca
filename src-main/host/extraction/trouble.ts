/** Why a file could not be read. Nothing of such a file is kept. */
export type ReadTrouble =
  'later-format' | 'not-the-format' | 'old-excel' | 'encrypted' | 'empty' | 'too-large' | 'damaged' | 'cannot-check';

/**
 * Leaves the depth of a parser; `examineBytes` and `maskDocument` turn it into a value. A bomb and a file beyond the limits are
 * `cannot-check`, a torn or contradictory one is `damaged`. `old-excel`: an .xls workbook, which Excel and WPS save anew as .xlsx.
 */
export class ReadTroubleError extends Error {
  constructor(readonly code: ReadTrouble) {
    super(code);
  }
}

export function refuse(code: ReadTrouble): never {
  throw new ReadTroubleError(code);
}
