/** Figures by row id. A row that is absent is missing, never zero. */
export type Figures = Readonly<Record<string, number>>;

/** Cells as typed by an officer: null or absent is blank. */
export type Cells = Readonly<Record<string, number | null>>;

/** Ids of the ledger entries behind each row; a row without entries is left out. */
export type Basis = Readonly<Record<string, readonly string[]>>;

const tolerance = 1e-9;

/** Equal but for binary dust: figures have at most 6 decimals. */
export const sameFigure = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;

/** The sum; null when one of them is blank. */
export const sumKnown = (figures: readonly (number | null | undefined)[]): number | null =>
  figures.reduce<number | null>((sum, each) => (sum === null || typeof each !== 'number' ? null : tidy(sum + each)), 0);

/** Rounds away binary dust of adding decimals (万元 down to 分 has 6 decimals). */
export const tidy = (figure: number): number => Math.round(figure * 1e6) / 1e6;
