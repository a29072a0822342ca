/** A row as it was read: its words, bare, and the figures beside them. */
export interface ReadRow {
  readonly words: readonly string[];
  readonly figures: readonly number[];
}

/** A label of three lines has its figures in the middle one, and words of merged cells beside it stand between. */
const farthest = 7;

/**
 * The last row of a label that begins in the first of these, its lines one below another; undefined where the words do not make it up.
 * A row between may hold none of it, though its words look like it: a unit 条 before the 条） that ends the label.
 */
function endOf(rows: readonly ReadRow[], label: string, begun = false): number | undefined {
  const [row, ...below] = rows;
  if (row === undefined) return undefined;
  for (const words of row.words.filter((each) => each !== '' && label.startsWith(each))) {
    if (words === label) return 0;
    const end = endOf(below, label.slice(words.length), true);
    if (end !== undefined) return end + 1;
  }
  const end = begun ? endOf(below, label, true) : undefined;
  return end === undefined ? undefined : end + 1;
}

/**
 * The figures of a row whose label was broken over several lines (PDF): those of the one row among its lines that has as many.
 * Undefined where no lines make up the label, or more than one row could be meant.
 */
export function figuresOfBroken(rows: readonly ReadRow[], label: string, count: number): readonly number[] | undefined {
  for (const at of rows.keys()) {
    const end = endOf(rows.slice(at, at + farthest), label);
    if (end === undefined) continue;
    const [found, ...more] = rows.slice(at, at + end + 1).filter(({ figures }) => figures.length === count);
    return more.length > 0 ? undefined : found?.figures;
  }
  return undefined;
}
