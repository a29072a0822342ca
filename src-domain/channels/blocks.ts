/** What stands in a text: a paragraph, or rows of cells. */
export type TextBlock =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Signs that neither a page nor XML can hold. */
const unholdable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu;

export const holdable = (text: string): string => text.replace(unholdable, '');

/** Lines with tabs that follow each other are one table; empty lines only divide. */
export function blocksOf(body: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let rows: (readonly string[])[] | null = null;
  for (const line of body.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    if (line.includes('\t') && line.trim() !== '') {
      const cells = line.split('\t').map((cell) => cell.trim());
      if (rows === null) {
        rows = [cells];
        blocks.push({ kind: 'table', rows });
      } else rows.push(cells);
    } else {
      rows = null;
      if (line.trim() !== '') blocks.push({ kind: 'text', text: line.trim() });
    }
  }
  return blocks;
}

/** The paragraphs alone, as running text. */
export const runningText = (lines: readonly string[]): string =>
  lines
    .filter((line) => !line.includes('\t'))
    .map((line) => line.trim())
    .join('\n');

export const withoutTables = (body: string): string =>
  body
    .split('\n')
    .filter((line) => !line.includes('\t'))
    .join('\n');
