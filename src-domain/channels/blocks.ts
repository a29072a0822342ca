/** What stands in a text: a paragraph, or rows of cells. */
export type TextBlock =
  | { readonly kind: 'text'; readonly text: string; /** Who signs and when, at the right. */ readonly signed?: true | undefined }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Signs that neither a page nor XML can hold. */
const unholdable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu;

export const holdable = (text: string): string => text.replace(unholdable, '');

const isDay = (text: string): boolean =>
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u.test(
    text.replace(/\s/gu, ''),
  );

/** A day at the very end and the short line above it are the signature. */
function withSignature(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'text' || !isDay(last.text)) return blocks;
  const above = blocks.at(-2);
  const name = above?.kind === 'text' && /^[^。；：，！？]{2,30}$/u.test(above.text);
  return blocks.map((block, at) =>
    block.kind === 'text' && (at === blocks.length - 1 || (name && at === blocks.length - 2)) ? { ...block, signed: true } : block,
  );
}

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
  return withSignature(blocks);
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
